"""How each department stands: what is open, late, waiting, and whether residents found it solved."""

from datetime import date, datetime, timedelta
from typing import Final

from msgspec import Struct

from services.notifier.store.database import Database

LOOKED_BACK: Final = timedelta(days=30)


class DepartmentView(Struct, frozen=True, kw_only=True):
    """A department's cases, counted."""

    department: str
    open: int
    late: int
    waits: int
    """Open, and the conversation waits for a person."""
    paused: int
    """Open, and the resident was asked something."""
    handled: int
    """In the last 30 days."""
    solved_yes: int
    """Cases whose resident, asked in the last 30 days, said at last that it is solved."""
    solved_no: int
    """And that it is not, whatever became of the case since."""


async def of_departments(
    pool: Database, municipality: str, *, today: date, now: datetime
) -> tuple[DepartmentView, ...]:
    """Every department that has a case, in the order of their names."""
    async with pool.connection() as connection:
        rows = await connection.fetch(
            """
            WITH seen AS (
                SELECT c.department, c.state NOT IN ('afgehandeld', 'geannuleerd') AS is_open, c.asked_since,
                    answer.said, c.due < coalesce((c.asked_since AT TIME ZONE 'Europe/Amsterdam')::date, $2) AS is_late,
                    v.waits_for IS NOT NULL AS waits, c.state = 'afgehandeld' AS handled
                FROM case_ c JOIN conversation v ON v.municipality = c.municipality AND v.id = c.conversation
                LEFT JOIN LATERAL (
                    SELECT h.became AS said FROM case_history h WHERE h.municipality = c.municipality
                        AND h.case_id = c.id AND h.what = 'solved' AND h.at >= $3 ORDER BY h.n DESC LIMIT 1
                ) answer ON TRUE
                WHERE c.municipality = $1
                    AND (c.state NOT IN ('afgehandeld', 'geannuleerd') OR c.closed_at >= $3)
            )
            SELECT department, count(*) FILTER (WHERE is_open) AS open,
                count(*) FILTER (WHERE is_open AND is_late) AS late,
                count(*) FILTER (WHERE is_open AND waits) AS waits,
                count(*) FILTER (WHERE is_open AND asked_since IS NOT NULL) AS paused,
                count(*) FILTER (WHERE handled) AS handled,
                count(*) FILTER (WHERE said = 'yes') AS solved_yes, count(*) FILTER (WHERE said = 'no') AS solved_no
            FROM seen GROUP BY department ORDER BY department
            """,
            *(municipality, today, now - LOOKED_BACK),
        )
    return tuple(DepartmentView(**dict(row)) for row in rows)
