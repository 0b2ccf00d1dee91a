"""What a message says it is not about, or not where: "dat is ergens anders", "rien à voir avec les rats" (pure)."""

# ruff: noqa: E501, RUF001 - words in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from services.notifier.conversation import meaning

_ELSEWHERE: Final = Sought(
    r"(?<!\w)(?:ergens anders|(?:op|in|aan) een andere (?:plek|plaats|straat|hoek)|elders|somewhere else|elsewhere|"
    r"(?:in |at |on )?(?:a )?(?:different|another) (?:place|street|spot|location|corner)|woanders|anderswo|"
    r"(?:an|in) (?:einer |einem )?andere[nrm] (?:stelle|ort|straße|ecke)|ailleurs|(?:à|dans|sur) une? autre (?:endroit|rue|lieu|place)|"
    r"en otr[oa] (?:sitio|lugar|calle|esquina)|gdzie indziej|w innym miejscu|na innej ulicy|başka (?:bir )?(?:yerde|sokakta|caddede)|"
    r"(?:в|у) іншому місці|на іншій вулиці|деінде)(?!\w)|(?:في |ب)?(?:مكان|شارع) (?:ثاني|تاني|آخر|اخر)(?!\w)",
    re.IGNORECASE,
)
_BY_NOW: Final = Sought(
    r"(?<!\w)(?:nu|nou|inmiddels|intussen|now|moved|jetzt|inzwischen|maintenant|ahora|teraz|şimdi|тепер|вже)(?!\w)|الآن|الان|هلق",
    re.IGNORECASE,
)
"""What lies elsewhere by now was moved there."""
_NOT_ABOUT: Final = Sought(
    r"(?<!\w)(?:(?:niks|niets|nix|helemaal niks) (?:\w+ )?(?:te maken met|met .{2,30} te maken)|staat (?:\w+ )?los van|"
    r"nothing (?:at all )?to do with|unrelated to|(?:nichts|nix) (?:\w+ )?(?:zu tun mit|mit .{2,30} zu tun)|rien à voir avec|"
    r"nada que ver con|nie ma (?:\w+ )?(?:nic )?(?:wspólnego|związku) z|(?:ile|la|le|yla|yle) (?:\w+ )?(?:ilgisi|alakası) yok|"
    r"не має (?:\w+ )?(?:нічого )?спільного (?:з|із|зі)|не пов['’]язан\w+ (?:з|із|зі))(?!\w)|(?:لا|ما إله|ما له|مالو|ما الها) (?:علاقة|دخل) ",
    re.IGNORECASE,
)
_FEW: Final = 9
"""Words of who says no more than that."""


def is_elsewhere(text: str) -> bool:
    """Whether a message says that what it tells of is at another place: "in another street, beside the church"."""
    return _ELSEWHERE.search(text) is not None and _BY_NOW.search(text) is None and not meaning.corrects(text)


def is_not_about(text: str) -> bool:
    """Whether a few words only say what the report has nothing to do with: what they name is reported by nobody."""
    return len(text.split()) <= _FEW and _NOT_ABOUT.search(text) is not None
