"""The transformer that looks for emergencies where guard and reader are not sure (pure).

The first four layers of multilingual-e5-small (Wang et al. 2024; BERT's layers, Devlin et al. 2019), taught further on
emergencies. It has read more of the world than the reader: that a locked bathroom with running water and no answer is
a danger stands in no word of the sentence. See ADR 25.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from services.classifier.model.features import Neutral, cleaned
from services.classifier.model.products import gelu, level, times
from services.classifier.model.unigram import WIDTH, installed, unigram

Floats = NDArray[np.float32]

LAYERS: Final = 4
HEADS: Final = 12
"""Of the attention in each layer."""
INNER: Final = 1536
LOOKS: Final = 4
"""Parts of the last layer that each choose where in the text to look."""
HIDDEN: Final = 256
MOST_PIECES: Final = 40
"""More of one message is not read."""
KEPT: Final = (32, 24, 16)
"""Of a text with more pieces than the first of these, so many are read on after each layer but the last: those at which
the parts of the last one would look most. See ADR 32."""
AS_IF_ALL: Final = 1.5
"""What is left of such a text sounds more like an emergency, by so much in the middle: log-odds are taken off it."""
BIG: Final = frozenset(f"{name}{layer}" for layer in range(4) for name in ("attend", "join", "wide", "narrow"))
"""The matrices that take nearly all of the time: they may be laid out by ``products``."""
_FIRST_PIECES: Final = 28
"""Of a longer one so many at its beginning, and the rest at its end."""
LONGEST_CHARACTERS: Final = 360
"""A longer text is not read at all: its ends would say little of it, and everything else takes longest there."""
LONGEST_ASKED: Final = 170
"""Of a longer message it is not asked either, though it could read it: that would take too long. See ADR 37."""
_MOST_WORDS: Final = 64
_LONGEST_WORD: Final = 24


class Transformer(Struct, frozen=True):
    """Weights by name; their shapes are those of ``shapes``."""

    weights: Mapping[str, Floats]

    def scores(self, rows: Floats, about: Floats) -> Floats:
        """Scores of each class, (classes,).

        Args:
            rows: embeddings of a text's pieces, (pieces, ``WIDTH``), at most ``MOST_PIECES`` of them.
            about: the guard's concepts, (concepts,): 1 where the text has a word of it.
        """
        w = self.weights
        x = level(rows + w["place"][: len(rows)], w["scale"], w["shift"])
        for layer in range(LAYERS):
            x = self._layer(x, str(layer))
            if len(rows) > KEPT[0] and layer < len(KEPT):
                x = self._kept(x, KEPT[layer])
        shares = _softmax((x @ w["look"]).T)
        parts = x.reshape(len(x), LOOKS, -1).transpose(1, 0, 2)
        looked = (shares[:, None, :] @ parts).reshape(-1)
        told = np.concatenate([x.mean(axis=0), looked, x[0], about])
        hidden = gelu(told @ w["hidden"] + w["hidden_bias"])
        found: Floats = (hidden @ w["out"] + w["out_bias"]).astype(np.float32)
        return found

    def _kept(self, x: Floats, most: int) -> Floats:
        """The first piece and those that are looked at most, in their order."""
        looked = _softmax((x @ self.weights["look"]).T).max(axis=0)
        looked[0] = np.inf
        found: Floats = x[np.sort(np.argsort(-looked, kind="stable")[:most])]
        return found

    def _layer(self, x: Floats, n: str) -> Floats:
        w, count = self.weights, len(x)
        asked, known, meant = (
            (times(x, w["attend" + n]) + w["attend_bias" + n]).reshape(count, 3, HEADS, -1).transpose(1, 2, 0, 3)
        )
        shares = _softmax(asked @ known.transpose(0, 2, 1) * np.float32((WIDTH // HEADS) ** -0.5))
        heard: Floats = (shares @ meant).transpose(1, 0, 2).reshape(count, WIDTH)
        joined: Floats = x + times(heard, w["join" + n]) + w["join_bias" + n]
        x = level(joined, w["join_scale" + n], w["join_shift" + n])
        inner = gelu(times(x, w["wide" + n]) + w["wide_bias" + n])
        told = times(inner, w["narrow" + n])
        return level(x + told + w["narrow_bias" + n], w["layer_scale" + n], w["layer_shift" + n])


def _softmax(x: Floats) -> Floats:
    raised = np.exp(x - x.max(axis=-1, keepdims=True))
    found: Floats = raised / raised.sum(axis=-1, keepdims=True)
    return found


def spelled(text: str, neutral: Neutral | None = None) -> str:
    """What is cut into pieces: the words and signs of a text in lower case."""
    words = cleaned(text[:LONGEST_CHARACTERS], neutral).split()[:_MOST_WORDS]
    return " ".join([word[:_LONGEST_WORD] for word in words])[:LONGEST_CHARACTERS]


def ends_of(ids: Sequence[int]) -> list[int]:
    """What is read of a text's pieces."""
    if len(ids) <= MOST_PIECES:
        return list(ids)
    return [*ids[:_FIRST_PIECES], *ids[_FIRST_PIECES - MOST_PIECES :]]


def rows_of(text: str, neutral: Neutral | None = None) -> Callable[[], Floats] | None:
    """Makes what a transformer takes of a text; None for one that it does not read.

    Args:
        text: any string.
        neutral: takes out a municipality's own names.
    """
    if len(text) > LONGEST_CHARACTERS or not installed():
        return None

    def rows() -> Floats:
        vocabulary = unigram()
        return vocabulary.embedded(np.asarray(ends_of(vocabulary.ids(spelled(text, neutral)))))

    return rows


def shapes(classes: int, concepts: int) -> dict[str, tuple[int, ...]]:
    """Of each weight.

    Args:
        classes: that are told apart.
        concepts: of the guard.
    """
    found: dict[str, tuple[int, ...]] = {"place": (MOST_PIECES, WIDTH), "scale": (WIDTH,), "shift": (WIDTH,)}
    for layer in range(LAYERS):
        for name, size in (("join", (WIDTH, WIDTH)), ("wide", (WIDTH, INNER)), ("narrow", (INNER, WIDTH))):
            found |= {f"{name}{layer}": size, f"{name}_bias{layer}": (size[1],)}
        found |= {f"attend{layer}": (WIDTH, 3 * WIDTH), f"attend_bias{layer}": (3 * WIDTH,)}
        found |= {f"{name}{layer}": (WIDTH,) for name in ("join_scale", "join_shift", "layer_scale", "layer_shift")}
    return found | {
        "look": (WIDTH, LOOKS),
        "hidden": (3 * WIDTH + concepts, HIDDEN),
        "hidden_bias": (HIDDEN,),
        "out": (HIDDEN, classes),
        "out_bias": (classes,),
    }
