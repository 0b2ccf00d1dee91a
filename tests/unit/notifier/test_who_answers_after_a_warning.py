"""Whom to call comes without a line about who answers; that line comes with the next answer that is no emergency's."""

import pytest

from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import WORLD, Talk, likely

LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")
PLACE = "losse tegel Kerkstraat 12"


def lines(talk: Talk, language: str) -> tuple[str, ...]:
    privacy = talk.municipality.contact.privacy or "?"
    return tuple(talk.municipality.text(key, language, privacy=privacy) for key in ("notice", "notice_person"))


@pytest.mark.parametrize("by", ["ingest", "notifier"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_after_an_emergency_the_next_answer_says_who_answers(language: str, by: str) -> None:
    for slug in WORLD:
        talk = Talk(slug)
        found = {"emergency": "fire", "emergency_level": "certain", "intent": None, "candidates": ()}
        event_id = talk.say("brand!", language=language, decision="human", **found)
        (talk.guarded if by == "ingest" else talk.unguarded)(event_id)
        talk.wait(3600)
        assert not [one for one in talk.sent if one.text.endswith(lines(talk, language))]
        before = len(talk.sent)

        talk.say(PLACE, language=language, candidates=likely("losse stoeptegel", 0.95, slug))
        talk.wait(60)
        talk.say("lantaarnpaal kapot, Spui 3", language=language, candidates=likely("lantaarnpaal kapot", 0.95, slug))
        talk.wait(60)

        told = [one.text.endswith(lines(talk, language)) for one in talk.sent[before:]]
        assert told == [True, False]
        assert all(one.purpose is not Purpose.EMERGENCY for one in talk.sent[before:])


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_the_advice_of_ingest_the_answer_says_who_answers(language: str) -> None:
    for slug in WORLD:
        talk = Talk(slug)
        text = "de draden hangen uit de lantaarnpaal, Spui 3"
        known = likely("lantaarnpaal scheef of beschadigd", 0.95, slug)
        talk.guarded(talk.say(text, language=language, candidates=known, danger="cables_of_a_lamp"))
        talk.wait(60)

        (sent,) = talk.sent
        assert sent.text.endswith(lines(talk, language))
        assert talk.cases[0].number is not None
        assert talk.cases[0].number in sent.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_answer_gives_the_advice_and_has_no_room_the_next_one_says_who_answers(language: str) -> None:
    for slug in WORLD:
        talk = Talk(slug)
        text = "de draden hangen uit de lantaarnpaal"
        known = likely("lantaarnpaal scheef of beschadigd", 0.95, slug)
        talk.say(text, language=language, candidates=known)
        talk.wait(60)
        talk.say("hallo, is daar een mens?", language=language, intent=None, candidates=(), decision="human")
        talk.wait(60)

        told = [one.text.endswith(lines(talk, language)) for one in talk.sent]
        assert told.count(True) == 1
        assert talk.memory.noticed


def test_an_answer_that_is_not_sent_told_nobody() -> None:
    talk = Talk()
    talk.say("zzz qqq", intent=None, candidates=(), decision="human")
    talk.wait(120)
    talk.reads_who_answers(read=False)

    talk.say("zzz qqq", intent=None, candidates=(), decision="human")
    talk.wait(120)
    assert len(talk.sent) == 1
    assert not talk.memory.noticed

    talk.say(PLACE)
    talk.wait(60)
    assert talk.sent[-1].text.endswith(lines(talk, "nl"))
