"""A conversation and an input -> the next conversation, case changes, deliveries and timers (pure).

Nothing here reads a clock or draws a random number: the same situation, input and moment give the same step, so that
a batch that comes twice, a replay and a test with a virtual clock all end the same.
"""

from datetime import datetime
from typing import assert_never

from loket.declarations import Municipality
from services.notifier.cases import urgency
from services.notifier.conversation import (
    answer,
    arrival,
    bots,
    danger,
    let_go,
    listen,
    photos,
    pointed_at,
    results,
    same,
    staff,
    stopping,
    unanswered,
    voices,
)
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import (
    Called,
    Due,
    Failed,
    Followed,
    Guarded,
    Input,
    NotJoined,
    PhotoPlaced,
    Preferred,
    Said,
    StaffSaid,
    StatusSet,
    Unheard,
)
from services.notifier.conversation.shapes import Situation, Step, TimerKind


def plan(municipality: Municipality, before: Situation, found: Input, now: datetime) -> Step:
    """Decide what one input leads to.

    Args:
        municipality: the declared world of the conversation's municipality.
        before: the conversation and all its cases.
        found: what happened.
        now: this moment (UTC).

    Raises:
        NotAllowed: staff asked for a state that cannot follow.
    """
    known = before if isinstance(found, StatusSet) else let_go.seen(before)
    draft = Draft(municipality, known, now)
    match found:
        case Said():
            draft.heard_at = min(found.received_at, now)
            draft.named = pointed_at.named(draft, found)
            listen.hear(draft, found)
        case Guarded():
            danger.guarded(draft, found)
        case Due():
            _due(draft, found)
        case StatusSet():
            staff.set_status(draft, found)
        case StaffSaid():
            staff.say(draft, found)
        case Followed():
            if found.other is None and found.state is not None:
                results.note_of(draft, found.case, found.state, found.text)
            staff.followed(draft, found)
        case _:
            _became(draft, found)
    urgency.look(draft, known)
    _note_news(draft)
    step = draft.finish()
    return step if isinstance(found, StatusSet) else let_go.kept(before, step, now)


def _note_news(draft: Draft) -> None:
    """Note that something came of a conversation: who is answered then is no bot."""
    if bots.is_news(line.what for line in draft.history):
        draft.remember(new_at=draft.now)


def _became(draft: Draft, found: Called | Failed | NotJoined | PhotoPlaced | Preferred | Unheard) -> None:
    """What became of something that was begun before, and what needs no answer."""
    match found:
        case Called():
            arrival.called(draft, found)
        case Failed():
            staff.failed(draft, found)
        case NotJoined():
            same.not_joined(draft, found)
        case PhotoPlaced():
            photos.placed(draft, found)
        case Unheard():
            voices.unheard(draft, found)
        case Preferred():
            stopping.preferred(draft, found)
        case _:
            assert_never(found)


def _due(draft: Draft, timer: Due) -> None:
    match timer.kind:
        case TimerKind.SETTLE:
            # What is reported by now was heard before.
            draft.heard_at = min(draft.memory.accepted_at or draft.now, draft.now)
            answer.settle(draft, timer)
        case TimerKind.ASKED:
            unanswered.go_on(draft)
        case TimerKind.GUARD:
            danger.unanswered(draft)
        case TimerKind.STATUS:
            staff.tell(draft)
        case TimerKind.DOUBT:
            staff.doubted(draft, timer)
        case _:
            assert_never(timer.kind)
