"""The desk's pages, in Dutch; every one works without JavaScript."""

from http import HTTPStatus
from typing import Annotated, Any
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Form, Query
from starlette.responses import Response

from loket.declarations import Municipality
from loket.texts import day_in_words
from services.notifier import commands
from services.notifier.cases import deadlines, workflow
from services.notifier.desk import channel_views, faces, rendering, shapes, views
from services.notifier.desk.asking import Refused, commanding, reading
from services.notifier.desk.channels import all_standing
from services.notifier.desk.entrance import see
from services.notifier.desk.parts import STAFF, Desk, TheDesk, TheMunicipality, id_of, missing
from services.notifier.store import desk_reads, read

Text = Annotated[str, Form(max_length=shapes.LONGEST_TEXT)]
router = APIRouter(prefix="/desk/{municipality}", include_in_schema=False)


def _around(desk: Desk, municipality: Municipality) -> dict[str, Any]:
    """What every page shows around its own content."""
    return {"municipalities": list(desk.world.values()), "municipality": municipality, "now": desk.clock()}


@router.get("")
async def cases(
    desk: TheDesk,
    municipality: TheMunicipality,
    state: Annotated[str, Query(max_length=40)] = "",
    department: Annotated[str, Query(max_length=80)] = "",
    cursor: Annotated[str | None, Query()] = None,
) -> Response:
    """Who waits for a person, and the cases, newest first."""
    chosen = {
        "state": state if state in workflow.STATES else "",
        "department": department if department in {d.name for d in municipality.departments} else "",
    }
    with reading(cursor):
        page = await read.cases(
            desk.pool,
            desk.wrapper,
            municipality.slug,
            state=chosen["state"] or None,
            department=chosen["department"] or None,
            cursor=cursor,
        )
    waiting = await desk_reads.waiting(desk.pool, desk.wrapper, municipality.slug)
    among = await desk_reads.waiting_among(desk.pool, municipality.slug, [row.conversation for row in page.items])
    today = deadlines.local_day(desk.clock())
    kept = {name: text for name, text in chosen.items() if text}
    here = f"/desk/{municipality.slug}"
    return rendering.html(
        "list.html",
        **_around(desk, municipality),
        cases=[faces.case_line(views.case(row), today=today, waits=row.conversation in among) for row in page.items],
        waiting=[faces.waiting(one) for one in waiting.items],
        waiting_count=waiting.count,
        notices=channel_views.notices(await all_standing(desk, municipality)),
        states=workflow.STATES,
        departments=[d.name for d in municipality.departments],
        chosen_state=chosen["state"],
        chosen_department=chosen["department"],
        first_page_url=f"{here}?{urlencode(kept)}" if cursor else None,
        next_url=f"{here}?{urlencode({**kept, 'cursor': page.next_cursor})}" if page.next_cursor else None,
    )


def _written(text: str) -> str | None:
    """What somebody wrote in a form, or None when that is nothing; browsers send CR LF."""
    return text.replace("\r\n", "\n").replace("\x00", "").strip() or None


async def _case_page(
    desk: Desk,
    municipality: Municipality,
    case_id: UUID,
    *,
    notice: str | None = None,
    refusal: str = "",
    draft: str = "",
) -> Response:
    """One case; with a ``refusal`` it says why something was not done, and keeps what was written."""
    row = await read.case(desk.pool, desk.wrapper, municipality.slug, case_id)
    if row is None:
        raise missing("case")
    standing = await desk_reads.standing(desk.pool, municipality.slug, row.case.conversation)
    case = views.case_detail(row, allowed=workflow.TRANSITIONS.get(row.case.state, ()))
    here = f"/desk/{municipality.slug}"
    return rendering.html(
        "case.html",
        status=HTTPStatus.CONFLICT if refusal else HTTPStatus.OK,
        **_around(desk, municipality),
        case=faces.case_line(
            case, today=deadlines.local_day(desk.clock()), waits=standing is not None and standing.waits
        ),
        conversation_url=f"{here}/gesprekken/{case.conversation}",
        confidence=case.confidence if case.candidates else None,
        others=faces.others(case),
        place=faces.address(case.location),
        pin=case.location if case.location and case.location.latitude is not None else None,
        due=day_in_words(case.due, "nl"),
        messages=faces.bubbles(
            case.messages,
            resend_under=f"{here}/meldingen/{case_id}/berichten",
            files_under=f"/desk/media/{municipality.slug}",
        ),
        history=faces.steps(case.history),
        allowed=case.allowed,
        limit=faces.limit(standing, desk.clock()),
        notice=notice,
        refusal=refusal,
        draft=draft,
    )


@router.get("/meldingen/{case}")
async def case(desk: TheDesk, municipality: TheMunicipality, case: str, gedaan: str | None = None) -> Response:
    """One case: what it is, where, the conversation, what can be done."""
    return await _case_page(desk, municipality, id_of(case, "case"), notice=faces.notice(gedaan))


