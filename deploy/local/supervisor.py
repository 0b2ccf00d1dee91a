"""Keeps what it started alive, and ends it in good order."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

import psutil
from msgspec import Struct, json

from deploy.local.failing import CannotStart
from deploy.local.files import write_whole
from deploy.local.program import Program, Running, last_lines

LOOK_EVERY_S: Final = 0.1
FIRST_DELAYS_S: Final = (0.0, 0.2, 0.5, 1.0, 1.5)
"""Waiting before a part that died again and again is started again; the last one stays, we never give up."""
STEADY_S: Final = 10.0
"""A part that lived this long is not in a crash loop."""
DEATHS_WHILE_STARTING: Final = 3
"""A part that died this often before it was ready once will not come: say why and end."""

Say = Callable[[str], None]


class Part(Struct, frozen=True, kw_only=True):
    """Something that has to run all the time."""

    name: str
    prepare: Callable[[], Program]
    """Says what to start, once: later starts are the same."""
    ready: Callable[[], Awaitable[bool]]
    rank: int
    """What ranks lower ends first; parts of one rank end together."""
    start_patience_s: float = 45.0
    stop_patience_s: float = 5.0


class Started(Struct, frozen=True, kw_only=True):
    """A process of ours, in a way that no later process with the same number resembles."""

    name: str
    pid: int
    created_at_s: float


class _Kept:
    """A part, its process, and how it fared."""

    def __init__(self, part: Part, program: Program) -> None:
        self.part = part
        self.program = program
        self.running = Running(program)
        self.deaths = 0
        self.again_at_s: float | None = None

    def note_death(self, now_s: float) -> float:
        """Count a death and return how many seconds to wait before the next start."""
        lived_s = now_s - self.running.started_at_s
        self.deaths = 1 if lived_s >= STEADY_S else self.deaths + 1
        delay_s = FIRST_DELAYS_S[min(self.deaths, len(FIRST_DELAYS_S)) - 1]
        self.again_at_s = now_s + delay_s
        return delay_s


class Supervisor:
    """Starts parts, restarts each that dies, and ends them all.

    Use it from the main thread: the kernel ends a program when the *thread* that started it ends.
    """

    def __init__(self, run_dir: Path, say: Say) -> None:
        self._pids = run_dir / "pids.json"
        self._started = run_dir / "started.json"
        self._say = say
        self._kept: dict[str, _Kept] = {}
        self._watching: asyncio.Task[None] | None = None

    def pid(self, name: str) -> int:
        """Process id of a part."""
        return self._kept[name].running.pid

    async def start(self, part: Part) -> None:
        """Start a part and keep it alive from now on; returns at once."""
        program = await asyncio.to_thread(part.prepare)
        self._kept[part.name] = _Kept(part, program)
        self._note()
        if self._watching is None:
            self._watching = asyncio.create_task(self._look_after_all())

    async def watch(self) -> None:
        """Wait as long as parts are kept alive; what fails there is raised here."""
        if self._watching is not None:
            await asyncio.shield(self._watching)

    async def until_ready(self, name: str) -> None:
        """Wait until a part is ready.

        Raises:
            CannotStart: it died again and again, or took too long; the end of its log is in the text.
        """
        kept = self._kept[name]
        deadline = time.monotonic() + kept.part.start_patience_s
        while not await kept.part.ready():
            if kept.deaths >= DEATHS_WHILE_STARTING or time.monotonic() > deadline:
                raise CannotStart(f"{name} did not start ({kept.program.log}): {last_lines(kept.program.log)}")
            await asyncio.sleep(LOOK_EVERY_S)

    async def finish(self, program: Program, *, patience_s: float) -> None:
        """Run a program to its end.

        Raises:
            CannotStart: it failed or took too long; the end of its log is in the text.
        """
        running = Running(program)
        try:
            async with asyncio.timeout(patience_s):
                while (code := running.code()) is None:  # noqa: ASYNC110 - a child process sets no event
                    await asyncio.sleep(LOOK_EVERY_S / 2)
        except TimeoutError:
            code = None
        finally:
            running.kill()
        if code != 0:
            raise CannotStart(f"{program.name} failed ({program.log}): {last_lines(program.log)}")

    async def end(self) -> None:
        """End everything that was started, the lowest rank first, and wait for it."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        for rank in sorted({kept.part.rank for kept in self._kept.values()}):
            await self._end([kept for kept in self._kept.values() if kept.part.rank == rank])
        self._kept.clear()
        self._pids.unlink(missing_ok=True)
        self._started.unlink(missing_ok=True)

    async def _end(self, group: Sequence[_Kept]) -> None:
        for kept in group:
            kept.running.ask_to_end()
        deadline = time.monotonic() + max(kept.part.stop_patience_s for kept in group)
        while _any_runs(group) and time.monotonic() < deadline:  # noqa: ASYNC110 - a child process sets no event
            await asyncio.sleep(LOOK_EVERY_S / 2)
        for kept in group:
            kept.running.kill()

    async def _look_after_all(self) -> None:
        while True:
            changed = [self._look_after(kept, time.monotonic()) for kept in tuple(self._kept.values())]
            if any(changed):
                self._note()
            await asyncio.sleep(LOOK_EVERY_S)

    def _look_after(self, kept: _Kept, now_s: float) -> bool:
        """Start a part again when it is dead and its time has come; say whether that happened."""
        code = kept.running.code()
        if code is None:
            return False
        if kept.again_at_s is None:
            delay_s = kept.note_death(now_s)
            how = f"by signal {-code}" if code < 0 else f"with code {code}"
            self._say(f"{kept.part.name} ended {how}; it starts again{f' in {delay_s} s' if delay_s else ''}")
        if kept.again_at_s is not None and now_s < kept.again_at_s:
            return False
        kept.again_at_s = None
        kept.running = Running(kept.program)
        return True

    def _note(self) -> None:
        """Write the process ids, for people and for the next run."""
        pids = {name: [kept.running.pid] for name, kept in self._kept.items()}
        started = [
            Started(name=name, pid=kept.running.pid, created_at_s=created)
            for name, kept in self._kept.items()
            if (created := created_at_s(kept.running.pid)) is not None
        ]
        write_whole(self._started, json.encode(started))
        write_whole(self._pids, json.format(json.encode(pids)) + b"\n")


def _any_runs(group: Sequence[_Kept]) -> bool:
    return any(kept.running.code() is None for kept in group)


def created_at_s(pid: int) -> float | None:
    """When a process was started, as the system counts it; None when there is no such process."""
    try:
        return psutil.Process(pid).create_time()
    except psutil.NoSuchProcess:
        return None


def end_left_over(run_dir: Path, say: Say, *, patience_s: float = 6.0) -> None:
    """End what a run that was killed left behind, and nothing else: a process counts only with its time of creation.

    Children of a killed run end by themselves on Linux; elsewhere, and while they still do, this ends them.
    """
    left = [process for entry in _entries(run_dir / "started.json") if (process := _alive(entry)) is not None]
    for process in left:
        say(f"ending {process.name()} ({process.pid}), left over from a run that was killed")
        process.terminate()
    _, stubborn = psutil.wait_procs(left, timeout=patience_s)
    for process in stubborn:
        process.kill()
    psutil.wait_procs(stubborn, timeout=patience_s)


def _entries(path: Path) -> Iterable[Started]:
    return json.decode(path.read_bytes(), type=list[Started]) if path.exists() else []


def _alive(entry: Started) -> psutil.Process | None:
    if created_at_s(entry.pid) != entry.created_at_s:
        return None
    try:
        return psutil.Process(entry.pid)
    except psutil.NoSuchProcess:
        return None
