"""A street with a house number, in the order of any of nine languages (pure)."""

from collections.abc import Sequence
from typing import Final

from services.notifier.conversation.places import between
from services.notifier.conversation.places.address_told import follows_address
from services.notifier.conversation.places.counting import NUMBERS
from services.notifier.conversation.places.endings import GO_ON, listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.heard import CLOSELY, is_at_height, is_of_part, says_number_behind
from services.notifier.conversation.places.housenumbers import (
    AND,
    YEARS,
    counts,
    goes_to,
    is_high,
    is_of_thing,
    is_post,
)
from services.notifier.conversation.places.houses import house
from services.notifier.conversation.places.instead import instead
from services.notifier.conversation.places.meanings import FILLING, Means
from services.notifier.conversation.places.names import Name, capitals
from services.notifier.conversation.places.ordinary import is_ordinary
from services.notifier.conversation.places.putright import AROUND
from services.notifier.conversation.places.tokens import Words

_FILLING: Final = int(FILLING)
_NUMBER: Final = int(Means.NUMBER)
_UNIT: Final = int(Means.UNIT)
_ARTICLE: Final = int(Means.ARTICLE | Means.BEFORE)
_BESIDE: Final = int(Means.BESIDE)
_AFTER: Final = int(Means.AFTER)  # ``Beeklaan caddesi 118``: the word for a street again.
_TYPO: Final = int(Means.TYPO)
_MANY: Final = 12
"""More than so many things are hardly counted."""
_BESIDE_OR_HOUSE: Final = int(Means.BESIDE | Means.HOUSE)
_PLAIN_ARTICLE: Final = int(Means.ARTICLE)
_SAYS_WHERE: Final = int(Means.BESIDE | Means.NUMBER | Means.HOUSE)
_NO_NAME: Final = int(Means.NO_NAME)
_BETWEEN: Final = 5
"""So many words may stand between a street and its number."""
_WITH_WORD: Final = 12
"""And so many when a word says that a house number follows."""
_BARE: Final = frozenset(listed("straat|laan|weg|kade|gracht|singel|dijk|dreef|steeg|park|hof"))
"""Words for a street that say nothing without the one before: "suez kade 12"."""
_HOURS: Final = 24
_FEW_WORDS: Final = 5
_ACROSS: Final = frozenset(
    listed(
        "tegenover|thv|t.h.v|tgo|t/o|t.o|t.o.v|naast|opposite|gegenüber|face|frente|enfrente|naprzeciwko|naprzeciw|навпроти|напроти|مقابل|قبالة|قدام|"
        "أمام|امام|کدام|كدام"
    )
)
_AT: Final = frozenset(listed("at|bij|bei|przy|à|au|al|pod|біля|коло|عند|rond|vers|etwa|around|około|hacia"))
"""Before an hour as well."""
_OF_STREET: Final = frozenset(listed("in|op|aan|van|of|on|auf|an|de|dans|sur|en|na|w|at"))
"""Between a house number and its street."""
_IN_TOWN: Final = frozenset({"in", "te"})
_THE: Final = frozenset({"de", "the", "le", "el", "der", "die"})
_SHORTEST_NAME: Final = 4
_LONG_WORD: Final = 6


def find(words: Words, names: Sequence[Name]) -> Found | None:
    """The first address: of a known street, else of a name that only its number makes one."""
    if not any(words.number):
        return None
    for n, name in enumerate(names):
        begins = names[n - 1].end if n else 0
        ends = names[n + 1].begin if n + 1 < len(names) else len(words.said)
        at = _after(words, name, ends)
        if at is None:
            at = _before(words, name, begins)
            if at is not None and not (name.sure or _told(words, name, at) or _stands_before(words, name, at)):
                at = None
        if at is not None:
            return Found(f"{up(name.words)} {house(words, instead(words, at))}", rough=False)
    return _named(words, names)


