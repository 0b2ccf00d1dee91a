"""What helps those who come: when somebody is at home, the number plate of a car; it stands with the report (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation import gather
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import HYPHEN, Look

_LONGEST: Final = 12
_DAY: Final = r"(?:van|pas|dan|nu|hele|heel|de|alle|elke|morgen|overmorgen|vandaag|vanavond|vanmiddag|\w+dag|smiddags|sochtends|savonds|altijd|dag|week|weekend|ochtend|middag|avond|wel|niet|tot|na|vanaf|om|tussen|en|\d+|uur|weer)"
_AT_HOME: Final = Sought(
    r"(?<!\w)(?:"
    rf"(?:ik ben|wij zijn|we zijn|er is iemand|is iemand|ben)(?: {_DAY}){{1,6}} (?:thuis|aanwezig|bereikbaar)|(?:ik ben|wij zijn|we zijn) (?:thuis|aanwezig|bereikbaar)(?: {_DAY}){{1,6}}|"
    r"(?:u|jullie|ze|je) (?:kunt|kunnen|kan|mag|mogen)(?: \w+){0,3} (?:aanbellen|langskomen|achterom)|bel(?: maar)?(?: even)? aan|graag (?:even )?aanbellen|de poort (?:is|staat) open|"
    r"(?:i am|i m|we are|we re|i ll be|we ll be|i will be|someone is|somebody is|someone will be) (?:\w+ ){0,3}(?:home|at home|in|available) (?:on |from |after |until |till |all |this |tomorrow|today|between |every )\w*|(?:ring|knock) (?:the|on|at) (?:\w+ )?(?:bell|door)|"
    r"(?:ich bin|wir sind|jemand ist)(?: \w+){0,4} (?:zu hause|zuhause|daheim|da) ?(?:am|ab|bis|morgen|heute)?|(?:bitte )?klingeln(?: sie)?|"
    r"(?:je suis|nous sommes|on est|je serai|nous serons|il y a quelqu un)(?: \w+){0,3} (?:a la maison|chez moi|chez nous|disponible)(?: \w+){1,4}|sonnez|"
    r"(?:estoy|estamos|estare|estaremos|hay alguien)(?: \w+){0,3} (?:en casa|disponible)(?: \w+){1,4}|toquen? (?:el|al) timbre|"
    r"(?:jestem|jestesmy|bede|bedziemy)(?: \w+){0,3} (?:w domu|dostepn\w+)(?: \w+){1,4}|(?:w|we) \w+ (?:jestem|bede) w domu|prosze zadzwonic do drzwi|"
    r"(?:\w+ ){1,3}(?:evdeyim|evdeyiz|evde olacagim|evde olacagiz|musaitim)|zili calin|"
    r"(?:я|ми)(?: \w+){0,2} вдома(?: \w+){1,4}|(?:у|в) \w+ (?:я |ми )?(?:буду |будемо )?вдома|дзвоніть у двері|"
    r"(?:انا|نحن|ساكون|سنكون)(?: \w+){0,2} (?:في البيت|بالبيت|في المنزل|متواجد|موجود)(?: \w+){1,4}|دقوا الجرس"
    r")(?!\w)"
)
_PLATE: Final = re.compile(
    r"(?<![\w-])(?=[\d-]*[a-z])(?=[a-z-]*\d)[a-z\d]{1,3}-[a-z\d]{1,3}-[a-z\d]{1,3}(?![\w-])", re.IGNORECASE
)
"""As a Dutch one is written: three parts, with letters and with digits."""
_NAMES_PLATE: Final = Sought(
    r"(?<!\w)(?:kenteken|kentekenplaat|nummerbord|kentekennummer|number plate|numberplate|license plate|licence plate|plate number|registration(?: number)?|reg|kennzeichen|nummernschild|"
    r"plaque(?: d immatriculation)?|immatriculation|matricula|placa|tablica rejestracyjna|rejestracja|numer rejestracyjny|numery rejestracyjne|plaka|plakasi|номерний знак|номер авто|номер машини|لوحة|رقم اللوحة|رقم السيارة|نمرة)(?!\w)"
)
_HAS_DIGIT: Final = re.compile(r"\d")


def told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message beside an open report only tells such a thing: it is thanked for."""
    if not _is_detail(text):
        return False
    is_open = draft.open_cases()
    case = draft.current() or (is_open[0] if len(is_open) == 1 else None)
    if case is None or not case.acknowledged or said.emergency is not None:
        return False
    if said.photo or said.location is not None or len(text.split()) > _LONGEST or "?" in text or "؟" in text:
        return False
    if draft.place_in(text) is not None:
        return False
    gather.add_to(draft, case, said)
    draft.remember(current=case.id)
    draft.say_later("added")
    return True


TOLD: Final = Look(told, _AT_HOME.bit | _NAMES_PLATE.bit | HYPHEN)


def _is_detail(text: str) -> bool:
    has_digit = _HAS_DIGIT.search(text) is not None
    if not (has_digit or _AT_HOME.may_hold_plain(text)):
        return False
    flat = plain(text)
    if _AT_HOME.search(flat) is not None:
        return True
    if not has_digit:
        return False
    return ("-" in text and _PLATE.search(text) is not None) or _NAMES_PLATE.search(flat) is not None
