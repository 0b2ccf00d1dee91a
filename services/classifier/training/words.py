"""The ordinary words of Dutch, as the seed sentences have them: what a resident writes small and is one is no name.

``python -m services.classifier.training.words`` prints them, one a line.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable
from importlib.resources.abc import Traversable
from typing import Final

from services.classifier.training import corpus

_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_FEWEST: Final = 4
_SHORTEST: Final = 4
_LANGUAGE: Final = "nl."


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


def main() -> None:
    """Print the list."""
    files = (file for file in corpus.seed_files() if file.name.startswith(_LANGUAGE))
    sys.stdout.write("".join(f"{word}\n" for word in ordinary(files)))


if __name__ == "__main__":
    main()
