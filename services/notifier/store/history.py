"""Lines of a case's history that no plan writes; history only grows."""

from datetime import datetime
from uuid import UUID

from services.notifier.store.database import Connection


async def resent(
    connection: Connection, municipality: str, delivery: UUID, *, mends: str | None, actor: str, now: datetime
) -> None:
    """Note with its case that a message goes once more; nothing when it is about no case.

    Args:
        connection: in the transaction in which it is planned again.
        municipality: slug.
        delivery: the message.
        mends: code and class of its failure, or None when nobody knows whether it arrived.
        actor: who wants it.
        now: this moment (UTC).
    """
    await connection.execute(
        "INSERT INTO case_history (municipality, case_id, at, actor, what, was, became) "
        "SELECT municipality, case_id, $3, $4, 'resent', $5, purpose FROM delivery "
        "WHERE municipality = $1 AND id = $2 AND case_id IS NOT NULL",
        *(municipality, delivery, now, actor, mends),
    )
