"""Accepted webhooks per second and per CPU-second of ingest, beside a bare ASGI application in the same run.

Both check the same signature and wait for the same acknowledged, idempotent produce on the same real Kafka.
"""

import asyncio
import base64
import contextlib
import hashlib
import hmac
import http.client
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import psutil
from msgspec import Struct
from msgspec import json as msgspec_json

from bench.bodies import Place, bodies
from bench.table import Table
from deploy.local.kafka import Kafka, find_distribution
from deploy.local.ports import free_port
from deploy.local.settings import ROOT, Settings
from deploy.local.topics import create_topics
from loket.municipalities import load
from loket.sealing import ensure_keys

RUNS: Final = 11
WEBHOOKS: Final = 3000
WARM_UP: Final = 1000
CONCURRENCY: Final = 64
SHARE: Final = 0.5
"""Of the bare application's webhooks per CPU-second, ingest must reach this."""
_SECRET: Final = "secret-of-this-benchmark"  # noqa: S105 - invented
BARE: Final = "bare ASGI app"
CITIES: Final = (
    ("meta-denhaag", Place("100000000000070", "200000000000070", "31700000001")),
    ("meta-delft", Place("100000000000015", "200000000000015", "31150000001")),
)


class Load(Struct, frozen=True):
    """What the load generator saw."""

    accepted: int
    refused: int
    seconds: float
    p50_ms: float
    p99_ms: float


class Run(Struct, frozen=True):
    """One run of one server."""

    per_s: float
    per_cpu_s: float
    p50_ms: float
    p99_ms: float


def _town(folder: Path) -> dict[str, str]:
    """Declarations, secrets and keys for ingest; gives the environment that points at them."""
    secrets, keys = folder / "secrets", folder / "keys"
    secrets.mkdir()
    for app, _ in CITIES:
        for name in ("app_secret", "verify_token", "access_token"):
            (secrets / f"{app}.{name}").write_text(_SECRET, "utf-8")
    municipalities = ROOT / "municipalities"
    ensure_keys(keys, load(municipalities, secrets).scopes, datetime.now(UTC).date())
    return {
        "LOKET_MUNICIPALITIES_DIR": str(municipalities),
        "LOKET_SECRETS_DIR": str(secrets),
        "LOKET_KEYS_DIR": str(keys),
        "LOKET_IDENTITY_KEY": base64.b64encode(os.urandom(32)).decode(),
        "LOKET_PROVIDER_URLS": '{"meta":"http://127.0.0.1:9"}',
        "LOKET_HOST": "127.0.0.1",
    }


def _plan(folder: Path, place: Place, count: int, seed: int) -> Path:
    return write_plan(folder / f"plan-{seed}-{count}", bodies(place, count, seed))


def write_plan(path: Path, wanted: Iterable[bytes]) -> Path:
    """What the load generator is to send, signed."""
    with path.open("wb") as plan:
        for body in wanted:
            signature = hmac.digest(_SECRET.encode(), body, hashlib.sha256).hex()
            plan.write(f"sha256={signature}\t".encode() + body + b"\n")
    return path


@contextlib.contextmanager
def _serving(arguments: Sequence[str], environment: dict[str, str], port: int, log: Path) -> Iterator[psutil.Process]:
    with log.open("ab") as output:
        started = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], **environment},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait(port, started, log)
        yield psutil.Process(started.pid)
    finally:
        started.terminate()
        started.wait(20)


