"""A product is the same, laid out or not, whatever its size; a matrix can be put together again."""

import numpy as np
import pytest

from services.classifier.model import products
from services.classifier.model.products import BROAD, gelu, laid_out, level, narrow_is_quick, times, whole


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a processor with kernels for small products."""
    monkeypatch.setattr(products, "narrow_is_quick", lambda: True)


@pytest.mark.parametrize("count", [1, 2, 79, 80, 81, 200])
@pytest.mark.parametrize(("width", "columns"), [(384, 1152), (1536, 384), (256, 256), (7, 32), (1, 64), (1281, 96)])
def test_a_product_is_that_of_the_whole_matrix(count: int, width: int, columns: int) -> None:
    chance = np.random.default_rng(count * width)
    rows, weights = (chance.standard_normal(size, np.float32) for size in ((count, width), (width, columns)))
    kept = laid_out(weights)

    assert kept.shape == (columns // BROAD, width, BROAD)
    assert times(rows, kept) == pytest.approx(rows.astype(np.float64) @ weights, abs=1e-3)
    assert np.array_equal(whole(kept), weights)
    assert np.array_equal(whole(weights), weights)


def test_every_other_row_of_a_table_is_multiplied_too() -> None:
    chance = np.random.default_rng(1)
    table, weights = chance.standard_normal((60, 256), np.float32), chance.standard_normal((256, 64), np.float32)

    assert times(table[::2], laid_out(weights)) == pytest.approx(table[::2] @ weights, abs=1e-3)


def test_no_rows_give_none() -> None:
    assert times(np.zeros((0, 64), np.float32), laid_out(np.ones((64, 32), np.float32))).shape == (0, 32)


def test_a_matrix_of_another_breadth_stays_whole() -> None:
    weights = np.ones((4, 33), np.float32)

    assert laid_out(weights) is weights
    assert times(np.ones((2, 4), np.float32), weights).tolist() == [[4.0] * 33] * 2


@pytest.mark.parametrize(
    ("architecture", "is_quick"), [("SkylakeX", True), ("Haswell", False), ("Zen", False), (None, False)]
)
def test_only_where_the_library_has_kernels_for_them_matrices_are_laid_out(
    architecture: str | None, is_quick: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    narrow_is_quick.cache_clear()
    monkeypatch.setattr(products, "threadpool_info", lambda: [{"user_api": "blas", "architecture": architecture}])
    try:
        assert narrow_is_quick() is is_quick
    finally:
        narrow_is_quick.cache_clear()


def test_rows_are_levelled_each_by_itself() -> None:
    rows = np.asarray([[1.0, 3.0], [10.0, 10.0]], np.float32)

    found = level(rows, np.asarray([1.0, 2.0], np.float32), np.asarray([0.0, 5.0], np.float32))

    assert found == pytest.approx(np.asarray([[-1.0, 7.0], [0.0, 5.0]]), abs=1e-4)


def test_what_is_far_below_nothing_becomes_nothing_and_the_rest_stays() -> None:
    rows = np.asarray([[-20.0, 0.0, 1.0, 20.0]], np.float32)

    assert gelu(rows) == pytest.approx(np.asarray([[0.0, 0.0, 0.8412, 20.0]]), abs=1e-3)
    assert rows.tolist() == [[-20.0, 0.0, 1.0, 20.0]]
