"""What was for somebody else opens no case, and is taken back however that is said."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from services.notifier.conversation import meaning, wrong_chat
from tests.unit.notifier.talking import Talk, likely

NOISE = {"candidates": (), "intent": "gibberish", "intent_p": 0.9, "decision": "human"}
UNSURE = {"candidates": likely("zwerfvuil", 0.49), "decision": "ask", "reason": "unsure"}


@pytest.mark.parametrize(
    "said",
    [
        "dit was voor mn moeder en niet voor de gemeente haha",
        "was voor m'n zus sorry",
        "oeps niet voor de gemeente bedoeld",
        "that was for my mum!",
        "not for the council lol",
        "das war für meine Mutter",
        "c'était pour ma mère, désolée",
        "era para mi hermana",
        "to było do mojej mamy",
        "anneme yazıyordum",
        "це було для мами",
        "كانت لأمي",
    ],
)
def test_it_is_taken_back(said: str) -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(15)

    talk.say("oooh sorry", **NOISE)
    talk.wait(5)
    talk.say(said, **NOISE)
    talk.wait(15)

    assert [case.state for case in talk.cases] == ["geannuleerd"]
    assert talk.texts[-1].startswith("Geen probleem.")


@pytest.mark.parametrize(
    "said",
    [
        "is dit niet voor de gemeente?",
        "dat was voor mijn moeder niet te doen met de rollator",
        "er was voor mijn deur een gat",
        "dit is niet voor de gemeente maar voor de provincie",
        "this was for my neighbour too much",
    ],
)
def test_what_only_sounds_so_takes_nothing_back(said: str) -> None:
    assert not meaning.was_not_for_us(said)


@pytest.mark.parametrize(
    ("said", "sorry"), [("oeps", True), ("ojej, przepraszam", True), ("sorry lamp stuk", False), ("", False)]
)
def test_an_apology_is_nothing_else(said: str, sorry: bool) -> None:
    assert wrong_chat.is_sorry(said) is sorry


@pytest.mark.parametrize(
    "said",
    [
        "Mam heb jij die grote pan met deksel nog nodig?",
        "mum do you still need that big pan?",
        "mamo, masz jeszcze ten duży garnek?",
    ],
)
def test_who_asks_the_family_reports_nothing(said: str) -> None:
    talk = Talk()

    talk.say(said, candidates=likely("container kapot", 0.6))
    talk.wait(15)

    assert not talk.cases


@pytest.mark.parametrize("said", ["Kasia zobacz jaki tort 😍", "Sanne kijk eens wat mooi", "Marie, regarde cette robe"])
def test_a_caption_for_somebody_opens_no_case(said: str) -> None:
    talk = Talk()

    talk.photo(said, **UNSURE)
    talk.wait(15)
    assert not talk.cases

    talk.say("sorry, verkeerde chat", **NOISE)
    talk.wait(15)
    assert not talk.cases
    assert not talk.memory.loose
    assert talk.texts[-1].startswith("Geen probleem.")


@pytest.mark.parametrize("said", ["kijk wat een rommel", "Gemeente kijk nou", "Sanne kijk in de Kerkstraat 12"])
def test_any_other_caption_is_a_report(said: str) -> None:
    talk = Talk()

    talk.photo(said, **UNSURE)
    talk.wait(15)

    assert len(talk.cases) == 1


_UNSURE = {"candidates": likely("geluidsoverlast buren", 0.38), "decision": "ask", "intent": "report"}


@pytest.mark.parametrize(
    "said",
    [
        *(
            "kijk mam de taart is gelukt!! 3 lagen",
            "mam kijk, nieuwe bank staat",
            "hoi lieve oma, groetjes uit Zeeland",
        ),
        *("look mum the cake worked!!", "schau mal mama der kuchen ist fertig", "regarde maman le gâteau est réussi"),
        *("mira mamá el pastel salió bien", "zobacz mamo tort się udał", "anne bak pasta oldu", "мамо дивись торт"),
        "ماما شوفي الكعكة زبطت",
    ],
)
def test_what_calls_one_s_own_to_look_opens_no_case(said: str) -> None:
    talk = Talk()
    talk.photo(said, **_UNSURE)
    talk.wait(40)

    assert not talk.cases


@pytest.mark.parametrize(
    "said",
    [
        "kijk opa de lantaarn is kapot",
        "mam is gevallen over deze tegel",
        "kijk mam een gat, Spui 3",
        "kijk nou, mensen",
    ],
)
def test_what_tells_of_the_street_opens_one(said: str) -> None:
    talk = Talk()
    talk.photo(said, candidates=likely("losse stoeptegel", 0.95))
    talk.wait(40)

    assert len(talk.cases) == 1


def test_what_was_opened_for_it_is_taken_back_with_what_was_written_since() -> None:
    talk = Talk()
    talk.photo("de taart is gelukt!! 3 lagen", **_UNSURE)
    talk.wait(20)
    talk.say("neem jij kaarsjes mee?", intent="question", candidates=(), decision="human")
    talk.wait(20)
    talk.say("oeps dit was voor mn moeder haha", intent="gibberish", candidates=(), decision="ask")
    talk.wait(20)

    assert [case.state for case in talk.cases] == ["geannuleerd"]


def test_a_report_that_says_what_it_is_about_stays_then() -> None:
    talk = Talk()
    talk.photo("bankje kapot, Spui 3", candidates=likely("bankje kapot", 0.95))
    talk.wait(20)
    talk.say("neem jij kaarsjes mee?", intent="question", candidates=(), decision="human")
    talk.wait(20)
    talk.say("oeps dit was voor mn moeder haha", intent="gibberish", candidates=(), decision="ask")
    talk.wait(20)

    assert [case.state for case in talk.cases] == ["gemeld"]
