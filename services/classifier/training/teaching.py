"""How a network learns to tell emergencies from a lesson: AdamW with a falling step (Loshchilov and Hutter 2019)."""

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from services.classifier.model.second_look import NONE_OF
from services.classifier.training.reader_lesson import Lesson

FOLDS: Final = 3
"""Situations are parted so: what a network says counts of those that it was not taught."""
_ABOUT_WEIGHS: Final = 0.3
"""Category and intent are learned beside: they keep a network from knowing nothing but emergencies."""
_CONCEPTS_LEFT_OUT: Final = 0.1
_PIECES_LEFT_OUT: Final = 0.05
_MOMENTA: Final = (0.9, 0.999)
_DECAY: Final = 0.01
_LEAST_STEP: Final = 0.02

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]
Params = dict[str, Any]
Told = Callable[[Params, Any, Any, Any, Any], Any]
"""What a network knows of texts before its last layer: of weights, rows (texts, pieces, width), which of them are there
(texts, pieces, 1), vectors (texts, dimensions) and concepts (texts, concepts)."""


class Network(Struct, frozen=True):
    """What is taught, and at which pace."""

    begin: Callable[[Lesson, int], dict[str, Floats]]
    """Weights before the first step, by a seed."""
    told: Told
    new: frozenset[str]
    """Weights that begin at random, with ``out`` and ``about`` among them."""
    step: float
    new_step: float
    """Of those that begin at random."""
    warm: float
    """Of all steps this share until they have their full length."""
    decays_all: bool
    """Whether weights that were learned before decay too."""
    left_out: float
    """Of what is told, so much is not, to learn from the rest."""
    epochs: int
    widths: tuple[int, ...]
    """Texts of about one length are learned together: up to so many pieces."""
    pieces: int
    """In one batch, of texts of any length."""


class _Batch(Struct, frozen=True):
    which: Whole
    pieces: Whole
    """(batch, pieces); 0 for none. A batch that is not full ends in empty texts."""


def batches(network: Network, lesson: Lesson, chosen: Whole, random: np.random.Generator) -> Iterator[_Batch]:
    """Some of a lesson's texts, each once, in an order by chance."""
    lengths = np.asarray([len(lesson.pieces[n]) for n in chosen])
    found = []
    for least, most in zip((0, *network.widths[:-1]), network.widths, strict=True):
        part, size = random.permutation(chosen[(lengths > least) & (lengths <= most)]), network.pieces // most
        for start in range(0, len(part), size):
            which = part[start : start + size]
            pieces = np.zeros((size, most), np.int64)
            for row, n in enumerate(which):
                pieces[row, : len(lesson.pieces[n])] = lesson.pieces[n]
            pieces[len(which) :, 0] = 1
            found.append(_Batch(which, pieces))
    yield from (found[n] for n in random.permutation(len(found)))


def _filled(values: NDArray[Any], batch: _Batch, empty: float) -> NDArray[Any]:
    found = np.full((len(batch.pieces), *values.shape[1:]), empty, values.dtype)
    found[: len(batch.which)] = values[batch.which]
    return found


def _given(lesson: Lesson, vectors: Floats, batch: _Batch) -> dict[str, Any]:
    return {
        "pieces": batch.pieces,
        "vectors": _filled(vectors, batch, 0.0),
        "concepts": _filled(lesson.concepts, batch, 0.0),
        "labels": _filled(lesson.labels, batch, 0),
        "weights": _filled(lesson.weights, batch, 0.0),
        "sub": _filled(lesson.about[0], batch, -1),
        "intent": _filled(lesson.about[1], batch, -1),
    }


