"""A resident calls on the simulated platform: the window opens in the database, and free text reaches the phone."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

import pytest

from loket.events import MessageClassified, MessageReceived
from loket.municipalities import Secrets
from loket.providers import PROVIDERS
from loket.providers.shapes import Access, Post
from services.ingest.apps import App
from services.ingest.facts import Facts
from services.notifier import commands
from services.notifier.delivery.channel import ChannelSender
from services.notifier.delivery.post import Post as Sending
from tests.builders import IDENTITY, secrets_dir
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.simulator.stand import IDS, NUMBERS, RETRY_SCALE, TOKENS, Stand, a_stand, accounts
from tests.simulated import Simulator, until

CITY, PHONE, OTHER = WORLD["denhaag"], "+31600000001", "+31600000002"
DAY: Final = timedelta(days=1)
RINGS_S: Final = 30


class Called:
    """Den Haag's number at the simulated platform, and the notifier behind it."""

    def __init__(self, core: Core, platform: Stand, secrets: Path) -> None:
        self.core = core
        self.platform = platform
        self._secrets = secrets
        self._heard = 0

    async def now(self) -> datetime:
        """The platform's time, by which the core lives too."""
        _, told = await self.platform.call("GET", "/control/clock")
        return datetime.fromisoformat(told["now"]).astimezone(UTC)

    async def hear(self, count: int) -> None:
        """Take webhooks as ingest and classifier do, so many in all."""
        await until(lambda: len(self.platform.receiver.delivered) >= count)
        fresh = self.platform.receiver.delivered[self._heard :]
        self._heard += len(fresh)
        self.core.clock.now = await self.now()
        way = CITY.channels[0]
        app = App(
            provider="meta",
            name="meta-denhaag",
            wire=PROVIDERS["meta"].wire,
            client=PROVIDERS["meta"].client,
            secret="",
            verify_token="",
            access=Access(base_url="", token=""),
            numbers={IDS["denhaag"]: (CITY, way)},
            accounts={},
        )
        facts = Facts(IDENTITY, self.core.keyring)
        for one in fresh:
            parsed = app.wire.parse(Post(body=one.body, headers={}), knows=app.knows)
            events = facts.events(app, facts.letters(app, parsed), parsed, self.core.clock.now)
            await self.core.handle(*(classified(e) if isinstance(e, MessageReceived) else e for e in events))

    async def calls(self, phone: str) -> None:
        """Ring, and be taken by nobody."""
        status, _ = await self.platform.call("POST", f"/control/phones/{phone}/calls", json={"to": NUMBERS["denhaag"]})
        assert status == 202

    async def windows(self) -> list[datetime | None]:
        """Until when each resident may be sent free text."""
        rows = await self.core.rows("SELECT window_until FROM conversation ORDER BY created_at, id")
        return [row["window_until"] for row in rows]

    def sender(self) -> ChannelSender:
        """The sender of Den Haag's number."""
        return ChannelSender(
            Sending(
                pool=self.core.database,
                http=self.platform.http,
                municipality=CITY,
                channel=CITY.channels[0],
                provider_urls={"meta": f"{self.platform.base}/graph/v23.0"},
                public_url="",
                secrets=Secrets(self._secrets),
                identity=IDENTITY,
                wrapper=WRAPPER,
                clock=self.core.clock,
                storage=None,
            ),
            "one",
        )


def classified(event: MessageReceived) -> MessageClassified:
    """What the classifier says of a message, which here is always a person's to answer."""
    shared = {
        name: getattr(event, name) for name in event.__struct_fields__ if name in MessageClassified.__struct_fields__
    }
    return MessageClassified(**shared, language="nl", intent=None, candidates=(), decision="human", reason="asked")


@pytest.fixture
async def called(core: Core, tmp_path: Path, take_port: Callable[[], int]) -> AsyncIterator[Called]:
    """The simulator as a process, our end of its webhooks, and the core."""
    secrets = secrets_dir(tmp_path / "secrets")
    (secrets / "meta-denhaag.access_token").write_text(TOKENS["denhaag"])
    receiver_port = take_port()
    served = accounts(f"http://127.0.0.1:{receiver_port}")
    with Simulator(tmp_path, take_port(), served, retry_scale=RETRY_SCALE) as process:
        async with a_stand(process, receiver_port) as platform:
            yield Called(core, platform, secrets)


async def write(called: Called, conversation: UUID) -> UUID:
    """Staff write to the resident."""
    sent = await commands.send_text(
        called.core.database,
        WORLD,
        WRAPPER,
        "denhaag",
        text="Wij belden u terug.",
        actor="Ali",
        now=called.core.clock.now,
        conversation_id=conversation,
    )
    return UUID(str(sent.id))


@asynccontextmanager
async def working(called: Called) -> AsyncIterator[None]:
    """The sender at work."""
    stop, sender = asyncio.Event(), called.sender()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(sender.run(stop))
        try:
            yield
        finally:
            stop.set()
            sender.wake.set()


async def test_who_called_is_answered_in_free_text_a_day_after_they_wrote(called: Called) -> None:
    core, platform = called.core, called.platform
    await platform.write(PHONE)
    await called.hear(1)
    await core.rows("UPDATE delivery SET state = 'accepted'")
    (conversation,) = await core.rows("SELECT id FROM conversation")
    await platform.jump(DAY.total_seconds() + 600)
    core.clock.now = await called.now()
    (closed,) = await called.windows()
    assert closed is not None
    assert closed < core.clock.now
    with pytest.raises(commands.WindowClosed):
        await write(called, conversation["id"])

    await called.calls(PHONE)
    await called.hear(2)
    (opened,) = await called.windows()
    delivery = await write(called, conversation["id"])
    async with working(called):
        await until(lambda: "delivered" in [one["status"] for one in platform.receiver.statuses(PHONE)])

    assert opened is not None
    assert timedelta(0) <= core.clock.now + DAY - opened < timedelta(minutes=1)
    shown = [item for item in await platform.phone(PHONE) if item["direction"] == "in"]
    assert [(item["type"], item["text"]["body"]) for item in shown[-1:]] == [("text", "Wij belden u terug.")]
    assert await core.state(delivery) in {"accepted", "sent", "delivered"}
    assert "failed" not in {one["status"] for one in platform.receiver.statuses(PHONE)}
    await platform.jump(RINGS_S)


async def test_its_end_opens_nothing_more_and_a_stranger_who_calls_begins_no_conversation(called: Called) -> None:
    platform = called.platform
    await platform.write(PHONE)
    await called.calls(PHONE)
    await called.hear(2)
    before = await called.windows()
    await platform.jump(3600)
    await called.hear(3)
    ended = await called.windows()
    await called.calls(OTHER)
    await called.hear(4)

    assert len(before) == 1
    assert ended == before == await called.windows()
    await platform.jump(RINGS_S)
