"""What a message is that a model takes for a yes, thanks or noise, though it reports something (pure)."""

from typing import Final

from msgspec import structs

from loket.wishes import wish_of
from services.notifier.conversation import answers, asked_after, background, fragments, meaning, told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said

_SURE_TALK: Final = 0.6
_SURE_OF_FAULT: Final = 0.9
_LIKELY: Final = 0.5
_KNOWN_FROM: Final = 0.6
_LIKELY_FROM: Final = 0.4
_FEEDBACK: Final = frozenset({"feedback_yes", "feedback_no"})
_TAKEN_FOR: Final = _FEEDBACK | {"thanks"}
_ABOUT_IT: Final = _TAKEN_FOR | {"status_question"}
_THANKS: Final = frozenset({"thanks", "greeting"})
_SURELY_TOO: Final = 0.95
_OF_FEW: Final = _TAKEN_FOR | {"gibberish", "greeting", "stop"}
"""What a model takes a word or two for: "grofvuil", "gladheid", "boom om"."""


def as_meant(draft: Draft, said: Said, text: str) -> Said:
    """A message as the report that it is: it comes first, and tells of a thing or a place."""
    if said.emergency is None and background.is_told(text):
        return structs.replace(said, intent="gibberish", candidates=(), parts=(), decision="ask", reason="no_meaning")
    if draft.current() is not None or said.intent in {None, "report"} or wish_of(text) is not None:
        return said
    best = said.candidates[0].p if said.candidates else 0.0
    if len(text.split()) <= answers.FEW_WORDS and said.intent in _OF_FEW and "?" not in text:
        return _of_few(said, text, best)
    if _tells_where(draft, said, text, best):
        return _at_a_place(said, best)
    return structs.replace(said, intent="report") if _is_surely_one(draft, said, text, best) else said


def said_besides(draft: Draft, said: Said, text: str) -> Said:
    """Thanks, a greeting or a wish for a person as the report that stands in it, with its address.

    "Dat van gisteren was snel verholpen, complimenten. Nu iets kleins: voor Spui 9 wipt een stoeptegel". Who wants a
    person has been heard by then.
    """
    if said.intent == "human" and said.emergency is None and (best := _best(said)) >= _KNOWN_FROM:
        place = draft.place_in(text)
        return said if place is None or place.rough else _at_a_place(said, best)
    if said.intent not in _THANKS or not said.candidates or said.candidates[0].p < _SURELY_TOO:
        return said
    place = draft.place_in(text)
    return said if place is None or place.rough else structs.replace(said, intent="report")


def _best(said: Said) -> float:
    return said.candidates[0].p if said.candidates else 0.0


def _at_a_place(said: Said, best: float) -> Said:
    """A report at a place, of which the model says what it is about no surer than it does: it saw none in it."""
    if best >= _KNOWN_FROM:
        return structs.replace(said, intent="report", decision="route", reason=None)
    # A list of what is not even likely helps nobody: a person reads it.
    candidates = said.candidates if best >= _LIKELY_FROM else ()
    return structs.replace(said, intent="report", decision="ask", reason="low_confidence", candidates=candidates)


def _of_few(said: Said, text: str, best: float) -> Said:
    """A word or two that name a category are a report; those that may name one are no thanks."""
    if best < _LIKELY or meaning.was_not_for_us(text) or meaning.withdraws(text) or told.names_people(text):
        # "Mijn buurvrouw" may become anything.
        return said
    # "Laterne kaputt": out or leaning, it is a street light.
    kind = sum(c.p for c in said.candidates if c.main == said.candidates[0].main) if said.decision == "route" else best
    if max(best, kind) >= answers.NAMED_FROM:
        return structs.replace(said, intent="report", decision="route", reason=None)
    return structs.replace(said, intent="gibberish") if said.intent == "thanks" else said


def _tells_where(draft: Draft, said: Said, text: str, best: float) -> bool:
    """Whether what looks like "not solved", or like noise, names a place: "nog steeds niet gemaakt, Spui 4"."""
    if said.intent not in _FEEDBACK | {"gibberish"}:
        return False
    place = draft.place_in(text)
    return place is not None and (not place.rough or (said.decision == "route" and best >= _LIKELY))


def _is_surely_one(draft: Draft, said: Said, text: str, best: float) -> bool:
    """Whether a first message is surely about a problem: "het is hier spekglad", "er is iets met de lamp"."""
    if draft.cases or said.intent not in _ABOUT_IT or said.intent_p >= _SURE_TALK or said.decision != "route":
        return False
    if said.intent == "status_question" and ("?" in text or asked_after.only_asks(text)):
        return False
    return best >= _SURE_OF_FAULT and not told.names_people(text)


def without_guesses(draft: Draft, said: Said, text: str) -> Said:
    """Words with photos that only say where: what a model guesses of these is no list to choose from."""
    shown = said.photo or draft.memory.loose_photos
    place = draft.place_in(text) if shown and draft.current() is None and said.decision != "route" else None
    if place is None or not fragments.is_bare_place(" ".join(fragments.without_pointing(text)), place.words):
        return said
    return structs.replace(said, candidates=())
