"""Who only says that they went round and that what they saw follows reports nothing yet."""

# ruff: noqa: RUF001 - people write in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely

_ROUNDS = [
    "Rondje met de hond gedaan, komt ie:",
    "Ik loop elke dag met de hond en heb vandaag eens opgelet",
    "hondje uitgelaten, een paar dingen gezien:",
    "zo, de wekelijkse ronde met de hond zit er weer op. Daar komen ze!",
    "Goedemorgen. Elke dag laat ik mijn hond uit en vandaag heb ik goed gekeken.",
    "Took the dog out this morning, here goes:",
    "War heute mit dem Hund unterwegs, hier kommt's:",
    "Petite promenade avec le chien, voilà :",
    "He sacado al perro esta mañana, ahí va:",
    "Byłem rano na spacerze z psem, oto co widziałem:",
    "Sabah köpekle yürüyüşe çıktım, işte gördüklerim:",
    "Гуляв зранку з собакою, ось що побачив:",
    "أتمشى كل يوم مع كلبي واليوم انتبهت",
]


@pytest.mark.parametrize("text", _ROUNDS)
def test_it_opens_no_case(text: str) -> None:
    talk = Talk()
    talk.say(text, candidates=likely("hondenpoep", 0.95), addition_p=0.95)
    talk.wait(25)
    assert not talk.cases

    talk.photo("bankje kapot, Spui 3", candidates=likely("bankje kapot", 0.97))
    talk.wait(30)
    assert [(case.sub, case.photos) for case in talk.cases] == [("bankje kapot", 1)]


def test_nor_does_it_with_a_photo_which_is_of_what_comes() -> None:
    talk = Talk()
    talk.photo(_ROUNDS[0], candidates=likely("hondenpoep", 0.9), addition_p=0.95)
    talk.say("bankje kapot, Spui 3", candidates=likely("bankje kapot", 0.97))
    talk.wait(30)

    assert [(case.sub, case.photos) for case in talk.cases] == [("bankje kapot", 1)]


def test_after_another_report_it_begins_anew() -> None:
    talk = Talk()
    talk.say("lantaarn kapot, Spui 12", candidates=likely("lantaarnpaal kapot", 0.97))
    talk.wait(120)
    talk.say(_ROUNDS[0], candidates=likely("hondenpoep", 0.9), addition_p=0.95)
    talk.photo(candidates=())
    talk.wait(30)

    assert [(case.sub, case.photos) for case in talk.cases] == [("lantaarnpaal kapot", 0)]


@pytest.mark.parametrize(
    ("text", "sub", "p"),
    [
        ("Rondje met de hond gedaan, overal poep, komt ie:", "hondenpoep", 0.95),
        ("Elke dag laten mensen hun hond uit in de speeltuin, hier de foto's", "hondenpoep", 0.95),
        ("Tijdens mijn rondje met de hond een matras gevonden, foto's gemaakt", "bijplaatsing en grofvuil", 0.95),
        ("Walking the dog I found a mattress by the bins, here are the pics", "bijplaatsing en grofvuil", 0.95),
        ("Onderweg een wespennest gezien, hier de foto", "wespen", 0.95),
        ("Rondje met de hond gedaan: bankje kapot", "bankje kapot", 0.95),
    ],
)
def test_what_tells_of_something_is_a_report(text: str, sub: str, p: float) -> None:
    talk = Talk()
    talk.say(text, candidates=likely(sub, p), addition_p=0.95)
    talk.wait(30)

    assert [case.sub for case in talk.cases] == [sub]


def test_so_is_what_stands_by_itself() -> None:
    talk = Talk()
    talk.say("Net een rondje gefietst, hier de foto's van Spui 3", candidates=likely("zwerfvuil", 0.7), addition_p=0.1)
    talk.wait(30)

    assert [case.sub for case in talk.cases] == ["zwerfvuil"]
