"""Keeps a channel's pace in step with the throughput that the platform gives its number."""

import asyncio
import time
from datetime import datetime
from typing import Final

from loket import telemetry
from loket.declarations import Channel
from loket.failures import Retryable
from loket.providers import PROVIDERS
from loket.providers.shapes import NotOffered, Refused, Unclear, Unreachable
from services.notifier.delivery.channel import ChannelSender
from services.notifier.delivery.pacing import UPGRADED
from services.notifier.store import throughput

EVERY_S: Final = 1_800.0
HEARD_S: Final = 30.0
"""How often it is looked whether the platform reported a raise."""
_LOOK_S: Final = 0.5
_LOG: Final = telemetry.log(__name__)


class Level:
    """The level of one channel's number, while this process has the channel's lease."""

    def __init__(self, sender: ChannelSender) -> None:
        self._sender = sender
        self._serves: tuple[str, str] | None = None
        self._raised: datetime | None = None
        self._hear_s = 0.0
        self._ask_s = 0.0

    async def run(self, stop: asyncio.Event) -> None:
        """Work until ``stop`` is set."""
        while not stop.is_set():
            await self.look()
            await asyncio.sleep(_LOOK_S)

    async def look(self) -> None:
        """Ask the provider when it is time, at once when the platform reported a raise or another way serves."""
        way, now_s = self._sender.leased_way, time.monotonic()
        if way is None:
            return
        if self._serves != (way.provider, way.app):
            self._serves, self._ask_s = (way.provider, way.app), 0.0
        if now_s >= self._hear_s:
            self._hear_s = now_s + HEARD_S
            await self._hear()
        if now_s >= self._ask_s:
            self._ask_s = now_s + EVERY_S
            # Where a number's vendor does not tell, what the platform reported last counts.
            self._sender.pace(await self._told(way) or (UPGRADED if self._raised is not None else None))

    async def _hear(self) -> None:
        post = self._sender.post
        try:
            async with post.pool.connection() as connection:
                raised = await throughput.raised_at(connection, post.municipality.slug, post.channel.name)
        except Retryable:
            return
        if raised != self._raised:
            self._raised, self._ask_s = raised, 0.0

    async def _told(self, way: Channel) -> str | None:
        post = self._sender.post
        try:
            health = await PROVIDERS[way.provider].client.health(post.http, post.access(way), way)
        except NotOffered:
            return None
        except (Refused, Unreachable, Unclear) as error:
            _LOG.info(
                "a number's throughput is not known",
                municipality=post.municipality.slug,
                channel=way.name,
                error=type(error).__name__,
            )
            self._ask_s = time.monotonic() + HEARD_S
            return None
        return health.throughput
