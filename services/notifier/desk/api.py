"""The API under ``/api/v1/municipalities/{municipality}``: cases, conversations and deliveries."""

from http import HTTPStatus
from typing import Annotated, Any, Final, Literal

from fastapi import APIRouter, Query

from services.notifier import commands
from services.notifier.desk import shapes, views, writing
from services.notifier.desk.asking import commanding, reading
from services.notifier.desk.parts import STAFF, Cause, Cursor, TheDesk, TheMunicipality, id_of, missing, today_of
from services.notifier.desk.problems import PROBLEM_JSON
from services.notifier.store import case_reads, read

PREFIX: Final = "/api/v1/municipalities/{municipality}"
_PROBLEM_SCHEMA: Final[dict[str, Any]] = {
    "type": "object",
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
    },
}


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """How OpenAPI describes the errors of a route; 401, 404 and 503 may always happen."""
    always = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND, HTTPStatus.SERVICE_UNAVAILABLE)
    content = {PROBLEM_JSON: {"schema": _PROBLEM_SCHEMA}}
    return {int(s): {"description": HTTPStatus(s).phrase, "content": content} for s in (*always, *statuses)}


router = APIRouter(prefix=PREFIX)


@router.get("/cases", tags=["cases"], responses=problems(400, 422))
async def cases(
    desk: TheDesk,
    municipality: TheMunicipality,
    state: shapes.State | None = None,
    department: Annotated[str | None, Query(max_length=80)] = None,
    overdue: Annotated[bool, Query(description="only those that were due before today")] = False,
    waits_for: Annotated[Literal["person"] | None, Query(description="whose conversation waits for a person")] = None,
    is_open: Annotated[bool, Query(alias="open", description="only those that somebody works on")] = False,
    cursor: Cursor = None,
) -> shapes.Items[shapes.Case]:
    """Cases, newest first."""
    wanted = case_reads.Filter(
        today=today_of(desk),
        state=state or (case_reads.OPEN if is_open else None),
        department=shapes.plain(department) if department else None,
        late=overdue,
        waits=waits_for is not None,
    )
    with reading(cursor):
        page = await case_reads.cases(desk.pool, desk.wrapper, municipality.slug, wanted, cursor=cursor)
    return shapes.Items(items=[views.case(row, wanted.today) for row in page.items], next_cursor=page.next_cursor)


@router.get("/cases/{case}", tags=["cases"], responses=problems())
async def case(desk: TheDesk, municipality: TheMunicipality, case: str) -> shapes.CaseDetail:
    """One case with its conversation and history, each in order."""
    found = await case_reads.case(desk.pool, desk.wrapper, municipality.slug, id_of(case, "case"))
    if found is None:
        raise missing("case")
    return views.case_detail(found, today=today_of(desk))


@router.post("/cases/{case}/status", tags=["cases"], responses=problems(409, 422))
async def set_status(
    desk: TheDesk, municipality: TheMunicipality, case: str, body: shapes.StatusChange, cause: Cause
) -> shapes.Case:
    """Give a case another state; the resident is told."""
    with commanding("case"):
        row = await commands.set_status(
            desk.pool,
            desk.world,
            desk.wrapper,
            municipality.slug,
            id_of(case, "case"),
            state=body.status,
            text=body.text,
            actor=STAFF,
            now=desk.clock(),
            cause=cause,
        )
    return views.case(row, today_of(desk))


@router.post("/cases/{case}/messages", tags=["cases"], status_code=202, responses=problems(409, 422))
async def write(
    desk: TheDesk, municipality: TheMunicipality, case: str, body: shapes.NewMessage, cause: Cause
) -> shapes.Delivery:
    """Write to the resident; the answer is the delivery, which can be followed."""
    return views.delivery(await writing.send(desk, municipality, body.text, case_id=id_of(case, "case"), cause=cause))


@router.get("/conversations", tags=["conversations"], responses=problems(400, 422))
async def conversations(
    desk: TheDesk,
    municipality: TheMunicipality,
    waits_for: Literal["person"] | None = None,
    cursor: Cursor = None,
) -> shapes.Items[shapes.Conversation]:
    """Conversations, newest first."""
    with reading(cursor):
        page = await read.conversations(desk.pool, desk.wrapper, municipality.slug, waits_for=waits_for, cursor=cursor)
    return shapes.Items(items=[views.conversation(row) for row in page.items], next_cursor=page.next_cursor)


@router.get("/conversations/{conversation}", tags=["conversations"], responses=problems())
async def conversation(desk: TheDesk, municipality: TheMunicipality, conversation: str) -> shapes.ConversationDetail:
    """One conversation with its cases and messages, each in order."""
    key = id_of(conversation, "conversation")
    found = await read.conversation(desk.pool, desk.wrapper, municipality.slug, key)
    if found is None:
        raise missing("conversation")
    return views.conversation_detail(found, today=today_of(desk))


@router.get("/deliveries", tags=["deliveries"], responses=problems(400, 422))
async def deliveries(
    desk: TheDesk,
    municipality: TheMunicipality,
    state: shapes.DeliveryState | None = None,
    cursor: Cursor = None,
) -> shapes.Items[shapes.Delivery]:
    """Messages to residents, newest first, without their text; ``failed``: those that never arrived."""
    with reading(cursor):
        page = await read.deliveries(desk.pool, municipality.slug, state=state, cursor=cursor)
    return shapes.Items(items=[views.delivery(row) for row in page.items], next_cursor=page.next_cursor)


@router.post("/deliveries/{delivery}/resend", tags=["deliveries"], status_code=202, responses=problems(409))
async def resend(desk: TheDesk, municipality: TheMunicipality, delivery: str) -> shapes.Delivery:
    """Send a delivery that failed or is in doubt once more."""
    with commanding("delivery"):
        row = await commands.resend(
            desk.pool, municipality.slug, id_of(delivery, "delivery"), actor=STAFF, now=desk.clock()
        )
    return views.delivery(row)
