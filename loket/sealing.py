"""Seals what is personal: AES-256-GCM under a key of the municipality (or app) and the month.

Keys are files in one folder, ``{scope}.{YYYY-MM}.key`` (base64 of 32 bytes), made a month ahead by ``ensure_keys``.
A key that was erased on purpose leaves a tombstone ``{scope}.{YYYY-MM}.erased``.
The content is compressed before it is sealed, so that the largest webhook fits into a Kafka record.
"""

import argparse
import base64
import binascii
import contextlib
import os
import sys
import time
import zlib
from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Final, NewType, TypeVar

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from loket.codec import NotJson, read_struct, write_json
from loket.events import Personal, Sealed
from loket.failures import Code, Permanent, Retryable

T = TypeVar("T")
SealedBytes = NewType("SealedBytes", bytes)
"""Bytes that were sealed: the only ones that may go into object storage."""
_PLAIN: Final = b"\x00"
_ZLIB: Final = b"\x01"
_COMPRESS_FROM: Final = 1024
_LOOK_AGAIN_S: Final = 1.0


class KeyMissing(Retryable):
    """The key is not there yet; whoever meets this parks the event."""

    def __init__(self, key_id: str) -> None:
        super().__init__(Code.KEY_MISSING, after_s=5.0)
        self.key_id = key_id


def app_scope(app: str) -> str:
    """Scope of the key for what cannot be assigned to a municipality."""
    return f"app.{app}"


@lru_cache(maxsize=64)
def _month(day: date) -> str:
    return f"{day.year:04d}-{day.month:02d}"


