"""Which of the photos just sent a message speaks of, by their rank among them: "foto 1 is ..., 2 en 3 ..." (pure)."""

# ruff: noqa: RUF001 - letters of their own alphabets

import re
from functools import lru_cache
from typing import Final

from msgspec import Struct

from loket.wishes import plain
from services.notifier.conversation.photo_words import COPULAS, FOLLOW, Kind, Meant, longest, words

_TOKEN: Final = re.compile(r"foto['’]s|\w+|[^\w\s'’]", re.IGNORECASE)
_RANKED_DIGIT: Final = re.compile(
    r"([1-9]\d?)(?:e|de|ste|st|nd|rd|th|er|re|eme|ere|te|ter|tes|a|o|ra|ro|ga|gi|gie|sze|ci|cie|inci|nci|uncu|"
    r"ше|ге|тє|га|ша|тя)"
)
_DIGIT: Final = re.compile(r"[1-9]\d?")
_ENDS: Final = frozenset(".!?;\n؟")
PAUSES: Final = frozenset(".,:;!?()-–—=\n؟،")
"""Behind them a clause begins."""
_AND_BEFORE: Final = "و"
_LEADS: Final = 2
"""So few words may lead to a photo behind a comma: "..., en op foto 2 ..."."""
_TURKISH: Final = ("si", "su", "ler", "lar", "onceki")
"""Ends of a word that stands for a photo by itself: "diğer ikisi"."""
_SHORTEST: Final = 4
_MOST: Final = 20
"""Photos that are told apart by rank."""


class Mention(Struct, frozen=True, kw_only=True):
    """A place in a text that speaks of photos by their rank."""

    start: int
    end: int
    begins: int
    """Where what is said of them begins."""
    photos: tuple[int, ...]
    """Their ranks from 0."""
    outright: bool
    """Whether the word photo stands with it."""


class _Token(Struct, frozen=True):
    start: int
    end: int
    said: str
    kind: Kind | None
    value: int


@lru_cache(maxsize=16)
def mentions(text: str, count: int) -> tuple[Mention, ...]:
    """The places where a text says which of so many photos it speaks of; none where one of them cannot be."""
    if not 1 <= count <= _MOST:
        return ()
    tokens = _tokens(text, count)
    found: list[Mention] = []
    runs = [run for run in _runs(tokens) if _may_be(tokens, *run, text)]
    if not any(_says_photo(tokens, *run) for run in runs) and not _all_begin(tokens, runs, text):
        return ()
    for first, last in runs:
        told = _told(tokens[first : last + 1], count, found)
        if told is None:
            return ()
        start, after = tokens[_led(tokens, first)].start, found[-1].end if found else 0
        begins, outright = _begins(text, start, after), _says_photo(tokens, first, last)
        found.append(Mention(start=start, end=tokens[last].end, begins=begins, photos=told, outright=outright))
    return tuple(found)


def without(text: str, found: tuple[Mention, ...]) -> str:
    """A text with what says which photos are meant left blank, so that its letters stand where they stood."""
    for each in found:
        text = text[: each.start] + " " * (each.end - each.start) + text[each.end :]
    return text


# Words


def _tokens(text: str, count: int) -> list[_Token]:
    spans = [(each.start(), each.end(), plain(each[0]) or each[0]) for each in _TOKEN.finditer(text)]
    known, tokens, at = words(), list[_Token](), 0
    while at < len(spans):
        length, meant = _meant(spans, at, known)
        kind, value = meant or (None, 0)
        said = " ".join(said for _, _, said in spans[at : at + length])
        if kind is Kind.COUNT and value <= count and _is_numbered(spans[at : at + 5]):
            kind, value = Kind.RANK, value - 1
        tokens.append(_Token(spans[at][0], spans[at + length - 1][1], said, kind, value))
        at += length
    return tokens


def _is_numbered(spans: list[tuple[int, int, str]]) -> bool:
    """Whether a number with a full stop is a rank: "1. fotoğraf", "2. und 3. Bild"; not "bij nr 2. Foto 3 ..."."""
    said = [each for _, _, each in spans]
    if len(said) < _SHORTEST - 1 or not said[0].isdigit() or said[1] != ".":
        return False
    kinds = [meant[0] if (meant := words().get(each)) is not None else None for each in said[2:]]
    if kinds[0] is Kind.AND:
        return len(said) > _SHORTEST and said[3].isdigit() and said[4] == "."
    return kinds[0] is Kind.PHOTO and not (len(said) >= _SHORTEST and said[3].isdigit())


