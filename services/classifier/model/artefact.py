"""The trained artefact: a JSON manifest and safetensors, without pickle. Reading it runs no code from it."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save

from services.classifier.model.features import Floats, Row, Vocabulary

FORMAT: Final = 1
MANIFEST: Final = "manifest.json"
TENSORS: Final = "model.safetensors"


class UnusableModel(ValueError):  # noqa: N818 - what it is
    """The folder holds no artefact that this version can use."""


class HeadFacts(Struct, frozen=True, kw_only=True):
    """One head: its classes in order, how it is calibrated, and how good it was on sentences it had not seen."""

    classes: tuple[str, ...]
    temperature: float
    rows: int
    accuracy: float
    accuracy_top3: float
    macro_f1: float
    ece: float
    """Expected calibration error, ten bins, after the temperature."""
    threshold: float
    """From this probability on the first class is right in ``precision`` of the cases (out-of-fold)."""
    top3_threshold: float
    """From this sum on the right class is among the first three in ``precision`` of the cases (out-of-fold)."""
    coverage: float
    """Share of the sentences at or over ``threshold``."""


class Manifest(Struct, frozen=True, kw_only=True):
    """Everything about an artefact except its numbers."""

    format: int
    precision: float
    """What the thresholds promise, measured out-of-fold on the training data."""
    fingerprint: str
    """SHA-256 of the training data and of the code that makes features and fits."""
    tensors_sha256: str
    intent: HeadFacts
    category: HeadFacts
    mains: dict[str, str]
    """Main category of each category."""
    sources: tuple[str, ...]
    note: str
    terms: tuple[str, ...]


class Head(Struct, frozen=True):
    """One linear head, ready to use."""

    facts: HeadFacts
    weights: NDArray[np.float32]
    bias: Floats

    def probabilities(self, row: Row) -> Floats:
        """Probability of each class, in the order of ``facts.classes``; they sum to 1."""
        scores = (row.values @ self.weights[row.columns] + self.bias) / self.facts.temperature
        powers = np.exp(scores - scores.max())
        shares: Floats = (powers / powers.sum()).astype(np.float32)
        return shares


class Model(Struct, frozen=True):
    """A loaded artefact."""

    manifest: Manifest
    vocabulary: Vocabulary
    intent: Head
    category: Head

    @property
    def name(self) -> str:
        """Short fingerprint, as it travels in events."""
        return self.manifest.fingerprint[:12]


def save_model(model: Model, out: Path) -> None:
    """Write an artefact; the same model gives the same bytes."""
    tensors = save(
        {
            "category.bias": np.ascontiguousarray(model.category.bias),
            "category.weights": np.ascontiguousarray(model.category.weights),
            "idf": np.ascontiguousarray(model.vocabulary.idf),
            "intent.bias": np.ascontiguousarray(model.intent.bias),
            "intent.weights": np.ascontiguousarray(model.intent.weights),
        }
    )
    manifest = msgspec.structs.replace(model.manifest, tensors_sha256=hashlib.sha256(tensors).hexdigest())
    out.mkdir(parents=True, exist_ok=True)
    for name, content in ((TENSORS, tensors), (MANIFEST, msgspec.json.format(msgspec.json.encode(manifest), indent=1))):
        draft = out / f".{name}.draft"
        draft.write_bytes(content)
        draft.replace(out / name)


def load_model(folder: Path) -> Model:
    """Read an artefact.

    Raises:
        UnusableModel: it is missing, damaged or of another format; the sentence says what to do.
    """
    try:
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
        content = (folder / TENSORS).read_bytes()
    except FileNotFoundError as error:
        raise UnusableModel(f"{folder} holds no model: make one with `python -m services.classifier train`") from error
    except (msgspec.DecodeError, UnicodeDecodeError, OSError) as error:
        raise UnusableModel(f"{folder} holds a damaged model: train it again") from error
    if manifest.format != FORMAT or hashlib.sha256(content).hexdigest() != manifest.tensors_sha256:
        raise UnusableModel(f"{folder} holds a damaged model or one of another version: train it again")
    try:
        found = load(content)
    except SafetensorError as error:
        raise UnusableModel(f"{folder} holds a damaged model: train it again") from error
    if not _fits(manifest, found):
        raise UnusableModel(f"{folder} holds a damaged model: its manifest and its numbers differ; train it again")
    vocabulary = Vocabulary({term: number for number, term in enumerate(manifest.terms)}, found["idf"])
    return Model(
        manifest,
        vocabulary,
        Head(manifest.intent, found["intent.weights"], found["intent.bias"]),
        Head(manifest.category, found["category.weights"], found["category.bias"]),
    )


def _fits(manifest: Manifest, found: Mapping[str, Floats]) -> bool:
    """Whether the numbers have the sizes that the manifest tells of, and every probability can be worked out."""
    terms = len(manifest.terms)
    sizes: dict[str, tuple[int, ...]] = {"idf": (terms,)}
    for name, facts in (("intent", manifest.intent), ("category", manifest.category)):
        if not facts.classes or facts.temperature <= 0:
            return False
        sizes |= {f"{name}.weights": (terms, len(facts.classes)), f"{name}.bias": (len(facts.classes),)}
    return {name: array.shape for name, array in found.items()} == sizes
