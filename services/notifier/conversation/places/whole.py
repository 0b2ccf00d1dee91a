"""Words that tell that all of a street is meant: "de hele straat", "bütün sokak" (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from typing import Final

from loket.sought import Sought

_WHOLE: Final = Sought(
    r"(?<!\w)(?:"
    r"(?:de |over de |in de |door de )?(?:ge)?hele (?:straat|laan|weg|gracht|kade|singel|steeg|lengte)|"
    r"heel de (?:straat|laan|weg)|"
    r"(?:the )?(?:whole|entire) (?:street|road|lane|avenue|length)|all (?:of|along) the (?:street|road)|"
    r"(?:die |der )?(?:ganzen?|gesamten?|komplette[nr]?) (?:straße|strasse|länge)|"
    r"(?:dans |sur )?toute la (?:rue|longueur)|(?:la )?rue (?:tout )?entière|"
    r"(?:en )?toda la (?:calle|avenida)|(?:la )?calle entera|"
    r"(?:na |w )?cał(?:a|ej|ą) (?:ulica|ulicy|ulicę|ulice|długość|długości)|"
    r"(?:bütün|butun|tüm|tum) (?:sokak|sokakta|cadde|caddede|sokağ\w+)|(?:sokağın|caddenin) tamamı\w*|sokak boyunca|"
    r"(?:كل|كامل|طول) الشارع|الشارع (?:كله|بأكمله|باكمله|بالكامل|كامل)|"
    r"(?:на |по )?[ву]с(?:я|ю|ій|ієї) вулиц\w+"
    r")(?!\w)",
    re.IGNORECASE,
)
_PEOPLE: Final = re.compile(
    r"\W*(?:(?:er|is|are|kan|can|can't|cannot|kann|ne|no|nie|се|wordt|"
    r"heeft|has|hat|a|se|sich|ist|не|peut|puede|może|може) ){0,2}"
    r"(?:(?:hier|daar|er|so|such) )?(?:last|overlast|klaagt|klagen|slapen|slaapt|wakker|boos|ruikt|hoort|weet|"
    r"complain\w*|sleep\w*|awake|"
    r"angry|hears?|smells?|knows|hört|riecht|beschwert|schläft|schlafen|wach|entend|plaint|dort|dormir|oye|queja|duerme|"
    r"słyszy|śpi|spać|narzeka|duyuyor|uyuyam\w+|şikayet\w*|يشتكي|تشتكي|يسمع|منزعج|чує|скаржиться|спить|спати)(?!\w)",
    re.IGNORECASE,
)
"""What all of a street does that are the people who live there: "de hele straat heeft er last van"."""


def said(text: str) -> str | None:
    """The words that tell that all of a street is meant; None when none do."""
    for found in _WHOLE.finditer(text):
        if _PEOPLE.match(text, found.end()) is None:
            return found[0].lower()
    return None


def without(street: str) -> str:
    """A street that was told to be meant all of, without the words for that: its number may come still."""
    name, comma, rest = street.rpartition(", ")
    return name if comma and said(rest) == rest.lower() else street
