"""When free text may be sent, and where to."""

from datetime import timedelta

import pytest

from services.notifier.conversation.inputs import Called
from services.notifier.conversation.shapes import Recipient
from tests.builders import NOW
from tests.unit.notifier.talking import Talk


def test_a_window_is_kept_for_each_channel() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.wait(60)
    talk.say("en nog een", channel="second")

    windows = talk.conversation.windows

    assert windows["second"] - windows["whatsapp"] == timedelta(seconds=60)
    assert talk.conversation.window_until == windows["second"]


def test_reactions_and_system_messages_open_no_window_and_what_cannot_be_read_does() -> None:
    for kind, opens in (
        ("reaction", False),
        ("system", False),
        ("edit", False),
        ("unsupported", True),
        ("brandnew", True),
    ):
        talk = Talk()
        talk.say(None, kind=kind)
        assert (talk.conversation.window_until is not None) is opens, kind


def test_a_message_that_was_delivered_days_late_opens_nothing_now() -> None:
    talk = Talk()
    talk.say("losse tegel", sent_at=NOW - timedelta(days=3))

    assert talk.conversation.window_until == NOW - timedelta(days=2)


@pytest.mark.parametrize("wrong_by", [timedelta(days=-365), timedelta(days=-8), timedelta(hours=1), timedelta(days=9)])
def test_a_time_that_no_webhook_can_have_is_not_believed(wrong_by: timedelta) -> None:
    talk = Talk()
    talk.say("losse tegel", sent_at=NOW + wrong_by)

    assert talk.conversation.window_until == NOW + timedelta(days=1)


def test_a_number_that_was_given_up_is_written_to_no_more() -> None:
    talk = Talk()
    talk.say("losse tegel", recipient=Recipient(phone="31600000001", bsuid="NL.1"))
    talk.say(None, kind="system", recipient=Recipient(bsuid="NL.2"), was_phone="31600000001", was_bsuid="NL.1")

    assert (talk.conversation.recipient.phone, talk.conversation.recipient.bsuid) == (None, "NL.2")


def test_a_call_opens_the_window_of_its_channel_and_says_nothing() -> None:
    talk = Talk()
    talk.say("losse tegel", sent_at=NOW)
    talk.wait(3600)
    said = len(talk.sent)

    talk.give(Called(channel="second", received_at=NOW + timedelta(hours=2), sent_at=NOW + timedelta(hours=1)))
    talk.give(Called(channel="whatsapp", received_at=NOW + timedelta(hours=2), sent_at=NOW - timedelta(days=2)))

    assert talk.conversation.windows == {"whatsapp": NOW + timedelta(hours=24), "second": NOW + timedelta(hours=25)}
    assert len(talk.sent) == said
    assert talk.conversation.channel == "whatsapp"
