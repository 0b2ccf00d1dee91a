"""What is no report: greetings, thanks, questions, how it stands, a wish for a person, noise, abuse (pure)."""

from datetime import timedelta
from typing import Final

from loket.wishes import wish_of
from services.notifier.conversation import (
    abuse,
    after_danger,
    asked_after,
    declared_words,
    fragments,
    meaning,
    rules_asked,
    saying,
    several_closed,
    the_other,
    told,
    told_again,
    told_earlier,
    unclear,
    words,
)
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.numbered import has_number, number_in
from services.notifier.conversation.places import Found, painted

_TALK: Final = frozenset({"status_question", "greeting", "thanks", "question", "complaint", "human"})
_ASKS_ALONE: Final = frozenset({"question", "thanks", "greeting"})
_ASKS_ABOUT: Final = frozenset({"question", "status_question", "complaint", "human"})
_UNSURE: Final = frozenset({"report", "question"})
"""What the model may take a question for how a report stands."""
_FEEDBACK: Final = frozenset({"feedback_yes", "feedback_no"})
_ABOUT_A_NUMBER: Final = frozenset({"status_question", "question", "gibberish", "greeting", "complaint", None})
BESIDE_A_NUMBER: Final = 2
"""Words such as "melding" or "en": a number and no more than these asks how it stands, whatever the model says."""
QUIET_AFTER_EMERGENCY: Final = timedelta(minutes=10)
GREETED_WITHIN: Final = timedelta(minutes=15)
SURE_TALK: Final = 0.6
SURE_TOO: Final = 0.6
SURE_UNSAID: Final = 0.95
"""Without a word that something is wrong: "is the recycling centre at Plutostraat open on Saturdays"."""
SURE_OF_SUBJECT: Final = 0.8
"""So sure of what a question is about it counts for the report that follows: "wie gaat er over hondenpoep?"."""
SURE_NOISE: Final = 0.8
SURE_OF_FAULT: Final = 0.9
SURE_COMPLAINT: Final = 0.7
_GOES_ON_FROM: Final = 0.5
"""So likely a message goes on about the report, of which only the street is known: "het is die voor nummer 266"."""
_FEW_FINE: Final = 5
LIKELY_WORD: Final = 0.5
"""What is noise no surer than that, and so likely about one category, is a word of a report."""


