"""A name alone, what goes on with a question, and a reminder of what was told before open no case."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from services.notifier.conversation import only_name
from tests.unit.notifier.talking import Talk, likely

QUESTION = {"candidates": (), "intent": "question", "intent_p": 0.9, "decision": "human"}
STATUS = {"candidates": (), "intent": "status_question", "intent_p": 0.9}
NAME = {"candidates": likely("losse stoeptegel"), "intent": "report", "intent_p": 0.6}


@pytest.mark.parametrize(
    "said",
    [
        "mevr. Duinhoven-Kwast",
        "Mevrouw de Vries",
        "op naam van dhr. J. van der Berg",
        "Mrs Smith",
        "Frau Müller",
        "Mme Dupont",
        "Sra. García López",
        "Pani Kowalska",
        "Пані Коваленко",
        "السيد أحمد",
    ],
)
def test_a_name_after_a_question_is_read_by_a_person(said: str) -> None:
    talk = Talk()
    talk.say("Ik heb in mei iets doorgegeven, hoe ver is dat?", **STATUS)
    talk.wait(60)

    talk.say(said, **NAME)
    talk.wait(15)

    assert not talk.cases
    assert "question" in talk.memory.person_for


@pytest.mark.parametrize(
    "said", ["mevrouw er ligt glas", "Frau Müller Laterne kaputt", "Mr Whippy bin full", "pan kapot", "Heer, lamp stuk"]
)
def test_who_says_more_than_a_name_says_more(said: str) -> None:
    assert not only_name.is_a_name(said)


@pytest.mark.parametrize(
    "said",
    [
        "en de lampjes moeten er zeker uit",
        "en de kluit moet er dan af",
        "and the lights have to come off first i suppose",
        "und die Lichter müssen wohl ab",
        "et les guirlandes il faut sans doute les enlever",
        "a lampki trzeba pewnie zdjąć",
    ],
)
def test_what_goes_on_with_a_question_is_no_report(said: str) -> None:
    talk = Talk()
    talk.say("Mag de kerstboom al naar buiten?", **QUESTION)
    talk.wait(50)

    talk.say(said, candidates=likely("lantaarnpaal kapot", 0.99), intent_p=0.71)
    talk.wait(15)

    assert not talk.cases


@pytest.mark.parametrize(
    "said", ["en de lamp bij de Kerkstraat 12 moet er ook uit", "en de lantaarn is zeker al weken kapot"]
)
def test_a_report_after_a_question_is_one(said: str) -> None:
    talk = Talk()
    talk.say("Mag de kerstboom al naar buiten?", **QUESTION)
    talk.wait(50)

    talk.say(said, candidates=likely("lantaarnpaal kapot", 0.99))
    talk.wait(15)

    assert len(talk.cases) == 1


@pytest.mark.parametrize(
    "said",
    [
        "ter herinnering: de stoep op de Kerkstraat 12, na de regen is het nog erger",
        "reminder about the pavement at Kerkstraat 12, worse after the rain",
        "ich erinnere an den Gehweg in der Kerkstraat 12",
        "je vous rappelle le trottoir Kerkstraat 12",
        "les recuerdo la acera de Kerkstraat 12",
        "przypominam o chodniku Kerkstraat 12",
        "Kerkstraat 12 kaldırımını hatırlatırım",
        "нагадую про тротуар Kerkstraat 12, після дощу осіло ще більше",
        "تذكير بالرصيف Kerkstraat 12",
    ],
)
def test_a_reminder_stands_with_what_it_reminds_of(said: str) -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(90_000)

    talk.say(said, candidates=likely("wateroverlast", 0.76))
    talk.wait(15)

    assert [case.sub for case in talk.cases] == ["losse stoeptegel"]


@pytest.mark.parametrize(
    "said", ["ter herinnering: de put op de Dorpsweg 4 zit dicht", "herinnering, container is nog niet geleegd"]
)
def test_a_reminder_of_something_else_is_a_report(said: str) -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(90_000)

    talk.say(said, candidates=likely("put verstopt", 0.95))
    talk.wait(15)

    assert len(talk.cases) == 2


def test_nobody_reads_that_we_do_not_understand_after_an_animal_in_need() -> None:
    talk = Talk()
    talk.say("theres a heron with a fish hook through its wing", language="en", candidates=likely("dood dier", 0.3))
    talk.wait(15)

    noise = {"candidates": likely("zwerfvuil", 0.1), "decision": "ask", "intent_p": 0.4, "language": "en"}
    for said in ("its alive, keeps flapping and falling over", "it keeps hopping around"):
        talk.say(said, **noise)
        talk.wait(15)

    assert len(talk.texts) == 1
