"""What a conversation promises its resident, each held at its edge: how often, how soon, how long."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from loket.providers.content import AskLocation
from services.notifier.conversation.danger import NOT_AGAIN_WITHIN
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk, likely

FIRE = {"emergency": "fire", "emergency_level": "certain"}
SECOND_LOOK = {"emergency": "injury", "emergency_level": "possible", "candidates": ()}
LAMP = {"candidates": likely("lantaarnpaal kapot")}


def _answers(text: str) -> Callable[[Draft], object]:
    return lambda draft: draft.reply(text, purpose=Purpose.ANSWER, cause=text)


def test_no_second_automatic_message_leaves_before_the_resident_writes_but_a_status_and_staff_do() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(5)

    talk.act(_answers("een"))
    unasked = list(talk.purposes())
    talk.set_status(talk.cases[0].id, "in behandeling")
    talk.wait(60)
    talk.staff_says("Wij komen morgen.")
    talk.act(_answers("twee"))
    talk.say("dank u", intent="thanks", candidates=())
    talk.act(_answers("drie"))

    assert unasked == [Purpose.ACKNOWLEDGEMENT]
    assert talk.purposes() == [Purpose.ACKNOWLEDGEMENT, Purpose.STATUS, Purpose.STAFF, Purpose.ANSWER]
    assert talk.texts[-1] == "drie"


@pytest.mark.parametrize(("seconds", "answers"), [(-1, 1), (1, 2)])
def test_an_emergency_is_answered_again_after_ten_minutes_and_not_before(seconds: int, answers: int) -> None:
    talk = Talk()

    talk.unguarded(talk.say("brand", **FIRE))
    talk.wait(NOT_AGAIN_WITHIN.total_seconds() + seconds)
    talk.unguarded(talk.say("nog steeds brand", **FIRE))

    assert timedelta(minutes=10) == NOT_AGAIN_WITHIN
    assert talk.purposes().count(Purpose.EMERGENCY) == answers


@pytest.mark.parametrize("by_ingest", [True, False])
def test_who_writes_of_an_emergency_every_few_minutes_is_answered_every_ten(*, by_ingest: bool) -> None:
    talk = Talk()
    if by_ingest:
        talk.guarded(talk.say("brand", **FIRE))
    else:
        talk.say("zzz qqq", **SECOND_LOOK)

    at = []
    for minute in range(4, 25, 4):
        talk.wait(240)
        before = talk.purposes().count(Purpose.EMERGENCY)
        talk.say(f"zzz {minute}", **SECOND_LOOK)
        if talk.purposes().count(Purpose.EMERGENCY) > before:
            at.append(minute)

    assert at == [12, 24]


def test_an_answer_that_ingest_held_back_makes_the_quiet_no_longer() -> None:
    talk = Talk()
    talk.guarded(talk.say("brand", **FIRE))
    talk.wait(300)
    talk.guarded(talk.say("brand", **FIRE), repeated=True)
    talk.wait(420)

    talk.say("zzz qqq", **SECOND_LOOK)

    assert talk.purposes().count(Purpose.EMERGENCY) == 1


def test_what_is_missing_is_asked_twice_and_then_the_case_goes_on() -> None:
    talk = Talk()

    talk.say("lantaarn kapot", **LAMP)
    talk.wait(20)
    for street in ("Kerkstraat", "nee wacht, Dorpsstraat", "of de Molenweg"):
        talk.say(street, decision="ask", candidates=())
        talk.wait(20)
        # Otherwise the same question in the same words would not leave twice in a row anyhow.
        talk.say("dank u wel", intent="thanks", candidates=(), native_id=f"wamid.{street}")
        talk.wait(20)
        talk.act(_answers(street))

    (case,) = talk.cases
    asked = [isinstance(d.content, AskLocation) for d in talk.sent]
    assert asked[:2] == [True, True]
    assert not any(asked[2:])
    assert len(asked) > 2
    assert case.place.street is not None
    assert case.acknowledged
    talk.set_status(case.id, "in behandeling")
    assert talk.cases[0].state == "in behandeling"


def test_an_answer_never_waits_for_a_resident_who_goes_on_writing() -> None:
    talk = Talk()

    for n in range(30):
        talk.say(f"er is iets met de lamp en nog wat {n}", decision="ask", candidates=())
        talk.wait(1)

    first = talk.sent[0].due_at - talk.steps[0][2].after.conversation.created_at
    assert first == timedelta(seconds=10)


def test_a_closed_case_that_nobody_speaks_of_stays_closed_without_a_word_or_a_timer() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(5)
    talk.set_status(talk.cases[0].id, "afgehandeld")
    talk.wait(60)
    told = list(talk.purposes())

    talk.wait(60 * 86_400)

    assert told == talk.purposes() == [Purpose.ACKNOWLEDGEMENT, Purpose.STATUS]
    assert talk.timers == {}
    assert (talk.cases[0].state, talk.cases[0].solved) == ("afgehandeld", None)


def test_a_theft_right_after_an_emergency_is_for_a_person_and_says_no_more() -> None:
    talk = Talk()
    talk.guarded(talk.say("brand", **FIRE))
    talk.wait(300)
    before = len(talk.texts)

    talk.say("mijn fiets is gestolen", candidates=likely("fietswrak"))
    talk.wait(10)

    assert talk.cases == ()
    waits = talk.steps[-1][2].after.conversation
    assert (waits.waits_for, len(talk.texts)) == ("person", before)
