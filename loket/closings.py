"""What a message ends with that says nothing of its own: thanks, a good day, regards and a name (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from msgspec import Struct

from loket.wishes import plain


def _plain(listed: str) -> frozenset[str]:
    return frozenset(map(plain, listed.split()))


_WORDS: Final = _plain(
    "alvast bij voorbaat hartelijk hartelijke heel erg zeer veel duizendmaal dank bedankt dankjewel dankuwel u je jij jullie ik wel voor uw jouw de het moeite hulp inzet reactie aandacht snelle tijd "
    "en een fijne fijn prettige prettig mooie mooi goede goed gezellig dag avond weekend middag morgen ochtend week nog verder werkweek hoor top super zover "
    "many much so very thanks thank you thx in advance for your help time and have a nice good great lovely day evening weekend one kind "
    "vielen herzlichen herzlich besten schon danke dank im voraus ihnen euch fur ihre eure hilfe muhe und einen schonen guten noch tag abend wochenende schone liebe "
    "merci beaucoup d avance par pour votre aide et bonne bon journee soiree week end vous je remercie mille "
    "muchas mil gracias por su ayuda de antemano y que tenga tengan un buen buena dia tarde noche fin semana feliz "
    "bardzo serdecznie dziekuje dziekuje dzieki z gory za pomoc i milego dnia milego wieczoru weekendu wszystkiego dobrego pozdrawiam pozdrowienia "
    "cok simdiden tesekkurler tesekkur ederim ederiz sagolun sagol iyi gunler aksamlar calismalar kolay gelsin hayirli "
    "дуже щиро дякую наперед заздалегідь за допомогу і та гарного дня вечора вихідних доброго вам "
    "شكرا جزيلا لكم لك مقدما سلفا على المساعدة و ويومكم يومكم سعيد طيب نهاركم مع"
)
_THANKS: Final = _plain(
    "dank bedankt dankjewel dankuwel thanks thank thx danke vielen merci remercie gracias dziekuje dzieki tesekkurler "
    "tesekkur sagol sagolun дякую شكرا fijne prettige nice schonen bonne buen milego iyi гарного"
)
_SAID_THANKS: Final = _plain(
    "dank bedankt dankjewel dankuwel thanks thank thx danke vielen merci remercie gracias dziekuje dzieki tesekkurler tesekkur sagol sagolun дякую شكرا"
)
_FORMULA: Final = _plain(
    "alvast voorbaat advance voraus avance antemano gory simdiden наперед заздалегідь مقدما سلفا dag avond weekend middag week werkweek day evening tag abend "
    "wochenende journee soiree dia tarde fin dnia wieczoru weekendu gunler aksamlar calismalar gelsin дня вечора вихідних يومكم ويومكم نهاركم"
)
"""In advance, or a good day: who says only "thanks" behind what they tell may thank for that."""
_SIGNED: Final = re.compile(
    r"^(?:(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|gr|(?:kind |best |warm )?regards|(?:viele |liebe |beste |mit freundlichen )?gru(?:ss|sse|ssen)|"
    r"cheers|bvd|b v d|hgr|groetje|cordialement|bien a vous|(?:un )?saludos?(?: cordiales)?|pozdrawiam|saygilar\w*|з повагою|تحياتي|مع التحيه)\b"
)
_SEPARATOR: Final = r"(?:[\s,.!:;،-]+|$)"
_TO: Final = (
    "gemeente(?: den haag)?|heer|mevrouw|meneer|mevr|dhr|heer/mevrouw|meneer/mevrouw|heer of mevrouw|dames en heren|team|mensen|allemaal|iedereen|daar|loket|lezer|collega'?s|medewerkers?|"
    "sir|madam|sir/madam|sir or madam|council|municipality|team|all|everyone|there|damen und herren|gemeinde|zusammen|stadt|madame|monsieur|mairie|commune|equipe|à tous|señores?|señora|ayuntamiento|equipo|"
    "państwo|pani|panie|gmino|urząd|yetkili|belediye|herkese|пані|панове|всім|муніципалітет|السادة|سيدي|سيدتي|بلدية|البلدية|الكرام"
)
_GREETING: Final = re.compile(
    rf"\s*(?:(?:hallo|halo|hoi|heey|hee|hey|hé|hai|hi|yo|goede?n?(?:morgen|middag|avond|dag)|goede (?:morgen|middag|avond)|goeie?(?:n?morgen|middag|n?avond|dag)|hello|good (?:morning|afternoon|evening|day)|"
    rf"guten (?:tag|morgen|abend)|moin|grüß gott|servus|bonjour|bonsoir|salut|coucou|hola|buen(?:os|as) (?:d[íi]as|tardes|noches)|buenas|dzień dobry|dzien dobry|cześć|czesc|witam|dobry wieczór|"
    rf"merhaba(?:lar)?|selam(?:lar)?|iyi (?:günler|akşamlar|geceler)|günaydın|добр(?:ий|ого) (?:день|дня|ранок|ранку|вечір|вечора)|вітаю|привіт|доброго|مرحبا|أهلا|اهلا|السلام عليكم(?: ورحمة الله(?: وبركاته)?)?|صباح الخير|مساء الخير)"
    rf"(?:\s+(?:{_TO}))*{_SEPARATOR}|"
    rf"(?:beste|geachte|lieve|dear|sehr geehrte[rs]?|liebe[rs]?|chers?|chère|estimad[oa]s?|szanown[aeyi]+|drodzy|sayın|шановн[іаи]й?)(?:\s+(?:{_TO}))+{_SEPARATOR}|dag\s*[,.!\n]+\s*)",
    re.IGNORECASE,
)
"""Before what is told, with whom it is said to; "dag" only with a pause behind it."""
_GREETINGS: Final = 3
_PUT_RIGHT: Final = re.compile(
    r"(?<!\w)(?:(?:doet|doen) het weer|(?:werkt|werken|brandt|branden) weer|(?:is|zijn|staat|ligt|loopt) (?:er |nu )?weer|(?:is|zijn|nu|inmiddels) (?:\w+ )?(?:weg|leeg|schoon|netjes|klaar)|ge(?:maakt|repareerd|leegd|dicht|regeld|fixt)|"
    r"opgelost|weggehaald|opgehaald|opgeruimd|schoongemaakt|hersteld|vervangen|(?:works?|working|on|lit|fine|clean|back) again|(?:works|working|clean|empty|on|fine) now|now (?:works?|clean|empty|fixed|fine)|fixed|repaired|solved|removed|emptied|cleaned|collected|picked up|is gone|are gone|(?:geht|gehen|brennt|brennen|funktioniert|leuchtet|läuft|ist|sind) (?:\w+ )?wieder|wieder (?:sauber|ganz|heil|da|in ordnung)|jetzt (?:sauber|leer|weg)|repariert|erledigt|geleert|entfernt|abgeholt|"
    r"weggeräumt|de nouveau|à nouveau|remarch\w*|refonctionne|réparée?|vidée?|enlevée?|nettoyée?|ramassée?|ya|arregl\w+|reparad[oa]|recogid[oa]|vaciad[oa]|limpi\w+|już|znowu|znów|naprawion\w*|posprzątan\w*|opróżnion\w*|artık|tekrar|yeniden|"
    r"şimdi|edildi|yapıldı|toplandı|temizlendi|boşaltıldı|вже|уже|знову|тепер|полагод\w*|відремонт\w*|прибрал\w*|الآن|الان|تم|صار|رجع)(?!\w)",
    re.IGNORECASE,
)
_FEWEST_OF_CORE: Final = 2
_LONGEST_READ: Final = 1000
_MOST_WORDS: Final = 14
_MOST_SIGNED: Final = 6
_NAME: Final = 2
_FEWEST_LEFT: Final = 3
_LONGEST_CHARACTERS: Final = 400
_PARTS: Final = re.compile(r"[.!?…\n؟]+\s*|[,،]\s+")


def without_closing(text: str) -> str | None:
    """A message without the thanks in advance, or for the day, that it ends with; None when it ends with none.

    Args:
        text: any string; of a longer one than 400 characters, or when less than three words are left, nothing is said.
    """
    if len(text) > _LONGEST_CHARACTERS:
        return None
    left, _, formal = _ended(text)
    rest = text[:left].rstrip(" ,\n")
    return rest if formal and len(rest.split()) >= _FEWEST_LEFT else None


class Core(Struct, frozen=True):
    """What a message says between greeting and closing. Its ``repr`` shows nothing."""

    text: str
    thanked: bool
    """Whether it only says "thanks" behind that, and not in advance: perhaps something was mended."""

    def __repr__(self) -> str:
        return f"Core(thanked={self.thanked})"


def core_of(text: str) -> Core:
    """What is left of a message without its greeting, its closing and who signs; of too little the whole message.

    Args:
        text: any string; of a longer one than 1,000 characters the closing stays.
    """
    left, thanked, formal = _ended(text) if len(text) <= _LONGEST_READ else (len(text), False, False)
    begin = 0
    for _ in range(_GREETINGS):
        found = _GREETING.match(text, begin, left)
        if found is None or found.end() == begin:
            break
        begin = found.end()
    rest = text[begin:left].strip(" ,،\n")
    if rest == text.strip(" ,،\n") or sum(map(str.isalnum, plain(rest).split())) < _FEWEST_OF_CORE:
        return Core(text, thanked=False)
    return Core(rest, thanked=thanked and not formal)


def _ended(text: str) -> tuple[int, bool, bool]:
    """Where the closing of a message begins, whether there are thanks in it, and whether they are in advance."""
    ends = [match.end() for match in _PARTS.finditer(text.rstrip(" .!?…\n"))]
    left, thanked, formal = len(text), False, False
    for begin in reversed(ends):
        if not _closes(text[begin:left]):
            if left == len(text) and len(text[begin:].split()) <= _NAME:
                # Perhaps who signs: "Groet, Anna".
                continue
            break
        words = plain(text[begin:left]).split()
        left = begin
        thanked = thanked or not _SAID_THANKS.isdisjoint(words)
        formal = formal or not _FORMULA.isdisjoint(words)
    return left, thanked, formal


def _closes(part: str) -> bool:
    flat = plain(part)
    words = flat.split()
    if _SIGNED.match(flat) is not None:
        return len(words) <= _MOST_SIGNED
    return bool(words) and len(words) <= _MOST_WORDS and _WORDS.issuperset(words) and not _THANKS.isdisjoint(words)


def put_right(text: str) -> bool:
    """Whether what stands before "thanks" may tell that something is as it should be again: it is thanked for that."""
    return _PUT_RIGHT.search(text) is not None
