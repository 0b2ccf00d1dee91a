"""While Kafka is away nothing is acknowledged, who is in danger is answered, and it ends by itself."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from deploy.local.kafka import Kafka
from loket.events import GuardAnswered, MessageReceived
from loket.sealing import erase_key
from tests.component.ingest.bodies import body, change, text
from tests.component.ingest.running import DELFT, DEN_HAAG, Graph, IngestProcess, Log, Town

pytestmark = pytest.mark.alone

APP = DEN_HAAG[0]
FIRE = "brand!! er slaan vlammen uit het dak"


async def again_until_accepted(ingest: IngestProcess, webhook: bytes) -> None:
    async with asyncio.timeout(40):
        while (await ingest.post(APP, webhook))[0] != 200:  # noqa: ASYNC110 - only asking tells
            await asyncio.sleep(0.2)


async def test_kafka_goes_and_comes_back(ingest: IngestProcess, kafka: Kafka, graph: Graph, log: Log) -> None:
    emergency, report = body(change([text(1, FIRE)])), body(change([text(2)]))
    await asyncio.to_thread(kafka.stop)
    try:
        refused = list(await asyncio.gather(ingest.post(APP, emergency), ingest.post(APP, report)))
        answered_while_away = len(graph.taken)
        refused += [await ingest.post(APP, emergency), await ingest.post(APP, report)]
        not_ready = await asyncio.to_thread(ingest.get, "/health/ready")
        alive = await asyncio.to_thread(ingest.get, "/health/live")
    finally:
        kafka.start()  # here, since it would end with the thread that started it
    await again_until_accepted(ingest, emergency)
    await again_until_accepted(ingest, report)

    events = await log.events()
    assert refused == [(503, b"")] * 4
    assert answered_while_away == 1
    assert len(graph.taken) == 1
    assert not_ready[0] == 503
    assert "Kafka" in not_ready[1]
    assert alive[0] == 200
    assert len({e.event_id for e in events if isinstance(e, MessageReceived)}) == 2
    assert {e.repeated for e in events if isinstance(e, GuardAnswered)} == {False}
    assert len({e.event_id for e in events if isinstance(e, GuardAnswered)}) == 1
    await asyncio.to_thread(ingest.wait, "/health/ready")


async def test_while_kafka_hangs_ingest_says_so_and_is_ready_again_afterwards(
    ingest: IngestProcess, kafka: Kafka
) -> None:
    broker = psutil.Process(kafka.pid)
    broker.suspend()
    try:
        hanging = await asyncio.to_thread(ingest.get, "/health/ready")
        alive = await asyncio.to_thread(ingest.get, "/health/live")
    finally:
        broker.resume()

    assert hanging == (503, "Kafka does not answer\n")
    assert alive[0] == 200
    await asyncio.to_thread(ingest.wait, "/health/ready")


@pytest.fixture
def early(
    town: Town, kafka: Kafka, graph_port: int, take_port: Callable[[], int], tmp_path: Path
) -> Iterator[Callable[..., IngestProcess]]:
    """Start ingest without waiting for Kafka."""
    started: list[IngestProcess] = []

    def start(**settings: str) -> IngestProcess:
        graph = f"http://127.0.0.1:{graph_port}"
        process = IngestProcess(
            town, kafka=kafka.bootstrap, port=take_port(), graph=graph, log=tmp_path / "ingest.log", **settings
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()


async def test_ingest_starts_and_guards_without_kafka(
    early: Callable[..., IngestProcess], kafka: Kafka, graph: Graph
) -> None:
    await asyncio.to_thread(kafka.stop)
    try:
        ingest = early()
        await asyncio.to_thread(ingest.wait, "/health/live")
        refused = await ingest.post(APP, body(change([text(11, FIRE)])))
        await graph.wait_for(1)
        not_ready = ingest.get("/health/ready")
    finally:
        kafka.start()  # here, since it would end with the thread that started it

    assert refused == (503, b"")
    assert not_ready == (503, "not connected to Kafka\n")
    await asyncio.to_thread(ingest.wait, "/health/ready")
    assert ingest.stop() == 0


async def test_what_waits_for_kafka_is_bounded(early: Callable[..., IngestProcess], kafka: Kafka, graph: Graph) -> None:
    ingest = early(LOKET_IN_FLIGHT_BYTES="20000")
    await asyncio.to_thread(ingest.wait, "/health/ready")
    graph.answer_after.clear()
    waiting = asyncio.create_task(ingest.post(APP, body(change([text(12, FIRE)]))))
    await graph.wait_for(1)

    refused = await ingest.post(APP, body(change([text(13)])))
    graph.answer_after.set()

    assert refused == (503, b"")
    assert (await waiting)[0] == 200
    assert await ingest.post(APP, body(change([text(13)]))) == (200, b"")
    assert ingest.count("loket_webhooks_total", app=APP, outcome="overloaded") == 1


async def test_what_was_taken_is_acknowledged_before_the_process_ends(
    early: Callable[..., IngestProcess], graph: Graph, log: Log
) -> None:
    ingest = early()
    await asyncio.to_thread(ingest.wait, "/health/ready")
    graph.answer_after.clear()
    waiting = asyncio.create_task(ingest.post(APP, body(change([text(14, FIRE)]))))
    await graph.wait_for(1)

    ending = asyncio.create_task(asyncio.to_thread(ingest.stop))
    await asyncio.sleep(0.1)
    graph.answer_after.set()

    assert (await waiting)[0] == 200
    assert await ending == 0
    assert len(await log.events()) == 2


async def test_without_its_key_a_municipality_is_refused_and_the_other_is_not(
    early: Callable[..., IngestProcess], town: Town, graph: Graph, log: Log
) -> None:
    for path in town.keys.glob("delft.*.key"):
        path.rename(path.with_suffix(".aside"))
    ingest = early()
    await asyncio.to_thread(ingest.wait, "/health/ready")

    theirs = body(change([text(15, FIRE)], number_id=DELFT[2]), account=DELFT[1])
    answers = [await ingest.post(DELFT[0], theirs), await ingest.post(APP, body(change([text(15)])))]
    await graph.wait_for(1)
    for path in town.keys.glob("delft.*.aside"):
        path.rename(path.with_suffix(".key"))
    async with asyncio.timeout(10):
        while (await ingest.post(DELFT[0], theirs))[0] != 200:  # noqa: ASYNC110 - only asking tells
            await asyncio.sleep(0.2)

    assert answers == [(503, b""), (200, b"")]
    assert len(graph.taken) == 1
    assert {e.municipality for e in await log.events()} == {"denhaag", "delft"}


async def test_an_erased_key_of_this_month_refuses_too(
    early: Callable[..., IngestProcess], town: Town, log: Log
) -> None:
    ingest = early()
    await asyncio.to_thread(ingest.wait, "/health/ready")
    for path in town.keys.glob("delft.*.key"):
        erase_key(town.keys, path.stem)

    answer = await ingest.post(DELFT[0], body(change([text(16)], number_id=DELFT[2]), account=DELFT[1]))

    assert answer == (503, b"")
    assert await log.events() == []


@pytest.mark.parametrize(
    ("setting", "value", "sentence"),
    [
        ("LOKET_IDENTITY_KEY", "geheim", "LOKET_IDENTITY_KEY is not base64 of 32 bytes"),
        ("LOKET_PROVIDER_URLS", "{}", "LOKET_PROVIDER_URLS has no address for 'meta'"),
        ("LOKET_PORT", "geen", "LOKET_PORT"),
        ("LOKET_SECRETS_DIR", "nowhere", "the secret 'meta-delft.app_secret'"),
    ],
)
def test_ingest_refuses_to_start_with_one_sentence(
    early: Callable[..., IngestProcess], setting: str, value: str, sentence: str
) -> None:
    ingest = early(**{setting: value})

    assert ingest.ended(20) == 2
    assert sentence in ingest.log.read_text("utf-8")
    assert "geheim" not in ingest.log.read_text("utf-8")
    assert "Traceback" not in ingest.log.read_text("utf-8")
