"""The desk's page about one case, in Dutch: what it is, the conversation, and everything that can be done."""

from collections.abc import Awaitable, Mapping
from http import HTTPStatus
from types import MappingProxyType
from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import Response

from loket.declarations import Municipality
from loket.texts import day_in_words
from services.notifier import commands
from services.notifier.cases import workflow
from services.notifier.desk import case_api, explaining, faces, rendering, sentences, shapes, views, writing
from services.notifier.desk.asking import Refused, commanding
from services.notifier.desk.entrance import see
from services.notifier.desk.kept import NOTHING, Kept, of_file
from services.notifier.desk.parts import STAFF, Desk, TheDesk, TheMunicipality, around, id_of, missing, today_of
from services.notifier.desk.pressed import Name, Reason, Text, ThePress
from services.notifier.desk.problems import Problem
from services.notifier.desk.uploads import read_upload
from services.notifier.store import case_reads, desk_reads, live, understanding
from services.notifier.store.rows import CaseView
from services.notifier.templates.choosing import without_words

_NEEDS_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {workflow.AFGEHANDELD: "no_result", workflow.REACTIE_GEVRAAGD: "no_question"}
)
"""State -> why it is refused without words for the resident."""
router = APIRouter(prefix="/desk/{municipality}/meldingen/{case}", include_in_schema=False)


def written(text: str) -> str | None:
    """What somebody wrote in a form, or None when that is nothing; browsers send CR LF."""
    return text.replace("\r\n", "\n").replace("\x00", "").strip() or None


async def case_page(
    desk: Desk,
    municipality: Municipality,
    case_id: UUID,
    *,
    done: str | None = None,
    refusal: str = "",
    kept: Kept = NOTHING,
) -> Response:
    """One case; with a ``refusal`` it says why something was not done, and keeps what was written.

    Args:
        desk: the desk.
        municipality: whose case.
        case_id: the case.
        done: what was just done.
        refusal: why something was not.
        kept: what stands in the forms.
    """
    version = await live.of_case(desk.pool, municipality.slug, case_id)
    row = await case_reads.case(desk.pool, desk.wrapper, municipality.slug, case_id)
    if row is None:
        raise missing("case")
    understood = await understanding.of_case(desk.pool, desk.wrapper, municipality.slug, case_id)
    standing = await desk_reads.standing(desk.pool, desk.wrapper, municipality.slug, row.case.conversation)
    template = await writing.by_template(desk, municipality, row.case.conversation, standing, case_id)
    takes = await writing.takes_files(desk, municipality, row.case.conversation)
    case = views.case_detail(row, today=today_of(desk))
    here = f"/desk/{municipality.slug}"
    return rendering.html(
        "case.html",
        status=HTTPStatus.CONFLICT if refusal else HTTPStatus.OK,
        **around(desk, municipality, "meldingen"),
        case=faces.case_line(case),
        here=f"{here}/meldingen/{case_id}",
        conversation_url=f"{here}/gesprekken/{case.conversation}",
        merged=(row.case.merged_number, f"{here}/meldingen/{case.merged_into}") if case.merged_into else None,
        confidence=case.confidence if case.candidates else None,
        why=explaining.explained(row.messages, understood),
        by_hand=row.case.chosen,
        others=faces.others(case),
        place=(place := faces.address(case.location)),
        # In another municipality the same words are another place.
        search=faces.searched(place, municipality.name) if place and not row.case.elsewhere else None,
        pin=case.location if case.location and case.location.latitude is not None else None,
        due=day_in_words(case.due, "nl"),
        messages=faces.bubbles(
            case.messages,
            now=desk.clock(),
            resend_under=f"{here}/meldingen/{case_id}/berichten",
            files_under=f"/desk/media/{municipality.slug}",
            wordless=without_words(municipality),
            case=case_id,
        ),
        own=faces.own_messages(case.messages, case.id),
        history=faces.steps(case.history),
        allowed=case.allowed,
        departments=[d.name for d in municipality.departments if d.active],
        categories=faces.categories(municipality),
        priorities=[one.value for one in shapes.Priority],
        near=await case_api.near(desk, row.case),
        who=standing,
        limit=sentences.limit(standing, desk.clock(), template=template),
        no_file=sentences.no_file(standing, desk.clock(), takes=takes, template=template),
        notice=sentences.notice(done, standing, desk.clock()),
        refusal=refusal,
        kept=kept,
        described=case.public_description if kept.described is None else kept.described,
        live_url=f"{here}/live?blad=melding&id={case_id}",
        version=version,
    )


