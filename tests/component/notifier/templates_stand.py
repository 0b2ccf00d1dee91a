"""The simulated platform that reviews templates, and Loket that hears of it: by webhooks and by the account's list."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

from loket.providers import PROVIDERS
from loket.providers.shapes import Access, Post
from services.ingest.apps import App
from services.ingest.facts import Facts
from services.notifier.templates.outside import by_a_way
from services.notifier.templates.sync import sync
from tests.builders import IDENTITY
from tests.component.notifier.core import Core
from tests.component.notifier.test_template_categories import DELFT, LETTER, WAY
from tests.component.simulator.stand import RETRY_SCALE, TOKENS, Stand, a_stand, accounts
from tests.simulated import Simulator, until

APP: Final = "meta-delft"


class Followed:
    """Delft's account at the platform, and what Loket knows of its templates."""

    def __init__(self, core: Core, platform: Stand) -> None:
        self.core = core
        self.platform = platform
        self._heard = 0

    async def look(self) -> None:
        """Bring the account in step, as the keeper does now and then."""
        access = Access(base_url=f"{self.platform.base}/graph/v23.0", token=TOKENS["delft"])
        assert await sync(self.core.database, self.platform.http, access, DELFT, WAY, now=self.core.clock.now)

    async def hear(self, field: str) -> None:
        """Wait for a webhook about a field, and take everything that came, as ingest does."""

        def told() -> bool:
            fresh = self.platform.receiver.delivered[self._heard :]
            return any(change["field"] == field for one in fresh for e in one.entries for change in e["changes"])

        await until(told)
        fresh = self.platform.receiver.delivered[self._heard :]
        self._heard += len(fresh)
        facts, app = Facts(IDENTITY, self.core.keyring), _an_app()
        for one in fresh:
            assert (one.app, one.signed) == (APP, True)
            parsed = app.wire.parse(Post(body=one.body, headers={}), knows=app.knows)
            await self.core.handle(*facts.events(app, facts.letters(app, parsed), parsed, self.core.clock.now))

    async def row(self, name: str) -> dict[str, Any]:
        """What the database holds about a template."""
        (row,) = await self.core.rows(
            "SELECT status, category, quality, reason FROM template WHERE municipality = 'delft' AND account = $1 "
            "AND name = $2 AND language = 'nl'",
            *(WAY.account, name),
        )
        return dict(row)

    async def says(self) -> str | None:
        """Which template would tell a resident of a case now."""
        async with self.core.database.connection() as connection:
            found = await by_a_way(connection, DELFT, [WAY], LETTER, now=self.core.clock.now)
        return found.template.name if found is not None else None

    async def decide(self, name: str, *, approve: bool, reason: str | None = None) -> None:
        """The platform's reviewer decides."""
        _, listed = await self.platform.call("GET", f"/control/wabas/{WAY.account}/templates")
        (known,) = [one["id"] for one in listed["items"] if one["name"] == name]
        verdict = {"approve": approve, "reason": reason}
        status, answer = await self.platform.call("POST", f"/control/templates/{known}/review", json=verdict)
        assert status == 200, answer


def _an_app() -> App:
    return App(
        provider="meta",
        name=APP,
        wire=PROVIDERS["meta"].wire,
        client=PROVIDERS["meta"].client,
        secret="",
        verify_token="",
        access=Access(base_url="", token=""),
        numbers={WAY.number_id: (DELFT, WAY)},
        accounts={WAY.account: (DELFT, WAY)},
    )


@asynccontextmanager
async def followed(core: Core, folder: Path, port: int, receiver_port: int) -> AsyncIterator[Followed]:
    """Both templates are handed in and wait: nobody reviews them but the test."""
    with Simulator(folder, port, accounts(f"http://127.0.0.1:{receiver_port}"), retry_scale=RETRY_SCALE) as process:
        async with a_stand(process, receiver_port) as platform:
            await platform.call("POST", "/control/rules", json={"review_s": 100_000.0})
            made = Followed(core, platform)
            await made.look()
            yield made
