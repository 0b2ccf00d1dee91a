"""Deliveries leave once and in order, and every answer of the platform leads to what it must."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from loket.providers.content import Text
from services.notifier.conversation.danger import GUARD_WITHIN
from services.notifier.timers import DOUBT_PATIENCE
from tests.component.notifier.sending_stand import Stand
from tests.component.notifier.test_content import say
from tests.simulated import until


async def test_a_planned_delivery_leaves_once_with_its_id_and_is_recorded(stand: Stand) -> None:
    delivery = await stand.core.report()

    async with stand.sender():
        await stand.reaches(delivery, "accepted")

    (sent,) = stand.graph.taken
    assert (sent.city, sent.to, sent.delivery) == ("denhaag", "31600000001", str(delivery))
    assert [sent.text] == await stand.core.texts()
    (row,) = await stand.core.deliveries()
    assert (row["attempts"], row["accepted_at"]) == (1, stand.core.clock.now)


async def test_one_conversation_is_sent_in_order_one_at_a_time_and_others_do_not_wait_for_it(stand: Stand) -> None:
    core = stand.core
    await core.report(aliases=("v1-a",))
    for n in range(3):
        await say(core, Text(text=f"Nog iets over de tegel: {n}."))
    other = await core.report("v1-o", aliases=("v1-o",), personal=None)
    planned = [str(row["id"]) for row in await core.deliveries()]
    stand.graph.plans["denhaag"] = ["hangs"]

    async with stand.sender():
        await stand.reaches(other, "accepted")
        waiting = [one.delivery for one in stand.graph.taken]
        stand.graph.release.set()
        await until(lambda: len(stand.graph.taken) == 5)

    assert waiting == [planned[0], str(other)]
    assert [one.delivery for one in stand.graph.taken if one.delivery != str(other)] == planned[:4]


async def test_when_the_answer_is_lost_it_is_in_doubt_until_a_receipt_tells_and_never_sent_again(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()
    stand.graph.plans["denhaag"] = ["answer_lost"]

    async with stand.sender() as sender:
        await stand.reaches(delivery, "in_doubt")
        await core.handle(core.receipt(delivery, "delivered", native_id=stand.graph.taken[0].wamid))
        assert await core.state(delivery) == "delivered"
        await core.wait(DOUBT_PATIENCE.total_seconds() + 60)
        sender.wake.set()
        await asyncio.sleep(0.7)

    assert len(stand.graph.taken) == 1
    assert len(await core.deliveries()) == 1


async def test_in_doubt_does_not_block_what_comes_after_it(stand: Stand) -> None:
    core = stand.core
    first = await core.report()
    stand.graph.plans["denhaag"] = ["answer_lost"]

    async with stand.sender() as sender:
        await stand.reaches(first, "in_doubt")
        second = await core.report("v1-2", "hoe staat het", intent="status_question")
        sender.wake.set()
        await stand.reaches(second, "accepted")

    assert await core.state(first) == "in_doubt"


async def test_in_doubt_without_a_receipt_is_told_afresh_once(stand: Stand) -> None:
    core = stand.core
    first = await core.report()
    stand.graph.plans["denhaag"] = ["answer_lost"]

    async with stand.sender() as sender:
        await stand.reaches(first, "in_doubt")
        await core.wait(DOUBT_PATIENCE.total_seconds() + 1)
        afresh = UUID(str((await core.deliveries())[-1]["id"]))
        sender.wake.set()
        await stand.reaches(afresh, "accepted")
        await core.wait(600)

    assert await core.state(first) == "superseded"
    assert [one.delivery for one in stand.graph.taken] == [str(first), str(afresh)]


async def test_a_channel_that_is_refused_is_held_with_its_reason_and_the_other_municipality_goes_on(
    stand: Stand,
) -> None:
    core = stand.core
    held, other = await core.report(), await core.report("v1-d", municipality="delft")
    stand.graph.always["denhaag"] = 131048

    async with stand.sender() as sender, stand.sender("delft"):
        await until(lambda: stand.graph.calls.count("denhaag") == 1)
        await stand.reaches(other, "accepted")
        for _ in range(3):
            sender.wake.set()
            await asyncio.sleep(0.1)
        assert stand.graph.calls.count("denhaag") == 1
        (lease,) = await core.rows("SELECT * FROM channel_lease WHERE municipality = 'denhaag'")
        stand.graph.always.clear()
        core.clock.now = lease["held_until"]
        await core.rows("SELECT 1")
        sender.wake.set()
        await stand.reaches(held, "accepted")

    assert (lease["held_code"], lease["held_times"]) == (131048, 1)
    assert "blocked or reported" in lease["held_reason"]
    (after,) = await core.rows("SELECT * FROM channel_lease WHERE municipality = 'denhaag'")
    assert (after["held_until"], after["held_times"], after["held_code"]) == (None, 0, None)


async def test_a_held_channel_is_tried_with_one_message_at_a_time(stand: Stand) -> None:
    core = stand.core
    for n in range(5):
        await core.report(f"v1-{n}", aliases=(f"v1-a{n}",))
    stand.graph.always["denhaag"] = 131048

    async with stand.sender() as sender:
        await until(lambda: stand.graph.calls.count("denhaag") == 5)
        held: list[datetime] = []

        async def is_held() -> bool:
            held[:] = [row["held_until"] for row in await core.rows("SELECT held_until FROM channel_lease")]
            return held[0] is not None and {row["state"] for row in await core.deliveries()} == {"planned"}

        await until(is_held)
        core.clock.now = held[0]
        sender.wake.set()
        await until(lambda: stand.graph.calls.count("denhaag") > 5)
        await asyncio.sleep(0.2)
        assert stand.graph.calls.count("denhaag") == 6

    assert {row["state"] for row in await core.deliveries()} == {"planned"}


async def test_a_resident_who_cannot_be_reached_fails_once_and_waits_for_a_person(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()
    stand.graph.plans["denhaag"] = [131026]

    async def failed() -> bool:
        return (await core.deliveries())[0]["failed_at"] is not None

    async with stand.sender() as sender:
        await until(failed)
        following = await core.report("v1-2", "hoe staat het", intent="status_question")
        sender.wake.set()
        await stand.reaches(following, "accepted")

    (row, _) = await core.deliveries()
    assert (row["id"], row["failed_code"], row["failed_class"]) == (delivery, 131026, "recipient")
    assert await core.value("SELECT waits_for FROM conversation") == "person"
    assert len(stand.graph.calls) == 2


async def test_a_busy_platform_is_asked_again_after_a_pause(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()
    stand.graph.plans["denhaag"] = [130429]

    async def tried() -> bool:
        row = (await core.deliveries())[0]
        return (row["attempts"], row["state"]) == (1, "planned")

    async with stand.sender() as sender:
        await until(tried)
        core.clock.now = (await core.deliveries())[0]["due_at"]
        sender.wake.set()
        await stand.reaches(delivery, "accepted")

    assert len(stand.graph.taken) == 1


async def test_without_a_connection_it_stays_planned_and_leaves_when_there_is_one(
    stand: Stand, take_port: Callable[[], int]
) -> None:
    core = stand.core
    delivery = await core.report()
    there, stand.graph.base_url = stand.graph.base_url, f"http://127.0.0.1:{take_port()}/v23.0"

    async def tried() -> bool:
        row = (await core.deliveries())[0]
        return (row["attempts"], row["state"]) == (1, "planned")

    async with stand.sender():
        await until(tried)
    stand.graph.base_url = there
    core.clock.now = (await core.deliveries())[0]["due_at"]
    async with stand.sender():
        await stand.reaches(delivery, "accepted")

    assert len(stand.graph.taken) == 1


async def test_a_resident_who_wrote_more_than_a_day_ago_gets_no_free_text_and_a_person_looks(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()
    await core.wait(25 * 3600)

    async def failed() -> bool:
        return str((await core.deliveries())[0]["failed_class"]) == "window"

    async with stand.sender():
        await until(failed)

    assert stand.graph.calls == []
    assert await core.value("SELECT waits_for FROM conversation") == "person"
    assert await core.state(delivery) == "planned"


async def test_an_erased_resident_is_sent_nothing(stand: Stand) -> None:
    delivery = await stand.core.report()
    await stand.core.rows("UPDATE conversation SET wrapped_key = NULL, recipient = NULL, memory = NULL")

    async with stand.sender():
        await stand.reaches(delivery, "cancelled")

    assert stand.graph.calls == []


async def test_an_emergency_overtakes_what_waits(stand: Stand) -> None:
    core = stand.core
    waiting = await core.report()
    emergency_said = core.said("v1-fire", "brand", emergency="fire", emergency_level="certain")
    await core.handle(emergency_said)
    await core.wait(GUARD_WITHIN.total_seconds() + 1)
    emergency = UUID(str((await core.deliveries())[-1]["id"]))

    lease = await stand.lease()
    (first,) = await stand.claim(lease, limit=1)

    assert first.id == emergency
    assert await core.state(waiting) == "planned"
