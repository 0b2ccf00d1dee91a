"""Deliveries that a sender takes to send, and the ones that one of them becomes when it is too long."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID, uuid5

import asyncpg
from msgspec import Struct, structs

from loket.declarations import Channel
from loket.providers.content import Content, words
from loket.sealing import DataKey, Wrapper
from services.notifier.cases.near import public_state
from services.notifier.conversation.shapes import Recipient
from services.notifier.delivery.letter import before
from services.notifier.store.database import Connection
from services.notifier.store.seals import open_content, open_key, seal_content
from services.notifier.templates.choosing import Case

SAVED_FOR: Final = timedelta(hours=4)
"""So long an acknowledgement waits for an answer to go with, when the budget is used up."""


class Lease(Struct, frozen=True, kw_only=True):
    """The right to send on a channel. Every holder has a higher token than the one before."""

    municipality: str
    channel: str
    holder: str
    token: int


class Claimed(Struct, frozen=True, kw_only=True):
    """A delivery that is ours to send. Its ``repr`` shows no content and no recipient."""

    id: UUID
    conversation: UUID
    purpose: str
    seq: int
    part: int
    attempts: int
    token: int
    key: DataKey | None
    """None when the resident was erased, and so is ``content``."""
    content: Content | None
    recipient: Recipient
    language: str | None
    about: Case | None
    window_until: datetime | None
    needs_template: bool
    """Whether the platform said that the window is closed, whatever we believe."""
    provider: str | None
    app: str | None
    """The way that the channel is served by; None: the declared first one."""
    answers_from: datetime | None
    traceparent: str | None
    elsewhere: bool = False
    """Whether it goes by another way than the one that serves the channel."""
    tried: tuple[str, str] | None = None
    """Provider and app by which it was tried before."""
    held: bool = False
    """Whether the way that serves the channel was refused of late."""
    refusals: int = 0
    """How often the platform said "later" of it; ``attempts`` are also those that never reached the platform."""

    def __repr__(self) -> str:
        return f"Claimed(id={self.id}, purpose={self.purpose!r})"


class Wish(Struct, frozen=True, kw_only=True):
    """What to take."""

    limit: int
    resting: tuple[UUID, ...] = ()
    """Conversations that the platform wants no more messages to for now; an emergency goes all the same."""
    saving: bool = False
    """Whether acknowledgements wait for an answer to go with."""
    emergencies: bool = False
    """Whether to take nothing but emergencies."""


async def claim(
    connection: Connection,
    wrapper: Wrapper,
    lease: Lease,
    wish: Wish,
    *,
    own: Channel,
    now: datetime,
) -> list[Claimed]:
    """Take due deliveries to send: emergencies first, then what people wrote, answers, and status messages last.

    Of each conversation only the first in order, but emergencies wait for nothing but their own earlier parts. What is
    taken is noted with the way that serves the channel at this moment.

    Args:
        connection: in a transaction.
        wrapper: opens the data keys.
        lease: of the channel.
        wish: how many, and which not.
        own: the channel by its declared first way.
        now: this moment (UTC).
    """
    rows = await connection.fetch(
        """
        WITH saved AS (
            SELECT municipality, id FROM delivery WHERE $7 AND municipality = $1 AND channel = $2 AND state = 'planned'
              AND failed_at IS NULL AND purpose = 'acknowledgement' AND created_at > $8),
        next AS (
            SELECT d.municipality, d.id, d.provider, d.app, d.attempts FROM delivery d
            WHERE d.municipality = $1 AND d.channel = $2 AND d.state = 'planned' AND d.failed_at IS NULL
              AND (NOT $11 OR d.purpose = 'emergency')
              AND d.due_at <= $4 AND (d.purpose = 'emergency' OR d.conversation <> ALL ($6::uuid[]))
              AND (d.municipality, d.id) NOT IN (SELECT municipality, id FROM saved)
              AND NOT EXISTS (
                SELECT 1 FROM delivery e WHERE e.municipality = d.municipality AND e.conversation = d.conversation
                  AND (e.seq, e.part) < (d.seq, d.part) AND e.state IN ('planned', 'sending') AND e.failed_at IS NULL
                  AND (d.purpose <> 'emergency' OR e.seq = d.seq)
                  AND (e.municipality, e.id) NOT IN (SELECT municipality, id FROM saved))
              AND EXISTS (SELECT 1 FROM channel_lease l WHERE l.municipality = $1 AND l.channel = $2
                AND l.token = $3 AND l.until > clock_timestamp())
            ORDER BY CASE d.purpose WHEN 'emergency' THEN 0 WHEN 'staff' THEN 1 WHEN 'status' THEN 3 ELSE 2 END,
                d.seq, d.part LIMIT $5 FOR UPDATE OF d SKIP LOCKED)
        UPDATE delivery d SET state = 'sending', lease_token = $3, attempts = d.attempts + 1,
            provider = coalesce(l.provider, $9), app = coalesce(l.app, $10)
        FROM next n, channel_lease l, conversation c
        WHERE d.municipality = n.municipality AND d.id = n.id AND d.state = 'planned'
          AND l.municipality = $1 AND l.channel = $2
          AND c.municipality = d.municipality AND c.id = d.conversation
        RETURNING d.municipality, d.id, d.conversation, d.purpose, d.seq, d.part, d.attempts, d.refusals, d.body,
            d.answers_from, d.traceparent, d.needs_template, d.provider, d.app, d.case_id, c.wrapped_key, c.recipient,
            (c.windows ->> d.channel)::timestamptz AS window_until, c.language, l.held_times > 0 AS held,
            n.attempts > 0 AND n.app IS NOT NULL AS tried, n.provider AS tried_provider, n.app AS tried_app
        """,
        *(lease.municipality, lease.channel, lease.token, now, wish.limit, list(wish.resting), wish.saving),
        *(now - SAVED_FOR, own.provider, own.app, wish.emergencies),
    )
    cases = await _cases(connection, lease.municipality, [(row["case_id"], row["conversation"]) for row in rows])
    found = (_claimed(row, wrapper, lease, cases.get((row["case_id"], row["conversation"]))) for row in rows)
    return sorted(found, key=lambda c: (c.seq, c.part))


async def _cases(
    connection: Connection, municipality: str, asked: Iterable[tuple[UUID | None, UUID]]
) -> dict[tuple[UUID | None, UUID], Case]:
    """Cases as a conversation may hear of them; of another's case nobody hears what its reporter was asked."""
    wanted = [(case, whose) for case, whose in set(asked) if case is not None]
    if not wanted:
        return {}
    rows = await connection.fetch(
        "SELECT id, conversation, number, sub, state FROM case_ WHERE municipality = $1 AND id = ANY($2::uuid[])",
        *(municipality, sorted({case for case, _ in wanted})),
    )
    found = {row["id"]: row for row in rows}
    return {
        (case, whose): Case(
            number=row["number"],
            sub=row["sub"],
            state=row["state"] if row["conversation"] == whose else public_state(row["state"]),
        )
        for case, whose in wanted
        if (row := found.get(case)) is not None
    }


