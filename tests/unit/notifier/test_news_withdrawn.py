"""News of a case that waits is told only while it is true, and nobody has answered what they did not read."""

from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec import structs

from loket.talking import Quiet
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk, likely
from tests.unit.notifier.test_asks_back import HOW
from tests.unit.notifier.test_followers_hear import a_change, a_follower

MORNING_S = 11 * 3600
UNSURE: dict[str, Any] = {"candidates": (), "decision": "ask", "intent": "gibberish", "intent_p": 0.6}
LETS_GO = ("laat maar", "never mind", "vergessen Sie es", "laissez tomber", "déjelo", "boş verin")


def _at_night() -> Talk:
    """A report in the quiet hours, answered."""
    talk = Talk("delft", datetime(2026, 11, 25, 21, 30, tzinfo=UTC))
    pace = structs.replace(talk.municipality.pace, quiet=Quiet(begins="22:00", ends="08:00"))
    talk.municipality = structs.replace(talk.municipality, pace=pace)
    talk.say("losse tegel Kerkstraat 12", candidates=likely("losse stoeptegel", municipality="delft"))
    talk.wait(60)
    return talk


def _told(talk: Talk) -> list[str]:
    return [d.text for d in talk.sent if d.purpose is Purpose.STATUS]


@pytest.mark.parametrize("words", LETS_GO)
@pytest.mark.parametrize("state", ["ingepland", "in behandeling"])
def test_of_a_report_that_its_resident_took_back_nothing_is_told_in_the_morning(words: str, state: str) -> None:
    talk = _at_night()
    talk.set_status(talk.cases[0].id, state, "Donderdag.")
    talk.wait(60)

    talk.say(words, **UNSURE)
    talk.wait(MORNING_S)

    assert talk.cases[0].state == "geannuleerd"
    assert _told(talk) == []
    assert (talk.memory.untold, talk.timers) == ((), {})


def test_of_a_report_that_its_resident_opened_again_the_closing_is_not_told() -> None:
    talk = _at_night()
    talk.set_status(talk.cases[0].id, "afgehandeld", "De tegel ligt vast.")
    talk.wait(60)

    talk.say("nee hoor, de tegel ligt echt nog steeds los", **UNSURE | {"intent": "feedback_no", "intent_p": 0.95})
    talk.wait(MORNING_S)

    assert talk.cases[0].state == "heropend"
    assert _told(talk) == []


@pytest.mark.parametrize("words", ["nee", "nee hoor", "ja", "ja hoor"])
def test_a_bare_yes_or_no_is_no_answer_to_a_closing_that_was_not_read(words: str) -> None:
    talk = _at_night()
    talk.set_status(talk.cases[0].id, "afgehandeld", "De tegel ligt vast.")
    talk.wait(60)

    intent = "feedback_yes" if words.startswith("ja") else "feedback_no"
    talk.say(words, **UNSURE | {"intent": intent, "intent_p": 0.95})
    talk.wait(MORNING_S)

    assert (talk.cases[0].state, talk.cases[0].solved) == ("afgehandeld", None)
    assert [text.partition(": ")[2] for text in _told(talk)] == ["klaar. De tegel ligt vast. Is het opgelost?"]


def test_who_adds_something_has_not_answered_the_question_that_they_did_not_read() -> None:
    talk = _at_night()
    talk.set_status(talk.cases[0].id, "reactie gevraagd", "Aan welke kant?")
    asked_since = talk.cases[0].asked_since
    talk.wait(60)

    talk.say("hij ligt echt helemaal los", candidates=likely("losse stoeptegel", 0.9, "delft"))
    talk.wait(MORNING_S)
    added = (talk.cases[0].state, talk.cases[0].asked_since)
    talk.say("links", **UNSURE)
    talk.wait(60)

    assert added == ("reactie gevraagd", asked_since)
    assert [text.partition(": ")[2] for text in _told(talk)] == ["wij wachten op uw antwoord. Aan welke kant?"]
    assert (talk.cases[0].state, talk.cases[0].asked_since) == ("in behandeling", None)


def test_who_reads_the_question_since_they_asked_how_it_stands_may_answer_it_and_is_not_asked_again() -> None:
    talk = _at_night()
    talk.set_status(talk.cases[0].id, "reactie gevraagd", "Aan welke kant?")
    talk.wait(60)

    talk.say("hoe staat het met mijn melding?", **HOW)
    talk.wait(60)
    talk.say("links", **UNSURE)
    talk.wait(MORNING_S)

    assert talk.cases[0].state == "in behandeling"
    assert _told(talk) == []


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        (("ingepland", "Donderdag."), ("geannuleerd", None), "gestopt."),
        (("ingepland", "Donderdag."), ("afgehandeld", None), "klaar. Is het opgelost?"),
        (("reactie gevraagd", "Welke kant?"), ("in behandeling", None), "in behandeling."),
        (("afgehandeld", "Ligt vast."), ("heropend", "Toch niet."), "weer open. Toch niet."),
        (("in behandeling", "Wij kijken."), ("ingepland", "Vrijdag."), "ingepland. Wij kijken. Vrijdag."),
    ],
)
def test_what_staff_wrote_is_told_while_it_is_true(
    first: tuple[str, str], then: tuple[str, str | None], told: str
) -> None:
    talk = _at_night()

    for state, text in (first, then):
        talk.set_status(talk.cases[0].id, state, text)
        talk.wait(60)
    talk.wait(MORNING_S)

    assert [text.partition(": ")[2] for text in _told(talk)] == [told]


def test_closed_once_more_the_same_night_only_the_last_word_is_told() -> None:
    talk = _at_night()
    talk.set_status(talk.cases[0].id, "afgehandeld", "De tegel ligt vast.")
    talk.say("nee hoor, de tegel ligt echt nog steeds los", **UNSURE | {"intent": "feedback_no", "intent_p": 0.95})
    talk.wait(60)
    talk.set_status(talk.cases[0].id, "afgehandeld", "Nu wel.")
    talk.wait(MORNING_S)

    assert [text.partition(": ")[2] for text in _told(talk)] == ["klaar. Nu wel. Is het opgelost?"]


def test_a_follower_does_not_read_when_a_case_would_be_mended_that_is_cancelled() -> None:
    talk = a_follower(merge_s=60)

    talk.give(a_change("ingepland", text="Thursday."))
    talk.wait(5)
    talk.give(a_change("geannuleerd"))
    talk.wait(120)

    assert [d.text for d in talk.sent] == ["Your report DH-2611-00009 (loose paving stone): cancelled."]
