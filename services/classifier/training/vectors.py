"""An encoder's vectors of many sentences, kept from one training to the next: encoding takes longer than learning."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from services.classifier.model import encoders
from services.classifier.training.progress import shown

Floats = NDArray[np.float32]

_CHUNK: Final = 64
_KEY_BYTES: Final = 16


def encoded(texts: Sequence[str], name: str, cache: Path | None = None) -> Floats | None:
    """A vector for each raw text, (texts, dimensions); None without an encoder.

    Args:
        texts: any strings.
        name: of the encoder.
        cache: folder in which vectors are kept, by what the encoder was given; nothing is kept when absent.
    """
    if not encoders.installed(name):
        return None
    given = [encoders.readable(text) for text in texts]
    file = cache / f"{name}-{encoders.version_of(name)}.safetensors" if cache is not None else None
    kept = _read(file) if file is not None else {}
    keys = [hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:_KEY_BYTES] for text in given]
    new = list({key: text for key, text in zip(keys, given, strict=True) if key not in kept}.items())
    encoder = encoders.load(name)
    if encoder is None:
        return None
    for start in shown(range(0, len(new), _CHUNK), "sentences are encoded"):
        part = new[start : start + _CHUNK]
        kept.update(zip([key for key, _ in part], encoder.encode([text for _, text in part]), strict=True))
    if new and file is not None:
        _write(file, kept)
    found: Floats = np.asarray([kept[key] for key in keys], np.float32)
    return found


def _read(file: Path) -> dict[bytes, Floats]:
    try:
        found = load_file(file)
        names = found["keys"].tobytes()
        keys = [names[start : start + _KEY_BYTES] for start in range(0, len(names), _KEY_BYTES)]
        return dict(zip(keys, found["vectors"], strict=True))
    except (OSError, SafetensorError, KeyError, ValueError):
        # What is kept is only there to save time.
        return {}


def _write(file: Path, kept: dict[bytes, Floats]) -> None:
    draft = file.with_suffix(".draft")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        keys = np.frombuffer(b"".join(kept), dtype=np.uint8).copy()
        save_file({"keys": keys, "vectors": np.asarray(list(kept.values()), np.float32)}, draft)
        draft.replace(file)
    except OSError:
        return
