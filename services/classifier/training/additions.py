"""What residents send after a report and is none of its own: what came of it, how long already, what a neighbour says.

Each was written with the report that it goes on about, as two messages. A head learns to tell them from reports.
"""

# ruff: noqa: RUF001 - words in their own alphabets

from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final

from services.classifier.model.manifest import ADDITION
from services.classifier.training.sentences import REPORT, Sentence

FILE: Final = "additions.tsv"
"""Language, a report, and what its resident adds."""
_SOURCE: Final = "additions/"
_LEAST: Final = 5_000
"""Of fewer reports a head would learn what those are about, and not that they are reports."""


_TOO: Final = MappingProxyType(
    {
        "nl": ("en ", "ook ", "en ook ", "oh en ", "en daar ook nog ", "verder ", "en dan nog "),
        "en": ("and ", "also ", "and also ", "oh and ", "and there too, ", "plus "),
        "de": ("und ", "auch ", "und auch noch ", "ach und ", "und dort auch ", "außerdem "),
        "fr": ("et ", "aussi ", "et aussi ", "ah et ", "et là aussi ", "de plus "),
        "es": ("y ", "también ", "y también ", "ah y ", "y ahí también ", "además "),
        "pl": ("i ", "też ", "i jeszcze ", "a i ", "i tam też ", "poza tym "),
        "tr": ("ve ", "ayrıca ", "bir de ", "ha bir de ", "orada da ", "üstelik "),
        "ar": ("و", "كمان ", "وكمان ", "وأيضا ", "وهناك كمان ", "وبرضو "),
        "uk": ("і ", "також ", "а ще ", "ой і ", "і там теж ", "крім того "),
    }
)
"""How a second report begins: without these what begins so would be taken for an addition."""


def _another(language: str, report: str, n: int) -> str:
    """A report as the second one of a conversation."""
    too = _TOO[language]
    return f"{too[n % len(too)]}{report[:1].lower()}{report[1:]}"


def pairs() -> list[tuple[str, str, str]]:
    """Language (ISO 639-1), report and addition."""
    rows = Path(__file__).with_name(FILE).read_text("utf-8").splitlines()[1:]
    found = [row.split("\t") for row in rows]
    return [(language, report, addition) for language, report, addition in found]


def beside(sentences: Sequence[Sentence]) -> list[Sentence]:
    """What is learned from beside a corpus, of neither an intent nor a category; nothing where it holds few reports."""
    if sum(s.sub is not None for s in sentences) < _LEAST:
        return []
    return [
        Sentence(text=text, intent=None, sub=None, language=language, source=_SOURCE + label)
        for n, (language, report, addition) in enumerate(pairs())
        for label, text in ((REPORT, report), (REPORT, _another(language, report, n)), (ADDITION, addition))
    ]


def label_of(sentence: Sentence) -> str | None:
    """Whether it is a report, as an emergency is, or an addition; None for what is neither."""
    if sentence.source.startswith(_SOURCE):
        return sentence.source.removeprefix(_SOURCE)
    return REPORT if sentence.sub is not None or sentence.emergency is not None else None
