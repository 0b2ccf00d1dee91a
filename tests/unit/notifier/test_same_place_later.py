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
