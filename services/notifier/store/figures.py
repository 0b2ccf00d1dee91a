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
    """Answers of the last 30 days that what it closed is solved; of each closing once."""
    solved_no: int
    """And that it is not, whatever became of the case since and whoever has it now."""


async def of_departments(
    pool: Database, municipality: str, *, today: date, now: datetime
) -> tuple[DepartmentView, ...]:
    """Every department that has a case, in the order of their names."""
    async with pool.connection() as connection:
        rows = await connection.fetch(
            """
            WITH seen AS (
                SELECT c.department, c.state NOT IN ('afgehandeld', 'geannuleerd') AS is_open, c.asked_since,
                    c.due < coalesce((c.asked_since AT TIME ZONE 'Europe/Amsterdam')::date, $2) AS is_late,
                    v.waits_for IS NOT NULL AS waits, c.state = 'afgehandeld' AS handled
                FROM case_ c JOIN conversation v ON v.municipality = c.municipality AND v.id = c.conversation
                WHERE c.municipality = $1
                    AND (c.state NOT IN ('afgehandeld', 'geannuleerd') OR c.closed_at >= $3)
            ), answer AS (
                SELECT DISTINCT h.case_id, closing.n, h.became AS said FROM case_history h CROSS JOIN LATERAL (
                    SELECT k.n FROM case_history k WHERE k.municipality = h.municipality AND k.case_id = h.case_id
                        AND k.n < h.n AND k.what = 'state' AND k.became = 'afgehandeld' ORDER BY k.n DESC LIMIT 1
                ) closing WHERE h.municipality = $1 AND h.what = 'solved' AND h.at >= $3
            ), said AS (
                -- Who had a case when it was closed: whom it went to before, or left after, else who has it still.
                SELECT coalesce(came.department, gone.department, c.department) AS department, answer.said
                FROM answer JOIN case_ c ON c.municipality = $1 AND c.id = answer.case_id
                LEFT JOIN LATERAL (
                    SELECT k.became AS department FROM case_history k WHERE k.municipality = $1
                        AND k.case_id = answer.case_id AND k.n < answer.n AND k.what IN ('department', 'pile')
                    ORDER BY k.n DESC LIMIT 1
                ) came ON TRUE LEFT JOIN LATERAL (
                    SELECT k.was AS department FROM case_history k WHERE k.municipality = $1
                        AND k.case_id = answer.case_id AND k.n > answer.n AND k.what IN ('department', 'pile')
                    ORDER BY k.n LIMIT 1
                ) gone ON TRUE
            ), counted AS (
                SELECT department, is_open, is_late, waits, asked_since, handled, NULL AS said FROM seen
                UNION ALL SELECT department, FALSE, FALSE, FALSE, NULL, FALSE, said FROM said
            )
            SELECT department, count(*) FILTER (WHERE is_open) AS open,
                count(*) FILTER (WHERE is_open AND is_late) AS late,
                count(*) FILTER (WHERE is_open AND waits) AS waits,
                count(*) FILTER (WHERE is_open AND asked_since IS NOT NULL) AS paused,
                count(*) FILTER (WHERE handled) AS handled,
                count(*) FILTER (WHERE said = 'yes') AS solved_yes, count(*) FILTER (WHERE said = 'no') AS solved_no
            FROM counted GROUP BY department ORDER BY department
            """,
            *(municipality, today, now - LOOKED_BACK),
        )
    return tuple(DepartmentView(**dict(row)) for row in rows)
