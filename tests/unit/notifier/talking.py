"""A resident and a municipality on a virtual clock: what consume, the timers and the counter do around the plan."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import NAMESPACE_OID, UUID, uuid5

import msgspec

from loket.events import Candidate, Location
from services.notifier.cases.near import Near
from services.notifier.cases.numbers import case_number, month_of
from services.notifier.conversation import same
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Due, Guarded, Input, Said, StaffSaid, StatusSet
from services.notifier.conversation.plan import plan
from services.notifier.conversation.shapes import (
    Case,
    Conversation,
    Delivery,
    Memory,
    Purpose,
    Recipient,
    Situation,
    Step,
    TimerKind,
)
from tests.builders import NOW, RESIDENT, a_world

WORLD: Final = a_world()
PIN: Final = Location(latitude=52.0775, longitude=4.3078)
SECOND: Final = timedelta(seconds=1)


def likely(sub: str, p: float = 0.9, municipality: str = "denhaag") -> tuple[Candidate, ...]:
    """What the classifier says when one category is likely."""
    declared = WORLD[municipality].categories
    best = next((n for n, c in enumerate(declared) if c.sub == sub), 0)
    near = [declared[(best + n) % len(declared)] for n in range(3)]
    shares = (p, (1 - p) * 0.6, (1 - p) * 0.3)
    return tuple(
        Candidate(main=c.main, sub=c.sub, department=c.department, p=share)
        for c, share in zip(near, shares, strict=True)
    )


def a_said(event_id: str = "v1-1", **changes: Any) -> Said:
    """A text about a loose tile."""
    values: dict[str, Any] = {
        "event_id": event_id,
        "message": uuid5(NAMESPACE_OID, event_id),
        "kind": "text",
        "channel": "whatsapp",
        "received_at": NOW,
        "text": "er ligt een losse tegel",
        "location": None,
        "photo": False,
        "recipient": Recipient(phone=RESIDENT),
        "language": "nl",
        "intent": "report",
        "intent_p": 0.97,
        "candidates": likely("losse stoeptegel"),
        "decision": "route",
        "reason": None,
        "emergency": None,
        "emergency_level": None,
        "native_id": f"wamid.{event_id}",
    }
    return Said(**(values | changes))


def a_situation(municipality: str = "denhaag", **changes: Any) -> Situation:
    """A conversation in which nothing was said yet."""
    values: dict[str, Any] = {
        "municipality": municipality,
        "id": uuid5(NAMESPACE_OID, municipality),
        "channel": "whatsapp",
        "created_at": NOW,
    }
    return Situation(conversation=Conversation(**(values | changes)))


class Talk:
    """One conversation; every plan is made twice and must be the same."""

    def __init__(self, municipality: str = "denhaag", now: datetime = NOW) -> None:
        self.municipality = WORLD[municipality]
        self.situation = a_situation(municipality)
        self.now = now
        self.timers: dict[TimerKind, datetime] = {}
        self.sent: list[Delivery] = []
        self.steps: list[tuple[Situation, Input | None, Step]] = []
        self.near: Near | None = None
        """What somebody else reported close by, before whatever is reported here."""
        self._seen: set[str] = set()
        self._numbers = 0
        self._messages = 0

    # What happens

    def give(self, found: Input) -> Step:
        """Plan one input and keep what it leads to, as the database would."""
        before = self.situation
        step = plan(self.municipality, before, found, self.now)
        assert plan(self.municipality, before, found, self.now) == step
        return self._keep(before, found, step)

    def act(self, wanted: Callable[[Draft], object]) -> Step:
        """Let staff do what is no input of the plan."""
        draft = Draft(self.municipality, self.situation, self.now)
        wanted(draft)
        return self._keep(self.situation, None, draft.finish())

    def _keep(self, before: Situation, found: Input | None, step: Step) -> Step:
        self.steps.append((before, found, step))
        self.sent += step.deliveries
        for kind, due in step.timers.items():
            if due is None:
                self.timers.pop(kind, None)
            else:
                self.timers[kind] = due
        self.situation = msgspec.structs.replace(step.after, cases=tuple(self._kept(c) for c in step.after.cases))
        return step

    def _kept(self, case: Case) -> Case:
        if case.number is not None:
            return case
        self._numbers += 1
        number = case_number(self.municipality.case_prefix, month_of(self.now), self._numbers)
        return msgspec.structs.replace(case, number=number)

    def hear(self, said: Said) -> bool:
        """A message arrives, perhaps not for the first time; whether it counted."""
        if said.event_id in self._seen:
            return False
        self._seen.add(said.event_id)
        self.give(msgspec.structs.replace(said, received_at=self.now))
        return True

    def say(self, text: str | None, **changes: Any) -> str:
        """A resident writes now; returns the event's id."""
        self._messages += 1
        event_id = f"v1-said-{self._messages}"
        self.hear(a_said(event_id, text=text, **changes))
        return event_id

    def photo(self, text: str | None = None, **changes: Any) -> str:
        """A resident sends a photo; without words it says nothing about a category."""
        return self.say(text, kind="image", photo=True, **(changes if text else WORDLESS | changes))

    def pin(self) -> str:
        """A resident sends a place."""
        return self.say(None, kind="location", location=PIN, **WORDLESS)

    def guarded(self, event_id: str, *, repeated: bool = False) -> None:
        """Ingest says that it answered an emergency, or held back since it had just answered one."""
        self.give(Guarded(message_event_id=event_id, repeated=repeated))

    def unguarded(self, event_id: str) -> None:
        """Ingest says that it could not answer an emergency."""
        self.give(Guarded(message_event_id=event_id, failed=True))

    def knows_who_answers(self) -> None:
        """The resident read before that a computer answers, so no answer needs room for that."""
        self.reads_who_answers(read=True)

    def reads_who_answers(self, *, read: bool) -> None:
        """Whether the resident read before that a computer answers."""
        known = self.situation.conversation
        memory = msgspec.structs.replace(known.memory, noticed=read)
        conversation = msgspec.structs.replace(known, memory=memory)
        self.situation = msgspec.structs.replace(self.situation, conversation=conversation)

    def wait(self, seconds: float) -> None:
        """Let time go by; timers fire in order."""
        end = self.now + timedelta(seconds=seconds)
        for _ in range(100):
            due = sorted((at, kind) for kind, at in self.timers.items() if at <= end)
            if not due:
                break
            at, kind = due[0]
            del self.timers[kind]
            self.now = max(self.now, at)
            sought = same.sought(self.municipality, self.situation) if self.near and kind is TimerKind.SETTLE else ()
            self.give(Due(kind=kind, due=at, near={c.id: self.near for c in sought if self.near}))
        else:
            raise AssertionError("timers that never end")
        self.now = end

    def set_status(self, case: UUID, state: str, text: str | None = None) -> Step:
        """Staff gives a case another state."""
        cause = uuid5(NAMESPACE_OID, f"wish-{len(self.steps)}")
        return self.give(StatusSet(cause=cause, case=case, state=state, text=text, actor="medewerker"))

    def staff_says(self, text: str) -> Step:
        """Staff writes."""
        cause = uuid5(NAMESPACE_OID, f"wish-{len(self.steps)}")
        return self.give(StaffSaid(cause=cause, case=None, text=text, actor="medewerker"))

    # What there is

    @property
    def conversation(self) -> Conversation:
        """The conversation as it is now."""
        return self.situation.conversation

    @property
    def memory(self) -> Memory:
        """What it remembers."""
        return self.conversation.memory

    @property
    def cases(self) -> tuple[Case, ...]:
        """All its cases, oldest first."""
        return self.situation.cases

    @property
    def texts(self) -> list[str]:
        """What the resident was sent, without the line about the assistant."""
        return [d.text.split("\n\nU praat met")[0] for d in self.sent]

    @property
    def waited_for_person(self) -> bool:
        """Whether the conversation ever waited for a person."""
        return any(step.after.conversation.waits_for == "person" for _, _, step in self.steps)

    def purposes(self) -> list[Purpose]:
        """Why."""
        return [d.purpose for d in self.sent]


WORDLESS: Final[dict[str, Any]] = {
    "language": None,
    "intent": None,
    "intent_p": 0.0,
    "candidates": (),
    "decision": "human",
    "reason": "no_text",
}
"""What the classifier says of a message without words."""
