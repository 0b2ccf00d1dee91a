"""Teaches the networks of the second look, and keeps what they learned in files that ship: ``make tune``.

Learning takes two hours on two cores, far more than everything else that is trained, and hangs on nothing but the
sentences of this project. So it is done when they have changed much, and ``make train`` takes its files. They also
hold what networks that were taught without a part of the situations say of that part: thresholds come from those.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

from services.classifier.training import emergency_head, reader, transformer
from services.classifier.training.corpus import read
from services.classifier.training.reader_file import READER, TRANSFORMER, key_of, shipped, write
from services.classifier.training.reader_lesson import lesson_of
from services.classifier.training.teaching import say

_TAUGHT: Final = MappingProxyType({"reader": (reader.taught, READER), "transformer": (transformer.taught, TRANSFORMER)})


def main(arguments: Sequence[str]) -> int:
    """Teach from the corpus and write the files, after the guard's head is current; answers the exit code."""
    parser = argparse.ArgumentParser(prog="python -m services.classifier.training.tune")
    parser.add_argument("--cache", type=Path, default=Path(".cache/vectors"), help="folder of the encoder's vectors")
    parser.add_argument("--only", choices=sorted(_TAUGHT), help="teach this one; both when absent")
    asked = parser.parse_args(arguments)
    begun, corpus = time.monotonic(), read()
    emergency_head.update(corpus)
    sentences = emergency_head.sentences_of(corpus)
    texts = [s.text for s in sentences]
    lesson = lesson_of(sentences, asked.cache)
    say(begun, f"{len(sentences)} sentences")
    for name, (taught, kind) in _TAUGHT.items():
        if asked.only in (None, name):
            weights, odds = taught(lesson, texts, begun)
            write(shipped(kind), weights, lesson.classes, dict(zip(map(key_of, texts), odds, strict=True)), kind)
            say(begun, f"written to {kind.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
