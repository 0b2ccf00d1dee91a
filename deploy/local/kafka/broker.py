"""One Kafka broker on the loopback address."""

import shutil
import socket
import struct
import subprocess
import time
import uuid
from base64 import urlsafe_b64encode
from pathlib import Path
from typing import Final, Self

from deploy.local.failing import CannotStart
from deploy.local.java import java_environment
from deploy.local.kafka.distribution import Distribution
from deploy.local.ports import LOOPBACK, is_free
from deploy.local.program import POLL_S, Program, Running, last_lines

PATIENCE_S: Final = 40.0
STOP_PATIENCE_S: Final = 8.0
JVM: Final = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m", "-Xmx256m")
"""A broker that lives for minutes on two cores: the fast compiler and the smallest collector."""
CONFIGURATION: Final = """\
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@{address}:{controller_port}
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://{address}:{port},CONTROLLER://{address}:{controller_port}
log.dirs={data}
auto.create.topics.enable=false
# One node keeps one copy.
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=4
# A consumer that was killed is replaced quickly.
group.initial.rebalance.delay.ms=0
group.min.session.timeout.ms=1000
# Back within seconds after kill -9.
broker.session.timeout.ms=1500
broker.heartbeat.interval.ms=300
# The default of 128 MB does not fit into a small heap.
log.cleaner.dedupe.buffer.size=4194304
# A sealed body of 3 MB and what goes around it.
message.max.bytes=4718592
replica.fetch.max.bytes=4718592
num.io.threads=4
num.network.threads=2
"""


class Kafka:
    """A broker with its own folder and port; what it acknowledged survives ``stop`` or ``kill`` and ``start``."""

    def __init__(
        self, distribution: Distribution, *, folder: Path, port: int, controller_port: int, log: Path | None = None
    ) -> None:
        self.distribution = distribution
        self.folder = folder
        self.port = port
        self.controller_port = controller_port
        self.log = log or folder / "kafka.log"
        self._running: Running | None = None

    @property
    def bootstrap(self) -> str:
        """Address for clients: ``127.0.0.1:PORT``."""
        return f"{LOOPBACK}:{self.port}"

    @property
    def pid(self) -> int:
        """Process id of the broker."""
        return self._broker.pid

    @property
    def _broker(self) -> Running:
        if self._running is None:
            raise CannotStart("Kafka was not started.")
        return self._running

    def prepare(self) -> Program:
        """Write the configuration, format an empty folder, and say what to start."""
        self.folder.mkdir(parents=True, exist_ok=True)
        data = self.folder / "data"
        configuration = self.folder / "server.properties"
        configuration.write_text(
            CONFIGURATION.format(address=LOOPBACK, port=self.port, controller_port=self.controller_port, data=data),
            "utf-8",
        )
        if not (data / "meta.properties").exists():
            self._format(data, configuration)
        archive = self.distribution.archive
        shared = (f"-XX:SharedArchiveFile={archive}",) if archive.exists() else ()
        return self.program((*JVM, *shared), configuration)

    def program(self, options: tuple[str, ...], configuration: Path) -> Program:
        """The broker as a program, with these options for Java."""
        java = str(self.distribution.java)
        return Program(
            name="kafka",
            argv=(java, *options, "-cp", self.distribution.class_path, "kafka.Kafka", str(configuration)),
            folder=self.folder,
            log=self.log,
            environment=java_environment(),
            orphan_signal=15,
        )

    def start(self) -> Self:
        """Start the broker and wait until it answers.

        Raises:
            CannotStart: its port is taken, it ended, or did not answer in time; the end of its log is in the text.
        """
        if not is_free(self.port):
            raise CannotStart(f"Kafka did not start: port {self.port} is taken.")
        self._running = Running(self.prepare())
        deadline = time.monotonic() + PATIENCE_S
        while not self.answers():
            if self._running.code() is not None or time.monotonic() > deadline:
                self._running.kill()
                raise CannotStart(f"Kafka did not start: {last_lines(self._running.program.log)}")
            time.sleep(POLL_S)
        return self

    def stop(self) -> None:
        """End the broker in good order."""
        self._broker.stop(patience_s=STOP_PATIENCE_S)

    def kill(self) -> None:
        """End the broker as ``kill -9`` does."""
        self._broker.kill()

    def answers(self) -> bool:
        """Say whether the broker answers Kafka's ApiVersions request, which it does once it may serve clients."""
        request = struct.pack(">hhih", 18, 0, 1, -1)
        try:
            with socket.create_connection((LOOPBACK, self.port), timeout=1.0) as connection:
                connection.sendall(struct.pack(">i", len(request)) + request)
                answer = connection.recv(10, socket.MSG_WAITALL)
        except OSError:
            return False
        return len(answer) == 10 and struct.unpack(">iih", answer)[1:] == (1, 0)

    def _format(self, data: Path, configuration: Path) -> None:
        """Make an empty log folder: a copy of one formatted before, since starting Java for it takes a second."""
        if self.distribution.formatted.exists():
            shutil.copytree(self.distribution.formatted, data, dirs_exist_ok=True)
            return
        cluster = urlsafe_b64encode(uuid.uuid4().bytes).rstrip(b"=").decode()
        tool = ("kafka.tools.StorageTool", "format", f"--cluster-id={cluster}", "-c", str(configuration))
        answer = subprocess.run(
            (str(self.distribution.java), *JVM, "-cp", self.distribution.class_path, *tool),
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
            env=java_environment(),
        )
        if answer.returncode != 0:
            raise CannotStart(f"Kafka could not format {data}: {answer.stderr.strip() or answer.stdout.strip()}")
