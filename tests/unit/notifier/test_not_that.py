"""A report is of something else after all where a clause says what it is not, and another what it is."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Any

import pytest

from services.notifier.conversation import announced
from tests.unit.notifier.talking import Talk, likely

TILE = ("er ligt een losse tegel voor Kerkstraat 12", "losse stoeptegel")
YOUTHS = ("Elke nacht muziek en geschreeuw, Kerkstraat 27. Hangjongeren", "overlast jongeren")
LIGHTS = ("stoplicht kapot voor Kerkstraat 12", "verkeerslicht storing")
LAMP = ("lantaarnpaal is uit bij Kerkstraat 12", "lantaarnpaal kapot")


def _after(first: tuple[str, str], then: str, sub: str, p: float = 0.9, **changes: Any) -> Talk:
    talk = Talk()
    talk.say(first[0], candidates=likely(first[1]))
    talk.wait(600)
    talk.say(then, candidates=likely(sub, p), **changes)
    talk.wait(60)
    return talk


@pytest.mark.parametrize(
    ("first", "then", "sub"),
    [
        (TILE, "bij nader inzien is het geen losse tegel, de hele stoep is verzakt", "verzakking"),
        (TILE, "Net nog even gekeken. Het is niet een tegel, de hele stoep is ingezakt", "verzakking"),
        (TILE, "It isn't a losse tegel at all, the whole pavement has sunk", "verzakking"),
        (TILE, "nou het is wel meer dan een tegel hoor, de hele stoep is weggezakt", "verzakking"),
        (
            YOUTHS,
            "Het zijn helemaal geen jongeren, het komt uit de bar, die zet de deur open",
            "geluidsoverlast horeca",
        ),
        (YOUTHS, "ik dacht dat het jongeren waren maar het komt uit het restaurant", "geluidsoverlast horeca"),
        (TILE, "de tegels liggen eigenlijk prima, het zijn de klinkers die verzakt zijn", "verzakking"),
        (YOUTHS, "het zijn de onderburen die herrie maken, en geen jongeren", "geluidsoverlast buren"),
        (LIGHTS, "de stoplichten doen het prima, het is de lantaarnpaal ernaast. die is uit", "lantaarnpaal kapot"),
        (LIGHTS, "o nee niet het stoplicht, de lantaarnpaal op de hoek doet het niet", "lantaarnpaal kapot"),
        (LAMP, "Foutje, niet de lantaarnpaal maar het stoplicht is uit", "verkeerslicht storing"),
        (LIGHTS, "stoplicht is het eigenlijk niet, de lantaarn is uit", "lantaarnpaal kapot"),
        (LAMP, "hmm de lamp brandt gewoon, maar de paal staat scheef", "lantaarnpaal scheef of beschadigd"),
        (LAMP, "Verkeerd gezegd, het gaat om het bankje ernaast. Daar is de zitting af", "bankje kapot"),
    ],
)
def test_what_it_is_instead_is_taken(first: tuple[str, str], then: str, sub: str) -> None:
    talk = _after(first, then, sub)

    (case,) = talk.cases
    assert (case.sub, case.fixed, (case.place.street or "").startswith("Kerkstraat")) == (sub, True, True)


@pytest.mark.parametrize(
    ("language", "first", "then"),
    [
        ("de", "Jugendliche machen Lärm, Kerkstraat 27", "Es sind gar keine Jugendlichen, der Lärm kommt aus der Bar"),
        ("fr", "Des jeunes font du bruit, Kerkstraat 27", "En fait ce ne sont pas des jeunes, le bruit vient du bar"),
        ("es", "Jóvenes haciendo ruido, Kerkstraat 27", "No son jóvenes, el ruido viene del bar de enfrente"),
        ("pl", "Młodzież hałasuje, Kerkstraat 27", "To jednak nie młodzież, hałas dochodzi z baru"),
        ("tr", "Gençler gürültü yapıyor, Kerkstraat 27", "Gençler değilmiş, gürültü karşıdaki bardan geliyor"),
        ("uk", "Молодь шумить щоночі, Kerkstraat 27", "Це не молодь, шум іде з бару навпроти"),
        ("ar", "شباب يعملون ضجة Kerkstraat 27", "طلعوا مو شباب، الصوت من البار المقابل"),
    ],
)
def test_so_it_is_in_other_languages(language: str, first: str, then: str) -> None:
    talk = Talk()
    talk.say(first, candidates=likely("overlast jongeren"), language=language)
    talk.wait(600)
    talk.say(then, candidates=likely("geluidsoverlast horeca", 0.7), language=language)
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["geluidsoverlast horeca"]


def test_a_report_that_nobody_was_sure_about_gets_what_it_is() -> None:
    talk = Talk()
    talk.say(YOUTHS[0], candidates=likely("geluidsoverlast buren", 0.5), decision="ask", reason="low_confidence")
    talk.wait(600)
    talk.say("Het zijn geen hangjongeren, het komt uit de bar", candidates=likely("geluidsoverlast horeca", 0.75))
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["geluidsoverlast horeca"]


@pytest.mark.parametrize(
    ("first", "then", "sub", "p"),
    [
        (TILE, "de stoep is niet meer zonder hulp te gebruiken, mijn moeder van 91 komt er niet uit", "gladheid", 0.6),
        (TILE, "er zijn geen tegels meer over straks, ze halen alles er uit", "zwerfvuil", 0.3),
        (LAMP, "het is niet normaal, er is niemand geweest", "overlast jongeren", 0.4),
        (YOUTHS, "verkeerd gezegd, het is nummer 29", "gat in de weg", 0.8),
    ],
)
def test_what_denies_nothing_changes_nothing(first: tuple[str, str], then: str, sub: str, p: float) -> None:
    talk = _after(first, then, sub, p, addition_p=0.9)

    assert talk.cases[0].sub == first[1]


def test_what_works_again_is_nothing_else() -> None:
    talk = Talk()
    talk.say("de lantaarn doet het niet, Kerkstraat 12", candidates=likely("lantaarnpaal kapot"))
    talk.wait(60)
    talk.say("annuleren van de lamp graag, ie doet het weer", candidates=likely("verkeerslicht storing", 0.9))
    talk.wait(60)

    assert [(case.sub, case.state) for case in talk.cases] == [("lantaarnpaal kapot", "geannuleerd")]


def test_a_name_that_the_model_does_not_believe_is_not_taken() -> None:
    talk = Talk()
    talk.say("Er ligt een dode duif bij Kerkstraat 12", candidates=likely("dood dier"))
    talk.wait(60)
    talk.say("Het is geen duif maar een dode meeuw", candidates=likely("dood dier", 0.99))
    talk.wait(60)

    assert [case.sub for case in talk.cases] == ["dood dier"]


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        ("wacht zeg het verkeerd", True),
        ("oops said that wrong", True),
        ("ups, źle napisałem", True),
        ("verkeerd gezegd, een bankje", False),
    ],
)
def test_who_says_that_it_was_wrong_will_say_what_it_is(text: str, waits: bool) -> None:
    assert announced.comes_next(text) is waits
