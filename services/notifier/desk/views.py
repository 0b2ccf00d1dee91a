"""Rows of the database as the API shows them (pure)."""

from collections.abc import Iterable
from datetime import date
from operator import attrgetter

from loket import events
from loket.emergency import explain
from services.notifier.cases import deadlines, workflow
from services.notifier.delivery.failing import waits_until
from services.notifier.desk import shapes, words
from services.notifier.desk.files import file, unkept
from services.notifier.store import rows


def _plain(text: str | None) -> str | None:
    return None if text is None else shapes.plain(text)


def location(pin: events.Location | None, street: str | None) -> shapes.Location | None:
    """Pin and address as one place, or None without either."""
    if pin is None and not street:
        return None
    return shapes.Location(
        latitude=pin.latitude if pin else None,
        longitude=pin.longitude if pin else None,
        name=_plain(pin.name) if pin else None,
        address=_plain(street or (pin.address if pin else None)),
        source=pin.source if pin else None,
    )


def case(row: rows.CaseView, today: date) -> shapes.Case:
    """A case in a list."""
    return shapes.Case(
        id=row.id,
        number=row.number,
        state=row.state,
        main=row.main,
        sub=row.sub,
        department=row.department,
        language=row.language,
        location=location(row.location, row.street),
        photos=row.photos,
        created_at=row.created_at,
        changed_at=row.changed_at,
        due=row.due,
        confidence=row.confidence,
        candidates=[
            shapes.Candidate(main=c.main, sub=c.sub, department=c.department, p=min(1.0, max(0.0, c.p)))
            for c in row.candidates
        ],
        conversation=row.conversation,
        overdue=row.state not in workflow.CLOSED and deadlines.is_late(row.due, row.asked_since, today),
        paused_since=row.asked_since,
        priority=shapes.Priority(row.priority),
        waits_for="person" if row.waits else None,
        solved=row.solved,
        followers=row.followers,
        merged_into=row.merged_into,
        public_description=_plain(row.described),
    )


def case_detail(row: rows.CaseDetail, *, today: date) -> shapes.CaseDetail:
    """A case with everything that belongs to it."""
    return shapes.CaseDetail(
        **dict(case(row.case, today)),
        allowed=list(workflow.allowed(row.case.state)),
        messages=messages(row.messages, row.deliveries),
        history=[
            shapes.Change(
                at=h.at, actor=h.actor, what=h.what, was=_plain(h.was), became=_plain(h.became), why=_plain(h.why)
            )
            for h in row.history
        ],
    )


def failure(row: rows.DeliveryView) -> shapes.Failure | None:
    """Why a delivery failed, or None."""
    if row.failed_at is None:
        return None
    about = words.failure(row.failed_code, row.failed_class)
    not_before = waits_until(row.provider, row.failed_code, row.failed_at)
    return shapes.Failure(
        at=row.failed_at, code=row.failed_code, class_=row.failed_class, about=about, not_before=not_before
    )


def failed_before(row: rows.DeliveryView) -> list[shapes.FailedBefore]:
    """The failures after which a delivery was sent again."""
    return [
        shapes.FailedBefore(at=one.at, code=one.code, class_=one.class_, again_at=one.again_at, again_by=one.by)
        for one in row.failed_before
    ]


def status(row: rows.DeliveryView) -> str:
    """The one word for a delivery. What was delivered after all is not failed, whatever was reported before."""
    return "failed" if row.failed_at is not None and row.state not in {"delivered", "read"} else row.state


_AROUND_WORDS = ".,;:!?…\"'()“”„«»،؛؟"


def spoke_for_emergency(message: rows.MessageView) -> tuple[str, ...]:
    """The words of a message by which it was seen as an emergency, those that weigh most first."""
    if message.direction != "in" or message.emergency is None or not message.text:
        return ()
    bare = (word.strip(_AROUND_WORDS) for word in explain(message.text).words)
    return tuple(word for word in bare if any(map(str.isalpha, word)))


def messages(received: Iterable[rows.MessageView], sent: Iterable[rows.DeliveryView]) -> list[shapes.Message]:
    """One conversation out of what came in and what went out, in order of time; at one instant the resident first."""
    found = [
        shapes.Message(
            id=m.id,
            direction="in" if m.direction == "in" else "out",
            kind=m.kind,
            text=_plain(m.text),
            at=m.at,
            location=location(m.location, None),
            media=[file(one) for one in m.files] or unkept(m),
            purpose="emergency" if m.direction == "out" else None,
            status=(m.state or "sent") if m.direction == "out" else None,
            case=m.case_id,
            emergency=m.emergency if m.direction == "in" else None,
            emergency_words=list(spoke_for_emergency(m)),
        )
        for m in received
    ]
    found += [
        shapes.Message(
            id=d.id,
            direction="out",
            kind=d.kind,
            text=_plain(d.text) or None if d.kind != "text" else _plain(d.text),
            at=d.created_at,
            media=[file(one) for one in d.files] or unkept(d),
            purpose=d.purpose,
            actor=d.actor,
            status=status(d),
            failure=failure(d),
            failed_before=failed_before(d),
            delivery=d.id,
            taps=[shapes.plain(title) for title in d.taps],
            case=d.case_id,
            template=d.template,
        )
        for d in sent
    ]
    return sorted(found, key=attrgetter("at", "direction"))


def _conversation(row: rows.ConversationView) -> dict[str, object]:
    return {
        "id": row.id,
        "channel": row.channel,
        "language": row.language,
        "stopped": row.stopped,
        "waits_for": row.waits_for,
        "urgent": row.urgent,
        "waits_since": row.waits_since,
        "waits_why": list(row.reasons),
        "last_message_at": row.last_message_at,
        "window_until": row.window_until,
        "created_at": row.created_at,
    }


def conversation(row: rows.ConversationView) -> shapes.Conversation:
    """A conversation in a list."""
    return shapes.Conversation.model_validate(_conversation(row))


def conversation_detail(row: rows.ConversationDetail, *, today: date) -> shapes.ConversationDetail:
    """A conversation with everything in it."""
    return shapes.ConversationDetail.model_validate(
        {
            **_conversation(row.conversation),
            "name": _plain(row.conversation.name),
            "cases": [case(c, today) for c in row.cases],
            "messages": messages(row.messages, row.deliveries),
        }
    )


def delivery(row: rows.DeliveryView) -> shapes.Delivery:
    """A delivery in a list."""
    return shapes.Delivery(
        id=row.id,
        conversation=row.conversation,
        case=row.case_id,
        channel=row.channel,
        purpose=row.purpose,
        actor=row.actor,
        state=row.state,
        status=status(row),
        attempts=row.attempts,
        created_at=row.created_at,
        due_at=row.due_at,
        accepted_at=row.accepted_at,
        sent_at=row.sent_at,
        delivered_at=row.delivered_at,
        read_at=row.read_at,
        failure=failure(row),
        failed_before=failed_before(row),
    )
