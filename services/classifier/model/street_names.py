"""The streets that a piece of a message names, by the ends of their names (pure)."""

import re
from typing import Final

from services.classifier.model.splitting import Stretch

_LOOKED_AT: Final = 300
"""So many characters of a stretch are looked at."""
_STREET_NAME: Final = re.compile(
    r"(?<!\w)(\w*(?:straat|straße|strasse|str\.|laan|weg|plein|kade|gracht|singel|dijk|dreef|steeg|страат|лаан|каде))"
    r"(?:,?\s(?:(?:nr|no|hnr|буд)\.?|nummer|number|hausnummer|numéro|número|numer|номер|№|t/o|thv)){0,2}"
    r"(?:,?\s?([1-9]\d{0,3}[a-z]?))?(?!\w)",
    re.IGNORECASE,
)
_SHORTEST_STREET: Final = 7
"""So many letters a word has that is a street by its ending: "onderweg" and "plein" are none."""
_NO_STREET: Final = frozenset(
    (
        "onderweg",
        "fietsstraat",
        "winkelstraat",
        "hoofdweg",
        "landweg",
        "snelweg",
        "uitweg",
        "overweg",
        "afweg",
        "halverweg",
    )
)


def streets(text: str, stretch: Stretch) -> frozenset[str]:
    """The streets, with their house numbers, that a stretch names and that begin as names do, or have a number."""
    return frozenset(
        " ".join(filter(None, found.groups())).lower()
        for found in _STREET_NAME.finditer(text, stretch.start, min(stretch.end, stretch.start + _LOOKED_AT))
        if _is_street(found)
    )


def _is_street(found: re.Match[str]) -> bool:
    name, number = found.groups()
    return (
        len(name) >= _SHORTEST_STREET and name.lower() not in _NO_STREET and (name[0].isupper() or number is not None)
    )


def without_streets(text: str) -> str:
    """A text without the streets in it: of "Hamkade 9" no quay is said."""
    return _STREET_NAME.sub(lambda found: " " if _is_street(found) else found[0], text)


def lie_apart(text: str, one: Stretch, other: Stretch) -> bool:
    """Whether two stretches each name streets of their own: what they tell of lies at two places."""
    first, second = streets(text, one), streets(text, other)
    return bool(first) and bool(second) and first.isdisjoint(second)
