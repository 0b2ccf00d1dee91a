"""What was learned of places: the service reads as training taught it, and sees places that nobody showed it."""

# ruff: noqa: RUF001 - words in their own alphabets

import csv
import random
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.sealing import Keyring
from services.classifier.model import encoders, whereabouts
from services.classifier.model.whereabouts import GRADES, MOST_WORDS, Tagger, Where, said_of, words_of
from services.classifier.step import Step
from services.classifier.training import whereabouts as learning
from services.classifier.training.places_told import Example, changed, names_of, read, unmarked
from services.classifier.training.sentences import BadCorpus
from tests.builders import a_message, a_personal
from tests.unit.classifier.records import a_record, classified

SURE: Final = 0.9
"""As sure as the notifier wants it to be."""


@pytest.fixture(scope="module")
def encoder() -> encoders.Use:
    found = encoders.load(encoders.DEFAULT)
    assert isinstance(found, encoders.Use)
    return found


@pytest.fixture(scope="module")
def corpus() -> list[Example]:
    return read()


def _kept() -> list[dict[str, str]]:
    """Messages by writers of their own, which were never learned from nor read by who wrote the rules."""
    with Path(__file__).with_suffix(".tsv").with_name("whereabouts.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _told(found: Where | None, text: str) -> str:
    return "" if found is None or found.p < SURE else " ".join(text[start:end] for start, end in found.words)


def test_the_service_reads_what_training_reads(encoder: encoders.Use) -> None:
    import jax

    texts = ("Er ligt glas op de Kerkstraat 12, bij de brug!", "dank u wel", "В парку Zuiderpark зламана лавка")
    examples = [Example("nl", "good", text, ((0, 3),)) for text in texts]
    weights = learning.begin(3)
    lessons = [lesson for each in examples if (lesson := learning.lesson_of(each, encoder)) is not None]
    batch = learning.batch_of(lessons, 12, encoder)

    words, whole = learning.forward(weights, batch)
    for n, text in enumerate(texts):
        grades, of_words = Tagger(weights, encoder).probabilities(said_of(text, words_of(text), encoder))

        assert grades == pytest.approx(np.asarray(jax.nn.softmax(whole[n])), abs=1e-5)
        assert of_words == pytest.approx(np.asarray(jax.nn.softmax(words[n]))[: len(of_words), 1], abs=1e-5)
        assert np.ptp(grades) > 0.01


def test_it_learns_what_it_is_taught(encoder: encoders.Use) -> None:
    places = [Example("nl", "good", f"er ligt glas bij {name}", ((16, 16 + len(name)),)) for name in _NAMES]
    others = [Example("nl", "none", f"er ligt glas sinds {day}", ()) for day in _DAYS]
    taught = Tagger(learning.teach((places + others) * 48, epochs=6), encoder)

    def likely(text: str) -> tuple[float, float]:
        grades, of_words = taught.probabilities(said_of(text, words_of(text), encoder))
        return float(grades[GRADES.index("good")]), float(of_words[-1])

    assert min(likely("er ligt glas bij Zandheuvel")) > 0.9
    assert max(likely("er ligt glas sinds kerst")) < 0.1


_NAMES: Final = (
    "Vliethof",
    "Oosterwiel",
    "Duinzicht",
    "Lindeborg",
    "Westhaven",
    "Rietveld",
    "Hoogerheide",
    "Meerzicht",
)
_DAYS: Final = ("maandag", "gisteren", "zondag", "vorige week", "vanochtend", "vrijdag", "augustus", "donderdag")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Matras gedumpt achter theehuis De Waterlelie", "Waterlelie"),
        ("fietspad vol glas bij natuurgebied De Onlanden", "Onlanden"),
        ("there is a dead swan by the jetty of Zwanenburgh", "Zwanenburgh"),
        ("Hinter der Turnhalle Elsterbos liegt Bauschutt", "Elsterbos"),
        ("śmieci obok szkoły De Regenboog", "Regenboog"),
    ],
)
def test_a_place_is_seen_that_stands_in_no_list(text: str, place: str) -> None:
    assert place in _told(whereabouts.where(text), text)


@pytest.mark.parametrize(
    "text",
    [
        "Er ligt een losse tegel",
        "De lamp is stuk, al drie weken",
        "Mevrouw Jansen van 82 is gevallen over een losse tegel",
        "dank u wel, fijne dag",
        "naast de container staat een wasmachine van Bosch",
        "the light has been out since Tuesday",
        "kapımın önünde çöp var",
        "",
        "   ",
        "...",
    ],
)
def test_nothing_is_made_a_place_that_is_none(text: str) -> None:
    assert _told(whereabouts.where(text), text) == ""