def _meant(spans: list[tuple[int, int, str]], at: int, known: dict[str, Meant]) -> tuple[int, Meant | None]:
    """How many words from here on say something of which photo is meant, and what."""
    said = spans[at][2]
    for length in range(min(longest().get(said.partition(" ")[0], 0), len(spans) - at), 1, -1):
        meant = known.get(" ".join(said for _, _, said in spans[at : at + length]))
        if meant is not None:
            return length, meant
    ranked = _RANKED_DIGIT.fullmatch(said)
    if ranked is not None:
        return 1, (Kind.RANK, int(ranked[1]) - 1)
    if _DIGIT.fullmatch(said):
        return 1, (Kind.COUNT, int(said))
    if said.startswith(_AND_BEFORE) and len(said) >= _SHORTEST and (meant := known.get(said[1:])) is not None:
        return 1, meant
    return 1, known.get(said)


# Where photos are spoken of


_LEADS_AWAY: Final = frozenset({Kind.AND, Kind.TO, Kind.FILLS, None})


def _runs(tokens: list[_Token]) -> list[tuple[int, int]]:
    """Words in a row that all say something of which photo is meant, without what only leads to it or away."""
    found, first = list[tuple[int, int]](), 0
    for at in range(len(tokens) + 1):
        if at < len(tokens) and (tokens[at].kind is not None or _joins_digit(tokens, at)):
            continue
        begin, end = first, at - 1
        while begin <= end and tokens[begin].kind in _LEADS_AWAY:
            begin += 1
        while end >= begin and (tokens[end].kind in _LEADS_AWAY or (end > begin and tokens[end].said in COPULAS)):
            # "Las otras dos son ...", though "son" is a rank in Turkish.
            end -= 1
        if begin <= end:
            found += _apart(tokens, begin, end)
        first = at + 1
    return found


def _joins_digit(tokens: list[_Token], at: int) -> bool:
    """Whether a full stop belongs to the number before it: "1. fotoğraf"."""
    return tokens[at].said == "." and at > 0 and tokens[at - 1].kind is Kind.RANK and tokens[at - 1].said.isdigit()


def _apart(tokens: list[_Token], begin: int, end: int) -> list[tuple[int, int]]:
    """A row of words; "foto 1, foto 2" names two, "bij nr 12, foto 2" one."""
    for at in range(begin + 1, end + 1):
        if tokens[at].said == "," and (_says_photo(tokens, at + 1, end) or _is_house_number(tokens, begin)):
            return [(begin, at - 1), *_apart(tokens, at + 1, end)]
    return [(begin, end)]


def _is_house_number(tokens: list[_Token], at: int) -> bool:
    """Whether a number stands behind a word that speaks of no photo: "Kerkstraat 12, 2 en 3 zijn ..."."""
    before = tokens[at - 1] if at > 0 else None
    is_word = before is not None and before.kind is None and before.said not in PAUSES
    return is_word and tokens[at].kind is Kind.COUNT and tokens[at].said.isdigit()


def _says_photo(tokens: list[_Token], first: int, last: int) -> bool:
    return any(each.kind is Kind.PHOTO for each in tokens[first : last + 1])


_RANKS: Final = frozenset({Kind.RANK, Kind.LAST, Kind.LAST_BUT_ONE, Kind.BEFORE, Kind.MIDDLE, Kind.OTHER})


def _may_be(tokens: list[_Token], first: int, last: int, text: str) -> bool:
    """Whether such words speak of photos by their rank."""
    said = tokens[first : last + 1]
    ranked = any(each.kind in _RANKS for each in said)
    if _says_photo(tokens, first, last):
        photo = next(n for n, each in enumerate(said) if each.kind is Kind.PHOTO)
        return ranked or any(each.kind is Kind.COUNT for each in said[photo + 1 :])
    if not ranked:
        # "2 en 3 is heel wat anders", and no other number.
        digits = all(each.kind is not Kind.COUNT or each.said.isdigit() for each in said)
        return digits and _begins_clause(tokens, first, text) and _is_followed(tokens, last, text)
    if said[-1].said.endswith(_TURKISH):
        return True
    return _is_followed(tokens, last, text)


def _led(tokens: list[_Token], first: int) -> int:
    """Where the article, or the "and", begins that leads to a word."""
    while first > 0 and tokens[first - 1].kind in {Kind.FILLS, Kind.AND} and tokens[first - 1].said not in PAUSES:
        first -= 1
    return first


