"""Insults in a few words, "are you there?", and a question that is not asked twice within seconds."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from services.notifier.conversation import abuse
from services.notifier.conversation.waving import WAVE
from tests.unit.notifier.talking import Talk, likely

NOISE = {"candidates": (), "intent": "gibberish", "intent_p": 0.9, "decision": "human"}


@pytest.mark.parametrize(
    "said",
    [
        "hufters",
        "stelletje prutsers",
        "you useless morons",
        "Vollidioten",
        "bande d'incapables",
        "sois unos capullos",
        "kretyni",
        "şerefsizler",
        "дебіли",
        "يا كلاب",
        "يا كلب",
        "كلكم حمير",
        "ابن كلب",
        "jullie zijn honden",
        "krijg kanker",
        "you dogs",
        "go fuck yourself",
        "ihr Schweine",
        "fick dich",
        "vous êtes des clowns",
        "nique ta mère",
        "sois unos payasos",
        "pendejos",
        "wy barany",
        "skurwiele",
        "siz hayvansınız",
        "orospu evladı",
        "ви козли",
        "мразі",
    ],
)
@pytest.mark.parametrize("intent", ["greeting", "thanks", "gibberish"])
def test_insults_in_a_few_words_are_heard_as_such(said: str, intent: str) -> None:
    talk = Talk()

    talk.say(said, **(NOISE | {"intent": intent}))
    talk.wait(15)

    assert talk.texts[-1].startswith("Zo willen wij niet met u praten.")
    assert talk.memory.person_for == ("abuse",)


@pytest.mark.parametrize(
    "said",
    [
        "hufters hebben het hek bij de school gesloopt",
        "some morons smashed the glass of the shelter",
        "der hund liegt da",
        "er liggen honden in het park",
        *("hond", "hondenpoep op de stoep", "honden loslopend", "dode hond", "jullie hond", "twee ratten"),
        *("eikels op de stoep", "mijn man heeft kanker", "ik heb kanker en kan niet lopen", "zakken vuil"),
        *("see pic", "it is a dog", "rats in the street", "ihr hund bellt", "chien errant", "du rat", "perro muerto"),
        *("con dos perros", "son perros", "psy bez smyczy", "ölü köpek", "köpek var", "мертвий пес", "козли", "собака"),
        *("كلب ميت", "كلاب ضالة", "حمار"),
    ],
)
def test_who_tells_of_somebody_else_scolds_nobody(said: str) -> None:
    assert not abuse.scolds(said)


@pytest.mark.parametrize(
    "said",
    [
        "ben je er?",
        "is daar iemand?",
        "are you there?",
        "ist da jemand?",
        "il y a quelqu'un ?",
        "¿hay alguien?",
        "jest tam ktoś?",
        "kimse var mı?",
        "є хто?",
        "في حدا؟",
    ],
)
def test_who_asks_whether_anybody_is_there_reads_who_is(said: str) -> None:
    talk = Talk()
    talk.say("hoi", **(NOISE | {"intent": "greeting"}))
    talk.wait(120)

    talk.say(said, **NOISE)
    talk.wait(15)

    assert [text.startswith("Dag. Dit is de gemeente") for text in talk.texts] == [False, True, True]
    assert talk.texts[0] == WAVE
    assert not talk.memory.person_for


def test_beside_a_report_they_read_how_that_stands() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(3600)

    talk.say("ben je er nog?", **NOISE)
    talk.wait(15)

    assert "(losse stoeptegel): ontvangen" in talk.texts[-1]


def test_who_waits_for_a_person_is_not_greeted() -> None:
    talk = Talk()
    talk.say("medewerker", **NOISE)
    talk.wait(120)

    talk.say("is daar iemand?", **NOISE)
    talk.wait(15)

    assert all("Dit is de gemeente" not in text for text in talk.texts)


def test_the_place_is_not_asked_for_twice_within_seconds() -> None:
    talk = Talk()
    talk.say("er is een losse tegel", candidates=likely("losse stoeptegel"))
    talk.wait(4.5)
    assert "Waar is het?" in talk.texts[-1]

    talk.say("hier", **NOISE)
    talk.wait(4.5)

    assert sum("Waar is het?" in text for text in talk.texts) == 1


def test_later_it_is_asked_for_again() -> None:
    talk = Talk()
    talk.say("er is een losse tegel", candidates=likely("losse stoeptegel"))
    talk.wait(60)

    talk.say("hier", **NOISE)
    talk.wait(15)

    assert sum("Waar is het?" in text for text in talk.texts) == 2
