"""The supervisor restarts what dies, ends what it started, and nothing else."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import msgspec
import psutil
import pytest

from deploy.local.failing import CannotStart
from deploy.local.ports import is_free
from deploy.local.services import answers
from deploy.local.supervisor import Started, Supervisor, created_at_s, end_left_over
from tests.component.local.standins import DYING, STUBBORN, a_part, say

pytestmark = pytest.mark.alone

TakePort = Callable[[], int]
BACK_S = 2.0
"""A part that dies is back within this."""


def pids(folder: Path) -> dict[str, list[int]]:
    return msgspec.json.decode((folder / "pids.json").read_bytes(), type=dict[str, list[int]])


def until(true: Callable[[], bool], *, within_s: float) -> float:
    began = time.monotonic()
    while not true():
        assert time.monotonic() - began < within_s
        time.sleep(0.02)
    return time.monotonic() - began


@pytest.fixture
async def supervisor(tmp_path: Path) -> AsyncIterator[Supervisor]:
    supervisor = Supervisor(tmp_path, say)
    yield supervisor
    await supervisor.end()


@pytest.fixture
def run(tmp_path: Path, take_port: TakePort) -> Iterator[subprocess.Popen[bytes]]:
    """A run of three small servers in a process of its own, as ``make run`` is one."""
    ports = [str(take_port()) for _ in range(3)]
    heeded = signal.signal(signal.SIGHUP, signal.SIG_DFL)  # a child ignores what we do, and nohup makes us ignore it
    try:
        process = subprocess.Popen([sys.executable, "-m", "tests.component.local.standins", str(tmp_path), *ports])
    finally:
        signal.signal(signal.SIGHUP, heeded)
    try:
        until((tmp_path / "ready").exists, within_s=20)
        yield process
    finally:
        process.kill()
        process.wait()


@pytest.fixture
def unrelated() -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(100)"])
    yield process
    process.kill()
    process.wait()


async def test_a_part_that_is_killed_is_back_within_two_seconds(
    supervisor: Supervisor, tmp_path: Path, take_port: TakePort
) -> None:
    port = take_port()
    await supervisor.start(a_part(tmp_path, "server", port))
    await supervisor.until_ready("server")

    for _ in range(3):
        before = supervisor.pid("server")
        assert pids(tmp_path) == {"server": [before]}
        began = time.monotonic()
        os.kill(before, signal.SIGKILL)
        while supervisor.pid("server") == before or not await answers(f"http://127.0.0.1:{port}/"):
            assert time.monotonic() - began < BACK_S
            await asyncio.sleep(0.02)

    assert pids(tmp_path) == {"server": [supervisor.pid("server")]}
    assert psutil.pid_exists(supervisor.pid("server"))


async def test_a_part_that_never_starts_is_reported_with_the_end_of_its_log(
    supervisor: Supervisor, tmp_path: Path, take_port: TakePort
) -> None:
    await supervisor.start(a_part(tmp_path, "broken", take_port(), source=DYING))

    with pytest.raises(CannotStart, match=r"broken did not start .*the flux is missing"):
        await supervisor.until_ready("broken")


async def test_a_part_that_does_not_want_to_end_is_ended(tmp_path: Path, take_port: TakePort) -> None:
    port = take_port()
    supervisor = Supervisor(tmp_path, say)
    await supervisor.start(a_part(tmp_path, "stubborn", port, source=STUBBORN))
    await supervisor.until_ready("stubborn")

    await supervisor.end()

    assert is_free(port)
    assert not (tmp_path / "pids.json").exists()


async def test_what_ranks_lower_ends_first(tmp_path: Path, take_port: TakePort) -> None:
    supervisor = Supervisor(tmp_path, say)
    for name, rank in (("store", 1), ("service", 0)):
        await supervisor.start(a_part(tmp_path, name, take_port(), rank=rank, source=STUBBORN))
        await supervisor.until_ready(name)
    store, service = psutil.Process(supervisor.pid("store")), supervisor.pid("service")

    ending = asyncio.create_task(supervisor.end())
    while psutil.pid_exists(service):
        assert store.is_running()
        await asyncio.sleep(0.02)
    await ending

    assert not store.is_running()


async def test_a_program_that_fails_says_why(supervisor: Supervisor, tmp_path: Path) -> None:
    program = a_part(tmp_path, "once", 0, source=DYING).prepare()

    with pytest.raises(CannotStart, match=r"once failed .*the flux is missing"):
        await supervisor.finish(program, patience_s=10)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_everything_that_was_started_and_nothing_else(
    run: subprocess.Popen[bytes], unrelated: subprocess.Popen[bytes], tmp_path: Path, number: signal.Signals
) -> None:
    started = [pid for group in pids(tmp_path).values() for pid in group]

    run.send_signal(number)
    run.send_signal(number)

    assert run.wait(timeout=15) == 0
    assert len(started) == 3
    assert not any(psutil.pid_exists(pid) for pid in started)
    assert unrelated.poll() is None


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process that its parent died")
def test_what_a_killed_run_started_does_not_linger(run: subprocess.Popen[bytes], tmp_path: Path) -> None:
    started = [pid for group in pids(tmp_path).values() for pid in group]

    run.kill()

    until(lambda: not any(alive(pid) for pid in started), within_s=5)


def alive(pid: int) -> bool:
    """Whoever adopts an orphan may take its time to collect it."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_left_over_processes_are_ended_but_not_others_with_the_same_number(
    unrelated: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    left = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(100)"])
    entries = [
        Started(name="left", pid=left.pid, created_at_s=created_at_s(left.pid) or 0.0),
        Started(name="other", pid=unrelated.pid, created_at_s=(created_at_s(unrelated.pid) or 0.0) - 100),
    ]
    (tmp_path / "started.json").write_bytes(msgspec.json.encode(entries))

    end_left_over(tmp_path, say)

    assert not psutil.pid_exists(left.pid)
    assert left.wait(timeout=5) is not None
    assert unrelated.poll() is None
