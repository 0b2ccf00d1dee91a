"""How fast messages may leave: token buckets, and turns of channels that share an app (pure: time comes in).

Seconds are those of one steady clock of the caller. Sources of the limits: Meta, throughput and pair rate limits.
"""

from collections import deque
from typing import Final

import msgspec
from msgspec import Struct

PAIR_EVERY_S: Final = 6.0
PAIR_BURST: Final = 45.0
"""One message per six seconds to one resident; up to 45 at once, borrowed from the time after."""
STANDARD_PER_S: Final = 80.0
UPGRADED_PER_S: Final = 1_000.0
"""What a number may have in a second, incoming and outgoing, by its level of throughput."""
UPGRADED: Final = "HIGH"
TURN: Final = 8
"""The most messages of one channel before the next channel of the same app has its turn."""


def per_second(declared: float, level: str | None) -> float:
    """How many messages a number may send in a second: the same part of what it may have at every level.

    Args:
        declared: for the level that every number begins with.
        level: as the platform names it; None when nobody told.
    """
    raised = UPGRADED_PER_S / STANDARD_PER_S if (level or "").upper() == UPGRADED else 1.0
    return min(declared * raised, UPGRADED_PER_S)


class Bucket(Struct, frozen=True, kw_only=True):
    """A rate with a burst."""

    per_second: float
    burst: float
    tokens: float
    at_s: float

    @classmethod
    def empty(cls, per_second: float, burst: float, now_s: float) -> "Bucket":
        """A bucket that fills from now on: for who does not know what was taken before."""
        return cls(per_second=per_second, burst=burst, tokens=0.0, at_s=now_s)

    @classmethod
    def full(cls, per_second: float, burst: float, now_s: float) -> "Bucket":
        """A bucket from which nothing was taken yet."""
        return cls(per_second=per_second, burst=burst, tokens=burst, at_s=now_s)

    def faster(self, per_second: float, now_s: float) -> "Bucket":
        """The same bucket at another rate from now on; what is in it stays, and is no more than fits."""
        then, burst = self.at(now_s), max(per_second, 1.0)
        return msgspec.structs.replace(then, per_second=per_second, burst=burst, tokens=min(then.tokens, burst))

    def at(self, now_s: float) -> "Bucket":
        """The same bucket at another moment; time never runs back."""
        grown = self.tokens + max(now_s - self.at_s, 0.0) * self.per_second
        return msgspec.structs.replace(self, tokens=min(grown, self.burst), at_s=max(now_s, self.at_s))

    def take(self, n: float, now_s: float) -> "Bucket":
        """Take tokens, more than there are if need be: the debt is paid by waiting. Negative gives back."""
        then = self.at(now_s)
        return msgspec.structs.replace(then, tokens=min(then.tokens - n, self.burst))

    def room(self, now_s: float) -> int:
        """How many may be taken now."""
        # A hair more, so that waiting exactly as long as wait_s says is enough in floating point.
        return max(int(self.at(now_s).tokens + 1e-6), 0)

    def wait_s(self, now_s: float) -> float:
        """How long until one may be taken; 0 when it may be now."""
        return max((1.0 - self.at(now_s).tokens) / self.per_second, 0.0)


class Pairs:
    """How often each resident was written to of late; keeps only those who were."""

    def __init__(self) -> None:
        self._buckets: dict[object, Bucket] = {}

    def sent(self, whom: object, now_s: float) -> None:
        """A message left for a resident."""
        bucket = self._buckets.get(whom) or Bucket.full(1 / PAIR_EVERY_S, PAIR_BURST, now_s)
        self._buckets[whom] = bucket.take(1, now_s)

    def resting(self, now_s: float) -> frozenset[object]:
        """Who must not be written to for now."""
        self._buckets = {k: b.at(now_s) for k, b in self._buckets.items() if b.at(now_s).tokens < b.burst}
        return frozenset(k for k, b in self._buckets.items() if b.room(now_s) == 0)


class Ask(Struct, frozen=True, kw_only=True):
    """A channel wants to send."""

    channel: str
    wanted: int


