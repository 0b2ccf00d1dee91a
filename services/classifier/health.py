"""Whether the classifier lives and can do its job, and how far behind it is."""

import time
from typing import Final

from faust.types import TP

from loket.metrics import LAG, LAG_SECONDS
from services.classifier.app import App

STUCK_S: Final = 120.0
"""No progress for this long, although there is work and no rebalance, means that the process must be restarted."""


class Health:
    """Looks at a running app. It never asks Kafka: a broker that is away must not restart the fleet."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._committed: dict[TP, int] = {}
        self._progress_at = time.monotonic()

    def not_live(self) -> str | None:
        """Why this process should be restarted, or None. That it answers at all shows that its loop goes round."""
        app = self._app
        if app.failed.done():
            return "failed"
        now = time.monotonic()
        committed = dict(app.monitor.tp_committed_offsets)
        behind = any(end > committed.get(tp, 0) for tp, end in app.monitor.tp_end_offsets.items())
        if committed != self._committed or not behind or app.rebalancing:
            self._committed, self._progress_at = committed, now
        if app.window.count and now - app.window.settled_at > STUCK_S:
            return "no record was acknowledged in time"
        if now - self._progress_at > STUCK_S:
            return "records wait and no offset moves"
        return None

    async def not_ready(self) -> str | None:
        """Why this process cannot classify messages now, None when it can."""
        app = self._app
        if app.failed.done():
            return "failed"
        if app.rebalancing:
            return "rebalancing"
        if not app.joined:
            return "not a member of the group yet"
        # A broker that hangs keeps its partitions assigned.
        return None if await app.kafka_answers() else "Kafka does not answer"

    def measure(self) -> None:
        """Bring the lag gauges up to date."""
        monitor, window = self._app.monitor, self._app.window
        topics = set()
        for tp, end in monitor.tp_end_offsets.items():
            lag = max(end - monitor.tp_committed_offsets.get(tp, end), 0)
            LAG.labels(tp.topic, str(tp.partition)).set(lag)
            topics.add(tp.topic)
        for topic in topics:
            LAG_SECONDS.labels(topic).set(time.monotonic() - window.settled_at if window.count else 0.0)
