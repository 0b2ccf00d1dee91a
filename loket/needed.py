"""Which letters a pattern cannot do without: of each of its ways those in a row that stand in the fewest texts (pure).

Taken from the pattern itself, as Python's own parser reads it: its parts are what each is, and what that holds.
"""

# ruff: noqa: E501, RUF001, SIM905 - lists of words, in their own alphabets

import importlib
import itertools
import math
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, Final

_parser: Final[Any] = importlib.import_module("re._parser")
_MOST_WAYS: Final = 64
"""Of a row of letters with choices among them; with more it ends before the choice."""
EDGE: Final = "\0"
"""Stands for what is no letter around the letters of a word."""
_BOTH: Final = 2
_OFTEN: Final = 0.2
_OF_LETTER: Final = 0.45
_OF_EDGE: Final = 0.6
"""That a word begins or ends with its letters makes them so much seldomer, in letters."""
_FEW: Final = 2
_OF_FEW: Final = 0.3
"""So few letters that are no whole word stand in that many texts at least."""
COMMON: Final = frozenset(
    (
        "de het een is er op in van en aan bij voor niet deze die dat dit met naar hier daar staat ligt doet zit wordt mijn nog al te ik we ze over om uit "
        "the a it to of on at and with not this that has for are i der die das ist nicht eine mit und es le la les des est pas dans une il et "
        "el los las una y nie na to jest w bu bir не на"
    ).split()
)
"""Words of every other message."""
_COMMON_ALONE: Final = tuple(f"{EDGE}{word}{EDGE}" for word in COMMON)
_AT_EDGE: Final = "EDGE"
_DOT_ABOVE: Final = "\u0307"
_Part = tuple[str, Any]
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
"""Half of a letter, as of a phone that cuts an emoji in two: no automaton takes it."""


def needed_by(pattern: str, flags: int) -> frozenset[str] | None:
    """Letters of which one stands in every text that holds a pattern; None when there are none.

    Args:
        pattern: as ``re`` has them.
        flags: those of ``re``.
    """
    return _best(list(_parser.parse(pattern, flags)))


def needed_beside(pattern: str, flags: int) -> frozenset[str] | None:
    """Other letters of which one stands in every text that holds a pattern, too; None when there are no others.

    Of each way of a pattern the next best: "in de weg" has the one word of "mijn fiets is weg", and not the other.
    """
    items = list(_parser.parse(pattern, flags))
    found = _next_best(items)
    return None if found == _best(items) else found


def is_plain(low: str) -> bool:
    """Whether no letter of a word has a small form that a pattern takes for another letter too."""
    if low.isascii():
        return True
    if _SURROGATE.search(low) is not None:
        return False
    small = folded(low).replace("ß", "s")
    return small.upper().lower() == small


def folded(low: str) -> str:
    """A word in small letters, its Turkish ones as a pattern takes them that knows no capitals."""
    return low if low.isascii() else low.replace(f"i{_DOT_ABOVE}", "i").replace("ı", "i")


def _best(items: Sequence[_Part]) -> frozenset[str] | None:
    """Letters of which one stands in every text that holds this, and in the fewest others; None when there are none."""
    return min(_candidates(items), key=lambda each: sum(map(_frequency, each)), default=None)


def _next_best(items: Sequence[_Part]) -> frozenset[str] | None:
    """Letters besides those of ``_best``; those themselves where all others stand in many texts."""
    best = _best(items)
    others = [
        each
        for each in (*_candidates(items), *_candidates(items, _next_best))
        if each != best and max(map(_frequency, each)) < _OFTEN
    ]
    return min(others, key=lambda each: sum(map(_frequency, each)), default=best)


@cache
def _frequency(letters: str) -> float:
    """In how many texts letters stand, by a guess: the fewer the more, and more by each common word that has them.

    "d" begins half of all short Dutch words: to tell it by its length alone let a seventh more patterns be tried.
    """
    word = letters.strip(EDGE)
    edges = len(letters) - len(word)
    if word.isdigit():
        return _OFTEN
    common = _OFTEN * sum(letters in each for each in _COMMON_ALONE)
    if edges == _BOTH and word in COMMON:
        return common
    rare: float = _OF_LETTER ** (len(word) + _OF_EDGE * edges)
    return common + (max(rare, _OF_FEW) if len(word) <= _FEW and edges < _BOTH else rare)


