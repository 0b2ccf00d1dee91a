"""What receipts say about a delivery: its state only climbs, a failure is kept beside it (pure)."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

import msgspec
from msgspec import Struct

from loket.events import ReceiptReported
from loket.providers.shapes import EMERGENCY_PREFIX
from services.notifier.conversation.shapes import Purpose

LADDER: Final = (
    "planned",
    "sending",
    "in_doubt",
    "superseded",
    "cancelled",
    "accepted",
    "sent",
    "delivered",
    "read",
)
"""Every state, lowest first. A receipt proves more than what we thought had become of a delivery."""
_CLIMBS_TO: Final = {"sent": "sent", "delivered": "delivered", "read": "read", "played": "read", "failed": "accepted"}
"""Status of a receipt -> the state that it proves; a failed message was accepted before. Others prove nothing."""


class Climb(Struct, frozen=True, kw_only=True):
    """What all receipts of one delivery in a batch say together."""

    municipality: str
    delivery: UUID | None
    message_ref: str
    channel: str
    state: str
    sent_at: datetime | None = None
    delivered_at: datetime | None = None
    read_at: datetime | None = None
    failed_at: datetime | None = None
    failed_code: int | None = None
    billable: bool = False
    category: str | None = None


def delivery_id(text: str | None) -> UUID | None:
    """The id of a delivery as it came back with a receipt; None for anything else, such as an answer of ingest."""
    try:
        return UUID(text.removeprefix(EMERGENCY_PREFIX)) if text else None
    except ValueError:
        return None


def marked(delivery: UUID, purpose: str) -> str:
    """What goes with a delivery and comes back with its receipts: its id, and whether it tells whom to call."""
    return f"{EMERGENCY_PREFIX if purpose == Purpose.EMERGENCY else ''}{delivery}"


def higher(one: str, other: str) -> str:
    """The state that is further up."""
    return max(one, other, key=LADDER.index)


def _climb(receipt: ReceiptReported) -> Climb | None:
    state = _CLIMBS_TO.get(receipt.status)
    if state is None:
        return None
    at = receipt.at or receipt.received_at
    failed = receipt.status == "failed"
    return Climb(
        municipality=receipt.municipality,
        delivery=delivery_id(receipt.delivery),
        message_ref=receipt.message_ref,
        channel=receipt.channel,
        state=state,
        sent_at=at if state == "sent" else None,
        delivered_at=at if state == "delivered" else None,
        read_at=at if state == "read" else None,
        failed_at=at if failed else None,
        failed_code=receipt.code if failed else None,
        billable=receipt.billable is True,
        category=receipt.category if receipt.billable is True else None,
    )


def climbs(receipts: Iterable[ReceiptReported]) -> tuple[Climb, ...]:
    """Put the receipts of a batch together, one climb per message, whatever their order."""
    found: dict[tuple[str, str], Climb] = {}
    for receipt in receipts:
        new = _climb(receipt)
        if new is None:
            continue
        key = (new.municipality, new.message_ref)
        found[key] = together(found[key], new) if key in found else new
    return tuple(found[key] for key in sorted(found))


def together(one: Climb, other: Climb) -> Climb:
    """What two climbs of one delivery say together: the same in either order."""
    first = min(one, other, key=_failure)
    return msgspec.structs.replace(
        one,
        delivery=one.delivery or other.delivery,
        state=higher(one.state, other.state),
        sent_at=_earliest(one.sent_at, other.sent_at),
        delivered_at=_earliest(one.delivered_at, other.delivered_at),
        read_at=_earliest(one.read_at, other.read_at),
        failed_at=first.failed_at,
        failed_code=first.failed_code,
        billable=one.billable or other.billable,
        category=min((c for c in (one.category, other.category) if c is not None), default=None),
    )


def _earliest(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((at for at in (one, other) if at is not None), default=None)


def _failure(climb: Climb) -> tuple[bool, datetime, int]:
    """Which of two failures counts: the first, and none only where there is no other."""
    return climb.failed_at is None, climb.failed_at or datetime.max.replace(tzinfo=UTC), climb.failed_code or 0
