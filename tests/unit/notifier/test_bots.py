"""A bot that answers us is not answered for ever, however slowly it writes; a resident with something new always is."""

from datetime import timedelta

import pytest

from services.notifier.conversation.bots import SLOW_BOT_AFTER, SLOW_BOT_WITHIN
from services.notifier.conversation.inputs import Preferred
from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk, likely

NOTHING = {"candidates": (), "decision": "human"}
TOLD = {
    "nl": ("hoe staat het met mijn melding", "dit duurt mij te lang"),
    "en": ("what is the status of my report", "this takes far too long"),
    "de": ("wie steht es um meine Meldung", "das dauert mir zu lange"),
    "tr": ("bildirimim ne durumda", "bu çok uzun sürüyor"),
    "uk": ("який стан мого звернення", "це триває занадто довго"),
}
INTENTS = ("status_question", "complaint")


def a_bot_writes(talk: Talk, times: int, every_s: float, language: str = "nl") -> None:
    """Another bot answers each of our messages with one of two of its own."""
    for n in range(times):
        talk.say(TOLD[language][n % 2], intent=INTENTS[n % 2], language=language, **NOTHING)
        talk.wait(every_s)


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize("every_s", [80, 120, 600, 3600])
def test_a_slow_bot_is_answered_a_few_times_and_then_a_person_looks(slug: str, every_s: float) -> None:
    talk = Talk(slug)

    a_bot_writes(talk, SLOW_BOT_AFTER + 5, every_s)

    assert len(talk.sent) == SLOW_BOT_AFTER
    assert "loop" in talk.memory.person_for


@pytest.mark.parametrize("language", sorted(TOLD))
def test_a_slow_bot_is_one_in_any_language_and_with_an_open_report(language: str) -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12", language=language)
    talk.wait(90)

    a_bot_writes(talk, 3 * SLOW_BOT_AFTER, 90, language)

    assert len(talk.sent) <= SLOW_BOT_AFTER + 1
    assert "loop" in talk.memory.person_for


def test_one_answer_fewer_in_a_day_is_no_bot() -> None:
    talk = Talk()

    a_bot_writes(talk, SLOW_BOT_AFTER, 80)

    assert len(talk.sent) == SLOW_BOT_AFTER
    assert "loop" not in talk.memory.person_for


def test_who_asks_now_and_then_is_answered_for_weeks() -> None:
    talk = Talk()

    a_bot_writes(talk, 60, SLOW_BOT_WITHIN.total_seconds() / (SLOW_BOT_AFTER - 2))

    assert len(talk.sent) == 60
    assert "loop" not in talk.memory.person_for


def test_who_reports_many_things_in_a_day_is_answered_each_time() -> None:
    talk = Talk()
    subs = ("losse stoeptegel", "graffiti", "bankje kapot", "ratten")

    for n in range(2 * SLOW_BOT_AFTER):
        talk.say(f"nog een melding: {subs[n % 4]} bij Lindelaan {n + 1}", candidates=likely(subs[n % 4]))
        talk.wait(200)

    assert "loop" not in talk.memory.person_for
    assert len(talk.sent) == 2 * SLOW_BOT_AFTER


def test_a_report_and_an_emergency_are_answered_after_all_and_so_is_the_next_day() -> None:
    talk = Talk()
    a_bot_writes(talk, SLOW_BOT_AFTER + 3, 100)
    stuck = len(talk.sent)

    talk.say("er ligt een losse tegel bij Kerkstraat 12")
    talk.wait(20)
    reported = len(talk.sent)
    talk.say("help, er is brand", emergency="fire", emergency_level="certain", **NOTHING)
    talk.wait(20)
    in_need = [d for d in talk.sent if d.purpose is Purpose.EMERGENCY]
    talk.wait(timedelta(days=1).total_seconds())
    talk.say("hoe staat het met mijn melding", intent="status_question", **NOTHING)
    talk.wait(20)

    assert reported == stuck + 1
    assert len(in_need) == 1
    assert talk.sent[-1].purpose is Purpose.ANSWER


def test_what_staff_do_begins_the_count_anew() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel bij Kerkstraat 12")
    talk.wait(20)
    a_bot_writes(talk, SLOW_BOT_AFTER - 3, 100)
    talk.set_status(talk.cases[0].id, "ingepland")

    a_bot_writes(talk, SLOW_BOT_AFTER - 3, 100)

    assert "loop" not in talk.memory.person_for


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize("stop", ["STOP", "afmelden", "Stuur mij geen berichten meer"])
def test_a_stop_is_confirmed_once_to_whoever_seems_to_be_a_bot(slug: str, stop: str) -> None:
    talk = Talk(slug)
    a_bot_writes(talk, SLOW_BOT_AFTER + 3, 80)
    stuck = len(talk.sent)

    talk.say(stop, intent="stop", **NOTHING)
    talk.say(stop, intent="stop", **NOTHING)

    assert talk.conversation.stopped
    assert [sent.text for sent in talk.sent[stuck:]] == [talk.municipality.text("stopped", "nl")]


def test_a_bot_that_stops_and_starts_is_not_answered_for_ever() -> None:
    talk = Talk()
    a_bot_writes(talk, SLOW_BOT_AFTER + 3, 80)
    stuck = len(talk.sent)

    for n in range(20):
        talk.say("START" if n % 2 else "STOP", intent=None, **NOTHING)
        talk.wait(80)

    assert len(talk.sent) == stuck + 1


def test_a_stop_after_the_platform_told_a_start_is_confirmed_again() -> None:
    talk = Talk()
    talk.say("STOP", intent="stop", **NOTHING)
    talk.give(Preferred(event_id="p-1", wants=True, told=True))

    talk.say("STOP", intent="stop", **NOTHING)

    assert [sent.text for sent in talk.sent] == [talk.municipality.text("stopped", "nl")] * 2
