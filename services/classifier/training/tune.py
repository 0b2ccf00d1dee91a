"""Teaches the networks of the second look, and keeps what they learned in files that ship: ``make tune``.

Learning takes two hours on two cores, far more than everything else that is trained, and hangs on nothing but the
sentences of this project. So it is done when they have changed much, and ``make train`` takes its files. With ``--on``
they only learn what was written since, in half an hour (``continuing``), and with ``--chats`` what people send in chats
(``chats``). The files also
hold what networks that were taught without a part of the situations say of that part: thresholds come from those.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

from services.classifier.training import chats, emergency_head, reader, transformer
from services.classifier.training.continuing import beside_chats, between, onward
from services.classifier.training.corpus import read
from services.classifier.training.reader_file import READER, TRANSFORMER, Kind, Shipped, key_of, load, shipped, write
from services.classifier.training.reader_lesson import lesson_of
from services.classifier.training.sentences import BadCorpus
from services.classifier.training.teaching import say

_TAUGHT: Final = MappingProxyType({"reader": (reader, READER), "transformer": (transformer, TRANSFORMER)})


def main(arguments: Sequence[str]) -> int:
    """Teach from the corpus and write the files, after the guard's head is current; answers the exit code."""
    parser = argparse.ArgumentParser(prog="python -m services.classifier.training.tune")
    parser.add_argument("--cache", type=Path, default=Path(".cache/vectors"), help="folder of the encoder's vectors")
    parser.add_argument("--only", choices=sorted(_TAUGHT), help="teach this one; both when absent")
    going_on = parser.add_mutually_exclusive_group()
    going_on.add_argument("--on", action="store_true", help="go on from what ships; all anew when absent")
    going_on.add_argument("--chats", action="store_true", help="go on with what people send in chats")
    asked = parser.parse_args(arguments)
    begun, corpus = time.monotonic(), read()
    emergency_head.update(corpus)
    sentences = emergency_head.sentences_of(corpus)
    whole = len(sentences)
    if asked.chats:
        sentences = (*sentences, *chats.sentences())
    texts = [s.text for s in sentences]
    lesson = lesson_of(sentences, asked.cache)
    say(begun, f"{len(sentences)} sentences")
    near = chats.nearest(_ships(READER), lesson, range(whole, len(texts))) if asked.chats else None
    for name, (network, kind) in _TAUGHT.items():
        if asked.only not in (None, name):
            continue
        known: Sequence[int] = range(whole)
        if near is not None:
            on = beside_chats(_ships(kind), sentences, lesson.weights, near)
            weights, odds = network.taught_on(on, lesson, texts, begun)
            weights = between(on.shipped.weights, weights)
            known = [n for n in known if key_of(texts[n]) in on.shipped.odds]
        elif asked.on:
            on = onward(_ships(kind), sentences, lesson.weights)
            weights, odds = network.taught_on(on, lesson, texts, begun)
            known = [n for n in known if n in set(on.new.tolist()) or key_of(texts[n]) in on.shipped.odds]
        else:
            weights, odds = network.taught(lesson, texts, begun)
        write(shipped(kind), weights, lesson.classes, {key_of(texts[n]): odds[n] for n in known}, kind)
        say(begun, f"written to {kind.name}")
    return 0


def _ships(kind: Kind) -> Shipped:
    """What there is to go on from.

    Raises:
        BadCorpus: there is no such file, or one that knows of other words for what is dangerous.
    """
    found = load(shipped(kind), kind)
    if found is None:
        raise BadCorpus(f"{kind.name} cannot be taught on: it is missing or of another shape")
    return found


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