@router.get("")
async def case(desk: TheDesk, municipality: TheMunicipality, case: str, gedaan: str | None = None) -> Response:
    """One case: what it is, where, the conversation, what can be done."""
    return await case_page(desk, municipality, id_of(case, "case"), done=gedaan)


async def _done(
    desk: Desk,
    municipality: Municipality,
    case_id: UUID,
    doing: Awaitable[CaseView],
    *,
    told: str,
    kept: Kept = NOTHING,
) -> Response:
    """Do what a form asks and go to the case that came of it, or say on the page why not."""
    try:
        with commanding("case"):
            row = await doing
    except Refused as refused:
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal(refused.why), kept=kept)
    return see(f"/desk/{municipality.slug}/meldingen/{row.id}?gedaan={told}")


@router.post("/status")
async def set_status(
    desk: TheDesk, municipality: TheMunicipality, case: str, status: Annotated[shapes.State, Form()], text: Text = ""
) -> Response:
    """A button for another state was pressed; who handles a case says what was done, who asks something says what."""
    case_id = id_of(case, "case")
    said = written(text)
    kept = Kept(result=text)
    missing_words = _NEEDS_WORDS.get(status) if said is None else None
    if missing_words is not None:
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal(missing_words))
    doing = commands.set_status(
        desk.pool,
        desk.world,
        desk.wrapper,
        municipality.slug,
        case_id,
        state=status,
        text=said,
        actor=STAFF,
        now=desk.clock(),
    )
    return await _done(desk, municipality, case_id, doing, told="status", kept=kept)


@router.post("/berichten")
async def write(desk: TheDesk, municipality: TheMunicipality, case: str, press: ThePress, text: Text = "") -> Response:
    """The form for an answer was sent."""
    case_id = id_of(case, "case")
    said = written(text)
    if said is None:
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal("empty"))
    try:
        await writing.send(desk, municipality, said, case_id=case_id, cause=press.cause(said))
    except Refused as refused:
        kept = Kept(reply=text)
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal(refused.why), kept=kept)
    return see(f"/desk/{municipality.slug}/meldingen/{case_id}?gedaan=bericht")


@router.post("/bestanden")
async def send_file(request: Request, desk: TheDesk, municipality: TheMunicipality, case: str) -> Response:
    """The form for a photo or PDF was sent."""
    case_id = id_of(case, "case")
    upload = await read_upload(request, text="bijschrift", file="bestand")
    try:
        await writing.send_file(desk, municipality, upload, written(upload.text), case_id=case_id)
    except Refused as refused:
        said, kept = sentences.refused_file(refused.why), of_file(upload.text, refused.why)
        return await case_page(desk, municipality, case_id, refusal=said, kept=kept)
    return see(f"/desk/{municipality.slug}/meldingen/{case_id}?gedaan=bestand")


@router.post("/notities")
async def note(desk: TheDesk, municipality: TheMunicipality, case: str, notitie: Text = "") -> Response:
    """The form for an internal note was sent."""
    case_id = id_of(case, "case")
    said = written(notitie)
    if said is None:
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal("empty"))
    doing = case_api.work(desk, municipality).note(case_id, said)
    return await _done(desk, municipality, case_id, doing, told="notitie")


