"""Who is asked whether it is solved and asks back, or will look first, says neither yes nor no."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation import asks_back
from services.notifier.conversation.shapes import Asked
from tests.unit.notifier.talking import Talk

YES = {"candidates": (), "intent": "feedback_yes", "intent_p": 0.95, "decision": "ask"}
NO = {"candidates": (), "intent": "feedback_no", "intent_p": 0.95, "decision": "ask"}
HOW = {"candidates": (), "intent": "status_question", "intent_p": 0.97, "decision": "ask"}
DAY = 24 * 3600


def closed(result: str | None = "Tegel vastgelegd.") -> Talk:
    """Somebody whose report was handled a day later, and who was asked whether it is solved."""
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26")
    talk.wait(DAY)
    talk.set_status(talk.cases[0].id, "afgehandeld", result)
    talk.wait(3600)
    return talk


@pytest.mark.parametrize(
    "said",
    [
        *("welke is opgelost", "door wie is het opgelost?", "is dat opgelost?"),
        *("what exactly is fixed", "when was it solved?", "was wurde gelöst", "wann ist das erledigt?"),
        *("qu'est-ce qui est résolu", "c'est réparé quand ?", "¿qué está resuelto?", "cuándo fue solucionado"),
        *("co jest rozwiązane", "kiedy naprawione?", "hangisi çözüldü", "düzeldi mi", "що саме вирішено"),
        *("коли полагодили", "ماذا تم الحل", "هل تم الإصلاح؟"),
    ],
)
def test_a_question_back_is_no_yes_and_is_answered_with_the_report_and_its_result(said: str) -> None:
    talk = closed()
    before = len(talk.texts)

    talk.say(said, **YES)
    talk.wait(15)

    (case,) = talk.cases
    assert case.solved is None
    assert talk.texts[before:] == [f"Uw melding {case.number} (losse stoeptegel): klaar. Tegel vastgelegd."]
    assert talk.memory.question is not None
    assert talk.memory.question.about is Asked.SOLVED


@pytest.mark.parametrize(
    "said",
    [
        *("opgelost", "Opgelost! Wie kan ik bedanken?", "ja, is opgelost. Hoe laat kwamen jullie?"),
        *("it was fixed, thanks", "fixed", "ist erledigt", "c'est résolu merci", "ya está resuelto"),
        *("naprawione", "sorun çözüldü", "вже вирішено", "تم الحل شكرا"),
    ],
)
def test_who_says_that_it_is_solved_is_still_heard(said: str) -> None:
    talk = closed()

    talk.say(said, **YES)
    talk.wait(15)

    assert talk.cases[0].solved is True


@pytest.mark.parametrize(
    "said",
    [
        *(
            "ga er zo even naar kijken",
            "ik ga kijken of het opgelost is",
            "kijk ik morgen",
            "ik kom er straks langs, dan kijk ik",
        ),
        *("let me go and see", "I'll check whether it is fixed", "will look tomorrow", "ich schaue später nach"),
        *("ich werde morgen nachsehen", "je vais aller voir", "je regarde ce soir", "voy a mirar luego", "lo reviso"),
        *("sprawdzę wieczorem", "jutro zobaczę", "akşam bakacağım", "yarın kontrol ederim", "завтра подивлюся"),
        *("ввечері перевірю", "سأتحقق غدا"),
    ],
)
@pytest.mark.parametrize("intent", ["greeting", "status_question", "gibberish", "feedback_yes"])
def test_who_will_look_first_is_left_in_peace_and_may_still_answer(said: str, intent: str) -> None:
    talk = closed()
    before = len(talk.texts)

    talk.say(said, **(YES | {"intent": intent}))
    talk.wait(15)

    assert (talk.cases[0].solved, talk.texts[before:], talk.waited_for_person) == (None, [], False)
    talk.say("ja", **YES)
    assert talk.cases[0].solved is True


@pytest.mark.parametrize(
    "said",
    [
        "er moet iemand naar kijken",
        "jullie moeten beter kijken",
        "someone needs to look at it",
        "jemand muss nachsehen",
    ],
)
def test_who_wants_somebody_else_to_look_does_not_say_that_they_will(said: str) -> None:
    assert not asks_back.will_look(said)


def test_who_asks_how_it_stands_reads_of_the_report_that_was_closed_lately() -> None:
    talk = closed()

    talk.say("hoe staat het met mijn melding?", **HOW)
    talk.wait(15)

    assert talk.texts[-1] == f"Uw melding {talk.cases[0].number} (losse stoeptegel): klaar. Tegel vastgelegd."


def test_who_wanted_no_messages_while_it_was_closed_learns_of_it_when_they_ask() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26")
    talk.wait(60)
    talk.say("STOP")
    talk.set_status(talk.cases[0].id, "afgehandeld", "Tegel vastgelegd.")
    talk.wait(3600)
    talk.say("START")
    talk.wait(60)

    talk.say("is er al iets bekend?", **HOW)
    talk.wait(15)

    assert talk.texts[-1] == f"Uw melding {talk.cases[0].number} (losse stoeptegel): klaar. Tegel vastgelegd."


def test_who_asks_reads_why_staff_ended_the_report_but_nothing_of_one_they_took_back() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 26")
    talk.wait(60)
    (case,) = talk.cases
    talk.set_status(case.id, "reactie gevraagd", "Ligt hij er nog?")
    talk.wait(60)
    talk.say("laat maar, melding mag weg", **NO)
    talk.wait(DAY)
    talk.say("hoe staat het met mijn melding?", **HOW)
    talk.wait(15)
    assert talk.texts[-1].startswith("U heeft nu geen open meldingen.")

    talk.set_status(case.id, "heropend")
    talk.set_status(case.id, "geannuleerd", "Dit is particulier terrein.")
    talk.wait(DAY)
    talk.say("en hoe staat het er nu mee?", **HOW)
    talk.wait(15)
    assert talk.texts[-1] == f"Uw melding {case.number} (losse stoeptegel): gestopt. Dit is particulier terrein."


def test_long_after_it_was_closed_there_is_no_open_report() -> None:
    talk = closed()
    talk.wait(15 * DAY)

    talk.say("hoe staat het met mijn melding?", **HOW)
    talk.wait(15)

    assert talk.texts[-1].startswith("U heeft nu geen open meldingen.")


def test_what_was_written_with_an_earlier_closing_is_not_told_of_the_next_one() -> None:
    talk = closed()
    case = talk.cases[0].id
    talk.set_status(case, "heropend")
    talk.set_status(case, "afgehandeld")
    talk.wait(3600)

    talk.say("hoe staat het ermee?", **HOW)
    talk.wait(15)

    assert talk.texts[-1] == f"Uw melding {talk.cases[0].number} (losse stoeptegel): klaar."


def test_a_tap_on_yes_after_one_on_no_ends_the_report_as_solved() -> None:
    talk = closed()
    (case,) = talk.cases
    talk.say("Nee", kind="interactive", payload=f"solved:{case.id.hex}:no", **NO)
    talk.wait(3600)
    assert talk.cases[0].state == "heropend"

    talk.say("Ja", kind="interactive", payload=f"solved:{case.id.hex}:yes", **YES)
    talk.wait(15)

    assert [(one.state, one.solved) for one in talk.cases] == [("geannuleerd", True)]
    assert talk.texts[-1] == f"Goed. Dan stoppen wij met uw melding {case.number}."


def test_a_no_after_a_photo_opens_the_report_and_nobody_need_look_at_the_conversation() -> None:
    talk = closed()
    talk.photo()
    talk.wait(15)
    assert talk.conversation.waits_for == "person"

    talk.say("nee dus", **NO)

    assert talk.cases[0].state == "heropend"
    assert talk.steps[-1][2].after.conversation.waits_for is None