def _begins_clause(tokens: list[_Token], first: int, text: str) -> bool:
    before = text[: tokens[_led(tokens, first)].start].rstrip(" \t")
    return not before or before[-1] in PAUSES


def _is_followed(tokens: list[_Token], last: int, text: str) -> bool:
    """Whether the words end, or say of the photos that they mean what these are."""
    at = last + 1
    while at < len(tokens) and tokens[at].kind is Kind.FILLS and tokens[at].said not in FOLLOW:
        at += 1
    if at == len(tokens):
        return True
    return "\n" in text[tokens[last].end : tokens[at].start] or tokens[at].said in FOLLOW or tokens[at].said in PAUSES


def _all_begin(tokens: list[_Token], runs: list[tuple[int, int]], text: str) -> bool:
    """Whether two or more ranks each begin a clause: "the first two show ..., the last one ..."."""
    ranked = all(any(each.kind in _RANKS for each in tokens[a : b + 1]) for a, b in runs)
    return len(runs) > 1 and ranked and all(_begins_clause(tokens, first, text) for first, _ in runs)


def _begins(text: str, start: int, after: int) -> int:
    """Where what is said of photos begins: behind the sentence before, or a comma that is close."""
    ended = max((at + 1 for at in range(after, start) if text[at] in _ENDS), default=None)
    if ended is not None:
        return ended
    comma = max((at + 1 for at in range(after, start) if text[at] in ",،"), default=None)
    return comma if comma is not None and len(text[comma:start].split()) <= _LEADS else start


# Which they are


def _told(said: list[_Token], count: int, before: list[Mention]) -> tuple[int, ...] | None:
    """The ranks of the photos that are meant; None where there are no such."""
    found = set[int]()
    how_many = _how_many(said)
    is_range = False
    photo_at = next((n for n, each in enumerate(said) if each.kind is Kind.PHOTO), -1)
    for n, each in enumerate(said):
        match each.kind:
            case Kind.COUNT:
                if each.said.isdigit() and n > photo_at and not _counts(said, n):
                    found |= set(range(max(found, default=0), each.value)) if is_range else {each.value - 1}
            case Kind.TO:
                is_range = bool(found)
            case Kind.FILLS | Kind.AND | Kind.PHOTO | None:
                continue
            case _:
                ranked = _ranked(each, how_many, count, before)
                if ranked is None:
                    return None
                found |= ranked
    is_there = bool(found) and all(0 <= rank < count for rank in found)
    return tuple(sorted(found)) if is_there else None


def _ranked(each: _Token, how_many: int | None, count: int, before: list[Mention]) -> set[int] | None:
    """The photos that one word means; None where it means none that there is."""
    several = how_many or 1
    known = {rank for mention in before for rank in mention.photos}
    match each.kind:
        case Kind.RANK:
            return set(range(several)) if each.value <= 0 and several > 1 else {max(each.value, 0)}
        case Kind.LAST:
            return set(range(count - several, count))
        case Kind.LAST_BUT_ONE:
            return {count - 2}
        case Kind.BEFORE:
            return {min(before[-1].photos) - 1} if before else {count - 1}
        case Kind.MIDDLE:
            return {count // 2} if count % 2 and count > 1 else None
        case _:
            others = set(range(count)) - known
            return others if known and how_many in {None, len(others)} else None


def _how_many(said: list[_Token]) -> int | None:
    """How many a word such as "first", "last" or "other" is said of: "de andere twee"."""
    if any(each.value == -2 for each in said):
        return 2
    dual = next((each.value for each in said if each.kind is Kind.PHOTO and each.value), None)
    return dual or next((each.value for n, each in enumerate(said) if _counts(said, n)), None)


def _counts(said: list[_Token], n: int) -> bool:
    """Whether a number is how many there are, beside "first", "last" or "other"."""
    if said[n].kind is not Kind.COUNT:
        return False
    beside = [each for each in (*said[max(n - 1, 0) : n], *said[n + 1 : n + 3]) if each.kind is not Kind.FILLS]
    beside = [each for m, each in enumerate(beside) if m == 0 or beside[m - 1].kind is not Kind.AND]
    wanted = {Kind.LAST, Kind.OTHER, Kind.RANK}
    return any(each.kind in wanted and (each.kind is not Kind.RANK or each.value <= 0) for each in beside)
