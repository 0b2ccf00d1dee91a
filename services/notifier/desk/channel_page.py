"""The desk's page about channels, with the button that lets another way serve one."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import Response

from loket.declarations import Municipality
from services.notifier.desk import channel_shapes, channel_views, rendering, sentences
from services.notifier.desk.channels import all_standing, switch
from services.notifier.desk.entrance import see
from services.notifier.desk.parts import Desk, TheDesk, TheMunicipality, around
from services.notifier.desk.problems import Problem

router = APIRouter(prefix="/desk/{municipality}/kanalen", include_in_schema=False)


async def _page(desk: Desk, municipality: Municipality, *, notice: str | None = None, refusal: str = "") -> Response:
    channels = await all_standing(desk, municipality)
    return rendering.html(
        "channels.html",
        status=HTTPStatus.CONFLICT if refusal else HTTPStatus.OK,
        **around(desk, municipality, "kanalen"),
        channels=[(one, channel_views.findings(one)) for one in channels],
        notice=notice,
        refusal=refusal,
    )


@router.get("")
async def channels(desk: TheDesk, municipality: TheMunicipality, gedaan: str | None = None) -> Response:
    """How every channel stands, and its ways."""
    return await _page(desk, municipality, notice=sentences.notice(gedaan))


@router.post("/{channel}/weg")
async def change_way(
    desk: TheDesk,
    municipality: TheMunicipality,
    channel: str,
    weg: Annotated[str, Form(pattern="^[a-z0-9_]{1,40}/[a-z0-9-]{1,40}$")],
    reden: Annotated[str, Form(max_length=500)] = "",
) -> Response:
    """The button of another way was pressed; ``weg`` is provider/app."""
    provider, _, app = weg.partition("/")
    reason = reden.replace("\x00", "").strip() or None
    wish = channel_shapes.Switch(provider=provider, app=app, reason=reason)
    try:
        await switch(desk, municipality, channel, wish)
    except Problem as problem:
        if problem.status != HTTPStatus.CONFLICT:
            raise
        return await _page(
            desk, municipality, refusal="Dit kan niet: het kanaal loopt al zo, of deze weg bestaat niet."
        )
    return see(f"/desk/{municipality.slug}/kanalen?gedaan=gewisseld")
