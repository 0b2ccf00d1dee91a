"""Residents without a number: how each channel writes to them, and what happens where none can."""

from typing import Literal

import pytest
from msgspec import structs

from loket.declarations import Channel, Way
from services.notifier.delivery.channel import ChannelSender
from tests.component.notifier.core import WORLD
from tests.component.notifier.names import by_bsuid
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until

CM = Way(provider="cm", app="cm-denhaag", account="an_invented_namespace", number_id="0031700000001")


def a_sender(stand: Stand, channel: Channel) -> ChannelSender:
    """A sender of a channel that is declared otherwise."""
    city = structs.replace(WORLD["denhaag"], channels=(channel,))
    urls = {"meta": stand.graph.base_url, "cm": stand.graph.base_url}
    return ChannelSender(structs.replace(stand.post(), municipality=city, channel=channel, provider_urls=urls), "one")


def by_cm_first(*, standby: bool) -> Channel:
    """Den Haag's number by CM, with Meta standing by or not."""
    own = WORLD["denhaag"].channels[0]
    meta = Way(provider=own.provider, app=own.app, account=own.account, number_id=own.number_id)
    return structs.replace(
        own,
        provider=CM.provider,
        app=CM.app,
        account=CM.account,
        number_id=CM.number_id,
        standby=(meta,) if standby else (),
    )


@pytest.mark.parametrize("place", ["recipient", "to"])
async def test_an_answer_names_the_resident_where_the_channel_says(
    stand: Stand, place: Literal["recipient", "to"]
) -> None:
    core = stand.core
    await core.handle(by_bsuid(core, "v1-1"))
    await core.wait(4)
    channel = structs.replace(WORLD["denhaag"].channels[0], bsuid_in=place)

    async with stand.working(a_sender(stand, channel)):
        await until(lambda: len(stand.graph.taken) == 1)

    (taken,) = stand.graph.taken
    assert (taken.named_in, taken.to) == (place, "NL.1")


async def test_where_no_way_can_write_to_a_user_id_a_person_looks_and_nothing_is_asked(stand: Stand) -> None:
    core = stand.core
    await core.handle(by_bsuid(core, "v1-1"))
    await core.wait(4)

    async def failed() -> bool:
        return (await core.deliveries())[0]["failed_at"] is not None

    async with stand.working(a_sender(stand, by_cm_first(standby=False))):
        await until(failed)

    (row,) = await core.deliveries()
    assert (row["failed_code"], row["failed_class"]) == (None, "recipient")
    assert await core.value("SELECT waits_for FROM conversation") == "person"
    assert stand.graph.calls == []
    assert len(await core.cases()) == 1


async def test_an_emergency_goes_to_a_user_id_by_the_way_that_can_write_to_it(stand: Stand) -> None:
    core = stand.core
    await core.handle(by_bsuid(core, "v1-1"))
    await core.wait(4)
    (row,) = await core.deliveries()
    await core.rows("UPDATE delivery SET purpose = 'emergency' WHERE id = $1", row["id"])

    async with stand.working(a_sender(stand, by_cm_first(standby=True))):
        await stand.reaches(row["id"], "accepted")

    (taken,) = stand.graph.taken
    assert (taken.named_in, taken.to, taken.number) == ("recipient", "NL.1", "200000000000070")
