"""Which of a municipality's own rows a model learns from, and which judge it (pure)."""

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final, Literal

from msgspec import Struct

from services.classifier.training.duplicates import near_duplicates
from services.classifier.training.own import told
from services.classifier.training.sentences import Sentence

SHARE: Final = 0.2
"""Of the rows, that judge."""
MOST_JUDGING: Final = 10_000
"""More would not make a figure surer by half a point."""
MOST_LEARNED: Final = 25_000
"""Own rows that are learned from: an estimate of what fits into half an hour where there are 300 categories."""
_LONG_AGO: Final = datetime(1, 1, 1, tzinfo=UTC)
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

    Of very many rows only 10,000 judge, and only some are learned from; the notes tell it. What is nearly the same as a
    row that is learned from does not judge, and is told with its row. A category of which only judging rows are left is
    judged too: nothing can get it right.
    """
    dated = sum(s.at is not None for s in sentences) >= _DATED * len(sentences)
    judging = _latest(sentences) if dated else _some_of_each(sentences)
    learned, cut = not_too_many([s for n, s in enumerate(sentences) if n not in judging])
    candidates = [sentences[n] for n in sorted(judging)]
    leaks = near_duplicates([s.text for s in (*learned, *candidates)], among=len(learned))
    kept = [s for n, s in enumerate(candidates, len(learned)) if n not in leaks]
    rows = [s.row or 0 for n, s in enumerate(candidates, len(learned)) if n in leaks]
    same = (f"nearly the same as a row that is learned from, so that it judges nothing ({told(rows)})",) if rows else ()
    many = (f"{MOST_JUDGING} of {len(sentences)} rows judge",) if SHARE * len(sentences) > MOST_JUDGING else ()
    notes = (*many, *cut, *same)
    moments = [s.at for s in kept if s.at is not None]
    return Split(
        "time" if dated else "random", tuple(learned), tuple(kept), min(moments) if dated and moments else None, notes
    )


def not_too_many(rows: Sequence[Sentence]) -> tuple[tuple[Sentence, ...], tuple[str, ...]]:
    """At most ``MOST_LEARNED`` rows: of each category as many of its latest, all of those that are small."""
    if len(rows) <= MOST_LEARNED:
        return tuple(rows), ()
    sizes = sorted(Counter(row.sub for row in rows).values())
    left, each = MOST_LEARNED, 0
    for place, size in enumerate(sizes):
        each = left // (len(sizes) - place)
        if size > each:
            break
        left -= size
    taken: Counter[str | None] = Counter()
    kept = []
    for row in sorted(rows, key=lambda r: (r.at or _LONG_AGO, r.row or 0), reverse=True):
        taken[row.sub] += 1
        if taken[row.sub] <= each:
            kept.append(row)
    kept.sort(key=lambda r: r.row or 0)
    note = f"{len(rows)} rows could be learned from: the latest {each} of each category were, {len(kept)} in all"
    return tuple(kept), (note,)


def _latest(sentences: Sequence[Sentence]) -> set[int]:
    dated = sorted((s.at, n) for n, s in enumerate(sentences) if s.at is not None)
    return {n for _, n in dated[len(dated) - min(round(SHARE * len(dated)), MOST_JUDGING) :]}


def _some_of_each(sentences: Sequence[Sentence]) -> set[int]:
    by_category: defaultdict[str | None, list[int]] = defaultdict(list)
    for number, sentence in enumerate(sentences):
        by_category[sentence.sub].append(number)
    chance = random.Random(_SEED)  # noqa: S311 - the same split each time, nothing secret
    share = min(SHARE, MOST_JUDGING / len(sentences))
    return {number for rows in by_category.values() for number in chance.sample(rows, max(1, round(share * len(rows))))}
