"""Who reports something and wants no messages says both, and what is reported is told apart, in nine languages."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loket.silence import without

REPORTS = {
    "lantaarn kapot op de hoek Leyweg en Escamplaan, stuur mij geen berichten meer": (
        "lantaarn kapot op de hoek Leyweg en Escamplaan,"
    ),
    "stuur me niks meer. De container op het Spui zit vol": ". De container op het Spui zit vol",
    "gat op Spui 3 stop met appen": "gat op Spui 3",
    "niet meer appen gat op Spui 3": "gat op Spui 3",
    "Hier ligt een losse tegel, Spui 12. Jullie hoeven mij geen berichten te sturen.": (
        "Hier ligt een losse tegel, Spui 12. ."
    ),
    "The street light on Spui is broken. Please stop sending me messages": "The street light on Spui is broken.",
    "Auf dem Spui ist ein Loch in der Straße. Bitte schicken Sie mir keine Nachrichten mehr.": (
        "Auf dem Spui ist ein Loch in der Straße. ."
    ),
    "Lampadaire cassé Spui 20, ne m'envoyez plus de messages": "Lampadaire cassé Spui 20,",
    "La farola de Spui 20 no funciona. No me manden más mensajes": "La farola de Spui 20 no funciona.",
    "Lampa nie świeci na Spui 20, proszę nie wysyłajcie mi wiadomości": "Lampa nie świeci na Spui 20,",
    "Spui 20 lamba yanmıyor. Bana artık mesaj atmayın": "Spui 20 lamba yanmıyor.",
    "Ліхтар не світить на Spui 20. Більше не пишіть мені": "Ліхтар не світить на Spui 20.",
    "المصباح لا يعمل في Spui 20. لا ترسلوا لي رسائل": "المصباح لا يعمل في Spui 20.",
}


@pytest.mark.parametrize(("text", "rest"), REPORTS.items())
def test_what_is_reported_is_left(text: str, rest: str) -> None:
    found = without(text)

    assert found is not None
    assert " ".join(found.split()) == rest
    assert len(found) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "stuur mij geen berichten meer",
        "Dank u. Stuur mij geen berichten meer",
        "stuur mij geen berichten meer over de lantaarn op het Spui",
        "don't send me messages about the street light any more",
        "wat een herrie bij de buren op nummer 14, stop daarmee",
        "De buren maken herrie op het Spui 14. STOP",
        "la señora del tercero, con asma, baja y el contenedor está lleno",
        "wacht, ik doe eerst een bericht aan mijn man en dan meld ik het gat op het Spui",
        "ze boren hier elke dag door de muur, van acht tot vijf, het stof ligt op mijn was, mag dat zonder bericht",
        "krijg ik nog bericht over de losse tegel, Spui 12?",
        "app, " * 40,
        "",
    ],
)
def test_nothing_is_taken_from_who_asks_for_nothing_or_tells_of_nothing_else(text: str) -> None:
    assert without(text) is None


@given(
    st.lists(st.sampled_from(["stop met appen", "gat op Spui 3", ", ", ". ", "x", "\u0000", "berichten"])).map(" ".join)
)
def test_a_rest_is_the_text_with_blanks(text: str) -> None:
    found = without(text)

    assert found is None or (
        len(found) == len(text) and all(mine in {" ", theirs} for mine, theirs in zip(found, text, strict=True))
    )
