"""Logs as JSON lines, traces by OpenTelemetry, and the one place that starts both."""

import logging
import os
import random
import sys
import time
from contextlib import AbstractContextManager
from contextvars import ContextVar, Token
from typing import Final

import structlog
from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Span, SpanKind
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

_PROPAGATOR: Final = TraceContextTextMapPropagator()
_TRACER: Final = trace.get_tracer("loket")
_SAMPLED_AND_RANDOM: Final = "03"
_REMEMBERED: Final = 1_000
_UNSEEN: Final[ContextVar[str | None]] = ContextVar("traceparent", default=None)
_QUIET: Final = ("aiokafka", "kafka", "faust", "mode", "uvicorn.access", "aiohttp.access")


_SELDOM_S: Final = 10.0
"""A library that cannot connect says the same ten times a second: once in this time is enough."""


class Seldom(logging.Filter):
    """Lets a library's sentence through once in ten seconds, whatever stands in its gaps."""

    def __init__(self) -> None:
        super().__init__()
        self._said_at: dict[tuple[str, str], float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the line is written."""
        if not record.name.startswith(_QUIET):
            return True
        said = (record.name, str(record.msg))
        now = time.monotonic()
        if now - self._said_at.get(said, -_SELDOM_S) < _SELDOM_S:
            return False
        if len(self._said_at) > _REMEMBERED:
            self._said_at.clear()
        self._said_at[said] = now
        return True


class _State:
    """Whether spans of this process go anywhere; ``start`` sets it."""

    exports = False


_STATE: Final = _State()


def log(name: str) -> structlog.stdlib.BoundLogger:
    """A logger whose lines are JSON objects; ``municipality`` belongs in each line about one."""
    logger: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(name)
    return logger


def start(service: str, *, level: str = "INFO", otlp_endpoint: str | None = None) -> None:
    """Start logs and traces of a process, once.

    Args:
        service: name in each line and span.
        level: of our own loggers; libraries speak from WARNING on.
        otlp_endpoint: where spans go (OTLP over HTTP); without one they only carry the trace context onwards.
    """

    def named(_: object, __: str, line: structlog.typing.EventDict) -> structlog.typing.EventDict:
        # Not a context variable: lines also come from threads and tasks that began before.
        return {**line, "service": service}

    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        named,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
    ]
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                # Only type and place of an exception: its text may quote what a resident wrote.
                structlog.processors.ExceptionRenderer(_exception_places),
                structlog.processors.EventRenamer("message"),
                structlog.processors.JSONRenderer(ensure_ascii=True),
            ],
        )
    )
    handler.addFilter(Seldom())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _QUIET:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLevelName(level)))
    provider = TracerProvider(resource=Resource.create({"service.name": f"loket-{service}"}))
    _STATE.exports = otlp_endpoint is not None
    if otlp_endpoint:
        provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=otlp_endpoint)))
    trace.set_tracer_provider(provider)


def _exception_places(exc_info: structlog.typing.ExcInfo) -> list[str]:
    """An exception as its types and places, innermost last, without its text."""
    found: list[str] = []
    error: BaseException | None = exc_info[1]
    while error is not None:
        places = []
        step = error.__traceback__
        while step is not None:
            places.append(f"{step.tb_frame.f_code.co_filename}:{step.tb_lineno}")
            step = step.tb_next
        found.append(f"{type(error).__module__}.{type(error).__qualname__} at {' > '.join(places[-6:])}")
        error = error.__cause__ or error.__context__
    return found[::-1]


def context_of(traceparent: str | None) -> Context | None:
    """The trace context that a record or row carries, or None."""
    return _PROPAGATOR.extract({"traceparent": traceparent}) if traceparent else None


def span(
    name: str, *, parent: str | None = None, kind: SpanKind = SpanKind.INTERNAL
) -> AbstractContextManager[Span, bool | None]:
    """Do work inside a span that continues the trace of ``parent`` (a traceparent)."""
    if _STATE.exports:
        return _TRACER.start_as_current_span(name, context=context_of(parent), kind=kind)
    return _Unseen(parent)


class _Unseen:
    """A span that nobody would see: only its ids are of use, and drawing them costs a small part of a whole span."""

    __slots__ = ("_parent", "_token")

    def __init__(self, parent: str | None) -> None:
        self._parent = parent
        self._token: Token[str | None] | None = None

    def __enter__(self) -> Span:
        outer = self._parent or _UNSEEN.get()
        self._token = _UNSEEN.set(_fresh() if outer is None else _within(outer))
        return trace.INVALID_SPAN

    def __exit__(self, *_: object) -> None:
        if self._token is not None:
            _UNSEEN.reset(self._token)


def _fresh() -> str:
    drawn = random.randbytes(24).hex()  # noqa: S311 - ids that only have to differ: no secret hangs on them
    return f"00-{drawn[:32]}-{drawn[32:]}-{_SAMPLED_AND_RANDOM}"


def _within(outer: str) -> str:
    """A traceparent of the same trace; of a new one where ``outer`` is not valid."""
    before = trace.get_current_span(context_of(outer)).get_span_context()
    if not before.is_valid:
        return _fresh()
    return f"00-{before.trace_id:032x}-{os.urandom(8).hex()}-{before.trace_flags:02x}"


def traceparent() -> str | None:
    """The traceparent of the current span, to be carried in Kafka headers and delivery rows."""
    if not _STATE.exports:
        return _UNSEEN.get()
    current = trace.get_current_span().get_span_context()
    if not current.is_valid:
        return None
    return f"00-{current.trace_id:032x}-{current.span_id:016x}-{current.trace_flags:02x}"
