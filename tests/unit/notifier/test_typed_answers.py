"""Every answer by button also works when it is typed, in words, by number or by an emoji."""

import pytest

from loket.providers.content import Choices
from services.notifier.cases import handling
from services.notifier.conversation import meaning
from services.notifier.conversation.buttons import payload
from services.notifier.conversation.shapes import Asked
from tests.unit.notifier.talking import Talk, likely

NOTHING = {"candidates": (), "intent": None, "decision": "human"}


def asked_what_it_is(slug: str, text: str = "er is iets met de stoep, Kerkstraat 12") -> Talk:
    """A resident who is asked which of three categories it is."""
    talk = Talk(slug)
    talk.say(text, candidates=likely("losse stoeptegel", 0.45, slug), decision="ask")
    talk.wait(15)
    question = talk.memory.question
    assert question is not None
    assert question.about is Asked.CATEGORY
    return talk


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("1", 0),
        ("2", 1),
        ("de eerste", 0),
        ("the second", 1),
        ("de derde graag", 2),
        ("üçüncü", 2),
        ("الأول", 0),
        ("nummer 3", 2),
    ],
)
def test_a_category_is_chosen_in_words_as_by_a_tap(slug: str, said: str, place: int) -> None:
    typed, tapped = asked_what_it_is(slug), asked_what_it_is(slug)
    question = tapped.memory.question
    assert question is not None

    typed.say(said, **NOTHING)
    tapped.say("x", payload=payload(Asked.CATEGORY, tapped.cases[0].id, str(place)), **NOTHING)

    assert typed.cases[0].sub == tapped.cases[0].sub == question.options[place]
    assert (typed.cases[0].fixed, len(typed.cases)) == (True, 1)


def rows_of(talk: Talk) -> list[tuple[str, str]]:
    """The rows of the list that the resident has on the screen: what a tap sends back."""
    content = next(d.content for d in reversed(talk.sent) if isinstance(d.content, Choices))
    return [(row.title, row.id) for row in content.rows]


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_a_row_of_a_list_is_what_it_says_though_the_resident_wrote_on_before_the_tap(slug: str) -> None:
    talk = asked_what_it_is(slug, "er is iets met de stoep hier")
    offered = talk.memory.question.options if talk.memory.question else ()
    title, tapped = rows_of(talk)[2]
    talk.say("het water loopt er ook niet weg", candidates=likely("put verstopt", 0.45, slug), decision="ask")
    talk.wait(15)
    assert talk.memory.question is not None
    assert talk.memory.question.about is Asked.PLACE
    assert [c.sub for c in talk.cases[0].candidates] != list(offered)

    talk.say(title, kind="interactive", payload=tapped, **NOTHING)
    talk.wait(10)

    assert [(c.sub, c.fixed) for c in talk.cases] == [(offered[2], True)]


def test_who_tapped_the_wrong_row_taps_another_until_staff_say_what_it_is() -> None:
    talk = asked_what_it_is("denhaag")
    rows = rows_of(talk)
    offered = talk.memory.question.options if talk.memory.question else ()

    chosen = []
    for title, tapped in (rows[0], rows[1], rows[1]):
        talk.say(title, kind="interactive", payload=tapped, **NOTHING)
        talk.wait(10)
        chosen.append(talk.cases[0].sub)
    talk.act(
        lambda draft: handling.assign(draft, talk.cases[0], department=None, sub="graffiti", why=None, actor="staff")
    )
    talk.say(rows[0][0], kind="interactive", payload=rows[0][1], **NOTHING)
    talk.wait(10)

    assert chosen == [offered[0], offered[1], offered[1]]
    assert [c.sub for c in talk.cases] == ["graffiti"]


@pytest.mark.parametrize("said", ["iets anders", "none of these", "4", "geen van deze"])
def test_something_else_goes_to_a_person(said: str) -> None:
    talk = asked_what_it_is("denhaag")

    talk.say(said, **NOTHING)
    talk.wait(10)

    assert talk.memory.person_for == (f"case:{talk.cases[0].id}",)
    assert "medewerker" in talk.texts[-1]


@pytest.mark.parametrize(
    ("said", "solved"),
    [
        ("ja", True),
        ("👍🏽", True),
        ("yes thanks", True),
        ("evet", True),
        ("nee", False),
        ("👎", False),
        ("nog steeds kapot", False),
        ("لا", False),
    ],
)
def test_whether_it_is_solved_is_answered_in_words_or_by_a_thumb(said: str, solved: bool) -> None:
    talk = Talk("delft")
    talk.say("losse tegel Kerkstraat 12", candidates=likely("losse stoeptegel", 0.9, "delft"))
    talk.wait(10)
    talk.set_status(talk.cases[0].id, "afgehandeld", "De tegel ligt vast.")

    talk.say(said, **NOTHING)

    assert talk.cases[0].solved is solved
    assert talk.cases[0].state == ("afgehandeld" if solved else "heropend")


def test_a_thumb_as_a_reaction_counts_as_one_that_is_typed() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(10)
    talk.set_status(talk.cases[0].id, "afgehandeld", "De tegel ligt vast.")

    talk.say("👍", kind="reaction", **NOTHING)

    assert talk.cases[0].solved is True


def test_an_answer_that_names_two_or_none_is_no_answer() -> None:
    options = ["losse stoeptegel", "verzakking", "gat in de weg"]

    assert meaning.choice("1 of 2", options) is None
    assert meaning.choice("weet ik niet", options) is None
    assert meaning.choice("die verzakking dus", options) == 1
