"""Forms of the desk that are refused or done, in a real browser: what was written stays, and the page says what is."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.builders import NOW
from tests.component.notifier.desk_browser import a_desk, watched_page
from tests.component.notifier.desk_rows import PIN, Rows, empty_rows

# The browser starts once; whatever talks to it lives in its loop.
pytestmark = pytest.mark.asyncio(loop_scope="session")


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


async def test_a_refused_form_keeps_what_was_written_says_why_and_its_page_stays_live(
    rows: Rows, desk: str, page: Page
) -> None:
    conversation = await rows.say("denhaag", "sam", "er ligt een losse tegel", location=PIN)
    address = f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}"
    await page.goto(address)
    await rows.execute("UPDATE case_ SET state = 'doorgezet' WHERE municipality = 'denhaag'")
    await page.get_by_label("Toelichting voor de bewoner").fill("De ploeg komt morgen.")
    await page.get_by_role("button", name="Doorgezet").click()

    await expect(page.get_by_role("alert")).to_contain_text("Deze status kan nu niet.")
    await expect(page.get_by_role("alert")).to_be_focused()
    await expect(page.get_by_label("Toelichting voor de bewoner")).to_have_value("De ploeg komt morgen.")
    await expect(page).to_have_url(address)
    await rows.say("denhaag", "sam", "bij de bakker", candidates=(), intent=None)
    await expect(page.locator("#talk")).to_contain_text("bij de bakker")
    await expect(page.get_by_label("Toelichting voor de bewoner")).to_have_value("De ploeg komt morgen.")
    await expect(page.get_by_role("alert")).to_be_visible()

    await page.get_by_text("Splitsen in twee meldingen").click()
    await page.get_by_label("er ligt een losse tegel").check()
    await page.locator('[data-role="split"]').evaluate("form => form.noValidate = true")
    await page.get_by_role("button", name="Splits").click()
    await expect(page.get_by_role("alert")).to_contain_text("Kies welke berichten")
    await expect(page.get_by_label("er ligt een losse tegel")).to_be_checked()
    await page.get_by_label("Reden").fill("Staat bij de school")
    await page.get_by_role("button", name="Wijs toe").click()
    await expect(page.get_by_role("alert")).to_contain_text("niets gewijzigd")
    await expect(page.get_by_label("Reden")).to_have_value("Staat bij de school")
    await page.get_by_label("Nummer van de melding die verdergaat").evaluate(
        "field => field.closest('details').open = true"
    )
    await page.get_by_label("Nummer van de melding die verdergaat").fill("DH-1")
    await page.get_by_role("button", name="Voeg samen").click()
    await expect(page.get_by_role("alert")).to_contain_text("geen melding met dit nummer")
    await expect(page.get_by_label("Nummer van de melding die verdergaat")).to_have_value("DH-1")


async def test_what_was_done_is_said_where_the_keyboard_goes_on_and_once(rows: Rows, desk: str, page: Page) -> None:
    conversation = await rows.say("denhaag", "sam", "er ligt een losse tegel")
    address = f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}"
    await page.goto(address)

    await page.get_by_role("button", name="In behandeling").click()

    done = page.get_by_text("De status is gewijzigd. De bewoner krijgt bericht.")
    await expect(done).to_be_focused()
    await expect(page).to_have_url(address)
    await page.reload()
    await expect(done).to_have_count(0)


async def test_staff_see_whom_to_call_and_that_a_resident_stopped_us(rows: Rows, desk: str, page: Page) -> None:
    conversation = await rows.say("denhaag", "sam", "er ligt een losse tegel")
    await rows.say("denhaag", "sam", "STOP", intent="stop", candidates=())
    address = f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}"

    await page.goto(address)
    await expect(page.locator('[data-role="resident"]')).to_contain_text("Sam")
    await expect(page.get_by_role("link", name="+31600000001")).to_have_attribute("href", "tel:+31600000001")
    await expect(page.locator("#status-hint")).to_contain_text(
        "De bewoner stuurde STOP en krijgt hier geen bericht van."
    )
    await page.get_by_role("button", name="In behandeling").click()
    await expect(page.get_by_text("De bewoner stuurde STOP en krijgt geen bericht.")).to_be_visible()
    await expect(page.locator("#history")).to_contain_text("want die stuurde STOP")
    await page.goto(f"{desk}/denhaag/gesprekken/{conversation}")
    await expect(page.get_by_role("link", name="+31600000001")).to_be_visible()


async def test_an_answer_that_comes_too_late_stays_in_its_form(rows: Rows, desk: str, page: Page) -> None:
    conversation = await rows.say("denhaag", "sam", "er ligt een losse tegel", now=NOW - timedelta(days=2))
    await page.goto(f"{desk}/denhaag/gesprekken/{conversation}")
    await expect(page.locator("#limit")).to_contain_text("WhatsApp laat nu geen antwoord toe: bel de bewoner.")

    await page.get_by_label("Antwoord aan de bewoner").fill("Om welke stoep gaat het?")
    await page.get_by_role("button", name="Verstuur").click()

    await expect(page.get_by_role("alert")).to_contain_text("meer dan 24 uur geleden")
    await expect(page.get_by_label("Antwoord aan de bewoner")).to_have_value("Om welke stoep gaat het?")


async def test_cases_of_a_department_that_is_declared_no_more_are_found_from_the_figures(
    rows: Rows, desk: str, page: Page
) -> None:
    old = await rows.case_of("denhaag", await rows.say("denhaag", "a", "losse tegel", now=NOW - timedelta(days=20)))
    await rows.say("denhaag", "b", "losse tegel Kerkstraat 12")
    await rows.execute("UPDATE case_ SET department = 'Team Vroeger', assigned = true WHERE id = $1", old)
    numbers = page.locator("[data-case-number]")

    for link in ("1 open bij Team Vroeger", "1 te laat bij Team Vroeger"):
        await page.goto(f"{desk}/denhaag/cijfers")
        await page.get_by_role("link", name=link).click()
        await expect(numbers).to_have_count(1)
        await expect(page.get_by_label("Afdeling")).to_have_value("Team Vroeger")
    await page.goto(f"{desk}/delft?department=Team+Vroeger")
    await expect(numbers).to_have_count(0)


async def test_a_form_that_is_sent_twice_without_the_script_does_what_it_says_once(
    rows: Rows, desk: str, page: Page
) -> None:
    conversation = await rows.say("denhaag", "sam", "er ligt een losse tegel")
    about_the_case = f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}"
    shown: list[str] = []

    async def answers(address: str, *texts: str) -> int:
        await page.goto(address)
        shown.append(str(await page.get_by_role("button", name="Verstuur").get_attribute("value")))
        for text in texts:
            sent = await page.request.post(f"{address}/berichten", form={"text": text, "sleutel": shown[-1]})
            assert sent.ok
        async with rows.database.connection() as connection:
            return int(await connection.fetchval("SELECT count(*) FROM delivery WHERE purpose = 'staff'"))

    assert await answers(about_the_case, "Wij komen morgen.", "Wij komen morgen.") == 1
    assert await answers(about_the_case, "Wij komen morgen.", "En daarna overmorgen.") == 3
    assert await answers(f"{desk}/denhaag/gesprekken/{conversation}", "Dank u.", "Dank u.") == 4
    assert len(set(shown)) == len(shown)
