"""Another thing of the same kind, hours later or in another street, is another report; what is put right is none."""

import pytest

from loket.events import Candidate
from tests.unit.notifier.test_told_apart import a_report


def test_hours_later_another_thing_of_the_same_kind_is_another_report() -> None:
    talk = a_report("het stoplicht wordt nooit groen, hoek Troelstrakade en Moerweg", "verkeerslicht storing")
    talk.wait(14_400)

    signs = Candidate(main=talk.cases[0].main, sub="verkeersbord kapot of weg", department="Team Verkeer", p=0.99)
    talk.say("op de terugweg ligt er een bord plat in het gras", candidates=(signs,), addition_p=0.57)
    talk.wait(30)

    assert [case.sub for case in talk.cases] == ["verkeerslicht storing", "verkeersbord kapot of weg"]


def test_a_fault_of_the_same_kind_in_another_street_moves_nothing() -> None:
    talk = a_report("lantaarnpaal scheef gereden, Haagweg 245", "lantaarnpaal scheef of beschadigd")
    talk.wait(9_000)

    out = Candidate(main=talk.cases[0].main, sub="lantaarnpaal kapot", department=talk.cases[0].department, p=0.97)
    talk.say("hier voor de deur doet de lantaarn het niet. Nieuweweg 12", candidates=(out,), addition_p=0.04)
    talk.wait(30)

    assert [(case.sub, case.place.street) for case in talk.cases] == [
        ("lantaarnpaal scheef of beschadigd", "Haagweg 245"),
        ("lantaarnpaal kapot", "Nieuweweg 12"),
    ]


@pytest.mark.parametrize(
    ("text", "p", "addition"),
    [
        ("sorry, het moet zijn: de lantaarn doet het niet, Nieuweweg 12", 0.97, 0.04),
        ("de lantaarn bij Nieuweweg 12, die bedoel ik", 0.97, 0.6),
    ],
)
def test_what_is_put_right_is_the_same_lamp(text: str, p: float, addition: float) -> None:
    talk = a_report("lantaarnpaal scheef gereden, Haagweg 245", "lantaarnpaal scheef of beschadigd")

    out = Candidate(main=talk.cases[0].main, sub="lantaarnpaal kapot", department=talk.cases[0].department, p=p)
    talk.say(text, candidates=(out,), addition_p=addition)
    talk.wait(30)

    assert len(talk.cases) == 1
