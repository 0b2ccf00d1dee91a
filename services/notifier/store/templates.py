"""Templates as the platform has them, by account."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from loket.declarations import Channel
from loket.events import ChannelReported
from loket.municipalities import World
from loket.providers.shapes import TemplateState
from services.notifier.store.database import Connection

MISSING: Final = "missing"
"""The account has no such template."""
SCHEDULED: Final = "SCHEDULED"
"""Reason of a signal about a category that comes later."""
_COLUMNS: Final[Mapping[str, str]] = {
    "template_status": "status",
    "template_quality": "quality",
    "template_category": "category",
}
"""Kind of a signal -> what it changes."""


async def states(connection: Connection, municipality: str, account: str) -> dict[tuple[str, str], str]:
    """(name, language) -> state of every template that is known of an account."""
    rows = await connection.fetch(
        "SELECT name, language, status FROM template WHERE municipality = $1 AND account = $2", municipality, account
    )
    return {(r["name"], r["language"]): r["status"] for r in rows}


async def marketing(
    connection: Connection, municipality: str, account: str, *, now: datetime
) -> frozenset[tuple[str, str]]:
    """(name, language) of an account's templates that the platform takes for marketing at a moment.

    A change that it announced counts from its date on, and until the list of templates tells otherwise.
    """
    rows = await connection.fetch(
        "SELECT name, language FROM template WHERE municipality = $1 AND account = $2 "
        "AND CASE WHEN next_from <= $3 THEN next_category ELSE category END = 'marketing'",
        *(municipality, account, now),
    )
    return frozenset((r["name"], r["language"]) for r in rows)


async def seen(
    connection: Connection, municipality: str, account: str, found: Sequence[TemplateState], *, now: datetime
) -> None:
    """Keep what the platform lists; what it lists no more is missing."""
    ordered = sorted(found, key=lambda t: (t.name, t.language))
    await connection.execute(
        "INSERT INTO template AS t (municipality, account, name, language, status, category, quality, reason, "
        "changed_at) SELECT $1, $2, n.*, $9 FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], "
        "$8::text[]) AS n ON CONFLICT (municipality, account, name, language) DO UPDATE SET status = excluded.status, "
        "category = excluded.category, quality = excluded.quality, reason = excluded.reason, "
        "next_category = CASE WHEN t.next_from > $9 THEN t.next_category END, "
        "next_from = CASE WHEN t.next_from > $9 THEN t.next_from END, "
        "changed_at = CASE WHEN t.status = excluded.status THEN t.changed_at ELSE excluded.changed_at END",
        *(municipality, account),
        [t.name for t in ordered],
        [t.language for t in ordered],
        [t.status for t in ordered],
        [t.category for t in ordered],
        [t.quality for t in ordered],
        [t.reason for t in ordered],
        now,
    )
    await connection.execute(
        "UPDATE template t SET status = $5, changed_at = $6 WHERE municipality = $1 AND account = $2 AND status <> $5 "
        "AND NOT EXISTS (SELECT 1 FROM unnest($3::text[], $4::text[]) AS n (name, language) "
        "WHERE n.name = t.name AND n.language = t.language)",
        *(municipality, account, [t.name for t in ordered], [t.language for t in ordered], MISSING, now),
    )


async def mark(
    connection: Connection, municipality: str, account: str, template: str, *, status: str, now: datetime
) -> None:
    """Keep what a refusal told about a template (``name/language``)."""
    name, _, language = template.rpartition("/")
    await _change(connection, (municipality, account, name, language), "status", status, None, now)


async def reported(connection: Connection, world: World, reports: Sequence[ChannelReported]) -> None:
    """Keep what the platform says about templates by itself."""
    for report in reports:
        accounts = _accounts(world, report)
        for signal in report.signals:
            column = _COLUMNS.get(signal.kind)
            if column is None or not signal.template or not signal.state or report.municipality is None:
                continue
            state = signal.state.upper() if column == "quality" else signal.state.lower()
            for where in [
                w for a in accounts for w in await _meant(connection, report.municipality, a, signal.template)
            ]:
                if column == "category" and signal.reason == SCHEDULED:
                    await _announce(connection, where, state, signal.until, report.received_at)
                    continue
                await _change(connection, where, column, state, signal.reason, report.received_at)


async def _meant(
    connection: Connection, municipality: str, account: str, template: str
) -> list[tuple[str, str, str, str]]:
    """The rows that a report means: one, or all known languages where it tells none."""
    name, told, language = template.rpartition("/")
    if told:
        return [(municipality, account, name, language)]
    rows = await connection.fetch(
        "SELECT language FROM template WHERE municipality = $1 AND account = $2 AND name = $3 ORDER BY language",
        *(municipality, account, template),
    )
    return [(municipality, account, template, row["language"]) for row in rows]


async def _announce(
    connection: Connection, where: tuple[str, str, str, str], category: str, starts: datetime | None, now: datetime
) -> None:
    """Keep a category that comes later; without a date nobody knows when, and the list of templates tells it."""
    await connection.execute(
        "INSERT INTO template (municipality, account, name, language, status, changed_at, next_category, next_from) "
        "VALUES ($1, $2, $3, $4, 'pending', $5, $6, $7) ON CONFLICT (municipality, account, name, language) "
        "DO UPDATE SET next_category = excluded.next_category, next_from = excluded.next_from",
        *(*where, now, category, starts),
    )


def _accounts(world: World, report: ChannelReported) -> list[str]:
    municipality = world.get(report.municipality or "")
    channels = municipality.channels if municipality else ()
    ways: list[Channel] = [way for c in channels if report.channel in (None, c.name) for way in c.ways]
    return sorted({way.account for way in ways if (way.provider, way.app) == (report.provider, report.app)})


async def _change(
    connection: Connection, where: tuple[str, str, str, str], column: str, value: str, reason: str | None, now: datetime
) -> None:
    # Whatever is told first makes the row: a template that is told of is there.
    status = value if column == "status" else "pending"
    # A category that is told now takes the place of one that was announced.
    also = ", next_category = NULL, next_from = NULL" if column == "category" else ""
    await connection.execute(
        f"INSERT INTO template (municipality, account, name, language, status, changed_at) "
        f"VALUES ($1, $2, $3, $4, $5, $8) ON CONFLICT (municipality, account, name, language) DO UPDATE SET "
        f"{column} = $6, reason = coalesce($7, template.reason), changed_at = $8{also}",
        *(*where, status, value, reason, now),
    )
