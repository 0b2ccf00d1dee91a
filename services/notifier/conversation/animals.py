"""After an animal in need was told of: where it is, that it lives, or that who comes for animals was called (pure).

That is no report. Nor is a pet that ran away: nothing is to be mended, and a person answers.
"""

import re
from datetime import timedelta
from typing import Final

from loket.emergency.manners import PETS_SIGN, is_lost_pet
from loket.sought import Sought
from services.notifier.conversation import fragments, phone_advice, saying, still_of_it, told, words
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
_SHOWN_WITHIN: Final = timedelta(minutes=2)
_DANGER: Final = "danger"
"""Why the conversation waits for a person."""


def are_helped(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message about an animal in need only tells where, how it fares, or that help was called or is there."""
    if _DANGER not in draft.memory.person_for or draft.current() is not None:
        return False
    if not text or said.location is not None:
        return False
    helped = _is_helped(draft, text)
    if not helped and not (saying.says(words.ALIVE, text) and _is_short(draft, text)):
        if not still_of_it.is_all(draft, text) and not _says_where(draft, text):
            return False
        helped = True
    if helped and not said.photo:
        # What a photo shows a person sees.
        draft.say_later("thanks")
    return True


def shows_it(draft: Draft, said: Said) -> bool:
    """Whether a photo without words comes right after an animal in need: a person sees it, and no report gets it."""
    since = draft.conversation.waits_since
    if not said.photo or since is None or _DANGER not in draft.memory.person_for or draft.current() is not None:
        return False
    if draft.memory.emergency_at is not None or draft.memory.loose or draft.now - since > _SHOWN_WITHIN:
        return False
    draft.attached[said.message] = None
    return True


def are_told_of_still(draft: Draft, text: str) -> bool:
    """Whether words that only a model takes for an emergency go on about an animal in need, and name no human being."""
    told_of = _DANGER in draft.memory.person_for and draft.memory.emergency_at is None
    return told_of and not saying.says(words.SOMEBODY, text) and still_of_it.is_all(draft, text)


def _says_where(draft: Draft, text: str) -> bool:
    """Whether a few words say no more than where it is: "little wooden bridge by the pond"."""
    return _is_short(draft, text) and fragments.describes_where(text) and not still_of_it.tells_of_a_thing(text)


def _is_helped(draft: Draft, text: str) -> bool:
    return _HELPERS.search(text) is not None and _is_short(draft, text)


def _is_short(draft: Draft, text: str) -> bool:
    """Whether a message is so short that it says nothing beside that, and names neither a fault nor a place."""
    few = "?" not in text and len(text.split()) <= _MOST
    return few and not told.names_a_fault(text) and draft.place_in(text) is None


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
