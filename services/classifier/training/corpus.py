"""Reads the corpus: the project's own sentences, and a municipality's own reports when it has them.

The sentences lie in rounds, written independently of each other; the round ``held_out`` is never trained on.
"""

import csv
import hashlib
import io
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from loket.masking import mask
from services.classifier.training.duplicates import near_duplicates
from services.classifier.training.labels import INTENTS, MAINS

HELD_OUT: Final = "held_out"
REPORT: Final = "report"
_TEXT: Final = ("text", "Text")
_SUB: Final = ("category", "Sub", "sub")
_MAIN: Final = ("main", "Main")
_OWN_WEIGHT: Final = 1.0
_SEED_WEIGHT_BESIDE_OWN: Final = 0.3
_OTHER_MAIN: Final = "Overig"


class BadCorpus(ValueError):  # noqa: N818 - what it is
    """A corpus file cannot be used; the sentence names file, line and what is wrong."""


class Sentence(Struct, frozen=True):
    """One labelled text."""

    text: str
    intent: str | None  # None when none fits: such a text only says that it is no emergency
    sub: str | None  # category of a report, None for every other intent and for most emergencies
    language: str | None
    weight: float = _OWN_WEIGHT
    source: str = ""  # round and file, such as round2/nl.emergencies.tsv, or own
    emergency: str | None = None  # its kind
    level: str | None = None  # certain or possible, of an emergency
    why: str | None = None  # why it only looks like an emergency: lamp, figurative, joke, past, ...


class Several(Struct, frozen=True):
    """One text that holds several problems."""

    text: str
    subs: tuple[str, ...]
    parts: tuple[str, ...]  # stretches of the text, one for each category, in order
    language: str
    source: str = ""


class Corpus(Struct, frozen=True):
    """Sentences and where they came from."""

    sentences: tuple[Sentence, ...]
    sources: tuple[str, ...]
    sha256: str
    several: tuple[Several, ...] = ()
    mains: Mapping[str, str] = MappingProxyType(dict(MAINS))
    """Main category of each category that stands in it."""
    dropped: tuple[str, ...] = ()
    """Which rows were left out and why: near-duplicates of other rows."""


def seed_files(*, held_out: bool = False) -> list[Traversable]:
    """The files written for this project, ``{round}/{language}.{what}.tsv``, by round and name."""
    folder = resources.files(__package__) / "corpus"
    rounds = [r for r in folder.iterdir() if r.is_dir() and (r.name == HELD_OUT) == held_out]
    files = [(r.name, f.name, f) for r in rounds for f in r.iterdir() if f.name.endswith(".tsv")]
    return [file for *_, file in sorted(files, key=lambda each: each[:2])]


def source_of(file: Traversable) -> str:
    """Round and name of a seed file."""
    return "/".join(Path(str(file)).parts[-2:])


def read(own: Path | None = None) -> Corpus:
    """The seed corpus, with a municipality's own rows when given: they then weigh most.

    Of the seed only the categories that the own rows have are then learned: what a municipality has no reports of is
    not among its categories.

    Args:
        own: a CSV with a header and columns ``text,category[,language]`` or Signalen's ``Main,Sub,Text``.

    Raises:
        BadCorpus: a file has a wrong header, an unknown label or no usable row.
    """
    if own is None:
        return _seeds(held_out=False, weight=1.0)
    content = own.read_bytes()
    rows, mains = _own(own.name, content)
    seed = _seeds(held_out=False, weight=_SEED_WEIGHT_BESIDE_OWN)
    kept = tuple(s for s in seed.sentences if s.sub is None or s.sub in mains)
    return Corpus(
        tuple(_distinct((*rows, *kept))),
        (*seed.sources, f"own:{hashlib.sha256(content).hexdigest()[:12]}"),
        hashlib.sha256(seed.sha256.encode() + content).hexdigest(),
        tuple(s for s in seed.several if all(sub in mains for sub in s.subs)),
        MappingProxyType(mains),
        seed.dropped,
    )


def read_held_out() -> Corpus:
    """The round that nobody trains on, without what is nearly the same as a sentence of the other rounds."""
    held = _seeds(held_out=True, weight=1.0)
    known = _seeds(held_out=False, weight=1.0)
    twice = near_duplicates([s.text for s in (*known.sentences, *held.sentences)], among=len(known.sentences))
    first = len(known.sentences)
    kept = tuple(s for number, s in enumerate(held.sentences, first) if number not in twice)
    dropped = tuple(
        f"{s.source}: nearly the same as a sentence of another round"
        for number, s in enumerate(held.sentences, first)
        if number in twice
    )
    return Corpus(kept, held.sources, held.sha256, held.several, held.mains, (*held.dropped, *dropped))


@cache
def _seeds(*, held_out: bool, weight: float) -> Corpus:
    files = seed_files(held_out=held_out)
    digest = hashlib.sha256()
    sentences: list[Sentence] = []
    several: list[Several] = []
    for file in files:
        content, source = file.read_bytes(), source_of(file)
        digest.update(source.encode() + b"\0" + content)
        rows, parts = _seed(source, content.decode("utf-8"), weight)
        sentences.extend(rows)
        several.extend(parts)
    distinct = _distinct(sentences)
    twice = near_duplicates([s.text for s in distinct])
    # Of two that are nearly the same the first stays, unless they say different things: that is for a person to see.
    dropped = {n for n, first in twice.items() if _label(distinct[n]) == _label(distinct[first])}
    return Corpus(
        tuple(s for n, s in enumerate(distinct) if n not in dropped),
        tuple(f"seed:{source_of(f)}" for f in files),
        digest.hexdigest(),
        tuple(several),
        dropped=tuple(f"{distinct[n].source}: nearly the same as another sentence" for n in sorted(dropped)),
    )


