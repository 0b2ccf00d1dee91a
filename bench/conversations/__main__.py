"""``python -m bench.conversations [--municipality M] [FILE.jsonl]``: replays conversations on a virtual clock."""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec
import structlog

from bench.conversations.declared import Undeclared, declared
from bench.conversations.judge import judge, told, total
from bench.conversations.lines import BadLine, Line, read
from bench.conversations.replay import Replay
from bench.conversations.way import Way
from services.classifier.model.artefact import UnusableModel, load_model

_BAD_INPUT: Final = 2
_STDIN: Final = "-"
_MODEL_DIR: Final = ".cache/model"


def main(arguments: Sequence[str]) -> int:
    """Replay a file; answers the exit code: 2 with one line when it cannot be replayed."""
    parser = argparse.ArgumentParser(prog="python -m bench.conversations", description="Replays conversations.")
    parser.add_argument("file", nargs="?", default=_STDIN, metavar="FILE.jsonl", help="standard input when absent")
    parser.add_argument("--municipality", help="whose declarations count; else one without boundary and street list")
    chosen = parser.parse_args(arguments)
    try:
        lines = _lines(chosen.file)
        municipality = declared(chosen.municipality)
        model = load_model(Path(os.environ.get("LOKET_MODEL_DIR") or _MODEL_DIR))
    except (BadLine, Undeclared, UnusableModel) as error:
        sys.stderr.write(f"{' '.join(str(error).split())}\n")
        return _BAD_INPUT
    # Lines of the log are diagnostics here: standard output holds conversations only.
    structlog.configure(logger_factory=structlog.WriteLoggerFactory(sys.stderr))
    verdicts = []
    with tempfile.TemporaryDirectory() as keys_dir:
        way = Way(municipality, model, Path(keys_dir))
        for line in lines:
            replay = Replay(way, line)
            outcome = replay.run()
            sys.stdout.write(msgspec.json.encode(outcome).decode() + "\n")
            for refused in replay.refused:
                sys.stderr.write(f"{refused}\n")
            if line.expect is not None:
                verdicts.append(judge(line, outcome))
    sys.stdout.flush()
    if verdicts:
        sys.stderr.write(f"{told(total(verdicts))}\n")
    return 0


def _lines(file: str) -> list[Line]:
    # Read whole before the first is replayed: a bad line gives one clear sentence and no half result.
    if file == _STDIN:
        return list(read(sys.stdin.buffer.read(), "standard input"))
    try:
        content = Path(file).read_bytes()
    except OSError as error:
        raise BadLine(f"{file} cannot be read: {error.strerror}") from error
    return list(read(content, file))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
