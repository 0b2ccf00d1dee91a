"""Outside the 24-hour window an approved template leaves instead; the account's templates are kept in step."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from uuid import UUID

import aiohttp
import pytest
from msgspec import structs
from prometheus_client import REGISTRY

from loket.events import ChannelReported, Personal, Signal
from loket.providers.shapes import Access
from services.notifier import commands
from services.notifier.store import followers
from services.notifier.templates.sync import sync
from tests.builders import NOW
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.notifier.sending_stand import Stand
from tests.component.simulator.stand import TOKENS, accounts
from tests.simulated import Driver, Simulator, until

DAY_S = 24 * 3600


async def approve(core: Core, *names: str, city: str = "denhaag", status: str = "approved") -> None:
    account = WORLD[city].channels[0].account
    for name in names:
        for language in ("nl", "en"):
            await core.rows(
                "INSERT INTO template (municipality, account, name, language, status, changed_at) "
                "VALUES ($1, $2, $3, $4, $5, now()) ON CONFLICT (municipality, account, name, language) "
                "DO UPDATE SET status = $5",
                *(city, account, name, language, status),
            )


async def a_status(core: Core, city: str = "denhaag", *, state: str = "ingepland", text: str | None = None) -> UUID:
    """A case whose resident wrote two days ago gets another state."""
    await core.report(municipality=city)
    await core.rows("UPDATE delivery SET state = 'accepted'")
    await core.wait(2 * DAY_S)
    (case,) = await core.cases(city)
    await commands.set_status(
        core.database, WORLD, WRAPPER, city, case["id"], state=state, text=text, actor="Ali", now=core.clock.now
    )
    return UUID(str((await core.deliveries(city))[-1]["id"]))


async def told_of_templates(core: Core, *signals: Signal) -> None:
    """The platform says something about templates of Delft's account."""
    event_id = "v1-template"
    await core.handle(
        ChannelReported(
            event_id=event_id,
            municipality="delft",
            received_at=core.clock.now,
            provider="meta",
            app="meta-delft",
            channel="whatsapp",
            field="message_template_status_update",
            signals=signals,
            personal=core.keyring.seal(Personal(), scope="delft", event_id=event_id, month=NOW.date()),
        )
    )


async def test_a_status_two_days_later_leaves_as_the_approved_template(stand: Stand) -> None:
    core = stand.core
    await approve(core, "melding_status")
    delivery = await a_status(core)

    async with stand.sender():
        await stand.reaches(delivery, "accepted")

    (sent,) = stand.graph.taken
    assert sent.text.startswith("melding_status/nl|DH-2611-00001|losse stoeptegel|ingepland")
    assert (await core.deliveries())[-1]["template"] == "melding_status/nl"


async def test_who_follows_a_case_reads_the_template_with_its_number_in_their_own_language(stand: Stand) -> None:
    core = stand.core
    await approve(core, "melding_status")
    await core.report("v1-a", "losse tegel Kerkstraat 12", aliases=("v1-a",))
    await core.report("v1-b", "loose tile Kerkstraat 14", aliases=("v1-b",), language="en")
    first, second = await core.cases()
    async with core.database.transaction() as connection:
        await followers.follow(connection, "denhaag", first["id"], second["conversation"], now=NOW)
    await core.rows("UPDATE delivery SET state = 'accepted'")
    await core.wait(2 * DAY_S)

    await commands.set_status(
        core.database, WORLD, WRAPPER, "denhaag", first["id"],
        state="ingepland", text=None, actor="Ali", now=core.clock.now,
    )  # fmt: skip
    told = (await core.deliveries())[-2:]
    async with stand.sender():
        for one in told:
            await stand.reaches(UUID(str(one["id"])), "accepted")

    assert {one["conversation"] for one in told} == {first["conversation"], second["conversation"]}
    assert sorted("|".join(sent.text.split("|")[:2]) for sent in stand.graph.taken) == [
        "melding_status/en|DH-2611-00001",
        "melding_status/nl|DH-2611-00001",
    ]


