"""Who waits tells that nobody came; a bot sends its menu; what is so by now."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

import pytest

from services.notifier.conversation.refers_back import says_how_it_is
from tests.unit.notifier.talking import Talk, likely
from tests.unit.notifier.test_closing import a_closed_case

_DAY_S: Final = 86_400
_NOBODY: Final = [
    *("ze zijn niet geweest!", "er is niemand gekomen", "het is nu 3 werkdagen geleden en nog niks"),
    *("nobody came", "nothing happened", "they never showed up", "niemand ist gekommen", "es ist nichts passiert"),
    *("personne n'est venu", "no ha venido nadie", "nikt nie przyszedł", "kimse gelmedi", "ніхто не приїхав"),
    "لم يأت أحد",
]


def _planned() -> Talk:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12", candidates=likely("losse stoeptegel"))
    talk.wait(5)
    talk.set_status(talk.cases[0].id, "ingepland", "Wij komen morgen.")
    talk.wait(3 * _DAY_S)
    return talk


@pytest.mark.parametrize("text", _NOBODY)
def test_that_nobody_came_asks_how_it_stands_and_stands_with_the_report(text: str) -> None:
    talk = _planned()
    before = len(talk.sent)

    talk.say(text, candidates=likely("afval niet opgehaald"))
    talk.wait(10)

    (case,) = talk.cases
    assert case.number is not None
    assert case.number in talk.texts[-1]
    assert len(talk.sent) == before + 1


@pytest.mark.parametrize(
    "text", ["ze zijn niet geweest, container vol, Spui 3", "niemand gekomen, vuilnis Havenkade 3"]
)
def test_with_an_address_it_is_a_report(text: str) -> None:
    talk = _planned()

    talk.say(text, candidates=likely("afval niet opgehaald", 0.97))
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["losse stoeptegel", "afval niet opgehaald"]


def test_without_a_report_nobody_was_waited_for() -> None:
    talk = Talk()

    talk.say("ze zijn niet geweest!", candidates=likely("afval niet opgehaald", 0.9))
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["afval niet opgehaald"]


def test_whether_it_is_solved_is_answered_by_it() -> None:
    talk = a_closed_case()

    talk.say("er is niemand geweest", candidates=(), intent="feedback_no", intent_p=0.5)
    talk.wait(10)

    assert talk.cases[0].state == "heropend"


@pytest.mark.parametrize(
    "text",
    [
        *("Kies 1 voor verkoop, 2 voor service", "Press 1 for sales, 2 for service", "Drücken Sie 1 für Verkauf"),
        *("Tapez 1 pour les ventes", "Pulse 1 para ventas", "Wybierz 1 aby kupić", "Satış için 1'e basın"),
        *("Натисніть 1 для продажу", "اضغط 1 للمبيعات", "Ongeldige keuze."),
    ],
)
def test_the_menu_of_a_bot_is_no_report_and_gets_no_answer(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("overig", 0.4), decision="ask")
    talk.wait(10)

    assert not talk.cases
    assert not talk.sent


def test_a_report_that_quotes_a_menu_is_one() -> None:
    talk = Talk()

    talk.say("Bij 14070 hoor ik kies 1 voor afval, maar de lamp is kapot, Havenkade 45", candidates=likely("graffiti"))
    talk.wait(10)

    assert len(talk.cases) == 1


@pytest.mark.parametrize(
    "text",
    [
        *("er zijn er nu drie los", "er liggen er inmiddels 4", "there are three loose now", "jetzt sind es drei"),
        *("il y en a maintenant trois", "ya son tres", "teraz są trzy", "şimdi üç tane", "тепер їх три", "الآن ثلاثة"),
    ],
)
def test_so_many_there_are_by_now_of_what_was_told_before(text: str) -> None:
    assert says_how_it_is(text)


def test_what_a_photo_shows_now_is_read_by_a_person_and_is_no_report() -> None:
    talk = a_closed_case()

    talk.photo("ziet er nu zo uit", candidates=likely("lantaarnpaal kapot", 0.66), addition_p=0.99)
    talk.wait(10)

    (case,) = talk.cases
    assert case.photos == 1
    assert talk.situation.conversation.memory.person_for
