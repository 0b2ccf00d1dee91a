"""Staff open a case from a conversation without one, over the API and by the form."""

from datetime import timedelta
from typing import Any

import httpx
import pytest

from tests.builders import NOW
from tests.component.notifier.desk_rows import BASE, NOWHERE, PIN, TOKEN, Rows, assert_problem

WORDLESS: dict[str, Any] = {"candidates": (), "intent": None, "decision": "human", "language": None}


@pytest.fixture
async def desk(rows: Rows, client: httpx.AsyncClient) -> httpx.AsyncClient:
    """Somebody who is signed in, also on the pages."""
    await client.get("/desk/aanmelden", params={"token": TOKEN})
    return client


async def a_photo(rows: Rows, who: str = "sam", **changes: Any) -> str:
    return str(await rows.say("denhaag", who, None, kind="image", photo=True, **(WORDLESS | changes)))


async def detail(client: httpx.AsyncClient, conversation: str) -> dict[str, Any]:
    found: dict[str, Any] = (await client.get(f"{BASE}/denhaag/conversations/{conversation}")).json()
    return found


async def test_a_case_takes_what_stands_with_none_and_the_resident_hears_its_number(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    conversation = await a_photo(rows)
    await rows.say("denhaag", "sam", None, kind="location", location=PIN, **WORDLESS)
    at = f"{BASE}/denhaag/conversations/{conversation}/cases"
    wish = {"Idempotency-Key": "an-invented-key"}
    body = {"category": "ratten", "place": " achter de  kerk ", "note": "Gebeld."}

    made, again = [await client.post(at, json=body, headers=wish) for _ in range(2)]

    assert (made.status_code, again.status_code) == (201, 201)
    case = made.json()
    assert again.json()["id"] == case["id"]
    assert (case["sub"], case["department"], case["photos"], case["state"]) == (
        "ratten",
        "Team Dierplagen",
        1,
        "gemeld",
    )
    assert case["location"]["latitude"] == PIN.latitude
    shown = (await client.get(f"{BASE}/denhaag/cases/{case['id']}")).json()
    assert [(h["what"], h["why"], h["actor"]) for h in shown["history"]] == [
        ("opened", None, "medewerker"),
        ("note", "Gebeld.", "medewerker"),
    ]
    assert {m["case"] for m in shown["messages"] if m["direction"] == "in"} == {case["id"]}
    told = [m for m in shown["messages"] if m["case"] == case["id"] and m["direction"] == "out"]
    assert [m["purpose"] for m in told] == ["acknowledgement"]
    assert case["number"] in told[0]["text"]
    assert (await detail(client, conversation))["waits_for"] is None


async def test_messages_of_a_case_are_not_taken_away(rows: Rows, client: httpx.AsyncClient) -> None:
    conversation = str(await rows.say("denhaag", "sam", "losse tegel"))
    own = (await detail(client, conversation))["messages"][0]["id"]
    at = f"{BASE}/denhaag/conversations/{conversation}/cases"

    for body, code in (
        ({"category": "ratten", "messages": [own]}, "not_loose"),
        ({"category": "ratten", "messages": [NOWHERE]}, "not_loose"),
        ({"category": "vliegende schotel"}, "unknown_category"),
    ):
        assert assert_problem(await client.post(at, json=body), 409)["code"] == code
    assert_problem(await client.post(at, json={"category": ""}), 422)
    nowhere = f"{BASE}/denhaag/conversations/{NOWHERE}/cases"
    assert_problem(await client.post(nowhere, json={"category": "ratten"}), 404)
    assert len((await detail(client, conversation))["cases"]) == 1


async def test_who_stopped_us_hears_nothing_of_it(rows: Rows, client: httpx.AsyncClient) -> None:
    conversation = await a_photo(rows)
    await rows.say("denhaag", "sam", "STOP", intent="stop", candidates=(), now=NOW + timedelta(minutes=1))
    before = len((await detail(client, conversation))["messages"])

    made = await client.post(f"{BASE}/denhaag/conversations/{conversation}/cases", json={"category": "ratten"})

    assert len((await detail(client, conversation))["messages"]) == before
    history = (await client.get(f"{BASE}/denhaag/cases/{made.json()['id']}")).json()["history"]
    assert [h["what"] for h in history] == ["opened", "untold"]


async def test_the_form_works_without_a_script_and_takes_what_was_left_checked(
    rows: Rows, desk: httpx.AsyncClient
) -> None:
    conversation = await a_photo(rows)
    await rows.say("denhaag", "sam", "er is <b>iets</b>", intent="gibberish", candidates=(), decision="ask")
    here = f"/desk/denhaag/gesprekken/{conversation}"
    page = (await desk.get(here)).text
    first, second = [m["id"] for m in (await detail(desk, conversation))["messages"] if m["direction"] == "in"]
    for one in (first, second):
        assert f'name="bericht" value="{one}" checked' in page
    assert "er is &lt;b&gt;iets&lt;/b&gt;" in page

    done = await desk.post(
        f"{here}/melding",
        data={"bericht": [first], "categorie": "ratten", "plek": "Spui\r\n 12", "notitie": "Let op."},
    )

    assert done.status_code == 303
    opened = (await desk.get(done.headers["location"])).text
    assert "Dit is de nieuwe melding." in opened
    assert "Spui 12" in opened
    assert "Let op." in opened
    after = (await detail(desk, conversation))["messages"]
    assert [m["case"] is not None for m in after if m["direction"] == "in"] == [True, False]
    left = (await desk.get(here)).text
    assert f'value="{second}" checked' in left
    assert f'value="{first}"' not in left


async def test_a_form_that_is_refused_keeps_what_was_written(rows: Rows, desk: httpx.AsyncClient) -> None:
    conversation = await a_photo(rows)
    own = (await detail(desk, conversation))["messages"][0]["id"]
    here = f"/desk/denhaag/gesprekken/{conversation}/melding"

    nothing = await desk.post(here, data={"plek": "Spui 12", "notitie": "Let op."})
    gone = await desk.post(here, data={"bericht": [NOWHERE], "categorie": "ratten"})

    assert (nothing.status_code, gone.status_code) == (409, 409)
    assert "Kies waar de melding over gaat." in nothing.text
    assert 'value="Spui 12"' in nothing.text
    assert ">Let op.</textarea>" in nothing.text
    assert f'value="{own}">' in nothing.text, "what was not chosen is not chosen again"
    assert "hoort al bij een melding" in gone.text
    assert "<option selected>ratten</option>" in gone.text


async def test_a_conversation_whose_messages_all_have_their_case_shows_no_form(
    rows: Rows, desk: httpx.AsyncClient
) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel")

    assert "Melding maken van dit gesprek" not in (await desk.get(f"/desk/denhaag/gesprekken/{conversation}")).text


async def test_words_of_another_town_are_not_looked_for_in_this_one(rows: Rows, desk: httpx.AsyncClient) -> None:
    conversation = await rows.say("denhaag", "sam", "losse tegel, Kerkstraat 12 in Delft")
    case = await rows.case_of("denhaag", conversation)

    page = (await desk.get(f"/desk/denhaag/meldingen/{case}")).text

    assert "Kerkstraat 12" in page
    assert "openstreetmap.org/search" not in page
