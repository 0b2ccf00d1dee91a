"""A tick under a photo says that it arrived; where the vendor cannot react, words say it."""

from loket.providers import PROVIDERS
from loket.providers.content import Reaction, Text
from loket.providers.fitting import fit
from tests.unit.notifier.talking import Talk


def test_a_photo_that_follows_its_report_is_answered_by_every_vendor() -> None:
    talk = Talk()
    talk.say("losse tegel")
    talk.wait(5)
    talk.photo()
    talk.wait(5)

    tick = talk.sent[-1].content

    assert isinstance(tick, Reaction)
    words = Text(text=f"Dank u. De foto staat nu bij uw melding {talk.cases[0].number}.")
    for provider in PROVIDERS.values():
        can = provider.wire.CAPABILITIES
        assert fit(tick, can) == ((tick,) if can.reactions else (words,))
