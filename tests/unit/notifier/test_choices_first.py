"""What takes what we offered is a choice before it is anything else, also where it sounds like an emergency."""

import pytest

from services.notifier.conversation.buttons import payload
from services.notifier.conversation.shapes import Asked, Purpose
from tests.unit.notifier.talking import Talk, likely

ALARM = {"emergency": "explosion", "emergency_level": "certain", "candidates": (), "decision": "route"}
DOUBT = {"emergency": "other", "emergency_level": "possible", "candidates": (), "decision": "human"}
NOTHING = {"candidates": (), "intent": "gibberish", "decision": "human"}
FIRST = "something is wrong at Kerkstraat 12 please look"


def asked(language: str = "nl", slug: str = "denhaag", text: str = "er is iets, Kerkstraat 12") -> Talk:
    """A resident who has a list of three on the screen, and something else."""
    talk = Talk(slug)
    talk.say(text, language=language, candidates=likely("losse stoeptegel", 0.45, slug), decision="ask")
    talk.wait(15)
    return talk


def waits_for_its_case(talk: Talk) -> bool:
    return talk.memory.person_for == (f"case:{talk.cases[0].id}",)


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize("language", ["nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk"])
@pytest.mark.parametrize("heard", [ALARM, DOUBT])
def test_something_else_is_read_by_a_person_and_no_emergency(
    slug: str, language: str, heard: dict[str, object]
) -> None:
    typed, tapped = asked(slug=slug), asked(slug=slug)
    said = typed.municipality.text("other", language)

    typed.say(said, **heard)
    tapped.say(said, payload=payload(Asked.CATEGORY, tapped.cases[0].id, "other"), kind="interactive", **heard)
    for talk in (typed, tapped):
        talk.wait(60)

        assert Purpose.EMERGENCY not in talk.purposes()
        assert waits_for_its_case(talk)
        assert not talk.conversation.urgent
        assert talk.texts[-1].startswith(talk.municipality.text("human", phone=talk.municipality.contact.phone)[:20])


@pytest.mark.parametrize("said", ["Something else", "2", "the second", "de laatste", "drugi"])
def test_a_choice_is_no_piece_of_an_emergency_with_the_words_before_the_list(said: str) -> None:
    talk = asked("en", text=FIRST)

    talk.say(said, **NOTHING)
    talk.wait(60)

    assert Purpose.EMERGENCY not in talk.purposes()
    assert talk.memory.question is None
    assert not talk.conversation.urgent


@pytest.mark.parametrize("said", ["2 mensen liggen in het water", "brand", "pomocy, wybuch"])
def test_who_cries_while_a_list_waits_is_heard(said: str) -> None:
    talk = asked()

    talk.say(said, **ALARM)
    talk.wait(60)

    assert talk.purposes()[-1] == Purpose.EMERGENCY
    assert talk.conversation.urgent


def test_who_tells_of_more_than_a_choice_is_heard_when_it_was_asked_whether_all_is_well() -> None:
    talk = asked()
    talk.say("1", **NOTHING)
    talk.wait(60)
    talk.set_status(talk.cases[0].id, "in behandeling")
    talk.set_status(talk.cases[0].id, "afgehandeld")
    talk.wait(60)
    assert talk.memory.question is not None

    talk.say("nee hij stikt", **DOUBT)
    talk.wait(60)

    assert Purpose.EMERGENCY in talk.purposes()
