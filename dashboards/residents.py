"""The overview's row of what residents say and what departments have to do (pure)."""

from grafana_foundation_sdk.builders import dashboard

from dashboards.panels import OURS, WINDOW, Line, lines
from dashboards.series import series
from loket.metrics import CASES, SAME_REPORTS, SATISFACTION


def satisfied(board: dashboard.Dashboard) -> dashboard.Dashboard:
    """Add the row of what residents say about cases that are closed."""
    answers = series(SATISFACTION, OURS)
    entered = series(CASES, OURS, 'state=~"gemeld|afgehandeld|heropend"')
    same = series(SAME_REPORTS, OURS)
    solved = series(SATISFACTION, OURS, 'answer="yes"')
    return (
        board.with_row(dashboard.Row("Departments and residents"))
        .with_panel(
            lines(
                "Solved, say residents, by department",
                "Share of those who answered whether their report is solved, over the time shown.",
                [
                    Line(
                        f"sum by (municipality, department) (increase({solved}[$__range])) / "
                        f"sum by (municipality, department) (increase({answers}[$__range]))",
                        "{{municipality}} {{department}}",
                    )
                ],
                unit="percentunit",
            )
        )
        .with_panel(
            lines(
                "Answers, by department",
                "How many residents said yes or no: a share of few says little.",
                [
                    Line(
                        f"sum by (municipality, department, answer) (increase({answers}[{WINDOW}]))",
                        "{{municipality}} {{department}}: {{answer}}",
                    )
                ],
                unit="short",
            )
        )
        .with_panel(
            lines(
                "Cases, by department and state entered",
                "New, closed and opened again.",
                [
                    Line(
                        f"sum by (municipality, department, state) (increase({entered}[{WINDOW}]))",
                        "{{municipality}} {{department}}: {{state}}",
                    )
                ],
                unit="short",
            )
        )
        .with_panel(
            lines(
                "The same, reported by somebody else",
                "Residents who were asked whether it is what somebody else reported close by, and what they said: "
                "joined (yes), other (no), kept (yes, but too late).",
                [
                    Line(
                        f"sum by (municipality, outcome) (increase({same}[{WINDOW}]))",
                        "{{municipality}}: {{outcome}}",
                    )
                ],
                unit="short",
            )
        )
    )
