"""The number that is painted on a lamp post, in the words of people who read it there: ``Mast 217`` (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from types import MappingProxyType
from typing import Final

from loket.sought import Sought, signs_of

_POSTS: Final = MappingProxyType(
    {
        "lantaarnpaal": "lantaarn(?:paal|s?mast)?|lantaarn paal|straatlantaarn",
        "lichtmast": "licht ?mast|mastnummer|lichtmastnummer",
        "mast": "mast|mât|mat",
        "paal": "paal|paalnummer",
        "lamp": "lamp",
        "lamppost": "lamp ?posts?|light ?posts?|lamp ?pole|light ?pole|lamp standard",
        "streetlight": "street ?light|street ?lamp",
        "pole": "pole",
        "laterne": "(?:straßen|strassen)?laterne|laternennummer",
        "laternenmast": "laternen(?:mast|pfahl|pfosten)|lichtmasten?",
        "lampadaire": "lampadaire|réverbère|candélabre",
        "poteau": "poteau",
        "farola": "farola|luminaria",
        "poste": "poste",
        "latarnia": "latarni(?:a|i|ę|ą)",
        "słup": "słup(?:a|ie|em)?",
        "lamba": "(?:sokak )?lamba(?:sı)?(?:nın)?",
        "direk": "(?:elektrik )?dire(?:k|ği|ğin|ğinin|ğinde|kte)",
        "ліхтар": "ліхтар(?:я|ем|і)?",
        "стовп": "стовп(?:а|і|ом)?|опор(?:а|и|і)",
        "عمود": "(?:ال)?عا?مود(?: (?:ال)?(?:نور|إنارة|انارة|كهرباء))?",
    }
)
"""What is called so in any of nine languages, by the word that it is read as."""
_ANY: Final = "|".join(f"(?:{said})" for said in _POSTS.values())
_BY_WORD: Final = tuple((re.compile(said, re.IGNORECASE), word) for word, said in _POSTS.items())
_MARK: Final = r"(?:(?:nr|no|num|number|nummer|numéro|número|numer|numara|номер|رقم|n°|nº|№|#)[.:]?\s?)"
_N: Final = r"(?P<{}>\d{{2,6}})(?![\w/]|[.,]\d)"
_SURELY: Final = frozenset(
    {
        "lantaarnpaal",
        "lichtmast",
        "mast",
        "lamppost",
        "pole",
        "laternenmast",
        "poteau",
        "słup",
        "direk",
        "стовп",
        "عمود",
    }
)
"""Two figures behind one of these are painted on it; behind "lamp" they may say how many, or where."""
_LONG: Final = 3
_PAINTED: Final = Sought(
    rf"(?<!\w)(?P<post>{_ANY})\s(?P<mark>{_MARK}?){_N.format('number')}",
    re.IGNORECASE,
)
_ON_IT: Final = Sought(
    r"(?<!\w)(?:(?:het |the |die |le |el )?(?:nummer|number|nr|numéro|número|numer|номер|ال?رقم)(?: dat)?)\s"
    r"(?:(?:op|on|am|an|auf|sur|de|del|en|na|на|van|of|على|von|der|dem|the|het|la|le|el|ال)\s){0,2}"
    rf"(?P<of>{_ANY})\s(?:(?:is|staat|ist|steht|est|es|to|jest|це|هو|:)\s)?{_N.format('told')}",
    re.IGNORECASE,
)
_TURKISH: Final = Sought(
    r"(?<!\w)(?P<number>\d{2,6}) (?:numaralı|nolu|no'lu|no lu) (?P<post>direk|lamba|sokak lambası)|"
    r"(?<!\w)(?P<of>direğin|lambanın) (?:numarası|nosu|no'su) (?P<told>\d{2,6})(?!\w)",
    re.IGNORECASE,
)


SIGNS: Final = _ON_IT.bit | _TURKISH.bit | _PAINTED.bit


def as_read(text: str) -> str:
    """A message with the number of a lamp post said in one way, ``lichtmast nr 217``, which is no house number."""
    if not signs_of(text) & SIGNS or not any(map(str.isdigit, text)):
        return text
    for sought in (_ON_IT, _TURKISH, _PAINTED):
        found = sought.search(text)
        if found is None:
            continue
        said = found.groupdict()
        post, number = said.get("of") or said.get("post") or "", said.get("told") or said.get("number") or ""
        word = next((word for pattern, word in _BY_WORD if pattern.fullmatch(post)), post)
        if sought is _PAINTED and not said["mark"] and word not in _SURELY and len(number) < _LONG:
            continue
        behind = text[found.end() :]
        # "Lamp post 217 Hengelolaan" is no Hengelolaan 217.
        apart = "," if behind[1:2].isupper() else ""
        return f"{text[: found.start()]}{word} nr {number}{apart}{behind}"
    return text
