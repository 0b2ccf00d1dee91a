"""A word that is a thing in Dutch tells nothing in a language in which it is something else."""

import pytest

from services.classifier.model.artefact import Model
from services.classifier.model.false_friends import without
from services.classifier.model.scoring import Scorer


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("fr", "au bord du canal", "au canal du"),
        ("pl", "tak, przy parku", "przy parku"),
        ("en", "we are glad it is out", "we are it is out"),
        ("de", "über bord gegangen", "über gegangen"),
        ("es", "total que no funciona", "que no funciona"),
        ("nl", "sorry verkeerde chat, mijn tas", "sorry verkeerde mijn"),
        ("nl", "drie tegelijk op een losse tegel", "drie op een losse tegel"),
        ("tr", "dün sel oldu", "dün oldu"),
    ],
)
def test_it_is_taken_out_in_that_language_alone(language: str, text: str, left: str) -> None:
    taken_out = without(None, language)

    assert taken_out is not None
    assert sorted(taken_out(text).replace(",", " ").split()) == sorted(left.split())


@pytest.mark.parametrize("language", ["ar", "uk", None])
def test_in_other_languages_nothing_is(language: str | None) -> None:
    assert without(None, language) is None
    assert without(str.upper, language) is str.upper


def test_names_of_the_town_are_taken_out_too_and_the_only_word_stays() -> None:
    both = without(lambda text: text.replace("lelielaan", "straat"), "fr")
    alone = without(None, "pl")

    assert both is not None
    assert both("au bord de lelielaan").split() == ["au", "de", "straat"]
    assert alone is not None
    assert alone("tak") == "tak"


def test_the_head_does_not_see_it(model: Model) -> None:
    scorer = Scorer(model, None)

    french, dutch = scorer.score(["au bord du canal"] * 2, ["fr", "nl"])

    assert "bord" not in french.row.tokens
    assert "bord" in dutch.row.tokens
