"""Names of series in PromQL, taken from the catalogue's own objects, so that they cannot drift (pure)."""

from collections.abc import Sequence
from typing import Final

from prometheus_client.metrics import MetricWrapperBase

_SUFFIX: Final = {"counter": "_total", "gauge": ""}
_HISTOGRAM: Final = "histogram"


class NotInCatalogue(ValueError):  # noqa: N818 - what it is
    """An expression asks a metric for a label or a kind of series that it does not have."""


def labels_of(metric: MetricWrapperBase) -> tuple[str, ...]:
    """The labels of a metric of the catalogue."""
    return tuple(metric._labelnames)  # noqa: SLF001 - the library shows label names nowhere else


def _name(metric: MetricWrapperBase) -> tuple[str, str]:
    family = next(iter(metric.describe()))
    return family.name, family.type


def _selected(metric: MetricWrapperBase, name: str, matchers: Sequence[str]) -> str:
    for matcher in matchers:
        label = matcher.partition("=")[0].removesuffix("!")
        if label not in labels_of(metric):
            raise NotInCatalogue(f"{name} has no label {label!r}, only {', '.join(labels_of(metric)) or 'none'}")
    return f"{name}{{{', '.join(matchers)}}}" if matchers else name


def series(metric: MetricWrapperBase, *matchers: str) -> str:
    """The series of a counter or gauge.

    Args:
        metric: an object of ``loket.metrics``.
        matchers: label matchers as PromQL writes them, such as ``outcome="accepted"``.

    Raises:
        NotInCatalogue: the metric is a histogram, or lacks a label of a matcher.
    """
    name, kind = _name(metric)
    if kind not in _SUFFIX:
        raise NotInCatalogue(f"{name} is a {kind}: use quantile() or count()")
    return _selected(metric, name + _SUFFIX[kind], matchers)


def count(metric: MetricWrapperBase, *matchers: str) -> str:
    """The series that counts what a histogram observed; raises as ``series``."""
    name, kind = _name(metric)
    if kind != _HISTOGRAM:
        raise NotInCatalogue(f"{name} is a {kind}, not a histogram")
    return _selected(metric, f"{name}_count", matchers)


def quantile(q: float, metric: MetricWrapperBase, *matchers: str, by: Sequence[str] = (), window: str) -> str:
    """The expression of a quantile of a histogram.

    Args:
        q: 0 ... 1.
        metric: an object of ``loket.metrics``.
        matchers: as for ``series``.
        by: labels to keep apart.
        window: a PromQL duration, or a variable of Grafana.

    Raises:
        NotInCatalogue: the metric is no histogram, or lacks a label.
    """
    name, kind = _name(metric)
    if kind != _HISTOGRAM:
        raise NotInCatalogue(f"{name} is a {kind}, not a histogram")
    for label in by:
        if label not in labels_of(metric):
            raise NotInCatalogue(f"{name} has no label {label!r}")
    buckets = _selected(metric, f"{name}_bucket", matchers)
    return f"histogram_quantile({q}, sum by ({', '.join(('le', *by))}) (rate({buckets}[{window}])))"
