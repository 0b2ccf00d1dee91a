"""A photo that names what a letter told too, and became no report: it is one, where the others are."""

import pytest

from loket.events import Part
from tests.unit.notifier.talking import Talk, likely

LETTER = "Kerkstraat 12: de wipkip is van zijn veer, de prullenbak puilt uit en het muurtje is helemaal beklad met verf"


def a_letter() -> Talk:
    """Three problems, of which two were heard."""
    talk = Talk()
    cut = LETTER.index("en het muurtje")
    parts = (
        Part(start=0, end=cut, candidates=likely("prullenbak vol of kapot", 0.99)),
        Part(start=cut, end=len(LETTER), candidates=likely("graffiti", 0.99)),
    )
    talk.say(LETTER, candidates=likely("graffiti", 0.5), parts=parts, decision="ask", reason="low_confidence")
    talk.wait(30)
    assert len(talk.cases) == 2
    return talk


def test_what_was_not_heard_is_shown() -> None:
    talk = a_letter()

    talk.photo("de wipkip", candidates=likely("speeltoestel kapot", 0.99))
    talk.wait(30)

    assert [(case.sub, case.photos, case.place.street) for case in talk.cases] == [
        ("prullenbak vol of kapot", 0, "Kerkstraat 12"),
        ("graffiti", 0, "Kerkstraat 12"),
        ("speeltoestel kapot", 1, "Kerkstraat 12"),
    ]


@pytest.mark.parametrize(
    ("caption", "sub"),
    [("de prullenbak", "prullenbak vol of kapot"), ("het muurtje", "graffiti"), ("hier ligt ook glas", "zwerfvuil")],
)
def test_what_was_heard_or_never_told_is_not(caption: str, sub: str) -> None:
    talk = a_letter()

    talk.photo(caption, candidates=likely(sub, 0.99), addition_p=0.9)
    talk.wait(30)

    assert len(talk.cases) == 2


def test_what_a_thing_stands_beside_is_not() -> None:
    talk = Talk()
    talk.say("het bankje naast de boom is kapot, Kerkstraat 12", candidates=likely("bankje kapot", 0.99))
    talk.wait(30)

    talk.photo("de boom", candidates=likely("boom gevaarlijk", 0.95))
    talk.wait(30)

    assert len(talk.cases) == 1
