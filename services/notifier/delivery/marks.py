"""Shows residents that their message was read and that somebody is at it: as well as it goes, never in the way."""

import asyncio
import time
from collections import deque
from typing import Final
from uuid import UUID

from loket.failures import Retryable
from loket.metrics import READ_MARKS
from loket.providers import PROVIDERS
from loket.providers.shapes import NotOffered, Refused, Unclear, Unreachable
from services.notifier.delivery.channel import ChannelSender
from services.notifier.delivery.pacing import Bucket
from services.notifier.store import marks

PER_SECOND: Final = 10.0
"""Marks count against the number's limit of calls: answers come first."""
WAITING: Final = 50
"""More than these are forgotten, the oldest first."""
_LOOK_S: Final = 0.25


class Marks:
    """Marks messages of one channel, while this process has the channel's lease."""

    def __init__(self, sender: ChannelSender) -> None:
        self._sender = sender
        self._waiting: deque[UUID] = deque(maxlen=WAITING)
        self._wake = asyncio.Event()
        self._bucket = Bucket.full(PER_SECOND, PER_SECOND, time.monotonic())

    def take(self, messages: list[UUID]) -> None:
        """Messages were taken in."""
        self._waiting.extend(messages)
        self._wake.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Work until ``stop`` is set."""
        while not stop.is_set():
            try:
                async with asyncio.timeout(_LOOK_S):
                    await self._wake.wait()
            except TimeoutError:
                continue
            self._wake.clear()
            while self._waiting and not stop.is_set():
                await asyncio.sleep(self._bucket.wait_s(time.monotonic()))
                self._bucket = self._bucket.take(1, time.monotonic())
                await self._mark(self._waiting.popleft())

    async def _mark(self, message: UUID) -> None:
        post, way = self._sender.post, self._sender.leased_way
        if way is None or not post.municipality.read_marks:
            return
        provider = PROVIDERS[way.provider]
        can = provider.wire.CAPABILITIES
        if not can.read_marks:
            return
        slug = post.municipality.slug
        try:
            native_id = await marks.native_id(post.pool, post.wrapper, slug, message, now=post.clock())
            if native_id is None:
                return
            await provider.client.mark_read(post.http, post.access(way), way, native_id, typing=can.typing)
        except (Refused, Unreachable, Unclear, NotOffered, Retryable):
            # A tick that stays grey harms nobody; what the refusal says about the channel, the next answer meets too.
            READ_MARKS.labels(slug, way.name, "failed").inc()
        else:
            READ_MARKS.labels(slug, way.name, "marked").inc()
