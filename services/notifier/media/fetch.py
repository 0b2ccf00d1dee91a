"""Tries to get one claimed file, and says what is to become of it."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from typing import Final

import aiohttp
import msgspec
from msgspec import Struct

from loket.declarations import Channel
from loket.failures import Retryable
from loket.municipalities import Secrets, World
from loket.providers import PROVIDERS
from loket.providers.calls import TOO_LARGE, UNDECLARED
from loket.providers.shapes import Access, MediaFile, NotOffered, Refused, Unreachable
from loket.sealing import SealedBytes
from loket.storage import Storage
from services.notifier.consume import Clock
from services.notifier.media.addresses import is_declared
from services.notifier.media.look import digest_matches, look
from services.notifier.media.scan import Scanner, ScannerAway
from services.notifier.media.schedule import limit_bytes, next_try
from services.notifier.media.shapes import Found, Looked, Shown, State, Why
from services.notifier.store.media import Claimed, thumb_key

ENDED_PROCESS_LIMIT: Final = 5
"""One file that ends the process must not end it for ever: after so many times in a row it is left alone."""


class Outcome(Struct, frozen=True, kw_only=True):
    """What became of a try: settled in a state, or (``due_at``) to be tried again."""

    state: State
    why: Why | None = None
    found: Found | None = None
    is_kept: bool = False
    has_thumb: bool = False
    due_at: datetime | None = None


class _Sealed(Struct, frozen=True):
    content: SealedBytes
    thumb: SealedBytes | None


def _refused(why: Why) -> Outcome:
    return Outcome(state=State.REFUSED, why=why)


class Fetcher:
    """Fetches, checks, seals and stores. Everything heavy runs in a thread."""

    def __init__(
        self,
        *,
        http: aiohttp.ClientSession,
        world: World,
        provider_urls: Mapping[str, str],
        secrets_of: Secrets,
        storage: Storage,
        scanner: Scanner | None,
        clock: Clock,
    ) -> None:
        self._http = http
        self._world = world
        self._urls = provider_urls
        self._secrets = secrets_of
        self._storage = storage
        self._scanner = scanner
        self._clock = clock
        self._large = asyncio.Lock()

    async def fetch(self, claimed: Claimed) -> Outcome:
        """Try once; files that may be large come one at a time, so that memory stays bounded."""
        if claimed.unfinished > ENDED_PROCESS_LIMIT:
            return _refused(Why.BUG)
        if limit_bytes(claimed.kind) < limit_bytes("document"):
            return await self._fetch(claimed)
        async with self._large:
            return await self._fetch(claimed)

    async def _fetch(self, claimed: Claimed) -> Outcome:
        way = self._way(claimed)
        if way is None:
            return _refused(Why.NOT_OFFERED)
        base_url = self._urls[way.provider]
        if claimed.media.url is not None and not is_declared(way.provider, base_url, claimed.media.url):
            return _refused(Why.UNDECLARED_ADDRESS)
        access = Access(base_url=base_url, token=self._secrets.get(way.app, "access_token"))
        try:
            file = await PROVIDERS[way.provider].client.media(self._http, access, way, claimed.media)
        except Refused as refused:
            return self._after_refusal(claimed, refused)
        except Unreachable:
            return self._again(claimed, Why.PROVIDER)
        except NotOffered:
            return _refused(Why.NOT_OFFERED)
        return await self._take(claimed, file)

    def _way(self, claimed: Claimed) -> Channel | None:
        channel = self._world[claimed.municipality].channel(claimed.channel)
        if channel is None:
            return None
        way = channel.by(claimed.provider, claimed.app) if claimed.provider else channel.ways[0]
        return way if way is not None and way.provider in self._urls else None

    def _after_refusal(self, claimed: Claimed, refused: Refused) -> Outcome:
        if refused.rule == TOO_LARGE:
            return _refused(Why.TOO_LARGE)
        if refused.rule == UNDECLARED:
            return _refused(Why.UNDECLARED_ADDRESS)
        why = Why.EXPIRED if refused.http_status in {404, 410} else Why.REFUSED
        # A token may be renewed, and a vendor says 404 while its own copy lags: nothing is given up before its time.
        return self._again(claimed, why, after_s=refused.after_s)

    def _again(self, claimed: Claimed, why: Why, *, after_s: float | None = None) -> Outcome:
        due_at = next_try(claimed.attempts, since=claimed.since, now=self._clock(), after_s=after_s)
        if due_at is None:
            return Outcome(state=State.GONE, why=why)
        return Outcome(state=State.WAITING, why=why, due_at=due_at)

    async def _take(self, claimed: Claimed, file: MediaFile) -> Outcome:
        if len(file.content) > limit_bytes(claimed.kind):
            return _refused(Why.TOO_LARGE)
        declared = claimed.media.sha256 or file.sha256
        refused: Why | None = None
        if not await asyncio.to_thread(digest_matches, file.content, declared):
            if claimed.code != Why.SHA_MISMATCH:
                return self._again(claimed, Why.SHA_MISMATCH)
            refused = Why.SHA_MISMATCH
        malware = None
        if self._scanner is not None:
            try:
                malware = await self._scanner.scan(file.content)
            except ScannerAway:
                return self._again(claimed, Why.SCANNER)
        if malware is not None:
            refused = Why.MALWARE
        media = msgspec.structs.replace(
            claimed.media,
            mime_type=claimed.media.mime_type or file.mime_type,
            filename=claimed.media.filename or file.filename,
        )
        if refused is None:
            looked = await asyncio.to_thread(look, file.content, media, claimed.kind)
        else:
            looked = _unlooked(file, malware, refused)
        return await self._keep(claimed, looked)

    async def _keep(self, claimed: Claimed, looked: Looked) -> Outcome:
        sealed = await asyncio.to_thread(_seal, claimed, looked)
        try:
            await self._storage.put(claimed.object, sealed.content)
            if sealed.thumb is not None:
                await self._storage.put(thumb_key(claimed.object), sealed.thumb)
        except Retryable:
            return self._again(claimed, Why.STORAGE)
        return Outcome(
            state=State.REFUSED if looked.refused else State.FETCHED,
            why=looked.refused,
            found=looked.found,
            is_kept=True,
            has_thumb=sealed.thumb is not None,
        )


def _unlooked(file: MediaFile, malware: str | None, why: Why) -> Looked:
    """What is dangerous or not what it should be is not opened."""
    found = Found(mime_type=file.mime_type, shown=Shown.DANGER, size_bytes=len(file.content), malware=malware)
    return Looked(found=found, content=file.content, refused=why)


def _seal(claimed: Claimed, looked: Looked) -> _Sealed:
    key, name = claimed.data_key, claimed.object
    thumb = key.seal_bytes(looked.thumb, bound_to=thumb_key(name)) if looked.thumb is not None else None
    return _Sealed(key.seal_bytes(looked.content, bound_to=name), thumb)
