"""Whether a first message tells nothing that anybody could go to: noise, or meant for somebody else (pure)."""

from functools import cache
from typing import Final

from loket.emergency import everyday
from loket.sought import signs_of_plain
from loket.wishes import plain
from services.notifier.conversation import saying, told, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places import Found

SURE_REPORT: Final = 0.5
SURE_REPORT_SOMEWHERE: Final = 0.7
"""So sure of a report that names a street."""
_ADDRESSED_WITHIN: Final = 3
_BELOVED: Final = saying.sign_of(words.BELOVED)
KNOWN_FROM: Final = 0.25
"""A report without a place of which the model is less sure that it is one, or what about, opens no case: a person reads
it. Most of these are meant for somebody else."""
FEW_WORDS: Final = 3
KNOWN_OF_FEW: Final = 0.75
"""Of so few words the likeliest categories together must come to this: "mijn kind ligt" only begins something."""
_FAMILY: Final = (
    "mam mama mamma pap papa mum mummy mom mommy dad daddy mutti vati maman mami papi mamo tato мамо мам тату ماما بابا"
)
"""Whom a message to somebody at home begins with; nobody writes so to a municipality."""
_FEWEST_AT_HOME: Final = 4


@cache
def _family() -> frozenset[str]:
    return frozenset(_FAMILY.split())


def asks_at_home(draft: Draft, said: Said, text: str) -> bool:
    """Whether a question is meant for somebody at home: a person looks, who is not said to answer it."""
    if said.intent != "question" or said.emergency is not None or draft.current() is not None:
        return False
    spoken = plain(text).split()
    if len(spoken) < _FEWEST_AT_HOME or not (spoken[0] in _family() or is_to_beloved(text)):
        return False
    if draft.place_in(text) is not None or told.names_a_fault(text):
        return False
    draft.wait_for_person("unclear")
    if not draft.memory.hinted:
        draft.remember(hinted=True)
        draft.say_later("unreadable")
    return True


def is_private(said: Said, text: str, place: Found | None) -> bool:
    """Whether a first message is meant for somebody at home: "babe can you grab oat milk on the way home"."""
    if told.names_a_fault(text):
        return False
    best = said.candidates[0].p if said.candidates else 0.0
    unsure = said.decision != "route" and best < KNOWN_FROM and said.intent_p < SURE_REPORT_SOMEWHERE
    if place is not None and not place.rough and said.decision == "route":
        # "Ha schat, er ligt glas op Spui 5": some call everybody so.
        return False
    at_home = said.decision != "route" and everyday.is_of_a_meal(text)
    return (unsure and place is not None) or at_home or is_to_beloved(text) or (place is None and _asks_family(text))


def _asks_family(text: str) -> bool:
    """Whether a message asks somebody of the family something: "mam heb jij die grote pan nog nodig?"."""
    asks = "?" in text or "؟" in text
    return asks and plain(text).partition(" ")[0] in _family() and len(text.split()) >= _FEWEST_AT_HOME


def is_to_beloved(text: str) -> bool:
    """Whether a message begins as one to somebody at home, and tells of nothing that is wrong: "schat, ben laat"."""
    if not signs_of_plain(text) & _BELOVED:
        return False
    first = " ".join(text.split()[:_ADDRESSED_WITHIN])
    return saying.says(words.BELOVED, first) and not told.names_a_fault(text)


def is_unclear(said: Said, text: str) -> bool:
    """Whether the model knows neither what a message is about nor that it is a report at all."""
    if said.decision == "route" and said.intent == "report":
        return False
    if len(text.split()) <= FEW_WORDS and sum(c.p for c in said.candidates) < KNOWN_OF_FEW:
        return True
    best = said.candidates[0].p if said.candidates else None
    if said.kind in {"button", "interactive"}:
        return True
    return best is not None and (best < KNOWN_FROM or said.intent_p < SURE_REPORT)
