"""The report of a training in a real browser without scripts, at a desk's width and at a phone's."""

from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe  # type: ignore[import-untyped]  # it comes without types
from playwright.async_api import Browser, Page, expect

from loket.municipalities import World
from tests.builders import a_world
from tests.component.classifier.report_stand import a_report

# The browser starts once; whatever talks to it lives in its loop.
pytestmark = pytest.mark.asyncio(loop_scope="session")

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
WORLD: World = a_world()
DECLARED = {c.sub: c.main for c in WORLD["denhaag"].categories}
SOME = dict(list(DECLARED.items())[:12])
MANY = {f"{sub} nummer {n}": main for n in range(2) for sub, main in DECLARED.items()}
NO_MAINS = dict.fromkeys(MANY, "Overig")


@pytest_asyncio.fixture(loop_scope="session", params=[1280, 375])
async def page(browser: Browser, request: pytest.FixtureRequest) -> AsyncIterator[Page]:
    context = await browser.new_context(viewport={"width": request.param, "height": 900})
    made = await context.new_page()
    yield made
    await context.close()


@pytest.mark.parametrize("mains", [SOME, DECLARED, MANY], ids=["some", "declared", "many"])
async def test_everybody_can_read_it_and_only_the_tables_scroll(
    page: Page, tmp_path: Path, mains: Mapping[str, str]
) -> None:
    await page.goto(a_report(mains, tmp_path))

    found = await Axe().run(page, options=WCAG)

    assert found.response["violations"] == []
    width = await page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert width[0] <= width[1]


async def test_the_matrix_names_its_rows_and_columns_and_keeps_the_names_in_sight(page: Page, tmp_path: Path) -> None:
    await page.goto(a_report(DECLARED, tmp_path))
    table = page.get_by_role("table", name="Rows judged, by true (down) and said (across) category")
    first, last = table.get_by_role("rowheader").first, table.get_by_role("rowheader").last
    around = page.get_by_role("region", name="Confusion matrix")

    await expect(table.get_by_role("rowheader")).to_have_count(len(DECLARED))
    await expect(table.get_by_role("columnheader")).to_have_count(len(DECLARED) + 2)
    assert set(await table.get_by_role("rowheader").all_inner_texts()) == set(DECLARED)
    before = await first.bounding_box()
    await around.evaluate("it => it.scrollTo(it.scrollWidth, it.scrollHeight)")

    # What was scrolled away to the right and down is gone; the names of the row and of the column stay.
    frame, name, head = [await each.bounding_box() for each in (around, last, table.locator("thead th").last)]
    assert before is not None
    assert frame is not None
    assert name is not None
    assert head is not None
    assert name["x"] == pytest.approx(before["x"], abs=1)
    assert head["y"] == pytest.approx(frame["y"], abs=2)
    assert frame["width"] / 2 > name["width"]


async def test_of_more_categories_than_a_table_shows_it_shows_the_main_ones_and_says_so(
    page: Page, tmp_path: Path
) -> None:
    await page.goto(a_report(MANY, tmp_path))

    mains = sorted(set(MANY.values()))
    table = page.get_by_role("table", name="Rows judged")
    assert await table.get_by_role("rowheader").all_inner_texts() == mains
    await expect(page.get_by_text("More than 60 categories were said or true")).to_be_visible()
    assert await page.get_by_role("table").nth(2).get_by_role("row").count() == 21


async def test_without_main_categories_it_shows_only_the_pairs_and_says_so(page: Page, tmp_path: Path) -> None:
    await page.goto(a_report(NO_MAINS, tmp_path))

    await expect(page.get_by_role("region", name="Confusion matrix")).to_have_count(0)
    await expect(page.get_by_text("No table: more than 60 categories")).to_be_visible()
    await expect(page.get_by_role("region", name="Mixed up most often")).to_be_visible()
