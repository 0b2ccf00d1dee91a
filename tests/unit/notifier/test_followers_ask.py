"""Whose report ended for another one hears how that one stands, also by way of a third, and what became of it."""

from datetime import timedelta
from uuid import NAMESPACE_OID, uuid5

import pytest
from msgspec import structs

from services.notifier.cases.near import Theirs
from services.notifier.conversation.inputs import Due, Followed
from services.notifier.conversation.shapes import TimerKind
from tests.unit.notifier.talking import Talk

BETWEEN = uuid5(NAMESPACE_OID, "a case in between")
KEEP = uuid5(NAMESPACE_OID, "the case that goes on")
NUMBER = "DH-2611-00077"
LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")


def a_follower(language: str = "nl") -> Talk:
    """A resident whose report ended for one that ended for another."""
    talk = Talk()
    talk.say("er ligt een losse tegel bij Kerkstraat 12", language=language)
    talk.wait(5)
    (own,) = talk.cases
    ended = structs.replace(own, state="geannuleerd", merged_into=BETWEEN, closed_at=talk.now)
    talk.situation = structs.replace(talk.situation, cases=(ended,))
    talk.sent.clear()
    return talk


def goes_on(talk: Talk, state: str, *, closed_days_ago: int | None = None) -> Theirs:
    """The case that goes on for theirs, now."""
    own = talk.cases[0]
    closed_at = None if closed_days_ago is None else talk.now - timedelta(days=closed_days_ago)
    return Theirs(
        id=KEEP, number=NUMBER, sub="losse stoeptegel", state=state, due=own.due, closed_at=closed_at, of=(own.id,)
    )


def tell(talk: Talk, state: str, text: str | None = None) -> None:
    """Staff move the case that goes on."""
    talk.give(
        Followed(
            case=KEEP,
            cause=uuid5(NAMESPACE_OID, f"{state}{len(talk.steps)}"),
            number=NUMBER,
            sub="losse stoeptegel",
            state=state,
            urgent=False,
            text=text,
            actor="m",
        )
    )
    talk.wait(120)


def ask(talk: Talk, text: str, theirs: Theirs) -> str:
    """They ask how it stands; returns what they hear."""
    talk.say(text, intent="status_question", intent_p=0.9, candidates=(), decision="human")
    talk.give(Due(kind=TimerKind.SETTLE, due=talk.now, theirs=(theirs,)))
    said = talk.texts[-1]
    talk.wait(60)
    return said


@pytest.mark.parametrize("language", LANGUAGES)
def test_by_their_own_number_they_hear_how_the_case_stands_that_goes_on_by_way_of_another(language: str) -> None:
    talk = a_follower(language)
    (own,) = talk.cases

    said = ask(talk, f"hoe staat het met {own.number}", goes_on(talk, "ingepland"))

    text = talk.municipality.text
    assert said.startswith(text("merged", language, number=own.number or "", other=NUMBER))
    assert text("state_ingepland", language) in said
    assert text("state_geannuleerd", language) not in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("named", ["own", "other", None])
def test_once_it_is_closed_they_hear_what_was_done(language: str, named: str | None) -> None:
    talk = a_follower(language)
    (own,) = talk.cases
    tell(talk, "afgehandeld", "De tegel ligt vast.")
    number = {"own": own.number, "other": NUMBER, None: "mijn melding"}[named]

    said = ask(talk, f"hoe staat het met {number}", goes_on(talk, "afgehandeld", closed_days_ago=0))

    assert said.endswith("De tegel ligt vast.")
    assert NUMBER in said
    assert talk.municipality.text("state_afgehandeld", language) in said
    assert ((own.number or "-") in said) == (named == "own")
    # Nothing goes on any more.
    assert talk.municipality.text("merged", language, number=own.number or "", other=NUMBER) not in said


def test_what_was_closed_long_ago_is_told_by_its_number_only() -> None:
    talk = a_follower()
    old = goes_on(talk, "afgehandeld", closed_days_ago=15)

    assert talk.municipality.text("state_afgehandeld") in ask(talk, f"hoe staat het met {NUMBER}", old)
    assert ask(talk, "hoe staat het met mijn melding", old) == talk.municipality.text("status_none")


def test_of_a_case_that_was_opened_again_no_old_result_is_told() -> None:
    talk = a_follower()
    tell(talk, "afgehandeld", "De tegel ligt vast.")
    tell(talk, "heropend")

    said = ask(talk, "hoe staat het met mijn melding", goes_on(talk, "heropend"))

    assert "ligt vast" not in said
    assert talk.municipality.text("state_heropend") in said


def test_who_wrote_stop_and_start_hears_the_result_when_they_ask() -> None:
    talk = a_follower()
    talk.say("STOP", intent="stop")
    tell(talk, "afgehandeld", "De tegel ligt vast.")
    talk.say("START")
    talk.wait(60)

    said = ask(talk, "hoe staat het met mijn melding", goes_on(talk, "afgehandeld", closed_days_ago=0))

    assert said.endswith("De tegel ligt vast.")


def test_a_report_that_ended_for_another_own_one_by_way_of_somebody_elses_is_told_as_that_one() -> None:
    talk = a_follower()
    (first,) = talk.cases
    second = structs.replace(
        first,
        id=KEEP,
        number=NUMBER,
        state="ingepland",
        merged_into=None,
        closed_at=None,
        created_at=talk.now,
        acknowledged=True,
    )
    talk.situation = structs.replace(talk.situation, cases=(first, second))

    own = ask(talk, f"hoe staat het met {first.number}", goes_on(talk, "ingepland"))
    everything = ask(talk, "hoe staat het met mijn melding", goes_on(talk, "ingepland"))

    assert own.startswith(talk.municipality.text("merged", number=first.number or "", other=NUMBER))
    assert everything.count(NUMBER) == 1
