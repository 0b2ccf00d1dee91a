"""Declared dangerous situations: which one a text tells of, and what its resident must hear at once (pure).

Ingest and the notifier look with the same eyes: what the one has answered the other need not answer again.
"""

from loket.declarations import Municipality
from loket.declared_words import spaced, stands
from loket.talking import Danger
from loket.texts import fill

ADVICE = "danger:"
"""Before the name of a danger in what a guard remembers of its advice."""


def danger_in(m: Municipality, text: str) -> Danger | None:
    """The first declared dangerous situation that a text tells of; None where it tells of none."""
    if not text or not m.dangers:
        return None
    said = spaced(text)
    return next((one for one in m.dangers if all(stands(group, said) for group in one.words)), None)


def danger_named(m: Municipality, name: str | None) -> Danger | None:
    """The declared dangerous situation of that name."""
    return next((one for one in m.dangers if one.name == name), None)


def advice(m: Municipality, danger: Danger, language: str) -> str:
    """What to do in a dangerous situation, and whom to call.

    Args:
        m: whose declaration it is.
        danger: one of its dangers.
        language: the resident's; another one where the advice is not declared in it.
    """
    text = danger.advice.get(language) or next(iter(danger.advice.values()))
    return fill(text, {"phone": m.contact.phone, **m.numbers.words()})
