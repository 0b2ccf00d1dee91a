"""A first report that a model takes for a yes, a no, thanks or noise is none of these: it names a thing or a place."""

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely
from tests.unit.notifier.test_closing import a_closed_case

TOO_SHORT: Final[dict[str, Any]] = {"decision": "ask", "reason": "too_short"}


def a_first(text: str, intent: str, p: float = 0.95, **values: object) -> Talk:
    """A conversation that begins with this."""
    talk = Talk()
    said = {"intent": intent, "intent_p": p, "candidates": likely("losse stoeptegel"), "language": "nl"}
    talk.say(text, **(said | values))
    talk.wait(20)
    return talk


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("de tegel ligt er weer los, Kerkstraat 12", "feedback_yes"),
        ("still loose tile Kerkstraat 12", "feedback_no"),
        ("immer noch lose Platte, Kerkstraat 12", "feedback_no"),
        ("toujours la dalle, Kerkstraat 12", "feedback_no"),
        ("sigue la baldosa suelta Kerkstraat 12", "feedback_no"),
        ("nadal luźna płyta, Kerkstraat 12", "gibberish"),
        ("taş hâlâ oynuyor Kerkstraat 12", "feedback_no"),
        ("плитка досі хитається Kerkstraat 12", "feedback_no"),
        ("البلاطة ما زالت Kerkstraat 12", "feedback_yes"),
    ],
)
def test_with_an_address_it_is_a_report(text: str, intent: str) -> None:
    (case,) = a_first(text, intent).cases

    assert (case.sub, case.place.street, case.place.good) == ("losse stoeptegel", "Kerkstraat 12", True)


def test_what_it_is_about_is_not_guessed_where_nothing_is_likely() -> None:
    talk = a_first(
        "het is nog steeds niet gedaan op Kerkstraat 12", "feedback_no", candidates=likely("zwerfvuil", 0.25)
    )

    (case,) = talk.cases
    assert (case.sub, case.place.street) == (talk.municipality.fallback.sub, "Kerkstraat 12")
    assert talk.memory.person_for == (f"case:{case.id}",)
    assert "Klantcontactcentrum" in talk.texts[0]


@pytest.mark.parametrize("intent", ["thanks", "gibberish", "feedback_yes", "greeting", "stop"])
@pytest.mark.parametrize(
    "text", ["stoeptegel", "tegel los", "Platte", "dalle", "baldosa", "płyta", "taş", "плитка", "بلاطة"]
)
def test_a_word_or_two_that_name_a_thing_are_a_report(text: str, intent: str) -> None:
    talk = a_first(text, intent, candidates=likely("losse stoeptegel", 0.96), **TOO_SHORT)

    (case,) = talk.cases
    assert case.sub == "losse stoeptegel"
    assert "Waar is het?" in talk.texts[0]


def test_two_words_that_surely_name_a_kind_of_thing_are_a_report() -> None:
    kinds = (*likely("losse stoeptegel", 0.75)[:1], *likely("verzakking", 0.2)[:1])

    (case,) = a_first("Platte kaputt", "feedback_no", candidates=kinds).cases

    assert case.sub == "losse stoeptegel"
    assert a_first("Platte kaputt", "feedback_no", candidates=kinds, **TOO_SHORT).cases == ()


@pytest.mark.parametrize("intent", ["thanks", "gibberish", "feedback_no"])
def test_a_word_that_may_name_a_thing_waits_for_a_person(intent: str) -> None:
    talk = a_first("spullen", intent, candidates=likely("zwerfvuil", 0.6), **TOO_SHORT)

    assert (talk.cases, talk.memory.person_for) == ((), ("unclear",))
    assert talk.texts == [talk.municipality.text("unreadable", "nl")]


@pytest.mark.parametrize("text", ["mijn buurvrouw", "mein Mann", "mon bébé", "komşum"])
def test_somebody_alone_is_no_report_yet(text: str) -> None:
    assert a_first(text, "feedback_yes", candidates=likely("geluidsoverlast buren", 0.96)).cases == ()


@pytest.mark.parametrize("text", ["bedankt", "tak", "hallo", "top", "nee"])
def test_a_word_that_means_something_else_by_rule_is_no_report(text: str) -> None:
    assert a_first(text, "thanks", candidates=likely("afgebroken tak", 0.3)).cases == ()


def test_something_is_wrong_with_a_thing_is_no_question_how_a_report_stands() -> None:
    talk = a_first("er is iets met de tegel", "status_question", 0.45, candidates=likely("losse stoeptegel", 0.99))

    assert [case.sub for case in talk.cases] == ["losse stoeptegel"]


def test_a_thing_that_is_named_after_is_it_solved_is_a_report() -> None:
    talk = a_closed_case()
    talk.say(
        "grofvuil", intent="gibberish", intent_p=0.9, candidates=likely("bijplaatsing en grofvuil", 0.97), **TOO_SHORT
    )
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["losse stoeptegel", "bijplaatsing en grofvuil"]
