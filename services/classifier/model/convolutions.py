"""Convolutions over two, three and five pieces of words: the layers that sentence encoder and reader share (pure).

What a piece gives to the first of them hangs on nothing but the piece, and what the second gives on nothing but the
four pieces on either side. So a message and its parts, which repeat it, are worked out once. See ADR 31.
"""

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from services.classifier.model.products import laid_out, times

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]

ORDERS: Final[tuple[tuple[int, int], ...]] = ((2, 0), (3, 1), (5, 2))
"""Pieces that a convolution reads at once, and how many of them stand before the one it is about."""
NARROW: Final = 256
"""What a convolution reads and gives of each piece."""
_MOST_BEFORE: Final = max(before for _, before in ORDERS)
_MOST_AFTER: Final = max(order - 1 - before for order, before in ORDERS)
_TAPS: Final = sum(order for order, _ in ORDERS)


class Layers(Struct, frozen=True):
    """The weights; each list has one entry per order."""

    narrow: Floats
    """(width of the embeddings, orders x ``NARROW``)."""
    narrow_bias: Floats
    normal: Callable[[Floats], Floats]
    """Levels the narrowed rows."""
    first: Sequence[Floats]
    """(order x ``NARROW``, ``NARROW``)."""
    first_bias: Sequence[Floats]
    second: Sequence[Floats]
    second_bias: Sequence[Floats]


class Read(Struct, frozen=True):
    """What was read of some pieces: of those that stand alike, with the same ones around them, once."""

    features: Floats
    """(different, orders x ``NARROW``)."""
    once: Whole
    """(different,): where each of them stands first."""
    again: Whole
    """(pieces,): which of the different ones each piece is."""


class _Alone(Struct, frozen=True):
    """What some pieces give by themselves, and then nothing for what is none."""

    narrowed: Floats
    """(pieces + 1, orders x ``NARROW``)."""
    taps: Floats
    """(``_TAPS``, pieces + 1, ``NARROW``): what each gives to those around it."""


class Convolutions:
    """One stack of them."""

    def __init__(self, layers: Layers) -> None:
        self._normal, self._narrow_bias = layers.normal, layers.narrow_bias
        self._first_bias, self._second_bias = list(layers.first_bias), list(layers.second_bias)
        self._narrow = laid_out(layers.narrow)
        self._taps = [
            laid_out(tap) for each in layers.first for tap in each.reshape(len(each) // NARROW, NARROW, NARROW)
        ]
        self._second = [laid_out(each) for each in layers.second]

    def read(self, rows: Floats, starts: Whole, ids: Whole | None = None) -> Read:
        """What the three orders give of each piece.

        Args:
            rows: embeddings of the pieces of some texts, (pieces, width).
            starts: of each text the place of its first piece.
            ids: numbers of the pieces, the same for the same embedding; without them each counts as another.
        """
        if ids is None:
            return self._joined(np.arange(len(rows)), starts, self._worked_out(rows))
        _, first, which = np.unique(ids, return_index=True, return_inverse=True)
        return self._joined(which, starts, self._worked_out(rows[first]))

    def _worked_out(self, rows: Floats) -> _Alone:
        count = len(rows)
        narrowed = np.zeros((count + 1, len(ORDERS) * NARROW), np.float32)
        narrowed[:count] = self._normal(times(rows, self._narrow) + self._narrow_bias)
        taps = np.zeros((_TAPS, count + 1, NARROW), np.float32)
        at = 0
        for n, (order, _) in enumerate(ORDERS):
            own = np.ascontiguousarray(narrowed[:count, n * NARROW : (n + 1) * NARROW])
            for tap in range(at, at + order):
                taps[tap, :count] = times(own, self._taps[tap])
            at += order
        return _Alone(narrowed, taps)

    def _joined(self, which: Whole, starts: Whole, alone: _Alone) -> Read:
        """What pieces give where they stand, by what the different ones give alone."""
        count, none = len(which), len(alone.narrowed) - 1
        near = _neighbours(count, starts)
        around = np.append(which, none)[near]
        once, again = _different(around) if len(starts) > 1 else (np.arange(count), np.arange(count))
        found = np.empty((len(once), len(ORDERS) * NARROW), np.float32)
        padded = np.zeros((count + 1, NARROW), np.float32)
        at = 0
        for n, (order, before) in enumerate(ORDERS):
            columns = slice(2 * _MOST_BEFORE - before, 2 * _MOST_BEFORE - before + order)
            first = alone.taps[np.arange(at, at + order), around[:, columns]].sum(axis=1)
            first += self._first_bias[n]
            np.maximum(first, 0.0, out=first)
            first += alone.narrowed[which, n * NARROW : (n + 1) * NARROW]
            padded[:count] = first
            read = padded[near[once, columns]].reshape(len(once), -1)
            second = times(read, self._second[n])
            second += self._second_bias[n]
            np.maximum(second, 0.0, out=second)
            second += first[once]
            found[:, n * NARROW : (n + 1) * NARROW] = second
            at += order
        return Read(found, once, again)


def _neighbours(count: int, starts: Whole) -> Whole:
    """Of each piece the places of all that it hangs on; one past the end for what would be of another text."""
    lengths = np.diff(np.append(starts, count))
    around = np.arange(count)[:, None] + np.arange(-2 * _MOST_BEFORE, 2 * _MOST_AFTER + 1)
    first = np.repeat(starts, lengths)[:, None]
    last = np.repeat(starts + lengths, lengths)[:, None]
    found: Whole = np.where((around >= first) & (around < last), around, count)
    return found


def _different(around: Whole) -> tuple[Whole, Whole]:
    """Places of rows that are different, and of each row which of these it is."""
    rows = np.ascontiguousarray(around, dtype=np.int32)
    whole = rows.view(np.dtype((np.void, rows.shape[1] * rows.itemsize)))[:, 0]
    _, once, again = np.unique(whole, return_index=True, return_inverse=True)
    return once, again
