"""What speaks for another problem in a message is seen and weighed; who says how many there are is believed."""

from dataclasses import fields, replace

import pytest

from services.classifier.model.dividing import (
    NEUTRAL_ADDED,
    WEIGHTS,
    Piece,
    Signs,
    Weights,
    log_odds,
    names_thing,
    numbered,
    signs,
)
from services.classifier.model.splitting import Stretch

NOTHING = Signs(**{each.name: 0.0 for each in fields(Signs)})
LAMP = {"lantaarnpaal kapot": 0.9, "graffiti": 0.1}
PAINT = {"graffiti": 0.8, "lantaarnpaal kapot": 0.2}


def _two(first: str, second: str, addition: float | None = 0.01) -> tuple[str, Piece, Piece]:
    text = f"{first}. {second}"
    one = Piece(Stretch(0, len(first)), LAMP, 0.9, 0.01)
    other = Piece(Stretch(len(first) + 2, len(text)), PAINT, 0.95, addition)
    return text, one, other


def _seen(first: str, second: str, addition: float | None = 0.01) -> Signs:
    text, one, other = _two(first, second, addition)
    return signs(text, other, one, 2, {"lantaarnpaal kapot": 0.6, "graffiti": 0.4})


def test_a_piece_is_of_its_likeliest_category_and_weighs_what_it_likely_reports() -> None:
    _, one, other = _two("lamp uit", "muur beklad")

    assert (one.sub, other.sub) == ("lantaarnpaal kapot", "graffiti")
    assert one.weight == pytest.approx(0.81)


@pytest.mark.parametrize(
    ("sign", "first", "second"),
    [
        ("sentence", "lamp uit bij ons", "de muur is beklad"),
        ("and_", "lamp uit bij ons", "en de muur is beklad"),
        ("more", "lamp uit bij ons", "verder is de muur beklad"),
        ("beside", "lamp uit bij ons", "de muur ernaast is beklad"),
        ("across", "lamp uit bij ons", "aan de overkant is de muur beklad"),
        ("street", "lamp uit bij ons", "de muur aan de Dorpsstraat 9 is beklad"),
        ("apart", "lamp uit in de Kerkstraat 3", "de muur aan de Dorpsstraat 9 is beklad"),
        ("named_before", "lamp uit bij ons", "de muur is beklad"),
        ("put_right", "lamp uit bij ons", "nee wacht, de muur is beklad"),
        ("numbered", "twee dingen, lamp uit", "de muur is beklad"),
    ],
)
def test_each_sign_is_seen_where_it_stands(sign: str, first: str, second: str) -> None:
    assert getattr(_seen(first, second), sign) == 1.0
    if sign not in {"sentence", "named_before"}:
        assert getattr(_seen("lamp uit bij ons", "de muur is beklad"), sign) == 0.0


def test_streets_of_their_own_lie_apart_only_where_each_has_a_thing() -> None:
    assert _seen("ik woon zelf Kerkstraat 3", "de muur aan de Dorpsstraat 9 is beklad").apart == 0.0


def test_where_additions_were_not_learned_they_say_the_same_of_every_piece() -> None:
    assert _seen("lamp uit", "muur beklad", None).added == NEUTRAL_ADDED
    assert _seen("lamp uit", "muur beklad", 0.5).added == pytest.approx(0.0)


def test_every_sign_is_weighed_by_its_own_weight() -> None:
    ones = Weights(1.0, replace(NOTHING, **{each.name: 2.0 for each in fields(Signs)}))

    assert log_odds(NOTHING, ones) == 1.0
    for each in fields(Signs):
        assert log_odds(replace(NOTHING, **{each.name: 3.0}), ones) == 7.0


@pytest.mark.parametrize(
    "sign", ["heard", "words", "sentence", "and_", "more", "beside", "across", "apart", "numbered"]
)
def test_what_speaks_for_another_problem_counts_for_it(sign: str) -> None:
    assert log_odds(replace(NOTHING, **{sign: 1.0})) > WEIGHTS.bias


@pytest.mark.parametrize("sign", ["added", "pieces", "like_before", "before_like", "put_right"])
def test_what_speaks_against_it_counts_against_it(sign: str) -> None:
    assert log_odds(replace(NOTHING, **{sign: 1.0})) < WEIGHTS.bias


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Goedemorgen, twee dingen", 2),
        ("drie kleine meldingen van de buurt", 3),
        ("graag voor allebei iemand sturen", 2),
        ("een paar dingetjes", None),
        ("I have two small issues", 2),
        ("zwei Sachen", 2),
        ("trois petits soucis", 3),
        ("dos cosas", 2),
        ("dwie sprawy", 2),
        ("iki sorun var", 2),
        ("дві проблеми", 2),
        ("عندي شغلتين", 2),
        ("twee tegels zijn los", None),
        ("", None),
    ],
)
def test_who_says_how_many_problems_there_are_is_heard_in_nine_languages(text: str, count: int | None) -> None:
    assert numbered(text) == count


@pytest.mark.parametrize(
    ("text", "names"), [("de lamp is uit", True), ("bij de brug", False), ("goedemorgen", False), ("Hamkade 9", False)]
)
def test_what_something_only_stands_by_is_no_thing_that_is_reported(text: str, names: bool) -> None:
    assert names_thing(text, Stretch(0, len(text))) is names
