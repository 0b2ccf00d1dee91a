"""The same message by two ways of which one hides WhatsApp's id: known by who, when and what (pure)."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from msgspec import Struct

from loket.events import Personal
from loket.identity import IdentityKey, content_ref
from loket.sealing import DataKey


class Heard(Struct, frozen=True, kw_only=True):
    """A message of one conversation, as far as telling it from another takes. It holds no content."""

    id: UUID
    space: str
    refs: tuple[str, ...]
    received_at: datetime
    same_as: UUID | None = None


def refs(key: DataKey, municipality: str, kind: str, said: Personal) -> tuple[str, ...]:
    """Pseudonyms of what a message says, under the conversation's key, so that they are worth nothing without it.

    Returns:
        One of its words and place; for a file whose SHA-256 is told, one of the file after it.
    """
    secret = IdentityKey(secret=key.secret)
    place = "" if said.location is None else f"{said.location.latitude:.5f} {said.location.longitude:.5f}"
    words = content_ref(secret, municipality, kind, (said.text or "").strip(), place)
    sha256 = said.media.sha256 if said.media is not None else None
    return (words, content_ref(secret, municipality, kind, "file", sha256)) if sha256 else (words,)


def original(found: Iterable[Heard], new: Heard, within: timedelta) -> UUID | None:
    """The message that a new one repeats: of another id space, with the same content, within the time, told once.

    Two messages of one space are never the same: WhatsApp and a vendor each give an id once.

    Args:
        found: the messages of the same conversation so far, in order.
        new: the one that came now.
        within: how far apart the two may arrive; nothing is the same within no time.
    """
    earlier = list(found)
    told = {one.same_as for one in earlier if one.same_as is not None}
    for one in earlier:
        if (
            within
            and one.same_as is None
            and one.id not in told
            and one.space != new.space
            and abs(new.received_at - one.received_at) <= within
            and _alike(one.refs, new.refs)
        ):
            return one.id
    return None


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return bool(one) and one[:1] == other[:1] and all(a == b for a, b in zip(one, other, strict=False))
