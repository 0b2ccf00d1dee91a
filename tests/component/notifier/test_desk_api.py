"""The API on a real database: lists, details, commands, and what bad callers get."""

from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from services.notifier.store.database import Database
from tests.builders import NOW
from tests.component.notifier.desk_rows import BASE, BEARER, NOWHERE, PIN, Rows, a_client, assert_problem, tile


async def test_a_case_is_shown_whole(rows: Rows, client: httpx.AsyncClient) -> None:
    conversation = await rows.say("denhaag", "sam", "er ligt een losse tegel", settle=False)
    await rows.say("denhaag", "sam", None, kind="location", location=PIN, candidates=(), intent=None)

    listed = (await client.get(f"{BASE}/denhaag/cases")).json()
    case = (await client.get(f"{BASE}/denhaag/cases/{listed['items'][0]['id']}")).json()

    assert listed["next_cursor"] is None
    assert case["number"] == "DH-2611-00001"
    assert (case["state"], case["sub"], case["main"]) == ("gemeld", "losse stoeptegel", "Wegen en straten")
    assert case["department"] == "Team Wegbeheer"
    assert case["language"] == "nl"
    assert case["location"]["latitude"] == PIN.latitude
    assert case["photos"] == 0
    assert datetime.fromisoformat(case["created_at"]) == NOW
    assert case["created_at"].endswith("Z")
    assert case["confidence"] > 0.5
    assert case["candidates"][0]["sub"] == "losse stoeptegel"
    assert case["due"] > "2026-11-25"
    assert case["conversation"] == str(conversation)
    assert [m["direction"] for m in case["messages"]] == ["in", "in", "out"]
    assert case["messages"][0]["text"] == "er ligt een losse tegel"
    assert case["messages"][2]["status"] == "planned"
    assert "DH-2611-00001" in case["messages"][2]["text"]
    assert case["history"][0]["what"] == "opened"
    assert "afgehandeld" in case["allowed"]


async def test_a_case_of_one_municipality_is_nowhere_in_the_other(rows: Rows, client: httpx.AsyncClient) -> None:
    ours = await rows.case_of("denhaag", await rows.say("denhaag", "sam", "losse tegel"))
    theirs = await rows.case_of("delft", await rows.say("delft", "sam", "losse tegel"))

    assert [c["id"] for c in (await client.get(f"{BASE}/delft/cases")).json()["items"]] == [str(theirs)]
    assert [c["id"] for c in (await client.get(f"{BASE}/denhaag/cases")).json()["items"]] == [str(ours)]
    assert_problem(await client.get(f"{BASE}/delft/cases/{ours}"), 404)
    assert_problem(await client.post(f"{BASE}/delft/cases/{ours}/status", json={"status": "afgehandeld"}), 404)
    assert_problem(await client.post(f"{BASE}/delft/cases/{ours}/messages", json={"text": "hallo"}), 404)
    delivery = (await client.get(f"{BASE}/denhaag/deliveries")).json()["items"][0]
    assert_problem(await client.post(f"{BASE}/delft/deliveries/{delivery['id']}/resend"), 404)
    assert_problem(await client.get(f"{BASE}/delft/conversations/{delivery['conversation']}"), 404)
    assert (await client.get(f"{BASE}/denhaag/cases/{ours}")).json()["state"] == "gemeld"


