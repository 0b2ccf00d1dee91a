"""The overview's row of what the model sees, and what a second one would say (pure)."""

from grafana_foundation_sdk.builders import dashboard

from dashboards.panels import OURS, WINDOW, Line, lines
from dashboards.series import series
from loket.metrics import CALLS, DRIFT_PSI, DRIFT_RATIO, SHADOW


def what_the_model_sees(board: dashboard.Dashboard) -> dashboard.Dashboard:
    """Add the row of drift, shadow and calls."""
    same = series(SHADOW, OURS, 'outcome="agrees"')
    agrees = f"sum by (about) (increase({same}[{WINDOW}]))"
    looked = f"sum by (about) (increase({series(SHADOW, OURS)}[{WINDOW}]))"
    calls = f"sum by (call, status) (rate({series(CALLS, OURS)}[{WINDOW}]))"
    return (
        board.with_row(dashboard.Row("What the model sees"))
        .with_panel(
            lines(
                "Drift",
                "Stability index of the categories (LoketModelDrifts rings over 0.25); of seven days the shares that "
                "Loket did not decide itself and of unknown words.",
                [
                    Line(f"max by (municipality) ({series(DRIFT_PSI, OURS)})", "{{municipality}} index"),
                    Line(f"max by (municipality, what) ({series(DRIFT_RATIO, OURS)})", "{{municipality}} {{what}}"),
                ],
                unit="short",
            )
        )
        .with_panel(
            lines(
                "A second model says the same",
                "Share of messages in which the shadow agrees with the live model; it never acts.",
                [Line(f"{agrees} / {looked}", "{{about}}")],
                unit="percentunit",
            )
        )
        .with_panel(
            lines("Calls", "Texts asked over HTTP, by status.", [Line(calls, "{{call}} {{status}}")], unit="reqps")
        )
    )
