"""A building told in two answers, what it is and what it is called: "zwembad", and then "De Waterthor" (pure)."""

from datetime import timedelta
from typing import Final

from msgspec import structs

from loket.wishes import wish_of
from services.notifier.conversation import gather, told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.pieces import REPORTS, whole
from services.notifier.conversation.places import Found
from services.notifier.conversation.places.endings import THINGS
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.ordinary import is_ordinary
from services.notifier.conversation.places.shared import words_of
from services.notifier.conversation.places.tokens import Words
from services.notifier.conversation.shapes import Place

_WITHIN: Final = timedelta(minutes=15)
_LONGEST: Final = 4
_BUILT: Final = int(Means.KIND | Means.ONLY | Means.SHOP)
_LEADS: Final = int(Means.BESIDE | Means.ARTICLE)
_ANYTHING: Final = int(Means.BESIDE | Means.KIND | Means.ONLY | Means.SHOP | Means.UNIT | Means.BEFORE)


def is_told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a few words name the building that was an answer just before, or say what it is; both are its place."""
    case = draft.current()
    if case is None or not _waits(case.place) or draft.now - case.changed_at > _WITHIN:
        return False
    if said.photo or said.location is not None or said.emergency is not None or len(text.split()) > _LONGEST:
        return False
    if said.intent not in REPORTS and not capital(text):
        # "Okidoki" is no name.
        return False
    if "?" in text or wish_of(text) is not None or told.says_what_is_wrong(text):
        return False
    found = _together(draft, case.place.street or "", text)
    if found is None:
        return False
    gather.extend(draft, case, structs.replace(whole(draft, said, text), place=found, spot=None, candidates=()))
    return True


TOLD: Final = Look(is_told)


def _waits(place: Place) -> bool:
    """Whether a place is a few words that nobody can be sent to yet."""
    return place.rough and place.pin is None and place.street is not None and len(place.street.split()) <= _LONGEST


def _together(draft: Draft, before: str, text: str) -> Found | None:
    """The building by both answers, whichever came first."""
    for thing, name in ((before, text), (text, before)):
        head, called = _thing(words_of(thing)), words_of(name)
        if head is not None and _is_name(called):
            with_capitals = " ".join(word if capital(word) else word.title() for word in called.said)
            found = draft.place_in(f"{head} {with_capitals}")
            if found is not None and not found.rough:
                return found
    return None


def _thing(words: Words) -> str | None:
    """What a few words say that it is, and nothing else: "het zwembad"; not what stands in every street."""
    if not words.said or not words.means[-1] & _BUILT or words.low[-1] in THINGS:
        return None
    return words.low[-1] if all(means & _LEADS for means in words.means[:-1]) else None


def _is_name(words: Words) -> bool:
    """Whether a few words may be what a building is called: a capital, or a word that means nothing else."""
    if not words.said or any(means & _ANYTHING for means in words.means) or any(words.number):
        return False
    *_, last = words.said
    unknown = len(last) >= _LONGEST and not is_ordinary(last.lower())
    return capital(last) or unknown
