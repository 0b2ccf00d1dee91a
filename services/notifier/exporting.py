"""``python -m services.notifier corrections`` and ``drift``: what staff chose, and whether the model still fits.

The first writes a CSV that ``make train CSV=`` takes, the second a page.
"""

import csv
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Final, TextIO

from loket.sealing import Wrapper
from services.notifier.cases.deadlines import local_day
from services.notifier.drift.page import page
from services.notifier.drift.watch import look
from services.notifier.store import corrections
from services.notifier.store.database import Database

COLUMNS: Final = (
    "text", "category", "main", "language", "created_at", "source", "was", "model", "corrected_at",
)  # fmt: skip
STAFF: Final = "staff"
"""What the column ``source`` begins with: a person looked at each of these rows."""


async def drift_page(
    dsn: str, storage_key: bytes, municipality: str, *, now: datetime, reference: Mapping[str, int] | None, out: TextIO
) -> None:
    """Write the page that says whether what residents write still is what the model knows; raises as ``export``."""
    database = Database(dsn, size=1)
    try:
        await database.connect()
        found = await look(database, Wrapper(storage_key), municipality, now=now, reference=reference)
    finally:
        await database.close()
    out.write(page(found, name=municipality, until=local_day(now), by_reference=reference is not None))


async def export(dsn: str, storage_key: bytes, municipality: str, *, since: datetime | None, out: TextIO) -> int:
    """Write the corrections of one municipality; answers how many.

    Raises:
        WrongSchema: the database has another schema than this version knows.
        Retryable: PostgreSQL is away.
    """
    database, wrapper, rows = Database(dsn, size=1), Wrapper(storage_key), 0
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    try:
        await database.connect()
        async with database.transaction() as connection:
            async for each in corrections.of_municipality(connection, wrapper, municipality, since=since):
                writer.writerow(
                    (
                        each.text,
                        each.category,
                        each.main,
                        each.language or "",
                        each.created_at.isoformat(),
                        f"{STAFF}:{each.source}",
                        each.was,
                        each.model,
                        each.corrected_at.isoformat(),
                    )
                )
                rows += 1
    finally:
        await database.close()
    sys.stderr.write(f"{rows} rows\n")
    return rows
