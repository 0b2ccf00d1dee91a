"""Networks go on with what people send in chats: nothing of it is an emergency, and nothing is judged by it."""

from typing import Final

import numpy as np
import pytest

from services.classifier.model.reader import Reader
from services.classifier.training import chats, conversations, reader
from services.classifier.training.continuing import Floats, Whole, beside_chats
from services.classifier.training.emergency import FRAGMENTS, fragments
from services.classifier.training.reader_file import Shipped, key_of
from services.classifier.training.reader_lesson import Lesson, lesson_of
from services.classifier.training.sentences import Sentence
from services.classifier.training.teaching import Network

CALM: Final = tuple(f"lamp {n} is uit in de straat" for n in range(40))
REAL: Final = tuple(f"de schuur van nummer {n} staat in brand" for n in range(40))
SAID: Final = tuple(f"opa zit op bank {n} te slapen" for n in range(10))
SENTENCES: Final = (
    *(Sentence(text, "report", "lantaarnpaal kapot", "nl", source="a") for text in CALM),
    *(Sentence(text, None, None, "nl", source="b", emergency="fire", level="certain") for text in REAL),
    *(Sentence(text, None, None, "nl", source="conversations/nl") for text in SAID),
)
NUMBERS: Final = np.arange(len(CALM) + len(REAL), len(SENTENCES))


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    return lesson_of(SENTENCES, tmp_path_factory.mktemp("vectors"))


@pytest.fixture(scope="module")
def shipped(lesson: Lesson) -> Shipped:
    weights = reader.begin(lesson, 1) | {"mean": lesson.mean}
    return Shipped(weights, lesson.classes, {key_of(text): (-2.0, -1.0) for text in (*CALM, *REAL)})


def test_twice_as_many_old_sentences_are_read_again_and_most_are_emergencies(lesson: Lesson, shipped: Shipped) -> None:
    on = beside_chats(shipped, SENTENCES, lesson.weights, NUMBERS)

    again = [SENTENCES[n] for n in on.again]
    assert on.new.tolist() == NUMBERS.tolist()
    assert len(again) == len(SAID)  # half of twice as many: all that is not Dutch is missing here
    assert sum(s.emergency is not None for s in again) > len(again) / 2
    assert not set(on.again.tolist()) & set(NUMBERS.tolist())


def test_what_ships_already_may_be_a_message_of_a_chat_too(lesson: Lesson, shipped: Shipped) -> None:
    more = Shipped(shipped.weights, shipped.classes, {**shipped.odds, key_of(SAID[0]): (0.0, 0.0)})

    on = beside_chats(more, SENTENCES, lesson.weights, NUMBERS)

    assert NUMBERS[0] in on.new
    assert NUMBERS[0] not in on.again


def test_no_reader_is_taught_only_to_judge_them(
    lesson: Lesson, shipped: Shipped, monkeypatch: pytest.MonkeyPatch
) -> None:
    on, taught = beside_chats(shipped, SENTENCES, lesson.weights, NUMBERS), []

    def learn(network: Network, lesson: Lesson, chosen: Whole, *, seed: int) -> dict[str, Floats]:
        taught.append(set(chosen.tolist()))
        return network.begin(lesson, seed)

    # What is taught counts here, not what is learned by it: that takes jax half a minute.
    monkeypatch.setattr(reader, "teach", learn)
    _, odds = reader.taught_on(on, lesson, [s.text for s in SENTENCES], 0.0)

    assert taught == [{*on.new.tolist(), *on.again.tolist()}]
    assert np.isnan(odds[NUMBERS]).all()


def test_those_are_learned_that_come_nearest_to_an_emergency(lesson: Lesson, shipped: Shipped) -> None:
    chosen = chats.nearest(shipped, lesson, range(len(SENTENCES)), most=20)

    odds = reader.said(Reader(shipped.weights), lesson, np.arange(len(SENTENCES)))[:, 0]
    assert len(chosen) == 20
    assert odds[chosen].min() >= np.delete(odds, chosen).max()


def test_nothing_that_somebody_may_be_in_danger_by_is_learned_as_harmless() -> None:
    texts = [s.text for s in chats.sentences()]

    assert len(texts) == len(set(texts)) > chats.MOST
    assert all(s.emergency is None for s in chats.sentences())
    assert not [t for t in texts if "bloed" in t.lower() or "kabel" in t.lower()]
    assert {s.sub for s in chats.sentences()}.isdisjoint({"boom gevaarlijk"})


def test_the_guard_learns_of_them_what_is_no_report() -> None:
    learned = {s.text for s in fragments()}
    calm = conversations.calm()

    assert {text for _, label, text in calm if label == "gibberish"} <= learned
    assert not {text for _, label, text in calm if label == "lantaarnpaal kapot"} & learned
    assert {s.source for s in fragments()} == {FRAGMENTS}
