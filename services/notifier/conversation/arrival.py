"""That a resident wrote or called: where to answer and until when free text may be sent, by each channel (pure)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Called, Said

WINDOW: Final = timedelta(hours=24)
"""How long free text may be sent after a resident's message or call. Source: Meta, customer service window."""
ANEW_AFTER: Final = timedelta(days=365)
"""Who was silent for so long begins a conversation: they read again who answers and where the privacy statement is."""
_LATE_AT_MOST: Final = timedelta(days=7)
"""A webhook is tried for so long (Meta, webhooks overview): a time before that, or one to come, is wrong."""
_OPEN_NOTHING: Final = frozenset({"reaction", "system", "edit", "revoke", "transcript"})
"""Kinds that open no window. Source: Meta, customer service window: a message or a call of the user opens it. A system
message is none of the user's, and for a transcript its voice note opened it; of reactions, edits and revocations Meta
says nothing, and a window that we believe open costs a refused message. What Loket cannot read (unsupported, a kind to
come) is a message, and opens it."""


def note(draft: Draft, said: Said) -> None:
    """Note who wrote, when, by which channel, and until when free text may be sent there; not in which language."""
    known, known_last = draft.conversation.recipient, draft.conversation.last_message_at
    if known_last is not None and said.received_at - known_last >= ANEW_AFTER:
        draft.remember(noticed=False)
    draft.set(
        channel=said.channel,
        last_message_at=max(known_last or said.received_at, said.received_at),
        windows=_windows(draft.conversation.windows, said),
        recipient=type(known)(
            phone=said.recipient.phone or _unless(known.phone, said.was_phone),
            bsuid=said.recipient.bsuid or _unless(known.bsuid, said.was_bsuid),
            parent=said.recipient.parent or known.parent,
            name=said.recipient.name or known.name,
        ),
    )


def called(draft: Draft, found: Called) -> None:
    """Note that a resident called, by which channel, and until when free text may be sent there."""
    until = _sent(found) + WINDOW
    draft.set(windows=_open_until(draft.conversation.windows, found.channel, until))


def _unless(known: str | None, given_up: str | None) -> str | None:
    """What is known of where to reach a resident, unless that is theirs no more."""
    return None if known == given_up else known


def _windows(known: Mapping[str, datetime], said: Said) -> Mapping[str, datetime]:
    if said.kind in _OPEN_NOTHING:
        return known
    return _open_until(known, said.channel, _sent(said) + WINDOW)


def _open_until(known: Mapping[str, datetime], channel: str, until: datetime) -> Mapping[str, datetime]:
    return {**known, channel: max(known.get(channel, until), until)}


def _sent(said: Said | Called) -> datetime:
    """When it was sent: a message that was delivered days late opens nothing now, but no clock is believed blindly."""
    sent = said.sent_at
    if sent is None or not said.received_at - _LATE_AT_MOST <= sent <= said.received_at:
        return said.received_at
    return sent
