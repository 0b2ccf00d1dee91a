"""Two reports that were closed, and one yes or no: which of them it is about."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Any

import pytest

from loket.providers.content import Choices
from tests.unit.notifier.talking import WORDLESS, Talk, likely

HOUR = 3600
UNSURE: dict[str, Any] = {"candidates": (), "decision": "ask"}
YES = UNSURE | {"intent": "feedback_yes", "intent_p": 0.95}
NO = UNSURE | {"intent": "feedback_no", "intent_p": 0.95}
OPEN, CLOSED = ("heropend", False), ("afgehandeld", None)
SOLVED = ("afgehandeld", True)


def _closed(*, apart_s: float = HOUR, language: str = "nl") -> Talk:
    """A tile and rats, both closed; the resident was asked of each whether it is solved."""
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26", candidates=likely("losse stoeptegel", 0.9), language=language)
    talk.wait(2 * HOUR)
    talk.say("ratten in het plantsoen, Dorpsweg 8", candidates=likely("ratten", 0.95), language=language)
    talk.wait(2 * HOUR)
    for case in talk.cases:
        talk.set_status(case.id, "afgehandeld")
        talk.wait(apart_s)
    return talk


def _say(talk: Talk, text: str, values: dict[str, Any]) -> None:
    talk.say(text, **values)
    talk.wait(15)


def _how(talk: Talk) -> list[tuple[str, bool | None]]:
    return [(case.state, case.solved) for case in talk.cases]


def _rows(talk: Talk) -> Choices:
    content = talk.sent[-1].content
    assert isinstance(content, Choices)
    return content


BARE_NO = ("nee", "no", "nein", "non", "nie", "hayır", "ні", "لا")


@pytest.mark.parametrize("candidates", [(), likely("losse stoeptegel", 0.9)])
@pytest.mark.parametrize("text", [*BARE_NO, "nee, nog steeds niet opgelost", "👎"])
def test_a_no_that_names_none_is_asked_about(text: str, candidates: Any) -> None:
    talk = _closed()

    _say(talk, text, NO | {"candidates": candidates if len(text.split()) == 1 else ()})

    assert _how(talk) == [CLOSED, CLOSED]
    rows = _rows(talk)
    assert [row.title for row in rows.rows] == [case.number for case in talk.cases]
    assert [row.description for row in rows.rows] == ["losse stoeptegel, Kerkstraat 26", "ratten, Dorpsweg 8"]
    assert rows.text == "Welke melding is niet opgelost?"


@pytest.mark.parametrize("language", ["nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk"])
def test_each_reads_it_in_their_own_language(language: str) -> None:
    talk = _closed(language=language)

    _say(talk, "👎", NO | {"language": language})

    assert _rows(talk).text == talk.municipality.text("ask_which", language)


@pytest.mark.parametrize(
    ("answer", "first", "second"),
    [
        *(("de tegel", OPEN, CLOSED), ("de ratten", CLOSED, OPEN), ("1", OPEN, CLOSED), ("de tweede", CLOSED, OPEN)),
        *(("DH-2611-00001", OPEN, CLOSED), ("Dorpsweg 8", CLOSED, OPEN), ("allebei", OPEN, OPEN)),
        *(("both", OPEN, OPEN), ("les deux", OPEN, OPEN), ("обидва", OPEN, OPEN)),
    ],
)
def test_the_one_that_is_named_then_is_opened_again(answer: str, first: object, second: object) -> None:
    talk = _closed()

    _say(talk, "nee", NO)
    _say(talk, answer, UNSURE | {"intent": "report", "intent_p": 0.6})

    assert _how(talk) == [first, second]
    assert talk.texts[-1].startswith("Dank u. Wij openen uw melding")
    for case in talk.cases:
        assert case.number is not None
        assert (case.number in talk.texts[-1]) == (case.state == "heropend")


@pytest.mark.parametrize("text", ["ja", "yes", "ja, de ratten zijn weg"])
def test_so_is_the_one_that_is_tapped_and_a_yes_after_it_is_of_the_other(text: str) -> None:
    talk = _closed()

    _say(talk, "nee", NO)
    row = _rows(talk).rows[0]
    talk.say(row.title, kind="interactive", payload=row.id, **WORDLESS)
    talk.wait(15)
    tapped = _how(talk)
    _say(talk, text, YES)

    assert tapped == [OPEN, CLOSED]
    assert _how(talk) == [OPEN, SOLVED]


def test_who_only_says_no_once_more_is_read_by_a_person() -> None:
    talk = _closed()

    for _ in range(2):
        _say(talk, "nee", NO)

    assert _how(talk) == [CLOSED, CLOSED]
    assert talk.memory.person_for == (f"solved_but:{talk.cases[1].id}",)
    assert "Een medewerker leest uw bericht" in talk.texts[-1]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("nee, de tegel ligt nog los", OPEN, CLOSED),
        ("nee, op de Dorpsweg 8 niet", CLOSED, OPEN),
        ("nee, allebei niet", OPEN, OPEN),
        ("no, both are not solved", OPEN, OPEN),
    ],
)
def test_a_no_that_names_one_or_both_is_of_those(text: str, first: object, second: object) -> None:
    talk = _closed()

    _say(talk, text, NO)

    assert _how(talk) == [first, second]


@pytest.mark.parametrize(
    "text", ["ja allebei", "beide zijn opgelost", "both solved", "oui, les deux", "sí, ambos", "так, обидві"]
)
def test_a_yes_for_both_is_said_so(text: str) -> None:
    talk = _closed()

    _say(talk, text, YES)

    assert _how(talk) == [SOLVED, SOLVED]


@pytest.mark.parametrize("text", ["ja", "yes", "oui", "evet", "так", "نعم", "👍"])
def test_a_bare_yes_is_of_the_last_one_and_the_next_of_the_other(text: str) -> None:
    talk = _closed()

    _say(talk, text, YES)
    once = _how(talk)
    _say(talk, text, YES)

    assert once == [CLOSED, SOLVED]
    assert _how(talk) == [SOLVED, SOLVED]


def test_a_no_after_the_yes_is_of_the_other_and_who_takes_it_back_means_the_same() -> None:
    talk, other = _closed(), _closed()

    for one, text in ((talk, "nee"), (other, "toch niet opgelost")):
        _say(one, "ja", YES)
        _say(one, text, NO)

    assert _how(talk) == [OPEN, SOLVED]
    assert _how(other) == [CLOSED, OPEN]


def test_of_an_older_closing_nobody_is_asked_and_a_no_is_of_the_last() -> None:
    talk = _closed(apart_s=3 * 24 * HOUR)

    _say(talk, "nee", NO)

    assert _how(talk) == [CLOSED, OPEN]


def test_a_photo_is_not_asked_about() -> None:
    talk = _closed()

    talk.photo("nee, kijk", **NO)
    talk.wait(15)

    assert _how(talk) == [CLOSED, OPEN]
    assert [case.photos for case in talk.cases] == [0, 1]
