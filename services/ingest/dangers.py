"""Declared dangerous situations in what residents write: ingest gives their advice, also with the classifier down."""

from typing import Final

from msgspec import Struct

from loket import silence
from loket.codec import clean
from loket.danger_gate import Gate
from loket.emergency import the_head
from loket.providers.shapes import Inbound
from loket.wishes import wish_of

MOST_READ: Final = 600
"""Characters of a message in which ingest looks, before anything else is done with it; the notifier looks in all."""
_UNSAID: Final = frozenset({"reaction", "system", "edit", "revoke"})
"""Kinds of messages that the notifier does not look into either."""
_PHRASES: Final = ("\ufdfa", "\ufdfb")
"""Letters that stand for whole sentences, and tell of no danger."""


class Warned(Struct, frozen=True):
    """The dangerous situation that a message tells of, and in which language."""

    name: str
    language: str


def look(gate: Gate, inbound: Inbound) -> Warned | None:
    """The declared dangerous situation that a message tells of, where ingest may give its advice.

    Not to who asks to be sent nothing in the same breath, and not where answers are none of what Meta allowed.
    """
    text, m = inbound.personal.text, gate.municipality
    if not text or not m.dangers or inbound.kind in _UNSAID or not m.may_send("answer"):
        return None
    read = text[:MOST_READ]
    if not read.isascii():
        for phrase in _PHRASES:
            read = read.replace(phrase, " ")
    danger = gate.find(read)
    if danger is None or _wants_silence(clean(text).strip()):
        return None
    return Warned(danger.name, the_head().sort(read)[1])


def _wants_silence(text: str) -> bool:
    wish = wish_of(text)
    told = wish is not None and wish.intent == "stop"
    return told or silence.asks_for_silence(text) or silence.without(text) is not None
