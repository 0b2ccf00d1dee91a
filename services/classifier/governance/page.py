"""A trial as a page for people: figures, calibration, coverage against precision, and what was mixed up."""

from datetime import UTC, datetime
from importlib import resources

from jinja2 import Environment, StrictUndefined, select_autoescape

from services.classifier.governance.matrix import MOST, cells
from services.classifier.governance.measures import Measured
from services.classifier.governance.report import Trial
from services.classifier.governance.verdict import refusals

_SIZE = 240
_MARGIN = 36


def page(trial: Trial) -> str:
    """The report as one HTML file without scripts, that shows without any other file. No text of a report is in it."""
    surroundings = Environment(autoescape=select_autoescape(default=True), undefined=StrictUndefined)
    source = (resources.files(__package__) / "report.html").read_text("utf-8")
    template = surroundings.from_string(source)
    return template.render(
        trial=trial,
        new=trial.contestants[0],
        since=_moment(trial.since) if trial.since is not None else None,
        against=refusals(trial, trial.against),
        calibration=calibration_points(trial.contestants[0].measured),
        curves=[(each.name, curve_points(each.measured)) for each in trial.contestants],
        matrix=trial.matrix,
        cells=cells(trial.matrix) if trial.matrix is not None else (),
        most=MOST,
        size=_SIZE,
        margin=_MARGIN,
    )


def _moment(since: str) -> str:
    """A moment in UTC; what a CSV says keeps its own offset."""
    return f"{datetime.fromisoformat(since).astimezone(UTC):%-d %B %Y, %H:%M} UTC"


def calibration_points(measured: Measured) -> list[tuple[float, float, int]]:
    """(x, y, texts) of each filled bin: how sure to the right, how often right upwards."""
    return [(*_place(each.said, each.true), each.texts) for each in measured.bins if each.texts]


def curve_points(measured: Measured) -> str:
    """Coverage to the right, precision upwards, as the points of an SVG line."""
    places = [_place(point.coverage, point.precision) for point in reversed(measured.curve) if point.coverage]
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in places)


def _place(right: float, up: float) -> tuple[float, float]:
    return _MARGIN + right * _SIZE, _MARGIN + (1.0 - up) * _SIZE
