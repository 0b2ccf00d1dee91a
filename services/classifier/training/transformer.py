"""The transformer as it learns: the same layers as ``model.transformer``, for texts that lie beside each other."""

from collections.abc import Sequence
from types import MappingProxyType
from typing import Any, Final

import numpy as np
from msgspec import structs
from numpy.typing import NDArray

from services.classifier.model.products import LEVELLED
from services.classifier.model.second_look import deep_scores, odds_of
from services.classifier.model.transformer import (
    HEADS,
    HIDDEN,
    INNER,
    LAYERS,
    LOOKS,
    MOST_PIECES,
    Transformer,
    ends_of,
    spelled,
)
from services.classifier.model.unigram import WIDTH, unigram
from services.classifier.training.continuing import Onward, from_shipped, odds_before
from services.classifier.training.emergency import Doubles
from services.classifier.training.reader_lesson import Lesson
from services.classifier.training.teaching import FOLDS, Network, Params, say, teach

Floats = NDArray[np.float32]
Whole = NDArray[np.int64]

_THEIRS: Final = (
    ("join", "ao.w"),
    ("join_bias", "ao.b"),
    ("join_scale", "aln.w"),
    ("join_shift", "aln.b"),
    ("wide", "fi.w"),
    ("wide_bias", "fi.b"),
    ("narrow", "fo.w"),
    ("narrow_bias", "fo.b"),
    ("layer_scale", "oln.w"),
    ("layer_shift", "oln.b"),
)
"""Names of a layer's weights here and in the package's file."""
_INPUTS: Final = MappingProxyType({"join": WIDTH, "wide": WIDTH, "narrow": INNER})
"""How many numbers a matrix takes; the file has a row for each that it gives."""


def lesson_of(lesson: Lesson, texts: Sequence[str]) -> Lesson:
    """A reader's lesson with the pieces of words that the transformer reads; it has no use for vectors.

    Raises:
        LookupError: the package of its vocabulary is not installed.
    """
    vocabulary = unigram()
    ids = [ends_of(vocabulary.ids(spelled(text))) for text in texts]
    known = sorted({one for each in ids for one in each})
    number = {one: n for n, one in enumerate(known, 1)}
    rows = np.concatenate([np.zeros((1, WIDTH), np.float32), vocabulary.embedded(np.asarray(known))])
    return structs.replace(
        lesson,
        pieces=tuple(np.asarray([number[one] for one in each]) for each in ids),
        table=rows,
        vectors=np.zeros((len(texts), 0), np.float32),
        mean=np.zeros(0, np.float32),
    )


def begin(lesson: Lesson, seed: int) -> dict[str, Floats]:
    """Weights before the first step: those of multilingual-e5-small where it has them."""
    theirs, random = unigram(), np.random.default_rng(seed)
    places = theirs.tensor("emb.pos").reshape(-1, WIDTH)[:MOST_PIECES] + theirs.tensor("emb.type")[:WIDTH]
    found = {"place": places, "scale": theirs.tensor("emb.ln.w"), "shift": theirs.tensor("emb.ln.b")}
    for layer in range(LAYERS):
        for ours, name in _THEIRS:
            found[f"{ours}{layer}"] = theirs.tensor(f"l{layer}.{name}")
        for ours, inputs in _INPUTS.items():
            found[f"{ours}{layer}"] = found[f"{ours}{layer}"].reshape(-1, inputs).T
        parts = [theirs.tensor(f"l{layer}.{part}.w").reshape(-1, WIDTH).T for part in "qkv"]
        found[f"attend{layer}"] = np.concatenate(parts, axis=1)
        found[f"attend_bias{layer}"] = np.concatenate([theirs.tensor(f"l{layer}.{part}.b") for part in "qkv"])
    told = 3 * WIDTH + lesson.concepts.shape[1]
    others = sum(int(each.max()) + 1 for each in lesson.about)
    found["look"] = random.normal(0, 0.02, (WIDTH, LOOKS))
    found["hidden"] = random.normal(0, 0.03, (told, HIDDEN))
    found |= {
        name: random.normal(0, 0.02, (HIDDEN, count))
        for name, count in (("out", len(lesson.classes)), ("about", others))
    }
    found |= {
        "hidden_bias": np.zeros(HIDDEN),
        "out_bias": np.zeros(len(lesson.classes)),
        "about_bias": np.zeros(others),
    }
    return {name: np.asarray(array, np.float32) for name, array in found.items()}


