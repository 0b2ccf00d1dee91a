"""Words of danger in one language that are harmless ones in another (pure, data).

Rules of every language read every text, since people mix them: "mes!" in an Arabic message is Dutch for a knife. But
French "mes" is "my" and Turkish "gün" is "day". Only the word itself is taken out, only beside words that it stands with in
the other language, and never where a word of the rule's own language says that it is meant.
"""

import re
from collections.abc import Iterable
from typing import Final

from loket.emergency.bars import THANKED
from loket.emergency.harmless import HEAT, films
from loket.emergency.manners import MANNERS
from loket.emergency.ruled_out import RULED_OUT
from loket.emergency.rules import Trap
from loket.emergency.storeys import OF_RULES
from loket.emergency.things import THINGS

_DUTCH: Final = (
    r"een|het|met|van|ik|er|bij|op|niet|heeft|heb|hij|zij|ze|iemand|man|vrouw|jongens?|zwaai\w*|steek\w*|gestoken|"
    r"vecht\w*|gezien|politie|help|hulp|loopt|liep|klas|dreig\w*|bedreig\w*|trekt|groot|groep|komen|snel|nu"
)
_ENGLISH: Final = (
    r"a|the|with|has|is|he|she|man|my|at|someone|there|please|guy|on|in|his|him|himself|police|help|send|pull\w*|"
    r"point\w*|shoot\w*|shot|shots|and|was|been|to|of|it|took|gets?|got|holds?|holding|loaded|boyfriend|neighbou?r"
)
_MY: Final = re.compile(
    r"\b(?:este|el|al|del|cada|proximo|hace un|un|ultimo) mes\b|\bmes (?:pasado|que viene)\b|"
    r"\bmes (?!is\b|was\b|alles\b|ons\b|eens\b|dus\b|thuis\b|langs\b|steeds\b)\w{2,}[sx]\b"
)
_DAY: Final = re.compile(
    r"\b(?:butun|bu|bir|her|iki|uc|dort|bes|gecen|kac|hangi|o|ayni|ertesi|yarim|birkac|tum|obur|onceki) gun\b|"
    r"\bgun (?:boyu|once|sonra|icinde|isigi|gun|ici|ortasi|surer|gecti)\w*"
)
_POOR: Final = re.compile(
    r"\b(?:een|die|deze|der|das|den|seine?|meine?|ihre?|tote|beide|zwei|mijn|zijn|haar|onze) arme\b|\barme (?:man|"
    r"vrouw|mensen|dier|dieren|beest|beestje|ziel|jongen|kind|kinderen|hond|kat|vogel|stakker|drommel|kerel|mann|frau|kerl|leute|tier|hunde?|katze|seele)\b"
)
_BOMB: Final = Trap(
    (("bomb",),),
    re.compile(
        r"bomba gibi|jak bomba|como (?:una )?bomba|bomba de (?:calor|agua|aire)|a la bombe\b(?<!alerte a la bombe)|"
        r"bombe de peinture"
    ),
)
_PREVENTION: Final = Trap(
    (("preventie",),),
    re.compile(r"\bsuicide[- ]?preventie\w*"),
    re.compile(r"neemt|belde|gebeld|wacht|dood|bezet|nummer|help"),
)
FALSE_FRIENDS: Final[dict[str, tuple[Trap, ...]]] = {
    "nl": (Trap((("mes",),), _MY, re.compile(rf"\b(?:{_DUTCH})\b")),),
    "en": (Trap((("gun",),), _DAY, re.compile(rf"\b(?:{_ENGLISH})\b")), _PREVENTION),
    "fr": (Trap((("arme",),), _POOR), _BOMB, _PREVENTION),
    "de": (_BOMB, _PREVENTION),
    "es": (_BOMB, _PREVENTION),
    "pl": (_BOMB, _PREVENTION),
    "tr": (_BOMB, _PREVENTION),
}
"""Traps by the language whose rules they hold back."""


def traps(code: str, own: Iterable[Trap] | re.Pattern[str]) -> tuple[Trap, ...]:
    """The traps of a language, those of its false friends, of films that are heard through a wall, and of what is ruled out.

    Args:
        code: ISO 639-1.
        own: traps, or one pattern that is tried on every text.
    """
    first = (Trap((), own),) if isinstance(own, re.Pattern) else tuple(own)
    heat = (HEAT,) if code == "tr" else ()
    return (
        *first,
        *FALSE_FRIENDS.get(code, ()),
        *films(code),
        *heat,
        *RULED_OUT,
        *THINGS,
        *MANNERS,
        *OF_RULES,
        THANKED,
    )
