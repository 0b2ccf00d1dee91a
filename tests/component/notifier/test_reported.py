"""What was accepted and then failed goes again where the table of errors says so, and only then."""

from uuid import UUID

import pytest
from prometheus_client import REGISTRY

from tests.component.notifier.core import Core
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until


async def sent(stand: Stand, city: str = "denhaag") -> UUID:
    """A delivery that the platform accepted."""
    delivery = await stand.core.report(municipality=city)
    async with stand.sender(city):
        await stand.reaches(delivery, "accepted")
    return delivery


async def fail(core: Core, delivery: UUID, code: int, wamid: str, city: str = "denhaag") -> None:
    await core.handle(core.receipt(delivery, "failed", native_id=wamid, code=code, municipality=city))


def evidence(city: str, code: int) -> float:
    labels = {"municipality": city, "channel": "whatsapp", "code": str(code)}
    return REGISTRY.get_sample_value("loket_channel_evidence_total", labels) or 0.0


async def test_a_pair_limit_that_a_receipt_tells_of_goes_again_and_old_receipts_of_the_first_no_longer_count(
    stand: Stand,
) -> None:
    core = stand.core
    delivery = await sent(stand)
    first = stand.graph.taken[0].wamid

    await fail(core, delivery, 131056, first)
    await core.handle(core.receipt(delivery, "sent", native_id=first))
    assert await core.state(delivery) == "planned"
    core.clock.now = (await core.deliveries())[0]["due_at"]
    async with stand.sender(holder="next"):
        await stand.reaches(delivery, "accepted")
    await core.handle(core.receipt(delivery, "delivered", native_id=stand.graph.taken[1].wamid))

    assert await core.state(delivery) == "delivered"
    assert len(stand.graph.taken) == 2
    assert await core.value("SELECT waits_for FROM conversation") is None


async def test_a_resident_who_cannot_be_reached_waits_for_a_person_whoever_tells_it(stand: Stand) -> None:
    delivery = await sent(stand, "delft")

    await fail(stand.core, delivery, 131026, stand.graph.taken[0].wamid, "delft")

    (row,) = await stand.core.deliveries("delft")
    assert (row["state"], row["failed_code"], row["failed_class"]) == ("accepted", 131026, "recipient")
    assert await stand.core.value("SELECT waits_for FROM conversation") == "person"


@pytest.mark.parametrize("code", [131048, 368, 131031, 131042])
async def test_what_says_something_about_the_channel_holds_it_and_is_counted_as_evidence(
    stand: Stand, code: int
) -> None:
    core = stand.core
    delivery = await sent(stand)
    before, elsewhere = evidence("denhaag", code), evidence("delft", code)

    await fail(core, delivery, code, stand.graph.taken[0].wamid)

    (lease,) = await core.rows("SELECT * FROM channel_lease WHERE municipality = 'denhaag'")
    assert (lease["held_code"], lease["held_until"] > core.clock.now) == (code, True)
    assert await core.state(delivery) == "planned"
    assert (evidence("denhaag", code), evidence("delft", code)) == (before + 1, elsewhere)


async def test_a_failure_that_is_faster_than_our_own_record_of_the_acceptance_loses_nothing(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()
    lease = await stand.lease()
    (claimed,) = await stand.claim(lease)
    recording = await stand.post()._try(lease, claimed)

    await fail(core, delivery, 131056, stand.graph.taken[0].wamid)
    async with core.database.transaction() as connection:
        await recording(connection)

    assert await core.state(delivery) == "planned"


async def test_what_arrived_all_the_same_is_not_sent_again(stand: Stand) -> None:
    core = stand.core
    delivery = await sent(stand)
    wamid = stand.graph.taken[0].wamid
    await core.handle(core.receipt(delivery, "delivered", native_id=wamid))

    await fail(core, delivery, 131056, wamid)

    assert await core.state(delivery) == "delivered"


async def test_an_unknown_code_is_permanent_and_a_person_looks(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()
    labels = {"municipality": "denhaag", "channel": "whatsapp", "code": "131999", "class_": "unknown"}
    rung = REGISTRY.get_sample_value("loket_refusal_alarms_total", labels) or 0.0
    stand.graph.plans["denhaag"] = [131999]

    async def failed() -> bool:
        return (await core.deliveries())[0]["failed_at"] is not None

    async with stand.sender():
        await until(failed)

    (row,) = await core.deliveries()
    assert (row["id"], row["failed_code"], row["failed_class"]) == (delivery, 131999, "unknown")
    assert await core.value("SELECT waits_for FROM conversation") == "person"
    assert len(stand.graph.calls) == 1
    assert REGISTRY.get_sample_value("loket_refusal_alarms_total", labels) == rung + 1


async def test_maintenance_that_passes_is_only_waited_for_and_maintenance_that_lasts_is_evidence(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()
    stand.graph.always["denhaag"] = 131057
    counted = []

    async with stand.sender() as sender:
        for tries in range(1, 6):
            await until(lambda tries=tries: stand.graph.calls.count("denhaag") == tries)
            await stand.reaches(delivery, "planned")
            counted.append(evidence("denhaag", 131057))
            (lease,) = await core.rows("SELECT * FROM channel_lease WHERE municipality = 'denhaag'")
            assert (lease["held_code"] == 131057) is (tries == 5)
            core.clock.now = (await core.deliveries())[0]["due_at"]
            sender.wake.set()

    assert counted == [counted[0]] * 4 + [counted[0] + 1]
    assert "maintenance" in lease["held_reason"]
