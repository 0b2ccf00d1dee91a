"""One word that names danger, or cries for help at an address, is never doubted."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from loket.emergency import detect


@pytest.mark.parametrize(
    "text",
    ["brand", "fire", "Fire \U0001f525", "Feuer", "incendie", "fuego", "pożar", "yangın", "YANGIN", "пожежа", "حريق"],
)
def test_fire_in_one_word_is_heard(text: str) -> None:
    found = detect(text)

    assert found is not None
    assert found.kind == "fire"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "hulp Spui 4",
            "help! Laan van Meerdervoort 120",
            "help me, Hoefkade 30",
            "Hilfe Spui 4",
            "au secours Spui 4",
        ),
        *("socorro Spui 4", "pomocy Spui 4", "imdat Spui 4", "рятуйте Spui 4"),
    ],
)
def test_a_cry_at_an_address_is_heard(text: str) -> None:
    found = detect(text)

    assert found is not None
    assert found.kind == "other"


@pytest.mark.parametrize(
    "text",
    [
        *("brandnetels", "vuurwerk", "firewall", "Feuerwerk", "brandkraan", "ok", "kind", "boven", "lamp"),
        *("hulp bij formulier 12 en 13", "help de prullenbak Leyweg 12 zit vol"),
    ],
)
def test_what_only_looks_like_it_is_not(text: str) -> None:
    assert detect(text) is None
