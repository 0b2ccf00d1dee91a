"""Which key opens what in PostgreSQL: one data key per conversation, each value bound to its row (pure)."""

from uuid import UUID

import asyncpg

from loket.codec import clean
from loket.sealing import DataKey, Wrapper


def key_name(municipality: str, conversation: UUID) -> str:
    """What a wrapped data key is bound to."""
    return f"conversation:{municipality}:{conversation}"


def open_key(wrapper: Wrapper, row: asyncpg.Record, conversation: UUID) -> DataKey | None:
    """The data key of a row's conversation; None when the resident was erased."""
    wrapped: bytes | None = row["wrapped_key"]
    if wrapped is None:
        return None
    return wrapper.unwrap(wrapped, bound_to=key_name(row["municipality"], conversation))


def seal_text(key: DataKey, text: str, *, delivery: UUID) -> bytes:
    """Seal what a delivery says."""
    return key.seal(text, bound_to=f"delivery:{delivery}")


def open_text(key: DataKey, sealed: bytes, *, delivery: UUID) -> str:
    """What a delivery says."""
    return clean(key.open(sealed, str, bound_to=f"delivery:{delivery}"))
