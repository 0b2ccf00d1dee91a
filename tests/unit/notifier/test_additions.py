"""What only goes on about a report belongs to it, whatever the model takes its words for."""

from typing import Any

import pytest

from tests.unit.notifier.talking import Talk, likely

ADDS: dict[str, Any] = {"candidates": likely("hondenpoep", 0.9), "addition_p": 0.6}


def reported() -> Talk:
    talk = Talk()
    talk.say("de lantaarn voor de deur is uit", candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(10)
    return talk


def test_an_addition_right_after_a_report_belongs_to_it() -> None:
    talk = reported()

    talk.say("mijn moeder laat de hond niet meer uit", **ADDS)
    talk.wait(10)

    assert [c.sub for c in talk.cases] == ["lantaarnpaal kapot"]


@pytest.mark.parametrize(
    "change", [{"addition_p": 0.01}, {"text": "en ook nog iets anders: overal hondenpoep"}], ids=str
)
def test_what_is_likely_a_report_or_is_said_to_be_another_is_one(change: dict[str, Any]) -> None:
    talk = reported()

    talk.say(**({"text": "overal ligt hondenpoep"} | ADDS | change))
    talk.wait(10)

    assert [c.sub for c in talk.cases] == ["lantaarnpaal kapot", "hondenpoep"]


def test_an_hour_later_or_in_another_street_it_is_another_report() -> None:
    later, elsewhere = reported(), reported()
    elsewhere.say("Weimarstraat 30", candidates=(), intent="gibberish", intent_p=0.4, decision="human")
    elsewhere.wait(10)

    later.wait(3600)
    later.say("overal ligt hondenpoep", **ADDS)
    elsewhere.say("Laan van Meerdervoort 210 ligt hondenpoep", **ADDS)
    for talk in (later, elsewhere):
        talk.wait(10)

        assert [c.sub for c in talk.cases] == ["lantaarnpaal kapot", "hondenpoep"]
