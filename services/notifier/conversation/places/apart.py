"""What a street is precise by that stands apart from it: ``parkeerplaats van de hockeyclub, Van Alkemadelaan`` (pure).

Things of which a street has one at most: what a part of something belongs to, what has a name of its own, a club, and
what something lies between.
"""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

from services.notifier.conversation.places.between import BETWEEN
from services.notifier.conversation.places.endings import FORENAMES, THINGS, listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name
from services.notifier.conversation.places.nounlists import nouns
from services.notifier.conversation.places.things import PARTS
from services.notifier.conversation.places.tokens import Words

_ARTICLE: Final = int(Means.ARTICLE)
_BESIDE: Final = int(Means.BESIDE)
_BOTH: Final = int(Means.BOTH)
_STREET: Final = int(Means.STREET)
_THING: Final = int(Means.KIND | Means.ONLY | Means.SHOP)
_LANGUAGES: Final = ("nl", "en", "de", "fr", "es", "pl", "tr", "ar", "uk")
_OF: Final = frozenset(listed("van|vd|v.d|v/d|of|von|vom|der|des|de|del|du|d|od|do"))
_WAYS_IN: Final = frozenset(
    listed(
        "inrit|uitrit|oprit|entree|parkeerterrein|parkeerplek|kantine|clubhuis|driveway|parking|forecourt|"
        "canteen|"
        "einfahrt|zufahrt|ausfahrt|auffahrt|parkplatz|kantine|vereinsheim|buvette|cantine|aparcamiento|cantina|wjazd|wjazdu|"
        "wjeździe|parking|parkingu|kantyna|kantynie|girişi|otoparkı|kantini|в'їзд|в'їзду|заїзд|заїзду|парковка|парковки|парковці|"
        "їдальня|їдальні|موقف|مدخل|مقصف"
    )
)
"""Beside the parts of a building: what leads into its grounds, and what lies in them."""
_CANTEENS: Final = frozenset(
    listed(
        "kantine|clubhuis|clubgebouw|canteen|clubhouse|vereinsheim|cantine|buvette|cantina|kantyna|kantyny|stołówka|їдальня|їдальні|مقصف"
    )
)
_CLUBS: Final = ("club", "verein", "vereniging")
_CLUB_BEGINS: Final = ("klub", "kulüb", "kulub", "клуб", "نادي", "النادي", "لنادي")
_MANY: Final = frozenset(
    listed(
        "flat|flats|huis|huizen|woning|woningen|house|houses|haus|häuser|wohnung|maison|casa|dom|blok|bloku|ev|apartman|بيت|منزل"
    )
)
"""Of these every street has many."""
_FAR: Final = 16
_CLAUSE: Final = 6
_SOMEBODY: Final = frozenset(listed("ik|wij|we|er|i|there|ich|wir|es|je|nous|il|yo|hay|biz|ben|ми|я|نحن"))
"""So begins what is told of who somebody is, or of what there is: "wij zijn van de club, Steenlaan"."""
_NAME: Final = 4
_MOST_ARTICLES: Final = 2
_MOST_BETWEEN: Final = 6
_AND_IN_ARABIC: Final = "و"
_AND_IN_TURKISH: Final = frozenset({"ile", "ve"})
_BETWEEN_IN_TURKISH: Final = "aras"


def told(words: Words, name: Name) -> str | None:
    """What stands apart from a street and makes it precise, in its resident's words."""
    return _between(words, name) or _belonging(words, name) or _in_clause(words, name)


def _between(words: Words, name: Name) -> str | None:
    """What lies with a street on both sides of something: ``tussen Troelstralaan| en winkelcentrum In de Hoven``."""
    before = name.begin - 1
    while before > 0 and words.means[before] & _ARTICLE and words.low[before] not in BETWEEN:
        before -= 1
    led = before >= 0 and words.low[before] in BETWEEN
    at = name.end
    behind = any(low.startswith(_BETWEEN_IN_TURKISH) for low in words.low[at:])
    if at + 1 >= len(words) or words.breaks[at - 1] or not (led or (behind and words.low[at] in _AND_IN_TURKISH)):
        return None
    joined = words.low[at].startswith(_AND_IN_ARABIC) and not words.low[at].isascii()
    if not (joined or words.means[at] & _BOTH or words.low[at] in _AND_IN_TURKISH):
        return None
    end = _named_end(words, at + (not joined))
    return (
        None
        if end is None
        else " ".join([words.low[before], name.words, *words.said[at:end]] if led else words.said[at:end])
    )


