"""Names of places in small letters, as most residents type them: "station moerwijk", "haagse markt" (pure)."""

from functools import lru_cache
from typing import Final

from services.notifier.conversation.places import ordinary, townlists, towns, unknown
from services.notifier.conversation.places.endings import listed
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.tokens import Words

_BESIDE: Final = int(Means.BESIDE)
_NAMED: Final = frozenset(
    listed(
        "speeltuintje|parkje|bruggetje|haltetje|wijkpark|station|treinstation|metrostation|halte|tramhalte|bushalte|metrohalte|speeltuin|speelplaats|basisschool|obs|cbs|kbs|ikc|kdv|"
        "sportpark|begraafplaats|winkelcentrum|wijkcentrum|buurthuis|kinderboerderij|zorgcentrum|verpleeghuis|parkeergarage|bibliotheek|gymzaal|dorpshuis|buurtcentrum|verzorgingshuis|woonzorgcentrum|peuterspeelzaal|kinderdagverblijf|crèche|bso|"
        "volkstuin|volkstuinen|volkstuinvereniging|volkstuincomplex|tuincomplex|landgoed|buitenplaats|manege|scouting|tuincentrum|jachthaven|zwembad|sporthal|rotonde|viaduct|ziekenhuis|theater|museum|strandtent|"
        "stadsdeelkantoor|parkeerterrein|vuurtoren|watertoren|ijsbaan|kasteel|molen|moskee|hofje|camping|flat|pontje|strandpaviljoen|winkelcentra|p+r"
    )
)
"""Things that are called by a name, without an article: "bij station moerwijk"."""
_WITH_ARTICLE_ONLY: Final = frozenset(listed("café|cafe|restaurant|hotel|snackbar"))
"""Of these a name is only sure when it begins as names do: "cafe de tijd"."""
_TOWNS: Final = ("veen", "duinen", "ingen")
_LIKE_NAMES: Final = (
    "rust",
    "lust",
    "stond",
    "zigt",
    "horst",
    "burght",
    "vreugd",
    "hart",
    "waert",
    "reyst",
    "schot",
    "stadt",
)
"""How names of quarters and buildings end; as verbs do, but of none that people use."""
_OF_PLACES: Final = (*_TOWNS, "wijk", "hoeve", "dorp", "drecht")
"""How names of towns and of their parts end."""
_ENDINGS_OF_NAMES: Final = listed(
    "veen|duinen|wijk|hoeve|dorp|drecht|duin|oord|kwartier|plein|burgh|hage|spoor|plantsoen|brug|vliet|zicht|bosch"
)
"""How names end, and hardly a word of another language."""
_LONG: Final = 7
_ARTICLES: Final = frozenset(
    listed(
        "de|het|een|'t|t|dit|deze|die|onze|ons|mijn|geen|elke|elk|ieder|iedere|the|a|an|la|le|l|une|un|der|die|das|dem|den|el|los|"
        "las|una|petrol|bus|train|gas|fire|police|power|metro"
    )
)
"""What stands before a thing that has no name here; also in other languages, which share words such as "station"."""
_DUTCH: Final = frozenset({"de", "het", "'t"})
_DEFINITE: Final = frozenset({"het", "'t", "t"})
_OPENS: Final = frozenset(listed("de|het|oud|oude|nieuw|nieuwe|klein|kleine|groot|grote|sint|st|hollands"))
"""How a name of two words may begin: "speeltuin de driehoek"."""
_ORDINARY: Final = frozenset(
    listed(
        "kapot|stuk|vies|vuil|vieze|vuile|defecte|kapotte|oude|nieuwe|open|dichte|donker|donkere|glad|leeg|weer|weg|hier|daar|waar|"
        "waarom|maar|want|omdat|toen|alweer|steeds|nooit|altijd|soms|vaak|overal|nergens|binnen|buiten|boven|beneden|zonder|tegen|"
        "vlakbij|hangen|liggen|staan|zitten|zijn|moeten|kunnen|willen|gaan|doen|worden|hebben|lopen|branden|knipperen|spelen|"
        "springen|rennen|fietsen|auto|autos|auto's|scooter|scooters|fietser|jongeren|jeugd|kinderen|mensen|iemand|niemand|afval|"
        "troep|rommel|vuilnis|zwerfafval|glas|graffiti|lamp|lampen|lantaarn|lantaarns|verlichting|prullenbak|prullenbakken|bankje|"
        "bankjes|schommel|schommels|wipkip|klimrek|klimtoestel|glijbaan|toestel|hek|hekje|deur|deuren|tegels|stoeptegels|stoep|"
        "fietspad|voetpad|water|plas|ratten|onkruid|bomen|takken|honden|hondenpoep|storing|schade|gevaarlijk|gevaarlijke|vandaag|"
        "gisteren|morgen|vanavond|vannacht|vanmorgen|vanochtend|sinds|tijdens|graag|even|heel|erg|beetje|helemaal|gewoon|eens|"
        "alles|niks|niets|werken|sturen|komen|maken|laten|gezien|samen|melden|over|voorbij|ernaast|ervoor|erachter|rechts|links|"
        "richting|kant|zijde|ingang|uitgang|perron|plein|terrein|gebouw|personeel|directie|medewerker|toilet|trap|lift|roltrap|"
        "blank|meerdere|scheve|losse|lekke|volle|lege|natte|leuk|mooi|klokken|klok|borden|paaltje|paaltjes"
    )
)
"""What may follow a thing and is no name; what ends as verbs do is left out by its ending."""
_GOES_ON: Final = frozenset(
    listed("is|zijn|was|ligt|staat|doet|hangt|zit|loopt|brandt|stinkt|heeft|al|wel|die|dat|vol|lekt")
)
_VERBS: Final = ("t", "d", "den", "ten", "eerd", "isch", "lijk", "lijke", "baar", "loos", "en")
_SHORTEST: Final = 5
_LIKE_NAME: Final = 6
_LED: Final = 2
_ADJECTIVE_SHORTEST: Final = 6
_AFTER_ADJECTIVE: Final = frozenset(
    listed(
        "markt|haven|bos|bosjes|bosch|vaart|vliet|hout|poort|dam|brug|schie|plas|toren|passage|boulevard|pier|strand|duinen|hof|trekvaart|beek"
    )
)
_NO_TOWN: Final = frozenset(
    listed(
        "turkse|franse|poolse|engelse|duitse|chinese|italiaanse|spaanse|griekse|marokkaanse|amerikaanse|russische|nederlandse|"
        "europese|wekelijkse|dagelijkse|jaarlijkse|maandelijkse|dichtstbijzijndse|plaatselijkse|roomse|biologische|technische|"
        "gezellige|drukke|historische|klassieke|houtse|binnense|buitense|paarse|vervallense|katholieke"
    )
)
_TO: Final = 4
_WHICH_ONE: Final = frozenset({"eerste", "tweede", "derde", "oude", "nieuwe"})
_ARABIC_NAMED: Final = frozenset(listed("مسجد|جامع|كنيسة|مدرسة|حديقة|جسر|مستشفى|مكتبة|سوق|فندق|مطعم"))
_ARABIC_COMMON: Final = frozenset(
    listed(
        "الحي|الحارة|الشارع|المدينة|البلدية|الأطفال|الاطفال|الباص|الحافلة|السيارات|الترام|المشاة|الدراجات|القطار|الكلاب|الألعاب|"
        "الخضار|الجيران|البيت|المنزل|المدرسة"
    )
)
"""What every quarter has: "the park of the quarter"."""


