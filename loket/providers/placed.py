"""Whether everything that a webhook says of a message has found a place, so that nothing else need be kept (pure)."""

from collections.abc import Iterable, Iterator
from typing import Any

from loket.events import Personal


def texts(part: Any, but: frozenset[str]) -> Iterator[str]:
    """Every text that is not empty in a document, however deep, apart from what stands under some names."""
    waiting = [part]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            if one:
                yield one
        elif isinstance(one, dict):
            waiting.extend(value for name, value in one.items() if name not in but)
        elif isinstance(one, list):
            waiting.extend(one)


def have_a_place(told: Iterable[str], personal: Personal, *more: str | None) -> bool:
    """Whether each of some texts is in a message as it was understood, or among ``more``."""
    place, media = personal.location, personal.media
    found = {personal.native_id, personal.name, personal.text, personal.payload, personal.reply_to, *more}
    if place is not None:
        found |= {place.name, place.address}
    if media is not None:
        found |= {media.url, media.mime_type, media.filename}
    return found.issuperset(told)