def _candidates(
    items: Sequence[_Part], of_way: Callable[..., frozenset[str] | None] = _best
) -> Iterator[frozenset[str]]:
    run: list[_Part] = []
    parts = list(_flat(items))
    for n, part in enumerate(parts):
        kind, value = part
        if kind == _AT_EDGE or (_letters(part) and _ways([*run, part]) <= _MOST_WAYS):
            run.append(part)
            if kind == _AT_EDGE:
                yield from _rows(run)
                run = [part]
            continue
        if kind == "BRANCH" or (kind.endswith("_REPEAT") and value[0] >= 1):
            then = [part for part in parts[n + 1 : n + 2] if part[0] == _AT_EDGE]
            ways = value[1] if kind == "BRANCH" else [value[2]]
            behind = then if kind == "BRANCH" or value[:2] == (1, 1) else []
            yield from _either([of_way([*run, *way, *behind]) for way in ways])
        yield from _rows(run)
        run = []
    yield from _rows(run)


def _either(each: Sequence[frozenset[str] | None]) -> Iterator[frozenset[str]]:
    known = [needed for needed in each if needed is not None]
    if len(known) == len(each):
        yield frozenset().union(*known)


def _flat(items: Sequence[tuple[Any, Any]]) -> Iterator[_Part]:
    """The parts of a pattern: those of its groups in their place, and where a word begins or ends."""
    for said, value in items:
        kind = str(said)
        if kind == "SUBPATTERN":
            yield from _flat(value[-1])
        elif kind == "ATOMIC_GROUP":
            yield from _flat(value)
        elif _is_edge(kind, value):
            yield _AT_EDGE, None
        elif kind not in {"AT", "ASSERT", "ASSERT_NOT"}:
            yield kind, value


def _is_edge(kind: str, value: Any) -> bool:
    """Whether a word begins or ends here, if letters stand on one side."""
    if kind == "AT":
        return str(value) != "AT_NON_BOUNDARY"
    if kind == "LITERAL":
        return chr(value).isspace()
    if kind.endswith("_REPEAT"):
        return value[0] >= 1 and len(value[2]) == 1 and _is_edge(*_named(value[2][0]))
    inside = value[1] if kind == "ASSERT_NOT" else [("IN", value)] if kind == "IN" else []
    wanted = "CATEGORY_WORD" if kind == "ASSERT_NOT" else "CATEGORY_SPACE"
    if len(inside) != 1 or str(inside[0][0]) != "IN":
        return False
    return [(str(a), str(b)) for a, b in inside[0][1]] == [("CATEGORY", wanted)]


def _named(part: tuple[Any, Any]) -> _Part:
    return str(part[0]), part[1]


def _letters(part: _Part) -> list[str]:
    """The letters that one may be, in small; none when it may be any, or a space."""
    kind, value = part
    if kind == "LITERAL":
        codes: set[int] = {value}
    elif kind == "IN" and all(str(each) in {"LITERAL", "RANGE"} for each, _ in value):
        codes = {code for each, of in value for code in (range(of[0], of[1] + 1) if str(each) == "RANGE" else (of,))}
    else:
        return []
    if len(codes) > _MOST_WAYS:
        return []
    letters = {folded(chr(code).lower()) for code in codes}
    return [] if any(c.isspace() or c == _DOT_ABOVE or not is_plain(c) for c in letters) else sorted(letters)


def _ways(run: Sequence[_Part]) -> int:
    return math.prod(len(_letters(part)) for part in run if part[0] != _AT_EDGE)


def _rows(run: Sequence[_Part]) -> Iterator[frozenset[str]]:
    """The letters in a row that these parts are; edges count where only letters stand between them."""
    letters = [_letters(part) for part in run if part[0] != _AT_EDGE]
    if not letters:
        return
    rows = ["".join(row) for row in itertools.product(*letters)]
    if all(letter.isalnum() or letter == "_" for each in letters for letter in each):
        begin, end = (EDGE if run[at][0] == _AT_EDGE else "" for at in (0, -1))
        rows = [f"{begin}{row}{end}" for row in rows]
    yield frozenset(rows)
