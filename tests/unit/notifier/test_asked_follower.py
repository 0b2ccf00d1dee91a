"""Whose report ended for another reads what was done and says whether it is solved; a no reaches a person."""

from typing import Any
from uuid import NAMESPACE_OID, uuid5

import pytest
from msgspec import structs

from loket.providers.content import Buttons
from services.notifier.conversation.inputs import Followed
from services.notifier.conversation.shapes import Asked
from tests.unit.notifier.talking import WORDLESS, Talk

CASE = uuid5(NAMESPACE_OID, "the case that goes on")
LANGUAGES = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")
NO = {
    "nl": "nee, ligt er nog",
    "en": "no, still there",
    "de": "nein, liegt noch da",
    "fr": "non, toujours là",
    "es": "no, sigue ahí",
    "pl": "nie, nadal jest",
    "tr": "hayır, hala orada",  # noqa: RUF001
    "ar": "لا، ما زال هناك",
    "uk": "ні, досі там",
}
YES = {
    "nl": "ja",
    "en": "yes",
    "de": "ja",
    "fr": "oui",
    "es": "sí",
    "pl": "tak",
    "tr": "evet",
    "ar": "نعم",
    "uk": "так",
}


def a_follower(language: str = "nl", *, own: bool = True, state: str = "afgehandeld") -> Talk:
    """A resident whose report ended for a case that staff give a state now."""
    talk = Talk()
    talk.say("er ligt een losse tegel bij Kerkstraat 12", language=language)
    talk.wait(5)
    ended = structs.replace(talk.cases[0], state="geannuleerd", merged_into=CASE, closed_at=talk.now)
    memory = structs.replace(talk.memory, current=None)
    conversation = structs.replace(talk.conversation, memory=memory)
    talk.situation = structs.replace(talk.situation, cases=(ended,), conversation=conversation)
    talk.sent.clear()
    talk.give(
        Followed(
            case=CASE,
            cause=uuid5(NAMESPACE_OID, state),
            number="DH-2611-00077",
            sub="losse stoeptegel",
            state=state,
            urgent=False,
            text="De tegel ligt vast.",
            actor="m",
            own=ended.id if own else None,
        )
    )
    talk.wait(120)
    return talk


def says(talk: Talk, text: str, **changes: Any) -> None:
    """They answer, of which the classifier sees nothing, and hear something back."""
    values = {"intent": None, "intent_p": 0.0, "candidates": (), "decision": "human"} | changes
    talk.say(text, **values)
    talk.wait(5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_read_what_was_done_and_are_asked(language: str) -> None:
    talk = a_follower(language)

    (sent,) = talk.sent
    assert isinstance(sent.content, Buttons)
    assert "DH-2611-00077" in sent.text
    assert "De tegel ligt vast." in sent.text
    assert sent.text.endswith(talk.municipality.text("ask_solved", language))
    assert talk.memory.question is not None
    assert (talk.memory.question.about, talk.memory.question.case) == (Asked.SOLVED, talk.cases[0].id)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tapped", [True, False])
def test_a_no_reaches_a_person_and_opens_nothing(language: str, *, tapped: bool) -> None:
    talk = a_follower(language)
    before = talk.cases[0]
    payload = f"solved:{before.id.hex}:no"

    if tapped:
        talk.say("x", kind="interactive", payload=payload, **WORDLESS)
        talk.wait(5)
    else:
        says(talk, NO[language], language=language)

    assert talk.memory.person_for == (f"not_solved:{before.id}",)
    assert (talk.cases[0].state, talk.cases[0].merged_into) == (before.state, CASE)
    lines = [(h.case, h.became) for _, _, s in talk.steps for h in s.history if h.what == "solved_followed"]
    assert lines == [(before.id, "no")]
    assert talk.texts[-1].startswith(talk.municipality.text("human", language, phone=talk.municipality.contact.phone))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tapped", [True, False])
def test_a_yes_is_thanked_for_and_brings_nobody(language: str, *, tapped: bool) -> None:
    talk = a_follower(language)
    own = talk.cases[0].id

    if tapped:
        talk.say("x", kind="interactive", payload=f"solved:{own.hex}:yes", **WORDLESS)
        talk.wait(5)
    else:
        says(talk, YES[language], language=language)

    assert talk.memory.person_for == ()
    assert talk.memory.question is None
    assert [h.became for _, _, s in talk.steps for h in s.history if h.what == "solved_followed"] == ["yes"]
    # It is no answer of who was asked first: nothing is counted of it.
    assert not [h for _, _, s in talk.steps for h in s.history if h.what == "solved"]


@pytest.mark.parametrize("text", ["ja maar er ligt nog puin", "gedeeltelijk", "het is nog precies hetzelfde"])
def test_half_a_yes_reaches_a_person(text: str) -> None:
    talk = a_follower()

    says(talk, text, intent="feedback_yes", intent_p=0.8)

    assert talk.conversation.waits_for == "person"


def test_of_another_state_or_without_a_report_of_their_own_nothing_is_asked() -> None:
    for talk in (a_follower(state="ingepland"), a_follower(state="geannuleerd"), a_follower(own=False)):
        assert not [d for d in talk.sent if isinstance(d.content, Buttons)]
        assert talk.memory.question is None
        assert len(talk.sent) == 1


def test_what_they_report_next_is_a_report() -> None:
    talk = a_follower()

    talk.say("de lantaarn op Lindelaan 5 is kapot")
    talk.wait(5)

    assert len(talk.cases) == 2
