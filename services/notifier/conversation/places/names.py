"""Names of streets in a message: where they begin and end, and how sure it is that they are streets (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from collections.abc import Sequence
from typing import Final

from msgspec import Struct, structs

from services.notifier.conversation.places import flemish, openings, shops, with_capital, years
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.first_words import NO_NAME, PARTICLES, belongs, capital
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.streets import Streets
from services.notifier.conversation.places.tokens import Words

_STREET: Final = int(Means.STREET)
_WEAK: Final = int(Means.WEAK)
_TYPO: Final = int(Means.TYPO)
_BEFORE: Final = int(Means.BEFORE)
_AFTER: Final = int(Means.AFTER)
_NOT_AFTER_BEFORE: Final = int(Means.BESIDE | Means.NUMBER | Means.CORNER | Means.BOTH | Means.UNIT | Means.KIND)
_ENDS_NAME: Final = int(Means.BESIDE | Means.NUMBER | Means.BOTH | Means.HOUSE)
_OF: Final = frozenset(
    {"лаан", "лан", "لان", "laan", "ln", "pln", "plein", "weg", "park", "hof", "dijk", "kade", "plaats"}
)
_OF_WORDS: Final = frozenset({"ван", "فان", "van", "v", "v.d", "vd", "von"})
_ARABIC: Final = frozenset(
    {"سترات", "شترات", "ستراات", "لان", "بلاين", "بلين", "ويخ", "فيخ", "كاده", "خراخت", "سنخل", "بارك", "دريف"}
)
"""Endings of streets that stand apart: ``نيوتن سترات``."""
_MAY_NAME: Final = _STREET | _WEAK | _TYPO | _BEFORE | _AFTER
_FIRSTS: Final = _OF | years.FIRSTS | with_capital.BARE | flemish.ROADS
"""Other words than these name nothing that is not declared."""
_REST: Final = 3
"""So many words in small letters may stand between ``Laan van Meerdervoort`` and its house number."""
_NOT_CALLED: Final = frozenset(
    listed(
        "hallo|hoi|hey|hi|hello|moin|merhaba|merhabalar|selam|selamlar|slm|mrb|günaydın|günler|akşamlar|geceler|alo|lütfen|please|dear|"
        "sayın|değerli|efendim|abi|hocam|pardon|sorry|thanks|teşekkürler|gelsin|evet|hayır|tamam|yes|no|okay|ok|"
        "our|my|your|his|her|their|this|that|the|whole|entire|every|each|any|some|all|another|other|same|which|"
        "bizim|benim|sizin|onun|onların|bu|şu|o|bütün|tüm|her|hangi|aynı|diğer|öbür|öteki|bir|yan|arka|ön|karşı|ana|"
        "oturduğum|oturduğumuz|yaşadığım|yaşadığımız|bulunduğum|bulunduğumuz|kaldığım|kaldığımız|evimin|evimizin|"
        "mahallemizdeki|mahalledeki|buradaki|şuradaki|karanlık|dar|geniş|pis|bugün|dün|şimdi|hala|hâlâ|yine|gece|akşam|sabah|"
        "unsere|unserer|meine|meiner|diese|dieser|die|der|eine|einer|ganze|ganzen|jede|jeder|bitte|guten|danke"
    )
)
"""Right before a word for a street, with the capital of a sentence, it is no name: ``Merhaba sokak``."""
_OF_ANY_STREET: Final = frozenset(
    listed(
        "مظلم|مظلمة|معتم|بدون|بلا|فيه|فيها|كله|كامل|كامله|وسخ|قذر|مليء|مليان|مغلق|مسكر|كبير|صغير|واسع|ضيق|بيتنا|بيتي|منزلي|عندنا|جدا|هنا|هذا"
    )
)
"""Right behind a word for a street, in letters without capitals, it is no name: ``شارع مظلم``."""


class Name(Struct, frozen=True):
    """A name of one or more words."""

    begin: int
    end: int
    """Behind its last word."""
    words: str
    sure: bool
    """A street without doubt; else only together with a number or another street."""
    street: bool = True
    """Its ending is that of a street; else it is only a name with a capital."""


def find(words: Words, streets: Streets | None) -> list[Name]:
    """The names of streets in a message, in order; none overlap."""
    found: list[Name] = []
    end = 0
    declared = () if streets is None else streets.beginnings(words.low)
    for at, (low, means) in enumerate(zip(words.low, words.means, strict=True)):
        if at < end or not (means & _MAY_NAME or low in _FIRSTS or at in declared):
            continue
        name = _at(words, at, streets)
        if name is not None and name.sure and name.begin < end:
            # "Zoetermeer Du Meelaan": what stands before it is another name.
            name = _behind(words, name, end)
        if name is not None and name.begin >= end:
            found.append(name)
            end = name.end
    return found


def _behind(words: Words, name: Name, begin: int) -> Name:
    """A name without its first words."""
    return structs.replace(name, begin=begin, words=" ".join(words.said[begin : name.end]))


def _at(words: Words, at: int, streets: Streets | None) -> Name | None:
    if streets is not None:
        known = streets.at(words.low, at)
        if known is not None:
            name, count = known
            # "op het plein" is any square, "op het Plein" is the one of that name.
            sure = count > 1 or bool(words.means[at] & _STREET) or capital(words.said[at])
            return Name(at, at + count, name, sure=sure)
    means, low = words.means[at], words.low[at]
    year = years.is_name(words, at)
    if year:
        return Name(at, at + year, " ".join(words.said[at : at + year]), sure=True)
    if low in flemish.ROADS and (end := flemish.end_of(words, at)) > at:
        return _up_to(words, _grown(words, at, sure=True), end)
    if at + 2 < len(words.said) and ((low in _OF and words.low[at + 1] in _OF_WORDS) or _is_avenue(words, at)):
        return _corrected(_of(words, at), streets)
    if means & _STREET:
        return _corrected(_grown(words, at, sure=True), streets)
    if means & _BEFORE and not words.breaks[at].startswith("."):
        return _corrected(_after_kind(words, at), streets)
    named = at > 0 and (capital(words.said[at - 1]) or years.is_square(words, at))
    if means & _AFTER and named and not words.breaks[at - 1] and not means & _STREET:
        return _before_kind(words, at)
    if means & (_WEAK | _TYPO):
        return _corrected(_grown(words, at, sure=False), streets)
    return Name(at, at + 1, words.said[at], sure=True) if with_capital.is_one(words, at) else None


def _up_to(words: Words, name: Name | None, end: int) -> Name | None:
    """A name with the words that follow it."""
    if name is None:
        return None
    return structs.replace(name, end=end, words=" ".join(words.said[name.begin : end]))


def _is_avenue(words: Words, at: int) -> bool:
    """Whether a street is called "Laan" and a name of two words or more: ``Laan Copes van Cattenburch``."""
    if words.low[at] != "laan":
        return False
    is_name = [capital(each) and not words.breaks[at + n] for n, each in enumerate(words.said[at : at + 2])]
    return all(is_name) and words.low[at + 2] in PARTICLES and not words.means[at + 1]


def _corrected(name: Name | None, streets: Streets | None) -> Name | None:
    if name is None or streets is None:
        return name
    known = streets.nearest(name.words)
    return name if known is None else Name(name.begin, name.end, known, sure=True)


def _of(words: Words, at: int) -> Name:
    """``Laan van Meerdervoort``, also without capitals."""
    end = at + 2
    while end < len(words.said) - 1 and words.low[end] in PARTICLES and not words.breaks[end]:
        end += 1
    end += 1
    while (
        end < len(words.said)
        and capital(words.said[end])
        and not words.breaks[end - 1]
        and words.number[end] is None
        and not words.means[end] & _STREET
    ):
        end += 1
    if end + 1 < len(words.said) and words.low[end] == "en" and not any(words.breaks[end - 1 : end + 1]):
        # "Laan van Eik en Duinen" is one street, "Laan van Meerdervoort en Kerkstraat" are two.
        end += 2 if capital(words.said[end + 1]) and not words.means[end + 1] else 0
    end = _up_to_number(words, end)
    return Name(at, end, " ".join(words.said[at:end]), sure=True)


def _up_to_number(words: Words, end: int) -> int:
    """Behind the rest of a name in small letters, where its house number says how far it goes."""
    for at in range(end, min(end + _REST, len(words.said))):
        if words.breaks[at - 1]:
            return end
        if words.number[at] is not None:
            return at
        if words.means[at]:
            return end
    return end


def _grown(words: Words, at: int, *, sure: bool) -> Name | None:
    """A name that ends at a word, with the words of the name before it."""
    begin = at
    while begin:
        before = begin - 1
        if words.breaks[before] or shops.is_part(words, before) or not belongs(words, before, at):
            break
        begin = before
    if (
        begin == at
        and at
        and words.low[at] in _ARABIC
        and not words.breaks[at - 1]
        and not words.means[at - 1] & NO_NAME
    ):
        begin -= 1
    if begin == at and words.low[at] in {"strasse", "straße", "boulevard", "promenade"}:
        return None
    text = " ".join(words.said[begin : at + 1])
    return Name(begin, at + 1, text, sure=sure)


def _after_kind(words: Words, at: int) -> Name | None:
    """``rue Kerkstraat``, ``вулиця Керкстраат``: the name follows the word for a street."""
    begin = at + 1
    while (
        begin < len(words.said) and words.low[begin] in {"de", "la", "du", "van", "el"} and words.said[begin].islower()
    ):
        begin += 1
    if begin >= len(words.said) or words.number[begin] is not None or words.means[begin] & _NOT_AFTER_BEFORE:
        return None
    if words.low[begin] in _OF_ANY_STREET:
        return None
    end = begin
    caseless = not words.said[begin][0].isupper() and not words.said[begin][0].islower()
    while (
        end < len(words.said)
        and end - begin < 4
        and words.number[end] is None
        and not words.means[end] & (_ENDS_NAME if end == begin or words.low[end] not in PARTICLES else 0)
        and (
            capital(words.said[end])
            or words.means[end] & _STREET
            or (caseless and end - begin < 2)
            or words.low[end] in PARTICLES
        )
    ):
        end += 1
        if words.breaks[end - 1] or words.means[end - 1] & _STREET:
            break
    while end > begin and words.low[end - 1] in PARTICLES:
        end -= 1
    if end == begin:
        return None
    latin = next((n for n in range(begin, end) if words.said[n].isascii() and words.means[n] & _STREET), None)
    if latin is not None and not words.said[begin].isascii():
        # "شارع فارنهايت (Fahrenheitstraat)": the same twice, and a crew reads one of them.
        return _grown(words, latin, sure=True)
    return Name(at, end, " ".join(words.said[begin:end]), sure=True)


def _before_kind(words: Words, at: int) -> Name | None:
    """``Church Street``, ``Kerk Caddesi``."""
    begin = at - 1
    if years.is_square(words, at):
        return Name(begin, at + 1, " ".join(words.said[begin : at + 1]), sure=True)
    while (
        begin
        and capital(words.said[begin - 1])
        and not words.breaks[begin - 1]
        and not words.means[begin - 1] & NO_NAME
        and not openings.opens(words, begin - 1)
        and words.low[begin - 1] not in _NOT_CALLED
    ):
        begin -= 1
    if words.low[at - 1] in _NOT_CALLED or words.means[begin] & NO_NAME or words.number[begin] is not None:
        return None
    return Name(begin, at + 1, " ".join(words.said[begin : at + 1]), sure=True)


def whole(words: Words, names: Sequence[Name], at: int) -> str:
    """The name that a word is part of, or the word itself: ``Anna Paulownaplein``."""
    return next((name.words for name in names if name.begin <= at < name.end), words.said[at])


def capitals(words: Words) -> list[Name]:
    """Groups of words with a capital that may be names of places without the ending of a street."""
    as_they_are = (words.number[:], words.means[:], words.breaks[:])
    if words.groups is None or words.groups[0] != as_they_are:
        words.groups = as_they_are, _capitals(words)
    return words.groups[1][:]


def _capitals(words: Words) -> list[Name]:
    found = []
    at = 0
    while at < len(words.said):
        if not _may_name(words, at):
            at += 1
            continue
        end = at + 1
        while end < len(words.said) and not words.breaks[end - 1] and _may_name(words, end):
            end += 1
        if openings.opens(words, at):
            at += 1
            continue
        found.append(Name(at, end, " ".join(words.said[at:end]), sure=False, street=False))
        at = end
    return found


def _may_name(words: Words, at: int) -> bool:
    return (
        capital(words.said[at])
        and len(words.said[at]) > 1
        and words.number[at] is None
        and not words.means[at] & NO_NAME
    )
