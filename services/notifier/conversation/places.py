"""Where something is, in a resident's words: an address, a crossing, a landmark, or a street alone (pure)."""

# ruff: noqa: E501, RUF001 - patterns are read best as they are, and in their own alphabets

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from msgspec import Struct

from services.notifier.cases.place import street_and_number

_LOOK_AT: Final = 1_500
_AROUND: Final = 90
"""Characters on either side of a word that tells where a place may stand: patterns are tried there only."""
_STREET: Final = (
    r"(?i:[\w'.-]{0,30}(?:straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|steeg|hof|pad|burgwal|plantsoen|boulevard|markt|"
    r"haven|baan|vaart|wal|park|ring|veste|stede|steenweg)"
    r"|(?:laan|plein|weg|park|hof|dijk|kade) van (?:de[rn]? |het )?[\w'-]{2,30}(?: [A-Z][\w'-]{1,30})?)"
)
_NAME: Final = (
    rf"(?:(?:[A-Z][\w'.-]{{0,30}} (?:van |de |der |den |het |ten ){{0,2}}){{0,2}}{_STREET}"
    r"|[A-Z][\w'-]{2,30}(?: [A-Z][\w'-]{1,30})?)"
)
_NR: Final = (
    r"(?:nr\.?|no\.?:?|nummer|huisnummer|hausnummer|number|numéro|numero|número|n°|nº|№|numer|numara|numarası|"
    r"номер|буд\.?|رقم)"
)
_HOUSE: Final = r"(?P<number>[1-9][0-9]{0,3}(?:[a-zA-Z]\b)?)(?![0-9:.,]*[0-9])"
_FOREIGN: Final = (
    re.compile(
        rf"(?P<street>\b{_STREET})[,:]? (?:bij |ter hoogte van |thv |near |at |bei |près du |cerca del |przy |біля )?"
        rf"{_NR} ?:?{_HOUSE}",
        re.IGNORECASE,
    ),
    re.compile(rf"(?P<street>\b{_STREET})(?:[,:]?[ -]){_HOUSE}", re.IGNORECASE),
    re.compile(
        rf"(?:\b{_NR} ?)?\b{_HOUSE},? (?:de la |de |of the |in the |in |on |aan de |in de |von der |du |an der |на |в |"
        rf"w |przy |ulicy |rue |calle |straße ){{0,3}}(?P<street>\b{_STREET})\b",
        re.IGNORECASE,
    ),
)
_NAMED: Final = (
    re.compile(
        rf"\b(?:[Oo]p|[Aa]an|[Ii]n|[Bb]ij|[Vv]oor|[Nn]aast|[Tt]egenover|[Aa]t|[Oo]n|[Nn]ear|[Aa]n|[Ii]n der|devant le|[Pp]rzy|"
        rf"[Bb]ei|[Cc]erca de|en la|біля|на|в) (?:de |het |'t |the |la |le |der |будинку )?"
        rf"(?P<street>[A-Z][\w'-]{{3,30}}(?: [A-Z][\w'-]{{1,30}}){{0,2}}) {_HOUSE}"
    ),
    re.compile(
        rf"(?:^|[,.:;] ?|\) )(?P<street>[A-Z][\w'-]{{4,30}}(?: [A-Z][\w'-]{{1,30}}){{0,2}}) {_HOUSE}(?= ?(?:[,.;:!?]|$))"
    ),
    re.compile(
        rf"(?P<street>\b[A-Z][\w'-]{{3,28}}(?:ln|lan|stat|strat|str|staat|wg|plin|weeg|wegg|laanj|sraat|straa|traat)) {_HOUSE}",
        re.IGNORECASE,
    ),
    re.compile(rf"(?P<street>(?<!^)(?<![.!?] )\b[A-Z][\w'-]{{5,30}}) {_HOUSE}(?= ?(?:[,.;:!?]|$))"),
    re.compile(
        rf"\b{_HOUSE},? (?:de la |de |rue |calle |in the |on |ulicy )?(?P<street>(?:[A-Z][\w'-]{{1,30}} ){{0,2}}{_STREET})\b"
    ),
)
_CORNER: Final = (
    r"(?i:hoek|kruising|kruispunt|splitsing|corner|crossing|intersection|junction|ecke|kreuzung|coin|angle|croisement|"
    r"carrefour|intersection|esquina|cruce|intersección|rogu|róg|skrzyżowani\w{1,2}|köşe\w*|kavşa\w+|ріг|розі|"
    r"перехрест\w*|زاوية|تقاطع|ناصية)"
)
_AND: Final = r"(?i:en|met|and|with|und|mit|et|avec|y|con|i|z|ve|ile|та|і|й|з|و|/|-|&|,)"
_FILL: Final = r"(?i:van |de |het |der |den |of |the |with |von |zwischen |du |des |de la |la |le |el |los |ulic |вулиць |شارع |شارعي |ال){0,3}"
_CROSSING: Final = (
    re.compile(rf"\b{_CORNER}[ :]+{_FILL}(?P<a>{_NAME}) ?(?: {_AND} |/){_FILL}(?P<b>{_NAME})"),
    re.compile(rf"(?P<a>\b{_NAME}) {_AND} (?P<b>{_NAME})(?:'?\w{{0,4}})? {_CORNER}"),
    re.compile(rf"(?P<a>\b{_STREET}) (?i:op de |at the |an der )?{_CORNER} {_FILL}(?P<b>{_STREET})"),
    re.compile(rf"(?P<a>\b{_STREET})/(?P<b>{_STREET})"),
)
_PREPOSITION: Final = (
    r"(?:bij|voor|achter|naast|tegenover|aan|in|op|langs|onder|nabij|ter hoogte van|thv|t\.h\.v\.|vlakbij|at|near|next to|"
    r"opposite|in front of|behind|outside|by|under|on|bei|beim|neben|vor|hinter|gegenüber|an|am|im|unter|devant|derrière|"
    r"près|à côté|en face|sous|frente|cerca|junto|detrás|delante|enfrente|debajo|przy|obok|koło|naprzeciwko|za|przed|"
    r"pod|na|біля|навпроти|поруч|перед|за|під|на|в|у|w|en|à|au|dans|بجانب|أمام|خلف|قرب|مقابل|عند|في|تحت)"
)
_ARTICLE: Final = r"(?:de |het |een |the |dem |der |den |la |le |du |de la |del |el |al |a la |do |з |із |станції |станцією |of |von |vom |zu |z |ze ){0,3}"
_ONE_OF: Final = (
    r"(?:stadhuis|gemeentehuis|raadhuis|centraal station|hoofdstation|station|treinstation|busstation|bibliotheek|"
    r"ziekenhuis|politiebureau|brandweerkazerne|schouwburg|stadion|zwembad|museum|town hall|city hall|central station|"
    r"train station|railway station|library|hospital|police station|rathaus|bahnhof|hauptbahnhof|bibliothek|krankenhaus|"
    r"mairie|gare|bibliothèque|hôpital|ayuntamiento|estación|biblioteca|ratusz\w*|dworc\w+|bibliote\w+|szpital\w*|"
    r"belediye\w*|istasyon\w*|gar\w{0,3}|kütüphane\w*|hastane\w*|вокзал\w*|ратуш\w*|бібліотек\w*|лікарн\w*|المحطة|محطة القطار|"
    r"البلدية|المكتبة|المستشفى)"
)
_SHOP: Final = (
    r"(?:albert heijn|ah|jumbo|lidl|aldi|plus|dirk|coop|hema|action|kruidvat|etos|blokker|gamma|praxis|ikea|mcdonald'?s|"
    r"kfc|shell|esso|bp|intratuin|decathlon|primark|bijenkorf)"
)
_SOME: Final = (
    r"(?:basisschool|school|scholengemeenschap|kerk|moskee|winkelcentrum|speeltuin|park|bushalte|tramhalte|halte|brug|sluis|sporthal|"
    r"sportpark|apotheek|supermarkt|snackbar|café|cafe|restaurant|hotel|theater|molen|begraafplaats|flat|metrostation|rotonde|tunnel|"
    r"viaduct|jachthaven|steiger|kinderboerderij|zorgcentrum|verpleeghuis|wijkcentrum|buurthuis|playground|bus stop|"
    r"tram stop|bridge|church|mosque|pharmacy|shopping centre|shopping center|supermarket|spielplatz|haltestelle|bushaltestelle|brücke|kirche|"
    r"schule|école|église|pont|arrêt|aire de jeux|parc|escuela|colegio|iglesia|puente|parada|parque|szkoł\w+|kościo\w+|"
    r"most\w*|przystan\w+|park\w*|plac\w* zabaw|okul\w*|cami\w*|köprü\w*|durağ\w*|park\w*|школ\w*|церкв\w*|мост\w*|зупин\w*|"
    r"парк\w*|майданчик\w*|مدرسة|مسجد|جسر|موقف|حديقة|الحديقة)"
)
_PROPER: Final = (
    r"(?:[\"'“‘]?(?:De |Het |'t |Sint |St\. ?)?[A-ZÀ-Ž][\w'’-]{2,30}[\"'”’]?(?: [A-ZÀ-Ž][\w'’-]{1,30}){0,2})"
)
_LANDMARKS: Final = (
    re.compile(
        rf"\b{_PREPOSITION} {_ARTICLE}(?P<what>(?i:{_SOME}) {_PROPER})",
    ),
    re.compile(
        rf"\b{_PREPOSITION} {_ARTICLE}(?P<what>(?i:{_SOME}|{_SHOP}) (?:op|aan|in|on|at|in the|an der|in der|sur|dans|en|na|przy|на|في) "
        rf"(?:de |het |the |la |der |het )?(?i:{_STREET}))",
    ),
    re.compile(rf"\b{_PREPOSITION} {_ARTICLE}(?P<what>(?:{_ONE_OF}|{_SHOP})(?: {_PROPER})?)\b", re.IGNORECASE),
    re.compile(rf"\b(?P<what>(?i:{_ONE_OF}) {_PROPER})"),
    re.compile(r"\b(?P<what>(?:Grote Markt|Binnenhof|Buitenhof|Plein|Spui|Malieveld|Pier|Markt))\b"),
    re.compile(
        r"\b(?P<what>[A-Z][\w'-]{2,30}(?:brug|sluis|plein|park|bos|kerk|poort|markt|station|molen|tunnel|museum|theater|school|ziekenhuis|stadion))\b"
    ),
    re.compile(
        rf"(?P<what>\b{_ONE_OF}|\b{_SHOP})(?:'?\w{{0,4}}) (?:önünde|yanında|arkasında|karşısında|civarında)",
        re.IGNORECASE,
    ),
)
_ALONE: Final = re.compile(rf"(?P<what>(?:\b[A-Z][\w'.-]{{0,30}} (?:van |de |der |den ){{0,2}}){{0,2}}\b{_STREET})\b")
_ALONE_LOWER: Final = re.compile(
    r"\b(?P<what>[\w'-]{3,30}(?:straat|laan|weg|plein|kade|gracht|singel|dijk|dreef|steeg)|laan van (?:de[rn]? |het )?[\w'-]{3,30})\b",
    re.IGNORECASE,
)
_NO_STREET: Final = frozenset(
    [
        "straat",
        "laan",
        "weg",
        "plein",
        "kade",
        "gracht",
        "singel",
        "dijk",
        "hof",
        "pad",
        "park",
        "markt",
        "haven",
        "baan",
        "dreef",
        "steeg",
        "wal",
        "ring",
        "veste",
        "onderweg",
        "hele-straat",
        "zijstraat",
        "hoofdweg",
        "fietspad",
        "voetpad",
        "zandpad",
        "graspad",
        "snelweg",
        "rijbaan",
        "trambaan",
        "busbaan",
        "wandelpad",
        "tegelpad",
        "doodlopende-weg",
        "overweg",
        "uitweg",
        "wegens",
        "speelplein",
        "schoolplein",
        "afweg",
        "terugweg",
        "buurtpark",
        "speelpark",
        "stadspark",
        "rijweg",
        "binnenweg",
        "parkeerhaven",
        "jachthaven",
        "dorpsplein",
        "winkelstraat",
        "woonstraat",
        "eenrichtingsstraat",
        "autoweg",
        "klinkerweg",
        "during",
        "spring",
        "string",
        "bring",
        "during",
        "during",
        "storing",
        "botsing",
        "omheining",
        "bestrating",
        "verlichting",
        "melding",
        "vaart",
        "kruising",
        "verzakking",
    ]
)
_NO_NAME: Final = frozenset(
    [
        "melding",
        "nummer",
        "huisnummer",
        "december",
        "november",
        "oktober",
        "september",
        "augustus",
        "januari",
        "februari",
        "maart",
        "april",
        "juni",
        "juli",
        "dinsdag",
        "maandag",
        "woensdag",
        "donderdag",
        "vrijdag",
        "zaterdag",
        "zondag",
        "number",
        "report",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "lantaarnpaal",
        "container",
        "buslijn",
        "tramlijn",
        "lijn",
        "kliko",
        "afvalbak",
        "paal",
        "bus",
        "tram",
        "perron",
        "ingang",
        "blok",
        "flat",
        "kamer",
        "sinds",
        "vanaf",
        "ongeveer",
        "ruim",
        "bijna",
        "weken",
        "dagen",
        "minuten",
        "meter",
        "kenteken",
        "telefoon",
        "postcode",
        "numero",
        "numéro",
        "numer",
        "номер",
    ]
)
_NUMBER_ALONE: Final = re.compile(
    rf"(?:\b{_NR} ?|^|\b(?:huis|house|bij|op|at|is|naar|maar|soll|es|to|wel|be) ){_HOUSE}", re.IGNORECASE
)


