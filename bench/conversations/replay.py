"""A written conversation on a virtual clock: what the database, the timers and the sender do around the plan."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import uuid5

import msgspec

from bench.conversations.lines import FoundCase, Line, Message, Outcome, Reply
from bench.conversations.way import Sent, Tap, Way, native_id_of
from loket.providers.content import Buttons, Choices, Content
from services.ingest.facts import Letter
from services.ingest.guard import QUIET_S, text_key
from services.notifier.cases.numbers import case_number, month_of
from services.notifier.cases.workflow import NotAllowed
from services.notifier.conversation.inputs import Due, Guarded, Input, StatusSet
from services.notifier.conversation.plan import plan
from services.notifier.conversation.shapes import (
    Case,
    Conversation,
    Delivery,
    Purpose,
    Situation,
    Step,
    TimerKind,
)

BEGIN: Final = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""A Tuesday morning, ten o'clock in the Netherlands."""
AFTERWARDS: Final = timedelta(days=1)
"""So long the clock runs on after the last message, and after each timer that was due by then."""
_MOST_TIMERS: Final = 1_000
_STAFF: Final = "medewerker"
_PERSON: Final = "person"
_ALWAYS: Final = frozenset({Purpose.STAFF, Purpose.EMERGENCY})


class NeverEnds(RuntimeError):  # noqa: N818 - what it is
    """Timers set timers without end."""


