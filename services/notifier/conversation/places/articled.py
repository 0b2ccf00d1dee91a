"""Streets that are an ordinary word with its article: ``op 't Zand``, ``'t Laantje is een modderpoel`` (pure).

In Dutch only a name has a capital within a sentence; but people give capitals to things as well, so that it must be
a word that streets are called by.
"""

# ruff: noqa: RUF001 - words in their own alphabets

from typing import Final

from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name
from services.notifier.conversation.places.ordinary import is_ordinary
from services.notifier.conversation.places.tokens import Words

_NAMES_NOTHING: Final = ~int(Means.WEAK | Means.STREET | Means.TYPO)
_LAND: Final = frozenset(
    listed(
        "zand|zandt|dorp|laantje|hof|hofje|kade|singel|boomgaard|heuvel|heuveltje|brink|rond|slop|steegje|straatje|paadje|pleintje|veld|"
        "veldje|eiland|eilandje|loo|laar|goor|hout|slot|slotje|heem|heemst|oord|broek|ven|vennetje|zwin|zijl|weitje|heike|werf|wal|"
        "vest|schans|bolwerk|dal|dijkje|dammetje|akkertje|erf|hoekske|kerkje|kapelletje|molentje|gooi|gors|schor|wed|weer|bosje|"
        "spaarne|reeland|kamp|kampje|kwartier|kruisje|gangetje|glop|gat|vonder|klooster"
    )
)
"""What streets in Dutch towns are called, most of them with "het"."""
_AT_THE_BEGINNING: Final = _LAND - frozenset(listed("gat|weer|kamp|slot|oord|erf|veldje|bosje|kerkje"))
"""Where a message begins, what follows an article has sometimes a capital as well."""
_NO_LAND: Final = frozenset(listed("gat|weer|kwartier|klooster|kerkje"))
_SMALL: Final = ("eken", "eke", "ske", "sken")
"""How Flemish words for small things end: ``Veldeken``."""
_SHORT_HET: Final = frozenset({"t", "'t"})
_WITH: Final = _SHORT_HET | {"het"}
_ON: Final = frozenset(
    listed(
        "op|aan|in|langs|bij|van|naast|voor|achter|rond|over|tegenover|nabij|vanaf|on|at|in|near|by|of|from|auf|an|am|bei|sur|dans|"
        "en|na|przy|w|на|в|у|біля|في|عند|على"
    )
)


def begin_of(words: Words, group: Name) -> int | None:
    """Where the name begins, with its article, that a word with a capital is; None where it is none."""
    before = group.begin - 1
    if group.end - group.begin > 1 or before < 0 or words.low[before] not in _WITH or words.breaks[before]:
        return None
    low = words.low[group.begin]
    if before == 0 or words.breaks[before - 1]:
        # "'t Laantje is weer een modderpoel", but "Het Dorp is mooi" may be any.
        short = words.low[before] in _SHORT_HET and words.number[group.begin] is None
        return before if short and low in _AT_THE_BEGINNING else None
    if words.low[before - 1] not in _ON:
        return None
    unknown = low.endswith(_SMALL) and not is_ordinary(low) and not words.means[group.begin] & _NAMES_NOTHING
    return before if unknown or low in _LAND - _NO_LAND else None


def name_of(words: Words, begin: int, end: int) -> str:
    """The name with its article as it is written on a map."""
    article = "'t" if words.low[begin] in _SHORT_HET else "Het"
    return " ".join([article, *words.said[begin + 1 : end]])
