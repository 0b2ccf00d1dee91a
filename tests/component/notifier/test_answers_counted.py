"""Whether it is solved counts for the department that closed the case, whoever has it by then, and is never undone."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from tests.builders import NOW
from tests.component.notifier.desk_rows import BASE, Rows
from tests.component.notifier.test_desk_duplicates import reported

A, B, C = "Team Wegbeheer", "Team Groen", "Team Handhaving"


class Case:
    """A case between its resident and the departments."""

    def __init__(self, rows: Rows, client: httpx.AsyncClient, case: UUID) -> None:
        self._rows, self._client, self._case, self._at = rows, client, case, NOW

    async def close(self) -> None:
        """Who has it says that it is done."""
        await self._post("status", {"status": "afgehandeld"})

    async def goes_to(self, department: str) -> None:
        """Staff give it to a department."""
        await self._post("assignment", {"department": department})

    async def goes_to_the_pile(self) -> None:
        """Staff put it back."""
        await self._post("return", {})

    async def answers(self, said: str) -> None:
        """Its resident taps whether it is solved."""
        self._at += timedelta(minutes=6)
        tapped: dict[str, Any] = {
            "kind": "interactive",
            "payload": f"solved:{self._case.hex}:{said}",
            "candidates": (),
        }
        await self._rows.say("denhaag", "a", said, now=self._at, **tapped)

    async def _post(self, what: str, body: dict[str, str]) -> None:
        answer = await self._client.post(f"{BASE}/denhaag/cases/{self._case}/{what}", json=body)
        assert answer.status_code == 200, answer.text


@pytest.fixture
async def case(rows: Rows, client: httpx.AsyncClient) -> Case:
    """A loose tile, of the department of its category."""
    return Case(rows, client, await reported(rows, "a"))


async def counted(client: httpx.AsyncClient) -> dict[str, tuple[int, int]]:
    """Department -> how often yes and no were said, where anything was."""
    items = (await client.get(f"{BASE}/denhaag/figures")).json()["items"]
    return {d["department"]: said for d in items if any(said := (d["solved_yes"], d["solved_no"]))}


async def test_a_no_stays_with_who_closed_it_and_a_later_yes_counts_for_who_closed_it_then(
    case: Case, client: httpx.AsyncClient
) -> None:
    await case.close()
    await case.answers("no")
    await case.goes_to(B)

    assert await counted(client) == {A: (0, 1)}

    await case.close()
    await case.answers("yes")

    assert await counted(client) == {A: (0, 1), B: (1, 0)}


async def test_a_case_that_went_on_before_it_was_closed_counts_for_who_had_it_then(
    case: Case, client: httpx.AsyncClient
) -> None:
    await case.goes_to(B)
    await case.goes_to(C)
    await case.close()
    await case.answers("no")
    await case.goes_to_the_pile()
    await case.goes_to(A)

    assert await counted(client) == {C: (0, 1)}


async def test_said_twice_of_one_closing_it_counts_once_and_of_the_next_closing_again(
    case: Case, client: httpx.AsyncClient
) -> None:
    await case.close()
    await case.answers("yes")
    await case.answers("yes")
    await case.answers("no")
    await case.close()
    await case.answers("no")

    assert await counted(client) == {A: (1, 2)}


async def test_an_answer_that_takes_another_back_counts_for_the_same_closing_also_when_another_team_has_it(
    case: Case, client: httpx.AsyncClient
) -> None:
    await case.close()
    await case.answers("no")
    await case.goes_to(B)
    await case.answers("yes")

    assert await counted(client) == {A: (1, 1)}


async def test_what_was_said_long_ago_counts_no_more(case: Case, client: httpx.AsyncClient, rows: Rows) -> None:
    await case.close()
    await case.answers("no")
    async with rows.database.transaction() as connection:
        await connection.execute("SET LOCAL loket.forgetting = 'on'")
        await connection.execute("UPDATE case_history SET at = at - interval '31 days' WHERE what = 'solved'")

    assert await counted(client) == {}
