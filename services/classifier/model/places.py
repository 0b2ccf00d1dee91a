"""Takes a municipality's own names of places out of a text: of "Lange Putstraat" no sewer is said (pure).

The names are declared: its own and its neighbours', its streets, its areas and ``judging.words``. What stands for them
was learned as meaning nothing: the word for a street, as ``features`` leaves it of every street that it knows by its
ending. Without that a hedge ("haag") stands in every message that says it is in Den Haag.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from loket.declarations import Municipality
from services.classifier.model.concepts import patterns
from services.classifier.model.features import STREET, Neutral, spaced, words_of

PLACE: Final = STREET
"""What a name is replaced by."""
_ENDING: Final = 2
"""So many letters may follow what a thing is called in a name that is only that."""


def neutral_of(municipality: Municipality) -> Neutral | None:
    """What takes the municipality's names out of a lower-case text; None when it declares none."""
    around = (name for each in municipality.neighbours for name in (each.name, *each.towns))
    others = (municipality.name, *around, *(area.name for area in municipality.areas))
    return _neutral(municipality.streets, municipality.judging.words, others)


@lru_cache(maxsize=64)
def _neutral(streets: frozenset[str], words: frozenset[str], others: tuple[str, ...]) -> Neutral | None:
    names = sorted({" ".join(name.lower().split()) for name in (*streets, *words, *others)})
    names = _without_things(names)
    if not names:
        return None
    find = AhoCorasick(names, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA)

    def neutral(text: str) -> str:
        end, kept = 0, []
        for _, start, stop in find.find_matches_as_indexes(text):
            if _inside(text, start - 1, start) or _inside(text, stop - 1, stop):
                continue
            kept += [text[end:start], PLACE]
            end = stop
        return "".join((*kept, text[end:])) if kept else text

    return neutral


def _inside(text: str, before: int, after: int) -> bool:
    """Whether a word goes on between two places of a text."""
    return before >= 0 and after < len(text) and text[before].isalnum() and text[after].isalnum()


def _without_things(names: Iterable[str]) -> list[str]:
    """The names but those of one word that a report may be about too: a street called Haven."""
    find = AhoCorasick(list(patterns()), implementation=Implementation.ContiguousNFA)

    def is_thing(name: str) -> bool:
        found = find.find_matches_as_indexes(spaced(words_of(name)), overlapping=True)
        return any(end - start >= len(name) - _ENDING for _, start, end in found)

    return [name for name in names if " " in name or not is_thing(name)]
