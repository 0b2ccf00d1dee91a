"""A case that others follow is split: who reported what is split off follows that, the others hear of it."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from tests.builders import NOW
from tests.component.notifier.desk_rows import BASE, WORLD, Rows
from tests.component.notifier.test_desk_duplicates import reported
from tests.component.notifier.test_merged_and_opened_again import following, heard, merge, status


async def of(client: httpx.AsyncClient, case: UUID) -> dict[str, Any]:
    """A case, over the API."""
    found: dict[str, Any] = (await client.get(f"{BASE}/denhaag/cases/{case}")).json()
    return found


async def split(rows: Rows, client: httpx.AsyncClient, case: UUID, category: str) -> UUID:
    """Staff make a second case of the last message of one; returns it."""
    message = [m["id"] for m in (await of(client, case))["messages"] if m["direction"] == "in"][-1]
    wish = {"messages": [message], "category": category}
    answers = [
        await client.post(f"{BASE}/denhaag/cases/{case}/split", json=wish, headers={"Idempotency-Key": "one"})
        for _ in range(2)
    ]
    assert [one.status_code for one in answers] == [201, 201], answers[0].text
    return UUID(answers[0].json()["id"])


@pytest.fixture
async def three(rows: Rows, client: httpx.AsyncClient) -> tuple[UUID, UUID, UUID]:
    """A case of two things; two reports that ended for it, of a tile and of rats."""
    keep, tile, rats = [await reported(rows, who) for who in "abc"]
    await rows.say("denhaag", "a", "nog een foto", kind="image", photo=True, now=NOW + timedelta(seconds=1))
    moved = await client.post(f"{BASE}/denhaag/cases/{rats}/assignment", json={"category": "ratten"})
    assert moved.status_code == 200
    for one in (tile, rats):
        await merge(client, one, keep)
    return keep, tile, rats


async def test_who_reported_what_is_split_off_follows_that_and_who_did_not_hears_of_it(
    rows: Rows, client: httpx.AsyncClient, three: tuple[UUID, UUID, UUID]
) -> None:
    keep, tile, rats = three

    made = await split(rows, client, keep, "ratten")

    assert (await following(rows, keep), await following(rows, made)) == ({tile}, {rats})
    assert (await of(client, rats))["merged_into"] == str(made)
    assert (await of(client, tile))["merged_into"] == str(keep)
    text = WORLD["denhaag"].text
    first, second = "DH-2611-00001", "DH-2611-00004"
    assert (await heard(client, rats))[-1] == text("merged", number=first, other=second)
    assert (await heard(client, tile))[-1] == text("split", number=first, other=second, category="ratten")
    assert [h["what"] for h in (await of(client, made))["history"]][:2] == ["split_from", "joined"]
    before = [len(await heard(client, one)) for one in (tile, rats)]

    await status(client, made, "ingepland", "Vrijdag.")

    assert [len(await heard(client, one)) for one in (tile, rats)] == [before[0], before[1] + 1]
    assert (await heard(client, rats))[-1] == f"Uw melding {second} (ratten): ingepland. Vrijdag."


async def test_who_follows_by_way_of_such_a_report_goes_along(
    rows: Rows, client: httpx.AsyncClient, three: tuple[UUID, UUID, UUID]
) -> None:
    keep, tile, _ = three
    more = await reported(rows, "d")
    rats = await reported(rows, "e")
    await client.post(f"{BASE}/denhaag/cases/{rats}/assignment", json={"category": "ratten"})
    await merge(client, more, rats)
    await merge(client, rats, keep)

    made = await split(rows, client, keep, "ratten")

    assert {more, rats} <= await following(rows, made)
    assert await following(rows, keep) == {tile}


async def test_where_both_are_of_one_category_everybody_stays_with_the_first(
    rows: Rows, client: httpx.AsyncClient, three: tuple[UUID, UUID, UUID]
) -> None:
    keep, tile, rats = three

    made = await split(rows, client, keep, "losse stoeptegel")

    assert (await following(rows, keep), await following(rows, made)) == ({tile, rats}, set())
    for one in (tile, rats):
        assert sum("gaat over twee dingen" in text for text in await heard(client, one)) == 1
