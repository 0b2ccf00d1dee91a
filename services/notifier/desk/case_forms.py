"""The forms of the desk's page about one case: what staff do to it, and what the page says of it."""

from collections.abc import Awaitable, Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import Response

from loket.declarations import Municipality
from services.notifier import commands
from services.notifier.cases import handling, workflow
from services.notifier.desk import case_api, sentences, shapes, writing
from services.notifier.desk.asking import Refused, commanding
from services.notifier.desk.case_page import case_page, ended, written
from services.notifier.desk.entrance import see
from services.notifier.desk.kept import NOTHING, Kept, of_file
from services.notifier.desk.parts import STAFF, Desk, TheDesk, TheMunicipality, id_of, missing
from services.notifier.desk.pressed import Name, Reason, Text, ThePress
from services.notifier.desk.problems import Problem
from services.notifier.desk.uploads import read_upload
from services.notifier.store import numbered
from services.notifier.store.rows import CaseView

_NEEDS_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        workflow.AFGEHANDELD: "no_result",
        workflow.REACTIE_GEVRAAGD: "no_question",
        workflow.GEANNULEERD: "no_reason",
    }
)
"""State -> why it is refused without words for the resident."""
router = APIRouter(prefix="/desk/{municipality}/meldingen/{case}", include_in_schema=False)


async def _facts(desk: Desk, municipality: Municipality, case_id: UUID) -> numbered.Facts:
    found = await numbered.facts(desk.pool, municipality.slug, case_id)
    if found is None:
        raise missing("case")
    return found


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
    said = ended(written(text))
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


@router.post("/klaar")
async def done(desk: TheDesk, municipality: TheMunicipality, case: str) -> Response:
    """The button that says that nobody has to look at its conversation any more was pressed."""
    case_id = id_of(case, "case")
    found = await _facts(desk, municipality, case_id)
    with commanding("conversation"):
        await case_api.work(desk, municipality).no_longer_waits(found.conversation)
    return see(f"/desk/{municipality.slug}/meldingen/{case_id}?gedaan=klaar")


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
async def note(
    desk: TheDesk, municipality: TheMunicipality, case: str, press: ThePress, notitie: Text = ""
) -> Response:
    """The form for an internal note was sent."""
    case_id = id_of(case, "case")
    said = written(notitie)
    if said is None:
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal("empty"))
    doing = case_api.work(desk, municipality, press.cause(said)).note(case_id, said)
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
    was = await _facts(desk, municipality, case_id)
    doing = case_api.work(desk, municipality).assign(
        case_id, department=afdeling or None, sub=categorie or None, why=written(reden)
    )
    stays = afdeling in {"", was.department} and categorie in {"", was.sub}
    return await _done(desk, municipality, case_id, doing, told="bevestigd" if stays else "toegewezen", kept=kept)


@router.post("/stapel")
async def put_back(desk: TheDesk, municipality: TheMunicipality, case: str, reden: Reason = "") -> Response:
    """The button that puts a case back on the pile was pressed."""
    case_id = id_of(case, "case")
    was = await _facts(desk, municipality, case_id)
    doing = case_api.work(desk, municipality).put_back(case_id, why=written(reden))
    told = "op-stapel" if was.department == handling.pile(municipality) else "stapel"
    return await _done(desk, municipality, case_id, doing, told=told, kept=Kept(why=reden))


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
    kept = Kept(priority_why=reden)
    if (await _facts(desk, municipality, case_id)).priority == prioriteit.value:
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal("same_priority"), kept=kept)
    doing = case_api.work(desk, municipality).set_priority(case_id, prioriteit.value, why=written(reden))
    return await _done(desk, municipality, case_id, doing, told="prioriteit", kept=kept)


@router.post("/omschrijving")
async def describe(
    desk: TheDesk,
    municipality: TheMunicipality,
    case: str,
    omschrijving: Text = "",
    zeker: Annotated[bool, Form()] = False,
) -> Response:
    """The form with what other residents read was sent; empty takes it away."""
    case_id = id_of(case, "case")
    said = written(omschrijving)
    doing = case_api.work(desk, municipality).describe(case_id, said, sure=zeker)
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


def _one_of(typed: Sequence[numbered.Numbered], number: str, near: str) -> tuple[UUID | None, str]:
    """The one case that a number or a choice names, or why it is none."""
    if len(typed) > 1:
        return None, "whole_number"
    try:
        named = {one.id for one in typed} | ({UUID(near)} if near else set())
    except ValueError:
        return None, "no_such_case"
    if not named or (number.strip() and not typed):
        return None, "no_such_case"
    return (named.pop(), "") if len(named) == 1 else (None, "choose_one")


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
    typed = await numbered.find(desk.pool, municipality.slug, shapes.plain(nummer)) if nummer.strip() else ()
    into, why = _one_of(typed, nummer, melding)
    if into is None:
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal(why), kept=kept)
    doing = case_api.work(desk, municipality).merge(case_id, into, why=written(reden))
    try:
        return await _done(desk, municipality, case_id, doing, told="samengevoegd", kept=kept)
    except Problem:
        return await case_page(desk, municipality, case_id, refusal=sentences.refusal("no_such_case"), kept=kept)
