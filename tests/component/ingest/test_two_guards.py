"""Two processes of ingest on one Kafka: who cries at both is answered once, and with Kafka away by each."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from deploy.local.kafka import Kafka
from loket.events import AnyEvent, GuardAnswered
from loket.publishing import Publisher
from services.ingest import shared
from services.ingest.shared import Shared, Word
from tests.builders import a_keyring, every_event
from tests.component.ingest.bodies import body, change, text
from tests.component.ingest.running import DEN_HAAG, Graph, IngestProcess, Log, Town
from tests.simulated import until

pytestmark = pytest.mark.alone

APP = DEN_HAAG[0]
FIRE = "brand!! er slaan vlammen uit het dak"
CABLES = "er hangen losse kabels uit de lantaarnpaal op het schoolplein"
HEARS = "the guard hears of other processes"
SOON_S = 1.0
"""By then what one process published is known to the other, many times over."""


@pytest.fixture(scope="module")
def both(
    town: Town, kafka: Kafka, graph_port: int, take_port: Callable[[], int], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[IngestProcess, IngestProcess]]:
    """Two processes that hear of each other."""
    folder, graph = tmp_path_factory.mktemp("both"), f"http://127.0.0.1:{graph_port}/graph/v23.0"
    started: list[IngestProcess] = []
    try:
        for name in ("one", "other"):
            log = folder / f"{name}.log"
            started.append(IngestProcess(town, kafka=kafka.bootstrap, port=take_port(), graph=graph, log=log))
        for process in started:
            process.wait("/health/ready")
        yield started[0], started[1]
    finally:
        for process in started:
            process.kill()


async def hear_each_other(both: tuple[IngestProcess, IngestProcess]) -> None:
    await until(lambda: all(HEARS in one.log.read_text("utf-8") for one in both), within_s=30)


def guarded(events: list[AnyEvent]) -> list[GuardAnswered]:
    return [e for e in events if isinstance(e, GuardAnswered)]


@pytest.mark.parametrize(("number", "words"), [(21, FIRE), (22, CABLES)])
async def test_who_cries_once_at_each_is_answered_once(
    both: tuple[IngestProcess, IngestProcess], graph: Graph, log: Log, number: int, words: str
) -> None:
    await hear_each_other(both)

    for n, process in enumerate(both):
        await process.post(APP, body(change([text(number, words, wamid=f"wamid.in-{number}-{n}")])))
        await asyncio.sleep(SOON_S)

    assert len(graph.taken) == 1
    assert sorted(e.repeated for e in guarded(await log.events())) == [False, True]


async def test_another_kind_at_the_other_is_answered_within_the_ten_minutes_where_it_needs_other_advice(
    both: tuple[IngestProcess, IngestProcess], graph: Graph, log: Log
) -> None:
    await hear_each_other(both)
    cries = (FIRE, "ik ruik gas in de gang, heel sterk", "er ligt iemand bewusteloos op straat, help")

    for n, words in enumerate(cries):
        await both[n % 2].post(APP, body(change([text(25, words, wamid=f"wamid.in-25-{n}")])))
        await asyncio.sleep(SOON_S)

    assert ["0800-9009" in one["text"]["body"] for one in graph.taken] == [False, True]
    assert sorted((e.kind, e.repeated) for e in guarded(await log.events())) == [
        ("fire", False),
        ("gas", False),
        ("injury", True),
    ]


async def test_a_webhook_that_comes_again_at_the_other_is_not_answered_again_and_reported_the_same(
    both: tuple[IngestProcess, IngestProcess], graph: Graph, log: Log
) -> None:
    await hear_each_other(both)

    for process in both:
        await process.post(APP, body(change([text(23, FIRE)])))
        await asyncio.sleep(SOON_S)

    assert len(graph.taken) == 1
    assert len({(e.event_id, e.message_ref, e.repeated) for e in guarded(await log.events())}) == 1


async def test_with_kafka_away_each_answers_and_afterwards_they_hear_of_each_other_again(
    both: tuple[IngestProcess, IngestProcess], kafka: Kafka, graph: Graph
) -> None:
    await hear_each_other(both)
    await asyncio.to_thread(kafka.stop)
    try:
        for n, process in enumerate(both):
            await process.post(APP, body(change([text(24, FIRE, wamid=f"wamid.in-24-{n}")])))
        answered = len(graph.taken)
    finally:
        kafka.start()  # here, since it would end with the thread that started it
    for process in both:
        await asyncio.to_thread(process.wait, "/health/ready")

    async def heard(number: int) -> bool:
        """Whether the other process holds back what this one answered; each try is another resident's."""
        before = len(graph.taken)
        for n, process in enumerate(both):
            await process.post(APP, body(change([text(number, FIRE, wamid=f"wamid.in-{number}-{n}")])))
            await asyncio.sleep(SOON_S)
        return len(graph.taken) == before + 1

    assert answered == 2
    tries = [await heard(number) for number in range(30, 36)]
    assert tries[-1], tries


async def test_what_follows_begins_with_what_comes_and_ends_at_once(kafka: Kafka, tmp_path: Path) -> None:
    event = every_event(a_keyring(tmp_path / "keys"))["guard.answered"]
    heard: list[Word] = []
    publisher = Publisher({"bootstrap_servers": kafka.bootstrap})
    await publisher.start()
    await publisher.publish([event])
    following = asyncio.create_task(Shared({"bootstrap_servers": kafka.bootstrap}, heard.append).run())

    async def tell() -> bool:
        await publisher.publish([event])
        return bool(heard)

    try:
        await until(tell, within_s=20)
    finally:
        following.cancel()
        async with asyncio.timeout(5):
            await asyncio.gather(following, return_exceptions=True)
        await publisher.stop()
    assert set(heard) == {event}


async def test_a_bug_in_what_hears_does_not_end_the_following(
    kafka: Kafka, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared, "AGAIN_S", 0.1)
    event = every_event(a_keyring(tmp_path / "keys"))["guard.answered"]
    tries: list[Word] = []

    def hear(word: Word) -> None:
        tries.append(word)
        raise LookupError(word.event_id)

    publisher = Publisher({"bootstrap_servers": kafka.bootstrap})
    await publisher.start()
    following = asyncio.create_task(Shared({"bootstrap_servers": kafka.bootstrap}, hear).run())

    async def tell() -> bool:
        await publisher.publish([event])
        return len(tries) > 1

    try:
        await until(tell, within_s=20)
        assert not following.done()
    finally:
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)
        await publisher.stop()


async def test_without_kafka_it_tries_again_and_can_be_ended() -> None:
    following = asyncio.create_task(Shared({"bootstrap_servers": "127.0.0.1:9"}, lambda _: None).run())
    await asyncio.sleep(0.5)

    assert not following.done()
    following.cancel()
    async with asyncio.timeout(5):
        await asyncio.gather(following, return_exceptions=True)
