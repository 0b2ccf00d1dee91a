"""The words of a message, which several ask for one after another: they are taken apart once (pure)."""

from functools import lru_cache

from services.notifier.conversation.places.tokens import Words


@lru_cache(maxsize=128)
def words_of(text: str) -> Words:
    """The words of a text, for all who only read them."""
    return Words(text)


def own_words_of(text: str) -> Words:
    """The words of a text, for who puts something right in them."""
    shared = words_of(text)
    made = Words.__new__(Words)
    made.shouted = shared.shouted
    made.said, made.low, made.means = shared.said[:], shared.low[:], shared.means[:]
    made.groups = None
    made.number, made.breaks = shared.number[:], shared.breaks[:]
    return made
