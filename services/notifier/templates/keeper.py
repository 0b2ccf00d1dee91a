"""Looks at a channel's templates every few minutes, and at once when another account serves it."""

import asyncio
import time
from typing import Final

from services.notifier.delivery.channel import ChannelSender
from services.notifier.templates.sync import sync

EVERY_S: Final = 600.0
"""Meta allows 200 calls about an account in an hour: its limit of management calls."""
AGAIN_S: Final = 30.0
_LOOK_S: Final = 0.25


class Keeper:
    """Keeps one channel's templates, while this process has the channel's lease."""

    def __init__(self, sender: ChannelSender) -> None:
        self._sender = sender
        self._account: str | None = None
        self._next_s = 0.0

    async def run(self, stop: asyncio.Event) -> None:
        """Work until ``stop`` is set."""
        while not stop.is_set():
            await self.look()
            await asyncio.sleep(_LOOK_S)

    async def look(self) -> None:
        """Bring the account in step when it is time, or another one than before."""
        way = self._sender.leased_way
        now_s = time.monotonic()
        if way is None or (way.account == self._account and now_s < self._next_s):
            return
        post = self._sender.post
        done = await sync(post.pool, post.http, post.access(way), post.municipality, way, now=post.clock())
        self._account = way.account
        self._next_s = now_s + (EVERY_S if done else AGAIN_S)
