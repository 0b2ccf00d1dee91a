"""Finds a street with a house number in what a resident wrote (pure)."""

import re
from typing import Final

_KINDS: Final = (
    "straat|laan|weg|plein|kade|gracht|singel|dijk|hof|pad|markt|park|dreef|steeg|wal|haven|plantsoen|boulevard|"
    "burgwal|erf|ring|brink|baan|veld|kamp|oord|werf|tuin|poort|dam|rade|vaart|zicht|akker|weide|horst|hoek|straatweg"
)
_NUMBER: Final = r"(?P<number>[1-9][0-9]{0,3}(?: ?-?[a-zA-Z]\b)?)(?![0-9])"
_KNOWN: Final = re.compile(
    rf"(?P<street>(?:\b[1-9]e )?(?:\b[A-Z][\w'.-]{{0,30}} (?:van de[rn] )?){{0,3}}"
    rf"\b[\w'-]{{0,40}}(?:{_KINDS}|straatje|laantje))"
    rf"(?:,? (?:nr\.?|nummer|huisnummer|no\.?))?,? {_NUMBER}",
)
_LOWER: Final = re.compile(
    rf"(?P<street>\b[\w'-]{{0,40}}(?:{_KINDS}))(?:,? (?:nr\.?|nummer|huisnummer|no\.?))?,? {_NUMBER}", re.IGNORECASE
)
_AFTER_PREPOSITION: Final = re.compile(
    r"\b(?:[Bb]ij|[Oo]p|[Aa]an|[Ii]n|[Tt]egenover|[Vv]oor|[Nn]aast|[Tt]er hoogte van|t\.h\.v\.|[Aa]t|[Nn]ear) "
    rf"(?:de |het )?(?P<street>[A-Z][\w'-]{{1,30}}(?: [A-Z][\w'-]{{1,30}}){{0,3}}) {_NUMBER}"
)
_OF: Final = re.compile(
    r"(?P<street>\b(?:laan|plein|weg|park|hof|dijk|kade) van (?:de |der |den |het )?"
    r"[\w'-]{2,30}(?: [A-Z][\w'-]{1,30}){0,2})"
    rf",? {_NUMBER}",
    re.IGNORECASE,
)
_ALSO_NAMES: Final = frozenset({"markt", "singel", "brink"})
"""Kinds that are a whole name in many towns."""
_NEVER: Final = frozenset({*_KINDS.split("|"), "straatje", "laantje", "onderweg", "speeltuin", "graspad"} - _ALSO_NAMES)
"""``op straat 3 dagen`` is no address."""
_PREPOSITIONS: Final = frozenset({"bij", "op", "aan", "in", "tegenover", "voor", "naast", "at", "near", "de", "het"})
_LOOK_AT: Final = 4_096


def street_and_number(text: str) -> str | None:
    """The first street with a number, such as ``Kerkstraat 12``, or None.

    Args:
        text: what a resident wrote; only the first 4,096 characters are looked at.
    """
    flat = " ".join(text[:_LOOK_AT].split())
    for pattern in (_OF, _KNOWN, _LOWER, _AFTER_PREPOSITION):
        for found in pattern.finditer(flat):
            street = _without_preposition(found.group("street").strip())
            if street.lower() not in _NEVER:
                return f"{street[0].upper()}{street[1:]} {found.group('number')}"
    return None


def _without_preposition(street: str) -> str:
    """``Bij Kerkstraat`` is Kerkstraat; ``De Savornin Lohmanlaan`` stays what it is."""
    first, _, rest = street.partition(" ")
    if rest and first.lower() in _PREPOSITIONS and first not in {"De", "Het"}:
        return _without_preposition(rest)
    return street
