"""What a resident, staff and time may do to a conversation, in any order, twice or late: rules for hypothesis."""

from datetime import timedelta
from functools import partial
from typing import Any, Final
from uuid import NAMESPACE_OID, UUID, uuid5

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule
from msgspec import structs

from loket.events import Location
from loket.providers.content import Buttons, Choices
from loket.talking import Quiet, Transcriber
from services.notifier.cases import handling, workflow
from services.notifier.cases.near import Near
from services.notifier.conversation.closing import RESIDENT
from services.notifier.conversation.inputs import Doubt, Due, Failed, NotJoined, PhotoPlaced, Preferred, Said, Unheard
from services.notifier.conversation.shapes import Delivery, TimerKind
from tests.builders import NOW
from tests.unit.notifier.handled import Handled
from tests.unit.notifier.phrases import REPORTS, SUBS, WORDS
from tests.unit.notifier.talking import PIN, WORDLESS, Talk, a_said, likely

FAR: Final = Location(latitude=52.2, longitude=4.9)
WITHDRAWN: Final = frozenset({"laat maar", "verkeerde chat"})
PAUSES: Final = st.sampled_from([0.2, 1.0, 2.5, 11.0, 120.0, 1200.0, 30000.0, 200000.0])


class Happenings(Handled):
    """One resident, one municipality, its staff and the clock."""

    @initialize(slug=st.sampled_from(["denhaag", "delft"]), merge_s=st.sampled_from([0.0, 30.0]), quiet=st.booleans())
    def begin(self, slug: str, *, merge_s: float, quiet: bool) -> None:
        """Nothing was said yet."""
        self.talk = Talk(slug)
        hours = Quiet(begins="11:30", ends="14:00") if quiet else None
        writes_out = Transcriber(address="https://example.org/v1", model="m") if slug == "delft" else None
        pace = structs.replace(self.talk.municipality.pace, merge_s=merge_s, quiet=hours)
        self.talk.municipality = structs.replace(self.talk.municipality, transcriber=writes_out, pace=pace)
        self.made = 0
        self.late: list[Said] = []
        self.heard: list[Said] = []
        self.looked_at: set[UUID] = set()
        self.replacing: set[UUID] = set()
        self.doubted: set[UUID] = set()
        self.other_is_open = True

    # What residents do

    def _send(self, *, late: bool, **changes: Any) -> None:
        self.made += 1
        said = a_said(f"v1-{self.made}", **changes)
        if late:
            self.late.append(said)
        else:
            self._arrive(said)

    def _arrive(self, said: Said) -> None:
        before = len(self.talk.steps)
        if self.talk.hear(said):
            self.heard.append(said)
            self._join()
        self._look(before)

    def _join(self) -> None:
        """Let cases end of which the resident just said that they are another's, while that is open."""
        talk = self.talk
        for wanted in talk.steps[-1][2].joins:
            own = next(case for case in talk.cases if case.id == wanted.case)
            if self.other_is_open:
                keep = structs.replace(own, id=wanted.into, conversation=wanted.into, number="DH-2611-99999")
                talk.act(
                    partial(handling.merge_away, case=own, keep=keep, cause=wanted.cause, why=None, actor=RESIDENT)
                )
            else:
                talk.give(NotJoined(case=own.id, number="DH-2611-99999"))

    def _look(self, before: int) -> None:
        """Remember the photos without a case that a person had on the list."""
        for was, found, step in self.talk.steps[before:]:
            if step.after.conversation.waits_for == "person" or (isinstance(found, Said) and found.text in WITHDRAWN):
                self.looked_at.update(was.conversation.memory.loose, step.after.conversation.memory.loose)
            self.replacing.update(new for new in step.superseded.values() if new is not None)

    @rule(
        text=st.sampled_from(REPORTS),
        sub=st.sampled_from(SUBS),
        p=st.sampled_from([0.2, 0.45, 0.7, 0.97]),
        photo=st.booleans(),
        danger=st.sampled_from([None, None, None, "possible", "certain"]),
        late=st.booleans(),
    )
    def report(self, *, text: str, sub: str, p: float, photo: bool, danger: str | None, late: bool) -> None:
        """Something is broken, perhaps dangerous."""
        self._send(
            late=late,
            text=text,
            kind="image" if photo else "text",
            photo=photo,
            candidates=likely(sub, p, self.talk.municipality.slug),
            decision="route" if p > 0.5 else "ask",
            reason=None if p > 0.5 else "low_confidence",
            emergency="fire" if danger else None,
            emergency_level=danger,
        )

    @rule(said=st.sampled_from(WORDS), late=st.booleans(), photo=st.booleans())
    def talks(self, *, said: tuple[str, str | None], late: bool, photo: bool) -> None:
        """Something that is no report, perhaps under a photo."""
        values = WORDLESS | {"intent": said[1], "intent_p": 0.9 if said[1] else 0.0, "language": "nl"}
        self._send(late=late, text=said[0], kind="image" if photo else "text", photo=photo, **values)

    @rule(
        late=st.booleans(),
        kind=st.sampled_from(["image", "image", "video", "location", "audio", "sticker", "contacts"]),
    )
    def without_words(self, *, late: bool, kind: str) -> None:
        """A photo, a pin, a voice note, a sticker."""
        location = PIN if kind == "location" else None
        self._send(late=late, text=None, kind=kind, photo=kind in {"image", "video"}, location=location, **WORDLESS)

    @precondition(lambda self: any(s.kind == "audio" for s in self.heard))
    @rule(data=st.data(), text=st.sampled_from([*REPORTS, None]), late=st.booleans())
    def is_written_out(self, *, data: st.DataObject, text: str | None, late: bool) -> None:
        """What a voice note says, or that nobody can say it, however long after; perhaps where nobody waits for it."""
        said = data.draw(st.sampled_from([s for s in self.heard if s.kind == "audio"]))
        if text is None:
            self.talk.give(Unheard(event_id=said.event_id))
        else:
            city = self.talk.municipality.slug
            self._send(
                late=late,
                text=text,
                kind="transcript",
                transcript_of=said.event_id,
                candidates=likely(SUBS[0], municipality=city),
            )

    @rule(emoji=st.sampled_from(["👍", "👎", "❤️", "🤔", ""]))
    def reacts(self, emoji: str) -> None:
        """A thumb."""
        self._send(late=False, text=emoji, kind="reaction", **WORDLESS)

    @rule(wants=st.booleans(), told=st.booleans())
    def chooses_on_the_platform(self, *, wants: bool, told: bool) -> None:
        """No more messages, or again, by the platform's own button."""
        self.made += 1
        self.talk.give(Preferred(event_id=f"v1-preferred-{self.made}", wants=wants, told=told))

    @rule(word=st.sampled_from(["STOP", "START", "stop", "durdur"]), photo=st.booleans(), late=st.booleans())
    def stops_or_starts(self, *, word: str, photo: bool, late: bool) -> None:
        """No more messages, or again."""
        self._send(late=late, text=word, kind="image" if photo else "text", photo=photo, **WORDLESS)

    @precondition(lambda self: any(isinstance(d.content, Buttons | Choices) for d in self.talk.sent))
    @rule(data=st.data(), late=st.booleans())
    def taps(self, *, data: st.DataObject, late: bool) -> None:
        """Any button that was ever offered, however long ago."""
        offered = []
        for one in self.talk.sent:
            if isinstance(one.content, Buttons):
                offered += [(b.id, b.title) for b in one.content.buttons]
            elif isinstance(one.content, Choices):
                offered += [(r.id, r.title) for r in one.content.rows]
        payload, title = data.draw(st.sampled_from(offered))
        self._send(late=late, text=title, kind="interactive", payload=payload, **WORDLESS)

    @precondition(lambda self: self.late)
    @rule(data=st.data())
    def comes_at_last(self, data: st.DataObject) -> None:
        """What was under way arrives, in whatever order."""
        self._arrive(self.late.pop(data.draw(st.integers(0, len(self.late) - 1))))

    @precondition(lambda self: self.heard)
    @rule(data=st.data())
    def comes_again(self, data: st.DataObject) -> None:
        """The same event once more."""
        steps = len(self.talk.steps)
        self._arrive(data.draw(st.sampled_from(self.heard)))
        assert len(self.talk.steps) == steps

    @precondition(lambda self: self.heard)
    @rule(data=st.data(), failed=st.booleans())
    def ingest_answers(self, *, data: st.DataObject, failed: bool) -> None:
        """Ingest answered an emergency, or could not."""
        event_id = data.draw(st.sampled_from([*(s.event_id for s in self.heard), "v1-unheard"]))
        (self.talk.unguarded if failed else self.talk.guarded)(event_id)

    @precondition(lambda self: any(s.photo for s in self.heard))
    @rule(data=st.data())
    def photo_is_placed(self, data: st.DataObject) -> None:
        """A photo that was fetched says where it was taken."""
        said = data.draw(st.sampled_from([s for s in self.heard if s.photo]))
        attached = self.attached()
        self.talk.give(PhotoPlaced(message=said.message, case=attached.get(said.message), location=FAR))

    # What others do

    @rule(
        sub=st.sampled_from(SUBS),
        state=st.sampled_from([workflow.GEMELD, workflow.REACTIE_GEVRAAGD]),
        street=st.sampled_from([None, "Kerkstraat"]),
        described=st.sampled_from([None, "Voor de school.", "Voor de school, naast het hek. " * 6]),
    )
    def somebody_reported_the_same(self, *, sub: str, state: str, street: str | None, described: str | None) -> None:
        """Close by, before whatever is reported from now on."""
        self.made += 1
        other = uuid5(NAMESPACE_OID, f"other-{self.made}")
        number = f"DH-2610-{self.made:05}"
        self.talk.near = Near(
            case=other,
            conversation=other,
            number=number,
            sub=sub,
            state=state,
            created_at=NOW,
            metres=9.0,
            street=street,
            described=described,
        )
        self.other_is_open = True

    @rule()
    def that_one_is_closed(self) -> None:
        """Before the resident says that it is theirs."""
        self.other_is_open = False

    # What time does

    @rule(seconds=PAUSES)
    def time_goes_by(self, seconds: float) -> None:
        """Timers fire when they are due."""
        before = len(self.talk.steps)
        self.talk.wait(seconds)
        self._look(before)

    @rule(seconds=PAUSES)
    def nobody_is_there(self, seconds: float) -> None:
        """Time goes by while no process lets timers fire."""
        self.talk.now += timedelta(seconds=seconds)

    # What becomes of messages

    @rule(text=st.sampled_from(["Wij komen morgen.", "Kunt u een foto sturen?"]))
    def staff_writes(self, text: str) -> None:
        """A person answers, who has seen what stands there."""
        self.looked_at.update(self.talk.memory.loose)
        self.talk.staff_says(text)

    @precondition(lambda self: self.talk.sent)
    @rule(data=st.data(), failed=st.booleans())
    def does_not_arrive(self, *, data: st.DataObject, failed: bool) -> None:
        """A message failed for good, or nobody knows what became of it."""
        one: Delivery = data.draw(st.sampled_from(self.talk.sent))
        if failed:
            self.talk.give(Failed(delivery=one.id))
            return
        if one.id in self.doubted:
            return
        self.doubted.add(one.id)
        before = len(self.talk.steps)
        doubt = Doubt(delivery=one.id, purpose=one.purpose, case=one.case, content=one.content)
        self.talk.give(Due(kind=TimerKind.DOUBT, due=self.talk.now, doubts=(doubt,)))
        self._look(before)
