"""The API of what staff do with a case beside its state: note, assign, put back, split, merge; and the figures."""

from http import HTTPStatus
from uuid import UUID

from fastapi import APIRouter

from loket.declarations import Municipality
from services.notifier.case_commands import CaseWork
from services.notifier.cases import workflow
from services.notifier.conversation.shapes import Place
from services.notifier.desk import case_shapes, shapes, views, writing
from services.notifier.desk.api import PREFIX, problems
from services.notifier.desk.asking import commanding
from services.notifier.desk.parts import STAFF, Cause, Desk, TheDesk, TheMunicipality, id_of, missing, today_of
from services.notifier.desk.problems import Problem
from services.notifier.store import case_reads, figures, followers
from services.notifier.store.rows import CaseView

router = APIRouter(prefix=PREFIX)


def work(desk: Desk, municipality: Municipality, cause: UUID | None = None) -> CaseWork:
    """Somebody of the staff at work."""
    return CaseWork(
        pool=desk.pool,
        world=desk.world,
        wrapper=desk.wrapper,
        municipality=municipality.slug,
        actor=STAFF,
        now=desk.clock(),
        cause=cause,
    )


async def case_named(desk: Desk, municipality: Municipality, name: str) -> UUID:
    """The case of an id or a number, or 404."""
    found = await case_reads.by_number(desk.pool, municipality.slug, shapes.plain(name))
    return found or id_of(name.strip(), "case")


@router.post("/cases/{case}/notes", tags=["cases"], status_code=201, responses=problems(422))
async def note(
    desk: TheDesk, municipality: TheMunicipality, case: str, body: case_shapes.NewNote, cause: Cause
) -> shapes.Case:
    """Write an internal note; residents never read it."""
    with commanding("case"):
        row = await work(desk, municipality, cause).note(id_of(case, "case"), body.text)
    return views.case(row, today_of(desk))


@router.post("/cases/{case}/assignment", tags=["cases"], responses=problems(409, 422))
async def assign(
    desk: TheDesk, municipality: TheMunicipality, case: str, body: case_shapes.Assignment, cause: Cause
) -> shapes.Case:
    """Give a case another department or category; history keeps where it was."""
    if body.department is None and body.category is None:
        raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, "department, category: one of them must be given")
    with commanding("case"):
        row = await work(desk, municipality, cause).assign(
            id_of(case, "case"), department=body.department, sub=body.category, why=body.reason
        )
    return views.case(row, today_of(desk))


@router.post("/cases/{case}/return", tags=["cases"], responses=problems(409, 422))
async def put_back(
    desk: TheDesk, municipality: TheMunicipality, case: str, body: case_shapes.Return, cause: Cause
) -> shapes.Case:
    """Put a case back on the pile: with the department of everything that has no other place."""
    with commanding("case"):
        row = await work(desk, municipality, cause).put_back(id_of(case, "case"), why=body.reason)
    return views.case(row, today_of(desk))


@router.post("/cases/{case}/priority", tags=["cases"], responses=problems(409, 422))
async def set_priority(
    desk: TheDesk, municipality: TheMunicipality, case: str, body: case_shapes.NewPriority, cause: Cause
) -> shapes.Case:
    """Say how urgent a case is."""
    with commanding("case"):
        row = await work(desk, municipality, cause).set_priority(
            id_of(case, "case"), body.priority.value, why=body.reason
        )
    return views.case(row, today_of(desk))


@router.post("/cases/{case}/description", tags=["cases"], responses=problems(409, 422))
async def describe(
    desk: TheDesk, municipality: TheMunicipality, case: str, body: case_shapes.NewDescription, cause: Cause
) -> shapes.Case:
    """Write what residents who report the same read of this case; null lets Loket say what it is about."""
    with commanding("case"):
        row = await work(desk, municipality, cause).describe(id_of(case, "case"), body.description, sure=body.sure)
    return views.case(row, today_of(desk))


@router.post("/cases/{case}/split", tags=["cases"], status_code=201, responses=problems(409, 422))
async def split(
    desk: TheDesk, municipality: TheMunicipality, case: str, body: case_shapes.Split, cause: Cause
) -> shapes.Case:
    """Make a second case of some messages of one; the resident hears its number, the answer is the new case."""
    with commanding("case"):
        row = await work(desk, municipality, cause).split(
            id_of(case, "case"), messages=body.messages, sub=body.category, why=body.reason
        )
    return views.case(row, today_of(desk))


