"""Only one process of ingest reads a vendor's list, and whoever follows it goes on where it was."""

import asyncio
import gc
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import psutil
import pytest
from aiokafka.admin import AIOKafkaAdminClient
from msgspec import structs

from deploy.local.kafka import Kafka
from loket.declarations import Channel
from loket.events import AnyEvent
from loket.providers.shapes import Access, Parsed
from services.ingest.apps import App
from services.ingest.facts import Facts
from services.ingest.missed import Missed
from services.ingest.turn import GROUP, Turn
from tests.builders import IDENTITY, a_keyring, a_world
from tests.conformance.test_facts import an_app
from tests.conformance.vendors import VENDORS
from tests.simulated import until

pytestmark = pytest.mark.alone

AN_HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def nothing_is_left_open() -> Iterator[None]:
    """A connection that nobody closed is told when it is collected: with the test that left it."""
    yield
    gc.collect()


class Listed:
    """A vendor's list with nothing on it; knows from which moments it was read."""

    def __init__(self) -> None:
        self.since: list[datetime] = []

    async def missed(self, _: aiohttp.ClientSession, __: Access, ___: Channel, since: datetime) -> Parsed:
        """Nothing."""
        self.since.append(since)
        return Parsed()


async def nowhere(_: Sequence[AnyEvent]) -> None:
    """There is nothing to publish."""


def an_ingest(kafka: Kafka, listed: Listed, folder: Path) -> asyncio.Task[None]:
    """What a process of ingest does about lists."""
    town = a_world()["denhaag"]
    app = structs.replace(
        an_app(next(v for v in VENDORS if v.name == "twilio")), client=listed, numbers={"n": (town, town.channels[0])}
    )
    facts = Facts(IDENTITY, a_keyring(folder / "keys"))
    apps: dict[tuple[str, str], App] = {("twilio", app.name): app}
    missed = Missed(apps, facts, nowhere, None, back=AN_HOUR, every=AN_HOUR)  # type: ignore[arg-type] # nothing is called
    return asyncio.create_task(missed.run(Turn({"bootstrap_servers": kafka.bootstrap}, session_timeout_s=6)))


@pytest.fixture
async def running() -> AsyncIterator[list[asyncio.Task[None]]]:
    """Tasks that end with the test."""
    tasks: list[asyncio.Task[None]] = []
    yield tasks
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def test_one_process_reads_a_list_and_the_next_one_goes_on_where_it_was(
    kafka: Kafka, tmp_path: Path, running: list[asyncio.Task[None]]
) -> None:
    first, second = Listed(), Listed()
    began = datetime.now(UTC)
    running.append(an_ingest(kafka, first, tmp_path))
    await until(lambda: bool(first.since), within_s=40)
    assert first.since[0] < began - AN_HOUR + timedelta(minutes=1)
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka.bootstrap)
    await admin.start()
    try:

        async def noted() -> bool:
            return any(o.metadata for o in (await admin.list_consumer_group_offsets(GROUP)).values())

        await until(noted, within_s=40)
    finally:
        await admin.close()

    running.append(an_ingest(kafka, second, tmp_path))
    # Kafka may give the turn to who joins: who has it then goes on, and nobody looks at what was looked at.
    await asyncio.sleep(4)
    running[0].cancel()
    await until(lambda: bool(second.since), within_s=40)
    assert (len(first.since), len(second.since)) == (1, 1)
    assert second.since[0] > began - timedelta(minutes=11), "it looked back as if nobody had"


async def test_a_broker_that_hangs_holds_up_the_end_of_a_process_for_a_few_seconds_only(kafka: Kafka) -> None:
    turn = Turn({"bootstrap_servers": kafka.bootstrap}, session_timeout_s=6)
    assert await turn.mine() or await turn.mine()
    broker = psutil.Process(kafka.pid)

    broker.suspend()
    try:
        async with asyncio.timeout(6):
            await turn.stop()
    finally:
        broker.resume()

    assert not await Turn({"bootstrap_servers": "127.0.0.1:9"}).mine()
