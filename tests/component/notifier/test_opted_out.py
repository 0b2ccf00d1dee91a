"""Who opts out or in by WhatsApp's own button, or a vendor's own word, is treated as after STOP and START."""

from typing import Any, Final

import pytest

from loket import identity
from loket.events import AnyEvent
from loket.providers.shapes import Access
from services.ingest.apps import App
from services.ingest.facts import Facts
from tests.builders import IDENTITY, NOW, RESIDENT
from tests.component.notifier.core import WORLD, Core
from tests.conformance.cases import case
from tests.conformance.vendors import VENDORS, Vendor

STOPPED: Final = "U krijgt geen berichten meer"
OPTING: Final = {
    "meta": ("preference_stop", "preference_resume"),
    "dialog360": ("preference_stop", "preference_resume"),
    "twilio": ("opted_out", "opted_in"),
}
"""Vendor -> the recorded webhooks. CM.com reports no such choice: there it is a message, STOP or START."""
BSUID: Final = {"meta": "NL.13491208655302741918", "dialog360": "NL.13491208655302741918", "twilio": None}


def reported(core: Core, vendor: Vendor, name: str) -> list[AnyEvent]:
    """What ingest makes of a recorded webhook, without the message that it holds."""
    m = WORLD["denhaag"]
    (channel,) = m.channels
    app = App(
        provider=vendor.name,
        name=channel.app,
        wire=vendor.wire,
        client=vendor.client,
        secret="",
        verify_token="",
        access=Access(base_url="", token=""),
        numbers={vendor.number_ids[0]: (m, channel)},
        accounts={},
    )
    parsed = vendor.wire.parse(case(vendor.name, name).post(), knows=app.knows)
    return Facts(IDENTITY, core.keyring).events(app, [], parsed, core.clock())


def said(core: Core, event_id: str, vendor: str, **changes: Any) -> AnyEvent:
    aliases = identity.aliases(IDENTITY, "denhaag", bsuid=BSUID[vendor], phone=RESIDENT)
    return core.said(event_id, aliases=aliases, **changes)


async def stopped(core: Core) -> list[bool]:
    return [row["stopped"] for row in await core.rows("SELECT stopped FROM conversation ORDER BY municipality")]


@pytest.mark.parametrize("vendor", [v for v in VENDORS if v.name in OPTING], ids=lambda v: v.name)
async def test_opting_out_is_stop_and_opting_in_is_start_confirmed_once(core: Core, vendor: Vendor) -> None:
    out, back = OPTING[vendor.name]
    itself = vendor.name == "twilio"
    await core.handle(said(core, "v1-1", vendor.name), core.said("v1-there", municipality="delft"))
    await core.wait(5)

    await core.handle(*reported(core, vendor, out))
    core.clock.now = NOW
    await core.handle(*reported(core, vendor, out))
    texts = await core.texts()
    await core.handle(said(core, "v1-2", vendor.name, text="en nog een losse tegel bij Spui 70"))
    await core.wait(30)

    assert await stopped(core) == [False, True]
    assert len(texts) == (1 if itself else 2)
    assert itself or "START" in texts[-1]
    assert await core.texts() == texts
    assert len(await core.cases()) >= 1

    await core.handle(*reported(core, vendor, back))

    assert await stopped(core) == [False, False]
    again = await core.texts()
    assert len(again) == len(texts) + (0 if itself else 1)


async def test_after_the_window_nothing_is_said_of_it(core: Core) -> None:
    meta = next(v for v in VENDORS if v.name == "meta")
    await core.handle(said(core, "v1-1", "meta"))
    await core.wait(5)
    texts = await core.texts()
    await core.wait(25 * 3600)

    await core.handle(*reported(core, meta, "preference_stop"))

    assert await stopped(core) == [True]
    assert await core.texts() == texts


async def test_a_stranger_who_opts_out_begins_no_conversation_and_signing_up_for_marketing_ends_no_stop(
    core: Core,
) -> None:
    meta = next(v for v in VENDORS if v.name == "meta")

    await core.handle(*reported(core, meta, "preference_stop"))
    assert await core.count("conversation") == 0

    await core.handle(said(core, "v1-1", "meta", text="stop"))
    await core.handle(*reported(core, meta, "preference_signup"))
    assert await stopped(core) == [True]
