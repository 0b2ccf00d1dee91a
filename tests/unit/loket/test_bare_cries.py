"""Who writes no more than that somebody is in need reads whom to call."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from loket.emergency import KINDS, LANGUAGES, detect
from loket.emergency.bare_cries import told


@pytest.mark.parametrize(
    ("text", "kind", "language"),
    [
        ("there is a fire", "fire", "en"),
        ("There is a fire in the street", "fire", "en"),
        ("Evimde yangın var", "fire", "tr"),
        ("هناك حريق", "fire", "ar"),
        ("in der Straße brennt es", "fire", "de"),
        ("Help! er is brand", "fire", "nl"),
        ("someone is dying", "other", "en"),
        ("jemand stirbt", "other", "de"),
        ("alguien se está muriendo", "other", "es"),
        ("quelqu'un est en train de mourir", "other", "fr"),
        ("ktoś umiera", "other", "pl"),
        ("biri ölüyor", "other", "tr"),
        ("شخص يموت", "other", "ar"),
        ("хтось помирає", "other", "uk"),
        ("iemand gaat dood", "other", "nl"),
        ("ambulance graag", "other", "nl"),
        ("I need an ambulance please", "other", "en"),
        ("سيارة إسعاف من فضلكم", "other", "ar"),
        ("çocuk suda", "water", "tr"),
        ("kind in het water!!", "water", "nl"),
        ("er is een ongeluk gebeurd op de Leyweg", "accident", "nl"),
        ("there has been an accident", "accident", "en"),
        ("es gab einen Unfall", "accident", "de"),
        ("był wypadek", "accident", "pl"),
        ("حصل حادث", "accident", "ar"),
        ("تناولت حبوبا", "suicide", "ar"),
        ("ich werde bedroht", "violence", "de"),
    ],
)
def test_so_few_words_are_an_emergency(text: str, kind: str, language: str) -> None:
    found = detect(text)

    assert found is not None
    assert (found.kind, found.level, found.language) == (kind, "certain", language)
    assert kind in KINDS
    assert language in LANGUAGES


@pytest.mark.parametrize(
    "text",
    [
        "",
        "fire hydrant leaking",
        "er is geen brand",
        "is er brand?",
        "ambulance staat fout geparkeerd",
        "er is een ongeluk gebeurd en nu ligt er glas",
        "jemand bitte",
        "de lamp brandt niet",
        "water in de straat",
        "ik heb pillen gevonden op straat",
        "er is iets in het water",
        "x" * 200,
        "\ud800",
    ],
)
def test_what_says_more_or_something_else_is_left_to_rules_and_head(text: str) -> None:
    assert told(text) is None
