"""What is said to be still so is the report of before, whatever else is talked about: no second case."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any

import pytest

from tests.unit.notifier.talking import Talk, likely

DAYS = 2 * 86_400
LAMP = likely("lantaarnpaal kapot", 0.97)
SACKS = likely("bijplaatsing en grofvuil", 0.97)


def _places(talk: Talk) -> list[tuple[str, str | None]]:
    return [(case.sub, case.place.street) for case in talk.cases]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "oh en de lamp knippert nog steeds trouwens"),
        ("nl", "en die lantaarn doet nog altijd raar hoor"),
        ("nl", "de lantaarn knippert trouwens ook nog"),
        ("nl", "en de lantaarn in de Kerkstraat knippert nog steeds"),
        ("en", "oh and the light is still doing its disco thing btw"),
        ("de", "ach und die Laterne flackert übrigens immer noch"),
        ("fr", "et le lampadaire clignote toujours au fait"),
        ("es", "ah y la farola sigue parpadeando"),
        ("pl", "aha i latarnia nadal miga"),
        ("tr", "bu arada lamba hâlâ yanıp sönüyor"),
        ("uk", "і ліхтар досі блимає"),
        ("ar", "وعمود الإنارة ما زال يرمش"),
    ],
)
def test_beside_another_report_it_is_the_first(language: str, text: str) -> None:
    talk = Talk()
    talk.say("De lantaarn knippert, Kerkstraat 88", candidates=LAMP, language=language)
    talk.wait(DAYS)
    talk.say("Andere melding: vuilniszakken, Dorpsstraat 80", candidates=SACKS, language=language)
    talk.wait(60)
    talk.say(text, candidates=LAMP, language=language)
    talk.wait(60)

    assert _places(talk) == [
        ("lantaarnpaal kapot", "Kerkstraat 88"),
        ("bijplaatsing en grofvuil", "Dorpsstraat 80"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "oh en de lamp daar is ook kapot",
        "en de lantaarn voor nummer 90 brandt nog steeds niet",
        "en de lantaarn voor Mient 4 brandt nog steeds niet",
    ],
)
def test_one_elsewhere_is_another(text: str) -> None:
    talk = Talk()
    talk.say("De lantaarn knippert, Kerkstraat 88", candidates=LAMP)
    talk.wait(DAYS)
    talk.say("Andere melding: vuilniszakken, Dorpsstraat 80", candidates=SACKS)
    talk.wait(60)
    talk.say(text, candidates=LAMP)
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot", "bijplaatsing en grofvuil", "lantaarnpaal kapot"]


UNSURE: dict[str, Any] = {
    "candidates": likely("duiven en meeuwen", 0.5),
    "decision": "ask",
    "reason": "low_confidence",
}


def test_a_report_of_which_nobody_was_sure_is_known_by_it() -> None:
    talk = Talk()
    seen = likely("duiven en meeuwen", 0.5)
    seen = (seen[0], *(likely("dood dier", 0.3)[:1]))
    talk.say("Er ligt een dooie meeuw bij Kerkstraat 12", **(UNSURE | {"candidates": seen}))
    talk.wait(DAYS)
    talk.photo("Die dode meeuw in de Kerkstraat ligt er dus nóg", candidates=likely("dood dier", 0.97))
    talk.wait(60)

    (case,) = talk.cases
    assert (case.sub, case.photos, case.place.street) == ("dood dier", 1, "Kerkstraat 12")


@pytest.mark.parametrize(
    ("text", "candidates"),
    [
        ("die zakken in de Kerkstraat liggen er nog. niemand geweest", likely("afval niet opgehaald", 0.9)),
        ("die zakken in de Kerkstraat, nog niks aan gedaan", SACKS),
        ("Kerkstraat 12, al voor de derde keer: zakken naast de container!!", SACKS),
        ("those bags on Kerkstraat still haven't been collected", SACKS),
    ],
)
def test_a_photo_days_later_stands_with_it_and_its_place_stays(text: str, candidates: Any) -> None:
    talk = Talk()
    talk.say("Zakken naast de container Kerkstraat 12", candidates=SACKS)
    talk.wait(DAYS)
    talk.photo(text, candidates=candidates, addition_p=0.6)
    talk.wait(60)

    (case,) = talk.cases
    assert (case.sub, case.photos, case.place.street) == ("bijplaatsing en grofvuil", 1, "Kerkstraat 12")


def test_a_photo_of_what_was_not_told_before_is_a_report() -> None:
    talk = Talk()
    talk.say("Zakken naast de container Kerkstraat 12", candidates=SACKS)
    talk.wait(DAYS)
    talk.photo("Dorpsstraat 4: zakken naast de container, nog niet opgehaald", candidates=SACKS)
    talk.wait(60)

    assert [case.photos for case in talk.cases] == [0, 1]


def test_a_photo_that_shows_that_it_is_still_there_stands_with_it() -> None:
    talk = Talk()
    talk.say("Zakken naast de container Kerkstraat 12", candidates=SACKS)
    talk.wait(DAYS)
    talk.photo("hier een foto van de zakken, ze liggen er nog", candidates=SACKS, intent="status_question")
    talk.wait(60)

    assert [case.photos for case in talk.cases] == [1]
