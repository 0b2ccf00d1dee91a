"""Who says that a thing is as it should be again says that their report is solved: open, closed or solved before."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely
from tests.unit.notifier.test_asks_back import DAY, YES, closed

UNCLEAR = {"candidates": (), "intent": "gibberish", "intent_p": 0.7, "decision": "ask"}


def _open(sub: str = "lantaarnpaal kapot") -> Talk:
    talk = Talk()
    talk.say("Kerkstraat 26 is iets kapot", candidates=likely(sub))
    talk.wait(3600)
    return talk


@pytest.mark.parametrize(
    "then",
    [
        *("hij doet het alweer", "de lamp brandt weer", "stop maar, hij doet het weer", "is net gerepareerd zie ik"),
        *("it works again", "the light is on again", "been repaired, thanks", "funktioniert wieder", "leuchtet wieder"),
        *("ça remarche", "le lampadaire est réparé", "ya funciona", "vuelve a funcionar gracias", "już działa"),
        *(
            "znowu świeci",
            "tekrar çalışıyor",
            "artık yanıyor",
            "вже працює",
            "знову світить",
            "تعمل الآن",
            "تم إصلاحها",
        ),
    ],
)
def test_what_is_mended_while_its_report_is_open_takes_that_back(then: str) -> None:
    talk = _open()

    talk.say(then.replace("alweer", "weer"), **UNCLEAR)
    talk.wait(15)

    (case,) = talk.cases
    assert (case.state, talk.waited_for_person) == ("geannuleerd", False)
    assert talk.texts[1:] == [f"Goed. Dan stoppen wij met uw melding {case.number}."]


@pytest.mark.parametrize(
    ("then", "sub"),
    [
        *(("hij doet het weer niet", "lantaarnpaal kapot"), ("doet hij het weer?", "lantaarnpaal kapot")),
        *(("hij werkt weer, maar de andere nog niet", "lantaarnpaal kapot"), ("er brandt weer iets", "zwerfvuil")),
        *(("de lamp op nummer 62 doet het weer", "lantaarnpaal kapot"), ("hij doet het weer", "geluidsoverlast buren")),
        *(("it isn't working again", "lantaarnpaal kapot"), ("знову горить", "container vol")),
        *(("noch nicht repariert", "lantaarnpaal kapot"), ("jeszcze nie naprawili", "lantaarnpaal kapot")),
    ],
)
def test_what_only_sounds_mended_leaves_the_report_open(then: str, sub: str) -> None:
    talk = _open(sub)

    talk.say(then, **UNCLEAR)
    talk.wait(15)

    assert talk.cases[0].state == "gemeld"


@pytest.mark.parametrize(
    "then",
    [
        *("helemaal schoon, top!", "ligt weer recht", "all clean", "alles sauber", "tout propre", "todo limpio"),
        *("posprzątane", "tertemiz olmuş", "вже прибрали", "صار نظيف"),
    ],
)
@pytest.mark.parametrize("intent", ["report", "gibberish"])
def test_a_photo_whose_words_say_so_is_a_yes(then: str, intent: str) -> None:
    talk = closed()

    talk.photo(then, **(UNCLEAR | {"intent": intent}))
    talk.wait(15)

    (case,) = talk.cases
    assert (case.solved, case.photos, talk.waited_for_person) == (True, 1, False)


@pytest.mark.parametrize(
    "then",
    [
        *("nu is hij alweer los en kapot", "jammer, weer een bende", "it's broken again", "schon wieder kaputt"),
        *("encore cassé", "otra vez roto", "znowu zepsute", "yine bozuldu", "на жаль знову брудно", "معطل مرة ثانية"),
    ],
)
def test_what_is_bad_again_after_a_yes_opens_the_report_again(then: str) -> None:
    talk = closed()
    talk.say("ja", **YES)
    talk.wait(5 * DAY)

    talk.say(then, **UNCLEAR)
    talk.wait(15)

    (case,) = talk.cases
    assert (case.state, case.solved) == ("heropend", False)
    assert talk.texts[-1].startswith(f"Dank u. Wij openen uw melding {case.number} weer.")


def test_another_kind_of_thing_that_is_bad_again_is_a_report_of_its_own() -> None:
    talk = closed()
    talk.say("ja", **YES)
    talk.wait(DAY)

    talk.say("de lantaarn is weer kapot", candidates=likely("lantaarnpaal kapot"))
    talk.wait(15)

    assert [case.state for case in talk.cases] == ["afgehandeld", "gemeld"]


def test_a_thumb_down_after_a_thumb_up_opens_the_report_again() -> None:
    talk = closed()
    talk.say("👍", kind="reaction", **UNCLEAR)
    talk.wait(DAY)
    assert talk.cases[0].solved is True

    talk.say("👎", kind="reaction", **UNCLEAR)

    assert (talk.cases[0].state, talk.cases[0].solved) == ("heropend", False)
