"""Messages whose meaning is fixed by rule, not by a model: STOP above all, which is a right of the resident (pure)."""

# ruff: noqa: E501 - the lists of words are read best as they are

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from loket import wish_words
from loket.plain import plain
from loket.silence import sentences

__all__ = ["STOP_OR_START", "Wish", "languages_of", "may_stop", "plain", "wish_of", "without_greeting"]
_LONGEST_CHARACTERS: Final = 80
# Keys are as `plain` leaves them: lower case, no accents, one space between words, no polite words.
_GREETING: Final = (
    "hoi|hallo|hey|hi|hee|heey|hai|yo|moi|dag|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|goeiedag|goeiemiddag|goeienavond|"
    "hello|good morning|good afternoon|good evening|guten tag|guten morgen|guten abend|moin|gruss gott|bonjour|bonsoir|salut|hola|buenos dias|"
    "buenas tardes|buenas|dzien dobry|czesc|dobry wieczor|merhaba|selam|iyi gunler|gunaydin|привит|добрии день|доброго дня|вітаю|مرحبا|السلام عليكم|اهلا|صباح الخير"
)
_THANKS: Final = (
    "bedankt|dank u|dank u wel|dankjewel|dank je wel|dank je|dankuwel|dank|hartelijk dank|oke bedankt|ok bedankt|top bedankt|"
    "thanks|thank you|thx|tnx|danke|danke schon|vielen dank|merci|merci beaucoup|gracias|muchas gracias|dziekuje|dzieki|"
    "tesekkurler|tesekkur ederim|sagol|дякую|спасиби|شكرا|شكرا لك|شكرا جزيلا"
)
_YES: Final = (
    "ja|jawel|jazeker|jep|jup|ja hoor|opgelost|ja opgelost|yes|yes solved|yep|solved|ja geloest|gelost|oui|resolu|si|solucionado|resuelto|"
    "tak|rozwiazane|evet|cozuldu|так|вирішено|نعم|تم الحل"
)
_NO: Final = (
    "nee|neen|nope|niet opgelost|nog niet|nee nog niet|nog steeds niet|no|not solved|not yet|nein|noch nicht|nicht gelost|non|pas encore|"
    "non resolu|todavia no|no resuelto|nie|jeszcze nie|hayir|cozulmedi|ні|ще ні|لا|ليس بعد"
)


class Wish(Struct, frozen=True):
    """What a whole message means by rule."""

    intent: str


_WISHES: Final = MappingProxyType(
    {
        plain(said): intent
        for intent, listed in (
            ("feedback_no", _NO),
            ("feedback_yes", _YES),
            ("thanks", _THANKS),
            ("greeting", _GREETING),
            *(("start", listed) for listed in wish_words.START.values()),
            *(("stop", listed) for listed in wish_words.STOP.values()),
        )
        for said in listed.split("|")
    }
)


STOP_OR_START: Final = frozenset({"stop", "start"})


@cache
def _told_in() -> Mapping[str, tuple[str, ...]]:
    """The languages whose word each whole message about STOP or START is."""
    found: dict[str, tuple[str, ...]] = {}
    for listed_by in (wish_words.STOP, wish_words.START, wish_words.MAY_STOP):
        for language, listed in listed_by.items():
            for said in {plain(each) for each in listed.split("|")}:
                found[said] = (*found.get(said, ()), language)
    return found


def languages_of(text: str) -> tuple[str, ...]:
    """The languages (ISO 639-1) whose word for STOP or START a whole message is; none of any other message."""
    return _told_in().get(plain(text), ())


@cache
def _may_stop() -> frozenset[str]:
    return frozenset(plain(said) for listed in wish_words.MAY_STOP.values() for said in listed.split("|"))


def may_stop(text: str) -> bool:
    """Whether a whole message is a word for STOP that may also call something else off: "cancel", "annuleer"."""
    return len(text) <= _LONGEST_CHARACTERS and plain(text) in _may_stop()


_WORDS: Final = re.compile(r"\S+")
_LONGEST_GREETING: Final = 3
_FEWEST_BEHIND: Final = 3


def without_greeting(text: str) -> str | None:
    """What follows the greeting with which a message begins: "hallo, de lamp is stuk".

    None when it begins with none, or when less than three words follow.
    """
    found = list(_WORDS.finditer(text[:_LONGEST_CHARACTERS]))
    begin = 0
    for count in range(min(_LONGEST_GREETING, len(found)), 0, -1):
        last = found[begin + count - 1]
        if _WISHES.get(plain(text[: last.end()])) == "greeting":
            begin = count
            break
    if begin == 0 or len(found) < begin + _FEWEST_BEHIND:
        return None
    return text[found[begin].start() :].lstrip(",.!- ")


@lru_cache(maxsize=1024)
def wish_of(text: str) -> Wish | None:
    """The meaning that a message has by rule, None when it has none.

    A word inside a longer message never counts; that nothing more is to be sent also counts in a sentence, with few
    words beside it (see ``loket.silence.sentences``).
    """
    if len(text) <= _LONGEST_CHARACTERS and (intent := _WISHES.get(plain(text))) is not None:
        return Wish(intent)
    return _STOPS if sentences.asks(text) else None


_STOPS: Final = Wish("stop")
