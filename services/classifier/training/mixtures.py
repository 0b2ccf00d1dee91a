"""Messages that tell of several things: sentences of the rounds, put after one another (pure).

Whoever reports a full bin and then sees somebody fall writes both in one message; whoever is polite says good evening
first and asks for opening hours last. The rounds hold few of those: what is learned from them alone takes a long
message for an ordinary one. Which sentences are put together hangs on their texts alone, and all are of one fold: what
is held back is held back in mixtures too.
"""

import random
import zlib
from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final

from msgspec import Struct

from services.classifier.training.sentences import Sentence

MIXED: Final = "mixed"
"""Begins the source of a mixture; its fold follows."""
_EMERGENCIES: Final = 0.16
"""So many of the emergencies stand in a mixture too, ..."""
_ORDINARY: Final = 0.12
_HARD: Final = 0.15
_IN_FRONT: Final = 0.6
"""How often something ordinary comes first, ..."""
_BEHIND: Final = 0.5
"""... and something after it."""
_LONGEST: Final = 120
"""Characters of a sentence that is mixed: of what is longer too little is read."""
_BETWEEN: Final = (" ", " ", " ", "\n", "\n\n", ", ", " ... ")
_STOP: Final = 0.8
"""How often a sentence that ends in nothing gets a full stop before a space: many who write in haste end none."""
_ENDS: Final = frozenset(".!?…؟,;:)")


class _Pool(Struct, frozen=True):
    """The sentences of one language and fold."""

    real: list[Sentence]
    ordinary: list[Sentence]
    hard: list[Sentence]


def mixtures(sentences: Sequence[Sentence], folds: Sequence[int]) -> tuple[Sentence, ...]:
    """Some of the sentences beside ordinary ones, labelled as what they are.

    Args:
        sentences: whole ones, in any language; a municipality's own rows are left alone.
        folds: of each the fold in which it is held back.
    """
    pools: defaultdict[tuple[str, int], _Pool] = defaultdict(lambda: _Pool([], [], []))
    for sentence, fold in zip(sentences, folds, strict=True):
        if len(sentence.text) > _LONGEST or sentence.row is not None:
            continue
        pool = pools[str(sentence.language), int(fold)]
        which = pool.real if sentence.emergency else pool.hard if sentence.why else pool.ordinary
        which.append(sentence)
    return tuple(each for (_, fold), pool in sorted(pools.items(), key=itemgetter(0)) for each in _of_pool(pool, fold))


def fold_of(sentence: Sentence) -> int | None:
    """The fold of a mixture; None of any other sentence."""
    begins, _, fold = sentence.source.partition("/")
    return int(fold) if begins == MIXED else None


def _of_pool(pool: _Pool, fold: int) -> Iterator[Sentence]:
    ordinary = sorted((zlib.crc32(each.text.encode()), each.text) for each in pool.ordinary)
    if not ordinary:
        return
    for kind, share in ((pool.real, _EMERGENCIES), (pool.ordinary, _ORDINARY), (pool.hard, _HARD)):
        for sentence in kind:
            # Drawn by its own text: another sentence more or less elsewhere changes few mixtures.
            drawn = random.Random(sentence.text)  # noqa: S311 - nothing secret
            if drawn.random() < share:
                yield _mixed(sentence, ordinary, fold, drawn)


def _mixed(sentence: Sentence, ordinary: Sequence[tuple[int, str]], fold: int, drawn: random.Random) -> Sentence:
    before, behind = drawn.random() < _IN_FRONT, drawn.random() < _BEHIND
    parts = [sentence.text]
    if before or not behind:
        parts.insert(0, _one_of(ordinary, drawn))
    if behind:
        parts.append(_one_of(ordinary, drawn))
    text = parts[0]
    for part in parts[1:]:
        between = drawn.choice(_BETWEEN)
        stop = "." if between == " " and text[-1] not in _ENDS and drawn.random() < _STOP else ""
        text += stop + between + part
    return Sentence(
        text=text,
        intent=None,
        sub=None,
        language=sentence.language,
        source=f"{MIXED}/{fold}",
        emergency=sentence.emergency,
        level=sentence.level,
        why=sentence.why,
    )


def _one_of(ordinary: Sequence[tuple[int, str]], drawn: random.Random) -> str:
    return ordinary[bisect(ordinary, (drawn.getrandbits(32), "")) % len(ordinary)][1]
