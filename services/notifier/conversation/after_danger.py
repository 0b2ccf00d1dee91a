"""After an emergency: that help is there or comes, and how people fare, is no report (pure)."""

from datetime import timedelta
from typing import Final

from loket.emergency import relief
from loket.emergency.alone import says_gone
from loket.wishes import wish_of
from services.notifier.conversation import meaning, own, still_of_it, told
from services.notifier.conversation.danger import ENOUGH_WORDS, MOST_MORE, SENTENCES
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said

CARE_WITHIN: Final = timedelta(hours=12)
"""So long after an emergency we listen for word that help is there."""
OWN_WITHIN: Final = timedelta(days=7)
"""And so long after what people told of themselves: that they want to die, or are beaten at home."""
AT_ONCE: Final = timedelta(minutes=2)
RATHER_OF_IT: Final = 0.5
FEW_WORDS: Final = 12
LATER_WITHIN: Final = timedelta(hours=1)
"""So long after it what tells of people, and of nothing to mend, is about that."""
_LIKELY: Final = 0.5
"""As likely as this of a report the model is believed: "they got her out, but the tree still blocks the road"."""


def is_over(draft: Draft, said: Said, text: str) -> bool:
    """Whether a resident who told of an emergency says that help is there, and nothing else to report.

    They read a line of after-care, once.
    """
    since, over = draft.memory.emergency_at, draft.memory.emergency_over_at
    at = since or over
    if at is None or not text or not meaning.help_is_there(text):
        return False
    if draft.now - at > (OWN_WITHIN if own.was_told(draft, OWN_WITHIN) else CARE_WITHIN):
        return False
    if since is not None:
        draft.remember(emergency_at=None, emergency_over_at=draft.now)
        draft.say_later("after_care")
    # "The ambulance took him": whatever the model makes of it, nothing is to be mended.
    is_report = said.decision == "route" and said.intent == "report"
    is_report = is_report and (told.names_a_fault(text) or not relief.is_all(text))
    return not is_report and not _reports_too(draft, text)


def is_told_of_oneself(draft: Draft, said: Said, text: str) -> bool:
    """Whether somebody who told what was done to them, or that they want to die, writes on about that later.

    "I am at my sister's": nobody in that state is given a list of what may be broken in a street. A person reads it.
    """
    later = own.was_told(draft, OWN_WITHIN) and not own.was_told(draft, LATER_WITHIN)
    if not later or not own.goes_on(draft, said, text):
        return False
    draft.wait_for_person("emergency")
    draft.say_later("person_reads")
    return True


def is_gone(draft: Draft, text: str) -> bool:
    """Whether whom a resident told of in an emergency is gone: "hij is weg" of a man with a knife is no report."""
    at = draft.memory.emergency_at
    return at is not None and draft.now - at <= CARE_WITHIN and draft.current() is None and says_gone(text)


def is_called(draft: Draft, text: str) -> bool:
    """Whether a resident who told of an emergency says that help was called or comes: that is no answer to give."""
    at = draft.memory.emergency_at
    lately = at is not None and draft.now - at <= CARE_WITHIN
    return lately and bool(text) and meaning.help_is_called(text) and draft.place_in(text) is None


def is_told_later(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message some time after an emergency only tells how the people in it fare, and a person reads it.

    "My neighbour is in hospital": it names nobody's fault and no place, and no report waits for more.
    """
    at = draft.memory.emergency_at or draft.memory.emergency_over_at
    if at is None or draft.now - at > LATER_WITHIN or not text or said.photo or said.location is not None:
        return False
    return (
        draft.current() is None
        and draft.memory.question is None
        and not _likely_reports(said)
        and len(text.split()) <= MOST_MORE
        and told.names_people(text)
        and not told.names_a_fault(text)
        and draft.place_in(text) is None
        and wish_of(text) is None
        and not meaning.wants_person(text)
        and not meaning.wants_to_report(text)
        and not meaning.another(text)
    )


def is_still_told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message after an emergency only says where they are, what they do or whether help comes.

    "Bierkade there by the bridge", "we are standing by the bench": nothing is to be mended there.
    """
    at = draft.memory.emergency_at or draft.memory.emergency_over_at
    if at is None or draft.now - at > LATER_WITHIN or not text or said.photo or said.location is not None:
        return False
    if draft.current() is not None or draft.memory.question is not None:
        return False
    return still_of_it.is_all(draft, text) or (draft.now - at <= AT_ONCE and _rather_goes_on(said, text))


def _rather_goes_on(said: Said, text: str) -> bool:
    """Whether a few words right after an emergency rather go on about it than report: "hoefkade 402 tweede"."""
    if said.addition_p < RATHER_OF_IT or len(text.split()) > FEW_WORDS or told.says_what_is_wrong(text):
        return False
    return not (told.names_a_fault(text) or meaning.another(text) or meaning.wants_to_report(text))


def _likely_reports(said: Said) -> bool:
    """Whether the model takes a message for one of the kind of its likeliest category."""
    return bool(said.candidates) and sum(c.p for c in said.candidates if c.main == said.candidates[0].main) >= _LIKELY


def _reports_too(draft: Draft, text: str) -> bool:
    """Whether another sentence than that help is there names an address: "Police came. The lamp at Spui 25 is out"."""
    others = [s for s in SENTENCES.split(text) if len(s.split()) >= ENOUGH_WORDS and not meaning.help_is_there(s)]
    return any((place := draft.place_in(s)) is not None and not place.rough for s in others)
