"""The time, as the wire and the log write it; the simulator's own can run faster than the world's."""

import time
from datetime import UTC, datetime

import msgspec

FASTEST = 1_000_000.0


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """How the simulator's time follows: `simulated` when the world's was `real`, running `factor` times as fast."""

    factor: float = 1.0
    real: float = 0.0
    simulated: float = 0.0


class _Clock:
    """The clock of this process."""

    def __init__(self) -> None:
        self.pace = Pace()


_CLOCK = _Clock()


def wall() -> float:
    """Return the world's seconds since 1970, whatever pace is set; the log is written in these."""
    return time.time()


def now() -> float:
    """Return the simulator's seconds since 1970."""
    pace = _CLOCK.pace
    return pace.simulated + (time.time() - pace.real) * pace.factor


def real_s(seconds: float) -> float:
    """Return how many seconds of the world a number of the simulator's seconds takes."""
    return seconds / _CLOCK.pace.factor


def pace() -> Pace:
    """Return the pace, so that it can be kept."""
    return _CLOCK.pace


def go(pace: Pace) -> None:
    """Go on at a pace that was kept."""
    _CLOCK.pace = pace


def change(*, factor: float | None = None, advance_s: float = 0.0) -> None:
    """Run at another speed from now on, or jump ahead; the time never goes back."""
    factor = _CLOCK.pace.factor if factor is None else factor
    _CLOCK.pace = Pace(factor=factor, real=time.time(), simulated=now() + advance_s)


def rfc3339(at: float) -> str:
    """Write a moment in UTC with milliseconds, such as 2026-11-25T09:30:00.120Z."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
