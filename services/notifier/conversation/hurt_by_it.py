"""Who was hurt by what was reported: an emergency perhaps, and why it must be mended soon (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from services.notifier.conversation import gather
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.shapes import Case

_OF_PEOPLE: Final = frozenset({"domestic", "missing_child", "suicide", "violence", "weapon"})
"""What only the person who helps should read."""
_BY_IT: Final = Sought(
    r"(?<!\w)(?:erover|er (?:\w+ ){0,5}?over|eroverheen|eraan|er (?:\w+ ){0,4}?aan|erdoor|erin|ervan|hierover|daarover|daardoor|hierdoor|hieraan|daaraan|over (?:die|de|deze) \w+|"
    r"(?:over|on|off|because of|by|in|into) (?:it|that|this|them)|darüber|drüber|dadurch|daran|darin|deswegen|dessus|dedans|à cause de (?:ça|cela)|"
    r"(?:con|por|en) (?:ella|él|eso|esto)|ahí|o (?:nią|niego|to)|przez (?:to|nią|niego)|na tym|w to|ona takıl\w+|takıl\w+|yüzünden|"
    r"(?:об|через|на) (?:неї|нього|це|них)|у неї|спіткну\w+|перечепи\w+)(?!\w)|(?:عليها|عليه|بها|فيها|بسببها|بسببه|تعثر)",
    re.IGNORECASE,
)


_HURT: Final = Sought(
    r"(?<!\w)(?:gevallen|gestruikeld|onderuit\w*|uitgegleden|gewond|bezeerd|geschaafd|opengehaald|open gehaald|verzwikt|gebroken|fell|fallen|tripped|stumbled|slipped|hurt|injured|scraped|grazed|twisted|"
    r"gefallen|gestolpert|gestürzt|ausgerutscht|verletzt|aufgeschürft|verstaucht|tombée?s?|trébuché\w*|glissé\w*|blessée?s?|écorché\w*|"
    r"cayó|caído|tropezó|tropezado|resbaló|lastimó|raspó|potknęł\w*|potknął|przewrócił\w*|upadł\w*|zranił\w*|zdarł\w*|takıl\w+|düştü|düştüm|yaraland\w+|sıyırdı|"
    r"впав|впала|спіткну\w+|перечепи\w+|послизну\w+|поранив\w*|поранил\w*|здер\w*)(?!\w)|وقع|وقعت|تعثر|تعثرت|سقط|سقطت|انجرح|خدش",
    re.IGNORECASE,
)
_MOST: Final = 25
"""Words of who tells that."""


def keep(draft: Draft, said: Said) -> None:
    """Let the words of who was hurt by it stand with the report too: its department must read them.

    Whom to call was said, and a person has it on top. What is said of other people stays with that person.
    """
    case = _about(draft)
    if case is None or said.emergency in _OF_PEOPLE or not said.text or said.message in draft.attached:
        return
    if _HURT.search(said.text) is not None and _BY_IT.search(said.text) is not None:
        gather.add_to(draft, case, said)


def told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message tells that somebody was hurt by what is open; right after that other ears hear it too."""
    if said.emergency is not None or said.photo or len(text.split()) > _MOST:
        return False
    if _HURT.search(text) is None or _BY_IT.search(text) is None:
        return False
    case = _about(draft)
    if case is None or (draft.current() is not None and said.intent == "report") or draft.place_in(text) is not None:
        return False
    draft.remember(current=case.id)
    draft.say_later("added")
    return True


TOLD: Final = Look(told, _HURT.bit)


def _about(draft: Draft) -> Case | None:
    """The report that is talked about, else the only open one."""
    cases = draft.open_cases()
    return draft.current() or (cases[0] if len(cases) == 1 else None)
