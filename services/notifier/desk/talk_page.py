"""The desk's page about one conversation, in Dutch, also when there is no case in it."""

from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from starlette.requests import Request
from starlette.responses import Response

from loket.declarations import Municipality
from services.notifier import commands
from services.notifier.desk import case_api, faces, rendering, sentences, views, writing
from services.notifier.desk.asking import Refused, commanding
from services.notifier.desk.case_page import case_page, written
from services.notifier.desk.case_shapes import LONGEST_PLACE
from services.notifier.desk.entrance import see
from services.notifier.desk.kept import NOTHING, Kept, of_file
from services.notifier.desk.parts import STAFF, Desk, TheDesk, TheMunicipality, around, id_of, missing, today_of
from services.notifier.desk.pressed import LongNote, Name, Text, ThePress
from services.notifier.desk.uploads import read_upload
from services.notifier.store import desk_reads, live, read
from services.notifier.templates.choosing import without_words

router = APIRouter(prefix="/desk/{municipality}", include_in_schema=False)


async def _conversation_page(
    desk: Desk,
    municipality: Municipality,
    key: UUID,
    *,
    done: str | None = None,
    refusal: str = "",
    kept: Kept = NOTHING,
) -> Response:
    version = await live.of_conversation(desk.pool, municipality.slug, key)
    row = await read.conversation(desk.pool, desk.wrapper, municipality.slug, key)
    if row is None:
        raise missing("conversation")
    standing = await desk_reads.standing(desk.pool, desk.wrapper, municipality.slug, row.conversation.id)
    template = await writing.by_template(desk, municipality, row.conversation.id, standing)
    takes = await writing.takes_files(desk, municipality, row.conversation.id)
    conversation = views.conversation_detail(row, today=today_of(desk))
    here = f"/desk/{municipality.slug}"
    return rendering.html(
        "conversation.html",
        status=HTTPStatus.CONFLICT if refusal else HTTPStatus.OK,
        **around(desk, municipality, "gesprekken"),
        conversation=conversation,
        here=f"{here}/gesprekken/{key}",
        why=faces.reasons(conversation.waits_why, urgent=conversation.urgent) if conversation.waits_for else [],
        cases=[faces.case_line(one) for one in conversation.cases],
        messages=faces.bubbles(
            conversation.messages,
            now=desk.clock(),
            resend_under=f"{here}/gesprekken/{key}/berichten",
            files_under=f"/desk/media/{municipality.slug}",
            wordless=without_words(municipality),
        ),
        loose=faces.own_messages(conversation.messages, None),
        categories=faces.categories(municipality),
        who=standing,
        limit=sentences.limit(standing, desk.clock(), template=template),
        no_file=sentences.no_file(standing, desk.clock(), takes=takes, template=template),
        notice=sentences.notice(done),
        refusal=refusal,
        refusal_field=sentences.field_of(refusal),
        kept=kept,
        live_url=f"{here}/live?blad=gesprek&id={row.conversation.id}",
        version=version,
    )


@router.get("/gesprekken/{conversation}")
async def conversation(
    desk: TheDesk, municipality: TheMunicipality, conversation: str, gedaan: str | None = None
) -> Response:
    """One conversation, also when there is no case in it."""
    key = id_of(conversation, "conversation")
    return await _conversation_page(desk, municipality, key, done=gedaan)


@router.post("/gesprekken/{conversation}/berichten")
async def write_to(
    desk: TheDesk, municipality: TheMunicipality, conversation: str, press: ThePress, text: Text = ""
) -> Response:
    """The form for an answer was sent, about no case in particular."""
    key = id_of(conversation, "conversation")
    said = written(text)
    if said is None:
        return await _conversation_page(desk, municipality, key, refusal=sentences.refusal("empty"))
    try:
        await writing.send(desk, municipality, said, conversation_id=key, cause=press.cause(said))
    except Refused as refused:
        return await _conversation_page(
            desk, municipality, key, refusal=sentences.refusal(refused.why), kept=Kept(reply=text)
        )
    return see(f"/desk/{municipality.slug}/gesprekken/{key}?gedaan=bericht")


@router.post("/gesprekken/{conversation}/bestanden")
async def send_file_to(request: Request, desk: TheDesk, municipality: TheMunicipality, conversation: str) -> Response:
    """The form for a photo or PDF was sent, about no case in particular."""
    key = id_of(conversation, "conversation")
    upload = await read_upload(request, text="bijschrift", file="bestand")
    try:
        await writing.send_file(desk, municipality, upload, written(upload.text), conversation_id=key)
    except Refused as refused:
        said, kept = sentences.refused_file(refused.why), of_file(upload.text, refused.why)
        return await _conversation_page(desk, municipality, key, refusal=said, kept=kept)
    return see(f"/desk/{municipality.slug}/gesprekken/{key}?gedaan=bestand")


@router.post("/gesprekken/{conversation}/melding")
async def open_case(
    desk: TheDesk,
    municipality: TheMunicipality,
    conversation: str,
    press: ThePress,
    bericht: Annotated[list[UUID] | None, Form()] = None,
    categorie: Name = "",
    plek: Annotated[str, Form(max_length=LONGEST_PLACE)] = "",
    notitie: LongNote = "",
) -> Response:
    """The form that opens a case from a conversation was sent."""
    key = id_of(conversation, "conversation")
    kept = Kept(loose=frozenset(bericht or ()), new_sub=categorie, place=plek, note=notitie)
    if not categorie:
        return await _conversation_page(desk, municipality, key, refusal=sentences.refusal("no_category"), kept=kept)
    where = " ".join((written(plek) or "").split())
    cause = press.cause(categorie, where, *map(str, sorted(bericht or ())))
    try:
        with commanding("conversation"):
            row = await case_api.work(desk, municipality, cause).open_from(
                key, sub=categorie, where=where or None, note=written(notitie), messages=bericht or []
            )
    except Refused as refused:
        said = sentences.refusal(refused.why)
        return await _conversation_page(desk, municipality, key, refusal=said, kept=kept)
    return see(f"/desk/{municipality.slug}/meldingen/{row.id}?gedaan=geopend")


@router.post("/gesprekken/{conversation}/klaar")
async def done(desk: TheDesk, municipality: TheMunicipality, conversation: str) -> Response:
    """The button that says that nobody has to look any more was pressed."""
    key = id_of(conversation, "conversation")
    with commanding("conversation"):
        await case_api.work(desk, municipality).no_longer_waits(key)
    return see(f"/desk/{municipality.slug}/gesprekken/{key}?gedaan=klaar")


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
        sentence = sentences.refusal(refused.why)
        if where == "meldingen":
            return await case_page(desk, municipality, back, refusal=sentence)
        return await _conversation_page(desk, municipality, back, refusal=sentence)
    return see(f"/desk/{municipality.slug}/{where}/{back}?gedaan=opnieuw")
