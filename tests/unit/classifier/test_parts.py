"""A message that tells of several problems is taken apart, one of one problem is not; words that count are told."""

import pytest

from loket.municipalities import World
from services.classifier.model.artefact import Model
from services.classifier.model.splitting import (
    MOST_PIECES,
    Stretch,
    begins_sentence,
    goes_on_to_more,
    lies_across,
    pieces,
    put_right,
    stands_beside,
)
from services.classifier.model.street_names import lie_apart, without_streets
from services.classifier.model.understand import read_of, understand


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("de put is verstopt en ook de container is vol", ["de put is verstopt", "en ook de container is vol"]),
        ("De put is verstopt. De container zit vol!", ["De put is verstopt", "De container zit vol"]),
        ("1. graffiti op de muur 2. ratten bij ons", ["1. graffiti op de muur", "2. ratten bij ons"]),
        ("die Laterne ist kaputt und der Container ist voll", ["die Laterne ist kaputt", "und der Container ist voll"]),
        ("ліхтар довго не горить та яма на дорозі", ["ліхтар довго не горить", "та яма на дорозі"]),
        ("stoplicht uit hoek Kerkstraat en Molenlaan", ["stoplicht uit hoek Kerkstraat en Molenlaan"]),
        (
            "na rogu Hoefkade i Vaillantlaan nie świeci latarnia",
            ["na rogu Hoefkade i Vaillantlaan nie świeci latarnia"],
        ),
        ("op de hoek is de put dicht en de container is vol", ["op de hoek is de put dicht", "en de container is vol"]),
        ("tegel los, groet", ["tegel los, groet"]),
        ("bankje vernield. de klok staat stil", ["bankje vernield", "de klok staat stil"]),
        ("de klok staat stil. bankje vernield", ["de klok staat stil. bankje vernield"]),
        ("Geachte gemeente,\n\nde klok staat stil", ["Geachte gemeente,\n\nde klok staat stil"]),
        (
            "vor dem Haus Nr. 17 in der Kempstraat ist der Gehweg abgesackt",
            ["vor dem Haus Nr. 17 in der Kempstraat ist der Gehweg abgesackt"],
        ),
        ("de Prof. Lorentzlaan is donker al dagen", ["de Prof. Lorentzlaan is donker al dagen"]),
        ("op de J. van Stolberglaan ligt glas", ["op de J. van Stolberglaan ligt glas"]),
        ("het antwoord was weer no. De put is verstopt", ["het antwoord was weer no", "De put is verstopt"]),
        ("en", ["en"]),
        ("", []),
        ("...!?", []),
    ],
)
def test_a_text_could_be_cut_between_its_sentences_and_where_it_goes_on_to_something_else(
    text: str, cut: list[str]
) -> None:
    assert [text[each.start : each.end].rstrip(".!") for each in pieces(text)] == cut


def test_a_word_joins_sentences_only_in_its_own_language() -> None:
    text = "hay un columpio roto en el parque de la calle"

    assert [len(pieces(text, language)) for language in ("es", "nl")] == [1, 2]


def test_however_long_a_list_is_only_so_many_pieces_are_looked_at() -> None:
    assert len(pieces("er ligt een tegel los. " * 500)) == MOST_PIECES


def test_of_many_pieces_those_within_a_sentence_are_joined_first() -> None:
    text = (
        "Goedemorgen aan allen hier. Ik loop elke ochtend met de hond, en dan langs het water, maar nu niet meer. "
        "De lamp is helemaal kapot. De bak zit helemaal vol. De tegel ligt al los. Dat was het voor vandaag"
    )

    found = [text[each.start : each.end] for each in pieces(text, "nl")]

    assert len(found) == MOST_PIECES
    assert found[1:] == [
        "Ik loop elke ochtend met de hond, en dan langs het water, maar nu niet meer",
        "De lamp is helemaal kapot",
        "De bak zit helemaal vol. De tegel ligt al los",
        "Dat was het voor vandaag",
    ]