class Grant(Struct, frozen=True, kw_only=True):
    """A channel may send."""

    channel: str
    n: int


def share(room: float, wanted: int, mine: int, others: int) -> int:
    """How many of an app's messages one process takes, so that each waiting channel gets the same wherever it is.

    Args:
        room: messages that the app may send now.
        wanted: by this process.
        mine: channels that wait in this process, at least 1.
        others: channels that wait in other processes.
    """
    most = int(room + 1e-6)
    return max(min(wanted, most, max(int(room * mine / (mine + others)), 1)), 0)


class Turns:
    """Shares one app's rate among channels: round robin by deficit, a message each costing the same.

    A channel has one ask at a time. Whose turn ended since the rate was used up goes on first, for what was left of it;
    then comes whose last turn is the longest ago. By the order of asking alone, of two that ask in the same order every
    time, the first would have all of its turn and the other what remains.
    """

    def __init__(self, per_second: float, now_s: float, *, funded: bool = False) -> None:
        """Grant at a rate; or, when ``funded``, only what ``fund`` brought: then the rate is kept elsewhere."""
        self._keeps = min(2.0 * TURN, max(per_second, 1.0))
        self._bucket = Bucket.full(per_second, max(per_second, 1.0), now_s)
        if funded:
            self._bucket = Bucket.empty(0.0, float("inf"), now_s)
        self._queue: deque[Ask] = deque()
        self._left: dict[str, int] = {}
        self._turn = 0
        self._last: dict[str, int] = {}
        """The how-manieth turn the last one of each channel was."""
        self._rests_until_s = now_s

    @property
    def channels(self) -> int:
        """How many wait."""
        return len(self._queue)

    @property
    def wanted(self) -> int:
        """How many messages they want to send, more than there are in hand."""
        return sum(ask.wanted for ask in self._queue)

    def ask(self, ask: Ask) -> None:
        """Stand in the queue."""
        own = self._stands(ask)
        behind = next((n for n, other in enumerate(self._queue) if self._stands(other) > own), len(self._queue))
        self._queue.insert(behind, ask)

    def _stands(self, ask: Ask) -> tuple[bool, int]:
        return ask.channel not in self._left, self._last.get(ask.channel, 0)

    def leave(self, channel: str) -> None:
        """Leave the queue."""
        self._queue = deque(ask for ask in self._queue if ask.channel != channel)

    def fund(self, n: int, now_s: float) -> None:
        """Bring what may be granted."""
        self._bucket = self._bucket.take(-n, now_s)

    def give_back(self, n: int, now_s: float) -> None:
        """Return what was granted and not used; negative: what left without a grant is a debt."""
        self._bucket = self._bucket.take(-n, now_s)
        if self._bucket.per_second == 0.0 and n > 0:
            # A little stays in hand for the next message; the rest is nobody's, so that no app sends in a burst later.
            self._bucket = msgspec.structs.replace(self._bucket, tokens=min(self._bucket.tokens, self._keeps))

    def rest(self, for_s: float, now_s: float) -> None:
        """Grant nothing for a while: the platform said so to the app."""
        self._rests_until_s = max(self._rests_until_s, now_s + for_s)

    def rests_s(self, now_s: float) -> float:
        """How long it still rests."""
        return max(self._rests_until_s - now_s, 0.0)

    def grants(self, now_s: float) -> list[Grant]:
        """Whose turn it is, in order."""
        found = []
        while self._queue and now_s >= self._rests_until_s and (room := self._bucket.room(now_s)) > 0:
            ask = self._queue.popleft()
            fair = min(ask.wanted, self._left.pop(ask.channel, TURN))
            n = min(fair, room)
            if n < fair:
                self._left[ask.channel] = fair - n
            self._turn += 1
            self._last[ask.channel] = self._turn
            self._bucket = self._bucket.take(n, now_s)
            found.append(Grant(channel=ask.channel, n=n))
        return found

    def wait_s(self, now_s: float) -> float | None:
        """How long until somebody's turn comes by the rate alone; None when nobody waits."""
        if not self._queue:
            return None
        return max(self.rests_s(now_s), self._bucket.wait_s(now_s), 0.0)
