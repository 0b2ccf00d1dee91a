"""Writes the generated files, or says which are out of date."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from dashboards.overview import overview
from dashboards.rules import rules

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDERS: Final = (Path("dashboards/generated"), Path("deploy/helm/loket/files"))
"""Helm reads only what lies inside a chart, so the chart has a copy."""


def wanted() -> Mapping[Path, str]:
    """What every generated file must hold, by its path from the project's folder."""
    made = {"loket-overview.json": overview(), "loket-rules.yaml": rules()}
    return {folder / name: text for folder in FOLDERS for name, text in made.items()}


def outdated(root: Path = ROOT) -> list[Path]:
    """The generated files that are missing or hold something else."""
    return [p for p, text in wanted().items() if not (root / p).is_file() or (root / p).read_text("utf-8") != text]


def write(root: Path = ROOT) -> list[Path]:
    """Write every generated file that is out of date, and answer which those were."""
    changed = outdated(root)
    for path in changed:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(wanted()[path], "utf-8")
    return changed
