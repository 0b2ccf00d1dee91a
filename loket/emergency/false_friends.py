"""Words of danger in one language that are harmless ones in another (pure, data).

Rules of every language read every text, since people mix them: "mes!" in an Arabic message is Dutch for a knife. But
French "mes" is "my", Turkish "gün" is "day", and a message full of such words is in that language and not in the other.
"""

import re
from collections.abc import Iterable

from loket.emergency.rules import Trap

_FRENCH = (
    "j?je|les?|la|des|une?|est|sont|sur|dans|pour|avec|votre|vos|qui|que|du|au|pas|svp|bonjour|merci|mon|chez|cette|et|"
    "il|elle|nous|vous|ils"
)
_SPANISH = "el|los|las|una?|que|por|para|este|del|al|hace|sin|con|cada|es|se|y"
_TURKISH = (
    "her|bu|bir|butun|ve|icin|cok|var|yok|ne|mi|mu|gibi|kac|hangi|gecen|iki|uc|bes|o|"
    r"\w{2,}(?:lar|ler|iyor|uyor|iyo|uyo|yorum|dan|den|nda|nde|lari|leri|miz|niz|imi|mis|mus|dim|dik|di|du)"
)
_DUTCH = "een|het|met|van|ik|er|bij|op|niet|heeft|hij|iemand|bedreigt|steekt|trekt"
_ENGLISH = "a|the|with|has|is|he|she|man|my|at|someone|there|please|guy"


def _meant(stem: str, word: str, theirs: str, ours: str) -> Trap:
    """All of a text in which a word stands beside words of its other language, and beside none of the rule's own."""
    return Trap(
        ((stem,),),
        re.compile(rf"(?s)\A(?=.*\b(?:{word})\b(?! ?!))(?=.*\b(?:{theirs})\b)(?!.*\b(?:{ours})\b).*\Z"),
    )


_BOMB = Trap(
    (("bomb",),),
    re.compile(
        r"bomba gibi|jak bomba|como (?:una )?bomba|bomba de (?:calor|agua|aire)|a la bombe\b(?<!alerte a la bombe)|"
        r"bombe de peinture"
    ),
)
FALSE_FRIENDS: dict[str, tuple[Trap, ...]] = {
    "nl": (_meant("mes", "mes", f"{_FRENCH}|{_SPANISH}", _DUTCH),),
    "en": (_meant("gun", "guns?", _TURKISH, _ENGLISH),),
    "fr": (_meant("arme", "arme", "de|het|een|der|die|das|und|nur|van|ist|nog", "une|l'arme|avec|son|sa|a"), _BOMB),
    "de": (_BOMB,),
    "es": (_BOMB,),
    "pl": (_BOMB,),
    "tr": (_BOMB,),
}
"""Traps by the language whose rules they hold back."""


def traps(code: str, own: Iterable[Trap] | re.Pattern[str]) -> tuple[Trap, ...]:
    """The traps of a language, and those of its false friends.

    Args:
        code: ISO 639-1.
        own: traps, or one pattern that is tried on every text.
    """
    first = (Trap((), own),) if isinstance(own, re.Pattern) else tuple(own)
    return (*first, *FALSE_FRIENDS.get(code, ()))
