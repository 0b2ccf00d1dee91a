"""What residents name with a capital as something that people know, and the parts of it (pure)."""

# ruff: noqa: RUF001 - words in their own alphabets

from collections.abc import Sequence
from typing import Final

from services.notifier.conversation.places import named, ordinary, proper
from services.notifier.conversation.places.endings import WHICH, listed
from services.notifier.conversation.places.first_words import capital
from services.notifier.conversation.places.found import Found, up
from services.notifier.conversation.places.heard import CLOSELY
from services.notifier.conversation.places.meanings import Means
from services.notifier.conversation.places.names import Name, capitals
from services.notifier.conversation.places.tokens import Words

_BESIDE, _ARTICLE, _KIND, _ONLY = map(int, (Means.BESIDE, Means.ARTICLE, Means.KIND, Means.ONLY))
_WEAK: Final = int(Means.WEAK)
_HOUSE: Final = int(Means.HOUSE)
_STREET: Final = int(Means.STREET)
_POSTPOSITION: Final = int(Means.POSTPOSITION)
_CLOSE_BY: Final = frozenset(
    listed(
        "bij|naast|tegenover|voor|achter|nabij|vlakbij|thv|t.h.v|hoogte|near|opposite|behind|front|next|outside|devant|derrière|près|face|"
        "frente|cerca|detrás|delante|junto|obok|koło|naprzeciwko|przed|біля|навпроти|поруч|перед|أمام|خلف|قرب|مقابل|بجانب"
    )
)
"""Words after which a name with a capital is a thing that people know."""
_NO_THING: Final = frozenset(
    listed(
        "gemeente|politie|brandweer|kerst|pasen|ramadan|ggd|tweede|eerste|albert|haag|nederlandse|koning|god|kinderen|oud|nieuw|heer|familie"
    )
)
_SHORTEST: Final = 5
_LEADING: Final = 6
"""So many words may stand between a preposition and what it is about: ``voor de ingang van de Jumbo``."""
PARTS: Final = frozenset(
    listed(
        "hek|poort|toren|torenklok|klok|ingang|hoofdingang|zijingang|uitgang|trap|trappen|deur|deuren|dak|muur|gevel|bordes|stoep|gate|tower|"
        "fietsenstalling|stalling|parkeerplaats|parkeerterrein|terras|galerij|balkon|kassa|achterkant|voorkant|zijkant|voet|"
        "clock|entrance|exit|steps|stairs|roof|wall|fence|tor|turm|uhr|turmuhr|eingang|haupteingang|ausgang|treppe|tür|dach|mauer|zaun|"
        "grille|portail|porte|tour|horloge|entrée|sortie|escalier|toit|mur|façade|verja|reja|puerta|torre|reloj|entrada|salida|"
        "escalera|tejado|muro|fachada|brama|bramy|bramą|bramie|wieża|wieży|wieżą|zegar|zegarze|wejście|wejściu|wejścia|wejściem|"
        "schody|schodach|drzwi|mur|murze|kapısı|kulesi|kulesindeki|saati|duvarı|girişi|girişinde|merdiveni|ворота|ворот|воротами|"
        "вежа|вежі|годинник|вхід|входу|входом|вході|сходи|сходах|двері|дверей|стіна|стіні|паркан|паркану|باب|بوابة|برج|ساعة|مدخل|"
        "درج|سور|جدار"
    )
)
"""Parts of a building or a park: who names one tells where something is, or of what it is."""
_ENTRANCES: Final = frozenset(
    listed(
        "ingang|hoofdingang|zijingang|uitgang|nooduitgang|entrance|exit|eingang|haupteingang|ausgang|entrée|sortie|entrada|salida|wejście|вхід|مدخل"
    )
)
_OF: Final = frozenset(listed("van|vd|v.d|v/d|of|von|vom|der|des|de|del|du|od|do|w|від|у|в"))
_ORDINALS: Final = frozenset(
    listed(
        "eerste|tweede|derde|1e|2e|3e|first|second|third|erste|ersten|zweite|zweiten|dritte|dritten|premier|deuxième|troisième|primer|segundo|tercer|birinci|ikinci|üçüncü|pierwszy|drugi|trzeci"
    )
)
_HARBOURS: Final = frozenset(
    listed("haven|binnenhaven|buitenhaven|voorhaven|harbour|harbor|hafen|port|puerto|portu|liman|limanı|порт|гавань")
)
_POSSESSED: Final = listed(
    "istasyonu|müzesi|durağı|köprüsü|camii|camisi|hastanesi|okulu|kütüphanesi|meydanı|iskelesi|plajı|limanı|kilisesi|parkı|mezarlığı|otoparkı|ilkokulu|ortaokulu|anaokulu|kreşi|lisesi|marketi|mağazası|huzurevi|tüneli|ormanı"
)
"""Turkish things with the ending of what belongs to the name before them: ``Museon müzesinin girişi``."""
_NO_OWNER: Final = frozenset(
    listed(
        "otobüs|otobus|tramvay|tren|metro|oyun|çocuk|cocuk|köpek|bisiklet|yaya|ilk|orta|araba|mahalle|semt|şehir|belediye|bebek|"
        "mahallenin|buranın|bizim|eski|yeni|büyük|küçük|karşıdaki|yandaki|tramvayın|devlet|hayvan"
    )
)
_FEW: Final = 3
_HOUSES: Final = frozenset(listed("villa|fort|huize|slot|hoeve|boerderij|residentie|kasteelboerderij"))
_AT: Final = frozenset(listed("aan|op|in|an|am|auf|on|at|sur|à|en|na|w"))
_INSIDE: Final = frozenset({"in", "en", "w", "an", "am", "auf"})
_DEFINITE: Final = frozenset(listed("de|het|'t|the|der|dem|den|la|le|el|aan|an|am|przy|na|sur"))
_QUARTERS: Final = ("wijk", "buurt", "kwartier", "stad")
_SHORTEST_OF_ALL: Final = 3
_LARGE: Final = frozenset({"bos", "bosch", "bosjes", "duinen", "duin"})
"""What is too large to find something in that lies anywhere there: ``Haagse Bos``."""
_TURKISH_PARTS: Final = frozenset(listed("kapısı|kulesi|kulesindeki|saati|duvarı|girişi|girişinde|merdiveni"))


