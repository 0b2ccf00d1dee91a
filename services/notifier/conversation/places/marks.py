"""Crossings, landmarks and spots: places that need no house number (pure)."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from services.notifier.conversation.places import (
    atnames,
    called,
    meeting,
    named,
    pairs,
    proper,
    shops,
    small,
    spots,
    things,
    unknown,
)
from services.notifier.conversation.places.between import BETWEEN
from services.notifier.conversation.places.endings import GO_ON, THINGS, listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.heard import CLOSELY
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.meeting import WITH, are_things, by_street, comes_out, crosses_what_was_named
from services.notifier.conversation.places.names import Name, capitals, whole
from services.notifier.conversation.places.tokens import Words

_CORNER: Final = int(Means.CORNER)
_BOTH: Final = int(Means.BOTH)
_BESIDE: Final = int(Means.BESIDE)
_ARTICLE: Final = int(Means.ARTICLE)
_KIND: Final = int(Means.KIND)
_ONLY: Final = int(Means.ONLY)
_NAMED: Final = _KIND | _ONLY
_WHERE: Final = frozenset({"waar", "where", "wo", "où", "donde", "gdzie", "де", "حيث"})
_SHOP: Final = int(Means.SHOP)
_WEAK: Final = int(Means.WEAK)
_POSTPOSITION: Final = int(Means.POSTPOSITION)
_STREET: Final = int(Means.STREET)
_BEFORE: Final = int(Means.BEFORE)
_JOINS: Final = _CORNER | _BOTH | _BESIDE | _ARTICLE | _BEFORE | int(Means.AFTER)
_APART: Final = 7
"""So many words may stand between the two streets of a crossing."""
_NEAR: Final = 6
_ONLY_TWO: Final = 7
"""Words of a message that only names two streets."""
_CALLED: Final = frozenset(
    listed(
        "bridge|park|tunnel|school|church|mosque|pond|lake|canal|market|tower|garage|supermarket|playground|roundabout|cemetery|hotel|"
        "underpass|brug|viaduct|kerk|moskee|sluis|molen|restaurant|bakker|supermarkt|winkelcentrum|parkeergarage|rotonde"
    )
)
"""Things with their name before them: "the Trekvliet bridge"."""
_SLASHES: Final = frozenset({"/", "-", "+", "x", "&"})
_LINKS: Final = _SLASHES | CLOSELY
_NUMBERED: Final = frozenset({"strandslag", "strandopgang", "strandpaal", "steiger", "opgang"})
"""Things that a number tells apart."""
_CLOSE: Final = 4
"""So many words may stand between a street and a shop in it."""
_ANSWER: Final = 3
"""Words of a message that only answers where something is."""
_FIRST_WORDS: Final = 2
_THAT: Final = frozenset(listed("اللي|الي|يلي|die|that|qui|que|что|який|która|który"))
_BESIDE_IT: Final = frozenset(
    listed(
        "achter|naast|tegenover|voor|onder|boven|behind|opposite|beside|under|hinter|neben|gegenüber|vor|derrière|devant|face|sous|"
        "detrás|delante|frente|junto|za|przed|naprzeciwko|obok|за|навпроти|перед|خلف|أمام|مقابل|بجانب"
    )
)
"""Before a thing by which something else is: not "in" or "at"."""


def crossing(words: Words, names: Sequence[Name]) -> Found | None:
    """Two streets that meet, or one close by another."""
    corners = [at for at in range(len(words.said)) if words.means[at] & _CORNER or meeting.meet(words, at)]
    slashes = not _SLASHES.isdisjoint(words.low)
    if not corners and not slashes and len(names) < 2:
        return None
    streets = [name for name in names if name.sure]
    found = _pair(words, streets, corners) or crosses_what_was_named(words, streets, corners)
    if found is None and (corners or slashes):
        begun = {at for name in streets for at in range(name.begin, name.end)}
        unsure = [name for name in names if not name.sure]
        begun.update(at for name in unsure for at in range(name.begin, name.end))
        others = [*unsure, *(c for c in capitals(words) if c.begin not in begun and len(c.words) > 2)]
        found = _pair(words, sorted([*streets, *others], key=lambda n: n.begin), corners, both_streets=False)
    found = found or _told_with_square(words, names, corners) or _in_small_letters(words, names, corners)
    found = found or meeting.side_by_side(words, corners) or comes_out(words, names)
    return found or meeting.turns_off(words, names) or by_street(words, names)


def _told_with_square(words: Words, names: Sequence[Name], corners: Sequence[int]) -> Found | None:
    """The crossing of a street with a square of two words: ``Grote Markt, het terras op de hoek met de Laan``."""
    squares = (n for n in names if n.street and n.end - n.begin > 1 and all(map(capital, words.said[n.begin : n.end])))
    known = sorted({*squares, *(name for name in names if name.sure)}, key=lambda name: name.begin)
    return crosses_what_was_named(words, known, corners) if corners else None


def _in_small_letters(words: Words, names: Sequence[Name], corners: Sequence[int]) -> Found | None:
    """Two names with nothing between them, right behind a word for a crossing: ``hoek appelstraat mient``."""
    for one, other in pairwise(names):
        adjacent = one.begin - 1 in corners and one.end == other.begin and not words.breaks[one.end - 1]
        if adjacent and _ends_clause(words, other.end - 1) and _may_cross(words, one) and _may_cross(words, other):
            return Found(f"{up(one.words)} / {up(other.words)}", rough=False)
    return None


def _may_cross(words: Words, name: Name) -> bool:
    """Whether a name is a street, or ends as some do and is no ordinary word."""
    weak = bool(words.means[name.end - 1] & _WEAK)
    return name.sure or (weak and (name.end - name.begin > 1 or unknown.is_unknown(words, name.begin)))


def _ends_clause(words: Words, at: int) -> bool:
    """Whether a word is the last one of a part of a sentence."""
    return at + 1 == len(words.said) or (at < len(words.said) and bool(words.breaks[at]))


def _pair(words: Words, names: Sequence[Name], corners: Sequence[int], *, both_streets: bool = True) -> Found | None:
    for one, second in pairwise(names):
        other = _with_first_words(words, second, one.end) if corners else second
        between = range(one.end, other.begin)
        led = one.begin > 0 and words.low[one.begin - 1] in BETWEEN and not second.street
        if not one.street and (led or any(words.low[at] in BETWEEN for at in between)):
            # "Mülleimer zwischen Kurhaus und Gevers Deynootplein": the two come behind it.
            continue
        if are_things(words, one, second):
            # "Zwischen der Schule und der Kirche" is no crossing.
            continue
        if len(between) > _APART or any(words.breaks[at] == "." for at in range(one.end - 1, other.begin)):
            continue
        if any(
            words.number[at] is not None or not (words.means[at] & _JOINS or words.low[at] in _LINKS) for at in between
        ):
            continue
        joined = any(words.low[at] in _SLASHES or words.means[at] & (_CORNER | _BESIDE) for at in between)
        met = both_streets and any(words.low[at] in WITH for at in between)
        close = met or any(one.begin - _NEAR <= c <= other.end + _NEAR for c in corners)
        both = any(words.means[at] & _BOTH for at in between)
        linked = joined or both or (both_streets and close)
        only = both_streets and both and len(words.said) <= _ONLY_TWO
        slash = any(words.low[at] in {"/", "x"} for at in between) and one.street and other.street
        if linked and (close or only or slash or (joined and both_streets)):
            return Found(f"{up(one.words)} / {up(other.words)}", rough=False)
    return None


def _with_first_words(words: Words, name: Name, after: int) -> Name:
    """The second street of a crossing, with words in small letters that only its name can be: ``spui X stokelaan``."""
    begin = name.begin
    while begin > after and name.begin - begin < _FIRST_WORDS and name.sure and _may_begin_name(words, begin - 1):
        begin -= 1
    if begin == name.begin or (begin > after and not words.means[begin - 1] & (_BOTH | _ARTICLE | _BESIDE | _CORNER)):
        return name
    return Name(begin, name.end, " ".join(words.said[begin : name.end]), sure=True, street=name.street)


def _may_begin_name(words: Words, at: int) -> bool:
    low = words.low[at]
    is_name = low.isalpha() and len(low) > 2 and low not in GO_ON and low not in THINGS
    return is_name and not words.means[at] and not words.breaks[at] and words.number[at] is None


def landmark(words: Words, names: Sequence[Name]) -> Found | None:
    """One thing that everybody knows, or that has a name of its own."""
    guess = any_ = None
    for at in range(len(words.said)):
        means, low, end = words.means[at], words.low[at], shops.end_of(words, at)
        found: str | None = None
        if (
            means & _SHOP
            and not shops.is_besides(words, at)
            and (capital(words.said[at]) or len(low) > 3 or words.low[at - 1] == "de")
            and (
                things.is_told_where(words, at, end := shops.end_of(words, at))
                or (at and shops.is_store(words, at - 1) and things.is_told_where(words, at - 1))
            )
        ):
            found = _of_chain(words, names, at, end)
        elif low.endswith(small.OF_A_TOWN) and small.of_a_town(words, at):
            found = f"{words.said[at]} {words.said[at + 1]}"
        elif means & _ONLY and (
            things.is_told_where(words, at) or named.is_proper(words, at + 1) or small.name_end(words, at) > at + 1
        ):
            found = named.name_before(words, at) + _with_street(words, names, at, named.named_end(words, at, names))
        elif means & _KIND:
            found = words.said[at] if proper.is_only_one(words, at) else _of_many(words, names, at)
        elif proper.could_be_name(low) and proper.has_own_name(words, at, answers=_answers(words, names, at)):
            found = whole(words, names, at)
            found = named.name_before(words, at) + found if found == words.said[at] else found
        if found is None:
            continue
        large = small.of_a_town(words, at) and things.is_anywhere_in_it(words, at, at + 2)
        sure = Found(up(found), rough=False)
        if large or (means & _NAMED and _is_guess(words, names, at)):
            guess = Found(up(found), rough=True, spot=True)
        elif not means & _ONLY or found.casefold() != low:
            return sure
        any_ = any_ or (sure if guess is None else None)
    return any_ or pairs.find(words) or things.find(words, names) or atnames.find(words, names) or guess


def _answers(words: Words, names: Sequence[Name], at: int) -> bool:
    """Whether a word, or the name that it ends, tells where something is."""
    begin = next((name.begin for name in names if name.begin < at == name.end - 1), at)
    if len(words.said) <= _ANSWER or things.is_told_where(words, begin, at + 1):
        return True
    starts = begin == 0 or bool(words.breaks[begin - 1])
    if (starts and things.goes_on_beside(words, at + 1)) or things.is_behind_entrance(words, begin):
        return True
    # "regentesseplein, de bak zit klem", "bank kapot, westbroekpark": it stands apart from what is told.
    first, last = begin == 0, at + 1 == len(words.said)
    return (first or bool(words.breaks[begin - 1])) and (last or bool(words.breaks[at])) and len(words.said) > 1


def _is_guess(words: Words, names: Sequence[Name], at: int) -> bool:
    declared = any(name.begin == at + 1 for name in names)
    return not declared and small.is_guess(words, at, named.named_end(words, at, names))


def _of_many(words: Words, names: Sequence[Name], at: int) -> str | None:
    """A thing of which there are many, by its own name or number, or in a street."""
    end = named.named_end(words, at, names)
    if end > at + 1:
        return f"{named.denomination(words, at)}{' '.join(words.said[at:end])}"
    if end < len(words.said) and words.number[end] is not None and words.low[at] in _NUMBERED:
        return f"{words.said[at]} {words.number[end]}"
    before = next((name for name in names if name.sure and name.end == at and not words.breaks[at - 1]), None)
    if before is None and words.said[at] in _CALLED and (before_it := named.name_before(words, at)):
        return before_it + _with_street(words, names, at, at + 1)
    if end < len(words.said) and words.means[end] & _POSTPOSITION:
        before = None
    return _at_street(words, names, at) if before is None else f"{before.words} {words.said[at]}"


def _with_street(words: Words, names: Sequence[Name], at: int, end: int) -> str:
    said = " ".join(words.said[at:end])
    street = _next_street(words, names, end)
    return said if street is None else f"{said} {words.low[end]} {street}"


def _of_chain(words: Words, names: Sequence[Name], at: int, end: int) -> str:
    """A shop, of which a town has several, with the only street that is named beside it: ``Lidl, Dierenselaan``."""
    said, streets = _with_street(words, names, at, end), {up(name.words) for name in names if name.sure and name.street}
    if at > 1 and words.said[at - 1] == "De" and not words.breaks[at - 2] and not words.breaks[at - 1]:
        # In a sentence only a name begins with a capital: "voor De Bijenkorf".
        return f"De {said}"
    return f"{said}, {streets.pop()}" if said == " ".join(words.said[at:end]) and len(streets) == 1 else said


def shop_near(words: Words, name: Name) -> str | None:
    """A chain that is named close by a street: ``Albert Heijn de la Thorbeckelaan``."""
    for at in range(max(name.begin - _CLOSE, 0), min(name.end + _CLOSE, len(words.said))):
        near = range(name.end, at) if at >= name.end else range(shops.end_of(words, at), name.begin)
        if not words.means[at] & _SHOP or any(words.breaks[n] == "." for n in near) or name.begin <= at < name.end:
            continue
        if capital(words.said[at]) or not words.said[at].isascii() or shops.is_small(words, at, name.begin):
            return " ".join(words.said[at : shops.end_of(words, at)])
    return None


def _next_street(words: Words, names: Sequence[Name], end: int) -> str | None:
    """The street that follows at once, behind a preposition."""
    if end >= len(words.said) or not words.means[end] & _BESIDE or words.breaks[end - 1]:
        return None
    for name in names:
        if (
            name.sure
            and end < name.begin <= end + 3
            and all(words.means[n] & (_ARTICLE | _BESIDE) for n in range(end, name.begin))
        ):
            return " ".join([*words.low[end + 1 : name.begin], up(name.words)])
    return None


def _at_street(words: Words, names: Sequence[Name], at: int) -> str | None:
    """A thing in a street, with what stands by it rather than in it: ``achter de school in de Kerkstraat``."""
    that = at + 1 < len(words.said) and words.low[at + 1] in _THAT
    kind = named.behind_what_it_crosses(words, named.of_which_kind(words, at))
    street = _next_street(words, names, at + 2 if that else kind)
    if that and street is not None and not words.breaks[at]:
        return f"{words.said[at]} {street}"
    if street is None or spots.is_any(words, at):
        where = at + 1 < len(words.said) and words.low[at + 1] in _WHERE
        of = next((up(n.words) for n in names if where and n.sure and at + 1 < n.begin <= at + 3), None)
        if of is not None:
            # "Onder de brug waar de Rijswijkseweg over de Laak gaat": under it, in that street.
            begin = at - 2 if at > 1 and words.means[at - 2] & _BESIDE else at
            return f"{of}, {' '.join([*words.low[begin:at], words.said[at]])}"
        return None if street else called.of_street(words, names, at) or things.at_name(words, names, at)
    begin = at
    while begin > 0 and words.means[begin - 1] & _ARTICLE and not words.means[begin - 1] & _BESIDE:
        begin -= 1
    by = begin > 0 and words.low[begin - 1] in _BESIDE_IT and not words.breaks[begin - 1]
    before = f"{' '.join(words.low[begin - 1 : at])} " if by else ""
    told = f"{before}{' '.join(words.said[at:kind])} {words.low[kind]} {street}"
    return told.replace(" l ", " l'").replace(" d ", " d'")
