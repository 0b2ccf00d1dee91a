"""What holds in every conversation, whatever comes in whatever order and however often."""

import contextlib
from datetime import timedelta
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from services.notifier.cases import workflow
from services.notifier.cases.workflow import NotAllowed
from services.notifier.conversation.inputs import Due, Said
from services.notifier.conversation.listen import ANSWER_WITHIN_S
from services.notifier.conversation.shapes import Purpose, TimerKind
from tests.unit.notifier.talking import PIN, WORDLESS, Talk, a_said, likely

EVENTS = tuple(f"v1-{n}" for n in range(12))
ALWAYS = {Purpose.STAFF, Purpose.EMERGENCY}


def _said(municipality: str) -> st.SearchStrategy[dict[str, Any]]:
    subs = st.sampled_from(["losse stoeptegel", "lantaarnpaal kapot", "container vol", "onbekend"])
    worded = st.builds(
        lambda text, intent, sub, p, decision, photo, pin, language: {
            "text": text,
            "intent": intent,
            "candidates": likely(sub, p, municipality),
            "decision": decision,
            "kind": "image" if photo else "location" if pin else "text",
            "photo": photo,
            "location": PIN if pin and not photo else None,
            "language": language,
        },
        st.sampled_from(["losse tegel Kerkstraat 12", "lantaarn kapot", "hallo", "?", "\ud800", "x" * 5000]),
        st.sampled_from(
            [*["report"] * 4, "status_question", "greeting", "thanks", "human", "complaint", "question", "gibberish"]
        ),
        subs,
        st.floats(0.05, 1.0),
        st.sampled_from(["route", "ask", "human"]),
        st.booleans(),
        st.booleans(),
        st.sampled_from(["nl", "en", "tr", None]),
    )
    wordless = st.sampled_from(
        [
            {"text": None, "kind": "image", "photo": True, **WORDLESS},
            {"text": None, "kind": "location", "location": PIN, **WORDLESS},
            {"text": "  ", **WORDLESS},
            {"text": None, "kind": "audio", **WORDLESS},
            {"text": "👍", "kind": "reaction", **WORDLESS},
        ]
    )
    emergency = st.sampled_from(
        [
            {"text": "brand", "emergency": "fire", "emergency_level": "certain"},
            {"text": "ik ruik gas", "emergency": "gas", "emergency_level": "certain"},
            {"text": "gevallen", "emergency": "injury", "emergency_level": "possible"},
        ]
    )
    return st.one_of(worded, wordless, emergency, st.sampled_from([{"text": "STOP"}, {"text": "START"}]))


def conversations(municipality: str) -> st.SearchStrategy[list[tuple[str, Any]]]:
    """Inputs in any order; an event that comes twice comes with the same content."""
    contents = st.fixed_dictionaries({event: _said(municipality) for event in EVENTS})
    step = st.one_of(
        st.tuples(st.just("hear"), st.sampled_from(EVENTS)),
        st.tuples(st.just("hear"), st.sampled_from(EVENTS)),
        st.tuples(st.just("guard"), st.sampled_from(EVENTS)),
        st.tuples(st.just("wait"), st.sampled_from([0.3, 2.0, 5.0, 60.0, 1000.0, 7200.0])),
        st.tuples(st.just("status"), st.tuples(st.integers(0, 5), st.sampled_from(workflow.STATES))),
        st.tuples(st.just("staff"), st.sampled_from(["Wij komen morgen.", "Dank u."])),
    )
    return st.tuples(contents, st.lists(step, max_size=25)).map(
        lambda found: [(what, (x, found[0][x]) if what == "hear" else x) for what, x in found[1]]
    )


def play(municipality: str, inputs: list[tuple[str, Any]]) -> tuple[Talk, list[Said]]:
    """Let a conversation happen, and then nothing until no timer is left."""
    talk = Talk(municipality)
    heard = []
    for what, x in inputs:
        if what == "hear":
            said = a_said(x[0], **x[1])
            if talk.hear(said):
                heard.append(said)
        elif what == "guard":
            talk.guarded(x)
        elif what == "wait":
            talk.wait(x)
        elif what == "staff":
            talk.staff_says(x)
        elif talk.cases:
            case = talk.cases[x[0] % len(talk.cases)]
            with contextlib.suppress(NotAllowed):
                talk.set_status(case.id, x[1])
    talk.wait(25 * 3600)
    return talk, heard


