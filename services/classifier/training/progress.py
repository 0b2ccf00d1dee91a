"""How far long work is: a bar where a person looks on, nothing where a file or another program does."""

import sys
from collections.abc import Generator, Sequence
from typing import Final, TextIO, TypeVar

Item = TypeVar("Item")

_WIDE: Final = 30
"""Characters of a whole bar."""


def shown(items: Sequence[Item], what: str, out: TextIO | None = None) -> Generator[Item, None, None]:
    """The items one by one; on a terminal with a bar that tells how many are done, and is wiped at the end.

    Args:
        items: of about the same work each.
        what: is done with them.
        out: where the bar goes; standard error when absent.
    """
    to = out if out is not None else sys.stderr
    if not to.isatty():
        yield from items
        return
    try:
        for done, item in enumerate(items):
            to.write(f"\r{bar(done, len(items))} {what}")
            to.flush()
            yield item
    finally:
        to.write("\r\x1b[K")
        to.flush()


def bar(done: int, of: int) -> str:
    """So much of it is done."""
    full = _WIDE * done // of
    return f"[{'#' * full}{'.' * (_WIDE - full)}] {100 * done // of:3d} %"
