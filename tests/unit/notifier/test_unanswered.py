"""A question what it is about that nobody answers brings a person, once its time is over."""

import pytest

from services.notifier.cases import workflow
from services.notifier.conversation.shapes import Asked
from tests.unit.notifier.talking import Talk, likely

UNSURE = {"decision": "ask", "reason": "low_confidence", "candidates": likely("lantaarnpaal kapot", 0.5)}


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_a_list_that_nobody_answers_brings_a_person_after_the_declared_time(slug: str) -> None:
    talk = Talk(slug)
    minutes = talk.municipality.pace.join_minutes

    talk.say("die doet het weer niet, Kerkstraat 12", **UNSURE)
    talk.wait(5)
    (case,) = talk.cases
    talk.wait(minutes * 60 - 30)
    before = talk.conversation.waits_for
    talk.wait(60)

    assert before is None
    assert talk.memory.person_for == (f"case:{case.id}",)
    assert (talk.conversation.waits_for, talk.conversation.urgent) == ("person", False)
    assert len(talk.sent) == 1


@pytest.mark.parametrize("answer", ["1", "de eerste"])
def test_a_list_that_was_answered_brings_nobody(answer: str) -> None:
    talk = Talk()

    talk.say("die doet het weer niet, Kerkstraat 12", **UNSURE)
    talk.wait(5)
    talk.say(answer, intent="gibberish", decision="ask", reason="too_short", candidates=())
    talk.wait(2 * 86_400)

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot"]
    assert not talk.waited_for_person


def test_a_report_that_was_told_along_and_never_asked_about_brings_a_person_too() -> None:
    talk = Talk()

    talk.say("die doet het weer niet, Kerkstraat 12", **UNSURE)
    talk.wait(20)
    talk.say("en iets heel anders: rommel, Spui 40", **UNSURE | {"candidates": likely("zwerfvuil", 0.65)})
    talk.wait(2 * 86_400)

    open_cases = [case for case in talk.cases if case.sub == talk.municipality.fallback.sub]
    assert open_cases
    assert set(talk.memory.person_for) == {f"case:{case.id}" for case in open_cases}


def test_what_staff_works_on_already_brings_nobody_and_a_missing_place_does_not_either() -> None:
    talk, placeless = Talk(), Talk()

    talk.say("die doet het weer niet, Kerkstraat 12", **UNSURE)
    talk.wait(5)
    talk.set_status(talk.cases[0].id, workflow.IN_BEHANDELING)
    placeless.say("er ligt een losse tegel")
    placeless.wait(5)
    asked = placeless.memory.question
    for one in (talk, placeless):
        one.wait(2 * 86_400)

    assert asked is not None
    assert asked.about is Asked.PLACE
    assert [one.conversation.waits_for for one in (talk, placeless)] == [None, None]
