"""What something stands at, told without a preposition: "prullenbak |tramhalte puilt uit" (pure)."""

from typing import Final

from services.notifier.conversation.places.endings import THINGS, listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.tokens import Words

_STOPS: Final = frozenset(
    listed(
        "tramhalte|bushalte|halte|metrohalte|speeltuin|speelplaats|schoolplein|zwembad|bibliotheek|winkelcentrum|kinderboerderij|strandopgang|"
        "busstop|playground|haltestelle|bushaltestelle|tramhaltestelle|spielplatz|przystanek|przystanku|зупинка|зупинці"
    )
)
"""Of these a street has one."""
_BEGINS: Final = 3


def at_thing(words: Words) -> str | None:
    """A stop, or another place of which a street has one, right behind the thing with which a message begins."""
    for at in range(1, min(_BEGINS, len(words))):
        if words.low[at] not in _STOPS or words.low[at - 1] not in THINGS or words.breaks[at - 1]:
            continue
        named = at + 1 < len(words) and not words.breaks[at] and capital(words.said[at + 1])
        return None if named else words.low[at]
    return None
