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
    """Keeps the templates of one channel's accounts, while this process has the channel's lease.

    Those of the ways that stand by too, so that one that is needed has what it needs.
    """

    def __init__(self, sender: ChannelSender) -> None:
        self._sender = sender
        self._serves: str | None = None
        self._next_s: dict[str, float] = {}

    async def run(self, stop: asyncio.Event) -> None:
        """Work until ``stop`` is set."""
        while not stop.is_set():
            await self.look()
            await asyncio.sleep(_LOOK_S)

    async def look(self) -> None:
        """Bring each account in step when it is time; the one that serves the channel at once, when it is another."""
        serves = self._sender.leased_way
        if serves is None:
            return
        if serves.account != self._serves:
            self._serves = serves.account
            self._next_s.pop(serves.account, None)
        post = self._sender.post
        for account, way in {w.account: w for w in reversed(post.ways(serves))}.items():
            if time.monotonic() < self._next_s.get(account, 0.0):
                continue
            done = await sync(
                post.pool,
                post.http,
                post.access(way),
                post.municipality,
                way,
                now=post.clock(),
                serves=account == serves.account,
            )
            self._next_s[account] = time.monotonic() + (EVERY_S if done else AGAIN_S)
