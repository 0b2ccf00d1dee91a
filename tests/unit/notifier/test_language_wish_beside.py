"""Who asks for a language and reports something is answered in that language, and the report is kept."""

import pytest

from services.notifier.conversation.language_wish import plainly_wanted
from tests.unit.notifier.talking import Talk, likely

REPORTS = [
    ("English please. The lamp at Spui 12 is broken", "en"),
    ("english please the lamp at Spui 12 is broken", "en"),
    ("The lamp at Spui 12 is broken, english please", "en"),
    ("can we do this in english there is a broken lamp at Spui 12", "en"),
    ("Kan het in het Nederlands? De lamp bij Spui 12 is stuk", "nl"),
    ("Sprechen Sie Deutsch? Die Laterne vor Spui 12 ist kaputt", "de"),
    ("en français svp. Le lampadaire devant Spui 12 est cassé", "fr"),
    ("Bonjour, peut-on continuer en français ? Le lampadaire devant Spui 12 est cassé", "fr"),
    ("Español por favor hay una farola rota en Spui 12", "es"),
    ("Czy mogę po polsku? Na Spui 12 nie świeci latarnia", "pl"),
    ("Lütfen Türkçe. Spui 12 önündeki lamba bozuk", "tr"),
    ("Чи можна українською? Ліхтар зламаний, Spui 12", "uk"),
    ("هل يمكن بالعربية؟ عمود الإنارة مكسور Spui 12", "ar"),
]


@pytest.mark.parametrize(("text", "language"), REPORTS)
@pytest.mark.parametrize("intent", ["report", "question", "human"])
def test_the_language_is_changed_and_the_report_taken_in(text: str, language: str, intent: str) -> None:
    talk = Talk()

    talk.say(text, intent=intent, language=None, candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(15)

    (case,) = talk.cases
    assert (case.sub, case.place.street) == ("lantaarnpaal kapot", "Spui 12")
    assert talk.conversation.language == language
    assert talk.purposes() == ["acknowledgement"]


@pytest.mark.parametrize(
    "text",
    [
        "Dzień dobry, ile kosztuje odbiór kanapy? Mieszkam przy Spui 12. Nie mówię po niderlandzku",
        "English please. When is the office at Spui 12 open?",
    ],
)
def test_a_question_beside_the_wish_stays_one(text: str) -> None:
    talk = Talk()

    talk.say(text, intent="question", candidates=likely("grofvuil", 0.5), language=None)
    talk.wait(15)

    assert not talk.cases
    assert talk.conversation.waits_for == "person"


def test_in_a_conversation_in_another_language_too() -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel op de stoep, Kerkstraat 12")
    talk.wait(15)

    talk.say("Auf Deutsch bitte! Die Laterne vor Spui 12 ist kaputt", candidates=likely("lantaarnpaal kapot", 0.95))
    talk.wait(15)

    assert talk.conversation.language == "de"
    assert [case.place.street for case in talk.cases] == ["Kerkstraat 12", "Spui 12"]


def test_an_answer_beside_the_wish_is_an_answer() -> None:
    talk = Talk()
    talk.say("er is iets met de stoep, Kerkstraat 12", candidates=likely("losse stoeptegel", 0.45), decision="ask")
    talk.wait(15)
    question = talk.memory.question
    assert question is not None

    talk.say("English please, the second one", language="en", intent="question", candidates=likely("overig", 0.2))

    assert talk.conversation.language == "en"
    assert talk.cases[0].sub == question.options[1]


@pytest.mark.parametrize(
    "text",
    [
        "het bord bij Spui 12 is in het Engels",
        "the German car is parked on the pavement, Spui 12",
        "English bulldog loose at Spui 12",
        "de tekst op het bord is niet in het Duits, Spui 12",
    ],
)
def test_what_is_about_a_language_is_a_report_and_no_wish(text: str) -> None:
    talk = Talk()

    talk.say(text, language="nl", candidates=likely("verkeersbord kapot of weg", 0.95))
    talk.wait(15)

    assert [case.place.street for case in talk.cases] == ["Spui 12"]
    assert talk.conversation.language == "nl"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("english please", "en"),
        ("Mein Niederländisch ist schlecht, auf Deutsch bitte", "de"),
        ("English please, my Dutch is bad", "en"),
        ("I don't speak Dutch", "en"),
        ("je ne parle pas néerlandais", "fr"),
        ("nie mówię po holendersku", "pl"),
        ("Türkçe olur mu?", "tr"),
    ],
)
def test_a_wish_alone_changes_the_language_and_reports_nothing(text: str, language: str) -> None:
    talk = Talk()
    talk.say("er ligt een losse tegel op de stoep, Kerkstraat 12")
    talk.wait(15)

    talk.say(text, language=None, intent="report", candidates=likely("gladheid", 0.43), decision="ask")
    talk.wait(15)

    assert talk.conversation.language == language
    assert len(talk.cases) == 1
    assert talk.texts[-1] == talk.municipality.text("language", language)


def test_the_text_stays_as_long_as_it_was_so_that_its_parts_are_found() -> None:
    text = "English please. The bin is full"

    asked = plainly_wanted(text)

    assert asked is not None
    assert (len(asked.rest), asked.rest.strip(), asked.rest.index("The")) == (len(text), "The bin is full", 16)
    assert "bin" not in repr(asked)


def test_in_need_nothing_is_made_of_the_language() -> None:
    talk = Talk()

    talk.say("English please. There is a fire at Spui 12", emergency="fire", emergency_level="certain", language="nl")

    assert talk.conversation.urgent
    assert "language" not in talk.memory.say
