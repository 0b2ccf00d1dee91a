"""Reads the corpus: the project's own sentences, and a municipality's own reports when it has them.

The sentences lie in rounds, written independently of each other; the round ``held_out`` is never trained on.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import Final

from msgspec import Struct, structs

from services.classifier.training.duplicates import near_duplicates
from services.classifier.training.labels import INTENTS, MAINS
from services.classifier.training.own import Own, read_own
from services.classifier.training.sentences import REPORT, BadCorpus, Sentence

HELD_OUT: Final = "held_out"
_SEED_WEIGHT_BESIDE_OWN: Final = 0.3


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
    """Which rows were left out and why."""
    emergencies_from: tuple[Sentence, ...] = ()
    """What the look for emergencies is learned from, where that is not all of it."""


def seed_files(*, held_out: bool = False) -> list[Traversable]:
    """The files written for this project, ``{round}/{language}.{what}.tsv``, by round and name."""
    folder = resources.files(__package__) / "corpus"
    rounds = [r for r in folder.iterdir() if r.is_dir() and (r.name == HELD_OUT) == held_out]
    files = [(r.name, f.name, f) for r in rounds for f in r.iterdir() if f.name.endswith(".tsv")]
    return [file for *_, file in sorted(files, key=lambda each: each[:2])]


def source_of(file: Traversable) -> str:
    """Round and name of a seed file."""
    return "/".join(Path(str(file)).parts[-2:])


def digest(own: Path | None = None) -> str:
    """What ``read`` will say of these data, before anything is understood of them.

    Raises:
        OSError: the own reports cannot be read.
    """
    whole = hashlib.sha256()
    for file in seed_files():
        whole.update(source_of(file).encode() + b"\0" + file.read_bytes())
    if own is None:
        return whole.hexdigest()
    return _beside(whole.hexdigest(), hashlib.sha256(own.read_bytes()).hexdigest())


def _beside(seeds: str, own: str) -> str:
    return hashlib.sha256(f"{seeds}{own}".encode()).hexdigest()


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
        return _seeds(held_out=False)
    content = own.read_bytes()
    return beside_seeds(read_own(own.name, content), hashlib.sha256(content).hexdigest())


def beside_seeds(own: Own, sha256: str) -> Corpus:
    """A municipality's own rows with the seed sentences beside them, which then weigh less."""
    seed = _seeds(held_out=False)
    kept = tuple(
        structs.replace(s, weight=_SEED_WEIGHT_BESIDE_OWN)
        for s in seed.sentences
        if s.sub is None or s.sub in own.mains
    )
    return Corpus(
        tuple(_distinct((*own.sentences, *kept))),
        (*seed.sources, f"own:{sha256[:12]}"),
        _beside(seed.sha256, sha256),
        tuple(s for s in seed.several if all(sub in own.mains for sub in s.subs)),
        MappingProxyType(dict(own.mains)),
        (*own.notes, *seed.dropped),
        # A city's rows are not told apart by danger: as ordinary messages they would teach to overlook what is one.
        seed.sentences,
    )


def read_held_out() -> Corpus:
    """The round that nobody trains on, without what is nearly the same as a sentence of the other rounds."""
    held = _seeds(held_out=True)
    known = _seeds(held_out=False)
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
def _seeds(*, held_out: bool) -> Corpus:
    files = seed_files(held_out=held_out)
    whole = hashlib.sha256()
    sentences: list[Sentence] = []
    several: list[Several] = []
    for file in files:
        content, source = file.read_bytes(), source_of(file)
        whole.update(source.encode() + b"\0" + content)
        rows, parts = _seed(source, content.decode("utf-8"))
        sentences.extend(rows)
        several.extend(parts)
    distinct = _distinct(sentences)
    twice = near_duplicates([s.text for s in distinct])
    # Of two that are nearly the same the first stays, unless they say different things: that is for a person to see.
    dropped = {n for n, first in twice.items() if _label(distinct[n]) == _label(distinct[first])}
    return Corpus(
        tuple(s for n, s in enumerate(distinct) if n not in dropped),
        tuple(f"seed:{source_of(f)}" for f in files),
        whole.hexdigest(),
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


_Row = Callable[[Sequence[str], str, str], Sentence | Several]


def _category(cells: Sequence[str], language: str, source: str) -> Sentence:
    label, text = cells
    if label not in MAINS:
        raise BadCorpus(f"the category {label!r} is unknown")
    return Sentence(text, REPORT, label, language, source=source)


def _intent(cells: Sequence[str], language: str, source: str) -> Sentence:
    label, text = cells
    if label not in INTENTS:
        raise BadCorpus(f"the intent {label!r} is unknown")
    return Sentence(text, label, None, language, source=source)


def _emergency(cells: Sequence[str], language: str, source: str) -> Sentence:
    kind, level, text = cells
    return Sentence(text, REPORT, None, language, source=source, emergency=kind, level=level)


def _negative(cells: Sequence[str], language: str, source: str) -> Sentence:
    why, label, text = cells
    if label == "-":
        return Sentence(text, None, None, language, source=source, why=why)
    if label in MAINS:
        return Sentence(text, REPORT, label, language, source=source, why=why)
    if label not in INTENTS:
        raise BadCorpus(f"the label {label!r} is unknown")
    return Sentence(text, label, None, language, source=source, why=why)


def _several(cells: Sequence[str], language: str, source: str) -> Several:
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


def _seed(source: str, content: str) -> tuple[list[Sentence], list[Several]]:
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
            found = build(cells, language, source)
        except BadCorpus as error:
            raise BadCorpus(f"{source}:{number}: {error}") from error
        if isinstance(found, Several):
            several.append(found)
        else:
            sentences.append(found)
    return sentences, several
