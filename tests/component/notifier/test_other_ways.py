"""Outside the window, a template of a way that stands by says it when the account of the way that serves has none."""

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from msgspec import structs

from loket.declarations import Municipality, Way
from loket.municipalities import World
from services.notifier import commands
from services.notifier.delivery.channel import ChannelSender
from services.notifier.templates.keeper import Keeper
from tests.component.notifier import core as core_module
from tests.component.notifier.core import WRAPPER, Core
from tests.component.notifier.sending_stand import Stand
from tests.component.notifier.test_templates import DAY_S, a_status
from tests.simulated import until

SECOND = Way(provider="meta", app="meta-tweede", account="100000000000071", number_id="200000000000071")


def with_second(municipality: Municipality) -> Municipality:
    """A municipality whose channel has a way that stands by."""
    return structs.replace(municipality, channels=(structs.replace(municipality.channels[0], standby=(SECOND,)),))


WORLD = World([with_second(core_module.WORLD["denhaag"]), core_module.WORLD["delft"]])


async def approve(core: Core, name: str, account: str = SECOND.account) -> None:
    await core.rows(
        "INSERT INTO template (municipality, account, name, language, status, changed_at) "
        "VALUES ('denhaag', $1, $2, 'nl', 'approved', now())",
        *(account, name),
    )


@pytest.fixture
def sender(stand: Stand, tmp_path: Path) -> ChannelSender:
    """A sender that knows both ways."""
    (tmp_path / "secrets" / "meta-tweede.access_token").write_text("access_token of meta-tweede\n")
    post = structs.replace(stand.post(), municipality=WORLD["denhaag"], channel=WORLD["denhaag"].channels[0])
    return ChannelSender(post, "one")


async def test_it_leaves_by_the_way_that_has_a_template_and_the_channel_stays_with_its_own(
    stand: Stand, sender: ChannelSender
) -> None:
    core = stand.core
    await approve(core, "melding_status")
    delivery = await a_status(core)

    async with stand.working(sender):
        await stand.reaches(delivery, "accepted")
        await core.report("v1-2", "nog een tegel", aliases=("v1-b",))
        sender.wake.set()
        await until(lambda: len(stand.graph.taken) == 2)

    first, second = stand.graph.taken
    assert (first.number, first.text.split("|")[0]) == (SECOND.number_id, "melding_status/nl")
    assert second.number == "200000000000070"
    row = next(r for r in await core.deliveries() if r["id"] == delivery)
    assert (row["provider"], row["app"]) == ("meta", "meta-tweede")


async def test_trouble_of_that_way_holds_nothing_and_the_staff_sees_the_message(
    stand: Stand, sender: ChannelSender
) -> None:
    core = stand.core
    await approve(core, "melding_status")
    await a_status(core)
    stand.graph.plans["denhaag"] = [368]

    async def failed() -> bool:
        return str((await core.deliveries())[-1]["failed_class"]) == "channel"

    async with stand.working(sender):
        await until(failed)

    assert await core.value("SELECT held_times FROM channel_lease") == 0


async def test_a_way_without_a_token_is_not_tried(stand: Stand) -> None:
    core = stand.core
    await approve(core, "melding_status")
    await a_status(core)
    post = structs.replace(stand.post(), municipality=WORLD["denhaag"], channel=WORLD["denhaag"].channels[0])

    async def failed() -> bool:
        return str((await core.deliveries())[-1]["failed_class"]) == "window"

    async with stand.working(ChannelSender(post, "one")):
        await until(failed)

    assert stand.graph.taken == []


async def test_staff_may_write_when_another_ways_template_can_say_it(stand: Stand, sender: ChannelSender) -> None:
    core = stand.core
    await core.report()
    await core.rows("UPDATE delivery SET state = 'accepted'")
    await core.wait(2 * DAY_S)
    (conversation,) = await core.rows("SELECT id FROM conversation")
    await approve(core, "antwoord")

    sent = await commands.send_text(
        core.database,
        WORLD,
        WRAPPER,
        "denhaag",
        text="De tegel ligt vast.",
        actor="Ali",
        now=core.clock.now,
        conversation_id=conversation["id"],
    )
    async with stand.working(sender):
        await stand.reaches(UUID(str(sent.id)), "accepted")

    assert [(one.number, one.text) for one in stand.graph.taken] == [
        (SECOND.number_id, "antwoord/nl|De tegel ligt vast.")
    ]


async def test_the_accounts_of_ways_that_stand_by_are_brought_in_step_too(stand: Stand, sender: ChannelSender) -> None:
    asked = stand.graph.listed
    async with stand.working(sender):
        await until(lambda: sender.leased_way is not None)
        keeper = Keeper(sender)
        await keeper.look()
        await keeper.look()

    assert sorted(asked) == ["100000000000070", SECOND.account]
    assert await stand.core.value("SELECT count(DISTINCT account) FROM template") == 2


