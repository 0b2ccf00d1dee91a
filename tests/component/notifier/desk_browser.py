"""The desk served over HTTP for a real browser, and a signed-in page that runs into nothing."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Final

from axe_playwright_python.async_playwright import Axe  # type: ignore[import-untyped]  # it comes without types
from fastapi import FastAPI
from playwright.async_api import Browser, ConsoleMessage, Page, Request

from loket.municipalities import World
from services.notifier.desk.app import create_app
from services.notifier.server import make_app, make_server
from tests.builders import NOW
from tests.component.notifier.desk_rows import TOKEN, WORLD, WRAPPER, Clock, OnlyToken, Rows

__all__ = ["WCAG", "Axe", "a_desk", "served", "watched_page"]

WCAG: Final = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
"""What axe looks at: WCAG 2.2 A and AA, and what its makers advise."""


async def is_ready() -> None:
    """Nothing is in the way."""


@asynccontextmanager
async def served(pages: FastAPI, port: int) -> AsyncIterator[str]:
    """The address of a desk that is being served."""
    server = make_server(make_app(is_ready, lambda: 0.0, pages), "127.0.0.1", port)
    serving = asyncio.create_task(server.serve())
    while not server.started:
        assert not serving.done()
        await asyncio.sleep(0.02)
    yield f"http://127.0.0.1:{port}/desk"
    server.should_exit = True
    await serving


@asynccontextmanager
async def a_desk(rows: Rows, port: int, *, world: World = WORLD, live_s: float = 25.0) -> AsyncIterator[str]:
    """The address of the desk over some rows, five minutes after the residents of the tests wrote."""
    clock = Clock(NOW + timedelta(minutes=5))
    pages = create_app(
        pool=rows.database, world=world, settings=OnlyToken(), wrapper=WRAPPER, clock=clock, live_s=live_s
    )
    async with served(pages, port) as address:
        yield address


def _is_complaint(line: ConsoleMessage) -> bool:
    """A form that is refused comes back with 409, which the browser mentions too."""
    return line.type == "error" and "status of 409" not in line.text


@asynccontextmanager
async def watched_page(browser: Browser, desk: str, **options: object) -> AsyncIterator[Page]:
    """A signed-in page that runs into nothing: no script error, no word from its policy, no request elsewhere."""
    complaints: list[str] = []

    def watch(request: Request) -> None:
        if not request.url.startswith(desk):
            complaints.append(request.url)

    opened = await browser.new_page(**{"viewport": {"width": 1280, "height": 800}, **options})  # type: ignore[arg-type]  # options are Playwright's
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("console", lambda line: complaints.append(line.text) if _is_complaint(line) else None)
    opened.on("request", watch)
    await opened.goto(f"{desk}/aanmelden?token={TOKEN}")
    yield opened
    await opened.close()
    assert complaints == []
