"""STOP and START in the words of nine languages, confirmed in the language whose word it is."""

import pytest
from msgspec import structs

from tests.unit.notifier.talking import Talk, likely

NOTHING = {"candidates": (), "intent": "gibberish", "decision": "ask", "language": None}


def confirmed(said: str, *, key: str, stopped_before: bool, first: str = "nl") -> str:
    """The language in which a word is confirmed, as the first that its writer sends."""
    talk = Talk()
    others = [language for language in talk.municipality.languages if language != first]
    talk.municipality = structs.replace(talk.municipality, languages=(first, *others))
    if stopped_before:
        talk.situation = structs.replace(
            talk.situation, conversation=structs.replace(talk.situation.conversation, stopped=True)
        )
    talk.say(said, **NOTHING)
    assert talk.conversation.stopped is (key == "stopped")
    (text,) = talk.texts
    return next(language for language in talk.municipality.languages if text == talk.municipality.text(key, language))


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Stop ajb", "nl"),
        ("uitschrijven", "nl"),
        ("UNSUBSCRIBE", "en"),
        ("stopall", "en"),
        ("quit", "en"),
        ("ABMELDEN", "de"),
        ("aufhören", "de"),
        ("désabonnement", "fr"),
        ("baja", "es"),
        ("DETENER", "es"),
        ("zatrzymaj", "pl"),
        ("rezygnacja", "pl"),
        ("dur", "tr"),
        ("durdurun lütfen", "tr"),
        ("відписка", "uk"),
        ("أوقفوا", "ar"),
    ],
)
def test_a_stop_is_confirmed_in_the_language_whose_word_it_is(said: str, language: str) -> None:
    assert confirmed(said, key="stopped", stopped_before=False) == language


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("START", "nl"),
        ("start maar weer", "nl"),
        ("Ik wil weer berichten ontvangen", "nl"),
        ("unstop", "en"),
        ("wieder anmelden", "de"),
        ("recommencer", "fr"),
        ("COMENZAR", "es"),
        ("ROZPOCZNIJ", "pl"),
        ("BAŞLA", "tr"),
        ("почніть", "uk"),
        ("ابدأ", "ar"),
    ],
)
def test_a_start_is_heard_and_confirmed_in_the_language_whose_word_it_is(said: str, language: str) -> None:
    assert confirmed(said, key="started", stopped_before=True) == language


@pytest.mark.parametrize(("first", "language"), [("nl", "nl"), ("de", "de"), ("fr", "nl"), ("uk", "nl")])
def test_a_word_of_several_languages_takes_the_first_that_is_declared(first: str, language: str) -> None:
    assert confirmed("starten", key="started", stopped_before=True, first=first) == language


def test_a_conversation_keeps_its_language_whatever_word_stops_it() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel op de stoep, Kerkstraat 12")
    talk.wait(15)

    talk.say("UNSUBSCRIBE", **NOTHING)

    assert talk.texts[-1] == talk.municipality.text("stopped", "nl")


CALLS_OFF = ["cancel", "annuleer", "stornieren", "annulez", "anulen", "anuluj", "iptal edin", "скасуйте", "الغوا"]


@pytest.mark.parametrize(
    ("said", "language"),
    [("cancel", "en"), ("annuleren", "nl"), ("abbrechen", "de"), ("anuluj", "pl"), ("отмена", "uk"), ("end", "en")],
)
def test_who_heard_from_us_stops_by_it_where_nothing_is_open(said: str, language: str) -> None:
    talk = Talk()
    talk.say("hallo", intent="greeting", candidates=())
    talk.wait(15)

    talk.say(said, **NOTHING)

    assert talk.conversation.stopped
    assert talk.texts[-1] == talk.municipality.text("stopped", language)


@pytest.mark.parametrize("said", [*CALLS_OFF, "end", "einde"])
def test_who_never_heard_from_us_has_nothing_to_stop(said: str) -> None:
    talk = Talk()

    talk.say(said, **NOTHING)

    assert not talk.conversation.stopped


@pytest.mark.parametrize("said", CALLS_OFF)
def test_beside_a_report_it_takes_that_back(said: str) -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel op de stoep, Kerkstraat 12")
    talk.wait(15)

    talk.say(said, **NOTHING)
    talk.wait(15)

    assert [(case.state, talk.conversation.stopped) for case in talk.cases] == [("geannuleerd", False)]


@pytest.mark.parametrize("said", ["end", "einde", "fin"])
def test_beside_a_report_what_takes_nothing_back_is_read_by_a_person(said: str) -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel op de stoep, Kerkstraat 12")
    talk.wait(15)

    talk.say(said, **NOTHING)
    talk.wait(15)

    assert [(case.state, talk.conversation.stopped) for case in talk.cases] == [("gemeld", False)]
    assert talk.conversation.waits_for == "person"
    assert len(talk.texts) == 2


@pytest.mark.parametrize(
    "said",
    [
        "de lamp doet het niet, cancel mijn afspraak",
        "einde van de straat ligt afval",
        "the end of the street is dark",
        "wanneer stoppen ze met bouwen",
        "annuleer mijn afspraak bij het stadhuis",
    ],
)
def test_such_a_word_among_others_stops_nobody(said: str) -> None:
    talk = Talk()

    talk.say(said, intent="question", candidates=likely("overig", 0.3), decision="human")

    assert not talk.conversation.stopped


@pytest.mark.parametrize(
    "said",
    ["waarom krijg ik weer berichten?", "I do not want messages again", "weer meldingen van wateroverlast op Spui 12"],
)
def test_who_wants_nothing_or_tells_of_something_else_starts_nothing(said: str) -> None:
    talk = Talk()
    talk.say("STOP")

    talk.say(said, intent="question", candidates=likely("overig", 0.3), decision="human")

    assert talk.conversation.stopped
