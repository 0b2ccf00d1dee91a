"""Staff send a photo in a real browser: at a desk's width, at 320 pixels without a script, with the keyboard alone."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from loket.storage import Storage
from services.notifier.desk.app import create_app
from tests.component.notifier.core import WORLD, WRAPPER, Core, a_core
from tests.component.notifier.desk_browser import WCAG, Axe, served, watched_page
from tests.component.notifier.desk_rows import OnlyToken
from tests.component.notifier.media_stand import a_photo

# The browser starts once; whatever talks to it lives in its loop.
pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def core(migrated: str, tmp_path: Path) -> AsyncIterator[Core]:
    async with a_core(migrated, tmp_path) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="session")
async def desk(core: Core, tmp_path: Path, take_port: Callable[[], int]) -> AsyncIterator[str]:
    """The address of a desk with storage."""
    pages = create_app(
        pool=core.database,
        world=WORLD,
        settings=OnlyToken(),
        wrapper=WRAPPER,
        clock=core.clock,
        storage=Storage.at((tmp_path / "media").as_uri()),
    )
    async with served(pages, take_port()) as address:
        yield address


async def until_focused(page: Page, role: str) -> None:
    """Press Tab until something inside the part with that role has the focus."""
    for _ in range(60):
        await page.keyboard.press("Tab")
        if await page.evaluate("role => !!document.activeElement.closest(`[data-role=${role}]`)", role):
            return
    raise AssertionError("no way to it with Tab")


@pytest.mark.parametrize(("width", "script"), [(1280, True), (320, True), (320, False)])
async def test_staff_send_a_photo_with_the_keyboard_alone_and_a_refused_file_keeps_its_words(
    core: Core, desk: str, browser: Browser, tmp_path: Path, width: int, script: bool
) -> None:
    await core.report()
    (case,) = await core.cases()
    photo, sheet = tmp_path / "lamp.png", tmp_path / "lamp.jpg"
    photo.write_bytes(a_photo(size=(640, 480), kind="PNG"))
    sheet.write_bytes(b"een gewone tekst")
    options = {"viewport": {"width": width, "height": 800}, "java_script_enabled": script}
    async with watched_page(browser, desk, **options) as page:
        await page.goto(f"{desk}/denhaag/meldingen/{case['id']}")

        if script:
            await until_focused(page, "enclose")
        else:
            await page.get_by_text("Foto of PDF sturen").focus()
        await page.keyboard.press("Enter")
        await page.keyboard.press("Tab")
        await page.keyboard.type("Zo is de lamp geworden.")
        await page.keyboard.press("Tab")
        await expect(page.get_by_label("Foto of PDF", exact=True)).to_be_focused()
        await page.get_by_label("Foto of PDF", exact=True).set_input_files(sheet)
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")

        await expect(page.get_by_role("alert")).to_contain_text("Dit soort bestand kan niet.")
        await expect(page.get_by_label("Tekst erbij")).to_have_value("Zo is de lamp geworden.")
        if script:
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            assert (await Axe().run(page, options=WCAG)).response["violations"] == []

        await page.get_by_label("Foto of PDF", exact=True).set_input_files(photo)
        await page.get_by_role("button", name="Stuur dit bestand").click()

        await expect(page.get_by_text("Uw foto of bestand gaat naar de bewoner.")).to_be_visible()
        sent = page.get_by_role("img", name="Foto van de gemeente")
        await sent.scroll_into_view_if_needed()
        await expect(sent).to_be_visible()
        await expect(page.locator("#talk")).to_contain_text("Zo is de lamp geworden.")
        await expect(page.locator("#history")).to_contain_text("Foto naar de bewoner gestuurd")
        if script:
            await page.wait_for_function(
                "image => image.complete && image.naturalWidth > 0", arg=await sent.element_handle()
            )
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            assert (await Axe().run(page, options=WCAG)).response["violations"] == []
