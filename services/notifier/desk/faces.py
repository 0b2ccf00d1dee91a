"""What the desk's pages show, made from what the API shows (pure)."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final
from urllib.parse import urlencode
from uuid import UUID

from msgspec import Struct

from loket.declarations import Municipality
from services.notifier.cases import workflow
from services.notifier.desk import shapes, telling, words
from services.notifier.desk.files import FileFace, face
from services.notifier.store.desk_reads import WaitingView

LIKELY: Final = 0.05
"""Below this a candidate is noise to who reads a case."""


class CaseLine(Struct, frozen=True, kw_only=True):
    """A case in the list and at the top of its own page."""

    id: UUID
    number: str
    main: str
    sub: str
    department: str
    state: str
    language: str | None
    place: str | None
    photos: int
    created_at: datetime
    due: date
    late: bool
    waits: bool
    paused: datetime | None
    """Since when the clock of the deadline stands still."""
    priority: str
    followers: int
    solved: bool | None
    closed: bool


class Waiting(Struct, frozen=True, kw_only=True):
    """A conversation that waits for a person."""

    id: UUID
    emergency: bool
    why: str
    since: datetime
    excerpt: str | None


class Bubble(Struct, frozen=True, kw_only=True):
    """A message of a conversation."""

    direction: str
    kind_label: str | None
    text: str | None
    place: str | None
    at: datetime
    status: str | None
    failure: str | None
    failure_code: int | None
    not_before: datetime | None
    resend_url: str | None
    earlier: tuple[str, ...]
    """With what it failed before it was sent again, each time."""
    taps: tuple[str, ...]
    files: tuple[FileFace, ...]
    alarm: str | None
    """As what emergency it was seen, and by which words."""
    elsewhere: bool
    """It belongs to another case of this resident."""
    unread: bool
    """It left as a template that has no room for its words."""


class StepLine(Struct, frozen=True, kw_only=True):
    """A step of a case's history."""

    at: datetime
    sentence: str
    by: str | None
    why: str | None
    note: bool
    number: str | None
    """Of another case, which its sentence names."""


def address(place: shapes.Location | None) -> str | None:
    """A place in one line, without coordinates."""
    if place is None:
        return None
    parts = dict.fromkeys(part for part in (place.name, place.address) if part)
    return ", ".join(parts) or None


def searched(place: str, town: str) -> str:
    """The address at which a map looks for a place in words, in a town."""
    words_of = place if town.casefold() in place.casefold() else f"{place}, {town}"
    return f"https://www.openstreetmap.org/search?{urlencode({'query': words_of})}"


def case_line(case: shapes.Case) -> CaseLine:
    """A case in a list, and at the top of its own page."""
    pinned = case.location is not None and case.location.latitude is not None
    return CaseLine(
        id=case.id,
        number=case.number,
        main=case.main,
        sub=case.sub,
        department=case.department,
        state=case.state,
        language=case.language,
        place=address(case.location) or ("plek op de kaart" if pinned else None),
        photos=case.photos,
        created_at=case.created_at,
        due=case.due,
        late=case.overdue,
        waits=case.waits_for is not None and case.state not in workflow.CLOSED,
        paused=case.paused_since,
        priority=case.priority.value,
        followers=case.followers,
        solved=case.solved,
        closed=case.state in workflow.CLOSED,
    )


def reasons(found: Iterable[str], *, urgent: bool) -> list[str]:
    """Why a conversation waits for a person, each reason once, an emergency first."""
    told = list(found)
    if urgent and "danger" not in told:
        told.insert(0, "emergency")
    told.sort(key=lambda reason: reason not in {"emergency", "danger"})
    said = dict.fromkeys(map(words.why, told))
    first, *rest = said or {words.why(""): None}
    return [first, *(reason[:1].lower() + reason[1:] for reason in rest)]


def waiting(one: WaitingView) -> Waiting:
    """A conversation that waits for a person."""
    said = shapes.plain(one.said) if one.said else None
    return Waiting(
        id=one.id,
        emergency=one.urgent,
        why=", ".join(reasons(one.reasons, urgent=one.urgent)),
        since=one.since,
        excerpt=said or (words.kind(one.kind) if one.kind else None),
    )


