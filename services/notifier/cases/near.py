"""What may be the same as a report: an open case about the same, close by, and what may be told of it (pure)."""

import re
import zlib
from datetime import date, datetime
from typing import Final
from uuid import UUID

from msgspec import Struct

from loket.wishes import plain
from services.notifier.cases import alike, workflow

_DRAWERS: Final = 1024
"""Few on purpose: a drawer lies open in the database, the address itself is sealed."""
_HOUSE: Final = re.compile(r"\s+\d.*$")


class Near(Struct, frozen=True, kw_only=True):
    """An open case about the same, close by: only what may be told to somebody else. Its ``repr`` shows no place."""

    case: UUID
    conversation: UUID
    number: str
    sub: str
    state: str
    created_at: datetime
    metres: float
    street: str | None = None
    """The declared street that it is in, never in its reporter's words and without a house number."""
    described: str | None = None
    """What staff wrote of it for others to read."""

    def __repr__(self) -> str:
        return f"Near({self.number!r})"


class Theirs(Struct, frozen=True, kw_only=True):
    """A case that a resident follows, or in which reports of theirs go on: what they may hear of it."""

    id: UUID
    number: str
    sub: str
    state: str
    due: date
    closed_at: datetime | None = None
    """Since when nobody works on it; None while somebody does."""
    of: tuple[UUID, ...] = ()
    """Their own reports that ended for it, also by way of others."""


def public_state(state: str) -> str:
    """How a case stands for everybody but its reporter: what they were asked concerns nobody else."""
    return workflow.IN_BEHANDELING if state == workflow.REACTIE_GEVRAAGD else state


def address(street: str | None) -> str | None:
    """An address as it is compared with another: ``lange voorhout 9``, a crossing, or one thing with a name.

    Args:
        street: where something is in words, not only roughly.

    Returns:
        None where the words may mean several spots, or a wide one.
    """
    flat = plain(street or "")
    return flat if _HOUSE.search(flat) else alike.spot(street or "")


def drawer(street: str | None) -> int | None:
    """Which of the drawers an address lies in; None for words that may mean several spots."""
    found = address(street)
    return None if found is None else zlib.crc32(found.encode()) % _DRAWERS


def public_street(street: str | None, declared: frozenset[str]) -> str | None:
    """The declared street of a place in words, without its house number, or both of a crossing; None for any other."""
    name = _HOUSE.sub("", street or "").strip()
    return name if name and all(part in declared for part in name.split(" / ")) else None
