"""The same thing reported by several residents: found nearby, merged, followed; and how departments stand."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from loket.events import Location
from services.notifier.conversation.shapes import Place, Recipient
from services.notifier.store import followers
from services.notifier.store.database import Database
from tests.builders import NOW
from tests.component.notifier.desk_rows import BASE, PIN, WORLD, WRAPPER, Rows, assert_problem

METRE = 1 / 111_195


def north(metres: float) -> Location:
    """A pin so many metres north of ``PIN``."""
    return Location(latitude=PIN.latitude + metres * METRE, longitude=PIN.longitude)


async def reported(rows: Rows, who: str, municipality: str = "denhaag", days_ago: float = 0, **changes: Any) -> UUID:
    values: dict[str, Any] = {"location": PIN, "language": "nl"} | changes
    conversation = await rows.say(municipality, who, "losse tegel", now=NOW - timedelta(days=days_ago), **values)
    return await rows.case_of(municipality, conversation)


async def near(database: Database, municipality: str = "denhaag", sub: str = "losse stoeptegel") -> list[UUID]:
    async with database.connection() as connection:
        found = await followers.nearby(connection, WRAPPER, municipality, sub=sub, place=Place(pin=PIN), now=NOW)
    return [one.case for one in found]


async def test_only_open_cases_of_the_same_kind_close_by_and_not_long_ago_are_near(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    here = await reported(rows, "a")
    close = await reported(rows, "b", location=north(49))
    beyond = await reported(rows, "c", location=north(51))
    await reported(rows, "d", days_ago=15)
    recent = await reported(rows, "e", days_ago=13, location=north(-30))
    await reported(rows, "f", municipality="delft")
    closed = await reported(rows, "g")
    elsewhere = await reported(rows, "h")
    await rows.say("denhaag", "i", "losse tegel")
    await client.post(f"{BASE}/denhaag/cases/{closed}/status", json={"status": "afgehandeld"})
    await client.post(f"{BASE}/denhaag/cases/{elsewhere}/assignment", json={"category": "ratten"})

    assert await near(rows.database) == [here, recent, close]
    assert len(await near(rows.database, "delft")) == 1
    listed = (await client.get(f"{BASE}/denhaag/cases/{close}/nearby")).json()["items"]
    assert [(one["id"], one["metres"]) for one in listed] == [(str(beyond), 2), (str(here), 49)]
    assert set(listed[0]) == {"id", "number", "sub", "state", "created_at", "metres"}


async def test_where_a_case_is_stands_nowhere_in_the_clear(rows: Rows) -> None:
    await reported(rows, "a")

    async with rows.database.connection() as connection:
        kept = await connection.fetchval("SELECT c::text FROM case_ c")

    assert "52.07" not in kept
    assert "Kerkstraat" not in kept


async def test_who_is_merged_away_follows_the_other_and_hears_of_it_in_their_own_language(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    keep = await reported(rows, "a")
    gone = await reported(rows, "b", language="en", recipient=Recipient(phone="31600000002"))

    answer = await client.post(
        f"{BASE}/denhaag/cases/{gone}/merge", json={"into": "DH-2611-00001", "reason": "Zelfde tegel."}
    )
    await client.post(f"{BASE}/denhaag/cases/{keep}/status", json={"status": "ingepland", "text": "Vrijdag."})

    assert (answer.json()["id"], answer.json()["followers"]) == (str(keep), 1)
    ended = (await client.get(f"{BASE}/denhaag/cases/{gone}")).json()
    assert (ended["state"], ended["merged_into"]) == ("geannuleerd", str(keep))
    assert {"what": "merged", "became": "DH-2611-00001", "why": "Zelfde tegel."}.items() <= ended["history"][-1].items()
    talk = (await client.get(f"{BASE}/denhaag/conversations/{ended['conversation']}")).json()["messages"]
    merged, planned = (m["text"] for m in talk if m["purpose"] == "status")
    assert merged == WORLD["denhaag"].text("merged", "en", number="DH-2611-00002", other="DH-2611-00001")
    assert planned.startswith("Your report DH-2611-00001 (")
    assert planned.endswith("): planned. Vrijdag.")
    kept = (await client.get(f"{BASE}/denhaag/cases/{keep}")).json()
    assert [h["what"] for h in kept["history"]] == ["opened", "joined", "state"]
    assert "Your report" not in str(kept["messages"])


async def test_followers_go_along_when_their_case_is_merged_too(rows: Rows, client: httpx.AsyncClient) -> None:
    cases = [await reported(rows, who) for who in "abc"]

    for gone, into in ((cases[2], cases[1]), (cases[1], cases[0])):
        await client.post(f"{BASE}/denhaag/cases/{gone}/merge", json={"into": str(into)})

    assert (await client.get(f"{BASE}/denhaag/cases/{cases[0]}")).json()["followers"] == 2
    assert (await client.get(f"{BASE}/denhaag/cases/{cases[1]}")).json()["followers"] == 0


async def test_who_was_merged_by_mistake_hears_no_more_of_the_other_case_once_theirs_is_open_again(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    keep, gone, right = [await reported(rows, who) for who in "abc"]
    for one in (gone, right):
        await client.post(f"{BASE}/denhaag/cases/{one}/merge", json={"into": str(keep)})

    await client.post(f"{BASE}/denhaag/cases/{gone}/status", json={"status": "heropend"})
    await client.post(f"{BASE}/denhaag/cases/{keep}/status", json={"status": "doorgezet"})

    assert (await client.get(f"{BASE}/denhaag/cases/{keep}")).json()["followers"] == 1
    for one, told in ((gone, 0), (right, 1)):
        theirs = (await client.get(f"{BASE}/denhaag/cases/{one}")).json()["conversation"]
        shown = (await client.get(f"{BASE}/denhaag/conversations/{theirs}")).json()["messages"]
        assert sum(m["purpose"] == "status" and "DH-2611-00001 (" in m["text"] for m in shown) == told


async def test_two_cases_of_one_resident_become_one_with_all_photos_and_messages(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    conversation = await rows.say("denhaag", "a", "losse tegel", kind="image", photo=True, settle=False)
    await rows.say("denhaag", "a", "nog een foto", kind="image", photo=True, now=NOW + timedelta(seconds=1))
    first = await rows.case_of("denhaag", conversation)
    message = (await client.get(f"{BASE}/denhaag/cases/{first}")).json()["messages"][1]["id"]
    wish = {"messages": [message], "category": "ratten"}
    second = (await client.post(f"{BASE}/denhaag/cases/{first}/split", json=wish)).json()["id"]

    kept = (await client.post(f"{BASE}/denhaag/cases/{second}/merge", json={"into": str(first)})).json()

    assert (kept["photos"], kept["followers"]) == (2, 0)
    shown = (await client.get(f"{BASE}/denhaag/cases/{first}")).json()
    assert {m["case"] for m in shown["messages"] if m["direction"] == "in"} == {str(first)}


async def test_nothing_reaches_into_another_municipality(rows: Rows, client: httpx.AsyncClient) -> None:
    ours = await reported(rows, "a")
    theirs = await reported(rows, "a", municipality="delft")
    conversation = (await client.get(f"{BASE}/delft/cases/{theirs}")).json()["conversation"]

    assert_problem(await client.post(f"{BASE}/denhaag/cases/{ours}/merge", json={"into": str(theirs)}), 404)
    assert_problem(await client.post(f"{BASE}/denhaag/cases/{ours}/merge", json={"into": "DT-2611-00001"}), 404)
    for path, body in (
        ("notes", {"text": "x"}),
        ("assignment", {"department": "Team Groen"}),
        ("return", {}),
        ("priority", {"priority": "hoog"}),
        ("split", {"messages": [str(ours)], "category": "ratten"}),
    ):
        assert_problem(await client.post(f"{BASE}/denhaag/cases/{theirs}/{path}", json=body), 404)
    assert_problem(await client.get(f"{BASE}/denhaag/cases/{theirs}/nearby"), 404)
    assert_problem(await client.post(f"{BASE}/denhaag/conversations/{conversation}/done"), 404)
    assert_problem(await client.post(f"{BASE}/denhaag/conversations/{conversation}/messages", json={"text": "x"}), 404)
    shown = (await client.get(f"{BASE}/delft/cases/{theirs}")).json()
    assert [h["what"] for h in shown["history"]] == ["opened"]


async def test_departments_are_counted_with_what_residents_said(rows: Rows, client: httpx.AsyncClient) -> None:
    await reported(rows, "late", days_ago=20)
    asked = await reported(rows, "asked")
    done = [await reported(rows, f"done-{n}") for n in range(4)]
    await client.post(f"{BASE}/denhaag/cases/{asked}/status", json={"status": "reactie gevraagd"})
    for n, answers in enumerate((["yes"], ["yes", "yes"], ["no"], [])):
        await client.post(f"{BASE}/denhaag/cases/{done[n]}/status", json={"status": "afgehandeld"})
        for answer in answers:
            tapped: dict[str, Any] = {
                "kind": "interactive",
                "payload": f"solved:{done[n].hex}:{answer}",
                "candidates": (),
            }
            await rows.say("denhaag", f"done-{n}", answer, now=NOW + timedelta(minutes=6), **tapped)
    # What was said of an earlier closing counts still, though not of this one.
    await client.post(f"{BASE}/denhaag/cases/{done[2]}/status", json={"status": "afgehandeld"})
    await reported(rows, "x", municipality="delft")

    counted = {one["department"]: one for one in (await client.get(f"{BASE}/denhaag/figures")).json()["items"]}

    assert counted["Team Wegbeheer"] == {
        "department": "Team Wegbeheer",
        "open": 2,
        "overdue": 1,
        "waits": 0,
        "paused": 1,
        "handled": 4,
        "solved_yes": 2,
        "solved_no": 1,
    }
    assert counted["Team Groen"]["open"] == 0
    assert "Straten en Wegen" not in counted


async def test_a_conversation_waits_with_its_reasons_until_staff_say_that_it_is_done(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    waits = await rows.say("denhaag", "a", "ik wil iemand spreken", intent="human", candidates=(), decision="human")
    (listed,) = (await client.get(f"{BASE}/denhaag/conversations?waits_for=person")).json()["items"]
    assert (listed["id"], listed["waits_why"]) == (str(waits), ["human"])
    assert listed["waits_since"] is not None

    assert (await client.post(f"{BASE}/denhaag/conversations/{waits}/done")).status_code == 204

    assert (await client.get(f"{BASE}/denhaag/conversations?waits_for=person")).json()["items"] == []
    assert (await client.get(f"{BASE}/denhaag/conversations/{waits}")).json()["waits_why"] == []


async def test_staff_write_to_a_resident_without_a_case(rows: Rows, client: httpx.AsyncClient) -> None:
    waits = await rows.say("denhaag", "a", "ik wil iemand spreken", intent="human", candidates=(), decision="human")

    answer = await client.post(f"{BASE}/denhaag/conversations/{waits}/messages", json={"text": "U spreekt met Jan."})

    assert (answer.status_code, answer.json()["case"]) == (202, None)
    talk = (await client.get(f"{BASE}/denhaag/conversations/{waits}")).json()
    assert talk["messages"][-1]["text"] == "U spreekt met Jan."


@pytest.mark.parametrize(
    ("state", "to", "who"),
    [
        ("gemeld", "ingepland", ["staff"]),
        ("afgehandeld", "heropend", ["resident", "staff"]),
        ("reactie gevraagd", "in behandeling", ["loket", "resident", "staff"]),
    ],
)
async def test_the_workflow_is_told_as_one_table(
    client: httpx.AsyncClient, state: str, to: str, who: list[str]
) -> None:
    moves = (await client.get(f"{BASE}/denhaag/workflow")).json()["items"]

    assert {"state": state, "to": to, "who": who} in moves
    assert {"state": "gemeld", "to": "heropend"}.items() not in [m.items() for m in moves]
