"""Who scolds the phone that changed their words tells of nothing: "stomme auto corrector" (pure)."""

# ruff: noqa: E501, RUF001 - the list of words is read best as it is, and in its own alphabets

from typing import Final

from services.notifier.conversation import gather, saying, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look

_PHONE: Final = (
    "autocorrect|auto correct|autocorrectie|auto correctie|autocorrector|auto corrector|autocorrecter|auto correcter|spellingcorrectie|spellingscorrectie|spellingscontrole|spellingcontrole|spellchecker|"
    "spelling checker|typfout|typefout|typfoutje|typefoutje|tikfout|tikfoutje|spelfout|spelfoutje|dikke vingers|woordvoorspeller|autokorrect|auto-correct|spell check|spellcheck|spell checker|predictive text|typo|typos|fat fingers|"
    "autokorrektur|auto korrektur|rechtschreibkorrektur|rechtschreibprüfung|tippfehler|vertippt|correcteur|correcteur automatique|correction automatique|faute de frappe|fautes de frappe|"
    "corrector|autocorrector|autocorrección|error de tecleo|autokorekta|autokorekty|autokorektę|literówka|literówki|otomatik düzeltme|otomatik düzeltmesi|yazım hatası|klavye hatası|"
    "автозаміна|автозаміни|автовиправлення|автокорекція|автокоректор|т9|t9|одрук|описка|التصحيح التلقائي|المصحح التلقائي|خطأ مطبعي|خطأ إملائي"
)
_LONGEST: Final = 6


def is_of_the_phone(text: str) -> bool:
    """Whether a message speaks of the phone that changed its words, or of a slip of the finger."""
    return saying.says(_PHONE, text)


def told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a few words beside an open report only speak of such a slip; they stand with it."""
    case = draft.current()
    if case is None or said.photo or said.location is not None or said.emergency is not None:
        return False
    if len(text.split()) > _LONGEST or not is_of_the_phone(text) or saying.says(words.MEANT, text):
        return False
    where = draft.where(text)
    if where.found is not None or where.number is not None:
        return False
    gather.add_to(draft, case, said)
    draft.say_later("added" if case.acknowledged else "report")
    return True


TOLD: Final = Look(told, saying.sign_of(_PHONE))
