"""What every network here does with rows of numbers: products with weights, laid out so that they are quick (pure).

OpenBLAS puts both matrices in order before it multiplies them, which with a few dozen rows takes up to half of the time
and with six nearly all. For AVX-512 it has kernels that leave this out where rows x columns x width is at most a
million (``SMALL_MATRIX_OPT``). So there a matrix is kept as narrow ones beside each other, and a product is made in
steps that are small enough: 40 rows take a quarter less, 16 half, 6 a quarter as long. Elsewhere it stays whole.
See ADR 32.
"""

from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_info

Floats = NDArray[np.float32]

LEVELLED: Final = 1e-12
"""Added to a variance before it divides."""
BROAD: Final = 32
"""Columns of each narrow matrix; 8 and 64 were slower."""
_SMALL: Final = 1_000_000
"""Rows x columns x width of a product up to which nothing is put in order."""
_ROWS: Final = 80
"""So many rows at once."""
_MOST_STEPS: Final = 4
"""Into so many steps the width is cut at most: each adds its share to what is there."""
_KERNELS: Final = frozenset({"SkylakeX", "Cooperlake", "Sapphirerapids"})
"""What OpenBLAS calls the processors for which it has such kernels."""
_GELU: Final = np.float32((2.0 / np.pi) ** 0.5)
_GELU_CUBE: Final = np.float32(0.044715)


@cache
def narrow_is_quick() -> bool:
    """Whether the library that numpy multiplies with has kernels for small products on this processor."""
    return any(library.get("architecture") in _KERNELS for library in threadpool_info())


def laid_out(weights: Floats) -> Floats:
    """A matrix as ``times`` multiplies with it quickest: (rows, columns), or (columns / ``BROAD``, rows, ``BROAD``)."""
    if weights.shape[1] % BROAD or not narrow_is_quick():
        return weights
    return np.ascontiguousarray(weights.reshape(len(weights), -1, BROAD).transpose(1, 0, 2))


def whole(weights: Floats) -> Floats:
    """The matrix that was laid out; anything else as it is."""
    return weights if weights.ndim != 3 else np.concatenate(list(weights), axis=1)


def times(rows: Floats, weights: Floats) -> Floats:
    """Rows, (count, width), times a matrix, laid out or not: (count, columns)."""
    if weights.ndim == 2:
        return rows @ weights
    count, width = rows.shape
    found = np.empty((count, len(weights) * BROAD), np.float32)
    for begin in range(0, count, _ROWS):
        some = rows[begin : begin + _ROWS]
        told = found[begin : begin + _ROWS].reshape(len(some), -1, BROAD).transpose(1, 0, 2)
        step = -(-width // min(_MOST_STEPS, -(-len(some) * BROAD * width // _SMALL)))
        np.matmul(some[:, :step], weights[:, :step], out=told)
        for at in range(step, width, step):
            told += np.matmul(some[:, at : at + step], weights[:, at : at + step])
    return found


def level(rows: Floats, scale: Floats, shift: Floats, beside: float = LEVELLED) -> Floats:
    """Each row with mean 0 and variance 1 (Ba et al. 2016), then scaled and shifted.

    Args:
        rows: (count, width).
        scale: (width,).
        shift: (width,).
        beside: added to a variance before it divides.
    """
    found: Floats = rows - rows.mean(axis=1, keepdims=True)
    variance = np.einsum("pw,pw->p", found, found) / rows.shape[1]
    found *= (1.0 / np.sqrt(variance + np.float32(beside)))[:, None]
    found *= scale
    found += shift
    return found


def gelu(rows: Floats) -> Floats:
    """The Gaussian error linear unit of each number, by its approximation with tanh (Hendrycks and Gimpel 2016)."""
    # In place: a core holds only so many numbers nearby.
    found: Floats = rows * rows
    found *= _GELU_CUBE
    found += 1
    found *= rows
    found *= _GELU
    np.tanh(found, out=found)
    found += 1
    found *= rows
    found *= np.float32(0.5)
    return found
