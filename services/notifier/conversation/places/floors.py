"""On which floor of a house somebody is: it says nothing about which house that is (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought

_FLOOR: Final = Sought(
    r"(?:(?<=\s)|(?<=[,;(]))(?:(?:op|on|im|in|au|à|en|na|на) )?(?:(?:de|the|der|le|la|el) )?(?:"
    r"begane grond|bovenste (?:etage|verdieping)|"
    r"(?:\d{1,2}(?:e|de|ste)?|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende) (?:etage|verdieping|woonlaag)|"
    r"(?:\d{1,2}|een|één|twee|drie|vier|vijf) ?hoog(?!\w)(?: (?:achter|voor|links|rechts))?|"
    r"(?:ground|top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) floor|floor \d{1,2}|"
    r"erdgeschoss|(?:\d{1,2}\.|erste[rn]?|zweite[rn]?|dritte[rn]?|vierte[rn]?|fünfte[rn]?) (?:stock|etage|obergeschoss|og)|"
    r"rez-de-chaussée|(?:\d{1,2}(?:e|ème|er)|premier|deuxième|troisième|quatrième|cinquième|dernier) étage|"
    r"planta baja|(?:\d{1,2}[ºoª]?|primer|primera|segundo|segunda|tercer|tercera|cuarto|cuarta|quinto|quinta) (?:piso|planta)|"
    r"parter(?:ze)?|(?:\d{1,2}|pierwsze|drugie|trzecie|czwarte|piąte|pierwszym|drugim|trzecim|czwartym|piątym) pi[eę]tr(?:o|ze)|"
    r"zemin kat|(?:\d{1,2}\.?|birinci|ikinci|üçüncü|dördüncü|beşinci) kat(?:ta)?|"
    r"(?:\d{1,2}(?:-?й|-?му)?|перш(?:ий|ому)|друг(?:ий|ому)|трет(?:ій|ьому)|четверт(?:ий|ому)) повер(?:х|сі)|"
    r"(?:في )?الطابق (?:الأرضي|الاول|الأول|الثاني|الثالث|الرابع|الخامس|\d{1,2})"
    r")(?=[\s,.;:!?)]|$)",
    re.IGNORECASE,
)
SIGNS: Final = _FLOOR.bit


def without(text: str) -> str:
    """A message without the words for a floor: ``Kerkstraat 12, derde verdieping``; as it was where that is all."""
    left = _FLOOR.sub(" ", text)
    return left if left == text or any(c.isalnum() for c in left) else text
