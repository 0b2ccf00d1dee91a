"""Ingest as a real process, the records it leaves in Kafka, and a platform that it can answer through."""

import asyncio
import base64
import hashlib
import hmac
import http.client
import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Self

import aiohttp
import yaml
from aiohttp import web
from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from msgspec import Struct

from deploy.local.settings import ROOT
from loket.codec import decode
from loket.events import AnyEvent, Event, Personal
from loket.municipalities import load
from loket.sealing import Keyring, ensure_keys
from loket.topics import TOPICS

IDENTITY_KEY: Final = base64.b64encode(b"i" * 32).decode()
DEN_HAAG: Final = ("meta-denhaag", "100000000000070", "200000000000070")
DELFT: Final = ("meta-delft", "100000000000015", "200000000000015")
SHARED: Final = "meta-samen"
"""An app that serves both, with the numbers ``...071`` and ``...016``."""


class Town(Struct, frozen=True):
    """Folders with declarations, secrets and keys."""

    municipalities: Path
    secrets: Path
    keys: Path

    @classmethod
    def build(cls, folder: Path, examples: Path) -> "Town":
        """Den Haag and Delft, each with a second number on a shared app."""
        town = cls(folder / "municipalities", folder / "secrets", folder / "keys")
        town.municipalities.mkdir()
        town.secrets.mkdir()
        for slug, number_id, number in (
            ("denhaag", "200000000000071", "+31700000071"),
            ("delft", "200000000000016", "+31150000016"),
        ):
            declared = yaml.safe_load((examples / f"{slug}.yaml").read_text("utf-8"))
            account = declared["channels"][0]["account"]
            second = {"name": "samen", "provider": "meta", "app": SHARED, "account": account}
            declared["channels"].append({**second, "number_id": number_id, "number": number})
            (town.municipalities / f"{slug}.yaml").write_text(yaml.safe_dump(declared), "utf-8")
        for app in (DEN_HAAG[0], DELFT[0], SHARED):
            for name in ("app_secret", "verify_token", "access_token"):
                (town.secrets / f"{app}.{name}").write_text(f"{app}-{name}-of-this-test\n", "utf-8")
        ensure_keys(town.keys, load(town.municipalities, town.secrets).scopes, datetime.now(UTC).date())
        return town

    def secret(self, app: str, name: str = "app_secret") -> str:
        """One secret of an app."""
        return (self.secrets / f"{app}.{name}").read_text("utf-8").strip()

    def personal(self, event: Event) -> Personal:
        """What is sealed in an event."""
        return Keyring(self.keys).open_personal(event.personal, event_id=event.event_id)  # type: ignore[attr-defined]


class IngestProcess:
    """``python -m services.ingest`` with its output in a file."""

    def __init__(self, town: Town, *, kafka: str, port: int, graph: str, log: Path, **settings: str) -> None:
        self.town = town
        self.url = f"http://127.0.0.1:{port}"
        self.log = log
        environment = {
            "PATH": os.environ["PATH"],
            "LOKET_KAFKA_BOOTSTRAP": kafka,
            "LOKET_MUNICIPALITIES_DIR": str(town.municipalities),
            "LOKET_SECRETS_DIR": str(town.secrets),
            "LOKET_KEYS_DIR": str(town.keys),
            "LOKET_IDENTITY_KEY": IDENTITY_KEY,
            "LOKET_PROVIDER_URLS": json.dumps({"meta": graph}),
            "LOKET_HOST": "127.0.0.1",
            "LOKET_PORT": str(port),
            "LOKET_ACKNOWLEDGE_TIMEOUT_S": "2",
            **settings,
        }
        with log.open("ab") as output:
            self._popen = subprocess.Popen(
                [sys.executable, "-m", "services.ingest"],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def get(self, path: str) -> tuple[int, str]:
        """Status and body; 0 while nobody listens."""
        connection = http.client.HTTPConnection(self.url.removeprefix("http://"), timeout=5)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except OSError:
            return 0, ""
        finally:
            connection.close()

    def wait(self, path: str, status: int = 200, *, within_s: float = 20.0) -> str:
        """Wait until a page answers with a status; gives its body."""
        deadline = time.monotonic() + within_s
        while (found := self.get(path))[0] != status:
            assert self._popen.poll() is None, self.log.read_text("utf-8")
            assert time.monotonic() < deadline, (found, self.log.read_text("utf-8"))
            time.sleep(0.05)
        return found[1]

    def count(self, name: str, **labels: str) -> float:
        """One metric's value now."""
        wanted = {f'{k}="{v}"' for k, v in labels.items()}
        for line in self.get("/metrics")[1].splitlines():
            if line.startswith(name + "{") and wanted <= set(line[len(name) + 1 : line.rindex("}")].split(",")):
                return float(line.rpartition(" ")[2])
        return 0.0

    def stop(self) -> int:
        """End it in good order; gives the exit code."""
        self._popen.terminate()
        return self._popen.wait(20)

    def ended(self, within_s: float) -> int:
        """Wait until it has ended by itself; gives the exit code."""
        return self._popen.wait(within_s)

    def kill(self) -> None:
        """End it, if it still runs."""
        if self._popen.poll() is None:
            self._popen.kill()
            self._popen.wait()

    async def post(self, app: str, body: bytes, *, signature: str | None = "right") -> tuple[int, bytes]:
        """POST a webhook; ``signature`` is ``right``, a header's value, or None for no header."""
        headers = {"Content-Type": "application/json"}
        if signature is not None:
            headers["X-Hub-Signature-256"] = self.sign(app, body) if signature == "right" else signature
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.url}/webhooks/meta/{app}", data=io.BytesIO(body), headers=headers) as answer,
        ):
            return answer.status, await answer.read()

    def sign(self, app: str, body: bytes) -> str:
        """The right signature."""
        return "sha256=" + hmac.digest(self.town.secret(app).encode(), body, hashlib.sha256).hex()