def find(words: Words, names: Sequence[Name]) -> Found | None:
    """What a resident names with a capital as something that people know: ``bij het Omniversum``, ``Haagse Bos``."""
    harbour = _harbour(words) or _possessed(words) or _house_of_name(words, names)
    if words.shouted or harbour is not None:
        # Capitals tell nothing there: "BIJ DE SPEELTUIN LIGT GLAS".
        return harbour
    streets = {at for name in names if name.sure for at in range(name.begin, name.end)}
    for group in capitals(words):
        if group.begin in streets or words.low[group.begin] in _NO_THING or len(group.words) < _SHORTEST:
            continue
        if _is_known(words, group) or _is_entrance(words, group, streets):
            large = is_anywhere_in_it(words, group.begin, group.end)
            return Found(up(group.words), rough=large, spot=large)
    return None


def is_anywhere_in_it(words: Words, begin: int, end: int) -> bool:
    """Whether no more is told of something than in what wood it is: ``dans le Haagse Bos``."""
    if words.low[end - 1] not in _LARGE:
        return False
    lead = begin - 1
    while lead > 0 and words.means[lead] & _ARTICLE and not words.means[lead] & _BESIDE:
        lead -= 1
    around = (at for at in range(len(words.said)) if not lead <= at < end)
    return not any(words.means[at] & (_KIND | _ONLY) or _leads_on(words, at) for at in around)


def _leads_on(words: Words, at: int) -> bool:
    """Whether a preposition tells what something is by; a last word has nothing behind it."""
    is_preposition = bool(words.means[at] & _BESIDE) and not words.means[at] & _ARTICLE
    return is_preposition and at + 1 < len(words.said) and not words.breaks[at]


