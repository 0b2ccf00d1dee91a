"""Processes that send for one app keep to its rate together, and share it fairly among municipalities."""

import asyncio
import time
from collections import Counter

from msgspec import structs

from loket.declarations import Channel
from services.notifier.delivery.channel import ChannelSender
from services.notifier.delivery.gate import Gates
from services.notifier.store import pace
from services.notifier.store.pace import App
from tests.component.notifier.core import WORLD, Core
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until

APP = "meta-denhaag"


def sharing(*cities: str, per_second: float) -> list[Channel]:
    """Channels of cities that one app serves."""
    return [structs.replace(WORLD[c].channels[0], app=APP, app_per_second=per_second) for c in cities]


async def busy(gates: Gates, channel: Channel, name: str, got: Counter[str], until_s: float) -> None:
    """A channel that always has more to send."""
    gate = gates.of(channel)
    while time.monotonic() < until_s:
        turn = gate.ask(name, 16)
        await asyncio.wait({turn}, timeout=max(until_s - time.monotonic(), 0.0))
        got[name] += turn.result() if turn.done() else 0
    gate.leave(name)


async def test_two_processes_of_one_app_keep_to_its_rate_and_each_channel_gets_its_part(core: Core) -> None:
    channels = sharing("denhaag", "delft", per_second=60)
    first, second = (Gates(channels, core.database, holder) for holder in ("first", "second"))
    got: Counter[str] = Counter()
    await core.rows("INSERT INTO app_pace VALUES ('meta', $1, 0, clock_timestamp(), 'epoch')", APP)
    begun = time.monotonic()
    until_s = begun + 6.0

    await asyncio.gather(
        busy(first, channels[0], "denhaag", got, until_s),
        busy(first, channels[0], "rijswijk", got, until_s),
        busy(second, channels[1], "delft", got, until_s),
    )
    took_s = time.monotonic() - begun
    first.close()
    second.close()

    assert 60 * took_s * 0.7 <= sum(got.values()) <= 60 * took_s + 1
    assert all(sum(got.values()) * 0.2 < n < sum(got.values()) * 0.5 for n in got.values()), got


async def test_what_a_killed_process_took_or_wanted_holds_up_nobody_for_longer_than_moments(core: Core) -> None:
    (way, _) = channels = sharing("denhaag", "delft", per_second=50)
    app = App(provider="meta", app=APP, per_second=50)
    async with core.database.transaction() as connection:
        taken = await pace.take(connection, app, "killed", wanted=500, channels=9)
    gates = Gates(channels, core.database, "next")
    begun = time.monotonic()

    turns = 0
    while turns < 60:
        turns += await asyncio.wait_for(gates.of(way).ask("denhaag", 8), 5)
    gates.close()

    assert taken.n == 50
    assert 1.0 < time.monotonic() - begun < 3.6
    assert [r["holder"] for r in await core.rows("SELECT holder FROM app_ask WHERE until > clock_timestamp()")] == [
        "next"
    ]


async def test_a_pause_that_the_platform_asks_the_app_for_is_kept_by_every_process(core: Core) -> None:
    (way, _) = channels = sharing("denhaag", "delft", per_second=50)
    first, second = (Gates(channels, core.database, holder) for holder in ("first", "second"))

    first.of(way).rest(0.7)
    await asyncio.sleep(0.1)
    begun = time.monotonic()
    assert await asyncio.wait_for(second.of(way).ask("delft", 1), 5) == 1
    first.close()
    second.close()

    assert time.monotonic() - begun > 0.4


async def test_a_message_now_and_then_asks_the_database_for_no_turn(core: Core) -> None:
    (way, _) = channels = sharing("denhaag", "delft", per_second=200)
    gates = Gates(channels, core.database, "one")
    gate = gates.of(way)

    async def send_one() -> None:
        gate.give_back(await asyncio.wait_for(gate.ask("denhaag", 16), 5) - 1)

    await send_one()
    before = await core.value("SELECT at FROM app_pace")
    for _ in range(6):
        await send_one()
    gates.close()

    assert await core.value("SELECT at FROM app_pace") == before


async def test_two_senders_with_one_app_never_exceed_it_and_deliver_for_both_municipalities(stand: Stand) -> None:
    core, per_second = stand.core, 10
    for n in range(40):
        await core.report(f"v1-h{n}", aliases=(f"v1-h{n}",))
    for n in range(5):
        await core.report(f"v1-d{n}", aliases=(f"v1-d{n}",), municipality="delft")
    channels = sharing("denhaag", "delft", per_second=per_second)
    posts = [structs.replace(stand.post(c), channel=ch) for c, ch in zip(("denhaag", "delft"), channels, strict=True)]
    gates = [Gates(channels, core.database, holder) for holder in ("first", "second")]
    stand.graph.apps["delft"] = APP
    begun = time.monotonic()

    async with (
        stand.working(ChannelSender(posts[0], "first", gates[0])),
        stand.working(ChannelSender(posts[1], "second", gates[1])),
    ):
        await until(lambda: len(stand.graph.taken) == 45)
    took_s = time.monotonic() - begun
    for one in gates:
        one.close()

    assert len(stand.graph.taken) <= per_second + per_second * took_s + 1
    went = [one.city for one in stand.graph.taken]
    assert went.count("delft") == 5
    assert went[-10:] == ["denhaag"] * 10, went
