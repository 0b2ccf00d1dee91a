"""One running system for all system tests, and a real browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.system.running import System

CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="package")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """The whole system, as ``make run`` starts it."""
    running = System(tmp_path_factory.mktemp("system") / "run")
    try:
        yield running.start()
    finally:
        running.close()


@pytest.fixture
def page() -> Iterator[Page]:
    """A page in headless Chromium; what its console calls an error fails the test."""
    errors: list[str] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=list(CHROMIUM_ARGUMENTS))
        opened = browser.new_page(viewport={"width": 1280, "height": 900})
        opened.on("pageerror", lambda error: errors.append(str(error)))
        yield opened
        browser.close()
    assert errors == []
