"""The reader of the second look: the service reads as training taught it, and what ships has learned something."""

from pathlib import Path
from typing import Final

import numpy as np
import pytest

from loket.emergency.terms import Concepts
from services.classifier.model.reader import DIMENSIONS, MOST_PIECES, Reader, ends_of, pieces_of, shapes
from services.classifier.model.second_look import NONE_OF, odds_of, seeing
from services.classifier.training import reader, reader_file
from services.classifier.training.corpus import read
from services.classifier.training.emergency import is_emergency, is_hard
from services.classifier.training.reader_lesson import Lesson, lesson_of
from services.classifier.training.sentences import Sentence

BURNS: Final = ("brand in de schuur", "vlammen uit het dak", "vuur op de trap", "rook in de gang", "het huis brandt")
LIES: Final = ("vuil op de stoep", "bank kapot in het park", "tegel los op straat", "lamp is uit", "het gras is hoog")


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    fires = [f"{text} {n}" for text in BURNS for n in range(6)]
    reports = [f"{text} {n}" for text in LIES for n in range(6)]
    sentences = [
        *(Sentence(text, None, None, "nl", source="a", emergency="fire", level="certain") for text in fires),
        *(Sentence(text, "report", "zwerfvuil", "nl", source="a") for text in reports),
    ]
    return lesson_of(sentences, tmp_path_factory.mktemp("vectors"))


@pytest.fixture(scope="module")
def beginner(lesson: Lesson) -> Reader:
    return Reader(reader.begin(lesson, 1) | {"mean": lesson.mean})


def test_the_service_reads_what_training_read(lesson: Lesson, beginner: Reader) -> None:
    import jax.numpy as jnp

    chosen = np.asarray([0, 7, 33, 59])
    pieces = [lesson.pieces[n] for n in chosen]
    beside = np.zeros((len(chosen), max(map(len, pieces))), np.int64)
    for row, each in enumerate(pieces):
        beside[row, : len(each)] = each
    weights = dict(beginner.weights)

    known = reader.told(
        weights,
        jnp.asarray(lesson.table[beside]),
        jnp.asarray(beside > 0, jnp.float32)[..., None],
        jnp.asarray(lesson.vectors[chosen] - lesson.mean),
        jnp.asarray(lesson.concepts[chosen]),
    )
    scores = beginner.scores(
        pieces_of([lesson.table[each] for each in pieces]), lesson.vectors[chosen], lesson.concepts[chosen]
    )

    assert scores == pytest.approx(np.asarray(known @ weights["out"] + weights["out_bias"]), abs=1e-5)
    assert np.ptp(scores) > 0.1


def test_what_stands_beside_a_text_does_not_change_what_is_read_in_it(lesson: Lesson, beginner: Reader) -> None:
    rows = [lesson.table[each] for each in lesson.pieces[:3]]

    together = beginner.scores(pieces_of(rows), lesson.vectors[:3], lesson.concepts[:3])

    for n, each in enumerate(rows):
        alone = beginner.scores(pieces_of([each]), lesson.vectors[n : n + 1], lesson.concepts[n : n + 1])[0]
        assert together[n] == pytest.approx(alone, abs=1e-5)


def test_the_order_of_words_is_read(lesson: Lesson, beginner: Reader) -> None:
    rows = lesson.table[lesson.pieces[0]]

    straight, turned = (
        beginner.scores(pieces_of([each]), lesson.vectors[:1], lesson.concepts[:1]) for each in (rows, rows[::-1])
    )

    assert np.abs(straight - turned).max() > 1e-3


def test_a_lesson_teaches(lesson: Lesson, beginner: Reader) -> None:
    every = np.arange(len(lesson.labels))
    real = np.asarray([not lesson.classes[n].startswith(NONE_OF) for n in lesson.labels])

    before, after = (
        reader.said(each, lesson, every)[:, 0] for each in (beginner, Reader(reader.learned(lesson, every, epochs=12)))
    )

    assert after[real].mean() - after[~real].mean() > 4 * abs(before[real].mean() - before[~real].mean())
    assert ((after > np.median(after)) == real).mean() > 0.9


