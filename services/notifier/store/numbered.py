"""Cases by their number as people type and say it, and the few facts of one that stand in the clear."""

import re
from typing import Final
from uuid import UUID

from msgspec import Struct

from services.notifier.store.database import Database

MOST: Final = 10
"""Cases of other months with the same last digits: more than these nobody looks through."""
_MONTH_DIGITS: Final = 4
_SEQUENCE_DIGITS: Final = 5
_TYPED: Final = re.compile(r"([^\W\d_]*)[\s./-]*(?:([0-9]{4})[\s./-]+)?([0-9]+)")
"""Letters, a month, and the sequence in it."""


class Numbered(Struct, frozen=True):
    """A case and its number."""

    id: UUID
    number: str


class Facts(Struct, frozen=True, kw_only=True):
    """How a case stands at this moment."""

    department: str
    sub: str
    priority: str
    conversation: UUID


def ending(typed: str) -> str | None:
    """The end of the number that somebody typed, as numbers are written; None when it is none (pure).

    Beside ``DH-2611-00002`` also ``dh 2611 2``, ``DH261100002``, ``2611-00002``, ``00002`` and ``2``.
    """
    found = _TYPED.fullmatch(typed.strip())
    if found is None:
        return None
    prefix, month, sequence = found[1].upper(), found[2], found[3]
    if not month and len(sequence) >= _MONTH_DIGITS + _SEQUENCE_DIGITS:
        month, sequence = sequence[:_MONTH_DIGITS], sequence[_MONTH_DIGITS:]
    if prefix and not month:
        return None
    return "-".join([prefix, *([month] if month else []), (sequence.lstrip("0") or "0").zfill(_SEQUENCE_DIGITS)])


async def find(pool: Database, municipality: str, typed: str) -> tuple[Numbered, ...]:
    """The cases that a typed number may mean, the newest first; the exact one alone where it is there."""
    end = ending(typed)
    async with pool.connection() as connection:
        rows = await connection.fetch(
            "SELECT id, number FROM case_ WHERE municipality = $1 AND (number = upper($2) "
            "OR right(number, length($3::text)) = $3) ORDER BY number = upper($2) DESC, created_at DESC LIMIT $4",
            *(municipality, typed.strip(), end, MOST),
        )
    found = tuple(Numbered(row["id"], row["number"]) for row in rows)
    return found[:1] if found and found[0].number == typed.strip().upper() else found


async def facts(pool: Database, municipality: str, case: UUID) -> Facts | None:
    """Of one case; None when there is none here."""
    async with pool.connection() as connection:
        row = await connection.fetchrow(
            "SELECT department, sub, priority, conversation FROM case_ WHERE municipality = $1 AND id = $2",
            municipality,
            case,
        )
    return None if row is None else Facts(**dict(row))
