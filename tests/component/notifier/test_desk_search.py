"""The list is searched by place and by category; who reported is never searched, and one municipality sees its own."""

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from services.notifier.conversation.shapes import Recipient
from services.notifier.desk.access import COOKIE, Access
from services.notifier.store import placed
from tests.builders import NOW
from tests.component.notifier.desk_rows import BASE, BEARER, TOKEN, Clock, Rows


@pytest.fixture
async def desk(rows: Rows, client: httpx.AsyncClient) -> httpx.AsyncClient:
    """Staff who are signed in, and five cases."""
    client.cookies.set(COOKIE, Access(TOKEN, clock=Clock(NOW)).session())
    client.headers["Origin"] = "http://127.0.0.1:8080"
    client.follow_redirects = True
    for n, text in enumerate(("Kerkstraat 12", "Kerkstraat 120", "Lindelaan 5", "", "Lindelaan 7")):
        recipient = Recipient(phone=f"3160000000{n}", name="Lindelaan de Vries")
        await rows.say("denhaag", f"r{n}", f"losse tegel {text}", recipient=recipient)
    await rows.say("delft", "x", "losse tegel Kerkstraat 12")
    items = (await client.get(f"{BASE}/denhaag/cases")).json()["items"]
    fifth = next(one for one in items if one["number"] == "DH-2611-00005")
    moved = await client.post(f"{BASE}/denhaag/cases/{fifth['id']}/assignment", json={"category": "ratten"})
    assert moved.status_code == 200
    return client


async def listed(desk: httpx.AsyncClient, **query: str) -> list[str]:
    """The ends of the numbers in the list."""
    page = await desk.get("/desk/denhaag", params=query)
    assert page.status_code == 200
    return sorted(re.findall(r'data-case-number="DH-2611-0000(\d)"', page.text))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["1", "2", "3", "4", "5"]),
        ({"plek": "kerkstraat"}, ["1", "2"]),
        ({"plek": "KERK 12"}, ["1"]),
        ({"plek": "lindelaan"}, ["3", "5"]),
        ({"categorie": "ratten"}, ["5"]),
        ({"categorie": "losse stoeptegel", "plek": "lindelaan"}, ["3"]),
        ({"categorie": "die er niet meer is"}, []),
        ({"plek": "de vries"}, []),
        ({"plek": "31600000001"}, []),
        ({"plek": "'; DROP TABLE case_; --"}, []),
        ({"plek": "%"}, []),
        ({"plek": "\x00 \ud800".encode("utf-8", "replace").decode()}, []),
        ({"plek": "kerkstraat", "department": "Team Groen"}, []),
    ],
)
async def test_a_list_is_searched_by_place_and_category(
    desk: httpx.AsyncClient, query: dict[str, str], found: list[str]
) -> None:
    assert await listed(desk, **query) == found


async def test_what_is_chosen_stays_in_the_form_and_in_the_address_of_what_is_live(desk: httpx.AsyncClient) -> None:
    page = (await desk.get("/desk/denhaag", params={"plek": "kerk <b>", "categorie": "ratten"})).text

    assert 'value="kerk &lt;b&gt;"' in page
    assert "<option selected>ratten</option>" in page
    live = re.search(r'data-live-url="([^"]+)"', page)
    assert live is not None
    query = parse_qs(urlsplit(live[1].replace("&amp;", "&")).query)
    assert (query["plek"], query["categorie"]) == (["kerk <b>"], ["ratten"])
    assert "Er zijn geen meldingen die hieraan voldoen." in page


async def test_what_is_typed_as_a_number_and_is_none_is_sought_as_a_place(desk: httpx.AsyncClient) -> None:
    answer = await desk.get("/desk/denhaag", params={"nummer": "kerkstraat 12", "categorie": "losse stoeptegel"})

    assert parse_qs(answer.url.query.decode()) == {"plek": ["kerkstraat 12"], "categorie": ["losse stoeptegel"]}
    assert 'data-case-number="DH-2611-00001"' in answer.text
    assert (
        "Er is geen melding met nummer DH-2611-00099."
        in (await desk.get("/desk/denhaag", params={"nummer": "DH-2611-00099"})).text
    )


async def test_where_not_everything_was_looked_through_the_page_says_so(
    desk: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = "nieuwste meldingen zijn op plek doorzocht"
    assert said not in (await desk.get("/desk/denhaag", params={"plek": "lindelaan"})).text
    monkeypatch.setattr(placed, "MOST", 2)

    page = (await desk.get("/desk/denhaag", params={"plek": "lindelaan"})).text

    assert f"Alleen de 2 {said}" in page


async def test_the_list_of_a_search_says_when_it_would_look_different(rows: Rows, desk: httpx.AsyncClient) -> None:
    async def version() -> str:
        found = re.search(r'data-version="([^"]+)"', (await desk.get("/desk/denhaag?plek=kerkstraat")).text)
        assert found is not None
        return found[1]

    before = await version()
    assert await version() == before
    items: list[dict[str, Any]] = (await desk.get(f"{BASE}/denhaag/cases")).json()["items"]
    await desk.post(f"{BASE}/denhaag/cases/{items[0]['id']}/status", json={"status": "ingepland"}, headers=BEARER)

    assert await version() != before