def _named_end(words: Words, begin: int) -> int | None:
    """Behind the name of what is told from a word on; None when it has none."""
    at = begin
    while at < len(words) and at - begin < _MOST_BETWEEN and not (at > begin and words.breaks[at - 1]):
        if capital(words.said[at]) and not words.means[at] & (_BESIDE | _ARTICLE | _STREET):
            while at < len(words) and capital(words.said[at]) and not words.breaks[at - 1]:
                at += 1
            return at
        at += 1
    return None


def _belonging(words: Words, name: Name) -> str | None:
    """A part of something of which there is one, or the canteen of a club: ``inrit van tuincentrum``."""
    for at in range(len(words) - 1):
        part = words.low[at] in PARTS or words.low[at] in _WAYS_IN
        if not part or name.begin <= at < name.end or words.breaks[at]:
            continue
        owner = at + 1
        while (
            owner < len(words) and owner - at <= _MOST_ARTICLES + 1 and _leads(words, owner) and not words.breaks[owner]
        ):
            owner += 1
        if owner == at + 1 or owner >= len(words) or name.begin <= owner < name.end:
            continue
        if (_is_one(words, owner) or _is_of_name(words, at, owner)) and _is_near(words, name, at, owner + 1):
            return " ".join([words.low[at], *words.said[at + 1 : owner + 1]])
    return None


def _leads(words: Words, at: int) -> bool:
    return words.low[at] in _OF or (bool(words.means[at] & _ARTICLE) and not capital(words.said[at]))


def _is_one(words: Words, at: int) -> bool:
    """Whether something is one of few in a street."""
    low = words.low[at]
    if low in _MANY or low in THINGS or words.means[at] & _STREET:
        return False
    return bool(words.means[at] & _THING) or any(low in nouns(each, "facility") for each in _LANGUAGES)


def _is_of_name(words: Words, at: int, owner: int) -> bool:
    """Whether the canteen of a club is told with its name: ``kantine van |HBS``."""
    named = capital(words.said[owner]) and words.low[owner] not in FORENAMES and not words.shouted
    return words.low[at] in _CANTEENS and named and not words.means[owner] & _STREET


def _is_near(words: Words, name: Name, begin: int, end: int) -> bool:
    between = words.breaks[name.end - 1 : begin] if begin >= name.end else words.breaks[end - 1 : name.begin]
    return len(between) <= _FAR and between.count(".") <= 1


def _in_clause(words: Words, name: Name) -> str | None:
    """A club, or something with a name, that is all that is told right before or behind a street with its breaks."""
    for begin, end in _clauses(words):
        beside = end <= name.begin <= end + 2 or name.end <= begin <= name.end + 2
        if not beside or (name.begin < end and begin < name.end) or not _may_name(words, begin, end):
            continue
        if any(_is_club(words.low[at]) for at in range(begin, end)) or _is_name(words, begin, end):
            return " ".join(
                [
                    words.low[begin] if not capital(words.said[begin]) else words.said[begin],
                    *words.said[begin + 1 : end],
                ]
            )
    return None


def _may_name(words: Words, begin: int, end: int) -> bool:
    return end - begin <= _CLAUSE and words.low[begin] not in _SOMEBODY


def _clauses(words: Words) -> list[tuple[int, int]]:
    ends = [at + 1 for at in range(len(words)) if words.breaks[at] or at + 1 == len(words)]
    return list(zip([0, *ends[:-1]], ends, strict=True))


def _is_club(low: str) -> bool:
    return low.endswith(_CLUBS) or low.startswith(_CLUB_BEGINS)


def _is_name(words: Words, begin: int, end: int) -> bool:
    """Whether words are a name of something: ``Grotius College``."""
    if end - begin < 2 or end - begin > _NAME or words.shouted:
        return False
    last = words.means[end - 1] & _THING and words.low[end - 1] not in _MANY
    return bool(last) and all(capital(words.said[at]) for at in range(begin, end))
