"""What makes a street precise that stands apart from it, and built things with their town behind them."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import reading
from tests.unit.notifier.talking import Talk, likely

_ACCIDENT = {"emergency": "accident", "emergency_level": "certain", "decision": "human", "reason": "emergency"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("parkeerterrein van de korfbalclub, Steenlaan", "Steenlaan, parkeerterrein van de korfbalclub"),
        ("car park of the rowing club, Steenlaan", "Steenlaan, car park of the rowing club"),
        ("Einfahrt vom Gartencenter, Steenlaan", "Steenlaan, einfahrt vom Gartencenter"),
        ("parking du club, Steenlaan", "Steenlaan, parking du club"),
        ("entrada del club de remo, Steenlaan", "Steenlaan, entrada del club"),
        ("parking klubu wioślarskiego, Steenlaan", "Steenlaan, parking klubu wioślarskiego"),
        ("kürek kulübünün girişi, Steenlaan", "Steenlaan, kürek kulübünün girişi"),
        ("в'їзд на територію клубу, Steenlaan", "Steenlaan, в'їзд на територію клубу"),
        ("مدخل نادي التجديف، Steenlaan", "Steenlaan, مدخل نادي التجديف"),
        (
            "Op de Steenlaan is een bord weg, hier de rest: het gaat om dat blauwe bord bij de inrit van tuincentrum",
            "Steenlaan, inrit van tuincentrum",
        ),
        ("Met de kantine van DVC, ons hek aan de Steenlaan hangt los", "Steenlaan, kantine van DVC"),
        ("the canteen of DVC, it is on the Steenlaan", "Steenlaan, canteen of DVC"),
        ("Wolters Lyceum, Steenlaan in Delft, het groen is hoog", "Steenlaan, Wolters Lyceum"),
        ("بين Steenlaan ومدخل Zilvermeeuw زجاج", "Steenlaan, بين Steenlaan ومدخل Zilvermeeuw"),
        ("entre Steenlaan y el centro comercial La Vela", "Steenlaan, entre Steenlaan y el centro comercial La Vela"),
        ("fuite entre la Steenlaan et le centre commercial De Vlieger", "Steenlaan, entre Steenlaan et le centre"),
        ("Steenlaan ile De Vlieger arasında cam var", "Steenlaan, ile De Vlieger"),
        ("Steenlaan, side of the petrol station", "Steenlaan, side of the petrol station"),
        ("Steenlaan, kruising melis oudelaan", "Steenlaan / Melis oudelaan"),
    ],
)
def test_a_street_is_precise_by_what_stands_apart_from_it(text: str, place: str) -> None:
    found = reading(text).found

    assert found is not None
    assert found.words.startswith(place)
    assert not found.rough


@pytest.mark.parametrize(
    "text",
    [
        "De hele club loopt over de Steenlaan, echt een zooi",
        "Wij zijn van de roeiclub, Steenlaan",
        "Er staat een auto van de voetbalvereniging, Steenlaan",
        "deur van het huis, Steenlaan",
        "Foto van Jan, Steenlaan",
        "Steenlaan ve De Vlieger çok kirli",
    ],
)
def test_a_street_alone_is_still_asked_about(text: str) -> None:
    found = reading(text).found

    assert found is not None
    assert found.rough


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("2516 ab en dan nr 4 t/m 12", "2516 AB 4"),
        ("2516 AB and then numbers 4 to 12", "2516 AB 4"),
        ("2516 AB und dann Nummern 4 bis 12", "2516 AB 4"),
        ("2516 AB et puis numéros 4 à 12", "2516 AB 4"),
        ("2516 AB y números 4 a 12", "2516 AB 4"),
        ("2516 AB i numery 4 do 12", "2516 AB 4"),
        ("2516 AB ve numara 4", "2516 AB 4"),
        ("2516 AB та номери 4", "2516 AB 4"),
        ("2516 AB أرقام 4", "2516 AB 4"),
        ("groenebrug delft hangt los", "Groenebrug"),
        ("zwanentunnel den haag staat blank", "Zwanentunnel"),
        ("puente groenebrug delft abierto", "Groenebrug"),
        ("winkelcentrum in de vlierhof delft, de bakken zitten vol", "Winkelcentrum in de vlierhof"),
        ("strandtentje aan het Gouden Pad draait harde muziek", "Strandtentje aan het Gouden Pad"),
    ],
)
def test_a_place_is_found_by_its_numbers_or_its_town_behind_it(text: str, place: str) -> None:
    found = reading(text).found

    assert found is not None
    assert (found.words, found.rough) == (place, False)


@pytest.mark.parametrize("text", ["2516 AB en 3 zakken", "fietstunnel delft staat blank", "de brug delft is stuk"])
def test_what_stands_everywhere_is_no_place_by_its_town(text: str) -> None:
    found = reading(text).found

    assert found is None or found.rough


@pytest.mark.parametrize(
    "text",
    [
        "Parkeergarage Noorderpoort in Delft, uitgang voetgangers kant Zilverweg",
        "parkeergarage noorderpoort, uitgang voetgangers",
        "Tiefgarage Noorderpoort, Ausgang Fußgänger",
        "parking Noorderpoort, sortie piétons",
    ],
)
def test_whose_exit_it_is_says_only_where(text: str) -> None:
    assert reading(text).only


@pytest.mark.parametrize(
    "text",
    [
        "precies waar de Steenlaan bijkomt",
        "right where Steenlaan joins it",
        "wo die Steenlaan einmündet",
        "là où la Steenlaan la rejoint",
        "donde cruza la Steenlaan",
        "tam, gdzie Steenlaan dochodzi",
        "Steenlaan'ın birleştiği yerde",
        "حيث يلتقي Steenlaan",
        "де Steenlaan виходить",
    ],
)
def test_where_a_street_comes_out_is_a_crossing_with_the_one_before(text: str) -> None:
    talk = Talk()

    talk.say("losse tegel op de Mient")
    talk.wait(10)
    talk.say(text, candidates=())
    talk.wait(10)

    assert talk.cases[0].place.street == "Mient / Steenlaan"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("niet de ingang bij de tram maar aan de steenlaan", "Winkelcentrum De Vlierhof, Steenlaan"),
        ("not the entrance by the tram but the one on Steenlaan", "Winkelcentrum De Vlierhof, Steenlaan"),
        ("nicht der Eingang an der Bahn sondern an der Steenlaan", "Winkelcentrum De Vlierhof, Steenlaan"),
        ("niet bij winkelcentrum De Vlierhof maar op de Steenlaan", "Steenlaan"),
    ],
)
def test_another_side_of_a_landmark_is_still_there(text: str, place: str) -> None:
    talk = Talk()

    talk.say("losse tegel bij de ingang van winkelcentrum De Vlierhof")
    talk.wait(10)
    talk.say(text, candidates=())
    talk.wait(10)

    assert talk.cases[0].place.street == place


def test_where_an_emergency_is_tells_where_the_report_just_before_it_is() -> None:
    talk = Talk()

    talk.say("er zit een gat in het wegdek", candidates=likely("gat in de weg"))
    talk.wait(5)
    talk.say("een man is erin gevallen en bloedt", candidates=(), **_ACCIDENT)
    talk.wait(5)
    talk.say("Steenlaan, kruising Mient", candidates=())
    talk.wait(10)

    assert [case.place.street for case in talk.cases] == ["Steenlaan / Mient"]
