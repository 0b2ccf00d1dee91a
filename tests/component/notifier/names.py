"""Messages of one resident by several names."""

from typing import Any
from uuid import UUID

from loket.events import MessageClassified, Personal
from tests.component.notifier.core import Core

BSUID, PHONE, PHONE2, STRANGER = "v1-bsuid", "v1-phone", "v1-phone2", "v1-stranger"


NUMBER, NUMBER2 = "31600000001", "31600000002"


def by_phone(core: Core, event_id: str, text: str = "losse tegel", **changes: Any) -> MessageClassified:
    """A message that names the phone only."""
    return core.said(event_id, text, aliases=(PHONE,), personal=Personal(phone=NUMBER, text=text), **changes)


def by_bsuid(core: Core, event_id: str, text: str = "losse tegel", **changes: Any) -> MessageClassified:
    """A message that names the BSUID only."""
    return core.said(event_id, text, aliases=(BSUID,), personal=Personal(bsuid="NL.1", text=text), **changes)


def by_both(core: Core, event_id: str, text: str = "losse tegel", **changes: Any) -> MessageClassified:
    """A message that names both together."""
    personal = Personal(phone=NUMBER, bsuid="NL.1", text=text)
    return core.said(event_id, text, aliases=(BSUID, PHONE), personal=personal, **changes)


def moved(core: Core, event_id: str = "v1-moved", **changes: Any) -> MessageClassified:
    """The platform says that the resident has another number now."""
    personal = Personal(phone=NUMBER2, bsuid="NL.1", was_phone=NUMBER)
    values: dict[str, Any] = {"kind": "system", "intent": None, "candidates": ()} | changes
    return core.said(event_id, None, aliases=(BSUID, PHONE2), former=(PHONE,), personal=personal, **values)


async def conversations_of(core: Core, municipality: str = "denhaag") -> list[UUID]:
    """Its conversations, oldest first."""
    found = await core.rows("SELECT id FROM conversation WHERE municipality = $1 ORDER BY created_at, id", municipality)
    return [row["id"] for row in found]
