"""A trace goes on from service to service, whether or not anybody looks."""

import logging
import re
from collections.abc import Iterator

import pytest
from opentelemetry.sdk.trace import TracerProvider

from loket import telemetry

WELL_FORMED = re.compile(r"00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-03")


@pytest.fixture(params=[False, True], ids=["nobody looks", "spans are exported"])
def looked_at(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(telemetry._STATE, "exports", request.param)
    provider = TracerProvider()
    monkeypatch.setattr(telemetry, "_TRACER", provider.get_tracer("test"))
    yield
    provider.shutdown()


def test_outside_a_span_there_is_no_trace(looked_at: None) -> None:
    assert telemetry.traceparent() is None


def test_each_span_without_a_parent_begins_its_own_trace(looked_at: None) -> None:
    found = set()
    for _ in range(3):
        with telemetry.span("work"):
            carried = telemetry.traceparent() or ""
        assert WELL_FORMED.fullmatch(carried)
        found.add(carried[3:35])

    assert len(found) == 3
    assert telemetry.traceparent() is None


def test_a_span_continues_the_trace_that_a_record_carries(looked_at: None) -> None:
    with telemetry.span("work"):
        carried = telemetry.traceparent() or ""

    with telemetry.span("more work", parent=carried):
        onwards = telemetry.traceparent() or ""

    assert WELL_FORMED.fullmatch(onwards)
    assert onwards[3:35] == carried[3:35]
    assert onwards[36:52] != carried[36:52]


def test_a_span_within_a_span_is_of_the_same_trace(looked_at: None) -> None:
    with telemetry.span("work"):
        outer = telemetry.traceparent() or ""
        with telemetry.span("part of it"):
            inner = telemetry.traceparent() or ""
        assert telemetry.traceparent() == outer

    assert inner[3:35] == outer[3:35]
    assert inner != outer


@pytest.mark.parametrize("parent", ["", "nonsense", f"00-{'0' * 32}-{'0' * 16}-01", "00-1-2-3\r\n"])
def test_what_is_no_trace_is_not_continued(looked_at: None, parent: str) -> None:
    with telemetry.span("work", parent=parent):
        assert WELL_FORMED.fullmatch(telemetry.traceparent() or "")


def test_a_library_repeats_itself_seldom_and_we_always() -> None:
    seldom = telemetry.Seldom()

    def passes(name: str, message: str) -> bool:
        return seldom.filter(logging.LogRecord(name, logging.ERROR, "", 0, message, (), None))

    assert [passes("aiokafka.conn", "Unable to connect to %s") for _ in range(3)] == [True, False, False]
    assert passes("aiokafka.conn", "another sentence")
    assert [passes("services.ingest", "the same") for _ in range(3)] == [True, True, True]
