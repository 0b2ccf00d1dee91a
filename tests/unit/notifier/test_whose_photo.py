"""A photo without words goes to the report of which it was asked for, else to what is talked about."""

import pytest

from tests.unit.notifier.talking import Talk, likely


def test_the_photo_that_was_asked_for_goes_to_the_report_that_it_was_asked_for() -> None:
    talk = Talk()
    talk.say("er is een gat in de weg, Kerkstraat 12", candidates=likely("gat in de weg", 0.97))
    talk.say("en grofvuil, Dorpsstraat 3", candidates=likely("bijplaatsing en grofvuil", 0.97))
    talk.wait(10)
    assert len(talk.cases) == 2
    assert talk.texts[-1].endswith(talk.municipality.text("ask_photo"))

    talk.photo()
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [0, 1]


def test_a_photo_shows_what_is_talked_about_since_it_was_asked_for_elsewhere() -> None:
    talk = Talk()
    talk.say("er is een gat in de weg, Kerkstraat 12", candidates=likely("gat in de weg", 0.97))
    talk.say("en grofvuil, Dorpsstraat 3", candidates=likely("bijplaatsing en grofvuil", 0.97))
    talk.wait(10)

    talk.say("foto van het gat:", candidates=likely("gat in de weg", 0.97), intent="status_question")
    talk.photo()
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [1, 0]


@pytest.mark.parametrize(
    ("then", "language"),
    [("nee de tegel is bij Kerkstraat 54", "nl"), ("no it is at number 54", "en"), ("nein, Nummer 54", "de")],
)
def test_no_with_a_place_is_no_answer_to_whether_there_is_a_photo(then: str, language: str) -> None:
    talk = Talk()
    talk.say("er ligt grofvuil, Kerkstraat 45", candidates=likely("bijplaatsing en grofvuil", 0.97))
    talk.wait(10)
    assert talk.texts[-1].endswith(talk.municipality.text("ask_photo"))

    talk.say(then, candidates=likely("bijplaatsing en grofvuil", 0.9), language=language)
    talk.wait(10)

    (case,) = talk.cases
    assert case.place.street == "Kerkstraat 54"
    assert "Kerkstraat 54" in talk.texts[-1]
