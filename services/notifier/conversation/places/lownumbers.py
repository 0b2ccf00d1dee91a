"""Numbers in words that are other words too, told by "number" beside them: ``numara on iki`` (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from functools import lru_cache
from typing import Final

from services.notifier.conversation.places.counting import BARE, DIGITS, FIRST, HUNDRED_ENDS, NUMBERS, ROWS
from services.notifier.conversation.places.endings import STREETS as ENDINGS
from services.notifier.conversation.places.endings import listed

_MARKS: Final = frozenset(
    listed(
        "numara|numarası|numarasi|numer|numeru|numerem|numerze|nr|номер|номері|номером|номера|будинок|будинку|буд|дім"
    )
)
_BEHIND: Final = "numara"
"""Behind its number, in Turkish: ``on iki numaranın önünde``."""
_UNDER: Final = "pod"
_NOUNS: Final = {
    form: str(n)
    for n, word in enumerate(
        listed(
            "jedynką|dwójką|trójką|czwórką|piątką|szóstką|siódemką|ósemką|dziewiątką|dziesiątką|jedenastką|dwunastką|trzynastką|"
            "czternastką|piętnastką|szesnastką|siedemnastką|osiemnastką|dziewiętnastką|dwudziestką"
        ),
        start=1,
    )
    for form in (word, word.translate(BARE))
}
"""Polish nouns for numbers, as they stand behind ``pod``: "at fifteen"."""
_ENDS: Final = ".,;:!?…،؟"
_STREETS: Final = listed(ENDINGS)
_TWO_FIGURES: Final = 2
_NEXT: Final = 10
_MOST: Final = 5
_MOST_BEHIND: Final = 5
_HUNDRED: Final = 100


def _low() -> dict[str, str]:
    found: dict[str, str] = {}
    for below, _, hundreds in ROWS:
        for n, word in (*enumerate(below, start=1), (_HUNDRED, hundreds[0])):
            found |= {word: str(n), word.translate(BARE): str(n), word.replace("'", ""): str(n)}
    return found


_LOW: Final = _low()
"""Below twenty, and a hundred, in Polish, Turkish and Ukrainian."""
_ARABIC: Final = {
    word: str(n)
    for words in (
        "واحد|اثنان|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة",
        "واحد|اثنين|تلاتة|اربعة|خمسه|سته|سبعه|تمانية|تسعه|عشره",
    )
    for n, word in enumerate(listed(words), start=1)
}
_ARABIC_TENS: Final = {
    word: str(n * 10)
    for words in (
        "عشرون|ثلاثون|أربعون|خمسون|ستون|سبعون|ثمانون|تسعون",
        "عشرين|ثلاثين|أربعين|خمسين|ستين|سبعين|ثمانين|تسعين",
        "عشرين|تلاتين|اربعين|خمسين|ستين|سبعين|تمانين|تسعين",
    )
    for n, word in enumerate(listed(words), start=2)
}
_ARABIC_ONES: Final = frozenset(word[0] for word in (*_ARABIC, *_ARABIC_TENS))
_TEN_BEHIND: Final = "عشر"
"""Behind the ones: "four ten" is fourteen."""
_OPENS: Final = frozenset(
    form for row in ROWS for words in row for word in words for form in (word, word.translate(BARE))
)


_COUNTS: Final = FIRST.union(DIGITS, _LOW, _OPENS, _ARABIC, _ARABIC_TENS, _MARKS, (_UNDER,))
_CLOSES: Final = f"{_ENDS})"


@lru_cache(maxsize=16_384)
@lru_cache(maxsize=16_384)
def may_count(chunk: str) -> bool:
    """Whether a word as it is written may be a number in words, or of one, or stand beside one that is."""
    low = chunk.lower()
    return (
        "-" in low
        or low.rstrip(_CLOSES) in _COUNTS
        or low.strip(_ENDS) in _COUNTS
        or low.endswith(HUNDRED_ENDS)
        or low.lstrip(_ENDS).startswith(_BEHIND)
        or low[:1] in _ARABIC_ONES
    )


def in_figures(chunks: list[str]) -> list[str]:
    """The words of a message, with the number that stands with a word for one in figures: ``numara |12``."""
    low = [chunk.lower().strip(_ENDS) for chunk in chunks]
    for at, word in enumerate(low):
        if word == _UNDER and at + 1 < len(low) and low[at + 1] in _NOUNS:
            rest = chunks[at + 1][len(chunks[at + 1].rstrip(_ENDS)) :]
            return [*chunks[:at], "numer", _NOUNS[low[at + 1]] + rest, *chunks[at + 2 :]]
        if word in _MARKS:
            begin, ends = at + 1, range(min(at + 1 + _MOST, len(low)), at + 1, -1)
            found = next(((begin, end) for end in ends if _number(chunks, low, begin, end)), None)
        elif word.startswith(_BEHIND):
            found = next(((n, at) for n in range(max(at - _MOST_BEHIND, 0), at) if _number(chunks, low, n, at)), None)
        else:
            continue
        if found is not None:
            begin, end = found
            last = chunks[end - 1]
            figures = _number(chunks, low, begin, end) + last[len(last.rstrip(_ENDS)) :]
            return [*chunks[:begin], figures, *in_figures(chunks[end:])]
    return chunks


def behind_street(chunks: list[str]) -> list[str]:
    """The words of a message, with a low number that ends what is said of a street in figures: ``Hilledijk |7,``."""
    for at in range(1, len(chunks)):
        before = chunks[at - 1]
        is_street = before.lower().endswith(_STREETS)
        # Another alphabet begins where a name ends.
        if not is_street and not (before.isascii() and before.isalpha() and chunks[at][0] in _ARABIC_ONES):
            continue
        for end in range(min(at + 2, len(chunks)), at, -1):
            low = [chunk.lower().strip(_ENDS) for chunk in chunks[at:end]]
            ends = end == len(chunks) or chunks[end - 1][-1] in _ENDS
            number = (_LOW.get("".join(low)) or _arabic(low)) if ends else None
            if number is not None:
                last = chunks[end - 1]
                return [*chunks[:at], number + last[len(last.rstrip(_ENDS)) :], *chunks[end:]]
    return chunks


def _arabic(low: list[str]) -> str | None:
    """A number below a hundred as Arabic says it: "five and forty", "four ten"."""
    first = low[0]
    if len(low) == 1:
        return _ARABIC_TENS.get(first) or _ARABIC.get(first)
    one, ten = _ARABIC.get(first), _ARABIC_TENS.get(low[1].removeprefix("و"))
    if one is None or (ten is None and low[1] != _TEN_BEHIND):
        return None
    return str(int(one) + int(ten or 10))


def as_pairs(chunks: list[str]) -> list[str]:
    """The words of a message, with a number that is said in two parts behind a street as one: ``weg tien |veertig``."""
    for at in range(1, len(chunks) - 1):
        street = chunks[at - 1].lower().rstrip(_ENDS).endswith(_STREETS)
        one, other = NUMBERS.get(chunks[at].lower()), NUMBERS.get(chunks[at + 1].lower().rstrip(_ENDS))
        # "Twintig dertig" are about so many.
        if (
            street
            and one
            and other
            and len(one) <= len(other) == _TWO_FIGURES
            and not 0 < int(other) - int(one) <= _NEXT
        ):
            last = chunks[at + 1]
            return [*chunks[:at], one + other + last[len(last.rstrip(_ENDS)) :], *chunks[at + 2 :]]
    return chunks


def _number(chunks: list[str], low: list[str], begin: int, end: int) -> str:
    """The number that the words between two places are; ``""`` when they are none."""
    if begin >= end or low[begin] not in _OPENS or any(chunk[-1] in _ENDS for chunk in chunks[begin : end - 1]):
        return ""
    said = "".join(low[begin:end])
    return _LOW.get(said, NUMBERS.get(said, ""))
