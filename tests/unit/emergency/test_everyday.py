"""What people write of their day beside a small report is no emergency, in nine languages."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from loket.emergency import detect, everyday, harmless

ALL_OF_IT = [
    "tram komt doei",
    "metro komt eraan doei",
    "tram's here bye",
    "bus is coming gotta run",
    "Bahn kommt, muss los",
    "le tram arrive, salut",
    "llega el tranvía, adiós",
    "tramwaj jedzie pa",
    "tramvay geldi görüşürüz",
    "جاء الترام مع السلامة",
    "трамвай їде, бувайте",
    "ik stap nu in",
    "weet ik niet meer ben al weg",
    "geen idee meer hoor ik ben al doorgereden",
    "weiß ich nicht mehr, bin schon weg",
    "je ne sais plus, je suis déjà partie",
    "ik ben 9",
    "Ich bin Mia und bin 9",
    "je m'appelle Lina et j'ai 8 ans",
    "me llamo Leo y tengo 9 años",
    "mam 9 lat i jestem Ola",
    "ben Ece 9 yaşındayım",
    "мене звати Оля, мені 9",
    "dad says Escamplaan",
    "mama zegt dat is aan de Rode Kruislaan",
    "ماما تقول شارع Leyweg",
    "Laat maar zitten. Blijkt van de bovenbuurman te zijn, hij heeft m net weggereden.",
    "blijkt van mijn ex te zijn, hij komt hem morgen ophalen",
    "buurman heeft hem net weggereden laat maar",
    "Bleek van de jongen van drie hoog te zijn, hij ruimt m zelf op",
    "is van de student van nummer 12, ze haalt m morgen zelf weg",
    "de jongen van vier hoog ruimt het zelf op",
    "it's my neighbour's, he's clearing it away himself",
    "gehört dem Nachbarn, er holt es morgen selbst ab",
    "el vecino lo recoge él mismo",
    "sąsiad sam to posprząta",
    "komşu kendisi kaldıracak",
    "сусід сам це прибере",
    "Erledigt, gehört dem Nachbarn von oben, er hat ihn gerade weggefahren",
    "Ineke komma neem jij vanavond de aardappels mee en ook die kruimige vraagteken ik haal de kip punt",
    "doe jij het gas straks uit bij de soep vraagteken",
    "pizza gaat zo in de oven kom je",
    "mum can you get chicken and potatoes",
    "kochanie kup ziemniaki i kurczaka",
]


@pytest.mark.parametrize("text", ALL_OF_IT)
def test_nothing_is_left_of_it(text: str) -> None:
    rest = harmless.without(text)

    assert rest is not None
    assert len(rest.split()) <= 2
    assert detect(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "trein komt, dag",
        "the train is coming, goodbye",
        "ik ben er niet meer",
        "ik weet het niet meer",
        "ik ben 9 en alleen thuis, papa wordt niet wakker",
        "mama zegt niks meer",
        "kind is van mijn ex, hij heeft hem meegenomen",
        "neem jij de kip mee, de oven staat in brand",
        "stikt in een stuk kip, neem een taxi",
        "ik stap er nu uit",
        "ben gevallen, hij heeft veel bloed op zijn hoofd sinds gisteren",
    ],
)
def test_what_may_be_danger_is_left(text: str) -> None:
    assert harmless.without(text) != ""


@pytest.mark.parametrize(
    ("text", "of_a_meal"),
    [
        ("Mam ik ben ietsje later, trein staat stil bij Rijswijk. Zet de lasagne maar vast in de oven x", True),
        ("neem jij brood mee", True),
        ("zet de kip in de oven, er komt rook uit", False),
        ("er ligt brood op straat voor de duiven, neem dat mee", False),
        ("lantaarn stuk", False),
    ],
)
def test_a_message_about_a_meal_is_known(text: str, of_a_meal: bool) -> None:
    assert everyday.is_of_a_meal(text) is of_a_meal


def test_a_little_blood_of_yesterday_does_not_make_a_report_an_emergency() -> None:
    told = (
        "Ik ben moeder van twee kind. Gisteren mijn zoon heeft gespelen op glijbaan en hij heeft bloed op zijn been, "
        "klein beetje. De glijbaan is gebroken onder, is scherpe ijzer."
    )

    assert "bloed" not in (harmless.without(told) or "bloed")
    assert detect(told) is None


@pytest.mark.parametrize("text", ["someone fell through the ice", "a guy went straight through the ice"])
def test_who_fell_through_the_ice_is_in_the_water(text: str) -> None:
    found = detect(text)

    assert found is not None
    assert found.kind == "water"
