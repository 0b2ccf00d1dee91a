"""A whole run beside others, for tests and benchmarks: what ``make run`` starts, in a folder with ports of its own."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Self

from msgspec import json

from deploy.local.addresses import SPAN, Endpoints
from deploy.local.failing import CannotStart
from deploy.local.ports import free_port, is_free
from deploy.local.program import last_lines
from deploy.local.settings import ROOT

READY_S: Final = 60.0
"""Everything is ready within this after installing; training the first model comes on top."""
TRAINING_S: Final = 120.0
END_S: Final = 20.0


class System:
    """``async with System(folder) as system:`` starts everything and ends it.

    Args:
        run_dir: the folder of the run; the same folder again keeps the data.
        port_base: the first of nine ports; None takes free ones.
        environment: settings that differ from those of this process.
    """

    def __init__(
        self, run_dir: Path, *, port_base: int | None = None, environment: Mapping[str, str] | None = None
    ) -> None:
        self.run_dir = run_dir
        self.port_base = port_base or free_base()
        self._environment = environment or {}
        self._process: subprocess.Popen[bytes] | None = None

    async def __aenter__(self) -> Self:
        """Start everything and wait until it is ready."""
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        """End everything."""
        await self.stop()

    @property
    def endpoints(self) -> Endpoints:
        """Where everything is."""
        return json.decode((self.run_dir / "endpoints.json").read_bytes(), type=Endpoints)

    @property
    def pids(self) -> dict[str, list[int]]:
        """Process ids of each part, as of now."""
        return json.decode((self.run_dir / "pids.json").read_bytes(), type=dict[str, list[int]])

    @property
    def output(self) -> Path:
        """What the run printed."""
        return self.run_dir / "logs" / "run.log"

    async def start(self) -> None:
        """Start everything and wait until it is ready.

        Raises:
            CannotStart: it ended, or was not ready in time.
        """
        self.output.parent.mkdir(parents=True, exist_ok=True)
        own = {"LOKET_RUN_DIR": str(self.run_dir), "LOKET_PORT_BASE": str(self.port_base)}
        # A run that was killed leaves its addresses, and the new one forgets them only when it has begun.
        (self.run_dir / "endpoints.json").unlink(missing_ok=True)
        with self.output.open("wb") as output:
            self._process = subprocess.Popen(  # noqa: ASYNC220 - starting a process takes no time worth a thread
                (sys.executable, "-m", "deploy.local", "run", "--with-parent"),
                cwd=ROOT,
                env={**os.environ, **self._environment, **own},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        deadline = time.monotonic() + READY_S + TRAINING_S
        while not (self.run_dir / "endpoints.json").exists():
            if self._process.poll() is not None or time.monotonic() > deadline:
                await self.stop()
                raise CannotStart(f"The run did not start ({self.output}): {last_lines(self.output)}")
            await asyncio.sleep(0.05)

    async def stop(self) -> int | None:
        """End everything as SIGTERM does, and return the exit code; None when nothing was started."""
        if self._process is None:
            return None
        process, self._process = self._process, None
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        try:
            return await asyncio.to_thread(process.wait, END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise


def free_base() -> int:
    """The first of nine ports in a row that nobody listens on."""
    while True:
        base = free_port()
        if all(is_free(base + n) for n in range(SPAN)):
            return base
