"""The items of a list that somebody wrote, each on a line of its own: "2. bankje stuk", "- put verstopt" (pure)."""

import re
from functools import lru_cache
from typing import Final

_MARK: Final = (
    r"(?:\(?\d{1,2}\s?[.):]|\d{1,2}(?=\s)|\d\ufe0f?\u20e3|"
    r"[-*\u2013\u2014\u2022\u00b7\u25cf\u27a1\u2705\u2714\U0001f538\U0001f539]\ufe0f?)"
)
"""Before an item: a number, a dash, a dot or a sign that stands for one."""
_ITEM: Final = re.compile(rf"[ \t]*{_MARK}[ \t]*(?=[^\W\d])")
"""How an item of a list begins, on a line of its own."""
_LINE: Final = re.compile(rf"(?:^|\n)(?={_ITEM.pattern})")
_BLANK_LINE: Final = re.compile(r"\n[ \t]*\n")
_FEWEST: Final = 2
_LOOKED_AT: Final = 1000
_LONGEST_HEADING: Final = 8
_LONGEST_ITEM: Final = 6
"""So many words an item has that begins with no mark."""


def item_at(text: str, start: int) -> int | None:
    """Where the line begins in which something starts, if it is an item of a list; None where it is not.

    Args:
        text: the message.
        start: a place in it, in characters.
    """
    begin = text.rfind("\n", 0, max(0, start)) + 1
    if start < len(text) and text[start] == "\n":
        begin = start + 1
    return begin if begin in items(text) else None


@lru_cache(maxsize=64)
def items(text: str) -> frozenset[int]:
    """Where the items of a list begin in the first 1,000 characters of a message; none of what has fewer than two."""
    found = frozenset(each.end() for each in _LINE.finditer(text, 0, _LOOKED_AT))
    return found if len(found) >= _FEWEST else _under_heading(text[:_LOOKED_AT])


def _under_heading(text: str) -> frozenset[int]:
    """The short lines in a row behind one that ends with a colon: "Kerkstraat:", "hondenpoep", "bank stuk"."""
    if ":" not in text or text.count("\n") < _FEWEST:
        return frozenset()
    found: list[int] = []
    begin, listed = 0, False
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare.endswith(":") and len(found) < _FEWEST:
            found, listed = [], len(bare.split()) <= _LONGEST_HEADING
        elif listed and bare:
            listed = len(bare.split()) <= _LONGEST_ITEM and ":" not in bare
            if listed:
                found.append(begin)
        elif found:
            listed = False
        begin += len(line)
    return frozenset(found) if len(found) >= _FEWEST else frozenset()


def item_blocks(text: str) -> list[tuple[int, int]]:
    """Where each item of a list begins and ends: at the next one, or before a line without words."""
    begins = sorted(items(text))
    ends = [*begins[1:], len(text)][: len(begins)]
    found: list[tuple[int, int]] = []
    for begin, end in zip(begins, ends, strict=True):
        blank = _BLANK_LINE.search(text, begin, end)
        found.append((begin, end if blank is None else blank.start()))
    return found


def behind_mark(text: str, start: int) -> int:
    """Where the words of the item begin that something starts in, if it starts with the mark; else where it starts."""
    begin = item_at(text, start)
    mark = None if begin is None else _ITEM.match(text, begin)
    return start if mark is None else max(start, mark.end())


def own_line(text: str, start: int, end: int) -> bool:
    """Whether a stretch is all that stands on its line, but for the mark of an item, or on its lines."""
    before, behind = text[text.rfind("\n", 0, start) + 1 : start], text[end:].partition("\n")[0]
    return not any(character.isalpha() for character in f"{before}{behind}")


def without_marks(text: str) -> str:
    """A text with blanks for the marks of its items, so that its letters stand where they stood."""
    blank = text
    for begin in items(text):
        end = behind_mark(text, begin)
        blank = f"{blank[:begin]}{' ' * (end - begin)}{blank[end:]}"
    return blank
