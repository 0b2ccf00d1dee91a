"""In which language residents are answered, and what they read once about who answers."""

# ruff: noqa: RUF001 - words in their own alphabets

from datetime import timedelta

import pytest

from services.notifier.conversation.shapes import Purpose
from tests.unit.notifier.talking import Talk, likely

ASKED = [
    ("in english please", "en"),
    ("Auf Deutsch bitte", "de"),
    ("en français s'il vous plaît", "fr"),
    ("en español por favor", "es"),
    ("po polsku proszę", "pl"),
    ("Türkçe", "tr"),
    ("بالعربية", "ar"),
    ("українською", "uk"),
    ("kan het in het nederlands", "nl"),
]


@pytest.mark.parametrize(("asked", "language"), ASKED)
def test_who_asks_for_another_language_is_answered_in_it_from_then_on(asked: str, language: str) -> None:
    talk = Talk("delft")
    started = "en" if language == "nl" else "nl"
    talk.say(
        "Kerkstraat 12, daar is een tegel los", language=started, candidates=likely("losse stoeptegel", 0.9, "delft")
    )
    talk.wait(10)

    talk.say(asked, intent=None, candidates=(), language="nl")
    talk.wait(10)
    talk.say("hoe staat het met mijn melding", language="nl", intent="status_question", candidates=())
    talk.wait(10)

    assert len(talk.cases) == 1
    assert talk.conversation.language == language
    assert talk.municipality.text("language", language) in talk.texts[1]
    assert talk.municipality.text("state_gemeld", language) in talk.texts[2]


def test_a_language_stays_though_a_word_of_another_falls() -> None:
    talk = Talk()
    talk.say("Kerkstraat 12'de bir kaldırım taşı gevşek", language="tr")
    talk.wait(10)

    talk.say("hoe staat het met mijn melding", language="nl", intent="status_question", candidates=())
    talk.wait(10)

    assert talk.municipality.text("state_gemeld", "tr") in talk.texts[-1]


@pytest.mark.parametrize("language", ["nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk"])
def test_the_first_message_says_once_in_one_line_that_an_assistant_answers(language: str) -> None:
    talk = Talk("delft")
    said = talk.municipality.text(
        "notice", language, privacy=talk.municipality.contact.privacy or talk.municipality.contact.web
    )

    for text in ("losse tegel Kerkstraat 12", "lantaarnpaal kapot Lindelaan 5"):
        talk.say(text, language=language, candidates=likely("losse stoeptegel", 0.9, "delft"))
        talk.wait(1200)
    talk.set_status(talk.cases[0].id, "in behandeling")

    told = [d.text for d in talk.sent if said in d.text]
    assert len(talk.sent) > 1
    assert told == [talk.sent[0].text]
    assert "\n" not in said
    assert len(said) < 160


def test_an_emergency_is_answered_without_a_line_about_who_answers() -> None:
    talk = Talk()
    talk.unguarded(talk.say("brand in de flat", emergency="fire", emergency_level="certain", candidates=()))
    talk.wait(30)

    (warning,) = [d for d in talk.sent if d.purpose is Purpose.EMERGENCY]
    assert warning.text == talk.municipality.text("emergency")
    assert not talk.memory.noticed


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize("language", ["nl", "de", "pl", "ar"])
@pytest.mark.parametrize(("days", "times"), [(364, 1), (366, 2)])
def test_who_writes_again_after_a_year_reads_again_who_answers(slug: str, language: str, days: int, times: int) -> None:
    talk = Talk(slug)
    contact = talk.municipality.contact
    said = talk.municipality.text("notice", language, privacy=contact.privacy or contact.web)
    tile = likely("losse stoeptegel", municipality=slug)

    talk.say("losse tegel Kerkstraat 12", language=language, candidates=tile)
    talk.wait(timedelta(days=days).total_seconds())
    for number in (5, 9):
        talk.say(f"losse tegel Lindelaan {number}", language=language, candidates=tile)
        talk.wait(1200)

    told = [said in d.text for d in talk.sent]
    assert told == [True, times == 2, False]


def test_a_year_counts_from_the_last_message_and_not_from_the_first() -> None:
    talk = Talk()

    for number in range(1, 6):
        talk.say(f"losse tegel Lindelaan {number}")
        talk.wait(timedelta(days=200).total_seconds())

    assert [d.text.count("U praat met een computer") for d in talk.sent] == [1, 0, 0, 0, 0]
