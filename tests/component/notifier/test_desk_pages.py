"""What staff do on the desk's pages, in a real browser: every form, live, by keyboard, and WCAG 2.2 AA by axe."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Final, Literal
from uuid import UUID

import pytest
import pytest_asyncio
from msgspec import structs
from playwright.async_api import Browser, Page, expect

from loket.declarations import Way
from loket.municipalities import World
from services.notifier.conversation.shapes import Recipient
from tests.builders import NOW
from tests.component.notifier.desk_browser import WCAG, Axe, a_desk, watched_page
from tests.component.notifier.desk_rows import PIN, WORLD, Rows, empty_rows

# The browser starts once; whatever talks to it lives in its loop.
pytestmark = pytest.mark.asyncio(loop_scope="session")


LOOKS: Final[tuple[tuple[int, Literal["light", "dark"]], ...]] = ((1280, "dark"), (320, "light"))


def with_a_second_way() -> World:
    """The two municipalities; Den Haag's number can be served by another vendor too."""
    denhaag = WORLD["denhaag"]
    way = Way(provider="dialog360", app="d360-denhaag", account="7", number_id="8")
    channel = structs.replace(denhaag.channels[0], standby=(way,))
    return World([structs.replace(denhaag, channels=(channel,)), WORLD["delft"]])


@pytest_asyncio.fixture(loop_scope="session")
async def rows(migrated: str) -> AsyncIterator[Rows]:
    async with empty_rows(migrated) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="session")
async def desk(rows: Rows, take_port: Callable[[], int]) -> AsyncIterator[str]:
    async with a_desk(rows, take_port(), world=with_a_second_way()) as address:
        yield address


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, desk: str) -> AsyncIterator[Page]:
    async with watched_page(browser, desk) as opened:
        yield opened


async def a_full_desk(rows: Rows) -> tuple[str, str]:
    """A case with everything on it, and a conversation that waits."""
    conversation = await rows.say("denhaag", "sam", "er ligt een losse tegel", location=PIN)
    await rows.say("denhaag", "sam", "bij de bakker", settle=False, candidates=(), intent=None)
    await rows.say("denhaag", "kim", "losse tegel", location=PIN, recipient=Recipient(phone="31600000002", name="Kim"))
    await rows.say("denhaag", "old", "losse tegel", now=NOW - timedelta(days=20))
    waits = await rows.say("denhaag", "lou", "brand", emergency="fire", emergency_level="possible", candidates=())
    await rows.became("denhaag", conversation, "sent", code=131026)
    return str(await rows.case_of("denhaag", conversation)), str(waits)


async def test_every_page_keeps_wcag_22_aa_and_fits_320_pixels(rows: Rows, desk: str, page: Page) -> None:
    case, waits = await a_full_desk(rows)
    found: list[tuple[object, ...]] = []

    for path in ("", "/gesprekken", "/cijfers", "/kanalen", f"/meldingen/{case}", f"/gesprekken/{waits}"):
        await page.goto(f"{desk}/denhaag{path}")
        await page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
        for width, scheme in LOOKS:
            await page.set_viewport_size({"width": width, "height": 800})
            await page.emulate_media(color_scheme=scheme)
            result = (await Axe().run(page, options=WCAG)).response
            assert len(result["passes"]) > 20, path
            found += [(path, width, one["id"], one["nodes"][0]["html"]) for one in result["violations"]]
        found += [(path, "wide")] if await page.evaluate("innerWidth < document.documentElement.scrollWidth") else []

    assert found == []


async def test_who_is_not_signed_in_and_who_is_lost_read_pages_that_keep_it_too(desk: str, browser: Browser) -> None:
    page = await browser.new_page(viewport={"width": 320, "height": 700})

    for path in ("aanmelden", "denhaag/nergens"):
        await page.goto(f"{desk}/{path}")
        assert (await Axe().run(page, options=WCAG)).response["violations"] == []
    await page.close()


async def test_late_cases_stand_on_top_and_the_list_is_narrowed_down(rows: Rows, desk: str, page: Page) -> None:
    await a_full_desk(rows)
    numbers = page.locator("[data-case-number]")

    async def shown() -> list[str | None]:
        return [await one.get_attribute("data-case-number") for one in await numbers.all()]

    await page.goto(f"{desk}/denhaag")
    assert (await shown())[0] == "DH-2611-00003"
    await expect(numbers.first).to_contain_text("te laat")
    await page.get_by_label("Alleen te laat").check()
    await expect(numbers).to_have_count(1)
    await expect(page).to_have_url(f"{desk}/denhaag?state=&department=&categorie=&plek=&laat=1")
    await page.get_by_role("link", name="Alle open tonen").click()
    await page.get_by_label("Nummer").fill("dh-2611-00002")
    await page.keyboard.press("Enter")
    await expect(page).to_have_title("DH-2611-00002 losse stoeptegel · Loket")
    await page.goto(f"{desk}/denhaag?nummer=DH-1")
    await expect(page.get_by_role("alert")).to_contain_text("geen melding met nummer DH-1")