def _label(sentence: Sentence) -> tuple[str | None, ...]:
    return sentence.intent, sentence.sub, sentence.emergency


def _distinct(sentences: Sequence[Sentence]) -> list[Sentence]:
    """Each text once per label, so that no sentence is learned and tested at the same time."""
    seen: dict[tuple[str | None, ...], Sentence] = {}
    for sentence in sentences:
        seen.setdefault((" ".join(sentence.text.lower().split()), *_label(sentence)), sentence)
    return list(seen.values())


_Row = Callable[[Sequence[str], str, float, str], Sentence | Several]


def _category(cells: Sequence[str], language: str, weight: float, source: str) -> Sentence:
    label, text = cells
    if label not in MAINS:
        raise BadCorpus(f"the category {label!r} is unknown")
    return Sentence(text, REPORT, label, language, weight, source)


def _intent(cells: Sequence[str], language: str, weight: float, source: str) -> Sentence:
    label, text = cells
    if label not in INTENTS:
        raise BadCorpus(f"the intent {label!r} is unknown")
    return Sentence(text, label, None, language, weight, source)


def _emergency(cells: Sequence[str], language: str, weight: float, source: str) -> Sentence:
    kind, level, text = cells
    return Sentence(text, REPORT, None, language, weight, source, emergency=kind, level=level)


def _negative(cells: Sequence[str], language: str, weight: float, source: str) -> Sentence:
    why, label, text = cells
    if label == "-":
        return Sentence(text, None, None, language, weight, source, why=why)
    if label in MAINS:
        return Sentence(text, REPORT, label, language, weight, source, why=why)
    if label not in INTENTS:
        raise BadCorpus(f"the label {label!r} is unknown")
    return Sentence(text, label, None, language, weight, source, why=why)


def _several(cells: Sequence[str], language: str, _: float, source: str) -> Several:
    labels, text, pieces = cells
    subs, parts = tuple(labels.split(" + ")), tuple(pieces.split(" || "))
    if len(subs) != len(parts) or any(sub not in MAINS for sub in subs):
        raise BadCorpus("labels and parts differ in number, or a label is unknown")
    return Several(text, subs, parts, language, source)


_KINDS: Final[Mapping[str, tuple[tuple[str, ...], _Row]]] = MappingProxyType(
    {
        "categories": (("label", "text"), _category),
        "intents": (("label", "text"), _intent),
        "emergencies": (("kind", "level", "text"), _emergency),
        "negatives": (("why", "label", "text"), _negative),
        "parts": (("labels", "text", "parts"), _several),
    }
)


def _seed(source: str, content: str, weight: float) -> tuple[list[Sentence], list[Several]]:
    language, what, _ = source.rsplit("/", 1)[-1].split(".")
    if what not in _KINDS:
        raise BadCorpus(f"{source}: what it holds is unknown; known: {', '.join(_KINDS)}")
    header, build = _KINDS[what]
    # Only \n ends a row; a sentence may hold other characters that Python takes for line ends.
    lines = content.removesuffix("\n").split("\n")
    if tuple(lines[0].split("\t")) != header:
        raise BadCorpus(f"{source}:1: the header must be {'<TAB>'.join(header)}")
    sentences: list[Sentence] = []
    several: list[Several] = []
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if len(cells) != len(header) or not all(cell.strip() for cell in cells):
            raise BadCorpus(f"{source}:{number}: a line is {'<TAB>'.join(header)}")
        try:
            found = build(cells, language, weight, source)
        except BadCorpus as error:
            raise BadCorpus(f"{source}:{number}: {error}") from error
        if isinstance(found, Several):
            several.append(found)
        else:
            sentences.append(found)
    return sentences, several


def _own(name: str, content: bytes) -> tuple[list[Sentence], dict[str, str]]:
    """The usable rows, masked, and the main category of each category among them."""
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
    main_column = next((c for c in _MAIN if c in header), None)
    if text_column is None or sub_column is None:
        raise BadCorpus(f"{name}:1: the header needs text,category or Main,Sub,Text")
    found: list[Sentence] = []
    mains: dict[str, str] = {}
    try:
        for each in rows:
            text, sub = (each[text_column] or "").strip(), (each[sub_column] or "").strip()
            if text and sub:
                found.append(Sentence(mask(text), REPORT, sub, each.get("language"), _OWN_WEIGHT, "own"))
                main = (each[main_column] or "").strip() if main_column else ""
                mains.setdefault(sub, MAINS.get(sub) or main or _OTHER_MAIN)
    except csv.Error as error:
        raise BadCorpus(f"{name}:{rows.line_num + 1}: is not CSV: {error}") from error
    if not found:
        raise BadCorpus(f"{name}: no row has a text and a category")
    return found, mains
