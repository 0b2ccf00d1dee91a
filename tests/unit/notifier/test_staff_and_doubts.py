"""What staff does to a conversation, and what becomes of messages that may not have arrived."""

from uuid import NAMESPACE_OID, uuid5

import pytest
from msgspec import structs

from loket.providers.content import Attachment, Text
from services.notifier.cases.workflow import NotAllowed
from services.notifier.conversation.inputs import Doubt, Due, Failed, StaffSaid
from services.notifier.conversation.shapes import Purpose, TimerKind
from tests.unit.notifier.talking import Talk, likely


def test_a_status_of_staff_is_told_and_an_impossible_one_changes_nothing() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.wait(5)
    case = talk.cases[0]

    step = talk.set_status(case.id, "afgehandeld", "De tegel ligt weer vast.")
    before = talk.situation
    with pytest.raises(NotAllowed) as caught:
        talk.set_status(case.id, "ingepland")

    assert [d.text for d in step.deliveries] == [
        f"Uw melding {case.number} (losse stoeptegel): klaar. De tegel ligt weer vast. Is het opgelost?"
    ]
    assert [(h.what, h.was, h.became, h.actor) for h in step.history] == [
        ("state", "gemeld", "afgehandeld", "medewerker")
    ]
    assert caught.value.allowed == ("heropend",)
    assert talk.situation == before


def test_a_file_of_staff_goes_with_its_words_and_stands_in_the_history_of_its_case() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.wait(5)
    case = talk.cases[0]
    file = Attachment(kind="document", caption="Dit is de werkbon.", filename="bon.pdf", stored=True)
    said = StaffSaid(cause=uuid5(NAMESPACE_OID, "file"), case=case.id, text="", actor="medewerker", file=file)

    step = talk.give(said)
    elsewhere = talk.give(structs.replace(said, cause=uuid5(NAMESPACE_OID, "other"), case=None))

    assert [(d.content, d.purpose, d.case, d.actor) for d in step.deliveries] == [
        (file, Purpose.STAFF, case.id, "medewerker")
    ]
    assert [(h.case, h.what, h.became, h.actor) for h in step.history] == [
        (case.id, "file_sent", "document", "medewerker")
    ]
    assert [d.content for d in elsewhere.deliveries] == [file]
    assert elsewhere.history == ()
    assert "werkbon" not in repr(said) + repr(file)


def test_a_delivery_that_failed_waits_for_a_person() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.wait(5)

    talk.give(Failed(delivery=talk.sent[0].id))

    assert talk.conversation.waits_for == "person"


def test_in_doubt_an_emergency_goes_again_a_text_of_staff_waits_and_the_rest_is_told_afresh_once() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.wait(5)
    case = talk.cases[0]
    talk.set_status(case.id, "ingepland")
    ids = [uuid5(NAMESPACE_OID, name) for name in ("emergency", "staff", "acknowledgement", "status")]
    purposes = (Purpose.EMERGENCY, Purpose.STAFF, Purpose.ACKNOWLEDGEMENT, Purpose.STATUS)
    doubts = tuple(
        Doubt(delivery=i, purpose=p, case=case.id if p in purposes[2:] else None, content=Text(text="x"))
        for i, p in zip(ids, purposes, strict=True)
    )

    step = talk.give(Due(kind=TimerKind.DOUBT, due=talk.now, doubts=doubts))

    (afresh,) = step.deliveries
    assert step.again == (ids[0],)
    assert step.superseded == {ids[2]: afresh.id, ids[3]: None}
    assert afresh.text == f"Uw melding {case.number} (losse stoeptegel): ingepland."
    assert talk.conversation.waits_for == "person"


def test_a_photo_that_meets_the_reopening_of_its_case_belongs_to_it() -> None:
    talk = Talk("delft")
    talk.photo("losse tegel Kerkstraat 12")
    talk.wait(5)
    case = talk.cases[0]
    talk.set_status(case.id, "afgehandeld")

    talk.photo()
    talk.set_status(case.id, "heropend")
    talk.wait(5)

    assert [c.photos for c in talk.cases] == [2]


def test_a_resident_who_wants_a_person_waits_for_one_and_reads_so() -> None:
    talk = Talk("delft")

    talk.say("ik wil een mens spreken", intent="human", candidates=())
    talk.wait(5)
    waited = talk.conversation.waits_for
    talk.staff_says("Goedemiddag, waarmee kan ik helpen?")

    assert waited == "person"
    assert talk.conversation.waits_for is None
    assert talk.texts[0].startswith("Een medewerker leest uw bericht.")


def test_each_is_answered_in_their_own_language_and_in_dutch_where_it_is_not_declared() -> None:
    english, german, other = Talk(), Talk(), Talk()

    english.say("loose tile", language="en")
    english.wait(5)
    german.say("lose Platte", language="de")
    german.wait(5)
    other.say("piastrella rotta", language="it")
    other.wait(5)

    assert english.texts[0].startswith("Thank you.")
    assert german.texts[0].startswith("Danke.")
    assert other.texts[0].startswith("Dank u.")


def test_moving_a_case_leaves_who_is_in_need_or_has_a_question_waiting_for_a_person() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel bij Kerkstraat 12")
    talk.wait(10)
    talk.say("er is brand", emergency="fire", emergency_level="certain", candidates=())
    talk.say("ik wil een medewerker spreken", intent="human", candidates=())
    (case,) = talk.cases

    talk.set_status(case.id, "in behandeling")
    after_moving = (talk.memory.person_for, talk.conversation.urgent)
    talk.staff_says("Wij bellen u.")

    assert after_moving == (("emergency", "human"), True)
    assert talk.memory.person_for == ()
    assert talk.conversation.waits_for is None


def test_a_case_that_a_person_had_to_look_at_waits_no_longer_once_staff_move_it() -> None:
    talk = Talk("delft")
    talk.say("er is iets met de weg bij Kerkstraat 12", candidates=likely("verzakking", 0.4, "delft"), decision="ask")
    talk.wait(10)
    talk.say("iets anders", intent=None, candidates=())
    (case,) = talk.cases
    before = talk.memory.person_for

    talk.set_status(case.id, "doorgezet")

    assert before == (f"case:{case.id}",)
    assert talk.conversation.waits_for is None
