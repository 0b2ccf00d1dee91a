"""A message that begins with where something is tells of no further thing."""

import pytest

from services.notifier.conversation import meaning


@pytest.mark.parametrize(
    "text", ["en la Conradkade, al lado del puente", "En el parque", "en face du 14", "en frente de la iglesia"]
)
def test_a_place_in_spanish_or_french_is_no_further_thing(text: str) -> None:
    assert not meaning.another(text)
    assert not meaning.too(text)
    assert not meaning.beside_it(text)


@pytest.mark.parametrize("text", ["en de container zit vol", "en er ligt ook glas", "En een lamp op de hoek"])
def test_the_dutch_word_leads_on(text: str) -> None:
    assert meaning.another(text)
    assert meaning.too(text)


@pytest.mark.parametrize(
    "text",
    [
        "2) gat in de weg op Rubensstraat 91",
        "2. steiger bij de Hambrug, planken zijn verrot",
        "3: the bin at Leyweg 12 is full",
        "met wat anders nu: het putje zit dicht",
        "وتاني شي في مرجوحة مكسورة",
    ],
)
def test_what_somebody_counts_as_the_next_is_a_further_thing(text: str) -> None:
    assert meaning.another(text)


@pytest.mark.parametrize(
    "text", ["2. Stock links beim Aufzug", "2.", "2 keer per week is het raak", "12. Kerkstraat dus"]
)
def test_a_floor_or_a_number_alone_is_none(text: str) -> None:
    assert not meaning.another(text)