def test_what_a_short_piece_leaves_is_read_of_the_long_ones() -> None:
    text = f"lamp kapot hier. {'bak vol ' * 30}. {'tegel los ' * 30}"
    cut = pieces(text, "nl")

    whole, short, *long = read_of(text, cut)

    assert whole == text
    assert short == "lamp kapot hier"
    assert len(short) + sum(map(len, long)) == 400
    assert abs(len(long[0]) - len(long[1])) <= 1
    assert read_of("lamp kapot hier", pieces("lamp kapot hier")) == ["lamp kapot hier"]


def test_several_problems_are_parts_in_their_order_with_the_places_where_they_stand(model: Model, world: World) -> None:
    text = "De put is verstopt sinds gisteren. Verder zit er graffiti op de muur van de school"

    found = understand(text, model, world["denhaag"])

    assert [part.candidates[0].sub for part in found.parts] == ["put verstopt", "graffiti"]
    assert [text[part.start : part.end] for part in found.parts] == [
        "De put is verstopt sinds gisteren",
        "Verder zit er graffiti op de muur van de school",
    ]


def test_one_problem_told_in_two_sentences_stays_whole(model: Model, world: World) -> None:
    text = "De put is verstopt. Het water in de put loopt niet weg"

    (part,) = understand(text, model, world["denhaag"]).parts

    assert (part.start, part.end) == (0, len(text))


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("De put is dicht. Verder is de bak vol", True),
        ("the drain is blocked. Also, the bin is full", True),
        ("De put is dicht. Het water staat hoog", False),
        ("Verder is alles goed. Het water staat hoog", False),
    ],
)
def test_words_that_go_on_to_another_problem_are_known(text: str, more: bool) -> None:
    assert goes_on_to_more(text, pieces(text)[-1]) is more


@pytest.mark.parametrize(
    "text",
    [
        "er ligt een losse tegel op de stoep bij Kerkstraat 12, mijn buurvrouw viel bijna",
        "losse stoeptegel voor nummer 14. Mijn buurvrouw is bijna gevallen",
        "the pavement slab is loose, my neighbour fell",
    ],
)
def test_whom_a_problem_hit_is_no_problem_of_its_own(model: Model, world: World, text: str) -> None:
    (part,) = understand(text, model, world["denhaag"]).parts

    assert part.candidates[0].sub == "losse stoeptegel"


def test_a_house_number_begins_no_entry_of_a_list() -> None:
    text = "losse tegel bij nummer 14. De bak is vol"

    assert [text[each.start : each.end] for each in pieces(text)] == ["losse tegel bij nummer 14", "De bak is vol"]


def test_the_words_that_a_candidate_rests_on_are_told_when_asked(model: Model, world: World) -> None:
    text = "Hallo, er zit graffiti op de school"

    asked = understand(text, model, world["delft"], explain=True)
    unasked = understand(text, model, world["delft"])

    assert asked.why[0].sub == asked.candidates[0].sub == "graffiti"
    assert asked.why[0].words[0].word == "graffiti"
    assert len(asked.why) == 3
    assert unasked.why == ()


@pytest.mark.parametrize(
    ("text", "subs"),
    [
        ("put verstopt Kerkstraat 12, graffiti Dorpsstraat 9", ["put verstopt", "graffiti"]),
        ("container vol Kerkstraat 12 en graffiti Dorpsstraat 9", ["container vol", "graffiti"]),
    ],
)
def test_two_problems_in_streets_of_their_own_are_two(model: Model, world: World, text: str, subs: list[str]) -> None:
    assert [part.candidates[0].sub for part in understand(text, model, world["denhaag"]).parts] == subs


@pytest.mark.parametrize(
    "text",
    [
        "Matras op de Kerkstraat 12, en ook nog een koelkast op de Dorpsstraat 9",
        "Lantaarn stuk in de Kerkstraat, de tweede lamp vanaf de Dorpsstraat",
        "Ik woon op Kerkstraat 12 en er ligt afval bij Dorpsstraat 9",
        "put verstopt Kerkstraat, graffiti aldaar",
    ],
)
def test_one_problem_with_two_streets_stays_one(model: Model, world: World, text: str) -> None:
    assert len(understand(text, model, world["denhaag"]).parts) == 1


