"""A message as it is read for its place: digits, quotes and capitals as they mostly are (pure)."""

import re
from functools import lru_cache
from typing import Final

SHOUTED: Final = 12
"""In a longer message without small letters capitals mean nothing."""
_LISTED: Final = re.compile(
    r"(?:^|(?<=[.!?;\n]))\s*\(?[1-9]\)\s*(?=[^\W\d_])|(?:^|(?<=\n))\s*[1-9]\.\s+(?=[^\W\d_])"
    r"(?!verd|etage|stock|og\b|hoog|floor|étage|piso|pi[ęe]tr|kat\b|katta|поверх|zijstraat|dwars|straße|blok|ingang|portiek)",
    re.IGNORECASE,
)
"""What counts reports, and no storey or the like."""
_ENDING: Final = re.compile(r"(?<=\w)'\w+")
_SLASH: Final = re.compile(r"(?<=[^\W\d])(?:\s+/\s*|/\s+)(?=[^\W\d])")
_HIDDEN: Final = dict.fromkeys(
    map(ord, "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufe0f\ufeff")
)
_DIGITS: Final = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)


@lru_cache(maxsize=64)
def level(text: str) -> str:
    """A text with digits, quotes, slashes and capitals as they mostly are, and nothing that cannot be seen.

    Nor with what only counts what is told: "2) Lorentzplein" is no house number.
    """
    if not text.isascii():
        text = text.translate(_DIGITS).translate(_HIDDEN).replace("\u2019", "'")
    if text.isupper() and len(text) > SHOUTED:
        text = _ENDING.sub(lambda found: found[0].lower(), text.title())
    if ")" in text or "." in text:
        text = _LISTED.sub(" ", text)
    return _SLASH.sub(" / ", text) if "/" in text else text
