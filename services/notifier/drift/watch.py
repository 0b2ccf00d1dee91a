"""Looks at the kept understandings, and sets the gauges of drift."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from prometheus_client import Gauge

from loket.metrics import DRIFT_PSI, DRIFT_RATIO
from loket.sealing import Wrapper
from services.notifier.drift.figures import BEFORE, RECENT, Drift, drift
from services.notifier.store import understanding
from services.notifier.store.database import Database

MOST: Final = 20_000
"""Messages that are looked at on either side."""


async def look(
    pool: Database, wrapper: Wrapper, municipality: str, *, now: datetime, reference: Mapping[str, int] | None = None
) -> Drift:
    """What changed in one municipality; raises ``Retryable`` while PostgreSQL is away."""
    begin = now - RECENT
    recent = await understanding.newest(pool, wrapper, municipality, since=begin, until=now, most=MOST)
    before = await understanding.newest(pool, wrapper, municipality, since=begin - BEFORE, until=begin, most=MOST)
    return drift(recent, before, reference)


def measure(municipality: str, found: Drift) -> None:
    """Set the gauges; one of which nothing is known is taken away."""
    _set(DRIFT_PSI, (municipality,), found.psi)
    _set(DRIFT_RATIO, (municipality, "abstained"), found.recent.abstained)
    _set(DRIFT_RATIO, (municipality, "unknown_words"), found.recent.unknown)


def _set(gauge: Gauge, labels: tuple[str, ...], value: float | None) -> None:
    gauge.labels(*labels)
    if value is None:
        gauge.remove(*labels)
    else:
        gauge.labels(*labels).set(value)
