"""Where a text goes on to something else, so that a danger told by the way is not drowned by a report before it (pure).

"The lamp is broken, and by the way it smells of gas here" is mostly about a lamp: the head finds it harmless as a whole.
Its part about gas is not.
"""

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from loket.emergency.terms import ends_of, sentences_of

_BY_THE_WAY: Final = (
    "trouwens|bovendien|daarnaast|overigens|en verder|en ook|by the way|btw|and also|besides|übrigens|außerdem|nebenbei|und auch|"
    "et en plus|en plus|au fait|d'ailleurs|et aussi|y además|además|por cierto|y también|poza tym|przy okazji|swoją drogą|"
    "i jeszcze|i też|bu arada|ayrıca|bir de|و ?بالمناسبة|بالمناسبة|و ?كمان|على فكرة|до речі|а ще|і ще|і також"
)
_AND: Final = MappingProxyType(
    {
        "nl": "en",
        "en": "and",
        "de": "und",
        "fr": "et",
        "es": "y",
        "pl": "i|a|oraz",
        "tr": "ve",
        "ar": "و",
        "uk": "і|та|й",
    }
)
"""What joins two things that are told: only where a rule knows the smell of gas, which hardly is anything else. For other
kinds it made three false alarms for each emergency that it found."""
_SMELLED: Final = "gas"


def _at(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


_APART: Final = _at(_BY_THE_WAY)
_APART_OR_AND: Final = MappingProxyType({code: _at(f"{_BY_THE_WAY}|{and_}") for code, and_ in _AND.items()})


def told_apart(text: str, kind: str, language: str, *, certain: bool) -> list[str]:
    """The sentences of a text, cut where they go on to something else.

    Args:
        text: any string; of a long one its ends are read.
        kind: what a rule found in the whole.
        language: of that rule.
        certain: whether that rule is sure.
    """
    cut = _APART_OR_AND[language] if certain and kind == _SMELLED and language in _AND else _APART
    return [part for sentence in sentences_of(ends_of(text)) for part in _parts(sentence, cut)]


def _parts(sentence: str, cut: re.Pattern[str]) -> Iterator[str]:
    parts = [part.strip(" ,;-") for part in cut.split(sentence)]
    told = [part for part in parts if len(part.split(maxsplit=1)) > 1]
    # Of a word alone only a rule knows that it tells of danger, and it is read with the whole.
    yield from told if len(told) > 1 else [sentence]
