"""The house numbers of others, which are not where something is: "mijn buurvrouw op 30 durft niet" (pure)."""

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


def without(text: str) -> str:
    """A message without the house numbers of those who live next to its resident; "bij de buren op 30" is a place."""
    return _OTHERS.sub(" ", text) if _OTHERS.may_hold(text) and any(map(str.isdigit, text)) else text
