"""A row is taken by where it stands though a number is said too; "something else" counts however it is typed."""

import pytest

from services.notifier.conversation import meaning, ranks
from tests.unit.notifier.talking import Talk
from tests.unit.notifier.test_rows_taken_in_words import NAMES, NOTHING, OTHER, asked_what_it_is

LAST = (
    *("de laatste", "helemaal onderaan", "last one", "bottom one", "the lowest one", "the one at the bottom"),
    *("das letzte", "ganz unten", "le dernier", "tout en bas", "la última", "la de abajo", "abajo del todo"),
    *("ten ostatni", "na samym dole", "sonuncu", "son seçenek", "en alttaki", "آخر واحد", "آخر واحدة", "اخر وحدة"),
    *("остання", "в самому низу"),
)
FIRST = ("first one", "top one", "het bovenste", "ganz oben", "tout en haut", "ilk seçenek", "اول واحد", "één", "one")
MIDDLE = ("middle one", "the one in the middle", "in der mitte", "au milieu", "en medio", "ortadaki", "посередині")
ELSE = (
    *(
        "iets anders",
        "wat anders",
        "overig",
        "something else",
        "none",
        "another",
        "others",
        "etwas anderes",
        "sonstiges",
    ),
    *("autre", "autre chose", "un autre", "otro", "otra", "otra cosa", "algo más", "co innego", "inne", "coś innego"),
    *("diğer", "diğeri", "başka", "başka bir şey", "нічого з цього", "інше", "інший", "щось інше"),
    *("شيء آخر", "غير ذلك", "غيره", "شي تاني"),
)


@pytest.mark.parametrize(
    ("said", "place"),
    [*((said, 2) for said in LAST), *((said, 0) for said in FIRST), *((said, 1) for said in MIDDLE)],
)
def test_a_row_is_taken_by_where_it_stands(said: str, place: int) -> None:
    assert meaning.choice(said, NAMES) == place


@pytest.mark.parametrize("said", MIDDLE)
def test_of_two_rows_none_is_in_the_middle(said: str) -> None:
    assert ranks.rank(said, 2) is None


@pytest.mark.parametrize(
    "said", ["that one", "this one", "the left one", "een lamp", "un banc", "una farola", "bir lamba", "ein Baum"]
)
def test_a_word_that_is_an_article_or_points_at_something_is_no_number(said: str) -> None:
    assert ranks.rank(said, 3) is None


@pytest.mark.parametrize("said", ["neem één", "option one", "number two", "el tres", "numer dwa", "رقم اثنين"])
def test_a_number_in_words_is_one_still(said: str) -> None:
    assert ranks.rank(said, 3) is not None


@pytest.mark.parametrize("said", ELSE)
def test_something_else_counts_as_its_row_does(said: str) -> None:
    talk = asked_what_it_is()

    talk.say(said, **NOTHING)

    assert meaning.choice(said, NAMES) == OTHER
    assert talk.memory.question is None
    assert talk.memory.person_for == (f"case:{talk.cases[0].id}",)


def test_each_language_s_own_row_is_understood_when_it_is_typed() -> None:
    municipality = Talk().municipality

    said = {language: municipality.text("other", language) for language in municipality.languages}

    assert {language: meaning.choice(text, NAMES) for language, text in said.items()} == dict.fromkeys(said, OTHER)
