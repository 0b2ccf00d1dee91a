"""Who reported the same follows the case that goes on for theirs, also when cases on the way are opened again."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from services.notifier.store import merged
from tests.builders import NOW
from tests.component.notifier.desk_rows import BASE, Rows
from tests.component.notifier.test_desk_duplicates import reported


async def merge(client: httpx.AsyncClient, gone: UUID, into: UUID) -> None:
    """Staff let one case go on for another."""
    answer = await client.post(f"{BASE}/denhaag/cases/{gone}/merge", json={"into": str(into)})
    assert answer.status_code == 200, answer.text


async def status(client: httpx.AsyncClient, case: UUID, state: str, text: str | None = None) -> None:
    """Staff give a case another state."""
    answer = await client.post(f"{BASE}/denhaag/cases/{case}/status", json={"status": state, "text": text})
    assert answer.status_code == 200, answer.text


async def following(rows: Rows, case: UUID) -> set[UUID]:
    """The own cases of those who follow a case."""
    async with rows.database.connection() as connection:
        found = await connection.fetch(
            "SELECT c.id FROM case_follower f JOIN case_ c USING (municipality, conversation) WHERE f.case_id = $1",
            case,
        )
    return {row["id"] for row in found}


async def heard(client: httpx.AsyncClient, case: UUID) -> list[str]:
    """What the reporter of a case was told of states, of whatever case."""
    theirs = (await client.get(f"{BASE}/denhaag/cases/{case}")).json()["conversation"]
    shown = (await client.get(f"{BASE}/denhaag/conversations/{theirs}")).json()["messages"]
    return [m["text"] for m in shown if m["purpose"] == "status"]


async def test_what_followed_a_case_by_way_of_another_follows_that_one_once_it_is_open_again(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    a, b, c, d = [await reported(rows, who) for who in "abcd"]
    for gone, into in ((d, c), (c, b), (b, a)):
        await merge(client, gone, into)
    assert await following(rows, a) == {b, c, d}

    await status(client, b, "heropend")
    await status(client, a, "doorgezet")
    await status(client, b, "ingepland", "Vrijdag.")

    assert await following(rows, a) == set()
    assert await following(rows, b) == {c, d}
    for one in (c, d):
        texts = await heard(client, one)
        assert sum("DH-2611-00001 (" in text for text in texts) == 0
        assert [text for text in texts if "DH-2611-00002 (" in text] == [
            "Uw melding DH-2611-00002 (losse stoeptegel): weer open.",
            "Uw melding DH-2611-00002 (losse stoeptegel): ingepland. Vrijdag.",
        ]
    # Told once, and not as a follower of their own.
    assert sum("weer open" in text for text in await heard(client, b)) == 1


async def two_of(rows: Rows, client: httpx.AsyncClient, who: str) -> tuple[UUID, UUID]:
    """Two reports of one resident: staff made the second of the first."""
    first = await reported(rows, who)
    await rows.say("denhaag", who, "nog een foto", kind="image", photo=True, now=NOW + timedelta(seconds=1))
    message = (await client.get(f"{BASE}/denhaag/cases/{first}")).json()["messages"][1]["id"]
    wish = {"messages": [message], "category": "losse stoeptegel"}
    return first, UUID((await client.post(f"{BASE}/denhaag/cases/{first}/split", json=wish)).json()["id"])


@pytest.mark.parametrize("opened", ["the last", "one in between"])
async def test_who_has_another_report_that_it_goes_on_for_still_follows_it(
    rows: Rows, client: httpx.AsyncClient, opened: str
) -> None:
    keep, between = [await reported(rows, who) for who in "ab"]
    gone, besides = await two_of(rows, client, "c")
    await merge(client, gone, between)
    await merge(client, between, keep)
    await merge(client, besides, keep)

    await status(client, gone if opened == "the last" else between, "heropend")

    assert besides in await following(rows, keep)
    assert (gone in await following(rows, between)) == (opened == "one in between")


async def test_whose_own_report_is_opened_again_hears_of_it_as_its_reporter_only(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    keep = await reported(rows, "a")
    gone, besides = await two_of(rows, client, "c")
    await merge(client, besides, gone)
    await merge(client, gone, keep)

    await status(client, gone, "heropend")

    assert await following(rows, keep) == await following(rows, gone) == set()
    assert sum("weer open" in text for text in await heard(client, gone)) == 1


async def asked(rows: Rows, client: httpx.AsyncClient, case: UUID, who: str, text: str) -> str:
    """What a resident hears who asks how it stands."""
    conversation = UUID((await client.get(f"{BASE}/denhaag/cases/{case}")).json()["conversation"])
    later = NOW + timedelta(hours=1)
    question: dict[str, Any] = {"intent": "status_question", "candidates": (), "decision": "human"}
    await rows.say("denhaag", who, text, now=later, settle=False, **question)
    async with rows.database.connection() as connection:
        theirs = await merged.theirs(connection, ("denhaag", conversation))
    await rows.settle("denhaag", conversation, now=later, theirs=theirs)
    shown = (await client.get(f"{BASE}/denhaag/conversations/{conversation}")).json()["messages"]
    return str([m["text"] for m in shown if m["purpose"] == "answer"][-1])


@pytest.mark.parametrize("closed", [False, True])
@pytest.mark.parametrize("named", [True, False])
async def test_who_asks_how_it_stands_hears_of_the_case_at_the_end_of_the_way(
    rows: Rows, client: httpx.AsyncClient, *, closed: bool, named: bool
) -> None:
    first, between, keep = [await reported(rows, who) for who in "abc"]
    await merge(client, first, between)
    await merge(client, between, keep)
    await status(client, keep, "afgehandeld" if closed else "ingepland", "De tegel ligt vast." if closed else None)

    said = await asked(rows, client, first, "a", f"hoe staat het met {'DH-2611-00001' if named else 'mijn melding'}")

    assert ("klaar. De tegel ligt vast." if closed else "ingepland") in said
    assert "DH-2611-00003" in said
    assert "gestopt" not in said
    assert "DH-2611-00002" not in said


async def test_of_their_own_reports_the_one_is_told_that_goes_on_for_another_of_theirs(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    first, second = await two_of(rows, client, "a")
    between = await reported(rows, "b")
    await merge(client, first, between)
    await merge(client, between, second)

    said = await asked(rows, client, first, "a", "hoe staat het met DH-2611-00001")

    assert "DH-2611-00002" in said
    assert "gestopt" not in said
