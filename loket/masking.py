"""Takes out of a text what points at a person: numbers, mail, accounts, plates (pure).

Used before anything that residents wrote is stored to learn from, and before the classifier reads it. Names and
addresses stay: no rule finds them, so what is stored is still personal data and is kept as such.
"""

import re
from collections.abc import Iterator
from typing import Final, Literal

from msgspec import Struct

Kind = Literal["mail", "iban", "phone", "bsn", "plate"]

PLACEHOLDERS: Final[dict[Kind, str]] = {
    "mail": "[e-mail]",
    "iban": "[iban]",
    "phone": "[telefoon]",
    "bsn": "[bsn]",
    "plate": "[kenteken]",
}

_WORTH_LOOKING: Final = re.compile(r"[@0-9]")
_MAIL: Final = re.compile(r"[^\s@<>()\[\],;:]{1,64}@[^\s@<>()\[\],;:]{1,100}\.[A-Za-z]{2,24}")
_IBAN: Final = re.compile(r"\b[A-Za-z]{2}\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,3})?\b")
# International, or Dutch with its leading zero: at least nine digits, in groups that people write.
_PHONE: Final = re.compile(
    r"(?<![\w+])(?:(?:\+|00)[1-9]\d{0,2}[ .\-/]?(?:\(0\)[ .-]?)?|\(?0[1-9])(?:[ .\-/()]{0,2}\d){7,11}(?!\w)"
)
_NUMBER: Final = re.compile(r"(?<![\w.,-])\d(?:[ .]?\d){7,8}(?![\w-])")
# Six characters in three groups, letters and digits, as Dutch plates are (RDW sidecodes 1 to 14).
_PLATE: Final = re.compile(
    r"(?<![\w-])(?:[A-Za-z]{2}-?\d{2}-?\d{2}|\d{2}-?\d{2}-?[A-Za-z]{2}|\d{2}-?[A-Za-z]{2}-?\d{2}|[A-Za-z]{2}-?\d{2}-?[A-Za-z]{2}"
    r"|[A-Za-z]{2}-?[A-Za-z]{2}-?\d{2}|\d{2}-?[A-Za-z]{2}-?[A-Za-z]{2}|\d{2}-?[A-Za-z]{3}-?\d|\d-?[A-Za-z]{3}-?\d{2}"
    r"|[A-Za-z]{2}-?\d{3}-?[A-Za-z]|[A-Za-z]-?\d{3}-?[A-Za-z]{2}|[A-Za-z]{3}-?\d{2}-?[A-Za-z]|[A-Za-z]-?\d{2}-?[A-Za-z]{3}"
    r"|\d-?[A-Za-z]{2}-?\d{3}|\d{3}-?[A-Za-z]{2}-?\d)(?![\w-])"
)
_WEIGHTS: Final = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_ELEVEN: Final = 11
_NINETY_SEVEN: Final = 97


class Found(Struct, frozen=True):
    """Where something personal stands."""

    start: int
    end: int
    kind: Kind


def is_bsn(digits: str) -> bool:
    """Whether a number passes the eleven-test of the burgerservicenummer (eight digits: a zero in front)."""
    padded = digits.zfill(9)
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, padded, strict=True))
    return total % _ELEVEN == 0 and int(digits) > 0


def is_iban(written: str) -> bool:
    """Whether an account number passes the check of ISO 13616 (remainder 1 after division by 97)."""
    plain = written.replace(" ", "").upper()
    moved = plain[4:] + plain[:4]
    return int("".join(str(int(character, 36)) for character in moved)) % _NINETY_SEVEN == 1


def find(text: str) -> list[Found]:
    """Everything personal that the rules find, in order, never overlapping; a mail address wins over what it holds."""
    if not _WORTH_LOOKING.search(text):
        return []
    taken: list[Found] = []
    for found in _all(text):
        if all(found.end <= other.start or other.end <= found.start for other in taken):
            taken.append(found)
    return sorted(taken, key=lambda found: found.start)


def _all(text: str) -> Iterator[Found]:
    if "@" in text:
        for match in _MAIL.finditer(text):
            yield Found(match.start(), match.end(), "mail")
    for match in _IBAN.finditer(text):
        written = match.group()
        if written.isascii() and is_iban(written):
            yield Found(match.start(), match.end(), "iban")
    for match in _PHONE.finditer(text):
        yield Found(match.start(), match.end(), "phone")
    for match in _NUMBER.finditer(text):
        digits = "".join(character for character in match.group() if character.isdigit())
        if digits.isascii() and is_bsn(digits):
            yield Found(match.start(), match.end(), "bsn")
    for match in _PLATE.finditer(text):
        yield Found(match.start(), match.end(), "plate")


def mask(text: str) -> str:
    """The text with a placeholder for everything personal that the rules find; doing it twice changes nothing more."""
    return _replaced(text, PLACEHOLDERS)


def without(text: str) -> str:
    """The text with a space in place of everything personal that the rules find."""
    return _replaced(text, {})


def _replaced(text: str, by: dict[Kind, str]) -> str:
    end, pieces = 0, []
    for found in find(text):
        pieces += [text[end : found.start], by.get(found.kind, " ")]
        end = found.end
    return "".join([*pieces, text[end:]])
