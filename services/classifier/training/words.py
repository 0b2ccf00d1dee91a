"""The ordinary words of Dutch, as the seed sentences have them: what a resident writes small and is one is no name.

``python -m services.classifier.training.words`` prints them, one a line; with ``--openings`` those with which sentences
begin in the languages that have capitals, which are no part of the name of a street behind them.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from importlib.resources.abc import Traversable
from typing import Final

from msgspec import Struct

from services.classifier.training import corpus

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_FEWEST: Final = 4
_SHORTEST: Final = 4
_LANGUAGE: Final = "nl."
_NO_CAPITALS: Final = "ar."
_NOUNS: Final = "de"
"""Where nouns have a capital."""
_SENTENCE: Final = re.compile(r"[.!?\n…]+\s*")
_BEGIN: Final = 3
_COMMON: Final = 12


def ordinary(files: Iterable[Traversable]) -> list[str]:
    """The words that at least four sentences have in small letters, more often than with a capital; sorted.

    Args:
        files: tab-separated seeds, the text last in each line.
    """
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for file in files:
        for line in file.read_text("utf-8").splitlines()[1:]:
            words = _WORD.findall(line.rsplit("\t", maxsplit=1)[-1])
            small.update({word for word in words if word.islower()})
            capital.update({word.lower() for word in words[1:] if not word.islower()})
    return sorted(
        word for word, count in small.items() if count >= _FEWEST and count > capital[word] and len(word) >= _SHORTEST
    )


def openings(files: Iterable[Traversable]) -> list[str]:
    """The words with which three sentences of a language begin and that three have in small letters, or twelve; sorted.

    German has nouns with a capital, so that counts as small there, unless other languages have the word with a capital.

    Args:
        files: tab-separated seeds, ``language.what.tsv``, the text last in each line.
    """
    counts: dict[str, _Counts] = {}
    for file in files:
        of_language = counts.setdefault(file.name.split(".")[0], _Counts(Counter(), Counter(), Counter()))
        for line in file.read_text("utf-8").splitlines()[1:]:
            for sentence in _SENTENCE.split(line.rsplit("\t", maxsplit=1)[-1].replace("\u2019", "'")):
                of_language.add(_WORD.findall(sentence))
    others = [each for language, each in counts.items() if language != _NOUNS]
    small_elsewhere = sum((each.small for each in others), Counter[str]())
    names = sum((each.capital for each in others), Counter[str]()) - small_elsewhere
    found: set[str] = set()
    for language, each in counts.items():
        small = each.small + each.capital if language == _NOUNS else each.small
        common = (w for w, count in small.items() if count >= _COMMON or min(count, each.first[w]) >= _BEGIN)
        found |= {w for w in common if (w not in names if language == _NOUNS else small[w] > each.capital[w])}
    return sorted(word for word in found if len(word) > 1 or not word.isascii())


class _Counts(Struct, frozen=True):
    """In how many sentences of a language a word stands."""

    first: Counter[str]
    small: Counter[str]
    capital: Counter[str]
    """With one, and not at the beginning."""

    def add(self, words: list[str]) -> None:
        """Count a sentence."""
        self.first.update(word.lower() for word in words[:1])
        self.small.update(word for word in words if word.islower())
        self.capital.update(word.lower() for word in words[1:] if not word.islower())


def main(arguments: Sequence[str] = ()) -> None:
    """Print a list."""
    files = corpus.seed_files()
    if "--openings" in arguments:
        found = openings(file for file in files if not file.name.startswith(_NO_CAPITALS))
    else:
        found = ordinary(file for file in files if file.name.startswith(_LANGUAGE))
    sys.stdout.write("".join(f"{word}\n" for word in found))


if __name__ == "__main__":
    main(sys.argv[1:])
