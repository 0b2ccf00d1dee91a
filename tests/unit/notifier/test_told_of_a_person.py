"""Who reads that a person answers is not told how to get one, and hears when nobody is there."""

from datetime import datetime

import pytest

from tests.builders import NOW, a_world
from tests.unit.notifier.talking import Talk

LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")
IN_THE_EVENING = NOW.replace(hour=20, minute=30)


def answered(text: str, intent: str | None, now: datetime = NOW, language: str = "nl") -> str:
    """The one answer to a first message."""
    talk = Talk(now=now)
    talk.say(text, intent=intent, candidates=(), decision="human", language=language)
    talk.wait(15)
    (sent,) = talk.sent
    return sent.text


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("medewerker", None),
        ("ik wil een mens spreken", None),
        ("wat een slechte dienst leveren jullie", "complaint"),
        ("hoe vraag ik een rijbewijs aan?", "question"),
    ],
)
def test_who_gets_a_person_is_not_told_how_to_ask_for_one(text: str, intent: str | None) -> None:
    told = answered(text, intent)

    assert "medewerker" in told
    assert "MEDEWERKER" not in told
    assert "U praat met een computer. Uw privacy:" in told


def test_everybody_else_is() -> None:
    assert "Stuur MEDEWERKER" in answered("hallo?", "greeting")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shorter_line_says_the_same_but_for_that(language: str) -> None:
    for municipality in a_world().values():
        texts = municipality.texts[language]
        first, _, last = texts["notice_person"].partition(". ")
        assert texts["notice"].startswith(first)
        assert texts["notice"].endswith(last)
        assert len(texts["notice_person"]) < len(texts["notice"])


@pytest.mark.parametrize(
    ("text", "intent", "also"),
    [
        ("wat een slechte dienst leveren jullie", "complaint", "leest uw bericht"),
        ("hoe vraag ik een rijbewijs aan?", "question", "of kijk op denhaag.nl"),
        ("ik wil een mens spreken", None, "leest uw bericht"),
    ],
)
def test_out_of_hours_everybody_whom_a_person_answers_reads_when(text: str, intent: str | None, also: str) -> None:
    told = answered(text, intent, IN_THE_EVENING)

    assert told.startswith("Wij zijn nu gesloten.")
    assert "vanaf 08:30" in told
    assert also in told


def test_a_question_that_is_answered_at_once_is_so_at_any_hour() -> None:
    now, later = (answered("wat kost een paspoort?", "question", at) for at in (NOW, IN_THE_EVENING))

    assert ("gesloten" in later) is ("Een medewerker beantwoordt" in now)
