"""Which cases are where somebody looks. A place lies sealed: what the other filters leave is opened, and read here."""

import asyncio
from typing import Final
from uuid import UUID

import asyncpg
from msgspec import Struct

from loket.sealing import Wrapper
from services.notifier.cases.sought import is_there, words_of
from services.notifier.conversation.shapes import Place
from services.notifier.store.case_reads import Filter
from services.notifier.store.database import Database
from services.notifier.store.seals import open_key

MOST: Final = 5_000
"""So many places are opened for one search, of the cases that were reported last; each takes about 50 microseconds."""
_AT_ONCE: Final = 200
"""After so many somebody else has a turn."""


class Found(Struct, frozen=True, kw_only=True):
    """The cases at a place."""

    cases: tuple[UUID, ...]
    all: bool
    """Whether every case was looked at that the other filters leave."""


async def at(pool: Database, wrapper: Wrapper, municipality: str, wanted: Filter, typed: str) -> Found:
    """The cases whose place holds every word that somebody typed, of those that a filter leaves.

    Args:
        pool: the database.
        wrapper: opens where they are.
        municipality: slug.
        wanted: the other filters.
        typed: words of a street or another place, perhaps a house number.
    """
    sought = words_of(typed)
    async with pool.connection() as connection:
        rows = await connection.fetch(
            "SELECT c.municipality, c.id, c.conversation, c.place, v.wrapped_key FROM case_ c "
            "JOIN conversation v ON v.municipality = c.municipality AND v.id = c.conversation "
            f"WHERE {wanted.where} AND $2::date IS NOT NULL AND c.has_place ORDER BY c.created_at DESC, c.id DESC "
            f"LIMIT ${wanted.taken + 1}",
            *(*wanted.arguments(municipality), MOST + 1),
        )
    found: list[UUID] = []
    for n, row in enumerate(rows[:MOST], start=1):
        if sought and is_there(_place(wrapper, row), sought):
            found.append(row["id"])
        if n % _AT_ONCE == 0:
            await asyncio.sleep(0)
    return Found(cases=tuple(found), all=len(rows) <= MOST)


def _place(wrapper: Wrapper, row: asyncpg.Record) -> Place:
    key = open_key(wrapper, row, row["conversation"])
    return key.open(row["place"], Place, bound_to=f"case:{row['id']}") if key and row["place"] else Place()
