"""Make the next starts of Kafka fast: an archive of the classes that a broker loads, and a formatted folder to copy."""

import asyncio
import shutil
import tempfile
import time
from pathlib import Path

from deploy.local.failing import CannotStart
from deploy.local.kafka.broker import JVM, PATIENCE_S, Kafka
from deploy.local.kafka.distribution import Distribution
from deploy.local.ports import free_port
from deploy.local.program import POLL_S, Running, last_lines
from deploy.local.topics import create_topics


def warm(distribution: Distribution) -> None:
    """Start a broker once in a folder of its own, let it make a topic and end, and keep what the next ones can use.

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
        archive = folder / "classes.jsa"
        options = (*JVM, f"-XX:ArchiveClassesAtExit={archive}")
        running = Running(broker.program(options, folder / "server.properties"))
        try:
            deadline = time.monotonic() + PATIENCE_S
            while not broker.answers():
                if running.code() is not None or time.monotonic() > deadline:
                    raise CannotStart(f"Kafka did not start: {last_lines(running.program.log)}")
                time.sleep(POLL_S)
            asyncio.run(create_topics(broker.bootstrap))
        finally:
            running.stop(patience_s=PATIENCE_S)
        if not distribution.formatted.exists():
            fresh.replace(distribution.formatted)
        if archive.exists():
            archive.replace(distribution.archive)
