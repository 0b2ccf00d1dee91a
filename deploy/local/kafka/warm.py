"""Make the next starts of Kafka fast: an archive of the classes that a broker loads, and a formatted folder to copy."""

import asyncio
import shutil
import tempfile
import time
from pathlib import Path
from typing import Final

from deploy.local.failing import CannotStart
from deploy.local.kafka.broker import JVM, PATIENCE_S, Kafka
from deploy.local.kafka.distribution import Distribution
from deploy.local.ports import free_port
from deploy.local.program import POLL_S, Running, last_lines
from deploy.local.topics import create_topics
from loket.topics import Topic

ONE_MORE: Final = Topic(name="warm", about="Made while Kafka is warmed, gone with its folder", partitions=1)


def warm(distribution: Distribution) -> None:
    """Start a broker twice in a folder of its own, let it make topics and end, and keep what the next ones can use.

    Raises:
        CannotStart: the broker did not start.
    """
    if distribution.archive.exists() and distribution.formatted.exists():
        return
    home = distribution.archive.parent
    home.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home) as name:
        folder = Path(name)
        broker = Kafka(distribution, folder=folder, port=free_port(), controller_port=free_port())
        broker.prepare()
        fresh = folder / "formatted"
        shutil.copytree(folder / "data", fresh)
        broker.start()
        try:
            asyncio.run(create_topics(broker.bootstrap))
        finally:
            broker.stop()
        archive = folder / "classes.jsa"
        # The second start loads what the first one does, and what it takes to open logs that exist.
        _archive(broker, archive)
        try:
            fresh.replace(distribution.formatted)
        except OSError:
            # Another process was first, and what it made is as good.
            if not distribution.formatted.exists():
                raise
        if archive.exists():
            archive.replace(distribution.archive)


def _archive(broker: Kafka, archive: Path) -> None:
    """Let a broker write the archive of its classes as it ends."""
    options = (*JVM, f"-XX:ArchiveClassesAtExit={archive}")
    running = Running(broker.program(options, broker.folder / "server.properties"))
    try:
        deadline = time.monotonic() + PATIENCE_S
        while not broker.answers():
            if running.code() is not None or time.monotonic() > deadline:
                raise CannotStart(f"Kafka did not start: {last_lines(running.program.log)}")
            time.sleep(POLL_S)
        asyncio.run(create_topics(broker.bootstrap, [ONE_MORE]))
    finally:
        running.stop(patience_s=PATIENCE_S)
