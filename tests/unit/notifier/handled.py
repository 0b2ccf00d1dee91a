"""What staff do to cases, and to those that a resident follows, in any order: rules for hypothesis."""

import contextlib
from typing import Final
from uuid import NAMESPACE_OID, UUID, uuid5

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from msgspec import structs

from services.notifier.cases import handling, opening, public, workflow
from services.notifier.cases.handling import Moved, Refusal
from services.notifier.cases.opening import Loose, Wanted
from services.notifier.cases.workflow import NotAllowed
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.inputs import Followed, Said
from services.notifier.conversation.shapes import Case
from tests.unit.notifier.phrases import SUBS
from tests.unit.notifier.talking import Talk

THEIRS: Final = tuple(uuid5(NAMESPACE_OID, f"followed-{n}") for n in range(2))
"""Cases of others that the resident follows."""


class Handled(RuleBasedStateMachine):
    """The staff of a municipality, and others who follow what a resident reported."""

    talk: Talk
    heard: list[Said]

    # Cases

    @precondition(lambda self: self.talk.cases)
    @rule(data=st.data(), state=st.sampled_from(workflow.STATES), text=st.sampled_from([None, "Morgen."]))
    def staff_moves(self, *, data: st.DataObject, state: str, text: str | None) -> None:
        """Another state, where that is possible."""
        with contextlib.suppress(NotAllowed):
            self.talk.set_status(self._any_case(data).id, state, text)

    @precondition(lambda self: self.talk.cases)
    @rule(data=st.data(), what=st.sampled_from(["assign", "category", "pile", "priority", "describe", "note"]))
    def staff_handles(self, *, data: st.DataObject, what: str) -> None:
        """Another department, category or priority, back to the pile, words for others or for colleagues."""
        talk, case = self.talk, self._any_case(data)
        department = data.draw(st.sampled_from([d.name for d in talk.municipality.departments]))
        sub = data.draw(st.sampled_from(SUBS))

        def act(draft: Draft) -> None:
            if what == "assign":
                handling.assign(draft, case, department=department, sub=None, why=None, actor="m")
            elif what == "category":
                handling.assign(draft, case, department=None, sub=sub, why=None, actor="m")
            elif what == "pile":
                handling.put_back(draft, case, why=None, actor="m")
            elif what == "priority":
                handling.set_priority(draft, case, priority=data.draw(st.sampled_from(["hoog", "laag"])), actor="m")
            elif what == "describe":
                text = data.draw(st.sampled_from(["Voor de school.", "Bij Jan de Vries.", None]))
                public.describe(draft, case, text=text, actor="m")
            else:
                handling.note(draft, case, text="Gebeld.", actor="m")

        with contextlib.suppress(Refusal):
            talk.act(act)

    @precondition(lambda self: self.talk.cases)
    @rule(data=st.data(), sub=st.sampled_from(SUBS))
    def staff_splits(self, *, data: st.DataObject, sub: str) -> None:
        """A second case of some messages of one, with their photos."""
        case = self._any_case(data)
        own = [said for said in self.heard if self.attached().get(said.message) == case.id]
        if len(own) < 2:
            return
        gone = data.draw(
            st.lists(st.sampled_from(own), min_size=1, max_size=len(own) - 1, unique_by=lambda s: s.message)
        )
        moved = [self._moved(said) for said in gone]
        left = [self._moved(said) for said in own if said not in gone]
        cause = self._wish()
        with contextlib.suppress(Refusal):
            self.talk.act(
                lambda d: handling.split(d, d.cases[case.id], cause=cause, moved=moved, left=left, sub=sub, actor="m")
            )
            made = next(c for c in self.talk.cases if c.id == handling.split_id(case.conversation, cause))
            self.talk.act(lambda d: handling.tell_split(d, d.cases[case.id], d.cases[made.id], cause=cause, actor="m"))

    @precondition(lambda self: len(self.talk.cases) > 1)
    @rule(data=st.data())
    def staff_merges(self, data: st.DataObject) -> None:
        """One of their cases goes on for another one of theirs."""
        case, keep = self._any_case(data), self._any_case(data)
        cause = self._wish()

        def act(draft: Draft) -> None:
            gone = handling.merge_away(draft, case, keep, cause=cause, why=None, actor="m")
            handling.take_in(draft, draft.cases[keep.id], gone, moved=self._messages_of(case), actor="m")

        with contextlib.suppress(Refusal):
            self.talk.act(act)

    @precondition(lambda self: self.heard)
    @rule(data=st.data(), sub=st.sampled_from(SUBS), where=st.sampled_from([None, "Kerkstraat 12"]))
    def staff_opens(self, *, data: st.DataObject, sub: str, where: str | None) -> None:
        """A case of messages that stand with none."""
        attached = self.attached()
        loose = [said for said in self.heard if attached.get(said.message) is None]
        if not loose:
            return
        taken = data.draw(st.lists(st.sampled_from(loose), min_size=1, unique_by=lambda said: said.message))
        cause = self._wish()
        wanted = Wanted(
            cause=cause, sub=sub, where=where, note=None, taken=frozenset(s.message for s in taken), actor="m"
        )
        known = [
            Loose(message=s.message, photo=s.photo, pin=s.location, text=s.text or "", alarm=s.emergency is not None)
            for s in loose
        ]
        self.talk.act(lambda d: opening.open_by_hand(d, wanted, known))
        made = opening.opened_id(self.talk.conversation.id, cause)
        self.talk.act(lambda d: opening.tell_opened(d, d.cases[made], cause=cause, actor="m"))

    # Those who follow, and whom they follow

    @precondition(lambda self: self.talk.cases)
    @rule(data=st.data(), follow=st.booleans())
    def others_follow(self, *, data: st.DataObject, follow: bool) -> None:
        """Somebody reports the same as one of their cases, or everybody who did has gone."""
        case = self._any_case(data)
        cases = tuple(structs.replace(c, followed=follow) if c.id == case.id else c for c in self.talk.cases)
        self.talk.situation = structs.replace(self.talk.situation, cases=cases)

    @rule(
        case=st.sampled_from(THEIRS),
        state=st.sampled_from([s for s in workflow.STATES if s != workflow.REACTIE_GEVRAAGD]),
        urgent=st.booleans(),
        text=st.sampled_from([None, "Morgen."]),
        other=st.sampled_from([None, None, "goes on", "split off"]),
        data=st.data(),
        by_reporter=st.booleans(),
    )
    def what_they_follow_moves(
        self,
        *,
        data: st.DataObject,
        case: UUID,
        state: str,
        urgent: bool,
        text: str | None,
        other: str | None,
        by_reporter: bool,
    ) -> None:
        """A case of somebody else has another state, another one goes on for it, or was split off."""
        self.talk.give(
            Followed(
                case=case,
                cause=self._wish(),
                number=f"DH-2610-0009{THEIRS.index(case)}",
                sub=SUBS[0],
                state=None if other == "split off" else workflow.GEANNULEERD if other else state,
                urgent=urgent,
                text=text,
                actor=LOKET if by_reporter else "m",
                own=data.draw(st.sampled_from([None, *(c.id for c in self.talk.cases)])),
                other=None if other is None else "DH-2610-00088",
            )
        )

    # What there is

    def attached(self) -> dict[UUID, UUID | None]:
        """Message -> its case, or none any more."""
        return {m: c for _, _, step in self.talk.steps for m, c in step.attached.items()}

    def _any_case(self, data: st.DataObject) -> Case:
        return data.draw(st.sampled_from(self.talk.cases))

    def _messages_of(self, case: Case) -> list[UUID]:
        return [m for m, c in self.attached().items() if c == case.id]

    def _moved(self, said: Said) -> Moved:
        return Moved(message=said.message, photo=said.photo, text=said.text or "", alarm=said.emergency is not None)

    def _wish(self) -> UUID:
        return uuid5(NAMESPACE_OID, f"wish-{len(self.talk.steps)}")
