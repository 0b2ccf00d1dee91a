"""What in a public line may point at somebody, for staff to confirm: house numbers, what looks like names (pure)."""

import re
from typing import Final

_SPOKEN_NUMBER: Final = re.compile(r"(?<!\w)(?:huis)?(?:nummers?|nrs?|num)\.?\s{0,2}\d", re.IGNORECASE)
"""``op nummer 14``, ``bij nr. 9``."""
_ENDS_AS_STREET: Final = (
    "straat|laan|weg|plein|kade|gracht|singel|hof|dijk|pad|steeg|markt|wal|dreef|plantsoen|park|hage|veld|burg|brug|"
    "horst|poort|oord|eind|einde|str"
)
_STREET_NUMBER: Final = re.compile(
    rf"(?<!\w)\w*(?:{_ENDS_AS_STREET})\.?\s{{1,2}}\d{{1,4}}(?!\d| ?(?:m|cm|km|meter|keer|dagen|weken)(?!\w))",
    re.IGNORECASE,
)
"""``Kerkstraat 12``."""
_TITLE: Final = re.compile(
    r"(?<!\w)(?:dhr|mw|mevr|mevrouw|meneer|de heer|familie|fam|buurman|buurvrouw)\.? "
    r"(?:(?:de|den|der|van|ter|ten|'t) ){0,3}[A-ZÀ-Þ]"
)
"""``mevrouw de Vries``; the title may begin a sentence."""
_CAPITAL: Final = re.compile(r"[A-ZÀ-ÞŁŚŻŠŞİ][\w'\u2019-]+")
_INITIALS: Final = re.compile(r"(?:[A-Z]\.){1,4}")
_LINKS_SAID: Final = "de den der van von ten ter te het 't el al du la le da dos"
_LINKS: Final = frozenset(_LINKS_SAID.split())
_BEGINS_SAID: Final = (
    "aan achter alle als bij boven buiten daar dat de deze die dit drie een eerste er geen grote het hier hoek in "
    "kapotte kleine langs losse meer midden na naast nieuwe nog om onder op over rechts links rond schuin tegen "
    "tegenover tussen twee uit van veel vier vlak volle voor vooraan wie zie"
)
_BEGINS: Final = frozenset(_BEGINS_SAID.split())
"""Words that begin a sentence and no name."""
_AROUND: Final = ".,;:!?()'\"“”"
_ENDS: Final = ".,;:!?)"
_NO_NAME: Final = re.compile(
    rf"(?:{_ENDS_AS_STREET}|school|kerk|station|haag|bos|tunnel|halte|zee|strand|centrum|museum|gemeente|loket)$",
    re.IGNORECASE,
)


def points(text: str, streets: frozenset[str], town: str) -> bool:
    """Whether a line may hold a house number or the name of somebody.

    Args:
        text: one line.
        streets: those that are declared: the name of one is no name of a person, with a number it is an address.
        town: name of the municipality.
    """
    if _SPOKEN_NUMBER.search(text) or _STREET_NUMBER.search(text) or _TITLE.search(text[:1].lower() + text[1:]):
        return True
    flat = text
    for street in sorted((street for street in streets if street in flat), key=len, reverse=True):
        if re.search(rf"{re.escape(street)} {{1,2}}\d", flat):
            return True
        flat = flat.replace(street, "x")
    return _named(flat.replace(town, "x"))


def _named(text: str) -> bool:
    """Whether two words with a capital stand together, perhaps with ``de`` or ``van der`` between them."""
    before = False
    for word in text.replace(",", " , ").split():
        bare = word.strip(_AROUND)
        if bare in _LINKS:
            continue
        initials = _INITIALS.fullmatch(word) is not None
        if before and not initials and _may_be_name(bare):
            return True
        before = initials or (_may_be_name(bare) and word[-1] not in _ENDS)
    return False


def _may_be_name(bare: str) -> bool:
    """Whether a word may be part of a name: its capital is neither a sentence's nor that of a street or a school."""
    if _CAPITAL.fullmatch(bare) is None or bare.isupper() or bare.casefold() in _BEGINS:
        return False
    return _NO_NAME.search(bare) is None
