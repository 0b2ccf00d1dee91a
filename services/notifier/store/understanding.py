"""What the model said of each message and why, sealed like the message itself."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from msgspec import Struct

from loket.events import Candidate, MessageClassified, Why
from loket.sealing import DataKey
from services.notifier.store.database import Connection


class Understood(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one message was taken for."""

    model: str
    decision: str
    reason: str | None = None
    intent: str | None = None
    intent_p: float = 0.0
    candidates: tuple[Candidate, ...] = ()
    why: tuple[Why, ...] = ()

    @classmethod
    def of(cls, event: MessageClassified) -> "Understood":
        """As the classifier told it."""
        return cls(
            model=event.model,
            decision=event.decision,
            reason=event.reason,
            intent=event.intent,
            intent_p=event.intent_p,
            candidates=event.candidates,
            why=event.why,
        )


class Keeping(Struct, frozen=True, kw_only=True):
    """An understanding, and the message that it is of."""

    municipality: str
    message: UUID
    data_key: DataKey
    understood: Understood


async def keep(connection: Connection, found: Sequence[Keeping]) -> None:
    """Keep what messages were taken for; one that is there already stays as it is."""
    if not found:
        return
    await connection.execute(
        "INSERT INTO understanding (municipality, message, model, body) "
        "SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::bytea[]) ON CONFLICT DO NOTHING",
        [each.municipality for each in found],
        [each.message for each in found],
        [each.understood.model for each in found],
        [each.data_key.seal(each.understood, bound_to=_bound(each.message)) for each in found],
    )


async def of_case(connection: Connection, key: DataKey, municipality: str, case_id: UUID) -> Mapping[UUID, Understood]:
    """What the messages of a case were taken for, by message."""
    rows = await connection.fetch(
        "SELECT u.message, u.body FROM understanding u JOIN message m ON (m.municipality, m.id) = "
        "(u.municipality, u.message) WHERE m.municipality = $1 AND m.case_id = $2 ORDER BY m.seq",
        *(municipality, case_id),
    )
    return {row["message"]: key.open(row["body"], Understood, bound_to=_bound(row["message"])) for row in rows}


def _bound(message: UUID) -> str:
    return f"understanding:{message}"
