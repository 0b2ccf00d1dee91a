"""The platform page in a real browser without scripts, at a desk's width and at a phone's."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.component.simulator.stand import WABAS, Stand, a_stand
from tests.component.simulator.test_oversight import ban_states
from tests.simulated import Simulator, until

# The browser starts once; whatever talks to it lives in its loop.
pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def stand(simulator: Simulator, receiver_port: int) -> AsyncIterator[Stand]:
    async with a_stand(simulator, receiver_port) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="session", params=[1280, 375])
async def page(browser: Browser, stand: Stand, request: pytest.FixtureRequest) -> AsyncIterator[Page]:
    context = await browser.new_context(viewport={"width": request.param, "height": 900}, java_script_enabled=False)
    made = await context.new_page()
    await made.goto(f"{stand.simulator.base}/platform")
    yield made
    await context.close()


async def test_a_person_bans_a_number_with_one_click_and_lifts_it_again(stand: Stand, page: Page, phone: str) -> None:
    await stand.write(phone)
    number = page.locator("article", has_text="Gemeente Den Haag")

    await number.get_by_role("button", name="Blokkeren").click()

    await expect(number).to_contain_text("Geblokkeerd")
    await expect(number).to_contain_text("141014")
    await until(lambda: ban_states(stand) == ["DISABLE"])
    assert (await stand.send(phone))[0] == 403
    assert (await stand.send(phone, city="delft"))[0] == 200

    await number.get_by_role("button", name="Blokkade opheffen").click()

    await expect(number).to_contain_text("Werkt")
    await until(lambda: ban_states(stand) == ["DISABLE", "REINSTATE"])
    assert (await stand.send(phone))[0] == 200


async def test_a_fault_is_set_and_ended_by_forms(stand: Stand, page: Page) -> None:
    await page.get_by_label("Soort").select_option("webhooks_lost")
    await page.get_by_label("Voor wie").select_option("app:meta-delft")
    await page.get_by_role("button", name="Instellen").click()

    await expect(page.locator(".lines")).to_contain_text("app:meta-delft")
    _, set_now = await stand.call("GET", "/control/faults")
    assert [fault["kind"] for fault in set_now["items"]] == ["webhooks_lost"]

    await page.get_by_role("button", name="Alles beëindigen").click()

    await expect(page.locator(".faults")).to_contain_text("Er is niets opgelegd")
    assert (await stand.call("GET", "/control/faults"))[1] == {"items": []}


async def test_a_measure_is_laid_on_an_account(stand: Stand, page: Page) -> None:
    account = page.locator(".waba", has_text=WABAS["delft"])

    await account.get_by_label("Maatregel").select_option("lock")
    await account.get_by_role("button", name="Opleggen").click()

    await expect(account).to_contain_text("Beperkt")
    await expect(page.locator(".lines")).to_contain_text("account_locked")


async def test_the_page_fits_names_everything_and_explains_a_mistake(stand: Stand, page: Page) -> None:
    await page.get_by_label("Seconden").fill("veel")
    await page.get_by_role("button", name="Instellen").click()

    await expect(page.get_by_role("alert")).to_have_text("De duur is geen getal.")
    width = await page.locator("main").evaluate("e => e.ownerDocument.documentElement.scrollWidth - innerWidth")
    assert width <= 0
    for control in await page.locator("button, a, input:not([type=hidden]), select, summary").all():
        assert (await control.aria_snapshot()).strip()


async def test_a_form_of_another_site_is_refused(stand: Stand) -> None:
    headers = {"Sec-Fetch-Site": "cross-site"}

    status, _ = await stand.call("POST", "/platform/ban", data={"number": "+31700000001"}, headers=headers)

    assert status == 403
    assert (await stand.call("GET", "/control/faults"))[1] == {"items": []}


async def test_the_page_fits_a_narrow_window(browser: Browser, stand: Stand) -> None:
    context = await browser.new_context(viewport={"width": 320, "height": 900}, java_script_enabled=True)
    page = await context.new_page()
    await page.goto(f"{stand.simulator.base}/platform")

    assert await page.evaluate("document.documentElement.scrollWidth") == 320
    await context.close()
