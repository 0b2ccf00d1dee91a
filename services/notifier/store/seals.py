"""Which key opens what in PostgreSQL: one data key per conversation, each value bound to its row (pure)."""

from typing import Any, Final
from uuid import UUID

import asyncpg

from loket.codec import clean
from loket.providers.content import Content, Text
from loket.sealing import DataKey, Wrapper
from services.notifier.delivery.letter import tidy

_KINDS: Final[Any] = str | Content
"""A bare text was sealed by earlier versions."""


def key_name(municipality: str, conversation: UUID) -> str:
    """What a wrapped data key is bound to."""
    return f"conversation:{municipality}:{conversation}"


def open_key(wrapper: Wrapper, row: asyncpg.Record, conversation: UUID) -> DataKey | None:
    """The data key of a row's conversation; None when the resident was erased."""
    wrapped: bytes | None = row["wrapped_key"]
    if wrapped is None:
        return None
    return wrapper.unwrap(wrapped, bound_to=key_name(row["municipality"], conversation))


def seal_content(key: DataKey, content: Content, *, delivery: UUID) -> bytes:
    """Seal what a delivery says."""
    return key.seal(content, bound_to=f"delivery:{delivery}")


def open_content(key: DataKey, sealed: bytes, *, delivery: UUID) -> Content:
    """What a delivery says, fit for UTF-8."""
    found: str | Content = key.open(sealed, _KINDS, bound_to=f"delivery:{delivery}")
    return tidy(Text(text=found) if isinstance(found, str) else found)


def seal_why(key: DataKey, why: str | None, *, case: UUID) -> bytes | None:
    """Seal what a person wrote with a line of history."""
    return None if why is None else key.seal(clean(why), bound_to=f"history:{case}")


def open_why(key: DataKey | None, sealed: bytes | None, *, case: UUID) -> str | None:
    """What a person wrote with a line of history; None when nothing, or the resident was erased."""
    if key is None or sealed is None:
        return None
    return key.open(sealed, str, bound_to=f"history:{case}")


def seal_described(key: DataKey, described: str | None, *, case: UUID) -> bytes | None:
    """Seal what staff wrote of a case for other residents."""
    return None if described is None else key.seal(clean(described), bound_to=f"described:{case}")


def open_described(key: DataKey | None, row: asyncpg.Record) -> str | None:
    """What staff wrote of a case for other residents; None when nothing, or its resident was erased."""
    if key is None or row["described"] is None:
        return None
    return key.open(row["described"], str, bound_to=f"described:{row['id']}")