def check_cases(talk: Talk, heard: list[Said]) -> None:
    declared = {d.name for d in talk.municipality.departments}
    stopped = any(step.after.conversation.stopped for _, _, step in talk.steps)
    for case in talk.cases:
        assert case.department in declared
        assert case.state in workflow.STATES
        assert case.acknowledged or stopped
    assert len({c.id for c in talk.cases}) == len({c.number for c in talk.cases}) == len(talk.cases)
    attached = {message for _, _, step in talk.steps for message in step.attached}
    photos = [s for s in heard if s.photo and s.emergency is None and not is_wish(s)]
    lost = [s for s in photos if s.message not in attached and s.message not in talk.memory.loose]
    # What waits for a report longer than a day waits for a person instead.
    assert not lost or talk.waited_for_person
    assert sum(c.photos for c in talk.cases) == sum(s.message in attached for s in photos)


def is_wish(said: Said) -> bool:
    """Whether a message says STOP or START and nothing else."""
    return (said.text or "").strip().upper() in {"STOP", "START"}


def check_replies(talk: Talk) -> None:
    automatic = [d for d in talk.sent if d.actor == "loket" and d.purpose is not Purpose.EMERGENCY]
    for one, other in pairwise(automatic):
        assert one.text != other.text
    assert len({d.id for d in talk.sent}) == len(talk.sent)
    for before, _, step in talk.steps:
        if before.conversation.stopped and step.after.conversation.stopped:
            assert {d.purpose for d in step.deliveries} <= ALWAYS
        for delivery in step.deliveries:
            assert 1 <= len(delivery.text) <= 4096
            assert delivery.text.encode()
            assert delivery.channel == "whatsapp"
    warnings = [d for d in talk.sent if d.purpose is Purpose.EMERGENCY]
    for one, other in pairwise(warnings):
        assert one.text != other.text or other.due_at - one.due_at >= timedelta(minutes=10)


def check_time(talk: Talk) -> None:
    assert talk.timers == {}
    for before, found, step in talk.steps:
        settle = step.timers.get(TimerKind.SETTLE)
        if isinstance(found, Said) and settle is not None:
            first = step.after.conversation.memory.unanswered_from
            assert first is not None
            assert settle - first <= timedelta(seconds=ANSWER_WITHIN_S)
            wait = settle - found.received_at
            assert wait <= timedelta(seconds=4)
            at_once = step.after.conversation.memory.danger is not None
            assert wait >= timedelta(seconds=2) or at_once or settle - first == timedelta(seconds=ANSWER_WITHIN_S)
        if isinstance(found, Due):
            assert len(step.after.cases) - len(before.cases) in {0, 1}


@settings(max_examples=150, deadline=None)
@given(conversations("denhaag"))
def test_cases_photos_replies_and_timers_of_a_conversation_in_den_haag_hold(inputs: list[tuple[str, Any]]) -> None:
    talk, heard = play("denhaag", inputs)

    check_cases(talk, heard)
    check_replies(talk)
    check_time(talk)


@settings(max_examples=50, deadline=None)
@given(conversations("delft"))
def test_cases_photos_replies_and_timers_of_a_conversation_in_delft_hold(inputs: list[tuple[str, Any]]) -> None:
    talk, heard = play("delft", inputs)

    check_cases(talk, heard)
    check_replies(talk)
    check_time(talk)


@settings(max_examples=50, deadline=None)
@given(conversations("denhaag"))
def test_the_same_inputs_lead_to_the_same_steps_even_when_every_event_comes_twice(
    inputs: list[tuple[str, Any]],
) -> None:
    once, _ = play("denhaag", inputs)
    twice, _ = play("denhaag", [x for x in inputs for _ in range(2 if x[0] == "hear" else 1)])

    assert once.situation == twice.situation
    assert once.sent == twice.sent


@settings(max_examples=50, deadline=None)
@given(conversations("delft"))
def test_nothing_personal_is_in_the_repr_of_what_is_passed_around(inputs: list[tuple[str, Any]]) -> None:
    talk, _ = play("delft", [*inputs, ("hear", ("v1-last", {"text": "Kerkstraat 12", "location": PIN}))])

    shown = repr([(step, found) for _, found, step in talk.steps if isinstance(found, Said)])

    assert "31600000001" not in shown
    assert "Kerkstraat" not in shown
    assert "52.07" not in shown
