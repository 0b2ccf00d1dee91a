"""A report that is taken back, or whose thing was taken away, ends by a sentence beside others; the right one does."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely

DAY_S = 24 * 3600
SOFA, RATS = likely("bijplaatsing en grofvuil", 0.97), likely("ratten", 0.97)
LAMP = likely("lantaarnpaal kapot", 0.97)


def rats_and_sofa() -> Talk:
    """A resident who reported both, a day ago."""
    talk = Talk()
    talk.say("Er lopen ratten bij Kerkstraat 12", candidates=RATS)
    talk.wait(200)
    talk.say("Voor Dorpsstraat 40 staat een bankstel", candidates=SOFA)
    talk.wait(DAY_S)
    return talk


def one(candidates: object = SOFA, text: str = "Voor Dorpsstraat 40 staat een bankstel") -> Talk:
    """A resident who reported one thing."""
    talk = Talk()
    talk.say(text, candidates=candidates)
    talk.wait(7200)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "Dat bankstel is vannacht meegenomen, daar hoeft u niet meer voor te komen. De ratten helaas wel nog.",
        "De bank is opgehaald, die melding kan dicht. De ratten zitten er nog",
        "Jullie hoeven niet te komen voor die bank, hij is al meegenomen",
        "Bankstel is opgeruimd. Ratten nog niet",
    ],
)
def test_what_stays_is_not_ended_and_the_other_is(text: str) -> None:
    talk = rats_and_sofa()
    talk.say(text, candidates=likely("ratten", 0.4))
    talk.wait(60)

    assert {case.sub: case.state for case in talk.cases} == {
        "ratten": "gemeld",
        "bijplaatsing en grofvuil": "geannuleerd",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ik hoor net van de buurman dat die van de woningbouw is en niet van jullie. Trek maar in mijn melding",
        "Loos alarm. U hoeft niet te komen",
        "Jullie hoeven niet te komen voor dat bankstel. Het bleek van de jongen van drie hoog te zijn",
        "False alarm, it was my neighbour's, he told me so this morning at the door. Please cancel.",
        "Fehlalarm, es gehört dem Nachbarn. Ich ziehe meine Meldung zurück",
        "Fausse alerte, c'est au voisin. Vous pouvez annuler",
        "Falsa alarma, es del vecino. Pueden cancelarlo",
        "Fałszywy alarm, to sąsiada. Można anulować",
        "Yanlış alarm, komşununmuş. Bildirimimi geri çekiyorum",
        "Хибна тривога, це сусіда. Можна закрити звернення",
        "إنذار كاذب، هي للجار. يمكنكم إغلاق البلاغ",
    ],
)
def test_a_report_is_taken_back_beside_the_reason(text: str) -> None:
    talk = one()
    talk.say(text, intent="complaint", candidates=likely("overig", 0.3))
    talk.wait(60)

    assert [case.state for case in talk.cases] == ["geannuleerd"]


@pytest.mark.parametrize(
    "text",
    [
        "Vandaag hoeven jullie niet te komen, ik heb vrij. Morgen wel",
        "Als de bank opgehaald is hoeft u niet meer te komen",
        "Het bankstel is nog niet opgehaald",
        "Mijn fiets is vannacht ook meegenomen",
        "The sofa hasn't been picked up yet",
        "Please don't cancel my report",
        "Das Sofa wurde noch nicht abgeholt",
        "Le canapé n'a pas été enlevé",
    ],
)
def test_what_is_not_over_goes_on(text: str) -> None:
    talk = one()
    talk.say(text, candidates=likely("bijplaatsing en grofvuil", 0.5))
    talk.wait(60)

    assert "geannuleerd" not in {case.state for case in talk.cases}


def test_a_lamp_that_was_taken_away_is_not_over() -> None:
    talk = one(LAMP, "lamp kapot Kerkstraat 12")
    talk.say("De lamp is vannacht door iemand meegenomen, zag ik net vanochtend vroeg", candidates=LAMP)
    talk.wait(60)

    assert "geannuleerd" not in {case.state for case in talk.cases}


def test_what_was_never_reported_ends_nothing_that_stays() -> None:
    talk = one(RATS, "Er lopen ratten bij Kerkstraat 12")
    talk.say("De gans is intussen opgehaald, die melding mag dicht. De ratten zitten er nog", candidates=RATS)
    talk.wait(60)

    assert [case.state for case in talk.cases] == ["gemeld"]
