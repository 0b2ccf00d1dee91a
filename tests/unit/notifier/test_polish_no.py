"""Polish "no" says nothing, or yes with what follows; in other languages a no stays one."""

import pytest

from services.notifier.conversation.shapes import Asked
from tests.unit.notifier.talking import Talk, likely
from tests.unit.notifier.test_short_words import asked_whether_it_is_solved

TAKEN_FOR_NO = {"candidates": (), "intent": "feedback_no", "intent_p": 0.97, "decision": "human"}


def answered(said: str, language: str = "pl") -> Talk:
    talk = asked_whether_it_is_solved(language)
    talk.say(said, language=language, **TAKEN_FOR_NO)
    talk.wait(60)
    return talk


@pytest.mark.parametrize(
    "said", ["no tak", "No, tak!", "no działa, dziękuję", "no super", "no jasne", "noo wreszcie", "no no świetnie"]
)
def test_before_a_yes_or_praise_it_is_no_no(said: str) -> None:
    talk = answered(said)

    assert (talk.cases[0].solved, talk.cases[0].state) == (True, "afgehandeld")


@pytest.mark.parametrize("said", ["no nie", "no nie działa", "no jeszcze nie", "nie", "no, nie rozwiązane"])
def test_a_no_behind_it_is_one(said: str) -> None:
    talk = answered(said)

    assert (talk.cases[0].solved, talk.cases[0].state) == (False, "heropend")


@pytest.mark.parametrize("said", ["no", "No.", "nooo", "no wiem"])
def test_alone_it_says_neither(said: str) -> None:
    talk = answered(said)

    assert (talk.cases[0].solved, talk.cases[0].state) == (None, "afgehandeld")


def test_praise_with_a_but_is_no_yes() -> None:
    assert answered("no super, dalej leży").cases[0].solved is not True


@pytest.mark.parametrize(
    ("language", "said"), [("en", "no"), ("es", "no"), ("en", "no, still broken"), ("es", "no está")]
)
def test_in_other_languages_a_no_stays_one(language: str, said: str) -> None:
    assert answered(said, language).cases[0].state == "heropend"


def test_polish_words_tell_it_in_a_conversation_in_another_language() -> None:
    assert answered("no tak, działa", "nl").cases[0].solved is True


def test_it_takes_no_row_of_a_list() -> None:
    talk = Talk()
    talk.say("Kerkstraat 12", language="pl", candidates=likely("losse stoeptegel", 0.45), decision="ask")
    talk.wait(15)
    talk.say("po polsku", language="pl", candidates=(), intent="question", decision="human")
    question = talk.memory.question
    assert question is not None
    assert question.about is Asked.CATEGORY

    talk.say("no", language="pl", **TAKEN_FOR_NO)

    assert talk.memory.question == question
