"""What staff do with cases over the API beside their state: note, assign, put back, split; and what history keeps."""

from datetime import timedelta
from typing import Any

import asyncpg
import httpx
import pytest

from services.notifier.store.opened import PAGE
from tests.builders import NOW
from tests.component.notifier.desk_rows import BASE, BEARER, NOWHERE, Clock, Rows, a_client, assert_problem


async def a_case(rows: Rows, text: str = "losse tegel", who: str = "sam", **changes: Any) -> str:
    conversation = await rows.say("denhaag", who, text, **changes)
    return f"{BASE}/denhaag/cases/{await rows.case_of('denhaag', conversation)}"


async def last_change(client: httpx.AsyncClient, case: str) -> dict[str, Any]:
    change: dict[str, Any] = (await client.get(case)).json()["history"][-1]
    return {name: change[name] for name in ("actor", "what", "was", "became", "why")}


async def test_a_note_is_kept_sealed_and_the_resident_never_reads_it(rows: Rows, client: httpx.AsyncClient) -> None:
    case = await a_case(rows)
    before = (await client.get(case)).json()

    answer = await client.post(f"{case}/notes", json={"text": "De aannemer is gebeld."})

    assert answer.status_code == 201
    assert await last_change(client, case) == {
        "actor": "medewerker",
        "what": "note",
        "was": None,
        "became": None,
        "why": "De aannemer is gebeld.",
    }
    assert (await client.get(case)).json()["messages"] == before["messages"]
    async with rows.database.connection() as connection:
        kept = await connection.fetchval("SELECT why FROM case_history WHERE why IS NOT NULL")
    assert b"aannemer" not in kept


async def test_the_same_wish_twice_is_done_once(rows: Rows, client: httpx.AsyncClient) -> None:
    case = await a_case(rows)
    await rows.say("denhaag", "sam", "bij de bakker", settle=False, candidates=(), intent=None)
    message = (await client.get(case)).json()["messages"][0]["id"]
    key = {"Idempotency-Key": "an-invented-key"}

    for path, body, expected in (
        ("notes", {"text": "Gebeld."}, 201),
        ("assignment", {"department": "Team Groen"}, 200),
        ("split", {"messages": [message], "category": "gat in de weg"}, 201),
    ):
        answers = [await client.post(f"{case}/{path}", json=body, headers=key) for _ in range(2)]
        assert [a.status_code for a in answers] == [expected, expected]
        assert answers[0].json()["id"] == answers[1].json()["id"]

    history = [h["what"] for h in (await client.get(case)).json()["history"]]
    assert history == ["opened", "place", "note", "department", "split"]


async def test_a_case_is_assigned_with_a_reason_and_what_the_resident_adds_does_not_undo_it(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    case = await a_case(rows)

    moved = await client.post(f"{case}/assignment", json={"department": "Team Groen", "reason": "Het is een wortel."})
    await rows.say("denhaag", "sam", "nog steeds een losse tegel", now=NOW + timedelta(minutes=1))

    assert (moved.json()["department"], moved.json()["sub"]) == ("Team Groen", "losse stoeptegel")
    shown = (await client.get(case)).json()
    assert shown["department"] == "Team Groen"
    assert {
        "what": "department",
        "was": "Team Wegbeheer",
        "became": "Team Groen",
        "why": "Het is een wortel.",
    }.items() <= (shown["history"][1].items())


async def test_another_category_takes_its_department_along_and_stays(rows: Rows, client: httpx.AsyncClient) -> None:
    case = await a_case(rows)

    answer = await client.post(f"{case}/assignment", json={"category": "ratten"})
    await rows.say("denhaag", "sam", "nog een tegel", now=NOW + timedelta(minutes=1))

    assert (answer.json()["main"], answer.json()["sub"]) == ("Dieren", "ratten")
    assert answer.json()["department"] == "Team Dierplagen"
    shown = (await client.get(case)).json()
    assert (shown["sub"], shown["department"]) == ("ratten", "Team Dierplagen")
    assert [h["what"] for h in shown["history"][:3]] == ["opened", "category", "department"]


async def test_a_case_goes_back_to_the_pile(rows: Rows, client: httpx.AsyncClient) -> None:
    case = await a_case(rows)

    answer = await client.post(f"{case}/return", json={"reason": "Niet van ons."})

    assert answer.json()["department"] == "Klantcontactcentrum"
    assert await last_change(client, case) == {
        "actor": "medewerker",
        "what": "pile",
        "was": "Team Wegbeheer",
        "became": "Klantcontactcentrum",
        "why": "Niet van ons.",
    }


async def test_a_case_is_urgent_when_staff_say_so(rows: Rows, client: httpx.AsyncClient) -> None:
    case = await a_case(rows)

    assert (await client.get(case)).json()["priority"] == "normaal"
    assert (await client.post(f"{case}/priority", json={"priority": "hoog"})).json()["priority"] == "hoog"
    assert (await last_change(client, case))["became"] == "hoog"


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        ("assignment", {"department": "Team Nergens"}, 409, "unknown_department"),
        ("assignment", {"category": "vliegende schotel"}, 409, "unknown_category"),
        ("assignment", {}, 422, None),
        ("assignment", {"department": ""}, 422, None),
        ("priority", {"priority": "heel hoog"}, 422, None),
        ("notes", {"text": " "}, 422, None),
        ("split", {"messages": [], "category": "ratten"}, 422, None),
        ("split", {"messages": [NOWHERE], "category": "ratten"}, 409, "nothing_to_split"),
        ("split", {"messages": ["all"], "category": "ratten"}, 409, "nothing_left"),
        ("merge", {"into": NOWHERE}, 404, None),
        ("merge", {"into": "DH-2611-99999"}, 404, None),
        ("merge", {"into": "dh-2611-00001"}, 409, "same_case"),
    ],
)
async def test_what_cannot_be_done_is_refused_with_the_reason_and_changes_nothing(
    rows: Rows, client: httpx.AsyncClient, path: str, body: dict[str, Any], status: int, code: str | None
) -> None:
    case = await a_case(rows)
    before = (await client.get(case)).json()
    if body.get("messages") == ["all"]:
        body = body | {"messages": [m["id"] for m in before["messages"] if m["direction"] == "in"]}

    problem = assert_problem(await client.post(f"{case}/{path}", json=body), status)

    assert problem.get("code") == code
    assert (await client.get(case)).json() == before


