"""A sender keeps to the pauses that the platform asks for, and shares an app fairly with channels of its process."""

import asyncio
import time

from msgspec import structs

from services.notifier.conversation.danger import GUARD_WITHIN
from services.notifier.delivery.channel import ChannelSender
from services.notifier.delivery.gate import Gate, Gates
from services.notifier.delivery.route import Rest
from services.notifier.store import claims
from services.notifier.store.claims import Wish
from tests.component.notifier.core import WORLD, WRAPPER
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until


async def test_retry_after_rests_the_channel_and_no_other(stand: Stand) -> None:
    core = stand.core
    await core.report()
    stand.graph.plans["denhaag"] = ["slow_down"]

    async with stand.sender() as sender, stand.sender("delft"):
        await until(lambda: stand.graph.calls.count("denhaag") == 1)
        begun = time.monotonic()
        other = await core.report("v1-2", aliases=("v1-b",))
        sender.wake.set()
        elsewhere = await core.report(municipality="delft")
        await stand.reaches(elsewhere, "accepted")
        state = await core.state(other)
        # A machine so busy that the rest is over by now shows nothing of it.
        assert state == "planned" or time.monotonic() - begun > 0.5
        await stand.reaches(other, "accepted")

    assert time.monotonic() - begun > 0.5
    assert str(other) in {one.delivery for one in stand.graph.of("denhaag")}


async def test_a_channel_sends_no_faster_than_its_number_may(stand: Stand) -> None:
    for n in range(8):
        await stand.core.report(f"v1-{n}", aliases=(f"v1-a{n}",))
    post = stand.post()
    slow = structs.replace(post, channel=structs.replace(post.channel, per_second=4))
    stop, sender = asyncio.Event(), ChannelSender(slow, "slow")
    begun = time.monotonic()

    running = asyncio.create_task(sender.run(stop))
    await until(lambda: len(stand.graph.taken) == 8)
    took_s = time.monotonic() - begun
    stop.set()
    sender.wake.set()
    await running

    assert took_s > 0.9


async def test_who_takes_a_channel_over_starts_slowly_since_the_one_before_may_have_sent_a_burst(stand: Stand) -> None:
    for n in range(4):
        await stand.core.report(f"v1-{n}", aliases=(f"v1-a{n}",))
    post = stand.post()
    slow = structs.replace(post, channel=structs.replace(post.channel, per_second=4))
    await stand.lease("killed")
    await stand.lapse()
    begun = time.monotonic()

    async with stand.working(ChannelSender(slow, "next")):
        await until(lambda: len(stand.graph.taken) == 4)

    assert time.monotonic() - begun > 0.9


async def test_an_emergency_leaves_at_once_while_others_wait_for_the_pace_and_for_a_pause(stand: Stand) -> None:
    core = stand.core
    for n in range(3):
        await core.report(f"v1-{n}", aliases=(f"v1-a{n}",))
    post = stand.post()
    slow = structs.replace(post, channel=structs.replace(post.channel, per_second=0.01))
    sender = ChannelSender(slow, "slow")
    sender._rest(slow.channel, Rest(for_s=60, whole_app=True))

    async with stand.working(sender):
        urgent = await core.report("v1-urgent", aliases=("v1-u",))
        await core.rows("UPDATE delivery SET purpose = 'emergency' WHERE id = $1", urgent)
        sender.wake.set()
        await stand.reaches(urgent, "accepted")

    assert [one.delivery for one in stand.graph.taken] == [f"emergency-{urgent}"]


async def test_a_resident_who_got_enough_for_now_is_left_alone_but_an_emergency_goes(stand: Stand) -> None:
    core = stand.core
    await core.report()
    other = await core.report("v1-o", aliases=("v1-o",))
    await core.handle(core.said("v1-fire", "brand", emergency="fire", emergency_level="certain"))
    await core.wait(GUARD_WITHIN.total_seconds() + 1)
    (sam,) = await core.rows("SELECT DISTINCT conversation FROM delivery WHERE purpose = 'emergency'")
    lease = await stand.lease()

    async with core.database.transaction() as connection:
        wish = Wish(limit=16, resting=(sam["conversation"],))
        own = WORLD["denhaag"].channels[0]
        found = await claims.claim(connection, WRAPPER, lease, wish, own=own, now=core.clock.now)

    assert {one.purpose for one in found if one.conversation == sam["conversation"]} == {"emergency"}
    assert other in {one.id for one in found}


async def test_what_people_wrote_leaves_before_status_messages(stand: Stand) -> None:
    core = stand.core
    for n, purpose in enumerate(("status", "answer", "staff", "emergency")):
        await core.report(f"v1-{n}", aliases=(f"v1-a{n}",))
        (newest,) = (await core.deliveries())[-1:]
        await core.rows("UPDATE delivery SET purpose = $2 WHERE id = $1", newest["id"], purpose)
    lease = await stand.lease()

    order = [(await stand.claim(lease, limit=1))[0].purpose for _ in range(4)]

    assert order == ["emergency", "staff", "answer", "status"]


async def test_channels_of_one_app_share_a_gate_and_take_turns() -> None:
    shared = structs.replace(WORLD["delft"].channels[0], app="meta-denhaag", app_per_second=20)
    own = structs.replace(WORLD["denhaag"].channels[0], app_per_second=50)
    gates = Gates([own, shared])
    gate = gates.of(own)

    assert gates.of(shared) is gate
    assert gates.of(WORLD["delft"].channels[0]) is not gate
    asked = [gate.ask(city, 16) for city in ("denhaag", "delft", "denhaag", "delft")]
    assert [one.result() if one.done() else None for one in asked] == [8, 8, 4, None]
    gates.close()


async def test_a_gate_wakes_who_waits_when_there_is_room_again() -> None:
    gate = Gate(20)
    for _ in range(3):
        gate.ask("denhaag", 8)

    turn = gate.ask("delft", 2)

    assert not turn.done()
    assert await asyncio.wait_for(turn, 2) in {1, 2}
    gate.close()
