"""What somebody was going to tell, and need not any more, is no report, and ends none of theirs."""

# ruff: noqa: RUF001 - texts in their own alphabets

import pytest

from services.notifier.cases import workflow
from tests.unit.notifier.talking import Talk, likely

NEED_NOT = [
    "O en ik wilde ook nog iets over de fontein zeggen maar die doet het weer, laat maar",
    "En vergeet maar wat ik over de fontein wilde zeggen, die doet het weer",
    "de container was ook vol maar die is inmiddels geleegd, dus daar hoeft u niks mee",
    "Ik zou ook nog doorgeven dat de bank stuk was, maar die is gisteren vervangen zie ik",
    "I was going to mention the street light too but it just came back on, so never mind",
    "Ach und vergessen Sie, was ich über den Brunnen sagen wollte, der läuft wieder",
    "Ah et oubliez ce que je pensais dire sur la fontaine, elle remarche 🙂",
    "Y olviden lo que iba a decir de la fuente, ya funciona otra vez",
    "A zapomnijcie o tej fontannie, o której chciałem napisać, już działa",
    "Çeşme hakkında söyleyeceğimi unutun, tekrar çalışıyor",
    "І забудьте, що я хотів сказати про фонтан, він знову працює",
    "وانسوا ما كنت سأقوله عن النافورة، هي تعمل الآن",
]


@pytest.mark.parametrize("text", NEED_NOT)
def test_an_open_report_goes_on(text: str) -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel, Kerkstraat 12")
    talk.wait(60)

    talk.say(text, candidates=likely("wateroverlast", 0.7))
    talk.wait(60)

    (case,) = talk.cases
    assert case.state == workflow.GEMELD


@pytest.mark.parametrize("text", ["Hello I wanted to ask about bulky waste pickup but forget that now", *NEED_NOT[:2]])
def test_no_report_is_made_of_it(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("afval niet opgehaald"))
    talk.wait(60)

    assert talk.cases == ()
    assert len(talk.sent) == 1


@pytest.mark.parametrize(
    "text",
    [
        "hoi ik wou vragen wanneer de vuilnis komt maar laat maar, er is een lantaarnpaal kapot op Kerkstraat 12",
        "ik wilde doorgeven dat er een lantaarn kapot is op de Kerkstraat 12",
        "I wanted to report a broken lamp at Kerkstraat 12, it was working last week but now dark",
    ],
)
def test_what_is_told_all_the_same(text: str) -> None:
    talk = Talk()

    talk.say(text, candidates=likely("lantaarnpaal kapot"))
    talk.wait(60)

    assert len(talk.cases) == 1


@pytest.mark.parametrize("text", ["ik wilde de melding intrekken, hij doet het weer", "ik wilde zeggen: laat maar"])
def test_who_takes_back_their_report_does_so(text: str) -> None:
    talk = Talk()
    talk.say("lantaarn kapot, Kerkstraat 12", candidates=likely("lantaarnpaal kapot"))
    talk.wait(3600)

    talk.say(text, intent="stop", candidates=likely("onkruid", 0.2))
    talk.wait(60)

    assert [case.state for case in talk.cases] == [workflow.GEANNULEERD]
