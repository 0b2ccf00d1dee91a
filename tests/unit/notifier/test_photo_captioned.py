"""The words of a photo say which of the reports just told it shows: it stands with that, and opens none."""

# ruff: noqa: RUF001 - people write in their own alphabets

import pytest

from loket.events import Part
from tests.unit.notifier.talking import Talk, likely

_BENCH, _HOLE = likely("bankje kapot", 0.97), likely("gat in de weg", 0.97)
_TOLD = {
    "nl": ("leuning van de bank afgebroken, Kerkstraat 12", "en er zit een gat in het asfalt, Dorpsstraat 3"),
    "en": ("armrest of the bench is broken, Kerkstraat 12", "and there is a pothole, Dorpsstraat 3"),
    "de": ("Lehne der Bank abgebrochen, Kerkstraat 12", "und da ist ein Schlagloch, Dorpsstraat 3"),
    "fr": ("accoudoir du banc cassé, Kerkstraat 12", "et il y a un trou, Dorpsstraat 3"),
    "es": ("brazo del banco roto, Kerkstraat 12", "y hay un agujero, Dorpsstraat 3"),
    "pl": ("zepsuta ławka, Kerkstraat 12", "i jest dziura w asfalcie, Dorpsstraat 3"),
    "tr": ("bankın kolu kırık, Kerkstraat 12", "ve asfaltta çukur var, Dorpsstraat 3"),
    "uk": ("зламана лавка, Kerkstraat 12", "і яма в асфальті, Dorpsstraat 3"),
    "ar": ("المقعد مكسور، Kerkstraat 12", "وحفرة في الشارع، Dorpsstraat 3"),
}


def _two(language: str = "nl") -> Talk:
    talk = Talk()
    first, second = _TOLD[language]
    talk.say(first, candidates=_BENCH, language=language)
    talk.wait(10)
    talk.say(second, candidates=_HOLE, language=language)
    talk.wait(60)
    assert len(talk.cases) == 2
    return talk


@pytest.mark.parametrize(
    ("language", "bench", "hole"),
    [
        ("nl", "en dit is de bank, met mijn tas erop", "en dit is het gat, met de schoen van Gerrit voor de maat"),
        ("nl", "en zo ziet de bank eruit", "En hier het gat in het asfalt, ongeveer 20 cm diep"),
        ("nl", "Kijk, de leuning ligt ernaast", "en dit gat wordt elke week groter"),
        ("nl", "en de bank nog een keer", "en het gat met een euro erbij voor de schaal"),
        ("en", "and this is the bench, seat and all", "and this is the pothole with my shoe for scale"),
        ("de", "und das ist die Bank, mit Tasche", "und das ist das Schlagloch, mit meinem Schuh daneben"),
        ("fr", "et voici le banc, avec mon sac", "et voici le trou, avec ma chaussure pour l'échelle"),
        ("es", "y este es el banco, con mi bolso", "y este es el agujero, con mi zapato para comparar"),
        ("pl", "a to ławka, z moją torbą", "a to dziura, z moim butem obok"),
        ("tr", "ve bu bank, çantamla", "ve bu çukur, ayakkabımla"),
        ("uk", "а це лавка, з моєю сумкою", "а це яма, з моїм черевиком"),
        ("ar", "وهذا المقعد مع حقيبتي", "وهذه الحفرة مع حذائي"),
    ],
)
def test_each_goes_to_what_its_words_name(language: str, bench: str, hole: str) -> None:
    for photos in ((bench, _BENCH), (hole, _HOLE)), ((hole, _HOLE), (bench, _BENCH)):
        talk = _two(language)
        for text, found in photos:
            talk.photo(text, candidates=found, language=language)
            talk.wait(15)

        assert [case.photos for case in talk.cases] == [1, 1]


@pytest.mark.parametrize(
    ("text", "sub"),
    [
        ("en hier zit ook een gat, Nieuwstraat 40", "gat in de weg"),
        ("en dit is een kapotte lantaarn", "lantaarnpaal kapot"),
        ("en dit gat zit in de Nieuwstraat 40", "gat in de weg"),
    ],
)
def test_what_tells_of_one_more_opens_one(text: str, sub: str) -> None:
    talk = _two()
    talk.photo(text, candidates=likely(sub, 0.97))
    talk.wait(15)

    assert [case.photos for case in talk.cases] == [0, 0, 1]


def _in_a_letter(photos: list[str]) -> list[int]:
    """How many photos each report of a numbered letter has."""
    talk = Talk()
    talk.say("1) bank kapot, Kerkstraat 12. 2) gat in de weg, Dorpsstraat 3", parts=_parts())
    talk.wait(20)
    assert len(talk.cases) == 2
    for text in photos:
        talk.photo(text, candidates=likely("verkeerd geparkeerd", 0.3), decision="ask", intent="gibberish")
        talk.wait(15)
    return [case.photos for case in talk.cases]


@pytest.mark.parametrize(
    "text", ["nog een van nr 2", "one more of number 2", "noch eine von Nummer 2", "jeszcze jedno do punkt 2"]
)
def test_one_more_of_a_number_stands_with_it(text: str) -> None:
    assert _in_a_letter(["nr 2", text, "nr 1"]) == [1, 2]


def _parts() -> tuple[Part, ...]:
    return (Part(start=0, end=28, candidates=_BENCH), Part(start=28, end=61, candidates=_HOLE))


@pytest.mark.parametrize(
    "photos",
    [
        ["2", "1"],
        ["foto bij 2", "foto bij 1"],
        ["Dit is punt 2", "en dit punt 1"],
        ["nr 2 dus", "nr 1"],
        ["2) kuil", "1) zit"],
        ["2e", "1e"],
        ["dit is de tweede", "de eerste"],
    ],
)
def test_the_number_in_a_letter_names_it_too(photos: list[str]) -> None:
    assert _in_a_letter(photos[:1]) == [0, 1]
    assert _in_a_letter(photos) == [1, 1]
