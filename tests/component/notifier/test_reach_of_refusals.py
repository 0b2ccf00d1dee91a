"""How far a refusal reaches: one resident, one channel, or every municipality that the app serves."""

from datetime import timedelta

import pytest
from msgspec import structs

from loket.declarations import Channel
from loket.providers.content import Text
from services.notifier.delivery.route import Rest
from tests.component.notifier.sending_stand import Stand
from tests.component.notifier.test_content import say
from tests.simulated import until


async def test_a_pair_limit_holds_up_one_resident_in_order_and_nobody_else(stand: Stand) -> None:
    core = stand.core
    first = await core.report(aliases=("v1-a",))
    after = (await say(core, Text(text="De tegel ligt vast."))).id
    stand.graph.plans["denhaag"] = [131056, "ok", 131056]
    pauses = []

    async def refused(times: int) -> None:
        async def has() -> bool:
            rows = {row["id"]: row for row in await core.deliveries()}
            return (rows[first]["state"], rows[first]["attempts"]) == ("planned", times)

        await until(has)
        pauses.append(next(r for r in await core.deliveries() if r["id"] == first)["due_at"] - core.clock.now)

    async with stand.sender() as sender:
        await refused(1)
        other = await core.report("v1-o", aliases=("v1-o",))
        await core.rows("UPDATE delivery SET due_at = $2 WHERE id = $1", first, core.clock.now + pauses[0])
        sender.wake.set()
        await stand.reaches(other, "accepted")
        assert [one.delivery for one in stand.graph.taken] == [str(other)]
        core.clock.now += pauses[0]
        sender.wake.set()
        await refused(2)
        assert await core.state(after) == "planned"
        core.clock.now += pauses[1]
        sender.wake.set()
        await stand.reaches(after, "accepted")

    assert pauses == [timedelta(seconds=1), timedelta(seconds=4)]
    assert [one.delivery for one in stand.graph.taken] == [str(other), str(first), str(after)]


@pytest.mark.parametrize(
    ("plan", "rests"),
    [
        (4, Rest(for_s=2.0, whole_app=True)),
        ("slow_down", Rest(for_s=1.0, whole_app=False)),
        (133015, Rest(for_s=300.0, whole_app=False)),
        (131056, None),
        (80007, None),
        (131026, None),
    ],
)
async def test_a_refusal_asks_for_a_pause_of_whom_it_is_about(
    stand: Stand, plan: int | str, rests: Rest | None
) -> None:
    told: list[tuple[str, Rest]] = []

    def note(way: Channel, rest: Rest) -> None:
        told.append((way.app, rest))

    await stand.core.report()
    stand.graph.plans["denhaag"] = [plan]
    lease = await stand.lease()
    (claimed,) = await stand.claim(lease)

    await structs.replace(stand.post(), rests=note).send(lease, claimed)

    assert told == ([] if rests is None else [("meta-denhaag", rests)])


@pytest.mark.parametrize("code", [131016, 131057])
async def test_what_could_not_be_sent_for_long_is_asked_again_after_its_first_refusal(stand: Stand, code: int) -> None:
    core = stand.core
    delivery = await core.report()
    await core.rows("UPDATE delivery SET attempts = 20")
    stand.graph.plans["denhaag"] = [code]

    async with stand.sender() as sender:
        await until(lambda: len(stand.graph.calls) == 1)
        await stand.reaches(delivery, "planned")
        core.clock.now += timedelta(seconds=1)
        sender.wake.set()
        await stand.reaches(delivery, "accepted")

    assert await core.value("SELECT waits_for FROM conversation") is None
    assert await core.count("channel_lease WHERE held_code IS NOT NULL") == 0
