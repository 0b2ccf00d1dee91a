"""The file in which a taught reader ships, beside this module."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from loket.emergency.terms import read_concepts
from services.classifier.model.encoders import readable
from services.classifier.model.reader import DIMENSIONS, Reader, shapes

FILE: Final = "reader.safetensors"
_KEY_BYTES: Final = 16


class Shipped(Struct, frozen=True):
    """What the file holds."""

    reader: Reader
    classes: tuple[str, ...]
    odds: Mapping[bytes, tuple[float, float]]
    """Of sentences, by ``key_of``: log-odds of an emergency, from a reader that has not seen their situation; as
    ``second_look.odds_of`` has them."""


def key_of(text: str) -> bytes:
    """Of what the encoder is given of a text."""
    return hashlib.sha256(readable(text).encode("utf-8", "surrogatepass")).digest()[:_KEY_BYTES]


def _concepts() -> str:
    return " ".join(read_concepts().names)


def shipped() -> Path:
    """Where the file lies."""
    return Path(__file__).with_name(FILE)


def write(file: Path, reader: Reader, classes: Sequence[str], odds: Mapping[bytes, Sequence[float]]) -> None:
    """Keep what was learned, at half precision."""
    tensors: dict[str, NDArray[Any]] = {f"reader.{n}": each.astype(np.float16) for n, each in reader.weights.items()}
    tensors["keys"] = np.frombuffer(b"".join(odds), np.uint8)
    tensors["odds"] = np.asarray(list(odds.values()), np.float16).reshape(-1, 2)
    draft = file.with_suffix(".draft")
    save_file(tensors, draft, {"classes": " ".join(classes), "concepts": _concepts()})
    draft.replace(file)


def load(file: Path) -> Shipped | None:
    """What was learned last; None where there is no such file, or one of another shape or of other concepts."""
    try:
        with safe_open(file, "np") as found:
            classes = tuple(found.metadata()["classes"].split())
            concepts = found.metadata()["concepts"]
            names = shapes(DIMENSIONS, len(classes), len(concepts.split()))
            weights = {n: found.get_tensor(f"reader.{n}").astype(np.float32) for n in names}
            keys = found.get_tensor("keys").tobytes()
            odds = [(float(a), float(b)) for a, b in found.get_tensor("odds")]
    except (OSError, SafetensorError, KeyError):
        return None
    if concepts != _concepts():
        return None
    cut = [keys[start : start + _KEY_BYTES] for start in range(0, len(keys), _KEY_BYTES)]
    return Shipped(Reader(weights), classes, dict(zip(cut, odds, strict=True)))