async def test_without_an_approved_one_it_fails_as_window_and_a_person_sees_it_in_that_municipality_only(
    stand: Stand,
) -> None:
    core = stand.core
    await approve(core, "melding_status")
    await approve(core, "melding_status", city="delft", status="paused")
    mine, other = await a_status(core), await a_status(core, "delft")

    async def failed() -> bool:
        return str((await core.deliveries("delft"))[-1]["failed_class"]) == "window"

    async with stand.sender(), stand.sender("delft"):
        await stand.reaches(mine, "accepted")
        await until(failed)

    assert await core.state(other) == "planned"
    waits = {
        r["municipality"]: r["waits_for"] for r in await core.rows("SELECT municipality, waits_for FROM conversation")
    }
    assert waits == {"denhaag": None, "delft": "person"}


async def test_a_window_that_the_platform_calls_closed_is_answered_with_the_template_once(stand: Stand) -> None:
    core = stand.core
    await approve(core, "antwoord")
    await core.report()
    await core.rows("UPDATE delivery SET state = 'accepted'")
    delivery = await core.report("v1-2", "hoe staat het", intent="status_question")
    stand.graph.plans["denhaag"] = [131047]

    async with stand.sender():
        await stand.reaches(delivery, "accepted")

    (sent,) = stand.graph.taken
    assert sent.text.startswith("antwoord/nl|")
    assert "DH-2611-00001" in sent.text


async def test_a_closed_window_that_a_receipt_tells_of_leads_to_the_template_too(stand: Stand) -> None:
    core = stand.core
    await approve(core, "antwoord")
    await core.report()
    await core.rows("UPDATE delivery SET state = 'accepted'")
    delivery = await core.report("v1-2", "hoe staat het", intent="status_question")
    async with stand.sender():
        await stand.reaches(delivery, "accepted")
    first = stand.graph.taken[0].wamid

    await core.handle(core.receipt(delivery, "failed", native_id=first, code=131047))
    async with stand.sender(holder="next"):
        await stand.reaches(delivery, "accepted")
    await core.handle(core.receipt(delivery, "failed", native_id=stand.graph.taken[1].wamid, code=131047))

    assert [one.text.split("|")[0] for one in stand.graph.taken[1:]] == ["antwoord/nl"]
    assert (await core.deliveries())[-1]["failed_class"] == "message"


async def test_a_template_that_is_paused_meanwhile_is_noted_and_the_delivery_waits_for_a_person(stand: Stand) -> None:
    core = stand.core
    await approve(core, "melding_status")
    await a_status(core)
    stand.graph.always["denhaag"] = 132015

    async def failed() -> bool:
        return str((await core.deliveries())[-1]["failed_class"]) == "window"

    async with stand.sender():
        await until(failed)

    states = {r["language"]: r["status"] for r in await core.rows("SELECT language, status FROM template")}
    assert states["nl"] == "paused"
    assert len(stand.graph.calls) == 1
    alarm = {"municipality": "denhaag", "channel": "whatsapp", "code": "132015", "class_": "message"}
    assert REGISTRY.get_sample_value("loket_refusal_alarms_total", alarm) == 1


async def test_staff_may_write_after_a_day_when_a_template_can_say_it(stand: Stand) -> None:
    core = stand.core
    await core.report()
    await core.rows("UPDATE delivery SET state = 'accepted'")
    await core.wait(2 * DAY_S)
    (conversation,) = await core.rows("SELECT id FROM conversation")

    async def write() -> UUID:
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
        return UUID(str(sent.id))

    with pytest.raises(commands.WindowClosed):
        await write()
    await approve(core, "antwoord")
    delivery = await write()
    async with stand.sender():
        await stand.reaches(delivery, "accepted")

    assert stand.graph.taken[0].text == "antwoord/nl|De tegel ligt vast."


