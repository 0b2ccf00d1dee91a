"""What is looked for only where a stem of it stands is found where it would be found without that."""

import json
from pathlib import Path
from typing import Final

import pytest

from services.notifier.conversation.places import directions, floors, home, neighbours, otherwise
from services.notifier.conversation.places.gated import Gated

_FILES: Final = sorted(Path("tests/conversations").glob("*th.jsonl"))
_TOLD: Final = (
    "Kerkstraat 12, DERDE VERDIEPING",
    "Kerkstraat 12, 2 hoog achter",
    "Kerkstraat 12, on the third floor",
    "Kerkstraat 12, zweites OG, 3. Stock",
    "Kerkstraat 12, troisième étage",
    "Kerkstraat 12, primera planta",
    "Kerkstraat 12, na drugim piętrze",
    "Kerkstraat 12, ikinci kat",
    "Kerkstraat 12, на третьому поверсі",
    "Kerkstraat 12, في الطابق الثاني",
)
_HOMES: Final = (
    "Ik woon op Spui 3. Lamp stuk",
    "Wij wonen in de Steenlaan 4, lamp stuk",
    "My address is Spui 3, the lamp is out",
    "I'm at Spui 3 myself",
    "Ich wohne am Spui 3, Lampe kaputt",
    "J'habite Spui 3, lampe cassée",
    "Vivo en Spui 3, farola rota",
    "MIESZKAM na Spui 3, lampa nie świeci",
    "моя адреса Spui 3, ліхтар не горить",
    "أسكن في Spui 3، المصباح معطل",
    "ben Spui 3 numarada oturuyorum, lamba bozuk",
    "evimiz Spui kadar 3",
)
_WAYS: Final = (
    "links als je van de Kerkstraat komt",
    "links als je komt van de Kerkstraat, lamp stuk",
    "komend van de Kerkstraat, links",
    "on the left if you come from Kerkstraat, by the tree",
    "links wenn man von der Kerkstraat kommt",
    "vom Spui aus gesehen links",
    "à gauche en venant de la Kerkstraat, près de l'arbre",
    "a la izquierda si vienes de Kerkstraat, junto al árbol",
    "jadąc od strony Kerkstraat, po lewej",
    "Kerkstraat'tan gelince solda",
    "йдучи від Kerkstraat, ліворуч",
    "على اليسار إذا جاي من Kerkstraat، قرب الشجرة",
)


def _texts() -> list[str]:
    told = [json.loads(line) for file in _FILES for line in file.read_text("utf-8").splitlines()]
    return [message["text"] for each in told for message in each["messages"] if message["kind"] == "text"]


@pytest.mark.parametrize("gated", [floors._FLOOR, home._LIVES, directions._FROM], ids=["floors", "home", "directions"])
def test_nothing_is_missed_for_want_of_a_stem(gated: Gated) -> None:
    texts = [*_TOLD, *_HOMES, *_WAYS, *_texts()]

    assert [t for t in texts if gated.sub(" ", t) != gated._pattern.sub(" ", t)] == []


@pytest.mark.parametrize(
    ("without", "texts"), [(floors.without, _TOLD), (home.without, _HOMES), (directions.without, _WAYS)]
)
def test_what_has_a_stem_is_taken_out_in_every_language(without: object, texts: tuple[str, ...]) -> None:
    assert callable(without)
    assert [text for text in texts if without(text) == text] == []


def test_the_numbers_of_neighbours_and_bent_streets_are_missed_nowhere() -> None:
    texts = _texts()
    bent = [t for t in texts if otherwise._TURKISH.search(t) or otherwise._POLISH.search(t)]

    assert [t for t in texts if neighbours.without(t) != neighbours._OTHERS.sub(" ", t)] == []
    assert bent
    assert [t for t in bent if not otherwise._BENT.search(t)] == []
