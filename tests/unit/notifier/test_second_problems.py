"""What names a place and tells of something of its own is another report, also where a place is asked for."""

from typing import Any

import pytest

from services.notifier.conversation import after_danger
from tests.unit.notifier.talking import Talk, likely

UNSURE: dict[str, Any] = {"decision": "ask", "reason": "low_confidence", "candidates": ()}


@pytest.mark.parametrize(
    ("text", "sub", "addition"),
    [
        ("de container in de Dorpsstraat zit vol", "container vol", 0.05),
        ("in de Dorpsstraat is een paaltje kapot", "paaltje kapot of weg", 0.4),
    ],
)
def test_another_report_is_no_answer_to_where_it_is(text: str, sub: str, addition: float) -> None:
    talk = Talk()
    talk.say("graffiti op de muur", candidates=likely("graffiti"))
    talk.wait(20)
    talk.say(text, candidates=likely(sub), addition_p=addition)
    talk.wait(20)

    assert [(c.sub, c.place.street) for c in talk.cases] == [("graffiti", None), (sub, "Dorpsstraat")]


@pytest.mark.parametrize("addition", [0.41, 0.9])
def test_a_place_that_sounds_like_something_is_the_answer(addition: float) -> None:
    talk = Talk()
    talk.say("graffiti op de muur", candidates=likely("graffiti"))
    talk.wait(20)
    talk.say("Dorpsstraat 5, ingang van de garage", candidates=likely("verkeerd geparkeerd"), addition_p=addition)
    talk.wait(20)

    (case,) = talk.cases
    assert (case.place.street or "").startswith("Dorpsstraat 5")


@pytest.mark.parametrize(
    ("text", "addition", "cases"),
    [("het bankje op Dorpsstraat 9 is kapot", 0.1, 2), ("het bankje daar is kapot", 0.8, 1)],
)
def test_what_has_its_own_place_is_not_of_a_report_that_nobody_knows(text: str, addition: float, cases: int) -> None:
    talk = Talk()
    talk.say("er is iets aan de hand Kerkstraat 4", intent="report", **UNSURE)
    talk.wait(20)
    talk.say(text, candidates=likely("bankje kapot"), addition_p=addition)
    talk.wait(20)

    assert len(talk.cases) == cases


@pytest.mark.parametrize(
    ("text", "addition", "cases"),
    [("voor Dorpsstraat 9 ligt een oude bank", 0.2, 2), ("al dat vuil eromheen is van dit weekend", 0.95, 1)],
)
def test_a_second_problem_with_its_address_is_told_from_what_goes_on(text: str, addition: float, cases: int) -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel, Kerkstraat 12", candidates=likely("losse stoeptegel"))
    talk.wait(20)
    talk.say(text, candidates=likely("bijplaatsing en grofvuil"), addition_p=addition)
    talk.wait(20)

    assert len(talk.cases) == cases


def test_a_few_words_right_after_an_emergency_go_on_about_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def cases() -> int:
        talk = Talk()
        talk.guarded(talk.say("ik ben mijn zoon kwijt", emergency="missing_child", emergency_level="certain", **UNSURE))
        talk.wait(8)
        text = "strand scheveningen richting de pier hij heeft een rode zwembroek"
        talk.say(text, addition_p=0.52, candidates=likely("haven en steiger", 0.98))
        talk.wait(60)
        return len(talk.cases)

    assert cases() == 0
    monkeypatch.setattr(after_danger, "RATHER_OF_IT", 1.1)
    assert cases() == 1