_KINDS: Final = tuple(_STREET[len("(?i:[\\w'.-]{0,30}(?:") : _STREET.index(")|(?:laan")].split("|"))
_DIGIT: Final = re.compile("[1-9]")
_CORNER_WORD: Final = re.compile(rf"\b{_CORNER}|/")
_LANDMARK_WORD: Final = re.compile(
    rf"\b(?:{_ONE_OF}|{_SOME}|{_SHOP})|Markt|hof\b|Malieveld|Pier\b|Spui|[a-z](?:brug|sluis|plein|park|bos|kerk|poort|markt|"
    r"station|molen|tunnel|museum|theater|school|ziekenhuis|stadion)\b|Plein\b",
    re.IGNORECASE,
)
_WINDOWS: Final = 6
_SUFFIXES: Final = (
    "museum",
    "theater",
    "school",
    "ziekenhuis",
    "stadion",
    "brug",
    "sluis",
    "plein",
    "park",
    "bos",
    "kerk",
    "poort",
    "markt",
    "station",
    "molen",
    "tunnel",
    "hof",
    "pier",
    "spui",
)


def _starts(*listed: str) -> frozenset[str]:
    words = (word for one in listed for word in one[one.index(":") + 1 : -1].split("|"))
    return frozenset(re.split(r"[\\ ?\[(']", word)[0][:4] for word in words)


