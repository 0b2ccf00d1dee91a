"""A message is read at a glance: what would make it long is said back in fewer words, and nothing is left unasked."""

from datetime import timedelta
from uuid import NAMESPACE_OID, uuid5

import pytest

from loket.texts import LONGEST, category_name
from services.notifier.cases.near import Near
from tests.builders import NOW
from tests.unit.notifier.talking import Talk, likely

LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")
LONG = "lantaarnpaal scheef of beschadigd"


def first_answer(talk: Talk) -> str:
    """What the resident reads, who knows that a computer answers."""
    (text,) = (d.text for d in talk.sent)
    assert "\n\n" not in text
    return text


def reported(slug: str, language: str, text: str, *, near: Near | None = None) -> Talk:
    """A report that the model knows, of a resident who knows that a computer answers, and its answer."""
    talk = Talk(slug)
    talk.knows_who_answers()
    talk.near = near
    talk.say(text, language=language, candidates=likely(LONG, 0.9, slug))
    talk.wait(15)
    assert [(c.sub, c.language) for c in talk.cases] == [(LONG, language)]
    return talk


def a_near() -> Near:
    """The same, reported by somebody else close by, in a street with a long name."""
    return Near(
        case=uuid5(NAMESPACE_OID, "another"),
        conversation=uuid5(NAMESPACE_OID, "somebody"),
        number="DH-2611-00009",
        sub=LONG,
        state="in behandeling",
        created_at=NOW - timedelta(days=1),
        metres=12.0,
        street="Groot Hertoginnelaan",
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_names_number_department_category_place_and_asks_in_few_words(language: str) -> None:
    asks = reported("denhaag", language, "het is helemaal scheef gezakt")
    tells = reported("delft", language, "het is helemaal scheef gezakt, Apeldoornselaan 90")

    for talk in (asks, tells):
        answer, case = first_answer(talk), talk.cases[0]
        assert len(answer) <= LONGEST
        assert all(part in answer for part in (case.number or "?", case.department, category_name(LONG, language)))
    assert asks.municipality.text("ask_place", language) in first_answer(asks)
    assert "Apeldoornselaan 90" in first_answer(tells)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_another_report_is_offered_less_of_the_own_one_is_said_back(language: str) -> None:
    talk = reported("denhaag", language, "het is helemaal scheef gezakt, Groot Hertoginnelaan 90", near=a_near())

    answer, case = first_answer(talk), talk.cases[0]
    assert len(answer) <= LONGEST
    assert all(part in answer for part in (case.number or "?", "DH-2611-00009", "Groot Hertoginnelaan"))
    assert (case.place.street, case.department) == ("Groot Hertoginnelaan 90", "Team Openbare Verlichting")


def test_what_to_do_in_danger_is_never_left_out() -> None:
    talk = reported(
        "denhaag", "nl", "de draden hangen uit de lantaarnpaal, hoek Apeldoornselaan en Laan van Meerdervoort"
    )

    advice = next(d for d in talk.municipality.dangers if d.name == "cables_of_a_lamp").advice["nl"]
    assert len(first_answer(talk)) <= LONGEST
    assert first_answer(talk).startswith(advice.format(phone=talk.municipality.contact.phone, emergency_number="112"))
    assert (talk.cases[0].number or "?") in first_answer(talk)


def test_several_reports_are_told_without_their_places_where_those_make_it_long() -> None:
    talk = Talk()
    talk.knows_who_answers()
    told = (
        (LONG, "lantaarnpaal scheef Apeldoornselaan 90"),
        ("brug storing of schade", "de brug is kapot bij Frederik Hendriklaan 5"),
        ("bankje kapot", "bankje kapot Laan van Meerdervoort 100"),
        ("graffiti", "graffiti Groot Hertoginnelaan 5"),
    )
    for sub, text in told:
        talk.say(text, candidates=likely(sub, 0.9))
        talk.wait(1)
    talk.wait(15)

    answer = first_answer(talk)
    assert len(talk.cases) == 4
    assert len(answer) <= LONGEST
    assert all((c.number or "?") in answer and c.sub in answer for c in talk.cases)
    assert "Apeldoornselaan" not in answer
