"""Who says right behind a photo that it is the wrong one takes that photo back, and nothing else."""

# ruff: noqa: RUF001 - people write in their own alphabets

from typing import Any, Final

import pytest

from tests.unit.notifier.talking import Talk, likely

_UNSURE: Final[dict[str, Any]] = {"intent": "gibberish", "decision": "ask", "candidates": likely("dood dier", 0.6)}


def _shown(report: str = "bankje kapot, Spui 12") -> Talk:
    talk = Talk()
    talk.say(report, candidates=likely("bankje kapot"))
    talk.wait(20)
    talk.photo()
    talk.wait(8)
    return talk


@pytest.mark.parametrize(
    "text",
    [
        "ahhh dat is mijn kat, verkeerde aangetikt",
        "oeps verkeerde",
        "oh nee dat is mijn hond haha",
        "sorry dat was mn lunch",
        "foutje, dat is mijn dochtertje",
        "die moest er niet bij",
        "haha nee niet die",
        "oeps, per ongeluk een screenshot gestuurd",
        "wacht verkeerde, ik stuur m opnieuw",
        "oops thats my cat, tapped the wrong one",
        "ups das ist meine Katze, falsches angetippt",
        "oups c'est mon chat, je me suis trompé",
        "uy ese es mi gato, me equivoqué",
        "ups to mój kot, nie to kliknęłam",
        "ay o benim kedim, yanlış seçtim",
        "ой це мій кіт, не те натиснув",
        "عفوا هذه قطتي ضغطت غلط",
    ],
)
def test_it_is_put_aside_and_the_next_is_the_report_s(text: str) -> None:
    talk = _shown()
    talk.say(text, **_UNSURE)
    talk.wait(20)
    assert [(case.photos, case.state) for case in talk.cases] == [(0, "gemeld")]

    talk.photo()
    talk.wait(20)
    assert [case.photos for case in talk.cases] == [1]


def test_so_is_one_that_came_before_any_report() -> None:
    talk = Talk()
    talk.photo()
    talk.say("oeps verkeerde", **_UNSURE)
    talk.photo()
    talk.say("bankje kapot, Spui 12", candidates=likely("bankje kapot"))
    talk.wait(20)

    assert [case.photos for case in talk.cases] == [1]


@pytest.mark.parametrize(
    "text",
    [
        "verkeerde straat, het is Spui 54",
        "dat is mijn fiets die ertegenaan staat",
        "dat is mijn voet ernaast voor de maat",
        "sorry dat is mijn hond niet",
        "haha dat is mijn zoon naast het gat",
        "verkeerd om dus",
        "is dat de verkeerde?",
    ],
)
def test_what_tells_more_leaves_it(text: str) -> None:
    talk = _shown()
    talk.say(text, **_UNSURE)
    talk.wait(20)

    assert [case.photos for case in talk.cases] == [1]


def test_so_does_what_was_reported_though_it_is_their_own() -> None:
    talk = _shown("dode kat, Spui 12")
    talk.say("oh nee dat is mijn kat", **_UNSURE)
    talk.wait(20)

    assert [case.photos for case in talk.cases] == [1]


def test_later_words_are_not_of_it() -> None:
    talk = _shown()
    talk.wait(300)
    talk.say("oeps verkeerde", **_UNSURE)

    assert [case.photos for case in talk.cases] == [1]


def test_so_is_one_with_words_of_which_nothing_was_made() -> None:
    talk = Talk()
    talk.photo("oom Henk moet je zien wat ik gevangen heb", **_UNSURE | {"candidates": ()})
    talk.wait(20)
    talk.say("oh verkeerde", **_UNSURE)
    talk.wait(20)

    assert not talk.memory.loose
    assert talk.texts[-1] == talk.municipality.text("not_for_us", "nl")


@pytest.mark.parametrize(
    "text", ["oeps verkeerde groep", "sorry wrong group", "ups falsche Gruppe", "perdón, grupo equivocado"]
)
def test_the_wrong_group_is_the_wrong_chat(text: str) -> None:
    talk = Talk()
    talk.photo("jongens kijk, 2-0!", candidates=likely("overlast jongeren", 0.91))
    talk.wait(20)
    talk.say(text, **_UNSURE)
    talk.wait(20)

    assert not talk.memory.loose
    assert [case.state for case in talk.cases] in ([], ["geannuleerd"])
