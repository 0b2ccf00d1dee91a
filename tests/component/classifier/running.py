"""Starts the classifier as a process, and reads what it wrote."""

import asyncio
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import aiohttp
from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition

from deploy.local.settings import ROOT

Records = list[ConsumerRecord[bytes, bytes]]


class Classifier:
    """One process of the service at a time."""

    def __init__(self, environment: dict[str, str], port: int, log: Path) -> None:
        self.environment = environment | {"LOKET_PORT": str(port)}
        self.address = f"http://127.0.0.1:{port}"
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "services.classifier"],
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=log,
            )

    def signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)
            self._process = None

    async def ended(self, within_s: float = 20.0) -> int:
        """The exit code, once the process has ended by itself."""
        assert self._process is not None
        try:
            code = await asyncio.to_thread(self._process.wait, within_s)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"still running: {self.output}") from None
        self._process = None
        return code

    @property
    def output(self) -> str:
        return self._log.read_text("utf-8")

    async def until_ready(self, within_s: float = 30.0) -> None:
        await self.until("/health/ready", within_s)

    async def until(self, path: str, within_s: float = 30.0) -> None:
        until = time.monotonic() + within_s
        async with aiohttp.ClientSession() as http:
            while True:
                try:
                    async with http.get(self.address + path) as answer:
                        if answer.status == 200:
                            return
                except aiohttp.ClientError:
                    pass
                assert self._process is not None
                assert self._process.poll() is None, self.output
                assert time.monotonic() < until, f"not ready: {self.output}"
                await asyncio.sleep(0.05)

    async def get(self, path: str) -> tuple[int, str]:
        async with aiohttp.ClientSession() as http, http.get(self.address + path) as answer:
            return answer.status, await answer.text()

    async def post(self, path: str, body: Any) -> tuple[int, Any]:
        async with aiohttp.ClientSession() as http, http.post(self.address + path, json=body) as answer:
            return answer.status, await answer.json(content_type=None)


async def read(
    bootstrap: str,
    topic: str,
    enough: Callable[[Records], bool],
    *,
    within_s: float = 30.0,
    start: dict[int, int] | None = None,
) -> Records:
    """The records of a topic in the order in which they were read, once there are enough."""
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap, auto_offset_reset="earliest", enable_auto_commit=False)
    await consumer.start()
    found: Records = []
    try:
        partitions = [
            TopicPartition(topic, p)
            for p in sorted(consumer.partitions_for_topic(topic) or await _wait(consumer, topic))
        ]
        consumer.assign(partitions)
        for tp in partitions:
            if start and tp.partition in start:
                consumer.seek(tp, start[tp.partition])
            else:
                await consumer.seek_to_beginning(tp)
        until = time.monotonic() + within_s
        while not enough(found):
            assert time.monotonic() < until, f"{len(found)} records of {topic}"
            for records in (await consumer.getmany(timeout_ms=200)).values():
                found.extend(records)
        return found
    finally:
        await consumer.stop()


async def _wait(consumer: AIOKafkaConsumer, topic: str) -> Sequence[int]:
    client = consumer._client
    await client.add_topic(topic)
    return sorted(client.cluster.partitions_for_topic(topic) or ())


async def ends(bootstrap: str, topic: str) -> dict[int, int]:
    """The end offset of each partition of a topic."""
    consumer = AIOKafkaConsumer(topic, bootstrap_servers=bootstrap, enable_auto_commit=False)
    await consumer.start()
    try:
        partitions = [TopicPartition(topic, p) for p in consumer.partitions_for_topic(topic) or ()]
        return {tp.partition: offset for tp, offset in (await consumer.end_offsets(partitions)).items()}
    finally:
        await consumer.stop()


async def committed(bootstrap: str, group: str, topic: str, partitions: int) -> dict[int, int]:
    """The committed offsets of a group, 0 where there is none."""
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap, group_id=group, enable_auto_commit=False)
    await consumer.start()
    try:
        found = {}
        for partition in range(partitions):
            offset = await consumer.committed(TopicPartition(topic, partition))
            found[partition] = offset or 0
        return found
    finally:
        await consumer.stop()
