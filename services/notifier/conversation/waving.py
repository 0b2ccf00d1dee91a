"""A greeting alone is waved at; who then writes no more reads what to write (pure).

Most who greet go on typing: their report came some seconds later, under an answer that they had not waited for.
"""

from datetime import timedelta
from typing import Final

from loket.providers.content import Reaction
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Due
from services.notifier.conversation.shapes import Purpose, TimerKind

WAVE: Final = "👋"
PATIENCE: Final = timedelta(seconds=45)
"""Who greeted and wrote nothing since is waiting for us."""
NO_REACTIONS: Final = frozenset({"cm", "twilio"})
"""Providers that cannot react; a test holds it to what they say of themselves."""
_ALONE: Final = ("greeting",)


def waves(draft: Draft, due: Due) -> bool:
    """Whether a greeting alone is waved at; the words follow by the same timer.

    Not where something else is answered, where a wave was all that a resident got yet, and where a vendor of the
    channel cannot react.
    """
    memory = draft.memory
    if memory.say != _ALONE or memory.waved or memory.thanks_to is None or memory.begun or not _can_react(draft):
        return False
    draft.reply(
        Reaction(message=memory.thanks_to, emoji=WAVE),
        purpose=Purpose.ANSWER,
        cause=f"wave:{due.due.isoformat()}",
        traceparent=memory.traceparent,
        answers_from=memory.accepted_at,
    )
    # A wave is no message: one may follow it.
    draft.remember(waved=True, answered=False, unanswered_from=None, accepted_at=None, traceparent=None)
    draft.timers[TimerKind.SETTLE] = draft.now + PATIENCE
    return True


def _can_react(draft: Draft) -> bool:
    """Whether each way of the conversation's channel has a provider that can."""
    channel = draft.municipality.channel(draft.conversation.channel)
    return channel is not None and NO_REACTIONS.isdisjoint(way.provider for way in channel.ways)
