"""Whether automatic answers go to another bot, or to somebody who plays with us (pure)."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from services.notifier.conversation.memory import Memory

BOT_AFTER: Final = 12
"""So many automatic answers within the time below go to another bot, or to somebody who plays with us."""
BOT_WITHIN: Final = timedelta(minutes=15)
SLOW_BOT_AFTER: Final = 15
"""So many within the time below that led to nothing new go to a bot that takes its time: who is answered every two
minutes meets it after half an hour, who is answered every hour after fifteen."""
SLOW_BOT_WITHIN: Final = timedelta(hours=24)
KEPT: Final = max(BOT_AFTER, SLOW_BOT_AFTER)
_NEW: Final = frozenset({"opened", "place", "photo", "state", "solved", "same", "not_same"})
"""Lines of a history that say that something came of a message: a bot that only answers us makes none of them."""


def is_one(memory: Memory, now: datetime) -> bool:
    """Whether the last automatic answers went to a bot, fast or slow."""
    fast = sum(now - at < BOT_WITHIN for at in memory.replies)
    since = memory.new_at
    slow = sum(now - at < SLOW_BOT_WITHIN and (since is None or at > since) for at in memory.replies)
    return fast >= BOT_AFTER or slow >= SLOW_BOT_AFTER


def answered(memory: Memory, now: datetime) -> tuple[datetime, ...]:
    """When the last automatic answers left, with one that leaves now."""
    return (*(at for at in memory.replies if now - at < SLOW_BOT_WITHIN), now)[-KEPT:]


def is_news(whats: Iterable[str]) -> bool:
    """Whether something came of a resident's message, by the lines that it added to histories."""
    return not _NEW.isdisjoint(whats)
