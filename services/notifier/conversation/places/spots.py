"""What makes a street precise enough without a number: what stands there, all of it, or one end of it (pure)."""

from typing import Final

from services.notifier.conversation.places.names import Name
from services.notifier.conversation.places.tokens import Means, Words

_BESIDE: Final = int(Means.BESIDE)
_LEADS: Final = int(Means.BESIDE | Means.ARTICLE)
_THING: Final = int(Means.KIND | Means.SHOP | Means.ONLY)
_WHOLE: Final = int(Means.WHOLE)
_END: Final = int(Means.END)
_POSTPOSITION: Final = int(Means.POSTPOSITION)


def spot(words: Words) -> str | None:
    """A thing of which a town has many, but a street mostly one: ``bij de brug``."""
    for at in range(len(words)):
        if not words.means[at] & _THING:
            continue
        after = at + 1
        if after < len(words) and words.means[after] & _POSTPOSITION:
            return " ".join(words.said[at : after + 1])
        begin = at
        while begin > 0 and at - begin < 4 and not words.breaks[begin - 1] and words.means[begin - 1] & _LEADS:
            begin -= 1
        while begin < at and not words.means[begin] & _BESIDE:
            begin += 1
        if begin < at:
            return " ".join([words.low[begin], *_said(words, begin + 1, at + 1)])
    return None


def _said(words: Words, begin: int, end: int) -> list[str]:
    joined: list[str] = []
    for at in range(begin, end):
        if words.low[at - 1] in {"l", "d"} and joined:
            joined[-1] += f"'{words.said[at]}"
        else:
            joined.append(words.said[at])
    return joined


def in_street(words: Words, name: Name) -> str | None:
    """What makes a street alone precise enough: all of it, one end of it, or something in it; ``""`` is all of it."""
    if any(words.means[at] & _WHOLE for at in range(max(name.begin - 4, 0), min(name.end + 4, len(words)))):
        return ""
    for at in range(max(name.begin - 4, 0), min(name.end + 3, len(words))):
        if words.means[at] & _END and not name.begin <= at < name.end:
            return words.low[at]
    return spot(words)
