"""Messages whose meaning is fixed by rule, not by a model: STOP above all, which is a right of the resident (pure)."""

# ruff: noqa: E501 - the lists of words are read best as they are

import re
import unicodedata
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from msgspec import Struct

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_NOT_WORD: Final = re.compile(r"[^\w+]+")
_LONGEST_CHARACTERS: Final = 80
_POLITE: Final = re.compile(
    r"\b(?:aub|alstublieft|alsjeblieft|svp|graag|please|pls|bitte|s il vous plait|por favor|prosze|lutfen|будь ласка|من فضلك)\b"
)

# Keys are as `plain` leaves them: lower case, no accents, one space between words, no polite words.
_STOP: Final = (
    "stop|stop stop|stoppen|afmelden|meld mij af|meld me af|uitschrijven|schrijf mij uit|schrijf me uit|geen berichten meer|stop berichten|"
    "stop met berichten|stop met sturen|stop met appen|ik wil me afmelden|ik wil mij afmelden|opt out|optout|opzeggen|"
    "unsubscribe|no more messages|stop messages|stop messaging|abmelden|stopp|keine nachrichten mehr|abbestellen|"
    "arret|arreter|desinscription|desabonner|se desinscrire|plus de messages|parar|baja|darme de baja|cancelar|no mas mensajes|alto|"
    "wypisz|rezygnuje|koniec wiadomosci|wypisz mnie|dur|durdur|iptal|abonelikten cik|mesaj istemiyorum|"
    "nicht mehr schreiben|hor auf|aufhoren|stopper|arretez|ne m ecrivez plus|no quiero mas mensajes|darse de baja|no me escriban mas|"
    "przestan|nie pisz wiecej|nie pisac|nie chce wiadomosci|mesaj atmayin|yazmayin|mesaj gondermeyin|"
    "стоп|відписатися|відписати|відпишіть мене|скасувати|зупинити|зупиніть|не пишіть мені|більше не пишіть|отписаться|"
    "إلغاء|الغاء|الغاء الاشتراك|توقف|توقفوا|ايقاف|قف|لا ترسلوا|لا اريد رسائل"
)
_START: Final = (
    "start|start weer|begin weer|aanmelden|weer berichten|start berichten|subscribe|anmelden|starten|demarrer|commencer|empezar|iniciar|zacznij|baslat|"
    "старт|почати|ابدا|بدء"
)
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


@lru_cache(maxsize=1024)
def plain(text: str) -> str:
    """A text with nothing left that does not matter: lower case, no accents, no polite words, single spaces.

    The last are remembered: one message is looked at for many things, and declared words stand still.
    """
    if text.isascii():
        stripped = text.lower()
    else:
        whole = _SURROGATE.sub(" ", text)
        folded = unicodedata.normalize("NFKC", whole).lower().translate({0x131: "i", 0x142: "l", 0xDF: "ss"})
        stripped = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
    return " ".join(_NOT_WORD.sub(" ", _POLITE.sub(" ", _NOT_WORD.sub(" ", stripped))).split())


_WISHES: Final = MappingProxyType(
    {
        plain(said): intent
        for intent, listed in (
            ("feedback_no", _NO),
            ("feedback_yes", _YES),
            ("thanks", _THANKS),
            ("greeting", _GREETING),
            ("start", _START),
            ("stop", _STOP),
        )
        for said in listed.split("|")
    }
)


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


def wish_of(text: str) -> Wish | None:
    """The meaning that a whole message has by rule, None when it has none: a word inside a longer message never counts."""
    if len(text) > _LONGEST_CHARACTERS:
        return None
    intent = _WISHES.get(plain(text))
    return Wish(intent) if intent is not None else None
