"""Ways of looking at a message, each tried only where words that it cannot do without stand (pure)."""

from collections.abc import Callable, Iterable
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


def any_tells(looks: Iterable[Look], draft: Draft, said: Said, text: str) -> bool:
    """Whether one of these ways finds what it looks for, in their order; it is dealt with then."""
    signs = signs_of_plain(text)
    for look in looks:  # noqa: SIM110 - a generator takes longer than most of these
        if look.signs & signs and look.tells(draft, said, text):
            return True
    return False
