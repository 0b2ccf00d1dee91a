"""Places as residents told them in the eighteenth set of conversations, and others of the same kinds."""

# ruff: noqa: RUF001 - messages in their own alphabets

import pytest

from services.notifier.conversation.places import number_in, place_in

_GOOD = [
    ("lantaarn op de mient thv 212 is al drie avonden uit", "Mient 212"),
    ("put aan de spaarne ter hoogte van nummer 12 stinkt", "Spaarne 12"),
    ("Landgoed Ockenburgh, eerste eik links na de ingang aan de Monsterseweg", "Landgoed Ockenburgh"),
    ("bij fort Vechten is een boom omgewaaid", "Fort Vechten"),
    ("airco op het dak van café aan de Ledig Erf. Ik woon in de Gansstraat", "Café aan de Ledig Erf"),
    ("bij nr 12 op de Suezkade als je van de Laan van Meerdervoort komt", "Suezkade 12"),
    ("si vous arrivez par la Laan van Meerdervoort vous prenez la Suezkade, là où elle croise la Loosduinseweg",
     "Suezkade / Loosduinseweg"),
    ("lawaai komende van de Kerkstraat 12, ik hoor het in de Dorpsstraat", "Kerkstraat 12"),
    ("the Suezkade where it intersects the Loosduinseweg", "Suezkade / Loosduinseweg"),
    ("en la Suezkade, donde se cruza con la Loosduinseweg", "Suezkade / Loosduinseweg"),
    ("na Suezkade, tam gdzie krzyżuje się z Loosduinseweg", "Suezkade / Loosduinseweg"),
    ("на Suezkade, де перетинає Loosduinseweg", "Suezkade / Loosduinseweg"),
    ("Loosduinsekade'de, numara dört yüz on iki, onun önünde koku var", "Loosduinsekade 412"),
    ("na Kerkstraat, numer dwanaście, leży szkło", "Kerkstraat 12"),
    ("на Kerkstraat, номер дванадцять, скло", "Kerkstraat 12"),
    ("شارع Kerkstraat رقم أربعمية واثنا عشر في زجاج", "Kerkstraat 412"),
    ("Burgemeester de Vlugtlaan yüz otuz iki numaranın önünde", "Burgemeester de Vlugtlaan 132"),
    ("Meppelweg duizend tweeënveertig", "Meppelweg 1042"),
    ("Meppelweg tien tweeënveertig, daar ligt glas", "Meppelweg 1042"),
    ("przy Kaapstraat pod numerem dwunastym", "Kaapstraat 12"),
    ("container 2314 op de escamplaan zit vol", "Escamplaan, container 2314"),
    ("galvanistraat ter hoogte van 17 t/m 23 oneven kant", "Galvanistraat 17"),
    ("volkstuinvereniging loosduinen pad 4", "Volkstuinvereniging loosduinen"),
    ("vuilnis op de hoek v.d. regentesselaan en de weimarstraat", "Regentesselaan / Weimarstraat"),
    ("bank langs het Verversingskanaal, ter hoogte van de Suezkade", "Verversingskanaal / Suezkade"),
    ("prins hendrik str 12", "Prins hendrikstr 12"),
    ("gekocht bij de Gamma op de Binckhorstlaan en het ligt nu bij nr 4 in de Kaapstraat", "Kaapstraat 4"),
    ("plac zabaw przy Kaapstraat", "Plac zabaw przy Kaapstraat"),
    ("Kaapstraat, côté pair, vers le 40", "Kaapstraat 40"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), _GOOD)
def test_tells_where_a_crew_goes(text: str, words: str) -> None:
    found = place_in(text)

    assert found is not None
    assert not found.rough
    assert found.words == words


@pytest.mark.parametrize(
    "text",
    [
        "op de vluchtheuvel thv 12 ligt glas",
        "op de stoep thv 12 ligt glas",
        "op de Kerkstraat 2 fietsers gevallen",
        "winkel in de Pijp",
        "het is voorbij de ingang, als je van de Kerkstraat komt",
        "ça sent très fort Kerkstraat",
        "container 2 dagen vol in de Kerkstraat",
        "in Moerwijk bij de Kerkstraat",
        "op de Kerkstraat tien twintig fietsen",
        "aan de achterzijde thv nr 15 ligt een bank",
    ],
)
def test_is_not_enough(text: str) -> None:
    found = place_in(text)

    assert found is None or found.rough


@pytest.mark.parametrize(
    ("text", "number"),
    [("al 2 fietsers zien vallen", None), ("er liggen 5 matrassen", None), ("bij 12 liggen zakken", "12")],
)
def test_what_is_counted_is_no_house_number(text: str, number: str | None) -> None:
    assert number_in(text) == number
