"""Where a message that tells of several problems could be cut (pure); whether it does is for the model to say."""

import re
from itertools import pairwise
from typing import Final

from msgspec import Struct

MOST_PIECES: Final = 5
_FEWEST_WORDS: Final = 3
"""A stretch of fewer words tells of no problem by itself: it stays with what is before it."""
_LONGEST_CHARACTERS: Final = 1000
_LOOKED_AT: Final = 300
"""So many characters of a stretch are looked at to count its words: three of them stand there, or it has none."""
_LINKS: Final = (
    "en|ook|verder|daarnaast|bovendien|daardoor|plus|waardoor|maar|terwijl|nu|dan|"
    "and|also|besides|because|while|"
    "und|auch|au\u00dferdem|ausserdem|zudem|dazu|deshalb|weil|"
    "et|aussi|puis|parce|"
    "y|adem\u00e1s|ademas|tambi\u00e9n|tambien|porque|"
    "i|oraz|a|poza|te\u017c|bo|"
    "ve|ayr\u0131ca|ayrica|hem|bir de|"
    "\u0442\u0430|\u0456|\u0439|\u0430|\u0442\u0430\u043a\u043e\u0436|\u0449\u0435|\u0431\u043e"
)
_CUT: Final = re.compile(
    r"[.!?;\n\u061f]+(?=\s|$)|(?<=\w)\s*,\s+|\s+[-\u2013\u2022]\s+|(?:^|(?<!nummer)(?<!number)(?<!\bnr)(?<!\bnr\.)\s)\d{1,2}[.)]\s|\s(?=\u0648\w)"
    rf"|\s(?:{_LINKS})(?:\s(?:{_LINKS}))*(?=\s)",
    re.IGNORECASE,
)


class Stretch(Struct, frozen=True):
    """From ``start`` to before ``end`` of a text, in characters."""

    start: int
    end: int


def pieces(text: str) -> list[Stretch]:
    """The stretches between the places where a text could be cut, in order; one, or none, when there is no such place.

    They touch nothing but words and signs: white space at their edges is left out.
    """
    cuts = [0, *(match.start() for match in _CUT.finditer(text[:_LONGEST_CHARACTERS])), len(text)]
    found: list[Stretch] = []
    for start, end in pairwise(cuts):
        words = _words(text, Stretch(start, end))
        if not words:
            continue
        if found and (words < _FEWEST_WORDS or len(found) == MOST_PIECES or _words(text, found[-1]) < _FEWEST_WORDS):
            found[-1] = Stretch(found[-1].start, end)
        else:
            found.append(Stretch(start, end))
    return [_trimmed(text, each) for each in found]


def _words(text: str, stretch: Stretch) -> int:
    return sum(
        any(c.isalnum() for c in word)
        for word in text[stretch.start : min(stretch.end, stretch.start + _LOOKED_AT)].split()
    )


def _trimmed(text: str, stretch: Stretch) -> Stretch:
    inner = text[stretch.start : stretch.end]
    left = len(inner) - len(inner.lstrip(" \t\r\n.,;!?-\u2013\u2022\u061f"))
    return Stretch(stretch.start + left, stretch.start + max(len(inner.rstrip()), left))