async def test_a_list_is_walked_by_cursor_newest_first_and_each_case_once(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    for n in range(54):
        await rows.say("denhaag", f"resident-{n}", "losse tegel", now=NOW + timedelta(seconds=n // 2), settle=False)
    found: list[dict[str, Any]] = []
    sizes: list[int] = []
    cursor = None
    while cursor is not None or not sizes:
        page = (await client.get(f"{BASE}/denhaag/cases", params={"cursor": cursor} if cursor else {})).json()
        sizes.append(len(page["items"]))
        found += page["items"]
        cursor = page["next_cursor"]

    assert sizes == [50, 4]
    assert len({case["id"] for case in found}) == 54
    assert [c["created_at"] for c in found] == sorted((c["created_at"] for c in found), reverse=True)


async def test_a_list_is_filtered_by_state_and_department(rows: Rows, client: httpx.AsyncClient) -> None:
    first = await rows.case_of("denhaag", await rows.say("denhaag", "sam", "losse tegel"))
    await rows.say("denhaag", "kim", "losse tegel")
    await client.post(f"{BASE}/denhaag/cases/{first}/status", json={"status": "in behandeling"})

    async def ids(**query: str) -> list[str]:
        return [c["id"] for c in (await client.get(f"{BASE}/denhaag/cases", params=query)).json()["items"]]

    assert await ids(state="in behandeling") == [str(first)]
    assert len(await ids(department="Team Wegbeheer")) == 2
    assert await ids(department="Team Wegbeheer", state="ingepland") == []
    assert await ids(department="Geen team") == []
    assert await ids(department="a\x00b") == []


@pytest.mark.parametrize(
    "cursor",
    ["x", "é", "AAAA", "%00", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5", "MDAwMS0wMS0wMVQwMDowMDowMCswMDowMHx4", "a" * 3000],
)
@pytest.mark.parametrize("name", ["cases", "conversations", "deliveries"])
async def test_a_cursor_that_no_list_gave_is_refused(client: httpx.AsyncClient, name: str, cursor: str) -> None:
    assert_problem(await client.get(f"{BASE}/denhaag/{name}", params={"cursor": cursor}), 400)


@pytest.mark.parametrize(
    "text",
    [
        "\ud800 los",
        "a\x00b",
        "\U0001f600" * 4096,
        "   ",
        "<script>alert(1)</script>",
        "\u202eevil",
        "{{ 7 * 7 }} {number}",
    ],
)
async def test_whatever_a_resident_writes_can_be_shown(rows: Rows, client: httpx.AsyncClient, text: str) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel", settle=False)
    await rows.say("denhaag", "sam", text, photo=True, kind="image", now=NOW + timedelta(seconds=1))
    pin = type(PIN)(latitude=1, longitude=2, name=text)
    await rows.say("denhaag", "sam", None, kind="location", location=pin, now=NOW + timedelta(seconds=2))

    case = (await client.get(f"{BASE}/denhaag/cases")).json()["items"][0]
    detail = await client.get(f"{BASE}/denhaag/cases/{case['id']}")
    talk = await client.get(f"{BASE}/denhaag/conversations/{conversation}")

    assert detail.status_code == talk.status_code == 200
    shown = text.replace("\ud800", "\ufffd").replace("\x00", "\ufffd")
    assert detail.json()["messages"][1]["text"] == talk.json()["messages"][1]["text"] == shown


async def test_a_message_that_did_not_arrive_says_why_and_can_be_sent_again(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel")
    case = await rows.case_of("denhaag", conversation)
    await rows.became("denhaag", conversation, "sent", code=131026)

    failed = (await client.get(f"{BASE}/denhaag/deliveries", params={"state": "failed"})).json()["items"]
    message = (await client.get(f"{BASE}/denhaag/cases/{case}")).json()["messages"][-1]

    assert message["status"] == "failed"
    assert (message["failure"]["code"], message["failure"]["class"]) == (131026, "recipient")
    assert message["delivery"] == failed[0]["id"]
    again = await client.post(f"{BASE}/denhaag/deliveries/{failed[0]['id']}/resend")
    assert again.status_code == 202
    assert again.json()["status"] == "planned"
    assert_problem(await client.post(f"{BASE}/denhaag/deliveries/{failed[0]['id']}/resend"), 409)
    assert_problem(await client.post(f"{BASE}/denhaag/deliveries/{NOWHERE}/resend"), 404)


async def test_what_was_read_is_not_called_failed(rows: Rows, client: httpx.AsyncClient) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel")
    await rows.became("denhaag", conversation, "read", code=131026)

    shown = (await client.get(f"{BASE}/denhaag/deliveries")).json()["items"]

    assert [one["status"] for one in shown] == ["read"]
    assert (await client.get(f"{BASE}/denhaag/deliveries", params={"state": "failed"})).json()["items"] == []


async def test_who_waits_for_a_person_is_listed_until_answered(rows: Rows, client: httpx.AsyncClient) -> None:
    waiting = await rows.say("denhaag", "sam", "ik wil iemand spreken", intent="human", candidates=())
    await rows.say("denhaag", "kim", "losse tegel")
    query = {"waits_for": "person"}

    before = (await client.get(f"{BASE}/denhaag/conversations", params=query)).json()["items"]
    everyone = (await client.get(f"{BASE}/denhaag/conversations")).json()["items"]

    assert [c["id"] for c in before] == [str(waiting)]
    assert len(everyone) == 2
    assert_problem(await client.get(f"{BASE}/denhaag/conversations", params={"waits_for": "rain"}), 422)


async def test_a_channel_tells_why_it_is_held_and_what_was_reported(rows: Rows, client: httpx.AsyncClient) -> None:
    quiet = (await client.get(f"{BASE}/denhaag/channels")).json()["items"]
    await rows.execute(
        "INSERT INTO channel_lease (municipality, channel, holder, token, until, held_until, held_reason, held_code, "
        "held_since) VALUES ('denhaag', 'whatsapp', 'a', 1, now() + interval '1 minute', $1, 'channel', 131031, $2)",
        *(NOW + timedelta(hours=1), NOW),
    )
    for municipality, event, app in (("denhaag", "e1", "meta-denhaag"), ("delft", "e2", "meta-delft")):
        await rows.execute(
            "INSERT INTO channel_report (municipality, event_id, provider, app, channel, field, problem, codes, "
            "received_at, sealed) VALUES ($1, $2, 'meta', $3, NULL, 'account_update', NULL, '{131031}', $4, '')",
            *(municipality, event, app, NOW),
        )

    channel = (await client.get(f"{BASE}/denhaag/channels")).json()["items"][0]
    dossier = (await client.get(f"{BASE}/denhaag/channels/whatsapp/dossier")).json()

    assert quiet[0]["state"] == "no_sender"
    assert channel["state"] == "held"
    assert (channel["hold"]["reason"], channel["hold"]["code"]) == ("channel", 131031)
    assert dossier["channel"] == channel
    assert [(r["app"], r["field"], r["codes"]) for r in dossier["reports"]] == [
        ("meta-denhaag", "account_update", [131031])
    ]
    assert "131031" in dossier["findings"][0]
    assert (await client.get(f"{BASE}/delft/channels")).json()["items"][0]["hold"] is None
    assert_problem(await client.get(f"{BASE}/denhaag/channels/telefoon/dossier"), 404)


@pytest.mark.parametrize("provider", ["meta", "twilio"])
async def test_a_switch_says_why_there_is_nothing_to_switch_to(client: httpx.AsyncClient, provider: str) -> None:
    answer = await client.post(f"{BASE}/denhaag/channels/whatsapp/switch", json={"provider": provider})

    assert "meta" in assert_problem(answer, 409)["detail"]
    assert_problem(await client.post(f"{BASE}/denhaag/channels/whatsapp/switch", json={}), 422)


@pytest.mark.parametrize(
    "path",
    [
        "/rotterdam/cases",
        "/denhaag/cases/not-an-id",
        f"/denhaag/cases/{NOWHERE}",
        f"/denhaag/conversations/{NOWHERE}",
        "/denhaag/conversations/x",
        "/denhaag/nothing",
    ],
)
async def test_what_is_not_there_is_not_found(client: httpx.AsyncClient, path: str) -> None:
    assert_problem(await client.get(BASE + path), 404)


async def test_a_method_that_an_address_does_not_take_is_refused(client: httpx.AsyncClient) -> None:
    answer = await client.delete(f"{BASE}/denhaag/cases")

    assert_problem(answer, 405)
    assert answer.headers["allow"] == "GET"


async def test_an_unknown_state_in_a_filter_is_refused_with_the_known_ones(client: httpx.AsyncClient) -> None:
    body = assert_problem(await client.get(f"{BASE}/denhaag/cases", params={"state": "klaar"}), 422)

    assert "'reactie gevraagd'" in body["detail"]
    assert "klaar" not in body["detail"]


@pytest.mark.parametrize("header", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic eDp5"}])
async def test_without_the_token_nothing_is_told(rows: Rows, header: dict[str, str]) -> None:
    async with a_client(rows.database) as stranger:
        answers = [
            await stranger.get(f"{BASE}/denhaag/cases", headers=header),
            await stranger.get(f"{BASE}/rotterdam/cases", headers=header),
            await stranger.get("/api/v1/nothing", headers=header),
            await stranger.post(f"{BASE}/denhaag/cases/{NOWHERE}/status", headers=header, content=b"{"),
        ]

    for answer in answers:
        assert_problem(answer, 401)
        assert answer.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize("address", ["10.1.2.3", "192.0.2.1", "2001:db8::1"])
async def test_the_local_token_opens_nothing_from_elsewhere(rows: Rows, address: str) -> None:
    async with a_client(rows.database, address=address) as stranger:
        assert_problem(await stranger.get(f"{BASE}/denhaag/cases", headers=BEARER), 401)


async def test_while_the_database_is_away_the_answer_says_so(migrated: str) -> None:
    async with a_client(Database(migrated)) as client:
        answer = await client.get(f"{BASE}/denhaag/cases", headers=BEARER)

    assert_problem(answer, 503)
    assert answer.headers["retry-after"] == "2"


async def test_the_openapi_document_describes_every_fixed_address(client: httpx.AsyncClient) -> None:
    document = (await client.get("/api/v1/openapi.json", headers={"Authorization": ""})).json()
    m = "/api/v1/municipalities/{municipality}"

    assert {path: sorted(methods) for path, methods in document["paths"].items()} == {
        f"{m}/cases": ["get"],
        f"{m}/cases/{{case}}": ["get"],
        f"{m}/cases/{{case}}/status": ["post"],
        f"{m}/cases/{{case}}/notes": ["post"],
        f"{m}/cases/{{case}}/assignment": ["post"],
        f"{m}/cases/{{case}}/return": ["post"],
        f"{m}/cases/{{case}}/priority": ["post"],
        f"{m}/cases/{{case}}/description": ["post"],
        f"{m}/cases/{{case}}/split": ["post"],
        f"{m}/cases/{{case}}/merge": ["post"],
        f"{m}/cases/{{case}}/nearby": ["get"],
        f"{m}/conversations/{{conversation}}/messages": ["post"],
        f"{m}/conversations/{{conversation}}/cases": ["post"],
        f"{m}/conversations/{{conversation}}/done": ["post"],
        f"{m}/figures": ["get"],
        f"{m}/workflow": ["get"],
        f"{m}/cases/{{case}}/messages": ["post"],
        f"{m}/conversations": ["get"],
        f"{m}/conversations/{{conversation}}": ["get"],
        f"{m}/channels": ["get"],
        f"{m}/channels/{{channel}}/dossier": ["get"],
        f"{m}/channels/{{channel}}/switch": ["post"],
        f"{m}/deliveries": ["get"],
        f"{m}/deliveries/{{delivery}}/resend": ["post"],
        f"{m}/media/{{media}}": ["get"],
        f"{m}/media/{{media}}/thumb": ["get"],
    }


def test_candidates_of_both_municipalities_differ_in_department() -> None:
    assert tile("denhaag")[0].department != tile("delft")[0].department
