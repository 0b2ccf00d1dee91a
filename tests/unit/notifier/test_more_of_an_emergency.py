"""Right after an emergency more words of it make no report, whatever a model takes them for."""

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

WATER: Final[dict[str, Any]] = {
    "emergency": "water",
    "emergency_level": "certain",
    "decision": "human",
    "reason": "emergency",
}
SIGN: Final = likely("verkeersbord kapot of weg", 0.8)


def after_an_emergency(seconds: float) -> Talk:
    talk = Talk()
    talk.guarded(talk.say("er ligt een man in het water van de gracht", **WATER))
    talk.wait(seconds)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "il ne bouge presque plus on n'arrive pas à l'attraper le bord est trop haut",
        "hij houdt zich vast aan de kant maar wij krijgen hem er met zijn tweeën niet uit",
        "nobody here dares to go in, we have no rope and we do not know what to do now",
    ],
)
def test_they_open_no_case(text: str) -> None:
    talk = after_an_emergency(12)

    talk.say(text, candidates=SIGN)
    talk.wait(20)

    assert talk.cases == ()
    assert talk.conversation.urgent


@pytest.mark.parametrize(
    ("text", "p", "seconds"),
    [
        ("het bord aan de kant is trouwens kapot en ligt half in het gras naast de brug", 0.8, 12),
        ("ook dat bord langs de gracht hangt al weken met een schroef aan de paal te zwaaien", 0.8, 12),
        ("de rand langs de gracht daar brokkelt al maanden af en niemand die er wat aan doet", 0.97, 12),
        ("de rand langs de gracht daar brokkelt al maanden af en niemand die er wat aan doet", 0.8, 300),
        ("bij Kerkstraat 40 hangt het bord al maanden met een schroef aan de paal te zwaaien", 0.8, 12),
    ],
)
def test_a_fault_a_place_a_sure_model_and_later_words_do(text: str, p: float, seconds: float) -> None:
    talk = after_an_emergency(seconds)

    talk.say(text, candidates=likely("verkeersbord kapot of weg", p))
    talk.wait(20)

    assert len(talk.cases) == 1


@pytest.mark.parametrize(
    "text",
    [
        "à côté de l'église Kerkstraat 12, on n'arrive pas à l'attraper parce que le bord est trop haut",
        "bij de kade ter hoogte van Kerkstraat 12, wij krijgen hem er met zijn tweeën echt niet uit",
        "it is by Kerkstraat 12, nobody here dares to go in and we have no rope with us",
    ],
)
def test_what_happens_there_and_where_at_more_length_opens_none_right_after_it(text: str) -> None:
    soon, later = after_an_emergency(18), after_an_emergency(60)
    unsure = {"candidates": likely("container kapot", 0.29), "decision": "ask", "reason": "low_confidence"}
    for talk in (soon, later):
        talk.say(text, **unsure)
        talk.wait(20)

    assert soon.cases == ()
    assert [case.place.street for case in later.cases] != []
