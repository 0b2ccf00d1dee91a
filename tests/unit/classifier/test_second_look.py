"""The second look adds what the encoder makes of a text to what the guard says, and takes nothing away."""

from typing import Final

import numpy as np
import pytest
from msgspec import structs

from loket import emergency
from loket.emergency import Emergency
from services.classifier.model import encoders
from services.classifier.model.second_look import NONE_OF, Looked, SecondFacts, SecondLook, both, look
from services.classifier.training import second_look
from tests.unit.classifier.small import small_corpus

FACTS: Final = SecondFacts(
    classes=("fire", "water", f"{NONE_OF}ordinary"), share=0.5, first=1.0, bias=-1.0, per_score=1.0, measured={}
)
EYES: Final = SecondLook(
    FACTS,
    np.asarray([[8, 0, 0], [0, 8, 0], [0, 0, 8]], np.float32),
    np.zeros(3, np.float32),
)
FIRE, WATER, NOTHING = np.eye(3, dtype=np.float32)
UNKNOWN: Final = "zzz qqq"


def test_log_odds_of_guard_and_encoder_are_added_up() -> None:
    low, high = look(EYES, WATER, -4.0), look(EYES, WATER, 0.0)

    assert high.odds - low.odds == pytest.approx(4.0)
    assert (low.found, high.found) == (False, True)
    assert low.p < high.p < 1.0


@pytest.mark.parametrize(("vector", "kind", "found"), [(FIRE, "fire", True), (WATER, "water", True)])
def test_the_kind_is_the_likeliest_of_those_that_are_emergencies(vector: np.ndarray, kind: str, found: bool) -> None:
    said = look(EYES, vector, 0.0)

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
    assert second_look.learn(small_corpus(), encoders.DEFAULT, np.zeros(512, np.float32)) is None