async def test_nothing_of_a_closed_case_changes_but_its_notes(rows: Rows, client: httpx.AsyncClient) -> None:
    case = await a_case(rows)
    await client.post(f"{case}/status", json={"status": "afgehandeld", "text": "De tegel ligt vast."})

    for path, body in (
        ("assignment", {"department": "Team Groen"}),
        ("return", {}),
        ("priority", {"priority": "laag"}),
    ):
        assert assert_problem(await client.post(f"{case}/{path}", json=body), 409)["code"] == "closed"
    assert (await client.post(f"{case}/notes", json={"text": "Foto van het werk volgt."})).status_code == 201
    history = (await client.get(case)).json()["history"]
    assert [(h["what"], h["why"]) for h in history[1:]] == [
        ("state", "De tegel ligt vast."),
        ("note", "Foto van het werk volgt."),
    ]


async def test_who_closes_a_case_with_a_text_lets_the_resident_read_it(rows: Rows, client: httpx.AsyncClient) -> None:
    case = await a_case(rows)

    answer = await client.post(f"{case}/status", json={"status": "afgehandeld", "text": " De tegel ligt vast. "})
    theirs = await rows.case_of("delft", await rows.say("delft", "sam", "losse tegel"))
    without = f"{BASE}/delft/cases/{theirs}"
    await client.post(f"{without}/status", json={"status": "afgehandeld"})

    assert answer.status_code == 200
    number = answer.json()["number"]
    told = [m for m in (await client.get(case)).json()["messages"] if m["direction"] == "out"]
    assert told[-1]["text"].startswith(f"Uw melding {number} (losse stoeptegel): klaar. De tegel ligt vast.")
    (bare,) = [m for m in (await client.get(without)).json()["messages"] if "klaar" in (m["text"] or "")]
    assert "De tegel" not in bare["text"]


