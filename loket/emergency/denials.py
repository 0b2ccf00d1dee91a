"""Words that sound calm and are none: a neighbour who does not open the door denies nothing (pure).

The head takes a text for calm in which something is denied or which speaks of a lamp: most fires that are none are lamps
that "burn". Of somebody who is hurt, stuck or attacked both say nothing: that a person does not answer is the emergency,
and a lamp post is what the car stands against.
"""

import re
from typing import Final

from loket.emergency.ruled_out import NOBODY_HURT, stands

OF_PEOPLE: Final = frozenset({"accident", "injury", "violence", "weapon", "water", "collapse", "other"})
"""Kinds of which a person is the heart."""
_POSTS: Final = (
    r"(?:licht|straat|lantaarn|lantaren|lantarn)?(?:pa(?:al|len)|mast(?:en)?)\w*|\w*(?:lantaar|lantare|lantarn|latern|"
    r"lampadaire|reverbere|farola|latarni)\w*|(?:lamp|light) ?posts?|street ?lights?|stoplicht\w*|verkeerslicht\w*|"
    r"sokak lambasi\w*|лихтар\w*|стовп\w*|(?:ال)?عمود\w*"
)
_SIGNS: Final = (
    r"(?:doet|doen|deed|maakt) (?:\w+ ){0,2}(?:niet|nie|geen) (?:meer )?open\b|"
    r"(?:reageert|reageren|reageerde|antwoordt|antwoord|beweegt|bewoog|ademt|ademde|praat|spreekt|zegt) (?:\w+ ){0,3}(?:niet|nie|niets|niks)\b|"
    r"(?:niet|nie) (?:meer )?(?:bereikbaar|aanspreekbaar|bij|wakker)\b|geen (?:antwoord|reactie|gehoor|pols|hartslag|teken van leven)\b|"
    r"(?:kan|kon|kunnen|konden|komt|komen|krijg\w*) (?:\w+ ){0,4}(?:niet|nie) (?:meer )?(?:\w+ )?(?:opstaan|overeind|omhoog|bewegen|eruit|ademen|los|boven|wakker|op)\b|"
    r"niemand (?:durft|helpt|doet iets|weet|stopt|kan)\b|wat moet(?:en)? (?:ik|we|wij) (?:nu |dan |in (?:gods|godsnaam) )?(?:doen|nu)\b|waar (?:jullie|ik|we|wij)\b|"
    r"(?:isn'?t|not|doesn'?t|won'?t|can'?t|cannot|isnt|doesnt|wont|cant) (?:\w+ ){0,2}(?:respond\w*|breath\w*|mov\w*|answer\w*|open\w*|wak\w*|get (?:up|out)|react\w*)|"
    r"(?:reagiert|antwortet|bewegt|atmet|offnet|oeffnet) (?:\w+ ){0,3}nicht(?: mehr)?|macht (?:\w+ ){0,3}nicht auf|(?:kommt|kann) (?:\w+ ){0,3}nicht (?:mehr )?(?:auf|hoch|raus|weg|atmen|aufstehen|bewegen)|nicht (?:mehr )?(?:ansprechbar|bei bewusstsein)|"
    r"(?:ne |n')(?:\w+ ){0,2}(?:repond|bouge|respire|ouvre|reagit|parle)\w* (?:plus|pas)|(?:repond|bouge|respire|ouvre|reagit) (?:plus|pas)\b|"
    r"no (?:\w+ ){0,2}(?:respond\w*|respira\w*|mueve\w*|contesta\w*|abre\w*|reacciona\w*|puede (?:salir|levantarse|respirar))|"
    r"nie (?:\w+ )?(?:oddycha\w*|reaguj\w*|rusza\w*|odpowiada\w*|otwiera\w*|moze (?:wstac|wyjsc))|"
    r"не (?:\w+ )?(?:диха\w*|розплющу\w*|видкрива\w*|прокида\w*|опритомни\w*|реагу\w*|руха\w*|видповида\w*|видчиня\w*|може (?:встати|виити))|"
    r"(?:niet|nie) (?:meer )?(?:optillen|heffen)|(?:can'?t|cannot) (?:\w+ )?(?:lift|raise)|nicht (?:mehr )?(?:heben|hochheben)|"
    r"(?:peut|arrive) (?:\w+ ){0,2}(?:plus|pas) (?:\w+ )?lever|no puede (?:\w+ )?(?:levantar|mover)|nie moze (?:\w+ )?(?:podniesc|ruszyc)|"
    r"не може (?:\w+ )?(?:пидняти|поворухнути)|(?:لا يستطيع|لا تستطيع|ما يقدر|مش قادر|لا يقدر) (?:\w+ )?(?:رفع|يرفع|ترفع|يحرك|تحريك)|و?كلام\w* (?:\w+ )?(?:غير|مش) مفهوم|"
    r"(?:لا|ما|مو|مش|لم) (?:يتنفس|تتنفس|يرد|ترد|يتحرك|تتحرك|يفتح|تفتح|يستجيب|تستجيب)"
)
_AROUND: Final = r"(?:blood|bloed|blut|sang|sangre|krew|kan|кров) (?:\w+ )?(?:everywhere|overal|uberall|partout|por todas partes|wszedzie|her yerde|всюди)"
"""Blood everywhere is no habit, and no street that is dirty everywhere."""
PATTERN: Final = re.compile(rf"\b(?=\w)(?:{_SIGNS}|{_AROUND}|(?:{_POSTS})\b)")


_PLAY: Final = re.compile(
    r"\b(?:(?:er )?spelen(?:de)? (?:\w+ )?(?:kinderen|kleuters|peuters|kids|kindjes)|(?:kinderen|kleuters|peuters|kids|kindjes) (?:\w+ ){0,2}spelen|"
    r"(?:children|kids|toddlers) (?:are |still )?play\w*|kinder (?:\w+ )?spielen|spielende kinder|enfants (?:\w+ )?jou\w*|nin[oa]s (?:\w+ )?jug\w*|"
    r"dzieci (?:\w+ )?(?:sie )?baw\w*|cocuklar (?:\w+ )?oyn\w*|дити (?:\w+ )?гра\w*|(?:ال)?(?:اطفال|اولاد) (?:\w+ )?(?:ي|ت|بي|عم ي)لعب\w*)"
)
"""Children play in games, and beside sparks."""


def without_play(text: str) -> str:
    """A plain text without children who play beside the danger of which it tells, and without whom it did not hurt."""
    left = _PLAY.sub(" ", text)
    for each in NOBODY_HURT:
        left = each.pattern.sub(" ", left) if stands(each, left) else left
    return left


def without(text: str) -> str:
    """A text of people in need, in plain form (see ``rules.plain``), without what only sounds calm in it."""
    return PATTERN.sub(" ", text)
