"""Staff write what other residents read of a case: over the API and at the desk, sealed, and offered."""

from uuid import UUID

import httpx
import pytest

from services.notifier.case_commands import CaseWork
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.notifier.desk_rows import BASE, NOWHERE, PIN, TOKEN, Rows, assert_problem

WORDS = "Drie losse tegels voor de school."


async def a_case(rows: Rows, municipality: str = "denhaag") -> UUID:
    conversation = await rows.say(municipality, "sam", "losse tegel", location=PIN)
    return await rows.case_of(municipality, conversation)


async def test_a_description_is_kept_sealed_shown_and_taken_away(rows: Rows, client: httpx.AsyncClient) -> None:
    case = f"{BASE}/denhaag/cases/{await a_case(rows)}"
    assert (await client.get(case)).json()["public_description"] is None

    key = {"Idempotency-Key": "an-invented-key"}
    answers = [
        await client.post(f"{case}/description", json={"description": f" {WORDS}\n"}, headers=key) for _ in range(2)
    ]
    async with rows.database.connection() as connection:
        kept = await connection.fetchval("SELECT described FROM case_ WHERE described IS NOT NULL")
    listed = (await client.get(f"{BASE}/denhaag/cases")).json()["items"]

    assert [(a.status_code, a.json()["public_description"]) for a in answers] == [(200, WORDS)] * 2
    assert kept is not None
    assert b"tegels" not in kept
    assert [one["public_description"] for one in listed] == [WORDS]
    gone = await client.post(f"{case}/description", json={"description": None})
    assert gone.json()["public_description"] is None
    history = (await client.get(case)).json()["history"]
    assert [(h["what"], h["actor"], h["why"]) for h in history[1:]] == [
        ("described", "medewerker", WORDS),
        ("undescribed", "medewerker", None),
    ]
    async with rows.database.connection() as connection:
        assert await connection.fetchval("SELECT count(*) FROM case_ WHERE described IS NOT NULL") == 0


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"description": "Bel 06-00000000"}, 409, "description_personal"),
        ({"description": "Mail weg@example.org"}, 409, "description_personal"),
        ({"description": "NL91ABNA0417164300"}, 409, "description_personal"),
        ({"description": "a" * 201}, 422, None),
        ({"description": "a\u0000b"}, 422, None),
        ({}, 422, None),
    ],
)
async def test_what_may_not_stand_in_it_is_refused_with_a_sentence(
    rows: Rows, client: httpx.AsyncClient, body: dict[str, str], status: int, code: str | None
) -> None:
    case = f"{BASE}/denhaag/cases/{await a_case(rows)}"

    problem = assert_problem(await client.post(f"{case}/description", json=body), status)

    assert problem.get("code") == code
    assert (await client.get(case)).json()["public_description"] is None
    assert len((await client.get(case)).json()["history"]) == 1


async def test_no_case_of_another_municipality_and_no_closed_one_is_described(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    theirs = await a_case(rows, "delft")
    own = f"{BASE}/denhaag/cases/{await a_case(rows)}"
    await client.post(f"{own}/status", json={"status": "afgehandeld", "text": "Ligt vast."})

    for where in (theirs, NOWHERE):
        assert_problem(await client.post(f"{BASE}/denhaag/cases/{where}/description", json={"description": WORDS}), 404)
    closed = await client.post(f"{own}/description", json={"description": WORDS})
    assert assert_problem(closed, 409)["code"] == "closed"


async def test_the_form_of_the_desk_says_that_others_read_it_and_keeps_what_was_refused(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    page = f"/desk/denhaag/meldingen/{await a_case(rows)}"
    await client.post("/desk/aanmelden", data={"token": TOKEN})

    empty = (await client.get(page)).text
    refused = await client.post(f"{page}/omschrijving", data={"omschrijving": "Bel 06-00000000"})
    too_long = await client.post(f"{page}/omschrijving", data={"omschrijving": "a" * 201})
    done = await client.post(f"{page}/omschrijving", data={"omschrijving": WORDS})
    shown = (await client.get(done.headers["location"])).text
    gone = await client.post(f"{page}/omschrijving", data={"omschrijving": " "})

    assert "Andere bewoners kunnen dit lezen" in empty
    assert 'aria-describedby="omschrijving-hint"' in empty
    assert (refused.status_code, too_long.status_code) == (409, 409)
    assert "haal dat weg" in refused.text
    assert ">Bel 06-00000000</textarea>" in refused.text
    assert "hoogstens 200 tekens" in too_long.text
    assert done.status_code == 303
    assert f">{WORDS}</textarea>" in shown
    assert "Andere bewoners kunnen die lezen." in shown
    assert "Omschrijving voor andere bewoners geschreven" in shown
    cleared = (await client.get(gone.headers["location"])).text
    assert ">" + WORDS + "</textarea>" not in cleared
    assert "Er staat geen omschrijving meer" in cleared


async def test_who_reports_the_same_reads_those_words_and_none_of_its_reporter(core: Core) -> None:
    await core.report("v1-a", "losse tegel Kerkstraat 12, mijn buurman is woest", aliases=("v1-a",))
    (first,) = await core.cases()
    staff = CaseWork(
        pool=core.database,
        world=WORLD,
        wrapper=WRAPPER,
        municipality="denhaag",
        actor="medewerker",
        now=core.clock.now,
    )
    await staff.describe(first["id"], WORDS)

    await core.report("v1-b", "losse tegel Kerkstraat 12", aliases=("v1-b",))
    offered = (await core.texts())[-1]

    assert f"nummer {first['number']}: “{WORDS}” Is dit hetzelfde?" in offered
    assert "buurman" not in offered


DOUBTFUL = "Bij Jan de Vries op nummer 14"


async def test_what_looks_like_a_name_or_a_house_number_is_confirmed_over_the_api(
    rows: Rows, client: httpx.AsyncClient
) -> None:
    case = f"{BASE}/denhaag/cases/{await a_case(rows)}"

    refused = await client.post(f"{case}/description", json={"description": DOUBTFUL})
    assert assert_problem(refused, 409)["code"] == "description_doubtful"
    assert (await client.get(case)).json()["public_description"] is None
    done = await client.post(f"{case}/description", json={"description": DOUBTFUL, "sure": True})
    again = await client.post(f"{case}/description", json={"description": DOUBTFUL})

    assert (done.status_code, done.json()["public_description"]) == (200, DOUBTFUL)
    assert again.status_code == 200, "what stands there already is asked about no more"
    personal = await client.post(f"{case}/description", json={"description": "Bel 06-00000000", "sure": True})
    assert assert_problem(personal, 409)["code"] == "description_personal"


async def test_the_form_of_the_desk_warns_asks_once_more_and_takes_a_yes(rows: Rows, client: httpx.AsyncClient) -> None:
    page = f"/desk/denhaag/meldingen/{await a_case(rows)}"
    await client.post("/desk/aanmelden", data={"token": TOKEN})

    empty = (await client.get(page)).text
    asked = await client.post(f"{page}/omschrijving", data={"omschrijving": DOUBTFUL})
    done = await client.post(f"{page}/omschrijving", data={"omschrijving": DOUBTFUL, "zeker": "1"})

    assert "Schrijf geen namen en geen huisnummers op" in empty
    assert 'name="zeker"' not in empty
    assert asked.status_code == 409
    assert "misschien een naam of een huisnummer" in asked.text
    assert 'name="zeker" value="1"' in asked.text
    assert f">{DOUBTFUL}</textarea>" in asked.text
    assert done.status_code == 303
