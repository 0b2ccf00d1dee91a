"""Landmarks in a message of any language: those of a list, and what only its alphabet tells to be a name (pure).

The list is ``landmarks.tsv``: parks, woods, bridges and museums that are no other word. They count however they are
written, and with the endings of Polish, Turkish and Ukrainian.
"""

from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Final

from services.notifier.conversation.places import arabic, intown, small, things
from services.notifier.conversation.places.endings import FORENAMES, THINGS, listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name, capitals
from services.notifier.conversation.places.tokens import Words

_ARTICLE: Final = int(Means.ARTICLE)
_BESIDE: Final = int(Means.BESIDE)
_ENDINGS: Final = listed(
    "u|a|em|iem|owi|ie|un|ün|ın|in|nun|nün|nın|nin|da|de|ta|te|dan|den|tan|ten|daki|deki|taki|teki|ya|ye|ı|i|у|ом|ем|і|ів"  # noqa: RUF001 - in their own alphabet
)
_TO: Final = frozenset(listed("naar|richting|to|towards|nach|richtung|vers|hacia|hasta|do|до"))
"""Who goes there tells nothing of where something is: ``op weg naar het Mauritshuis``."""
_CLOSE_BY: Final = frozenset(
    listed(
        "neben|gegenüber|hinter|beim|obok|koło|naprzeciwko|naprzeciw|біля|навпроти|поруч|перед|за|коло|поблизу|позаду|"
        "أمام|امام|خلف|قدام|كدام|ورا|وراء|جنب|جمب|بجانب|مقابل|قبال|حد|حدا|عند"
    )
)
"""Before what something is by: nobody is so close to a town, or to a service."""
_NO_PLACE: Final = frozenset(
    listed(
        "frau|herr|herrn|familie|firma|nachbar|nachbarn|oma|opa|doktor|haus|hausnummer|nummer|mutter|vater|pan|pana|panem|pani|"
        "panią|pp|państwa|państwem|whatsapp|facebook|google|instagram|telegram|app|digid|buitenbeter|marktplaats|youtube"
    )
)
_POLISH_PERSONS: Final = ("skiego", "skiej", "skich", "skim", "wicza", "ów", "owej")
_POSTPOSITION: Final = int(Means.POSTPOSITION)
_NAMED: Final = int(Means.KIND | Means.ONLY)
_TWO: Final = 2
_SHORTEST: Final = 4


@cache
def _known() -> tuple[dict[str, str], dict[str, list[tuple[tuple[str, ...], str]]]]:
    """The names of one word by all their forms, and those of more words by the first of them."""
    names = (resources.files(__package__) / "landmarks.tsv").read_text("utf-8").splitlines()
    alone = {f"{name.lower()}{ending}": name for name in names if " " not in name for ending in ("", *_ENDINGS)}
    several: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in sorted((name for name in names if " " in name), key=lambda name: -name.count(" ")):
        first, *rest = name.lower().split()
        several.setdefault(first, []).append((tuple(rest), name))
    return alone, several


def find(words: Words, names: Sequence[Name]) -> Found | None:
    """A landmark, where a message names no street."""
    if any(name.sure for name in names):
        return None
    return (
        _listed(words)
        or arabic.find(words)
        or _in_small_letters(words)
        or (None if words.shouted else _by_letters(words))
    )


def _listed(words: Words) -> Found | None:
    """A landmark of the list; what is too large to find something in is only a guess."""
    alone, several = _known()
    for at, low in enumerate(words.low):
        if low not in alone and low not in several:
            continue
        name = alone.get(low)
        end = at + 1
        if low in several:
            end, name = next(
                ((at + 1 + len(rest), one) for rest, one in several[low] if _goes_on(words, at, rest)), (end, name)
            )
        if name is None or not _is_told(words, at, end, bare=words.low[end - 1] == name.lower().split()[-1]):
            continue
        large = things.is_anywhere_in_it(words, at, end)
        return Found(up(name), rough=large, spot=large)
    return None


def _goes_on(words: Words, at: int, rest: tuple[str, ...]) -> bool:
    """Whether the other words of a name follow its first one, the last of them with any ending."""
    end = at + 1 + len(rest)
    if end > len(words) or any(words.breaks[at : end - 1]) or tuple(words.low[at + 1 : end - 1]) != rest[:-1]:
        return False
    low, last = words.low[end - 1], rest[-1]
    return low == last or (low.startswith(last) and low[len(last) :] in _ENDINGS)


def _is_told(words: Words, at: int, end: int, *, bare: bool) -> bool:
    """Whether a name tells where something is: not ``ik hou van het Mauritshuis``, ``op weg naar het Kurhaus``."""
    lead = _lead(words, at)
    follows = words.means[end] if end < len(words) and not words.breaks[end - 1] else 0
    if lead < 0:
        return not bare or end == len(words) or bool(words.breaks[end - 1]) or bool(follows & (_BESIDE | _POSTPOSITION))
    low = words.low[lead]
    if low in _TO:
        return False
    # "Au pied de l'Euromast", "w lasku Haagse Bos": a word more stands behind the preposition.
    near = [words.means[lead], words.means[lead - 1] if lead and not words.breaks[lead - 1] else 0]
    told = follows & _POSTPOSITION or any(means & _BESIDE for means in near)
    return bool(told) or low in things.PARTS or low in THINGS


def _lead(words: Words, at: int) -> int:
    """The word before a name and its article; -1 where the name begins a part of a sentence."""
    before = at - 1
    while before > 0 and words.means[before] & _ARTICLE and words.low[before] not in _TO and not words.breaks[before]:
        if words.means[before] & _BESIDE and words.low[before] in _CLOSE_BY:
            break
        before -= 1
    return -1 if before < 0 or words.breaks[before] else before


def _by_letters(words: Words) -> Found | None:
    """A name that something is close by: of two words with a capital, or in Latin letters among others."""
    if _CLOSE_BY.isdisjoint(words.low):
        return None
    for group in capitals(words):
        lead = _lead(words, group.begin)
        if lead < 0 or words.low[lead] not in _CLOSE_BY or not _is_name(words, group):
            continue
        other_letters = not words.low[lead].isascii() and not _has_latin(words.low[lead])
        if other_letters or group.end - group.begin >= _TWO:
            return Found(up(group.words), rough=False)
    return None


def _in_small_letters(words: Words) -> Found | None:
    """A thing, in the words of any language, that is called by a Dutch name: ``przystanek |moerwijk``."""
    for at in range(len(words) - 1):
        if words.means[at] & _NAMED and small.is_dutch_name(words, at + 1):
            return Found(up(f"{words.said[at]} {words.said[at + 1]}"), rough=False)
    return None


def _has_latin(word: str) -> bool:
    """Whether a word is in Latin letters, with accents or without."""
    return any("a" <= letter <= "z" for letter in word)


def _is_name(words: Words, group: Name) -> bool:
    """Whether a group of words with a capital is hardly a person, a town or a service."""
    first, last = words.low[group.begin], words.low[group.end - 1]
    if not words.said[group.begin].isascii() or len(group.words) < _SHORTEST or intown.is_town(words, group.begin):
        return False
    person = first in FORENAMES or first.removesuffix("a") in FORENAMES or last.endswith(_POLISH_PERSONS)
    nobody = _NO_PLACE.isdisjoint(words.low[group.begin : group.end])
    return nobody and not person and all(capital(words.said[at]) for at in range(group.begin, group.end))
