"""The second look adds what the encoder makes of a text to what the guard says, and takes nothing away."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from msgspec import structs

from loket import emergency
from loket.emergency import Emergency
from loket.municipalities import World
from services.classifier.model.artefact import Model, UnusableModel, load_model, save_model
from services.classifier.model.reader import DIMENSIONS, VECTOR_WEIGHS, Reader, pieces_of, shapes
from services.classifier.model.second_look import (
    LONG_WORDS,
    MANY_WORDS,
    NONE_OF,
    Looked,
    SecondFacts,
    SecondLook,
    See,
    Seen,
    Weights,
    both,
    concepts_of,
    is_long,
    log_words,
    look,
    more_than_many,
    odds_of,
)
from services.classifier.model.understand import understand
from services.classifier.training import second_look
from services.classifier.training.emergency_figures import whole_detector
from tests.unit.classifier.small import small_corpus

FACTS: Final = SecondFacts(
    classes=("fire", "water", f"{NONE_OF}ordinary"),
    concepts=emergency.the_head().facts.concepts,
    weighs=Weights(guard=1.0, any=0.5, ordinary=0.0, words=0.0),
    most=20.0,
    first=1.0,
    first_of={},
    bias=-1.0,
    per_score=1.0,
    measured={},
)


def eyes_of(out: np.ndarray, out_bias: Sequence[float] = (0, 0, 0)) -> SecondLook:
    """Eyes that see the vector of a text and nothing of its words."""
    weights = {name: np.zeros(shape, np.float32) for name, shape in shapes(DIMENSIONS, 3, len(FACTS.concepts)).items()}
    weights["out"][:DIMENSIONS] = out / VECTOR_WEIGHS
    return SecondLook(FACTS, Reader(weights | {"out_bias": np.asarray(out_bias, np.float32)}))


EYES: Final = eyes_of(8 * np.eye(DIMENSIONS, 3))
FIRE, WATER, NOTHING = (
    lambda vector=vector: Seen(pieces_of([np.zeros((2, DIMENSIONS), np.float32)]), vector, concepts_of(""))
    for vector in np.eye(3, DIMENSIONS, dtype=np.float32)
)
UNKNOWN: Final = "zzz qqq"


def test_log_odds_of_guard_and_reader_are_added_up() -> None:
    low, high = look(EYES, WATER, -3.5, 0.0), look(EYES, WATER, -0.5, 0.0)

    assert low is not None
    assert high is not None
    assert high.odds - low.odds == pytest.approx(3.0)
    assert (low.found, high.found) == (False, True)
    assert low.p < high.p < 1.0


def test_the_reader_counts_for_so_much_and_no_more() -> None:
    capped = structs.replace(EYES, facts=structs.replace(FACTS, most=2.0))

    said = look(capped, WATER, 0.5, 0.0)

    assert said is not None
    assert (said.odds, said.found) == (1.5, True)
    assert said.p == pytest.approx(1 / (1 + math.exp(-0.5)))


def test_what_is_weighed_are_the_odds_against_all_else_and_against_ordinary_messages_and_the_length() -> None:
    classes = ("fire", f"{NONE_OF}joke", f"{NONE_OF}ordinary", f"{NONE_OF}fragments")
    scores = np.asarray([[3.0, 2.0, 1.0, -50.0]], np.float32)

    against_any, ordinary = odds_of(scores, classes)[0]

    assert against_any == pytest.approx(3.0 - math.log(math.exp(2.0) + math.exp(1.0)))
    assert ordinary == pytest.approx(2.0)
    weighs = Weights(guard=1.0, any=0.0, ordinary=0.5, words=-2.0)
    eyes = structs.replace(EYES, facts=structs.replace(FACTS, weighs=weighs))
    short, long = look(eyes, WATER, 0.0, log_words("help")), look(eyes, WATER, 0.0, log_words("help help help"))
    assert short is not None
    assert long is not None
    assert short.odds - long.odds == pytest.approx(2.0 * math.log(3.0))
    assert log_words("") == 0.0


def test_it_is_told_of_which_concepts_of_the_guard_a_text_has_a_word() -> None:
    names = FACTS.concepts
    told = {name for name, there in zip(names, concepts_of("Il y a un enfant dans l'eau"), strict=True) if there}

    assert {"child", "water"} <= told
    assert "fire" not in told
    seen = structs.replace(EYES, reader=Reader(dict(EYES.reader.weights)))
    weights = dict(seen.reader.weights)
    weights["hidden"] = weights["hidden"].copy()
    weights["hidden"][-len(names) + names.index("child")] = 1.0
    weights["out"] = weights["out"].copy()
    weights["out"][DIMENSIONS:, 0] = 0.1
    reader = Reader(weights)
    pieces, vector = pieces_of([np.zeros((2, DIMENSIONS), np.float32)]), np.zeros((1, DIMENSIONS), np.float32)
    with_child, without = (
        reader.scores(pieces, vector, concepts_of(text)[None, :])[0, 0] for text in ("un enfant", "une chaise")
    )
    assert with_child > without


def test_who_tells_at_length_must_come_to_more_and_each_word_beyond_twenty_counts_by_itself() -> None:
    twenty, sixty = math.log(MANY_WORDS), math.log(3 * MANY_WORDS)
    weighs = structs.replace(FACTS.weighs, words=1.0, long=-3.0)
    eyes = structs.replace(EYES, facts=structs.replace(FACTS, weighs=weighs, first_long={"": 100.0, "uk": 0.0}))

    short, long = look(eyes, WATER, 0.0, twenty), look(eyes, WATER, 95.0, sixty)

    assert short is not None
    assert long is not None
    assert long.odds - short.odds == pytest.approx(95.0 + math.log(3.0) - 3.0 * math.log(3.0))
    assert (short.found, long.found) == (True, False)
    told = look(eyes, WATER, 95.0, sixty, "uk")
    assert told is not None
    assert told.found
    assert [is_long(math.log(count)) for count in (LONG_WORDS, LONG_WORDS + 1)] == [False, True]
    assert [more_than_many(math.log(count)) for count in (1, MANY_WORDS)] == [0.0, 0.0]


def test_a_language_has_its_own_threshold() -> None:
    eyes = structs.replace(EYES, facts=structs.replace(FACTS, first=6.0, first_of={"uk": -6.0}))

    assert [(said := look(eyes, WATER, 0.0, 0.0, language)) and said.found for language in ("uk", "nl", None)] == [
        True,
        False,
        False,
    ]
    assert look(eyes, NOTHING, -20.0, 0.0, "uk") is None


def test_it_is_not_asked_where_nothing_that_it_says_could_make_an_emergency() -> None:
    def see() -> Seen:
        raise AssertionError("the text was read")

    assert look(EYES, see, -9.1, 0.0) is None
    with pytest.raises(AssertionError, match="was read"):
        look(EYES, see, -8.9, 0.0)


@pytest.mark.parametrize(("see", "kind", "found"), [(FIRE, "fire", True), (WATER, "water", True)])
def test_the_kind_is_the_likeliest_of_those_that_are_emergencies(see: See, kind: str, found: bool) -> None:
    said = look(EYES, see, 0.0, 0.0)

    assert said is not None
    assert said == Looked(said.odds, said.p, kind, found)


def test_what_only_the_second_look_finds_is_possible_and_what_the_guard_found_stays() -> None:
    guard = emergency.the_head().score(UNKNOWN)
    eyes = structs.replace(EYES, facts=structs.replace(FACTS, first=guard + 1.0))

    assert both(UNKNOWN, eyes, WATER, "nl")[0] == Emergency("water", "possible", "nl")
    assert both(UNKNOWN, eyes, NOTHING, "nl")[0] is None
    assert both("brand!! er slaan vlammen uit het dak", eyes, NOTHING, "nl")[0] == Emergency("fire", "certain", "nl")


def test_without_an_encoder_the_guard_alone_decides() -> None:
    assert both(UNKNOWN, EYES, None, "nl") == (None, emergency.chance(UNKNOWN))
    assert both(UNKNOWN, None, WATER, "nl") == (None, emergency.chance(UNKNOWN))


def test_a_corpus_that_tells_of_too_few_emergencies_teaches_no_second_look() -> None:
    assert second_look.learn(small_corpus()) is None


@pytest.fixture(scope="module")
def alarmed(model: Model) -> Model:
    """A model to whose second look every text is a fire."""
    eyes = structs.replace(eyes_of(np.zeros((DIMENSIONS, 3)), (60, 0, 0)), facts=structs.replace(FACTS, first=-20.0))
    return structs.replace(model, second=eyes, manifest=structs.replace(model.manifest, emergency=eyes.facts))


def test_what_only_the_second_look_finds_goes_to_a_person_as_a_possible_emergency(alarmed: Model, world: World) -> None:
    found = understand(UNKNOWN, alarmed, world["denhaag"], language="nl")

    assert found.emergency == Emergency("fire", "possible", "nl")
    assert (found.decision, found.reason) == ("human", "emergency_possible")
    assert found.emergency_p > 0.9


def test_a_second_look_is_kept_in_the_artefact_and_a_damaged_one_is_refused(alarmed: Model, tmp_path: Path) -> None:
    save_model(alarmed, tmp_path / "good")
    facts = structs.replace(alarmed.manifest.emergency or FACTS, classes=("fire",))
    save_model(structs.replace(alarmed, manifest=structs.replace(alarmed.manifest, emergency=facts)), tmp_path / "bad")

    kept = load_model(tmp_path / "good").second
    assert kept is not None
    assert kept.facts == alarmed.manifest.emergency
    assert kept.reader.weights["out_bias"].tolist() == [60.0, 0.0, 0.0]
    with pytest.raises(UnusableModel, match="differ"):
        load_model(tmp_path / "bad")
    facts = structs.replace(alarmed.manifest.emergency or FACTS, concepts=FACTS.concepts[::-1])
    save_model(structs.replace(alarmed, manifest=structs.replace(alarmed.manifest, emergency=facts)), tmp_path / "old")
    with pytest.raises(UnusableModel, match="other concepts"):
        load_model(tmp_path / "old")


def test_the_figures_ask_guard_and_second_look_where_there_is_one(alarmed: Model, model: Model) -> None:
    assert whole_detector(model) is emergency.detect
    assert whole_detector(alarmed)(UNKNOWN) == Emergency("fire", "possible", "unknown")


@pytest.mark.parametrize(("score", "ruled"), [(-90.0, None), (0.0, "possible"), (2.0, "certain"), (90.0, "certain")])
def test_a_higher_score_and_a_surer_rule_make_an_emergency_likelier(
    score: float, ruled: emergency.Level | None
) -> None:
    head = emergency.the_head()

    assert 0.0 < head.chance(score, None) <= head.chance(score, ruled) < 1.0
    assert head.chance(score - 1.0, ruled) <= head.chance(score, ruled)
