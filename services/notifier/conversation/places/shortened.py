"""Streets that are written short, or in two words: "weimarst.", "kerk straat 8", "lvm 300" (pure)."""

import re
from functools import cache
from importlib import resources
from typing import Final

from loket.sought import Sought
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.openings import is_one
from services.notifier.conversation.places.ordinary import is_ordinary

_FULL: Final = {"st": "straat", "gr": "gracht", "pl": "plein"}
_SHORT: Final = re.compile(r"(?<![\w'-])([^\W\d_]{4,20})(st|gr|pl)(?:\.(?=,? ?[a-z\d(]|,? ?$)|(?=, [a-z]))")
_IS_SHORT: Final = Sought(r"st\.|st,|gr\.|gr,|pl\.|pl,")
_NUMBER: Final = re.compile(r"\.? \d{1,4}[a-z]?(?!\w)", re.IGNORECASE)
_GOES_ON: Final = re.compile(
    r" (?:thv|t\.?h\.?v|t/o|t\.o|tgo|tegenover|naast|ter hoogte|hoek|nr|opposite|near|gegenüber|en face)(?!\w)"
)
_LED: Final = re.compile(
    r"(?:^|(?<!\w)(?:op|in|aan|van|naar|bij|hoek|langs|door|on|of|near|auf|an|in|sur|dans|rue|calle|en|na|przy|ulicy|ul\.?)"
    r"(?: (?:de|d|die|der|the|la|le|el|'t|den|dem))? "
    r"(?:(?!(?:eine?[mnrs]?|een|an|une?|una?|mein\w*|unse\w+|mijn|onze|my|our) )[^\W\d_]{2,12} )?)$",
    re.IGNORECASE,
)
"""What stands before a street: nothing, or what tells where something is, with one more word of its name."""
_BACKS: Final = listed(
    "kunst|dienst|gast|kast|worst|vorst|last|post|kist|lijst|tekst|feest|beest|winst|komst|angst|dorst|borst|rest|test|list|lust|rust|"
    "nest|geest|herfst|oogst|mist|vuist|puist|korst|leest|twist|mest|pest|bast|tast|best|vast|fest|nacht|toerist|journalist"
)
"""Words that end so; what is made of them is no street either."""
_NAMED_BY: Final = frozenset(
    listed(
        "kerk|school|molen|dorps|haven|haven|stations|markt|berg|veld|duin|strand|brug|kasteel|raadhuis|stadhuis|koning|konings|koningin|"
        "prins|prinses|oranje|rozen|tulpen|linden|beuken|eiken|iepen|esdoorn|kastanje|berken|wilgen|populieren|appel|peren|kersen|"
        "vink|vinken|merel|zwaluw|zwaluwen|lijster|lijsterbes|meidoorn|sterren|zonnebloem|narcissen|anjer|violen|dahlia|kruis|"
        "bakkers|smids|slagers|vissers|boeren|schippers|keizer|keizers|heren|burgemeester|wilhelmina|beatrix|juliana|emma|nassau|"
        "water|parallel|industrie|handels|sport|klooster|kapel|toren|poort|vest|bloemen|bosch|noorder|zuider|ooster|wester"
    )
)
"""Ordinary words that streets everywhere are called by."""
_TWO: Final = Sought(
    rf"(?<![\w'])({'|'.join(sorted(_NAMED_BY, key=len, reverse=True))})"
    r" (straat|laan|weg|plein|kade|gracht|singel|dijk|steeg)"
    r"(?=,? (?:(?:nr|nummer|huisnummer|number|no)\.? )?\d{1,4}[a-z]?(?!\w))",
    re.IGNORECASE,
)
"""Before a house number only: "de rozen straat" may be any with roses."""
_ARTICLE_BEFORE: Final = re.compile(r"(?<!\w)(?:de|het|een|die|deze|onze|mijn|elke)\s$", re.IGNORECASE)
_AWAY: Final = "weg"


def in_full(text: str, town: str = "") -> str:
    """A message with streets in full that it has short or in two words; else the message itself.

    Args:
        text: what a resident wrote.
        town: whose short names count: "lvm" is another street in every town, or none.
    """
    if _IS_SHORT.may_hold(text):
        text = _SHORT.sub(lambda found: _full(text, found), text)
    if _TWO.may_hold(text):
        text = _TWO.pattern.sub(lambda found: _in_one(text, found), text)
    if _IS_OWN.may_hold(text) and (own := _of_town(town.casefold())) is not None:
        text = own[0].sub(lambda found: own[1][found[1].lower()], text)
    return text


def _full(text: str, found: re.Match[str]) -> str:
    low = f"{found[1]}{found[2]}".lower()
    numbered = _NUMBER.match(text, found.end() - found[0].endswith(".")) is not None
    if is_ordinary(low) or is_one(low) or low.endswith(_BACKS) or _is_compound(low):
        return found[0]
    goes_on = found[0].endswith(".") and _GOES_ON.match(text, found.end()) is not None
    if not (numbered or goes_on or _LED.search(text, 0, found.start())):
        return found[0]
    return f"{found[1]}{_FULL[found[2]]}"


def _is_compound(low: str) -> bool:
    """Whether a word is made of two ordinary ones: ``lichtmast``, but not ``hobbemast``."""
    for at in range(4, len(low) - 2):
        front, back = low[:at], low[at:]
        if is_ordinary(back) and any(map(is_ordinary, (front, front.removesuffix("s"), front.removesuffix("en")))):
            return True
    return False


def _in_one(text: str, found: re.Match[str]) -> str:
    """A street in one word; "bij de school weg 3 zakken" tells of none."""
    away = found[2].lower() == _AWAY and _ARTICLE_BEFORE.search(text, 0, found.start()) is not None
    return found[0] if away else f"{found[1]}{found[2].lower()}"


@cache
def _own() -> dict[str, dict[str, str]]:
    """What streets are called for short, by the town in which they are."""
    found: dict[str, dict[str, str]] = {}
    for row in (resources.files(__package__) / "short_names.tsv").read_text("utf-8").splitlines():
        town, short, full = row.split("\t")
        found.setdefault(town.casefold(), {})[short] = full
    return found


@cache
def _of_town(town: str) -> tuple[re.Pattern[str], dict[str, str]] | None:
    """The short names of a town before a house number: elsewhere they may be anything."""
    own = _own().get(town)
    if own is None:
        return None
    names = "|".join(sorted(own, key=len, reverse=True))
    pattern = rf"(?<![\w'-])({names})\.?(?=,? (?:(?:nr|nummer|thv|t/o|bij|number|no)\.? )?[1-9]\d{{0,3}}[a-z]?(?!\w))"
    return re.compile(pattern, re.IGNORECASE), own


_IS_OWN: Final = Sought(
    rf"(?<!\w)(?:{'|'.join(sorted({short for own in _own().values() for short in own}))})(?!\w)", re.IGNORECASE
)
SIGNS: Final = _IS_SHORT.bit | _TWO.bit | _IS_OWN.bit
"""Of a text that has none of them nothing is short, or in two words."""
