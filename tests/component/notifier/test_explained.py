"""What the model said of a message is kept sealed, shown on the case's page, and gone with its resident."""

from loket.events import Spoke, Why
from tests.component.notifier.core import Core
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
