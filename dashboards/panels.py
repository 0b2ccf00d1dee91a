"""How our panels look: one place for units, sizes and legends (pure)."""

from collections.abc import Sequence
from typing import Final

from grafana_foundation_sdk.builders import common, dashboard, prometheus, stat, timeseries
from grafana_foundation_sdk.models.common import (
    BigValueGraphMode,
    LegendDisplayMode,
    LegendPlacement,
    TooltipDisplayMode,
)
from grafana_foundation_sdk.models.dashboard import DataSourceRef, Threshold, ThresholdsMode
from msgspec import Struct

DATASOURCE: Final = DataSourceRef(type_val="prometheus", uid="${datasource}")
WINDOW: Final = "$__rate_interval"
OURS: Final = 'municipality=~"$municipality"'
HEIGHT: Final = 8
STAT_HEIGHT: Final = 4
FULL: Final = 24
"""Columns of Grafana's grid."""


class Line(Struct, frozen=True):
    """One query of a panel and what its lines are called."""

    expression: str
    legend: str


def _query(line: Line, ref: str) -> prometheus.Dataquery:
    return prometheus.Dataquery().expr(line.expression).legend_format(line.legend).ref_id(ref)


def lines(title: str, about: str, queries: Sequence[Line], *, unit: str, width: int = 8) -> timeseries.Panel:
    """A panel of lines over time.

    Args:
        title: what it shows.
        about: how to read it, one sentence.
        queries: at least one.
        unit: as Grafana names it.
        width: columns of 24.
    """
    panel = (
        timeseries.Panel()
        .title(title)
        .description(about)
        .datasource(DATASOURCE)
        .unit(unit)
        .min(0)
        .height(HEIGHT)
        .span(width)
        .fill_opacity(8)
        .legend(
            common.VizLegendOptions()
            .show_legend(True)
            .display_mode(LegendDisplayMode.LIST)
            .placement(LegendPlacement.BOTTOM)
            .calcs(["lastNotNull"])
        )
        .tooltip(common.VizTooltipOptions().mode(TooltipDisplayMode.MULTI))
    )
    for i, line in enumerate(queries):
        panel = panel.with_target(_query(line, chr(ord("A") + i)).range())
    return panel


def number(
    title: str, about: str, expression: str, *, unit: str = "short", bad_from: float | None = None
) -> stat.Panel:
    """A panel with one number, red from ``bad_from`` on; six columns wide."""
    steps = [Threshold(value=None, color="green" if bad_from is not None else "blue")]
    if bad_from is not None:
        steps.append(Threshold(value=bad_from, color="red"))
    return (
        stat.Panel()
        .title(title)
        .description(about)
        .datasource(DATASOURCE)
        .unit(unit)
        .decimals(0)
        .no_value("0")
        .height(STAT_HEIGHT)
        .span(FULL // 4)
        .graph_mode(BigValueGraphMode.NONE)
        .reduce_options(common.ReduceDataOptions().calcs(["lastNotNull"]).values(False).fields(""))
        .thresholds(dashboard.ThresholdsConfig().mode(ThresholdsMode.ABSOLUTE).steps(steps))
        .with_target(_query(Line(expression, title), "A").instant())
    )
