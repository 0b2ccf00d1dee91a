"""Forms of a case of which the desk wants to know more, or that change nothing: it says so, and writes nothing."""

from datetime import datetime
from uuid import UUID

import httpx
import pytest
from msgspec import structs

from loket.municipalities import World
from loket.talking import Quiet
from services.notifier.desk.access import COOKIE, Access
from tests.builders import NOW
from tests.component.notifier import desk_rows
from tests.component.notifier.desk_rows import BASE, BEARER, PIN, TOKEN, WORLD, Clock, Rows, a_client


@pytest.fixture
async def desk(rows: Rows, client: httpx.AsyncClient) -> httpx.AsyncClient:
    """Staff who are signed in."""
    del rows
    client.cookies.set(COOKIE, Access(TOKEN, clock=Clock(NOW)).session())
    client.headers["Origin"] = "http://127.0.0.1:8080"
    client.follow_redirects = True
    return client


async def a_case(rows: Rows, who: str = "sam", text: str = "losse tegel") -> UUID:
    return await rows.case_of("denhaag", await rows.say("denhaag", who, text, location=PIN))


async def history(desk: httpx.AsyncClient, case: UUID) -> list[str]:
    return [h["what"] for h in (await desk.get(f"{BASE}/denhaag/cases/{case}")).json()["history"]]


async def test_who_cancels_a_case_says_why_at_the_desk(rows: Rows, desk: httpx.AsyncClient) -> None:
    case = await a_case(rows)
    here = f"/desk/denhaag/meldingen/{case}"

    refused = await desk.post(f"{here}/status", data={"status": "geannuleerd"})
    done = await desk.post(f"{here}/status", data={"status": "geannuleerd", "text": "Dit is van een ander."})

    assert refused.status_code == 409
    assert "Schrijf voor de bewoner waarom u de melding annuleert." in refused.text
    assert "De status is gewijzigd." in done.text
    assert await history(desk, case) == ["opened", "state"]
    other = await a_case(rows, "kim", "losse tegel Kerkstraat 12")
    over = await desk.post(f"{BASE}/denhaag/cases/{other}/status", json={"status": "geannuleerd"}, headers=BEARER)
    assert over.status_code == 200


async def test_what_changes_nothing_is_not_said_to_be_done_and_not_written(rows: Rows, desk: httpx.AsyncClient) -> None:
    case = await a_case(rows)
    here = f"/desk/denhaag/meldingen/{case}"

    same = await desk.post(f"{here}/toewijzing", data={"afdeling": "Team Wegbeheer"})
    priority = await desk.post(f"{here}/prioriteit", data={"prioriteit": "normaal", "reden": "Zo laten."})
    assert "De melding blijft bij deze afdeling en categorie." in same.text
    assert "Deze prioriteit heeft de melding al." in priority.text
    assert "Zo laten." in priority.text
    assert await history(desk, case) == ["opened"]

    first, again = [await desk.post(f"{here}/stapel") for _ in range(2)]
    assert "De melding ligt weer op de stapel." in first.text
    assert "De melding lag al op de stapel." in again.text
    assert await history(desk, case) == ["opened", "pile"]


async def test_two_cases_are_merged_only_when_one_is_chosen(rows: Rows, desk: httpx.AsyncClient) -> None:
    near, case, other = [await a_case(rows, who) for who in ("a", "b", "c")]
    here = f"/desk/denhaag/meldingen/{case}/samenvoeging"
    await rows.execute("UPDATE case_ SET number = 'DH-2610-00003' WHERE id = $1", near)

    both = await desk.post(here, data={"melding": str(near), "nummer": "DH-2611-00003"})
    many = await desk.post(here, data={"nummer": "3"})
    none = [await desk.post(here, data=data) for data in ({}, {"nummer": "99"}, {"melding": "x"})]
    assert "Kies één melding: een uit de lijst, of een nummer." in both.text
    assert "Er zijn meer meldingen die zo eindigen." in many.text
    assert ["Er is geen melding met dit nummer." in answer.text for answer in none] == [True] * 3
    assert await history(desk, case) == ["opened"]

    done = await desk.post(here, data={"melding": str(other), "nummer": "2611 3"})

    assert "De meldingen zijn samengevoegd." in done.text
    assert (await desk.get(f"{BASE}/denhaag/cases/{case}")).json()["merged_into"] == str(other)


async def test_a_case_is_found_by_its_number_as_it_is_read_out(rows: Rows, desk: httpx.AsyncClient) -> None:
    first, second = [await a_case(rows, who) for who in ("a", "b")]
    await rows.say("delft", "a", "losse tegel")

    for typed in ("DH261100002", "dh 2611 00002", "2611-00002", "00002", "2", "dh-2611-00002"):
        found = await desk.get("/desk/denhaag", params={"nummer": typed})
        assert found.url.path == f"/desk/denhaag/meldingen/{second}", typed
    lost = await desk.get("/desk/denhaag", params={"nummer": "DT-2611-00001"})
    assert "Er is geen melding met nummer DT-2611-00001." in lost.text

    await rows.execute("UPDATE case_ SET number = 'DH-2610-00002' WHERE id = $1", first)
    several = await desk.get("/desk/denhaag", params={"nummer": "2"})
    assert "Dit kunnen deze meldingen zijn:" in several.text
    assert all(number in several.text for number in ("DH-2610-00002", "DH-2611-00002"))
    exact = await desk.get("/desk/denhaag", params={"nummer": "dh-2610-2"})
    assert exact.url.path == f"/desk/denhaag/meldingen/{first}"


