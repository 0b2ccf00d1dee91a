"""What the desk shows of cases that ended for another one, and of a reporter who let theirs go."""

import re
from uuid import UUID

import httpx
import pytest

from services.notifier.desk.access import COOKIE, Access
from tests.builders import NOW
from tests.component.notifier.desk_rows import BASE, BEARER, TOKEN, Clock, Rows
from tests.component.notifier.test_desk_duplicates import reported


@pytest.fixture
async def desk(rows: Rows, client: httpx.AsyncClient) -> httpx.AsyncClient:
    """Staff who are signed in."""
    del rows
    client.cookies.set(COOKIE, Access(TOKEN, clock=Clock(NOW)).session())
    client.headers["Origin"] = "http://127.0.0.1:8080"
    client.follow_redirects = True
    return client


async def merge(desk: httpx.AsyncClient, gone: UUID, into: UUID) -> None:
    """Staff let one case go on for another."""
    answer = await desk.post(f"{BASE}/denhaag/cases/{gone}/merge", json={"into": str(into)}, headers=BEARER)
    assert answer.status_code == 200, answer.text


async def shown(desk: httpx.AsyncClient, case: UUID) -> str:
    """The page of a case."""
    return (await desk.get(f"/desk/denhaag/meldingen/{case}")).text


async def test_a_case_links_what_ended_for_it_also_by_way_of_another(rows: Rows, desk: httpx.AsyncClient) -> None:
    keep, between, first = [await reported(rows, who) for who in "abc"]
    assert 'data-role="behind"' not in await shown(desk, keep)
    await merge(desk, first, between)
    await merge(desk, between, keep)

    page = await shown(desk, keep)

    listed = re.search(r'data-role="behind">(.*?)</dd>', page)
    assert listed is not None
    assert re.findall(r'href="([^"]+)">(DH-\d+-\d+)', listed[1]) == [
        (f"/desk/denhaag/meldingen/{between}", "DH-2611-00002"),
        (f"/desk/denhaag/meldingen/{first}", "DH-2611-00003"),
    ]
    assert 'data-role="behind"' not in await shown(desk, first)


async def test_the_numbers_of_other_cases_in_the_history_lead_to_them(rows: Rows, desk: httpx.AsyncClient) -> None:
    keep, gone = [await reported(rows, who) for who in "ab"]
    await merge(desk, gone, keep)

    for case, other, said in (
        (keep, gone, "Melding {} hoort nu hierbij"),
        (gone, keep, "Samengevoegd met melding {}"),
    ):
        number = "DH-2611-00001" if other == keep else "DH-2611-00002"
        address = f"/desk/denhaag?nummer={number}"
        line = said.format(f'<a href="{address}">{number}</a>')
        assert f'<span class="what">{line}</span>' in await shown(desk, case)
        assert str((await desk.get(address)).url).endswith(f"/meldingen/{other}")


async def test_a_note_that_is_sent_twice_from_one_page_stands_there_once(rows: Rows, desk: httpx.AsyncClient) -> None:
    case = await reported(rows, "a")
    here = f"/desk/denhaag/meldingen/{case}"

    async def note(said: str, page: str) -> None:
        key = re.search(r'name="sleutel" value="([^"]+)">Bewaar notitie', page)
        assert key is not None
        answer = await desk.post(f"{here}/notities", data={"notitie": said, "sleutel": key[1]})
        assert answer.status_code == 200

    async def notes() -> int:
        history = (await desk.get(f"{BASE}/denhaag/cases/{case}", headers=BEARER)).json()["history"]
        return sum(line["what"] == "note" for line in history)

    page = await shown(desk, case)
    for _ in range(2):
        await note("Gebeld met de melder.", page)
    assert await notes() == 1

    await note("Nog iets.", page)
    assert await notes() == 2
    # From a page that shows the first it is another one.
    await note("Gebeld met de melder.", await shown(desk, case))
    assert await notes() == 3


async def test_who_took_a_report_back_that_goes_on_is_told_of_on_its_page(rows: Rows, desk: httpx.AsyncClient) -> None:
    keep, gone = [await reported(rows, who) for who in "ab"]
    await merge(desk, gone, keep)
    await rows.say("denhaag", "a", "laat maar, hoeft niet meer", intent=None, candidates=(), decision="human")

    page = await shown(desk, keep)

    assert 'data-role="let-go"' in page
    assert "De bewoner trok de melding in. Zij gaat door voor wie haar volgt" in page
    assert "De bewoner krijgt hier bericht van op WhatsApp." not in page
    done = await desk.post(f"/desk/denhaag/meldingen/{keep}/status", data={"status": "ingepland"})
    assert "De status is gewijzigd. De bewoner trok de melding in en krijgt geen bericht." in done.text
    assert "De bewoner krijgt hiervan geen bericht, want die trok de melding in" in done.text
