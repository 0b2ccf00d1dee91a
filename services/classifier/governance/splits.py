"""Which of a municipality's own rows a model learns from, and which judge it (pure)."""

import random
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal

from msgspec import Struct

from services.classifier.training.duplicates import near_duplicates
from services.classifier.training.own import told
from services.classifier.training.sentences import Sentence

SHARE: Final = 0.2
"""Of the rows, that judge."""
_DATED: Final = 0.95
"""From this share of rows with a moment on, the latest judge: a model is asked about what comes later."""
_SEED: Final = 20261126


class Split(Struct, frozen=True):
    """Rows that are learned from, and rows that judge."""

    how: Literal["time", "random"]
    learned: tuple[Sentence, ...]
    judging: tuple[Sentence, ...]
    since: datetime | None
    """From when on the judging rows are, of a split in time."""
    notes: tuple[str, ...]


def split(sentences: Sequence[Sentence]) -> Split:
    """A fifth of the rows judges: the latest where nearly all have a moment, else of each category some at random.

    What is nearly the same as a row that is learned from does not judge, and is told with its row. A category of which
    only judging rows are left is judged too: nothing can get it right.
    """
    dated = sum(s.at is not None for s in sentences) >= _DATED * len(sentences)
    judging = _latest(sentences) if dated else _some_of_each(sentences)
    learned = [s for n, s in enumerate(sentences) if n not in judging]
    candidates = [sentences[n] for n in sorted(judging)]
    leaks = near_duplicates([s.text for s in (*learned, *candidates)], among=len(learned))
    kept = [s for n, s in enumerate(candidates, len(learned)) if n not in leaks]
    rows = [s.row or 0 for n, s in enumerate(candidates, len(learned)) if n in leaks]
    notes = (
        (f"nearly the same as a row that is learned from, so that it judges nothing ({told(rows)})",) if rows else ()
    )
    moments = [s.at for s in kept if s.at is not None]
    return Split(
        "time" if dated else "random", tuple(learned), tuple(kept), min(moments) if dated and moments else None, notes
    )


def _latest(sentences: Sequence[Sentence]) -> set[int]:
    dated = sorted((s.at, n) for n, s in enumerate(sentences) if s.at is not None)
    return {n for _, n in dated[len(dated) - round(SHARE * len(dated)) :]}


def _some_of_each(sentences: Sequence[Sentence]) -> set[int]:
    by_category: defaultdict[str | None, list[int]] = defaultdict(list)
    for number, sentence in enumerate(sentences):
        by_category[sentence.sub].append(number)
    chance = random.Random(_SEED)  # noqa: S311 - the same split each time, nothing secret
    return {number for rows in by_category.values() for number in chance.sample(rows, max(1, round(SHARE * len(rows))))}
