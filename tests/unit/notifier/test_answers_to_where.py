"""What residents answer to "where is it" that is no place, and what becomes of the question then."""

import pytest

from loket.providers.content import AskLocation
from services.notifier.conversation.shapes import Asked
from tests.unit.notifier.talking import Talk, likely


def asked_where(slug: str = "denhaag") -> Talk:
    """A resident who is asked where a loose tile is."""
    talk = Talk(slug)
    talk.say("er ligt een losse tegel", candidates=likely("losse stoeptegel", 0.9, slug))
    talk.wait(15)
    assert isinstance(talk.sent[-1].content, AskLocation)
    return talk


def answers(talk: Talk, text: str) -> None:
    """A short answer of which the model knows nothing."""
    slug = talk.municipality.slug
    talk.say(text, candidates=likely("losse stoeptegel", 0.2, slug), intent_p=0.3, decision="human")
    talk.wait(15)


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize(
    "said", ["ja", "Ja graag", "ok", "oké", "is goed", "👍", "sí", "tamam", "так", "حسنا", "d'accord"]
)
def test_who_only_agrees_has_told_no_place_and_may_still_send_it(slug: str, said: str) -> None:
    talk = asked_where(slug)

    answers(talk, said)
    (silent,) = talk.texts
    assert (talk.cases[0].place.street, talk.memory.question and talk.memory.question.about) == (None, Asked.PLACE)
    answers(talk, "Kerkstraat 12")

    assert silent
    assert [(c.place.street, c.place.good) for c in talk.cases] == [("Kerkstraat 12", True)]


@pytest.mark.parametrize("said", ["nee", "Nee dank u", "nope", "👎", "dat lukt niet", "no thanks", "nie mogę", "لا"])
def test_who_cannot_say_where_is_not_asked_again_and_the_case_goes_on(said: str) -> None:
    talk = asked_where()

    answers(talk, said)
    answers(talk, "hij ligt er al een week")

    (case,) = talk.cases
    assert (case.place.street, case.acknowledged, talk.memory.question) == (None, True, None)
    assert talk.texts[1] == "Dank u. Wij gaan ermee verder."
    assert sum(isinstance(d.content, AskLocation) for d in talk.sent) == 1


@pytest.mark.parametrize(
    ("said", "whole"),
    [("12", "Kerkstraat 12"), ("nr 12", "Kerkstraat 12"), ("hier", "Kerkstraat"), ("Here!", "Kerkstraat")],
)
def test_who_answers_with_nothing_that_can_be_found_is_asked_once_more(said: str, whole: str) -> None:
    talk = asked_where()

    answers(talk, said)
    asked = talk.sent[-1].content
    answers(talk, "Kerkstraat")

    assert isinstance(asked, AskLocation)
    assert asked.text.startswith("Dank u. Dit staat nu bij uw melding")
    assert [c.place.street for c in talk.cases] == [whole]


@pytest.mark.parametrize(
    "said", ["nee, Kerkstraat 14", "ja hoor, Kerkstraat 14", "ok Kerkstraat 14", "Kerkstraat 14 graag"]
)
def test_a_place_beside_a_yes_or_no_is_a_place(said: str) -> None:
    talk = asked_where()

    answers(talk, said)

    assert [(c.place.street, c.place.good) for c in talk.cases] == [("Kerkstraat 14", True)]
