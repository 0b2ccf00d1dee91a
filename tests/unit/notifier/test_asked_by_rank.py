"""How one of several reports stands is asked by its rank, and after an emergency too."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely


def two_reports() -> Talk:
    """A resident with two open reports."""
    talk = Talk()
    talk.say("lantaarnpaal kapot Spui 4", candidates=likely("lantaarnpaal kapot", 0.97))
    talk.wait(30)
    talk.say("en de container zit vol bij Kerkstraat 9", candidates=likely("container vol", 0.97))
    talk.wait(60)
    assert len(talk.cases) == 2
    return talk


@pytest.mark.parametrize(
    ("said", "which"),
    [
        *(
            ("en de laatste?", 1),
            ("en de eerste?", 0),
            ("de tweede?", 1),
            ("and the last one?", 1),
            ("und die letzte?", 1),
        ),
        *(("et la première ?", 0), ("¿y la última?", 1), ("a ostatnie?", 1), ("ve sonuncusu?", 1), ("а перше?", 0)),
        *(("والأخير؟", 1), ("hoe zit het met de laatste melding?", 1)),
    ],
)
def test_one_of_the_list_is_asked_after_by_its_rank(said: str, which: int) -> None:
    talk = two_reports()
    talk.say("hoe staat het met mijn meldingen?", intent="status_question", candidates=())
    talk.wait(30)

    talk.say(said, intent="gibberish", intent_p=0.6, decision="ask", candidates=())
    talk.wait(30)

    answer = talk.texts[-1]
    assert str(talk.cases[which].number) in answer
    assert str(talk.cases[1 - which].number) not in answer


@pytest.mark.parametrize(
    "said", ["en de laatste", "de laatste container ook", "de laatste keer was beter?", "en de vijfde?"]
)
def test_what_names_no_report_asks_after_none(said: str) -> None:
    talk = two_reports()
    before = len(talk.texts)

    talk.say(said, intent="gibberish", intent_p=0.6, decision="ask", candidates=())
    talk.wait(30)

    assert not any("ontvangen" in text for text in talk.texts[before:])


@pytest.mark.parametrize(
    "said",
    [
        *("hoe staat het met mijn melding?", "what is the status of my report?", "wie steht es um meine Meldung?"),
        *("où en est mon signalement ?", "¿cómo va mi aviso?", "co z moim zgłoszeniem?", "bildirimim ne durumda?"),
        *("що з моїм зверненням?", "ما وضع بلاغي؟"),
    ],
)
def test_how_a_report_stands_is_told_after_an_emergency_too(said: str) -> None:
    talk = Talk()
    talk.say("lantaarnpaal kapot Spui 4", candidates=likely("lantaarnpaal kapot", 0.97))
    talk.wait(60)
    talk.say(
        "help er is brand in de keuken",
        emergency="fire",
        emergency_level="certain",
        decision="human",
        reason="emergency",
    )
    talk.wait(30)

    talk.say(said, intent="status_question", candidates=likely("lantaarnpaal kapot", 0.1), addition_p=0.9)
    talk.wait(30)

    assert str(talk.cases[0].number) in talk.texts[-1]
    assert "emergency" in talk.memory.person_for


@pytest.mark.parametrize(
    "said", ["waar blijven ze?", "komt er al iemand?", "are they coming?", "hoe lang duurt het nog?"]
)
def test_who_asks_where_help_is_reads_of_no_report(said: str) -> None:
    talk = Talk()
    talk.say("lantaarnpaal kapot Spui 4", candidates=likely("lantaarnpaal kapot", 0.97))
    talk.wait(60)
    talk.say(
        "help er is brand in de keuken",
        emergency="fire",
        emergency_level="certain",
        decision="human",
        reason="emergency",
    )
    talk.wait(30)
    before = len(talk.texts)

    talk.say(said, intent="status_question", candidates=likely("lantaarnpaal kapot", 0.1), addition_p=0.9)
    talk.wait(30)

    assert len(talk.texts) == before