def _after(words: Words, name: Name, ends: int) -> int | None:
    """Where the number of a street stands behind it."""
    filled = True
    for at in range(name.end, min(ends, name.end + _WITH_WORD)):
        if words.breaks[at - 1] == "." and at > name.end:
            return None
        beside = at == name.end
        if words.number[at] is not None and (
            not counts(words, at) or (beside and name.sure and (goes_to(words, at) or is_high(words, at)))
        ):
            if beside:
                return at if name.sure or _is_address(words, name, at) else None
            if words.means[at - 1] & _NUMBER or says_number_behind(words, at):
                return None if is_post(words.low[at - 2]) or (not filled and _is_of_next(words, at, ends)) else at
            if filled and at - name.end <= _BETWEEN and name.sure and (_ends(words, at) or _is_beside(words, at)):
                return at
            return at if filled and _is_named_by(words, name, at) else None
        is_kind = at == name.end and bool(words.means[at] & _AFTER)
        leads = words.low[at] in AND and at + 2 < len(words.said) and bool(words.means[at + 1] & _BESIDE)
        fills = leads or words.means[at] & _FILLING or words.low[at] == "-" or words.low[at] in CLOSELY or is_kind
        if words.breaks[at - 1] == "." or not fills:
            filled = False
    return None


def _is_of_next(words: Words, at: int, begins: int) -> bool:
    """Whether a number is that of a street which begins right behind it: ``nr 4 in de |Kaapstraat``."""
    between = range(at + 1, begins)
    leads = begins < len(words.said) and len(between) > 0 and words.low[at + 1] in _OF_STREET
    return leads and all(words.means[n] & _FILLING and not words.breaks[n - 1] for n in between)


def _is_beside(words: Words, at: int) -> bool:
    """Whether a number stands right behind what only a house can be beside, or "at": ``opposite 56``, ``at 201``."""
    before, number = words.low[at - 1], words.number[at] or ""
    if before in _THE and words.low[at - 2] in _AT:
        before = words.low[at - 2]
    high = number.isdecimal() and int(number) > _HOURS
    return before in _ACROSS or (before in _AT and high)


def _is_address(words: Words, name: Name, at: int) -> bool:
    """Whether a name that is no street without doubt becomes one by the number right behind it."""
    if words.breaks[name.end - 1] == ".":
        return False
    before = name.begin - 1
    is_name = any(capital(word) for word in words.said[name.begin : name.end])
    if is_name and (name.begin or _ends(words, at)):
        return True
    said_where = before >= 0 and bool(words.means[before] & _BESIDE)
    if words.means[name.end - 1] & _TYPO and (_is_no_count(words, at) or _is_alone(words, name, at)):
        return True
    return _ends(words, at) and (said_where or not words.means[name.end - 1] & _NO_NAME)


def _is_alone(words: Words, name: Name, at: int) -> bool:
    """Whether what follows the number of a name that is no other word can hardly be counted by it."""
    after = at + 1
    single = after < len(words.said) and _no_thing(words.low[after]) and not words.low[after].endswith(("en", "s"))
    return single and not is_ordinary(words.low[name.end - 1])


def _no_thing(low: str) -> bool:
    """Whether a word is an ordinary one, or too long for a name of a thing that is counted."""
    return is_ordinary(low) or len(low) >= _LONG_WORD


def _is_no_count(words: Words, at: int) -> bool:
    """Whether a number is too high to count what follows it, or nothing that is many follows: ``lozerlan 55 kuil``."""
    number, after = words.number[at] or "", at + 1
    plural = after < len(words.said) and words.low[after].endswith(("en", "s"))
    return number.isdecimal() and int(number) > _MANY and int(number) not in YEARS and not plural


def _is_named_by(words: Words, name: Name, at: int) -> bool:
    """Whether a preposition and a number make a street of a name that begins as names do: ``Isabellaland bij 250``."""
    between = range(name.end, at)
    ends = at + 1 == len(words.said) or bool(words.breaks[at])
    is_name = name.street and not words.shouted and capital(words.said[name.begin])
    linked = len(between) == 1 and bool(words.means[name.end] & _BESIDE) and not any(words.breaks[name.end - 1 : at])
    in_town = name.begin > 0 and words.low[name.begin - 1] in _IN_TOWN
    if (
        is_name
        and not linked
        and not in_town
        and "." not in words.breaks[name.end - 1 : at]
        and is_at_height(words, at)
    ):
        # "Aan de Buitenwatersloot, ter hoogte van 180, Delft".
        return all(words.means[n] & _FILLING for n in between)
    begins = name.begin == 0 or bool(words.breaks[name.begin - 1]) or bool(words.means[name.begin - 1] & _BESIDE)
    return is_name and linked and begins and ends


def _ends(words: Words, at: int) -> bool:
    """Whether nothing that could be counted follows a number."""
    after = at + (3 if goes_to(words, at) else 1)
    return (
        after >= len(words.said)
        or bool(words.breaks[after - 1])
        or bool(words.means[after])
        or words.low[after] in GO_ON
    )


