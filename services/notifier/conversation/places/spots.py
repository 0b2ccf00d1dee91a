"""What makes a street precise enough without a number: what stands there, all of it, or one end of it (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

from services.notifier.conversation.places import phrased, whole
from services.notifier.conversation.places.between import BETWEEN
from services.notifier.conversation.places.endings import POSTS, SIDES, listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.housenumbers import YEARS, is_post
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name
from services.notifier.conversation.places.tokens import Words

_BESIDE: Final = int(Means.BESIDE)
_LEADS: Final = int(Means.BESIDE | Means.ARTICLE)
_THING: Final = int(Means.KIND | Means.SHOP | Means.ONLY)
_WHOLE: Final = int(Means.WHOLE)
_END: Final = int(Means.END)
_KIND: Final = int(Means.KIND)
_NUMBER: Final = int(Means.NUMBER)
_UNIT: Final = int(Means.UNIT)
_BOTH: Final = int(Means.BOTH)
_ARTICLE: Final = int(Means.ARTICLE)
_ALONG: Final = frozenset(listed("langs|along|alongside|entlang|wzdłuż|вздовж|уздовж"))
_BEFORE: Final = 6
"""So many words before a street its end may be told: ``aan het einde van de Daal en Bergselaan``."""
ONE_IN_A_STREET: Final = frozenset(
    listed(
        "schoolplein|basisschool|school|kerk|moskee|synagoge|winkelcentrum|speeltuin|speelplaats|trapveldje|sporthal|gymzaal|"
        "begraafplaats|kinderboerderij|wijkcentrum|buurthuis|tankstation|benzinepomp|parkeergarage|ziekenhuis|bibliotheek|"
        "tunnel|tunneltje|viaduct|playground|church|mosque|spielplatz|schule|kirche|école|église|iglesia|escuela|szkoła|kościół|"
        "okul|cami|школа|церква|مدرسة|مسجد"
    )
)
_NO_SIDE: Final = frozenset(
    listed("zijde|overzijde|onderzijde|achterzijde|voorzijde|bovenzijde|binnenzijde|buitenzijde|weerszijde|wederzijde")
)
_POSTPOSITION: Final = int(Means.POSTPOSITION)
_BEHIND_AND: Final = frozenset(listed("de|het|'t|een|die|dat|deze|dit|bij|naast|voor|achter|tegenover|op|aan|in"))
_ANY: Final = frozenset(
    listed("een|'n|a|an|ein|eine|einem|einer|un|une|una|jakiś|jakiejś|jakimś|якийсь|якогось|якомусь")
)
_CATERS: Final = frozenset(
    listed(
        "café|cafe|kroeg|bar|restaurant|eetcafé|snackbar|coffeeshop|winkel|shop|pub|kneipe|geschäft|laden|magasin|tienda|sklep|sklepu|"
        "кафе|бар|бару|магазин|магазину|ресторан|ресторану|restauracji|baru|kawiarni|restaurante"
    )
)
"""Of these a long street has many: "een café op de Loosduinseweg" is any of them, "het café" one that people know."""
_BINS: Final = frozenset(
    listed(
        "container|containernummer|afvalcontainer|glascontainer|papiercontainer|orac|afvalbak|prullenbak|bin|laadpaal"
    )
)
_LONG_NUMBER: Final = 3
"""With fewer figures it tells how many, or for how long: "container 2 dagen vol"."""
_ENTRANCES: Final = frozenset(
    listed(
        "ingang|hoofdingang|zijingang|uitgang|entree|entrance|eingang|haupteingang|ausgang|entrée|entrada|wejście|wejściu|вхід|входу|مدخل|المدخل|"
        "inrit|uitrit|driveway|einfahrt|zufahrt|ausfahrt|wjazd|wjeździe|wjazdu|заїзд|заїзду|в'їзду|giriş"
    )
)
_TO_ENTRANCE: Final = 3
_OPENS: Final = 5
_TO_SIDE: Final = 6
"""So many words before a street its entrance stands where it is told by its side."""
_OF_SIDE: Final = frozenset(listed("van|of|od|z|з|із|зі|від|من|por|del|du|de|von|à|vom"))
_THE: Final = frozenset(listed("de|the|der|dem|l|la"))
_POLE: Final = "paal"
_SAYS: Final = frozenset(
    listed(
        "zegt|staat|sticker|says|reads|steht|sagt|dit|indique|porte|dice|pone|lleva|üzerinde|yazıyor|napisane|написано|عليه|مكتوب"
    )
)
"""Between a lamp post and its number: ``sticker op de paal zegt 022``."""
_VERY: Final = frozenset({"heel", "tout", "toute"})
_BROKEN: Final = "stuk"
""""Het laatste stuk" is an end of a street, "lamp stuk" is a broken lamp."""


def spot(words: Words, *, but_any: bool = False) -> str | None:
    """A thing of which a town has many, but a street mostly one: ``bij de brug``.

    Args:
        words: the message.
        but_any: whether any one of many in a street does not count.
    """
    found, told = _spot(words, but_any=but_any), phrased.said(words)
    # "Where the old cinema was", but "in front of that laundry" where both are told.
    return told if told is not None and (found is None or found.split()[-1] in told.split()) else found


def _spot(words: Words, *, but_any: bool) -> str | None:
    for at in range(len(words)):
        if not words.means[at] & _THING or _drives(words, at) or (but_any and is_any(words, at)):
            continue
        after = at + 1
        if after < len(words) and words.means[after] & _POSTPOSITION:
            return " ".join(words.said[at : after + 1])
        begin = at
        while begin > 0 and at - begin < 4 and not words.breaks[begin - 1] and words.means[begin - 1] & _LEADS:
            begin -= 1
        while begin < at and (not words.means[begin] & _BESIDE or _joins(words, begin)):
            begin += 1
        if begin < at:
            end = _other_thing(words, at) if words.low[begin] in BETWEEN else at + 1
            end += words.low[at] == "car"
            return " ".join([words.low[begin], *_said(words, begin + 1, end)])
    return None


def _drives(words: Words, at: int) -> bool:
    """Whether a car is one, and no first word of what stands still: "next to the car", ``next to the car park``."""
    still = at + 1 < len(words) and not words.breaks[at] and words.means[at + 1] & _THING
    return words.low[at] == "car" and not still


def _other_thing(words: Words, at: int) -> int:
    """Behind the second of two things that something is between: ``tussen de school |en de rotonde``."""
    end = at + 1
    if end >= len(words) or words.breaks[at] or not words.means[end] & _BOTH:
        return at + 1
    end += 1
    while end < len(words) and words.means[end] & _ARTICLE and not words.breaks[end]:
        end += 1
    if end >= len(words) or not words.means[end] & _THING or words.breaks[end - 1]:
        return at + 1
    return end + 1 + (words.low[end] == "car" and not _drives(words, end))


def _joins(words: Words, at: int) -> bool:
    """Whether "en" joins in Dutch, where it is a preposition in other languages: ``en het zebrapad``."""
    return words.low[at] == "en" and words.low[at + 1] in _BEHIND_AND


def is_any(words: Words, at: int) -> bool:
    """Whether a thing is any of many in its street: ``een café``."""
    if words.low[at].endswith("paadje") and at + 1 < len(words) and words.low[at + 1] in _ALONG:
        # A path along a street is as long as that.
        return True
    return at > 0 and words.low[at] in _CATERS and words.low[at - 1] in _ANY and not words.breaks[at - 1]


def _is_part(words: Words, at: int) -> bool:
    """Whether "stuk" is a part of something: ``het laatste stuk``, ``stuk van de Kerkstraat``."""
    if at + 1 < len(words) and words.low[at + 1] in {"van", "tussen", "bij", "na", "voor"} and not words.breaks[at]:
        return True
    earlier = [words.low[n] for n in range(max(at - 2, 0), at) if not any(words.breaks[n:at])]
    return any(low in {"het", "'t", "t", "een", "dit", "dat", "eerste", "laatste"} for low in earlier)


def along(words: Words) -> str | None:
    """A water or a path with a name that something lies along: ``langs de Vliet``; long, so that more must be told."""
    for at in range(len(words) - 1):
        if words.low[at] not in _ALONG or words.breaks[at]:
            continue
        begin = at + 1
        while begin < len(words) and words.means[begin] & _ARTICLE and not words.breaks[begin]:
            begin += 1
        end = begin
        while end < len(words) and capital(words.said[end]) and words.number[end] is None:
            end += 1
            if words.breaks[end - 1]:
                break
        if end > begin and len(words.low[begin]) > 3 and not words.means[begin] & (_THING | _BESIDE):
            return " ".join(words.said[begin:end])
    return None


def _said(words: Words, begin: int, end: int) -> list[str]:
    joined: list[str] = []
    for at in range(begin, end):
        if words.low[at - 1] in {"l", "d"} and joined:
            joined[-1] += f"'{words.said[at]}"
        else:
            joined.append(words.said[at])
    return joined


def in_street(words: Words, name: Name) -> str | None:
    """What makes a street alone precise enough: all of it, one end of it, or something in it; ``""`` is all of it."""
    if any(_is_whole(words, name, at) for at in range(max(name.begin - 4, 0), min(name.end + 4, len(words)))):
        return ""
    for at in range(max(name.begin - _BEFORE, 0), min(name.end + 3, len(words))):
        if words.low[at] == _BROKEN and not _is_part(words, at):
            continue
        if (words.means[at] & _END or _is_side(words.low[at])) and not name.begin <= at < name.end:
            return words.low[at]
    found = (
        spot(words, but_any=True) or post(words) or _entrance(words, name) or _way_in(words, name) or _named_only(words)
    )
    if found is not None and found.split()[-1].casefold() == words.low[name.begin]:
        return ""
    return "" if found is None and whole.said(" ".join(words.low)) is not None else found


def _entrance(words: Words, name: Name) -> str | None:
    """The way in that a park or a building has in a street: ``bij de ingang aan de Heliotrooplaan``."""
    for at in range(max(name.begin - _TO_SIDE, 0), min(name.end + 2, len(words))):
        if words.low[at] in _ENTRANCES and (at >= name.end or _opens_to(words, at, name.begin)):
            return words.low[at]
    return None


def _opens_to(words: Words, at: int, street: int) -> bool:
    """Whether a way in is told by the street at it, or on its side: ``entrance on the side of| the Steenlaan``."""
    if at >= street - _TO_ENTRANCE and _leads_to(words, at + 1, street):
        return True
    sides = [n for n in range(at + 1, street) if words.low[n] in SIDES]
    leads = all(
        words.means[n] & _LEADS or words.low[n] in SIDES or words.low[n] in _OF_SIDE for n in range(at + 1, street)
    )
    return bool(sides) and leads and not any(words.breaks[at : street - 1])


def entrance_of(words: Words) -> str | None:
    """The way into something of a known kind, with which a message begins: ``bij de ingang van het winkelcentrum``."""
    at = next((at for at in range(1, min(_OPENS, len(words))) if words.low[at] in _ENTRANCES), None)
    if at is None or not words.means[0] & _BESIDE or any(words.breaks[:at]) or at + 1 >= len(words):
        return None
    thing = at + 1
    while thing < len(words) and words.means[thing] & _ARTICLE and not words.breaks[thing - 1]:
        thing += 1
    if thing in {at + 1, len(words)} or not words.means[thing] & _THING or words.breaks[thing - 1]:
        return None
    return " ".join([words.low[0], *words.said[1 : thing + 1]])


def _way_in(words: Words, name: Name) -> str | None:
    """The way in that something is by, right behind its street: ``Van Miereveltlaan bij de |inrit van de dokter``."""
    for at in range(name.end + 1, min(name.end + _TO_ENTRANCE, len(words))):
        led = words.means[name.end] & _BESIDE and words.low[at - 1] in _THE and words.low[at] in _ENTRANCES
        if led and not any(words.breaks[name.end : at]):
            end = at + 1
            while end < len(words) and not words.breaks[end - 1] and words.means[end] & _ARTICLE:
                end += 1
            of = range(at + 1, end + 1) if at + 1 < end < len(words) and not words.breaks[end - 1] else range(0)
            return " ".join(words.low[name.end : at + 1] + [words.said[n] for n in of])
    return None


def _leads_to(words: Words, begin: int, end: int) -> bool:
    """Whether nothing stands between two places but prepositions and articles, in one breath."""
    return not any(words.breaks[begin - 1 : end - 1]) and all(words.means[n] & _LEADS for n in range(begin, end))


def _is_whole(words: Words, name: Name, at: int) -> bool:
    """Whether a word tells that it is all of a street: not "in Kerkstraat the cycle path is all under water"."""
    if not words.means[at] & _WHOLE:
        return False
    after = at + 1
    if at >= name.end and words.low[at] in _VERY:
        # "De Kerkstraat is heel slecht."
        return False
    return at < name.begin or after >= len(words) or not words.means[after] & _BESIDE or bool(words.breaks[at])


def _is_side(low: str) -> bool:
    """Whether a word tells one side of a street by what lies there: ``stationszijde``, ``parkzijde``."""
    return low.endswith("zijde") and low not in _NO_SIDE


def post(words: Words) -> str | None:
    """The number on a lamp post or a box: ``lantaarnpaal 1234``, ``paalnummer 32``."""
    for at, low in enumerate(words.low):
        bin_at = low in _BINS
        sure = low in {"mast", "lantaarn"} or low.startswith(POSTS)
        if not (bin_at or sure or low == _POLE or is_post(low)):
            continue
        after = at + 1
        while after < len(words) and (words.means[after] & _NUMBER or (not bin_at and words.low[after] in _SAYS)):
            after += 1
        told = after < len(words) and words.said[after].isdigit() and not words.breaks[after - 1]
        if told and not (bin_at or sure) and not _is_painted(words, at, after):
            continue
        if told and bin_at and (len(words.said[after]) < _LONG_NUMBER or int(words.said[after]) in YEARS):
            continue
        if told and not (after + 1 < len(words) and words.means[after + 1] & _UNIT):
            return f"{low} {words.said[after]}"
    return None


def _is_painted(words: Words, at: int, number: int) -> bool:
    """Whether a number behind a pole is said to be the one on it: ``paal nr 22``, ``farola pone 022``, not "paal 2"."""
    said = words.said[number]
    if words.means[number - 1] & _NUMBER or (words.low[at] == _POLE and len(said) > 1 and int(said) not in YEARS):
        return True
    return number > at + 1 and (said.startswith("0") or len(said) >= _LONG_NUMBER) and int(said) not in YEARS


def _named_only(words: Words) -> str | None:
    """What a message names without a preposition: ``schoolplein, Kerkstraat``. Not what stands in every street."""
    for at in range(len(words)):
        if words.means[at] & _KIND and words.low[at] in ONE_IN_A_STREET:
            return words.low[at]
    return None
