"""A postcode with a house number, which in the Netherlands is an address (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from collections.abc import Sequence
from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.found import Found
from services.notifier.conversation.places.tokens import Words

_MARKS: Final = (
    r"nrs?\.?|nummers?|no\.?|huis|huisnummers?|huisnr|huisnum|hnr|hsnr|nmr|numbers?|house|haus|hausnummern?|nummern|"
    r"numéros?|números?|numero|núm|num|n°|nº|casa|numery?|numerów|dom|numara|numaralar|буд|будинок|номери?|"
    r"رقم|أرقام|الأرقام|منزل"
)
_NEVER: Final = frozenset({"SA", "SD", "SS"})
_PERHAPS: Final = (
    r"(?:ik )?(?:denk|geloof|meen|gok)(?: ik)?|dacht ik|volgens mij|ongeveer|circa|ca\.?|rond|ergens bij|bij|voor|"
    r"tegenover|i (?:think|guess|believe)|about|around|near|opposite|ich glaube|glaube? ich|ungefähr|etwa|bei|"
    r"gegenüber(?: von)?|je crois|environ|vers|devant|en face du|creo(?: que)?|cerca del|frente al|más o menos|chyba|"
    r"około|obok|naprzeciwko|przy|galiba|sanırım|yaklaşık|здається|мабуть|приблизно|біля|напроти|تقريبا|أظن|اظن|حوالي|"
    r"عند|مقابل"
)
"""How sure somebody is of the number, or how near it is."""
_POSTCODE: Final = re.compile(
    r"\b([1-9]\d{3}) ?([A-Za-z]{2})(?:\b|(?=\d))"
    # "2512 BK en dan nr 3": without a word for a number "and 3 bags" counts.
    rf"(?:,? (?i:en|and|und|et|y|i|ve|та|і)(?: (?i:dan|then|dann|puis|luego|potem|потім))?(?= (?i:{_MARKS}) ))?"
    rf"(?:(?:,? (?i:{_PERHAPS})){{1,2}}(?= (?i:{_MARKS}) [1-9]| [1-9]\d{{0,3}}[a-z]?\s*(?:[,.;!?]|$)))?"
    rf"(?:,? (?i:{_MARKS}))*,? ?"
    r"([1-9]\d{0,3}[a-z]?)?\b"
)
_FIGURES: Final = 4
_CODE: Final = re.compile(r"[1-9]\d{3}[a-z]{2}")
_LENGTH: Final = 6
_LETTERS: Final = 2
_NO_POSTCODE: Final = frozenset(
    listed(
        "op|om|in|en|is|of|te|al|zo|ma|di|wo|do|vr|za|nr|no|bij|an|am|pm|um|im|et|un|le|la|du|au|de|el|es|on|or|to|at|by|we|na|do|od|"
        "sa|sd|ss|kg|km|cm|mm|ml|cl|kw|cc|gb|mb|ah|va|ve|ay"
    )
)
"""Two small letters after four digits that are no postcode; SA, SD and SS are given to none (PostNL)."""


def postcode(flat: str) -> Found | None:
    """``2512 AB 14``: in the Netherlands that is an address."""
    for found in _POSTCODE.finditer(flat):
        letters = found[2]
        if found[3] is not None and (letters.isupper() or letters.lower() not in _NO_POSTCODE):
            return Found(f"{found[1]} {letters.upper()} {found[3]}", rough=False)
    return None


_ALONE: Final = re.compile(r"(?<!\w)([1-9]\d{3})( ?)([A-Za-z]{2})(?!\w)(?! ?\d)")
_SAYS: Final = ("postcode", "post code", "postal", "plz", "postleitzahl", "código", "kod", "індекс", "الرمز")


def alone(text: str) -> Found | None:
    """A postcode without a house number: some twenty houses in a row, as a street is known without its number."""
    for found in _ALONE.finditer(text):
        letters = found[3]
        sure = letters.isupper() or not found[2] or any(word in text.lower() for word in _SAYS)
        if sure and letters.lower() not in _NO_POSTCODE and letters.upper() not in _NEVER:
            return Found(f"{found[1]} {letters.upper()}", rough=True)
    return None


def take_out(words: Words) -> None:
    """Let the figures of a postcode be no house number: ``Leyweg, |2545| CD``."""
    for at, number in enumerate(words.number):
        if number is None or len(number) < _FIGURES or words.shouted:
            continue
        behind = words.said[at + 1] if at + 1 < len(words) and not words.breaks[at] and number.isdecimal() else ""
        letters = behind or number[_FIGURES:]
        said = (
            len(letters) == 2
            and letters.isalpha()
            and (letters.isupper() or not behind)
            and letters.upper() not in _NEVER
        )
        if said and letters.lower() not in _NO_POSTCODE and number[:_FIGURES].isdecimal():
            words.number[at] = None


def is_alone(words: str) -> bool:
    """Whether the words of a place are a postcode, and no more."""
    return _ALONE.fullmatch(words) is not None


def may_be_of_one(low: str) -> bool:
    """Whether a word may be a part of a postcode: ``2512``, ``bk``, ``2512bk``."""
    return len(low) == _LETTERS or low[0].isdigit()


def words_of(low: Sequence[str]) -> frozenset[str]:
    """The words of a message that are a postcode: ``2512``, ``bk``, or both as one."""
    found: set[str] = set()
    for at, one in enumerate(low):
        if not one[0].isdigit():
            continue
        if len(one) == _LENGTH and _CODE.fullmatch(one):
            found.add(one)
        if _CODE.fullmatch(one + "".join(low[at + 1 : at + 2])):
            found.update(low[at : at + 2])
    return frozenset(found)
