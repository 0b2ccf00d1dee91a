"""Sealed bodies that are too large for a Kafka record: put into object storage, and referenced by their event.

This is the claim check of CloudEvents (extension ``dataref``): the header says so, so that nobody else need look.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Protocol, TypeVar

import msgspec

from loket.codec import DATAREF, encode, header
from loket.events import AnyEvent, CaseChanged, Sealed
from loket.failures import Code, Retryable
from loket.sealing import SealedBytes
from loket.topics import MAX_RECORD_BYTES

ROOM_BYTES: Final = 32_768
"""Inside the largest record that Kafka takes: headers, framing, and what the classifier adds."""
_T = TypeVar("_T", bound=AnyEvent)


class Store(Protocol):
    """Where bodies lie: ``loket.storage.Storage``. Who only reads references needs no object storage installed."""

    async def put(self, key: str, sealed: SealedBytes) -> None:
        """Keep an object."""
        ...

    async def get(self, key: str) -> SealedBytes:
        """Read an object."""
        ...


def body_key(scope: str, month: str, name: str) -> str:
    """Where the sealed body of an event lies that is too large for Kafka."""
    return f"{scope}/bodies/{month}/{name}"


def ref_of(headers: Sequence[tuple[str, bytes]]) -> str | None:
    """Where a record's body lies, when it lies elsewhere."""
    return header(headers, DATAREF)


def whole(sealed: Sealed, body: bytes | None) -> Sealed:
    """What is sealed, with its body back in its place; ``body`` is None for one that never left.

    Raises:
        Retryable: ``storage_unavailable``: it lies elsewhere and was not fetched.
    """
    if sealed.ref is None:
        return sealed
    if body is None:
        raise Retryable(Code.STORAGE_UNAVAILABLE, after_s=2.0)
    return msgspec.structs.replace(sealed, ciphertext=body, ref=None)


async def _put_away(storage: Store, event: _T) -> _T:
    if isinstance(event, CaseChanged) or len(encode(event).value) <= MAX_RECORD_BYTES - ROOM_BYTES:
        return event
    scope, _, month = event.personal.key_id.rpartition(".")
    key = body_key(scope, month, os.urandom(16).hex())
    await storage.put(key, SealedBytes(event.personal.ciphertext))
    return msgspec.structs.replace(event, personal=msgspec.structs.replace(event.personal, ciphertext=b"", ref=key))


async def put_away(storage: Store, events: Iterable[AnyEvent]) -> list[AnyEvent]:
    """The same events, the body of each that is too large in object storage.

    Raises:
        Retryable: ``storage_unavailable``: nothing may be published.
    """
    return [await _put_away(storage, event) for event in events]


async def fetch(storage: Store, refs: Iterable[str]) -> Mapping[str, bytes]:
    """Bodies by reference.

    Raises:
        Retryable: ``storage_unavailable``, also for one that is not there.
    """
    return {ref: await storage.get(ref) for ref in refs}
