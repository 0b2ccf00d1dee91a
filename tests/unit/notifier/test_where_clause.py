"""What stands where a report is tells of no other one: "bij het theater, waar de bankjes in een kring staan"."""

import pytest

from tests.unit.notifier.talking import Talk, likely


def _after(text: str) -> Talk:
    talk = Talk()
    talk.say("grote tak afgebroken", candidates=likely("afgebroken tak", 0.98))
    talk.wait(40)
    talk.say("Zuiderpark", candidates=likely("afgebroken tak", 0.3), decision="human")
    talk.wait(6)
    talk.say(text, candidates=likely("bankje kapot", 0.97))
    talk.wait(60)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "bij het theater, waar de bankjes in een halve kring staan",
        "near the theatre, where the benches stand in a half circle",
        "beim Theater, wo die Bänke im Halbkreis stehen",
        "près du théâtre, où les bancs sont en demi-cercle",
        "junto al teatro, donde los bancos están en semicírculo",
        "przy teatrze, gdzie ławki stoją w półkolu",
        "біля літнього театру, де лавки півколом",
        "عند المسرح، حيث المقاعد نصف دائرة",
    ],
)
def test_it_opens_no_case(text: str) -> None:
    (case,) = _after(text).cases

    assert (case.sub, case.place.good) == ("afgebroken tak", True)


@pytest.mark.parametrize(
    "text",
    [
        "bij het theater, waar de bankjes kapot zijn",
        "near the theatre, where a bench is broken",
        "en bij het theater, waar ook een bankje los zit",
    ],
)
def test_what_is_broken_there_is_another(text: str) -> None:
    assert len(_after(text).cases) == 2
