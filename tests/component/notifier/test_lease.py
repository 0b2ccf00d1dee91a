"""One process sends on a channel; what it leaves behind when it dies is sent twice by nobody."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import cast

from msgspec.structs import replace

from loket.failures import Code, Retryable
from services.notifier.delivery.channel import ChannelSender
from services.notifier.store import sending
from services.notifier.store.database import Connection, Database
from services.notifier.timers import DOUBT_PATIENCE
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until


async def test_a_second_sender_sends_nothing_while_the_first_has_the_lease_and_everything_after_it(
    stand: Stand,
) -> None:
    core = stand.core
    stand.graph.plans["denhaag"] = ["hangs"]
    first = await core.report()

    async with stand.sender(holder="second") as second, stand.sender(holder="first-but-late") as late:
        await until(lambda: len(stand.graph.taken) == 1)
        holder = await core.value("SELECT holder FROM channel_lease")
        more = await core.report("v1-2", "hoe staat het", intent="status_question", aliases=("v1-b",))
        second.wake.set()
        late.wake.set()
        await stand.reaches(more, "accepted")
        assert await core.value("SELECT holder FROM channel_lease") == holder
        stand.graph.release.set()
        await stand.reaches(first, "accepted")

    assert await core.value("SELECT token FROM channel_lease") in {1, 2}
    assert len(stand.graph.taken) == 2


async def test_killed_between_the_answer_and_the_record_it_is_in_doubt_for_the_next_and_not_sent_twice(
    stand: Stand,
) -> None:
    core = stand.core
    delivery = await core.report()
    killed = await stand.lease()
    (claimed,) = await stand.claim(killed)
    post = stand.post()
    await post._try(killed, claimed)  # accepted by the platform; the process dies before it records that
    await stand.lapse()

    async with stand.sender(holder="next"):
        await stand.reaches(delivery, "in_doubt")
        await core.handle(core.receipt(delivery, "sent", native_id=stand.graph.taken[0].wamid))

    assert await core.state(delivery) == "sent"
    assert len(stand.graph.taken) == 1


async def test_a_fenced_sender_claims_nothing_and_records_nothing_about_what_another_sends(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()
    old = await stand.lease("old")
    (claimed,) = await stand.claim(old)
    await stand.lapse()
    new = await stand.lease("new")
    async with core.database.transaction() as connection:
        await sending.take_over(connection, new, now=core.clock.now, patience=DOUBT_PATIENCE)
    await core.rows("UPDATE delivery SET state = 'planned', doubt_at = NULL")
    more = await core.report("v1-2", aliases=("v1-b",))
    (again, _) = await stand.claim(new)
    before = [tuple(row) for row in await core.deliveries()]

    async with core.database.transaction() as connection:
        now = core.clock.now
        await sending.accepted(connection, old, claimed, message_ref="v1-stale", now=now)
        await sending.plan_again(connection, old, claimed, due_at=now)
        await sending.in_doubt(connection, old, claimed, now=now, patience=DOUBT_PATIENCE)
        await sending.cancelled(connection, old, claimed)
        assert not await sending.failed(connection, old, claimed, code=1, class_="busy", now=now)
        await sending.hold(connection, old, reason="stale", code=1, now=now)
        assert await sending.renew(connection, old, for_s=30) is None
        await sending.release(connection, old)

    assert again.id == claimed.id == delivery
    assert await stand.claim(old) == []
    assert [tuple(row) for row in await core.deliveries()] == before
    (lease,) = await core.rows("SELECT * FROM channel_lease")
    assert (lease["holder"], lease["token"], lease["held_times"]) == ("new", 2, 0)
    assert await core.state(more) == "sending"


async def test_a_sender_that_stops_finishes_what_is_on_its_way_and_gives_the_lease_back(stand: Stand) -> None:
    delivery = await stand.core.report()
    stand.graph.plans["denhaag"] = ["hangs"]

    async with stand.sender() as sender:
        await until(lambda: len(stand.graph.taken) == 1)
        sender.wake.set()
        asyncio.get_running_loop().call_later(0.3, stand.graph.release.set)

    assert await stand.core.state(delivery) == "accepted"
    assert (await stand.lease("next")).token == 2


class LosesOneCommit:
    """The way to PostgreSQL whose connection breaks as it commits the first claim: done, and never heard of."""

    patiently = Database.patiently

    def __init__(self, database: Database) -> None:
        self._database = database
        self.lost = False

    def connection(self) -> AbstractAsyncContextManager[Connection]:
        """As it is."""
        return self._database.connection()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """Commits, and then fails once."""
        async with self._database.transaction() as connection:
            yield connection
        if not self.lost:
            async with self._database.connection() as connection:
                self.lost = await connection.fetchval("SELECT count(*) FROM delivery WHERE state = 'sending'") == 1
            if self.lost:
                raise Retryable(Code.DATABASE_UNAVAILABLE, after_s=0.05)


async def test_what_was_claimed_as_the_connection_broke_is_sent_all_the_same_and_once(stand: Stand) -> None:
    losing = LosesOneCommit(stand.core.database)
    post = replace(stand.post("denhaag"), pool=cast("Database", losing))
    delivery = await stand.core.report()

    async with stand.working(ChannelSender(post, "one")):
        await stand.reaches(delivery, "accepted")

    assert losing.lost
    assert [one.delivery for one in stand.graph.taken] == [str(delivery)]
    assert [row["attempts"] for row in await stand.core.deliveries()] == [1]
