"""An emergency that only the classifier's second look sees behind a report: an alarm, or more of that (pure)."""

import re
from typing import Final

from msgspec import structs

from services.notifier.conversation import (
    animals,
    danger,
    gather,
    phone_advice,
    police,
    saying,
    thing_words,
    whereabouts,
    withdrawing,
    words,
    words_of_danger,
)
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.goes_on import log_odds
from services.notifier.conversation.inputs import Said

_SURELY_GOES_ON: Final = 0.9
"""So likely a message only goes on about a report: what a model alone takes for an emergency is none then."""
_RATHER_GOES_ON: Final = -3.0
"""Log-odds that it goes on, less those of an emergency, from which on it rather goes on. Six of ten false alarms
behind a report have them, and of 830 emergencies that only that model found one in forty."""

_OF_THE_DESPERATE: Final = frozenset({"domestic", "suicide"})
_DUTCH_THAT: Final = re.compile(r"(?<!\w)die(?!\w)", re.IGNORECASE)
"""In English it tells of danger."""
_CAPTION: Final = 6
"""Words under a photo that hardly tell another danger by themselves, unless the guard sees it."""


def is_alarm(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message in which an emergency was seen is met as one; when it may be none, a person reads it."""
    if said.emergency is None:
        return False
    if is_for_person_to_read(draft, said, text):
        draft.wait_for_person("emergency")
        return False
    return not only_puts_right(draft, said, text)


def is_for_person_to_read(draft: Draft, said: Said, text: str) -> bool:
    """Whether a model alone sees danger in what surely goes on about the report just told.

    "Ik zit nu op de scooter, foto stuur ik vanavond": a person reads it, and the resident is not alarmed.
    """
    current = draft.current()
    return (
        current is not None
        and _sees_a_model_alone(draft, said, text)
        and draft.now - current.changed_at <= gather.AT_ONCE
        and _rather_goes_on(said)
    )


def _is_of_nothing(text: str) -> bool:
    """Whether no word of danger stands in a text, and it names nobody."""
    return not words_of_danger.stand_in(text) and not saying.says(words.SOMEBODY, text)


def _rather_goes_on(said: Said) -> bool:
    """Whether all that is known of a message speaks for more of the report, though a model sees danger in it."""
    if said.addition_p >= _SURELY_GOES_ON or not said.emergency_p:
        return said.addition_p >= _SURELY_GOES_ON
    return log_odds(said.addition_p) - log_odds(said.emergency_p) >= _RATHER_GOES_ON


def as_shown(draft: Draft, said: Said, text: str) -> Said:
    """A photo with a few words in which a model alone sees danger, right after an emergency that was answered: a photo.

    "So sieht er heute morgen aus": whom to call is known by then, and what the photo shows is perhaps to be mended.
    """
    if not said.photo or len(text.split()) > _CAPTION or not danger.was_lately(draft):
        return said
    if said.emergency is None or not danger.second_only(said, text):
        return said
    draft.wait_for_person("emergency")
    return structs.replace(said, emergency=None, emergency_level=None, decision="ask", reason=None)


def as_over(draft: Draft, said: Said, text: str) -> Said:
    """A message for others than 112, in which an emergency was seen, without that; a person looks.

    A burglary that is over is told to the police by their own number: that model takes who speaks of what was done at
    their home for somebody who is not safe there. Nor is who takes a report back in need. For an animal in need those
    are called who come for animals: the blood of a swan is none of 112, whoever sees it.
    """
    if said.emergency is None or not text:
        return said
    if not phone_advice.is_of_animal_alone(draft, text) and not _for_others(draft, said, text):
        return said
    draft.wait_for_person("emergency")
    return structs.replace(said, emergency=None, emergency_level=None, decision="ask", reason=None)


def _for_others(draft: Draft, said: Said, text: str) -> bool:
    if not danger.second_only(said, text):
        return False
    over = draft.memory.emergency_at is None and (police.is_burglary(text) or _takes_back(draft, said, text))
    return over or phone_advice.is_of_animal(draft, text) or animals.are_told_of_still(draft, text)


def _takes_back(draft: Draft, said: Said, text: str) -> bool:
    """Whether who takes a report back says beside it no word of danger: whose bicycle it is, or who fetches it.

    Who may have enough of everything must name what was reported: "laat maar, het hoeft niet meer" may be about more.
    """
    cases = draft.open_cases()
    if not cases or not withdrawing.lets_go(text):
        return False
    if words_of_danger.stand_in(text if said.language == "en" else _DUTCH_THAT.sub(" ", text)):
        return False
    return said.emergency not in _OF_THE_DESPERATE or thing_words.named(draft, cases, text) is not None


def only_puts_right(draft: Draft, said: Said, text: str) -> bool:
    """Whether a model alone sees danger in what says no more than where a report is: "au 14, pas au 12" is no age.

    Nor does the place that we wait for tell of any, with whatever stands there: "third rack counting from the stairs".
    """
    current = draft.current()
    if current is None or not _sees_a_model_alone(draft, said, text):
        return False
    if whereabouts.is_only_where(draft, current, text):
        return True
    return not current.place.good and draft.place_in(text) is not None and _is_of_nothing(text)


def _sees_a_model_alone(draft: Draft, said: Said, text: str) -> bool:
    return draft.memory.emergency_at is None and danger.second_only(said, text)
