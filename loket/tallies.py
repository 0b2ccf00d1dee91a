"""Counters and histograms of the hottest path: counted in plain numbers, and told to Prometheus when it asks.

On ``/metrics`` they look exactly as prometheus_client's own. Those lock with every event, which took a tenth of a
webhook's time. Here one event loop counts: whoever counts from several threads needs the library's.
"""

import time
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NoReturn

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Histogram
from prometheus_client.metrics_core import Metric
from prometheus_client.utils import INF, floatToGoString

_Labels = tuple[str, ...]


class Tally(Counter):
    """A counter with labels; ``add`` counts one."""

    def __init__(
        self, name: str, documentation: str, labelnames: Sequence[str], registry: CollectorRegistry | None = REGISTRY
    ) -> None:
        super().__init__(name, documentation, labelnames, registry=registry)
        self._names = tuple(labelnames)
        self._counted: dict[_Labels, int] = {}
        self._created_at: dict[_Labels, float] = {}

    def add(self, *labels: str) -> None:
        """Count one event, with a value for each label."""
        try:
            self._counted[labels] += 1
        except KeyError:
            _check(labels, self._names)
            self._created_at[labels] = time.time()
            self._counted[labels] = 1

    def labels(self, *_: object, **__: object) -> NoReturn:
        """What is counted here is not what ``add`` counts; TypeError."""
        raise TypeError("a tally counts with add()")

    def collect(self) -> Iterable[Metric]:
        """What was counted so far, as Prometheus reads it."""
        for family in self.describe():
            for labels, counted in list(self._counted.items()):
                named = dict(zip(self._names, labels, strict=True))
                family.add_sample(f"{family.name}_total", named, counted)
                family.add_sample(f"{family.name}_created", named, self._created_at[labels])
            yield family


class _Observed:
    """What one set of labels has seen."""

    __slots__ = ("created_at", "in_buckets", "total")

    def __init__(self, buckets: int) -> None:
        self.created_at = time.time()
        self.in_buckets = [0] * buckets
        self.total = 0.0


class Durations(Histogram):
    """A histogram with labels; ``add`` adds one observation."""

    def __init__(
        self,
        name: str,
        documentation: str,
        labelnames: Sequence[str],
        buckets: Sequence[float],
        registry: CollectorRegistry | None = REGISTRY,
    ) -> None:
        super().__init__(name, documentation, labelnames, buckets=buckets, registry=registry)
        self._names = tuple(labelnames)
        self._bounds = (*map(float, buckets), INF)
        self._bounds_written = tuple(map(_written, self._bounds))
        self._observed: dict[_Labels, _Observed] = {}

    def add(self, seconds: float, *labels: str) -> None:
        """Add one observation, with a value for each label."""
        seen = self._observed.get(labels)
        if seen is None:
            _check(labels, self._names)
            seen = self._observed[labels] = _Observed(len(self._bounds))
        seen.total += seconds
        seen.in_buckets[bisect_left(self._bounds, seconds)] += 1

    def labels(self, *_: object, **__: object) -> NoReturn:
        """What is observed here is not what ``add`` observes; TypeError."""
        raise TypeError("durations are added with add()")

    def collect(self) -> Iterable[Metric]:
        """What was observed so far, as Prometheus reads it."""
        for family in self.describe():
            for labels, seen in list(self._observed.items()):
                named = dict(zip(self._names, labels, strict=True))
                upto = list(accumulate(seen.in_buckets))
                for bound, count in zip(self._bounds_written, upto, strict=True):
                    family.add_sample(f"{family.name}_bucket", named | {"le": bound}, count)
                family.add_sample(f"{family.name}_count", named, upto[-1])
                family.add_sample(f"{family.name}_sum", named, seen.total)
                family.add_sample(f"{family.name}_created", named, seen.created_at)
            yield family


def _written(bound: float) -> str:
    return str(floatToGoString(bound))  # type: ignore[no-untyped-call] # the library has no types there


def _check(labels: _Labels, names: _Labels) -> None:
    if len(labels) != len(names):
        raise ValueError(f"{len(names)} labels are wanted ({', '.join(names)}), not {len(labels)}")