async def test_what_the_platform_says_about_a_template_counts_at_once_for_its_account_only(core: Core) -> None:
    await approve(core, "antwoord")
    await approve(core, "antwoord", city="delft")

    await told_of_templates(
        core,
        Signal(kind="template_status", about="template", state="PAUSED", template="antwoord/nl"),
        Signal(kind="template_category", about="template", state="MARKETING", template="antwoord/en"),
        Signal(kind="template_quality", about="template", state="red", was="GREEN", template="antwoord/en"),
    )

    rows = await core.rows("SELECT municipality, language, status, category, quality FROM template")
    found = {(r["municipality"], r["language"]): (r["status"], r["category"], r["quality"]) for r in rows}
    assert found["delft", "nl"] == ("paused", None, None)
    assert found["delft", "en"] == ("approved", "marketing", "RED")
    assert found["denhaag", "nl"] == found["denhaag", "en"] == ("approved", None, None)


async def test_what_is_said_about_a_template_without_a_language_counts_in_each_that_is_known(core: Core) -> None:
    await approve(core, "antwoord", "bericht", city="delft")

    await told_of_templates(core, Signal(kind="template_status", about="template", state="PAUSED", template="antwoord"))

    rows = await core.rows("SELECT name, language, status FROM template ORDER BY name, language")
    assert [(r["name"], r["language"], r["status"]) for r in rows] == [
        ("antwoord", "en", "paused"),
        ("antwoord", "nl", "paused"),
        ("bericht", "en", "approved"),
        ("bericht", "nl", "approved"),
    ]


@pytest.fixture
async def platform(tmp_path: Path, take_port: Callable[[], int]) -> AsyncIterator[Simulator]:
    """The simulated platform, for as long as a test."""
    with Simulator(tmp_path, take_port(), accounts("http://127.0.0.1:9")) as simulator:
        async with aiohttp.ClientSession() as http:
            await Driver(simulator.base, http).ready()
        yield simulator


async def test_the_account_is_brought_in_step_with_the_simulated_platform(core: Core, platform: Simulator) -> None:
    access = Access(base_url=f"{platform.base}/graph/v23.0", token=TOKENS["delft"])
    way = WORLD["delft"].channels[0]

    async def names() -> dict[tuple[str, str], str]:
        rows = await core.rows("SELECT name, language, status FROM template WHERE account = $1", way.account)
        return {(r["name"], r["language"]): r["status"] for r in rows}

    async with aiohttp.ClientSession() as http:

        async def approved() -> bool:
            assert await sync(core.database, http, access, WORLD["delft"], way, now=core.clock.now)
            return set((await names()).values()) == {"approved"}

        assert await sync(core.database, http, access, WORLD["delft"], way, now=core.clock.now)
        assert set(await names()) == {
            (n, lang) for n in ("melding_status", "melding_nieuws", "antwoord") for lang in WORLD["delft"].languages
        }
        await until(approved)
        gone = structs.replace(way, account="100000000000099")
        assert not await sync(core.database, http, access, WORLD["delft"], gone, now=core.clock.now)

    labels = {"municipality": "delft", "channel": "whatsapp"}
    assert REGISTRY.get_sample_value("loket_templates", labels | {"standing": "usable"}) == 3 * len(
        WORLD["delft"].languages
    )
    assert REGISTRY.get_sample_value("loket_templates_marketing", labels) == 0
    assert REGISTRY.get_sample_value("loket_templates_silent", labels) == 0


async def test_a_platform_that_is_away_is_asked_again_later(core: Core, take_port: Callable[[], int]) -> None:
    nobody = Access(base_url=f"http://127.0.0.1:{take_port()}/graph/v23.0", token="t")

    async with aiohttp.ClientSession() as http:
        done = await sync(core.database, http, nobody, WORLD["delft"], WORLD["delft"].channels[0], now=core.clock.now)

    assert not done
    assert await core.count("template") == 0
