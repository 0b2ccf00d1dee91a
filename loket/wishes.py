"""Messages whose meaning is fixed by rule, not by a model: STOP above all, which is a right of the resident (pure)."""

# ruff: noqa: E501 - the lists of words are read best as they are

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from loket import wish_words
from loket.sought import Sought

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_NOT_WORD: Final = re.compile(r"[^\w+]+")
_LONGEST_CHARACTERS: Final = 80
_BREAKS: Final = {code: " " for code in range(128) if _NOT_WORD.fullmatch(chr(code))}
_POLITE: Final = Sought(
    r"\b(?:aub|ajb|alstublieft|alsjeblieft|asjeblieft|alsjeblief|alstublief|svp|graag|please|pls|bitte|s il vous plait|por favor|prosze|lutfen|будь ласка|من فضلك)\b"
)
_POLITE_BEGINS: Final = frozenset(
    [
        "aub",
        "ajb",
        "alstublieft",
        "alsjeblieft",
        "asjeblieft",
        "alsjeblief",
        "alstublief",
        "svp",
        "graag",
        "please",
        "pls",
        "bitte",
        "s",
        "por",
        "prosze",
        "lutfen",
    ]
)
"""The first word of each that is written in ASCII."""

# Keys are as `plain` leaves them: lower case, no accents, one space between words, no polite words.
_STOP_TOLD: Final = re.compile(
    r"\b(?:(?:stuur|app|appen|sturen|bericht|schrijf) (?:mij|me|ons) (?:\w+ ){0,2}?(?:geen|niet|niks)(?: \w+){0,2}? (?:berichten|berichtjes|bericht|appjes|updates|meer)|"
    r"(?:hoeft|hoeven|hoef) (?:\w+ )?(?:mij|me|ons) (?:\w+ ){0,3}?(?:geen (?:\w+ )?(?:berichten|berichtjes|bericht|appjes|updates)|niet|niks|niets) (?:\w+ ){0,2}?te (?:sturen|appen|berichten|schrijven)|"
    r"(?:ik )?(?:wil|hoef|willen|hoeven) (?:\w+ ){0,3}?geen (?:\w+ )?(?:berichten|berichtjes|appjes|updates) (?:meer|van jullie)|(?:stop|stopt u|stoppen jullie|jullie stoppen|u stoppen) (?:\w+ )?met (?:mij |me |ons )?(?:die )?(?:berichten|appjes|updates|appen|berichtjes)|"
    r"(?:stop|quit) (?:sending|texting|messaging) (?:me|us)|(?:don t|do not|dont|no need to|never) (?:send|text|message|write) (?:to )?(?:me|us) (?:any ?more|anymore|anything|messages|texts|updates|again)|"
    r"(?:don t|do not|dont) (?:want|need) (?:to (?:get|receive) )?(?:any )?(?:more )(?:of your )?(?:messages|texts|updates)|"
    r"(?:schick\w*|schreib\w*|send\w*) (?:sie )?(?:mir|uns) (?:\w+ )?(?:keine|nichts|nicht)(?: \w+)? (?:nachrichten|mehr|messages)|(?:will|mochte|mochten|wollen|wunsche) (?:\w+ ){0,2}?keine (?:\w+ )?nachrichten|"
    r"(?:brauchen|mussen) (?:sie )?(?:mir|uns) (?:\w+ ){0,3}?(?:keine|nichts|nicht) (?:\w+ ){0,2}?(?:schreiben|schicken|senden)|horen sie auf (?:mir|uns) (?:\w+ ){0,2}?(?:zu )?(?:schreiben|schicken|senden)|"
    r"ne (?:m|me|nous) (?:envoyez|ecrivez|envoie|envoyer) plus|ne (?:veux|voudrais|souhaite|souhaitons) plus (?:recevoir )?(?:de |vos |aucun )*(?:messages?|notifications?)|(?:arretez|cessez|arreter) de (?:m|me|nous) (?:envoyer|ecrire)|"
    r"no me (?:manden?|mandeis|envien?|envieis|escriban?|escribais) (?:mas|ningun|nada)|no quiero (?:recibir (?:nada )?mas|mas (?:mensajes|avisos|whatsapps))|(?:dejen|deje|paren) de (?:mandarme|enviarme|escribirme)|"
    r"nie (?:wysylajcie|wysylaj|wysylac|piszcie|przysylajcie|przysylac|pisac)(?: mi| do mnie)? (?:juz|wiecej)|nie chce (?:juz |wiecej )+(?:\w+ )?(?:wiadomosci|smsow|powiadomien)|przestancie (?:mi |do mnie )?(?:pisac|wysylac|przysylac)|"
    r"(?:bana|bize) (?:artik |bir daha |daha fazla )?(?:\w+ )?(?:mesaj|bildirim) (?:at|gonder|yolla)m[ae]\w*|(?:artik|baska|daha fazla) (?:mesaj|bildirim) (?:almak )?istemiyor\w*|"
    r"(?:не|більше не) (?:пишіть|надсилаите|присилаите|шліть|надсилати) (?:мені|нам) (?:більше|нічого|повідомлен\w*)|більше не (?:пишіть|надсилаите|присилаите) мені|не хочу (?:більше )?(?:отримувати )?(?:більше )?(?:ваших )?повідомлен\w*)\b|"
    r"(?:لا|ما) (?:ترسلوا|ترسلو|تبعتوا|تبعتو|تكتبوا|تبعثوا) (?:لي|الي|لنا)|(?:لا اريد|ما بدي|مابدي|لا ارغب) (?:المزيد من |استلام |استقبال )?(?:رسائل|رسايل|اشعارات)|توقفوا عن (?:ارسال|مراسلتي)|"
    r"\b(?:(?:verwijder|wis|haal|schrap) (?:\w+ )?(?:mijn|m n|mn) (?:nummer|telefoonnummer)|(?:haal|gooi|schrap|schrijf) (?:mij|me) (?:\w+ )?(?:uit|van) (?:de|jullie|uw) (?:lijst|app|verzendlijst)|"
    r"(?:wil|wens|hoef) (?:\w+ )?(?:dit|deze|die|hier) (?:\w+ ){0,2}?(?:niet|geen) (?:\w+ )?meer (?:\w+ )?(?:ontvangen|krijgen)|(?:hou|houd|houdt) (?:\w+ )?op met (?:mij )?(?:appen|sturen|berichten)|"
    r"(?:delete|remove) my (?:phone )?number|(?:take|remove) me (?:off|from) (?:your|the|this) (?:list|chat|app)|no more (?:texts|updates|notifications)|cease sending me|"
    r"(?:loschen|streichen|entfernen) (?:sie )?(?:meine (?:telefon)?nummer|mich aus)|hor(?:t|en sie)? auf (?:mir zu schreiben|mich mit nachrichten)|wunsche keinen (?:\w+ )?kontakt|"
    r"(?:enlevez|supprimez|retirez|effacez) mon numero|desabonnez moi|ne veux plus rien recevoir|(?:borren|eliminen|quiten) mi numero|quiero darme de baja|ya no quiero recibir|"
    r"(?:usunac|usuncie|wykreslcie) (?:moj numer|mnie)|wypisuje sie|nie chce juz dostawac|(?:artik|bir daha) (?:mesaj atma|yazma)\w*|numarami silin|listeden cikar\w*|"
    r"(?:видаліть|приберіть) (?:міи номер|мене зі списку)|відпишіть мене|більше не надсилаите)\b|(?:امسحوا?|احذفوا?) رقمي|مش عايز رسا\w*"
)
"""STOP in a sentence: who asks us to send them nothing more. Others may send nothing to others."""
_STOP_SIGNS: Final = Sought(
    "bericht|app|stuur|sturen|updates|messag|text|send|schreib|schick|nachricht|envo|ecri|mand|envi|escri|mensaj|avisos|wysyl|pis|wiadomo|powiadom|"
    "nummer|number|numer|lijst|list|ontvang|krijgen|chat|kontakt|desabon|recev|recib|baja|dostaw|yaz|видал|прибер|відпиш|رقمي|"
    "mesaj|bildirim|пиш|надсил|присил|повідом|رسا|ترسل|تبع|تكتب|اشعار"
)
"""Without one of these nobody says so."""
_SAYS_NOTHING: Final = (
    "als daar de dit en er gaat geen hallo het hier hierover hoi ik is ja je jullie lijst maar mee meer met mij nee nu ok oke over sorry stop "
    "systeem uit u uw van verder voor weg wel whatsapp bedankt dank "
    "a about and hello hi i it just messages more no now please so thank thanks the this to you your "
    "aus bekommen bitte danke das der die es ich ist jetzt mehr nachrichten nicht und von "
    "bonjour ca c cela d des du est et la le les merci non plus sur vos "
    "aviso el esta este gracias hola lo mas mensajes mi pero por puesto que recibir si vale y ya "
    "dziekuje juz na o prosze sie tak wiadomosci wiecej "
    "artik bana bir lutfen mesaj tamam tesekkurler "
    "більше будь ласка дякую мені на не повідомлень це "
    "الان بعد رسائل رسايل شكرا من"
)
_BESIDE_STOP: Final = frozenset(_SAYS_NOTHING.split())
"""Words that tell of nothing beside it: with any other a report may have come, which is not to be lost."""
_LONGEST_STOP: Final = 200
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
        words = text.lower().translate(_BREAKS).split()
        if _POLITE_BEGINS.isdisjoint(words) and "+" not in text:
            return " ".join(words)
        stripped = text.lower()
    else:
        whole = _SURROGATE.sub(" ", text)
        folded = unicodedata.normalize("NFKC", whole).lower().translate({0x131: "i", 0x142: "l", 0xDF: "ss"})
        stripped = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
    return " ".join(_POLITE.sub(" ", _NOT_WORD.sub(" ", stripped)).split())


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
    words beside it.
    """
    if len(text) > _LONGEST_STOP:
        return None
    said = plain(text)
    if len(text) <= _LONGEST_CHARACTERS and (intent := _WISHES.get(said)) is not None:
        return Wish(intent)
    return _STOPS if _STOP_SIGNS.search(said) and _tells_stop(said) else None


_STOPS: Final = Wish("stop")


def _tells_stop(said: str) -> bool:
    """Whether a plain text asks to send nothing more, and tells of nothing else."""
    rest, count = _STOP_TOLD.subn(" ", said)
    return count > 0 and _BESIDE_STOP.issuperset(rest.split())
