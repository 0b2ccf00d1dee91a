"""Object storage for what is too large for Kafka and PostgreSQL: a local folder, S3, Azure or GCS, by one setting.

Only sealed bytes go in (``loket.sealing``), under keys without anything personal: ``{municipality}/{yyyy-mm}/{id}``.
Credentials come from the environment, under the names that each cloud's own tools use (``AWS_ACCESS_KEY_ID``, ...), and
so does the address of a server that speaks a cloud's protocol (``AWS_ENDPOINT_URL``, ...).
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

import obstore
from obstore.exceptions import BaseError, NotFoundError
from obstore.store import LocalStore, ObjectStore, from_url

from loket.failures import Code, Permanent, Retryable
from loket.sealing import SealedBytes
from loket.settings import WrongStorage

LARGEST_BYTES: Final = 101 * 1024 * 1024
"""The largest file that WhatsApp passes on, 100 MB, and room for a seal."""
SCHEMES: Final = ("file", "s3", "az", "gs")
_PLAIN: Final = "+http"
"""Behind a scheme: for a server of one's own without TLS, which gets sealed bytes and no secret."""
_AFTER_S: Final = 2.0
_CLOUD: Final = {"timeout": "120s", "connect_timeout": "5s"}
_AGAIN: Final = {"max_retries": 2, "retry_timeout": timedelta(seconds=20)}
_GONE: Final = (FileNotFoundError, NotFoundError)


class Missing(Retryable):
    """There is no such object (yet): a copy may lag, or a folder may not be mounted."""

    def __init__(self) -> None:
        super().__init__(Code.STORAGE_UNAVAILABLE, after_s=_AFTER_S)


def _unavailable() -> Retryable:
    return Retryable(Code.STORAGE_UNAVAILABLE, after_s=_AFTER_S)


class Storage:
    """One place for objects."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    @classmethod
    def at(cls, url: str) -> "Storage":
        """The storage at an address: ``file:///folder``, ``s3://bucket/prefix``, ``az://container/prefix``, ``gs://…``.

        With ``+http`` behind the scheme (``s3+http://…``) its server may be called without TLS.

        Raises:
            WrongStorage: the address cannot be used, or the cloud's own settings are missing.
        """
        scheme, plain, rest = url.partition(f"{_PLAIN}://")
        if plain and scheme != "file":
            url = f"{scheme}://{rest}"
        found = urlsplit(url)
        if found.scheme not in SCHEMES:
            raise WrongStorage(f"LOKET_STORAGE_URL begins with one of {', '.join(f'{s}://' for s in SCHEMES)}")
        if found.username or found.password:
            raise WrongStorage("LOKET_STORAGE_URL holds no credentials: they have variables of their own")
        try:
            if found.scheme == "file":
                return cls(LocalStore(Path(unquote(found.path)), mkdir=True))
            options = {**_CLOUD, "allow_http": bool(plain)}
            return cls(from_url(url, client_options=options, retry_config=_AGAIN))  # type: ignore[call-overload] # its stub knows no plain mapping
        except (BaseError, OSError, ValueError) as error:
            raise WrongStorage(f"LOKET_STORAGE_URL cannot be used ({type(error).__name__})") from error

    async def put(self, key: str, sealed: SealedBytes) -> None:
        """Keep an object; one of the same key is replaced, whole or not at all.

        Raises:
            Permanent: ``too_large``.
            Retryable: ``storage_unavailable``.
        """
        if len(sealed) > LARGEST_BYTES:
            raise Permanent(Code.TOO_LARGE)
        try:
            await obstore.put_async(self._store, key, sealed, use_multipart=False)
        except (BaseError, OSError) as error:
            raise _unavailable() from error

    async def get(self, key: str) -> SealedBytes:
        """Read an object.

        Raises:
            Missing: there is none.
            Retryable: ``storage_unavailable``.
        """
        try:
            found = await obstore.get_async(self._store, key)
            return SealedBytes((await found.bytes_async()).to_bytes())
        except _GONE as error:
            raise Missing from error
        except (BaseError, OSError) as error:
            raise _unavailable() from error

    async def delete(self, keys: Iterable[str]) -> None:
        """Take objects away; one that is not there is no trouble.

        Raises:
            Retryable: ``storage_unavailable``; some may be gone.
        """
        for key in keys:
            try:
                await obstore.delete_async(self._store, key)
            except _GONE:
                continue
            except (BaseError, OSError) as error:
                raise _unavailable() from error

    async def older(self, folder: str, *, than: datetime, most: int) -> list[str]:
        """Keys of objects under a folder that were last written before a moment, at most ``most``.

        Raises:
            Retryable: ``storage_unavailable``.
        """
        found: list[str] = []
        try:
            async for batch in obstore.list(self._store, folder):
                found += [one["path"] for one in batch if one["last_modified"] < than]
                if len(found) >= most:
                    break
        except _GONE:
            return found
        except (BaseError, OSError) as error:
            raise _unavailable() from error
        return found[:most]
