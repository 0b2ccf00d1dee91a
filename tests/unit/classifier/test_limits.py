"""From which log-odds on a second look alarms: as low as the promise about ordinary messages allows."""

import numpy as np

from services.classifier.training.second_look import Alarms, limits
from services.classifier.training.sentences import Sentence

ALARMS = Alarms(usually=0.01, dutch=0.05)


def messages(language: str, count: int) -> list[Sentence]:
    return [Sentence(f"{language} {n}", "report", "zwerfvuil", language, source="a") for n in range(count)]


def of(guard: np.ndarray, odds: np.ndarray, sentences: tuple[Sentence, ...]) -> dict[str, float]:
    """Limits, with a harmless joke beside: of what only looks like an emergency something is always there."""
    joke = Sentence("joke", None, None, "en", source="a", why="joke")
    return limits(np.append(guard, False), np.append(odds, -20.0), (*sentences, joke), ALARMS)


def found_in(firsts: dict[str, float], language: str, odds: np.ndarray) -> int:
    return int((odds >= firsts[language]).sum())


def test_dutch_has_a_promise_of_its_own() -> None:
    sentences = (*messages("nl", 1000), *messages("en", 1000))
    odds = np.tile(np.linspace(-10.0, 10.0, 1000), 2)

    firsts = of(np.zeros(2000, bool), odds, sentences)

    assert 48 <= found_in(firsts, "nl", odds[:1000]) <= 50
    assert firsts["en"] > firsts["nl"]


def test_a_few_alarms_of_the_guard_do_not_close_the_second_look_to_a_language_of_which_little_is_known() -> None:
    sentences = (*messages("en", 4000), *messages("de", 400))
    odds = np.concatenate([np.linspace(-10.0, 10.0, 4000), np.linspace(-10.0, 10.0, 400)])
    guard = np.zeros(4400, bool)
    # More than a hundredth of the German ones, whatever the second look does.
    guard[4000:4005] = True

    firsts = of(guard, odds, sentences)

    assert firsts["en"] < firsts["de"] < 10.0


def test_many_alarms_of_a_language_raise_its_limit() -> None:
    sentences = (*messages("en", 4000), *messages("de", 4000))
    odds = np.concatenate([np.linspace(-10.0, 10.0, 4000), np.linspace(-10.0, 10.0, 4000) + 4.0])

    firsts = of(np.zeros(8000, bool), odds, sentences)

    assert found_in(firsts, "de", odds[4000:]) <= 60
    assert firsts["de"] > firsts["en"] + 2.0
