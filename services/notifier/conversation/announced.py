"""What a message only announces: that something follows, or another report (pure)."""

from typing import Final

from loket.wishes import plain, wish_of
from services.notifier.conversation import meaning, words

_LONGEST_ANSWER: Final = 6
_BARE_WAIT: Final = 3


def another_comes(text: str) -> bool:
    """Whether a message says no more than that another report follows: "hola otra vez, otro problema"."""
    flat = plain(text)
    for listed in words.bare(words.ANOTHER_COMES):
        before = flat.removesuffix(listed).strip() if flat == listed or flat.endswith(f" {listed}") else None
        if before is not None and (not before or wish_of(before) is not None or before in words.bare(words.AGAIN)):
            return True
    return False


def comes_next(text: str) -> bool:
    """Whether a short message only says that something follows: "wacht, ik stuur de locatie"."""
    count = len(text.split())
    return count <= _LONGEST_ANSWER and (
        meaning.says(words.IT_COMES, text) or (count <= _BARE_WAIT and meaning.begins(words.WAIT_FIRST, text))
    )