async def an_emergency(core: Core, native: str) -> UUID:
    """An answer to an emergency that is to be sent at once."""
    delivery = await core.report(native, aliases=(f"{native}-a",))
    await core.rows("UPDATE delivery SET purpose = 'emergency' WHERE id = $1", delivery)
    return delivery


async def test_an_emergency_that_is_refused_leaves_at_once_by_the_next_way_and_the_rest_waits_for_the_hold(
    stand: Stand, sender: ChannelSender
) -> None:
    core = stand.core
    urgent = await an_emergency(core, "v1-fire")
    stand.graph.always["200000000000070"] = 368

    async with stand.working(sender):
        await stand.reaches(urgent, "accepted")
        waits = await core.report("v1-tile", "een tegel", aliases=("v1-t",))
        second = await an_emergency(core, "v1-gas")
        sender.wake.set()
        await stand.reaches(second, "accepted")

    assert [(one.number, one.delivery) for one in stand.graph.taken] == [
        (SECOND.number_id, f"emergency-{urgent}"),
        (SECOND.number_id, f"emergency-{second}"),
    ]
    assert len(stand.graph.calls) == 3, "the way that is held was tried with a message that could go by another"
    assert await core.state(waits) == "planned"
    assert await core.value("SELECT held_code FROM channel_lease") == 368


async def test_an_emergency_is_tried_in_spite_of_a_hold_where_there_is_no_other_way(stand: Stand) -> None:
    core = stand.core
    urgent = await an_emergency(core, "v1-fire")
    stand.graph.plans["denhaag"] = [131048]

    async def held() -> bool:
        return bool(await core.value("SELECT held_times FROM channel_lease"))

    async with stand.sender() as sender:
        await until(held)
        core.clock.now += timedelta(seconds=1)
        sender.wake.set()
        await stand.reaches(urgent, "accepted")

    assert [one.delivery for one in stand.graph.taken] == [f"emergency-{urgent}"]
    assert await core.value("SELECT held_until FROM channel_lease") is None


@pytest.mark.parametrize("code", [987_654, 131026])
async def test_an_emergency_that_would_have_failed_for_good_is_tried_by_the_other_way_first(
    stand: Stand, sender: ChannelSender, code: int
) -> None:
    urgent = await an_emergency(stand.core, "v1-fire")
    stand.graph.always["200000000000070"] = code

    async with stand.working(sender):
        await stand.reaches(urgent, "accepted")

    assert [one.number for one in stand.graph.taken] == [SECOND.number_id]


async def test_an_emergency_that_fails_on_every_way_waits_for_a_person(stand: Stand, sender: ChannelSender) -> None:
    await an_emergency(stand.core, "v1-fire")
    stand.graph.always["denhaag"] = 987_654

    async def failed() -> bool:
        return bool((await stand.core.deliveries())[0]["failed_code"] == 987_654)

    async with stand.working(sender):
        await until(failed)

    assert len(stand.graph.calls) == 2
    assert await stand.core.value("SELECT waits_for FROM conversation") == "person"


async def test_an_emergency_that_a_receipt_calls_failed_on_a_channel_in_trouble_leaves_by_the_other_way(
    stand: Stand, sender: ChannelSender
) -> None:
    core = stand.core
    urgent = await an_emergency(core, "v1-fire")

    async with stand.working(sender):
        await stand.reaches(urgent, "accepted")
        (first,) = stand.graph.taken
        await core.handle(core.receipt(urgent, "failed", native_id=first.wamid, code=131048))
        sender.wake.set()
        await until(lambda: len(stand.graph.taken) == 2)
        await stand.reaches(urgent, "accepted")

    assert [one.number for one in stand.graph.taken] == ["200000000000070", SECOND.number_id]
    assert await core.value("SELECT held_code FROM channel_lease") == 131048


@pytest.mark.parametrize("told", [False, True])
async def test_an_emergency_in_doubt_goes_once_more_by_the_other_way_unless_a_receipt_comes_within_seconds(
    stand: Stand, sender: ChannelSender, told: bool
) -> None:
    core = stand.core
    urgent = await an_emergency(core, "v1-fire")
    stand.graph.plans["denhaag"] = ["answer_lost"]

    async def again() -> bool:
        row = (await core.deliveries())[0]
        return bool(row["state"] == "planned" and row["attempts"] == 1)

    async with stand.working(sender):
        await until(again)
        if told:
            await core.handle(core.receipt(urgent, "delivered", native_id=stand.graph.taken[0].wamid))
        core.clock.now += timedelta(seconds=6)
        other = await an_emergency(core, "v1-gas")
        sender.wake.set()
        await stand.reaches(urgent, "delivered" if told else "accepted")
        await stand.reaches(other, "accepted")

    of_mine = [one.number for one in stand.graph.taken if one.delivery == f"emergency-{urgent}"]
    assert of_mine == ["200000000000070", *([] if told else [SECOND.number_id])]
