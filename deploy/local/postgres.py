"""One PostgreSQL server on the loopback address, with a password, its own folder and its own port."""

import shutil
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Final, Self

import asyncpg
import psutil

from deploy.local.apart import run_apart
from deploy.local.failing import CannotStart
from deploy.local.ports import LOOPBACK, is_free
from deploy.local.postgres_home import Binaries, account, environment, forget, place
from deploy.local.program import POLL_S, Program, Running, last_lines

PATIENCE_S: Final = 30.0
STOP_PATIENCE_S: Final = 8.0
OWNER: Final = "loket"
"""The role that owns the databases, and the name of the first database."""
FAST_SHUTDOWN: Final = 2
"""SIGINT: PostgreSQL ends its sessions and stops, without waiting for clients to leave."""


class Postgres:
    """A server that keeps its data between ``stop`` or ``kill`` and ``start``.

    Attributes:
        folder: where its data really is: PostgreSQL refuses to run as root, and the account that it then runs as cannot
            reach every folder.
    """

    def __init__(
        self,
        binaries: Binaries,
        *,
        folder: Path,
        port: int,
        password: str,
        durable: bool = True,
        log: Path | None = None,
    ) -> None:
        self.user = account()
        self.binaries = binaries
        self.wanted = folder
        self.folder = place(folder, self.user)
        self.log = log or folder / "postgres.log"
        self.port = port
        self.password = password
        self.durable = durable
        self._running: Running | None = None

    @property
    def pid(self) -> int:
        """Process id of the server that accepts connections."""
        return self._server.pid

    @property
    def _server(self) -> Running:
        if self._running is None:
            raise CannotStart("PostgreSQL was not started.")
        return self._running

    def dsn(self, database: str = OWNER) -> str:
        """Address of a database for clients."""
        return f"postgresql://{OWNER}:{self.password}@{LOOPBACK}:{self.port}/{database}"

    def prepare(self) -> Program:
        """Make an empty cluster where there is none, and say what to start."""
        data = self.folder / "data"
        if not (data / "PG_VERSION").exists():
            self._initialise(data)
        settings = {
            "port": str(self.port),
            "listen_addresses": LOOPBACK,
            "unix_socket_directories": "",
            "shared_buffers": "64MB",
            "max_connections": "100",
            "fsync": "on" if self.durable else "off",
            "synchronous_commit": "on" if self.durable else "off",
            "full_page_writes": "on" if self.durable else "off",
        }
        options = tuple(part for name, value in settings.items() for part in ("-c", f"{name}={value}"))
        return Program(
            name="postgres",
            argv=(str(self.binaries.folder / "postgres"), "-D", str(data), *options),
            folder=self.folder,
            log=self.log,
            environment=environment(self.binaries),
            user=self.user,
            stop_signal=FAST_SHUTDOWN,
            orphan_signal=FAST_SHUTDOWN,
        )

    def start(self) -> Self:
        """Start the server and wait until it answers.

        Raises:
            CannotStart: its port is taken, it ended, or did not answer in time; the end of its log is in the text.
        """
        if not is_free(self.port):
            raise CannotStart(f"PostgreSQL did not start: port {self.port} is taken.")
        self._running = Running(self.prepare())
        deadline = time.monotonic() + PATIENCE_S
        while not self.answers():
            if self._running.code() is not None or time.monotonic() > deadline:
                self._running.kill()
                raise CannotStart(f"PostgreSQL did not start: {last_lines(self.log)}")
            time.sleep(POLL_S)
        return self

    def stop(self) -> None:
        """End the server in good order."""
        self._server.stop(patience_s=STOP_PATIENCE_S)

    def kill(self) -> None:
        """End the server as a loss of power does.

        Its children with it: they would serve a connection that is open for as long as they have not noticed.
        """
        children: list[psutil.Process] = []
        with suppress(psutil.NoSuchProcess):
            children = psutil.Process(self.pid).children(recursive=True)
        self._server.kill()
        for child in children:
            with suppress(psutil.NoSuchProcess):
                child.kill()
        psutil.wait_procs(children, timeout=STOP_PATIENCE_S)

    def answers(self) -> bool:
        """Say whether the server lets us in."""
        return run_apart(answers(self.dsn("postgres")))

    def create_database(self, name: str) -> str:
        """Make a database unless it is there, and return its address."""
        run_apart(create_database(self.dsn("postgres"), name))
        return self.dsn(name)

    def remove(self) -> None:
        """Forget everything; only when it does not run."""
        forget(self.wanted, self.user)

    def _initialise(self, data: Path) -> None:
        """Make an empty cluster beside its place and move it there, so that half a cluster never stays."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        own(self.folder, self)
        with tempfile.TemporaryDirectory(dir=self.folder) as name:
            folder = Path(name)
            secret = folder / "password"
            secret.write_text(self.password, "utf-8")
            own(folder, self)
            own(secret, self)
            fresh = folder / "data"
            answer = subprocess.run(
                (
                    str(self.binaries.folder / "initdb"),
                    *("-D", str(fresh), "-U", OWNER, "--pwfile", str(secret), "--auth", "scram-sha-256"),
                    *("--encoding", "UTF8", *self.binaries.locale, "--no-sync", "--no-instructions"),
                ),
                capture_output=True,
                text=True,
                timeout=PATIENCE_S,
                check=False,
                cwd=folder,
                env=environment(self.binaries),
                user=self.user.uid if self.user else None,
                group=self.user.gid if self.user else None,
                extra_groups=[] if self.user else None,
            )
            if answer.returncode != 0:
                raise CannotStart(
                    f"PostgreSQL could not make its folder: {answer.stderr.strip() or answer.stdout.strip()}"
                )
            fresh.replace(data)


def own(path: Path, server: Postgres) -> None:
    """Give a file or folder to the account that the server runs as, if that is another than ours."""
    if server.user is not None:
        shutil.chown(path, server.user.uid, server.user.gid)


async def answers(dsn: str) -> bool:
    """Say whether a server lets us in at this address."""
    try:
        connection = await asyncpg.connect(dsn, timeout=2.0)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError):
        return False
    await connection.close()
    return True


async def create_database(dsn: str, name: str) -> None:
    """Make a database unless it is there; ``dsn`` addresses another database of the same server."""
    connection = await asyncpg.connect(dsn, timeout=10.0)
    try:
        if await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", name) is None:
            quoted = name.replace('"', '""')
            await connection.execute(f'CREATE DATABASE "{quoted}"')
    finally:
        await connection.close()
