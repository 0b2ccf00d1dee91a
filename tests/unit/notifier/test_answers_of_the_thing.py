"""After "where is it" what tells more of the thing is added to the report, and is never read back as its place."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from tests.unit.notifier.talking import Talk, likely

LAMP = likely("lantaarnpaal kapot")


def _answered(text: str, **changes: object) -> Talk:
    talk = Talk()
    talk.say("lantaarn kapot", candidates=LAMP)
    talk.wait(15)
    talk.say(text, **{"candidates": LAMP, "decision": "ask", "reason": "not_sure", **changes})
    talk.wait(15)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        *(
            "de kap is los aan 1 kant",
            "hij knippert steeds",
            "de kap hangt los",
            "wat anders",
            "al 3 weken",
            "weet je wel",
        ),
        *("it keeps flickering", "the cover hangs loose on one side", "what else", "for two weeks"),
        *("sie flackert ständig", "was sonst", "seit gestern", "il clignote tout le temps", "quoi d'autre"),
        *("parpadea todo el rato", "qué más", "ciągle mruga", "od wczoraj", "sürekli yanıp sönüyor", "постійно блимає"),
        *("вже два тижні", "يومض باستمرار", "منذ أسبوع"),
    ],
)
def test_it_is_no_place(text: str) -> None:
    talk = _answered(text)

    (case,) = talk.cases
    assert (case.place.street, case.place.spot) == (None, None)
    assert text not in " ".join(talk.texts)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("achter de school", "achter de school"),
        ("is op de hoek bij de bakker", "is op de hoek bij de bakker"),
        ("het rosarium", "het rosarium"),
    ],
)
def test_what_may_be_a_place_is_one(text: str, told: str) -> None:
    talk = _answered(text)

    (case,) = talk.cases
    assert told in (case.place.street, case.place.spot)


@pytest.mark.parametrize("text", ["de speeltuin", "bij de speeltuin", "the playground"])
def test_a_landmark_is_where_it_is_whatever_breaks_there(text: str) -> None:
    talk = _answered(text, candidates=likely("speeltoestel kapot", 0.97), decision="route", reason=None)

    assert [case.sub for case in talk.cases] == ["lantaarnpaal kapot"]
