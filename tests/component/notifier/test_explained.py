"""What the model said of a message is kept sealed, shown on the case's page, and gone with its resident."""

import base64
import io
from datetime import timedelta

from loket.events import Spoke, Why
from services.notifier.drift.watch import look
from services.notifier.exporting import drift_page
from tests.builders import STORAGE_BASE64
from tests.component.notifier.core import WRAPPER, Core
from tests.component.notifier.desk_rows import TOKEN, a_client

TEXT = "er ligt een losse tegel"
WHY = (Why(sub="losse stoeptegel", words=(Spoke(start=18, end=23, weight=1.5),), sense=0.2),)


async def test_a_case_page_says_why_it_has_its_category(core: Core) -> None:
    await core.report(text=TEXT, why=WHY, model="0123456789ab", decision="route")
    (case,) = await core.cases()
    kept = await core.value("SELECT body FROM understanding")
    path = f"/desk/denhaag/meldingen/{case['id']}"

    async with a_client(core.database, clock=core.clock) as client:
        await client.post("/desk/aanmelden", data={"token": TOKEN})
        page = (await client.get(path)).text
        await core.rows("UPDATE conversation SET wrapped_key = NULL")
        erased = (await client.get(path)).text

    assert b"losse" not in kept
    panel = page[page.index('data-role="why"') : page.index("</section>", page.index('data-role="why"'))]
    assert '<mark data-share="1.00" dir="auto">tegel</mark>' in panel
    assert "Zeker genoeg om zelf te kiezen." in panel
    assert "Model 0123456789ab" in panel
    assert panel.count('data-role="sub"') == 3
    assert 'data-role="why"' not in erased
    assert await core.count("understanding") == 0


async def test_the_same_message_twice_is_explained_once(core: Core) -> None:
    message = core.said(text=TEXT, why=WHY, model="0123456789ab")

    await core.handle(message)
    await core.handle(message)

    assert await core.count("understanding") == 1


async def test_the_gauges_look_at_what_was_kept_of_this_week(core: Core, migrated: str) -> None:
    for number in range(4):
        said = core.said(f"v1-{number}", model="0123456789ab", decision=("route", "ask")[number % 2], known=0.75)
        await core.handle(said)
    core.clock.now += timedelta(days=1)
    found = await look(core.database, WRAPPER, "denhaag", now=core.clock.now)
    later = await look(core.database, WRAPPER, "denhaag", now=core.clock.now + timedelta(days=8))

    assert (found.recent.reports, found.recent.abstained, found.recent.unknown) == (4, 0.5, 0.25)
    assert (later.recent.messages, later.before.messages) == (0, 4)
    out = io.StringIO()
    key = base64.b64decode(STORAGE_BASE64)
    await drift_page(migrated, key, "denhaag", now=core.clock.now, reference=None, out=out)
    assert "0123456789ab (4)" in out.getvalue()
