"""Every Dutch town behind what lies in it, and the municipalities around each of the largest, in nine languages."""

# ruff: noqa: RUF001 - words in their own alphabets

from importlib import resources
from typing import Final

import pytest

from services.notifier.conversation.places import place_in, reading
from services.notifier.conversation.places.towns import contrasted, others

_PLACES: Final = resources.files("services.notifier.conversation.places")
_NEAR: Final = dict(row.split("\t") for row in (_PLACES / "neighbours.tsv").read_text("utf-8").splitlines())
_MORE: Final = [row.split("\t") for row in (_PLACES / "towns.tsv").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("glas in de koepoortbrug delft", "Koepoortbrug"),
        ("stationstunnel amersfoort is pikdonker", "Stationstunnel"),
        ("lamp kapot in winkelcentrum de barones breda", "Winkelcentrum de barones"),
        ("plas water wantijtunnel bergen op zoom", "Wantijtunnel"),
        ("leuning los koningsbrug alphen a/d rijn", "Koningsbrug"),
        ("leuning los koningsbrug alphen aan den rijn", "Koningsbrug"),
        ("plas water wantijtunnel 's-hertogenbosch", "Wantijtunnel"),
        ("plas water wantijtunnel hoek van holland", "Wantijtunnel"),
        ("no light in the beatrixtunnel apeldoorn", "Beatrixtunnel"),
        ("no light in the beatrixtunnel the hague", "Beatrixtunnel"),
        ("Laterne kaputt, waterlinietunnel Bunnik", "Waterlinietunnel"),
        ("lampadaire en panne wantijtunnel Dordrecht", "Wantijtunnel"),
        ("no hay luz spoorzonetunnel zwolle", "Spoorzonetunnel"),
        ("nie ma światła beatrixtunnel veenendaal od wczoraj", "Beatrixtunnel"),
        ("beatrixtunnel enschede'de lamba yanmıyor", "Beatrixtunnel"),
        ("لا يوجد ضوء beatrixtunnel almere منذ أمس", "Beatrixtunnel"),
        ("немає світла beatrixtunnel groningen вже тиждень", "Beatrixtunnel"),
    ],
)
def test_what_is_built_is_a_place_by_any_town_behind_it(text: str, place: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (place, False)


def test_a_town_that_is_an_ordinary_word_counts_with_a_capital_only() -> None:
    named, told = place_in("leuning los kerkpassage Houten"), place_in("leuning los kerkpassage houten plank")

    assert named is not None
    assert named.words == "Kerkpassage"
    assert told is None


@pytest.mark.parametrize("word", ["rijn", "zoom", "wijk", "hof", "berg", "op", "bosch"])
def test_no_word_of_a_town_of_several_is_the_town(word: str) -> None:
    assert place_in(f"plas water wantijtunnel {word} gezien") is None


@pytest.mark.parametrize(
    "town", ["delft", "den haag", "amersfoort", "wijk bij duurstede", "Oss", "ypenburg", "capelle a/d ijssel"]
)
def test_a_town_behind_a_street_tells_nothing_else(town: str) -> None:
    assert reading(f"de kerkstraat {town}").only
    assert not reading("de kerkstraat amersfoorts").only


def test_the_second_word_of_a_station_may_follow_any_town() -> None:
    found = [
        place_in(text) for text in ("bank stuk bij station delft campus", "bank stuk bij station hoorn kersenboogerd")
    ]

    assert [each and (each.words, each.rough) for each in found] == [
        ("Station delft campus", False),
        ("Station hoorn kersenboogerd", False),
    ]


def test_the_names_of_towns_stand_in_one_list_each_and_once() -> None:
    names = [name for name, *_ in _MORE]

    assert names == sorted(set(names))
    assert not {town.name for town in others()}.intersection(names)
    assert {kind for _, _, *kinds in _MORE for kind in kinds} == {"word"}


def test_who_borders_whom_is_known_of_forty_municipalities_by_names_of_the_lists() -> None:
    near = {own: names.split(", ") for own, names in _NEAR.items()}
    known = {town.municipality for town in others()} | {municipality for _, municipality, *_ in _MORE}

    assert len(near) >= 40
    assert known.issuperset(near)
    for own, names in near.items():
        assert names == sorted(set(names))
        assert known.issuperset(names)
        assert own not in names


@pytest.mark.parametrize(
    ("own", "language", "text", "town"),
    [
        ("Utrecht", "nl", "in de Kerklaan in Nieuwegein zit een gat in het wegdek", "Nieuwegein"),
        ("Utrecht", "nl", "in de Kerklaan in De Bilt zit een gat in het wegdek", "De Bilt"),
        ("Arnhem", "en", "a pothole on Kerklaan in Ede", "Ede"),
        ("Eindhoven", "de", "ein Loch in der Kerklaan in Geldrop", "Geldrop-Mierlo"),
        ("Amsterdam", "fr", "un trou dans la Kerklaan à Diemen", "Diemen"),
        ("Westland", "es", "una farola rota en la Kerklaan en Den Haag", "Den Haag"),
        ("Heerlen", "pl", "dziura na Kerklaan w Kerkrade", "Kerkrade"),
        ("Schiedam", "tr", "Vlaardingen'de Kerklaan'da çukur var", "Vlaardingen"),
        ("Enschede", "ar", "حفرة في Kerklaan في Hengelo", "Hengelo"),
        ("Breda", "uk", "яма на Kerklaan у Oosterhout", "Oosterhout"),
        ("den haag", "nl", "In Nootdorp bij het winkelcentrum zijn de bakken vol", "Pijnacker-Nootdorp"),
        ("Delft", "nl", "in de Kerklaan in Schiedam zit een gat", "Schiedam"),
        ("Delft", "nl", "in de Kerklaan in Den Haag zit een gat", None),
        ("Utrecht", "nl", "in de Kerklaan in Kerkrade zit een gat", None),
        ("Utrecht", "nl", "in de Kerklaan in Utrecht zit een gat", None),
        ("Utrecht", "nl", "in de Kerklaan in houten bakken ligt afval", None),
        ("Nergenshuizen", "nl", "in de Kerklaan in Nieuwegein zit een gat", None),
    ],
)
def test_a_street_with_a_neighbour_behind_it_is_there_for_every_large_municipality(
    own: str, language: str, text: str, town: str | None
) -> None:
    assert contrasted(text, own=own, language=language) == town
