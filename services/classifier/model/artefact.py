"""The trained artefact: a JSON manifest and safetensors, without pickle. Reading it runs no code from it.

It answers two questions about a text, the tasks: its intent, and its category. For each it holds three heads, of which
the service takes one per text: ``joint`` reads words and a sentence encoder's vector, ``text`` reads words where no
encoder is installed, ``embedding`` reads the vector alone, for texts whose words nobody has learned.
"""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save

from loket import emergency
from services.classifier.model.features import Floats, Vocabulary
from services.classifier.model.manifest import (
    FORMAT,
    HeadName,
    Manifest,
)
from services.classifier.model.products import laid_out, whole
from services.classifier.model.reader import DIMENSIONS as READER_DIMENSIONS
from services.classifier.model.reader import Reader
from services.classifier.model.reader import shapes as reader_shapes
from services.classifier.model.second_look import Deeper, SecondLook
from services.classifier.model.transformer import BIG, Transformer
from services.classifier.model.transformer import shapes as transformer_shapes
from services.classifier.model.unigram import installed

MANIFEST: Final = "manifest.json"
TENSORS: Final = "model.safetensors"
_EMERGENCY: Final = "emergency."
_DEEPER: Final = "deeper."

Halves = NDArray[np.float16]


class UnusableModel(ValueError):  # noqa: N818 - what it is
    """The folder holds no artefact that this version can use."""


class Head(Struct, frozen=True):
    """The numbers of one head, of both tasks side by side: first the intents, then the categories."""

    terms: Halves | Floats | None
    """(terms, classes). Kept half as long, since nothing that is said hangs on their last digits; once read as long as
    the processor takes them, which saves a fifth of the time of a text."""
    vector: Floats | None
    """(dimensions of the encoder, classes)."""
    bias: Floats


class Model(Struct, frozen=True):
    """A loaded artefact."""

    manifest: Manifest
    vocabulary: Vocabulary
    mean: Floats
    """Of the encoder's vectors over the training data; taken off each vector."""
    heads: dict[HeadName, Head]
    second: SecondLook | None = None
    """Looks for emergencies after ingest's guard; None without an encoder."""

    @property
    def name(self) -> str:
        """Short fingerprint, as it travels in events."""
        return self.manifest.fingerprint[:12]


def save_model(model: Model, out: Path) -> None:
    """Write an artefact; the same model gives the same bytes."""
    numbers: dict[str, NDArray[Any]] = {
        "idf": model.vocabulary.idf,
        "mean": model.mean,
        "terms": _bytes(model.vocabulary.terms),
        "concepts": _bytes(["\t".join((p, *names)) for p, names in model.vocabulary.concepts.items()]),
    }
    for which, head in model.heads.items():
        numbers |= {f"{which}.{part}": getattr(head, part) for part in _parts(which)}
        if head.terms is not None:
            numbers[f"{which}.terms"] = head.terms.astype(np.float16)
    for prefix, weights in _networks(model.second).items():
        numbers |= {prefix + name: each.astype(np.float16) for name, each in weights.items()}
    tensors = save({name: np.ascontiguousarray(numbers[name]) for name in sorted(numbers)})
    manifest = msgspec.structs.replace(model.manifest, tensors_sha256=hashlib.sha256(tensors).hexdigest())
    out.mkdir(parents=True, exist_ok=True)
    for file, content in ((TENSORS, tensors), (MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=1))):
        draft = out / f".{file}.draft"
        draft.write_bytes(content)
        draft.replace(out / file)


def _networks(second: SecondLook | None) -> dict[str, Mapping[str, Floats]]:
    """Weights of those that look for emergencies, by what their names begin with."""
    if second is None:
        return {}
    weights = {} if second.deeper is None else second.deeper.transformer.weights
    deeper = {_DEEPER: {name: whole(each) for name, each in weights.items()}} if weights else {}
    return {_EMERGENCY: second.reader.weights} | deeper


