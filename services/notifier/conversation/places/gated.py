"""Patterns that are costly to look for, and that hardly any message holds (pure)."""

import re
from collections.abc import Iterable


class Gated:
    """A pattern that is looked for only where one of its stems stands: to look for twenty of those is quicker."""

    def __init__(self, pattern: re.Pattern[str], stems: Iterable[str]) -> None:
        """Take a pattern that knows no capitals, and stems in small letters of which it needs one."""
        self._pattern = pattern
        self._stems = tuple(stems)

    def found(self, text: str) -> str | None:
        """The first that the pattern finds in a text; None where it finds none."""
        low = text.lower()
        match = self._pattern.search(text) if any(stem in low for stem in self._stems) else None
        return None if match is None else match[0].strip()

    def sub(self, replaced: str, text: str) -> str:
        """A text with what the pattern finds replaced."""
        low = text.lower()
        for stem in self._stems:
            if stem in low:
                return self._pattern.sub(replaced, text)
        return text
