"""The same at another number or in another street is a case of its own, and the first one stays where it is."""

import pytest

from services.notifier.conversation import counted
from tests.unit.notifier.talking import Talk, likely

HOURS_3 = 3 * 3_600
DAYS_2 = 2 * 86_400
UNSURE = {"decision": "ask", "reason": "low_confidence", "candidates": likely("verkeerd geparkeerd", 0.25)}
AT_60 = [
    "op nummer 60 ook",
    "bij nummer 60 hetzelfde",
    "same at number 60",
    "number 60 as well",
    "bei Nummer 60 auch",
    "au numéro 60 aussi",
    "en el número 60 también",
    "pod numerem 60 też",
    "60 numarada da öyle",
    "عند رقم 60 أيضا",
    "біля номера 60 теж",
]


def a_lamp() -> Talk:
    """A lamp that was reported and answered."""
    talk = Talk()
    talk.say("lantaarnpaal uit voor Kerkstraat 30", candidates=likely("lantaarnpaal kapot", 0.98))
    talk.wait(10)
    return talk


def found(talk: Talk) -> list[tuple[str, str | None]]:
    return [(case.sub, case.place.street) for case in talk.cases]


@pytest.mark.parametrize("after", [HOURS_3, DAYS_2])
@pytest.mark.parametrize("text", AT_60)
def test_the_same_at_another_number_is_one_more(text: str, after: int) -> None:
    talk = a_lamp()
    talk.wait(after)

    talk.say(text, **UNSURE)
    talk.wait(10)

    assert found(talk) == [("lantaarnpaal kapot", "Kerkstraat 30"), ("lantaarnpaal kapot", "Kerkstraat 60")]


@pytest.mark.parametrize(
    "text",
    ["op de Molenweg 7 ook", "there's another one out at Molenweg 7", "Molenweg 7 auch", "przy Molenweg 7 też"],
)
def test_the_same_in_another_street_is_one_more_and_moves_nothing(text: str) -> None:
    talk = a_lamp()
    talk.wait(HOURS_3)

    talk.say(text, **UNSURE)
    talk.wait(10)

    assert found(talk) == [("lantaarnpaal kapot", "Kerkstraat 30"), ("lantaarnpaal kapot", "Molenweg 7")]


def test_few_words_that_say_only_where_are_about_nothing_else_whatever_a_model_makes_of_them() -> None:
    talk = a_lamp()
    talk.wait(HOURS_3)

    talk.say("op nummer 60 ook", candidates=likely("geluidsoverlast buren", 0.61))
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot"] * 2


def test_who_tells_at_length_of_something_that_nobody_knows_is_asked_what_it_is() -> None:
    talk = a_lamp()
    talk.wait(HOURS_3)

    text = "en ook ligt er bij Molenweg 7 een heel groot wit ding op het gras waarvan niemand hier weet hoe het heet"
    talk.say(text, **UNSURE)
    talk.wait(10)

    assert found(talk)[1] != ("lantaarnpaal kapot", "Molenweg 7")
    assert found(talk)[0] == ("lantaarnpaal kapot", "Kerkstraat 30")


@pytest.mark.parametrize(
    "text",
    [
        "de buren van nummer 32 hebben er ook last van",
        "mijn buurvrouw op nummer 34 is er ook al in gevallen",
        "my neighbour at number 34 noticed it too",
        "der Nachbar von Nummer 34 hat es auch gesehen",
        "el vecino del número 34 también lo ha visto",
        "сусід з номера 34 теж бачив",
    ],
)
def test_who_lives_at_another_number_is_no_place_of_another(text: str) -> None:
    assert not counted.is_the_same_there(text)


@pytest.mark.parametrize("text", ["het is nummer 60", "sorry, nummer 60", "nu staat het ook binnen. 2 foto's"])
def test_a_number_put_right_or_a_count_is_none(text: str) -> None:
    talk = a_lamp()
    talk.wait(HOURS_3)

    talk.say(text, **UNSURE)
    talk.wait(10)

    assert len(talk.cases) == 1
