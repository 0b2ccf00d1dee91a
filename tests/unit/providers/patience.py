"""How hypothesis is run where several things share a machine: by a number of examples, not against a clock."""

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, settings


def patient(examples: int = 100) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Draw so many examples, however long that takes."""
    return settings(max_examples=examples, deadline=None, suppress_health_check=[HealthCheck.too_slow])
