"""What residents answer in their own words to "where is it" stays with the street that they tell after it."""

from typing import Any, Final

import pytest

from loket.events import Part
from services.notifier.conversation.fragments import describes_where, says_only_where
from services.notifier.conversation.places import place_in
from tests.unit.notifier.talking import Talk, likely

_BRIDGE: Final[dict[str, Any]] = {"candidates": likely("brug storing of schade")}


@pytest.mark.parametrize(
    ("answer", "street", "found"),
    [
        ("onder de brug", "Trekweg", "Trekweg, onder de brug"),
        ("Onder het viaduct", "bij de Trekweg", "Trekweg, onder het viaduct"),
        ("in de bosjes", "langs de Kerkstraat", "Kerkstraat, in de bosjes"),
        ("bij het bankje aan het water", "Kerkstraat", "Kerkstraat, bij het bankje aan het water"),
        ("ter hoogte van de bocht", "Laan van Meerdervoort", "Laan van Meerdervoort, ter hoogte van de bocht"),
        ("under the bridge", "Trekweg", "Trekweg, under the bridge"),
        ("unter der Brücke", "Trekweg", "Trekweg, unter der Brücke"),
        ("pod mostem", "Trekweg", "Trekweg, pod mostem"),
    ],
)
def test_a_description_and_then_its_street_are_a_place_whatever_the_model_takes_it_for(
    answer: str, street: str, found: str
) -> None:
    talk = Talk()
    talk.say("graffiti op de muur", candidates=likely("graffiti"))
    talk.wait(30)

    talk.say(answer, **_BRIDGE)
    talk.wait(30)
    talk.say(street, candidates=(), intent="gibberish", decision="ask", reason="too_short")
    talk.wait(30)

    assert [(c.sub, c.place.street, c.place.good) for c in talk.cases] == [("graffiti", found, True)]


def test_what_every_street_has_makes_none_precise() -> None:
    talk = Talk()
    talk.say("graffiti op de muur", candidates=likely("graffiti"))
    talk.wait(30)

    talk.say("op de stoep", **_BRIDGE)
    talk.wait(30)
    talk.say("Kerkstraat", candidates=(), intent="gibberish", decision="ask", reason="too_short")
    talk.wait(30)
    told = talk.cases[0].place
    talk.say("nummer 12", candidates=(), intent="gibberish", decision="ask", reason="too_short")
    talk.wait(30)

    assert (told.street, told.good) == ("Kerkstraat, op de stoep", False)
    assert [c.place.good for c in talk.cases] == [True]
    assert "12" in (talk.cases[0].place.street or "")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("in de bosjes", True),
        ("bij het bankje aan het water", True),
        ("en la acera", True),
        ("en fietswrak", False),
        ("bankje kapot aan het water", False),
        ("bij", False),
    ],
)
def test_a_preposition_with_its_thing_says_only_where(text: str, says: bool) -> None:
    assert says_only_where(text) is says


def test_a_description_is_one_by_what_not_every_street_has() -> None:
    assert describes_where("achter het oude pompgebouw")
    assert not describes_where("voor mijn deur")
    assert not describes_where("geen idee")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ik woon op de Kerkstraat 12 en in de Dorpsstraat bij nummer 9 is de lantaarn stuk", "Dorpsstraat 9"),
        ("I live at Kerkstraat 12, there is a broken bin at Dorpsstraat 9", "Dorpsstraat 9"),
        ("Ich wohne Kerkstraat 12 und in der Dorpsstraat 9 liegt Müll", "Dorpsstraat 9"),
        ("Ik woon op Kerkstraat 12, voor mijn deur ligt afval", "Kerkstraat 12"),
        ("mijn adres is Kerkstraat 12", "Kerkstraat 12"),
    ],
)
def test_where_somebody_lives_is_where_it_is_only_when_nothing_else_is_told(text: str, found: str) -> None:
    place = place_in(text)

    assert place is not None
    assert place.words == found


def _two(text: str, first: str, second: str, *, p: float) -> dict[str, Any]:
    at = text.index("|")
    parts = (
        Part(start=0, end=at, candidates=likely(first, p)),
        Part(start=at + 1, end=len(text), candidates=likely(second, p)),
    )
    return {"parts": parts, "candidates": likely(first)}


def test_two_problems_in_two_streets_are_two_cases_also_where_the_model_is_not_sure() -> None:
    talk = Talk()
    text = "lamp stuk kerkstraat 12,|matras dorpsstraat 9"

    talk.say(text.replace("|", " "), **_two(text, "lantaarnpaal kapot", "bijplaatsing en grofvuil", p=0.45))
    talk.wait(30)

    assert [(c.sub, c.place.street) for c in talk.cases] == [
        ("lantaarnpaal kapot", "Kerkstraat 12"),
        ("bijplaatsing en grofvuil", "Dorpsstraat 9"),
    ]


@pytest.mark.parametrize(
    "answer",
    [
        "achter het oude pompgebouw",
        "naast de rode schuur",
        "onder de witte brug",
        "tegenover het groene hek",
        "behind the old pump house",
        "next to the school",
        "hinter der alten Schule",
        "derrière la vieille école",
        "detrás de la iglesia vieja",
        "за старою школою",
    ],
)
def test_a_description_is_kept_though_it_was_asked_what_it_is_about(answer: str) -> None:
    talk = Talk()
    talk.say("er ligt daar van alles", candidates=likely("zwerfvuil", 0.4), decision="ask", reason="low_confidence")
    talk.wait(30)

    talk.say(answer, candidates=likely("bouwoverlast", 0.4), decision="ask", reason="low_confidence")
    talk.wait(30)

    (case,) = talk.cases
    kept = case.place.street or case.place.spot or ""
    assert answer.rsplit(maxsplit=1)[-1].casefold() in kept.casefold()


@pytest.mark.parametrize("answer", ["geen van deze", "zwerfvuil", "weet ik niet", "hier", "op de stoep"])
def test_an_answer_to_what_it_is_about_is_no_description(answer: str) -> None:
    talk = Talk()
    talk.say("er ligt daar van alles", candidates=likely("zwerfvuil", 0.4), decision="ask", reason="low_confidence")
    talk.wait(30)

    talk.say(answer, candidates=likely("bouwoverlast", 0.4), decision="ask", reason="low_confidence")
    talk.wait(30)

    assert [case.place.street for case in talk.cases] == [None]
