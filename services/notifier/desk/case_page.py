"""The desk's page about one case, in Dutch: what it is, the conversation, and everything that can be done."""

from http import HTTPStatus
from uuid import UUID

from fastapi import APIRouter
from starlette.responses import Response

from loket.declarations import Municipality
from loket.texts import day_in_words
from services.notifier.desk import case_api, explaining, faces, rendering, sentences, shapes, views, writing
from services.notifier.desk.kept import NOTHING, Kept
from services.notifier.desk.parts import Desk, TheDesk, TheMunicipality, around, id_of, missing, today_of
from services.notifier.store import case_reads, desk_reads, live, merged, understanding
from services.notifier.templates.choosing import without_words

router = APIRouter(prefix="/desk/{municipality}/meldingen/{case}", include_in_schema=False)


def written(text: str) -> str | None:
    """What somebody wrote in a form, or None when that is nothing; browsers send CR LF."""
    return text.replace("\r\n", "\n").replace("\x00", "").strip() or None


def ended(text: str | None) -> str | None:
    """What somebody wrote, with a full stop where it ends in a word: the resident reads on behind it."""
    return f"{text}." if text and text[-1].isalnum() else text


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
        let_go=row.case.let_go,
        behind=await merged.behind(desk.pool, municipality.slug, case_id),
        merged=(row.case.merged_number, f"{here}/meldingen/{case.merged_into}") if case.merged_into else None,
        confidence=case.confidence if case.candidates else None,
        why=explaining.explained(row.messages, understood, case_id),
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
        waits_why=faces.reasons(standing.reasons, urgent=standing.urgent)
        if standing is not None and standing.waits
        else [],
        limit=sentences.limit(standing, desk.clock(), template=template),
        no_file=sentences.no_file(standing, desk.clock(), takes=takes, template=template),
        notice=sentences.notice(done, standing, desk.clock(), case=case_id, let_go=row.case.let_go is not None),
        later=sentences.hears_later(standing, desk.clock(), case_id),
        refusal=refusal,
        refusal_field=sentences.field_of(refusal),
        kept=kept,
        doubtful=refusal == sentences.refusal("description_doubtful"),
        described=case.public_description if kept.described is None else kept.described,
        live_url=f"{here}/live?blad=melding&id={case_id}",
        version=version,
    )


@router.get("")
async def case(desk: TheDesk, municipality: TheMunicipality, case: str, gedaan: str | None = None) -> Response:
    """One case: what it is, where, the conversation, what can be done."""
    return await case_page(desk, municipality, id_of(case, "case"), done=gedaan)
