"""Streets that end as none does, numbers behind which something is, and posts, in nine languages."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import number_in, place_in, reading

_GOOD = [
    # A house number behind which, or across from which, something is, told after its street.
    ("Jan Luykenlaan, de gang achter 200 t/m 230", "Jan Luykenlaan 200"),
    ("Er ligt afval in de Kaapstraat, het pad achter 301", "Kaapstraat 301"),
    ("Kaapstraat, the passage behind 200 to 230", "Kaapstraat 200"),
    ("Kaapstraat, der Gang hinter der 200", "Kaapstraat 200"),
    ("Kaapstraat, le passage derrière le 200", "Kaapstraat 200"),
    ("Kaapstraat, el pasaje detrás del 200", "Kaapstraat 200"),
    ("Kaapstraat, jest dziura, obok 12", "Kaapstraat 12"),
    ("Kaapstraat, лежить сміття, навпроти 12", "Kaapstraat 12"),
    ("Kaapstraat، الحفرة مقابل 12", "Kaapstraat 12"),
    ("Kaapstraat'ta çukur var, 12 numaranın arkasında", "Kaapstraat 12"),
    # A street that ends as no street does, with what stands there.
    ("Eik bij het bankje aan Het Kleine Loo, tegenover het winkelcentrum.",
     "Het Kleine Loo, tegenover het winkelcentrum"),
    ("tree at Het Lange Veer, opposite the school", "Het Lange Veer, opposite the school"),
    ("Baum am Het Lange Veer, gegenüber der Schule", "Het Lange Veer, gegenüber der Schule"),
    ("arbre sur Het Lange Veer, en face de l'école", "Het Lange Veer, en face de l'école"),
    ("árbol en Het Lange Veer, frente al colegio", "Het Lange Veer, frente al colegio"),
    ("drzewo przy Het Lange Veer, obok szkoły", "Het Lange Veer, obok szkoły"),
    ("дерево на Het Lange Veer, навпроти школи", "Het Lange Veer, навпроти школи"),
    ("شجرة في Het Lange Veer مقابل المدرسة", "Het Lange Veer, مقابل المدرسة"),
    ("Böttgerwater, tussen de basisschool en de rotonde", "Böttgerwater, tussen de basisschool en de rotonde"),
    ("böttgerwater, tegenover de kerk", "Böttgerwater, tegenover de kerk"),
    ("Böttgerwater, between the school and the roundabout",
     "Böttgerwater, between the school and the roundabout"),
    ("Böttgerwater, zwischen der Schule und der Kirche", "Böttgerwater, zwischen der Schule und der Kirche"),
    ("Meer en Bos", "Meer en Bos"),
    ("in park Meer en Bos ligt glas", "Park Meer en Bos"),
    ("glas bij Duin en Kruidberg", "Duin en Kruidberg"),
    # Harbours and markets of a town.
    ("scheveningen tweede haven, bij de jachtclub", "Scheveningen tweede haven"),
    ("سوق المدينة De Haagse Markt من جهة Herman Costerstraat", "Haagse Markt"),
    ("Bos tegenover Provinciehuis", "Provinciehuis"),
    # Ways in and posts of a street.
    ("van miereveltlaan bij de inrit vd fysio, sticker op de paal zegt 022", "Van miereveltlaan, paal 022"),
    ("Kaapstraat bij paal 22", "Kaapstraat, paal 22"),
    ("kaapstraat bij de inrit", "Kaapstraat, bij de inrit"),
    ("Kaapstraat at the entrance of the gym", "Kaapstraat, at the entrance of the gym"),
    ("Kaapstraat an der Einfahrt", "Kaapstraat, an der einfahrt"),
    ("Kaapstraat, farola nr 22 rota", "Kaapstraat, farola 22"),
    ("Kaapstraat, latarnia nr 022 nie świeci", "Kaapstraat, latarnia 022"),
    ("Kaapstraat, ліхтар номер 22", "Kaapstraat, ліхтар 22"),
    ("Kaapstraat، عمود رقم 22", "Kaapstraat, عمود 22"),
    ("Kaapstraat, mast 22", "Kaapstraat, mast 22"),
    # A corner with what is there told between its streets.
    ("op de reinkenstraat voor de bakker hoek obrechtstraat", "Reinkenstraat / Obrechtstraat"),
    ("Afval op de Leyweg ligt bij de bakker, hoek Moerweg", "Leyweg / Moerweg"),
    ("Müll auf dem Leyweg neben dem Laden, Ecke Moerweg", "Leyweg / Moerweg"),
    ("tas d'ordures sur le Leyweg devant la boulangerie, angle Moerweg", "Leyweg / Moerweg"),
    ("śmieci na Leyweg obok sklepu, róg Moerweg", "Leyweg / Moerweg"),
]  # fmt: skip
_NUMBERS = [
    ("achter 301", "301"),
    ("tussen 12 en 18", "12"),
    ("a la altura del 180 mas o menos", "180"),
    ("un peu à hauteur du 12 je crois", "12"),
    ("chyba na wysokości 180 ale nie wiem", "180"),
    ("на рівні 180", "180"),
    ("180 numaranın hizasında", "180"),
    ("au niveau du 2... non attends je vérifie", None),
    ("el agua llega a una altura de 3 sin parar", None),
    ("een plas met een hoogte, farola nr 22", None),
]
_NOT_GOOD = [
    "Kaapstraat, het zijn er 200",
    "Kaapstraat, elke nacht van 12 tot 18 uur",
    "Kaapstraat, al 3 keer, tegenover 2 kerken",
    "шум на Kaapstraat, щодня біля 12",
    "Kaapstraat'ta gürültü, 12 numaralı otobüs durmuyor",
    "Kaapstraat, de lamp is 500 watt",
    "de paal is 2 dagen kapot, Kaapstraat",
    "Kaapstraat, auto voor mijn inrit",
    "Hallo, bij de school",
    "Goedemorgen, tegenover de kerk",
    "Regenwater, bij de school",
    "Rioolwater, tussen de school en de kerk",
    "lamp aan het Zuiden, bij de kerk",
    "Wespennest, tussen de school en de kerk",
    "Müll, vor der Schule",
    "Basura, frente al colegio",
    "Gegeven aan De Jong, bij de school",
    "in De Telegraaf stond dat, bij de school",
    "er moet meer en bos bij de school komen",
    "Ik wil Meer en Bos zien",
    "kapotte lamp tweede haven",
    "zwischen der Schule und der Kirche",
]


@pytest.mark.parametrize(("text", "words"), _GOOD)
def test_a_place_is_found(text: str, words: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == (words, False)


@pytest.mark.parametrize(("text", "number"), _NUMBERS)
def test_the_number_is_that_of_the_house(text: str, number: str | None) -> None:
    assert number_in(text) == number


@pytest.mark.parametrize("text", _NOT_GOOD)
def test_nobody_can_be_sent_there(text: str) -> None:
    found = place_in(text)

    assert found is None or found.rough


def test_a_street_that_ends_as_none_does_asks_for_what_is_there() -> None:
    found = reading("Eik aan Het Kleine Loo").found

    assert found is not None
    assert (found.words, found.rough, found.spot) == ("Het Kleine Loo", True, False)
