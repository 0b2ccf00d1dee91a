"""The pages' templates, and the head that all of them share."""

from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_HEADS: Final = Path(__file__).parent / "phones" / "templates"


def templates_in(folder: Path) -> Environment:
    """Return what renders the templates of a folder; whatever a template is given is text, never markup."""
    return Environment(
        loader=FileSystemLoader([folder, _HEADS]), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
