"""House numbers and streets that a resident says are not it: "14, niet 12", "12 değil 14", "14 statt 12" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from loket.sought import Sought
from services.notifier.conversation.places import slips
from services.notifier.conversation.places.counting import NUMBERS
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.levelled import level
from services.notifier.conversation.places.meanings import Means, meaning_of
from services.notifier.conversation.places.tokens import LONGEST

_NOT: Final = frozenset(listed("niet|not|nicht|pas|non|no|nie|не|ليس|ليست|وليس|وليست|مش|مو|ولا"))
_INSTEAD: Final = tuple(
    tuple(phrase.split())
    for phrase in listed(
        "i.p.v|ipv|in plaats van|inplaats van|instead of|rather than|statt|anstatt|anstelle von|anstelle der|"
        "au lieu de|au lieu du|plutôt que|en vez de|en vez del|en lugar de|en lugar del|zamiast|замість|بدل|بدلا من|"
        "بدلاً من|عوضا عن"
    )
)
_BEHIND: Final = frozenset(listed("değil|degil|yerine"))
"""Behind what is not it, in Turkish."""
_BUT: Final = frozenset(listed("maar|but|sondern|mais|sino|tylko|lecz|ale|a|а|але|بل|ولكن|لكن|وإنما|ama"))
_NO: Final = frozenset(
    listed(
        "nee|neen|sorry|oeps|oei|foutje|correctie|wacht|no|oops|wait|nein|quatsch|korrektur|äh|non|pardon|erreur|perdón|perdon|nie|"
        "przepraszam|tfu|yok|hayır|hayir|ні|ой|вибачте|перепрошую|لا|عفوا|آسف|اسف|bedoel|mean|meine|dire|decir|myśli|"
        "entschuldigung|désolé|désolée|oh|moment"
    )
)
"""Between two house numbers, of which the second is it: ``212, nee sorry 241``."""
_IS: Final = frozenset(
    listed("is|was|es|ist|est|c'est|to|це|era|była|był|де|на|op|in|en|the|de|het|die|der|das|la|el|le")
)
"""What may stand between "not" or "but" and a street."""
_LETS_GO_ON: Final = frozenset(listed("dus|en|et|und|and|a|а|y|و|then|also|natürlich|uiteraard|sein|zijn"))
"""What may stand between what is it and "not"."""
_LEADS: Final = (
    _BUT
    | _IS
    | slips.MEANT
    | frozenset(listed("i|ik|ich|je|j'ai|yo|ja|я|wij|we|wir|juist|wel|rather|it|it's|het|voulais|quería|quise"))
)
"""What may stand before the street that is it."""
_FEW: Final = 4
_NUMBER: Final = re.compile(r"(?:(?:nr|no|num|hnr|№|#|n°|nº)\.?:?)?[1-9]\d{0,3}(?:[a-z]|bis)?(?:[-/+]\w{1,5})?")
_ORDINAL: Final = re.compile(r"\d+(?:e|de|ste|st|nd|rd|th)")
_SHORTEST_WORD: Final = 3
_YEARS: Final = range(1800, 2100)
_AROUND: Final = "(\"'“„«[‘*,.;:!?)”»]…،؟؛"
_MARK: Final = int(Means.NUMBER | Means.HOUSE | Means.ARTICLE | Means.BESIDE | Means.BEFORE | Means.AFTER)
_STREET: Final = int(Means.STREET)
_UNIT: Final = int(Means.UNIT)


_INSTEAD_BY_FIRST: Final = {first: tuple(p for p in _INSTEAD if p[0] == first) for first, *_ in _INSTEAD}
_TAKES_BACK: Final = _NO - _NOT
_ONLY_DENIES: Final = _NOT - _NO
_TELLS: Final = frozenset((*_NOT, *_NO, *_BEHIND, *(max(phrase, key=len) for phrase in _INSTEAD)))
"""Without one of these a message denies nothing."""
_MAY_TELL: Final = Sought(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(_TELLS)))})(?!\w)")
SIGNS: Final = _MAY_TELL.bit
"""Of a text, as ``level`` leaves it, that denies something."""


class _Chunk(Struct, frozen=True):
    """A word with what stands around it."""

    raw: str
    low: str

    @property
    def breaks(self) -> bool:
        """Whether a part of a sentence ends with it; a short form such as ``nr.`` ends none."""
        return self.raw[-1] in ",;:!?)،؛؟…" or (self.raw[-1] == "." and not meaning_of(self.low) & _MARK)

    @property
    def number(self) -> bool:
        if self.low[-1:].isdigit() or self.low[:1].isdigit() or self.low[:1] in "№#":
            return _NUMBER.fullmatch(self.low) is not None and _ORDINAL.fullmatch(self.low) is None
        return len(self.low) > _SHORTEST_WORD and self.low in NUMBERS

    @property
    def mark(self) -> bool:
        """Whether it may stand before a house number."""
        return bool(meaning_of(self.low) & (_MARK | _STREET)) or self.raw.lstrip(_AROUND)[:1].isupper()

    @property
    def counts(self) -> bool:
        return bool(meaning_of(self.low) & _UNIT)


def without(text: str, around: frozenset[str]) -> str:
    """A message without what it says is not it; the message itself when it says no such thing, or nothing else.

    Args:
        text: what a resident wrote.
        around: words that may stand around a place that is put right.
    """
    said = level(text[:LONGEST])
    if not _MAY_TELL.may_hold(said) or _TELLS.isdisjoint([word.strip(_AROUND) for word in said.lower().split()]):
        return text
    chunks = [_Chunk(raw, low) for raw in said.split() if (low := raw.lower().strip(_AROUND)) or raw not in {"-", "–"}]
    words = {chunk.low for chunk in chunks}
    takes_back, behind = not _TAKES_BACK.isdisjoint(words), not _BEHIND.isdisjoint(words)
    if takes_back:
        # It takes a number to put another one right.
        takes_back = sum(chunk.number for chunk in chunks) > 1
    for begin, chunk in enumerate(chunks):
        end = _at_once(chunks, begin, around) if takes_back else None
        if end is None and behind:
            end = _behind_or_denied(chunks, begin, around)
        elif end is None and (chunk.low in _NOT or chunk.low in _INSTEAD_BY_FIRST):
            end = _denied(chunks, begin, around)
        if end is not None:
            kept = (*chunks[:begin], *chunks[end:])
            return " ".join(chunk.raw for chunk in kept)
    return text


def is_count(text: str) -> bool:
    """Whether a text begins by telling how many there are, or how long: "3 maanden al"."""
    first = text.split(maxsplit=2)[:2]
    return len(first) > 1 and first[0].isdigit() and bool(meaning_of(first[1].lower().strip(_AROUND)) & _UNIT)


def _behind_or_denied(chunks: Sequence[_Chunk], begin: int, around: frozenset[str]) -> int | None:
    """As ``_denied``, also of what is denied behind it, as Turkish does."""
    turkish = _before_behind(chunks, begin)
    if turkish is None:
        return _street_before_behind(chunks, begin) or _denied(chunks, begin, around)
    return turkish if any(chunk.number for chunk in (*chunks[:begin], *chunks[turkish:])) else None


def _street_before_behind(chunks: Sequence[_Chunk], begin: int) -> int | None:
    """Behind ``Kerkstraat değil``, where another street is told at once: ``Kerkstraat değil|, Dorpsstraat``."""
    denies = begin + 1
    if denies >= len(chunks) or chunks[denies].low not in _BEHIND or not meaning_of(chunks[begin].low) & _STREET:
        return None
    after = chunks[denies + 1 : denies + 1 + _FEW]
    return denies + 1 if any(meaning_of(chunk.low) & _STREET for chunk in after) else None


def _denied(chunks: Sequence[_Chunk], begin: int, around: frozenset[str]) -> int | None:
    """Behind what is denied from a word on; None when nothing is."""
    first = _INSTEAD_BY_FIRST.get(chunks[begin].low, ())
    if not first and chunks[begin].low not in _NOT:
        return None
    instead = next((len(p) for p in first if tuple(c.low for c in chunks[begin : begin + len(p)]) == p), 0)
    if not instead and (chunks[begin].low not in _NOT or chunks[begin].breaks):
        return None
    named = begin + (instead or 1)
    while not instead and named < len(chunks) - 1 and chunks[named].low in _IS and not chunks[named].mark:
        named += 1
    number, street = _named(chunks, named)
    end = number or street
    if end is None:
        return None
    before, after = chunks[:begin], chunks[end:]
    if instead:
        return end if any(map(_is_it, (*before, *after))) else None
    if street is not None and number is None and (other := _other_street(chunks, begin, end)) is not None:
        return other
    if after and after[0].low in _BUT:
        is_it = number is not None and any(chunk.number for chunk in after[1 : _FEW + 3])
        return end + 1 if is_it and not _counted(after[1:]) else None
    if number is not None and (_ends_with_number(before, around) or _goes_on(before, after, around)):
        return end
    # "Dorpsstraat, niet Kerkstraat" tells nothing but where it is; "lamp brandt niet Kerkstraat 12" does.
    only_place = all(c.number or c.mark or c.low in around or c.low in _LETS_GO_ON for c in before)
    return end if street is not None and only_place and any(meaning_of(c.low) & _STREET for c in before) else None


def _at_once(chunks: Sequence[_Chunk], begin: int, around: frozenset[str]) -> int | None:
    """Behind a house number that is put right at once, and what says so: ``212, nee sorry |241``.

    Also where its street is told with the other one: ``devant le 61... pardon, |Kerkstraat 610``.
    """
    if not chunks[begin].number or begin == 0:
        return None
    said_no, name = False, None
    for at in range(begin + 1, min(begin + _FEW + 2, len(chunks))):
        if chunks[at].number:
            # "Kerkstraat 12, sorry voor de 3 berichten" puts nothing right.
            ends = at + 1 == len(chunks) or chunks[at].breaks or chunks[at + 1].low in around
            return (at if name is None else name) if said_no and ends else None
        # "14 no 12" denies the second one.
        name = _name_from(chunks, at) if said_no and name is None else name
        said_no = said_no or chunks[at].low in _TAKES_BACK
        if chunks[at].low in _ONLY_DENIES:
            return None
        if not (chunks[at].low in _NO or chunks[at].low in around or chunks[at].mark):
            return None
    return None


def _name_from(chunks: Sequence[_Chunk], at: int) -> int | None:
    """A word with which the name of a street begins; None when it begins with another one."""
    end = at
    while end < min(at + _FEW, len(chunks)) and not chunks[end].number and not chunks[end].breaks:
        if meaning_of(chunks[end].low) & _STREET:
            return at if end == at or chunks[at].raw[:1].isupper() else None
        end += 1
    return None


def _other_street(chunks: Sequence[_Chunk], begin: int, end: int) -> int | None:
    """Where the street begins that is it instead of one that is denied: ``no es A, es |B``, ``niet A hoor, |B``."""
    at = _behind_fillers(chunks, end)
    if not (chunks[at - 1].breaks or (at < len(chunks) and chunks[at].low in _BUT)):
        return None
    end = at
    while at < len(chunks) and at - end < _FEW and (chunks[at].low in _LEADS):
        at += 1
    street = next((n for n, chunk in enumerate(chunks[at : at + _FEW], at) if meaning_of(chunk.low) & _STREET), None)
    if street is None or any(chunk.breaks for chunk in chunks[end:at]):
        return None
    goes_on = at > end or not slips.MEANT.isdisjoint([chunk.low for chunk in chunks[street + 1 : street + _FEW]])
    return at if goes_on and begin < end else None


def _behind_fillers(chunks: Sequence[_Chunk], end: int) -> int:
    """Behind words that tell nothing and stand behind what is denied: ``niet de Kerkstraat hoor|, de Dorpsstraat``."""
    at = end
    while at < min(end + 2, len(chunks)) and not chunks[at - 1].breaks and chunks[at].low in slips.FILLERS:
        at += 1
    return at if at > end and chunks[at - 1].breaks else end


def _is_it(chunk: _Chunk) -> bool:
    return chunk.number or bool(meaning_of(chunk.low) & _STREET)


def _before_behind(chunks: Sequence[_Chunk], begin: int) -> int | None:
    """Behind ``12 değil``, ``no 12 numara değil``; None when that does not stand there."""
    at = begin
    while at < len(chunks) and at - begin < _FEW and chunks[at].mark and not chunks[at].number:
        at += 1
    if at >= len(chunks) or not chunks[at].number:
        return None
    at += 1
    while at < len(chunks) and chunks[at].mark and at - begin < 2 * _FEW and chunks[at].low not in _BEHIND:
        at += 1
    return at + 1 if at < len(chunks) and chunks[at].low in _BEHIND else None


def _named(chunks: Sequence[_Chunk], at: int) -> tuple[int | None, int | None]:
    """Behind the house number, or else behind the street, that begins at a word with what stands before it."""
    street = None
    for n in range(at, min(at + _FEW + 1, len(chunks))):
        chunk = chunks[n]
        if chunk.number:
            counted = n + 1 < len(chunks) and not chunk.breaks and chunks[n + 1].counts
            return (None, None) if counted else (n + 1, street)
        if not chunk.mark:
            break
        if meaning_of(chunk.low) & _STREET:
            street = n + 1
        if chunk.breaks:
            break
    return None, street


def _counted(after: Sequence[_Chunk]) -> bool:
    """Whether the first number is that of things: "maar 3 containers"."""
    first = next((n for n, chunk in enumerate(after) if chunk.number), None)
    return first is not None and first + 1 < len(after) and not after[first].breaks and after[first + 1].counts


def _ends_with_number(before: Sequence[_Chunk], around: frozenset[str]) -> bool:
    """Whether a house number stands right before "not": ``14, niet 12``."""
    for chunk in reversed(before[-_FEW:]):
        if chunk.number:
            return not (chunk.low.isdecimal() and int(chunk.low) in _YEARS)
        if chunk.low not in around and chunk.low not in _LETS_GO_ON and chunk.low:
            return False
    return False


def _goes_on(before: Sequence[_Chunk], after: Sequence[_Chunk], around: frozenset[str]) -> bool:
    """Whether it is told at once what is it: ``niet 12, het is 14``."""
    if not all(chunk.low in around or chunk.mark for chunk in before):
        return False
    for chunk in after[: _FEW + 1]:
        if chunk.number:
            return not _counted(after)
        if chunk.low not in around and not chunk.mark and chunk.low:
            return False
    return False
