"""Whether words cry for help: several ask it of the same words, one after another (pure)."""

from functools import lru_cache

from loket import emergency
from loket.emergency import Emergency

_judged = lru_cache(maxsize=64)(emergency.judged)


def detect(text: str) -> Emergency | None:
    """The emergency that the guard finds in a text (``loket.emergency.detect``)."""
    return _judged(text).found


def by_rules(text: str) -> Emergency | None:
    """The one that its rules find (``loket.emergency.by_rules``)."""
    return _judged(text).ruled
