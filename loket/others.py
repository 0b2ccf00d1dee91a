"""APIs of others that a municipality declares, such as a language model: their key, and a pause when they fail."""

from pathlib import Path
from typing import Final

FAILURES: Final = 3
PAUSE_S: Final = 60.0
"""After so many failures in a row nobody waits for it for so long."""


class Patience:
    """How often the API of each municipality failed in a row."""

    def __init__(self) -> None:
        self._failed: dict[str, int] = {}
        self._until: dict[str, float] = {}

    def is_over(self, slug: str, now: float) -> bool:
        """Whether it is left alone at a moment (seconds of any clock, always the same)."""
        return now < self._until.get(slug, 0.0)

    def worked(self, slug: str) -> None:
        """It answered."""
        self._failed[slug] = 0

    def failed(self, slug: str, now: float) -> None:
        """It did not."""
        self._failed[slug] = self._failed.get(slug, 0) + 1
        if self._failed[slug] >= FAILURES:
            self._failed[slug] = 0
            self._until[slug] = now + PAUSE_S


def key_of(file: Path) -> str:
    """The secret, or what stands for none: an address inside the own network may need no key."""
    try:
        return file.read_text("utf-8").strip() or "none"
    except FileNotFoundError:
        return "none"
