"""After a long silence the only open report is gone on about: "Kerkstraat 12", two days later (pure).

A place, a pin, a house number or a photo alone tells of nothing new: it belongs to the report that lacks just that. So
does what names no thing and surely goes on about one: "het is twee keer zo groot geworden".
"""

# ruff: noqa: RUF001 - words in their own alphabets

from datetime import timedelta
from typing import Final

from loket.wishes import plain, wish_of
from services.notifier.cases import workflow
from services.notifier.conversation import meaning, told, told_again, words
from services.notifier.conversation.answers import ALIVE
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Asked, Case, Question

PLACE_WITHIN: Final = timedelta(days=14)
"""A place alone means nothing else for so long; a photo may soon be of something new."""
_LONGEST: Final = 14
_SURELY: Final = 0.9
"""So likely it goes on about a report, whatever the silence between."""
_FEWEST: Final = 4
_NAMES: Final = 0.3
_SURE_TALK: Final = 0.7
_POINTS: Final = (
    f"{words.POINTS}|voici|voila|voilà|bitte|alstublieft|alsjeblieft|please|bild|picture|pic|image|imagen|aquí tienes|"
    "tiene|la|proszę|oto|zdjęcia|fotka|fotoğraf|fotoğrafı|resim|işte|buyurun|ось|світлина|фотографія|الصورة|تفضل|تفضلوا"
)
_REPORTS: Final = frozenset({None, "report", "gibberish", "feedback_yes", "feedback_no"})
"""What a model takes an address for."""


def take_up(draft: Draft, said: Said, text: str, question: Question | None) -> None:
    """Go on with the only open report, where a message after a long silence is what that lacks and was asked for.

    Args:
        draft: of the conversation, in which nothing is talked about yet.
        said: what came.
        text: its words.
        question: what was open before the silence.
    """
    cases = draft.open_cases()
    if len(cases) != 1 or said.emergency is not None or draft.current() is not None:
        return
    case = cases[0]
    if _goes_on(draft, case, said, text):
        draft.remember(current=case.id)
        return
    if case.state != workflow.GEMELD or not draft.memory.asked.get(case.id.hex):
        return
    if _lacks_place(draft, case) and _is_place(draft, case, said, text):
        # Asked again, so that the answer is taken as it would have been at once.
        draft.remember(current=case.id, question=Question(about=Asked.PLACE, case=case.id, at=draft.now))
    elif _lacks_photo(draft, case, question) and _is_photo(said, text):
        draft.remember(current=case.id)


def _goes_on(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether a message surely goes on about that report, and names no thing nor place: "it is twice as big by now"."""
    if said.addition_p < _SURELY or len(text.split()) < _FEWEST or draft.heard_at - case.created_at > PLACE_WITHIN:
        return False
    best = said.candidates[0] if said.candidates else None
    names_it = best is not None and best.p >= _NAMES and best.sub != case.sub
    is_talk = said.intent not in _REPORTS and said.intent_p >= _SURE_TALK
    if names_it or is_talk or told_again.is_still_so(text) or meaning.another(text) or wish_of(text) is not None:
        return False
    where = draft.where(text)
    return where.found is None and where.number is None


def _lacks_place(draft: Draft, case: Case) -> bool:
    return not case.place.good and draft.heard_at - case.created_at <= PLACE_WITHIN


def _lacks_photo(draft: Draft, case: Case, question: Question | None) -> bool:
    asked = question is not None and (question.about, question.case) == (Asked.PHOTO, case.id)
    return asked and question is not None and not case.photos and draft.now - question.at <= ALIVE


def _is_photo(said: Said, text: str) -> bool:
    """Whether a photo comes without words, or with some that only point: "hier is de foto"."""
    return said.photo and said.location is None and words.bare(_POINTS).issuperset(plain(text).split())


def _is_place(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether a message says where something is, and not what."""
    if not text:
        return said.location is not None
    if len(text.split()) > _LONGEST or said.intent not in _REPORTS or wish_of(text) is not None:
        return False
    where = draft.where(text)
    if where.found is None:
        return where.only and where.number is not None and case.place.street is not None
    if where.only:
        return not meaning.another(text)
    placed = not (where.found.rough or where.found.spot) and said.decision != "route"
    return placed and not (meaning.another(text) or told.says_what_is_wrong(text))
