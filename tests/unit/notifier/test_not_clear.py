"""Who does not understand "where is it?" is asked once more in other words; another report is no place."""

# ruff: noqa: RUF001 - words in their own alphabets

import pytest

from loket.providers.content import AskLocation
from services.notifier.conversation.shapes import Asked
from tests.unit.notifier.talking import Talk, likely
from tests.unit.notifier.test_answers_to_where import answers, asked_where

NOT_CLEAR = [
    *("wat bedoelt u?", "ik begrijp het niet", "what do you mean?", "I don't understand", "was meinen Sie?"),
    *("que voulez-vous dire ?", "¿qué quiere decir?", "no entiendo", "co ma pan na myśli?", "nie rozumiem"),
    *("ne demek istiyorsunuz?", "anlamadım", "ماذا تقصد؟", "لم أفهم", "що ви маєте на увазі?", "не розумію"),
]
TOLD_ALREADY = [
    *("dat zeg ik toch", "dat heb ik al gezegd", "I already told you", "das habe ich doch gesagt", "je l'ai déjà dit"),
    *("ya lo he dicho", "już mówiłem", "söyledim ya", "قلت لك", "я вже сказав"),
]
CALLS = ["?", "??", "؟", "wat?", "huh?", "hallo", "hello", "bonjour", "hola", "halo", "merhaba", "مرحبا", "алло"]


@pytest.mark.parametrize("said", [*NOT_CLEAR, *TOLD_ALREADY, *CALLS])
def test_who_does_not_understand_or_told_it_is_asked_once_more_in_other_words(said: str) -> None:
    talk = asked_where()
    talk.wait(60)

    answers(talk, said)
    first, second = talk.sent
    talk.wait(60)
    answers(talk, said)
    talk.wait(60)

    assert isinstance(first.content, AskLocation)
    assert isinstance(second.content, AskLocation)
    assert second.content.text == talk.municipality.text("ask_place_again", talk.conversation.language)
    (case,) = talk.cases
    assert (case.place.street, talk.memory.question) == (None, None)
    assert sum(isinstance(d.content, AskLocation) for d in talk.sent) == 2
    assert talk.texts[2] == talk.municipality.text("noted", talk.conversation.language)


@pytest.mark.parametrize("said", ["wat bedoelt u?", "dat zeg ik toch", "?"])
def test_who_named_the_street_is_asked_for_the_number_in_other_words(said: str) -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat", candidates=likely("losse stoeptegel", 0.9))
    talk.wait(60)
    assert isinstance(talk.sent[-1].content, AskLocation)

    answers(talk, said)

    assert talk.texts[-1] == talk.municipality.text("ask_number_again")


def test_the_place_that_follows_is_taken() -> None:
    talk = asked_where()

    answers(talk, "wat bedoelt u?")
    answers(talk, "Kerkstraat 12")

    assert [(c.place.street, c.place.good) for c in talk.cases] == [("Kerkstraat 12", True)]


@pytest.mark.parametrize("said", ["dat zei ik toch, Kerkstraat 12", "already told you: Kerkstraat 12"])
def test_a_place_beside_it_is_a_place(said: str) -> None:
    talk = asked_where()

    answers(talk, said)

    assert [c.place.street for c in talk.cases] == ["Kerkstraat 12"]


def test_a_greeting_that_crosses_the_question_asks_nothing_again() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel", candidates=likely("losse stoeptegel", 0.9))
    talk.wait(5)

    talk.say("hallo", intent="greeting")
    talk.wait(15)

    assert len(talk.texts) == 1


@pytest.mark.parametrize(
    "said",
    [
        *("I do not know", "ik weet het niet", "weiß ich nicht", "je ne sais pas", "no lo sé", "nie wiem"),
        *("bilmiyorum", "لا أعرف", "не знаю"),
    ],
)
def test_who_does_not_know_hears_that_the_case_goes_on_and_is_not_asked_again(said: str) -> None:
    talk = asked_where()

    answers(talk, said)

    assert talk.texts[1] == talk.municipality.text("noted", talk.conversation.language)
    assert (talk.memory.question, talk.cases[0].place.street) == (None, None)


@pytest.mark.parametrize(
    "said",
    [
        *("iets anders", "en dan nog iets", "nog iets", "something else", "and one more thing", "etwas anderes"),
        *("und noch etwas", "autre chose", "et encore une chose", "otra cosa", "y una cosa más", "coś innego"),
        *("i jeszcze coś", "başka bir şey", "bir şey daha", "شيء آخر", "وشيء آخر", "щось інше", "і ще щось"),
    ],
)
def test_what_announces_another_report_is_no_place(said: str) -> None:
    talk = asked_where()

    answers(talk, said)
    talk.say("container vol Spui 4", candidates=likely("container vol", 0.95))
    talk.wait(15)

    first, second = talk.cases
    assert (first.place.street, first.place.spot) == (None, None)
    assert (second.sub, second.place.street) == ("container vol", "Spui 4")
    assert not any(said in text for text in talk.texts)


@pytest.mark.parametrize("said", ["ik begrijp het niet", "dat zeg ik toch", "I don't understand", "nie rozumiem"])
def test_who_does_not_understand_a_list_is_read_by_a_person(said: str) -> None:
    talk = Talk()
    talk.say("er is iets kapot", candidates=likely("losse stoeptegel", 0.5), decision="ask", reason="low_confidence")
    talk.wait(15)
    assert talk.memory.question is not None
    assert talk.memory.question.about is Asked.CATEGORY

    answers(talk, said)

    assert talk.conversation.waits_for == "person"
