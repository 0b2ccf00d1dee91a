"""Who has an open report and asks for news in other words reads how it stands."""

import pytest

from tests.unit.notifier.talking import Talk

NOISE = {"candidates": (), "intent": "gibberish", "intent_p": 0.9, "decision": "human"}
DAY = 24 * 3600.0


def reported(text: str = "losse tegel Kerkstraat 12", days: float = 2) -> Talk:
    """A resident whose report was answered some days ago."""
    talk = Talk()
    talk.say(text)
    talk.wait(15)
    talk.wait(days * DAY)
    return talk


@pytest.mark.parametrize(
    "said",
    [
        "kan het niet eerder?",
        "Waarom duurt het zo lang?",
        "welke meldingen heb ik open staan",
        "En nu?",
        "can't this be done sooner?",
        "why is it taking so long",
        "warum dauert das so lange",
        "und?",
        "pourquoi ça prend autant de temps ?",
        "et alors ?",
        "¿no puede ser antes?",
        "no i co?",
        "dlaczego to tak długo trwa",
        "neden bu kadar uzun sürüyor",
        "чому так довго?",
        "ليش طولتوا؟",
        "как моё обращение?",
    ],
)
@pytest.mark.parametrize("intent", ["gibberish", "question", "complaint", "feedback_no"])
def test_they_read_how_it_stands(said: str, intent: str) -> None:
    talk = reported()

    talk.say(said, **(NOISE | {"intent": intent}))
    talk.wait(15)

    assert "DH-2611-00001 (losse stoeptegel): ontvangen" in talk.texts[-1]
    assert not talk.memory.person_for


def test_what_stands_beside_it_is_for_who_works_on_it() -> None:
    talk = reported()

    talk.say("kan het niet eerder? mijn dochter viel bijna", **NOISE)

    assert [*talk.steps[-1][2].attached.values()] == [talk.cases[0].id]


def test_hallo_asks_for_news_where_an_answer_was_read_a_while_ago() -> None:
    talk = reported(days=0.05)

    talk.say("hallo?", **(NOISE | {"intent": "greeting"}))
    talk.wait(15)

    assert "(losse stoeptegel): ontvangen" in talk.texts[-1]


@pytest.mark.parametrize("said", ["hallo", "goedemorgen"])
def test_a_greeting_is_one(said: str) -> None:
    talk = reported(days=0.05)

    talk.say(said, **(NOISE | {"intent": "greeting"}))
    talk.wait(60)

    assert talk.texts[-1].startswith("Dag. Dit is de gemeente")


def test_who_asks_while_a_person_is_to_decide_reads_that_again() -> None:
    talk = reported()
    talk.act(lambda draft: draft.wait_for_person("not_solved:x"))
    talk.set_status(talk.cases[0].id, "afgehandeld", "klaar")

    talk.say("und?", **NOISE)
    talk.wait(15)

    assert "Een medewerker leest uw bericht" in talk.texts[-1]


@pytest.mark.parametrize(
    "said", ["waarom is de gemeente zo laat open?", "en", "hoe laat is het?", "hallo daar allemaal"]
)
def test_other_questions_are_none(said: str) -> None:
    talk = reported()

    talk.say(said, **NOISE)
    talk.wait(15)

    assert "(losse stoeptegel): ontvangen" not in talk.texts[-1]


def test_nobody_without_a_report_is_told_how_it_stands() -> None:
    talk = Talk()

    talk.say("kan het niet eerder?", **NOISE)
    talk.wait(15)

    assert "open meldingen" not in talk.texts[-1]


@pytest.mark.parametrize(
    "said",
    [
        "ik ben donderdag thuis",
        "ik ben de hele dag thuis",
        "u kunt gewoon aanbellen",
        "kenteken is AB-123-C",
        "12-xyz-3",
        "I am home on Thursday",
        "the number plate is AB 123 C",
        "ich bin am Donnerstag zu Hause",
        "Kennzeichen HH AB 123",
        "je suis à la maison jeudi",
        "la plaque est AB-123-CD",
        "estoy en casa el jueves",
        "jestem w domu w czwartek",
        "perşembe evdeyim",
        "я вдома в четвер",
        "انا في البيت يوم الخميس",
    ],
)
@pytest.mark.parametrize("intent", ["greeting", "gibberish"])
def test_what_helps_those_who_come_stands_with_the_report_and_is_thanked_for(said: str, intent: str) -> None:
    talk = reported()

    talk.say(said, **(NOISE | {"intent": intent}))
    talk.wait(15)

    assert talk.texts[-1] == "Dank u. Dit staat nu bij uw melding DH-2611-00001."
    assert talk.cases[0].id in [*(case for _, _, step in talk.steps[-3:] for case in step.attached.values())]


@pytest.mark.parametrize(
    "said",
    ["ik ben thuis", "12-03-24", "2511-AB", "DH-2611-00001", "is er iemand thuis?", "de lamp bij ons thuis is stuk"],
)
def test_other_words_are_no_such_thing(said: str) -> None:
    talk = reported()

    talk.say(said, **NOISE)
    talk.wait(15)

    assert talk.texts[-1] != "Dank u. Dit staat nu bij uw melding DH-2611-00001."


def test_without_a_report_there_is_nothing_it_could_stand_with() -> None:
    talk = Talk()

    talk.say("ik ben donderdag thuis", **NOISE)

    assert not talk.cases
