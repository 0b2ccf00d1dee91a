"""Reads the corpus: the project's own sentences, and a municipality's own reports when it has them."""

import csv
import hashlib
import io
from collections.abc import Sequence
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

from msgspec import Struct

from services.classifier.training.labels import INTENTS, MAINS

_TEXT: Final = ("text", "Text")
_SUB: Final = ("category", "Sub", "sub")
_OWN_WEIGHT: Final = 1.0
_SEED_WEIGHT_BESIDE_OWN: Final = 0.3


class BadCorpus(ValueError):  # noqa: N818 - what it is
    """A corpus file cannot be used; the sentence names file, line and what is wrong."""


class Sentence(Struct, frozen=True):
    """One labelled text."""

    text: str
    intent: str
    sub: str | None  # category of a report, None for every other intent
    language: str | None
    weight: float = _OWN_WEIGHT


class Corpus(Struct, frozen=True):
    """Sentences and where they came from."""

    sentences: tuple[Sentence, ...]
    sources: tuple[str, ...]
    sha256: str


def seed_files() -> list[Traversable]:
    """The files written for this project: ``{language}.categories.tsv`` and ``{language}.intents.tsv``, by name."""
    folder = resources.files(__package__) / "corpus"
    return sorted((f for f in folder.iterdir() if f.name.endswith(".tsv")), key=lambda f: f.name)


def read(own: Path | None = None) -> Corpus:
    """The seed corpus, with a municipality's own rows when given: they then weigh most.

    Args:
        own: a CSV with a header and columns ``text,category[,language]`` or Signalen's ``Main,Sub,Text``.

    Raises:
        BadCorpus: a file has a wrong header, an unknown label or no usable row.
    """
    digest = hashlib.sha256()
    sentences: list[Sentence] = []
    weight = 1.0 if own is None else _SEED_WEIGHT_BESIDE_OWN
    for file in seed_files():
        content = file.read_bytes()
        digest.update(file.name.encode() + b"\0" + content)
        sentences.extend(_seed(file.name, content.decode("utf-8"), weight))
    sources = [f"seed:{f.name}" for f in seed_files()]
    if own is not None:
        content = own.read_bytes()
        digest.update(content)
        sentences.extend(_own(own.name, content))
        sources.append(f"own:{hashlib.sha256(content).hexdigest()[:12]}")
    return Corpus(tuple(_distinct(sentences)), tuple(sources), digest.hexdigest())


def _distinct(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Each text once per label, so that no sentence is learned and tested at the same time."""
    seen: dict[tuple[str, str, str | None], Sentence] = {}
    for sentence in sentences:
        seen.setdefault((" ".join(sentence.text.lower().split()), sentence.intent, sentence.sub), sentence)
    return list(seen.values())


def _seed(name: str, content: str, weight: float) -> list[Sentence]:
    language, what, _ = name.split(".")
    lines = content.splitlines()
    if not lines or lines[0] != "label\ttext":
        raise BadCorpus(f"{name}:1: the header must be label<TAB>text")
    found = []
    for number, line in enumerate(lines[1:], 2):
        label, tab, text = line.partition("\t")
        if not tab or not text.strip():
            raise BadCorpus(f"{name}:{number}: a line is label<TAB>text")
        if what == "categories":
            if label not in MAINS:
                raise BadCorpus(f"{name}:{number}: the category {label!r} is unknown")
            found.append(Sentence(text, "report", label, language, weight))
        else:
            if label not in INTENTS:
                raise BadCorpus(f"{name}:{number}: the intent {label!r} is unknown")
            found.append(Sentence(text, label, None, language, weight))
    return found


def _own(name: str, content: bytes) -> list[Sentence]:
    try:
        # Line ends stay: a quoted report may have several lines.
        rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
        header = rows.fieldnames or []
    except UnicodeDecodeError as error:
        raise BadCorpus(f"{name}: is not UTF-8") from error
    except csv.Error as error:
        raise BadCorpus(f"{name}:1: is not CSV: {error}") from error
    text_column = next((c for c in _TEXT if c in header), None)
    sub_column = next((c for c in _SUB if c in header), None)
    if text_column is None or sub_column is None:
        raise BadCorpus(f"{name}:1: the header needs text,category or Main,Sub,Text")
    found = []
    try:
        for each in rows:
            text, sub = (each[text_column] or "").strip(), (each[sub_column] or "").strip()
            if text and sub in MAINS:
                found.append(Sentence(text, "report", sub, each.get("language"), _OWN_WEIGHT))
    except csv.Error as error:
        raise BadCorpus(f"{name}:{rows.line_num + 1}: is not CSV: {error}") from error
    if not found:
        raise BadCorpus(f"{name}: no row has a text and a known category")
    return found
