"""Teaches the network of ``model.whereabouts`` where residents say that something is."""

import random
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from safetensors.numpy import save_file

from services.classifier.model import encoders
from services.classifier.model.whereabouts import (
    EMBEDDED,
    FILE,
    GRADES,
    GRAMS,
    LAYERS,
    LEVELLED,
    MOST_GRAMS,
    MOST_WORDS,
    ORDER,
    WRITTEN,
    Said,
    said_of,
    words_of,
)
from services.classifier.training.places_told import BY_HAND, Example, changed, names_of, read
from services.classifier.training.sentences import BadCorpus

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]

EPOCHS: Final = 9
COUNTS_BY_HAND: Final = 3
"""A message whose place its writer marked counts as so many whose place the rules of the notifier found."""
_NARROW: Final = 64
_LETTERS: Final = 32
_HOW: Final = 20
_WIDE: Final = 128
_LOOKS: Final = 4
_HIDDEN: Final = 48
_TOGETHER: Final = 64
_STEP: Final = 2e-3
_WARM: Final = 100
_LEFT_OUT: Final = 0.25
_FADES: Final = 0.01
_LEAST: Final = 0.02
_WIDTHS: Final = (6, 12, 20, 32, MOST_WORDS)


class Lesson(Struct, frozen=True):
    """An example as numbers."""

    said: Said
    of_place: tuple[int, ...]
    """Of each word 1 where it is of the place."""
    grade: int


def lesson_of(example: Example, encoder: encoders.Use) -> Lesson | None:
    """An example as numbers; None when it has no words."""
    spans = words_of(example.text)
    if not spans:
        return None
    inside = tuple(int(any(a < end and start < b for a, b in example.marked)) for start, end in spans)
    return Lesson(said_of(example.text, spans, encoder), inside, GRADES.index(example.grade))


def begin(seed: int) -> dict[str, Floats]:
    """Weights before the first step."""
    draw = np.random.default_rng(seed)

    def normal(*shape: int, times: float = 1.0) -> Floats:
        return np.asarray(draw.normal(0, times * np.prod(shape[:-1]) ** -0.5, shape), np.float32)

    joined, told = _NARROW + _LETTERS + _HOW, (_LOOKS + 1) * _WIDE
    found = {
        "narrow": normal(EMBEDDED, _NARROW),
        "grams": np.asarray(draw.normal(0, 0.1, (GRAMS + 1, _LETTERS)), np.float32),
        "written": normal(len(WRITTEN), _HOW),
        "join": normal(joined, _WIDE),
        "word": normal(_WIDE, 2),
        "word_bias": np.zeros(2, np.float32),
        "look": normal(_WIDE, _LOOKS),
        "hidden": normal(told, _HIDDEN),
        "hidden_bias": np.zeros(_HIDDEN, np.float32),
        "grade": normal(_HIDDEN, len(GRADES)),
        "grade_bias": np.zeros(len(GRADES), np.float32),
    }
    for layer in LAYERS:
        found[layer] = normal(ORDER * _WIDE, _WIDE, times=0.7)
        found[f"{layer}_bias"] = np.zeros(_WIDE, np.float32)
        found[f"{layer}_scale"] = np.ones(_WIDE, np.float32)
    return found


class Batch(Struct, frozen=True):
    """Messages beside each other, with nothing where one has no more words."""

    embedded: Floats
    grams: Whole
    written: Floats
    present: Floats
    of_place: Whole
    grades: Whole

    @property
    def inputs(self) -> tuple[Floats, Whole, Floats, Floats]:
        """What is known of the messages before they are judged."""
        return self.embedded, self.grams, self.written, self.present


