"""On which side of a street something is, by its house numbers: beside the number it tells nothing more (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from typing import Final

from loket.sought import Sought, signs_of

_SORRY: Final = (
    r"(?:[\s,]+(?:sorry|nee|pardon|non|no|nein|perd[oó]n|przepraszam|nie|yok|hayır|вибачте|ні|عفوا|لا|oder|oops|oeps))"
)
_SIDE: Final = Sought(
    r"(?<!\w)(?:(?:aan |op |on |an |auf |du |au |en el |del |po |на |من |في )?(?:de |the |der |le |el )?(?:"
    r"(?:on)?even(?:[- ]?(?:kant|zijde|nummers)| numbered side| side)|odd(?: numbered)? side|"
    r"(?:un)?gerade[nr]?(?: seite| nummern)|"
    rf"c[oô]té (?:des numéros )?(?:im)?pairs?(?:{_SORRY} (?:im)?pairs?)?|"
    rf"(?:lado|acera) (?:de los )?(?:im)?par(?:es)?(?:{_SORRY} (?:im)?par(?:es)?)?|"
    r"stron(?:a|ie|ę) (?:nie)?parzyst(?:a|ej|ą)|(?:tek|çift) (?:numaralı )?(?:taraf|tarafta|tarafı)|"
    r"(?:не)?парн(?:а|ій|ої) (?:сторон(?:а|і)|бік)|(?:ال)?(?:جانب|جهة) ال(?:فردي|فردية|زوجي|زوجية)"
    rf"){_SORRY}?)(?!\w)[\s,;.]*",
    re.IGNORECASE,
)
_ONE_SIDE: Final = Sought(
    r"(?<!\w)(?:aan|op|on|at|an|auf|de|por|en|z|з) (?:de |the |der )?1 "
    r"(?:kant|zijde|side|end|seite|côté|lado|strony|stronie|боку)(?!\w)",
    re.IGNORECASE,
)
"""No house number: "de ketting is los aan 1 kant"."""
SIGNS: Final = _ONE_SIDE.bit | _SIDE.bit


def without(text: str) -> str:
    """A message without the side of a street, where it tells a number: ``côté pair pardon impair, devant le 61``."""
    if not signs_of(text) & SIGNS or not any(map(str.isdigit, text)):
        return text
    text = _ONE_SIDE.sub(" ", text)
    left = _SIDE.sub(" ", text).strip(" ,;")
    return left if any(map(str.isdigit, left)) else text
