"""A report that a model alone takes for an emergency, or of a thing that is live, keeps its case beside the advice."""

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

CERTAIN: Final[dict[str, Any]] = {"emergency_level": "certain", "decision": "human", "reason": "emergency"}


@pytest.mark.parametrize("kind", ["violence", "water", "missing_child"])
def test_a_report_that_only_sounds_like_an_emergency_is_kept(kind: str) -> None:
    talk = Talk()

    text = "De slagboom bij Kerkstraat 40 staat krom omhoog en gaat niet meer dicht, graag laten maken"
    talk.guarded(talk.say(text, candidates=likely("brug storing of schade", 0.99), emergency=kind, **CERTAIN))
    talk.wait(16)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("brug storing of schade", "Kerkstraat 40")]
    assert talk.conversation.urgent


def test_what_no_rule_knows_and_nobody_can_find_is_only_an_emergency() -> None:
    talk = Talk()

    text, candidates = "De slagboom hier staat krom omhoog", likely("brug storing of schade", 0.98)
    talk.guarded(talk.say(text, candidates=candidates, emergency="violence", **CERTAIN))
    talk.wait(16)

    assert talk.cases == ()


def test_a_thing_that_is_live_is_a_report_whoever_stands_near() -> None:
    talk = Talk()

    text = "Er hangen losse draden uit de lantaarnpaal en het vonkt!! Kinderen staan er vlakbij. Kerkstraat 40"
    talk.guarded(talk.say(text, candidates=likely("lantaarnpaal kapot", 0.95), emergency="electrocution", **CERTAIN))
    talk.wait(16)

    assert [(case.sub, case.place.street) for case in talk.cases] == [("lantaarnpaal kapot", "Kerkstraat 40")]


def test_what_surely_goes_on_about_a_report_alarms_nobody_but_a_person_reads_it() -> None:
    talk = Talk()
    possible: dict[str, Any] = {"emergency": "suicide", "emergency_level": "possible", "decision": "human"}

    talk.say("Gat in het asfalt bij Kerkstraat 40", candidates=likely("gat in de weg", 0.98))
    talk.wait(20)
    talk.say("ik fiets nu naar huis, foto komt vanavond", reason="emergency_possible", addition_p=0.93, **possible)
    talk.wait(20)

    assert len(talk.cases) == 1
    assert "emergency" not in [delivery.purpose for delivery in talk.sent]
    assert talk.conversation.waits_for == "person"


@pytest.mark.parametrize(("p", "first"), [(0.6, True), (0.93, False)])
def test_less_sure_or_without_a_report_before_it_is_answered(p: float, first: bool) -> None:
    talk = Talk()
    possible: dict[str, Any] = {"emergency": "suicide", "emergency_level": "possible", "decision": "human"}

    if first:
        talk.say("Gat in het asfalt bij Kerkstraat 40", candidates=likely("gat in de weg", 0.98))
        talk.wait(20)
    talk.say("ik fiets nu naar huis, foto komt vanavond", reason="emergency_possible", addition_p=p, **possible)
    talk.wait(20)

    assert "emergency" in [delivery.purpose for delivery in talk.sent]
