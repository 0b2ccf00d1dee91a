"""Who calls something off and never reported anything here: they read that there is nothing to call off (pure)."""

from loket.wishes import may_stop
from services.notifier.conversation import meaning, saying, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said


def to_call_off(draft: Draft, said: Said, text: str) -> bool:
    """Whether a first message only takes a report back ("annuleren"), of who has none; they hear that they have none.

    With anything told or answered before, it takes that back, or asks for silence.
    """
    if said.photo or said.location is not None or not _calls_off(text):
        return False
    if not _is_first(draft) or draft.place_in(text) is not None or any(letter.isdigit() for letter in text):
        # A number, or a place, may be of a report that was made elsewhere.
        return False
    draft.remember(told=None)
    draft.say_later("status_question")
    return True


def _calls_off(text: str) -> bool:
    """Whether words take a report back and nothing else: "laat maar" may mean anything."""
    return may_stop(text) or (saying.says(words.A_REPORT, text) and meaning.withdraws(text))


def _is_first(draft: Draft) -> bool:
    memory = draft.memory
    answered = bool(draft.cases) or memory.last_reply is not None or draft.conversation.stopped
    told = bool(memory.begun or memory.loose or memory.voices or memory.question or memory.say)
    in_need = memory.emergency_at is not None or memory.emergency_over_at is not None or memory.danger is not None
    return not (answered or told or in_need)
