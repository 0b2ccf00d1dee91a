"""Each of several reports by its name, a colon and where it is: that opens nothing and moves no other."""

import pytest

from tests.unit.notifier.talking import Talk, likely


def two() -> Talk:
    """A drain and a syringe, both without a place."""
    talk = Talk()
    talk.say("het stinkt naar riool, dit is de put", candidates=likely("riolering stank", 0.97))
    talk.wait(30)
    talk.say("en er lag ook een spuit in de bosjes", candidates=likely("drugsafval", 0.98))
    talk.wait(30)
    assert [case.place.street for case in talk.cases] == [None, None]
    return talk


@pytest.mark.parametrize(
    "texts",
    [
        ("de put: Leyweg 44", "de spuit: bij de trap van het Vredesplein"),
        ("de spuit: bij de trap van het Vredesplein", "de put: Leyweg 44"),
        ("de put: Leyweg 44\nde spuit: bij de trap van het Vredesplein",),
    ],
)
def test_each_has_the_place_that_stands_behind_its_name(texts: tuple[str, ...]) -> None:
    talk = two()
    for text in texts:
        talk.say(text, candidates=likely("drugsafval", 0.9), addition_p=0.5)
        talk.wait(15)

    put, spuit = talk.cases
    assert (put.sub, put.place.street) == ("riolering stank", "Leyweg 44")
    assert spuit.sub == "drugsafval"
    assert "Vredesplein" in (spuit.place.street or "")


@pytest.mark.parametrize(
    "text",
    [
        "de put: die is verstopt, Leyweg 44",
        "let op: Leyweg 44",
    ],
)
def test_a_name_that_none_has_or_more_than_a_place_is_heard_as_before(text: str) -> None:
    talk = two()

    talk.say(text, candidates=likely("put verstopt", 0.3), decision="ask", addition_p=0.9)
    talk.wait(15)

    # One place counts for all that were told of in one breath.
    assert [case.place.street for case in talk.cases] == ["Leyweg 44", "Leyweg 44"]
