"""Endings that languages hang on to the Dutch name of a street, without an apostrophe (pure)."""

# ruff: noqa: RUF001 - endings in their own alphabets

import re
from typing import Final

_TURKISH: Final = re.compile(
    r"(\w+(?:straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|steeg))"
    r"(?:[dt][ae](?:n|ki(?:ler)?)?|n[iıuü]n|[iıuü]n|y[ae]|[ae])",
    re.IGNORECASE,
)
"""``Rubensstraatta``: in, from, of, to."""
_CYRILLIC: Final = re.compile(r"([A-Za-zÀ-ÿ'-]{4,})[а-яіїєґ]{1,4}")
"""``Westbroekparkу``."""
_SHORTEST: Final = 7
_LAST: Final = frozenset("aeinrıуаіюєиїмхв")
"""With what such an ending ends."""


def uninflected(word: str) -> str:
    """A word without such an ending; as it is where it has none."""
    if len(word) <= _SHORTEST or word[-1] not in _LAST:
        return word
    found = _TURKISH.fullmatch(word) or (None if word.isascii() else _CYRILLIC.fullmatch(word))
    return word if found is None else found[1]
