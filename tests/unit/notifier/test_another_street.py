"""What is surely something else in another street is a second report, though the first was asked what it is about."""

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

_LIST: Final[dict[str, Any]] = {"candidates": likely("verkeerd geparkeerd", 0.45), "decision": "ask"}
_WRECK: Final = likely("fietswrak", 0.98)


def _asked() -> Talk:
    """Who was asked what their photo of Spui 3 is about."""
    talk = Talk()
    talk.photo("busjes op het fietspad, Spui 3", **_LIST)
    talk.wait(60)
    assert [case.sub for case in talk.cases] == ["overig"]
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "negen fietsen zonder wielen aan het hek, Kerkstraat 12",
        "nu iets anders: negen fietsen zonder wielen aan het hek, Kerkstraat 12",
        "bike frames chained to the railing outside Kerkstraat 12",
        "kaputte Fahrräder am Zaun, Kerkstraat 12",
    ],
)
@pytest.mark.parametrize("waited", [20, 1800])
def test_it_is_no_answer_to_what_the_first_is_about(text: str, waited: int) -> None:
    talk = _asked()
    talk.wait(waited)
    talk.say(text, candidates=_WRECK)
    talk.wait(30)

    assert [(case.sub, case.photos) for case in talk.cases] == [("overig", 1), ("fietswrak", 0)]
    assert talk.cases[0].place.street == "Spui 3"


def test_nor_is_what_is_told_to_be_another_thing_though_it_was_offered() -> None:
    talk = Talk()
    talk.photo("busjes en fietsen, Spui 3", candidates=likely("fietswrak", 0.45), decision="ask")
    talk.wait(60)
    talk.say("ook nog: fietsen zonder wielen aan het hek bij het station", candidates=_WRECK)
    talk.wait(30)

    assert [case.sub for case in talk.cases] == ["overig", "fietswrak"]


@pytest.mark.parametrize(
    "text",
    [
        "het gaat om fietsen zonder wielen",
        "fietsen zonder wielen, bij Spui 3",
        "fietsen zonder wielen, bij Spui 5",
        "het gaat om de fietsen aan het hek, Kerkstraat 12",
    ],
)
def test_what_may_be_an_answer_is_one(text: str) -> None:
    talk = _asked()
    talk.say(text, candidates=_WRECK)
    talk.wait(30)

    assert len(talk.cases) == 1


def test_a_photo_with_its_own_address_is_of_another_thing() -> None:
    talk = Talk()
    talk.photo("zitting van dit bankje doormidden, Spui 3", candidates=likely("bankje kapot", 0.98), addition_p=0.2)
    talk.wait(120)
    talk.photo(
        "deze fiets zonder wielen hangt al maanden aan het hek, Kerkstraat 12", candidates=_WRECK, addition_p=0.5
    )
    talk.wait(30)

    assert [(case.sub, case.photos) for case in talk.cases] == [("bankje kapot", 1), ("fietswrak", 1)]


@pytest.mark.parametrize("text", ["de zitting van het bankje is doormidden, Malieveld", "bench broken, Malieveld"])
def test_a_thing_may_be_at_a_street_without_a_number(text: str) -> None:
    talk = Talk()
    talk.photo("kijk eens, in de Kerkstraat bij de molen", **_LIST)
    talk.wait(60)
    talk.say(text, candidates=likely("bankje kapot", 0.98))
    talk.wait(30)

    assert len(talk.cases) == 1
