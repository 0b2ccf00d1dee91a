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

from services.classifier.model.encoders import readable
from services.classifier.model.reader import DIMENSIONS, Reader, shapes

FILE: Final = "reader.safetensors"
_KEY_BYTES: Final = 16


class Shipped(Struct, frozen=True):
    """What the file holds."""

    reader: Reader
    classes: tuple[str, ...]
    odds: Mapping[bytes, float]
    """Of sentences, by ``key_of``: log-odds of an emergency, from a reader that has not seen their situation."""


def key_of(text: str) -> bytes:
    """Of what the encoder is given of a text."""
    return hashlib.sha256(readable(text).encode("utf-8", "surrogatepass")).digest()[:_KEY_BYTES]


def shipped() -> Path:
    """Where the file lies."""
    return Path(__file__).with_name(FILE)


def write(file: Path, reader: Reader, classes: Sequence[str], odds: Mapping[bytes, float]) -> None:
    """Keep what was learned, at half precision."""
    tensors: dict[str, NDArray[Any]] = {f"reader.{n}": each.astype(np.float16) for n, each in reader.weights.items()}
    tensors["keys"] = np.frombuffer(b"".join(odds), np.uint8)
    tensors["odds"] = np.asarray(list(odds.values()), np.float16)
    draft = file.with_suffix(".draft")
    save_file(tensors, draft, {"classes": " ".join(classes)})
    draft.replace(file)


def load(file: Path) -> Shipped | None:
    """What was learned last; None where there is no such file, or one of another shape."""
    try:
        with safe_open(file, "np") as found:
            classes = tuple(found.metadata()["classes"].split())
            weights = {n: found.get_tensor(f"reader.{n}").astype(np.float32) for n in shapes(DIMENSIONS, len(classes))}
            keys, odds = found.get_tensor("keys").tobytes(), found.get_tensor("odds").astype(float).tolist()
    except (OSError, SafetensorError, KeyError):
        return None
    cut = [keys[start : start + _KEY_BYTES] for start in range(0, len(keys), _KEY_BYTES)]
    return Shipped(Reader(weights), classes, dict(zip(cut, odds, strict=True)))
