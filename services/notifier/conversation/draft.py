"""Gathers what one input leads to; a plan's own notepad, thrown away after each step (pure)."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from msgspec.structs import replace

from loket.declarations import Municipality
from loket.providers.content import Content
from services.notifier.cases import workflow
from services.notifier.conversation import bots, clocks
from services.notifier.conversation.marks import delivery_id, letter, mark_of
from services.notifier.conversation.places import Found, Reading, learned, reading, streets_of
from services.notifier.conversation.shapes import (
    Case,
    Conversation,
    Delivery,
    Happened,
    Join,
    Memory,
    Purpose,
    Situation,
    Step,
    TimerKind,
)

_CLOSED = workflow.CLOSED
LOKET = "loket"
"""The actor of what happens by itself."""
LET_GO = "let_go"
"""Said in the history of what a reporter took back that goes on for others."""
LOCKED = "locked"
"""Said in the history of what the municipality's channels may not be used for."""


class Draft:
    """A conversation that is being thought about."""

    def __init__(self, municipality: Municipality, before: Situation, now: datetime) -> None:
        self.municipality = municipality
        self.now = now
        self.heard_at = now
        """When ingest took in what is heard now: terms and rules of time go by that, however long it waited for us."""
        self._conversation: Conversation = before.conversation
        self.memory: Memory = before.conversation.memory
        """What the conversation remembers; it is written down when somebody looks."""
        self.cases: dict[UUID, Case] = {case.id: case for case in before.cases}
        self.deliveries: list[Delivery] = []
        self.timers: dict[TimerKind, datetime | None] = {}
        self.history: list[Happened] = []
        self.attached: dict[UUID, UUID | None] = {}
        self.superseded: dict[UUID, UUID | None] = {}
        self.again: list[UUID] = []
        self.joins: list[Join] = []
        self.silenced = False
        self.alarm = False
        """Whether an emergency was met in this step."""
        self.ways: list[tuple[str, ...]] = []
        """Ways to say what this step says, the fullest first: where an answer would be long, a shorter one is sent."""
        self.named: tuple[str, ...] = ()
        """Places that the classifier learned to see in the message that was heard."""
        self._read: dict[str, Reading] = {}
        self._open: list[Case] | None = None
        self._at: UUID | None = None
        self._current: Case | None = None

    @property
    def conversation(self) -> Conversation:
        """The conversation as it is now."""
        if self._conversation.memory is not self.memory:
            self._conversation = replace(self._conversation, memory=self.memory)
        return self._conversation

    def remember(self, **changes: object) -> None:
        """Change what the conversation remembers."""
        memory = self.memory
        for name, value in changes.items():
            if getattr(memory, name) is not value:
                self.memory = replace(memory, **changes)
                return

    def set(self, **changes: object) -> None:
        """Change the conversation itself."""
        self._conversation = replace(self.conversation, **changes)

    @property
    def language(self) -> str:
        """The language in which the resident is answered."""
        return self.municipality.language(self.conversation.language)

    def category_name(self, sub: str) -> str:
        """What a category is called in the resident's language."""
        return self.municipality.category_name(sub, self.language)

    def text(self, key: str, **values: str) -> str:
        """A text in the resident's language."""
        return self.municipality.text(key, self.conversation.language, **values)

    def in_fewer(self, *ways: str) -> str:
        """The fullest of several ways to say something; the shorter ones are kept for where there is no room."""
        self.ways.append(ways)
        return ways[0]

    def meet_emergency(self, *, sure: bool) -> None:
        """Remember that somebody tells of an emergency now, and whether that is certain."""
        self.alarm = True
        self.remember(emergency_at=self.now, emergency_sure=sure, fragments=())

    # Places

    def where(self, text: str) -> Reading:
        """What a text says about where something is, by the municipality's streets; each text is read once."""
        known = self._read.get(text)
        if known is None:
            known = reading(text, streets_of(self.municipality.streets), self.municipality.name)
            if self.named:
                known = learned.read(text, known, self.named, self.municipality)
            self._read[text] = known
        return known

    def place_in(self, text: str) -> Found | None:
        """The place that a text names: a street at least."""
        return self.where(text).place

    def spot_in(self, text: str) -> str | None:
        """What something stands beside, where a text says no more than that."""
        return self.where(text).spot

    # Cases

    def current(self) -> Case | None:
        """The case that what follows belongs to, while somebody works on it."""
        at = self.memory.current
        if at is None:
            return None
        if at is not self._at:
            case = self.cases.get(at)
            self._at, self._current = at, case if case is not None and case.state not in _CLOSED else None
        return self._current

    def open_cases(self) -> list[Case]:
        """The cases that somebody works on, oldest first."""
        if self._open is None:
            self._open = [case for case in self.cases.values() if case.state not in _CLOSED]
        return self._open[:]

    def change(self, case: Case, **changes: object) -> Case:
        """Change a case; its version grows once per step, when it is written."""
        changed = replace(case, **changes, changed_at=self.now)
        changed = clocks.kept(self.municipality, case, changed, now=self.now, heard_at=self.heard_at)
        self.cases[case.id], self._open, self._at = changed, None, None
        return changed

    def happened(
        self,
        case: UUID,
        what: str,
        *,
        was: str | None = None,
        became: str | None = None,
        why: str | None = None,
        actor: str,
    ) -> None:
        """Add a line to a case's history."""
        self.history.append(Happened(case=case, actor=actor, what=what, was=was, became=became, why=why))

    # A person

    def wait_for_person(self, why: str, *, urgent: bool = False) -> None:
        """Let the conversation wait for a person, for one more reason."""
        if why not in self.memory.person_for:
            self.remember(person_for=(*self.memory.person_for, why))
        self.set(
            waits_for="person",
            urgent=self.conversation.urgent or urgent,
            waits_since=self.conversation.waits_since or self.now,
        )

    def no_longer_wait(self, reasons: Iterable[str] | None = None) -> None:
        """Take reasons to wait for a person away, or all of them."""
        if reasons is None:
            self.remember(loose_seen=self.memory.loose)
        gone = set(self.memory.person_for if reasons is None else reasons)
        left = tuple(why for why in self.memory.person_for if why not in gone)
        if left != self.memory.person_for:
            self.remember(person_for=left)
        known = self._conversation
        if not left and (known.waits_for is not None or known.urgent or known.waits_since is not None):
            self.set(waits_for=None, urgent=False, waits_since=None)

    # Messages to the resident

    def say_later(self, what: str) -> None:
        """Answer this when the resident seems done."""
        if what not in self.memory.say:
            self.remember(say=(*self.memory.say, what))

    def say_no_more(self, what: str) -> None:
        """Do not answer this after all."""
        self.remember(say=tuple(key for key in self.memory.say if key != what))

    def _may_answer(self, *, owed: bool) -> bool:
        """Whether an automatic answer may leave: one for each turn of the resident, and not to another bot for ever."""
        if self.memory.answered and not owed:
            return False
        if not owed and bots.is_one(self.memory, self.now):
            self.wait_for_person("loop")
            return False
        self.remember(answered=True, replies=bots.answered(self.memory, self.now))
        return True

    def goes_untold(self, case: UUID, purpose: Purpose) -> bool:
        """Whether a resident hears nothing of a case: they want no messages, or the channels are not for such.

        Nor of one that they took back. That they do not hear it stands in its history, also of one that they follow.
        """
        own, why = self.cases.get(case), None if self.municipality.may_send(purpose) else LOCKED
        if own is not None and own.let_go is not None:
            why = LET_GO
        elif why is None and not self.conversation.stopped:
            return False
        was = None if own is not None else f"{purpose.value}_follower"
        self.happened(case, "untold", was=was, became=why, actor=LOKET)
        return True

    def reply(
        self,
        said: str | Content,
        *,
        purpose: Purpose,
        cause: str,
        case: UUID | None = None,
        actor: str = LOKET,
        traceparent: str | None = None,
        answers_from: datetime | None = None,
        same_as: Content | None = None,
        owed: bool = False,
    ) -> UUID | None:
        """Send a message, unless the resident wants none or would read the same twice in a row, but of a person.

        Args:
            said: what the resident gets; a plain text or any other content.
            purpose: why; ``staff`` and ``emergency`` reach a resident who wrote STOP too.
            cause: what this answers; the same cause and content give the same id.
            case: what it is about.
            actor: who says it.
            traceparent: trace of the work that led to it.
            answers_from: when the message that it answers was accepted.
            same_as: what it says without a line that is said only once; None: all of it.
            owed: whether it leaves however many were sent, to a bot too.

        Returns:
            The delivery's id, or None when nothing is sent.
        """
        always = purpose in {Purpose.STAFF, Purpose.EMERGENCY}
        if self.conversation.stopped and not always:
            return None
        if purpose is not Purpose.STAFF and not self.municipality.may_send(purpose):
            return None
        content = letter(said)
        mark = mark_of(content if same_as is None else letter(same_as))
        if purpose is Purpose.STATUS and mark == self.memory.last_sent:
            return None
        # What an emergency needs is said again; the plan for emergencies knows when that is too soon.
        if actor == LOKET and purpose is not Purpose.EMERGENCY:
            if purpose is not Purpose.STATUS and (mark == self.memory.last_reply or not self._may_answer(owed=owed)):
                return None
            self.remember(last_reply=mark)
        self.remember(last_sent=mark)
        delivery = Delivery(
            id=delivery_id(self.conversation.id, cause, content),
            case=case,
            channel=self.conversation.channel,
            purpose=purpose,
            content=content,
            actor=actor,
            due_at=self.now,
            answers_from=answers_from,
            traceparent=traceparent,
        )
        self.deliveries.append(delivery)
        return delivery.id

    def finish(self) -> Step:
        """What this input leads to."""
        return Step(
            after=Situation(conversation=self.conversation, cases=tuple(self.cases.values())),
            deliveries=tuple(self.deliveries),
            timers=self.timers,
            history=tuple(self.history),
            attached=self.attached,
            superseded=self.superseded,
            again=tuple(self.again),
            joins=tuple(self.joins),
            silenced=self.silenced,
        )
