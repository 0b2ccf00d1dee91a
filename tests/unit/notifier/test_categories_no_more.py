"""A category that is declared no longer active is offered to nobody, and whoever chose it just before is read."""

import pytest
from msgspec import structs

from loket.municipalities import World
from loket.providers.content import Choices
from services.notifier.conversation.shapes import Asked
from tests.unit.notifier.talking import WORDLESS, Talk, likely

TILE = "losse stoeptegel"
REPORTS = [
    ("nl", "er is iets met de stoep, Kerkstraat 12"),
    ("en", "something is wrong with the pavement, Kerkstraat 12"),
    ("pl", "coś jest nie tak z chodnikiem, Kerkstraat 12"),
    ("ar", "هناك شيء ما في الرصيف، Kerkstraat 12"),
]


def without(talk: Talk, sub: str, replaced_by: str | None = None) -> None:
    """From now on a category is no more."""
    m = talk.municipality
    talk.municipality = structs.replace(
        m,
        categories=tuple(
            structs.replace(c, active=False, replaced_by=replaced_by) if c.sub == sub else c for c in m.categories
        ),
    )
    assert World([talk.municipality])


def offered(talk: Talk) -> tuple[str, ...]:
    question = talk.memory.question
    return question.options if question is not None and question.about is Asked.CATEGORY else ()


@pytest.mark.parametrize(("language", "text"), REPORTS)
def test_who_reports_what_is_no_more_is_not_asked_and_a_person_reads_it(language: str, text: str) -> None:
    talk = Talk()
    without(talk, TILE)

    talk.say(text, language=language, candidates=likely(TILE, 0.9))
    talk.wait(15)

    assert offered(talk) == ()
    (case,) = talk.cases
    assert (case.sub, case.department) == ("overig", "Klantcontactcentrum")
    assert talk.memory.person_for == (f"case:{case.id}",)
    # Who reads it sees what it was taken for.
    assert case.candidates[0].sub == TILE


@pytest.mark.parametrize(("language", "text"), REPORTS)
def test_what_took_its_place_is_offered_once_and_what_is_no_more_is_not(language: str, text: str) -> None:
    talk = Talk()
    second = likely(TILE, 0.45)[1].sub
    without(talk, TILE, second)

    talk.say(text, language=language, candidates=likely(TILE, 0.45), decision="ask")
    talk.wait(15)

    assert offered(talk)[0] == second
    assert TILE not in offered(talk)
    assert len(set(offered(talk))) == len(offered(talk))


def test_a_row_that_is_no_more_when_it_is_tapped_is_read_by_a_person() -> None:
    talk = Talk()
    talk.say("er is iets met de stoep, Kerkstraat 12", candidates=likely(TILE, 0.45), decision="ask")
    talk.wait(15)
    asked = talk.sent[-1].content
    assert isinstance(asked, Choices)
    without(talk, TILE)

    talk.say(asked.rows[0].title, kind="interactive", payload=asked.rows[0].id, **WORDLESS)
    talk.wait(15)

    (case,) = talk.cases
    assert talk.memory.person_for == (f"case:{case.id}",)
    assert not case.fixed
