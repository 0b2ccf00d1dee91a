"""That somebody at the desk is done with a photo without words holds until another one comes."""

import pytest

from services.notifier.conversation.draft import Draft
from tests.unit.notifier.talking import Talk


def a_photo_looked_at() -> Talk:
    """A resident sent a photo, was asked about it, and a person is done with it."""
    talk = Talk()
    talk.photo()
    talk.wait(15)
    assert talk.memory.person_for == ("photo",)
    talk.act(Draft.no_longer_wait)
    assert talk.conversation.waits_for is None
    return talk


@pytest.mark.parametrize(
    ("language", "text", "intent"),
    [
        ("nl", "dankjewel", "thanks"),
        ("en", "thank you", "thanks"),
        ("tr", "teşekkürler", "thanks"),
        ("uk", "дякую", "thanks"),
        ("ar", "شكرا", "thanks"),
        ("nl", "STOP", "stop"),
        ("de", "STOPP", "stop"),
    ],
)
def test_who_says_thanks_or_stop_after_it_does_not_wait_again(language: str, text: str, intent: str) -> None:
    talk = a_photo_looked_at()

    talk.say(text, language=language, intent=intent, candidates=())
    talk.wait(15)
    talk.say("dank je", intent="thanks", candidates=())
    talk.wait(24 * 3600)

    assert talk.conversation.waits_for is None


def test_another_photo_waits_again_and_a_report_takes_both() -> None:
    talk = a_photo_looked_at()

    talk.photo()
    talk.wait(15)
    again = talk.memory.person_for
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(15)

    assert again == ("photo",)
    assert [case.photos for case in talk.cases] == [2]
    assert talk.conversation.waits_for is None


def test_also_who_was_silent_for_days_does_not_wait_again_for_it() -> None:
    talk = a_photo_looked_at()

    talk.wait(3 * 24 * 3600)
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(15)

    assert "photo" not in talk.memory.person_for
