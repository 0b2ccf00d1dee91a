"""One labelled text, and what is said of a corpus that cannot be used."""

from datetime import datetime
from typing import Final

from msgspec import Struct

REPORT: Final = "report"


class BadCorpus(ValueError):  # noqa: N818 - what it is
    """A corpus file cannot be used; the sentence names file, line and what is wrong."""


class Sentence(Struct, frozen=True):
    """One labelled text."""

    text: str
    intent: str | None  # None when none fits: such a text only says that it is no emergency
    sub: str | None  # category of a report, None for every other intent and for most emergencies
    language: str | None
    weight: float = 1.0
    source: str = ""  # round and file, such as round2/nl.emergencies.tsv, or own
    emergency: str | None = None  # its kind
    level: str | None = None  # certain or possible, of an emergency
    why: str | None = None  # why it only looks like an emergency: lamp, figurative, joke, past, ...
    row: int | None = None  # of a municipality's own file
    at: datetime | None = None  # when a municipality's own report came
