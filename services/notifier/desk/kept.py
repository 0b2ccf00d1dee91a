"""What somebody wrote or chose in a form that was refused: it stands there again (pure)."""

from typing import Final
from uuid import UUID

from msgspec import Struct


class Kept(Struct, frozen=True, kw_only=True):
    """What stands in the forms of a case's page. Its ``repr`` shows nothing of it."""

    reply: str = ""
    caption: str = ""
    encloses: bool = False
    """Whether somebody was sending a file."""
    result: str = ""
    """What the resident reads with a new state."""
    note: str = ""
    described: str | None = None
    """What other residents would have read; None: what they do."""
    why: str = ""
    department: str = ""
    sub: str = ""
    priority_why: str = ""
    number: str = ""
    near: str = ""
    """Id of the case nearby that was chosen."""
    merge_why: str = ""
    merges: bool = False
    """Whether somebody was merging."""
    messages: frozenset[UUID] = frozenset()
    new_sub: str = ""
    split_why: str = ""
    splits: bool = False
    """Whether somebody was splitting."""

    loose: frozenset[UUID] | None = None
    """The messages that were chosen for a case of their own; None: nobody was choosing yet, and all of them are."""
    place: str = ""

    def __repr__(self) -> str:
        return "Kept(…)"


NOTHING: Final = Kept()
_FORM_GONE: Final = frozenset({"window_closed", "takes_no_files"})
"""Refusals after which the page has no form for a file any more."""


def of_file(caption: str, why: str) -> Kept:
    """What stands in the forms after a file was refused: its words, as an answer where no file can go any more."""
    return Kept(reply=caption, encloses=True) if why in _FORM_GONE else Kept(caption=caption, encloses=True)
