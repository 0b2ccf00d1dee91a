"""A thing that an accident broke and its place, told in two messages, are one case beside the emergency."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

ACCIDENT: Final[dict[str, Any]] = {
    "emergency": "accident",
    "emergency_level": "certain",
    "decision": "human",
    "reason": "emergency",
}
POST: Final = "lantaarnpaal scheef of beschadigd"
UNSURE: Final[dict[str, Any]] = {
    "decision": "ask",
    "reason": "low_confidence",
    "candidates": likely("lantaarnpaal kapot", 0.3),
}


def after(text: str, sub: str = POST, p: float = 0.97, seconds: float = 20) -> Talk:
    """A talk some seconds after an emergency that ingest answered."""
    talk = Talk()
    talk.guarded(talk.say(text, candidates=likely(sub, p), **ACCIDENT))
    talk.wait(seconds)
    assert talk.cases == ()
    return talk


def cases(talk: Talk) -> list[tuple[str, str | None, bool]]:
    return [(case.sub, case.place.street, case.place.good) for case in talk.cases]


@pytest.mark.parametrize(
    "text",
    [
        "een auto is tegen een lantaarnpaal geknald, bestuurder bloedt",
        "a van knocked over a lamp post, the driver is trapped",
        "der Laternenmast ist umgeknickt, der Fahrer ist eingeklemmt",
        "une voiture a renversé un lampadaire, le conducteur est coincé",
        "un coche ha derribado una farola, el conductor está inconsciente",
        "samochód złamał latarnię, kierowca jest nieprzytomny",
        "araba direği devirdi, sürücü baygın",
        "машина збила ліхтар, водій без свідомості",
        "سيارة كسرت عمود الإنارة والسائق ينزف",
    ],
)
@pytest.mark.parametrize(
    ("place", "street"),
    [("Kerkstraat 40", "Kerkstraat 40"), ("hoek Kerkstraat en Spuistraat", "Kerkstraat / Spuistraat")],
)
def test_the_place_that_comes_after_makes_it_one_urgent_case(text: str, place: str, street: str) -> None:
    talk = after(text)

    talk.say(place, **UNSURE)
    talk.say(place, **UNSURE)
    talk.wait(20)

    assert [(case.sub, case.place.street, case.priority) for case in talk.cases] == [(POST, street, "hoog")]
    assert talk.conversation.urgent


@pytest.mark.parametrize("seconds", [20, 300])
def test_a_pin_and_a_photo_do_as_well(seconds: float) -> None:
    talk = after("auto tegen een lantaarnpaal geknald, bestuurder bloedt", seconds=seconds)

    talk.photo()
    talk.pin()
    talk.wait(20)

    assert [(case.sub, case.place.pin is not None, case.photos) for case in talk.cases] == [(POST, True, 1)]


@pytest.mark.parametrize("then", [("Kerkstraat", "nummer 40"), ("Kerkstraat 40", "help")])
def test_a_street_is_completed_by_its_number(then: tuple[str, str]) -> None:
    talk = after("a car smashed into a lamp post, the driver is not breathing", seconds=10)

    for text in then:
        talk.say(text, **UNSURE)
        talk.wait(8)
    talk.wait(20)

    assert cases(talk) == [(POST, "Kerkstraat 40", True)]


@pytest.mark.parametrize(
    "order", [("de lantaarnpaal ligt ook omver", "Kerkstraat 40"), ("Kerkstraat 40", "lantaarnpaal ligt omver")]
)
def test_thing_and_place_may_come_after_it_in_any_order(order: tuple[str, str]) -> None:
    talk = after("er is iemand aangereden, hij ligt bewusteloos op straat", "dood dier", 0.3, seconds=10)

    for text in order:
        talk.say(text, **(UNSURE if "40" in text else UNSURE | {"candidates": likely(POST, 0.8)}))
        talk.wait(10)
    talk.wait(20)

    assert cases(talk) == [(POST, "Kerkstraat 40", True)]


@pytest.mark.parametrize(
    ("text", "p"),
    [
        ("er is iemand aangereden, hij ligt bewusteloos op straat", 0.97),
        ("een vrouw ligt naast de lantaarnpaal en beweegt niet", 0.97),
        ("fietser tegen een lantaarnpaal gereden, hij bloedt erg", 0.97),
        ("a woman was hit by a car at the traffic lights, she is unconscious", 0.97),
        ("Fußgänger an der Ampel angefahren, er blutet stark", 0.97),
        ("мужчину збила машина біля ліхтаря, він без свідомості", 0.97),
        ("een auto is tegen een lantaarnpaal geknald, bestuurder bloedt", 0.6),
    ],
)
def test_people_who_are_hurt_open_none(text: str, p: float) -> None:
    talk = after(text, p=p)

    talk.say("Kerkstraat 40", **UNSURE)
    talk.wait(30)

    assert talk.cases == ()
    assert talk.sent == []


def test_a_place_long_after_is_not_that_of_the_thing() -> None:
    talk = after("auto tegen een lantaarnpaal geknald, bestuurder bloedt", seconds=660)

    talk.say("Kerkstraat 40", **UNSURE)
    talk.wait(30)

    assert POST not in [case.sub for case in talk.cases]


@pytest.mark.parametrize(
    "text",
    [
        "er is iemand tegen een lichtmast aangereden, hij hangt nu schuin boven het trottoir",
        "someone drove against a lamp post, it is leaning over the pavement now",
        "jemand ist gegen einen Laternenmast gefahren, er steht jetzt schief",
    ],
)
def test_what_leans_since_is_told_of_hours_later_by_its_place(text: str) -> None:
    talk = after(text, seconds=6 * 3600)

    talk.say("Zo, thuis. Op de paal staat nr 34, het is de Kerkstraat 40", **UNSURE | {"candidates": likely(POST, 0.6)})
    talk.wait(30)

    assert [(case.sub, case.place.good) for case in talk.cases] == [(POST, True)]


def test_who_drove_against_it_and_lies_there_is_no_thing() -> None:
    talk = after("er is iemand tegen een lichtmast aangereden, hij beweegt niet")

    talk.say("Kerkstraat 40", **UNSURE)
    talk.wait(30)

    assert talk.cases == ()


def test_another_report_keeps_its_place_and_the_thing_waits_for_its_own() -> None:
    talk = after("auto tegen een lantaarnpaal geknald, bestuurder bloedt", seconds=180)

    talk.say("er ligt ook een losse stoeptegel bij Spuistraat 12", candidates=likely("losse stoeptegel", 0.95))
    talk.wait(30)

    assert cases(talk) == [("losse stoeptegel", "Spuistraat 12", True)]


def test_a_report_that_came_with_it_is_not_opened_again() -> None:
    talk = Talk()
    talk.guarded(
        talk.say("lantaarnpaal omver gereden Kerkstraat 8, vrouw aangereden", candidates=likely(POST, 0.97), **ACCIDENT)
    )
    talk.wait(20)

    talk.say("Kerkstraat 8", **UNSURE)
    talk.wait(30)

    assert cases(talk) == [(POST, "Kerkstraat 8", True)]


def test_despair_on_a_fence_is_no_broken_fence() -> None:
    talk = Talk()
    despair = ACCIDENT | {"emergency": "suicide"}
    talk.guarded(talk.say("het hek is verbogen, hij staat op de rand", candidates=likely(POST, 0.5), **despair))
    talk.wait(20)

    talk.say("Kerkstraat 40", **UNSURE)
    talk.wait(30)

    assert talk.cases == ()


def test_a_report_in_another_cry_for_help_keeps_its_place() -> None:
    talk = after("auto tegen een lantaarnpaal geknald, bestuurder bloedt", seconds=30)
    text = (
        "ik wilde de losse tegels melden bij Spuistraat 12 maar nu is er een vrouw over gevallen en ze is bewusteloos"
    )

    talk.guarded(talk.say(text, candidates=likely("losse stoeptegel", 0.99), **ACCIDENT | {"emergency": "injury"}))
    talk.wait(30)

    assert cases(talk) == [("losse stoeptegel", "Spuistraat 12", True)]
