"""Conversations as residents have them: what they send, and what they read."""

from datetime import timedelta
from uuid import NAMESPACE_OID, uuid5

import pytest

from loket.events import Location
from loket.providers.content import Reaction
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import PIN, WORDLESS, Talk, a_said, likely


@pytest.mark.parametrize(("slug", "day"), [("denhaag", "maandag 30 november"), ("delft", "woensdag 2 december")])
def test_a_text_and_a_pin_get_one_acknowledgement_with_number_department_category_place_and_day(
    slug: str, day: str
) -> None:
    talk = Talk(slug)
    candidates = likely("losse stoeptegel", municipality=slug)

    talk.say("er ligt een losse tegel op de stoep bij Kerkstraat 12, mijn buurvrouw viel bijna", candidates=candidates)
    talk.wait(1)
    pin = PIN if slug == "denhaag" else Location(latitude=52.0116, longitude=4.3571)
    talk.say(None, kind="location", location=pin, **WORDLESS)
    talk.wait(10)

    (case,) = talk.cases
    (answer,) = talk.sent
    assert answer.purpose is Purpose.ACKNOWLEDGEMENT
    assert answer.case == case.id
    assert case.place.pin == pin
    assert case.department == talk.municipality.department_of("losse stoeptegel")
    for part in (case.number or "", case.department, "losse stoeptegel", "Kerkstraat 12", day):
        assert part in answer.text
    assert talk.conversation.waits_for is None


def test_the_acknowledgement_comes_when_the_resident_seems_done_and_within_ten_seconds_whatever_follows() -> None:
    complete, incomplete, busy = Talk(), Talk(), Talk()

    complete.say("losse tegel Kerkstraat 12")
    complete.wait(2)
    incomplete.say("losse tegel")
    incomplete.wait(3.9)
    early = list(incomplete.sent)
    incomplete.wait(0.1)
    busy.say("losse tegel")
    for _ in range(15):
        busy.wait(0.9)
        busy.photo()

    assert complete.purposes() == incomplete.purposes() == [Purpose.ACKNOWLEDGEMENT]
    assert early == []
    assert busy.purposes()[:1] == [Purpose.ACKNOWLEDGEMENT]
    assert busy.sent[0].due_at - busy.steps[0][2].after.conversation.created_at == timedelta(seconds=10)


def test_a_photo_with_words_is_one_case_with_one_photo() -> None:
    talk = Talk()

    talk.photo("losse tegel Kerkstraat 12")
    talk.wait(5)

    assert [(c.sub, c.photos) for c in talk.cases] == [("losse stoeptegel", 1)]
    assert talk.purposes() == [Purpose.ACKNOWLEDGEMENT]


def test_a_pin_that_comes_first_waits_for_the_words_and_belongs_to_their_case() -> None:
    talk = Talk()

    pin = talk.pin()
    talk.wait(1)
    text = talk.say("losse tegel")
    talk.wait(5)

    (case,) = talk.cases
    assert case.place.pin == PIN
    assert "uw locatie op de kaart" in talk.texts[0]
    attached = {message for _, _, step in talk.steps for message in step.attached}
    assert {uuid5(NAMESPACE_OID, pin), uuid5(NAMESPACE_OID, text)} <= attached


def test_a_pin_alone_opens_no_case_and_is_asked_about_once() -> None:
    talk = Talk()

    talk.pin()
    talk.wait(10)
    talk.pin()
    talk.wait(10)

    assert talk.cases == ()
    assert talk.texts == ["Dank u voor de plek. Wat is er aan de hand?"]


def test_a_photo_alone_opens_no_case_but_work_for_a_person_and_belongs_to_the_report_that_follows() -> None:
    talk = Talk()

    talk.photo()
    talk.wait(10)
    alone = (talk.cases, talk.conversation.waits_for)
    talk.wait(3600)
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(10)

    assert alone == ((), "person")
    assert talk.texts[0] == "Dank u voor de foto. Wat is er aan de hand, en waar is dat?"
    assert [c.photos for c in talk.cases] == [1]
    assert talk.conversation.waits_for is None


