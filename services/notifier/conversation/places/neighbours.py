"""House numbers of others, or of one's own door, which are not where it is: "mijn buurvrouw op 30 durft niet"."""

# ruff: noqa: RUF001 - words in their own alphabets

import re
from typing import Final

from loket.sought import Sought

_OTHERS: Final = Sought(
    r"(?<!\w)(?<!bij )(?<!naast )(?<!voor )(?<!achter )(?<!tegenover )(?<!next to )(?<!near )(?<!bei )(?<!neben )"
    r"(?<!chez )"
    r"(?:(?:(?:mijn|m'n|mn|onze|de|my|our|the|meine?|unsere?|die|der|mon|ma|notre|la|le|mi|nuestr[oa]) "
    r"(?:over|boven|onder|beneden)?(?:buur(?:man|vrouw|meisje|jongen|tjes?)?|buren|neighbou?rs?|nachbar(?:in|n)?|"
    r"voisine?s?|vecin[oa]s?)|(?:mój |moja )?sąsiad(?:ka)?|(?:мій |моя )?сусід(?:ка)?|"
    r"zij|hij|wij|we|she|he|sie|elle|il) (?:op|van|at|from|in|auf|von|aus|du|au|del|spod|з)|er (?:auf|von|aus)) "
    r"(?:(?:nr|no|nummer|number|numer\w*|numéro|número)\.? )?"
    r"[1-9]\d{0,3}[a-z]?(?![\w/-])(?! (?:uur|meter|dagen|weken|jaar|o'clock|uhr))",
    re.IGNORECASE,
)
_N: Final = r"(?:(?:nr|no|nummer|number|numer|numéro|número|номер)\.? )?[1-9]\d{0,3} ?[a-z]?(?: numara)?"
_OWN: Final = Sought(
    rf"(?<![\w/-])(?:(?:le|el|la|die|op|at|auf|au|en el|pod|na) )?{_N},? (?:"
    r"(?:is|was) (?:mijn|m'n|mn|ons|onze) (?:eigen )?(?:deur|voordeur|huis|huisnummer|adres|woning|nummer)|"
    r"ben (?:ik|wij)(?: zelf)?|(?:daar )?woon ik(?: zelf)?|"
    r"(?:is|was) (?:my|our) (?:own )?(?:door|front door|house|place|address|flat|number)|"
    r"is (?:me|us|where (?:i|we) live)|"
    r"ist (?:meine?|unsere?) (?:eigenes? )?(?:tür|haustür|haus|hausnummer|adresse|wohnung|nummer)|bin ich(?: selbst)?|"
    r"(?:c'est|est) (?:ma (?:propre )?(?:porte|maison|adresse)|chez moi|chez nous)|"
    r"(?:c'est|est) mon (?:propre )?(?:numéro|adresse|immeuble)|"
    r"es (?:mi|nuestra) (?:propia )?(?:puerta|casa|dirección)|es (?:mi|nuestro) (?:propio )?(?:número|portal)|"
    r"to (?:mój|moje|moja|nasz|nasze) (?:własny |własne |własna )?(?:dom|drzwi|adres|numer|mieszkanie)|"
    r"(?:benim|bizim) (?:kendi )?(?:kapım(?:ız)?|evim(?:iz)?|adresim(?:iz)?|numaram(?:ız)?)|"
    r"(?:це )?(?:мої|мій|моя|наш|наші) (?:власні |власний )?(?:двері|дім|будинок|адреса|номер|квартира)|"
    r"(?:هو |هي )?(?:باب بيتي|بيتي|بابي|منزلي|عنواني|رقم بيتي)"
    r")(?!\w)",
    re.IGNORECASE,
)
SIGNS: Final = _OTHERS.bit | _OWN.bit


def own_left_out(text: str) -> str:
    """A message without the number of its resident's own door, where it tells another: "bij 19, 17 is mijn deur"."""
    left = _OWN.sub(" ", text)
    return left if left != text and any(map(str.isdigit, left)) else text


def without(text: str) -> str:
    """A message without the house numbers of those who live next to its resident; "bij de buren op 30" is a place."""
    return _OTHERS.sub(" ", text) if _OTHERS.may_hold(text) and any(map(str.isdigit, text)) else text