async def test_a_case_is_split_with_its_photos_and_the_resident_hears_the_new_number(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    case = await a_case(rows, kind="image", photo=True)
    await rows.say("denhaag", "sam", "en een rat", kind="image", photo=True, now=NOW + timedelta(seconds=20))
    shown = (await client.get(case)).json()
    assert shown["photos"] == 2
    rat = next(m["id"] for m in shown["messages"] if m["text"] == "en een rat")

    made = (await client.post(f"{case}/split", json={"messages": [rat], "category": "ratten"})).json()

    assert (made["number"], made["sub"], made["department"]) == ("DH-2611-00002", "ratten", "Team Dierplagen")
    assert (made["photos"], made["state"]) == (1, "gemeld")
    shown = (await client.get(case)).json()
    assert shown["photos"] == 1
    assert {m["text"]: m["case"] for m in shown["messages"] if m["direction"] == "in"} == {
        "losse tegel": shown["id"],
        "en een rat": made["id"],
    }
    assert "DH-2611-00002" in shown["messages"][-1]["text"]
    detail = (await client.get(f"{BASE}/denhaag/cases/{made['id']}")).json()
    assert detail["history"][0]["what"] == "split_from"


async def test_while_the_resident_is_asked_something_the_clock_stands_still(rows: Rows) -> None:
    case = await a_case(rows)
    clock = Clock(NOW)
    async with a_client(rows.database, clock=clock) as client:
        client.headers.update(BEARER)
        due = (await client.get(case)).json()["due"]
        await client.post(f"{case}/status", json={"status": "reactie gevraagd", "text": "Welke kant?"})
        clock.now = NOW + timedelta(days=7)

        waiting = (await client.get(case)).json()
        gone_on = (await client.post(f"{case}/status", json={"status": "in behandeling"})).json()

    assert (waiting["due"], waiting["overdue"]) == (due, False)
    assert waiting["paused_since"] is not None
    assert (gone_on["paused_since"], gone_on["overdue"]) == (None, False)
    assert due == "2026-11-30"
    assert gone_on["due"] == "2026-12-07"


async def test_history_only_grows(rows: Rows, client: httpx.AsyncClient) -> None:
    await a_case(rows)

    for statement in ("UPDATE case_history SET actor = 'iemand'", "DELETE FROM case_history", "TRUNCATE case_history"):
        async with rows.database.connection() as connection:
            with pytest.raises(asyncpg.RaiseError, match="only grows"):
                await connection.execute(statement)


async def test_a_message_that_is_sent_again_stands_in_the_history(rows: Rows, client: httpx.AsyncClient) -> None:
    case = await a_case(rows)
    shown = (await client.get(case)).json()
    await rows.became("denhaag", shown["conversation"], "sent", code=131026)
    failed = (await client.get(case)).json()["messages"][-1]
    assert (failed["status"], failed["failure"]["code"]) == ("failed", 131026)

    assert (await client.post(f"{BASE}/denhaag/deliveries/{failed['delivery']}/resend")).status_code == 202

    assert (await last_change(client, case))["what"] == "resent"


async def test_that_a_resident_who_stopped_hears_nothing_stands_in_the_history(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    case = await a_case(rows)
    await rows.say("denhaag", "sam", "STOP", intent="stop", candidates=(), now=NOW + timedelta(minutes=1))

    await client.post(f"{case}/status", json={"status": "ingepland"})

    shown = (await client.get(case)).json()
    assert [h["what"] for h in shown["history"]][-2:] == ["state", "untold"]
    assert "status" not in {m["purpose"] for m in shown["messages"]}


async def test_late_cases_are_found_and_waiting_ones_and_open_ones(rows: Rows, client: httpx.AsyncClient) -> None:
    late = await a_case(rows, now=NOW - timedelta(days=20))
    fine = await a_case(rows, who="kim")
    done = await a_case(rows, who="lou")
    waits = await a_case(
        rows, "losse tegel Kerkstraat 12 en brand", who="pat", emergency="fire", emergency_level="possible"
    )
    await client.post(f"{done}/status", json={"status": "afgehandeld"})

    async def found(**query: str) -> set[str]:
        listed = (await client.get(f"{BASE}/denhaag/cases", params=query)).json()["items"]
        return {f"{BASE}/denhaag/cases/{case['id']}" for case in listed}

    assert await found(overdue="true") == {late}
    assert await found(waits_for="person") == {waits}
    assert await found(open="true") == {late, fine, waits}
    assert len(await found()) == 4 < PAGE


async def test_an_answer_a_day_later_belongs_to_the_case_that_was_asked_about_and_its_clock_goes_on(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    case = await a_case(rows)
    await client.post(f"{case}/status", json={"status": "reactie gevraagd", "text": "Welke kant van de straat?"})

    later = NOW + timedelta(days=1)
    await rows.say("denhaag", "sam", "aan de kant van de bakker", candidates=(), intent=None, now=later)

    shown = (await client.get(case)).json()
    assert (shown["state"], shown["paused_since"], shown["due"]) == ("in behandeling", None, "2026-12-01")
    assert shown["messages"][-1 if shown["messages"][-1]["direction"] == "in" else -2]["case"] == shown["id"]
    assert {"actor": "resident", "became": "in behandeling"}.items() <= shown["history"][-1].items()
    assert len((await client.get(f"{BASE}/denhaag/cases")).json()["items"]) == 1