@router.post("/toewijzing")
async def assign(
    desk: TheDesk,
    municipality: TheMunicipality,
    case: str,
    afdeling: Name = "",
    categorie: Name = "",
    reden: Reason = "",
) -> Response:
    """The form for another department or category was sent; what was chosen as it was, stays."""
    case_id = id_of(case, "case")
    kept = Kept(why=reden, department=afdeling, sub=categorie)
    if not afdeling and not categorie:
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal("nothing_chosen"), kept=kept)
    doing = case_api.work(desk, municipality).assign(
        case_id, department=afdeling or None, sub=categorie or None, why=written(reden)
    )
    return await _done(desk, municipality, case_id, doing, told="toegewezen", kept=kept)


@router.post("/stapel")
async def put_back(desk: TheDesk, municipality: TheMunicipality, case: str, reden: Reason = "") -> Response:
    """The button that puts a case back on the pile was pressed."""
    case_id = id_of(case, "case")
    doing = case_api.work(desk, municipality).put_back(case_id, why=written(reden))
    return await _done(desk, municipality, case_id, doing, told="stapel", kept=Kept(why=reden))


@router.post("/prioriteit")
async def set_priority(
    desk: TheDesk,
    municipality: TheMunicipality,
    case: str,
    prioriteit: Annotated[shapes.Priority, Form()],
    reden: Reason = "",
) -> Response:
    """Another priority was chosen."""
    case_id = id_of(case, "case")
    doing = case_api.work(desk, municipality).set_priority(case_id, prioriteit.value, why=written(reden))
    return await _done(desk, municipality, case_id, doing, told="prioriteit", kept=Kept(priority_why=reden))


@router.post("/omschrijving")
async def describe(desk: TheDesk, municipality: TheMunicipality, case: str, omschrijving: Text = "") -> Response:
    """The form with what other residents read was sent; empty takes it away."""
    case_id = id_of(case, "case")
    said = written(omschrijving)
    doing = case_api.work(desk, municipality).describe(case_id, said)
    told = "omschreven" if said is not None else "niet-omschreven"
    return await _done(desk, municipality, case_id, doing, told=told, kept=Kept(described=omschrijving))


@router.post("/splitsing")
async def split(
    desk: TheDesk,
    municipality: TheMunicipality,
    case: str,
    press: ThePress,
    bericht: Annotated[list[UUID] | None, Form()] = None,
    categorie: Name = "",
    reden: Reason = "",
) -> Response:
    """The form that makes a second case was sent."""
    case_id = id_of(case, "case")
    kept = Kept(messages=frozenset(bericht or ()), new_sub=categorie, split_why=reden, splits=True)
    if not bericht or not categorie:
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal("nothing_to_split"), kept=kept)
    work = case_api.work(desk, municipality, press.cause(categorie, *map(str, sorted(bericht))))
    doing = work.split(case_id, messages=bericht, sub=categorie, why=written(reden))
    return await _done(desk, municipality, case_id, doing, told="gesplitst", kept=kept)


@router.post("/samenvoeging")
async def merge(
    desk: TheDesk,
    municipality: TheMunicipality,
    case: str,
    nummer: Annotated[str, Form(max_length=40)] = "",
    melding: Annotated[str, Form(max_length=40)] = "",
    reden: Reason = "",
) -> Response:
    """The form that lets another case go on for this one was sent: a number, or one of those nearby."""
    case_id = id_of(case, "case")
    kept = Kept(number=nummer, near=melding, merge_why=reden, merges=True)
    try:
        into = await case_api.case_named(desk, municipality, nummer.strip() or melding)
    except Problem:
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal("no_such_case"), kept=kept)
    doing = case_api.work(desk, municipality).merge(case_id, into, why=written(reden))
    try:
        return await _done(desk, municipality, case_id, doing, told="samengevoegd", kept=kept)
    except Problem:
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal("no_such_case"), kept=kept)