def _is_known(words: Words, group: Name) -> bool:
    """Whether a name with a capital is told as that of something which people know."""
    last = words.low[group.end - 1]
    article = group.begin and not words.breaks[group.begin - 1] and words.low[group.begin - 1] in named.DEFINITE
    before = group.begin - 1 - bool(article)
    close = before >= 0 and not words.breaks[before] and words.low[before] in _CLOSE_BY
    of_kind = group.end - group.begin > 1 and last.endswith((*proper.PROPER, "spoor")) and last not in _NO_THING
    own = bool(article) or bool(words.means[group.end - 1] & _WEAK)
    stands_first = group.begin == 0 and bool(words.breaks[group.end - 1])
    part = _part(words, before, of=bool(article)) if own or of_kind else None
    close = close or (part is not None and _stands_by(words, part))
    told = stands_first or is_told_where(words, group.begin, group.end) or part is not None
    return (close and own) or (of_kind and (told or _has_part(words, group.end)))


def _part(words: Words, before: int, *, of: bool) -> int | None:
    """Where the part of something stands that is named behind it: ``het |hek van het Vredespaleis``.

    Args:
        words: the message.
        before: the word before the name and its article.
        of: whether an article stands there.
    """
    at = before
    while at > 0 and words.low[at] in _OF and not words.breaks[at]:
        at -= 1
    if at < 0 or words.breaks[at]:
        return None
    if words.low[at] in PARTS:
        return at
    is_part = at < before and words.said[at].islower() and bool(words.means[at] & (_KIND | _HOUSE))
    return at if is_part and of and _stands_by(words, at) else None


def _stands_by(words: Words, at: int) -> bool:
    """Whether something else is told to be by a word: ``voor het |hek``."""
    before = at - 1
    while before > 0 and words.means[before] & _ARTICLE and not words.means[before] & _BESIDE:
        before -= 1
    return before >= 0 and bool(words.means[before] & _BESIDE) and not any(words.breaks[before:at])


def _has_part(words: Words, end: int) -> bool:
    """Whether a part follows what it is of, as in Turkish: ``Grote Kerk'in saati``."""
    return end < len(words.said) and not words.breaks[end - 1] and words.low[end] in _TURKISH_PARTS


def _is_entrance(words: Words, group: Name, streets: set[int]) -> bool:
    """Whether a name is that of an entrance, of something that is no street: ``Ingang Paleistuin``."""
    last = group.end - 1
    is_thing = bool(words.means[last] & _WEAK) or words.low[last].endswith(proper.PROPER)
    return words.low[group.begin] in _ENTRANCES and group.end - group.begin > 1 and is_thing and last not in streets


def is_behind_entrance(words: Words, at: int) -> bool:
    """Whether a name stands right behind a word for an entrance: ``ingang |zuiderpark``."""
    return at > 0 and words.low[at - 1] in _ENTRANCES and not words.breaks[at - 1]


def at_name(words: Words, names: Sequence[Name], at: int) -> str | None:
    """A thing at what has a name and no ending of a street: ``café aan de Ledig Erf``."""
    begin = at + 1
    while begin < len(words.said) and not words.breaks[begin - 1] and words.means[begin] & (_BESIDE | _ARTICLE):
        begin += 1
    led = words.low[at + 1 : begin]
    if len(led) < _FEW - 1 or led[0] not in _AT or led[-1] not in _DEFINITE or words.breaks[begin - 1] or words.shouted:
        return None
    group = next((one for one in capitals(words) if one.begin == begin), None)
    if group is None or any(name.begin < group.end and group.begin < name.end and name.sure for name in names):
        return None
    several = group.end - group.begin > 1 or bool(words.means[group.end - 1] & _WEAK)
    quarter = words.low[group.end - 1].endswith(_QUARTERS) or words.low[begin] in _NO_THING | named.REGIONS
    if quarter or len(group.words) < _SHORTEST_OF_ALL or (led[0] in _INSIDE and not several):
        return None
    return " ".join([words.said[at], *led, up(group.words)])


def _house_of_name(words: Words, names: Sequence[Name]) -> Found | None:
    """A house with a name of its own: ``bij villa Ockenburg``, ``Fort Honswijk``."""
    for at in range(len(words.said) - 1):
        if words.low[at] not in _HOUSES or not named.is_proper(words, at + 1) or words.shouted:
            continue
        told = is_told_where(words, at) or (capital(words.said[at]) and (at == 0 or bool(words.breaks[at - 1])))
        if told and not any(name.begin == at + 1 for name in names):
            return Found(up(" ".join(words.said[at : named.named_end(words, at, names)])), rough=False)
    return None


