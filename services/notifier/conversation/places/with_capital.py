"""Words for any street that are the name of one where they have a capital: ``op de |Kade`` (pure)."""

from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.tokens import Words

_BESIDE: Final = int(Means.BESIDE)
BARE: Final = frozenset(listed("kade|kaai|gracht|haven|dijk|dam|wal|vest|veste|laan|steeg|dreef|werf|hof"))
"""Words that are streets by themselves where they have a capital: ``op de Kade``."""


def is_one(words: Words, at: int) -> bool:
    """Whether a word for any street has a capital within a sentence, as the name of one has: ``op de |Kade``."""
    if words.low[at] not in BARE or words.shouted or not capital(words.said[at]) or at < 2:
        return False
    led = words.low[at - 1] in {"de", "het"} and bool(words.means[at - 2] & _BESIDE)
    return led and not any(words.breaks[at - 2 : at])