async def test_a_case_keeps_a_message_when_it_is_split(rows: Rows, desk: httpx.AsyncClient) -> None:
    case = await a_case(rows)
    shown = (await desk.get(f"{BASE}/denhaag/cases/{case}")).json()["messages"]
    own = [m["id"] for m in shown if m["direction"] == "in"]

    refused = await desk.post(f"/desk/denhaag/meldingen/{case}/splitsing", data={"bericht": own, "categorie": "ratten"})

    assert refused.status_code == 409
    assert "Laat één bericht bij deze melding." in refused.text


async def test_a_case_says_why_its_resident_waits_and_since_when_and_is_put_aside_there(
    rows: Rows, desk: httpx.AsyncClient
) -> None:
    case = await a_case(rows)
    here = f"/desk/denhaag/meldingen/{case}"
    assert "Wacht op een medewerker" not in (await desk.get(here)).text
    await rows.say("denhaag", "sam", "ik wil een mens spreken", intent="human", candidates=())

    waits = (await desk.get(here)).text
    done = await desk.post(f"{here}/klaar")

    assert "<strong>Wacht op een medewerker</strong> sinds vandaag 11:00: Wil een medewerker spreken." in waits
    assert "Dit gesprek wacht niet meer op een medewerker." in done.text
    assert done.url.path == here
    assert "<strong>Wacht op" not in done.text
    assert (await desk.post(f"/desk/denhaag/meldingen/{UUID(int=1)}/klaar")).status_code == 404


async def test_ends_of_lines_count_once_as_the_browser_counts_them(rows: Rows, desk: httpx.AsyncClient) -> None:
    case = await a_case(rows)
    here = f"/desk/denhaag/meldingen/{case}"
    lines = "\r\n".join(["regel"] * 680)
    assert len(lines.replace("\r\n", "\n")) < 4096 < len(lines)

    fits = await desk.post(f"{here}/berichten", data={"text": lines})
    long = await desk.post(f"{here}/berichten", data={"text": lines + "x" * 20})

    assert "Uw antwoord gaat naar de bewoner." in fits.text
    assert long.status_code == 422
    assert "Ga terug: wat u schreef, staat er nog." in long.text


async def test_where_staff_write_they_read_in_which_language_the_resident_does(
    rows: Rows, desk: httpx.AsyncClient
) -> None:
    turkish = await rows.say("denhaag", "sam", "gevşek karo", language="tr")
    dutch = await a_case(rows, "kim", "losse tegel Kerkstraat 12")
    theirs = await rows.case_of("denhaag", turkish)

    for path in (f"meldingen/{theirs}", f"gesprekken/{turkish}"):
        page = (await desk.get(f"/desk/denhaag/{path}")).text
        assert "Deze bewoner schrijft Turks. Uw antwoord wordt niet vertaald." in page
        assert 'aria-describedby="reply-language"' in page
    assert "De bewoner leest de status in het Turks." in (await desk.get(f"/desk/denhaag/meldingen/{theirs}")).text
    assert "wordt niet vertaald" not in (await desk.get(f"/desk/denhaag/meldingen/{dutch}")).text


@pytest.mark.parametrize(("text", "read"), [("Alles ligt vast", "Alles ligt vast."), ("Ligt vast!", "Ligt vast!")])
async def test_what_staff_write_with_a_state_ends_before_the_question(
    rows: Rows, desk: httpx.AsyncClient, text: str, read: str
) -> None:
    case = await a_case(rows)

    await desk.post(f"/desk/denhaag/meldingen/{case}/status", data={"status": "afgehandeld", "text": text})

    shown = (await desk.get(f"{BASE}/denhaag/cases/{case}")).json()["messages"]
    assert f"klaar. {read} " in shown[-1]["text"].replace("\n", " ")


@pytest.mark.parametrize(
    ("form", "data", "field"),
    [
        ("status", {"status": "afgehandeld"}, "status-text"),
        ("splitsing", {}, "splits-categorie"),
        ("samenvoeging", {"nummer": "99"}, "samen-nummer"),
        ("toewijzing", {}, "categorie"),
        ("prioriteit", {"prioriteit": "normaal"}, "prioriteit"),
        ("omschrijving", {"omschrijving": "Bel 0612345678"}, "omschrijving"),
    ],
)
async def test_what_is_refused_leads_to_its_field(
    rows: Rows, desk: httpx.AsyncClient, form: str, data: dict[str, str], field: str
) -> None:
    case = await a_case(rows)

    refused = (await desk.post(f"/desk/denhaag/meldingen/{case}/{form}", data=data)).text

    assert f'<a href="#{field}">Naar het veld</a></p>' in refused
    assert f'id="{field}"' in refused


async def test_at_night_the_desk_says_from_when_the_resident_hears(rows: Rows, monkeypatch: pytest.MonkeyPatch) -> None:
    m = WORLD["denhaag"]
    quiet = structs.replace(m, pace=structs.replace(m.pace, quiet=Quiet(begins="22:00", ends="07:30")))
    monkeypatch.setattr(desk_rows, "WORLD", World([quiet, WORLD["delft"]]))
    case = await a_case(rows)
    night = Clock(datetime.fromisoformat("2026-11-25T23:30:00+01:00"))

    async with a_client(rows.database, clock=night) as desk:
        await desk.get("/desk/aanmelden", params={"token": TOKEN})
        desk.follow_redirects = True
        done = await desk.post(f"/desk/denhaag/meldingen/{case}/status", data={"status": "in behandeling"})
        again = await desk.get(f"/desk/denhaag/meldingen/{case}")

    assert "De status is gewijzigd. De bewoner krijgt bericht vanaf do 26 nov 07:30." in done.text
    assert '<p class="limit" data-role="later">De bewoner krijgt bericht vanaf do 26 nov 07:30.</p>' in again.text
