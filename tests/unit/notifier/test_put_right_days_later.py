"""A day later a resident puts right where it is: the report of before moves, and no other is opened or ended."""

from typing import Any, Final

import pytest

from services.notifier.cases import workflow
from tests.unit.notifier.talking import Talk, likely

DAY: Final = 93_600
UNSURE: Final[dict[str, Any]] = {
    "decision": "ask",
    "reason": "low_confidence",
    "candidates": likely("gat in de weg", 0.2),
}


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("foutje, het is niet nummer 12 maar 14", "Kerkstraat 14"),
        ("oeps foutje, nummer 14", "Kerkstraat 14"),
        ("sorry verkeerd huisnummer, moet 14 zijn", "Kerkstraat 14"),
        ("Ik zei Kerkstraat maar ik bedoelde Dorpsstraat 3", "Dorpsstraat 3"),
        ("I said Kerkstraat but I meant Dorpsstraat 3", "Dorpsstraat 3"),
        ("ich meinte nicht Kerkstraat sondern Dorpsstraat 3", "Dorpsstraat 3"),
    ],
)
def test_the_report_moves(text: str, street: str) -> None:
    talk = Talk()
    talk.say("losse stoeptegel, Kerkstraat 12")
    talk.wait(DAY)

    talk.say(text, **UNSURE)
    talk.wait(30)

    assert [(case.place.street, case.state) for case in talk.cases] == [(street, workflow.GEMELD)]


@pytest.mark.parametrize(
    "text",
    [
        "met die straat bedoel ik niet de Dorpsstraat maar de Kerkstraat 12",
        "o ja, het is trouwens de Kerkstraat 12",
        "sokak dediğim Dorpsstraat değil Kerkstraat 12",
        "chodziło mi o Kerkstraat 12, nie Dorpsstraat",
    ],
)
def test_what_was_told_in_one_breath_is_there_too(text: str) -> None:
    talk = Talk()
    talk.say("losse stoeptegel in de straat")
    talk.wait(20)
    talk.say("en de bank is ook kapot", candidates=likely("bankje kapot"))
    talk.wait(DAY)

    talk.say(text, **UNSURE)
    talk.wait(30)

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 12", "Kerkstraat 12"]


@pytest.mark.parametrize("text", ["sorry dat ik weer app, er ligt glas bij Dorpsstraat 3", "ook in de Dorpsstraat 3"])
def test_what_is_told_anew_moves_nothing(text: str) -> None:
    talk = Talk()
    talk.say("losse stoeptegel, Kerkstraat 12")
    talk.wait(DAY)

    talk.say(text, candidates=likely("zwerfvuil", 0.8))
    talk.wait(30)

    assert talk.cases[0].place.street == "Kerkstraat 12"
