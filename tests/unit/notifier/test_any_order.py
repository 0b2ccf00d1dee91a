"""Whatever a resident, staff and time do to a conversation, in any order, twice or late: what always holds."""

from itertools import pairwise
from typing import Final

from hypothesis import settings
from hypothesis.stateful import invariant

from loket.providers.content import Buttons, Reaction
from services.notifier.cases import workflow
from services.notifier.conversation.draft import LOKET
from services.notifier.conversation.inputs import Preferred, Said
from services.notifier.conversation.shapes import Asked, Delivery, Purpose
from tests.unit.notifier.happenings import Happenings

UNANSWERED: Final = {Purpose.STAFF, Purpose.EMERGENCY}
"""Purposes of what reaches a resident who wrote STOP too."""


class Conversation(Happenings):
    """One resident, one municipality, its staff and the clock."""

    @invariant()
    def every_case_has_one_department_and_one_number(self) -> None:
        """That takes cases, and is declared."""
        active = {d.name for d in self.talk.municipality.departments if d.active}
        for case in self.talk.cases:
            assert case.let_go is None or case.acknowledged
            assert (case.closed_at is not None) == (case.state in workflow.CLOSED)
            assert (case.asked_since is not None) == (case.state == workflow.REACTIE_GEVRAAGD)
            assert case.merged_into is None or case.state in workflow.CLOSED
            assert case.department in active
            assert case.state in workflow.STATES
            assert case.photos >= 0
        assert len({c.id for c in self.talk.cases}) == len({c.number for c in self.talk.cases}) == len(self.talk.cases)

    @invariant()
    def no_photo_is_lost(self) -> None:
        """Each is with a case, waits for one, or waited for a person; and each case counts its own."""
        attached = self.attached()
        photos = [s for s in self.heard if s.photo]
        for said in photos:
            in_danger = said.emergency is not None and self.talk.waited_for_person
            there = said.message in attached or said.message in self.talk.memory.loose
            assert there or said.message in self.looked_at or in_danger, said
        for case in self.talk.cases:
            assert case.photos == sum(attached.get(s.message) == case.id for s in photos), case.number

    @invariant()
    def who_stopped_hears_nothing(self) -> None:
        """But what a person writes and what saves lives."""
        if self.talk.steps:
            before, _, step = self.talk.steps[-1]
            if before.conversation.stopped and step.after.conversation.stopped:
                assert {d.purpose for d in step.deliveries} <= UNANSWERED

    @invariant()
    def who_took_a_report_back_hears_no_more_of_it(self) -> None:
        """Where it goes on for others who follow it."""
        if self.talk.steps:
            before, _, step = self.talk.steps[-1]
            let_go = {c.id for c in before.cases if c.let_go is not None} & {
                c.id for c in step.after.cases if c.let_go is not None
            }
            assert not [d for d in step.deliveries if d.case in let_go and d.purpose is Purpose.STATUS]

    @invariant()
    def nothing_is_said_twice(self) -> None:
        """Nor two automatic messages in a row: status changes, words after a wave and what a person writes excepted."""
        for one, other in pairwise(self.talk.sent):
            if other.purpose is Purpose.STATUS and other.id not in self.replacing:
                assert one.content != other.content or self._wrote_between(one, other), other.text
        said = [
            d
            for d in self.talk.sent
            if d.actor == LOKET and d.purpose is not Purpose.EMERGENCY and d.id not in self.replacing
        ]
        for one, other in pairwise(said):
            assert one.content != other.content, other.text
        for one, other in pairwise(d for d in said if d.purpose is not Purpose.STATUS):
            if not isinstance(one.content, Reaction):
                assert self._wrote_between(one, other), (one.text, other.text)
        assert len({d.id for d in self.talk.sent}) == len(self.talk.sent)

    @invariant()
    def no_report_is_offered_as_anothers_twice(self) -> None:
        """Whatever else is reported close by, and however often the report is talked about."""
        asked = [one.id for d in self.talk.sent if isinstance(d.content, Buttons) for one in d.content.buttons]
        fresh = [p for p in asked if p.startswith(Asked.SAME) and p.endswith(":yes")]
        assert len(fresh) - len(self.replacing) <= len(set(fresh))

    def _wrote_between(self, one: Delivery, other: Delivery) -> bool:
        """Whether the resident said something new after one message was planned and before the other."""
        fresh = False
        for _, found, step in self.talk.steps:
            fresh = fresh or isinstance(found, Said | Preferred)
            if any(d.id == other.id for d in step.deliveries):
                return fresh
            if any(d.id == one.id for d in step.deliveries):
                fresh = False
        return False

    def teardown(self) -> None:
        """Everything arrives, and time goes by until nothing is due."""
        if not hasattr(self, "talk"):
            return
        for said in self.late:
            self._arrive(said)
        self.time_goes_by(3 * 24 * 3600)
        self.every_case_has_one_department_and_one_number()
        self.no_photo_is_lost()
        self.nothing_is_said_twice()
        assert self.talk.timers == {}
        stopped = any(step.after.conversation.stopped for _, _, step in self.talk.steps)
        assert all(c.acknowledged for c in self.talk.cases) or stopped


Conversation.TestCase.settings = settings(stateful_step_count=30)
TestAnyOrder = Conversation.TestCase
