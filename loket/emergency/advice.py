"""Whom to call in an emergency of each kind, and whether a resident who was told of one needs to be told again (pure)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

GENERAL: Final = "general"
"""The advice that every other one holds too: call the emergency number."""
ADVICES: Final = (GENERAL, "gas", "suicide", "domestic")
"""Each kind that has a text of its own, and one for all others."""
_TEXTS: Final[Mapping[str, str]] = MappingProxyType({kind: f"emergency_{kind}" for kind in ADVICES[1:]})


def advice_of(kind: str) -> str:
    """Which advice an emergency of a kind needs."""
    return kind if kind in _TEXTS else GENERAL


def text_key(kind: str, level: str) -> str:
    """Which of the municipality's texts answers an emergency of this kind and level."""
    return _TEXTS.get(kind) or ("emergency" if level == "certain" else "emergency_possible")


def told_by(kind: str) -> tuple[str, ...]:
    """The advices that tell whom to call in an emergency of a kind: its own, and for a general one any."""
    return ADVICES if advice_of(kind) == GENERAL else (advice_of(kind),)


def is_told(told: Mapping[str, datetime], kind: str, *, now: datetime, within: timedelta) -> bool:
    """Whether a resident read a short while ago whom to call in an emergency of a kind.

    Args:
        told: advice -> when they read it last.
        kind: of the emergency.
        now: this moment.
        within: how long that counts.
    """
    return any(advice in told and now - told[advice] < within for advice in told_by(kind))
