"""The same message under two ids."""

from datetime import timedelta
from uuid import UUID

import msgspec

from loket.events import Location, Media, Personal
from loket.sealing import DataKey
from services.notifier.conversation.twice import Heard, original, refs
from tests.builders import NOW

KEY = DataKey(b"k" * 32)


def _heard(n: int, space: str, said: Personal, *, seconds: float = 0, same_as: int | None = None) -> Heard:
    return Heard(
        id=UUID(int=n),
        space=space,
        refs=refs(KEY, "denhaag", "text", said),
        received_at=NOW + timedelta(seconds=seconds),
        same_as=UUID(int=same_as) if same_as else None,
    )


WORDS = Personal(text="losse tegel")


WITHIN = timedelta(seconds=90)


def test_the_same_words_from_another_space_shortly_after_are_the_same_message() -> None:
    first = _heard(1, "wamid", WORDS)

    assert original([first], _heard(2, "twilio", WORDS, seconds=90), WITHIN) == first.id
    assert original([first], _heard(2, "twilio", WORDS, seconds=91), WITHIN) is None
    assert original([first], _heard(2, "twilio", Personal(text="iets anders")), WITHIN) is None
    assert original([first], _heard(2, "twilio", WORDS), timedelta(0)) is None


def test_two_messages_of_one_space_are_never_the_same() -> None:
    assert original([_heard(1, "wamid", WORDS)], _heard(2, "wamid", WORDS), WITHIN) is None


def test_who_says_the_same_twice_is_heard_twice() -> None:
    found: list[Heard] = []
    for n, space in enumerate(("wamid", "twilio", "wamid", "twilio"), 1):
        new = _heard(n, space, WORDS, seconds=n)
        found.append(msgspec.structs.replace(new, same_as=original(found, new, WITHIN)))

    assert [one.same_as and one.same_as.int for one in found] == [None, 1, None, 3]


def test_a_file_is_told_by_its_hash_where_both_ways_give_one() -> None:
    photos = [Personal(media=Media(id=str(n), sha256=sha)) for n, sha in enumerate(("x", "y", None))]
    first, other, hidden = (_heard(n, f"space{n}", photo) for n, photo in enumerate(photos, 1))

    assert original([first], other, WITHIN) is None
    assert original([first], hidden, WITHIN) == first.id


def test_pins_at_two_places_are_two_messages_and_one_pin_is_told_by_its_place() -> None:
    here, there = (Personal(location=Location(latitude=52.07, longitude=east)) for east in (4.3, 4.4))
    named = Personal(location=Location(latitude=52.07, longitude=4.3, name="Speeltuin"))
    first = _heard(1, "wamid", here)

    assert original([first], _heard(2, "twilio", there), WITHIN) is None
    # A vendor may leave the name out.
    assert original([first], _heard(2, "twilio", named), WITHIN) == first.id


def test_the_same_words_of_another_kind_or_municipality_are_another_message() -> None:
    told = {refs(KEY, city, kind, WORDS) for city in ("denhaag", "delft") for kind in ("text", "button")}

    assert len(told) == 4