def _spot(place: shapes.Location | None) -> str | None:
    if place is None:
        return None
    said = address(place)
    if place.latitude is None or place.longitude is None:
        return said
    pin = f"{words.degrees(place.latitude)}, {words.degrees(place.longitude)}"
    return f"{said} ({pin})" if said else pin


def bubbles(
    messages: Iterable[shapes.Message],
    *,
    now: datetime,
    resend_under: str,
    files_under: str,
    wordless: frozenset[str] = frozenset(),
    case: UUID | None = None,
) -> list[Bubble]:
    """The messages of a conversation.

    Args:
        messages: in order.
        now: this moment.
        resend_under: the address under which deliveries are sent again.
        files_under: the address under which files are given.
        wordless: name and language of the templates that have no room for what staff write.
        case: on whose page they stand.
    """
    return [
        Bubble(
            direction=m.direction,
            kind_label=words.kind(m.kind) if m.direction == "in" else None,
            text=m.text,
            place=_spot(m.location),
            at=m.at,
            status=m.status,
            failure=m.failure.about if m.failure and m.status == "failed" else None,
            failure_code=m.failure.code if m.failure and m.status == "failed" else None,
            not_before=m.failure.not_before if m.failure and m.status == "failed" else None,
            resend_url=f"{resend_under}/{m.delivery}/opnieuw"
            if m.delivery and m.status in {"failed", "in_doubt"}
            else None,
            earlier=tuple(
                telling.earlier(one.code, one.class_, by=one.again_by, again=words.moment(one.again_at, now))
                for one in m.failed_before
            ),
            taps=() if m.template else tuple(m.taps),
            files=tuple(
                face(one, under=files_under, at=m.at, whose="de bewoner" if m.direction == "in" else "de gemeente")
                for one in m.media
            ),
            alarm=telling.emergency(m.emergency, m.emergency_words),
            elsewhere=case is not None and m.case is not None and m.case != case,
            unread=m.template in wordless,
        )
        for m in messages
    ]


def steps(history: Iterable[shapes.Change]) -> list[StepLine]:
    """The history of a case, newest first; what all its followers got at once stands there once."""
    made = [
        StepLine(
            at=last.at,
            sentence=telling.step(last.what, last.was, last.became, times),
            by=words.actor(last.actor),
            why=last.why,
            note=last.what == "note",
            number=telling.other_case(last.what, last.was, last.became),
        )
        for last, times in _together(history)
    ]
    return made[::-1]


def _together(history: Iterable[shapes.Change]) -> list[tuple[shapes.Change, int]]:
    found: list[tuple[shapes.Change, int]] = []
    for change in history:
        before, times = found[-1] if found else (None, 0)
        same = before is not None and before.model_copy(update={"at": change.at}) == change
        if same and telling.goes_on(change.what, change.was):
            found[-1] = (change, times + 1)
        else:
            found.append((change, 1))
    return found


def others(case: shapes.Case) -> list[shapes.Candidate]:
    """The candidates that the case was not given, without the unlikely ones."""
    return [candidate for candidate in case.candidates if candidate.sub != case.sub and candidate.p >= LIKELY]


class OwnMessage(Struct, frozen=True, kw_only=True):
    """A message that another case can be made of. Its ``repr`` shows nothing."""

    id: UUID
    said: str
    at: datetime

    def __repr__(self) -> str:
        return f"OwnMessage(id={self.id})"


def own_messages(messages: Iterable[shapes.Message], case: UUID | None) -> list[OwnMessage]:
    """What the resident sent for a case, or what stands with none, in order."""
    return [
        OwnMessage(id=m.id, said=m.text or words.kind(m.kind) or "Leeg bericht", at=m.at)
        for m in messages
        if m.direction == "in" and m.case == case
    ]


def categories(municipality: Municipality) -> list[tuple[str, list[str]]]:
    """The categories that a case can get, by main category, in the order of the declaration; the fallback last."""
    found: dict[str, list[str]] = {}
    for category in (*municipality.categories, municipality.fallback):
        if category.active:
            found.setdefault(category.main, []).append(category.sub)
    return list(found.items())
