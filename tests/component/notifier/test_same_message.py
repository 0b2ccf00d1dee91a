"""One message that several ways bring, on a real database: one effect."""

import pytest
from msgspec.structs import replace

from loket.declarations import Way
from loket.events import Personal
from loket.metrics import DUPLICATES
from loket.municipalities import World
from services.notifier.consume import Batches
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.notifier.names import NUMBER, PHONE, by_both, by_phone


async def test_the_same_message_through_two_apps_is_one_case_and_one_answer(core: Core) -> None:
    before = DUPLICATES.labels("denhaag", "id")._value.get()
    said = by_both(core, "v1-1", provider="meta", app="meta-denhaag")

    await core.handle(said)
    await core.handle(replace(said, provider="dialog360", app="second"))
    await core.wait(5)

    assert (await core.count("message"), await core.count("case_"), await core.count("delivery")) == (1, 1, 1)
    assert DUPLICATES.labels("denhaag", "id")._value.get() == before + 1


async def test_receipts_of_one_delivery_through_two_apps_only_climb(core: Core) -> None:
    delivery = await core.report()
    for status in ("read", "sent", "delivered", "sent"):
        await core.handle(core.receipt(delivery, status, event_id=f"v1-{status}"))

    assert await core.state(delivery) == "read"
    assert await core.count("delivery") == 1


@pytest.mark.parametrize(("within_s", "heard"), [(90, 1), (0, 2)])
async def test_a_message_that_a_vendor_brings_under_another_id_has_one_effect_and_is_kept(
    core: Core, within_s: float, heard: int
) -> None:
    way = Way(provider="twilio", app="twilio-denhaag", account="AC1", number_id="+31700000001")
    denhaag = WORLD["denhaag"]
    channel = replace(denhaag.channels[0], standby=(way,))
    two_ways = replace(denhaag, channels=(channel,), same_message_within_s=within_s)
    world = World([two_ways, WORLD["delft"]])
    core.batches = Batches(core.database, world, core.keyring, WRAPPER, core.clock)

    await core.handle(by_both(core, "v1-1", provider="meta"))
    await core.wait(5)
    await core.handle(by_phone(core, "v1-2", provider="twilio"))
    await core.wait(5)

    found = await core.rows("SELECT id, same_as FROM message ORDER BY seq")
    assert [row["same_as"] for row in found] == [None, found[0]["id"] if heard == 1 else None]
    assert (await core.count("delivery"), await core.count("case_")) == (heard, 1)


@pytest.mark.parametrize(("native_id", "effects"), [("3f9c1a", 1), ("wamid.other", 2)])
async def test_a_message_that_a_vendor_brings_without_whatsapps_id_is_the_same_and_with_another_one_is_not(
    core: Core, native_id: str, effects: int
) -> None:
    way = Way(provider="cm", app="cm-denhaag", account="CM1", number_id="31700000001")
    denhaag = WORLD["denhaag"]
    two_ways = replace(denhaag, channels=(replace(denhaag.channels[0], standby=(way,)),))
    core.batches = Batches(core.database, World([two_ways, WORLD["delft"]]), core.keyring, WRAPPER, core.clock)
    whole = Personal(native_id="wamid.one", phone=NUMBER, text="losse tegel")
    await core.handle(core.said("v1-1", provider="meta", personal=whole, aliases=(PHONE,)))
    await core.wait(5)
    await core.handle(core.said("v1-2", provider="cm", personal=replace(whole, native_id=native_id), aliases=(PHONE,)))
    await core.wait(5)

    assert await core.value("SELECT count(*) FROM message WHERE same_as IS NULL") == effects
    assert (await core.count("case_"), await core.count("delivery")) == (1, effects)


async def test_the_same_words_twice_by_one_way_are_two_messages(core: Core) -> None:
    for n in range(2):
        await core.handle(by_both(core, f"v1-{n}", provider="meta"))

    assert await core.value("SELECT count(*) FROM message WHERE same_as IS NULL") == 2
