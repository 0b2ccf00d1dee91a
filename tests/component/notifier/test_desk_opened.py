"""A case that staff open themselves, its history and its place in words, in a real browser."""

from collections.abc import AsyncIterator, Callable
from typing import Any, Final

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from services.notifier import commands
from tests.builders import NOW
from tests.component.notifier.desk_browser import WCAG, Axe, a_desk, watched_page
from tests.component.notifier.desk_rows import Rows, empty_rows

# The browser starts once; whatever talks to it lives in its loop.
pytestmark = pytest.mark.asyncio(loop_scope="session")

WORDLESS: Final[dict[str, Any]] = {"candidates": (), "intent": None, "decision": "human", "language": None}
GONE: Final = "deze bewoner is niet bereikbaar op WhatsApp (code 131026)"
LONG: Final = "Rijksstraatwegaansluitingsviaductonderhoudsplatform"


@pytest_asyncio.fixture(loop_scope="session")
async def rows(migrated: str) -> AsyncIterator[Rows]:
    async with empty_rows(migrated) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="session")
async def desk(rows: Rows, take_port: Callable[[], int]) -> AsyncIterator[str]:
    async with a_desk(rows, take_port(), live_s=3) as address:
        yield address


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, desk: str) -> AsyncIterator[Page]:
    """A signed-in page of a phone's width that runs into nothing."""
    async with watched_page(browser, desk, viewport={"width": 320, "height": 800}) as opened:
        yield opened


def role(page: Page, name: str) -> Locator:
    return page.locator(f'[data-role="{name}"]')


async def keeps_to_the_rules(page: Page) -> None:
    """It fits the window and axe finds nothing."""
    assert (await Axe().run(page, options=WCAG)).response["violations"] == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_a_case_without_a_pin_has_a_link_that_looks_for_its_words_on_the_map(
    rows: Rows, desk: str, page: Page
) -> None:
    conversation = await rows.say("denhaag", "sam", "er ligt een losse tegel bij Kerkstraat 12")

    await page.goto(f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}")

    await expect(role(page, "address")).to_have_text("Kerkstraat 12")
    on_the_map = page.get_by_role("link", name="Zoek op de kaart (OpenStreetMap, nieuw venster)")
    await expect(on_the_map).to_have_attribute(
        "href", "https://www.openstreetmap.org/search?query=Kerkstraat+12%2C+Den+Haag"
    )
    await expect(on_the_map).to_have_attribute("rel", "noopener noreferrer")
    await expect(page.locator("a[href*='openstreetmap']")).to_have_count(1)


async def test_a_case_without_a_place_has_no_link_to_a_map(rows: Rows, desk: str, page: Page) -> None:
    conversation = await rows.say("denhaag", "sam", "er ligt een losse tegel")

    await page.goto(f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}")

    await expect(page.get_by_text("Nog niet bekend")).to_be_visible()
    await expect(page.locator("a[href*='openstreetmap']")).to_have_count(0)


async def test_a_case_is_opened_from_a_conversation_with_the_keyboard_alone(rows: Rows, desk: str, page: Page) -> None:
    conversation = await rows.say("denhaag", "sam", None, kind="image", photo=True, **WORDLESS)
    await page.goto(f"{desk}/denhaag/gesprekken/{conversation}")
    await keeps_to_the_rules(page)

    await expect(page.get_by_role("group", name="Welke berichten horen erbij?").get_by_role("checkbox")).to_be_checked()
    await page.get_by_label("Categorie").select_option("losse stoeptegel")
    await page.get_by_label("Plek").focus()
    await page.keyboard.type(f"Bij {LONG}")
    await page.keyboard.press("Tab")
    await page.keyboard.type("De buurvrouw belde ook.")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")

    await expect(page).to_have_title("DH-2611-00001 losse stoeptegel · Loket")
    await expect(page.get_by_role("status").filter(has_text="Dit is de nieuwe melding.")).to_be_visible()
    await expect(role(page, "photos")).to_have_text("1")
    await expect(page.locator("#history")).to_contain_text("De buurvrouw belde ook.")
    await expect(page.locator("#talk")).to_contain_text("DH-2611-00001")
    await keeps_to_the_rules(page)


async def test_what_became_of_messages_stands_in_the_history_and_under_the_message(
    rows: Rows, desk: str, page: Page
) -> None:
    conversation = await rows.say("denhaag", "sam", "er ligt een losse tegel bij Kerkstraat 12")
    await rows.became("denhaag", conversation, "sent", code=131026)
    async with rows.database.connection() as connection:
        delivery = await connection.fetchval("SELECT id FROM delivery")
    await commands.resend(rows.database, "denhaag", delivery, actor="medewerker", now=NOW)

    await page.goto(f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}")

    lines = page.locator("#history li .what")
    assert await lines.all_text_contents() == [
        f"Ontvangstbevestiging gaat opnieuw, eerder mislukt: {GONE}",
        f"Ontvangstbevestiging niet aangekomen: {GONE}",
        "Ontvangstbevestiging verstuurd",
        "Melding geopend",
    ]
    await expect(role(page, "earlier")).to_contain_text("Eerder mislukt")
    await keeps_to_the_rules(page)
