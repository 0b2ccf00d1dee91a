"""Programs that we start: what to run, and the running thing with its process id."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct

LEASH: Final = Path(__file__).with_name("leash.py")
LOG_LIMIT_BYTES: Final = 10 * 1024 * 1024
"""A log larger than this at start becomes ``*.log.1``, and an older one is gone."""
POLL_S: Final = 0.02


class User(Struct, frozen=True):
    """An account of this machine that a program runs as."""

    name: str
    uid: int
    gid: int


class Program(Struct, frozen=True, kw_only=True):
    """What to start, and how to end it."""

    name: str
    argv: tuple[str, ...]
    folder: Path
    log: Path
    environment: Mapping[str, str]
    """All of it, nothing is added."""
    user: User | None = None
    """Another account to run as; None for our own."""
    stop_signal: int = signal.SIGTERM
    orphan_signal: int = signal.SIGKILL
    """What the program gets when we die before it."""


class Running:
    """A program that was started; its process id is the program's own."""

    def __init__(self, program: Program) -> None:
        self.program = program
        roll_over(program.log)
        user = program.user
        who = (str(user.uid), str(user.gid)) if user else ("-", "-")
        leash = (sys.executable, "-I", "-S", str(LEASH), str(int(program.orphan_signal)), str(os.getpid()), *who)
        with program.log.open("ab") as log:
            # A session of its own: Ctrl-C in the terminal is for us, we end the others in good order.
            self._popen = subprocess.Popen(
                (*leash, *program.argv),
                cwd=program.folder,
                env=dict(program.environment),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.pid: Final = self._popen.pid
        self.started_at_s: Final = time.monotonic()

    def code(self) -> int | None:
        """Return code, negative for a signal; None while it runs."""
        return self._popen.poll()

    def ask_to_end(self) -> None:
        """Send the stop signal and return at once."""
        if self.code() is None:
            self._popen.send_signal(self.program.stop_signal)

    def kill(self) -> None:
        """End it at once, as ``kill -9`` does, and collect it."""
        if self.code() is None:
            self._popen.kill()
        self._popen.wait()

    def stop(self, *, patience_s: float = 10.0) -> None:
        """Ask it to end, and end it at once when it has not after ``patience_s`` seconds."""
        self.ask_to_end()
        try:
            self._popen.wait(timeout=patience_s)
        except subprocess.TimeoutExpired:
            self.kill()


def roll_over(log: Path) -> None:
    """Make the folder of a log, and put a log that has grown too large aside."""
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists() and log.stat().st_size > LOG_LIMIT_BYTES:
        log.replace(log.with_name(f"{log.name}.1"))


def last_lines(log: Path, *, lines: int = 3) -> str:
    """The end of a log without stack frames, for the person who has to see why something did not start."""
    if not log.exists():
        return "it wrote no log."
    with log.open("rb") as stream:
        stream.seek(max(0, log.stat().st_size - 16 * 1024))
        said = stream.read().decode("utf-8", "replace").splitlines()
    return " / ".join([line for line in said if line.strip() and not line[0].isspace()][-lines:])
