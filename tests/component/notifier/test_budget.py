"""Each billed message is counted once; a budget that is used up makes acknowledgements wait, and nothing else."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from prometheus_client import REGISTRY

from loket.declarations import Budget
from loket.municipalities import World
from services.notifier import commands
from services.notifier.conversation.danger import GUARD_WITHIN
from services.notifier.delivery.budget import Spending, spending
from services.notifier.delivery.channel import ChannelSender
from services.notifier.desk.app import create_app
from tests.component.notifier import core as core_module
from tests.component.notifier.core import WRAPPER, Core
from tests.component.notifier.desk_rows import BEARER, TOKEN, OnlyToken
from tests.component.notifier.sending_stand import Stand

SMALL = structs.replace(core_module.WORLD["denhaag"], budget=Budget(messages=10, warn_at=0.5))
WORLD = World([SMALL, core_module.WORLD["delft"]])


@given(st.integers(1, 10_000), st.floats(0.01, 1), st.integers(0, 20_000))
def test_a_budget_warns_before_it_saves_and_none_does_neither(messages: int, warn_at: float, used: int) -> None:
    found = spending(Budget(messages=messages, warn_at=warn_at), used)

    assert (found is Spending.SAVES) == (used >= messages)
    assert found is not Spending.FINE or used < messages * warn_at
    assert spending(None, used) is Spending.FINE


async def spent(core: Core) -> dict[tuple[str, str, str], int]:
    return {(r["municipality"], r["month"], r["category"]): r["n"] for r in await core.rows("SELECT * FROM billed")}


async def test_every_billed_delivery_counts_once_whatever_its_receipts_and_their_number(core: Core) -> None:
    labels = {"municipality": "denhaag", "channel": "whatsapp", "category": "service"}
    before = REGISTRY.get_sample_value("loket_billable_total", labels) or 0
    mine = await core.report()
    other = await core.report("v1-d", municipality="delft")
    bill: dict[str, Any] = {"billable": True, "category": "service"}

    await core.handle(core.receipt(mine, "sent", **bill), core.receipt(mine, "delivered", **bill))
    await core.handle(core.receipt(mine, "read", **bill))
    await core.handle(core.receipt(other, "sent", municipality="delft", billable=False, category="service"))

    assert await spent(core) == {("denhaag", "2611", "service"): 1}
    assert REGISTRY.get_sample_value("loket_billable_total", labels) == before + 1


async def test_months_and_categories_are_counted_apart_by_the_dutch_calendar(core: Core) -> None:
    first = await core.report()
    await core.handle(core.receipt(first, "sent", billable=True, category="utility"))
    core.clock.now = core.clock.now.replace(day=30, hour=23, minute=30)
    second = await core.report("v1-2", aliases=("v1-b",))
    await core.handle(core.receipt(second, "sent", native_id="wamid.2", billable=True))

    assert await spent(core) == {("denhaag", "2611", "utility"): 1, ("denhaag", "2612", "unnamed"): 1}


async def test_when_the_budget_is_used_up_an_acknowledgement_goes_with_the_next_answer_in_one_message(
    stand: Stand,
) -> None:
    core = stand.core
    acknowledgement = await core.report()
    sender = ChannelSender(stand.post(), "saving")
    sender.saving = True

    async with stand.working(sender):
        elsewhere = await core.report("v1-q", "wat kost een paspoort", intent="question", aliases=("v1-q",))
        sender.wake.set()
        await stand.reaches(elsewhere, "accepted")
        assert await core.state(acknowledgement) == "planned"
        answer = await core.report("v1-2", "hoe staat het", intent="status_question")
        sender.wake.set()
        await stand.reaches(answer, "accepted")

    assert await core.state(acknowledgement) == "superseded"
    sent = next(one for one in stand.graph.taken if one.delivery == str(answer))
    assert sent.text.startswith("Dank u.")
    assert "\n\n" in sent.text
    assert len(stand.graph.taken) == 2


async def test_people_and_emergencies_never_wait_and_an_acknowledgement_does_not_wait_for_ever(stand: Stand) -> None:
    core = stand.core
    acknowledgement = await core.report()
    await core.handle(core.said("v1-fire", "brand", emergency="fire", emergency_level="certain", aliases=("v1-f",)))
    await core.wait(GUARD_WITHIN.total_seconds() + 1)
    (newest,) = (await core.deliveries())[-1:]
    sender = ChannelSender(stand.post(), "saving")
    sender.saving = True

    async with stand.working(sender):
        await stand.reaches(newest["id"], "accepted")
        assert await core.state(acknowledgement) == "planned"
        core.clock.now = core.clock.now.replace(hour=15)
        sender.wake.set()
        await stand.reaches(acknowledgement, "accepted")

    assert newest["purpose"] == "emergency"


async def test_what_staff_write_leaves_while_the_budget_saves_and_takes_the_acknowledgement_along(stand: Stand) -> None:
    core = stand.core
    acknowledgement = await core.report()
    (conversation,) = await core.rows("SELECT id FROM conversation")
    sender = ChannelSender(stand.post(), "saving")
    sender.saving = True

    async with stand.working(sender):
        said = await commands.send_text(
            core.database,
            WORLD,
            WRAPPER,
            "denhaag",
            text="De tegel ligt vast.",
            actor="Ali",
            now=core.clock.now,
            conversation_id=conversation["id"],
        )
        sender.wake.set()
        await stand.reaches(said.id, "accepted")

    assert await core.state(acknowledgement) == "superseded"
    (sent,) = stand.graph.taken
    assert sent.text.endswith("\n\nDe tegel ligt vast.")


@pytest.fixture
async def client(core: Core) -> AsyncIterator[httpx.AsyncClient]:
    """The desk of two municipalities of which one has a budget."""
    app = create_app(pool=core.database, world=WORLD, settings=OnlyToken(), wrapper=WRAPPER, clock=core.clock)
    transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 4711))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", headers=BEARER) as made:
        yield made


@pytest.mark.parametrize(("used", "standing"), [(4, "fine"), (5, "warns"), (10, "saves")])
async def test_the_desk_says_how_the_month_stands(
    core: Core, client: httpx.AsyncClient, used: int, standing: str
) -> None:
    await core.rows(
        "INSERT INTO billed VALUES ('denhaag', '2611', 'service', $1), ('delft', '2611', 'service', 99)", used
    )

    (mine,) = (await client.get("/api/v1/municipalities/denhaag/channels")).json()["items"]
    (other,) = (await client.get("/api/v1/municipalities/delft/channels")).json()["items"]
    await client.get("/desk/aanmelden", params={"token": TOKEN})
    page = (await client.get("/desk/denhaag")).text

    assert mine["budget"] == {"messages": 10, "used": used, "standing": standing}
    assert other["budget"] is None
    assert (f"Deze maand zijn {used} van de 10 afgesproken berichten gebruikt." in page) == (standing != "fine")


async def test_a_sender_learns_that_the_budget_is_used_up(stand: Stand) -> None:
    from services.notifier.delivery.sender import Sender

    core = stand.core
    post = stand.post()
    sender = Sender(
        pool=core.database,
        dsn="postgresql://nowhere",
        world=WORLD,
        provider_urls=post.provider_urls,
        secrets_of=post.secrets,
        identity=post.identity,
        wrapper=WRAPPER,
        clock=core.clock,
    )
    channel_sender = ChannelSender(structs.replace(post, municipality=SMALL), "one")
    sender._channels = {"denhaag/whatsapp": channel_sender}
    await core.rows("INSERT INTO billed VALUES ('denhaag', '2611', 'service', 11)")

    await sender._count_once()

    assert channel_sender.saving
    assert REGISTRY.get_sample_value("loket_budget_used_ratio", {"municipality": "denhaag"}) == pytest.approx(1.1)
