"""What looks like despair, fear at home, a missing child or violence in Dutch and is none (pure, data)."""

import re

from loket.emergency.rules import Trap, trap

_PREVENTION = Trap(
    (("preventie", "politiek", "cijfers"),),
    re.compile(r"\b(?:zelfmoord|suicide)[- ]?(?:preventie|politiek|cijfers)\w*"),
    re.compile(r"neemt|belde|gebeld|wacht|dood|bezet|nummer|help"),
)
_HOME = trap(
    "huiselijk vermoord schopt om_de_oren knock",
    r"(?:week|dag|actie|campagne|folder|cursus|training|kraam)\w* (?:tegen|over|van) (?:\w+ )?huiselijk geweld|"
    r"is dat huiselijk geweld\b(?=.*(?:haha|lol\b))|vermoord\w* (?:me|mij|ons) als ik\b(?=.*(?:haha|lol\b|grapje))|"
    r"vermoord\w* (?:het|de|die|al het) (?:onkruid|mieren|planten|wespen|slakken)|schopt (?:me|mij) het huis uit als\b|"
    r"sla\w* (?:me|mij|ons) (?:\w+ ){0,3}(?:om de oren|knock-?out)",
)
_FOUND_AGAIN = Trap(
    (("zoekgeraakt", "kwijt", "verdwaald", "vermist", "weggelopen"), ("vorig", "jaren", "ooit", "destijds", "even")),
    re.compile(
        r"\b(?:vorig jaar|vorige (?:week|maand|zomer)|jaren geleden|ooit|destijds)\b(?:\W+\w+){0,6}?\W+(?:kind\w*|meisje|jongetje|"
        r"zoon\w*|dochter\w*)(?:\W+\w+){0,4}?\W+(?:zoekgeraakt|kwijt\w*|verdwaald|vermist|weggelopen)\b|"
        r"\bwas (?:\w+ ){0,2}even (?:kwijt|zoek|weg)\b"
    ),
    re.compile(r"nog steeds|nergens|weer (?:weg|kwijt|vermist)|nu (?:\w+ )?(?:weg|kwijt|vermist|zoek)"),
)
_NOBODY = trap(
    "niemand niet_ niks_ niets_ & geslagen mishandeld vermoord aangevallen gestoken bedreigd beroofd geschoten vecht ontploft",
    r"\bniemand (?:\w+ )?(?:geslagen|mishandeld|vermoord|aangevallen|gestoken|bedreigd|beroofd)\b|"
    r"\b(?:wordt|werd) (?:\w+ )?niet geschoten\b|\bvechten (?:\w+ )?niet\b|\b(?:niks|niets) ontploft\b",
)
_FIGURES = trap(
    "mes_ bom gegijzeld schot timmer pistool overval ontploft",
    r"\bmet een mes\b(?=.*\b(?:gekerfd|gekrast)\b)|\bals een mes\b|\b(?:jullie|je|u) (?:zijn|bent) de bom\b|"
    r"\bdacht (?:\w+ )?dat er (?:een )?bom\b(?=.*\bmaar\b)|\bals een (?:geweer|pistool)schot\b|\bpistooltje (?:\w+ )?getekend|"
    r"\bgegijzeld (?:door (?:jullie|uw|het|een) \w*(?:menu|systeem|wachtrij|brug)\w*|in de tijd)|\bontploft bijna\b|"
    r"\btimmer\w*(?: \w+){0,2} (?:kast|kasten|bank|hok|tafel|schutting|bed)\w* in elkaar|\boverval\W+nee geintje|"
    r"\boverval op (?:\w+ ){0,2}(?:patat\w*|frietje\w*|broodje)",
)
AT_HOME_TRAPS = (_PREVENTION, _HOME, _FOUND_AGAIN, _NOBODY, _FIGURES)
