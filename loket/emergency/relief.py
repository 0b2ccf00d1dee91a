"""Whether a text says that help is there or that an emergency is over, and tells of no other (pure).

Who writes "the fire brigade is here now" need not be told to call it; the words of danger in it are those of before.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from loket import emergency
from loket.emergency.relief_words import HELPED, NOT_SO, OVER, STILL, WELL
from loket.sought import AnyOf
from loket.wishes import plain

_CLAUSES: Final = re.compile(
    r"[.!;:,\n،]+|\s(?:maar|but|aber|mais|pero|ale|ama|fakat|але|لكن|and|und|et|y|i|ve|та|і|"
    r"en(?! (?:charge|route|camino|ambulance|sécurité|securite|la|el|lugar|casa|orden|place)\b))\s",
    re.IGNORECASE,
)
_NOT_SO: Final = re.compile(rf"(?<!\w)(?:{NOT_SO})(?!\w)")
_STILL: Final = re.compile(rf"(?<!\w)(?:{STILL})(?!\w)")
_LONGEST: Final = 40
"""Words of who tells that it is over."""
_BESIDE: Final = 6
"""Words beside it that may tell of nothing: "thank you all so much"."""


def _apart(way: str) -> Iterator[str]:
    """The ways in which a pattern may be told, each by itself: the fewer words one has, the seldomer it is tried."""
    depth, begin = 0, 0
    for at, letter in enumerate(way):
        depth += (letter in "([") - (letter in ")]")
        if letter == "|" and depth == 0:
            yield way[begin:at]
            begin = at + 1
    yield way[begin:]


def _any_of(ways: tuple[str, ...]) -> AnyOf:
    return AnyOf(rf"(?<!\w)(?:{each})(?!\w)" for way in ways for each in _apart(way))


_HELPED: Final = _any_of((*HELPED, *OVER))
_WELL: Final = _any_of(WELL)
SIGNS: Final = _HELPED.bits | _WELL.bits
"""Of texts that may tell of it (``loket.sought.signs_of_plain``)."""


def is_told(text: str) -> bool:
    """Whether a text says that help is there, took somebody along, or that somebody or everything is well again."""
    return _others(text) is not None


def is_all(text: str) -> bool:
    """Whether a text says that help is there or that it is over, and what stands beside it tells of nothing."""
    others = _others(text)
    if others is None or not _any(_HELPED, text):
        return False
    rest = ". ".join(others)
    return len(rest.split()) <= _BESIDE and (not rest or emergency.detect(rest) is None)


@lru_cache(maxsize=64)
def _others(text: str) -> tuple[str, ...] | None:
    """The clauses of a text beside those that say that it is over; None where none does, or one says that it is not."""
    ways = (*_HELPED.of_plain(text), *_WELL.of_plain(text))
    if not ways:
        return None
    if "?" in text or "؟" in text or len(text.split()) > _LONGEST:
        return None
    clauses = [clause for clause in map(str.strip, _CLAUSES.split(text)) if clause]
    said = [plain(clause) for clause in clauses]
    over = [any(way.search(each) for way in ways) for each in said]
    if True not in over or any(map(_is_not_so, said, over)):
        return None
    return tuple(clause for clause, so in zip(clauses, over, strict=True) if not so)


def _is_not_so(said: str, over: bool) -> bool:
    """Whether a clause says of help that it is not there, or beside it that something is still going on."""
    return (_NOT_SO if over else _STILL).search(said) is not None


def _any(ways: AnyOf, text: str) -> bool:
    return any(way.search(plain(clause)) for way in ways.of_plain(text) for clause in _CLAUSES.split(text))
