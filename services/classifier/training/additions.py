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
SECONDS: Final = "seconds.tsv"
"""Language, a report, and another problem that its resident tells of after it, mostly without saying so."""
SOURCE: Final = "additions/"
"""What the source of each begins with; its label follows."""
CHATS: Final = "conversations/"
"""What the source of a message of a whole conversation begins with."""
_OTHERS_WEIGH: Final = 0.1
"""How much the sentences of the corpus count. With a whole one each, what tells a second report from an addition is
drowned in what tells any report. Of additions by writers held back .50 then lie over .95 of their second reports; with
this .61, with .03 .70, but over .99 of emergencies only .19 (.37 with this)."""
LEAST: Final = 5_000
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
    return _rows(FILE)


def seconds() -> list[tuple[str, str, str]]:
    """Language (ISO 639-1), report and another report after it."""
    return _rows(SECONDS)


def _rows(name: str) -> list[tuple[str, str, str]]:
    rows = Path(__file__).with_name(name).read_text("utf-8").splitlines()[1:]
    return [(language, report, after) for language, report, after in (row.split("\t") for row in rows)]


def beside(sentences: Sequence[Sentence]) -> list[Sentence]:
    """What is learned from beside a corpus, of neither an intent nor a category; nothing where it holds few reports."""
    if sum(s.sub is not None for s in sentences) < LEAST:
        return []
    told = [
        (language, label, text)
        for n, (language, report, addition) in enumerate(pairs())
        for label, text in ((REPORT, report), (REPORT, _another(language, report, n)), (ADDITION, addition))
    ]
    told += [(language, REPORT, text) for language, *both in seconds() for text in both]
    return [
        Sentence(text=text, intent=None, sub=None, language=language, source=SOURCE + label)
        for language, label, text in told
    ]


def weight_of(sentence: Sentence) -> float:
    """How much a sentence counts where additions are told from reports.

    Reports of whole conversations count as the pairs do: else whatever is written as people chat is an addition.
    """
    in_a_chat = sentence.source.startswith((SOURCE, CHATS))
    return sentence.weight if in_a_chat else sentence.weight * _OTHERS_WEIGH


def label_of(sentence: Sentence) -> str | None:
    """Whether it is a report, as an emergency is, or an addition; None for what is neither."""
    if sentence.source.startswith(SOURCE):
        return sentence.source.removeprefix(SOURCE).split("/")[0]
    return REPORT if sentence.sub is not None or sentence.emergency is not None else None