def batch_of(lessons: Sequence[Lesson], width: int, encoder: encoders.Use) -> Batch:
    """Messages beside each other, of at most so many words."""
    count = len(lessons)
    found = Batch(
        np.zeros((count, width, EMBEDDED), np.float32),
        np.zeros((count, width, MOST_GRAMS), np.int64),
        np.zeros((count, width, len(WRITTEN)), np.float32),
        np.zeros((count, width), np.float32),
        np.zeros((count, width), np.int64),
        np.asarray([each.grade for each in lessons]),
    )
    for n, each in enumerate(lessons):
        words = len(each.of_place)
        found.written[n, :words] = each.said.written
        found.present[n, :words] = 1
        found.of_place[n, :words] = each.of_place
        for at in range(words):
            grams, pieces = each.said.grams[at], each.said.pieces[at]
            found.grams[n, at, : len(grams)] = grams
            if pieces:
                found.embedded[n, at] = encoder.embedded(np.asarray(pieces)).mean(axis=0)
    return found


def forward(w: Any, batch: Batch) -> tuple[Any, Any]:
    """Scores of words and of grades: what ``Tagger.probabilities`` works out, for messages beside each other."""
    return _forward(w, batch.inputs, None)


def _forward(w: Any, batch: Any, key: Any) -> tuple[Any, Any]:
    """The same, with what is left out by chance while it learns; without a key nothing is."""
    import jax  # noqa: PLC0415 - only for learning
    import jax.numpy as jnp  # noqa: PLC0415

    def levelled(x: Any) -> Any:
        around = x - x.mean(axis=-1, keepdims=True)
        return around / jnp.sqrt((around * around).mean(axis=-1, keepdims=True) + LEVELLED)

    def left_out(x: Any, key: Any) -> Any:
        return x if key is None else x * jax.random.bernoulli(key, 1 - _LEFT_OUT, x.shape) / (1 - _LEFT_OUT)

    embedded, grams, written, present = batch
    keys = [None] * (1 + len(LAYERS)) if key is None else jax.random.split(key, 1 + len(LAYERS))
    there = present[..., None]
    counted = (grams > 0)[..., None]
    letters = (w["grams"][grams] * counted).sum(axis=2) / jnp.sqrt(1 + counted.sum(axis=2))
    joined = jnp.concatenate([embedded @ w["narrow"], letters, written @ w["written"]], axis=-1)
    rows = jax.nn.gelu(levelled(left_out(joined, keys[0]) @ w["join"])) * there
    for layer, own in zip(LAYERS, keys[1:], strict=True):
        around = jnp.pad(rows, ((0, 0), (ORDER // 2, ORDER // 2), (0, 0)))
        beside = jnp.concatenate([around[:, at : at + rows.shape[1]] for at in range(ORDER)], axis=-1)
        new = jax.nn.gelu(levelled(beside @ w[layer] + w[f"{layer}_bias"]) * w[f"{layer}_scale"])
        rows = (rows + left_out(new, own)) * there
    shares = jax.nn.softmax(rows @ w["look"] + (there - 1) * 1e9, axis=1)
    looks = jnp.einsum("twl,twc->tlc", shares, rows).reshape(len(rows), -1)
    most = jnp.where(there > 0, rows, -1e9).max(axis=1)
    told = jnp.concatenate([levelled(looks), levelled(most)], axis=-1)
    hidden = jax.nn.gelu(told @ w["hidden"] + w["hidden_bias"])
    return levelled(rows) @ w["word"] + w["word_bias"], hidden @ w["grade"] + w["grade_bias"]


def _loss(w: Any, batch: Any, of_place: Any, grades: Any, key: Any) -> Any:
    import jax  # noqa: PLC0415
    import jax.numpy as jnp  # noqa: PLC0415

    words, whole = _forward(w, batch, key)
    present = batch[3]
    per_word = -jnp.take_along_axis(jax.nn.log_softmax(words), of_place[..., None], axis=-1)[..., 0]
    per_message = -jnp.take_along_axis(jax.nn.log_softmax(whole), grades[:, None], axis=-1)[:, 0]
    return 2 * (per_word * present).sum() / present.sum() + per_message.mean()


def _stepped(
    w: Any, first: Any, second: Any, batch: Any, of_place: Any, grades: Any, key: Any, step: Any, n: Any
) -> Any:
    """One step of Adam with decay of the weights (Loshchilov and Hutter 2019)."""
    import jax  # noqa: PLC0415
    import jax.numpy as jnp  # noqa: PLC0415

    loss, slope = jax.value_and_grad(_loss)(w, batch, of_place, grades, key)
    first = jax.tree.map(lambda a, b: 0.9 * a + 0.1 * b, first, slope)
    second = jax.tree.map(lambda a, b: 0.98 * a + 0.02 * b * b, second, slope)

    def moved(old: Any, a: Any, b: Any) -> Any:
        return old - step * ((a / (1 - 0.9**n)) / (jnp.sqrt(b / (1 - 0.98**n)) + 1e-8) + _FADES * old)

    return jax.tree.map(moved, w, first, second), first, second, loss


def teach(examples: Sequence[Example], *, seed: int = 0, epochs: int = EPOCHS) -> dict[str, Floats]:
    """Weights that have learned the examples; the same for the same ones and seed on the same machine."""
    import jax  # noqa: PLC0415
    import jax.numpy as jnp  # noqa: PLC0415

    encoder = encoders.load(encoders.DEFAULT)
    if not isinstance(encoder, encoders.Use):
        raise BadCorpus("the encoder is not installed whose embeddings the network takes")
    names, chance = names_of(examples), random.Random(seed)  # noqa: S311 - no secret
    w: Any = {name: jnp.asarray(each) for name, each in begin(seed).items()}
    first, second = jax.tree.map(jnp.zeros_like, w), jax.tree.map(jnp.zeros_like, w)
    key, n, all_steps = jax.random.PRNGKey(seed), 0, epochs * len(examples) // _TOGETHER
    step_of = jax.jit(_stepped)
    for epoch in range(epochs):
        begun, losses = time.monotonic(), []
        for width, lessons in _together([changed(each, names, chance) for each in examples], encoder, chance):
            n += 1
            step = _STEP * min(1, n / _WARM) * max(_LEAST, 0.5 * (1 + np.cos(np.pi * min(1, n / all_steps))))
            one = batch_of(lessons, width, encoder)
            key, own = jax.random.split(key)
            w, first, second, loss = step_of(
                w, first, second, one.inputs, one.of_place, one.grades, own, step, float(n)
            )
            losses.append(float(loss))
        took = time.monotonic() - begun
        sys.stderr.write(f"whereabouts: epoch {epoch + 1} of {epochs}, loss {np.mean(losses):.4f}, {took:.0f} s\n")
    return {name: np.asarray(each, np.float32) for name, each in w.items()}


def _together(
    examples: Sequence[Example], encoder: encoders.Use, chance: random.Random
) -> list[tuple[int, list[Lesson]]]:
    by_width: dict[int, list[Lesson]] = {width: [] for width in _WIDTHS}
    for lesson in map(partial(lesson_of, encoder=encoder), examples):
        if lesson is not None:
            by_width[next(width for width in _WIDTHS if len(lesson.of_place) <= width)].append(lesson)
    found = []
    for width, lessons in by_width.items():
        chance.shuffle(lessons)
        found += [(width, lessons[at : at + _TOGETHER]) for at in range(0, len(lessons), _TOGETHER)]
    chance.shuffle(found)
    return found


def save(weights: dict[str, Floats], file: Path = FILE) -> None:
    """Keep what was learned, in half precision."""
    draft = file.with_suffix(".draft")
    save_file({name: np.ascontiguousarray(each.astype(np.float16)) for name, each in sorted(weights.items())}, draft)
    draft.replace(file)


def main() -> int:
    """Teach from the messages and write the file that ships: ``make whereabouts``; answers the exit code."""
    by_hand = read(which=BY_HAND)
    save(teach([*read(), *by_hand * (COUNTS_BY_HAND - 1)]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
