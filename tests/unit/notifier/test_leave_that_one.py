"""Who names one of two reports and says that it can be left: that one ends and the other goes on, in nine languages."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from tests.unit.notifier.two_reports import FIXED, LAMP, TILE, two_reports


@pytest.mark.parametrize(
    "said",
    [
        "Die tegel heeft iemand alweer rechtgelegd zie ik, dus laat dat maar zitten",
        "die tegel ligt weer recht, laat die dus maar zitten",
        "de tegel ligt nu weer gelijk trouwens, daar hoeven jullie niks meer aan te doen",
        "de tegel ligt vast, die mag van de lijst",
        "somebody fixed that tile this morning, so you can skip that one",
        "Die Platte hat jemand festgemacht, da muss niemand mehr kommen",
        "Quelqu'un a remis la dalle, plus besoin de venir pour ça",
        "Alguien arregló la baldosa, déjenlo",
        "Płytkę ktoś poprawił, tę można odpuścić",
        "Taşı biri düzeltmiş, onu geçebilirsiniz",
        "Плитку вже хтось поправив, можете не приїжджати",
        "البلاطة صلحها واحد من الجيران، ما في داعي",
    ],
)
def test_one_of_two_is_taken_back(said: str) -> None:
    talk = two_reports()

    talk.say(said, **FIXED)
    talk.wait(60)
    talk.say("de lantaarn is wel nog steeds stuk!", **LAMP)
    talk.wait(60)

    assert [(case.sub, case.state) for case in talk.cases] == [
        ("losse stoeptegel", "geannuleerd"),
        ("lantaarnpaal kapot", "gemeld"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "die tegel moet weer rechtgelegd worden, laat dat niet zo liggen",
        "waarom laten jullie die tegel maar zitten?",
        "moet er niemand meer komen voor die tegel?",
        "you can leave a new tile here",
    ],
)
def test_who_wants_it_done_takes_nothing_back(said: str) -> None:
    talk = two_reports()

    talk.say(said, **TILE)
    talk.wait(60)

    assert {case.state for case in talk.cases} == {"gemeld"}
