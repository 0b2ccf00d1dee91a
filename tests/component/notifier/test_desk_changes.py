"""What staff change over the API: states, answers, and what is refused."""

from datetime import timedelta

import httpx
import pytest

from tests.builders import NOW
from tests.component.notifier.desk_rows import BASE, BEARER, Clock, Rows, a_client, assert_problem


async def test_a_status_is_set_and_the_resident_told(rows: Rows, client: httpx.AsyncClient) -> None:
    case = await rows.case_of("denhaag", await rows.say("denhaag", "sam", "losse tegel"))

    answer = await client.post(
        f"{BASE}/denhaag/cases/{case}/status", json={"status": "in behandeling", "text": "Wij komen morgen."}
    )

    assert answer.status_code == 200
    assert answer.json()["state"] == "in behandeling"
    shown = (await client.get(f"{BASE}/denhaag/cases/{case}")).json()
    assert shown["messages"][-1]["purpose"] == "status"
    assert "Wij komen morgen." in shown["messages"][-1]["text"]
    assert shown["history"][-1] | {"at": None} == {
        "at": None,
        "actor": "medewerker",
        "what": "state",
        "was": "gemeld",
        "became": "in behandeling",
        "why": "Wij komen morgen.",
    }


async def test_an_impossible_move_is_a_conflict_that_names_the_possible_ones(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    case = await rows.case_of("denhaag", await rows.say("denhaag", "sam", "losse tegel"))
    await client.post(f"{BASE}/denhaag/cases/{case}/status", json={"status": "afgehandeld"})

    body = assert_problem(await client.post(f"{BASE}/denhaag/cases/{case}/status", json={"status": "ingepland"}), 409)

    assert body["allowed"] == ["heropend"]
    assert body["detail"] == "A case that is 'afgehandeld' cannot become 'ingepland'; it can become: heropend."
    assert (await client.get(f"{BASE}/denhaag/cases/{case}")).json()["state"] == "afgehandeld"


async def test_the_same_idempotency_key_does_a_thing_once(rows: Rows, client: httpx.AsyncClient) -> None:
    case = await rows.case_of("denhaag", await rows.say("denhaag", "sam", "losse tegel"))
    key = {"Idempotency-Key": "an-invented-key"}
    said = {"text": "Wij kijken er vandaag naar."}

    first = await client.post(f"{BASE}/denhaag/cases/{case}/messages", json=said, headers=key)
    again = await client.post(f"{BASE}/denhaag/cases/{case}/messages", json=said, headers=key)
    other = await client.post(f"{BASE}/denhaag/cases/{case}/messages", json=said)
    moved = [
        await client.post(f"{BASE}/denhaag/cases/{case}/status", json={"status": "ingepland"}, headers=key)
        for _ in range(2)
    ]

    assert first.status_code == again.status_code == 202
    assert first.json()["id"] == again.json()["id"] != other.json()["id"]
    assert [answer.status_code for answer in moved] == [200, 200]


async def test_free_text_is_refused_when_the_window_is_closed(rows: Rows) -> None:
    case = await rows.case_of("denhaag", await rows.say("denhaag", "sam", "losse tegel"))

    async with a_client(rows.database, clock=Clock(NOW + timedelta(hours=25))) as later:
        answer = await later.post(f"{BASE}/denhaag/cases/{case}/messages", json={"text": "hallo"}, headers=BEARER)

    assert assert_problem(answer, 409)["code"] == "window_closed"


@pytest.mark.parametrize(
    ("path", "body", "status", "said"),
    [
        ("status", {"status": "klaar"}, 422, "reactie gevraagd"),
        ("status", {}, 422, "status"),
        ("status", {"status": "gemeld", "more": 1}, 422, "more"),
        ("status", {"status": "afgehandeld", "text": "x" * 4097}, 422, "text"),
        ("status", {"status": "afgehandeld", "text": "a\x00b"}, 422, "NUL"),
        ("messages", {"text": "x" * 4097}, 422, "4096"),
        ("messages", {"text": ""}, 422, "text"),
        ("messages", {"text": " \n\t "}, 422, "white space"),
        ("messages", {"text": "a\x00b"}, 422, "NUL"),
        ("messages", {"text": 5}, 422, "text"),
        ("messages", ["text"], 422, ""),
        ("messages", None, 422, ""),
    ],
)
async def test_a_body_that_does_not_fit_is_refused_with_what_would(
    rows: Rows, client: httpx.AsyncClient, path: str, body: object, status: int, said: str
) -> None:
    case = await rows.case_of("denhaag", await rows.say("denhaag", "sam", "losse tegel"))

    answer = await client.post(f"{BASE}/denhaag/cases/{case}/{path}", json=body)

    assert said in assert_problem(answer, status)["detail"]


@pytest.mark.parametrize(
    "raw", [b"{", b"\xff\xfe", b'{"text": "\\ud800"}', b"[" * 30_000, b'{"text": "' + b"x" * 70_000 + b'"}']
)
async def test_a_body_that_is_no_json_or_too_large_is_refused(
    rows: Rows, client: httpx.AsyncClient, raw: bytes
) -> None:
    case = await rows.case_of("denhaag", await rows.say("denhaag", "sam", "losse tegel"))

    answer = await client.post(
        f"{BASE}/denhaag/cases/{case}/messages", content=raw, headers={"Content-Type": "application/json"}
    )

    assert_problem(answer, 413 if len(raw) > 65_536 else 422 if b"ud800" in raw else 400)


async def test_how_urgent_staff_say_it_is_stays_whatever_the_resident_adds_or_it_turns_out_to_be(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel")
    case = f"{BASE}/denhaag/cases/{await rows.case_of('denhaag', conversation)}"
    await client.post(f"{case}/priority", json={"priority": "hoog"})

    await rows.say("denhaag", "sam", "er ligt nu ook een stok bij", now=NOW + timedelta(minutes=1))
    added = (await client.get(case)).json()
    await client.post(f"{case}/assignment", json={"category": "ratten"})

    assert (added["sub"], added["priority"]) == ("losse stoeptegel", "hoog")
    renamed = (await client.get(case)).json()
    assert (renamed["sub"], renamed["priority"]) == ("ratten", "hoog")
    assert [h["what"] for h in renamed["history"]].count("priority") == 1
