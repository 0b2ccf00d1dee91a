"""A photo of days later that shows how it is by now; exactly the same further on; a slip of the phone."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

DAYS_2: Final = 2 * 86_400
UNSURE: Final[dict[str, Any]] = {"decision": "ask", "reason": "low_confidence", "candidates": likely("zwerfvuil", 0.15)}


def _bike(*, others: bool = False) -> Talk:
    talk = Talk()
    talk.photo("fiets zonder wielen bij Kerkstraat 12", candidates=likely("fietswrak", 0.97))
    talk.wait(10)
    if others:
        talk.say("en een dode vos, Dorpsstraat 3", candidates=likely("dood dier", 0.97))
        talk.wait(10)
    talk.wait(DAYS_2)
    return talk


def _photos(talk: Talk) -> list[tuple[str, int]]:
    return [(case.sub, case.photos) for case in talk.cases]


@pytest.mark.parametrize(
    "text",
    [
        "vandaag: zadel ook weg en het frame ligt half op de stoep",
        "zo ziet het er nu uit",
        "betere foto",
        "today: saddle gone too",
        "this is what it looks like now",
        "better shot of it",
        "heute liegt noch mehr da",
        "besseres Foto",
        "aujourd'hui c'est encore pire",
        "on voit mieux ici",
        "hoy hay todavía más",
        "mejor foto",
        "dzisiaj jest tego jeszcze więcej",
        "lepsze zdjęcie",
        "bugün daha da fazla",
        "daha net fotoğraf",
        "اليوم صار أكثر",
        "صورة أوضح",
        "сьогодні їх ще більше",
        "тут краще видно",
    ],
)
@pytest.mark.parametrize("intent", ["report", "feedback_yes", "thanks"])
def test_it_stands_with_the_report(text: str, intent: str) -> None:
    talk = _bike()

    talk.photo(text, **UNSURE, intent=intent)
    talk.wait(10)

    assert _photos(talk) == [("fietswrak", 2)]
    assert not talk.memory.loose


def test_it_stands_with_the_one_that_it_names_or_is_likely_of() -> None:
    named, likelier = _bike(others=True), _bike(others=True)

    named.photo("betere foto van het fietswrak", **UNSURE)
    likelier.photo("vandaag: zadel ook weg", **(UNSURE | {"candidates": likely("fietswrak", 0.26)}))

    assert _photos(named) == _photos(likelier) == [("fietswrak", 2), ("dood dier", 0)]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("nu is ook de lantaarnpaal kapot", {"candidates": likely("lantaarnpaal kapot", 0.97)}),
        ("vandaag op de Dorpsstraat 3", UNSURE),
        ("vandaag nog iets anders", UNSURE),
    ],
)
def test_what_is_surely_something_else_or_elsewhere_does_not(text: str, changes: dict[str, Any]) -> None:
    talk = _bike()

    talk.photo(text, **changes)
    talk.wait(10)

    assert _photos(talk)[0] == ("fietswrak", 1)


@pytest.mark.parametrize("intent", ["report", "feedback_yes"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "en verderop precies hetzelfde met de restafvalbak"),
        ("en", "and further down exactly the same with the general waste one"),
        ("de", "und ein Stück weiter genau dasselbe mit dem Restmüll"),
        ("fr", "et plus loin exactement pareil avec les ordures"),
        ("es", "y más adelante exactamente lo mismo con el de restos"),
        ("pl", "i kawałek dalej dokładnie to samo ze zmieszanymi"),
        ("tr", "biraz ileride genel atıkla tam olarak aynı"),
        ("ar", "وبعدها بقليل نفس الشيء بالضبط"),
        ("uk", "і трохи далі точно те саме зі змішаними"),
    ],
)
def test_exactly_the_same_further_on_is_one_more_of_the_same(language: str, text: str, intent: str) -> None:
    talk = Talk()
    talk.say("papiercontainer vol, Kerkstraat 12", candidates=likely("container vol", 0.97), language=language)
    talk.wait(10)

    talk.say(text, candidates=likely("prullenbak vol of kapot", 0.98), language=language, intent=intent)
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["container vol", "container vol"]


def test_exactly_the_same_with_another_thing_that_is_named_is_that_thing() -> None:
    talk = Talk()
    talk.say("papiercontainer vol, Kerkstraat 12", candidates=likely("container vol", 0.97))
    talk.wait(10)

    talk.say("en verderop precies hetzelfde met de prullenbak", candidates=likely("prullenbak vol of kapot", 0.98))
    talk.wait(10)

    assert [case.sub for case in talk.cases] == ["container vol", "prullenbak vol of kapot"]


@pytest.mark.parametrize(
    "text",
    [
        "Stomme auto corrector",
        "damn autocorrect",
        "blöde Autokorrektur",
        "faute de frappe",
        "maldito autocorrector",
        "głupia autokorekta",
        "otomatik düzeltme işte",
        "التصحيح التلقائي",
        "клята автозаміна",
    ],
)
def test_who_scolds_the_phone_reports_nothing(text: str) -> None:
    talk = Talk()
    talk.say("Stoel tegel ligt los, Kerkstraat 12")
    talk.wait(3)

    talk.say(text, candidates=likely("verkeerd geparkeerd", 0.82))
    talk.wait(10)
    talk.photo()
    talk.wait(10)

    assert _photos(talk) == [("losse stoeptegel", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "hier een betere foto van de tegel, de eerste was te donker",
        "better photo of the tegel coming",
        "besseres Foto von der tegel",
        "voici une meilleure photo de la tegel",
        "mejor foto de la tegel",
        "lepsze zdjęcie, tegel",
        "daha net bir fotoğraf, tegel",
        "краще фото, tegel",
        "هذه صورة أوضح، tegel",
    ],
)
def test_a_better_photo_that_is_announced_goes_to_the_report_that_is_named(text: str) -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel, Kerkstraat 12", candidates=likely("losse stoeptegel", 0.97))
    talk.wait(40)
    talk.say("en een autowrak, Dorpsstraat 3", candidates=likely("autowrak of aanhanger", 0.97))
    talk.wait(40)
    assert len(talk.cases) == 2

    talk.say(text, candidates=likely("lantaarnpaal kapot", 0.93))
    talk.wait(12)
    talk.photo()
    talk.wait(30)

    assert [case.photos for case in talk.cases] == [1, 0]