_STARTS: Final = _starts(_ONE_OF, _SOME, _SHOP) | {"mali", "bank"}
_CORNER_STARTS: Final = _starts(_CORNER) | {"/"}


def _has_kind(low: str) -> bool:
    """Whether a kind of street stands in a text: without, no pattern for streets can find one."""
    return any(kind in low for kind in _KINDS)


class Found(Struct, frozen=True):
    """A place in words. Its ``repr`` shows nothing."""

    words: str
    rough: bool
    """Whether somebody could not be sent there: a street without a number."""

    def __repr__(self) -> str:
        return "Found(…)"


def _up(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}"


def place_in(text: str) -> Found | None:
    """The place that a message names, the most precise one first.

    Args:
        text: what a resident wrote; of a long text the first 1,500 characters are looked at, and the first 4,096 for a
            Dutch address.
    """
    has_digit = _DIGIT.search(text) is not None
    address = street_and_number(text) if has_digit else None
    if address is not None:
        return Found(address, rough=False)
    words = text[:_LOOK_AT].split()
    flat = " ".join(words)
    low = flat.lower()
    starts = {word[:4] for word in low.replace("/", " / ").split()}
    has_kind = _has_kind(low)
    if has_digit:
        for near in _windows(_DIGIT, flat):
            for pattern in (*(_FOREIGN if has_kind else ()), *_NAMED):
                for found in pattern.finditer(near):
                    street = found.group("street")
                    # "op de Dreef 8" names a street, "op de dreef 8" does not.
                    kind_alone = street.lower() in _NO_STREET and (pattern is not _NAMED[0] or street in _NO_STREET)
                    if not kind_alone and street.lower() not in _NO_NAME:
                        return Found(f"{_up(street)} {found.group('number')}", rough=False)
    known = _crossing(flat) if not _CORNER_STARTS.isdisjoint(starts) else None
    if known is None and (not _STARTS.isdisjoint(starts) or any(word.endswith(_SUFFIXES) for word in low.split())):
        known = _landmark(flat)
    return known or (_street(flat[:400]) if has_kind else None)


