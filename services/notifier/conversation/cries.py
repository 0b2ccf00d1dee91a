"""Whether words cry for help: several ask it of the same words, one after another (pure)."""

from functools import lru_cache
from typing import Final

from loket import emergency

detect: Final = lru_cache(maxsize=64)(emergency.detect)
"""The emergency that the guard finds in a text (``loket.emergency.detect``)."""
by_rules: Final = lru_cache(maxsize=64)(emergency.by_rules)
"""The one that its rules find alone, which costs a third of that (``loket.emergency.by_rules``)."""
