"""Two conversations of one resident become one without loss, and a number that was given up leads nobody astray."""

from datetime import timedelta
from uuid import UUID

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from loket.events import Location
from services.notifier.conversation.identity import merge
from services.notifier.conversation.shapes import Case, Conversation, Emergency, Memory, Recipient, Situation
from tests.builders import NOW
from tests.unit.notifier.talking import Talk, a_said, a_situation

_moments = st.integers(0, 5).map(lambda n: NOW + timedelta(minutes=n))
_maybe = st.none() | _moments
_words = st.none() | st.sampled_from(["a", "b", "c"])
_ids = st.integers(1, 6).map(lambda n: UUID(int=n))


def _some(values: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(values, max_size=3, unique=True).map(tuple)


_emergencies = st.lists(
    st.sampled_from("efgh").map(lambda e: Emergency(event_id=e, kind="fire", level="certain", at=NOW)),
    max_size=3,
    unique_by=lambda e: e.event_id,
).map(tuple)
_pins = st.none() | st.just(Location(latitude=52.0, longitude=4.3))


def _two_cases() -> tuple[Case, ...]:
    talk = Talk()
    talk.say("er ligt een losse tegel")
    (case,) = talk.cases
    return case, case


_CASES = _two_cases()


@st.composite
def _memories(draw: st.DrawFn, side: int) -> Memory:
    loose = tuple(UUID(int=side * 100 + n) for n in range(draw(st.integers(0, 3))))
    unanswered = draw(_maybe)
    advised_at = draw(_maybe)
    return Memory(
        current=draw(st.none() | _ids),
        unanswered_from=unanswered,
        accepted_at=unanswered,
        say=draw(_some(st.sampled_from(["report", "pin", "thanks"]))),
        loose=loose,
        loose_photos=draw(st.integers(0, len(loose))),
        loose_pin=draw(_pins) if loose else None,
        hinted=draw(st.booleans()),
        last_reply=draw(_words),
        person_for=draw(_some(st.sampled_from(["human", "complaint", "case:1"]))),
        emergencies=draw(_emergencies),
        guarded=draw(_some(st.sampled_from("xyz"))),
        advised={"general": advised_at} if advised_at else {},
    )


@st.composite
def _situations(draw: st.DrawFn, side: int) -> Situation:
    memory = draw(_memories(side))
    waits = draw(st.booleans())
    conversation = Conversation(
        municipality="denhaag",
        id=UUID(int=side),
        channel=draw(st.sampled_from(["whatsapp", "second"])),
        created_at=draw(_moments),
        language=draw(st.none() | st.sampled_from(["nl", "en"])),
        stopped=draw(st.booleans()),
        waits_for="person" if waits else None,
        urgent=waits and draw(st.booleans()),
        waits_since=draw(_moments) if waits else None,
        last_message_at=draw(_maybe),
        windows=draw(st.dictionaries(st.sampled_from(["whatsapp", "second"]), _moments)),
        recipient=Recipient(phone=draw(_words), bsuid=draw(_words), parent=draw(_words), name=draw(_words)),
        memory=memory,
    )
    count = draw(st.integers(0, 2))
    cases = tuple(
        msgspec.structs.replace(case, id=UUID(int=side * 1000 + n), conversation=UUID(int=side))
        for n, case in enumerate(_CASES[:count])
    )
    return Situation(conversation=conversation, cases=cases)


@given(_situations(1), _situations(2))
def test_the_order_of_two_conversations_does_not_count(a: Situation, b: Situation) -> None:
    assert merge(a, b) == merge(b, a)


@given(_situations(1), _situations(2))
def test_a_second_merge_changes_nothing(a: Situation, b: Situation) -> None:
    once = merge(a, b)

    assert (merge(a, a), merge(once, once)) == (a, once)
    assert (merge(once, a), merge(once, b)) == (once, once)


@given(_situations(1), _situations(2))
def test_a_merge_loses_nothing(a: Situation, b: Situation) -> None:
    one, two = a.conversation, b.conversation
    merged = merge(a, b)
    conversation, memory = merged.conversation, merged.conversation.memory

    assert conversation.id in {one.id, two.id}
    assert {case.id for case in merged.cases} == {case.id for case in (*a.cases, *b.cases)}
    assert {case.conversation for case in merged.cases} <= {conversation.id}
    assert conversation.stopped == (one.stopped or two.stopped)
    assert conversation.urgent == (one.urgent or two.urgent)
    assert (conversation.waits_for is not None) == (one.waits_for is not None or two.waits_for is not None)
    for channel in {*one.windows, *two.windows}:
        assert conversation.windows[channel] == max(c.windows[channel] for c in (one, two) if channel in c.windows)
    assert memory.loose_photos == one.memory.loose_photos + two.memory.loose_photos
    for kept in ("say", "loose", "person_for", "emergencies", "guarded"):
        assert set(getattr(memory, kept)) == {*getattr(one.memory, kept), *getattr(two.memory, kept)}
    for name in ("phone", "bsuid", "parent", "name"):
        assert (getattr(conversation.recipient, name) is None) == (
            getattr(one.recipient, name) is None and getattr(two.recipient, name) is None
        )


def test_a_stop_on_either_side_wins() -> None:
    talk = Talk()
    talk.say("stop")

    assert merge(talk.situation, a_situation(id=UUID(int=9))).conversation.stopped
    assert a_said().recipient.phone is not None
