"""What staff have written and not sent stays, whatever else is done on the page; what was sent is not offered again."""

from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.component.notifier.desk_browser import WCAG, Axe, a_desk, watched_page
from tests.component.notifier.desk_rows import TOKEN, Rows, empty_rows

# The browser starts once; whatever talks to it lives in its loop.
pytestmark = pytest.mark.asyncio(loop_scope="session")
REPLY = "Antwoord aan de bewoner"
NOTE = "Interne notitie"


@pytest_asyncio.fixture(loop_scope="session")
async def rows(migrated: str) -> AsyncIterator[Rows]:
    async with empty_rows(migrated) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="session")
async def desk(rows: Rows, take_port: Callable[[], int]) -> AsyncIterator[str]:
    async with a_desk(rows, take_port()) as address:
        yield address


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, desk: str) -> AsyncIterator[Page]:
    async with watched_page(browser, desk) as opened:
        yield opened


async def test_what_is_written_stays_when_another_form_is_sent_and_goes_when_its_own_is(
    rows: Rows, desk: str, page: Page
) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel")
    other = await rows.case_of("denhaag", await rows.say("denhaag", "kim", "losse tegel Kerkstraat 12"))
    address = f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}"
    await page.goto(address)
    await page.get_by_label(REPLY).fill("Wij kijken morgen.")
    await page.get_by_label(NOTE).fill("Aannemer gebeld.")

    await page.get_by_role("button", name="In behandeling").click()
    await expect(page.get_by_text("De status is gewijzigd.")).to_be_visible()
    await expect(page.get_by_label(REPLY)).to_have_value("Wij kijken morgen.")
    await expect(page.get_by_label(REPLY)).to_have_accessible_description(
        "U schreef dit eerder. Het is nog niet verstuurd of bewaard."
    )
    await expect(page.get_by_label(NOTE)).to_have_value("Aannemer gebeld.")
    assert (await Axe().run(page, options=WCAG)).response["violations"] == []
    await page.get_by_role("button", name="Bewaar notitie").click()
    await expect(page.locator("#history")).to_contain_text("Aannemer gebeld.")
    await expect(page.get_by_label(NOTE)).to_have_value("")
    await expect(page.get_by_label(REPLY)).to_have_value("Wij kijken morgen.")

    await page.goto(f"{desk}/denhaag/meldingen/{other}")
    await expect(page.get_by_label(REPLY)).to_have_value("")
    await page.goto(address)
    await page.get_by_role("button", name="Verstuur").click()
    await expect(page.locator("#talk")).to_contain_text("Wij kijken morgen.")
    await expect(page.get_by_label(REPLY)).to_have_value("")
    await expect(page.locator("[data-role=unsent]")).to_have_count(0)


async def test_back_after_an_answer_does_not_offer_it_again(rows: Rows, desk: str, page: Page) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel")
    await page.goto(f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}")
    await page.get_by_label(NOTE).fill("Nog bellen.")
    await page.get_by_label(REPLY).fill("Wij kijken morgen.")
    await page.get_by_role("button", name="Verstuur").click()
    await expect(page.locator("#talk")).to_contain_text("Wij kijken morgen.")

    await page.go_back()

    await expect(page.get_by_label(NOTE)).to_have_value("Nog bellen.")
    await expect(page.get_by_label(REPLY)).to_have_value("")


async def test_an_answer_of_who_was_signed_out_meanwhile_stands_there_again_and_none_of_who_signs_out(
    rows: Rows, desk: str, page: Page
) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel")
    address = f"{desk}/denhaag/gesprekken/{conversation}"
    await page.goto(address)
    await page.get_by_label(REPLY).fill("Wij kijken morgen.")
    await page.context.clear_cookies()
    await page.get_by_role("button", name="Verstuur").click()
    await expect(page.get_by_role("alert")).to_contain_text("Wat u net deed, is niet gelukt.")
    await page.get_by_label("Sleutel").fill(TOKEN)
    await page.keyboard.press("Enter")
    await expect(page).to_have_url(address)
    await expect(page.get_by_label(REPLY)).to_have_value("Wij kijken morgen.")
    await page.get_by_role("button", name="Afmelden").click()
    await page.goto(f"{desk}/aanmelden?token={TOKEN}")
    await page.goto(address)
    await expect(page.get_by_label(REPLY)).to_have_value("")


async def test_who_signs_in_again_goes_on_with_the_municipality_where_they_were(
    rows: Rows, desk: str, page: Page
) -> None:
    await rows.say("denhaag", "sam", "losse tegel")
    for path, there in (("delft", "delft"), ("denhaag/cijfers", "denhaag"), ("nergens", "delft")):
        await page.context.clear_cookies()
        await page.goto(f"{desk}/{path}")
        await expect(page).to_have_url(f"{desk}/aanmelden")
        await expect(page.get_by_role("alert")).to_have_count(0)
        await page.get_by_label("Sleutel").fill(TOKEN)
        await page.keyboard.press("Enter")
        await expect(page).to_have_url(f"{desk}/{there}")
