"""While PostgreSQL is away nothing is applied, nothing is lost, and it goes on by itself."""

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from deploy.local.apart import run_apart
from deploy.local.ports import free_port
from deploy.local.postgres import Postgres
from deploy.local.postgres_home import find_binaries
from loket.failures import Code, Retryable
from services.notifier.store.database import Database
from services.notifier.store.migrate import migrate
from tests.component.notifier.core import Core
from tests.simulated import until


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    """A server of this module's own, that may be killed."""
    folder = tmp_path_factory.mktemp("postgres-away") / secrets.token_hex(8)
    made = Postgres(find_binaries(), folder=folder, port=free_port(), password=secrets.token_urlsafe(16))
    made.start()
    try:
        run_apart(migrate(made.create_database("away")))
        yield made
    finally:
        made.stop()
        made.remove()


@pytest.fixture
async def alone(server: Postgres, tmp_path: Path) -> AsyncIterator[Core]:
    opened = Database(server.dsn("away"), size=3)
    await opened.connect()
    try:
        yield Core(opened, tmp_path / "keys")
    finally:
        await opened.close()


async def test_killed_and_started_again_it_applies_the_same_batch_once(server: Postgres, alone: Core) -> None:
    said, other = alone.said(), alone.said("v1-d", municipality="delft")
    server.kill()

    with pytest.raises(Retryable) as batch:
        await alone.handle(said, other)
    with pytest.raises(Retryable) as timer:
        await alone.timers.fire()
    not_ready = alone.database.not_ready
    server.start()
    began = time.monotonic()
    while True:
        try:
            await alone.handle(said, other)
            break
        except Retryable as retryable:
            assert time.monotonic() - began < 10
            await asyncio.sleep(retryable.after_s)
    await alone.handle(said, other)

    assert {batch.value.code, timer.value.code} == {Code.DATABASE_UNAVAILABLE}
    assert not_ready == "PostgreSQL does not answer"
    assert alone.database.not_ready is None
    assert [len(await alone.cases(city)) for city in ("denhaag", "delft")] == [1, 1]


async def test_a_connection_that_breaks_within_the_transaction_leaves_nothing_behind(alone: Core) -> None:
    await alone.handle(alone.said("v1-first", aliases=("v1-broken",)))
    more = alone.said("v1-more", "Kerkstraat 12", aliases=("v1-broken",))
    conversation = await alone.value("SELECT conversation FROM alias WHERE alias = 'v1-broken'")

    async with alone.database.transaction() as holding:
        await holding.execute("SELECT 1 FROM conversation WHERE id = $1 FOR UPDATE", conversation)
        waiting = asyncio.create_task(alone.handle(more))

        async def waits() -> bool:
            return bool(await alone.value("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'"))

        await until(waits)
        await holding.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
        with pytest.raises(Retryable):
            await waiting
    kept = await alone.value("SELECT count(*) FROM event WHERE event_id = 'v1-more'")
    await alone.handle(more)

    assert kept == 0
    assert await alone.value("SELECT count(*) FROM event WHERE event_id = 'v1-more'") == 1
    assert await alone.value("SELECT count(*) FROM message WHERE conversation = $1", conversation) == 2


async def test_a_pool_that_was_never_connected_says_so_at_once(tmp_path: Path) -> None:
    lonely = Core(Database("postgresql://nobody@127.0.0.1:1/none"), tmp_path / "keys")

    with pytest.raises(Retryable) as caught:
        await lonely.handle(lonely.said())

    assert caught.value.code is Code.DATABASE_UNAVAILABLE
