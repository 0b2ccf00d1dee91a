"""A network that goes on from what ships: it learns what is new, and what it knew is judged by what was said before."""

from typing import Final

import numpy as np
import pytest
from msgspec import structs

from services.classifier.model.reader import Reader
from services.classifier.training import reader
from services.classifier.training.continuing import (
    Floats,
    Onward,
    Whole,
    between,
    from_shipped,
    odds_before,
    onward,
    without,
)
from services.classifier.training.emergency import FRAGMENTS
from services.classifier.training.mixtures import MIXED
from services.classifier.training.reader_file import Shipped, key_of
from services.classifier.training.reader_lesson import Lesson, lesson_of
from services.classifier.training.sentences import BadCorpus, Sentence
from services.classifier.training.teaching import FOLDS, Network, teach

OLD: Final = tuple(f"lamp {n} is uit in de straat" for n in range(40))
NEW: Final = tuple(f"de schuur van nummer {n} staat in brand" for n in range(20))
SENTENCES: Final = (
    *(Sentence(text, "report", "lantaarnpaal kapot", "nl", source="a") for text in OLD),
    *(Sentence(text, None, None, "nl", source="b", emergency="fire", level="certain") for text in NEW),
    Sentence("brand", None, None, "nl", source=FRAGMENTS),
    Sentence("lamp uit. schuur in brand", None, None, "nl", source=f"{MIXED}/0", emergency="fire"),
)


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    return lesson_of(SENTENCES, tmp_path_factory.mktemp("vectors"))


@pytest.fixture(scope="module")
def shipped(lesson: Lesson) -> Shipped:
    weights = reader.begin(lesson, 1) | {"mean": lesson.mean}
    return Shipped(weights, lesson.classes, {key_of(text): (-2.0, -1.0) for text in OLD})


def test_what_is_learned_is_what_was_written_since_and_some_of_before(lesson: Lesson, shipped: Shipped) -> None:
    on = onward(shipped, SENTENCES, lesson.weights)

    assert [SENTENCES[n].text for n in on.new] == list(NEW)
    assert len(on.again) == 0.75 * len(NEW)
    assert {SENTENCES[n].text for n in on.again} <= set(OLD)
    assert len(set(on.again.tolist())) == len(on.again)


def test_what_is_read_weighs_as_all_that_was_written(lesson: Lesson, shipped: Shipped) -> None:
    on = onward(shipped, SENTENCES, lesson.weights)
    real = np.asarray([s.emergency is not None for s in SENTENCES])

    def ratio(weights: Floats, some: Whole) -> float:
        return float(weights[some][real[some]].sum() / weights[some][~real[some]].sum())

    read, dutch = np.concatenate([on.new, on.again]), np.arange(len(OLD) + len(NEW))
    assert ratio(on.weights, read) == pytest.approx(ratio(lesson.weights, np.arange(len(SENTENCES))), rel=1e-4)
    assert ratio(lesson.weights, read) > 1.5 * ratio(lesson.weights, dutch)
    assert np.array_equal(on.weights[real], lesson.weights[real])


def test_most_of_what_is_read_again_is_no_emergency(shipped: Shipped) -> None:
    more = structs.replace(shipped, odds={**shipped.odds, **{key_of(text): (2.0, 1.0) for text in NEW[:10]}})
    on = onward(more, SENTENCES, np.ones(len(SENTENCES), np.float32))

    assert (len(on.new), len(on.again)) == (10, 8)
    assert sum(SENTENCES[n].emergency is None for n in on.again) == 6


def test_half_of_what_is_read_again_is_dutch_and_half_as_many_again_as_are_new(shipped: Shipped) -> None:
    german = tuple(f"die Lampe {n} ist aus" for n in range(60))
    others = tuple(Sentence(text, "report", "lantaarnpaal kapot", "de", source="a") for text in german)
    more = structs.replace(shipped, odds={**shipped.odds, **{key_of(text): (-2.0, -1.0) for text in german}})
    on = onward(more, (*SENTENCES, *others), np.ones(len(SENTENCES) + len(others), np.float32))
    again = [(*SENTENCES, *others)[n] for n in on.again]

    assert len(again) == 1.5 * len(on.new) == 30
    assert sum(s.language == "nl" for s in again) == 15


