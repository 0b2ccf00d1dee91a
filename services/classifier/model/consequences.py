"""What a piece of a message names, and whether it only tells what came of the problem before it (pure)."""

from typing import Final

from services.classifier.model.concepts import named_in
from services.classifier.model.features import CONCEPT, spaced, words_of
from services.classifier.model.splitting import Stretch, goes_on_to_more

PART_READ: Final = 200
"""So many characters of one problem are read."""
_WHOM_IT_HIT: Final = frozenset({CONCEPT + "neighbour", CONCEPT + "trip"})
"""Who was hit by a problem and how: a piece that names nothing else says what came of the problem before it."""
_WASTE: Final = frozenset(
    CONCEPT + name for name in ("container", "wastebin", "full", "notcollected", "bulky", "litter")
)
_COMES_OF_WASTE: Final = frozenset(CONCEPT + name for name in ("birds", "litter", "stink")) | _WHOM_IT_HIT
"""Gulls that pull sacks open, cans beside a full bin. Rats are a problem of their own."""


def says_whom_it_hit(text: str) -> bool:
    """Whether a piece names nothing but people and a fall ("mijn buurvrouw viel bijna"), in any of the languages."""
    named = _named(text)
    return bool(named) and named <= _WHOM_IT_HIT


def names_thing(text: str, stretch: Stretch) -> bool:
    """Whether a stretch may name a problem: not only whom one hit."""
    return not _named(text[stretch.start : stretch.end]) <= _WHOM_IT_HIT


def comes_of_waste(text: str, before: Stretch, each: Stretch) -> bool:
    """Whether a stretch tells only what came of the waste that the stretch before it tells of."""
    named = _named(text[each.start : each.end])
    if not named or not named <= _COMES_OF_WASTE or goes_on_to_more(text, each):
        return False
    return bool(_named(text[before.start : before.end]) & _WASTE)


def _named(text: str) -> frozenset[str]:
    return frozenset(named_in(spaced(words_of(text[:PART_READ]))))
