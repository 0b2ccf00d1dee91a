"""The same thing at two addresses is two reports; two addresses that say where one thing is are one."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely


def told(text: str) -> list[str | None]:
    """Where the reports are that a message makes."""
    talk = Talk()
    talk.say(text, candidates=likely("lantaarnpaal kapot"))
    talk.wait(20)
    return [case.place.street for case in talk.cases]


@pytest.mark.parametrize(
    "text",
    [
        "Lampen uit op: Leyweg 12 en Kerkstraat 40.",
        "Lantaarns stuk Leyweg 12, en bij Kerkstraat 40",
        "Street lights out at Leyweg 12 and at Kerkstraat 40",
        "Laternen kaputt Leyweg 12 und Kerkstraat 40",
        "Lampadaires en panne Leyweg 12 et Kerkstraat 40",
        "Farolas apagadas en Leyweg 12 y Kerkstraat 40",
        "Latarnie nie świecą Leyweg 12 i Kerkstraat 40",
        "Sokak lambası bozuk Leyweg 12 ve Kerkstraat 40",
        "Ліхтарі не світять Leyweg 12 та Kerkstraat 40",
        "lantaarns stuk\nLeyweg 12\nKerkstraat 40",
    ],
)
def test_each_of_two_addresses_has_its_report(text: str) -> None:
    assert told(text) == ["Leyweg 12", "Kerkstraat 40"]


@pytest.mark.parametrize(
    "text",
    [
        "lantaarn stuk tussen Leyweg 12 en Kerkstraat 40",
        "lantaarn stuk op de hoek van Leyweg 12 en Kerkstraat 40",
        "lamp post broken between Leyweg 12 and Kerkstraat 40",
        "ik woon Leyweg 12 en Kerkstraat 40 is waar de lantaarn stuk is",
        "lantaarn stuk Leyweg 12 en 14",
        "lantaarn stuk Leyweg 12 en de buren klagen ook",
    ],
)
def test_two_that_say_where_one_thing_is_are_one(text: str) -> None:
    assert len(told(text)) == 1
