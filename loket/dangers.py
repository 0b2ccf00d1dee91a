"""Declared dangerous situations: which one a text tells of, and what its resident must hear at once (pure).

Ingest and the notifier look with the same eyes: what the one has answered the other need not answer again.
"""

import re

from loket import animals
from loket.declarations import Municipality
from loket.declared_words import spaced, stands
from loket.talking import Danger
from loket.texts import fill

_UNHURT = re.compile(
    r" (?:niemand|geen|nobody|no one|noone|none|keiner|niemanden|personne|aucun|nadie|ningun\w*|nikt|kimse\w*|"
    r"ніхто|нікого)(?: \w+){0,2}?"
    r" (?:gewond\w*|hurt|injured|verletzt\w*|bless\w+|herid\w+|rann\w+|yaral\w+|постражда\w+|поранен\w*)|"
    r" لم (?:يصب|يتأذ)\w*(?: \w+)?| ما حدا (?:انجرح|تأذى)"
)
"""Somebody says that nobody is hurt, in words as ``spaced`` leaves them."""
ADVICE = "danger:"
"""Before the name of a danger in what a guard remembers of its advice."""
_OF_ANIMALS = "{animal_number}"
"""In the advice of a danger: those who come for animals are called, and nobody else is in need."""


def danger_in(m: Municipality, text: str) -> Danger | None:
    """The first declared dangerous situation that a text tells of; None where it tells of none.

    That of animals in need is found also where a municipality did not think of the hook in the beak of a swan.
    """
    if not text or not m.dangers:
        return None
    said = spaced(text)
    one = next((one for one in m.dangers if all(stands(group, said) for group in one.words)), None)
    if one is not None and not helps_animals(one):
        return one
    # "Vuurwerk bij halte Dierenselaan, niemand gewond."
    hurt = _UNHURT.sub(" ", said)
    if one is not None and not all(stands(group, hurt) for group in one.words):
        one = None
    if one is None and (helper := of_animals(m)) is not None and animals.are_in_need(text if hurt == said else hurt):
        return helper
    return one


def helps_animals(danger: Danger) -> bool:
    """Whether those who come for animals are called in a dangerous situation."""
    return any(_OF_ANIMALS in text for text in danger.advice.values())


def of_animals(m: Municipality) -> Danger | None:
    """The declared dangerous situation of animals in need."""
    return next(filter(helps_animals, m.dangers), None)


def only_animals(danger: Danger | None, text: str) -> bool:
    """Whether a text that tells of a danger tells of an animal in need alone: its blood is nothing for 112."""
    return danger is not None and helps_animals(danger) and animals.are_in_need(text)


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