def name_end(words: Words, at: int) -> int:
    """Behind the name in small letters of a thing; right behind the thing when it has none that is sure.

    Only where no article stands before it: "de halte stinkt" has no name.
    """
    end = at + 1
    before = words.low[at - 1] if at and not words.breaks[at - 1] else ""
    with_article = before in _ARTICLES and not (before in _DEFINITE and "station" in words.low[at])
    opens_only = words.low[at] in _WITH_ARTICLE_ONLY
    if not (opens_only or words.low[at] in _NAMED) or end >= len(words) or words.breaks[at]:
        return end
    if with_article:
        of_station = words.low[at] == "station" and is_dutch_name(words, end)
        return end + (of_station or _is_of_that_name(words, at))
    if _is_of_town(words, at, end):
        return end + 2
    first = end
    while first < end + 2 and words.low[first] in _OPENS and first + 1 < len(words) and not words.breaks[first]:
        first += 1
    first += _is_of_mosque(words, at, first)
    if (opens_only and first == end) or not _may_be_name(words, first, opened=first > end):
        return end
    if not _ends(words, first):
        return end
    return first + 1


def _is_of_mosque(words: Words, at: int, first: int) -> bool:
    """Whether the name of a mosque begins with its article: ``moskee |al islam``."""
    return words.low[at] == "moskee" and words.low[first] == "al" and unknown.is_unknown(words, first + 1)


def _is_of_town(words: Words, at: int, town: int) -> bool:
    """Whether the name of a station is that of a town and one word more: ``station |delft campus``."""
    last = town + 1
    if "station" not in words.low[at] or last >= len(words) or words.breaks[town] or words.low[town] not in _towns():
        return False
    ends = last + 1 == len(words) or bool(words.breaks[last]) or words.low[last + 1] in _GOES_ON
    return ends and unknown.is_unknown(words, last)


