"""One conversation with the plan on a virtual clock: what the database, the counter, the timers and the sender do."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

import msgspec

from loket.declarations import Municipality
from services.notifier.cases.numbers import case_number, month_of
from services.notifier.conversation.inputs import Due, Input
from services.notifier.conversation.plan import plan
from services.notifier.conversation.shapes import Case, Delivery, Purpose, Situation, Step, TimerKind

_MOST_TIMERS: Final = 1_000
_ALWAYS: Final = frozenset({Purpose.STAFF, Purpose.EMERGENCY})


class NeverEnds(RuntimeError):  # noqa: N818 - what it is
    """Timers set timers without end."""


class Stage:
    """A conversation, its timers and what was sent."""

    def __init__(self, municipality: Municipality, situation: Situation, now: datetime) -> None:
        self.municipality = municipality
        self.situation = situation
        self.now = now
        self.timers: dict[TimerKind, datetime] = {}
        self.sent: list[Delivery] = []
        """What leaves, or has left: when it does stands in ``due_at``."""
        self._numbers = 0

    def give(self, found: Input) -> Step:
        """Plan one input now, and keep what it leads to.

        Raises:
            NotAllowed: staff asked for a state that cannot follow.
        """
        step = plan(self.municipality, self.situation, found, self.now)
        cases = tuple(self._numbered(case) for case in step.after.cases)
        self.situation = msgspec.structs.replace(step.after, cases=cases)
        for kind, due in step.timers.items():
            if due is None:
                self.timers.pop(kind, None)
            else:
                self.timers[kind] = due
        if step.silenced:
            self._take_back(lambda one: one.purpose not in _ALWAYS)
        if step.superseded:
            self._take_back(lambda one: one.id in step.superseded)
        known = {one.id for one in self.sent}
        self.sent += [one for one in step.deliveries if one.id not in known]
        return step

    def wait_until(self, end: datetime) -> None:
        """Let time go by; timers fire in order.

        Raises:
            NeverEnds: they set each other without end.
        """
        self._fire_while(lambda due: due <= end)
        self.now = max(self.now, end)

    def run_out(self, patience: timedelta) -> None:
        """Let time go by until nothing is due within ``patience`` of the last thing that was.

        Raises:
            NeverEnds: timers set each other without end.
        """
        self._fire_while(lambda due: due <= self.now + patience)

    @property
    def left(self) -> list[Delivery]:
        """What the resident has by now, oldest first."""
        return [one for one in self.sent if one.due_at <= self.now]

    def _fire_while(self, is_meant: Callable[[datetime], bool]) -> None:
        for _ in range(_MOST_TIMERS):
            due = min(((at, kind) for kind, at in self.timers.items()), default=None)
            if due is None or not is_meant(due[0]):
                return
            at, kind = due
            del self.timers[kind]
            self.now = max(self.now, at)
            self.give(Due(kind=kind, due=at))
        raise NeverEnds("timers set timers without end")

    def _take_back(self, which: Callable[[Delivery], bool]) -> None:
        """What has not left yet stays here."""
        self.sent = [one for one in self.sent if one.due_at <= self.now or not which(one)]

    def _numbered(self, case: Case) -> Case:
        if case.number is not None:
            return case
        self._numbers += 1
        number = case_number(self.municipality.case_prefix, month_of(case.created_at), self._numbers)
        return msgspec.structs.replace(case, number=number)
