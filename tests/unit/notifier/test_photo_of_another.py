"""A photo without words that came before the words of another report, though it was answered by a tick already."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely

_OTHER = likely("graffiti")


def _told(*, with_photo: bool = True) -> Talk:
    talk = Talk()
    if with_photo:
        talk.photo("losse tegel, Kerkstraat 12")
    else:
        talk.say("losse tegel, Kerkstraat 12")
    talk.wait(5)
    return talk


def _photos(talk: Talk) -> list[tuple[str, int]]:
    return [(case.sub, case.photos) for case in talk.cases]


_POINTING = (
    "en deze muur aan de Lindelaan 5 is helemaal beklad",
    "and this wall at Lindelaan 5 is full of tags",
    "und diese Wand in der Lindelaan 5 ist beschmiert",
    "et ce mur, Lindelaan 5, est couvert de tags",
    "y esta pared en Lindelaan 5 está llena de pintadas",
    "a ta ściana przy Lindelaan 5 jest cała pomazana",
    "bir de bu duvar Lindelaan 5 boyanmış",
    "وهذا الجدار في Lindelaan 5 مليء بالكتابات",
    "а ця стіна на Lindelaan 5 вся розмальована",
)


@pytest.mark.parametrize("text", _POINTING)
def test_a_photo_long_after_the_report_is_of_the_other_one_that_is_told_seconds_later(text: str) -> None:
    talk = _told()
    talk.wait(20 * 60)

    talk.photo()
    talk.wait(15)
    talk.say(text, candidates=_OTHER)
    talk.wait(10)

    assert _photos(talk) == [("losse stoeptegel", 1), ("graffiti", 1)]
    (first, second) = talk.cases
    moved = [step.attached for _, _, step in talk.steps if second.id in step.attached.values()]
    assert len({message for each in moved for message, case in each.items() if case == second.id}) == 2
    assert first.state == second.state


def test_so_are_all_photos_that_came_one_after_another() -> None:
    talk = _told()
    talk.wait(20 * 60)

    for _ in range(3):
        talk.photo()
        talk.wait(12)
    talk.say("muur beklad op de Lindelaan 5", candidates=_OTHER)
    talk.wait(10)

    assert _photos(talk) == [("losse stoeptegel", 1), ("graffiti", 3)]


def test_soon_after_the_report_it_is_where_the_words_point_at_it_and_the_first_has_its_own_photo() -> None:
    talk = _told()

    talk.photo()
    talk.wait(20)
    talk.say("en deze muur aan de Lindelaan 5 is beklad", candidates=_OTHER)
    talk.wait(10)

    assert _photos(talk) == [("losse stoeptegel", 1), ("graffiti", 1)]


@pytest.mark.parametrize(
    "text", ["en de muur van Lindelaan 5 is beklad", "the wall of Lindelaan 5 is full of tags, by the way"]
)
def test_soon_after_the_report_it_shows_the_first_where_no_word_points_at_it(text: str) -> None:
    talk = _told()

    talk.photo()
    talk.wait(20)
    talk.say(text, candidates=_OTHER)
    talk.wait(10)

    assert _photos(talk) == [("losse stoeptegel", 2), ("graffiti", 0)]


def test_the_only_photo_of_a_report_that_was_just_told_stays_with_it() -> None:
    talk = _told(with_photo=False)

    talk.photo()
    talk.wait(20)
    talk.say("en deze muur aan de Lindelaan 5 is beklad", candidates=_OTHER)
    talk.wait(10)

    assert _photos(talk) == [("losse stoeptegel", 1), ("graffiti", 0)]


def test_a_photo_of_which_its_resident_said_more_stays_with_the_report() -> None:
    talk = _told()
    talk.wait(20 * 60)

    talk.photo()
    talk.wait(15)
    talk.say("dit is de tegel van dichtbij", candidates=likely("losse stoeptegel"))
    talk.wait(15)
    talk.say("en deze muur aan de Lindelaan 5 is beklad", candidates=_OTHER)
    talk.wait(10)

    assert _photos(talk) == [("losse stoeptegel", 2), ("graffiti", 0)]


def test_so_does_one_after_which_nothing_was_told_for_minutes() -> None:
    talk = _told()
    talk.wait(20 * 60)

    talk.photo()
    talk.wait(10 * 60)
    talk.say("en deze muur aan de Lindelaan 5 is beklad", candidates=_OTHER)
    talk.wait(10)

    assert _photos(talk) == [("losse stoeptegel", 2), ("graffiti", 0)]


def test_so_does_a_late_photo_of_a_report_without_one_where_the_other_is_told_as_one_more() -> None:
    talk = _told(with_photo=False)
    talk.wait(20 * 60)

    talk.photo()
    talk.wait(30)
    talk.say("ook is de muur van Lindelaan 5 beklad", candidates=_OTHER)
    talk.wait(10)

    assert _photos(talk) == [("losse stoeptegel", 1), ("graffiti", 0)]
