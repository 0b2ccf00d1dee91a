"""Which of a municipality's own rows a model learns from, and which judge it (pure)."""

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final, Literal

from msgspec import Struct, structs

from services.classifier.training.duplicates import near_duplicates
from services.classifier.training.own import told
from services.classifier.training.sentences import Sentence

SHARE: Final = 0.2
"""Of the rows, that judge."""
MOST_JUDGING: Final = 10_000
"""More would not make a figure surer by half a point."""
MOST_LEARNED: Final = 25_000
"""Own rows that are learned from: an estimate of what fits into half an hour where there are 300 categories."""
FOLDS: Final = 5
"""By which probabilities are calibrated, ..."""
FEWER_FOLDS: Final = 3
"""... and by which those of many rows are: see ``folds_for``."""
MOST_FOR_FOLDS: Final = 2_500_000
"""Rows that are learned from times categories: time and memory go by both, and five folds take twice those of three."""
_LONG_AGO: Final = datetime(1, 1, 1, tzinfo=UTC)
_DATED: Final = 0.95
"""From this share of rows with a moment on, the latest judge: a model is asked about what comes later."""
_LEAST: Final = 0.25
"""Of the rows that should judge, that may be after a moment; fewer judge nothing."""
_MOST: Final = 0.5
"""Of all rows, that may be after it: else too few are left to learn from."""
_SEED: Final = 20261126


How = Literal["time", "random"]


class Split(Struct, frozen=True):
    """Rows that are learned from, and rows that judge."""

    how: How
    learned: tuple[Sentence, ...]
    judging: tuple[Sentence, ...]
    since: datetime | None
    """From when on the judging rows are, of a split in time."""
    notes: tuple[str, ...]


def split(sentences: Sequence[Sentence], how: How | None = None, *, most_learned: int | None = None) -> Split:
    """A fifth of the rows judges: the latest where nearly all have a moment, else of each category some at random.

    Of very many rows only 10,000 judge, and only some are learned from; the notes tell it. What is nearly the same as a
    row that is learned from does not judge, and is told with its row. A category of which only judging rows are left is
    judged too: nothing can get it right.

    Args:
        sentences: at least one.
        how: ``time`` or ``random``; by what their moments allow when absent.
        most_learned: rows; ``MOST_LEARNED`` when absent.
    """
    since, why_not = (None, ()) if how == "random" else _border(sentences)
    if since is not None:
        later = {n for n, s in enumerate(sentences) if s.at is not None and s.at >= since}
        judging = _at_most(later)
    else:
        later = judging = _some_of_each(sentences)
    learned, cut = not_too_many([s for n, s in enumerate(sentences) if n not in later], most_learned)
    candidates = [sentences[n] for n in sorted(judging)]
    many = (f"{MOST_JUDGING} of {len(sentences)} rows judge",) if SHARE * len(sentences) > MOST_JUDGING else ()
    found = Split(
        "time" if since is not None else "random", tuple(learned), tuple(candidates), since, (*why_not, *many, *cut)
    )
    return _without(found, [s.text for s in learned], "a row that is learned from")


def not_among(parts: Split, texts: Sequence[str]) -> Split:
    """The same split without judging rows that are nearly the same as one of some other texts that are learned from."""
    return _without(parts, texts, "a sentence of this project that is learned from")


def _without(parts: Split, texts: Sequence[str], what: str) -> Split:
    leaks = near_duplicates([*texts, *(s.text for s in parts.judging)], among=len(texts))
    numbered = list(enumerate(parts.judging, len(texts)))
    rows = [s.row or 0 for n, s in numbered if n in leaks]
    if not rows:
        return parts
    note = f"nearly the same as {what}, so that it judges nothing ({told(rows)})"
    return structs.replace(parts, judging=tuple(s for n, s in numbered if n not in leaks), notes=(*parts.notes, note))


def _border(sentences: Sequence[Sentence]) -> tuple[datetime | None, tuple[str, ...]]:
    """From which moment on rows judge, so that all of one moment are on one side; or a note why there is none."""
    moments = Counter(s.at for s in sentences if s.at is not None)
    dated = moments.total()
    if dated < _DATED * len(sentences):
        if not dated:
            return None, ()
        without = [s.row or 0 for s in sentences if s.at is None]
        return None, (f"{dated} of {len(sentences)} rows have a moment: no split in time ({told(without)} without)",)
    if len(moments) == 1:
        return None, ("all rows have the same moment: no split in time",)
    wanted, later = min(round(SHARE * dated), MOST_JUDGING), 0
    borders = []
    for moment in sorted(moments, reverse=True)[:-1]:
        later += moments[moment]
        borders.append((abs(later - wanted), later, moment))
    _, later, since = min(borders, key=lambda border: border[0])
    if not _LEAST * wanted <= later <= _MOST * dated:
        return None, (f"no moment has a fifth of the rows after it ({later} of {dated} at best): no split in time",)
    return since, ()


def _at_most(rows: set[int]) -> set[int]:
    if len(rows) <= MOST_JUDGING:
        return rows
    return set(random.Random(_SEED).sample(sorted(rows), MOST_JUDGING))  # noqa: S311 - the same each time, nothing secret


def folds_for(learned: Sequence[Sentence]) -> int:
    """How often the categories of own rows are learned without some of them, to calibrate on what was not seen.

    Five times, as is usual; three times where five would not leave the rows that are learned from at most within half
    an hour. A third of very many rows is enough to calibrate on.
    """
    size = len(learned) * len({row.sub for row in learned})
    return FOLDS if size <= MOST_FOR_FOLDS else FEWER_FOLDS


def not_too_many(rows: Sequence[Sentence], most: int | None = None) -> tuple[tuple[Sentence, ...], tuple[str, ...]]:
    """At most so many rows, ``MOST_LEARNED`` when absent: of each category its latest, all of those that are small."""
    most = MOST_LEARNED if most is None else most
    if len(rows) <= most:
        return tuple(rows), ()
    sizes = sorted(Counter(row.sub for row in rows).values())
    left, each = most, 0
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


def _some_of_each(sentences: Sequence[Sentence]) -> set[int]:
    by_category: defaultdict[str | None, list[int]] = defaultdict(list)
    for number, sentence in enumerate(sentences):
        by_category[sentence.sub].append(number)
    chance = random.Random(_SEED)  # noqa: S311 - the same split each time, nothing secret
    share = min(SHARE, MOST_JUDGING / len(sentences))
    return {number for rows in by_category.values() for number in chance.sample(rows, max(1, round(share * len(rows))))}
