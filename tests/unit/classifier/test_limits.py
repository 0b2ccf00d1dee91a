"""From which log-odds on a second look alarms: as low as the promise about ordinary messages allows."""

import numpy as np

from services.classifier.training.second_limits import LONG_ALARMS, Alarms, limits, longs
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


def at_length(language: str, count: int) -> list[Sentence]:
    return [
        Sentence("woord " * 40 + f"{language} {n}", "report", "zwerfvuil", language, source="a") for n in range(count)
    ]


def test_messages_at_length_raise_no_limit_of_the_others() -> None:
    short, both = (*messages("nl", 1000),), (*messages("nl", 1000), *at_length("nl", 500))
    odds = np.linspace(-10.0, 10.0, 1000)

    alone = of(np.zeros(1000, bool), odds, short)
    beside = of(np.zeros(1500, bool), np.append(odds, np.full(500, 9.9)), both)

    assert beside["nl"] == alone["nl"]


def test_messages_at_length_have_a_promise_of_their_own_in_dutch_and_in_the_others() -> None:
    sentences = (*at_length("nl", 1000), *at_length("de", 500), *at_length("uk", 500), *messages("nl", 1000))
    beyond = np.concatenate([np.linspace(-10.0, 10.0, 1000), np.full(1000, -50.0), np.full(1000, 50.0)])
    guard = np.zeros(3000, bool)

    more = longs(guard, beyond, sentences)
    guard[:200] = True
    with_guard = longs(guard, beyond, sentences)

    most = round(1000 * LONG_ALARMS)
    assert most - 2 <= (beyond[:1000] >= more["nl"]).sum() <= most
    # The guard has told a fifth already: as many more are allowed.
    assert 198 + most <= (guard | (beyond >= with_guard["nl"]))[:1000].sum() <= 200 + most
    assert more[""] == with_guard[""] == -6.0


def test_of_few_messages_at_length_nothing_is_learned() -> None:
    sentences = (*at_length("nl", 50), *messages("nl", 1000))

    assert longs(np.zeros(1050, bool), np.full(1050, 50.0), sentences) == {"": 0.0, "nl": 0.0}
