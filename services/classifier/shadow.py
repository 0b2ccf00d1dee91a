"""A second model that is asked the same as the live one and never acts: what it would have said is only counted.

It works in a thread of its own on what it is handed; what comes faster than it can look is skipped, and whatever goes
wrong with it stays here.
"""

import queue
import threading
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from loket import telemetry
from loket.declarations import Municipality
from loket.metrics import SHADOW, SHADOW_LOOKS, SHADOW_P
from services.classifier.model.artefact import Model
from services.classifier.model.understand import Understanding, understand

MOST_WAITING: Final = 200
_LOG: Final = telemetry.log(__name__)


class _Look(Struct, frozen=True):
    text: str
    municipality: Municipality
    live: Understanding


class Shadow:
    """One second model. ``look`` never blocks and never raises."""

    def __init__(self, model: Model, *, most_waiting: int = MOST_WAITING) -> None:
        self._model = model
        self._waiting: queue.Queue[_Look | None] = queue.Queue(most_waiting)
        self._thread = threading.Thread(target=self._work, name="shadow", daemon=True)
        self._thread.start()

    def look(self, text: str, municipality: Municipality, live: Understanding) -> None:
        """Hand over what the live model has understood."""
        try:
            self._waiting.put_nowait(_Look(text, municipality, live))
        except queue.Full:
            SHADOW_LOOKS.labels(municipality.slug, "skipped").inc()

    def close(self) -> None:
        """Look at what was handed over, and end."""
        self._waiting.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (each := self._waiting.get()) is not None:
            slug = each.municipality.slug
            try:
                shadow = understand(each.text, self._model, each.municipality)
            except Exception as error:  # noqa: BLE001 - nothing that happens here may reach a resident
                SHADOW_LOOKS.labels(slug, "failed").inc()
                # Without the text, which may quote the resident.
                _LOG.warning("shadow error", municipality=slug, error=type(error).__name__)
                continue
            for about, same in agreement(each.live, shadow):
                SHADOW.labels(slug, about, "agrees" if same else "differs").inc()
            SHADOW_P.labels(slug).observe(abs(shadow.candidates[0].p - each.live.candidates[0].p))
            SHADOW_LOOKS.labels(slug, "compared").inc()


def agreement(live: Understanding, shadow: Understanding) -> Iterator[tuple[str, bool]]:
    """What is compared, and whether both say the same (pure)."""
    ours, theirs = live.candidates[0], shadow.candidates[0]
    yield "sub", ours.sub == theirs.sub
    yield "department", ours.department == theirs.department
    yield "intent", live.intent == shadow.intent
    yield "decision", live.decision == shadow.decision
    mine, other = live.emergency, shadow.emergency
    yield "emergency", (mine and (mine.kind, mine.level)) == (other and (other.kind, other.level))
