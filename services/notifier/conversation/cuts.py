"""Where one problem of a message ends and the next begins, where a sentence tells its place first (pure).

"... two slats are gone. Und an der Nassaulaan, Ecke Kade, | ist ein Schild umgefahren": the classifier cuts before the
verb, and so leaves the place of the second with the first.
"""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec import structs

from loket.events import Part
from services.notifier.conversation import fragments
from services.notifier.conversation.draft import Draft

_SENTENCE_ENDS: Final = re.compile(r"[.!?\n؟。]\s*")
_ADDS: Final = re.compile(r"(?:en|and|und|et|y|i|ve|і|й|та)\s+|و", re.IGNORECASE)


def with_their_places(draft: Draft, raw: str, parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts of a message, each from where the sentence begins that first tells where its problem is."""
    if len(parts) < 2:
        return tuple(parts)
    begins = [parts[0].start, *(_begin(draft, raw, before, part) for before, part in pairwise(parts))]
    return tuple(_cut(parts, begins))


def _cut(parts: Sequence[Part], begins: Sequence[int]) -> Iterator[Part]:
    for n, part in enumerate(parts):
        following = begins[n + 1] if n + 1 < len(parts) else part.end
        yield structs.replace(part, start=begins[n], end=min(part.end, max(following, begins[n])))


def _begin(draft: Draft, raw: str, before: Part, part: Part) -> int:
    ends = list(_SENTENCE_ENDS.finditer(raw, before.start, part.start))
    if not ends or ends[-1].end() >= part.start:
        return part.start
    start = ends[-1].end()
    first = raw[start : part.start]
    adds = _ADDS.match(first)
    if adds is None and not fragments.goes_on_with_verb(raw[part.start : part.end]):
        # "Mattress on the pavement. Kerkstraat 12, and a lamp is out": that is where the first is.
        return part.start
    told = first[adds.end() if adds is not None else 0 :]
    where, found = draft.where(told), draft.place_in(told)
    only = found is not None and (where.only or fragments.is_bare_place(told, found.words))
    return start if only else part.start
