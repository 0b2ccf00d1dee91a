"""Things with a name of their own: how far it goes before and behind them (pure)."""

import re
from collections.abc import Sequence
from typing import Final

from services.notifier.conversation.places import arabic, pairs, small, unknown
from services.notifier.conversation.places.endings import THINGS, listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name
from services.notifier.conversation.places.tokens import Words

_BESIDE: Final = int(Means.BESIDE)
_ARTICLE: Final = int(Means.ARTICLE)
_ONLY: Final = int(Means.ONLY)
_MAY_NAME: Final = int(Means.WEAK | Means.TYPO | Means.SHOP)
DEFINITE: Final = frozenset({"de", "het", "'t", "the", "la", "le", "el", "al"})
_INSIDE: Final = frozenset({"in", "op", "inside", "dans", "en"})
_LEADS: Final = frozenset({"van", "de", "het", "der", "over", "of", "du", "del", "des"})
_SHORTEST: Final = 5
_LONGEST: Final = 5
_MODES: Final = frozenset(
    listed(
        "tram|bus|tramwajowy|tramwajowym|autobusowy|autobusowym|infantil|juegos|tranvía|autobús|трамвая|трамваю|трамвайна|"
        "автобуса|ترام|الترام|باص|الباص|zabaw|jeux|salud|mayores|día|ancianos|retraite|santé|repos|podstawowa|podstawowej|podstawową|"
        "primaire|primaria|secundaria|handlowe|handlowym|handlowego|cívico|médical|medyczne|medycznym"
    )
)
"""Between a thing and its name: what kind of stop or park it is."""
_INSTITUTIONS: Final = frozenset(
    listed(
        "basisschool|kdv|kinderdagverblijf|peuterspeelzaal|crèche|buurthuis|wijkcentrum|buurtcentrum|dorpshuis|verpleeghuis|"
        "verzorgingshuis|zorgcentrum|woonzorgcentrum|café|restaurant|lunchroom|snackbar|sporthal|gymzaal|zwembad|moskee"
    )
)
"""Each has a name, also in small letters: "bij basisschool de vuurvlinder man wat een bende"."""
_DENOMINATIONS: Final = frozenset(
    listed(
        "openbare|rooms-katholieke|christelijke|katholieke|protestantse|gereformeerde|islamitische|hindoe|joodse|bijzondere|vrije"
    )
)
REGIONS: Final = frozenset(
    listed(
        "bijlmer|randstad|veluwe|achterhoek|betuwe|bollenstreek|hoeksche|krimpenerwaard|alblasserwaard|schilderswijk|jordaan|"
        "binnenstad|westland|gooi|veenkoloniën|peel|kempen|ardennen|haaglanden|drechtsteden|zaanstreek|noordoostpolder"
    )
)
"""Too large to send somebody to what lies in it: "winkel in de Bijlmer"."""
_ACROSS: Final = frozenset(
    listed("onder|over|boven|under|beneath|below|unter|über|sous|sur|bajo|sobre|debajo|pod|nad|під|над|تحت|فوق")
)
"""Between a tunnel or a bridge and what it crosses."""
_CROSSED: Final = frozenset(
    listed(
        "spoor|spoorlijn|snelweg|rijksweg|railway|rails|motorway|highway|bahn|autobahn|gleise|autoroute|rail|autopista|vía|"
        "vías|torami|tory|autostradą|колією|трасою|السكة"
    )
)
_ROAD: Final = re.compile(r"[aens]\d{1,3}")
_CROSSED_SO_FAR: Final = 4
_ARABIC_ARTICLES: Final = frozenset({"al", "el", "as", "an", "ar", "at", "ad", "en", "er"})
STATIONS: Final = frozenset({"cs", "hs", "centraal"})


def name_before(words: Words, at: int) -> str:
    """The name that stands before a thing: ``Den Haag CS``, ``Peace Palace``, ``the Trekvliet bridge``."""
    begin = at
    of_station = words.low[at] in STATIONS
    while begin and at - begin < 2 and capital(words.said[begin - 1]) and not words.breaks[begin - 1]:
        is_name = begin > 1 and not words.means[begin - 1] & ~_MAY_NAME and not small.is_ordinary(words, begin - 1)
        if not (of_station or is_name):
            break
        begin -= 1
    if not of_station and not (begin and words.means[begin - 1] & (_ARTICLE | _BESIDE)):
        # "3 Dutch parks" are none of that name.
        return ""
    return "".join(f"{word} " for word in words.said[begin:at])


def denomination(words: Words, at: int) -> str:
    """What a school is by its founders, where that stands before it with a capital: ``Openbare Basisschool``."""
    before = words.low[at - 1] if at and capital(words.said[at - 1]) and not words.breaks[at - 1] else ""
    return f"{words.said[at - 1]} " if before in _DENOMINATIONS else ""


