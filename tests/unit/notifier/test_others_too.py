"""Whoever says that the neighbours have the same trouble reports nothing new."""

# ruff: noqa: RUF001 - texts in their own alphabets

import pytest

from services.notifier.conversation.goes_on import of_the_same
from services.notifier.conversation.others_too import are_told


@pytest.mark.parametrize(
    "text",
    [
        "Bij de buren ook niet, hoor ik",
        "oh en mijn bovenbuurvrouw ook",
        "my neighbours too",
        "the neighbours across the road neither",
        "Bei den Nachbarn gegenüber auch nicht",
        "chez les voisins d'en face aussi",
        "a los vecinos también",
        "u sąsiadów też nie",
        "karşıdaki komşuda da aynı",
        "у сусідів теж",
        "الجيران كمان",
    ],
)
def test_others_with_the_same_trouble_are_more_of_it(text: str) -> None:
    assert are_told(text)
    assert of_the_same(text)


@pytest.mark.parametrize(
    "text",
    [
        "de buren maken ook herrie",
        "bij de buren",
        "en de schutting van de buren ook",
        "ook een lantaarn stuk bij de buren",
        "the neighbours are noisy too",
        "los vecinos hacen ruido también",
        "",
    ],
)
def test_what_others_do_or_have_broken_is_not(text: str) -> None:
    assert not are_told(text)