def test_a_photo_just_before_stop_is_not_lost() -> None:
    talk = Talk()

    talk.photo()
    talk.say("STOP", intent="stop")
    talk.wait(3600)

    assert (talk.memory.loose_photos, talk.conversation.waits_for) == (1, "person")
    assert talk.texts == ["U krijgt geen berichten meer van ons. Wilt u weer berichten? Stuur START."]


def test_photos_that_waited_for_us_all_day_are_all_there_for_a_person() -> None:
    talk = Talk()
    morning = talk.now - timedelta(hours=5)

    for n, at in enumerate((morning, morning + timedelta(hours=4))):
        talk.give(a_said(f"v1-{n}", text=None, kind="image", photo=True, **WORDLESS | {"received_at": at}))
    talk.wait(10)

    assert (talk.memory.loose_photos, talk.conversation.waits_for) == (2, "person")


def test_a_resident_who_writes_stop_reads_that_once_and_then_nothing_until_start() -> None:
    talk = Talk()

    talk.say("losse tegel")
    talk.say("STOP", intent="stop")
    talk.say("stop.", intent="stop")
    talk.wait(60)
    talk.say("lantaarn kapot", candidates=likely("lantaarnpaal kapot", 0.98))
    talk.wait(60)
    silent = list(talk.texts)
    talk.say("Start!", intent="greeting")
    talk.say("START", intent="greeting")
    talk.wait(60)

    assert silent == ["U krijgt geen berichten meer van ons. Wilt u weer berichten? Stuur START."]
    assert talk.texts[1:] == ["U krijgt weer berichten van ons."]
    assert talk.steps[1][2].silenced
    assert [c.sub for c in talk.cases] == ["losse stoeptegel", "lantaarnpaal kapot"]


def test_a_person_and_an_emergency_reach_a_resident_who_wrote_stop_but_a_status_does_not() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.wait(5)
    talk.say("STOP", intent="stop")
    before = len(talk.sent)

    talk.set_status(talk.cases[0].id, "in behandeling")
    talk.staff_says("Wij bellen u morgen.")
    talk.say("brand", intent="report", emergency="fire", emergency_level="certain")
    talk.wait(16)

    assert talk.purposes()[before:] == [Purpose.STAFF, Purpose.EMERGENCY]


def test_thanks_get_at_most_a_tick_once_for_each_case() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(5)

    for _ in range(3):
        talk.say("bedankt", intent="thanks", candidates=())
        talk.wait(5)

    assert [d.content for d in talk.sent[1:]] == [Reaction(message="wamid.v1-said-2", emoji="✅")]
    assert len(talk.cases) == 1


def test_who_asks_how_it_stands_reads_each_open_report_with_its_state_and_not_the_closed_ones() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.wait(5)
    talk.say("lantaarn kapot", candidates=likely("lantaarnpaal kapot", 0.98))
    talk.wait(5)
    tile, lamp = talk.cases
    talk.set_status(lamp.id, "ingepland")

    talk.say("hoe staat het", intent="status_question", candidates=())
    talk.wait(5)
    both = talk.texts[-1]
    talk.set_status(lamp.id, "afgehandeld")
    talk.say("en nu?", intent="status_question", candidates=())
    talk.wait(5)

    assert f"{tile.number} (losse stoeptegel): ontvangen; {lamp.number} (lantaarnpaal kapot): ingepland" in both
    assert lamp.number is not None
    assert lamp.number not in talk.texts[-1]
    assert len(talk.cases) == 2


def test_who_asks_how_it_stands_without_a_report_reads_that_there_is_none() -> None:
    talk = Talk("delft")

    talk.say("hoe staat het met mijn melding", intent="status_question", candidates=())
    talk.wait(5)

    assert talk.texts == ["U heeft nu geen open meldingen. Wilt u iets melden? Schrijf wat er is en waar."]
    assert talk.cases == ()