async def test_the_list_shows_one_department_and_none_of_another_municipality(
    rows: Rows, desk: str, page: Page
) -> None:
    case, _ = await a_full_desk(rows)
    await rows.execute("UPDATE case_ SET department = 'Team Groen', assigned = true WHERE id = $1", UUID(case))
    numbers = page.locator("[data-case-number]")
    await page.goto(f"{desk}/denhaag")
    await expect(numbers).to_have_count(3)

    await page.get_by_label("Afdeling").select_option("Team Groen")

    await expect(numbers).to_have_count(1)
    await expect(numbers).to_have_attribute("data-case-number", "DH-2611-00001")
    await page.goto(f"{desk}/denhaag?department=Team+Wegbeheer")
    await expect(numbers).to_have_count(2)
    await expect(page.get_by_label("Afdeling")).to_have_value("Team Wegbeheer")
    await page.goto(f"{desk}/delft?department=Team+Groen")
    await expect(numbers).to_have_count(0)


async def test_the_list_shows_only_whose_resident_waits_for_a_person(rows: Rows, desk: str, page: Page) -> None:
    case, _ = await a_full_desk(rows)
    await rows.say("denhaag", "sam", "ik wil een mens spreken", intent="human", candidates=())
    await page.goto(f"{desk}/denhaag")
    await expect(page.locator("[data-case-number]")).to_have_count(3)

    await page.get_by_role("checkbox", name="Wacht op een medewerker").check()

    await expect(page.locator("[data-case-number]")).to_have_count(1)
    await expect(page.locator(f'#cases a[href$="/meldingen/{case}"]').first).to_be_visible()
    await expect(page.get_by_role("checkbox", name="Wacht op een medewerker")).to_be_checked()


async def test_the_list_tells_at_once_that_somebody_reported_something(rows: Rows, desk: str, page: Page) -> None:
    await page.goto(f"{desk}/denhaag")
    await expect(page.locator('[data-role="live"]')).to_have_text("Actueel")
    await expect(page.locator("#cases")).to_contain_text("Er zijn geen open meldingen.")

    await rows.say("denhaag", "sam", "losse tegel")

    await expect(page.locator("[data-case-number]")).to_have_count(1, timeout=2_500)


async def test_a_case_is_worked_on_with_the_keyboard_alone(rows: Rows, desk: str, page: Page) -> None:
    case, _ = await a_full_desk(rows)
    await page.goto(f"{desk}/denhaag/meldingen/{case}")
    done = page.get_by_role("status").filter(has_text=".")

    await page.get_by_label("Interne notitie").focus()
    await page.keyboard.type("De aannemer is gebeld.")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(done).to_contain_text("De bewoner ziet die niet.")
    await expect(page.locator("#history")).to_contain_text("De aannemer is gebeld.")

    await page.get_by_label("Afdeling").focus()
    await page.keyboard.type("Team Groen")
    await page.get_by_label("Reden").focus()
    await page.keyboard.type("Boomwortel")
    await page.keyboard.press("Enter")
    await expect(page.locator("#head")).to_contain_text("Team Groen")
    await expect(page.locator("#history")).to_contain_text("Boomwortel")

    await page.get_by_label("Prioriteit").focus()
    await page.keyboard.type("Hoog")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator("#head")).to_contain_text("hoge prioriteit")

    await page.get_by_role("button", name="Terug naar de stapel").focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("#head")).to_contain_text("Klantcontactcentrum")


async def test_a_case_is_handled_only_with_words_about_what_was_done(rows: Rows, desk: str, page: Page) -> None:
    case, _ = await a_full_desk(rows)
    await page.goto(f"{desk}/denhaag/meldingen/{case}")

    await page.get_by_role("button", name="Afgehandeld").click()
    await expect(page.get_by_role("alert")).to_contain_text("Schrijf voor de bewoner wat er gedaan is.")
    await page.get_by_label("Toelichting voor de bewoner").fill("De tegel ligt vast.")
    await page.get_by_role("button", name="Afgehandeld").click()

    await expect(page.locator("#head")).to_contain_text("afgehandeld")
    await expect(page.locator("#history li").first).to_contain_text("De tegel ligt vast.")
    await expect(page.get_by_role("button", name="Wijs toe")).to_have_count(0)


async def test_a_resident_is_asked_something_only_with_the_question(rows: Rows, desk: str, page: Page) -> None:
    case, _ = await a_full_desk(rows)
    await page.goto(f"{desk}/denhaag/meldingen/{case}")

    await page.get_by_role("button", name="Reactie gevraagd").click()
    await expect(page.get_by_role("alert")).to_contain_text("Schrijf wat u van de bewoner wilt weten.")
    await page.get_by_label("Toelichting voor de bewoner").fill("Aan welke kant van de straat?")
    await page.get_by_role("button", name="Reactie gevraagd").click()

    await expect(page.locator("#head")).to_contain_text("reactie gevraagd")
    await expect(page.locator("#history li").first).to_contain_text("Aan welke kant van de straat?")


