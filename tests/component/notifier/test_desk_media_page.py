"""What residents sent, in a real browser at a desk's width and at a phone's."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from services.notifier.desk.app import create_app
from tests.component.notifier.core import WORLD, WRAPPER, a_core
from tests.component.notifier.desk_browser import WCAG, Axe, served
from tests.component.notifier.desk_rows import TOKEN, OnlyToken
from tests.component.notifier.media_stand import MediaStand, a_media_stand
from tests.component.notifier.test_desk_media import everything

# The browser starts once; whatever talks to it lives in its loop.
pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(loop_scope="session")
async def files(migrated: str, tmp_path: Path, take_port: Callable[[], int]) -> AsyncIterator[MediaStand]:
    async with a_core(migrated, tmp_path) as core, a_media_stand(core, tmp_path, take_port()) as made:
        yield made


@pytest_asyncio.fixture(loop_scope="session")
async def desk(files: MediaStand, take_port: Callable[[], int]) -> AsyncIterator[str]:
    """The address of the desk."""
    core = files.core
    pages = create_app(
        pool=core.database, world=WORLD, settings=OnlyToken(), wrapper=WRAPPER, clock=core.clock, storage=files.storage
    )
    async with served(pages, take_port()) as address:
        yield address


@pytest.mark.parametrize("width", [1280, 375])
async def test_staff_see_photos_hear_sounds_and_read_what_cannot_be_shown(
    files: MediaStand, desk: str, browser: Browser, width: int
) -> None:
    await everything(files)
    (case,) = await files.core.cases()
    page = await browser.new_page(viewport={"width": width, "height": 900})
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    await page.goto(f"{desk}/aanmelden?token={TOKEN}")

    await page.goto(f"{desk}/denhaag/meldingen/{case['id']}")

    photo = page.get_by_role("img", name="Foto van de bewoner").first
    await photo.scroll_into_view_if_needed()
    await expect(photo).to_be_visible()
    assert await photo.evaluate("image => image.complete && image.naturalWidth > 0")
    await expect(page.get_by_label("Spraakbericht van de bewoner")).to_be_visible()
    await expect(page.get_by_role("link", name="brief 1.pdf (PDF, 1,2 MB)")).to_be_visible()
    await expect(page.get_by_text("De afzender stuurde dit als een ander soort bestand.")).to_be_visible()
    await expect(page.get_by_text("het kan een programma zijn")).to_be_visible()
    await expect(page.get_by_text("Deze foto wordt nog opgehaald bij WhatsApp.")).to_be_visible()
    await expect(page.get_by_text("Deze foto is beschadigd.")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert (await Axe().run(page, options=WCAG)).response["violations"] == []
    assert complaints == []
    await page.close()
