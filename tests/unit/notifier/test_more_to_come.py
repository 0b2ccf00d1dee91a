"""A resident who says that something follows needs no answer; what stands across from the first thing is another."""

import pytest

from services.notifier.conversation import announced
from tests.unit.notifier.talking import Talk, likely

COMPLAINT = {"intent": "complaint", "decision": "human", "reason": "complaint", "candidates": ()}


@pytest.mark.parametrize(
    "text",
    [
        "wacht ik stuur de locatie",
        "Moment",
        "wacht even",
        "hold on",
        "let me check",
        "ich schicke den Standort",
        "un instant",
        "ahora le envío la foto",
        "zaraz wyślę",
        "konum gönderiyorum",
        "зараз надішлю",
        "لحظة",
    ],
)
def test_who_says_that_something_follows_gets_no_answer_and_no_person(text: str) -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel")
    talk.wait(10)
    before = len(talk.sent)

    talk.say(text, **COMPLAINT)
    talk.wait(30)

    assert len(talk.sent) == before
    assert talk.conversation.waits_for is None


@pytest.mark.parametrize(
    "text", ["ik wacht al een maand op antwoord", "moment, dit is schandalig slecht geregeld door jullie"]
)
def test_who_complains_about_waiting_is_heard(text: str) -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel")
    talk.wait(10)

    talk.say(text, **COMPLAINT)
    talk.wait(30)

    assert not announced.comes_next(text)
    assert talk.conversation.waits_for == "person"


@pytest.mark.parametrize(
    ("text", "p", "cases"),
    [
        ("en het hek er tegenover is beklad", 0.3, 2),
        ("en het hek er tegenover is beklad", 0.9, 2),
        ("het hek is beklad", 0.3, 1),
    ],
)
def test_what_stands_across_from_the_first_thing_is_another_case_with_its_own_photo(
    text: str, p: float, cases: int
) -> None:
    talk = Talk()
    talk.say("de schommel is stuk, Kerkstraat 12", candidates=likely("speeltoestel kapot", 0.95))
    talk.wait(10)

    talk.say(text, candidates=likely("graffiti", p), decision="route" if p > 0.5 else "ask", reason=None)
    talk.wait(3)
    talk.photo()
    talk.wait(30)

    assert len(talk.cases) == cases
    assert [case.photos for case in talk.cases] == [0] * (cases - 1) + [1]


def test_more_of_the_same_across_the_street_stays_with_it() -> None:
    talk = Talk()
    talk.say("de lantaarn is stuk, Kerkstraat 12", candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(10)

    talk.say("en ernaast is het ook donker", candidates=likely("lantaarnpaal kapot", 0.4), decision="ask")
    talk.wait(30)

    assert len(talk.cases) == 1