def test_nothing_new_is_said_so(shipped: Shipped) -> None:
    with pytest.raises(BadCorpus, match="nothing was written since"):
        onward(shipped, SENTENCES[: len(OLD)], np.ones(len(OLD), np.float32))


def test_of_old_sentences_what_was_said_before_counts_and_of_new_ones_nothing(shipped: Shipped) -> None:
    odds = odds_before(shipped, [OLD[0], NEW[0]])

    assert odds[0].tolist() == [-2.0, -1.0]
    assert np.isnan(odds[1]).all()


def test_a_network_goes_on_without_the_new_ones_that_it_judges(lesson: Lesson, shipped: Shipped) -> None:
    on = onward(shipped, SENTENCES, lesson.weights)
    held_back = []
    for fold in range(3):
        chosen, left = without(lesson, on, fold)
        assert not set(chosen.tolist()) & set(left.tolist())
        assert set(on.again.tolist()) <= set(chosen.tolist())
        held_back.extend(left.tolist())

    assert sorted(held_back) == sorted(on.new.tolist())


def test_it_begins_with_what_ships(lesson: Lesson, shipped: Shipped) -> None:
    begun = from_shipped(reader.NETWORK, shipped).begin(lesson, 7)

    assert all(np.array_equal(each, shipped.weights[name]) for name, each in begun.items() if "about" not in name)


def test_what_ships_for_other_classes_is_refused(lesson: Lesson, shipped: Shipped) -> None:
    other = structs.replace(shipped, classes=(*shipped.classes[1:], shipped.classes[0]))

    with pytest.raises(BadCorpus, match="teach it anew"):
        from_shipped(reader.NETWORK, other).begin(lesson, 0)


def test_it_learns_what_is_new(lesson: Lesson, shipped: Shipped) -> None:
    on = onward(shipped, SENTENCES, lesson.weights)
    network = from_shipped(reader.NETWORK, shipped)
    weights = teach(network, lesson, np.concatenate([on.new, on.again]), epochs=12) | {"mean": lesson.mean}

    def told(which: Onward, taught: dict[str, Floats]) -> float:
        found = reader.said(Reader(taught), lesson, which.new)[:, 0].mean()
        return float(found - reader.said(Reader(taught), lesson, which.again)[:, 0].mean())

    assert told(on, weights) > told(on, dict(shipped.weights)) + 1.0


def test_readers_that_judge_new_sentences_have_not_seen_them(
    lesson: Lesson, shipped: Shipped, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    on, taught = onward(shipped, SENTENCES, lesson.weights), []

    def learn(network: Network, lesson: Lesson, chosen: Whole, *, seed: int) -> dict[str, Floats]:
        taught.append(set(chosen.tolist()))
        return network.begin(lesson, seed)

    # What is taught counts here, not what is learned by it: that takes jax half a minute.
    monkeypatch.setattr(reader, "teach", learn)
    weights, odds = reader.taught_on(on, lesson, [s.text for s in SENTENCES], 0.0)

    *folds, last = taught
    assert len(folds) == FOLDS
    assert last == {*on.new.tolist(), *on.again.tolist()}
    assert set.intersection(*folds) == set(on.again.tolist())
    assert np.isfinite(odds[on.new]).all()
    assert odds[on.again].tolist() == [[-2.0, -1.0]] * len(on.again)
    assert np.array_equal(weights["mean"], shipped.weights["mean"])
    assert "20 new sentences, 15 again" in capsys.readouterr().err


def test_what_is_kept_lies_between_before_and_after() -> None:
    before, after = ({"out": np.full((2, 3), each, np.float32)} for each in (1.0, 2.0))

    assert np.allclose(between(before, after, 0.25)["out"], 1.25)
    assert between(before, after)["out"].dtype == np.float32
