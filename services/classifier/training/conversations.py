"""What residents sent in whole conversations: reports, what is none, and what only goes on about a report.

A sentence that somebody thought of is tidier than a message of a chat: without these nearly everything that is said in
one was a report to the head of intents ("sorry my dutch is not so good", who shall bring milk). Half of them are from
this project's written conversations as those came out right, the others were written on purpose: what leads up to a
report, is meant for somebody else, takes something back or goes on, and reports as people chat. They teach intents,
categories, additions and whether a text tells of a subject at all (ADR 43, ADR 44); and guard and second look, what is
said in chats and is no emergency (ADR 46).
"""

import re
from collections.abc import Sequence
from importlib import resources
from typing import Final

from services.classifier.model.manifest import ADDITION, SUBJECT
from services.classifier.training.additions import CHATS, LEAST, SOURCE
from services.classifier.training.labels import INTENTS, MAINS
from services.classifier.training.sentences import REPORT, BadCorpus, Sentence

LANGUAGES: Final = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")
FOLDER: Final = "conversations"
"""A file for each language: label (a category, an intent, an addition or a remark) and message."""
NOTHING: Final = "nothing"
"""Of what tells of no subject."""
REMARK: Final = "remark"
"""Label of what goes on about a report and says nothing of what one could be about: "ik heb er krijt omheen gezet"."""
_REMARKS: Final = f"{SOURCE}{ADDITION}/{REMARK}"
_GOES_ON: Final = frozenset({ADDITION, REMARK})
_NO_SUBJECT: Final = frozenset({"greeting", "thanks", "gibberish"})
FILES: Final = tuple(f"{FOLDER}/{language}.tsv" for language in LANGUAGES)
_MAY_BE: Final = re.compile(
    r"bloed|gestoken|gebeten|draad|draden|kabel|snoer|kraakt|wankel|blood|wire|cable|blut|draht|drähte|sang\b|\bfils?\b|"
    r"sangre|kabl|krew|kan[ıi]yor|кабел|дріт|дроти|кров|سلك|اسلاك|أسلاك|دم\b",
    re.IGNORECASE,
)
"""What somebody may be in danger by is left out: it would be learned as harmless."""
_DANGEROUS: Final = frozenset({"boom gevaarlijk"})


def rows(content: str, source: str) -> list[tuple[str, str]]:
    """Label and message of each row of a file.

    Args:
        content: of the file.
        source: its name, for the error.

    Raises:
        BadCorpus: a row has not two fields, or a label that is none.
    """
    found: list[tuple[str, str]] = []
    for number, line in enumerate(content.removesuffix("\n").split("\n")[1:], 2):
        cells = line.split("\t")
        if len(cells) != len(("label", "text")) or not all(cells):
            raise BadCorpus(f"{source}:{number}: is not a label and a message")
        label, text = cells
        if label not in MAINS and label not in INTENTS and label not in _GOES_ON:
            raise BadCorpus(f"{source}:{number}: the label {label!r} is unknown")
        found.append((label, text))
    return found


def told() -> list[tuple[str, str, str]]:
    """Language (ISO 639-1), label and message of all of them."""
    folder = resources.files("services.classifier.training") / FOLDER
    return [
        (language, *row)
        for language in LANGUAGES
        for row in rows((folder / f"{language}.tsv").read_text("utf-8"), f"{language}.tsv")
    ]


def calm() -> list[tuple[str, str, str]]:
    """Those of which none can be an emergency; each message once."""
    rows = {text: (language, label) for language, label, text in told() if label not in _DANGEROUS}
    return [(*row, text) for text, row in rows.items() if _MAY_BE.search(text) is None]


def beside(sentences: Sequence[Sentence]) -> list[Sentence]:
    """What is learned beside a corpus: of categories those that it has; nothing where it holds few reports."""
    if sum(s.sub is not None for s in sentences) < LEAST:
        return []
    subs = {s.sub for s in sentences}
    weight = min(s.weight for s in sentences)
    return [_of(row, weight) for row in told() if row[1] in subs or row[1] not in MAINS]


def _of(row: tuple[str, str, str], weight: float) -> Sentence:
    language, label, text = row
    if label in _GOES_ON:
        source = _REMARKS if label == REMARK else SOURCE + ADDITION
        return Sentence(text=text, intent=None, sub=None, language=language, weight=weight, source=source)
    sub = label if label in MAINS else None
    intent = REPORT if sub is not None else label
    return Sentence(text=text, intent=intent, sub=sub, language=language, weight=weight, source=CHATS + language)


def subject_of(sentence: Sentence) -> str | None:
    """Whether a sentence tells what a report could be about; None where that is not known."""
    if sentence.sub is not None:
        return SUBJECT
    return NOTHING if sentence.source == _REMARKS or sentence.intent in _NO_SUBJECT else None
