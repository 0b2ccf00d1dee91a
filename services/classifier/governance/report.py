"""What the trial of a model found, as it is kept beside the model."""

from typing import Final

from msgspec import Struct

from services.classifier.governance.matrix import Matrix
from services.classifier.governance.measures import Difference, Measured, Point

FORMAT: Final = 1
NEW: Final = "new"
LIVE: Final = "live"


class Contestant(Struct, frozen=True, kw_only=True):
    """One judge with its figures on the judging rows."""

    name: str
    version: str
    """Of a model; empty for a recipe."""
    settings: dict[str, str]
    measured: Measured
    kept: Point | None
    """What the threshold that was chosen beforehand for the promised precision gave here; None without one."""


class Comparison(Struct, frozen=True, kw_only=True):
    """The same judges on rows that were split another way; the model of this split is made for it and not kept."""

    split: str
    learned: int
    judging: int
    contestants: tuple[Contestant, ...]
    """The new model first."""
    ahead: dict[str, Difference]
    """How much more often the new model is right than each other, on the same rows."""
    notes: tuple[str, ...]


class Trial(Struct, frozen=True, kw_only=True):
    """The report of one training, as it is kept beside the model."""

    format: int
    version: str
    """Of the model that was tried."""
    against: str | None
    """Version of the live model that it was compared with."""
    split: str
    since: str | None
    learned: int
    judging: int
    precision: float
    contestants: tuple[Contestant, ...]
    """The new model first."""
    ahead: dict[str, Difference]
    """How much more often the new model is right than each other, on the same rows."""
    confused: tuple[tuple[str, str, int], ...]
    """(true category, said category, rows), of the new model."""
    rows: tuple[int, ...]
    """Row of each judging text in the file, so that an example can be looked up where its text is."""
    notes: tuple[str, ...]
    safety: dict[str, float]
    """Figures on the held-out sentences of this project, such as the recall of emergencies; targets apply to them."""
    by_category: dict[str, int] = {}
    """Own rows that were learned from, by category: what later messages are compared with."""
    folds: int = 3
    """How many times the categories were learned without some of the rows, to calibrate on those."""
    matrix: Matrix | None = None
    """What the new model said of the judging rows; None where even its main categories are too many for a table."""
    at_random: Comparison | None = None
    """Beside a split in time: how it goes when the judging rows are drawn at random from each category."""
