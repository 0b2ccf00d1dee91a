"""A crossing of which the first street was told before, and one that is put right and then was right after all."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import place_in
from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    "text",
    [
        "Op de Trekweg rijden ze te hard. Er zit een gat in het asfalt, bij de kruising met de Moerweg",
        "That path along the Trekweg is a death trap. Massive pothole right at the junction with the Moerweg.",
        "Auf der Trekweg ist es schlimm. Ein Schlagloch an der Kreuzung mit dem Moerweg",
        "La piste de Trekweg est terrible. Un trou au croisement avec le Moerweg",
        "El carril de Trekweg está fatal. Un bache en el cruce con Moerweg",
        "Ścieżka wzdłuż Trekweg jest fatalna. Dziura przy skrzyżowaniu z Moerweg",
        "Trekweg bisiklet yolu berbat. Moerweg köşesinde büyük çukur var",
        "Доріжка вздовж Trekweg жахлива. Яма на розі з Moerweg",
        "Op de Trekweg, daar waar hij de Moerweg kruist, zit een gat",
        "I cycle along Trekweg daily. There's glass where it crosses the Moerweg",
        "مسار الدراجات على Trekweg سيء. حفرة عند تقاطع مع Moerweg",
    ],
)
def test_the_street_that_was_told_before_crosses_the_one_of_the_junction(text: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == ("Trekweg / Moerweg", False)


@pytest.mark.parametrize(
    "text",
    [
        "De Trekweg is mooi. Ik ben blij met de Moerweg",
        "Op de Trekweg ligt glas. Er is een kruising met de fietsers",
        "Trekweg, Leyweg en Beukweg zijn donker. Ook de kruising met de Moerweg",
        "Op de Trekweg ligt glas. Een fietser kruist de Moerweg vaak",
        "Op de Trekweg is het donker. En op de Moerweg ook",
        "Op de Trekweg ligt glas. Op de hoek staat een kast, op de Moerweg",
    ],
)
def test_two_streets_that_are_not_said_to_cross_are_no_crossing(text: str) -> None:
    found = place_in(text)

    assert found is None or "Trekweg / Moerweg" not in found.words


_BIN = likely("prullenbak vol of kapot")


def _after(second: str) -> list[tuple[str | None, bool]]:
    talk = Talk()
    talk.say("de prullenbak is om, hoek Prins Hendrikplein en Zoutmanstraat", candidates=_BIN)
    talk.wait(60)
    talk.say(second, candidates=(), intent="gibberish", decision="ask", reason="too_short")
    talk.wait(60)
    return [(case.place.street, case.place.good) for case in talk.cases]


@pytest.mark.parametrize(
    "text",
    [
        "Oeps, niet Zoutmanstraat maar Elandstraat... nee, toch goed, Zoutmanstraat",
        "Oops, not Zoutmanstraat but Elandstraat... no wait, it was right",
        "Sorry, nicht Zoutmanstraat sondern Elandstraat. Nein, es war richtig, Zoutmanstraat",
        "Pardon, pas Zoutmanstraat mais Elandstraat... non, c'est bon, Zoutmanstraat",
        "Perdón, no Zoutmanstraat sino Elandstraat... no, está bien, Zoutmanstraat",
        "Sorry, nie Zoutmanstraat tylko Elandstraat... nie, jednak dobrze, Zoutmanstraat",
        "Ой, не Zoutmanstraat, а Elandstraat... ні, все правильно, Zoutmanstraat",
    ],
)
def test_a_crossing_that_was_right_after_all_is_not_lost(text: str) -> None:
    assert _after(text) == [("Prins Hendrikplein / Zoutmanstraat", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, niet de Zoutmanstraat maar de Elandstraat",
        "Sorry, not Zoutmanstraat but Elandstraat",
        "Sorry, nicht Zoutmanstraat sondern Elandstraat",
        "Ой, не Zoutmanstraat, а Elandstraat",
    ],
)
def test_one_street_of_a_crossing_is_put_right(text: str) -> None:
    assert _after(text) == [("Prins Hendrikplein / Elandstraat", True)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nee het klopt niet, het is Kerkstraat 14", "Kerkstraat 14"),
        ("niet Kerkstraat 12 maar Kerkstraat 14, klopt dat?", "Kerkstraat 14"),
        ("Zoutmanstraat 3, nee dat is goed zo", "Zoutmanstraat 3"),
    ],
)
def test_what_takes_nothing_back_puts_right_or_says_yes(text: str, words: str) -> None:
    found = place_in(text)

    assert found is not None
    assert found.words == words
