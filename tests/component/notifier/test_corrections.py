"""What staff make of a category becomes a row to learn from: sealed, masked, one per case, gone with its resident."""

import base64
import csv
import io
from datetime import timedelta
from typing import Any

import httpx

from services.classifier.training.own import read_own
from services.notifier import exporting
from services.notifier.conversation.naming import Named
from services.notifier.store import identities
from tests.builders import NOW, STORAGE_BASE64
from tests.component.notifier.desk_rows import WRAPPER, Rows
from tests.component.notifier.test_desk_work import a_case

STORAGE = base64.b64decode(STORAGE_BASE64)
WORDS = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"]
TEXT = "er zit een rat onder de losse tegel, mijn nummer is 06-12345678, mail sam@example.org"


async def exported(migrated: str, municipality: str = "denhaag") -> list[dict[str, str]]:
    out = io.StringIO(newline="")
    rows = await exporting.export(migrated, STORAGE, municipality, since=None, out=out)
    found = list(csv.DictReader(io.StringIO(out.getvalue(), newline="")))
    assert len(found) == rows
    return found


async def assigned(client: httpx.AsyncClient, case: str, **body: Any) -> None:
    assert (await client.post(f"{case}/assignment", json=body)).status_code == 200


async def test_another_category_is_a_row_with_its_source_and_without_numbers_of_persons(
    rows: Rows, client: httpx.AsyncClient, migrated: str
) -> None:
    case = await a_case(rows, TEXT)

    await assigned(client, case, category="ratten")

    (row,) = await exported(migrated)
    assert {name: row[name] for name in ("category", "main", "language", "source", "was", "model")} == {
        "category": "ratten",
        "main": "Dieren",
        "language": "nl",
        "source": "staff:medewerker",
        "was": "losse stoeptegel",
        "model": "",
    }
    assert row["text"] == "er zit een rat onder de losse tegel, mijn nummer is [telefoon], mail [e-mail]"
    assert row["created_at"] == NOW.isoformat()
    async with rows.database.connection() as connection:
        (kept,) = await connection.fetch("SELECT * FROM correction")
    assert b"rat onder" not in kept["body"]
    assert "rat onder" not in str([value for value in kept.values() if not isinstance(value, bytes)])


async def test_the_last_choice_counts_a_confirmed_one_too_and_a_department_alone_says_nothing(
    rows: Rows, client: httpx.AsyncClient, migrated: str
) -> None:
    changed, confirmed, moved = [await a_case(rows, f"losse tegel {who}", who=who) for who in ("sam", "kim", "lou")]

    await assigned(client, changed, category="ratten")
    await assigned(client, changed, category="zwerfvuil")
    await assigned(client, confirmed, category="losse stoeptegel")
    await assigned(client, confirmed, category="losse stoeptegel")
    await assigned(client, moved, department="Team Groen")

    assert [(row["was"], row["category"]) for row in await exported(migrated)] == [
        ("ratten", "zwerfvuil"),
        ("losse stoeptegel", "losse stoeptegel"),
    ]


async def test_a_case_that_staff_split_off_is_a_row_of_its_own_messages(
    rows: Rows, client: httpx.AsyncClient, migrated: str
) -> None:
    case = await a_case(rows, "losse tegel")
    await rows.say("denhaag", "sam", "hij ligt los", now=NOW + timedelta(seconds=30))
    first = (await client.get(case)).json()["messages"][0]["id"]

    answer = await client.post(f"{case}/split", json={"messages": [first], "category": "gat in de weg"})

    assert answer.status_code == 201
    (row,) = await exported(migrated)
    assert (row["text"], row["category"]) == ("losse tegel", "gat in de weg")


async def test_one_municipality_never_gets_rows_of_another(
    rows: Rows, client: httpx.AsyncClient, migrated: str
) -> None:
    await assigned(client, await a_case(rows), category="ratten")

    assert await exported(migrated, "delft") == []
    assert len(await exported(migrated)) == 1


async def test_a_resident_who_is_erased_is_learned_from_no_more(
    rows: Rows, client: httpx.AsyncClient, migrated: str
) -> None:
    erased, stays = [await a_case(rows, f"rat {who}", who=who) for who in ("sam", "kim")]
    for case in (erased, stays):
        await assigned(client, case, category="ratten")
    conversation = (await client.get(erased)).json()["conversation"]

    await rows.execute("UPDATE conversation SET wrapped_key = NULL WHERE id = $1", conversation)

    assert [row["text"] for row in await exported(migrated)] == ["rat kim"]
    async with rows.database.connection() as connection:
        assert await connection.fetchval("SELECT count(*) FROM correction") == 1


async def test_a_row_stays_readable_when_two_conversations_become_one(
    rows: Rows, client: httpx.AsyncClient, migrated: str
) -> None:
    for who in ("sam", "kim"):
        await assigned(client, await a_case(rows, f"rat {who}", who=who), category="ratten")

    both = Named(municipality="denhaag", aliases=("v1-sam", "v1-kim"), channel="whatsapp", at=NOW)
    async with rows.database.transaction() as connection:
        await identities.meet(connection, WRAPPER, [both], [], now=NOW)

    assert [row["text"] for row in await exported(migrated)] == ["rat sam", "rat kim"]


async def test_the_export_is_what_training_reads_and_it_keeps_the_source(
    rows: Rows, client: httpx.AsyncClient, migrated: str
) -> None:
    for number in range(10):
        who = f"who-{number}"
        case = await a_case(rows, f'een "rat", nummer {WORDS[number]}', who=who)
        await assigned(client, case, category="ratten" if number % 2 else "zwerfvuil")
    out = io.StringIO(newline="")
    await exporting.export(migrated, STORAGE, "denhaag", since=None, out=out)

    own = read_own("corrections.csv", out.getvalue().encode())

    assert {s.sub for s in own.sentences} == {"ratten", "zwerfvuil"}
    assert {s.source for s in own.sentences} == {"own:staff:medewerker"}
    assert all(s.at == NOW and s.language == "nl" for s in own.sentences)
    assert "rows by source: own:staff:medewerker 10" in own.notes[-1]
    assert own.mains["ratten"] == "Dieren"
