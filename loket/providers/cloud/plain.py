"""The webhook that comes most often, read in one go (pure).

Nearly all of the load is text messages and nothing around them that is not known. Those are decoded straight into
structs; anything else, however slightly different, is left to ``wire``, which says the same about these too.
"""

from datetime import UTC, datetime
from typing import Annotated, Final, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType, field

from loket.codec import too_deep
from loket.events import Personal
from loket.providers.fields import as_bsuid, as_instant
from loket.providers.shapes import Inbound

NAME_LIMIT: Final = 256
"""Characters of a profile name that are kept: it is repeated in each of a thousand messages."""


class _Metadata(Struct):
    phone_number_id: str


class _Profile(Struct):
    name: Annotated[str, Meta(min_length=1)]


class _Contact(Struct):
    wa_id: str | UnsetType = UNSET
    user_id: str | UnsetType = UNSET
    parent_user_id: str | UnsetType = UNSET
    profile: _Profile | UnsetType = UNSET


class _Text(Struct, forbid_unknown_fields=True):
    body: str


class _Message(Struct, forbid_unknown_fields=True):
    type: Literal["text"]
    id: str
    text: _Text
    timestamp: str
    from_: str = field(name="from", default="")
    from_user_id: str = ""


class _Value(Struct, forbid_unknown_fields=True):
    metadata: _Metadata
    messages: tuple[_Message, ...]
    contacts: tuple[_Contact, ...] = ()
    messaging_product: str = ""


class _Change(Struct, forbid_unknown_fields=True):
    field: Literal["messages"]
    value: _Value


class _Entry(Struct, forbid_unknown_fields=True):
    changes: tuple[_Change, ...]
    id: str = ""
    time: int = 0


class _Webhook(Struct, forbid_unknown_fields=True):
    entry: tuple[_Entry, ...]
    object: str = ""


_DECODER: Final = msgspec.json.Decoder(_Webhook)


def read(body: bytes) -> tuple[Inbound, ...] | None:
    """The messages of a webhook that says nothing but plain texts of known people; None when it is any other."""
    try:
        if too_deep(body):
            return None
        body.decode()  # what is skipped must be UTF-8 too
        webhook = _DECODER.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    found = []
    for entry in webhook.entry:
        if not entry.changes:
            return None
        for change in entry.changes:
            if not change.value.messages:
                return None
            for message in change.value.messages:
                inbound = _inbound(message, change.value)
                if inbound is None:
                    return None
                found.append(inbound)
    return tuple(found) or None


def _inbound(message: _Message, value: _Value) -> Inbound | None:
    phone, bsuid = message.from_, message.from_user_id
    number_id = value.metadata.phone_number_id
    # Whatever is not just so may mean something else, or nothing.
    if not _is_phone(phone) or (bsuid and as_bsuid(bsuid) is None) or not message.id or not number_id:
        return None
    # One contact that is the sender, as the platform writes it, and nothing that would have to be kept or thrown away.
    contact = value.contacts[0] if len(value.contacts) == 1 else _Contact()
    if contact.wa_id != phone or contact.user_id != (bsuid or UNSET) or contact.parent_user_id is not UNSET:
        return None
    sent_at = _instant(message.timestamp)
    if sent_at is None:
        return None
    return Inbound(
        number_id=number_id,
        kind="text",
        sent_at=sent_at,
        personal=Personal(
            native_id=message.id,
            phone=phone,
            bsuid=bsuid or None,
            name=contact.profile.name[:NAME_LIMIT] if contact.profile else None,
            text=message.text.body,
        ),
    )


def _is_phone(text: str) -> bool:
    """Whether ``as_person`` takes it for a phone number, and leaves it as it is."""
    return 5 <= len(text) <= 20 and text.isdigit() and text.isascii()


def _instant(timestamp: str) -> datetime | None:
    """What ``as_instant`` says; ten digits are seconds, until 2286."""
    if len(timestamp) == 10 and timestamp.isdigit() and timestamp.isascii():
        return datetime.fromtimestamp(int(timestamp), UTC)
    return as_instant(timestamp)