Found = ConsumerRecord[bytes, bytes]


class Log:
    """What lies in Kafka after the moment when it was opened."""

    def __init__(self, bootstrap: str) -> None:
        self._consumer = AIOKafkaConsumer(
            bootstrap_servers=bootstrap, max_partition_fetch_bytes=2**23, fetch_max_bytes=2**24
        )
        self._from: Mapping[TopicPartition, int] = {}

    async def __aenter__(self) -> Self:
        await self._consumer.start()
        # All at once: asking topic by topic takes a second.
        await self._consumer._client.set_topics([topic.name for topic in TOPICS])
        self._from = await self._consumer.end_offsets(_partitions())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._consumer.stop()

    async def records(self) -> list[Found]:
        """Everything since it was opened, by topic, partition and offset."""
        end = await self._consumer.end_offsets(_partitions())
        wanted = [tp for tp in end if end[tp] > self._from[tp]]
        if not wanted:
            return []
        self._consumer.assign(wanted)
        for tp in wanted:
            self._consumer.seek(tp, self._from[tp])
        found: list[Found] = []
        async with asyncio.timeout(20):
            while len(found) < sum(end[tp] - self._from[tp] for tp in wanted):
                for some in (await self._consumer.getmany(timeout_ms=200)).values():
                    found += some
        return sorted(found, key=lambda r: (r.topic, r.partition, r.offset))

    async def events(self) -> list[AnyEvent]:
        """Every event since it was opened."""
        return [decode(record.value) for record in await self.records()]


def _partitions() -> list[TopicPartition]:
    return [TopicPartition(topic.name, n) for topic in TOPICS for n in range(topic.partitions)]


class Graph:
    """A small platform: takes messages, or answers as it is told to."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.taken: list[dict[str, Any]] = []
        self.tokens: list[str] = []
        self.paths: list[str] = []
        self.answer_with: tuple[int, dict[str, Any]] | None = None
        self.answer_after = asyncio.Event()
        self.answer_after.set()
        self._changed = asyncio.Condition()
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Listen."""
        app = web.Application()
        app.router.add_post("/{path:.*}", self._take)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()

    async def stop(self) -> None:
        """Stop listening."""
        self.answer_after.set()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        self.taken.append(await request.json())
        self.tokens.append(request.headers["Authorization"])
        self.paths.append(request.path)
        number = len(self.taken)
        async with self._changed:
            self._changed.notify_all()
        await self.answer_after.wait()
        if self.answer_with is not None:
            return web.json_response(self.answer_with[1], status=self.answer_with[0])
        return web.json_response({"messages": [{"id": f"wamid.answer-{number}"}]})

    async def wait_for(self, count: int) -> Sequence[dict[str, Any]]:
        """Wait until so many messages came."""
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(lambda: len(self.taken) >= count)
        return self.taken
