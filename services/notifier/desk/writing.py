"""What staff write to a resident, from a page or over the API: about a case, or about none."""

from typing import Final
from uuid import UUID

from loket.declarations import Municipality
from services.notifier import commands
from services.notifier.desk.asking import commanding
from services.notifier.desk.parts import STAFF, Desk
from services.notifier.store.desk_reads import StandingView
from services.notifier.store.rows import DeliveryView
from services.notifier.templates import outside

_SHORT: Final = "Dank u."
"""What every template for staff has room for."""


async def send(
    desk: Desk,
    municipality: Municipality,
    text: str,
    *,
    case_id: UUID | None = None,
    conversation_id: UUID | None = None,
    cause: UUID | None = None,
) -> DeliveryView:
    """Send a text; one of ``case_id`` and ``conversation_id`` says to whom.

    Raises:
        Refused: the resident wrote too long ago for free text.
        Problem: there is no such case or conversation here.
    """
    with commanding("case" if case_id is not None else "conversation"):
        return await commands.send_text(
            desk.pool,
            desk.world,
            desk.wrapper,
            municipality.slug,
            case_id=case_id,
            conversation_id=conversation_id,
            text=text,
            actor=STAFF,
            now=desk.clock(),
            cause=cause,
        )


async def by_template(
    desk: Desk,
    municipality: Municipality,
    conversation: UUID,
    standing: StandingView | None,
    case_id: UUID | None = None,
) -> bool:
    """Whether an approved template can say what staff write, now that free text is not allowed."""
    if standing is None or (standing.window_until is not None and standing.window_until >= desk.clock()):
        return False
    async with desk.pool.connection() as connection:
        return await outside.for_staff(connection, municipality, conversation, case_id, _SHORT, now=desk.clock())
