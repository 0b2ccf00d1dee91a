"""What is found of a place in words (pure)."""

from msgspec import Struct


class Found(Struct, frozen=True):
    """A place in words. Its ``repr`` shows nothing."""

    words: str
    rough: bool
    """Whether somebody could not be sent there: a street without a number."""
    spot: bool = False
    """It is rough and no street: a thing of which a town has many, such as ``bij de brug``."""
    learned: bool = False
    """Whether the classifier learned to see it, and no rule knows it."""

    def __repr__(self) -> str:
        return "Found(…)"


def up(words: str) -> str:
    """Words with a capital at their beginning."""
    return f"{words[:1].upper()}{words[1:]}"
