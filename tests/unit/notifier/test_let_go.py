"""A report that others follow goes on when its reporter takes it back; for them it has ended."""

from typing import Final

import pytest
from msgspec import structs

from services.notifier.cases import handling, workflow
from services.notifier.conversation.shapes import Asked, Case, Question
from tests.unit.notifier.talking import Talk

BACK: Final = {
    "nl": "laat maar, hoeft niet meer",
    "en": "never mind, please cancel my report",
    "de": "bitte stornieren Sie meine Meldung",
    "fr": "annulez mon signalement s'il vous plaît",
    "es": "anulen mi aviso por favor",
    "pl": "proszę anulować moje zgłoszenie",
    "tr": "bildirimimi iptal edin lütfen",
    "ar": "الغوا البلاغ من فضلكم",
    "uk": "скасуйте моє звернення будь ласка",
}


def a_followed(state: str = "gemeld", language: str = "nl") -> Talk:
    """A resident whose report somebody else follows."""
    talk = Talk()
    talk.say("er ligt een losse tegel bij Kerkstraat 12", language=language)
    talk.wait(5)
    if state != workflow.GEMELD:
        talk.set_status(talk.cases[0].id, state, "Tot vrijdag.")
        talk.wait(120)
    talk.situation = structs.replace(talk.situation, cases=(structs.replace(talk.cases[0], followed=True),))
    talk.sent.clear()
    return talk


def takes_back(talk: Talk, text: str = BACK["nl"], language: str = "nl") -> Case:
    """They take it back and are answered; returns the case."""
    talk.say(text, language=language, intent=None, intent_p=0.0, candidates=(), decision="human")
    talk.wait(5)
    return talk.cases[0]


def asks(talk: Talk, text: str) -> str:
    """They ask how it stands; returns the answer."""
    talk.say(text, intent="status_question", intent_p=0.9, candidates=(), decision="human")
    talk.wait(60)
    return talk.texts[-1]


@pytest.mark.parametrize("language", BACK)
def test_its_reporter_hears_that_it_stopped_and_it_goes_on(language: str) -> None:
    talk = a_followed(language=language)
    taken_back_at = talk.now

    case = takes_back(talk, BACK[language], language)

    assert (case.state, case.let_go, case.closed_at) == ("gemeld", taken_back_at, None)
    assert talk.texts == [talk.municipality.text("withdrawn", language, number=case.number or "")]
    lines = [(h.what, h.actor) for _, _, step in talk.steps for h in step.history]
    assert ("let_go", "resident") in lines
    assert "state" not in {what for what, _ in lines}


@pytest.mark.parametrize("state", ["in behandeling", "ingepland", "doorgezet", "heropend", "reactie gevraagd"])
def test_whatever_state_it_has_it_keeps_but_nobody_waits_for_an_answer_any_more(state: str) -> None:
    talk = a_followed("afgehandeld") if state == "heropend" else a_followed(state)
    if state == "heropend":
        talk.set_status(talk.cases[0].id, state)
        talk.wait(120)
        talk.situation = structs.replace(talk.situation, cases=(structs.replace(talk.cases[0], followed=True),))

    case = takes_back(talk)

    assert case.let_go is not None
    assert case.state == ("in behandeling" if state == "reactie gevraagd" else state)
    assert case.asked_since is None


def test_one_that_nobody_follows_ends() -> None:
    talk = a_followed()
    talk.situation = structs.replace(talk.situation, cases=(structs.replace(talk.cases[0], followed=False),))

    case = takes_back(talk)

    assert (case.state, case.let_go) == ("geannuleerd", None)


def test_its_reporter_hears_no_more_of_it_and_is_asked_nothing_and_the_history_says_so() -> None:
    talk = a_followed()
    case = takes_back(talk)
    talk.sent.clear()

    for state in ("in behandeling", "reactie gevraagd", "afgehandeld", "heropend"):
        talk.set_status(case.id, state, "Tot vrijdag.")
        talk.wait(200)
        assert [(h.what, h.became) for h in talk.steps[-1][2].history] == [("state", state), ("untold", "let_go")]

    assert talk.sent == []
    assert talk.memory.question is None
    assert asks(talk, f"hoe staat het met {case.number}").endswith("gestopt.")
    assert talk.cases[0].state == "heropend"


