"""What the guard finds in a text (pure)."""

from msgspec import Struct

from loket.emergency.rules import Level


class Emergency(Struct, frozen=True):
    """What a message is about when somebody may be in danger."""

    kind: str  # one of KINDS
    level: Level
    language: str  # of the rule that found it, or as the head takes it for; ISO 639-1


class Judged(Struct, frozen=True):
    """All that rules and head say of one text."""

    found: Emergency | None  # by ``detect``
    ruled: Emergency | None  # by ``by_rules``
    chance: float  # by ``chance``
    score: float  # log-odds of the head
