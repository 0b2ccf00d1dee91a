"""A photo that was sent by mistake stands with no report any more, and staff read that it was."""

# ruff: noqa: RUF001 - sentences in their own alphabets

import pytest

from services.notifier.desk import words
from tests.unit.notifier.talking import WORDLESS, Talk

NOISE = {"candidates": (), "intent": "gibberish", "intent_p": 0.9, "decision": "human"}


def sent_a_photo(*, photos: int = 1) -> Talk:
    """A resident who reported something, and sends photos an hour later."""
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(3600)
    for _ in range(photos):
        talk.photo()
        talk.wait(5)
    assert talk.cases[0].photos == photos
    return talk


def put_aside(talk: Talk) -> int:
    """How many messages stand with no case any more by the last step."""
    return sum(case is None for case in talk.steps[-1][2].attached.values())


def happened(talk: Talk) -> list[str]:
    return [line.what for line in talk.steps[-1][2].history]


@pytest.mark.parametrize(
    "said",
    [
        "oeps verkeerde foto",
        "oeps foute app",
        "sorry, per ongeluk gestuurd",
        "wrong picture sorry",
        "sent by mistake",
        "Entschuldigung, falsches Foto",
        "aus Versehen geschickt",
        "désolé, mauvaise photo",
        "foto equivocada",
        "złe zdjęcie, przepraszam",
        "yanlışlıkla gönderdim",
        "вибачте, не те фото",
        "الصورة غلط",
    ],
)
def test_it_stands_with_no_report_and_the_resident_hears_so(said: str) -> None:
    talk = sent_a_photo()

    talk.say(said, **NOISE)
    done = (put_aside(talk), happened(talk))
    talk.wait(15)

    assert done == (1, ["file_withdrawn"])
    assert (talk.cases[0].photos, talk.cases[0].state) == (0, "gemeld")
    assert talk.texts[-1].startswith("Geen probleem.")


def test_several_are_taken_back_together() -> None:
    talk = sent_a_photo(photos=3)

    talk.say("verkeerde foto's, sorry", **NOISE)

    assert (put_aside(talk), talk.cases[0].photos) == (3, 0)


def test_one_of_several_is_the_last_one() -> None:
    talk = sent_a_photo(photos=2)

    talk.say("verkeerde foto", **NOISE)

    assert (put_aside(talk), talk.cases[0].photos) == (1, 1)


def test_a_photo_that_waits_for_words_is_forgotten() -> None:
    talk = Talk()
    talk.photo()
    talk.wait(15)
    assert talk.memory.person_for == ("photo",)

    talk.say("oeps verkeerde foto", **NOISE)

    assert (talk.memory.loose, talk.memory.loose_photos) == ((), 0)
    assert talk.steps[-1][2].after.conversation.memory.person_for == ()


def test_what_was_written_with_it_stays_and_staff_read_what_was_said() -> None:
    talk = Talk()
    talk.photo("losse tegel Kerkstraat 12")
    talk.wait(60)

    talk.say("oeps verkeerde foto", **NOISE)

    assert (put_aside(talk), happened(talk)) == (0, ["file_mistaken"])
    talk.wait(15)
    assert "Dit staat nu bij uw melding" in talk.texts[-1]


@pytest.mark.parametrize("said", ["er is per ongeluk iemand tegenaan gereden", "mooie foto he", "is de foto goed?"])
def test_other_words_take_nothing_back(said: str) -> None:
    talk = sent_a_photo()

    talk.say(said, **NOISE)

    assert (put_aside(talk), talk.cases[0].photos) == (0, 1)


def test_wrong_chat_is_about_the_message_just_before_it() -> None:
    talk = sent_a_photo()
    talk.say("haal jij brood mee vanavond?", **NOISE)
    talk.wait(5)

    talk.say("oeps verkeerde chat", **NOISE)

    assert (put_aside(talk), talk.cases[0].photos) == (0, 1)


def test_long_after_it_is_not_about_that_photo() -> None:
    talk = sent_a_photo()
    talk.wait(2 * 3600)

    talk.say("oeps verkeerde foto", **NOISE)

    assert talk.cases[0].photos == 1


def test_without_a_file_nothing_happens() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(60)

    talk.say("oeps verkeerde foto", **NOISE)

    assert happened(talk) == []


@pytest.mark.parametrize("what", ["file_withdrawn", "file_mistaken"])
def test_the_desk_has_words_for_it(what: str) -> None:
    assert "per ongeluk gestuurd" in words.step(what, None, None)


def test_a_document_is_a_file_too() -> None:
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(3600)
    talk.say(None, kind="document", **WORDLESS)
    talk.wait(5)

    talk.say("verkeerd bestand", **NOISE)

    assert put_aside(talk) == 1
