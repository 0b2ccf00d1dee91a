"""Of a report that was solved: that it is as bad again, in a few words or by a sign (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from typing import Final

from services.notifier.cases import workflow
from services.notifier.conversation import meaning, results, saying, told, words
from services.notifier.conversation.closing import REOPENS_WITHIN
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Case

_AGAIN: Final = f"{words.SO_AGAIN}|alweer|schon wieder|de nouveau|à nouveau|znów|tekrar|yeniden|знов|من جديد"
_BAD: Final = (
    "vies|smerig|vuil|vol|troep|rommel|zooi|bende|mis|raak|dirty|filthy|mess|messy|rubbish|dark|schmutzig|dreckig|chaos|dunkel|sale|plein|pleine|éteint|en panne|sucio|sucia|lleno|"
    "apagado|apagada|basura|brudno|brudny|pełny|pełne|ciemno|nie świeci|nie działa|kirli|pis|dolu|çalışmıyor|yanmıyor|брудно|повний|повно|темно|не працює|не світить|сміття|вийшов з ладу|"
    "وسخ|متسخ|قذر|ممتلئ|مظلم|لا يعمل|خربان|مطفأ"
)
_LONGEST: Final = 8
_LIKELY: Final = 0.5


def case_of(draft: Draft, said: Said, text: str) -> Case | None:
    """The report that was handled last, where a message says that it is not solved after all; else None."""
    case = results.latest(draft) if draft.current() is None else None
    if case is None or case.state != workflow.AFGEHANDELD:
        return None
    if said.kind == "reaction":
        # Who gave a thumb up and now gives one down.
        return case if case.solved and meaning.sign(text) is False else None
    return case if _says_so(draft, case, said, text) else None


def is_told(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether a message tells that what was closed is so again: "afgehandeld? het staat weer blank"."""
    about = sum(c.p for c in said.candidates if c.main == case.main)
    lately = case.closed_within(REOPENS_WITHIN, draft.now)
    if not lately or about < _LIKELY or not saying.says(words.SO_AGAIN, text):
        return False
    place = draft.place_in(text)
    return place is None or case.place.street is None or place.words.casefold() == case.place.street.casefold()


def _says_so(draft: Draft, case: Case, said: Said, text: str) -> bool:
    if said.emergency is not None or len(text.split()) > _LONGEST or "?" in text or "؟" in text:
        return False
    if not saying.says(_AGAIN, text) or not (saying.says(_BAD, text) or told.says_what_is_wrong(text)):
        return False
    where = draft.where(text)
    if where.found is not None or where.number is not None or meaning.another(text):
        return False
    best = said.candidates[0] if said.candidates else None
    another = best is not None and said.decision == "route" and best.p >= _LIKELY and best.main != case.main
    return not another
