"""An emergency in a message, or more of one: it comes first, and what is left is a message like any other (pure)."""

from msgspec import structs

from loket import choices
from loket.emergency import relief
from services.notifier.conversation import (
    after_danger,
    animals,
    answers,
    beginnings,
    beside_danger,
    broken,
    closing,
    danger,
    gather,
    hurt_by_it,
    meaning,
    noise_of_it,
    saying,
    second_look,
    whereabouts,
    words,
)
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said


def met(draft: Draft, said: Said, text: str) -> tuple[Said, str] | None:
    """Meet the emergency that a message tells of.

    Args:
        draft: the conversation.
        said: what came.
        text: its words.

    Returns:
        What is left to be taken in as any other message; None when nothing is.
    """
    chosen = answers.as_choice(draft, said, text)
    if chosen is not None:
        return chosen, text
    waited = broken.waiting(draft)
    return broken.look(draft, said, text, waited, _beside(draft, said, text))


def _beside(draft: Draft, said: Said, text: str) -> tuple[Said, str] | None:
    """What of a message is left beside the emergency in it, if it tells of one."""
    said = second_look.as_shown(draft, _without_alarm(draft, said), text)
    said = second_look.as_over(draft, said, text)
    together = danger.second_only(said, text) and danger.in_pieces(draft, said, text)
    if not together and second_look.is_alarm(draft, said, text):
        danger.meet(draft, said)
        noise_of_it.withdraw(draft, said.emergency, sure=said.emergency_level != "possible")
        danger.note_place(draft, text)
        if _takes_back(draft, said, text):
            return None
        whole = said
        said, text = beside_danger.left_to_report(draft, said, text)
        if not text:
            hurt_by_it.keep(draft, whole)
        beginnings.was_emergency(draft, said)
        return (said, text) if text else None
    if together:
        noise_of_it.withdraw(draft, said.emergency, sure=draft.memory.emergency_sure)
    if together or _is_of_one(draft, said, text):
        if draft.memory.emergency_at is not None:
            danger.note_place(draft, text)
            whereabouts.told_of_danger(draft, text, at_once=gather.AT_ONCE)
            beginnings.was_emergency(draft, said)
        current = draft.current()
        if current is not None:
            gather.add_to(draft, current, said)
        return None
    return said, text


def _takes_back(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message in which danger may be heard plainly takes a report back too: that is done all the same."""
    if said.emergency_level != "possible" or not (saying.says(words.A_REPORT, text) and meaning.withdraws(text)):
        return False
    return closing.taken_back(draft, structs.replace(said, emergency=None, emergency_level=None), text)


def _without_alarm(draft: Draft, said: Said) -> Said:
    """A message without the emergency that was seen in it where it says what stands on a row, or that help is there."""
    if said.emergency is None:
        return said
    if not (choices.is_ours(draft.municipality, said.text, said.payload) or relief.is_all(said.text or "")):
        return said
    return structs.replace(said, emergency=None, emergency_level=None)


def _is_of_one(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says that an emergency is over, is a piece of one or goes on about it."""
    if danger.asks_after_a_report(draft, said, text):
        return False
    return (
        after_danger.is_over(draft, said, text)
        or (said.kind == "reaction" and meaning.sign(text) is None)
        or (bool(text) and danger.in_pieces(draft, said, text))
        or danger.goes_on(draft, said, text)
        or noise_of_it.goes_on(draft, said, text)
        or after_danger.is_called(draft, text)
        or after_danger.is_told_later(draft, said, text)
        or after_danger.is_gone(draft, text)
        or after_danger.is_still_told(draft, said, text)
        or after_danger.is_told_of_oneself(draft, said, text)
        or animals.are_helped(draft, said, text)
    )
