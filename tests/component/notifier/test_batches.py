"""A batch of records becomes rows once, however often it comes, and never those of another municipality."""

import asyncio

import msgspec
import pytest

from loket.events import GuardAnswered, Personal
from loket.failures import Code, Retryable
from loket.sealing import erase_key
from services.notifier.conversation.danger import GUARD_WITHIN
from tests.builders import NOW, a_message
from tests.component.notifier.core import Core, a_record

CITIES = ("denhaag", "delft")


async def test_an_event_that_comes_three_times_is_one_message_and_one_case(core: Core) -> None:
    said = core.said()

    await core.handle(said, said)
    await core.handle(said)
    await core.wait(5)

    assert (await core.count("case_"), await core.count("message"), await core.count("delivery")) == (1, 1, 1)


async def test_two_processes_with_the_same_event_at_once_make_one_case(core: Core) -> None:
    said = core.said()

    async def stubborn() -> None:
        while True:
            try:
                await core.handle(said)
            except Retryable as retryable:
                await asyncio.sleep(retryable.after_s)
            else:
                return

    await asyncio.gather(*(stubborn() for _ in range(4)))

    assert (await core.count("case_"), await core.count("message"), await core.count("conversation")) == (1, 1, 1)


async def test_two_municipalities_with_the_same_alias_never_meet(core: Core) -> None:
    await core.handle(
        *(core.said("v1-same", municipality=city, aliases=("v1-alias",)) for city in CITIES),
        *(core.said("v1-more", "en een pin", municipality=city, aliases=("v1-alias",)) for city in CITIES),
    )
    await core.wait(5)

    assert await core.count("conversation") == 2
    for city, number, department in (
        ("denhaag", "DH-2611-00001", "Team Wegbeheer"),
        ("delft", "DT-2611-00001", "Straten en Wegen"),
    ):
        (case,) = await core.cases(city)
        assert (case["number"], case["department"]) == (number, department)
        (text,) = await core.texts(city)
        assert number in text
        assert department in text


async def test_all_aliases_of_a_resident_lead_to_one_conversation(core: Core) -> None:
    await core.handle(core.said("v1-1", aliases=("v1-phone",)))
    await core.handle(core.said("v1-2", "ook hier", aliases=("v1-bsuid", "v1-phone")))
    await core.handle(core.said("v1-3", "en daar", aliases=("v1-bsuid",)))

    assert await core.count("conversation") == 1
    assert await core.count("case_") == 1


async def test_many_residents_in_one_batch_get_numbers_without_gaps(core: Core) -> None:
    await core.handle(*(core.said(f"v1-{n}", aliases=(f"v1-a{n}",)) for n in range(30)))
    await core.handle(*(core.said(f"v1-b{n}", aliases=(f"v1-b{n}",)) for n in range(3)))

    numbers = [case["number"] for case in await core.cases()]

    assert numbers == [f"DH-2611-{n:05d}" for n in range(1, 34)]


@pytest.mark.parametrize("order", [("read", "delivered", "sent"), ("delivered", "read", "sent", "delivered")])
async def test_receipts_in_any_order_end_in_read(core: Core, order: tuple[str, ...]) -> None:
    one, other = await core.report(), await core.report("v1-d", municipality="delft")

    for n, status in enumerate(order):
        await core.handle(core.receipt(one, status, event_id=f"v1-{n}-receipt"))
    await core.handle(*(core.receipt(other, status, municipality="delft") for status in dict.fromkeys(order)))

    for row in (*await core.deliveries("denhaag"), *await core.deliveries("delft")):
        assert row["state"] == "read"
        assert row["sent_at"] and row["delivered_at"] and row["read_at"]  # noqa: PT018 - all three or none


async def test_a_receipt_of_another_municipality_moves_nothing(core: Core) -> None:
    delivery = await core.report()

    await core.handle(core.receipt(delivery, "read", municipality="delft"))

    assert await core.state(delivery) == "planned"


async def test_a_failed_receipt_stands_beside_the_state_and_a_person_looks(core: Core) -> None:
    delivery = await core.report()

    await core.handle(core.receipt(delivery, "sent"), core.receipt(delivery, "failed", code=131026))

    (row,) = await core.deliveries()
    assert (row["state"], row["failed_code"], row["failed_class"]) == ("sent", 131026, "recipient")
    assert await core.value("SELECT waits_for FROM conversation") == "person"


async def test_a_missing_key_parks_one_municipality_while_another_goes_on(core: Core) -> None:
    waiting = core.said("v1-waits", municipality="delft")
    (core.keys_dir / "delft.2026-11.key").rename(core.keys_dir / "kept-elsewhere")
    core.keyring._ciphers.clear()
    record = a_record(waiting, 7)

    aside = await core.batches.handle([record, a_record(core.said(), 8)])
    await core.batches.handle([record])

    assert list(aside) == []
    (parked,) = await core.rows("SELECT * FROM parked_event")
    assert (parked["municipality"], parked["key_id"], parked["kafka_offset"]) == ("delft", "delft.2026-11", 7)
    assert parked["value"] == record.value
    assert [len(await core.cases(city)) for city in CITIES] == [1, 0]


