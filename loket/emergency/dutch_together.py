"""What rules for several signs in one text share: words of people, and how such a rule is made (pure, data)."""

from loket.emergency.dutch_words import CHILD, FAMILY
from loket.emergency.rules import Level, Rule, rule

JOKE = r"haha|\blol\b|geintje|grapje|\bfilm\b|\bserie\b|\bboek\b|toneel|folder|voorlichting|cursus|vrijwilliger|spreuk|compliment|lieverd"
SMALL = r"(?:peuter\w*|kleuter\w*|dreumes|kindje|kleintje|jongetje|meisje|baby\w*|ventje|zusje|broertje|jochie|kind|zoontje|dochtertje)"
KIN = (
    rf"(?:{FAMILY}|schoon\w+|stief\w+|kleinzoon|kleindochter|dochter|zus|tante|oma|opa|broers|ouders|familie|pappa|pap|mam|"
    r"mantelzorger|pleegmoeder|pleegvader|huisgenoot|vent)"
)
HE = rf"\b(?:hij|ie|zij|ze|die vent|(?:mijn|mn|m'n|me|haar|zijn|z'n|zn) {KIN}|papa|pappa|mama|stief\w+|vader|moeder|pa|ex|buurman)\b"
ME = (
    r"(?:mij|me|m'n|mn|mijn|ons|haar|hem|mama|mam|papa|oma|opa|zijn vrouw|z'n vrouw|zijn vriendin|"
    rf"(?:zijn|z'n|haar|mijn|m'n|mn) (?:\w+ )?(?:{KIN}|{CHILD}))"
)
AGE = r"(?:anderhalf|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|[1-9]|1[01])"
MEDICINE = r"\w*(?:pillen|pilletjes|tabletten|medicijnen|medicatie|paracetamol\w*|insuline|morfine|oxazepam)"
HIGH = r"(?:brug|viaduct|reling|leuning|balustrade|dakrand|flat|toren|spoor\w*|overweg|snelweg|vangrail|talud|pier|kade|sluis|hijskraan|ecoduct|parkeerdek|klif)"


def signs(kind: str, level: Level, stems: str, *together: str, without: str = JOKE) -> Rule:
    """A rule that holds where all of these stand, in any order, and nothing of ``without``."""
    looks = "".join(f"(?=.*(?:{each}))" for each in together)
    return rule(kind, level, stems, rf"(?s)^{looks}", without)