def _before(words: Words, name: Name, begins: int) -> int | None:
    """Where the number of a street stands before it: ``12 de la Kerkstraat``, ``nummer 12 in de Kerkstraat``."""
    where = False
    for at in range(name.begin - 1, max(begins, name.begin - _BETWEEN - 1) - 1, -1):
        if words.breaks[at] == ".":
            return None
        if words.number[at] is not None:
            if counts(words, at) or (at and words.number[at - 1] is not None) or is_of_thing(words, at):
                return None
            marked = at > 0 and (bool(words.means[at - 1] & _SAYS_WHERE) or is_of_part(words, at))
            return at if marked or not where else None
        if not words.means[at] & _FILLING:
            return None
        where = where or not words.means[at] & _ARTICLE
    return None


def _told(words: Words, name: Name, at: int) -> bool:
    """Whether a word says that a number before a name is that of a house: ``nummer 8 van de Zuidwal``."""
    return at > 0 and bool(words.means[at - 1] & _NUMBER) and capital(words.said[name.begin])


def _stands_before(words: Words, name: Name, at: int) -> bool:
    """Whether a number stands right between a preposition and a name: ``opposite 23 Lange Voorhout``."""
    if at + 1 != name.begin or not name.street or not capital(words.said[name.begin]) or words.breaks[at]:
        return False
    before = at - 1
    while before > 0 and words.means[before] & _PLAIN_ARTICLE and not words.means[before] & _BESIDE:
        before -= 1
    stands_alone = (
        (before < 0 or bool(words.breaks[before])) and _ends(words, name.end - 1) and len(words.said) <= _FEW_WORDS
    )
    return stands_alone or (before >= 0 and bool(words.means[before] & _BESIDE))


def _named(words: Words, names: Sequence[Name]) -> Found | None:
    """``Spui 70``, ``op de Mient 22``: a name with a number, where that can hardly be anything else."""
    taken = {at for name in names if name.sure for at in range(name.begin, name.end)}
    all_groups = capitals(words)
    groups = {group.end: group for group in all_groups}
    said = between.range_of(words, all_groups) or between.number_before(words, all_groups)
    if said is not None:
        return said
    for at in range(1, len(words.said)):
        number = words.number[at]
        if number is None or words.breaks[at - 1] in {".", ","} or counts(words, at) or at - 1 in taken:
            continue
        if is_of_thing(words, at) and words.said[at - 1].islower():
            continue
        if number.isdecimal() and int(number) in YEARS and not _ends(words, at):
            continue
        if at + 1 < len(words.said) and words.number[at + 1] is not None and not words.breaks[at]:
            continue
        group = groups.get(at - 1 if words.means[at - 1] & _NUMBER and at > 1 and not words.breaks[at - 2] else at)
        if group is not None and not words.means[group.end - 1] & _NO_NAME and _stands_as_place(words, group, at):
            return Found(f"{up(group.words)} {house(words, at)}", rough=False)
        if group is None and at <= 2 and len(words.said) == at + 1 and _is_word(words, at - 1):
            # A short answer such as "mient 22".
            first = 0 if at > 1 and words.low[at - 1] in _BARE and _is_word(words, 0) else at - 1
            return Found(f"{up(' '.join(words.said[first:at]))} {house(words, at)}", rough=False)
    return None


def _is_word(words: Words, at: int) -> bool:
    low = words.low[at]
    return (
        len(low) >= 4
        and low.isalpha()
        and not words.means[at]
        and not words.breaks[at]
        and low not in AROUND
        and low not in NUMBERS
    )


def _stands_as_place(words: Words, group: Name, at: int) -> bool:
    before = group.begin - 1
    if before < 0 or words.breaks[before]:
        last = words.low[group.end - 1]
        one = group.end - group.begin == 1
        if len(group.words) < _SHORTEST_NAME or (one and is_ordinary(last)):
            return len(group.words) >= _SHORTEST_NAME and _ends(words, at)
        number, after = words.number[at] or "", at + 1
        capital_follows = after < len(words.said) and capital(words.said[after])
        return _ends(words, at) or not number.isdecimal() or (_is_no_count(words, at) and not capital_follows)
    while before > 0 and words.means[before] & _PLAIN_ARTICLE and not words.means[before] & _BESIDE:
        before -= 1
    if words.means[before] & _BESIDE_OR_HOUSE:
        return True
    return follows_address(words, before) or (len(group.words) >= 6 and _ends(words, at))
