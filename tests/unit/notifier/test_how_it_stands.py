"""What a resident reads who asks how a report stands: only what is true of it on that day."""

import pytest

from tests.unit.notifier.talking import Talk, likely

ASKS = {"intent": "status_question", "candidates": (), "decision": "route"}


def reported(slug: str, *told: str) -> Talk:
    """A resident with a report about each of these, with its answer."""
    talk = Talk(slug)
    for n, sub in enumerate(told):
        talk.say(f"{sub} Kerkstraat {n + 1}", candidates=likely(sub, 0.9, slug))
        talk.wait(20)
    assert len(talk.cases) == len(told)
    return talk


def asks(talk: Talk, text: str) -> str:
    """The answer to a question how it stands."""
    talk.say(text, **ASKS)
    talk.wait(15)
    return talk.texts[-1]


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_nobody_reads_that_there_are_no_others_while_there_are(slug: str) -> None:
    two, one = reported(slug, "losse stoeptegel", "graffiti"), reported(slug, "losse stoeptegel")
    number = two.cases[0].number

    named = asks(two, f"hoe staat het met {number}?")
    latest = asks(two, "hoe staat het met mijn laatste melding")
    alone = asks(one, "hoe staat het ermee?")

    assert number is not None
    assert number in named
    assert all("U hoort uiterlijk" in text for text in (named, latest, alone))
    assert ["Verder heeft u geen" in text for text in (named, latest, alone)] == [False, False, True]


def test_once_the_other_is_closed_the_one_that_is_named_is_the_only_one() -> None:
    talk = reported("denhaag", "losse stoeptegel", "graffiti")
    talk.set_status(talk.cases[1].id, "geannuleerd")

    told = asks(talk, f"hoe staat het met {talk.cases[0].number}?")

    assert told.endswith("Verder heeft u geen open meldingen.")


@pytest.mark.parametrize("slug", ["denhaag", "delft"])
def test_no_day_is_promised_that_is_past(slug: str) -> None:
    talk = reported(slug, "losse stoeptegel")
    day = asks(talk, "hoe staat het ermee?")

    talk.wait(20 * 86_400)
    told = asks(talk, "hoe staat het nu?")

    phone = talk.municipality.contact.phone
    assert "uiterlijk" in day
    assert "uiterlijk" not in told
    assert f"Dit duurt langer dan wij zeiden. Wilt u iemand spreken? Bel {phone}." in told


def test_no_day_is_promised_while_its_clock_stands_still_and_it_is_again_when_it_goes_on() -> None:
    talk = reported("denhaag", "losse stoeptegel")
    talk.set_status(talk.cases[0].id, "reactie gevraagd", "Welke kant van de straat?")

    asked = asks(talk, "hoe staat het ermee?")
    talk.set_status(talk.cases[0].id, "in behandeling")
    goes_on = asks(talk, "en hoe staat het nu?")

    assert asked == (
        f"Uw melding {talk.cases[0].number} (losse stoeptegel): wij wachten op uw antwoord. "
        "Welke kant van de straat? Verder heeft u geen open meldingen."
    )
    assert "U hoort uiterlijk maandag 30 november van ons." in goes_on
