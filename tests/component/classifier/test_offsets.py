"""No offset moves past a record whose own record Kafka has not acknowledged."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from faust.contrib.asgi import bind_to_running_loop

from deploy.local.kafka import Kafka
from loket.codec import encode
from loket.sealing import Keyring
from loket.topics import CLASSIFIED, INBOUND, PARTITIONS
from services.classifier.app import GROUP, App, build
from services.classifier.settings import Settings
from services.classifier.step import Incoming, Outgoing
from tests.builders import a_message
from tests.component.classifier.running import Classifier, committed, ends, read
from tests.simulated import until

pytestmark = pytest.mark.alone


def _settings(kafka: Kafka, folder: Path) -> Settings:
    return Settings(
        kafka_bootstrap=kafka.bootstrap,
        municipalities_dir=folder,
        secrets_dir=folder,
        keys_dir=folder,
        model_dir=folder,
        session_timeout_s=3,
        commit_interval_s=0.1,
    )


def _as_it_is(incoming: Incoming) -> Outgoing:
    return Outgoing(topic=CLASSIFIED.name, key=incoming.key, value=incoming.value, headers=incoming.headers)


class _HoldsOneBack:
    """Sends for real, but tells of one record's acknowledgement only when it is let go."""

    def __init__(self, app: App, value: bytes) -> None:
        self._send = app.producer.send
        self._value = value
        self.held: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    async def __call__(self, topic: str, key: bytes, value: bytes, *rest: Any) -> Awaitable[Any]:
        sent = await self._send(topic, key, value, *rest)
        if value != self._value:
            return sent
        await sent
        return self.held


@asynccontextmanager
async def _running(app: App) -> AsyncIterator[None]:
    bind_to_running_loop(app)
    app.finalize()
    await app.start()
    try:
        yield
    finally:
        await app.stop()


async def test_a_send_that_is_held_back_keeps_every_later_offset_of_its_partition_uncommitted(
    kafka: Kafka, producer: AIOKafkaProducer, tmp_path: Path
) -> None:
    before = (await ends(kafka.bootstrap, INBOUND.name))[5]
    start = await ends(kafka.bootstrap, CLASSIFIED.name)
    for number in range(10):
        await producer.send_and_wait(INBOUND.name, b"held-%d" % number, key=b"denhaag:a", partition=5)
    app = build(_settings(kafka, tmp_path), _as_it_is)
    hold = _HoldsOneBack(app, b"held-3")
    app.producer.send = hold  # type: ignore[method-assign, assignment] # holds one record back, passes the rest on

    async with _running(app):
        await read(kafka.bootstrap, CLASSIFIED.name, lambda records: len(records) >= 10, start=start)
        await asyncio.sleep(0.5)
        held = (await committed(kafka.bootstrap, GROUP, INBOUND.name, PARTITIONS))[5]
        hold.held.set_result(None)
        for _ in range(50):
            await asyncio.sleep(0.1)
            after = (await committed(kafka.bootstrap, GROUP, INBOUND.name, PARTITIONS))[5]
            if after == before + 10:
                break

    assert held == before + 3
    assert after == before + 10


async def test_it_is_not_ready_while_kafka_stands_still_and_is_again_afterwards(kafka: Kafka, tmp_path: Path) -> None:
    app = build(_settings(kafka, tmp_path), _as_it_is)
    broker = psutil.Process(kafka.pid)

    async with _running(app):
        await until(app.kafka_answers, within_s=30)
        broker.send_signal(signal.SIGSTOP)
        try:
            answered = await app.kafka_answers()
        finally:
            broker.send_signal(signal.SIGCONT)
        await until(app.kafka_answers, within_s=30)

    assert not answered


async def _limit_records(kafka: Kafka, topic: str, limit: str) -> None:
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka.bootstrap)
    await admin.start()
    try:
        config = {**CLASSIFIED.config, "max.message.bytes": limit}
        await admin.alter_configs([ConfigResource(ConfigResourceType.TOPIC, topic, config)])
    finally:
        await admin.close()


async def test_a_refused_send_commits_nothing_and_ends_the_process(
    kafka: Kafka, classifier: Classifier, producer: AIOKafkaProducer, keyring: Keyring
) -> None:
    start = await ends(kafka.bootstrap, CLASSIFIED.name)
    before = await committed(kafka.bootstrap, GROUP, INBOUND.name, PARTITIONS)
    await _limit_records(kafka, CLASSIFIED.name, "100")
    for number in range(20):
        record = encode(a_message(keyring, event_id=f"refused-{number}"))
        await producer.send_and_wait(
            INBOUND.name, record.value, key=record.key, headers=list(record.headers), partition=7
        )

    classifier.start()
    code = await classifier.ended()
    after = await committed(kafka.bootstrap, GROUP, INBOUND.name, PARTITIONS)
    await _limit_records(kafka, CLASSIFIED.name, CLASSIFIED.config["max.message.bytes"])
    classifier.start()
    found = await read(kafka.bootstrap, CLASSIFIED.name, lambda records: len(records) >= 20, start=start)

    assert code == 1
    assert after[7] == before[7]
    assert "SendFailed" in classifier.output
    assert len(found) == 20
