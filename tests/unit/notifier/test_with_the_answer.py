"""Another report in the answer to "is it solved?": it is opened or read by a person, and the answer counts."""

# ruff: noqa: RUF001 - answers in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely
from tests.unit.notifier.test_closing import a_closed_case

_MODEL: dict[str, object] = {"intent": "feedback_no", "intent_p": 0.7, "decision": "route"}
"""What a model makes of a yes with "noch" or "nog" in it."""


def _answer(text: str, sub: str = "losse stoeptegel", p: float = 0.9) -> Talk:
    talk = a_closed_case()
    talk.say(text, candidates=likely(sub, p), **_MODEL)
    talk.wait(10)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "ja. Ik heb nog een melding: losse tegel bij Havenkade 45",
        "Opgelost! Nu ligt de tegel voor Havenkade 45 los",
        "Hij doet het weer! Maar voor Havenkade 45 ligt een losse tegel",
        "yes. I have another report: loose tile at Havenkade 45",
        "It works again, and at Havenkade 45 a tile is loose",
        "Ja. Noch eine Meldung: Platte lose Havenkade 45",
        "oui. Un autre signalement : une dalle cassée Havenkade 45",
        "sí. Otro aviso: baldosa suelta en Havenkade 45",
        "tak. Jeszcze jedno zgłoszenie: luźna płyta Havenkade 45",
        "evet. Bir bildirim daha: Havenkade 45 kaldırım taşı oynuyor",
        "نعم. عندي بلاغ آخر: بلاطة مكسورة Havenkade 45",
        "так. Ще одне звернення: розбита плитка Havenkade 45",
    ],
)
def test_a_report_behind_a_yes_is_opened_and_the_yes_counts(text: str) -> None:
    talk = _answer(text)

    first, second = talk.cases
    assert (first.state, first.solved) == ("afgehandeld", True)
    assert (second.sub, second.place.street) == ("losse stoeptegel", "Havenkade 45")


@pytest.mark.parametrize(
    "text",
    [
        "Nee. En de tegel voor Havenkade 45 ligt los",
        "No, and there is something else: the tile at Havenkade 45 is loose",
        "nein und noch etwas: Platte lose Havenkade 45",
        "non. Autre chose : une dalle cassée Havenkade 45",
        "nie. Jeszcze jedno: luźna płyta Havenkade 45",
    ],
)
def test_a_report_behind_a_no_is_opened_beside_the_one_that_is_opened_again(text: str) -> None:
    talk = _answer(text)

    first, second = talk.cases
    assert (first.state, first.solved) == ("heropend", False)
    assert (second.sub, second.place.street) == ("losse stoeptegel", "Havenkade 45")


@pytest.mark.parametrize("text", ["ja. nog een melding: dat ding daar", "yes, and one more thing over there"])
def test_what_nobody_knows_behind_a_yes_is_read_by_a_person(text: str) -> None:
    talk = _answer(text, p=0.3)

    (only,) = talk.cases
    assert only.solved is True
    assert talk.situation.conversation.memory.person_for


@pytest.mark.parametrize(
    ("text", "state"), [("nee, de tegel ligt nog los", "heropend"), ("ja, dank u, heel mooi werk", "afgehandeld")]
)
def test_who_only_answers_reports_nothing(text: str, state: str) -> None:
    talk = a_closed_case()
    talk.say(
        text,
        candidates=likely(talk.cases[0].sub, 0.9),
        intent="feedback_no" if state == "heropend" else "thanks",
        intent_p=0.9,
    )
    talk.wait(10)

    assert [case.state for case in talk.cases] == [state]