def told(w: Params, rows: Any, present: Any, vectors: Any, concepts: Any) -> Any:  # noqa: ARG001 - as ``Told`` has it
    """What ``Transformer.scores`` knows of a text before its last layer; see ``teaching.Told``."""
    import jax  # noqa: PLC0415 - only for learning
    import jax.numpy as jnp  # noqa: PLC0415

    def levelled(x: Any, scale: Any, shift: Any) -> Any:
        around = x - x.mean(axis=-1, keepdims=True)
        return around / jnp.sqrt((around * around).mean(axis=-1, keepdims=True) + LEVELLED) * scale + shift

    texts, pieces, _ = rows.shape
    absent = (present - 1) * 1e9
    x = levelled(rows + w["place"][:pieces], w["scale"], w["shift"])
    for layer in range(LAYERS):
        n = str(layer)
        parts = (x @ w["attend" + n] + w["attend_bias" + n]).reshape(texts, pieces, 3, HEADS, -1)
        asked, known, meant = (parts[:, :, each] for each in range(3))
        scores = jnp.einsum("bthd,bshd->bhts", asked, known) * (WIDTH // HEADS) ** -0.5
        shares = jax.nn.softmax(scores + absent[:, None, None, :, 0], axis=-1)
        heard = jnp.einsum("bhts,bshd->bthd", shares, meant).reshape(texts, pieces, WIDTH)
        x = levelled(x + heard @ w["join" + n] + w["join_bias" + n], w["join_scale" + n], w["join_shift" + n])
        inner = jax.nn.gelu(x @ w["wide" + n] + w["wide_bias" + n])
        x = levelled(x + inner @ w["narrow" + n] + w["narrow_bias" + n], w["layer_scale" + n], w["layer_shift" + n])
    mean = (x * present).sum(axis=1) / present.sum(axis=1)
    looks = jax.nn.softmax(x @ w["look"] + absent, axis=1)
    looked = jnp.einsum("bthd,bth->bhd", x.reshape(texts, pieces, LOOKS, -1), looks).reshape(texts, WIDTH)
    seen = jnp.concatenate([mean, looked, x[:, 0], concepts], axis=-1)
    return jax.nn.gelu(seen @ w["hidden"] + w["hidden_bias"])


NETWORK: Final = Network(
    begin=begin,
    told=told,
    new=frozenset({"look", "hidden", "hidden_bias", "out", "out_bias", "about", "about_bias"}),
    step=1.5e-4,
    new_step=1e-3,
    warm=0.06,
    decays_all=True,
    left_out=0.1,
    epochs=3,
    widths=(16, 24, 32, MOST_PIECES),
    pieces=1024,
)


def taught(lesson: Lesson, texts: Sequence[str], begun: float) -> tuple[dict[str, Floats], Doubles]:
    """Weights of a transformer that has learned all sentences, and what one says that has not seen their situation.

    Args:
        lesson: the sentences as the reader takes them.
        texts: the same.
        begun: when it was, for what is said of how far it is.

    Returns:
        The latter as ``odds_of`` has it, for two fifths of the situations; NaN for the others: to judge those too would
        take as long again, and limits are as well set by these.
    """
    lesson = lesson_of(lesson, texts)
    odds, every = np.full((len(lesson.labels), 2), np.nan), np.arange(len(lesson.labels))
    held_back = lesson.folds % FOLDS == 0
    first = Transformer(teach(NETWORK, lesson, np.flatnonzero(~held_back)))
    odds[held_back] = said(first, lesson, np.flatnonzero(held_back))
    say(begun, "transformer: without two fifths")
    return teach(NETWORK, lesson, every, seed=FOLDS), odds


def taught_on(on: Onward, lesson: Lesson, texts: Sequence[str], begun: float) -> tuple[dict[str, Floats], Doubles]:
    """The same from the transformer that ships, of what it does not know yet; see ``continuing``.

    NaN for the new sentences: they are a tenth, and limits come from those that one was taught without before.
    """
    lesson = structs.replace(lesson_of(lesson, texts), weights=on.weights)
    say(begun, f"transformer: {len(on.new)} new sentences, {len(on.again)} again")
    weights = teach(from_shipped(NETWORK, on.shipped), lesson, np.concatenate([on.new, on.again]), seed=FOLDS)
    return weights, odds_before(on.shipped, texts)


def said(transformer: Transformer, lesson: Lesson, chosen: Whole) -> Doubles:
    """Log-odds of an emergency for some of the sentences, as ``odds_of`` has them."""
    scores = [
        deep_scores(transformer, lesson.table[lesson.pieces[n]], lesson.concepts[n], lesson.classes) for n in chosen
    ]
    return odds_of(np.stack(scores), lesson.classes)