async def test_a_case_is_split_and_merged_on_its_page(rows: Rows, desk: str, page: Page) -> None:
    case, _ = await a_full_desk(rows)
    await page.goto(f"{desk}/denhaag/meldingen/{case}")
    await page.get_by_text("Splitsen in twee meldingen").click()
    await page.get_by_label("er ligt een losse tegel").check()
    await page.get_by_label("Categorie van de nieuwe melding").select_option("ratten")
    await page.get_by_role("button", name="Splits").click()
    await expect(page.locator("#head")).to_contain_text("Team Dierplagen")
    await expect(page.locator("#history")).to_contain_text("Afgesplitst van melding DH-2611-00001")

    await page.goto(f"{desk}/denhaag/meldingen/{case}")
    await page.get_by_label("DH-2611-00002: losse stoeptegel, 0 meter verder").check()
    await page.get_by_role("button", name="Voeg samen").click()

    await expect(page).to_have_title("DH-2611-00002 losse stoeptegel · Loket")
    await expect(page.locator('[data-role="followers"]')).to_have_text("1 andere bewoner")
    await page.goto(f"{desk}/denhaag/meldingen/{case}")
    await expect(page.locator('[data-role="merged"]')).to_have_text("Samengevoegd met DH-2611-00002")


async def test_a_case_is_split_and_merged_with_the_keyboard_alone(rows: Rows, desk: str, page: Page) -> None:
    case, _ = await a_full_desk(rows)
    await page.goto(f"{desk}/denhaag/meldingen/{case}")

    await page.get_by_text("Splitsen in twee meldingen").focus()
    await page.keyboard.press("Enter")
    await page.get_by_label("er ligt een losse tegel").focus()
    await page.keyboard.press("Space")
    await page.keyboard.press("Tab")
    await expect(page.get_by_label("bij de bakker")).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.get_by_label("Categorie van de nieuwe melding")).to_be_focused()
    await page.keyboard.type("ratten")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.locator("#head")).to_contain_text("Team Dierplagen")

    await page.goto(f"{desk}/denhaag/meldingen/{case}")
    await page.get_by_label("DH-2611-00002: losse stoeptegel, 0 meter verder").focus()
    await page.keyboard.press("Space")
    await page.get_by_role("button", name="Voeg samen").focus()
    await page.keyboard.press("Enter")
    await expect(page).to_have_title("DH-2611-00002 losse stoeptegel · Loket")


async def test_an_emergency_waits_on_top_says_why_and_is_put_aside(rows: Rows, desk: str, page: Page) -> None:
    await rows.say("denhaag", "pat", "ik wil iemand", intent="human", candidates=(), now=NOW - timedelta(hours=2))
    _, waits = await a_full_desk(rows)
    await page.goto(f"{desk}/denhaag/gesprekken")
    await expect(page.locator("[data-conversation]").first).to_have_attribute("data-conversation", waits)
    await expect(page.locator("[data-conversation]").nth(1)).to_contain_text("Wil een medewerker spreken")

    await page.locator(f'[data-conversation="{waits}"] a').click()
    await expect(page.locator('[data-role="waits"]')).to_contain_text("sinds vandaag 11:00: Mogelijk een noodgeval")
    await page.get_by_role("button", name="Klaar, wacht niet meer").click()

    await expect(page.locator('[data-role="waits"]')).to_have_count(0)
    await page.goto(f"{desk}/denhaag/gesprekken")
    await expect(page.locator("[data-conversation]")).to_have_count(1)


async def test_a_channel_is_switched_with_a_button(rows: Rows, desk: str, page: Page) -> None:
    await page.goto(f"{desk}/denhaag/kanalen")

    await page.get_by_label("Waarom").fill("Meta ligt eruit")
    await page.get_by_role("button", name="Stuur via dialog360 (d360-denhaag)").click()

    await expect(page.get_by_role("status").filter(has_text="deze weg")).to_be_visible()
    await expect(page.locator('[data-way="dialog360/d360-denhaag"]')).to_contain_text("in gebruik")
    async with rows.database.connection() as connection:
        reasons = await connection.fetch("SELECT municipality, reason FROM channel_switch")
    assert [tuple(row) for row in reasons] == [("denhaag", "Meta ligt eruit")]


async def test_everything_works_without_a_script(rows: Rows, desk: str, browser: Browser) -> None:
    case, _ = await a_full_desk(rows)

    async with watched_page(browser, desk, java_script_enabled=False) as page:
        await page.goto(f"{desk}/denhaag")
        await page.get_by_label("Status").select_option("gemeld")
        await page.get_by_role("button", name="Toon").click()
        await expect(page).to_have_url(f"{desk}/denhaag?state=gemeld&department=&categorie=&plek=")
        await page.goto(f"{desk}/denhaag/meldingen/{case}")
        await page.get_by_role("button", name="In behandeling").click()
        await expect(page.locator("#head")).to_contain_text("in behandeling")
