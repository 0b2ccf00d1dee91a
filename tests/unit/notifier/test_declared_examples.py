"""What the examples declare reaches residents: the privacy page, a photo where it helps, and when there is a person."""

from datetime import UTC, datetime

import pytest
from msgspec import structs

from tests.unit.notifier.talking import Talk, likely

EVENING = datetime(2026, 11, 27, 19, 0, tzinfo=UTC)
LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")
NOTHING = {"candidates": (), "decision": "human"}


def reported(slug: str, language: str, sub: str) -> Talk:
    talk = Talk(slug)
    talk.say("dat staat er sinds gisteren, Kerkstraat 12", language=language, candidates=likely(sub, 0.9, slug))
    talk.wait(10)
    return talk


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sub", ["graffiti", "bijplaatsing en grofvuil", "fietswrak"])
def test_a_photo_is_asked_for_in_the_first_answer_where_it_helps(slug: str, language: str, sub: str) -> None:
    talk = reported(slug, language, sub)

    (sent,) = talk.sent
    ask = talk.municipality.text("ask_photo", language)
    assert sent.text.partition("\n\n")[0].endswith(ask)
    assert f"https://www.{talk.municipality.contact.web}/privacy" in sent.text

    talk.say("nee", language=language, intent="feedback_no", **NOTHING)
    talk.wait(20)
    assert len(talk.sent) == 1
    assert (talk.cases[0].state, talk.conversation.waits_for) == ("gemeld", None)


@pytest.mark.parametrize("sub", ["losse stoeptegel", "ratten", "overlast jongeren"])
def test_none_is_asked_for_where_it_does_not(sub: str) -> None:
    talk = reported("denhaag", "nl", sub)

    assert talk.municipality.text("ask_photo", "nl") not in talk.texts[0]


def test_who_sent_a_photo_is_not_asked_for_one() -> None:
    talk = Talk()
    talk.photo("graffiti op de muur, Kerkstraat 12", candidates=likely("graffiti"))
    talk.wait(10)

    assert talk.municipality.text("ask_photo", "nl") not in talk.texts[0]


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_who_wants_a_person_on_friday_evening_reads_when_there_is_one(slug: str) -> None:
    talk = Talk(slug, EVENING)
    talk.say("ik wil een medewerker spreken", intent="human", **NOTHING)
    talk.wait(10)

    (text,) = talk.texts
    assert "maandag 30 november vanaf 08:30" in text
    assert talk.municipality.contact.phone in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_declared_answer_names_the_declared_numbers(language: str) -> None:
    talk = Talk()
    (first, second, *others) = talk.municipality.faq
    named = structs.replace(second, answer={language: "{phone} {web} {municipality} {emergency_number}"})
    talk.municipality = structs.replace(talk.municipality, faq=(first, named, *others))
    talk.knows_who_answers()

    talk.say("wat kost een paspoort?", language=language, intent="question", **NOTHING)
    talk.wait(10)

    assert [sent.text for sent in talk.sent] == ["14 070 denhaag.nl Den Haag 112"]
