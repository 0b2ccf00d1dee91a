"""Thanks in advance and a good day at the end of a message say nothing of it."""

import pytest

from loket.closings import without_closing


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Er ligt een losse tegel. Alvast hartelijk dank en een fijne dag.", "Er ligt een losse tegel."),
        ("De lamp is uit. Kunt u die maken? Bij voorbaat dank!", "De lamp is uit. Kunt u die maken?"),
        ("The bin is full. Many thanks and have a nice day", "The bin is full."),
        ("Der Mülleimer ist voll, vielen Dank im Voraus", "Der Mülleimer ist voll"),
        ("La poubelle déborde. Merci beaucoup et bonne journée.", "La poubelle déborde."),
        ("La papelera está llena. Muchas gracias de antemano", "La papelera está llena."),
        ("Kosz jest bardzo pełny. Bardzo dziękuję i miłego dnia.", "Kosz jest bardzo pełny."),
        ("Çöp kutusu çok dolu. Çok teşekkürler, iyi günler.", "Çöp kutusu çok dolu."),
        ("Смітник біля школи переповнений. Дуже дякую, гарного дня.", "Смітник біля школи переповнений."),
        ("De lamp is uit. Alvast bedankt. Met vriendelijke groet, Anna", "De lamp is uit."),
    ],
)
def test_they_are_left_out(text: str, rest: str) -> None:
    assert without_closing(text) == rest


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Bedankt en een fijne dag!",
        "De lamp doet het weer, bedankt",
        "Er ligt een losse tegel bij de school",
        "Het was een fijne dag bij de kapotte lamp",
        "De lamp is uit. Groetjes, Anna",
        "x" * 500 + ". Alvast bedankt",
    ],
)
def test_thanks_alone_and_what_has_none_stay(text: str) -> None:
    assert without_closing(text) is None


@pytest.mark.parametrize("text", [". " * 200, "dank, " * 66, "\ud800. fijne dag", "a b c. " + "dag " * 98])
def test_any_text_is_read(text: str) -> None:
    rest = without_closing(text)

    assert rest is None or text.startswith(rest)
