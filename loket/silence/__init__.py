"""Silence that a resident asks for in words, by rule and never by a model: "stuur mij geen berichten meer" (pure).

A whole message "STOP" is known in ``loket.wishes``; here are the ways in which people say it at more length. A wrong
stop silences a resident who wants an answer, a missed one goes to a person who reads it: what is not plainly about
messages, about one's own number or about signing off is none ("weet ik het nummer, zoek het zelf uit").
"""

from functools import lru_cache
from typing import Final

from loket.silence import clauses, phrases
from loket.wishes import plain

_LONGEST: Final = 16
"""Words of who asks for silence; who says more tells of something else too."""
_LONGEST_CHARACTERS: Final = 240

__all__ = ["asks_for_silence"]


@lru_cache(maxsize=256)
def asks_for_silence(text: str) -> bool:
    """Whether a message says in so many words that its writer wants to hear no more from us."""
    if len(text) > _LONGEST_CHARACTERS or len(plain(text).split()) > _LONGEST:
        return False
    return phrases.asks(text) or clauses.asks(text)