@router.post("/cases/{case}/merge", tags=["cases"], responses=problems(409, 422))
async def merge(
    desk: TheDesk, municipality: TheMunicipality, case: str, body: case_shapes.Merge, cause: Cause
) -> shapes.Case:
    """End a case because another one goes on for the same; the answer is the case that goes on."""
    into = await case_named(desk, municipality, body.into)
    with commanding("case"):
        row = await work(desk, municipality, cause).merge(id_of(case, "case"), into, why=body.reason)
    return views.case(row, today_of(desk))


async def near(desk: Desk, case: CaseView) -> list[case_shapes.Nearby]:
    """Other open cases about the same, within 50 metres or at the same address, and 14 days; the closest first."""
    if case.state in workflow.CLOSED:
        return []
    place = Place(street=case.street, pin=case.location)
    async with desk.pool.connection() as connection:
        found = await followers.nearby(
            connection, desk.wrapper, case.municipality, sub=case.sub, place=place, now=desk.clock()
        )
    return [
        case_shapes.Nearby(
            id=one.case,
            number=one.number,
            sub=one.sub,
            state=one.state,
            created_at=one.created_at,
            metres=round(one.metres),
        )
        for one in found
        if one.case != case.id
    ]


@router.get("/cases/{case}/nearby", tags=["cases"], responses=problems())
async def nearby(desk: TheDesk, municipality: TheMunicipality, case: str) -> shapes.Items[case_shapes.Nearby]:
    """Open cases about the same, within 50 metres and 14 days, the closest first; always one page."""
    found = await case_reads.case(desk.pool, desk.wrapper, municipality.slug, id_of(case, "case"))
    if found is None:
        raise missing("case")
    return shapes.Items(items=await near(desk, found.case), next_cursor=None)


@router.post(
    "/conversations/{conversation}/messages", tags=["conversations"], status_code=202, responses=problems(409, 422)
)
async def write(
    desk: TheDesk, municipality: TheMunicipality, conversation: str, body: shapes.NewMessage, cause: Cause
) -> shapes.Delivery:
    """Write to a resident about no case in particular; the answer is the delivery, which can be followed."""
    key = id_of(conversation, "conversation")
    return views.delivery(await writing.send(desk, municipality, body.text, conversation_id=key, cause=cause))


@router.post(
    "/conversations/{conversation}/cases", tags=["conversations"], status_code=201, responses=problems(409, 422)
)
async def open_case(
    desk: TheDesk, municipality: TheMunicipality, conversation: str, body: case_shapes.NewCase, cause: Cause
) -> shapes.Case:
    """Open a case with what the resident sent that stands with none; they hear its number, unless they stopped us."""
    with commanding("conversation"):
        row = await work(desk, municipality, cause).open_from(
            id_of(conversation, "conversation"),
            sub=body.category,
            where=body.place,
            note=body.note,
            messages=body.messages,
        )
    return views.case(row, today_of(desk))


@router.post("/conversations/{conversation}/done", tags=["conversations"], status_code=204, responses=problems())
async def done(desk: TheDesk, municipality: TheMunicipality, conversation: str, cause: Cause) -> None:
    """Say that nobody has to look at a conversation any more."""
    with commanding("conversation"):
        await work(desk, municipality, cause).no_longer_waits(id_of(conversation, "conversation"))


async def all_figures(desk: Desk, municipality: Municipality) -> list[case_shapes.DepartmentFigures]:
    """Every department, those of the declaration first and in its order."""
    found = {
        one.department: one
        for one in await figures.of_departments(desk.pool, municipality.slug, today=today_of(desk), now=desk.clock())
    }
    names = dict.fromkeys((*(d.name for d in municipality.departments if d.active), *found))
    return [
        case_shapes.DepartmentFigures(
            department=name,
            open=one.open if (one := found.get(name)) else 0,
            overdue=one.late if one else 0,
            waits=one.waits if one else 0,
            paused=one.paused if one else 0,
            handled=one.handled if one else 0,
            solved_yes=one.solved_yes if one else 0,
            solved_no=one.solved_no if one else 0,
        )
        for name in names
    ]


@router.get("/figures", tags=["figures"], responses=problems())
async def figures_of(desk: TheDesk, municipality: TheMunicipality) -> shapes.Items[case_shapes.DepartmentFigures]:
    """How each department stands; always one page."""
    return shapes.Items(items=await all_figures(desk, municipality), next_cursor=None)


@router.get("/workflow", tags=["cases"], responses=problems())
async def moves(municipality: TheMunicipality) -> shapes.Items[case_shapes.Move]:
    """Every move between states and who may make it; always one page, the same for every municipality."""
    del municipality  # one that is not declared is 404
    return shapes.Items(
        items=[
            case_shapes.Move(state=shapes.State(state), to=shapes.State(to), who=sorted(who))
            for (state, to), who in workflow.MOVES.items()
        ],
        next_cursor=None,
    )
