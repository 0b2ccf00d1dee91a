"""Names with a capital that what is around them makes places: ``de ingang van het Haga aan de Leyweg`` (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from collections.abc import Sequence
from typing import Final

from services.notifier.conversation.places import things
from services.notifier.conversation.places.endings import FORENAMES, listed
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name, capitals
from services.notifier.conversation.places.tokens import Words

_ARTICLE: Final = int(Means.ARTICLE)
_BESIDE: Final = int(Means.BESIDE)
_STREET: Final = int(Means.STREET)
_DEFINITE: Final = frozenset(listed("de|het|'t|the|der|dem|den|la|le|el"))
_WITH_ARTICLE: Final = frozenset(listed("vom|beim|am|zum|du|del|al"))
"""Prepositions that have their article in them."""
_HET: Final = frozenset({"het", "'t"})
_AT: Final = frozenset(listed("aan|op|in|an|am|auf|on|at|sur|dans|à|en|na|w|на|у|в|في"))
_INSIDE: Final = frozenset({"in", "op", "bij"})
_BESIDE_IT: Final = frozenset(
    listed(
        "tegenover|naast|achter|gegenüber|neben|hinter|opposite|behind|outside|devant|derrière|naprzeciwko|obok|навпроти|مقابل"
    )
)
"""Behind those a name needs no article: who is "bij Jan aan de Kerkstraat" says less."""
_TWO: Final = 2
_SHORTEST: Final = 3
_AREAS: Final = ("wijk", "buurt", "kwartier", "land", "hart", "centrum", "oosten", "westen", "noorden", "zuiden")
"""How names end of what is too large to find something in: "het Groene Hart"."""
_NO_PLACE: Final = ("rijk", "dagblad", "elftal", "journaal")


def find(words: Words, names: Sequence[Name]) -> Found | None:
    """Something with a name in a street, or a name of two words that something is in."""
    if words.shouted:
        return None
    streets = {at for name in names if name.sure for at in range(name.begin, name.end)}
    for group in capitals(words):
        if streets.intersection(range(group.begin, group.end)) or len(group.words) < _SHORTEST:
            continue
        if things.is_no_thing(words.low[group.begin]) or words.low[group.end - 1].endswith((*_AREAS, *_NO_PLACE)):
            continue
        street = _street_behind(words, names, group.end)
        if street is not None and _is_told(words, group.begin):
            return Found(f"{up(group.words)} {street}", rough=False)
        if group.end - group.begin >= _TWO and _is_inside(words, group.begin):
            return Found(up(group.words), rough=False)
    return None


def _is_told(words: Words, begin: int) -> bool:
    """Whether a name stands behind an article and what tells that something is by it, or behind its entrance."""
    before = begin - 1
    if before < 0 or words.breaks[before]:
        return False
    article = words.low[before] in _DEFINITE
    lead = before - article
    if lead < 0 or words.breaks[lead]:
        return False
    person = not article and words.low[begin] in FORENAMES
    if (words.low[lead] in _BESIDE_IT and not person) or (not article and things.is_behind_entrance(words, begin)):
        return True
    return things.is_part_of(words, lead) or (
        (article or words.low[lead] in _WITH_ARTICLE) and things.is_close_by(words.low[lead])
    )


def _is_inside(words: Words, begin: int) -> bool:
    """Whether a name stands behind what tells that something is in it: ``in het |Sunny Court``."""
    lead = begin - _TWO
    return (
        lead >= 0
        and words.low[begin - 1] in _HET
        and words.said[lead] in _INSIDE
        and not any(words.breaks[lead:begin])
        and not words.means[begin] & _STREET
    )


def _street_behind(words: Words, names: Sequence[Name], end: int) -> str | None:
    """The street that follows a name at once, with what joins the two: ``aan de Leyweg``."""
    if end >= len(words.said) or words.low[end] not in _AT or words.breaks[end - 1] or words.breaks[end]:
        return None
    name = next((name for name in names if name.sure and end < name.begin <= end + _TWO), None)
    if name is None or not all(words.means[at] & (_ARTICLE | _BESIDE) for at in range(end + 1, name.begin)):
        return None
    return " ".join([*words.low[end : name.begin], up(name.words)])
