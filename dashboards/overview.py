"""The dashboard "Loket: overview": are residents answered, how fast, for every city; is anything lost (pure)."""

from typing import Final

from grafana_foundation_sdk.builders import dashboard
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models.dashboard import (
    DashboardCursorSync,
    VariableOption,
    VariableRefresh,
    VariableSort,
)
from prometheus_client.metrics import MetricWrapperBase

from dashboards.learning import what_the_model_sees
from dashboards.money import refused_and_billed
from dashboards.panels import DATASOURCE, OURS, WINDOW, Line, lines, number
from dashboards.residents import satisfied
from dashboards.series import count, quantile, series
from loket.metrics import (
    ACCEPTED,
    ANSWER_SECONDS,
    CLASSIFIED,
    CLASSIFY_SECONDS,
    DEAD_LETTERS,
    DELIVERIES,
    DELIVERY_FAILURES,
    GUARD_ANSWERS,
    IN_DOUBT,
    LAG,
    LAG_SECONDS,
    RETRIES,
    SEND_SECONDS,
    WAITING,
    WAITING_FOR_PERSON,
    WEBHOOK_SECONDS,
    WEBHOOKS,
)

UID: Final = "loket-overview"
TITLE: Final = "Loket: overview"
_RECENT: Final = "$__range"
_RECEIVED: Final = 'type="message.received"'
_REFUSED: Final = 'outcome!="accepted"'


def _rate(expression: str, by: str = "") -> str:
    kept = f" by ({by})" if by else ""
    return f"sum{kept} (rate({expression}[{WINDOW}]))"


def _recently(expression: str) -> str:
    return f"sum(increase({expression}[{_RECENT}]))"


def _latency(metric: MetricWrapperBase, *matchers: str, name: str) -> list[Line]:
    return [Line(quantile(q, metric, *matchers, window=WINDOW), f"{name} p{q * 100:.0f}") for q in (0.5, 0.95)]


def _variables(board: dashboard.Dashboard) -> dashboard.Dashboard:
    source = dashboard.DatasourceVariable("datasource").id("datasource").label("Data source").type("prometheus")
    municipality = (
        dashboard.QueryVariable("municipality")
        .id("municipality")
        .label("Municipality")
        .datasource(DATASOURCE)
        .query(f"label_values({series(ACCEPTED)}, municipality)")
        .refresh(VariableRefresh.ON_TIME_RANGE_CHANGED)
        .sort(VariableSort.ALPHABETICAL_ASC)
        .multi(True)
        .include_all(True)
        .all_value(".*")
        .current(VariableOption(text="All", value="$__all", selected=True))
    )
    return board.with_variable(source).with_variable(municipality)


def _way(board: dashboard.Dashboard) -> dashboard.Dashboard:
    received = series(ACCEPTED, OURS, _RECEIVED)
    classified = series(CLASSIFIED, OURS)
    answered = count(ANSWER_SECONDS, OURS)
    board = (
        board.with_row(dashboard.Row("The way of a message"))
        .with_panel(number("Webhooks in", "POSTs of every app, whatever became of them.", _recently(series(WEBHOOKS))))
        .with_panel(number("Accepted", "Messages that ingest made durable in Kafka.", _recently(received)))
        .with_panel(number("Classified", "Messages that have a category, or go to a person.", _recently(classified)))
        .with_panel(number("Answered", "Messages whose first answer the platform accepted.", _recently(answered)))
    )
    board = board.with_panel(
        lines(
            "In, accepted, classified, answered",
            "Four lines that belong together; where they part, messages wait. Webhooks also carry receipts.",
            [
                Line(_rate(series(WEBHOOKS)), "webhooks in"),
                Line(_rate(received), "accepted"),
                Line(_rate(classified), "classified"),
                Line(_rate(answered), "answered"),
            ],
            unit="reqps",
            width=12,
        )
    )
    return board.with_panel(
        lines(
            "Accepted, by municipality",
            "Messages of residents.",
            [Line(_rate(received, "municipality"), "{{municipality}}")],
            unit="reqps",
            width=12,
        )
    )


