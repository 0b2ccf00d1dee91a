"""The shape of a rule, and how the text is made plain before rules read it (pure)."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Literal

from ahocorasick_rs import AhoCorasick
from msgspec import Struct

Level = Literal["certain", "possible"]

_SURROGATE = re.compile("[\ud800-\udfff]")
_MARKS = re.compile("[\u0300-\u036f\u0640\u064b-\u0655\u0670]")
_REPEATED = re.compile(r"(\w)\1{2,}")
_FOLD = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "ı": "i",
        "ł": "l",
        "ß": "ss",
        "œ": "oe",
        "æ": "ae",
        "ø": "o",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ى": "ي",
        "ة": "ه",
        "ё": "е",
        "\x00": " ",
    }
)


_THREE_TIMES = AhoCorasick([3 * letter for letter in "abcdefghijklmnopqrstuvwxyz0123456789_"])


class Rule(Struct, frozen=True):
    """One way in which people write about one kind of emergency."""

    kind: str  # of the emergency, from the shared list of kinds
    level: Level
    stems: tuple[tuple[str, ...], ...]  # of each group one stands in the text, else the pattern is not tried
    pattern: re.Pattern[str]


class Language:
    """The rules of one language, in the order in which they win among equals."""

    def __init__(
        self,
        code: str,
        rules: tuple[Rule, ...],
        traps: re.Pattern[str],
        softens: re.Pattern[str],
        now: re.Pattern[str],
    ) -> None:
        self.code = code
        self.rules = rules
        self.traps = traps  # what only looks like an emergency; taken out before the rules read
        self.softens = softens  # past, habit or supposition: one level down
        self.now = now  # words of this moment: nothing softens


_Group = tuple[int, int, int]
"""The places of a language, of a rule in it, and of a group of stems in that."""


class Gate:
    """Says which rules are worth trying on a text: those of which a stem stands in it, and for most messages few.

    All of some nine hundred stems are looked for in one pass over the text (Aho-Corasick).
    """

    def __init__(self, languages: tuple[Language, ...]) -> None:
        self._languages = languages
        groups_by_stem: dict[str, set[_Group]] = {}
        for place, language in enumerate(languages):
            for number, each in enumerate(language.rules):
                for group, stems in enumerate(each.stems):
                    for stem in stems:
                        groups_by_stem.setdefault(stem, set()).add((place, number, group))
        self._groups = list(groups_by_stem.values())
        self._stems = AhoCorasick(list(groups_by_stem))

    def worth_trying(self, ready: str) -> list[tuple[Language, list[Rule]]]:
        """The languages and rules in their order, without those of which no stem stands in the text."""
        matches = self._stems.find_matches_as_indexes(ready, overlapping=True)
        if not matches:
            return []
        groups = set().union(*[self._groups[stem] for stem in {match[0] for match in matches}])
        found: dict[int, list[Rule]] = {}
        for place, number, group in sorted(groups):
            # The last group of a rule comes after its others: with it, they must all be there.
            candidate = self._languages[place].rules[number]
            last = len(candidate.stems) - 1
            if group == last and all((place, number, other) in groups for other in range(last)):
                found.setdefault(place, []).append(candidate)
        return [(self._languages[place], rules) for place, rules in found.items()]


def rule(kind: str, level: Level, stems: str, pattern: str) -> Rule:
    """A rule from its stems and the source of its pattern, both in plain text.

    Args:
        kind: of the emergency.
        level: how sure the rule is.
        stems: separated by spaces, an underscore stands for a space; ``a b & c d`` is one of a, b and one of c, d.
        pattern: what decides.
    """
    groups = tuple(tuple(stem.replace("_", " ") for stem in group.split()) for group in stems.split("&"))
    return Rule(kind, level, groups, re.compile(pattern))


def words(alternatives: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the alternatives where a word begins and ends."""
    return re.compile(r"\b(?:" + "|".join(alternatives) + r")\b")


def plain(text: str) -> str:
    """The text in lower case without accents, with plain quotes; a letter stands at most twice in a row.

    Takes any string: lone surrogates and NUL become spaces. Patterns are written in this form.
    """
    if text.isascii():
        lowered = text.lower().replace("\x00", " ")
        # Looking for three of each letter is quicker than the pattern, and nearly always finds none.
        if not _THREE_TIMES.find_matches_as_indexes(lowered):
            return lowered
    else:
        whole = _SURROGATE.sub(" ", text)
        folded = unicodedata.normalize("NFKC", whole).lower().translate(_FOLD)
        lowered = _MARKS.sub("", unicodedata.normalize("NFD", folded))
    return _REPEATED.sub(r"\1\1", lowered)
