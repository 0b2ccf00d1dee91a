"""What is harmless by itself is read once more in a short text, and a long one is read once."""

from typing import Final

import pytest
from msgspec import structs

from loket import emergency
from loket.emergency import Emergency, harmless
from services.classifier.model import guarding
from services.classifier.model.second_look import SecondLook, See
from tests.unit.classifier.test_deeper_look import EVEN, PLAIN, looks, seen

SECOND: Final = looks(EVEN, EVEN)
SHORT: Final = "de lamp bij de brug is weer uit, hij rijdt net weg"
LONG: Final = (
    "de lamp bij de brug is weer uit sinds dinsdag, en de stoep ernaast ligt ook al los, zegt de buurman van 12, "
    "hij rijdt net weg"
)
POSSIBLE: Final = Emergency("violence", "possible", "nl")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are looked at; of what holds "lamp" something is found."""
    found: list[str] = []

    def both(
        text: str, second: SecondLook, see: See, language: str, guard: object = None, more: float = 0.0
    ) -> tuple[Emergency | None, float]:
        assert second is SECOND
        assert more == guarding.more_for(0.0, language)
        assert callable(see)
        assert guard is None or guard == emergency.judged(text)
        found.append(text)
        return (POSSIBLE, 0.9) if "lamp" in text else (None, 0.1)

    monkeypatch.setattr(guarding, "both_of", both)
    monkeypatch.setattr(guarding, "seeing", lambda *_args, **_kept: seen)
    return found


def test_a_short_text_must_be_one_with_and_without_what_is_harmless(read: list[str]) -> None:
    assert guarding.both(SHORT, SECOND, seen, "nl") == (POSSIBLE, 0.9)
    assert read == [harmless.without(SHORT), SHORT]


def test_a_long_text_is_read_once_without_what_is_harmless(read: list[str]) -> None:
    assert len(LONG) > guarding.TWICE_READ

    assert guarding.both(LONG, SECOND, seen, "nl") == (POSSIBLE, 0.9)
    assert read == [harmless.without(LONG)]


def test_what_is_left_and_tells_of_nothing_is_enough(read: list[str]) -> None:
    text = "de put bij de brug zit vol, hij rijdt net weg"

    assert guarding.both(text, SECOND, seen, "nl") == (None, 0.1)
    assert read == [harmless.without(text)]


def test_where_nothing_harmless_stands_a_text_is_read_as_it_is(read: list[str]) -> None:
    assert guarding.both("de lamp is uit", SECOND, seen, "nl") == (POSSIBLE, 0.9)
    assert read == ["de lamp is uit"]


def test_a_text_that_is_nothing_else_is_not_read_at_all(read: list[str]) -> None:
    found, p = guarding.both("hij rijdt net weg", SECOND, seen, "nl")

    assert (found, p) == (None, emergency.chance("hij rijdt net weg"))
    assert read == []


def test_rules_and_head_are_asked_once_and_say_what_each_says() -> None:
    texts = ("brand!! er slaan vlammen uit het dak", "de lamp is uit", "", "brand mes bloed gas water help " * 60, LONG)
    for text in texts:
        said = emergency.judged(text)

        assert said.found == emergency.detect(text)
        assert said.chance == emergency.chance(text)
        assert said.score == emergency.the_head().score(text)


def test_what_goes_on_about_a_report_must_come_to_more_and_all_else_to_less() -> None:
    alone, even, rather, surely = (guarding.more_for(p, "en") for p in (0.0, 0.5, 0.8, 1.0))

    assert alone == even < 0 < rather < surely
    assert guarding.more_for(0.0, "nl") > alone


@pytest.mark.parametrize("language", ["nl", "en", None])
def test_of_what_lies_just_beyond_the_limit_only_something_of_its_own_is_one(language: str | None) -> None:
    limit = structs.replace(PLAIN, first=0.5)
    second = SecondLook(limit, SECOND.reader)
    text = "mijn kleinkind heeft er nog in gespeeld"
    assert emergency.detect(text) is None

    def found(addition: float) -> bool:
        guard = emergency.judged(text)
        at = structs.replace(limit, first=guard.score - 0.1)
        return guarding.both(text, structs.replace(second, facts=at), seen, language, addition)[0] is not None

    assert found(0.0)
    assert found(0.5)
    assert not found(0.8)
    assert not found(0.95)


def test_what_the_guard_found_stands_in_an_addition_too() -> None:
    text = "er is brand in de keuken"
    assert emergency.detect(text) is not None

    assert guarding.both(text, SECOND, seen, "nl", 1.0)[0] == emergency.detect(text)


@pytest.mark.parametrize(("kind", "addition", "is_found"), [
    ("suicide", 0.87, True),
    ("domestic", 0.87, True),
    ("missing_child", 0.87, True),
    ("suicide", 0.95, False),
    ("water", 0.87, False),
])  # fmt: skip
def test_of_who_speaks_of_themselves_nothing_more_is_asked_until_it_surely_goes_on(
    monkeypatch: pytest.MonkeyPatch, kind: str, addition: float, *, is_found: bool
) -> None:
    there = Emergency(kind, "possible", "nl")

    def both(
        _text: str, _second: object, _see: object, _language: str, _guard: object = None, more: float = 0.0
    ) -> tuple[Emergency | None, float]:
        return (there, 0.9) if more <= 0.0 else (None, 0.1)

    monkeypatch.setattr(guarding, "both_of", both)
    text = "ik wil er gewoon niet meer zijn"

    assert (guarding.both(text, SECOND, seen, "nl", addition)[0] is not None) == is_found
