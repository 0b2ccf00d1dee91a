"""What came of a problem is told apart from another problem, in nine languages."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation import aftermath


@pytest.mark.parametrize(
    "words",
    [
        "mijn fiets is helemaal krom",
        "m'n band is lek",
        "my bike got wrecked",
        "our stroller broke",
        "mein fahrrad hats fast zerlegt",
        "mon vélo est foutu",
        "mi rueda pinchada",
        "mój rower się zepsuł",
        "bisikletim bozuldu, lastiğim patladı",
        "пробив моє колесо",
        "انكسرت دراجتي",
    ],
)
def test_what_a_hole_did_to_the_residents_own_vehicle_is_no_other_report(words: str) -> None:
    assert aftermath.is_of(words, "fietswrak", "gat in de weg")


@pytest.mark.parametrize(
    ("words", "sub", "before"),
    [
        ("overal liggen blikjes", "zwerfvuil", "prullenbak vol of kapot"),
        ("de zakken staan ernaast", "bijplaatsing en grofvuil", "container vol"),
        ("meeuwen trekken alles open", "duiven en meeuwen", "afval niet opgehaald"),
        ("there are cans everywhere", "zwerfvuil", "prullenbak vol of kapot"),
        ("gulls are tearing it open", "duiven en meeuwen", "bijplaatsing en grofvuil"),
        ("überall liegt Papier", "zwerfvuil", "container vol"),
        ("il y a des papiers partout", "zwerfvuil", "prullenbak vol of kapot"),
        ("hay latas por todos lados", "zwerfvuil", "prullenbak vol of kapot"),
        ("śmieci leżą wszędzie", "zwerfvuil", "container vol"),
        ("her yer çöp", "zwerfvuil", "container vol"),
        ("пляшки всюди", "zwerfvuil", "container vol"),
        ("الاكياس في كل مكان", "zwerfvuil", "container vol"),
    ],
)
def test_what_lies_around_a_full_bin_is_no_other_report(words: str, sub: str, before: str) -> None:
    assert aftermath.is_of(words, sub, before)


@pytest.mark.parametrize(
    ("words", "sub", "before"),
    [
        ("overal ligt glas", "zwerfvuil", "lantaarnpaal kapot"),
        ("en de schommel is stuk", "speeltoestel kapot", "container vol"),
        ("mijn container is niet geleegd", "afval niet opgehaald", "gat in de weg"),
        ("de fiets zonder wielen staat er nog", "fietswrak", "gat in de weg"),
        ("the seagulls scream all night long here", "duiven en meeuwen", "container vol"),
        ("mijn fiets staat daar", "fietswrak", "gat in de weg"),
        ("overal op het plein en in de straat daarachter ligt glas van gisteren", "zwerfvuil", "container vol"),
    ],
)
def test_what_is_told_of_besides_is_another_report(words: str, sub: str, before: str) -> None:
    assert not aftermath.is_of(words, sub, before)


@pytest.mark.parametrize(
    "words",
    [
        "gewoon een open gat midden op de stoep",
        "open gat in de stoep",
        "offenes Loch auf dem Gehweg",
        "otwarta dziura w chodniku",
        "het is letterlijk een krater",
        "it's basically a crater now",
        "just a hole in the pavement",
        "einfach ein Loch mitten im Gehweg",
        "c'est carrément un cratère",
        "literalmente un cráter en la acera",
        "po prostu dziura w chodniku",
        "resmen bir çukur",
        "просто яма посеред тротуару",
        "يعني حفرة على الرصيف",
    ],
)
def test_what_something_is_in_other_words_is_no_other_report(words: str) -> None:
    assert aftermath.is_of(words, "gat in de weg", "put verstopt")


@pytest.mark.parametrize("words", ["een gat in de weg", "gewoon vies", "there is just one lamp out", "jest dziura"])
def test_what_is_named_by_itself_is_another_report(words: str) -> None:
    assert not aftermath.is_of(words, "gat in de weg", "put verstopt")