def hear(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message in words is no report; it is dealt with then."""
    wish = wish_of(text)
    intent = _intent_of(draft, said, text)
    place = draft.place_in(text)
    if intent != "human" and place is None and abuse.is_all(said, text):
        abuse.answer(draft)
        return True
    if _corrects_number(draft, said, text) or (intent == "status_question" and _tells_of_fault(draft, said, text)):
        return False
    if place is None and len(text.split()) <= _FEW_FINE and saying.says(words.ALL_FINE, text):
        # "Niks aan de hand hoor" after a message that was meant for somebody else.
        return True
    if intent == "complaint" and said.intent_p < SURE_COMPLAINT and _best(said) >= SURE_OF_FAULT:
        # "Doe eens wat aan dat vuurwerk": it is about that, and hardly about us.
        return False
    if intent in _TALK and not (wish is None and place is not None and the_other.is_told(draft, said, text)):
        placed = wish is None and place is not None and not place.rough
        return _is_talk(draft, said, text, intent or "", placed=placed)
    return intent not in _TALK and _means_nothing(draft, said, text, intent)


def _is_talk(draft: Draft, said: Said, text: str, intent: str, *, placed: bool) -> bool:
    """Answer what is no report; whether it is none besides: "how late does it open? And there is a hole at Spui 12"."""
    earlier = intent == "status_question" and saying.says(words.REPORTED_BEFORE, text)
    unsaid = (earlier or intent in _ASKS_ALONE) and not told.says_what_is_wrong(text)
    sure = _best(said) >= (SURE_UNSAID if unsaid else SURE_TOO) or told.stands_in_a_complaint(said.parts, intent)
    if intent == "greeting" and not sure and told_earlier.asks_what(draft, text):
        return True
    _talk(draft, said, text, intent)
    again = told_again.asked_after(draft, said, text) if placed and intent == "status_question" else None
    if again is not None:
        draft.remember(told=again.number, current=again.id)
        return True
    after = intent == "status_question" and asked_after.only_asks(text)
    both = intent == "human" and said.intent == "report" and said.decision == "route"
    if both or (placed and not after and sure):
        return False
    if intent in _ASKS_ABOUT and _best(said) >= SURE_OF_SUBJECT and draft.current() is None:
        draft.remember(asked_about=said.candidates)
    if intent == "greeting" and draft.current() is None:
        # "Hallo, ik sta in het Zuiderpark en heb twee dingen voor u."
        told_earlier.note(draft, draft.place_in(text))
    return True


def _means_nothing(draft: Draft, said: Said, text: str, intent: str | None) -> bool:
    """Whether a message is noise, a yes or no to nothing, or says too little; it is dealt with then."""
    place = draft.place_in(text)
    has_context = draft.current() is not None or bool(draft.memory.loose or draft.memory.begun)
    if intent == "gibberish" or intent in _FEEDBACK:
        if place is not None and has_context:
            return False
        if not has_context:
            if place is not None or _best(said) >= LIKELY_WORD:
                # A place, or something that may be reported, is not lost.
                draft.wait_for_person("unclear")
            told_earlier.note(draft, place)
            _hint(draft)
        return True
    if intent == "stop" and place is None:
        # Silence is asked for by rule alone; what a model takes for that, somebody reads.
        if not meaning.withdraws(text):
            draft.wait_for_person("unclear")
        return True
    if has_context:
        # Beside a report nobody is told that a message for somebody at home came here.
        return unclear.is_to_beloved(text) and not draft.where(text).only and not said.photo
    if not _says_too_little(draft, said, text, place):
        return False
    told_earlier.note(draft, place)
    return True


def _best(said: Said) -> float:
    """How likely the likeliest category of a message is."""
    return said.candidates[0].p if said.candidates else 0.0


def _tells_of_fault(draft: Draft, said: Said, text: str) -> bool:
    """Whether a question how it stands reports something: "lantaarn al 2 weken stuk, wanneer komen jullie nou"."""
    return (
        not draft.open_cases()
        and _best(said) >= SURE_OF_FAULT
        and not asked_after.only_asks(text)
        and told.says_what_is_wrong(text)
        and (draft.place_in(text) is not None or not saying.says(words.REPORTED_BEFORE, text))
        and _number_in(draft, text) is None
    )


def _says_too_little(draft: Draft, said: Said, text: str, place: Found | None) -> bool:
    """Whether a first message without a place is no report: its writer reads what to write, or a person reads it."""
    if place is None and fragments.says_only_where(text):
        _hint(draft)
        return True
    if unclear.is_private(said, text, place):
        draft.wait_for_person("unclear")
        _hint(draft)
        return True
    if place is not None:
        return False
    is_noise = draft.memory.abused and said.decision != "route"
    if not (unclear.is_unclear(said, text) or is_noise):
        return False
    draft.wait_for_person("unclear")
    if not draft.memory.abused:
        _hint(draft)
    return True


def _intent_of(draft: Draft, said: Said, text: str) -> str | None:
    """What a message wants: by rule where there is one, else as the model sees it.

    "Tasmanstraat" says where, and "vuilniszakken" what, also where the model takes so few letters for something else.
    """
    if meaning.wants_person(text):
        return "human"
    wish = wish_of(text)
    if wish is not None:
        return wish.intent
    if said.intent in _UNSURE and said.intent_p < SURE_TALK and asked_after.only_asks(text):
        return "status_question"
    if rules_asked.is_one(draft, said, text):
        return "question"
    if said.intent == "report":
        return said.intent
    best = _best(said)
    is_word = said.intent == "gibberish" and said.intent_p < SURE_NOISE and best >= LIKELY_WORD
    place = draft.place_in(text)
    is_place = place is not None and fragments.is_bare_place(text, place.words)
    is_another = said.intent in _TALK and said.intent_p < SURE_TALK and best >= SURE_TOO and meaning.another(text)
    return "report" if is_word or is_place or is_another else said.intent


def by_number(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message asks how the report with a number stands, also where we asked for something else."""
    found = _number_in(draft, text)
    if found is None or said.photo or said.location is not None:
        return False
    number, rest = found
    beside = len(rest.split())
    if beside > BESIDE_A_NUMBER and (said.intent not in _ABOUT_A_NUMBER or meaning.wants_person(text)):
        return False
    if meaning.yes_or_no(rest) is not None or draft.place_in(rest) is not None:
        return False
    if said.payload is not None or several_closed.chosen(draft, said, text):
        return False
    draft.remember(told=number)
    draft.say_later("status_question")
    return True


def _asked_about(draft: Draft, text: str) -> str | None:
    """Number of the report that is asked about, by its number or as the latest; None for all that are open."""
    found = _number_in(draft, text)
    if found is not None:
        return found[0]
    if not draft.cases or not saying.says(words.NEWEST, text):
        return None
    return max(draft.cases.values(), key=lambda case: case.created_at).number


def _goes_on(draft: Draft) -> bool:
    """Whether the resident read something of us just now."""
    at = draft.memory.emergency_at
    in_need = at is not None and draft.now - at <= QUIET_AFTER_EMERGENCY
    return in_need or _was_answered(draft, GREETED_WITHIN)


def _was_answered(draft: Draft, within: timedelta) -> bool:
    replies = draft.memory.replies
    return bool(replies) and draft.now - replies[-1] <= within


def _corrects_number(draft: Draft, said: Said, text: str) -> bool:
    """Whether a few words about an open report hold a house number, or that of a post, and are not known better."""
    current = draft.current()
    if current is None:
        return False
    if said.intent in _ABOUT_A_NUMBER and "?" not in text and painted.is_told(text):
        return True
    waits = current.place.street is not None and not current.place.good and said.addition_p >= _GOES_ON_FROM
    unsure = waits or said.intent in _FEEDBACK | {"gibberish"} or said.intent_p < SURE_TALK
    return unsure and wish_of(text) is None and draft.where(text).number is not None


def _number_in(draft: Draft, text: str) -> tuple[str, str] | None:
    if not has_number(text):
        return None
    own = {case.number for case in draft.cases.values() if case.number is not None}
    return number_in(text, draft.municipality.case_prefix, own)


def _hint(draft: Draft) -> None:
    """Say once that we did not understand; then silence."""
    at = draft.memory.emergency_at or draft.memory.emergency_over_at
    # Who is in need, or an animal of which they just told, reads whom to call, not that we do not understand.
    in_danger = "danger" in draft.memory.person_for and _was_answered(draft, QUIET_AFTER_EMERGENCY)
    # Who has just greeted ("hoi", "er ligt") reads what to write in the answer to that.
    greeted = draft.memory.say == ("greeting",)
    if not (draft.memory.hinted or in_danger or greeted) and (at is None or draft.now - at > after_danger.LATER_WITHIN):
        draft.remember(hinted=True)
        draft.say_later("unreadable")


def _talk(draft: Draft, said: Said, text: str, intent: str) -> None:
    if intent == "greeting" and _goes_on(draft):
        if wish_of(text) is not None or "?" not in text:
            # "Hallo?", "fijne dag": who is being helped is not greeted again.
            return
        intent = "question"
    match intent:
        case "thanks" | "greeting":
            # "Hallo?" asks if anybody is there.
            draft.remember(thanks_to=None if "?" in text else said.native_id)
        case "status_question":
            draft.remember(told=_asked_about(draft, text))
        case "question":
            ask(draft, text)
        case "human" | "complaint":
            draft.wait_for_person(intent)
        case _:
            pass
    draft.say_later(intent)


def ask(draft: Draft, text: str) -> None:
    """Take in a question: what was declared answers it, else a person does."""
    answer = declared_words.answered(draft.municipality, text, draft.language)
    draft.remember(faq=answer)
    if answer is None:
        draft.wait_for_person("question")
    draft.say_later("question")
