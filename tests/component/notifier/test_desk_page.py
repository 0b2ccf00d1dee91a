"""The desk in a real browser, served over HTTP on a real database, at a desk's width and at a phone's."""

from collections.abc import AsyncIterator, Callable
from typing import Final

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from tests.component.notifier.desk_browser import a_desk, watched_page
from tests.component.notifier.desk_rows import PIN, TOKEN, Rows, empty_rows

# The browser starts once; whatever talks to it lives in its loop.
pytestmark = pytest.mark.asyncio(loop_scope="session")

MARKUP: Final = "<b>losse</b> tegel <img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>"


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
    """A signed-in page that runs into nothing."""
    async with watched_page(browser, desk) as opened:
        yield opened


def role(page: Page, name: str) -> Locator:
    return page.locator(f'[data-role="{name}"]')


async def test_staff_find_a_case_in_the_list_and_read_all_of_it(rows: Rows, desk: str, page: Page) -> None:
    conversation = await rows.say("denhaag", "sam", "er ligt een losse tegel", settle=False)
    await rows.say("denhaag", "sam", None, kind="location", location=PIN, candidates=(), intent=None)
    await rows.became("denhaag", conversation, "read")

    await page.goto(f"{desk}/denhaag")
    await page.locator('[data-case-number="DH-2611-00001"]').click(position={"x": 600, "y": 10})

    await expect(page).to_have_title("DH-2611-00001 losse stoeptegel · Loket")
    await expect(page.locator("html")).to_have_attribute("lang", "nl")
    await expect(role(page, "state")).to_have_text("gemeld")
    await expect(role(page, "department")).to_have_text("Team Wegbeheer")
    await expect(role(page, "confidence")).to_have_text("81%")
    await expect(role(page, "address")).to_have_text("Kerkstraat 12, Den Haag")
    await expect(role(page, "pin")).to_have_attribute("data-latitude", "52.07750")
    await expect(role(page, "pin")).to_have_attribute("data-longitude", "4.30780")
    on_the_map = page.get_by_role("link", name="Bekijk op de kaart (OpenStreetMap, nieuw venster)")
    address = "https://www.openstreetmap.org/?mlat=52.07750&mlon=4.30780#map=18/52.07750/4.30780"
    await expect(on_the_map).to_have_attribute("href", address)
    await expect(on_the_map).to_have_attribute("rel", "noopener noreferrer")
    facts = page.locator("#facts")
    await expect(facts).to_contain_text("verzakking")
    await expect(facts).not_to_contain_text("gat in de weg")
    messages = role(page, "messages").locator("li")
    await expect(messages).to_have_count(3)
    assert [await one.get_attribute("data-direction") for one in await messages.all()] == ["in", "in", "out"]
    await expect(messages.nth(0)).to_contain_text("er ligt een losse tegel")
    await expect(messages.nth(1)).to_contain_text("Locatie")
    await expect(messages.nth(2)).to_contain_text("DH-2611-00001")
    await expect(messages.nth(2)).to_contain_text("gelezen")


async def test_a_status_is_set_with_the_keyboard_and_its_message_is_followed_until_read(
    rows: Rows, desk: str, page: Page
) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel")
    await page.goto(f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}")

    await page.get_by_label("Toelichting voor de bewoner").fill("De ploeg komt morgen.")
    button = page.get_by_role("button", name="In behandeling")
    await button.focus()
    await page.keyboard.press("Enter")

    await expect(page.get_by_role("status").filter(has_text="De status is gewijzigd.")).to_be_visible()
    await expect(role(page, "state")).to_have_text("in behandeling")
    await expect(page.get_by_role("button", name="In behandeling")).to_have_count(0)
    told = role(page, "messages").locator("li").last
    await expect(told).to_contain_text("in behandeling")
    await expect(told).to_contain_text("De ploeg komt morgen.")
    await expect(told).to_contain_text("wacht op verzending")
    await rows.became("denhaag", conversation, "delivered")
    await page.reload()
    await expect(told).to_contain_text("afgeleverd")
    await rows.became("denhaag", conversation, "read")
    await expect(told).to_contain_text("gelezen")
    await expect(told).to_have_attribute("data-status", "read")


