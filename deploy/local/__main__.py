"""``python -m deploy.local COMMAND``: what the Makefile calls."""

import argparse
import asyncio
import shutil
import signal
import sys
from collections.abc import Sequence

from deploy.local import leash
from deploy.local.failing import CannotStart
from deploy.local.kafka import find_distribution
from deploy.local.kafka.warm import warm
from deploy.local.only_one import only_one
from deploy.local.postgres_home import account, forget
from deploy.local.run import run
from deploy.local.settings import Settings
from deploy.local.topics import create_topics


def clean_run(settings: Settings) -> None:
    """Forget the data of the run."""
    if not settings.run.exists():
        return
    with only_one(settings.run):
        forget(settings.run / "postgres", account())
        shutil.rmtree(settings.run)
    print(f"{settings.run} is forgotten")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one command; exit 2 with one sentence when something is in the way."""
    parser = argparse.ArgumentParser(prog="python -m deploy.local", description="Loket on one machine.")
    commands = parser.add_subparsers(dest="command", required=True)
    start = commands.add_parser("run", help="start everything in the foreground")
    start.add_argument("--with-parent", action="store_true", help="end when the process that started this ends (Linux)")
    commands.add_parser("clean-run", help="forget the data of the run")
    commands.add_parser("kafka", help="get Kafka's jars and make its starts fast")
    topics = commands.add_parser("topics", help="make the topics of loket.topics")
    topics.add_argument("--bootstrap", required=True, help="host:port of a broker")
    chosen = parser.parse_args(arguments)
    try:
        settings = Settings()
        match chosen.command:
            case "run":
                if chosen.with_parent:
                    leash.tie(signal.SIGTERM)
                run(settings)
            case "clean-run":
                clean_run(settings)
            case "kafka":
                warm(find_distribution(settings))
            case _:
                asyncio.run(create_topics(chosen.bootstrap))
    except CannotStart as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
