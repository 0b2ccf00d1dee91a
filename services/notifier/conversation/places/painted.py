"""The number that is painted on a lamp post, in the words of people who read it there: ``Mast 217`` (pure)."""

# ruff: noqa: E501, RUF001 - words in their own alphabets

import re
from types import MappingProxyType
from typing import Final

from loket.plain import plain
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
    rf"(?<!\w)(?P<post>{_ANY})\s(?:(?:met|with|mit|avec|con|z|із|з|مع)\s(?:het |the |der |le |el )?(?={_MARK}))?"
    rf"(?P<mark>{_MARK}?){_N.format('number')}",
    re.IGNORECASE,
)
_ON_IT: Final = Sought(
    r"(?<!\w)(?:(?:het |the |die |le |el )?(?:nummer|number|nr|numéro|número|numer|номер|ال?رقم)(?: dat)?)\s"
    r"(?:(?:op|on|am|an|auf|sur|de|del|en|na|на|van|of|على|von|der|dem|the|het|la|le|el|ال)\s){0,2}"
    rf"(?P<of>{_ANY})\s(?:(?:is|staat|ist|steht|est|es|to|jest|це|هو|:)\s)?{_N.format('told')}",
    re.IGNORECASE,
    twice=True,
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


_THING: Final = (
    "paal|mast|lantaarn|lantaarnpaal|lamp|bak|container|kast|kastje|boom|bord|bank|bankje|put|sticker|plaatje|stickertje|post|pole|bin|box|tree|sign|bench|sticker|plate|mast|laterne|tonne|kasten|baum|schild|bank|aufkleber|"
    "poteau|lampadaire|bac|conteneur|coffret|arbre|panneau|banc|etiquette|poste|farola|contenedor|caja|arbol|cartel|banco|pegatina|slup\\w*|latarni\\w*|kosz\\w*|kontener\\w*|skrzyn\\w*|drzew\\w*|naklej\\w*|"
    "direk\\w*|direg\\w*|lamba\\w*|konteyner\\w*|kutu\\w*|agac\\w*|levha\\w*|etiket\\w*|стовп\\w*|ліхтар\\w*|контеинер\\w*|баку|бак|шаф\\w*|дерев\\w*|наліп\\w*|العمود|عمود|الحاوية|الصندوق|الشجرة|الملصق"
)
_READ_ON_IT: Final = Sought(
    rf"(?<!\w)(?:(?:nummer|nr|number|no|numero|numer|номер|الرقم|رقم)(?: \w+){{0,3}} (?:{_THING})(?!\w)(?: \w+){{0,4}} \d{{1,6}}(?!\w)|(?:{_THING}) ?(?:nummer|nr|number|no|numarasi|nosu)(?!\w)(?: \w+){{0,3}} \d{{1,6}}(?!\w)|"
    r"(?:paal|mast|lantaarn|lantaarnpaal|lamp|container|bak|kast|boom|object|laternen|mast|container|baum)(?:nummer|nr)(?: \w+){0,3} \d{1,6}(?!\w)|(?:direkteki|uzerindeki|lambadaki) numara(?: \w+){0,2} \d{1,6}(?!\w)|\d{1,6} (?:staat |steht |is )?(?:op|on|auf|am) (?:de |het |the |dem |der )?(?:paal|mast|sticker|plaatje|bak|lantaarn|pole|post|mast)(?!\w))"
)
"""A number as people read it on what they report."""


def is_told(text: str) -> bool:
    """Whether words tell the number that stands on a thing: "nummer op de paal is 22 geloof ik", "boomnummer 10553"."""
    return _READ_ON_IT.may_hold_plain(text) and _READ_ON_IT.search(plain(text)) is not None