def _windows(around: re.Pattern[str], flat: str) -> Iterator[str]:
    """Pieces of a text around the first words that a pattern finds, cut at spaces."""
    end = -1
    for found in islice(around.finditer(flat), _WINDOWS):
        if found.start() < end:
            continue
        end = found.end() + _AROUND
        yield flat[max(found.start() - _AROUND, 0) : end]


def _crossing(flat: str) -> Found | None:
    for near in _windows(_CORNER_WORD, flat):
        for pattern in _CROSSING:
            found = pattern.search(near)
            if found is not None and not {found.group("a").lower(), found.group("b").lower()} & _NO_STREET:
                return Found(f"{_up(found.group('a'))} / {_up(found.group('b'))}", rough=False)
    return None


def _landmark(flat: str) -> Found | None:
    pieces = list(_windows(_LANDMARK_WORD, flat))
    for pattern in _LANDMARKS:
        for near in pieces:
            found = pattern.search(near)
            if found is not None and found.group("what").lower() not in _NO_STREET:
                return Found(_up(found.group("what").strip("\"'“”‘’")), rough=False)
    return None


def _street(flat: str) -> Found | None:
    for pattern in (_ALONE, _ALONE_LOWER):
        for found in pattern.finditer(flat):
            what = found.group("what")
            if what.lower() not in _NO_STREET and what.split()[-1].lower() not in _NO_STREET:
                return Found(_up(what), rough=True)
    return None


def number_in(text: str) -> str | None:
    """A house number without a street, such as in ``nee nummer 14`` or ``12a``."""
    flat = " ".join(text[:_LOOK_AT].split())
    found = [match.group("number") for match in _NUMBER_ALONE.finditer(flat)]
    return found[-1] if found else None


def with_number(words: str, number: str) -> str:
    """A street with another house number, or with one at all."""
    return f"{re.sub(r' [1-9][0-9]{0,3}(?: ?-?[a-zA-Z])?$', '', words)} {number}"
