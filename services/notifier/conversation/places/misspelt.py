"""Streets that a resident writes with slips, which only their house number or the list of streets tells (pure)."""

from collections.abc import Sequence
from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.housenumbers import counts, is_of_thing
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name
from services.notifier.conversation.places.streets import Streets
from services.notifier.conversation.places.tokens import Words

_NO_PART: Final = int(Means.BESIDE | Means.NUMBER | Means.CORNER | Means.BOTH | Means.UNIT | Means.HOUSE)
_KIND: Final = int(Means.KIND | Means.ONLY | Means.SHOP)
_NUMBER: Final = int(Means.NUMBER)
_MOST_WORDS: Final = 4
_TRIED: Final = 3
"""So many house numbers are looked at."""
_SHORTEST: Final = 6
"""Letters of a name that a slip is seen in without the ending of a street."""
_HEADS: Final = frozenset(listed("straat|laan|weg|kade|gracht|singel|dijk|dreef|steeg|plein|park|hof|markt|wal"))
"""Words for a street that belong to the word before: "apeldoornse laan"."""
_LAAN: Final = frozenset(listed("laan|lan|lann|laann|laa|laen|lahn|laaan|lna|laam|straad|pleijn|wegh"))
"""Words for a street as they are written in haste, before "van" and a name: "lan van meerdervoort"."""
_OF: Final = frozenset({"van", "v", "v.d", "vd", "vn", "vna", "von"})
_OF_A_TOWN: Final = ("se", "sche")
_SHORTEST_TOWN: Final = 6
_NO_TOWN: Final = frozenset(
    listed(
        "turkse|franse|poolse|engelse|duitse|chinese|italiaanse|spaanse|griekse|marokkaanse|amerikaanse|russische|nederlandse|"
        "europese|wekelijkse|dagelijkse|jaarlijkse|maandelijkse|gezamenlijkse|plaatselijkse|jongste|losse|diverse|grootse|"
        "intense|hectische|typische|drassige|brakse|dwarse|linkse|rechtse|dergelijkse|fantastische|logische|praktische"
    )
)
_NO_REST: Final = frozenset(listed("kantoor|school|bedrijf|bedrijven|buren|huis|party|kabel|netwerk"))
"""What a "lan" is of that is no street."""


def find(words: Words, names: list[Name], streets: Streets | None) -> list[Name]:
    """The names of streets in a message, with one that is told only by its house number or by the list of streets.

    Args:
        words: the message.
        names: those that are found as they are written, in order.
        streets: the municipality's own, where it declares them.
    """
    if streets is not None and any(name.words in streets for name in names):
        return names
    found = _with_house(words, names, streets) or _in_two_words(words, names, streets)
    if found is None:
        return names
    others = [name for name in names if name.end <= found.begin or name.begin >= found.end]
    return sorted([*others, found], key=lambda name: name.begin)


def _with_house(words: Words, names: Sequence[Name], streets: Streets | None) -> Name | None:
    """The name right before one of the first house numbers."""
    begins = {name.end: name.begin for name in names if name.sure}
    tried = 0
    for at in range(1, len(words.said)):
        if words.number[at] is None or counts(words, at) or is_of_thing(words, at):
            continue
        end = at - 1 if at > 1 and words.means[at - 1] & _NUMBER and not words.breaks[at - 1] else at
        if words.breaks[end - 1] == "." or tried == _TRIED:
            continue
        tried += 1
        before = begins.get(end, end)
        found = None if streets is None else _declared(words, before, end, streets)
        if found is None and before == end:
            found = _of_laan(words, end) or _of_town(words, end)
        if found is not None:
            return found
    return None


def _declared(words: Words, before: int, at: int, streets: Streets) -> Name | None:
    """The declared street that the words before a house number are, with few slips; the shortest name first.

    Args:
        words: the message.
        before: the name begins before this word: another one that is no declared street begins there.
        at: behind its last word.
        streets: the municipality's own.
    """
    for begin in range(before - 1, max(at - _MOST_WORDS, 0) - 1, -1):
        if any(words.breaks[begin : at - 1]):
            return None
        written = " ".join(words.low[begin:at])
        is_thing = begin == at - 1 and words.means[begin] & _KIND
        if not _may_begin(words, begin) or is_thing or sum(map(str.isalpha, written)) < _SHORTEST:
            continue
        known = streets.nearest(written)
        if known is not None:
            return Name(begin, at, known, sure=True)
    return None


def _may_begin(words: Words, at: int) -> bool:
    return words.number[at] is None and not words.means[at] & _NO_PART


def _of_laan(words: Words, at: int) -> Name | None:
    """``lan van meerdevoort 912``: nothing but a street is called so and has a number."""
    for begin in range(max(at - _MOST_WORDS - 1, 0), at - 2):
        if words.low[begin] in _LAAN and words.low[begin + 1] in _OF and not any(words.breaks[begin : at - 1]):
            rest = words.means[begin + 2 : at]
            if any(means & _NO_PART for means in rest[-1:]) or not _NO_REST.isdisjoint(words.low[begin:at]):
                return None
            return Name(begin, at, " ".join(words.said[begin:at]), sure=True)
    return None


def _of_town(words: Words, at: int) -> Name | None:
    """``appeldoornse laan 76``: a street that is called by a town, in two words."""
    begin = at - 2
    if begin < 0 or words.low[at - 1] not in _HEADS or any(words.breaks[begin : at - 1]) or words.means[begin]:
        return None
    low = words.low[begin]
    if not low.endswith(_OF_A_TOWN) or low in _NO_TOWN or len(low) < _SHORTEST_TOWN or low.endswith("ische"):
        return None
    return Name(begin, at, " ".join(words.said[begin:at]), sure=True)


def _in_two_words(words: Words, names: Sequence[Name], streets: Streets | None) -> Name | None:
    """A declared street whose name is written in two words or more: ``apeldoornse laan``, ``frederik hendrik laan``."""
    if streets is None:
        return None
    taken = {at for name in names if name.sure for at in range(name.begin, name.end)}
    for at in range(1, len(words.said)):
        if words.low[at] not in _HEADS or at in taken:
            continue
        for count in range(min(_MOST_WORDS, at + 1), 1, -1):
            begin = at + 1 - count
            if any(words.breaks[begin:at]) or not _may_begin(words, begin):
                continue
            written = " ".join(words.low[begin : at + 1])
            known = streets.spaced(written)
            if known is None and words.low[begin].endswith(_OF_A_TOWN) and len(words.low[begin]) >= _SHORTEST_TOWN:
                known = streets.nearest(written)
            if known is not None:
                return Name(begin, at + 1, known, sure=True)
    return None
