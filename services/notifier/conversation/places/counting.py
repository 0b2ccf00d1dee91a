"""Numbers in words, as a voice note is written out: ``honderdtwaalf``, ``vierundzwanzig`` (pure)."""

from typing import Final

from services.notifier.conversation.places.endings import WRITTEN, listed

_BELOW: Final = 1_000
_NL: Final = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_DE: Final = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_HUNDREDS: Final = 100
_FROM_20: Final = 20


def _dutch(n: int, small: tuple[str, ...]) -> str:
    if n >= _HUNDREDS:
        many, rest = divmod(n, _HUNDREDS)
        return f"{'' if many == 1 else small[many - 1]}honderd{_dutch(rest, small) if rest else ''}"
    if n <= _FROM_20:
        return small[n - 1]
    ten, one = divmod(n, 10)
    if not one:
        return _NL[ten - 2]
    joint = "ën" if small[one - 1].endswith("e") else "en"
    return f"{small[one - 1]}{joint}{_NL[ten - 2]}"


def _german(n: int, small: tuple[str, ...]) -> str:
    if n >= _HUNDREDS:
        many, rest = divmod(n, _HUNDREDS)
        first = "ein" if many == 1 else small[many - 1]
        return f"{first}hundert{_german(rest, small) if rest else ''}"
    if n <= _FROM_20:
        return small[n - 1]
    ten, one = divmod(n, 10)
    if not one:
        return _DE[ten - 2]
    return f"{'ein' if one == 1 else small[one - 1]}und{_DE[ten - 2]}"


def _written() -> dict[str, str]:
    found = {word: str(n) for words in WRITTEN for n, word in enumerate(listed(words), start=1)}
    dutch, german = listed(WRITTEN[0]), listed(WRITTEN[2])
    for n in range(1, _BELOW):
        nl, de = _dutch(n, dutch), _german(n, german)
        for word in (nl, nl.replace("ë", "e"), de, de.replace("ß", "ss"), de.removeprefix("ein")):
            found.setdefault(word, str(n))
    return found


NUMBERS: Final = _written()
"""Numbers in words: those from one to twenty in five languages, all below a thousand in Dutch and German."""
