"""A resident's message as Twilio tells it (pure)."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import structs

from loket.events import Location, Media, Personal
from loket.providers.fields import as_bsuid, as_degrees, as_name, as_number, as_raw
from loket.providers.placed import have_a_place
from loket.providers.shapes import Inbound
from loket.providers.twilio.form import Pairs

_NAME_LIMIT: Final = 256
_FILES_MOST: Final = 100
_PHONE: Final = re.compile(r"\+?(\d{5,20})", re.ASCII)
_FILE: Final = re.compile(r"Media(Url|ContentType)\d{1,2}", re.ASCII)
_TOLD: Final = frozenset(
    {
        *("MessageSid", "SmsSid", "SmsMessageSid", "SmsStatus", "AccountSid", "MessagingServiceSid", "ApiVersion"),
        *("NumSegments", "NumMedia", "ReferralNumMedia", "MessageType", "From", "To", "WaId", "ProfileName"),
        *("ExternalUserId", "Body", "Forwarded", "FrequentlyForwarded", "OriginalRepliedMessageSid"),
        *("OriginalRepliedMessageSender", "ButtonText", "ButtonPayload", "ListId", "ListTitle", "ListDescription"),
        "OptOutType",
        *("Latitude", "Longitude", "Address", "Label", "ChannelMetadata"),
    }
)
"""What has a place of its own, or says nothing; with anything beside it the whole form is kept. ``ChannelMetadata``
repeats the rest."""
_ELSEWHERE: Final = _TOLD - {
    *("MessageSid", "ProfileName", "Body", "ButtonText", "ButtonPayload", "ListId", "ListTitle"),
    *("Address", "Label", "OriginalRepliedMessageSid", "OptOutType"),
}
"""What comes out in another form, says nothing, or was ours before: the words of a row that was chosen."""
_WHO: Final = frozenset({"From", "WaId", "ExternalUserId"})
"""Where a form tells who wrote."""
_KINDS: Final[Mapping[str, str]] = {"image": "image", "audio": "audio", "video": "video"}


_CHOICES: Final = frozenset({"STOP", "START"})
"""What is told as a choice of the resident, with the whole form. Source: Twilio, Advanced Opt-Out; it has HELP too."""


def address(value: str | None) -> tuple[str | None, str | None]:
    """Phone (digits) and BSUID of ``whatsapp:+31…`` or ``whatsapp:NL.…``."""
    name = (value or "").removeprefix("whatsapp:").strip()
    found = _PHONE.fullmatch(name)
    return (found.group(1) if found else None), as_bsuid(name)


def writer(form: Mapping[str, str]) -> tuple[str | None, str | None]:
    """Phone (digits) and BSUID of who wrote, wherever the form tells them."""
    phone, bsuid = address(form.get("From"))
    return phone or address(form.get("WaId"))[0], address(form.get("ExternalUserId"))[1] or bsuid


def _file_kind(mime_type: str, told: str | None) -> str:
    """WhatsApp's name of a kind of file; contacts come as a file, too."""
    if mime_type.startswith(("text/vcard", "text/x-vcard")):
        return "contacts"
    if told == "sticker" and mime_type.startswith("image/"):
        return "sticker"
    return _KINDS.get(mime_type.partition("/")[0], "document")


def _files(form: Mapping[str, str]) -> Iterator[tuple[str, Media]]:
    """Kind and address of each file, in its order."""
    told = as_name(form.get("MessageType"))
    for n in range(min(as_number(form.get("NumMedia")) or 0, _FILES_MOST)):
        url, mime_type = form.get(f"MediaUrl{n}"), form.get(f"MediaContentType{n}")
        if url is not None:
            yield (
                _file_kind(mime_type or "", told),
                Media(id=url.rpartition("/")[2] or url, mime_type=mime_type, url=url),
            )


def _location(form: Mapping[str, str]) -> Location | None:
    latitude, longitude = as_degrees(form.get("Latitude")), as_degrees(form.get("Longitude"))
    if latitude is None or longitude is None or not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Location(latitude=latitude, longitude=longitude, name=form.get("Label"), address=form.get("Address"))


def _kind(form: Mapping[str, str], location: Location | None) -> str:
    if told := as_name(form.get("MessageType")):
        return told
    if "ListId" in form:
        return "interactive"
    if "ButtonText" in form or "ButtonPayload" in form:
        return "button"
    return "location" if location else "text"


def _is_of(value: str, personal: Personal) -> bool:
    """Whether an identity that the form tells is one by which the resident is known."""
    phone, bsuid = address(value)
    return (phone is not None and phone == personal.phone) or (bsuid is not None and bsuid == personal.bsuid)


def _understood(pairs: Pairs, form: Mapping[str, str], kind: str, personal: Personal, files: list[Media]) -> bool:
    """Whether everything that the message says has a place of its own; a name may come twice."""
    if not all(_is_of(value, personal) for name, value in pairs if value and name in _WHO):
        return False
    if personal.phone is None and personal.bsuid is None:
        return False
    if len(files) != (as_number(form.get("NumMedia")) or 0):
        return False
    chosen = form.get("OptOutType", "").strip().upper() in _CHOICES
    told = (
        value for name, value in pairs if value and name not in _ELSEWHERE and not (chosen and name == "OptOutType")
    )
    if not have_a_place(told, personal, *(value for file in files for value in (file.url, file.mime_type))):
        return False
    if not all(_FILE.fullmatch(name) for name in form.keys() - _TOLD):
        return False
    match kind:
        case "interactive":
            return personal.payload is not None
        case "location":
            return personal.location is not None
        case "text" | "button":
            return personal.text is not None
        case "image" | "audio" | "video" | "document" | "sticker":
            return personal.media is not None
        case _:
            return False


def messages(form: Mapping[str, str], pairs: Pairs, sid: str, number_id: str) -> Iterator[Inbound]:
    """The message, and one more (``SID:1``, ...) for each file after its first: nothing of it is lost.

    Twilio tells no time, so ``sent_at`` is not known.
    """
    phone, bsuid = writer(form)
    location, files = _location(form), list(_files(form))
    kind = files[0][0] if files else _kind(form, location)
    personal = Personal(
        native_id=sid,
        phone=phone,
        bsuid=bsuid,
        name=(form.get("ProfileName") or "")[:_NAME_LIMIT] or None,
        text=form.get("ListTitle") or form.get("ButtonText") or form.get("Body"),
        location=location,
        media=files[0][1] if files else None,
        reply_to=form.get("OriginalRepliedMessageSid"),
        payload=form.get("ListId") or form.get("ButtonPayload"),
    )
    if not _understood(pairs, form, kind, personal, [media for _, media in files]):
        personal = structs.replace(personal, raw=as_raw(pairs))
    yield Inbound(number_id=number_id, kind=kind, sent_at=None, personal=personal)
    for n, (further, media) in enumerate(files[1:], start=1):
        more = structs.replace(
            personal, native_id=f"{sid}:{n}", media=media, text=None, location=None, payload=None, raw=None
        )
        yield Inbound(number_id=number_id, kind=further, sent_at=None, personal=more)