class Whom(Struct, frozen=True, kw_only=True):
    """Where a message about a case would go."""

    channel: str
    language: str | None
    case: Case | None


async def about(connection: Connection, municipality: str, conversation: UUID, case_id: UUID | None) -> Whom | None:
    """Where a message of a conversation would go, and the case that it is about; None when there is none."""
    row = await connection.fetchrow(
        "SELECT channel, language FROM conversation WHERE municipality = $1 AND id = $2", municipality, conversation
    )
    if row is None:
        return None
    cases = await _cases(connection, municipality, [(case_id, conversation)])
    return Whom(channel=row["channel"], language=row["language"], case=cases.get((case_id, conversation)))


def _claimed(row: asyncpg.Record, wrapper: Wrapper, lease: Lease, about: Case | None) -> Claimed:
    key = open_key(wrapper, row, row["conversation"])
    recipient = Recipient()
    if key is not None and row["recipient"] is not None:
        recipient = key.open(row["recipient"], Recipient, bound_to=f"recipient:{row['conversation']}")
    return Claimed(
        id=row["id"],
        conversation=row["conversation"],
        purpose=row["purpose"],
        seq=row["seq"],
        part=row["part"],
        attempts=row["attempts"],
        token=lease.token,
        key=key,
        content=open_content(key, row["body"], delivery=row["id"]) if key is not None else None,
        recipient=recipient,
        language=row["language"],
        about=about,
        window_until=row["window_until"],
        needs_template=row["needs_template"],
        provider=row["provider"],
        app=row["app"],
        answers_from=row["answers_from"],
        traceparent=row["traceparent"],
        tried=(row["tried_provider"], row["tried_app"]) if row["tried"] else None,
        held=row["held"],
        refusals=row["refusals"],
    )