def _waiting(board: dashboard.Dashboard) -> dashboard.Dashboard:
    return (
        board.with_row(dashboard.Row("What waits"))
        .with_panel(
            lines(
                "Age of the oldest unhandled record",
                "Over 60 s for two minutes is the alert LoketLagGrows.",
                [Line(f"max by (topic) ({series(LAG_SECONDS)})", "{{topic}}")],
                unit="s",
            )
        )
        .with_panel(
            lines(
                "Lag",
                "Records that are not handled yet. It rests above zero: a consumer commits once a second or a batch.",
                [Line(f"sum by (topic) (max by (topic, partition) ({series(LAG)}))", "{{topic}}")],
                unit="short",
            )
        )
        .with_panel(
            lines(
                "Deliveries and people",
                "Due and not sent, perhaps sent, and conversations that wait for a member of staff.",
                [
                    Line(f"sum({series(WAITING, OURS)})", "due"),
                    Line(f"sum({series(IN_DOUBT, OURS)})", "in doubt"),
                    Line(f"sum({series(WAITING_FOR_PERSON, OURS)})", "wait for a person"),
                ],
                unit="short",
            )
        )
    )


def _speed(board: dashboard.Dashboard) -> dashboard.Dashboard:
    return (
        board.with_row(dashboard.Row("How fast"))
        .with_panel(
            lines(
                "From message to answer",
                "From accepting a resident's message to the platform accepting our first answer.",
                _latency(ANSWER_SECONDS, OURS, name="answer"),
                unit="s",
            )
        )
        .with_panel(
            lines(
                "From message to answer, by municipality",
                "The 95th percentile.",
                [
                    Line(
                        quantile(0.95, ANSWER_SECONDS, OURS, by=("municipality",), window=WINDOW),
                        "{{municipality}} p95",
                    )
                ],
                unit="s",
            )
        )
        .with_panel(
            lines(
                "Steps",
                "A webhook until its answer, one classification, one send.",
                [
                    *_latency(WEBHOOK_SECONDS, name="webhook"),
                    *_latency(CLASSIFY_SECONDS, OURS, name="classify"),
                    *_latency(SEND_SECONDS, OURS, name="send"),
                ],
                unit="s",
            )
        )
    )


def _failures(board: dashboard.Dashboard) -> dashboard.Dashboard:
    dead = series(DEAD_LETTERS, OURS)
    failed = series(DELIVERY_FAILURES, OURS)
    return (
        board.with_row(dashboard.Row("What fails"))
        .with_panel(
            number("Webhooks refused", "By ingest, for any reason.", _recently(series(WEBHOOKS, _REFUSED)), bad_from=1)
        )
        .with_panel(number("Set aside", "Records on a dead-letter topic.", _recently(dead), bad_from=1))
        .with_panel(number("Deliveries failed", "The platform refused a message.", _recently(failed), bad_from=1))
        .with_panel(
            number(
                "Emergency answers failed",
                "Advice to call 112 that did not leave from ingest.",
                _recently(series(GUARD_ANSWERS, OURS, 'outcome="failed"')),
                bad_from=1,
            )
        )
        .with_panel(
            lines(
                "Webhooks refused, by app",
                "By app and reason; unacknowledged means that Kafka did not answer.",
                [Line(_rate(series(WEBHOOKS, _REFUSED), "app, outcome"), "{{app}} {{outcome}}")],
                unit="reqps",
            )
        )
        .with_panel(
            lines(
                "Set aside and tried again, by code",
                "A retry is in place and in order; the record is not lost.",
                [
                    Line(_rate(dead, "code"), "set aside: {{code}}"),
                    Line(_rate(series(RETRIES), "code"), "tried again: {{code}}"),
                ],
                unit="ops",
            )
        )
        .with_panel(
            lines(
                "Deliveries, by state and code",
                "The platform's own code beside our class for it.",
                [
                    Line(_rate(series(DELIVERIES, OURS), "state"), "{{state}}"),
                    Line(_rate(failed, "code, class_"), "failed: {{code}} ({{class_}})"),
                ],
                unit="ops",
            )
        )
    )


def overview() -> str:
    """The dashboard as JSON of Grafana's classic schema."""
    board = (
        dashboard.Dashboard(TITLE)
        .uid(UID)
        .description(
            "Are residents answered, how fast, for every municipality; does anything fail. See docs/operating.md."
        )
        .tags(["loket"])
        .timezone("browser")
        .time("now-6h", "now")
        .refresh("30s")
        .tooltip(DashboardCursorSync.CROSSHAIR)
        .readonly()
        .version(1)
    )
    for part in (_variables, _way, _waiting, _speed, _failures, refused_and_billed, satisfied, what_the_model_sees):
        board = part(board)
    built = board.build()
    for n, panel in enumerate(built.panels or [], start=1):
        panel.id_val = n  # links to a panel use it, so it must not be drawn anew at every import
    return JSONEncoder(sort_keys=True, indent=2, ensure_ascii=False).encode(built) + "\n"
