"""A resident sees that their message was read and is worked on, where that can be shown; nothing waits for it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import pytest
from msgspec import structs

from loket.municipalities import World
from services.notifier.consume import Batches
from services.notifier.delivery.sender import Sender
from services.notifier.store import marks
from tests.builders import a_personal
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until


@asynccontextmanager
async def at_work(stand: Stand, dsn: str, world: World = WORLD) -> AsyncIterator[None]:
    """The sender role of one process, listening."""
    post, core, stop = stand.post(), stand.core, asyncio.Event()
    sender = Sender(
        pool=core.database,
        dsn=dsn,
        world=world,
        provider_urls=post.provider_urls,
        secrets_of=post.secrets,
        identity=post.identity,
        wrapper=WRAPPER,
        clock=core.clock,
    )
    running = asyncio.create_task(sender.run(stop))

    async def listens() -> bool:
        query = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%loket_taken%'"
        return await core.count("channel_lease") == 2 and await core.value(query) == 1

    await until(listens)
    yield
    stop.set()
    await asyncio.wait_for(running, 10)


async def test_a_message_that_is_taken_in_is_marked_as_read_with_typing(stand: Stand, migrated: str) -> None:
    core = stand.core
    async with at_work(stand, migrated):
        await core.handle(core.said(personal=a_personal(native_id="wamid.mine")))
        await core.handle(core.said("v1-d", municipality="delft", personal=a_personal(native_id="wamid.other")))
        await until(lambda: len(stand.graph.marked) == 2)

    assert sorted(stand.graph.marked) == [("delft", "wamid.other", True), ("denhaag", "wamid.mine", True)]


async def test_a_mark_that_fails_costs_the_resident_no_answer(stand: Stand, migrated: str) -> None:
    stand.graph.marks = False
    async with at_work(stand, migrated):
        delivery = await stand.core.report()
        await stand.reaches(delivery, "accepted")
        await until(lambda: len(stand.graph.marked) == 1)


async def test_a_municipality_that_wants_none_shows_none(stand: Stand, migrated: str) -> None:
    core = stand.core
    world = World([structs.replace(WORLD["denhaag"], read_marks=False), WORLD["delft"]])
    core.batches = Batches(core.database, world, core.keyring, WRAPPER, core.clock)
    async with at_work(stand, migrated, world):
        await core.handle(core.said(personal=a_personal(native_id="wamid.mine")))
        await core.handle(core.said("v1-d", municipality="delft", personal=a_personal(native_id="wamid.other")))
        await until(lambda: len(stand.graph.marked) == 1)
        await asyncio.sleep(0.3)

    assert [city for city, _, _ in stand.graph.marked] == ["delft"]


@pytest.mark.parametrize("after_s", [0, 120])
async def test_what_is_old_by_now_is_not_marked(core: Core, after_s: float) -> None:
    await core.handle(core.said(personal=a_personal(native_id="wamid.mine")))
    (message,) = await core.rows("SELECT id FROM message")
    await core.wait(after_s)

    found = await marks.native_id(core.database, WRAPPER, "denhaag", UUID(str(message["id"])), now=core.clock.now)

    assert found == (None if after_s else "wamid.mine")
    assert await marks.native_id(core.database, WRAPPER, "delft", message["id"], now=core.clock.now) is None
