"""What residents did beside writing, as the platform reports it of a channel, and what the plan hears of it (pure)."""

from typing import Final

from loket.events import ChannelReported, Signal
from loket.providers.shapes import TOLD
from services.notifier.conversation.inputs import Called, Preferred
from services.notifier.conversation.naming import Named
from services.notifier.reading import Arrived

WANTS: Final = frozenset({"resume", "start"})
"""Meta's and Twilio's words for a resident who wants messages again; ``signup`` is about marketing alone."""
REFUSES: Final = frozenset({"stop"})


def beside(arrived: Arrived) -> list[tuple[Named, Called | Preferred]]:
    """What residents did beside writing, each with who it was: they called, or told the platform about messages.

    Nobody is met for the first time by it.
    """
    event = arrived.event
    if not isinstance(event, ChannelReported) or event.municipality is None:
        return []
    found = []
    for n, signal in enumerate(event.signals):
        did = _did(event, n, signal)
        if did is not None and signal.aliases:
            who = Named(
                municipality=event.municipality,
                aliases=signal.aliases,
                channel=event.channel or "",
                at=event.received_at,
                begins=False,
            )
            found.append((who, did))
    return found


def _did(event: ChannelReported, n: int, signal: Signal) -> Called | Preferred | None:
    if signal.kind == "called" and event.channel is not None:
        return Called(channel=event.channel, received_at=event.received_at, sent_at=signal.at)
    if signal.kind == "consent" and signal.state in WANTS | REFUSES:
        return Preferred(event_id=f"{event.event_id}:{n}", wants=signal.state in WANTS, told=signal.reason == TOLD)
    return None
