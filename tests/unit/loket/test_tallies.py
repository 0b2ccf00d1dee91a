"""Counters and histograms of the hot path look on /metrics as prometheus_client's own do."""

import pytest
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

from loket.tallies import Durations, Tally

BUCKETS = (0.001, 0.01, 0.1, 1, 10)
OBSERVED = (0.0, 0.0005, 0.001, 0.00101, 0.05, 0.1, 0.7, 1, 9.99, 10, 11.5, 0.05)


def _page(registry: CollectorRegistry) -> list[str]:
    """The lines of /metrics; of the moments at which counting began only that they are told."""
    lines = generate_latest(registry).decode().splitlines()
    return [line.rpartition(" ")[0] if "_created{" in line else line for line in lines]


def test_a_tally_looks_as_the_counter_of_the_library_does() -> None:
    ours, theirs = CollectorRegistry(), CollectorRegistry()
    tally = Tally("posts_total", "Posts by app and outcome.", ["app", "outcome"], registry=ours)
    counter = Counter("posts_total", "Posts by app and outcome.", ["app", "outcome"], registry=theirs)
    empty = _page(ours), _page(theirs)

    for labels in (("denhaag", "accepted"), ("delft", "accepted"), ("denhaag", "accepted"), ('d"\\\n', "refused")):
        tally.add(*labels)
        counter.labels(*labels).inc()

    assert empty[0] == empty[1]
    assert _page(ours) == _page(theirs)
    assert 'posts_total{app="denhaag",outcome="accepted"} 2.0' in _page(ours)


def test_durations_look_as_the_histogram_of_the_library_does() -> None:
    ours, theirs = CollectorRegistry(), CollectorRegistry()
    durations = Durations("wait_seconds", "Time waited.", ["outcome"], BUCKETS, registry=ours)
    histogram = Histogram("wait_seconds", "Time waited.", ["outcome"], buckets=BUCKETS, registry=theirs)
    empty = _page(ours), _page(theirs)

    for outcome in ("accepted", "failed"):
        for seconds in OBSERVED:
            durations.add(seconds, outcome)
            histogram.labels(outcome).observe(seconds)
    durations.add(2.5, "failed")
    histogram.labels("failed").observe(2.5)

    assert empty[0] == empty[1]
    assert _page(ours) == _page(theirs)
    assert ours.get_sample_value("wait_seconds_bucket", {"outcome": "failed", "le": "0.001"}) == 3
    assert ours.get_sample_value("wait_seconds_count", {"outcome": "failed"}) == len(OBSERVED) + 1


def test_what_was_told_once_is_not_changed_by_being_asked() -> None:
    registry = CollectorRegistry()
    tally = Tally("posts_total", "Posts.", ["app"], registry=registry)
    tally.add("delft")

    first, second = generate_latest(registry), generate_latest(registry)

    assert first == second


def test_a_wrong_number_of_labels_is_an_error() -> None:
    registry = CollectorRegistry()
    tally = Tally("posts_total", "Posts.", ["app", "outcome"], registry=registry)
    durations = Durations("wait_seconds", "Time waited.", ["outcome"], BUCKETS, registry=registry)

    with pytest.raises(ValueError, match="2 labels are wanted"):
        tally.add("delft")
    with pytest.raises(ValueError, match="1 labels are wanted"):
        durations.add(0.1)
    with pytest.raises(TypeError):
        tally.labels("delft", "accepted")
    with pytest.raises(TypeError):
        durations.labels("accepted")
