"""A report is read without its greeting, its closing and who signs."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from loket.closings import core_of, put_right


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("Hallo, de lantaarn is kapot, alvast bedankt", "de lantaarn is kapot"),
        ("Geachte heer/mevrouw,\nbankje stuk\nMvg Ank", "bankje stuk"),
        ("Beste gemeente, wip is doormidden. Alvast bedankt!", "wip is doormidden."),
        ("Dag, de stoep zakt", "de stoep zakt"),
        ("Hi! van on the bike lane. Cheers", "van on the bike lane."),
        ("Guten Tag, die Ampel blinkt. Viele Grüße, Ann", "die Ampel blinkt."),
        ("Bonjour, le banc est cassé, merci d'avance", "le banc est cassé"),
        ("Hola, hay una rata. Un saludo, Ana", "hay una rata."),
        ("Dzień dobry, latarnia nie świeci. Z góry dziękuję", "latarnia nie świeci."),
        ("Merhaba, lamba yanmıyor, şimdiden teşekkürler", "lamba yanmıyor"),
        ("Привіт, ліхтар не світить. З повагою, Анна", "ліхтар не світить."),
        ("السلام عليكم، الزبالة بكل مكان، شكرا مقدما", "الزبالة بكل مكان"),
    ],
)
def test_greeting_and_closing_are_left_out(text: str, core: str) -> None:
    found = core_of(text)

    assert (found.text, found.thanked) == (core, False)


@pytest.mark.parametrize(
    "text", ["De lamp doet het weer, bedankt", "The hole was fixed today. Thanks", "lamp uit. Merci!"]
)
def test_thanks_that_are_not_in_advance_are_told(text: str) -> None:
    assert core_of(text).thanked


@pytest.mark.parametrize(
    "text",
    ["", "hallo", "Hoi, ja", "Bedankt!", "Fijne dag!", "dag en nacht lawaai hier", "Beste wensen", "Hi 🙂", "\ud800"],
)
def test_what_says_nothing_beside_them_stays_whole(text: str) -> None:
    found = core_of(text)

    assert (found.text, found.thanked) == (text, False)


def test_nothing_is_shown_of_it() -> None:
    assert "lamp" not in repr(core_of("Hallo, de lamp is uit"))


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("De lamp doet het weer", True),
        ("de container is nu leeg", True),
        ("Latarnia już świeci", True),
        ("die Laterne brennt wieder", True),
        ("de container zit weer vol", False),
        ("van on bike lane again", False),
        ("neben mir laute Musik", False),
        ("de lamp is uit", False),
    ],
)
def test_what_may_be_thanked_for(text: str, mended: bool) -> None:
    assert put_right(text) is mended


@pytest.mark.parametrize("text", ["hallo " * 400, "dank, " * 160, "dag, " * 300, "beste " * 150, "\n" * 900])
def test_any_text_has_a_core(text: str) -> None:
    assert core_of(text).text in text
