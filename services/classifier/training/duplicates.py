"""Which texts are nearly the same as an earlier one (pure)."""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

ALIKE: Final = 0.8
"""Jaccard similarity of the sets of four characters from which on two texts are nearly the same."""
_SIZE: Final = 4
_SHORTEST: Final = 12
"""Shorter texts ("ja", "dank u wel") are only the same when they are the same."""
_NOT_WORD: Final = re.compile(r"\W+")


def _grams(text: str) -> frozenset[str]:
    folded = unicodedata.normalize("NFKD", text.lower())
    plain = _NOT_WORD.sub(" ", "".join(c for c in folded if not unicodedata.combining(c))).strip()
    if len(plain) < _SHORTEST:
        return frozenset((f"={plain}",))
    return frozenset(plain[start : start + _SIZE] for start in range(len(plain) - _SIZE + 1))


def near_duplicates(texts: Sequence[str], *, among: int = 0) -> dict[int, int]:
    """Number of each text that is nearly the same as an earlier one -> number of that one.

    Two sets of which a share of 0.8 is common have one of their rarest grams in common too, so only texts that share
    one are compared (prefix filtering, Chaudhuri et al. 2006); it finds all of them.

    Args:
        texts: in order.
        among: only texts from this number on are looked at, against all before them.
    """
    grams = [_grams(text) for text in texts]
    how_often: Counter[str] = Counter()
    for each in grams:
        how_often.update(each)
    first_with: defaultdict[str, list[int]] = defaultdict(list)
    found: dict[int, int] = {}
    for number, mine in enumerate(grams):
        rare_first = sorted(mine, key=lambda gram: (how_often[gram], gram))
        prefix = rare_first[: len(mine) - math.ceil(ALIKE * len(mine)) + 1]
        if number >= among:
            tried = {other for gram in prefix for other in first_with[gram]}
            for other in sorted(tried):
                # Sets of too different sizes cannot be alike.
                if not ALIKE * len(mine) <= len(grams[other]) <= len(mine) / ALIKE:
                    continue
                common = len(mine & grams[other])
                if common >= ALIKE * (len(mine) + len(grams[other]) - common):
                    found[number] = other
                    break
        if number not in found:
            for gram in prefix:
                first_with[gram].append(number)
    return found
