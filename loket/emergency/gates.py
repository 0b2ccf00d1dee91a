"""Which rules the words of a text allow, and how much is read of a list of words of danger (pure)."""

from typing import Final

from msgspec import Struct

from loket.emergency.arabic import ARABIC
from loket.emergency.dutch import DUTCH
from loket.emergency.english import ENGLISH
from loket.emergency.french import FRENCH
from loket.emergency.german import GERMAN
from loket.emergency.polish import POLISH
from loket.emergency.rules import Gate, Language, Rule
from loket.emergency.spanish import SPANISH
from loket.emergency.terms import LONGEST_TOKEN, ends_of
from loket.emergency.turkish import TURKISH
from loket.emergency.ukrainian import UKRAINIAN

_LATIN: Final = (DUTCH, ENGLISH, GERMAN, FRENCH, SPANISH, POLISH, TURKISH)
LANGUAGES: Final = (*_LATIN, ARABIC, UKRAINIAN)
"""In the order in which their rules win among equals."""
_LATIN_GATE: Final = Gate(_LATIN)
_GATE: Final = Gate(LANGUAGES)
_LISTED: Final = ((32, 80, 40), (24, 150, 60))
"""Where the words of a text allow more rules than the first number, so many characters of its beginning and its end are
read: 31 of the one with most of 77,250 learned sentences, 41 of a list. From 16 on two conversations lost their emergency."""
_TONGUES, _OF_MANY = 5, 3
"""Rules of more languages than the first count so often: 87 of 98,000 sentences allow any, nearly every mixed list does."""


class Bounds(Struct, frozen=True):
    """How much of a text is read."""

    read: str  # the text, or the beginning and end of one that could hold more than anybody tells
    rules: int  # that its words allow, as far as they were counted; those of many languages count more


def candidates(read: str) -> tuple[tuple[Language, Rule], ...]:
    """The rules that the words of a text allow, as far as it is read (``terms.ends_of``)."""
    return (_LATIN_GATE if read.isascii() else _GATE).candidates(read)


def forget() -> None:
    """Forget what was worked out of words; for measuring."""
    for gate in (_LATIN_GATE, _GATE):
        gate.forget()


def bounded(text: str) -> Bounds:
    """A text, or of a list of words of danger its beginning and its end.

    Every word of it may begin a rule, and each rule that is tried takes its time of ingest.
    """
    if len(text) <= min(first + last for _, first, last in _LISTED):
        return Bounds(text, 0)
    read = ends_of(text)
    if len(max(read.split(), key=len, default="")) > LONGEST_TOKEN:
        # No list of words; what is so long is not remembered, and would be looked at twice.
        return Bounds(text, 0)
    allowed = candidates(read)
    count = len(allowed) * (_OF_MANY if len({language.code for language, _ in allowed}) > _TONGUES else 1)
    for most, first, last in _LISTED:
        if count > most and len(read) > first + last:
            return Bounds(f"{read[:first]}\n{read[-last:]}", count)
    return Bounds(text, count)
