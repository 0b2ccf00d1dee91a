"""A template that the platform does not send gives way to its declared second, for the message that met it too."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from msgspec import structs
from prometheus_client import REGISTRY

from loket.municipalities import World
from loket.providers.shapes import Access
from services.notifier import commands
from services.notifier.delivery.channel import ChannelSender
from services.notifier.templates.sync import sync
from tests.component.notifier.core import WRAPPER, Core
from tests.component.notifier.sending_stand import Stand
from tests.component.notifier.test_template_categories import DELFT, WAY, seen

CODES = {132001: "missing", 132015: "paused", 132016: "paused"}


async def a_status(core: Core) -> None:
    """A case whose resident wrote two days ago gets another state."""
    await core.report(municipality="delft")
    await core.rows("UPDATE delivery SET state = 'accepted'")
    await core.wait(2 * 24 * 3600)
    (case,) = await core.cases("delft")
    await commands.set_status(
        core.database,
        World([DELFT]),
        WRAPPER,
        "delft",
        case["id"],
        state="ingepland",
        text=None,
        actor="Ali",
        now=core.clock.now,
    )


@pytest.mark.parametrize(("code", "status"), CODES.items())
@pytest.mark.parametrize("told", ["at once", "by a receipt"])
async def test_the_message_that_met_it_leaves_as_the_second(stand: Stand, code: int, status: str, told: str) -> None:
    core = stand.core
    await seen(core)
    await a_status(core)
    delivery = (await core.deliveries("delft"))[-1]["id"]
    sender = ChannelSender(structs.replace(stand.post("delft"), municipality=DELFT), "one")
    stand.graph.plans["delft"] = [code] if told == "at once" else []

    async with stand.working(sender):
        await stand.reaches(delivery, "accepted")
        if told == "by a receipt":
            wamid = stand.graph.taken[0].wamid
            await core.handle(core.receipt(delivery, "failed", native_id=wamid, code=code, municipality="delft"))
            sender.wake.set()
            await stand.reaches(delivery, "accepted")

    assert stand.graph.taken[-1].text.startswith("tweede/nl|DT-2611-00001|")
    rows = await core.rows("SELECT name, status FROM template WHERE municipality = 'delft'")
    assert {row["name"]: row["status"] for row in rows} == {"eerste": status, "tweede": "approved"}


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """For calls to the platform."""
    async with aiohttp.ClientSession() as session:
        yield session


async def test_a_template_that_is_refused_as_it_is_handed_in_is_missing_and_residents_left_silent_are_told_of(
    stand: Stand, http: aiohttp.ClientSession
) -> None:
    stand.graph.rejects = 2388293
    access = Access(base_url=stand.graph.base_url, token="t")

    assert await sync(stand.core.database, http, access, DELFT, WAY, now=stand.core.clock.now)

    rows = await stand.core.rows("SELECT name, language, status, reason FROM template ORDER BY name")
    assert [tuple(row) for row in rows] == [
        ("eerste", "nl", "missing", "2388293"),
        ("tweede", "nl", "missing", "2388293"),
    ]
    labels = {"municipality": "delft", "channel": "whatsapp"}
    assert REGISTRY.get_sample_value("loket_templates_silent", labels) == 1
    assert REGISTRY.get_sample_value("loket_templates", labels | {"standing": "not_usable"}) == 2
