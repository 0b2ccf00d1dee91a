"""A thing that is gone, told right after an emergency, is a report; and a fight at some place reports no such place."""

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

NEED: Final[dict[str, Any]] = {
    "emergency": "injury",
    "emergency_level": "certain",
    "decision": "human",
    "reason": "emergency",
    "candidates": likely("hondenpoep", 0.3),
}
UNSURE: Final[dict[str, Any]] = {
    "decision": "ask",
    "reason": "low_confidence",
    "candidates": likely("gat in de weg", 0.15),
}


def after_need(text: str) -> Talk:
    """What is told a minute after somebody lay unconscious."""
    talk = Talk()
    talk.guarded(talk.say("er ligt een man bewusteloos op de stoep, Dorpsstraat 3", **NEED))
    talk.wait(60)
    talk.say(text, **UNSURE)
    talk.wait(30)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "het hek langs de Kerkstraat is weg",
        "oja en het hek langs de Kerkstraat is weg",
        "er staat geen hek meer langs de Kerkstraat",
        "the fence along Kerkstraat is gone",
        "паркан вздовж Kerkstraat зник",
    ],
)
def test_what_is_gone_is_a_report(text: str) -> None:
    assert len(after_need(text).cases) == 1


@pytest.mark.parametrize(
    "text", ["bij het hek, Kerkstraat 12", "de man is weg", "hij ligt naast de paal op de Kerkstraat"]
)
def test_where_somebody_lies_is_none(text: str) -> None:
    assert after_need(text).cases == ()


@pytest.mark.parametrize(
    "text",
    [
        "il y a deux types qui se battent au couteau devant la gare, Kerkstraat 12 !!",
        "er wordt gevochten bij de fietsenstalling, Kerkstraat 12",
        "fight outside the pub at Kerkstraat 12",
    ],
)
def test_a_fight_opens_no_case(text: str) -> None:
    fight = {**NEED, "emergency": "weapon", "emergency_level": "possible", "reason": "emergency_possible"}
    talk = Talk()

    talk.guarded(talk.say(text, **{**fight, "candidates": likely("verkeerd geparkeerd", 0.92)}))
    talk.wait(60)

    assert talk.cases == ()
