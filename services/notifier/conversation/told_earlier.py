"""Where a resident said to be before they told what is wrong there: "even hardlopen in het Zuiderpark" (pure).

Also where several things are wrong that they tell of one after another: "auf dem Spielplatz gibt es gleich mehreres".
"""

# ruff: noqa: E501 - the list of words is read best as it is

from typing import Final

from msgspec import structs

from services.notifier.conversation import saying
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.places import Found, number_of, together
from services.notifier.conversation.shapes import Case

_SEVERAL: Final = (
    "meerdere dingen|meerdere zaken|meerdere problemen|meerdere meldingen|verschillende dingen|een paar dingen|paar dingen|paar dingetjes|van alles mis|van alles aan de hand|"
    "twee dingen|drie dingen|vier dingen|2 dingen|3 dingen|4 dingen|twee dingetjes|drie dingetjes|twee problemen|drie problemen|meer dan één ding|"
    "several things|several issues|several problems|a few things|a few issues|few problems|a couple of things|couple of issues|two things|three things|multiple issues|multiple things|"
    "mehreres|mehrere sachen|mehrere dinge|mehrere probleme|mehrere mängel|verschiedene sachen|ein paar sachen|ein paar dinge|zwei sachen|zwei dinge|drei sachen|drei dinge|einiges kaputt|"
    "plusieurs choses|plusieurs problèmes|plusieurs soucis|quelques problèmes|deux choses|trois choses|deux problèmes|varias cosas|varios problemas|unas cuantas cosas|dos cosas|tres cosas|dos problemas|"
    "kilka rzeczy|kilka spraw|kilka problemów|dwie rzeczy|trzy rzeczy|dwie sprawy|birkaç şey|birkaç sorun|birden fazla sorun|iki şey|üç şey|iki sorun|"
    "кілька речей|кілька проблем|декілька речей|декілька проблем|дві речі|три речі|дві проблеми|عدة أشياء|عدة مشاكل|أكثر من مشكلة|كذا مشكلة|مشكلتين"
)
"""Who tells where something is and that it is not one thing goes on with the others there."""


ASKED_WHAT: Final = "asked_what"
"""What is said to who named an address, and nothing that is wrong there."""


def note(draft: Draft, place: Found | None) -> None:
    """Remember where somebody is who reports nothing yet, where it is known well enough to send somebody there."""
    if place is not None and not place.rough:
        draft.remember(was_at=place.words)


def asks_what(draft: Draft, text: str) -> bool:
    """Whether a first message names an address and nothing that is wrong there; it is kept, and that is asked.

    "Beste gemeente, kunt u iets doen aan de situatie bij Spui 12?" A person looks, if no more comes.
    """
    place = draft.place_in(text)
    if place is None or place.rough or number_of(place.words) is None or saying.says(_SEVERAL, text):
        return False
    if draft.current() is not None or draft.memory.emergency_at is not None or draft.memory.loose:
        return False
    note(draft, place)
    draft.wait_for_person("unclear")
    draft.say_no_more("greeting")
    draft.say_later(ASKED_WHAT)
    return True


def placed(draft: Draft, case: Case, text: str) -> Case:
    """A new case with where its resident said to be; where several things are, those that follow are too."""
    case = _there(draft, case)
    street = case.place.street
    if street is not None and not case.place.rough and saying.says(_SEVERAL, text):
        draft.remember(was_at=street)
    return case


def _there(draft: Draft, case: Case) -> Case:
    """A new case is there, as long as its own words name no place, or only what it stands beside."""
    was_at, place = draft.memory.was_at, case.place
    if was_at is None:
        return case
    if place.street is not None or place.pin is not None:
        draft.remember(was_at=None)
        return case
    draft.no_longer_wait(["unclear"])
    street = was_at if place.spot is None else together(was_at, place.spot)
    return draft.change(case, place=structs.replace(place, street=street, spot=None))