def _wait(port: int, started: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 30
    while True:
        assert started.poll() is None, log.read_text("utf-8")
        assert time.monotonic() < deadline, log.read_text("utf-8")
        connection = http.client.HTTPConnection(f"127.0.0.1:{port}", timeout=5)
        try:
            connection.request("GET", "/health/ready")
            if connection.getresponse().status == 200:
                return
        except OSError:
            pass
        finally:
            connection.close()
        time.sleep(0.05)


def send(port: int, app: str, plan: Path, concurrency: int) -> Load:
    """Send a plan once."""
    generator = subprocess.run(
        [
            sys.executable,
            "-m",
            "bench.load",
            "127.0.0.1",
            str(port),
            f"/webhooks/meta/{app}",
            str(plan),
            str(concurrency),
        ],
        cwd=ROOT,
        capture_output=True,
        check=True,
        timeout=120,
    )
    return msgspec_json.decode(generator.stdout, type=Load)


def _cpu_s(server: psutil.Process) -> float:
    """CPU time so far, from the scheduler's own clock where there is one: ticks of 10 ms are too coarse here."""
    tasks = Path(f"/proc/{server.pid}/task")
    if not (tasks / str(server.pid) / "schedstat").is_file():
        used = server.cpu_times()
        return float(used.user + used.system)
    return sum(int((task / "schedstat").read_text("ascii").split()[0]) for task in tasks.iterdir()) / 1e9


def _measure(server: psutil.Process, port: int, app: str, plan: Path, count: int) -> Run:
    before_s = _cpu_s(server)
    load_seen = send(port, app, plan, CONCURRENCY)
    cpu_s = _cpu_s(server) - before_s
    assert (load_seen.accepted, load_seen.refused) == (count, 0), load_seen
    return Run(
        per_s=load_seen.accepted / load_seen.seconds,
        per_cpu_s=load_seen.accepted / cpu_s,
        p50_ms=load_seen.p50_ms,
        p99_ms=load_seen.p99_ms,
    )


def _median(runs: Sequence[Run]) -> Run:
    return Run(*(statistics.median(getattr(run, name) for run in runs) for name in Run.__struct_fields__))


def _free_ports(count: int) -> list[int]:
    """So many different ones: nobody listens yet on those that were picked a moment ago."""
    found: set[int] = set()
    while len(found) < count:
        found.add(free_port())
    return list(found)


@contextlib.contextmanager
def both() -> Iterator[tuple[Path, Mapping[str, tuple[psutil.Process, int]]]]:
    """A folder, and both servers on one real Kafka: each with its process and port."""
    with tempfile.TemporaryDirectory(prefix="loket-bench-") as name:
        folder = Path(name)
        kafka_port, controller_port, bare_port, port = _free_ports(4)
        kafka = Kafka(
            find_distribution(Settings()), folder=folder / "kafka", port=kafka_port, controller_port=controller_port
        )
        kafka.start()
        try:
            asyncio.run(create_topics(kafka.bootstrap))
            loket = _town(folder) | {"LOKET_KAFKA_BOOTSTRAP": kafka.bootstrap, "LOKET_PORT": str(port)}
            bare = ("bench.bare_app", kafka.bootstrap, str(bare_port))
            with (
                _serving(bare, {"BENCH_APP_SECRET": _SECRET}, bare_port, folder / "bare.log") as bare_process,
                _serving(("services.ingest",), loket, port, folder / "ingest.log") as ingest_process,
            ):
                yield folder, {BARE: (bare_process, bare_port), "ingest": (ingest_process, port)}
        finally:
            kafka.kill()


def measure() -> Table:
    """Run both servers in turn, several times, and compare the medians."""
    found: dict[str, list[Run]] = {BARE: [], "ingest": []}
    with both() as (folder, servers):
        for turn in range(RUNS + 1):
            app, place = CITIES[turn % 2]
            count = WEBHOOKS if turn else WARM_UP
            plan = _plan(folder, place, count, seed=turn)
            for server, (process, port) in servers.items():
                run = _measure(process, port, app, plan, count)
                if turn:
                    found[server].append(run)
    return _table(found)


def _table(found: dict[str, list[Run]]) -> Table:
    # Turn by turn, since what else runs on the machine hits both servers of one turn alike.
    turns = zip(found["ingest"], found[BARE], strict=True)
    shares = sorted(ours.per_cpu_s / bare.per_cpu_s for ours, bare in turns)
    share = statistics.median(shares)
    medians = {server: _median(runs) for server, runs in found.items()}
    rows = [
        (server, f"{run.per_s:,.0f}", f"{run.per_cpu_s:,.0f}", f"{run.p50_ms:.1f}", f"{run.p99_ms:.1f}")
        for server, run in medians.items()
    ]
    figures = {
        f"{server.split()[0]}_{name}": getattr(run, name)
        for server, run in medians.items()
        for name in Run.__struct_fields__
    }
    return Table(
        name="ingest",
        about=(
            f"Medians of {RUNS} runs of {WEBHOOKS} webhooks of some 800 bytes, {CONCURRENCY} at once, one process each."
        ),
        head=("server", "accepted/s", "accepted/CPU-s", "p50 ms", "p99 ms"),
        rows=tuple(rows),
        verdict=(
            f"ingest reaches {share:.2f} of the bare application per CPU-second (median of {RUNS} turns, which lie "
            f"between {shares[0]:.2f} and {shares[-1]:.2f}); at least {SHARE} is wanted."
        ),
        good=share >= SHARE,
        figures=figures | {"share_per_cpu_s": share, "share_lowest": shares[0], "share_highest": shares[-1]},
    )


if __name__ == "__main__":
    print(json.dumps(measure().figures, indent=2))