def named_end(words: Words, at: int, names: Sequence[Name]) -> int:
    """Behind the name that a thing has: ``basisschool De Springplank``, ``halte leyweg``."""
    for name in names:
        if name.begin == at + 1 and name.sure and not words.breaks[at]:
            return name.end
    pair = pairs.end_of(words, at + 1)
    if pair > at + 1 and not words.breaks[at]:
        return pair
    end = small.name_end(words, at)
    kind = of_which_kind(words, at)
    if end == at + 1 < kind < len(words) and not any(words.breaks[at:kind]):
        # "Przystanek tramwajowy Leyenburg", "parque infantil De Bonte Brug", "centro de salud Vrederust".
        street = next((name.end for name in names if name.begin == kind), None)
        if street is not None:
            return street
        end = kind if is_proper(words, kind) else end
    while end < len(words) and end - at < _LONGEST and not words.breaks[end - 1] and words.number[end] is None:
        more = _more(words, names, at, end)
        if not more:
            break
        end += more
    return end


def of_which_kind(words: Words, at: int) -> int:
    """Behind a thing and the words that tell of which kind it is: ``plac zabaw| przy``, ``aire de jeux| dans``."""
    end = at + 1
    if end < len(words) and words.low[end] in {"de", "d"} and not words.breaks[at]:
        end += 1
    return end + 1 if end < len(words) and words.low[end] in _MODES and not any(words.breaks[at:end]) else at + 1


def behind_what_it_crosses(words: Words, at: int) -> int:
    """Behind what a tunnel or a bridge crosses: ``fietstunnel onder de A13| bij de``; where it begins for none."""
    if at >= len(words) or words.low[at] not in _ACROSS or words.breaks[at - 1]:
        return at
    end = at + 1
    while end < min(len(words), at + _CROSSED_SO_FAR) and not words.breaks[end - 1]:
        if words.low[end] in _CROSSED or _ROAD.fullmatch(words.low[end]):
            return end + 1
        if not words.means[end] & (_ARTICLE | _BESIDE):
            return at
        end += 1
    return at


def _more(words: Words, names: Sequence[Name], at: int, end: int) -> int:
    """How many words more belong to the name of a thing, from ``end`` on; 0 when it ends there."""
    means, leads = words.means[end], words.low[end] in _LEADS
    thing = (small.is_ordinary(words, end) or words.low[end] in THINGS) and (
        words.shouted or not is_proper(words, end + 1)
    )
    if capital(words.said[end]) and not means & (_BESIDE & ~_ARTICLE) and not thing:
        return 1
    if (leads or _is_arabic_article(words, end)) and is_proper(words, end + 1):
        return 2
    if leads and end + 1 < len(words) and words.low[end + 1] in DEFINITE and is_proper(words, end + 2):
        return 3
    if words.means[at] & _ONLY and means & _ONLY:
        return 1
    if end > at + 1:
        return 0
    is_one = words.means[at] & _ONLY or words.low[at] in _INSTITUTIONS
    if leads and is_one and unknown.is_unknown(words, end + 1):
        return 3 if end + 2 < len(words) and not words.breaks[end + 1] and unknown.is_unknown(words, end + 2) else 2
    if _in_what_has_a_name(words, names, end):
        return 3
    if leads and _is_of_what(words, names, end + 1):
        return 4
    return int(small.is_of_definite(words, at) or arabic.is_named(words, at))


def _is_arabic_article(words: Words, at: int) -> bool:
    """Whether a name begins so, with a capital: ``Moskee |Al Islam``; other languages have such prepositions."""
    return capital(words.said[at]) and words.low[at] in _ARABIC_ARTICLES


def is_proper(words: Words, at: int) -> bool:
    """Whether a word goes on with the words before it and begins as names do."""
    return at < len(words) and not words.breaks[at - 1] and capital(words.said[at]) and words.number[at] is None


def _in_what_has_a_name(words: Words, names: Sequence[Name], end: int) -> bool:
    """Whether a thing lies in something with a name that is no street: ``de vijver in het Rosarium``."""
    return (
        words.low[end] in _INSIDE
        and end + 2 < len(words)
        and words.low[end + 1] in DEFINITE
        and is_proper(words, end + 2)
        and len(words.low[end + 2]) >= _SHORTEST
        and words.low[end + 2] not in REGIONS
        and not any(name.begin <= end + 2 < name.end for name in names)
    )


def _is_of_what(words: Words, names: Sequence[Name], at: int) -> bool:
    """Whether a word more says which thing it is that has a name: ``aire de jeux du Rosarium``."""
    name = at + 2
    return (
        name < len(words)
        and words.said[at].islower()
        and not words.means[at] & (_BESIDE | _ARTICLE)
        and not any(words.breaks[at - 1 : name])
        and words.low[at + 1] in _LEADS
        and is_proper(words, name)
        and not any(one.begin <= name < one.end for one in names)
    )
