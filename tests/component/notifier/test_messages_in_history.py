"""The history of a case tells what became of the messages about it, and a former error is never lost."""

import json
from datetime import timedelta
from uuid import UUID

import httpx

from services.notifier import commands
from services.notifier.store import sending
from services.notifier.store.database import Database
from services.notifier.timers import DOUBT_PATIENCE
from tests.builders import NOW
from tests.component.notifier.core import Core
from tests.component.notifier.desk_rows import BASE, TOKEN, Rows, a_client
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until
from tests.unit.notifier.talking import likely


async def told(core: Core) -> list[tuple[str, str, str | None, str | None]]:
    """What the history says of messages, in order."""
    rows = await core.rows(
        "SELECT actor, what, was, became FROM case_history WHERE what LIKE 'message%' OR what IN ('resent', 'untold') "
        "ORDER BY n"
    )
    return [(row["actor"], row["what"], row["was"], row["became"]) for row in rows]


async def resend(database: Database, delivery: UUID, core: Core) -> None:
    await commands.resend(database, "denhaag", delivery, actor="medewerker", now=core.clock.now)


async def test_a_message_that_was_sent_stands_there_once_and_what_becomes_of_it_later_does_not(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()

    async with stand.sender():
        await stand.reaches(delivery, "accepted")
    sent_at = core.clock.now
    await core.wait(2)
    for status in ("sent", "delivered", "read"):
        await core.handle(core.receipt(delivery, status))

    assert await told(core) == [("loket", "message_sent", "acknowledgement", None)]
    assert await core.value("SELECT at FROM case_history WHERE what = 'message_sent'") == sent_at


async def test_a_refusal_stands_there_and_the_resend_names_who_and_the_error_that_it_mends(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()
    stand.graph.plans["denhaag"] = [131026]

    async with stand.sender() as sender:
        await until(lambda: _failed(core))
        core.clock.now += timedelta(minutes=3)
        await resend(core.database, delivery, core)
        sender.wake.set()
        await stand.reaches(delivery, "accepted")

    assert await told(core) == [
        ("loket", "message_failed", "acknowledgement", "131026 recipient"),
        ("medewerker", "resent", "131026 recipient", "acknowledgement"),
        ("loket", "message_sent", "acknowledgement", None),
    ]
    assert await core.value("SELECT at FROM case_history WHERE what = 'message_sent'") == core.clock.now


async def _failed(core: Core) -> bool:
    return bool(await core.value("SELECT bool_or(failed_at IS NOT NULL) FROM delivery"))


async def test_what_failed_after_it_was_accepted_and_goes_again_by_itself_keeps_its_error(core: Core) -> None:
    delivery = await core.report()
    await core.handle(core.receipt(delivery, "sent"))
    await core.handle(core.receipt(delivery, "failed", code=131056))
    await core.handle(core.receipt(delivery, "sent", "wamid.2"))

    (row,) = await core.rows("SELECT state, failed_at, failures FROM delivery WHERE id = $1", delivery)
    (kept,) = json.loads(row["failures"])
    assert (kept["code"], kept["class"], kept["by"]) == (131056, "busy", "loket")
    assert await told(core) == [
        ("loket", "message_sent", "acknowledgement", None),
        ("loket", "message_retried", "acknowledgement", "131056 busy"),
        ("loket", "message_sent", "acknowledgement", None),
    ]


async def test_a_message_that_is_held_with_its_channel_says_so_once(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()
    stand.graph.plans["denhaag"] = [131042, 131042]

    async with stand.sender() as sender:
        for _ in range(2):

            async def held() -> bool:
                until_ = await core.value("SELECT held_until FROM channel_lease")
                return until_ is not None and until_ > core.clock.now

            await until(held)
            core.clock.now = await core.value("SELECT held_until FROM channel_lease") + timedelta(seconds=1)
            sender.wake.set()
        await stand.reaches(delivery, "accepted")

    found = await told(core)
    assert [(what, was) for _, what, was, _ in found] == [
        ("message_held", "acknowledgement"),
        ("message_sent", "acknowledgement"),
    ]
    assert (found[0][3] or "").startswith("131042 ")


async def test_what_stays_here_since_the_resident_wants_no_messages_says_why(core: Core) -> None:
    await core.report()
    await core.handle(core.said("v1-2", "STOP", intent="stop", candidates=()))
    await core.wait(4)
    await core.report("v1-3", "i też dziura w jezdni, Spui 12", candidates=likely("gat in de weg"))

    found = await told(core)

    assert found[0] == ("loket", "message_not_sent", "acknowledgement", "stopped")
    assert ("loket", "untold", None, None) in found, "that nobody hears of a report is told too"


async def test_nobody_knows_whether_it_was_sent_until_a_receipt_tells(stand: Stand) -> None:
    core = stand.core
    delivery = await core.report()
    stand.graph.plans["denhaag"] = ["answer_lost"]

    async with stand.sender():
        await stand.reaches(delivery, "in_doubt")
    await core.handle(core.receipt(delivery, "delivered", native_id=stand.graph.taken[0].wamid))

    assert [what for _, what, _, _ in await told(core)] == ["message_in_doubt", "message_sent"]


async def test_what_somebody_else_who_follows_the_case_gets_is_told_apart(core: Core) -> None:
    await core.report("v1-a", "losse tegel Spui 12", aliases=("v1-a",))
    await core.handle(core.said("v1-b", "losse tegel Spui 14", aliases=("v1-b",)))
    await core.wait(4)
    await core.rows(
        "UPDATE delivery SET case_id = (SELECT id FROM case_ ORDER BY number LIMIT 1), state = 'accepted' "
        "WHERE case_id IS NOT NULL"
    )

    assert {was for _, what, was, _ in await told(core) if what == "message_sent"} == {
        "acknowledgement",
        "acknowledgement_follower",
    }


async def test_without_a_case_the_message_itself_keeps_its_former_errors(rows: Rows, client: httpx.AsyncClient) -> None:
    conversation = await rows.say("denhaag", "sam", "hoe laat gaan jullie open?", intent="question", candidates=())
    url = f"{BASE}/denhaag/conversations/{conversation}"
    delivery = (await client.get(url)).json()["messages"][-1]["delivery"]
    await rows.became("denhaag", conversation, "sent", code=131026)

    assert (await client.post(f"{BASE}/denhaag/deliveries/{delivery}/resend")).status_code == 202
    await rows.execute("UPDATE delivery SET failed_at = $1, failed_code = 130497, failed_class = 'recipient'", NOW)
    await client.post(f"{BASE}/denhaag/deliveries/{delivery}/resend")

    shown = (await client.get(url)).json()["messages"][-1]
    assert shown["failure"] is None
    assert [(one["code"], one["class"], one["again_by"]) for one in shown["failed_before"]] == [
        (131026, "recipient", "medewerker"),
        (130497, "recipient", "medewerker"),
    ]
    await client.get("/desk/aanmelden", params={"token": TOKEN})
    page = await client.get(f"/desk/denhaag/gesprekken/{conversation}")
    assert page.text.count("Eerder mislukt: deze bewoner is niet bereikbaar op WhatsApp (code 131026)") == 1


async def test_staff_read_in_dutch_what_became_of_the_messages(core: Core) -> None:
    delivery = await core.report()
    await core.handle(core.receipt(delivery, "failed", code=131026))
    await resend(core.database, delivery, core)
    case = (await core.cases())[0]["id"]

    async with a_client(core.database, clock=core.clock) as client:
        await client.get("/desk/aanmelden", params={"token": TOKEN})
        page = (await client.get(f"/desk/denhaag/meldingen/{case}")).text

    reason = "deze bewoner is niet bereikbaar op WhatsApp (code 131026)"
    assert f"Ontvangstbevestiging niet aangekomen: {reason}" in page
    assert f"Ontvangstbevestiging gaat opnieuw, eerder mislukt: {reason}" in page


async def test_a_message_in_doubt_that_a_newer_one_replaces_says_so(stand: Stand) -> None:
    core = stand.core
    first = await core.report()
    stand.graph.plans["denhaag"] = ["answer_lost"]

    async with stand.sender():
        await stand.reaches(first, "in_doubt")
    await core.wait(DOUBT_PATIENCE.total_seconds() + 1)

    assert await core.state(first) == "superseded"
    assert [(what, became) for _, what, _, became in await told(core)] == [
        ("message_in_doubt", None),
        ("message_not_sent", "superseded"),
    ]


async def test_what_goes_along_with_another_message_and_what_has_nobody_to_go_to_are_told(stand: Stand) -> None:
    core = stand.core
    first = await core.report()
    await core.report("v1-o", aliases=("v1-o",))
    lease = await stand.lease()
    claimed = await stand.claim(lease)
    async with core.database.transaction() as connection:
        await sending.cancelled(connection, lease, next(one for one in claimed if one.id == first))
    await core.rows("UPDATE delivery SET state = 'planned' WHERE state = 'sending'")
    await core.rows("UPDATE delivery SET state = 'superseded' WHERE state = 'planned'")

    assert [(what, became) for _, what, _, became in await told(core)] == [
        ("message_not_sent", "nobody"),
        ("message_not_sent", "joined"),
    ]
