"""The overview's row of what the platform refuses for good, and what it bills (pure)."""

from grafana_foundation_sdk.builders import dashboard

from dashboards.panels import OURS, WINDOW, Line, lines
from dashboards.series import series
from loket.metrics import BILLABLE, BUDGET_USED, BUDGET_WARN, CHANNEL_EVIDENCE, DELIVERY_FAILURES, REFUSAL_ALARMS


def _sum(expression: str, by: str) -> str:
    return f"sum by ({by}) (increase({expression}[{WINDOW}]))"


def refused_and_billed(board: dashboard.Dashboard) -> dashboard.Dashboard:
    """Add the row of what the platform refuses and bills."""
    unmendable = series(DELIVERY_FAILURES, OURS, 'class_=~"unknown|request"')
    return (
        board.with_row(dashboard.Row("What the platform says, and what it costs"))
        .with_panel(
            lines(
                "Refusals that a person must mend, by code",
                "Unknown codes, wrong requests and templates: LoketDeliveryRefused and LoketDeliveriesRefused ring.",
                [
                    Line(_sum(unmendable, "municipality, code, class_"), "{{municipality}} {{code}} ({{class_}})"),
                    Line(
                        _sum(series(REFUSAL_ALARMS, OURS, 'class_=~"message|recipient"'), "municipality, code, class_"),
                        "{{municipality}} {{code}} ({{class_}})",
                    ),
                    Line(
                        _sum(series(CHANNEL_EVIDENCE, OURS), "municipality, channel, code"),
                        "{{municipality}} {{channel}}: {{code}} (whole channel)",
                    ),
                ],
                unit="short",
            )
        )
        .with_panel(
            lines(
                "Budget of this month",
                "Share that is used; at the warn line LoketBudgetWarns rings, from 100% on acknowledgements wait.",
                [
                    Line(f"max by (municipality) ({series(BUDGET_USED, OURS)})", "{{municipality}}"),
                    Line(f"max by (municipality) ({series(BUDGET_WARN, OURS)})", "{{municipality}} warns at"),
                ],
                unit="percentunit",
            )
        )
        .with_panel(
            lines(
                "Billed messages, by category",
                "As the platform bills them; a delivery counts once.",
                [Line(_sum(series(BILLABLE, OURS), "municipality, category"), "{{municipality}} {{category}}")],
                unit="short",
            )
        )
    )
