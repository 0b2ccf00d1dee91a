"""A written conversation, message by message, and what came of it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import uuid5

from bench.conversations.lines import FoundCase, Line, Message, Outcome, Reply
from bench.conversations.stage import Stage
from bench.conversations.way import Sent, Tap, Way, native_id_of
from loket.dangers import advice, of_animals
from loket.emergency.advice import GENERAL
from loket.providers.content import Buttons, Choices, Content
from services.ingest.answers import need_of
from services.ingest.facts import Letter
from services.ingest.guard import QUIET_S
from services.notifier.cases.workflow import NotAllowed
from services.notifier.conversation.inputs import Guarded, StatusSet
from services.notifier.conversation.shapes import Case, Conversation, Purpose, Situation

BEGIN: Final = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""A Tuesday morning, ten o'clock in the Netherlands."""
AFTERWARDS: Final = timedelta(days=1)
"""So long the clock runs on after the last message, and after each timer that was due by then."""
RECEIPT_AFTER: Final = timedelta(seconds=1)
"""So long after the notifier told whom to call ingest knows it, by the receipt."""
_STAFF: Final = "medewerker"
_PERSON: Final = "person"
_PURPOSES: Final = ("advice", "guard")
"""Of what ingest says of a declared danger, and in an emergency."""


class Replay:
    """One conversation while it goes on."""

    def __init__(self, way: Way, line: Line) -> None:
        self._way = way
        self._line = line
        conversation = Conversation(
            municipality=way.municipality.slug,
            id=way.conversation_of(str(line.id)),
            channel=way.municipality.channels[0].name,
            created_at=BEGIN,
        )
        self._stage = Stage(way.municipality, Situation(conversation=conversation), BEGIN)
        self._guarded: list[Reply] = []
        self._told: dict[str, datetime] = {}
        self._waited = False
        self.refused: list[str] = []
        """What staff wanted and could not."""

    def run(self) -> Outcome:
        """Let everything happen, and say what came of it.

        Raises:
            NeverEnds: timers set timers without end.
        """
        for n, message in enumerate(sorted(self._line.messages, key=lambda one: one.at_s)):
            self._stage.wait_until(BEGIN + timedelta(seconds=message.at_s))
            if message.from_ == "municipality":
                self._staff(n, message)
            else:
                self._resident(n, message)
        self._stage.run_out(AFTERWARDS)
        return self._outcome()

    @property
    def places(self) -> tuple[str | None, ...]:
        """Where each case is in its resident's words, after ``run``: a street, a crossing, a thing; None for a pin."""
        return tuple(case.place.street for case in self._stage.situation.cases)

    def _resident(self, n: int, message: Message) -> None:
        left = self._stage.left[::-1]
        sent = Sent(
            n=n,
            said=message,
            at=self._stage.now,
            taps=[tap for one in left for tap in _taps(one.content)],
            last=native_id_of(left[0].id) if left else None,
        )
        taken = self._way.take(sent, self._stage.situation)
        for found in taken.inputs:
            self._stage.give(found)
        if taken.letter.is_urgent:
            self._guard(taken.letter)

    def _guard(self, letter: Letter) -> None:
        """Ingest's answer, each advice at most once in ten minutes; its word reaches the plan either way."""
        now, need = self._stage.now, need_of(letter)
        by_receipt = [
            one.due_at
            for one in self._stage.sent
            if one.purpose is Purpose.EMERGENCY and one.due_at + RECEIPT_AFTER <= now
        ]
        told = {**({GENERAL: by_receipt[-1]} if by_receipt else {}), **self._told}
        within = timedelta(seconds=QUIET_S)
        repeated = any(advice in told and now - told[advice] < within for advice in need.told_by)
        if not repeated:
            self._guarded.append(Reply(at_s=_at_s(now), text=need.text, purpose=_PURPOSES[need.danger is None]))
            self._told[need.advice] = now
        self._stage.give(
            Guarded(message_event_id=letter.event_id, repeated=repeated, kind=need.kind, danger=need.danger)
        )

    def _staff(self, n: int, message: Message) -> None:
        cases = self._stage.situation.cases
        if not cases:
            self.refused.append(f"{self._line.id}: there is no case to give the state {message.state!r}")
            return
        # Staff who act take a conversation off the list: that it was there counts.
        self._waited = self._waited or self._waits
        cause = uuid5(self._stage.situation.conversation.id, f"wish:{n}")
        try:
            self._stage.give(StatusSet(cause=cause, case=cases[-1].id, state=message.state, text=None, actor=_STAFF))
        except NotAllowed as error:
            self.refused.append(f"{self._line.id}: {error}")

    @property
    def _waits(self) -> bool:
        return self._stage.situation.conversation.waits_for == _PERSON

    def _outcome(self) -> Outcome:
        sent, situation = self._stage.sent, self._stage.situation
        said = [
            Reply(at_s=_at_s(one.due_at), text=one.text, kind=_kind_of(one.content), purpose=one.purpose.value)
            for one in sent
        ]
        replies = tuple(sorted((*self._guarded, *said), key=lambda reply: reply.at_s))
        return Outcome(
            id=self._line.id,
            cases=tuple(_found(case) for case in situation.cases),
            emergency=any(one.purpose == _PURPOSES[True] for one in self._guarded)
            or any(one.purpose is Purpose.EMERGENCY for one in sent)
            or self._were_told_who_helps_animals(replies),
            stopped=situation.conversation.stopped,
            human=self._waited or self._waits,
            replies=replies,
        )

    def _were_told_who_helps_animals(self, replies: Sequence[Reply]) -> bool:
        """Whether an emergency was answered that is none of people; other declared dangers are no emergency."""
        m = self._way.municipality
        helper = of_animals(m)
        told = [] if helper is None else [advice(m, helper, language) for language in helper.advice]
        return any(text in reply.text for reply in replies for text in told)


def _at_s(at: datetime) -> float:
    return round((at - BEGIN).total_seconds(), 3)


def _kind_of(content: Content) -> str:
    return str(content.__struct_config__.tag)


def _taps(content: Content) -> tuple[Tap, ...]:
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
        location=case.place.good,
        state=case.state,
    )
