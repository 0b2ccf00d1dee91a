"""Fire and an address is fire, in the nine languages and in others that people here speak."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import detect
from loket.emergency.fire_words import are_all, are_only_at
from loket.emergency.letters import plain


@pytest.mark.parametrize(
    "text",
    [
        "fire Hoefkade 12",
        "fire at Hoefkade 12!",
        "brand Hoefkade 12",
        "brand! Laan van Meerdervoort 120",
        "Feuer Hoefkade 12",
        "es brennt Hoefkade 12",
        "incendie Hoefkade 12",
        "fuego Hoefkade 12",
        "pożar Hoefkade 12",
        "yangın var Hoefkade 12",
        "حريق Hoefkade 12",
        "пожежа Hoefkade 12",
    ],
)
def test_fire_at_an_address_is_certain(text: str) -> None:
    found = detect(text)

    assert found is not None
    assert (found.kind, found.level) == ("fire", "certain")
    assert are_all(plain(text))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("пожар Hoefkade 12", "uk"),
        ("fogo Hoefkade 12", "es"),
        ("fuoco!", "es"),
        ("incendiu Hoefkade 12", "es"),
        ("着火了 Hoefkade 12", "en"),
        ("火事です", "en"),
        ("불이야 Hoefkade 12", "en"),
        ("tűz van!! Hoefkade 12", "en"),
        ("آتش Hoefkade 12", "en"),
        ("φωτιά Hoefkade 12", "en"),
        ("आग लगी है Hoefkade 12", "en"),
    ],
)
def test_fire_in_another_language_is_answered_in_the_nearest(text: str, language: str) -> None:
    found = detect(text)

    assert found is not None
    assert (found.kind, found.language) == ("fire", language)


@pytest.mark.parametrize(
    "text",
    [
        "fire hydrant leaking Hoefkade 12",
        "fire escape broken Hoefkade 12",
        "brand niet Hoefkade 12",
        "lantaarn brand overdag Hoefkade 12",
        "yangın merdiveni Hoefkade 12",
        "feu rouge Hoefkade 12",
        "fogos de artificio Hoefkade 12",
        "tuz lazım Hoefkade 12",
        "candela rota Hoefkade 12",
        "اگر",
        "اتشرف",
        "fireworks Hoefkade 12",
    ],
)
def test_what_is_spelled_like_it_is_none(text: str) -> None:
    assert detect(text) is None
    assert not are_all(plain(text))


def test_what_burns_is_named_or_not() -> None:
    assert are_only_at("brand hoefkade 12")
    assert not are_only_at("brand in de container, hoefkade 12")