class Replay:
    """One conversation while it goes on."""

    def __init__(self, way: Way, line: Line) -> None:
        self._way = way
        self._line = line
        self._now = BEGIN
        channel = way.municipality.channels[0].name
        conversation = Conversation(
            municipality=way.municipality.slug,
            id=way.conversation_of(line.id),
            channel=channel,
            created_at=BEGIN,
        )
        self._situation = Situation(conversation=conversation)
        self._timers: dict[TimerKind, datetime] = {}
        self._sent: list[Delivery] = []
        self._guarded: list[Reply] = []
        self._quiet_until: datetime | None = None
        self._numbers = 0
        self._waited = False
        self.refused: list[str] = []
        """What staff wanted and could not."""

    def run(self) -> Outcome:
        """Let everything happen, and say what came of it.

        Raises:
            NeverEnds: timers set timers without end.
        """
        for n, message in enumerate(sorted(self._line.messages, key=lambda one: one.at_s)):
            self._wait_until(BEGIN + timedelta(seconds=message.at_s))
            if message.from_ == "municipality":
                self._staff(n, message)
            else:
                self._resident(n, message)
        self._run_out()
        return self._outcome()

    # What happens

    def _resident(self, n: int, message: Message) -> None:
        sent = Sent(n=n, said=message, at=self._now, taps=self._taps(), last=self._last())
        taken = self._way.take(sent, self._situation)
        for found in taken.inputs:
            self._give(found)
        if taken.letter.emergency is not None:
            self._guard(taken.letter)

    def _guard(self, letter: Letter) -> None:
        """Ingest's answer, at most one in ten minutes; its word reaches the plan either way."""
        emergency = letter.emergency
        if emergency is not None and (self._quiet_until is None or self._now >= self._quiet_until):
            text = self._way.municipality.text(text_key(emergency.kind, emergency.level), emergency.language)
            self._guarded.append(Reply(at_s=self._at_s(self._now), text=text, purpose="guard"))
            self._quiet_until = self._now + timedelta(seconds=QUIET_S)
        self._give(Guarded(message_event_id=letter.event_id))

    def _staff(self, n: int, message: Message) -> None:
        cases = self._situation.cases
        if not cases:
            self.refused.append(f"{self._line.id}: there is no case to give the state {message.state!r}")
            return
        # Staff who act take a conversation off the list: that it was there counts.
        self._waited = self._waited or self._waits
        cause = uuid5(self._situation.conversation.id, f"wish:{n}")
        wish = StatusSet(cause=cause, case=cases[-1].id, state=message.state, text=None, actor=_STAFF)
        try:
            self._give(wish)
        except NotAllowed as error:
            self.refused.append(f"{self._line.id}: {error}")

    def _give(self, found: Input) -> None:
        step = plan(self._way.municipality, self._situation, found, self._now)
        self._keep(step)

    def _keep(self, step: Step) -> None:
        cases = tuple(self._numbered(case) for case in step.after.cases)
        self._situation = msgspec.structs.replace(step.after, cases=cases)
        for kind, due in step.timers.items():
            if due is None:
                self._timers.pop(kind, None)
            else:
                self._timers[kind] = due
        if step.silenced:
            self._take_back(lambda one: one.purpose not in _ALWAYS)
        if step.superseded:
            self._take_back(lambda one: one.id in step.superseded)
        known = {one.id for one in self._sent}
        self._sent += [one for one in step.deliveries if one.id not in known]

    def _take_back(self, which: Callable[[Delivery], bool]) -> None:
        """What has not left yet stays here."""
        self._sent = [one for one in self._sent if one.due_at <= self._now or not which(one)]

    def _numbered(self, case: Case) -> Case:
        if case.number is not None:
            return case
        self._numbers += 1
        number = case_number(self._way.municipality.case_prefix, month_of(case.created_at), self._numbers)
        return msgspec.structs.replace(case, number=number)

    # The clock

    def _wait_until(self, end: datetime) -> None:
        for _ in range(_MOST_TIMERS):
            due = min(((at, kind) for kind, at in self._timers.items() if at <= end), default=None)
            if due is None:
                self._now = end
                return
            self._fire(*due)
        raise NeverEnds(f"{self._line.id}: timers set timers without end")

    def _run_out(self) -> None:
        for _ in range(_MOST_TIMERS):
            due = min(((at, kind) for kind, at in self._timers.items()), default=None)
            if due is None or due[0] > self._now + AFTERWARDS:
                return
            self._fire(*due)
        raise NeverEnds(f"{self._line.id}: timers set timers without end")

    def _fire(self, at: datetime, kind: TimerKind) -> None:
        del self._timers[kind]
        self._now = max(self._now, at)
        self._give(Due(kind=kind, due=at))

    # What there is

    @property
    def _waits(self) -> bool:
        return self._situation.conversation.waits_for == _PERSON

    def _taps(self) -> list[Tap]:
        return [tap for one in reversed(self._sent) if one.due_at <= self._now for tap in _tappable(one.content)]

    def _last(self) -> str | None:
        return next((native_id_of(one.id) for one in reversed(self._sent) if one.due_at <= self._now), None)

    @staticmethod
    def _at_s(at: datetime) -> float:
        return round((at - BEGIN).total_seconds(), 3)

    def _replies(self) -> tuple[Reply, ...]:
        by_loket = [
            Reply(
                at_s=self._at_s(one.due_at),
                text=one.text,
                kind=_kind_of(one.content),
                purpose=one.purpose.value,
            )
            for one in self._sent
        ]
        return tuple(sorted((*self._guarded, *by_loket), key=lambda reply: reply.at_s))

    def _outcome(self) -> Outcome:
        conversation = self._situation.conversation
        return Outcome(
            id=self._line.id,
            cases=tuple(_found(case) for case in self._situation.cases),
            emergency=bool(self._guarded) or any(one.purpose is Purpose.EMERGENCY for one in self._sent),
            stopped=conversation.stopped,
            human=self._waited or self._waits,
            replies=self._replies(),
        )


def _kind_of(content: Content) -> str:
    return str(content.__struct_config__.tag)


def _tappable(content: Content) -> tuple[Tap, ...]:
    match content:
        case Buttons():
            return tuple(Tap(button.title, button.id) for button in content.buttons)
        case Choices():
            return tuple(Tap(row.title, row.id) for row in content.rows)
        case _:
            return ()


def _found(case: Case) -> FoundCase:
    return FoundCase(
        sub=case.sub,
        main=case.main,
        department=case.department,
        photos=case.photos,
        location=case.place.pin is not None or case.place.street is not None,
        state=case.state,
    )
