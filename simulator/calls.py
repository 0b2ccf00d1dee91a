"""How often each app asked about each business account in the last hour."""

from collections import deque

from simulator import clock

HOUR_S = 3600.0


class Calls:
    """The counts; a restart forgets them."""

    def __init__(self) -> None:
        """Start with no calls."""
        self._at: dict[tuple[str, str], deque[float]] = {}

    def note(self, app: str, waba: str, *, allowed: int) -> bool:
        """Count a call; returns whether it was allowed, 0 allowing any number."""
        now = clock.now()
        calls = self._at.setdefault((app, waba), deque())
        while calls and calls[0] <= now - HOUR_S:
            calls.popleft()
        if allowed and len(calls) >= allowed:
            return False
        calls.append(now)
        return True
