"""Silence that a resident asks for in words, by rule and never by a model: "stuur mij geen berichten meer" (pure).

Whole messages are listed in ``loket.wish_words``; here are the ways in which people say it at more length. A wrong
stop silences a resident who wants an answer, a missed one goes to a person who reads it: what is not plainly about
messages, about one's own number or about signing off is none ("weet ik het nummer, zoek het zelf uit").
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from loket import wish_words
from loket.plain import plain
from loket.silence import asides, clauses, gate, phrases, sentences
from loket.sought import Sought

_LONGEST: Final = 16
"""Words of who asks for silence; who says more tells of something else too."""
_LONGEST_IDLE: Final = 40
"""Words of who asks for it and says only why, or that we may go on."""
_LONGEST_CHARACTERS: Final = 240
_AT_LAST: Final = Sought(r"(?P<before>[^.\n!?]+)(?:\.|\n)\s*(?:STOP|STOPP|ARRET|ARRÊT|BAJA|СТОП)\W*")
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
_ELSEWHERE: Final = Sought(
    r"\b(?:stuur|sturen|verwijs|verwijzen) (?:mij|me|ons) (?:\w+ ){0,3}(?:naar|door|langs)\b"
    r"|\bsend (?:me|us) (?:\w+ ){0,3}to (?!my\b|this\b)"
    r"|\bschick\w* (?:sie )?(?:mich|uns) (?:\w+ ){0,3}(?:zu|zur|zum|auf)\b"
    r"|\b(?:m|nous) (?:envoyez|renvoyez|renvoie) (?:\w+ ){0,3}(?:vers|chez|sur|au|a la)\b"
)
"""Who is sent somewhere: "stuur me niet weer naar die website" asks for no silence."""
_ASKS_WHY: Final = Sought(
    r"\A\W*(?:waarom|hoezo|why|how come|warum|wieso|pourquoi|por qu[eé]|dlaczego|czemu|neden|niye|чому|لماذا|ليش)(?!\w)"
    r"[^.!?\n؟]*[?؟]\W*\Z",
    re.IGNORECASE,
)
"""Who only asks why there are none, or so many, asks for an answer."""
_BEFORE: Final = 4
"""Words before it."""
_STOPS: Final = frozenset(plain(said) for listed in wish_words.STOP.values() for said in listed.split("|"))
"""Whole messages."""
_LONGEST_WHOLE: Final = 80
_WORDS: Final = re.compile(r"\S+")
_FEWEST: Final = 2
_ABOUT: Final = re.compile(
    r"\s*(?:(?:meer|more|any ?more|mehr|plus|m[áa]s|wi[ęe]cej|ju[żz]|більше|بعد)\s+)?"
    r"(?:over|van|voor|about|for|from|on|über|von|zu|sur|pour|de|sobre|por|o|od|w sprawie|hakk\w+|ile ilgili|"
    r"про|щодо|від|عن|من|بخصوص)(?!\w)",
    re.IGNORECASE,
)
"""What follows says of what there are to be no messages: "geen berichten meer over de lantaarn"."""
_OF_ONE: Final = re.compile(
    r"(?<!\w)(?:(?:over|about|über|sobre)(?! (?:dit|dat|it|this|that|das|dies|esto|eso)(?!\w))|hakk\wnda|à propos|"
    r"au sujet|w sprawie|щодо|بخصوص|zonder|without|ohne|sans|sin|bez|без|بدون)(?!\w)",
    re.IGNORECASE,
)
"""Of one thing there are to be no more, or that something is done without word of it."""
_MOST_CLAUSES: Final = 12
_LEAST_BESIDE: Final = 3
"""So many words tell of something else."""

__all__ = ["asks_for_silence", "without"]


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
    flat = plain(text)
    words = flat.split()
    languages = gate.languages_of(text)
    if not languages or _ELSEWHERE.search(flat) is not None or asides.limit(text) or _ASKS_WHY.search(text) is not None:
        return False
    if len(words) > _LONGEST:
        return len(words) <= _LONGEST_IDLE and (_asks_at_length(text) or _asks_plainly(text, languages))
    return phrases.asks(text) or clauses.asks(text, languages)


def _asks_at_length(text: str) -> bool:
    """Whether a clause of many words asks for silence, and the others say why, or that we may go on."""
    spans = list(clauses.told_apart(text))
    if len(spans) > _MOST_CLAUSES:
        return False
    asked = [span for span in spans if _is_stop(text[slice(*span)])]
    return bool(asked) and asides.are_idle(_blanked(text, asked))


def _asks_plainly(text: str, languages: Sequence[str]) -> bool:
    """Whether a clause says it of messages in so many words, whatever the others tell: "wir fahren heim, also ...".

    It counts for the whole text only where nothing is asked besides.
    """
    if "?" in text or "؟" in text:
        return False
    spans = list(clauses.told_apart(text))
    return len(spans) <= _MOST_CLAUSES and any(_is_plain(text[slice(*span)], languages) for span in spans)


def _is_plain(clause: str, languages: Sequence[str]) -> bool:
    if not _LEAST_BESIDE <= len(clause.split()) <= _LONGEST or asides.SIGNS.search(clause) is None:
        return False
    return _OF_ONE.search(clause) is None and (clauses.asks(clause, languages) or sentences.asks(clause))


@lru_cache(maxsize=256)
def without(text: str) -> str | None:
    """A text with blanks for what asks for silence in it, as long as before: "lamp stuk op Spui 12, app me niet meer".

    None when nothing does, or when less than three words are left, or only why: then nothing else was told.
    """
    if len(text) > _LONGEST_CHARACTERS or not gate.languages_of(text) or asides.limit(text):
        return None
    spans, asked = list(clauses.told_apart(text)), asks_for_silence(text)
    if len(spans) > _MOST_CLAUSES:
        return None
    if len(spans) > 1:
        found = [span for span in spans if _asks_beside(text[slice(*span)], asked=asked)]
    else:
        found = _at_an_end(text) if asked else []
    rest = _blanked(text, found)
    enough = rest != text and len(plain(rest).split()) >= _LEAST_BESIDE
    return rest if enough and not asides.are_idle(rest) else None


def _asks_beside(clause: str, *, asked: bool) -> bool:
    """Whether a clause beside others asks for silence from us, and not from somebody who makes a noise.

    Args:
        clause: the words.
        asked: whether the whole text does; in a longer one a clause must say so in plain words.
    """
    if asides.SIGNS.search(clause) is None:
        return False
    return (asked and asks_for_silence(clause)) or (_is_stop(clause) and len(clause.split()) >= _LEAST_BESIDE)


def _is_stop(clause: str) -> bool:
    return (len(clause) <= _LONGEST_WHOLE and plain(clause) in _STOPS) or sentences.asks(clause)


def _at_an_end(text: str) -> list[tuple[int, int]]:
    """The fewest last or first words of a text without clauses that ask for silence: "gat op Spui 3 stop met appen"."""
    words = [found.span() for found in _WORDS.finditer(text)]
    for count in range(_FEWEST, len(words)):
        first, last = text[: words[count - 1][1]], text[words[-count][0] :]
        if _asks_beside(last, asked=True):
            return [(words[-count][0], len(text))]
        if _asks_beside(first, asked=True):
            return [] if _ABOUT.match(text, len(first)) else [(0, len(first))]
    return []


def _blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for begin, end in spans:
        text = text[:begin] + " " * (end - begin) + text[end:]
    return text
