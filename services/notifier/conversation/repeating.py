"""An answer that would be the same as the one before, to somebody who asks again: later it says so, and when (pure)."""

from datetime import timedelta
from typing import Final

from loket.providers.content import Content, Text
from loket.texts import day_in_words
from services.notifier.cases import deadlines
from services.notifier.conversation.buttons import in_one
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.marks import letter, mark_of

AGAIN_AFTER: Final = timedelta(hours=2)
"""So long after an answer it may have been forgotten, or have changed; sooner it is read above. Longer than the hour
that comes twice in autumn, so that no two answers name the same moment."""


def once_more(draft: Draft, content: Content) -> Content | None:
    """What is said to somebody who asks the same again a while later; None when it is no such case.

    "Hoe staat het ermee?", today and tomorrow: silence would be no answer, and the same words look like a mistake.
    """
    replies = draft.memory.replies
    if not isinstance(content, Text) or not replies or mark_of(letter(content)) != draft.memory.last_reply:
        return None
    if draft.now - replies[-1] < AGAIN_AFTER:
        return None
    local = draft.now.astimezone(deadlines.ZONE)
    still = draft.text("repeated", date=day_in_words(local.date(), draft.language), time=f"{local:%H:%M}")
    return Text(text=in_one(still, content.text))
