"""Who said that it is not the same as somebody else's report may find that it is."""

# ruff: noqa: RUF001 - sentences in their own alphabets

from collections.abc import Sequence

import pytest

from services.notifier.conversation.shapes import Join
from tests.unit.notifier.talking import Talk
from tests.unit.notifier.test_same_reported_nearby import a_talk

NOISE = {"candidates": (), "intent": "gibberish", "decision": "human"}


def said_no() -> Talk:
    """A resident who said that theirs is another."""
    talk = a_talk()
    talk.say("nee", candidates=(), intent="feedback_no", decision="human")
    talk.wait(60)
    return talk


def joins(talk: Talk) -> Sequence[Join]:
    return [join for _, _, step in talk.steps for join in step.joins]


@pytest.mark.parametrize(
    "said",
    [
        "sorry yes it is the same",
        "oh wacht het is toch dezelfde",
        "toch wel",
        "doch, es ist dieselbe",
        "finalement c'est le même",
        "sí, es el mismo",
        "jednak to samo",
        "evet aynısı",
        "таки так",
        "نعم نفس البلاغ",
    ],
)
def test_a_yes_after_a_no_joins_the_two(said: str) -> None:
    talk = said_no()

    talk.say(said, **NOISE)

    assert [join.case for join in joins(talk)] == [talk.cases[0].id]


@pytest.mark.parametrize(
    "said", ["het is niet dezelfde hoor", "er ligt daar steeds hetzelfde", "es ist nicht dasselbe"]
)
def test_what_says_no_such_thing_joins_nothing(said: str) -> None:
    talk = said_no()

    talk.say(said, **NOISE)

    assert not joins(talk)


def test_toch_wel_long_after_is_about_something_else() -> None:
    talk = said_no()
    talk.wait(3600)

    talk.say("toch wel", **NOISE)

    assert not joins(talk)


def test_nothing_is_joined_where_nothing_was_offered() -> None:
    talk = a_talk(near=None)

    talk.say("sorry yes it is the same", **NOISE)

    assert not joins(talk)