@router.post("/meldingen/{case}/status")
async def set_status(
    desk: TheDesk, municipality: TheMunicipality, case: str, status: Annotated[shapes.State, Form()], text: Text = ""
) -> Response:
    """A button for another state was pressed."""
    case_id = id_of(case, "case")
    try:
        with commanding("case"):
            await commands.set_status(
                desk.pool,
                desk.world,
                desk.wrapper,
                municipality.slug,
                case_id,
                state=status,
                text=_written(text),
                actor=STAFF,
                now=desk.clock(),
            )
    except Refused as refused:
        return await _case_page(desk, municipality, case_id, refusal=faces.refusal(refused.why), draft="")
    return see(f"/desk/{municipality.slug}/meldingen/{case_id}?gedaan=status")


@router.post("/meldingen/{case}/berichten")
async def write(desk: TheDesk, municipality: TheMunicipality, case: str, text: Text = "") -> Response:
    """The form for an answer was sent."""
    case_id = id_of(case, "case")
    said = _written(text)
    if said is None:
        return await _case_page(desk, municipality, case_id, refusal=faces.refusal("empty"))
    try:
        with commanding("case"):
            await commands.send_text(
                desk.pool,
                desk.world,
                desk.wrapper,
                municipality.slug,
                case_id=case_id,
                text=said,
                actor=STAFF,
                now=desk.clock(),
            )
    except Refused as refused:
        return await _case_page(desk, municipality, case_id, refusal=faces.refusal(refused.why), draft=text)
    return see(f"/desk/{municipality.slug}/meldingen/{case_id}?gedaan=bericht")


async def _conversation_page(
    desk: Desk, municipality: Municipality, key: UUID, *, notice: str | None = None, refusal: str = "", draft: str = ""
) -> Response:
    row = await read.conversation(desk.pool, desk.wrapper, municipality.slug, key)
    if row is None:
        raise missing("conversation")
    standing = await desk_reads.standing(desk.pool, municipality.slug, key)
    conversation = views.conversation_detail(row)
    today = deadlines.local_day(desk.clock())
    here = f"/desk/{municipality.slug}"
    return rendering.html(
        "conversation.html",
        status=HTTPStatus.CONFLICT if refusal else HTTPStatus.OK,
        **_around(desk, municipality),
        conversation=conversation,
        cases=[faces.case_line(one, today=today) for one in conversation.cases],
        messages=faces.bubbles(
            conversation.messages,
            resend_under=f"{here}/gesprekken/{key}/berichten",
            files_under=f"/desk/media/{municipality.slug}",
        ),
        limit=faces.limit(standing, desk.clock()),
        notice=notice,
        refusal=refusal,
        draft=draft,
    )


@router.get("/gesprekken/{conversation}")
async def conversation(
    desk: TheDesk, municipality: TheMunicipality, conversation: str, gedaan: str | None = None
) -> Response:
    """One conversation, also when there is no case in it."""
    key = id_of(conversation, "conversation")
    return await _conversation_page(desk, municipality, key, notice=faces.notice(gedaan))


@router.post("/gesprekken/{conversation}/berichten")
async def write_to(desk: TheDesk, municipality: TheMunicipality, conversation: str, text: Text = "") -> Response:
    """The form for an answer was sent, about no case in particular."""
    key = id_of(conversation, "conversation")
    said = _written(text)
    if said is None:
        return await _conversation_page(desk, municipality, key, refusal=faces.refusal("empty"))
    try:
        with commanding("conversation"):
            await commands.send_text(
                desk.pool,
                desk.world,
                desk.wrapper,
                municipality.slug,
                conversation_id=key,
                text=said,
                actor=STAFF,
                now=desk.clock(),
            )
    except Refused as refused:
        return await _conversation_page(desk, municipality, key, refusal=faces.refusal(refused.why), draft=text)
    return see(f"/desk/{municipality.slug}/gesprekken/{key}?gedaan=bericht")


@router.post("/{where}/{owner}/berichten/{delivery}/opnieuw")
async def resend(desk: TheDesk, municipality: TheMunicipality, where: str, owner: str, delivery: str) -> Response:
    """The button under a message that did not arrive was pressed."""
    if where not in {"meldingen", "gesprekken"}:
        raise missing("page")
    back = id_of(owner, "case")
    try:
        with commanding("delivery"):
            await commands.resend(
                desk.pool, municipality.slug, id_of(delivery, "delivery"), actor=STAFF, now=desk.clock()
            )
    except Refused as refused:
        sentence = faces.refusal(refused.why)
        if where == "meldingen":
            return await _case_page(desk, municipality, back, refusal=sentence)
        return await _conversation_page(desk, municipality, back, refusal=sentence)
    return see(f"/desk/{municipality.slug}/{where}/{back}?gedaan=opnieuw")
