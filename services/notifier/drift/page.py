"""Drift as a page for people: one HTML file without scripts, in which no resident is quoted (pure)."""

from datetime import date
from importlib import resources

from jinja2 import Environment, StrictUndefined, select_autoescape

from services.notifier.drift.figures import FEWEST, LARGE, Drift


def page(found: Drift, *, name: str, until: date, by_reference: bool) -> str:
    """The report of one municipality.

    Args:
        found: what changed.
        name: of the municipality.
        until: the last day.
        by_reference: whether the index compares with the rows that the model learned from.
    """
    surroundings = Environment(autoescape=select_autoescape(default=True), undefined=StrictUndefined)
    surroundings.filters["share"] = _percent
    template = surroundings.from_string((resources.files(__package__) / "page.html").read_text("utf-8"))
    return template.render(
        found=found, name=name, until=until.isoformat(), reference=by_reference, fewest=FEWEST, large=LARGE
    )


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{100 * share:.1f} %"
