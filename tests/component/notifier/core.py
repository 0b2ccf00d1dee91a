"""The consuming half of the notifier on a real database: batches and timers on a clock that tests move."""

import base64
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import asyncpg

from loket.codec import encode
from loket.consuming import Record, SetAside
from loket.events import AnyEvent, MessageClassified, Personal, ReceiptReported
from loket.identity import message_ref
from loket.providers.content import words
from loket.sealing import Wrapper
from loket.topics import partition_of
from services.notifier.consume import Batches
from services.notifier.store.database import Database
from services.notifier.store.seals import open_content, open_key
from services.notifier.timers import Timers
from tests.builders import IDENTITY, NOW, STORAGE_BASE64, a_classified, a_keyring, a_personal, a_world
from tests.component.notifier.desk_rows import Clock
from tests.component.notifier.tables import empty
from tests.unit.notifier.talking import likely

WORLD: Final = a_world()
WRAPPER: Final = Wrapper(base64.b64decode(STORAGE_BASE64))


def a_record(event: AnyEvent, offset: int = 0) -> Record:
    """An event as Kafka brings it."""
    found = encode(event)
    return Record(
        topic=found.topic.name,
        partition=partition_of(found.key),
        offset=offset,
        key=found.key,
        value=found.value,
        headers=found.headers,
        timestamp_ms=int(NOW.timestamp() * 1000),
    )


class Core:
    """Batches and timers of one process."""

    def __init__(self, database: Database, keys_dir: Path) -> None:
        self.database = database
        self.keys_dir = keys_dir
        self.keyring = a_keyring(keys_dir)
        self.clock = Clock()
        self.batches = Batches(database, WORLD, self.keyring, WRAPPER, self.clock)
        self.timers = Timers(database, WORLD, WRAPPER, self.clock)
        self._offsets: Iterator[int] = count()

    # What happens

    def said(self, event_id: str = "v1-1", text: str | None = "losse tegel", **changes: Any) -> MessageClassified:
        """A classified text of a resident, now."""
        municipality = changes.get("municipality", "denhaag")
        personal = changes.pop("personal", None) or a_personal(text=text)
        values = {
            "received_at": self.clock.now,
            "candidates": likely("losse stoeptegel", municipality=municipality),
        } | changes
        return a_classified(self.keyring, personal=personal, event_id=event_id, **values)

    def receipt(self, delivery: UUID, status: str, native_id: str = "wamid.1", **changes: Any) -> ReceiptReported:
        """A receipt about a delivery, as the platform tells it."""
        values: dict[str, Any] = {
            "event_id": f"v1-{delivery}-{native_id}-{status}",
            "municipality": "denhaag",
            "received_at": self.clock.now,
            "channel": "whatsapp",
            "delivery": str(delivery),
            "status": status,
            "at": self.clock.now,
        } | changes
        scope = values["municipality"]
        sealed = self.keyring.seal(Personal(), scope=scope, event_id=values["event_id"], month=NOW.date())
        ref = message_ref(IDENTITY, scope, native_id)
        return ReceiptReported(**values, message_ref=ref, personal=sealed)

    async def handle(self, *events: AnyEvent) -> Sequence[SetAside]:
        """Apply events as one batch."""
        return await self.batches.handle([a_record(event, next(self._offsets)) for event in events])

    async def wait(self, seconds: float) -> int:
        """Let time go by and fire what is due; returns how many timers were."""
        self.clock.now += timedelta(seconds=seconds)
        fired = 0
        while found := await self.timers.fire():
            fired += found
        return fired

    async def report(self, event_id: str = "v1-1", text: str = "losse tegel", **changes: Any) -> UUID:
        """A resident reports and is answered; returns the id of the newest delivery of that municipality."""
        await self.handle(self.said(event_id, text, **changes))
        await self.wait(4)
        return UUID(str((await self.deliveries(changes.get("municipality", "denhaag")))[-1]["id"]))

    # What there is

    async def rows(self, query: str, *arguments: object) -> list[asyncpg.Record]:
        """Ask the database."""
        async with self.database.connection() as connection:
            return list(await connection.fetch(query, *arguments))

    async def value(self, query: str, *arguments: object) -> Any:
        """Ask the database for one value."""
        async with self.database.connection() as connection:
            return await connection.fetchval(query, *arguments)

    async def count(self, table: str) -> int:
        """How many rows a table has."""
        return int(await self.value(f"SELECT count(*) FROM {table}"))  # noqa: S608 - a name of ours

    async def cases(self, municipality: str = "denhaag") -> list[asyncpg.Record]:
        """Its cases, oldest first."""
        return await self.rows("SELECT * FROM case_ WHERE municipality = $1 ORDER BY number", municipality)

    async def deliveries(self, municipality: str = "denhaag") -> list[asyncpg.Record]:
        """Its deliveries, oldest first."""
        return await self.rows("SELECT * FROM delivery WHERE municipality = $1 ORDER BY seq, part", municipality)

    async def state(self, delivery: UUID) -> str:
        """The state of a delivery."""
        return str(await self.value("SELECT state FROM delivery WHERE id = $1", delivery))

    async def texts(self, municipality: str = "denhaag") -> list[str]:
        """What its deliveries say, oldest first."""
        found = await self.rows(
            "SELECT d.*, c.wrapped_key FROM delivery d JOIN conversation c ON (c.municipality, c.id) = "
            "(d.municipality, d.conversation) WHERE d.municipality = $1 ORDER BY d.seq, d.part",
            municipality,
        )
        texts = []
        for row in found:
            key = open_key(WRAPPER, row, row["conversation"])
            assert key is not None
            texts.append(words(open_content(key, row["body"], delivery=row["id"])))
        return texts


@asynccontextmanager
async def a_core(dsn: str, folder: Path) -> AsyncIterator[Core]:
    """Batches and timers on empty tables."""
    opened = Database(dsn, size=6)
    await opened.connect()
    try:
        async with opened.connection() as connection:
            await empty(connection)
        yield Core(opened, folder / "keys")
    finally:
        await opened.close()
