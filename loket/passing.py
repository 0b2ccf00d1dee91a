"""A resident's message before and after it was classified: what both say, so that no field is lost (pure)."""

from typing import Any, Final

from loket.events import MessageClassified, MessageReceived

_SAID: Final = MessageReceived.__struct_fields__


def _said(event: MessageReceived | MessageClassified) -> dict[str, Any]:
    return {name: getattr(event, name) for name in _SAID}


def classified(event: MessageReceived, **found: Any) -> MessageClassified:
    """The message with what was found out about it.

    Args:
        event: as ingest told it.
        found: fields of ``MessageClassified``.
    """
    return MessageClassified(**(_said(event) | found))


def received(event: MessageClassified) -> MessageReceived:
    """The message as ingest told it, without what was found out about it."""
    return MessageReceived(**_said(event))
