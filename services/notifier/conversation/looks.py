"""Ways of looking at a message, each tried only where words that it cannot do without stand (pure)."""

from collections.abc import Callable, Iterator, Sequence
from functools import reduce
from operator import or_
from typing import Final

from msgspec import Struct

from loket.sought import EVERY, sign_of_letters, signs_of_plain
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said

QUESTION: Final = sign_of_letters("?")
"""Of a text with a question mark; the Arabic one is no plain letter, so that a text with it has every sign."""
HYPHEN: Final = sign_of_letters("-")


class Look(Struct, frozen=True):
    """One way to look at a message: whether it tells this, which is dealt with then."""

    tells: Callable[[Draft, Said, str], bool]
    signs: int = EVERY
    """Bits of ``loket.sought.signs_of_plain``: a text that has none of them tells nothing of this."""


class Looks:
    """Ways to look at a message, in order; of most messages one number says that none that needs words may tell."""

    def __init__(self, *looks: Look) -> None:
        self._looks = looks
        self._of_any_text = tuple(look for look in looks if look.signs & EVERY)
        self._signs = reduce(or_, (look.signs for look in looks if not look.signs & EVERY), 0)

    def __iter__(self) -> Iterator[Look]:
        return iter(self._looks)

    def at(self, text: str) -> Sequence[Look]:
        """Those that may find in a text what they look for."""
        signs = signs_of_plain(text)
        if not signs & self._signs:
            return self._of_any_text
        return [look for look in self._looks if look.signs & signs]


def any_tells(looks: Looks, draft: Draft, said: Said, text: str) -> bool:
    """Whether one of these ways finds what it looks for, in their order; it is dealt with then."""
    for look in looks.at(text):  # noqa: SIM110 - a generator takes longer than most of these
        if look.tells(draft, said, text):
            return True
    return False