def _stretches(text: str) -> tuple[Stretch, Stretch]:
    at = text.index("|")
    return Stretch(0, at), Stretch(at + 1, len(text))


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("lamp Kerkstraat 12|tegel Dorpsstraat 9", True),
        ("lamp Hoefkade 50|tegel Hoefkade 62", True),
        ("lamp Kerkstraat 12|tegel op de Kerkstraat 12", False),
        ("lamp Kerkstraat 12|de tegel onderweg is los", False),
        ("lamp is stuk|tegel Dorpsstraat 9", False),
    ],
)
def test_stretches_lie_apart_when_each_has_a_street_of_its_own(
    text: str,
    apart: bool,
) -> None:
    assert lie_apart(text, *_stretches(text)) is apart


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("la farola no funciona|y hay un contenedor roto al lado", True),
        ("lamp is stuk|en ernaast ligt een fiets", True),
        ("lamp is stuk|en de bak is vol", False),
        ("ernaast is de lamp stuk|en de bak is vol", False),
    ],
)
def test_a_stretch_says_that_it_is_beside_the_one_before(
    text: str,
    beside: bool,
) -> None:
    assert stands_beside(text, _stretches(text)[1]) is beside


@pytest.mark.parametrize(
    ("first", "second", "is_so"),
    [
        ("stoep weggezakt, van wouwstraat... nee wacht verkeerd getypt, ", "wouwermanstraat 31", True),
        ("прицеп без номерів, Марнікслаан... ", "ні, Royaards van den Hamkade 9", True),
        ("the lamp at Spui 3 is out, ", "i mean Spui 5, by the shop", True),
        ("de put is verstopt. ", "de container doet het niet", False),
        ("nie świeci latarnia. ", "kosz jest pełny i nie da się przejść", False),
    ],
)
def test_who_puts_an_address_right_tells_of_no_second_problem(first: str, second: str, is_so: bool) -> None:
    text = first + second

    assert put_right(text, Stretch(len(first), len(text))) is is_so


def test_a_street_is_no_thing_that_is_called_like_its_ending() -> None:
    assert without_streets("Royaards van den Hamkade 9, de kade is stuk").split() == [
        *("Royaards", "van", "den", ",", "de", "kade", "is", "stuk"),
    ]


@pytest.mark.parametrize(
    "where",
    ["Oude Delft bij de brug naast Oude Kerk", "Spui 3 naast Nieuwe Kerk", "Oude Delft opposite the bridge, Oude Kerk"],
)
def test_names_and_what_something_stands_by_are_no_second_problem(model: Model, world: World, where: str) -> None:
    found = understand(f"De put is verstopt sinds gisteren. {where}", model, world["denhaag"])

    assert len(found.parts) == 1


@pytest.mark.parametrize(
    ("text", "other", "begins"),
    [
        ("de put is dicht. de klok staat stil", "de klok", True),
        ("de put is dicht\nde klok staat stil", "de klok", True),
        ("de put is dicht, de klok staat stil", "de klok", False),
        ("de put is dicht en de klok staat stil", "de klok", False),
        ("de put is dicht", "de put", True),
    ],
)
def test_where_a_sentence_begins(text: str, other: str, begins: bool) -> None:
    assert begins_sentence(text, Stretch(text.index(other), len(text))) is begins


@pytest.mark.parametrize(
    ("second", "across"),
    [
        ("aan de overkant liggen tegels los", True),
        ("across the street the bin is full", True),
        ("po drugiej stronie stoi wrak", True),
        ("de overkant is schoon", False),
        ("er liggen tegels los", False),
    ],
)
def test_what_lies_across_the_street(second: str, across: bool) -> None:
    text = f"de put is dicht en {second}"

    assert lies_across(text, Stretch(len("de put is dicht en "), len(text))) is across
