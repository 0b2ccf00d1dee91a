"""Gives the provider the file that goes with a delivery, once, and says by which id it is known there."""

import asyncio
from typing import Final

import aiohttp
from msgspec import Struct, structs

from loket.declarations import Channel
from loket.failures import Permanent, Retryable
from loket.providers import PROVIDERS
from loket.providers.content import Attachment, Content
from loket.providers.shapes import Access, MediaFile, Unreachable
from loket.sealing import Wrapper
from loket.storage import Missing, Storage
from services.notifier.consume import Clock
from services.notifier.store import enclosures
from services.notifier.store.claims import Claimed, Lease
from services.notifier.store.database import Database
from services.notifier.store.enclosures import Enclosed

MISSING_LIMIT: Final = 8
"""After so many tries an object that is not there is lost: a copy lags for seconds, a folder comes back in minutes."""


class FileGone(Exception):  # noqa: N818 - what it is
    """The file is kept no longer, or cannot be opened: there is nothing to send."""


class NotOurs(Exception):  # noqa: N818
    """The delivery was taken over while its file went to the provider: nothing may be sent."""


class Uploading(Struct, frozen=True, kw_only=True):
    """What giving files to a provider needs."""

    pool: Database
    http: aiohttp.ClientSession
    storage: Storage | None
    wrapper: Wrapper
    clock: Clock

    async def known(self, lease: Lease, claimed: Claimed, way: Channel, access: Access, content: Content) -> Content:
        """The content as it can be sent: a file of ours by its id at the provider, anything else as it is.

        What was uploaded for an earlier try by the same way is used again.

        Raises:
            FileGone: it is kept no longer or cannot be opened, or its resident was erased meanwhile.
            NotOurs: somebody else has the delivery now.
            Refused: the provider takes no such file.
            Unreachable: the provider or object storage could not be reached.
        """
        if not isinstance(content, Attachment) or not content.stored:
            return content
        found = await self.pool.patiently(
            lambda connection: enclosures.of_delivery(
                connection, self.wrapper, lease.municipality, claimed.id, way, now=self.clock()
            )
        )
        if found is None:
            raise FileGone
        upload = found.upload or await self._upload(lease, claimed, way, access, found)
        return structs.replace(content, stored=False, media_id=upload)

    async def _upload(self, lease: Lease, claimed: Claimed, way: Channel, access: Access, found: Enclosed) -> str:
        file = await self._opened(found, claimed.attempts)
        upload = await PROVIDERS[way.provider].client.upload(self.http, access, way, file)
        ours = await self.pool.patiently(
            lambda connection: enclosures.uploaded(connection, lease, claimed, way, upload, now=self.clock())
        )
        if ours is None:
            raise FileGone
        if not ours:
            raise NotOurs
        return upload

    async def _opened(self, found: Enclosed, attempts: int) -> MediaFile:
        if self.storage is None:
            raise Unreachable
        try:
            sealed = await self.storage.get(found.object)
        except Missing as error:
            raise (FileGone if attempts >= MISSING_LIMIT else Unreachable) from error
        except Retryable as error:
            raise Unreachable from error
        try:
            content = await asyncio.to_thread(found.data_key.open_bytes, sealed, bound_to=found.object)
        except Permanent as error:
            # What is damaged stays so: it must not end every sender that comes to it.
            raise FileGone from error
        return MediaFile(content=content, mime_type=found.found.mime_type, filename=found.found.filename)