def _bytes(lines: Iterable[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(lines).encode(), dtype=np.uint8)


def _lines(found: NDArray[Any]) -> list[str]:
    told = found.tobytes().decode()
    return told.split("\n") if told else []


def _parts(head: str) -> tuple[str, ...]:
    return {"joint": ("terms", "vector", "bias"), "text": ("terms", "bias"), "embedding": ("vector", "bias")}[head]


def load_manifest(folder: Path) -> Manifest:
    """Read what an artefact says of itself, without its numbers.

    Raises:
        UnusableModel: it is missing, damaged or of another format; the sentence says what to do.
    """
    try:
        content = (folder / MANIFEST).read_bytes()
        found = msgspec.json.decode(content, type=_Formatted).format
        if found != FORMAT:
            raise UnusableModel(
                f"{folder} holds a model of format {found}, this version reads {FORMAT}: train it again"
            )
        return msgspec.json.decode(content, type=Manifest)
    except FileNotFoundError as error:
        raise UnusableModel(f"{folder} holds no model: make one with `python -m services.classifier train`") from error
    except (msgspec.DecodeError, UnicodeDecodeError, OSError, RecursionError) as error:
        raise UnusableModel(f"{folder} holds a damaged model: train it again") from error


class _Formatted(Struct):
    format: int


def load_model(folder: Path) -> Model:
    """Read an artefact; its numbers cannot be changed afterwards.

    Raises:
        UnusableModel: it is missing, damaged or of another format; the sentence says what to do.
    """
    manifest = load_manifest(folder)
    try:
        content = (folder / TENSORS).read_bytes()
    except FileNotFoundError as error:
        raise UnusableModel(f"{folder} holds no model: make one with `python -m services.classifier train`") from error
    except OSError as error:
        raise UnusableModel(f"{folder} holds a damaged model: train it again") from error
    if hashlib.sha256(content).hexdigest() != manifest.tensors_sha256:
        raise UnusableModel(f"{folder} holds a damaged model: train it again")
    try:
        found = load(content)
        del content  # As much again as all numbers.
        terms = _lines(found["terms"])
        concepts = {pattern: names for pattern, *names in (line.split("\t") for line in _lines(found["concepts"]))}
    except (SafetensorError, KeyError, UnicodeDecodeError) as error:
        raise UnusableModel(f"{folder} holds a damaged model: train it again") from error
    if not _fits(manifest, found, len(terms)):
        raise UnusableModel(f"{folder} holds a damaged model: its manifest and its numbers differ; train it again")
    _widen(found)
    heads = {
        name: Head(found.get(f"{name}.terms"), found.get(f"{name}.vector"), found[f"{name}.bias"])
        for name in manifest.category.heads
    }
    return Model(
        manifest, Vocabulary(terms, found["idf"], concepts), found["mean"], heads, _second(folder, manifest, found)
    )


def _widen(found: dict[str, NDArray[Any]]) -> None:
    """Make the numbers what they are used as; none can be changed afterwards.

    Those of networks are widened one by one, so that the halves are not all kept beside what they become. Those of the
    heads stay halves: of 120,000 rows a text has a few hundred.
    """
    for name in tuple(found):
        if name.startswith(_DEEPER) and not installed():
            # Without its vocabulary the transformer reads nothing.
            del found[name]
            continue
        if name.startswith((_EMERGENCY, _DEEPER)):
            wide = found[name].astype(np.float32)
            found[name] = laid_out(wide) if name.removeprefix(_DEEPER) in BIG else wide
        found[name].flags.writeable = False


def _second(folder: Path, manifest: Manifest, found: Mapping[str, NDArray[Any]]) -> SecondLook | None:
    def weights(prefix: str) -> dict[str, Floats]:
        return {name.removeprefix(prefix): each for name, each in found.items() if name.startswith(prefix)}

    facts, deeper = manifest.emergency, manifest.deeper
    if facts is None:
        return None
    if facts.concepts != emergency.the_head().facts.concepts:
        raise UnusableModel(f"{folder} looks for emergencies by other concepts than this version: train it again")
    far = None if deeper is None or not installed() else Deeper(deeper, Transformer(weights(_DEEPER)))
    return SecondLook(facts, Reader(weights(_EMERGENCY)), far)


def _fits(manifest: Manifest, found: Mapping[str, NDArray[Any]], terms: int) -> bool:
    """Whether the numbers have the sizes that the manifest tells of, and every probability can be worked out."""
    classes = sum(len(task.classes) for task in manifest.tasks)
    dimensions = len(found["mean"]) if "mean" in found else 0
    sizes: dict[str, tuple[int, ...]] = {"idf": (terms,), "mean": (dimensions,)}
    sizes |= {name: found[name].shape for name in ("terms", "concepts")}
    for task in manifest.tasks:
        if not task.classes or "text" not in task.heads or task.heads.keys() != manifest.intent.heads.keys():
            return False
        for facts in task.heads.values():
            temperatures = (facts.temperature, *facts.factors.values())
            tables = (facts.thresholds, *facts.thresholds_of.values())
            if not all(tables) or not all(0.0 < t < float("inf") for t in temperatures):
                return False
    shapes = {"terms": (terms, classes), "vector": (dimensions, classes), "bias": (classes,)}
    for head in manifest.intent.heads:
        sizes |= {f"{head}.{part}": shapes[part] for part in _parts(head)}
    if manifest.emergency is not None:
        looked = reader_shapes(READER_DIMENSIONS, len(manifest.emergency.classes), len(manifest.emergency.concepts))
        sizes |= {_EMERGENCY + name: shape for name, shape in looked.items()}
    if manifest.deeper is not None:
        if manifest.emergency is None or manifest.deeper.classes != manifest.emergency.classes:
            return False
        looked = transformer_shapes(len(manifest.deeper.classes), len(manifest.deeper.concepts))
        sizes |= {_DEEPER + name: shape for name, shape in looked.items()}
    return {name: array.shape for name, array in found.items()} == sizes