def test_more_pieces_than_are_read_change_nothing() -> None:
    see = seeing("x1 " * 60 + "q7 " * 300)

    assert see is not None
    seen = see()
    assert seen.pieces.rows.shape == (MOST_PIECES, DIMENSIONS)
    assert seen.vector.shape == (DIMENSIONS,)


@pytest.mark.parametrize("text", ["", " ", "\ud800", "\x00", "😀" * 4096, "a" * 5000])
def test_any_text_has_pieces_and_scores(text: str, beginner: Reader) -> None:
    see = seeing(text)

    assert see is not None
    seen = see()
    assert np.isfinite(beginner.scores(seen.pieces, seen.vector[None, :], seen.about[None, :])).all()


def test_a_reader_is_kept_with_what_others_said_of_sentences(beginner: Reader, lesson: Lesson, tmp_path: Path) -> None:
    file = tmp_path / "reader.safetensors"
    odds = {reader_file.key_of("a"): (1.5, 2.5), reader_file.key_of("b"): (-2.0, -1.0)}

    reader_file.write(file, beginner.weights, lesson.classes, odds)
    kept = reader_file.load(file)

    assert kept is not None
    assert (kept.classes, kept.odds) == (lesson.classes, odds)
    for name, shape in shapes(DIMENSIONS, len(lesson.classes), lesson.concepts.shape[1]).items():
        assert kept.weights[name].shape == shape
        assert np.allclose(kept.weights[name], beginner.weights[name], rtol=1e-3, atol=1e-4)


def test_a_reader_that_learned_other_concepts_is_none(
    beginner: Reader, lesson: Lesson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader_file.write(tmp_path / "reader", beginner.weights, lesson.classes, {reader_file.key_of("a"): (0.0, 0.0)})
    assert reader_file.load(tmp_path / "reader") is not None
    monkeypatch.setattr(reader_file, "read_concepts", lambda: Concepts("concept\tlanguage\tstems\nfire\tnl\tbrand\n"))

    assert reader_file.load(tmp_path / "reader") is None


def test_without_a_file_or_with_a_damaged_one_there_is_no_reader(tmp_path: Path) -> None:
    (tmp_path / "damaged").write_bytes(b"no tensors")

    assert reader_file.load(tmp_path / "absent") is None
    assert reader_file.load(tmp_path / "damaged") is None


def test_the_one_that_ships_tells_emergencies_it_was_held_back_from() -> None:
    shipped = reader_file.load(reader_file.shipped())
    assert shipped is not None
    sentences = [s for s in read().sentences if reader_file.key_of(s.text) in shipped.odds]
    odds = np.asarray([shipped.odds[reader_file.key_of(s.text)][0] for s in sentences])
    real, hard = is_emergency(sentences), is_hard(sentences)

    assert len(sentences) > 25_000
    assert (odds[real] > 0).mean() > 0.8
    assert (odds[~real & ~hard] > 0).mean() < 0.2  # the limits of the second look keep the promise, not 0
    # Readers of folds said that; the one that ships has learned all of these.
    told, ships = [], Reader(shipped.weights)
    for sentence in (s for n, s in enumerate(sentences) if real[n] and n % 400 == 0):
        see = seeing(sentence.text)
        assert see is not None
        seen = see()
        scores = ships.scores(seen.pieces, seen.vector[None, :], seen.about[None, :])
        told.append(odds_of(scores, shipped.classes)[0, 0])
    # A car beside a hole in the road is hardly one to those that learned on from calm sentences, and from chats.
    assert np.mean(np.asarray(told) > 0) >= 0.98
    assert min(told) > -2


@pytest.mark.parametrize("length", [1, MOST_PIECES, MOST_PIECES + 1, 400])
def test_of_a_long_text_its_beginning_and_its_end_are_read(length: int) -> None:
    found = ends_of(range(length))

    assert len(found) == min(length, MOST_PIECES)
    assert found == sorted(set(found))
    assert (found[0], found[-1]) == (0, length - 1)