async def test_what_was_sealed_with_an_erased_key_is_set_aside_and_the_rest_applied(core: Core) -> None:
    gone = core.said("v1-gone", municipality="delft")
    erase_key(core.keys_dir, "delft.2026-11")
    core.keyring._ciphers.clear()

    aside = await core.handle(gone, core.said())

    assert [one.code for one in aside] == [Code.KEY_ERASED]
    assert [len(await core.cases(city)) for city in CITIES] == [1, 0]
    assert await core.count("parked_event") == 0


async def test_what_can_never_be_applied_is_set_aside_with_its_code_and_the_rest_applied(core: Core) -> None:
    good = a_record(core.said(), 1)
    bad = {
        Code.UNKNOWN_MUNICIPALITY: a_record(msgspec.structs.replace(core.said("v1-u"), municipality="atlantis"), 2),
        Code.UNKNOWN_CHANNEL: a_record(core.said("v1-c", channel="telegram"), 3),
        Code.SEAL_BROKEN: a_record(msgspec.structs.replace(core.said("v1-s"), event_id="v1-moved"), 4),
        Code.UNDECODABLE: msgspec.structs.replace(good, value=b"\xff", offset=5),
    }
    more = [
        msgspec.structs.replace(good, value=None, offset=6),
        a_record(a_message(core.keyring, event_id="v1-r"), 7),
        a_record(core.said("v1-n", aliases=()), 8),
    ]

    aside = await core.batches.handle([*bad.values(), good, *more])

    assert {one.code: one.record for one in aside[:4]} == bad
    assert [one.code for one in aside[4:]] == [Code.UNDECODABLE] * 3
    assert len(await core.cases()) == 1


async def test_an_emergency_that_ingest_answered_is_kept_and_the_other_is_answered_here(core: Core) -> None:
    fire = {"emergency": "fire", "emergency_level": "certain"}
    sealed = core.keyring.seal(Personal(text="Bel 112."), scope="denhaag", event_id="v1-guard", month=NOW.date())
    guard = GuardAnswered(
        event_id="v1-guard",
        municipality="denhaag",
        received_at=NOW,
        channel="whatsapp",
        aliases=("v1-alias",),
        message_event_id="v1-fire",
        kind="fire",
        level="certain",
        message_ref="v1-ref",
        personal=sealed,
    )

    await core.handle(guard, core.said("v1-fire", "brand", **fire))
    await core.handle(core.said("v1-fire", "brand", municipality="delft", **fire))
    await core.wait(GUARD_WITHIN.total_seconds() + 1)

    assert await core.count("case_") == 0
    assert await core.deliveries("denhaag") == []
    assert [row["purpose"] for row in await core.deliveries("delft")] == ["emergency"]
    directions = await core.rows("SELECT direction, kind FROM message WHERE municipality = 'denhaag' ORDER BY seq")
    assert [tuple(row) for row in directions] == [("out", "guard"), ("in", "text")]
    assert [row["urgent"] for row in await core.rows("SELECT urgent FROM conversation")] == [True, True]


async def test_an_emergency_that_ingest_could_not_answer_is_answered_at_once_and_no_words_are_kept(core: Core) -> None:
    sealed = core.keyring.seal(Personal(), scope="denhaag", event_id="v1-failed", month=NOW.date())
    told = GuardAnswered(
        event_id="v1-failed",
        municipality="denhaag",
        received_at=NOW,
        channel="whatsapp",
        aliases=("v1-alias",),
        message_event_id="v1-fire",
        kind="fire",
        level="certain",
        failed=True,
        personal=sealed,
    )

    await core.handle(core.said("v1-fire", "brand", emergency="fire", emergency_level="certain"))
    await core.handle(told)

    assert [row["purpose"] for row in await core.deliveries()] == ["emergency"]
    assert await core.value("SELECT count(*) FROM message WHERE direction = 'out'") == 0


async def test_stop_cancels_what_has_not_left_yet(core: Core) -> None:
    await core.report()

    await core.handle(core.said("v1-stop", "STOP", intent="stop"))

    assert [(d["purpose"], d["state"]) for d in await core.deliveries()] == [
        ("acknowledgement", "cancelled"),
        ("answer", "planned"),
    ]


async def test_a_receipt_after_all_takes_a_delivery_out_of_doubt_and_of_being_superseded(core: Core) -> None:
    delivery = await core.report()
    await core.rows("UPDATE delivery SET state = 'superseded'")

    await core.handle(core.receipt(delivery, "delivered", native_id="wamid.one"))
    await core.handle(
        core.receipt(delivery, "sent", native_id="wamid.two"), core.receipt(delivery, "read", native_id="wamid.one")
    )

    assert await core.state(delivery) == "read"