@lru_cache(maxsize=1)
def _towns() -> frozenset[str]:
    names = [town.name for town in towns.others()] + [town.name for town in townlists.more()]
    return frozenset(name.lower() for name in names)


def is_dutch_name(words: Words, at: int) -> bool:
    """Whether a word in small letters goes on with those before it, and ends as names do in no other language."""
    if words.breaks[at - 1] or not unknown.is_unknown(words, at):
        return False
    return len(words.low[at]) >= _LONG and words.low[at].endswith(_ENDINGS_OF_NAMES)


def _is_of_that_name(words: Words, at: int) -> bool:
    """Whether what an article stands before has a name that is no ordinary word: ``van de sporthal |ockenburgh``."""
    if at < 1 or words.low[at - 1] not in _DUTCH or words.breaks[at - 1]:
        return False
    begins = at == 1 or bool(words.breaks[at - _LED])
    if begins:
        # "De sporthal houtrust, lamp kapot."
        return at + 1 < len(words) and bool(words.breaks[at + 1]) and _may_be_name(words, at + 1, opened=False)
    if not (words.means[at - 2] & _BESIDE or words.low[at - 2] == "van"):
        return False
    return unknown.is_unknown(words, at + 1) and _may_be_name(words, at + 1, opened=False) and _ends(words, at + 1)


def is_guess(words: Words, at: int, end: int) -> bool:
    """Whether only its thing says that the last word of a sentence is a name: "bij station voorrang".

    Args:
        words: the message.
        at: the thing.
        end: behind its name.
    """
    name = end - 1
    if name != at + 1 or not words.said[name].islower() or not (end == len(words) or words.breaks[name] == "."):
        return False
    return not words.means[name] and not words.low[name].endswith(_OF_PLACES)


def _ends(words: Words, at: int) -> bool:
    """Whether what follows a word goes on with the sentence, so that the word may be a name: not "clock isn't lit"."""
    after = at + 1
    if after >= len(words) or words.breaks[at] or words.means[after] or words.number[after] is not None:
        return True
    if words.low[after] in _ORDINARY or words.low[after] in _GOES_ON or words.low[at].endswith(_OF_PLACES):
        return True
    return ordinary.is_ordinary(words.low[after]) and not ordinary.is_ordinary(words.low[at])


def _may_be_name(words: Words, at: int, *, opened: bool) -> bool:
    low = words.low[at]
    if len(low) < (_TO if opened else _SHORTEST) or not low.isalpha() or not low.islower() or not low.isascii():
        return False
    if words.number[at] is not None or words.means[at] & ~int(
        Means.WEAK | Means.STREET | Means.KIND | Means.TYPO | Means.ONLY
    ):
        return False
    return low not in _ORDINARY and (
        opened
        or bool(words.means[at])
        or low.endswith(_TOWNS)
        or not low.endswith(_VERBS)
        or (low.endswith(_LIKE_NAMES) and len(low) > _LIKE_NAME and unknown.is_unknown(words, at))
    )


def is_ordinary(words: Words, at: int) -> bool:
    """Whether a word with a capital is hardly a name: it is shouted, or begins something."""
    return words.low[at] in _ORDINARY or words.low[at] in _GOES_ON


def is_of_definite(words: Words, at: int) -> bool:
    """Whether an Arabic thing is named by what follows it with an article: the mosque of the Sunna."""
    end = at + 1
    if words.low[at] not in _ARABIC_NAMED or end >= len(words) or words.breaks[at]:
        return False
    return words.low[end].startswith("ال") and words.low[end] not in _ARABIC_COMMON


OF_A_TOWN: Final = ("se", "hollands")
"""How a word ends that may be such a one."""


def of_a_town(words: Words, at: int) -> bool:
    """Whether a word such as "haagse" makes the one thing of a town out of the next: "bij de haagse markt"."""
    low = words.low[at]
    if low == "hollands" and at + 1 < len(words) and words.low[at + 1] == "spoor" and not words.breaks[at]:
        return True
    if not low.endswith("se") or len(low) < _ADJECTIVE_SHORTEST or low in _NO_TOWN or low.endswith("ische"):
        return False
    if at + 1 >= len(words) or words.breaks[at] or words.low[at + 1] not in _AFTER_ADJECTIVE:
        return False
    before = at - 1
    if before >= 0 and words.said[before] == "De" and words.said[at][0].isupper() and words.said[at + 1][0].isupper():
        # "سوق لاهاي De Haagse Markt": the whole of it is a name.
        return True
    while before >= 0 and (words.low[before] in _ARTICLES or words.low[before] in _WHICH_ONE):
        before -= 1
    return before < 0 or bool(words.means[before] & _BESIDE) or bool(words.breaks[before]) or words.low[before] == "van"
