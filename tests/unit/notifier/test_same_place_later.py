"""Hours or days later, "the same address" and "the same bridge" are where the report before is."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely

_DAYS = 3 * 24 * 3600


def _later(then: str, first: str) -> Talk:
    talk = Talk()
    talk.say(first)
    talk.wait(_DAYS)
    talk.say(then, candidates=likely("ratten", 0.97))
    talk.wait(15)
    return talk


@pytest.mark.parametrize(
    "then",
    [
        *("zelfde adres als net: er zitten ratten", "op hetzelfde adres lopen ratten", "ratten, zelfde plek"),
        *("same address, there are rats", "gleiche Adresse, hier sind Ratten", "au même endroit il y a des rats"),
        *("en la misma dirección hay ratas", "pod tym samym adresem są szczury", "aynı adres, sıçanlar var"),
        *("за тією ж адресою щури", "نفس العنوان، فيه جرذان"),
    ],
)
def test_the_same_address_is_that_of_the_report_before(then: str) -> None:
    talk = _later(then, "losse tegel Kerkstraat 26")

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 26"] * 2


@pytest.mark.parametrize(
    ("then", "first"),
    [
        ("bij dezelfde brug lopen ratten", "losse tegel Kerkstraat bij de brug"),
        ("by the same bridge there are rats", "loose tile on Kerkstraat by the bridge"),
        ("aynı köprüde sıçanlar var", "Kerkstraat'ta köprünün yanında kırık taş var"),
    ],
)
def test_the_same_thing_is_where_it_was_told_of(then: str, first: str) -> None:
    talk = _later(then, first)

    assert talk.cases[0].place.good
    assert [case.place.street for case in talk.cases] == [talk.cases[0].place.street] * 2


@pytest.mark.parametrize(
    "then",
    [
        "er zitten ratten",
        "ratten, niet op dezelfde plek",
        "not the same address, but there are rats",
        "zelfde straat, ratten",
    ],
)
def test_without_such_words_it_is_not_known(then: str) -> None:
    talk = _later(then, "losse tegel Kerkstraat 26")

    assert [case.place.street for case in talk.cases] == ["Kerkstraat 26", None]


@pytest.mark.parametrize(
    "text",
    [
        "maar de wagen heeft het paaltje voor nummer 20 omver gereden",
        "par contre le camion a arraché le poteau devant le 20, il est par terre",
        "but the truck knocked over the bollard in front of 20",
        "aber der Wagen hat den Poller gegenüber von 20 umgefahren",
        "pero el camión tiró el bolardo delante del 20",
        "ale śmieciarka złamała słupek przed numerem 20",
        "ama kamyon 20 numaranın önündeki direği devirdi",
        "але машина зламала стовпчик біля номера 20",
        "لكن الشاحنة كسرت العمود أمام رقم 20",
    ],
)
def test_a_number_alone_is_in_the_street_of_the_report_that_was_just_spoken_of(text: str) -> None:
    talk = Talk()
    talk.say("vuilnis niet opgehaald Van Imhoffstraat 14", candidates=likely("afval niet opgehaald"))
    talk.wait(_DAYS)
    talk.set_status(talk.cases[0].id, "afgehandeld")
    talk.wait(3600)
    talk.say("ja, dank u wel", candidates=(), intent="thanks", decision="human")
    talk.wait(50)
    talk.say(text, candidates=likely("paaltje kapot of weg", 0.97))
    talk.wait(30)

    assert [case.place.street for case in talk.cases] == ["Van Imhoffstraat 14", "Van Imhoffstraat 20"]