async def test_an_answer_is_sent_and_what_is_half_written_survives_the_refreshing(
    rows: Rows, desk: str, page: Page
) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel")
    await page.goto(f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}")
    await page.get_by_label("Antwoord aan de bewoner").fill("Om welke stoep gaat het?")
    await page.get_by_role("button", name="Verstuur").click()
    await expect(role(page, "messages").locator("li").last).to_contain_text("Om welke stoep gaat het?")

    await page.get_by_label("Antwoord aan de bewoner").fill("En ")
    await rows.say("denhaag", "sam", "bij de bakker", settle=False, candidates=(), intent=None)

    await expect(role(page, "messages")).to_contain_text("bij de bakker")
    await expect(page.get_by_label("Antwoord aan de bewoner")).to_have_value("En ")


async def test_a_message_that_failed_says_why_and_is_sent_again(rows: Rows, desk: str, page: Page) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel")
    await rows.became("denhaag", conversation, "sent", code=131026)
    await page.goto(f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}")
    last = role(page, "messages").locator("li").last
    await expect(last).to_contain_text("Deze bewoner is niet bereikbaar op WhatsApp. Bel de bewoner. (code 131026)")

    await last.get_by_role("button", name="Stuur opnieuw").click()

    await expect(page.get_by_role("status").filter(has_text="opnieuw naar de bewoner")).to_be_visible()
    await expect(role(page, "messages").locator("li").last).to_have_attribute("data-status", "planned")


async def test_words_that_a_template_had_no_room_for_are_not_shown_as_read(rows: Rows, desk: str, page: Page) -> None:
    conversation = await rows.say("denhaag", "a", "losse tegel")
    case = await rows.case_of("denhaag", conversation)
    await page.goto(f"{desk}/denhaag/meldingen/{case}")
    assert await page.locator("[data-role=unread]").count() == 0

    for template, told in (("melding_status/nl", 1), ("antwoord/nl", 0)):
        await rows.execute("UPDATE delivery SET state = 'read', template = $1", template)
        await page.reload()
        assert await page.locator("[data-role=unread]").count() == told
        await page.goto(f"{desk}/denhaag/gesprekken/{conversation}")
        assert await page.locator("[data-role=unread]").count() == told
        await page.goto(f"{desk}/denhaag/meldingen/{case}")


async def test_what_the_platform_held_back_says_from_when_it_may_be_sent_again(
    rows: Rows, desk: str, page: Page
) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel")
    await rows.became("denhaag", conversation, "accepted", code=131049)
    await rows.execute("UPDATE delivery SET provider = 'meta' WHERE municipality = 'denhaag'")
    await page.goto(f"{desk}/denhaag/meldingen/{await rows.case_of('denhaag', conversation)}")

    last = role(page, "messages").locator("li").last

    await expect(last).to_contain_text("Opnieuw sturen kan vanaf do 26 nov 11:00.")
    await expect(last.get_by_role("button", name="Stuur opnieuw")).to_have_count(0)


async def test_what_a_resident_writes_is_text_and_never_part_of_the_page(rows: Rows, desk: str, page: Page) -> None:
    conversation = await rows.say("denhaag", "sam", MARKUP, emergency="fire", emergency_level="possible")

    await page.goto(f"{desk}/denhaag")
    await expect(page.locator(f'[data-conversation="{conversation}"]')).to_contain_text("<b>losse</b>")
    await page.locator(f'[data-conversation="{conversation}"] a').click()

    await expect(role(page, "messages").locator(".words").first).to_have_text(MARKUP)
    assert await role(page, "messages").locator("b, img, script").count() == 0
    await expect(page).not_to_have_title("run")


async def test_each_municipality_shows_only_its_own(rows: Rows, desk: str, browser: Browser) -> None:
    ours = await rows.case_of("denhaag", await rows.say("denhaag", "sam", "losse tegel"))
    conversation = await rows.say("delft", "kim", "losse tegel")
    theirs = await rows.case_of("delft", conversation)
    page = await browser.new_page()
    await page.goto(f"{desk}/aanmelden?token={TOKEN}")

    await page.goto(f"{desk}/denhaag")
    numbers = [await one.get_attribute("data-case-number") for one in await page.locator("[data-case-number]").all()]
    assert numbers == ["DH-2611-00001"]
    await expect(page.get_by_label("Afdeling")).not_to_contain_text("Stadsreiniging")
    await page.goto(f"{desk}/delft")
    await expect(page.locator("[data-case-number]")).to_have_attribute("data-case-number", "DT-2611-00001")

    for path in (f"denhaag/meldingen/{theirs}", f"denhaag/gesprekken/{conversation}", f"delft/meldingen/{ours}"):
        answer = await page.goto(f"{desk}/{path}")
        assert answer is not None
        assert answer.status == 404
        await expect(page.get_by_role("heading", level=1)).to_have_text("Niet gevonden")
        await expect(page.locator("body")).not_to_contain_text("2611")
    await page.close()


