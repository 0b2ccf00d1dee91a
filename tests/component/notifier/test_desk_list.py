"""The desk's list: what stands on top, how many there are, and how it is narrowed down without losing one's place."""

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from services.notifier.store import case_reads
from services.notifier.store.opened import PAGE
from tests.builders import NOW
from tests.component.notifier.desk_browser import WCAG, Axe, a_desk, watched_page
from tests.component.notifier.desk_rows import WRAPPER, Rows, empty_rows

# The browser starts once; whatever talks to it lives in its loop.
pytestmark = pytest.mark.asyncio(loop_scope="session")
TODAY = NOW.date()


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


async def some_cases(rows: Rows) -> None:
    """Six cases, in this order: late, high, soonest due and oldest, its younger one, later due, low."""
    made: tuple[tuple[str, dict[str, Any]], ...] = (
        ("low", {"priority": "laag"}),
        ("young", {}),
        ("high", {"priority": "hoog", "due": TODAY + timedelta(days=9)}),
        ("old", {"created_at": NOW - timedelta(days=1)}),
        ("late", {"due": TODAY - timedelta(days=1)}),
        ("later", {"due": TODAY + timedelta(days=9)}),
    )
    for n, (who, changes) in enumerate(made):
        case = await rows.case_of("denhaag", await rows.say("denhaag", who, f"losse tegel Kerkstraat {n + 1}"))
        values = {"priority": "normaal", "due": TODAY + timedelta(days=3), "created_at": NOW} | changes
        await rows.execute(
            "UPDATE case_ SET number = $2, priority = $3, due = $4, created_at = $5 WHERE id = $1",
            *(case, who, values["priority"], values["due"], values["created_at"]),
        )


ORDER = ["late", "high", "old", "young", "later", "low"]


async def test_late_stands_on_top_then_what_is_urgent_and_what_is_due_first(rows: Rows) -> None:
    await some_cases(rows)
    today = TODAY

    async def listed(**wanted: object) -> tuple[list[str], int]:
        chosen = case_reads.Filter(today=today, **wanted)  # type: ignore[arg-type]  # of different kinds
        found = await case_reads.pressing(rows.database, WRAPPER, "denhaag", chosen)
        return [one.number for one in found.items], found.count

    assert await listed(state=case_reads.OPEN) == (ORDER, 6)
    assert await listed(state="gemeld", department="Team Wegbeheer") == (ORDER, 6)
    assert await listed(state=case_reads.OPEN, late=True) == (["late"], 1)
    # Where what is closed stands too, the newest is sought.
    assert (await listed())[0][-1] == "old"


async def test_every_case_stands_on_one_page_and_all_are_counted(rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    await some_cases(rows)
    assert PAGE > 2
    wanted = case_reads.Filter(today=TODAY, state=case_reads.OPEN)

    for size in (1, 2, 5, 6):
        monkeypatch.setattr(case_reads, "PAGE", size)
        found: list[str] = []
        cursor: str | None = None
        for _ in range(10):
            shown = await case_reads.pressing(rows.database, WRAPPER, "denhaag", wanted, cursor=cursor)
            assert shown.count == 6
            found += [one.number for one in shown.items]
            cursor = shown.next_cursor
            if cursor is None:
                break
        assert found == ORDER


async def test_the_list_says_how_many_and_until_when(rows: Rows, desk: str, page: Page) -> None:
    await some_cases(rows)

    await page.goto(f"{desk}/denhaag")

    await expect(page.locator("[data-role=total]")).to_have_text("6 meldingen")
    due = page.locator("[data-role=due]")
    await expect(due.nth(0)).to_have_text("Reactie uiterlijk gisteren")
    await expect(due.nth(2)).to_have_text("Reactie uiterlijk za 28 nov")
    await rows.say("denhaag", "one-more", "losse tegel Kerkstraat 30")
    await expect(page.locator("[data-role=total]")).to_have_text("7 meldingen")


async def test_filters_are_chosen_with_the_arrows_and_the_keyboard_stays_there(
    rows: Rows, desk: str, page: Page
) -> None:
    await some_cases(rows)
    await rows.execute("UPDATE case_ SET department = 'Team Groen' WHERE number = 'old'")
    await page.goto(f"{desk}/denhaag")
    departments = page.get_by_label("Afdeling")
    names = await departments.locator("option").all_text_contents()
    await departments.focus()

    for name in names[1:4]:
        await page.keyboard.press("ArrowDown")
        await expect(departments).to_have_value(name)
        await expect(departments).to_be_focused()
    await departments.select_option("Team Groen")

    await expect(page.locator("[data-case-number]")).to_have_count(1)
    await expect(page.locator("[data-role=total]")).to_have_text("1 melding")
    await expect(page).to_have_url(f"{desk}/denhaag?state=&department=Team+Groen&categorie=&plek=")
    late = page.get_by_label("Alleen te laat")
    await late.focus()
    await page.keyboard.press("Space")
    await expect(page.locator("[data-case-number]")).to_have_count(0)
    await expect(late).to_be_focused()
    # What is live now is this list.
    await rows.execute("UPDATE case_ SET due = '2026-11-01' WHERE number = 'old'")
    await rows.execute("UPDATE case_ SET version = version + 1 WHERE number = 'old'")
    await expect(page.locator("[data-case-number]")).to_have_count(1)

    await page.locator("#cases a").click()
    await page.get_by_role("link", name="Terug naar uw lijst").click()
    await expect(page).to_have_url(f"{desk}/denhaag?state=&department=Team+Groen&categorie=&plek=&laat=1")
    await page.get_by_role("link", name="Alle open tonen").click()
    await expect(page.locator("[data-case-number]")).to_have_count(6)
    await page.locator("#cases a").first.click()
    await expect(page.get_by_role("link", name="Alle meldingen")).to_be_visible()


async def test_a_place_is_typed_and_sought_with_the_keyboard_on_a_small_screen(
    rows: Rows, desk: str, page: Page
) -> None:
    await some_cases(rows)
    await page.set_viewport_size({"width": 320, "height": 640})
    await page.goto(f"{desk}/denhaag")
    await page.get_by_label("Categorie").focus()

    await page.keyboard.press("Tab")
    await expect(page.get_by_label("Straat of plek")).to_be_focused()
    await page.keyboard.type("kerk 4")
    await page.keyboard.press("Enter")

    await expect(page.locator("[data-case-number]")).to_have_count(1)
    await expect(page.locator('[data-case-number="old"]')).to_be_visible()
    await expect(page.get_by_label("Straat of plek")).to_have_value("kerk 4")
    assert "plek=kerk+4" in page.url
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320
    found = await Axe().run(page, options=WCAG)
    assert found.response["violations"] == []
    await page.get_by_role("link", name="Alle open tonen").click()
    await expect(page.locator("[data-case-number]")).to_have_count(6)