def next_month(day: date) -> date:
    """The first day of the following month."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _aad(scope: str, event_id: str) -> bytes:
    return f"{scope}\x00{event_id}".encode()


class Keyring:
    """The sealing keys of a folder, read when first needed and looked for again at most once a second."""

    def __init__(self, keys_dir: Path) -> None:
        self._dir = keys_dir
        self._ciphers: dict[str, AESGCM] = {}
        self._missing_until: dict[str, float] = {}
        self._checked: dict[str, float] = {}

    def _cipher(self, key_id: str) -> AESGCM:
        now = time.monotonic()
        known = self._ciphers.get(key_id)
        if known is not None and now - self._checked[key_id] < _LOOK_AGAIN_S:
            return known
        if known is None and now < self._missing_until.get(key_id, 0.0):
            raise KeyMissing(key_id)
        if (self._dir / f"{key_id}.erased").exists():
            self._ciphers.pop(key_id, None)
            raise Permanent(Code.KEY_ERASED)
        if known is None:
            try:
                secret = base64.b64decode((self._dir / f"{key_id}.key").read_text("ascii").strip(), validate=True)
                known = AESGCM(secret)
            except (FileNotFoundError, binascii.Error, ValueError) as error:
                self._missing_until[key_id] = now + _LOOK_AGAIN_S
                raise KeyMissing(key_id) from error
            self._ciphers[key_id] = known
        self._checked[key_id] = now
        return known

    def seal(self, value: object, *, scope: str, event_id: str, month: date) -> Sealed:
        """Seal a struct (or anything msgspec writes).

        Args:
            value: what to seal.
            scope: the municipality's slug, or ``app_scope(app)``.
            event_id: bound into the seal, so that sealed bytes cannot be moved to another event.
            month: any day of the month whose key is used.

        Raises:
            KeyMissing: there is no key for that scope and month.
            Permanent: ``key_erased``.
        """
        key_id = f"{scope}.{_month(month)}"
        cipher = self._cipher(key_id)
        plain = write_json(value)
        packed = _ZLIB + zlib.compress(plain, 1) if len(plain) >= _COMPRESS_FROM else _PLAIN + plain
        nonce = os.urandom(12)
        return Sealed(key_id=key_id, nonce=nonce, ciphertext=cipher.encrypt(nonce, packed, _aad(scope, event_id)))

    def open(self, sealed: Sealed, kind: type[T], *, event_id: str) -> T:
        """Open what ``seal`` sealed.

        Raises:
            KeyMissing: the key is not there (yet).
            Permanent: ``key_erased`` or ``seal_broken``.
        """
        cipher = self._cipher(sealed.key_id)
        scope = sealed.key_id.rpartition(".")[0]
        try:
            packed = cipher.decrypt(sealed.nonce, sealed.ciphertext, _aad(scope, event_id))
            plain = zlib.decompress(packed[1:]) if packed[:1] == _ZLIB else packed[1:]
            return read_struct(plain, kind)
        except (InvalidTag, ValueError, zlib.error, NotJson) as error:
            raise Permanent(Code.SEAL_BROKEN) from error

    def open_personal(self, sealed: Sealed, *, event_id: str) -> Personal:
        """Open the personal part of an event; errors as in ``open``."""
        return self.open(sealed, Personal, event_id=event_id)


def ensure_keys(keys_dir: Path, scopes: Sequence[str], today: date) -> list[str]:
    """Make the keys of this month and the next that are not there yet; an erased key is never made again.

    Returns:
        The ids of the keys that were made. Two processes that run at once end with one key each.
    """
    keys_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    made = []
    for scope in scopes:
        for month in (_month(today), _month(next_month(today))):
            key_id = f"{scope}.{month}"
            path = keys_dir / f"{key_id}.key"
            if path.exists() or (keys_dir / f"{key_id}.erased").exists():
                continue
            draft = keys_dir / f".{key_id}.{os.getpid()}"
            draft.write_bytes(base64.b64encode(os.urandom(32)) + b"\n")
            draft.chmod(0o600)
            with contextlib.suppress(FileExistsError):  # another process was first: its key counts
                os.link(draft, path)
                made.append(key_id)
            draft.unlink()
    return made


def erase_key(keys_dir: Path, key_id: str) -> None:
    """Erase a key on purpose: what it sealed is gone, and the tombstone says so."""
    (keys_dir / f"{key_id}.erased").touch(mode=0o600)
    (keys_dir / f"{key_id}.key").unlink(missing_ok=True)


class DataKey(msgspec.Struct, frozen=True):
    """The key of one conversation in PostgreSQL, so that one resident can be erased."""

    secret: bytes
    older: tuple[bytes, ...] = ()
    """Of conversations that became part of this one: they seal nothing new, and open what they sealed."""

    def __repr__(self) -> str:
        return "DataKey(…)"

    def with_those_of(self, other: "DataKey") -> "DataKey":
        """This key, that opens what ``other`` sealed too."""
        secrets = dict.fromkeys((self.secret, *self.older, other.secret, *other.older))
        return DataKey(self.secret, tuple(secrets)[1:])

    def seal(self, value: object, *, bound_to: str) -> bytes:
        """Seal for the database: 12 bytes of nonce, then the ciphertext; ``bound_to`` names the row."""
        nonce = os.urandom(12)
        return nonce + AESGCM(self.secret).encrypt(nonce, write_json(value), bound_to.encode())

    def open(self, sealed: bytes, kind: type[T], *, bound_to: str) -> T:
        """Open what ``seal`` sealed; Permanent ``seal_broken`` when it is not that."""
        try:
            return read_struct(self._decrypt(sealed, bound_to), kind)
        except (InvalidTag, NotJson, ValueError) as error:
            raise Permanent(Code.SEAL_BROKEN) from error

    def _decrypt(self, sealed: bytes, bound_to: str) -> bytes:
        for secret in (self.secret, *self.older):
            with contextlib.suppress(InvalidTag):
                return AESGCM(secret).decrypt(sealed[:12], sealed[12:], bound_to.encode())
        raise InvalidTag

    def seal_bytes(self, plain: bytes, *, bound_to: str) -> SealedBytes:
        """Seal a file: 12 bytes of nonce, then the ciphertext; ``bound_to`` names the object."""
        nonce = os.urandom(12)
        return SealedBytes(nonce + AESGCM(self.secret).encrypt(nonce, plain, bound_to.encode()))

    def open_bytes(self, sealed: SealedBytes, *, bound_to: str) -> bytes:
        """Open what ``seal_bytes`` sealed; Permanent ``seal_broken`` when it is not that."""
        try:
            return AESGCM(self.secret).decrypt(sealed[:12], memoryview(sealed)[12:], bound_to.encode())
        except (InvalidTag, ValueError) as error:
            raise Permanent(Code.SEAL_BROKEN) from error


class Wrapper:
    """Wraps and unwraps data keys with the storage key, which is a setting and never in the database."""

    def __init__(self, storage_key: bytes) -> None:
        if len(storage_key) != 32:
            raise ValueError("the storage key must be 32 bytes")
        self._cipher = AESGCM(storage_key)

    def new(self) -> DataKey:
        """Draw a data key."""
        return DataKey(os.urandom(32))

    def wrap(self, key: DataKey, *, bound_to: str) -> bytes:
        """Make a data key fit for the database."""
        nonce = os.urandom(12)
        return nonce + self._cipher.encrypt(nonce, b"".join((key.secret, *key.older)), bound_to.encode())

    def unwrap(self, wrapped: bytes, *, bound_to: str) -> DataKey:
        """Get the data key back; Permanent ``seal_broken`` when it was wrapped by another storage key."""
        try:
            secrets = self._cipher.decrypt(wrapped[:12], wrapped[12:], bound_to.encode())
        except (InvalidTag, ValueError) as error:
            raise Permanent(Code.SEAL_BROKEN) from error
        size = 32
        first, *older = (secrets[at : at + size] for at in range(0, len(secrets), size))
        return DataKey(first, tuple(older))


def main(arguments: Sequence[str] | None = None) -> int:
    """``python -m loket.sealing ensure --keys-dir DIR SCOPE...``: make this month's and the next month's keys."""
    parser = argparse.ArgumentParser(prog="python -m loket.sealing", description="Makes and erases sealing keys.")
    commands = parser.add_subparsers(dest="command", required=True)
    ensure = commands.add_parser("ensure", help="make the keys of this month and the next")
    ensure.add_argument("--keys-dir", type=Path, required=True)
    ensure.add_argument("scopes", nargs="+", metavar="SCOPE", help="a municipality's slug, or app.APP")
    erase = commands.add_parser("erase", help="erase one key for ever; what it sealed cannot be read again")
    erase.add_argument("--keys-dir", type=Path, required=True)
    erase.add_argument("key_id", metavar="SCOPE.YYYY-MM")
    chosen = parser.parse_args(arguments)
    if chosen.command == "ensure":
        for key_id in ensure_keys(chosen.keys_dir, chosen.scopes, datetime.now(UTC).date()):
            sys.stdout.write(f"{key_id}\n")
    else:
        erase_key(chosen.keys_dir, chosen.key_id)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
