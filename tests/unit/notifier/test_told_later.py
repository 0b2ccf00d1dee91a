"""What comes hours after a report is weighed as what comes at once, and what comes after nothing that anybody knows."""

from typing import Any

import pytest
from msgspec import structs

from tests.unit.notifier.talking import Talk, likely

UNKNOWN = tuple(structs.replace(each, p=0.2) for each in likely("gladheid"))
ASKED: dict[str, Any] = {"decision": "ask", "reason": "low_confidence"}


def _reported(sub: str, text: str, **changes: Any) -> Talk:
    talk = Talk()
    talk.say(text, **({"candidates": likely(sub, 0.95)} | changes))
    talk.wait(10)
    return talk


def _subs(talk: Talk) -> list[str]:
    return [case.sub for case in talk.cases]


@pytest.mark.parametrize(
    ("text", "category", "p", "addition"),
    [
        ("сьогодні він знову там, з собакою", "hondenpoep", 0.92, 0.82),
        ("kleine correctie op mezelf: hij staat bij 220", "container kapot", 0.68, 0.04),
        ("Het ligt niet alleen daar maar ook een stukje verder bij de heg, zelfde spul", "snoeiwerk", 0.91, 0.01),
        ("je me suis trompée de numéro, c'est le 24", "container kapot", 0.5, 0.9),
    ],
)
def test_what_tells_more_of_a_report_hours_later_belongs_to_it(
    text: str, category: str, p: float, addition: float
) -> None:
    talk = _reported("drugsafval", "er liggen spuiten bij de Kerkstraat 12")

    talk.wait(4 * 3600)
    talk.say(text, candidates=likely(category, p), addition_p=addition)
    talk.wait(10)

    assert _subs(talk) == ["drugsafval"]


@pytest.mark.parametrize(
    ("text", "category", "p", "addition"),
    [
        ("de prullenbak bij de Dorpsstraat 8 is kapot", "prullenbak vol of kapot", 0.99, 0.03),
        ("nu iets anders: in de Dorpsstraat 8 zit een gat in de weg", "gat in de weg", 0.8, 0.3),
        ("er ligt een dode meeuw", "dood dier", 0.95, 0.01),
    ],
)
def test_another_problem_hours_later_is_another_report(text: str, category: str, p: float, addition: float) -> None:
    talk = _reported("drugsafval", "er liggen spuiten bij de Kerkstraat 12")

    talk.wait(4 * 3600)
    talk.say(text, candidates=likely(category, p), addition_p=addition)
    talk.wait(10)

    assert _subs(talk) == ["drugsafval", category]


def test_what_is_told_with_too_after_a_report_that_is_asked_about_is_another() -> None:
    talk = _reported("bankje kapot", "1 van die banken is doormidden", candidates=likely("bankje kapot", 0.55), **ASKED)

    talk.say("oja en die prullenbak ernaast puilt ook uit", candidates=likely("prullenbak vol of kapot", 0.98))
    talk.wait(10)

    assert _subs(talk)[1:] == ["prullenbak vol of kapot"]


def test_what_is_told_after_an_address_alone_is_the_first_report() -> None:
    talk = _reported("gladheid", "ik woon Rijswijkseweg 318", candidates=UNKNOWN, **ASKED)

    talk.say("en het stinkt hier zo naar het riool", candidates=likely("riolering stank", 0.9), addition_p=0.78)
    talk.wait(10)

    assert _subs(talk) == ["riolering stank"]
