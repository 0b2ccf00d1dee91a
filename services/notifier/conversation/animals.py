"""After an animal in need was told of: where it is, that it lives, or that who comes for animals was called (pure).

That is no report. Nor is a pet that ran away: nothing is to be mended, and a person answers.
"""

import re
from typing import Final

from loket.emergency.manners import PETS_SIGN, is_lost_pet
from loket.sought import Sought
from services.notifier.conversation import fragments, phone_advice, saying, told, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look

_MOST: Final = 10
"""Words of who says no more than that."""
_HELPERS: Final = Sought(
    r"(?<!\w)(?:144|dierenambulance\w*|dierenarts|dierenopvang|vogelopvang|"
    r"animal (?:ambulance|rescue)|vet|rspca|tierrettung|tierambulanz|tierarzt|"
    r"vétérinaire|ambulance animalière|veterinari[oa]|ambulancia de animales|weterynarz\w*|"
    r"karetka dla zwierząt|veteriner\w*|hayvan ambulans\w*|"
    r"ветеринар\w*|швидк\w+ для тварин)(?!\w)|إسعاف الحيوان\w*|اسعاف الحيوان\w*|الطبيب البيطري|بيطري",
    re.IGNORECASE,
)
_DANGER: Final = "danger"
"""Why the conversation waits for a person."""


def are_helped(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message about an animal in need says only where, that it lives, or that help was called or is there."""
    if _DANGER not in draft.memory.person_for or draft.current() is not None:
        return False
    if not text or said.photo or said.location is not None or "?" in text or len(text.split()) > _MOST:
        return False
    helped = _HELPERS.search(text) is not None
    if not helped and not saying.says(words.ALIVE, text):
        if not _says_where(draft, text):
            return False
        draft.say_later("thanks")
        return True
    if told.names_a_fault(text) or draft.place_in(text) is not None:
        return False
    if helped:
        draft.say_later("thanks")
    return True


def _says_where(draft: Draft, text: str) -> bool:
    """Whether a message says no more than where it is: "the big pond in Haagse Bos, by the wooden jetty"."""
    where = draft.where(text)
    bare = where.found is not None and fragments.is_bare_place(text, where.found.words)
    return (where.only or bare or fragments.describes_where(text)) and not told.names_a_fault(text)


def is_lost(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message tells that its writer's pet ran away; a person reads it."""
    if said.emergency is not None or said.photo or not is_lost_pet(text) or told.names_a_fault(text):
        return False
    if phone_advice.is_of_animal(draft, text):
        return False
    draft.wait_for_person("question")
    draft.say_later("person_reads")
    return True


LOST: Final = Look(is_lost, PETS_SIGN)
