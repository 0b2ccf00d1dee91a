"""A short first report is answered in the language whose words it is in, where no classifier tells."""

import pytest

from services.notifier.conversation.tongues import tongues_of
from tests.unit.notifier.talking import Talk, likely


@pytest.mark.parametrize(
    ("text", "found", "language"),
    [
        ("Loch in der Straße Leyweg 20", "de", "de"),
        ("semáforo Leyweg 20", "es", "es"),
        ("bache Leyweg 3", None, "es"),
        ("lampadaire Leyweg 3", None, "fr"),
        ("rats Leyweg 20", None, "en"),
        ("Papierkorb Leyweg 20", None, "de"),
        ("hulajnoga Leyweg 20", None, "pl"),
        ("moloz Leyweg 20", None, "tr"),
        ("яма Leyweg 20", None, "uk"),
        ("حفرة Leyweg 20", None, "ar"),
        ("graffiti Leyweg 20", None, "nl"),
        ("gat Leyweg 20", None, "nl"),
        ("humano", None, "es"),
        ("humain", None, "fr"),
        ("Mensch", None, "de"),
        ("człowiek", None, "pl"),
        ("insan", None, "tr"),
        ("human", None, "en"),
        ("persoon", None, "nl"),
        ("Weimarstraat 12", "fr", "nl"),
    ],
)
def test_it_is_answered_in_its_language(text: str, found: str | None, language: str) -> None:
    talk = Talk()

    talk.say(text, language=found, candidates=likely("gat in de weg"))

    assert talk.municipality.language(talk.conversation.language) == language


def test_a_word_of_several_languages_leaves_a_conversation_in_its_own() -> None:
    talk = Talk()
    talk.say("hola", language="es", intent="greeting", candidates=())

    talk.say("graffiti", language=None)

    assert talk.conversation.language == "es"


def test_a_word_of_other_languages_settles_nothing() -> None:
    talk = Talk()
    talk.say("rats", language=None)

    talk.say("er zitten ratten in de tuin", language="nl")

    assert talk.conversation.language == "nl"


@pytest.mark.parametrize("text", ["", "Spui 12", "een heel lang verhaal over een scooter die hier steeds staat"])
def test_of_other_words_nothing_is_said(text: str) -> None:
    assert tongues_of(text) == ()


def test_a_keyword_says_more_than_a_greeting() -> None:
    talk = Talk()
    talk.say("hallo", language="nl", intent="greeting", candidates=())

    talk.say("ABMELDEN", language=None)

    assert talk.conversation.language == "de"
