"""What people send in chats, for networks that were taught with whole sentences alone (``tune --chats``).

"Hij ligt nu op de steiger", "papa zijn telefoon", "Wat eten we vanavond": beside a report and in the wrong chat people
say short things of somebody who lies, goes or does not answer. Most of what is short and ordinary to the networks was
thought of at a desk, and most that is short an emergency (ADR 46).
"""

from collections.abc import Sequence
from typing import Final

import numpy as np

from services.classifier.model.reader import Reader
from services.classifier.training import reader
from services.classifier.training.additions import CHATS
from services.classifier.training.continuing import Whole
from services.classifier.training.conversations import calm
from services.classifier.training.labels import INTENTS, MAINS
from services.classifier.training.reader_file import Shipped
from services.classifier.training.reader_lesson import Lesson
from services.classifier.training.sentences import REPORT, Sentence

MOST: Final = 10_000
"""So many are learned: those that the reader that ships takes nearest to an emergency."""


def sentences() -> list[Sentence]:
    """Messages of chats of which none is an emergency; each once."""
    return [_of(*row) for row in calm()]


def _of(language: str, label: str, text: str) -> Sentence:
    sub = label if label in MAINS else None
    intent = REPORT if sub is not None else label if label in INTENTS else None
    return Sentence(text=text, intent=intent, sub=sub, language=language, source=CHATS + language)


def nearest(shipped: Shipped, lesson: Lesson, among: Sequence[int], most: int = MOST) -> Whole:
    """Numbers of those that a reader takes nearest to an emergency.

    Args:
        shipped: the reader.
        lesson: the sentences.
        among: numbers of those to choose from.
        most: how many.
    """
    numbers = np.asarray(among)
    odds = reader.said(Reader(shipped.weights), lesson, numbers)[:, 0]
    return np.sort(numbers[np.argsort(-odds, kind="stable")[:most]])
