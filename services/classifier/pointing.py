"""What is told of a text's words without quoting it: where those stand that count, how many are known (pure)."""

from collections.abc import Sequence
from re import compile as pattern
from typing import Final

from loket import events
from services.classifier.model.artefact import Model
from services.classifier.model.explain import Why
from services.classifier.model.features import LONGEST_CHARACTERS, words_of
from services.classifier.model.whereabouts import where

_WORD: Final = pattern(r"\w+")
_MOST_PLACES: Final = 3
"""Of one word that stands often."""


def pointed(text: str, why: Sequence[Why]) -> tuple[events.Why, ...]:
    """The explanations of a text with places in it instead of words; a word that is nowhere as it was read is left out.

    Args:
        text: what was explained.
        why: of each candidate; its words as the model reads them.
    """
    if not why:
        return ()
    wanted = {spoke.word for each in why for spoke in each.words}
    places: dict[str, list[tuple[int, int]]] = {word: [] for word in wanted}
    read: dict[str, set[str]] = {}
    for match in _WORD.finditer(text, 0, LONGEST_CHARACTERS):
        said = match.group()
        # Many words stand often, and reading one costs as much as looking it up a hundred times.
        if said not in read:
            read[said] = wanted.intersection(words_of(said))
        for word in read[said]:
            places[word].append(match.span())
    return tuple(
        events.Why(
            sub=each.sub,
            words=tuple(
                events.Spoke(start=start, end=end, weight=spoke.weight)
                for spoke in each.words
                for start, end in places[spoke.word][:_MOST_PLACES]
            ),
            sense=each.sense,
        )
        for each in why
    )


def known_of(text: str, model: Model) -> float | None:
    """Share of a text's words that the model has learned, 0 ... 1; None when it has no words."""
    words = [word for word in words_of(text) if word.isalnum()]
    return round(model.vocabulary.known(words), 3) if words else None


def told_in(text: str) -> events.Whereabouts | None:
    """Where a text tells of a place, as was learned; None where it surely tells none."""
    found = where(text)
    return None if found is None else events.Whereabouts(p=found.p, words=found.words)
