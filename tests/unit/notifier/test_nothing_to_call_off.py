"""Who calls something off before anything was reported reads that there is nothing; with a report it goes as before."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

TAKEN_FOR_STOP: Final[dict[str, Any]] = {"intent": "stop", "intent_p": 0.97, "candidates": (), "decision": "route"}
NOISE: Final[dict[str, Any]] = TAKEN_FOR_STOP | {"intent": "gibberish", "intent_p": 0.7, "decision": "ask"}
NONE_OPEN: Final = "U heeft nu geen open meldingen. Wilt u iets melden? Schrijf wat er is en waar."


@pytest.mark.parametrize("seen", [TAKEN_FOR_STOP, NOISE], ids=["stop", "noise"])
@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("annuleren", NONE_OPEN),
        ("Annuleer aub", NONE_OPEN),
        ("melding intrekken", NONE_OPEN),
        ("cancel", "You have no open reports now."),
        ("stornieren", "Sie haben jetzt keine offenen Meldungen."),
        ("annuler", "Vous n'avez pas de signalement ouvert."),
        ("anular", "Ahora no tiene avisos abiertos."),
        ("anuluj", "Nie ma teraz otwartych zgłoszeń."),
        ("iptal et", "Şu anda açık bildiriminiz yok."),
        ("скасуйте", "Зараз у вас немає відкритих звернень."),
        ("الغوا", "ليس لديكم الآن بلاغات مفتوحة."),
    ],
)
def test_who_calls_off_first_of_all_reads_in_their_language_that_nothing_is_open(
    text: str, begins: str, seen: dict[str, Any]
) -> None:
    talk = Talk()

    talk.say(text, **seen)
    talk.wait(30)

    assert [said.startswith(begins) for said in talk.texts] == [True]
    assert talk.cases == ()
    assert not talk.conversation.stopped


@pytest.mark.parametrize("text", ["cancelar", "iptal", "скасувати", "إلغاء"])
def test_a_keyword_of_the_platform_stays_a_stop(text: str) -> None:
    talk = Talk()

    talk.say(text, **TAKEN_FOR_STOP)
    talk.wait(30)

    assert talk.conversation.stopped
    assert len(talk.sent) == 1


def test_a_report_is_taken_back_and_an_answer_before_it_makes_it_a_stop_as_ever() -> None:
    reported, greeted = Talk(), Talk()
    reported.say("losse tegel Kerkstraat 12", candidates=likely("losse stoeptegel"))
    greeted.say("hallo", intent="greeting", candidates=())
    for talk in (reported, greeted):
        talk.wait(15)

        talk.say("annuleren", **TAKEN_FOR_STOP)
        talk.wait(15)

        assert NONE_OPEN not in talk.texts

    assert [case.state for case in reported.cases] == ["geannuleerd"]
    assert not reported.conversation.stopped
    assert greeted.conversation.stopped


def test_in_an_emergency_nobody_reads_that_nothing_is_open() -> None:
    talk = Talk()
    cry = {"emergency": "water", "emergency_level": "certain", "decision": "human", "reason": "emergency"}
    talk.guarded(talk.say("er ligt een man in het water", **cry))
    talk.wait(20)

    talk.say("laat maar", **TAKEN_FOR_STOP)
    talk.wait(30)

    assert talk.sent == []


@pytest.mark.parametrize("text", ["melding intrekken Kerkstraat 12", "annuleer mijn melding 4711"])
def test_what_names_a_report_of_elsewhere_is_not_said_to_be_none(text: str) -> None:
    talk = Talk()

    talk.say(text, **TAKEN_FOR_STOP)
    talk.wait(30)

    assert NONE_OPEN not in talk.texts