async def test_who_has_no_token_gets_the_sign_in_page_and_nothing_else(rows: Rows, desk: str, browser: Browser) -> None:
    case = await rows.case_of("denhaag", await rows.say("denhaag", "sam", "losse tegel"))
    page = await browser.new_page()

    await page.goto(f"{desk}/denhaag/meldingen/{case}")
    await expect(page).to_have_url(f"{desk}/aanmelden")
    await expect(page.locator("body")).not_to_contain_text("tegel")
    await page.get_by_label("Sleutel").fill("niet-deze")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("alert")).to_contain_text("Deze sleutel klopt niet.")
    await page.get_by_label("Sleutel").fill(TOKEN)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1)).to_contain_text("Meldingen")

    await page.get_by_role("button", name="Afmelden").click()
    await page.goto(f"{desk}/denhaag")
    await expect(page).to_have_url(f"{desk}/aanmelden")
    await page.close()


async def test_a_page_that_is_signed_out_elsewhere_says_so(rows: Rows, desk: str, page: Page) -> None:
    await rows.say("denhaag", "sam", "losse tegel")
    await page.goto(f"{desk}/denhaag")
    await expect(role(page, "live")).to_have_text("Actueel")

    await page.context.clear_cookies()

    await expect(role(page, "live")).to_contain_text("Afgemeld", timeout=10_000)
    await expect(page.locator("[data-case-number]")).to_be_visible()


async def test_on_a_phone_what_can_be_done_is_one_press_away_and_the_form_says_what_it_needs(
    rows: Rows, desk: str, page: Page
) -> None:
    case = await rows.case_of("denhaag", await rows.say("denhaag", "sam", "losse tegel", location=PIN))
    await page.goto(f"{desk}/denhaag/meldingen/{case}")
    links = page.get_by_role("navigation", name="Op deze bladzijde")
    assert not await links.is_visible()
    await page.set_viewport_size({"width": 320, "height": 640})

    await links.get_by_role("link", name="Status wijzigen").click()

    await expect(page.get_by_role("heading", name="Status wijzigen")).to_be_in_viewport()
    await expect(page.locator("#status-hint")).to_contain_text("bij reactie gevraagd wat u wilt weten")
    await expect(page.locator("#status-hint")).to_contain_text("Bij afhandelen schrijft u wat er gedaan is")


async def test_on_a_phone_nothing_scrolls_sideways_and_talk_keeps_its_width(rows: Rows, desk: str, page: Page) -> None:
    words = "er ligt een losse tegel op de stoep en mijn buurvrouw viel bijna " + "a" * 120
    conversation = await rows.say("denhaag", "sam", words, location=PIN, emergency="fire", emergency_level="possible")
    case = await rows.case_of("denhaag", await rows.say("denhaag", "lou", words))

    for path in ("denhaag", f"denhaag/gesprekken/{conversation}", f"denhaag/meldingen/{case}"):
        await page.goto(f"{desk}/{path}")
        for width in (320, 375):
            await page.set_viewport_size({"width": width, "height": 740})
            assert await page.evaluate("document.documentElement.scrollWidth") == width, path
    box = await role(page, "messages").locator(".bubble").first.bounding_box()
    assert box is not None
    assert box["width"] > 220
    await page.get_by_label("Toelichting voor de bewoner").fill("De tegel ligt vast.")
    await page.get_by_role("button", name="Afgehandeld").click()
    await expect(role(page, "state")).to_have_text("afgehandeld")


async def test_everything_can_be_named_and_reached_with_the_tab_key(rows: Rows, desk: str, page: Page) -> None:
    await rows.say("denhaag", "sam", "losse tegel")
    await page.goto(f"{desk}/denhaag")

    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator("main")).to_be_focused()
    reached = []
    for _ in range(10):
        await page.keyboard.press("Tab")
        reached.append(
            await page.evaluate(
                "document.activeElement.id || document.activeElement.name || document.activeElement.textContent.trim()"
            )
        )
    filters = ["state", "department", "categorie", "plek", "laat", "wacht", "Toon"]
    assert reached == ["nummer", "Zoek", *filters, "losse stoeptegel"]
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1)).to_have_text("losse stoeptegel")
    nameless = await page.evaluate(
        "[...document.querySelectorAll('button, a, input, textarea, select')]"
        ".filter(e => !e.textContent.trim() && !e.labels?.length).map(e => e.outerHTML)"
    )
    assert nameless == []
