"""Who writes a list tells of a problem with each item, whatever else speaks for that."""

import math

import pytest

from services.classifier.model.dividing import Piece
from services.classifier.model.problems import another, begins_item
from services.classifier.model.splitting import Stretch

WHOLE = {"lantaarnpaal kapot": 0.6, "graffiti": 0.3}


def _pieces(text: str, first: str, second: str) -> list[Piece]:
    lamp, paint = text.index(first), text.index(second)
    return [
        Piece(Stretch(lamp, lamp + len(first)), {"lantaarnpaal kapot": 0.9}, 0.9, 0.9),
        Piece(Stretch(paint, paint + len(second)), {"graffiti": 0.4}, 0.6, 0.9),
    ]


@pytest.mark.parametrize("text", ["Lijstje:\n1. lamp uit\n2. muur beklad", "- lamp uit\n- muur beklad"])
def test_each_item_of_a_list_is_a_problem_of_its_own(text: str) -> None:
    first, second = (line for line in text.split("\n") if line[0] in "12-")
    told = _pieces(text, first, second)

    assert begins_item(text, told, 1)
    assert another(text, told, 1, WHOLE) == math.inf


def test_what_its_marks_are_cut_off_from_is_one_still() -> None:
    text = "1) lamp uit\n2) muur beklad"

    assert another(text, _pieces(text, "lamp uit", "muur beklad"), 1, WHOLE) == math.inf


@pytest.mark.parametrize(
    "text", ["lamp uit\nmuur beklad", "lamp uit, nr 2. muur beklad", "12 lampen uit\nlamp uit - muur beklad"]
)
def test_what_is_no_list_is_weighed(text: str) -> None:
    found = another(text, _pieces(text, "lamp uit", "muur beklad"), 1, WHOLE)

    assert found is None or found < math.inf


def test_what_stands_behind_the_place_of_an_item_is_of_that_item() -> None:
    text = "Drie puntjes:\n1) Kerkstraat 9: lamp uit\n2) Hoek Spui: muur beklad"
    lamp, paint = _pieces(text, "lamp uit", "muur beklad")
    spot = Piece(Stretch(text.index("2)"), text.index(" muur")), {"graffiti": 0.1}, 0.2, 0.5)

    assert another(text, [lamp, spot, paint], 2, WHOLE) == math.inf
