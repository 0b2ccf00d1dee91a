"""Silence that a resident asks for in words, by rule and never by a model: "stuur mij geen berichten meer" (pure).

A whole message "STOP" is known in ``loket.wishes``; here are the ways in which people say it at more length. A wrong
stop silences a resident who wants an answer, a missed one goes to a person who reads it: what is not plainly about
messages, about one's own number or about signing off is none ("weet ik het nummer, zoek het zelf uit").
"""

import re
from functools import lru_cache
from typing import Final

from loket.silence import clauses, phrases
from loket.wishes import plain

_LONGEST: Final = 16
"""Words of who asks for silence; who says more tells of something else too."""
_LONGEST_CHARACTERS: Final = 240
_AT_LAST: Final = re.compile(r"(?P<before>[^.\n!?]+)(?:\.|\n)\s*(?:STOP|STOPP|ARRET|ARRÊT|BAJA|СТОП)\W*")
"""The keyword in capitals after few calm words ("Dank u wel. STOP"); after a cry it is none: "Die herrie! STOP"."""
_MESSAGES: Final = re.compile(
    r"(?=.*\b(?:geen|niet|genoeg|no|not|n't|enough|keine?|nicht|plus|pas|aucun|basta|nie|dość|istem\w*|yeter|не|لا|ما|كفى)\b)"
    r".*(?:bericht|appje|melding(?:en)? (?:meer|op)|op de hoogte|message|text(?:s|ing)|notification|updates?|nachricht|"
    r"benachrichtig|mitteilung|notifi|informé|mensaje|avisos|notific|wiadomo|powiadom|sms|mesaj|bildirim|"
    r"повідомл|сповіщ|رسائل|رسالة|رساله|اشعار|إشعار)",
    re.IGNORECASE | re.DOTALL,
)
"""Who wants no messages and ends with the keyword means those, however many words it takes."""
_MOST_BEFORE: Final = 30
_ELSEWHERE: Final = re.compile(
    r"\b(?:stuur|sturen|verwijs|verwijzen) (?:mij|me|ons) (?:\w+ ){0,3}(?:naar|door|langs)\b"
    r"|\bsend (?:me|us) (?:\w+ ){0,3}to (?!my\b|this\b)"
    r"|\bschick\w* (?:sie )?(?:mich|uns) (?:\w+ ){0,3}(?:zu|zur|zum|auf)\b"
    r"|\b(?:m|nous) (?:envoyez|renvoyez|renvoie) (?:\w+ ){0,3}(?:vers|chez|sur|au|a la)\b"
)
"""Who is sent somewhere: "stuur me niet weer naar die website" asks for no silence."""
_BEFORE: Final = 4
"""Words before it."""

__all__ = ["asks_for_silence"]


@lru_cache(maxsize=256)
def asks_for_silence(text: str) -> bool:
    """Whether a message says in so many words that its writer wants to hear no more from us."""
    if len(text) > _LONGEST_CHARACTERS:
        return False
    at_last = _AT_LAST.fullmatch(text)
    if at_last is not None and len(at_last["before"].split()) <= (
        _MOST_BEFORE if _MESSAGES.search(at_last["before"]) is not None else _BEFORE
    ):
        return True
    if len(plain(text).split()) > _LONGEST:
        return False
    if _ELSEWHERE.search(plain(text)) is not None:
        return False
    return phrases.asks(text) or clauses.asks(text)
