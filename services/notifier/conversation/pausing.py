"""When a resident is answered: once they seem done, and whoever else is to say something has said it (pure)."""

from datetime import datetime, timedelta
from typing import Final

from services.notifier.conversation import asking, voices
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import TimerKind

ANSWER_WITHIN_S: Final = 10.0
"""The first answer does not wait longer than this after the first message."""
INCOMPLETE: Final = 2.0
"""So much longer an answer waits while something is missing that the resident may be about to send: with two declared
seconds four after the latest piece. Of 813 written conversations one went otherwise when a beginning ("er ligt") was
given seven."""


def answer_by(draft: Draft, last: datetime) -> None:
    """Set when everything that has no answer yet is answered.

    Args:
        draft: the conversation.
        last: when the resident said the latest of it.
    """
    first = draft.memory.unanswered_from or draft.now
    latest = first + timedelta(seconds=ANSWER_WITHIN_S)
    draft.timers[TimerKind.SETTLE] = max(draft.now, min(last + timedelta(seconds=_pause_s(draft)), latest))


def _pause_s(draft: Draft) -> float:
    memory = draft.memory
    if memory.danger is not None and memory.danger not in memory.warned:
        # Its advice goes at once, unless ingest gives it: then the answer waits for ingest's word.
        return ANSWER_WITHIN_S if any(one.name == memory.danger for one in memory.warnings) else 0.0
    if voices.awaited(draft):
        return ANSWER_WITHIN_S
    settle_s = draft.municipality.pace.settle_s
    return settle_s * INCOMPLETE if asking.may_follow(draft) else settle_s
