"""The files in which the taught networks of the second look ship, beside this module."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from loket.emergency.terms import read_concepts
from services.classifier.model import reader, transformer
from services.classifier.model.encoders import readable

_KEY_BYTES: Final = 16
_LARGE: Final = 100_000
_MOST: Final = 127

Floats = NDArray[np.float32]


class Kind(Struct, frozen=True):
    """What a file is for."""

    name: str
    shapes: Callable[[int, int], Mapping[str, tuple[int, ...]]]
    """Of each weight, by the numbers of classes and of concepts."""
    in_bytes: bool
    """Whether large matrices are kept at a byte for each number, with one scale for each column, instead of half
    precision."""


READER: Final = Kind("reader.safetensors", partial(reader.shapes, reader.DIMENSIONS), in_bytes=False)
TRANSFORMER: Final = Kind("transformer.safetensors", transformer.shapes, in_bytes=True)


class Shipped(Struct, frozen=True):
    """What a file holds."""

    weights: Mapping[str, Floats]
    classes: tuple[str, ...]
    odds: Mapping[bytes, tuple[float, float]]
    """Of sentences, by ``key_of``: log-odds of an emergency, from a network that has not seen their situation, as
    ``second_look.odds_of`` has them. NaN where no network was taught without it."""


def key_of(text: str) -> bytes:
    """Of what the encoder is given of a text."""
    return hashlib.sha256(readable(text).encode("utf-8", "surrogatepass")).digest()[:_KEY_BYTES]


def _concepts() -> str:
    return " ".join(read_concepts().names)


def shipped(kind: Kind = READER) -> Path:
    """Where a file lies."""
    return Path(__file__).with_name(kind.name)


def write(
    file: Path,
    weights: Mapping[str, Floats],
    classes: Sequence[str],
    odds: Mapping[bytes, Sequence[float]],
    kind: Kind = READER,
) -> None:
    """Keep what was learned."""
    tensors: dict[str, NDArray[Any]] = {}
    for name, each in weights.items():
        if kind.in_bytes and each.size > _LARGE:
            scale = np.maximum(np.abs(each).max(axis=0), np.finfo(np.float32).tiny) / _MOST
            tensors |= {f"weights.{name}": np.rint(each / scale).astype(np.int8), f"scale.{name}": scale}
        else:
            tensors[f"weights.{name}"] = each.astype(np.float16)
    tensors["keys"] = np.frombuffer(b"".join(odds), np.uint8)
    tensors["odds"] = np.asarray(list(odds.values()), np.float16).reshape(-1, 2)
    draft = file.with_suffix(".draft")
    save_file(
        {name: np.ascontiguousarray(each) for name, each in tensors.items()},
        draft,
        {"classes": " ".join(classes), "concepts": _concepts()},
    )
    draft.replace(file)


def load(file: Path, kind: Kind = READER) -> Shipped | None:
    """What was learned last; None where there is no such file, or one of another shape or of other concepts."""
    try:
        with safe_open(file, "np") as found:
            classes = tuple(found.metadata()["classes"].split())
            concepts = found.metadata()["concepts"]
            scaled = {name.removeprefix("scale.") for name in found.keys() if name.startswith("scale.")}  # noqa: SIM118
            weights = {}
            for name in kind.shapes(len(classes), len(concepts.split())):
                weights[name] = found.get_tensor(f"weights.{name}").astype(np.float32)
                if name in scaled:
                    weights[name] *= found.get_tensor(f"scale.{name}")
            keys = found.get_tensor("keys").tobytes()
            odds = [(float(a), float(b)) for a, b in found.get_tensor("odds")]
    except (OSError, SafetensorError, KeyError):
        return None
    if concepts != _concepts():
        return None
    cut = [keys[start : start + _KEY_BYTES] for start in range(0, len(keys), _KEY_BYTES)]
    return Shipped(weights, classes, dict(zip(cut, odds, strict=True)))