def _loss(network: Network, lesson: Lesson) -> Callable[[Params, Params, Any], Any]:
    """How wrong a network is about a batch: its class, whether it is an emergency, and what it is about."""
    import jax  # noqa: PLC0415 - only for learning
    import jax.numpy as jnp  # noqa: PLC0415

    table, cut, kept_share = jnp.asarray(lesson.table), int(lesson.about[0].max()) + 1, 1 - network.left_out
    real = jnp.asarray([not name.startswith(NONE_OF) for name in lesson.classes])

    def missed(scores: Any, right: Any) -> Any:
        found = jnp.take_along_axis(jax.nn.log_softmax(scores), jnp.maximum(right, 0)[:, None], axis=1)
        return -found[:, 0] * (right >= 0)

    def loss(w: Params, given: Params, key: Any) -> Any:
        pieces_key, concepts_key, told_key = jax.random.split(key, 3)
        # The beginning stays: no text may be left without a piece.
        kept = jax.random.bernoulli(pieces_key, 1 - _PIECES_LEFT_OUT, given["pieces"].shape).at[:, 0].set(True)
        present = ((given["pieces"] > 0) & kept).astype(jnp.float32)[..., None]
        known = jax.random.bernoulli(concepts_key, 1 - _CONCEPTS_LEFT_OUT, given["concepts"].shape)
        x = network.told(w, table[given["pieces"]], present, given["vectors"], given["concepts"] * known)
        x = x * jax.random.bernoulli(told_key, kept_share, x.shape) / kept_share
        scores, about = x @ w["out"] + w["out_bias"], x @ w["about"] + w["about_bias"]
        odds = jax.nn.logsumexp(jnp.where(real, scores, -1e9), axis=1)
        odds -= jax.nn.logsumexp(jnp.where(real, -1e9, scores), axis=1)
        alarm = jax.nn.softplus(jnp.where(real[given["labels"]], -odds, odds))
        beside = missed(about[:, :cut], given["sub"]) + missed(about[:, cut:], given["intent"])
        return ((missed(scores, given["labels"]) + alarm) * given["weights"]).mean() + _ABOUT_WEIGHS * beside.mean()

    return loss


def _step(network: Network, lesson: Lesson) -> Callable[..., tuple[Params, Params]]:
    import jax  # noqa: PLC0415 - only for learning
    import jax.numpy as jnp  # noqa: PLC0415

    loss = _loss(network, lesson)

    def step(w: Params, moments: Params, given: Params, key: Any, at: Any, pace: Any) -> tuple[Params, Params]:
        slopes = jax.grad(loss)(w, given, key)
        length = jnp.sqrt(sum((each * each).sum() for each in slopes.values()))
        slopes = {name: each * jnp.minimum(1.0, 1.0 / length) for name, each in slopes.items()}
        first, second = _MOMENTA
        means = {name: first * moments[name][0] + (1 - first) * each for name, each in slopes.items()}
        squares = {name: second * moments[name][1] + (1 - second) * each * each for name, each in slopes.items()}
        new = {}
        for name, each in w.items():
            way = means[name] / (1 - first**at) / (jnp.sqrt(squares[name] / (1 - second**at)) + 1e-8)
            decay = _DECAY if each.ndim > 1 and (network.decays_all or name in network.new) else 0.0
            by = network.new_step if name in network.new else network.step
            new[name] = each - by * pace * (way + decay * each)
        return new, {name: (means[name], squares[name]) for name in w}

    found: Callable[..., tuple[Params, Params]] = jax.jit(step)
    return found


def teach(
    network: Network, lesson: Lesson, chosen: Whole, *, seed: int = 0, epochs: int | None = None
) -> dict[str, Floats]:
    """Weights that have learned some of a lesson's sentences, without those that say what a text is about.

    Args:
        network: what is taught.
        lesson: all of the sentences.
        chosen: numbers of those that are learned.
        seed: of everything that is drawn.
        epochs: how often each is read, where that is not the network's own number.
    """
    import jax  # noqa: PLC0415 - only for learning
    import jax.numpy as jnp  # noqa: PLC0415

    step, times = _step(network, lesson), network.epochs if epochs is None else epochs
    vectors = lesson.vectors - lesson.mean
    w = {name: jnp.asarray(each) for name, each in network.begin(lesson, seed).items()}
    moments = {name: (jnp.zeros_like(each), jnp.zeros_like(each)) for name, each in w.items()}
    random, key, at = np.random.default_rng(seed), jax.random.PRNGKey(seed), 0
    steps = times * sum(1 for _ in batches(network, lesson, chosen, random))
    for _ in range(times):
        for batch in batches(network, lesson, chosen, random):
            at, (key, now) = at + 1, jax.random.split(key)
            pace = min(1.0, at / max(1.0, network.warm * steps)) * max(_LEAST_STEP, 1 - at / steps)
            w, moments = step(w, moments, _given(lesson, vectors, batch), now, float(at), pace)
    return {name: np.asarray(each, np.float32) for name, each in w.items() if not name.startswith("about")}


def say(begun: float, what: str) -> None:
    """A line on what has been done since then."""
    sys.stderr.write(f"tune: {time.monotonic() - begun:5.0f} s  {what}\n")
