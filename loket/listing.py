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
_FEWEST: Final = 2
_LOOKED_AT: Final = 1000


def item_at(text: str, start: int) -> int | None:
    """Where the line begins in which something starts, if it looks like an item of a list; None where it does not.

    Args:
        text: the message.
        start: a place in it, in characters.
    """
    begin = text.rfind("\n", 0, max(0, start)) + 1
    if start < len(text) and text[start] == "\n":
        begin = start + 1
    return begin if _ITEM.match(text, begin) is not None else None


@lru_cache(maxsize=64)
def items(text: str) -> frozenset[int]:
    """Where the items of a list begin in the first 1,000 characters of a message; none of what has fewer than two."""
    found = frozenset(each.end() for each in _LINE.finditer(text, 0, _LOOKED_AT))
    return found if len(found) >= _FEWEST else frozenset()


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
    for begin in sorted(items(text)):
        end = behind_mark(text, begin)
        text = f"{text[:begin]}{' ' * (end - begin)}{text[end:]}"
    return text