def test_of_messages_that_nobody_showed_it_most_places_are_seen_and_hardly_any_is_made_up() -> None:
    seen = made_up = places = others = 0
    for row in _kept():
        told = _told(whereabouts.where(row["text"]), row["text"]).casefold()
        if row["words"]:
            places += 1
            seen += row["words"].split()[0].casefold().strip(".,") in told
        else:
            others += 1
            made_up += told != ""

    assert (places, others) == (295, 97)
    assert seen >= 233
    assert made_up <= 2


def test_what_is_kept_for_that_was_never_learned(corpus: list[Example]) -> None:
    learned = {example.text.casefold() for example in corpus}

    assert not [row["text"] for row in _kept() if row["text"].casefold() in learned]


def test_every_message_to_learn_from_has_a_place_exactly_where_its_grade_says_so(corpus: list[Example]) -> None:
    assert len(corpus) > 10_000
    assert {example.language for example in corpus} == {"nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk"}
    assert all(bool(example.marked) == (example.grade != "none") for example in corpus)
    assert all(0 <= start < end <= len(example.text) for example in corpus for start, end in example.marked)


def test_marks_are_taken_out() -> None:
    assert unmarked("bij [[de brug]] in [[Kade]].") == ("bij de brug in Kade.", ((4, 11), (15, 19)))
    assert unmarked("nergens") == ("nergens", ())


@pytest.mark.parametrize("line", ["nl\tgood", "nl\tperfect\tbij [[Kade]]", "nl\tgood\tbij [[Kade]]\tmore"])
def test_a_line_that_is_no_message_is_told(tmp_path: Path, line: str) -> None:
    (tmp_path / "bad.tsv").write_text(f"nl\tnone\tgoed\n{line}\n", "utf-8")

    with pytest.raises(BadCorpus, match=r"bad\.tsv:2"):
        read(tmp_path)


def test_a_place_that_is_called_otherwise_is_marked_where_it_stands(corpus: list[Example]) -> None:
    chance, names = random.Random(5), names_of(corpus)  # noqa: S311 - no secret
    others = 0
    for example in corpus[:2000]:
        other = changed(example, names, chance)
        others += other.text.casefold() != example.text.casefold()
        assert len(other.marked) == len(example.marked)
        assert all(0 <= start < end <= len(other.text) for start, end in other.marked)
        if other.text == example.text:
            assert other.marked == example.marked

    assert others > 300


@given(st.text(st.characters(exclude_categories=[]), max_size=400))
def test_every_word_is_inside_the_text_and_in_order(text: str) -> None:
    spans = words_of(text)
    found = whereabouts.where(text)

    assert len(spans) <= MOST_WORDS
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert found is None or (0.5 < found.p <= 1 and found.words and set(found.words) <= set(spans))


@pytest.mark.parametrize("text", ["\ud800", "\udfff\ud800 \x00", "bij \x00 de \udc00brug", "\x00" * 80, "\ufdfa" * 40])
def test_what_is_no_text_stops_nothing(text: str) -> None:
    assert _told(whereabouts.where(text), text) == ""


def test_more_words_than_it_reads_change_nothing() -> None:
    text = "er ligt glas bij theehuis De Waterlelie " + "en nog meer " * MOST_WORDS

    assert whereabouts.where(text) == whereabouts.where(text + "bij school De Regenboog")


def test_without_the_encoder_nothing_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whereabouts, "tagger", lambda: None)

    assert whereabouts.where("Matras gedumpt achter theehuis De Waterlelie") is None


def test_what_ships_answers_for_every_grade() -> None:
    tagger = whereabouts.tagger()

    assert tagger is not None
    assert len(tagger.probabilities(said_of("bij de brug", words_of("bij de brug"), tagger.pieces))[0]) == len(GRADES)


def test_the_notifier_is_told_where_the_words_stand_and_none_of_them(step: Step, keyring: Keyring) -> None:
    text = "Matras gedumpt achter theehuis De Waterlelie"
    message = a_message(keyring, municipality="denhaag", personal=a_personal(text=text))

    outgoing = step(a_record(message))

    found = classified(outgoing).whereabouts
    assert found is not None
    assert "Waterlelie" in [text[start:end] for start, end in found.words]
    assert outgoing.value is not None
    assert b"Waterlelie" not in outgoing.value
