"""What somebody wrote or chose in a form that was refused: it stands there again (pure)."""

from typing import Final
from uuid import UUID

from msgspec import Struct


class Kept(Struct, frozen=True, kw_only=True):
    """What stands in the forms of a case's page. Its ``repr`` shows nothing of it."""

    reply: str = ""
    result: str = ""
    """What the resident reads with a new state."""
    note: str = ""
    why: str = ""
    department: str = ""
    sub: str = ""
    number: str = ""
    near: str = ""
    """Id of the case nearby that was chosen."""
    merges: bool = False
    """Whether somebody was merging."""
    messages: frozenset[UUID] = frozenset()
    new_sub: str = ""
    splits: bool = False
    """Whether somebody was splitting."""

    def __repr__(self) -> str:
        return "Kept(…)"


NOTHING: Final = Kept()
