"""Why a case was merged, split or made more urgent stands in its history, over the API and by the forms."""

from typing import Any

import httpx
import pytest

from tests.component.notifier.desk_rows import BASE, TOKEN, Rows


@pytest.fixture
async def desk(rows: Rows, client: httpx.AsyncClient) -> httpx.AsyncClient:
    """Somebody who is signed in, also on the pages."""
    await client.get("/desk/aanmelden", params={"token": TOKEN})
    return client


async def a_case(rows: Rows, who: str = "sam", text: str = "losse tegel") -> str:
    return str(await rows.case_of("denhaag", await rows.say("denhaag", who, text)))


async def reasons(client: httpx.AsyncClient, case: str) -> dict[str, str | None]:
    history = (await client.get(f"{BASE}/denhaag/cases/{case}")).json()["history"]
    return {line["what"]: line["why"] for line in history}


async def split_body(rows: Rows, client: httpx.AsyncClient, case: str) -> list[str]:
    """The first message of a case that gets a second one: a split leaves it one."""
    await rows.say("denhaag", "sam", "bij de bakker", settle=False, candidates=(), intent=None)
    shown = (await client.get(f"{BASE}/denhaag/cases/{case}")).json()
    return [m["id"] for m in shown["messages"] if m["direction"] == "in"][:1]


async def test_the_api_keeps_the_reason(rows: Rows, client: httpx.AsyncClient) -> None:
    case, other = await a_case(rows), await a_case(rows, "kim")
    at = f"{BASE}/denhaag/cases/{case}"
    own = await split_body(rows, client, case)

    await client.post(f"{at}/priority", json={"priority": "hoog", "reason": " Bij een school. "})
    made = await client.post(
        f"{at}/split", json={"messages": own, "category": "ratten", "reason": "Er zijn ook ratten."}
    )
    await client.post(f"{at}/merge", json={"into": other, "reason": "Dezelfde tegel."})

    assert await reasons(client, case) == {
        "opened": None,
        "place": None,
        "priority": "Bij een school.",
        "split": "Er zijn ook ratten.",
        "merged": "Dezelfde tegel.",
    }
    assert (await reasons(client, made.json()["id"]))["split_from"] == "Er zijn ook ratten."
    assert (await reasons(client, other))["joined"] == "Dezelfde tegel."


async def test_the_forms_keep_the_reason_without_any_script(rows: Rows, desk: httpx.AsyncClient) -> None:
    case, other = await a_case(rows), await a_case(rows, "kim")
    at = f"/desk/denhaag/meldingen/{case}"
    own = await split_body(rows, desk, case)
    forms: list[tuple[str, dict[str, Any]]] = [
        ("prioriteit", {"prioriteit": "laag", "reden": "Nieuwbouw, nog niet open."}),
        ("splitsing", {"bericht": own, "categorie": "ratten", "reden": "Er zijn ook ratten."}),
        ("samenvoeging", {"melding": other, "reden": "Dezelfde tegel."}),
    ]

    for path, form in forms:
        assert (await desk.post(f"{at}/{path}", data=form)).status_code == 303

    found = await reasons(desk, case)
    assert (found["priority"], found["split"]) == ("Nieuwbouw, nog niet open.", "Er zijn ook ratten.")
    assert found["merged"] == "Dezelfde tegel."


async def test_a_form_that_is_refused_keeps_the_reason_in_its_own_field(rows: Rows, desk: httpx.AsyncClient) -> None:
    at = f"/desk/denhaag/meldingen/{await a_case(rows)}"

    split = await desk.post(f"{at}/splitsing", data={"categorie": "ratten", "reden": 'om "twee" dingen'})
    merged = await desk.post(f"{at}/samenvoeging", data={"nummer": "DH-1", "reden": "Dezelfde tegel."})

    assert (split.status_code, merged.status_code) == (409, 409)
    assert 'id="splits-reden" name="reden" value="om &#34;twee&#34; dingen"' in split.text
    assert 'id="samen-reden" name="reden" value="Dezelfde tegel."' in merged.text
    assert 'id="prioriteit-reden" name="reden" value=""' in merged.text
