"""A video is thanked as a video, in the resident's own language."""

from typing import Any, Final

import pytest

from loket.providers.content import Reaction
from loket.texts import LONGEST
from tests.unit.notifier.talking import WORDLESS, WORLD, Talk

VIDEO: Final[dict[str, Any]] = {"kind": "video", "photo": True}
WORDS: Final = {
    "nl": "video", "en": "video", "de": "Video", "fr": "vidéo", "es": "vídeo", "pl": "film", "tr": "ideo",
    "ar": "الفيديو", "uk": "відео",
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(WORDS))
def test_a_video_without_words_is_asked_about_as_a_video(language: str) -> None:
    talk = Talk()

    talk.say(None, **VIDEO, **WORDLESS | {"language": language})
    talk.wait(10)

    for key in ("ask_about_video", "added_video"):
        text = talk.municipality.text(key, language, **({"number": "DH-2611-00001"} if key == "added_video" else {}))
        assert WORDS[language] in text
        assert len(text) < LONGEST
    assert talk.texts[0].startswith(talk.municipality.text("ask_about_video", "nl"))
    assert talk.waited_for_person


def test_photo_and_video_together_are_thanked_for_what_is_there() -> None:
    talk = Talk()

    talk.photo()
    talk.wait(0.5)
    talk.say(None, **VIDEO, **WORDLESS)
    talk.wait(10)

    assert talk.texts[0].startswith(WORLD["denhaag"].text("ask_about_photo", "nl"))


def test_a_video_with_a_place_is_thanked_for_too() -> None:
    talk = Talk()

    talk.say(None, **VIDEO, **WORDLESS)
    talk.pin()
    talk.wait(10)

    assert talk.texts[0].startswith(WORLD["denhaag"].text("ask_about_video", "nl"))


def test_a_video_that_follows_its_report_gets_a_tick_or_its_own_words_where_nobody_can_react() -> None:
    talk = Talk()

    talk.say("er ligt een losse tegel, Kerkstraat 12")
    talk.wait(10)
    talk.say(None, **VIDEO, **WORDLESS)
    talk.wait(10)

    reaction = talk.sent[-1].content
    assert isinstance(reaction, Reaction)
    assert "video" in reaction.instead
    assert talk.cases[0].photos == 1


def test_a_video_with_words_is_added_as_a_video() -> None:
    talk = Talk()

    talk.say("er ligt een losse tegel, Kerkstraat 12")
    talk.wait(10)
    talk.say("zo ziet die losse tegel eruit", **VIDEO)
    talk.wait(10)

    number = talk.cases[0].number or ""
    assert talk.texts[-1].startswith(WORLD["denhaag"].text("added_video", "nl", number=number))
