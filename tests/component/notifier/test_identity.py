"""One resident by many names on a real database: merged under locks, nothing lost, no number leads a stranger in."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from loket.events import AnyEvent, Personal
from loket.failures import Retryable
from loket.providers.content import Text
from services.notifier import commands
from services.notifier.store import claims, read, sending
from tests.builders import NOW
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.notifier.names import (
    BSUID,
    NUMBER,
    NUMBER2,
    PHONE,
    STRANGER,
    by_both,
    by_bsuid,
    by_phone,
    conversations_of,
    moved,
)

CITIES = ("denhaag", "delft")


async def stubborn(core: Core, *events: AnyEvent) -> None:
    """Handle as the consumer loop does: again when another process met us."""
    while True:
        try:
            await core.handle(*events)
        except Retryable as retryable:
            await asyncio.sleep(retryable.after_s)
        else:
            return


async def test_two_that_are_named_together_become_one_and_everything_opens(core: Core) -> None:
    await core.handle(by_phone(core, "v1-1", "losse tegel bij mijn deur"))
    await core.wait(5)
    await core.handle(by_bsuid(core, "v1-2", "de put stinkt"))
    await core.wait(5)
    first, second = await conversations_of(core)

    await core.handle(by_both(core, "v1-3", "bedankt", intent="thanks", candidates=()))

    assert await conversations_of(core) == [first]
    for asked in (first, second):
        found = await read.conversation(core.database, WRAPPER, "denhaag", asked)
        assert found is not None
        assert found.conversation.id == first
        assert [m.text for m in found.messages] == ["losse tegel bij mijn deur", "de put stinkt", "bedankt"]
        assert (len(found.cases), len(found.deliveries)) == (2, 2)
        assert all(d.text for d in found.deliveries)
    assert await core.count("timer WHERE conversation <> '" + str(first) + "'") == 0


async def test_identities_that_were_never_named_together_stay_two(core: Core) -> None:
    await core.handle(by_phone(core, "v1-1"), by_bsuid(core, "v1-2"))

    assert len(await conversations_of(core)) == 2


async def test_residents_of_two_municipalities_never_become_one(core: Core) -> None:
    for city in CITIES:
        await core.handle(
            by_phone(core, f"v1-{city}-1", municipality=city), by_bsuid(core, f"v1-{city}-2", municipality=city)
        )
    await core.handle(by_both(core, "v1-3"))

    assert (len(await conversations_of(core)), len(await conversations_of(core, "delft"))) == (1, 2)


async def test_a_timer_that_waits_in_one_of_two_still_fires(core: Core) -> None:
    await core.handle(by_phone(core, "v1-1"))
    await core.handle(by_bsuid(core, "v1-2", "de put stinkt"))
    await core.handle(core.receipt(UUID(int=1), "sent", aliases=(BSUID, PHONE)))

    assert len(await conversations_of(core)) == 1
    assert await core.wait(5) == 1
    assert len(await core.deliveries()) >= 1


async def test_a_stop_in_one_of_two_silences_what_the_other_still_had_to_say(core: Core) -> None:
    await core.handle(by_phone(core, "v1-1"))
    await core.wait(5)
    await core.handle(by_bsuid(core, "v1-2", "stop", intent="stop", candidates=()))
    await core.handle(core.receipt(UUID(int=1), "sent", aliases=(BSUID, PHONE)))

    assert await core.value("SELECT stopped FROM conversation") is True
    acknowledgement = (await core.deliveries())[0]
    assert acknowledgement["state"] == "cancelled"


async def test_a_receipt_that_names_one_identity_teaches_nothing(core: Core) -> None:
    await core.handle(by_phone(core, "v1-1"))

    await core.handle(core.receipt(UUID(int=1), "sent", aliases=(BSUID,)))

    assert await core.count("alias") == 1


@pytest.mark.parametrize("round_", range(3))
async def test_processes_that_merge_the_same_two_at_once_lose_nothing(core: Core, round_: int) -> None:
    await core.handle(by_phone(core, "v1-1"), by_bsuid(core, "v1-2", "de put stinkt"))

    await asyncio.gather(
        stubborn(core, by_both(core, f"v1-3-{round_}", "een")),
        stubborn(core, by_both(core, f"v1-4-{round_}", "twee")),
        stubborn(core, by_phone(core, f"v1-5-{round_}", "drie")),
        stubborn(core, by_bsuid(core, f"v1-6-{round_}", "vier")),
        core.timers.fire(),
        return_exceptions=False,
    )

    (only,) = await conversations_of(core)
    found = await read.conversation(core.database, WRAPPER, "denhaag", only)
    assert found is not None
    assert {m.text for m in found.messages} == {"losse tegel", "de put stinkt", "een", "twee", "drie", "vier"}
    assert await core.count("alias") == 2


async def test_two_chains_of_merges_at_once_end_in_one(core: Core) -> None:
    await core.handle(*(core.said(f"v1-{n}", aliases=(f"v1-a{n}",)) for n in range(6)))

    await asyncio.gather(
        *(stubborn(core, core.said(f"v1-p{n}", aliases=(f"v1-a{n}", f"v1-a{(n + 1) % 6}"))) for n in range(6))
    )

    assert len(await conversations_of(core)) == 1
    assert (await core.count("message"), await core.count("alias")) == (12, 6)
    assert await core.count("conversation_merged") == 5


async def test_a_sender_records_what_became_of_a_delivery_of_a_conversation_that_merged(core: Core) -> None:
    await core.handle(by_phone(core, "v1-1"))
    await core.wait(5)
    await core.handle(by_bsuid(core, "v1-2", "de put stinkt"))
    await core.wait(5)
    own = WORLD["denhaag"].channels[0]
    async with core.database.transaction() as connection:
        lease = await sending.acquire(connection, "denhaag", own.name, holder="test", for_s=60)
        assert lease is not None
        wish = claims.Wish(limit=10)
        taken = await claims.claim(connection, WRAPPER, lease, wish, own=own, now=core.clock.now)
    assert len(taken) == 2
    assert {one.window_until for one in taken} == {NOW + timedelta(hours=24), NOW + timedelta(hours=24, seconds=5)}

    await core.handle(core.receipt(UUID(int=1), "sent", aliases=(BSUID, PHONE)))
    async with core.database.transaction() as connection:
        parts = (Text(text="deel een"), Text(text="deel twee"))
        assert await claims.split(connection, lease, taken[1], parts)
        await sending.accepted(connection, lease, taken[0], message_ref="v1-ref", now=core.clock.now)
        await sending.in_doubt(connection, lease, taken[1], now=core.clock.now, patience=timedelta(seconds=45))

    assert [row["state"] for row in await core.deliveries()] == ["accepted", "in_doubt", "planned"]
    assert await core.value("SELECT count(*) FROM timer WHERE kind = 'doubt'") == 1
    assert (await core.texts())[1:] == ["deel een", "deel twee"]


async def test_who_gets_a_number_that_was_given_up_reads_nothing_of_before(core: Core) -> None:
    await core.handle(by_both(core, "v1-1", "losse tegel bij mijn deur"))
    await core.wait(5)
    await core.handle(moved(core))
    core.clock.now += timedelta(minutes=1)

    stranger = Personal(phone=NUMBER, bsuid="NL.9", text="wat is de stand")
    await core.handle(core.said("v1-9", aliases=(STRANGER, PHONE), personal=stranger, intent="status_question"))
    await core.wait(5)

    old, new = await conversations_of(core)
    found = await read.conversation(core.database, WRAPPER, "denhaag", new)
    assert found is not None
    assert ([m.text for m in found.messages], found.cases) == (["wat is de stand"], ())
    number = (await core.cases())[0]["number"]
    assert all(number not in (d.text or "") for d in found.deliveries)
    kept = await read.conversation(core.database, WRAPPER, "denhaag", old)
    assert kept is not None
    assert len(kept.cases) == 1


async def test_the_number_alone_leads_back_only_for_what_was_sent_before_the_change(core: Core) -> None:
    await core.handle(by_phone(core, "v1-1"))
    core.clock.now += timedelta(minutes=1)
    await core.handle(moved(core, sent_at=core.clock.now))
    core.clock.now += timedelta(minutes=1)

    await core.handle(by_phone(core, "v1-2", "te laat bezorgd", sent_at=NOW + timedelta(seconds=30)))
    assert len(await conversations_of(core)) == 1
    await core.handle(by_phone(core, "v1-3", "iemand anders", sent_at=core.clock.now))

    assert len(await conversations_of(core)) == 2


async def test_the_resident_is_answered_at_the_new_number(core: Core) -> None:
    await core.handle(by_both(core, "v1-1"))
    core.clock.now += timedelta(seconds=1)
    await core.handle(moved(core))
    await core.handle(by_both(core, "v1-2", "en een put", sent_at=NOW))
    await core.wait(5)

    own = WORLD["denhaag"].channels[0]
    async with core.database.transaction() as connection:
        lease = await sending.acquire(connection, "denhaag", own.name, holder="test", for_s=60)
        assert lease is not None
        taken = await claims.claim(connection, WRAPPER, lease, claims.Wish(limit=1), own=own, now=core.clock.now)
    assert [one.recipient.phone for one in taken] == [NUMBER2]


async def test_a_number_with_a_bsuid_of_each_vendor_is_one_resident(core: Core) -> None:
    await core.handle(by_both(core, "v1-1"))
    other = Personal(phone=NUMBER, bsuid="NL.2", text="nog steeds kapot")
    await core.handle(core.said("v1-2", aliases=("v1-bsuid-2", PHONE), personal=other))
    await core.handle(core.said("v1-3", aliases=("v1-bsuid-2",), personal=Personal(bsuid="NL.2", text="hallo")))

    assert (len(await conversations_of(core)), await core.count("message")) == (1, 3)


async def test_staff_that_writes_to_the_old_address_reaches_the_resident(core: Core) -> None:
    await core.handle(by_phone(core, "v1-1"), by_bsuid(core, "v1-2"))
    old = await conversations_of(core)
    await core.handle(by_both(core, "v1-3"))
    (now,) = await conversations_of(core)

    for conversation in old:
        await commands.send_text(
            core.database,
            WORLD,
            WRAPPER,
            "denhaag",
            text="Wij komen morgen.",
            actor="medewerker",
            now=core.clock.now,
            conversation_id=conversation,
        )

    rows = await core.rows("SELECT conversation FROM delivery WHERE purpose = 'staff'")
    assert [row["conversation"] for row in rows] == [now, now]


async def test_every_table_that_points_at_a_conversation_is_minded_when_two_become_one(core: Core) -> None:
    rows = await core.rows(
        "SELECT table_name FROM information_schema.columns WHERE table_schema = current_schema() "
        "AND column_name = 'conversation'"
    )

    # A new one belongs into `identities._merge` too, or what it holds is lost with the conversation that ends.
    assert {row["table_name"] for row in rows} == {
        *("alias", "alias_former", "case_", "message", "delivery", "correction", "case_follower", "timer"),
    }
