"""The sender role as a process runs it: every channel at once, woken by the database."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from loket.municipalities import Secrets
from services.notifier.delivery import channel as channel_module
from services.notifier.delivery.sender import Sender
from tests.builders import IDENTITY, secrets_dir
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until


@pytest.fixture
def make_sender(stand: Stand, core: Core, migrated: str, tmp_path: Path) -> Callable[[], Sender]:
    """Makes a sender for both municipalities."""
    return lambda: Sender(
        pool=core.database,
        dsn=migrated,
        world=WORLD,
        provider_urls={"meta": stand.graph.base_url},
        secrets_of=Secrets(secrets_dir(tmp_path / "secrets")),
        identity=IDENTITY,
        wrapper=WRAPPER,
        clock=core.clock,
    )


async def test_a_new_delivery_wakes_the_channel_of_its_municipality_and_each_sends_its_own(
    stand: Stand, core: Core, make_sender: Callable[[], Sender], monkeypatch: pytest.MonkeyPatch
) -> None:
    stop, sender = asyncio.Event(), make_sender()
    running = asyncio.create_task(sender.run(stop))

    async def both_have_leases() -> bool:
        listening = await core.value("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
        return await core.count("channel_lease") == 2 and listening == 1

    await until(both_have_leases)
    monkeypatch.setattr(channel_module, "POLL_S", 60)
    await asyncio.sleep(0.6)  # the last short pause is over: from now on only the database wakes them
    deliveries = [await core.report(municipality=city, aliases=("v1-same",)) for city in ("denhaag", "delft")]

    for delivery in deliveries:
        await stand.reaches(delivery, "accepted")
    stop.set()
    for channel_sender in sender._channels.values():
        channel_sender.wake.set()
    await asyncio.wait_for(running, 10)

    assert [one.delivery for one in stand.graph.of("denhaag")] == [str(deliveries[0])]
    assert [one.delivery for one in stand.graph.of("delft")] == [str(deliveries[1])]


async def test_of_two_processes_one_sends_and_the_other_takes_over_when_it_stops(
    stand: Stand, core: Core, make_sender: Callable[[], Sender]
) -> None:
    stops = [asyncio.Event(), asyncio.Event()]
    running = [asyncio.create_task(make_sender().run(stop)) for stop in stops]
    sent = []
    for n in range(10):
        sent.append(await core.report(f"v1-{n}", aliases=(f"v1-a{n}",)))
        if n == 5:
            stops[0].set()
            await running[0]
    for delivery in sent:
        await stand.reaches(delivery, "accepted")
    stops[1].set()
    await running[1]

    assert sorted(one.delivery for one in stand.graph.taken) == sorted(map(str, sent))
    assert {row["attempts"] for row in await core.deliveries()} == {1}


async def test_a_sender_outlives_the_loss_of_its_connections(
    stand: Stand, core: Core, make_sender: Callable[[], Sender]
) -> None:
    stop = asyncio.Event()
    running = asyncio.create_task(make_sender().run(stop))
    first = await core.report()
    await stand.reaches(first, "accepted")

    await core.rows(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    second = await core.report("v1-2", municipality="delft")
    await stand.reaches(second, "accepted")
    stop.set()
    await asyncio.wait_for(running, 10)

    assert len(stand.graph.taken) == 2
