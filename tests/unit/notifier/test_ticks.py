"""A tick under what follows a report says that it arrived; where the vendor cannot react, words say it."""

from loket.providers import PROVIDERS
from loket.providers.content import AskLocation, Reaction, Text
from loket.providers.fitting import fit
from tests.unit.notifier.talking import Talk, likely


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


def reported() -> Talk:
    """Somebody whose report with a place was answered."""
    talk = Talk()
    talk.say("losse tegel Kerkstraat 12")
    talk.wait(20)
    return talk


def goes_on(talk: Talk, text: str = "hij ligt er al een week zo") -> str:
    """What somebody reads who goes on about their report."""
    talk.say(text, candidates=likely("losse stoeptegel"), addition_p=0.99)
    talk.wait(20)
    return talk.texts[-1]


def test_who_goes_on_about_a_report_reads_no_words_under_each_message() -> None:
    talk = reported()
    number = talk.cases[0].number

    assert [goes_on(talk), goes_on(talk, "en het is er zo donker")] == ["✅", "✅"]
    tick = talk.sent[-1].content
    assert isinstance(tick, Reaction)
    assert tick.instead == f"Dank u. Dit staat nu bij uw melding {number}."


def test_who_goes_on_hours_later_reads_with_which_report_it_stands_once() -> None:
    talk = reported()
    talk.wait(3 * 3600)

    assert goes_on(talk) == f"Dank u. Dit staat nu bij uw melding {talk.cases[0].number}."
    assert goes_on(talk, "en het is er zo donker") == "✅"


def test_of_two_reports_words_say_which_is_meant() -> None:
    talk = reported()
    talk.say("lantaarnpaal kapot Dorpsstraat 9", candidates=likely("lantaarnpaal kapot"))
    talk.wait(20)

    told = goes_on(talk, "die tegel ligt er al een week zo")

    assert told.startswith("Dank u. Dit staat nu bij uw melding")
    assert goes_on(talk, "die tegel ligt ook scheef") == "✅"


def test_beside_a_question_words_say_that_it_was_heard() -> None:
    talk = Talk()
    talk.say("losse tegel op de Kerkstraat")
    talk.wait(20)

    told = goes_on(talk, "hier")

    assert told.startswith("Dank u. Dit staat nu bij uw melding")
    assert isinstance(talk.sent[-1].content, AskLocation)


def test_the_tick_stands_under_the_message_that_went_on() -> None:
    talk = reported()
    talk.say("hij ligt er al een week zo", candidates=likely("losse stoeptegel"), native_id="wamid.9")
    talk.wait(20)

    tick = talk.sent[-1].content
    assert isinstance(tick, Reaction)
    assert tick.message == "wamid.9"
