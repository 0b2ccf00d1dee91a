"""A photo is of the report that its words name, also where they come before or after it."""

import pytest

from tests.unit.notifier.two_reports import LAMP, NOT_FIXED, STATUS, TILE, UNSURE, two_reports


@pytest.mark.parametrize("text", ["dit is de tegel", "de tegel", "this is the tile", "voici la dalle", "هذه البلاطة"])
def test_a_photo_whose_words_name_the_first_report_is_of_that(text: str) -> None:
    talk = two_reports()

    talk.photo(text, **TILE)
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [1, 0]


@pytest.mark.parametrize("seconds", [1, 5, 60])
@pytest.mark.parametrize(("text", "changes"), [("dit is de tegel", TILE), ("van de Kerkstraat", UNSURE)])
def test_words_behind_a_photo_say_which_report_it_is_of(text: str, changes: dict[str, object], seconds: float) -> None:
    talk = two_reports()
    talk.photo()
    talk.wait(seconds)

    talk.say(text, **changes)
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [1, 0]


def test_each_of_two_photos_goes_where_its_words_say() -> None:
    talk = two_reports()

    for text, changes in (("dit is de tegel", TILE), ("en dit is de lamp", LAMP)):
        talk.photo()
        talk.wait(3)
        talk.say(text, **(changes | {"intent": "feedback_yes"}))
        talk.wait(10)

    assert [case.photos for case in talk.cases] == [1, 1]


def test_what_is_told_of_a_thing_leaves_the_photo_of_another_where_it_is() -> None:
    talk = two_reports()
    talk.photo()
    talk.wait(30)

    talk.say("die tegel ligt daar trouwens ook nog altijd helemaal los bij die deur", **NOT_FIXED)
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [0, 1]


@pytest.mark.parametrize(
    "text", ["foto van de tegel:", "foto van de tegel komt zo", "photo of the tile", "Foto der Platte"]
)
def test_a_photo_that_is_announced_is_of_what_it_was_announced_for(text: str) -> None:
    talk = two_reports()
    sent = len(talk.texts)

    talk.say(text, **(STATUS | TILE))
    talk.wait(1)
    talk.photo()
    talk.wait(10)

    assert [case.photos for case in talk.cases] == [1, 0]
    assert all("DH-" not in text for text in talk.texts[sent:])
