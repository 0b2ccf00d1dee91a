"""A street that is put right keeps what stood beside in it; a correction is one, also days later."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from services.notifier.conversation.places import place_in
from tests.unit.notifier.talking import Talk, likely

UNCLEAR = {"candidates": (), "intent": "gibberish", "intent_p": 0.8, "decision": "ask", "reason": "no_meaning"}
_DAY = 24 * 3600


def _corrected(first: str, then: str, after: int) -> str | None:
    talk = Talk()
    talk.say(first)
    talk.wait(after)
    talk.say(then, **UNCLEAR)
    talk.wait(15)
    (case,) = talk.cases
    return case.place.street


@pytest.mark.parametrize(
    "text",
    [
        *("Kerkstraat tussen de dierenarts en de bushalte", "Kerkstraat between the vet and the bus stop"),
        *("Kerkstraat entre le vétérinaire et l'arrêt de bus", "Kerkstraat entre la panadería y la escuela"),
        *("Kerkstraat między weterynarzem a szkołą", "Kerkstraat, waar de oude bioscoop stond"),
        *("Kerkstraat, where the old cinema was", "Kerkstraat wo das alte Kino war", "Kerkstraat, eski sinemanın yeri"),
        *("Kerkstraat là où il y avait l'ancien cinéma", "Kerkstraat donde estaba el antiguo cine"),
        *("Kerkstraat tam gdzie było stare kino", "Kerkstraat там де був старий кінотеатр"),
        *(
            "Kerkstraat مكان السينما القديمة",
            "Kerkstraat just past the petrol station",
            "Kerkstraat net voorbij het tankstation",
        ),
    ],
)
def test_what_stands_there_makes_a_street_precise(text: str) -> None:
    found = place_in(text)

    assert found is not None
    assert found.words.startswith("Kerkstraat, ")
    assert not found.rough


@pytest.mark.parametrize(
    "text",
    ["Kerkstraat just after the summer", "Kerkstraat waar het bankje stond", "Kerkstraat tussen de middag en de avond"],
)
def test_a_time_or_what_is_gone_does_not(text: str) -> None:
    found = place_in(text)

    assert found is not None
    assert (found.words, found.rough) == ("Kerkstraat", True)


@pytest.mark.parametrize(
    "then",
    [
        *("Foutje van mij. Het is niet de kade maar de Dorpsstraat. Rest klopt", "sorry, het is de Dorpsstraat"),
        *("My mistake, it's not Kerkkade but Dorpsstraat. The rest is right", "sorry, it's Dorpsstraat"),
        *("Mein Fehler, nicht Kerkkade sondern Dorpsstraat, der Rest stimmt", "ik bedoel de Dorpsstraat"),
        *("Erreur de ma part, ce n'est pas Kerkkade mais Dorpsstraat. Le reste est bon",),
        *("Error mío, no es Kerkkade sino Dorpsstraat. Lo demás está bien",),
        *("Pomyłka, nie Kerkkade tylko Dorpsstraat. Reszta się zgadza",),
        *("Помилка, не Kerkkade а Dorpsstraat. Решта правильно", "خطأ مني، ليس Kerkkade بل Dorpsstraat. الباقي صحيح"),
    ],
)
def test_another_street_keeps_what_stood_beside(then: str) -> None:
    street = _corrected("losse tegel Kerkkade, tegenover de school", then, 300)

    assert street == "Dorpsstraat, tegenover de school"


def test_the_rest_is_right_keeps_the_number() -> None:
    then = "Foutje. Het is niet de Kerkkade maar de Dorpsstraat. Rest klopt"

    assert _corrected("losse tegel Kerkkade 12", then, 300) == "Dorpsstraat 12"


@pytest.mark.parametrize(
    ("then", "street"),
    [
        ("Correctie op gisteren: het is de Dorpsstraat 9", "Dorpsstraat 9"),
        ("Correction to yesterday: it is Dorpsstraat 9, all these streets look the same to me", "Dorpsstraat 9"),
        ("Korrektur zu gestern: es ist die Dorpsstraat 9", "Dorpsstraat 9"),
        ("Correction pour hier : c'est la Dorpsstraat 9", "Dorpsstraat 9"),
        ("Corrección de ayer: es Dorpsstraat 9", "Dorpsstraat 9"),
        ("Sprostowanie do wczoraj: to Dorpsstraat 9", "Dorpsstraat 9"),
        ("Dünkü bildirim için düzeltme: Dorpsstraat 9", "Dorpsstraat 9"),
        ("Виправлення до вчорашнього: це Dorpsstraat 9", "Dorpsstraat 9"),
        ("تصحيح لبلاغ أمس: Dorpsstraat 9", "Dorpsstraat 9"),
        ("Correctie: het is nummer 14", "Kerkstraat 14"),
    ],
)
def test_a_correction_a_day_later_moves_the_report(then: str, street: str) -> None:
    assert _corrected("losse tegel Kerkstraat 26", then, _DAY) == street


def test_a_correction_is_of_the_report_that_it_names() -> None:
    talk = Talk()
    talk.say("schommel kapot, speeltuin op het Anemoonplein", candidates=likely("speeltoestel kapot"))
    talk.wait(60)
    talk.say("iets anders: dode vos op de Kerkstraat 3", candidates=likely("dood dier"))
    talk.wait(_DAY)
    talk.say("Correctie op gisteren: de speeltuin is die op het Asterplein", candidates=likely("speeltoestel kapot"))
    talk.wait(15)

    assert [case.place.street for case in talk.cases] == ["Asterplein", "Kerkstraat 3"]
