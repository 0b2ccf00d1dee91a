"""What waits beside the road: records without their key, changes to publish, ids to forget."""

import asyncio
import json
from datetime import timedelta

import pytest
from prometheus_client import REGISTRY

from deploy.local.kafka import Kafka
from loket.codec import decode
from loket.events import ChannelReported, MessageReceived, Personal, Signal
from loket.failures import Code, Retryable
from loket.publishing import Publisher
from loket.sealing import Keyring, erase_key
from loket.topics import CASES, CLASSIFIED, INBOUND
from services.notifier.consume import Batches
from services.notifier.housekeeping import REMEMBERED, Housekeeping
from services.notifier.outbox import Outbox
from services.notifier.parking import Parking
from tests.builders import NOW
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.notifier.kafka_reads import everything_in

pytestmark = pytest.mark.alone


def parking(core: Core, publisher: Publisher) -> Parking:
    return Parking(core.database, WORLD, core.keyring, core.batches, publisher, core.clock)


def without_key(core: Core, municipality: str) -> bytes:
    """Take this month's key away, as a process that starts without it finds it; gives its content."""
    path = core.keys_dir / f"{municipality}.{NOW:%Y-%m}.key"
    content = path.read_bytes()
    path.unlink()
    core.keyring = Keyring(core.keys_dir)
    core.batches = Batches(core.database, WORLD, core.keyring, WRAPPER, core.clock)
    return content


async def a_second() -> None:
    """A keyring looks at its folder once a second."""
    await asyncio.sleep(1.1)


async def test_a_message_without_its_key_waits_and_becomes_a_case_when_the_key_appears(
    core: Core, publisher: Publisher
) -> None:
    said = core.said()
    other = core.said("v1-delft", municipality="delft")
    key = without_key(core, "denhaag")

    assert not await core.handle(said, other)
    waiting = await core.count("parked_event")
    core.clock.now += timedelta(minutes=1)
    assert await parking(core, publisher).replay() == 0
    cases_meanwhile = [len(await core.cases(city)) for city in ("denhaag", "delft")]

    (core.keys_dir / f"denhaag.{NOW:%Y-%m}.key").write_bytes(key)
    await a_second()
    core.clock.now += timedelta(minutes=1)

    assert await parking(core, publisher).replay() == 1
    assert waiting == 1
    assert cases_meanwhile == [0, 1]
    assert len(await core.cases("denhaag")) == 1
    assert await core.count("parked_event") == 0


async def test_a_message_whose_key_was_erased_meanwhile_is_set_aside(
    core: Core, publisher: Publisher, kafka: Kafka
) -> None:
    said = core.said("v1-erased")
    without_key(core, "denhaag")
    await core.handle(said)
    erase_key(core.keys_dir, f"denhaag.{NOW:%Y-%m}")
    await a_second()
    core.clock.now += timedelta(minutes=1)

    assert await parking(core, publisher).replay() == 1
    assert await core.cases("denhaag") == []
    assert any(b"v1-erased" in value for value in await everything_in(kafka, f"{CLASSIFIED.name}.dead"))


async def test_what_the_classifier_could_not_read_goes_back_to_it_when_the_key_appears(
    core: Core, publisher: Publisher, kafka: Kafka
) -> None:
    said = core.said("v1-unread", candidates=(), decision="human", reason="key_missing", provider="meta", app="a")
    await core.handle(said)
    core.clock.now += timedelta(minutes=1)

    assert await parking(core, publisher).replay() == 1
    back = [decode(value) for value in await everything_in(kafka, INBOUND.name)]
    (received,) = [e for e in back if isinstance(e, MessageReceived) and e.event_id == "v1-unread"]
    assert (received.provider, received.app, received.personal) == ("meta", "a", said.personal)
    assert await core.cases("denhaag") == []


async def test_changes_of_cases_are_published_in_order_and_forgotten_then(
    core: Core, publisher: Publisher, kafka: Kafka
) -> None:
    await core.report()
    await core.report(municipality="delft")
    written = await core.count("outbox")

    published = await Outbox(core.database, publisher).publish()

    assert published == written > 2
    assert await core.count("outbox") == 0
    changes = [json.loads(value) for value in await everything_in(kafka, CASES.name)]
    for city, number in (("denhaag", "DH-2611-00001"), ("delft", "DT-2611-00001")):
        versions = [c["version"] for c in changes if c["municipality"] == city]
        assert versions == sorted(versions)
        assert {c["number"] for c in changes if c["municipality"] == city} == {number}


async def test_what_kafka_does_not_take_stays_to_be_published(core: Core) -> None:
    await core.report()
    written = await core.count("outbox")

    with pytest.raises(Retryable) as raised:
        await Outbox(core.database, Publisher({})).publish()

    assert raised.value.code is Code.KAFKA_UNAVAILABLE
    assert await core.count("outbox") == written


async def test_old_event_ids_are_forgotten_and_younger_ones_are_not(core: Core) -> None:
    await core.handle(core.said("v1-old"))
    core.clock.now += REMEMBERED
    await core.handle(core.said("v1-young"))
    core.clock.now += timedelta(seconds=1)

    await Housekeeping(core.database, WORLD, core.clock, WRAPPER).forget()

    assert [r["event_id"] for r in await core.rows("SELECT event_id FROM event")] == ["v1-young"]


async def test_gauges_tell_what_waits_in_each_municipality(core: Core) -> None:
    said = core.said()
    without_key(core, "denhaag")
    await core.handle(said, core.said("v1-b", "kunt u mij bellen", municipality="delft", intent="human"))
    await core.wait(5)

    await Housekeeping(core.database, WORLD, core.clock, WRAPPER).count()

    def gauge(name: str, city: str) -> float | None:
        return REGISTRY.get_sample_value(name, {"municipality": city})

    assert [gauge("loket_parked_events", city) for city in ("denhaag", "delft")] == [1, 0]
    assert [gauge("loket_waiting_for_person", city) for city in ("denhaag", "delft")] == [0, 1]


async def test_what_a_report_means_is_kept_with_it(core: Core) -> None:
    sealed = core.keyring.seal(Personal(raw="{}"), scope="delft", event_id="v1-banned", month=NOW.date())
    report = ChannelReported(
        event_id="v1-banned",
        municipality="delft",
        received_at=NOW,
        provider="meta",
        app="meta-delft",
        field="account_update",
        signals=(Signal(kind="restricted", about="account", state="RESTRICTED_BIZ_INITIATED_MESSAGING", until=NOW),),
        personal=sealed,
    )

    await core.handle(report)

    kept = json.loads(await core.value("SELECT signals FROM channel_report WHERE event_id = 'v1-banned'"))
    assert kept == [
        {
            "kind": "restricted",
            "about": "account",
            "state": "RESTRICTED_BIZ_INITIATED_MESSAGING",
            "until": NOW.isoformat().replace("+00:00", "Z"),
        }
    ]
