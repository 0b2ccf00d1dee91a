"""The API about channels: how they stand, the dossier, and the switch to another provider."""

from http import HTTPStatus

from fastapi import APIRouter
from msgspec import structs

from loket import declarations
from services.notifier.desk import shapes, views
from services.notifier.desk.api import PREFIX, problems
from services.notifier.desk.parts import Desk, TheDesk, TheMunicipality, missing
from services.notifier.desk.problems import Problem
from services.notifier.store import desk_reads, read

router = APIRouter(prefix=PREFIX, tags=["channels"])


def _declared(municipality: declarations.Municipality, channel: str) -> declarations.Channel:
    found = municipality.channel(channel)
    if found is None:
        raise missing("channel")
    return found


async def _standing(desk: Desk, municipality: declarations.Municipality) -> list[shapes.Channel]:
    known = await read.channels(desk.pool, municipality.slug, [c.name for c in municipality.channels])
    return [views.channel(c, known.get(c.name), now=desk.clock()) for c in municipality.channels]


@router.get("/channels", responses=problems())
async def channels(desk: TheDesk, municipality: TheMunicipality) -> shapes.Items[shapes.Channel]:
    """Every declared number and how it stands now, in the order of the declaration; always one page."""
    return shapes.Items(items=await _standing(desk, municipality), next_cursor=None)


@router.get("/channels/{channel}/dossier", responses=problems())
async def dossier(desk: TheDesk, municipality: TheMunicipality, channel: str) -> shapes.Dossier:
    """What is known about a channel at this moment."""
    declared = _declared(municipality, channel)
    standing = next(one for one in await _standing(desk, municipality) if one.name == declared.name)
    reports = await desk_reads.reports(desk.pool, municipality.slug, declared.name, declared.app)
    return shapes.Dossier(
        channel=standing,
        account=declared.account,
        app=declared.app,
        number_id=declared.number_id,
        made_at=desk.clock(),
        findings=views.findings(standing),
        reports=[
            shapes.ChannelReport(
                at=r.at,
                provider=r.provider,
                app=r.app,
                field=r.field,
                problem=r.problem,
                codes=list(r.codes),
                signals=[shapes.ChannelSignal(**structs.asdict(s)) for s in r.signals],
            )
            for r in reports
        ],
    )


@router.post("/channels/{channel}/switch", responses=problems(409, 422))
async def switch(municipality: TheMunicipality, channel: str, body: shapes.Switch) -> shapes.Channel:
    """Let another declared provider serve a channel; refused while the declaration names only one."""
    declared = _declared(municipality, channel)
    sentence = (
        f"Channel {declared.name!r} is already served by {declared.provider!r}."
        if body.provider == declared.provider
        else f"Channel {declared.name!r} has one provider declared, {declared.provider!r}: nothing to switch to."
    )
    raise Problem(HTTPStatus.CONFLICT, sentence, more={"providers": [declared.provider]})
