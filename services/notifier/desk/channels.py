"""The API about channels: how they stand, the dossier, and the switch to another provider."""

from http import HTTPStatus
from typing import Final

from fastapi import APIRouter
from msgspec import structs

from loket import declarations, telemetry
from services.notifier.desk import channel_shapes, channel_views, shapes
from services.notifier.desk.api import PREFIX, problems
from services.notifier.desk.parts import STAFF, Desk, TheDesk, TheMunicipality, missing
from services.notifier.desk.problems import Problem
from services.notifier.store import budget, desk_reads, ways

_LOG: Final = telemetry.log(__name__)
router = APIRouter(prefix=PREFIX, tags=["channels"])


def _declared(municipality: declarations.Municipality, channel: str) -> declarations.Channel:
    found = municipality.channel(channel)
    if found is None:
        raise missing("channel")
    return found


async def all_standing(desk: Desk, municipality: declarations.Municipality) -> list[channel_shapes.Channel]:
    """Every declared channel as it stands now, in the order of the declaration."""
    known = await ways.channels(desk.pool, municipality.slug, [c.name for c in municipality.channels])
    async with desk.pool.connection() as connection:
        used = await budget.used(connection, [municipality.slug], now=desk.clock())
    spent = channel_views.budget(municipality.budget, used.get(municipality.slug, 0))
    return [channel_views.channel(c, known.get(c.name), spent, now=desk.clock()) for c in municipality.channels]


@router.get("/channels", responses=problems())
async def channels(desk: TheDesk, municipality: TheMunicipality) -> shapes.Items[channel_shapes.Channel]:
    """Every declared number and how it stands now, in the order of the declaration; always one page."""
    return shapes.Items(items=await all_standing(desk, municipality), next_cursor=None)


@router.get("/channels/{channel}/dossier", responses=problems())
async def dossier(desk: TheDesk, municipality: TheMunicipality, channel: str) -> channel_shapes.Dossier:
    """What is known about a channel at this moment."""
    declared = _declared(municipality, channel)
    standing = next(one for one in await all_standing(desk, municipality) if one.name == declared.name)
    way = declared.by(standing.provider, standing.app) or declared
    reports = await desk_reads.reports(desk.pool, municipality.slug, declared.name, way.app)
    switches = await ways.switches(desk.pool, municipality.slug, declared.name)
    return channel_shapes.Dossier(
        channel=standing,
        account=way.account,
        app=way.app,
        number_id=way.number_id,
        made_at=desk.clock(),
        findings=channel_views.findings(standing),
        switches=[channel_shapes.Switched(**structs.asdict(one)) for one in switches],
        reports=[
            channel_shapes.ChannelReport(
                at=r.at,
                provider=r.provider,
                app=r.app,
                field=r.field,
                problem=r.problem,
                codes=list(r.codes),
                signals=[channel_shapes.ChannelSignal(**structs.asdict(s)) for s in r.signals],
            )
            for r in reports
        ],
    )


@router.post("/channels/{channel}/switch", responses=problems(409, 422))
async def switch(
    desk: TheDesk, municipality: TheMunicipality, channel: str, body: channel_shapes.Switch
) -> channel_shapes.Channel:
    """Let another declared way serve a channel, from the next message on."""
    declared = _declared(municipality, channel)
    wanted = declared.by(body.provider, body.app)
    if wanted is None:
        asked = f"{body.provider}/{body.app}" if body.app else body.provider
        known = ", ".join(f"{way.provider}/{way.app}" for way in declared.ways)
        raise _refused(declared, f"Channel {declared.name!r} has no way {asked!r} declared, only: {known}.")
    async with desk.pool.transaction() as connection:
        was = await ways.active(connection, municipality.slug, declared)
        if (was.provider, was.app) == (wanted.provider, wanted.app):
            raise _refused(declared, f"Channel {declared.name!r} is already served by {was.provider}/{was.app}.")
        await ways.switch(
            connection,
            municipality.slug,
            was=was,
            to=wanted,
            actor=STAFF,
            reason=body.reason,
            now=desk.clock(),
        )
    _LOG.warning(
        "a channel is served by another way",
        municipality=municipality.slug,
        channel=declared.name,
        was=f"{was.provider}/{was.app}",
        way=f"{wanted.provider}/{wanted.app}",
        actor=STAFF,
    )
    return next(one for one in await all_standing(desk, municipality) if one.name == declared.name)


def _refused(declared: declarations.Channel, sentence: str) -> Problem:
    return Problem(HTTPStatus.CONFLICT, sentence, more={"providers": [way.provider for way in declared.ways]})
