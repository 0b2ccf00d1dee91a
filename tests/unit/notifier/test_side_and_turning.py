"""A number beside the side of its street, and where one turns from one street into another."""

import pytest

from services.notifier.conversation.places import place_in
from tests.unit.notifier.talking import Talk, likely

UNCLEAR = {"candidates": (), "intent": "gibberish", "intent_p": 0.8, "decision": "ask", "reason": "no_meaning"}


def _then(first: str, *then: str) -> str | None:
    talk = Talk()
    talk.say(first, candidates=likely("wespen"))
    talk.wait(15)
    for text in then:
        talk.say(text, **UNCLEAR)
        talk.wait(15)
    (case,) = talk.cases
    return case.place.street if case.place.good else None


@pytest.mark.parametrize(
    "then",
    [
        *("aan de oneven kant, bij 61", "even kant sorry oneven, tegenover 61", "voor nummer 61, oneven zijde"),
        *("odd side, in front of 61", "even side sorry odd side, in front of 61", "opposite 61, odd side"),
        *("ungerade Seite, vor der 61", "côté pair pardon impair, devant le 61", "en face du 61, côté impair"),
        *("lado par perdón impar, delante del 61", "strona nieparzysta, naprzeciwko 61", "tek taraf, 61'in önünde"),
        *("непарна сторона, навпроти 61", "الجانب الفردي، أمام 61"),
    ],
)
def test_the_number_goes_with_the_street_whatever_side_is_told(then: str) -> None:
    assert _then("wespennest in een boom", "Van Boetzelaerlaan", then) == "Van Boetzelaerlaan 61"


@pytest.mark.parametrize(
    "then",
    [
        *(
            "daar waar je de Herengracht op draait",
            "waar je de Herengracht in rijdt",
            "waar de Herengracht erop uitkomt",
        ),
        *("right where you turn left into Herengracht", "wo man in die Herengracht einbiegt"),
        *(
            "an der Einmündung in die Herengracht",
            "là où on tourne dans la Herengracht",
            "donde se gira a la Herengracht",
        ),
        *("tam gdzie skręca się w Herengracht", "Herengracht'a dönülen yerde", "там, де повертаєш на Herengracht"),
        "حيث تنعطف إلى Herengracht",
    ],
)
def test_where_one_turns_into_another_street_is_a_crossing(then: str) -> None:
    assert _then("wespennest op de Fluwelen Burgwal", then) == "Fluwelen Burgwal / Herengracht"


def test_one_message_may_tell_both_streets() -> None:
    found = place_in("op de Fluwelen Burgwal ligt een paal, daar waar je de Herengracht op draait")

    assert found is not None
    assert (found.words, found.rough) == ("Fluwelen Burgwal / Herengracht", False)