async def by_way(connection: Connection, lease: Lease, claimed: Claimed, way: Channel) -> Claimed | None:
    """Let a claimed delivery go by another way than the one that serves its channel; None when it is not ours now."""
    held = await connection.fetchval(
        "UPDATE delivery SET provider = $4, app = $5 WHERE municipality = $1 AND id = $2 AND lease_token = $3 "
        "AND state = 'sending' RETURNING 1",
        *(lease.municipality, claimed.id, claimed.token, way.provider, way.app),
    )
    return structs.replace(claimed, provider=way.provider, app=way.app, elsewhere=True) if held else None


async def gather(connection: Connection, lease: Lease, claimed: Claimed) -> Claimed:
    """Let the acknowledgements that wait in a conversation go with a claimed answer, before its words."""
    key, content = claimed.key, claimed.content
    if key is None or content is None or claimed.purpose in {"emergency", "acknowledgement"}:
        return claimed
    rows = await connection.fetch(
        "SELECT id, body FROM delivery WHERE municipality = $1 AND conversation = $2 AND state = 'planned' "
        "AND failed_at IS NULL AND purpose = 'acknowledgement' AND (seq, part) < ($3, $4) "
        "ORDER BY seq DESC, part DESC FOR UPDATE",
        *(lease.municipality, claimed.conversation, claimed.seq, claimed.part),
    )
    gone = []
    for row in rows:
        longer = before(words(open_content(key, row["body"], delivery=row["id"])), content)
        if longer is not None:
            content = longer
            gone.append(row["id"])
    if gone:
        await connection.execute(
            "UPDATE delivery SET body = $4 WHERE municipality = $1 AND id = $2 AND lease_token = $3",
            *(lease.municipality, claimed.id, claimed.token, seal_content(key, content, delivery=claimed.id)),
        )
        await connection.execute(
            "UPDATE delivery SET state = 'superseded', superseded_by = $3 WHERE municipality = $1 AND id = ANY($2)",
            *(lease.municipality, gone, claimed.id),
        )
    return structs.replace(claimed, content=content)


async def said_so(connection: Connection, lease: Lease, claimed: Claimed, content: Content, *, now: datetime) -> None:
    """Plan a claimed delivery again with other content; nothing changes when it is not ours any more."""
    if claimed.key is None:
        return
    await connection.execute(
        "UPDATE delivery SET state = 'planned', due_at = $4, doubt_at = NULL, body = $5 WHERE municipality = $1 "
        "AND id = $2 AND lease_token = $3 AND state IN ('sending', 'in_doubt')",
        *(lease.municipality, claimed.id, claimed.token, now),
        seal_content(claimed.key, content, delivery=claimed.id),
    )


async def split(connection: Connection, lease: Lease, claimed: Claimed, contents: Sequence[Content]) -> bool:
    """Let a claimed delivery keep the first content only, and plan one delivery for each of the others after it.

    Returns:
        False when the delivery is not ours any more: nothing was changed, and nothing must be sent.
    """
    key = claimed.key
    if key is None:
        return False
    first, *others = contents
    held = await connection.fetchval(
        "UPDATE delivery SET body = $4 WHERE municipality = $1 AND id = $2 AND lease_token = $3 AND state = 'sending' "
        "RETURNING 1",
        *(lease.municipality, claimed.id, claimed.token, seal_content(key, first, delivery=claimed.id)),
    )
    if not held:
        return False
    await connection.execute(
        "UPDATE delivery SET part = part + $4 WHERE municipality = $1 AND seq = $2 AND part > $3",
        *(lease.municipality, claimed.seq, claimed.part, len(others)),
    )
    ids = [uuid5(claimed.id, f"part:{claimed.token}:{claimed.attempts}:{n}") for n in range(1, len(contents))]
    await connection.execute(
        "INSERT INTO delivery (municipality, conversation, id, case_id, seq, part, channel, purpose, state, body, "
        "actor, created_at, due_at, traceparent, needs_template) OVERRIDING SYSTEM VALUE "
        "SELECT d.municipality, d.conversation, n.id, d.case_id, d.seq, d.part + n.o, d.channel, d.purpose, 'planned', "
        "n.body, d.actor, d.created_at, d.due_at, d.traceparent, d.needs_template "
        "FROM delivery d, unnest($3::uuid[], $4::bytea[]) WITH ORDINALITY AS n (id, body, o) "
        "WHERE d.municipality = $1 AND d.id = $2",
        *(lease.municipality, claimed.id, ids),
        [seal_content(key, content, delivery=i) for i, content in zip(ids, others, strict=True)],
    )
    return True
