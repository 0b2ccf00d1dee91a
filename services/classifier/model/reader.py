"""The reader of the second look: the sentence encoder's own layers, taught further on emergencies (pure).

The encoder's vector says what a text is about. Who does what to whom, and whether it is so, stands in its words and
their order; the vector has hardly any of that. The reader takes the same embeddings of the pieces of words, through
convolutions over two, three and five of them that began as the encoder's and learned on, and lets ten heads each choose
where to look. Beside them it is told which of the guard's concepts have a word in the text: words that stand in no
sentence that it learned from are known to those. See ADR 20.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from services.classifier.model.convolutions import NARROW, ORDERS, Convolutions, Layers
from services.classifier.model.products import gelu, level

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]

DIMENSIONS: Final = 512
"""Of the encoder's vector and embeddings."""
HEADS: Final = 10
HIDDEN: Final = 256
MEAN_WEIGHS: Final = 0.5
VECTOR_WEIGHS: Final = 16.0
"""The encoder's vector has unit length, and the features beside it are about one each."""
MOST_PIECES: Final = 72
"""More of one message is not read: it bounds the time of any input."""
_FIRST_PIECES: Final = 48
"""Of a longer one so many at its beginning, and the rest at its end: see ``loket.emergency.terms.ends_of``."""


class Pieces(Struct, frozen=True):
    """The pieces of words of some texts, one after another."""

    rows: Floats
    """(pieces, width of the embeddings)."""
    starts: Whole
    """Of each text the place of its first piece; every text has one."""
    ids: Whole | None = None
    """Numbers of the pieces by which what was worked out of them is known again, (pieces,)."""


class Reader:
    """Weights by name; their shapes are those of ``shapes``."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self.weights = weights
        self._convolutions = Convolutions(_layers(weights))

    def scores(self, pieces: Pieces, vectors: Floats, about: Floats) -> Floats:
        """Scores of each class, (texts, classes).

        Args:
            pieces: of the texts.
            vectors: of the texts, (texts, dimensions), as the encoder gives them.
            about: the guard's concepts, (texts, concepts): 1 where a text has a word of it.
        """
        w = self.weights
        found = self._convolutions.read(pieces.rows, pieces.starts, pieces.ids)
        features = np.concatenate([pieces.rows[found.once], found.features], axis=1)
        read = level(features, w["scale"], w["shift"])[found.again]
        count = len(pieces.starts)
        asked = np.exp(_capped(read @ w["look"], pieces))
        shares = asked / np.repeat(np.add.reduceat(asked, pieces.starts), _lengths(pieces), axis=0)
        parts = read.reshape(len(read), HEADS, -1) * shares[:, :, None]
        looked = np.add.reduceat(parts, pieces.starts).reshape(count, -1)
        lengths = _lengths(pieces).astype(np.float32)[:, None]
        mean = np.add.reduceat(read, pieces.starts) / np.sqrt(lengths) * MEAN_WEIGHS
        hidden = gelu(np.concatenate([looked, mean, about], axis=1) @ w["hidden"] + w["hidden_bias"])
        told = np.concatenate([(vectors - w["mean"]) * VECTOR_WEIGHS, hidden], axis=1)
        scores: Floats = (told @ w["out"] + w["out_bias"]).astype(np.float32)
        return scores


def _lengths(pieces: Pieces) -> Whole:
    return np.diff(np.append(pieces.starts, len(pieces.rows)))


def _capped(asked: Floats, pieces: Pieces) -> Floats:
    """So that the greatest of each text and head is 0, and no power of it overflows."""
    found: Floats = asked - np.repeat(np.maximum.reduceat(asked, pieces.starts), _lengths(pieces), axis=0)
    return found


def _layers(w: Mapping[str, Floats]) -> Layers:
    orders = [str(order) for order, _ in ORDERS]

    def normal(rows: Floats) -> Floats:
        """Each order by itself."""
        parts = zip(orders, np.split(rows, len(orders), axis=1), strict=True)
        return np.concatenate([level(part, w["scale" + n], w["shift" + n]) for n, part in parts], axis=1)

    return Layers(
        np.concatenate([w["narrow" + n] for n in orders], axis=1),
        np.concatenate([w["narrow_bias" + n] for n in orders]),
        normal,
        *([w[name + n] for n in orders] for name in ("first", "first_bias", "second", "second_bias")),
    )


def ends_of(ids: Sequence[int]) -> list[int]:
    """What is read of a text's pieces."""
    if len(ids) <= MOST_PIECES:
        return list(ids)
    return [*ids[:_FIRST_PIECES], *ids[_FIRST_PIECES - MOST_PIECES :]]


def pieces_of(tables: Sequence[Floats], ids: Whole | None = None) -> Pieces:
    """Some texts' embeddings after one another; none may be empty."""
    lengths = [len(each) for each in tables]
    return Pieces(np.concatenate(list(tables)), np.cumsum([0, *lengths[:-1]]), ids)


def shapes(dimensions: int, classes: int, concepts: int) -> dict[str, tuple[int, ...]]:
    """Of each weight; the embeddings of pieces are as wide as the encoder's vector.

    Args:
        dimensions: of the encoder's vector.
        classes: that are told apart.
        concepts: of the guard.
    """
    width = dimensions + NARROW * len(ORDERS)
    found: dict[str, tuple[int, ...]] = {"scale": (width,), "shift": (width,), "mean": (dimensions,)}
    for order, _ in ORDERS:
        found |= {
            f"{name}{order}": (NARROW,) for name in ("narrow_bias", "scale", "shift", "first_bias", "second_bias")
        }
        found |= {f"{name}{order}": (order * NARROW, NARROW) for name in ("first", "second")}
        found[f"narrow{order}"] = (dimensions, NARROW)
    return found | {
        "look": (width, HEADS),
        "hidden": (2 * width + concepts, HIDDEN),
        "hidden_bias": (HIDDEN,),
        "out": (dimensions + HIDDEN, classes),
        "out_bias": (classes,),
    }