def _harbour(words: Words) -> Found | None:
    """A harbour that has a number for its name: ``in de Tweede Haven``."""
    for at in range(1, len(words.said)):
        if words.low[at] in _HARBOURS and words.low[at - 1] in _ORDINALS and not words.breaks[at - 1]:
            more = at + 1 < len(words.said) and not words.breaks[at]
            counted = more and words.low[at + 1] in {"van", "vanaf", "from"}
            of_town = more and words.low[at + 1] in _OF and named.is_proper(words, at + 2)
            apart = at > 1 and bool(words.breaks[at - 2]) and capital(words.said[at]) and not words.breaks[at]
            town = at == _FEW - 1 and not (words.breaks[0] or words.means[0] or ordinary.is_ordinary(words.low[0]))
            told = is_told_where(words, at - 1, at + 1) or at == 1 or apart or town
            if (told and not counted) or of_town:
                return Found(up(" ".join(words.said[0 if town else at - 1 : at + 1])), rough=False)
    return None


def _possessed(words: Words) -> Found | None:
    """What belongs to a name in Turkish: the stop of Leyenburg, the back door of Hollands Spoor."""
    for at in range(1, len(words.said)):
        if not words.low[at].startswith(_POSSESSED) or words.breaks[at - 1]:
            continue
        begin = at - 1
        if words.low[begin] in _NO_OWNER and begin and not words.breaks[begin - 1]:
            begin -= 1
        owner = begin
        while begin and capital(words.said[begin - 1]) and not words.breaks[begin - 1]:
            begin -= 1
        is_name = capital(words.said[owner]) and words.low[owner] not in _NO_OWNER
        if is_name and words.number[owner] is None and not words.means[owner] & _STREET:
            return Found(up(" ".join(words.said[begin : at + 1])), rough=False)
    return None


def goes_on_beside(words: Words, at: int) -> bool:
    """Whether a preposition follows, with what something is beside in a place: ``right beside the pond``."""
    if at > len(words.said) - 1 or words.breaks[at - 1] == ".":
        return False
    end = at
    while end < len(words.said) and end - at < _FEW and words.low[end] in CLOSELY:
        end += 1
    return end < len(words.said) - 1 and bool(words.means[end] & _BESIDE) and not words.means[end] & _POSTPOSITION


def is_no_thing(low: str) -> bool:
    """Whether a word with a capital is no name of a thing: ``Gemeente``, ``Kerst``."""
    return low in _NO_THING


def is_close_by(low: str) -> bool:
    """Whether a word tells that something is by what follows it."""
    return low in _CLOSE_BY


def is_part_of(words: Words, at: int) -> bool:
    """Whether a word joins the entrance, or another part, to what it is of: ``de hoofdingang |van het Haga``."""
    return at > 0 and words.low[at] in _OF and words.low[at - 1] in PARTS and not words.breaks[at - 1]


def is_told_where(words: Words, at: int, end: int | None = None) -> bool:
    """Whether a word stands behind a preposition, or before what tells where."""
    before = at - 1
    steps = 0
    while before >= 0 and steps < _LEADING and not words.breaks[before]:
        if words.means[before] & _BESIDE or words.low[before] in _ENTRANCES:
            return True
        # "De trap van het station", not "petrol station".
        skipped = _ARTICLE | _ONLY | _HOUSE | (_KIND if steps else 0)
        is_which = words.means[at] & _ONLY and words.low[before].startswith(WHICH)
        if not (words.means[before] & skipped or capital(words.said[before]) or is_which):
            break
        before -= 1
        steps += 1
    if at and words.low[at - 1] in {"centraal", "central", "city", "town"}:
        return True
    if at and words.low[at] in named.STATIONS and capital(words.said[at - 1]) and not words.breaks[at - 1]:
        return True
    after = at + 1 if end is None else end
    return after < len(words.said) and bool(words.means[after] & _POSTPOSITION)
