"""Whatever a conversation remembers is remembered still when it becomes one with another."""

from datetime import timedelta
from typing import Any, Final
from uuid import UUID

import msgspec
import pytest

from loket.events import Candidate, Location
from services.notifier.conversation.identity import merge
from services.notifier.conversation.memory import Begun, Broken, Fragment, SentFile, Shown, Voice, Warned
from services.notifier.conversation.remembered import RULES
from services.notifier.conversation.shapes import (
    Asked,
    Conversation,
    Emergency,
    Memory,
    Offer,
    Question,
    Recipient,
    Situation,
    Untold,
)
from tests.builders import NOW
from tests.unit.notifier.talking import a_situation

_ONE: Final = UUID(int=1)
_REMEMBERED: Final[dict[str, Any]] = {
    "current": _ONE,
    "unanswered_from": NOW,
    "accepted_at": NOW,
    "traceparent": "00-a-b-01",
    "say": ("report",),
    "loose": (_ONE,),
    "loose_photos": 1,
    "loose_seen": (_ONE,),
    "loose_pin": Location(latitude=52.0, longitude=4.3),
    "was_at": "Zuiderpark",
    "praised_at": NOW,
    "loose_asked": True,
    "together": (_ONE, UUID(int=2)),
    "since_answer": (_ONE,),
    "shown": (_ONE,),
    "shown_for": _ONE,
    "shown_at": NOW,
    "told_of": {"case": "stroomkastje"},
    "files": (SentFile(message=_ONE, at=NOW),),
    "shown_late": Shown(case=_ONE, messages=(_ONE,), at=NOW, after=timedelta(hours=1)),
    "question": Question(about=Asked.PLACE, case=_ONE, at=NOW),
    "asked": {_ONE.hex: 1},
    "offered": {_ONE.hex: Offer(case=UUID(int=2), number="DH-2611-00001")},
    "not_joined": Offer(case=_ONE, number="DH-2611-00001"),
    "noticed": True,
    "answered": True,
    "replies": (NOW,),
    "new_at": NOW,
    "last_text": "f",
    "spoken": True,
    "abused": True,
    "danger": "cables",
    "warnings": (Warned(event_id="v1-1", name="cables"),),
    "warned": ("cables",),
    "untold": (Untold(case=_ONE, cause=_ONE, actor="a"),),
    "told": "DH-2611-00001",
    "outside": "",
    "faq": 0,
    "thanks_to": "wamid.1",
    "waved": True,
    "last_photo": "wamid.1",
    "added_by": "wamid.1",
    "placed_at": NOW,
    "told_for": _ONE,
    "told_at": NOW,
    "ended": _ONE,
    "results": {_ONE.hex: "Gemaakt."},
    "reopened": (_ONE,),
    "wrote_on": True,
    "hinted": True,
    "undated": (_ONE,),
    "thanked": _ONE,
    "emergency_at": NOW,
    "emergency_sure": True,
    "emergency_over_at": NOW,
    "danger_street": "Kerkstraat 12",
    "broken": Broken(at=NOW, message=_ONE, event_id="v1-1", text="paal omver"),
    "police_at": NOW,
    "voices": (Voice(event_id="v1-1", message=_ONE),),
    "unheard": 1,
    "begun": (Begun(message=_ONE, event_id="v1-1", text="er is"),),
    "asked_about": (Candidate(main="afval", sub="hondenpoep", department="Team Reiniging", p=0.9),),
    "fragments": (Fragment(at=NOW, text="hij ademt"),),
    "last_reply": "f",
    "last_sent": "f",
    "person_for": ("human",),
    "emergencies": (Emergency(event_id="e", kind="fire", level="certain", at=NOW),),
    "guarded": ("e",),
    "unguarded": ("e",),
    "advised": {"gas": NOW},
    "told_whom_at": NOW,
}
_GOES_WITH: Final = {
    "accepted_at": "unanswered_from",
    "traceparent": "unanswered_from",
    "loose_photos": "loose",
}
"""What means nothing without something else."""
_CONVERSATION: Final[dict[str, Any]] = {
    "language": "pl",
    "stopped": True,
    "waits_for": "person",
    "urgent": True,
    "waits_since": NOW,
    "last_message_at": NOW,
    "windows": {"whatsapp": NOW},
    "recipient": Recipient(phone="31600000001"),
}


def _with(memory: Memory, **changes: Any) -> Situation:
    return a_situation(id=UUID(int=7), memory=memory, last_message_at=NOW, **changes)


def test_there_is_a_rule_and_an_example_for_each_thing_that_is_remembered() -> None:
    assert set(RULES) == set(Memory.__struct_fields__)
    assert set(_REMEMBERED) == set(Memory.__struct_fields__)
    assert all(getattr(Memory(), name) != example for name, example in _REMEMBERED.items())


@pytest.mark.parametrize("name", sorted(_REMEMBERED))
def test_what_one_of_two_remembers_both_remember_as_one(name: str) -> None:
    names = {name, _GOES_WITH.get(name, name)}
    knows = _with(Memory(**{n: _REMEMBERED[n] for n in names}))
    empty = a_situation(id=UUID(int=8))

    for merged in (merge(knows, empty), merge(empty, knows)):
        assert getattr(merged.conversation.memory, name) == _REMEMBERED[name]


@pytest.mark.parametrize("name", sorted(set(_REMEMBERED) - {"answered"}))
def test_it_is_remembered_also_when_the_resident_wrote_last_in_the_other(name: str) -> None:
    names = {name, _GOES_WITH.get(name, name)}
    knows = a_situation(id=UUID(int=7), memory=Memory(**{n: _REMEMBERED[n] for n in names}))
    last = a_situation(id=UUID(int=8), last_message_at=NOW)

    assert getattr(merge(knows, last).conversation.memory, name) == _REMEMBERED[name]


@pytest.mark.parametrize("name", sorted(_CONVERSATION))
def test_what_one_of_two_conversations_is_the_one_is(name: str) -> None:
    own = {"municipality", "id", "channel", "created_at", "memory"}
    assert set(_CONVERSATION) | own == set(Conversation.__struct_fields__)
    knows = a_situation(id=UUID(int=7), **{name: _CONVERSATION[name]})

    for merged in (merge(knows, a_situation(id=UUID(int=8))), merge(a_situation(id=UUID(int=6)), knows)):
        assert getattr(merged.conversation, name) == _CONVERSATION[name]


def test_the_language_that_is_settled_counts_for_more_than_the_one_that_came_last() -> None:
    settled = a_situation(id=UUID(int=7), language="pl", memory=Memory(spoken=True))
    guessed = a_situation(id=UUID(int=8), language="nl", last_message_at=NOW)

    assert merge(settled, guessed).conversation.language == "pl"
    assert merge(guessed, msgspec.structs.replace(settled)).conversation.language == "pl"
