"""Ordinary Dutch words: what is written small and is one of them is no name of a place (pure).

The words that four or more of the project's own sentences have in small letters, a word a line. They are printed by
``python -m services.classifier.training.words``; a name that came among them would only be asked for.
"""

from functools import cache
from importlib import resources


@cache
def _words() -> frozenset[str]:
    return frozenset((resources.files(__package__) / "ordinary.tsv").read_text("utf-8").split())


def is_ordinary(low: str) -> bool:
    """Whether a word in small letters is one that people use for all kinds of things."""
    return low in _words()