def test_what_waited_to_be_told_is_told_no_more() -> None:
    talk = Talk()
    talk.municipality = structs.replace(talk.municipality, pace=structs.replace(talk.municipality.pace, merge_s=3600))
    talk.say("er ligt een losse tegel bij Kerkstraat 12")
    talk.wait(5)
    talk.set_status(talk.cases[0].id, "ingepland", "Vrijdag.")
    talk.situation = structs.replace(talk.situation, cases=(structs.replace(talk.cases[0], followed=True),))
    takes_back(talk)
    talk.sent.clear()

    talk.wait(7200)

    assert talk.sent == []
    assert talk.timers == {}


def test_what_they_write_next_is_a_report_of_its_own() -> None:
    talk = a_followed()
    case = takes_back(talk)

    talk.say("de lantaarn op Lindelaan 5 is kapot")
    talk.wait(5)

    assert len(talk.cases) == 2
    assert talk.cases[0] == case


def test_who_wants_it_after_all_is_with_it_again() -> None:
    talk = a_followed("ingepland")
    due = talk.cases[0].due
    takes_back(talk)

    talk.say("toch niet, de tegel ligt er nog steeds", intent="feedback_no", intent_p=0.9, candidates=())
    talk.wait(5)

    (case,) = talk.cases
    assert (case.state, case.let_go, case.due) == ("ingepland", None, due)
    assert "joins_again" in {h.what for _, _, step in talk.steps for h in step.history}
    assert case.number is not None
    assert case.number in talk.texts[-1]
    talk.sent.clear()
    talk.set_status(case.id, "in behandeling")
    talk.wait(120)
    assert len(talk.sent) == 1


def test_who_wants_it_after_all_once_it_was_closed_opens_it_again() -> None:
    talk = a_followed("ingepland")
    case = takes_back(talk)
    talk.set_status(case.id, "afgehandeld", "De tegel ligt vast.")

    talk.say("toch niet, de tegel ligt er nog steeds", intent="feedback_no", intent_p=0.9, candidates=())
    talk.wait(5)

    assert (talk.cases[0].state, talk.cases[0].let_go) == ("heropend", None)
    line = next(h for _, _, s in talk.steps for h in s.history if h.became == "heropend")
    assert line.was == "afgehandeld"


def test_an_old_button_changes_nothing_of_it() -> None:
    talk = a_followed()
    before = takes_back(talk)

    for payload in (f"category:{before.id.hex}:=ratten", f"solved:{before.id.hex}:no", f"same:{before.id.hex}:yes"):
        talk.say("x", kind="interactive", payload=payload, intent=None, candidates=(), decision="human")
        talk.wait(5)

    assert (talk.cases[0].sub, talk.cases[0].state, talk.cases[0].let_go) == (before.sub, "gemeld", before.let_go)


def test_a_second_report_of_a_case_that_goes_on_without_its_reporter_is_not_told_to_them() -> None:
    talk = a_followed()
    case = takes_back(talk)
    talk.sent.clear()

    talk.act(lambda d: handling.split(d, d.cases[case.id], cause=case.id, moved=(), sub="ratten", actor="m"))
    made = talk.cases[-1]
    talk.act(lambda d: handling.tell_split(d, d.cases[case.id], d.cases[made.id], cause=case.id, actor="m"))
    talk.wait(120)

    assert made.let_go == case.let_go
    assert talk.sent == []


def test_a_question_of_it_is_open_no_more() -> None:
    talk = a_followed()
    question = Question(about=Asked.PHOTO, case=talk.cases[0].id, at=talk.now)
    memory = structs.replace(talk.memory, question=question)
    talk.situation = structs.replace(talk.situation, conversation=structs.replace(talk.conversation, memory=memory))

    takes_back(talk)

    assert talk.memory.question is None
