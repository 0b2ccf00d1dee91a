"""The pages' templates, the head that all of them share, and what a page without scripts may load."""

from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_HEADS: Final = Path(__file__).parent / "phones" / "templates"

WITHOUT_SCRIPTS: Final = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
"""Content-Security-Policy of a page that needs no script: its own styles and pictures."""


def templates_in(folder: Path) -> Environment:
    """Return what renders the templates of a folder; whatever a template is given is text, never markup."""
    return Environment(
        loader=FileSystemLoader([folder, _HEADS]), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
