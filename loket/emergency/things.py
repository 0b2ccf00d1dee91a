"""Things that are kicked to pieces or pulled aside, in nine languages: no person is (pure).

"The bench is kicked in" is said with the words of somebody who is beaten up. A thing must be what is kicked: not where
it happens ("at the bench"), and nobody may stand between it and the kick.
"""

import re
from typing import Final

from loket.emergency.ruled_out import NEED, only_with
from loket.emergency.rules import Trap

_PEOPLE: Final = (
    r"en|and|und|et|y|i|ve|und|aber|maar|but|mais|pero|ale|a|ama|та|але|"
    r"man|mannen|vrouw|jongens?|meisje|kind\w*|hij|zij|ik|me|mij|hem|haar|wij|we|ons|iemand|vriend\w*|zoon|dochter|buur\w*|vader|moeder|opa|oma|waar|zwerver|oude|"
    r"he|she|him|her|his|men|woman|guy|boys?|girls?|lad|someone|somebody|i|us|them|they|son|daughter|friend|child\w*|kids?|people|where|person|"
    r"er|sie|ich|mich|ihn|ihr|mann|frau|junge|madchen|jemand|sohn|tochter|freund\w*|nachbar\w*|wo|"
    r"il|elle|lui|homme|femme|garcon|fille|quelqu'un|je|moi|fils|ami\w*|voisin\w*|ou|el|ella|hombre|mujer|chico|chica|nino|nina|alguien|hijo|hija|amigo|donde|"
    r"on|ona|go|ja|mnie|mezczyzn\w*|kobiet\w*|chlopak\w*|chlop\w*|dzieck\w*|ktos|kogos|syn\w*|czlowiek\w*|gdzie|"
    r"o|onu|beni|adam\w*|kadin\w*|cocu[kg]\w*|birini?|oglum\w*|kizim\w*|arkadas\w*|komsu\w*|رجل|امراه|ولد|بنت|طفل|شخص|ابني|صديقي|"
    r"вин|вона|иого|мене|чоловик\w*|жинк\w*|хлоп\w*|дивчин\w*|дитин\w*|когось|людин\w*|друг\w*|сусид\w*|де"
)
_SOMEBODY: Final = (
    rf"{NEED}|\b(?:man|vrouw|kind|jongen|meisje|slachtoffer|zoon|dochter|vader|moeder|zwerver|him|her|woman|child|boy|girl|son|daughter|mann|frau|junge|madchen|sohn|tochter|"
    r"homme|femme|enfant|garcon|fille|fils|hombre|mujer|nino|nina|chico|chica|hijo|hija|mezczyzn\w*|kobiet\w*|dziecko|chlop(?:iec|ca|aka?)|"
    r"adam\w*|kadin\w*|cocu[kg]\w*|oglum\w*|kizim\w*|чоловик\w*|жинк\w*|дитин\w*|хлопц\w*|хлопець|дивчин\w*)\b|رجل|امراه|طفل|ولد"
)
"""One person of whom the text tells: they may be whom it is about."""
_BETWEEN: Final = rf"(?: (?!(?:{_PEOPLE})\b)[\w']+)"


def _guarded(prepositions: str, articles: str, things: str) -> str:
    """Things that are told of themselves: no preposition before them, nor before their article."""
    not_at = "".join(rf"(?<!\b{each} )" for each in prepositions.split())
    no_article = "".join(rf"(?<!\b{each} )" for each in articles.split())
    return rf"(?:\b{not_at}(?:{articles.replace(' ', '|')}) (?:{things})|\b{not_at}{no_article}(?:{things}))\b"


_THINGS: Final = (
    (
        "bij op achter naast naar van voor in aan tegen tegenover onder met langs af",
        "het de een mijn mn m'n ons onze dat die zijn haar z'n zn hun",
        (r"\w*(?:bank|bankje)|(?:\w*)(?:bakken|bak|prullenbakken)|bushok\w*|bushalte|abri|\w*fiets(?:en)?|scooter|\w*hekwerk|\w*hek|hekje|\w*schutting|\w*paal|\w*paaltje|\w*bord|"
        r"brievenbus|container|\w*toestel|schommel|glijbaan|kliko|\w*spiegel|boompje|hokje|automaat|lantaarn"),
        (r"(?:in ?(?:elkaar|mekaar) ?(?:getrapt|geslagen|geschopt|gebeukt|geramd|gerost|getimmerd|gestampt|gebeukt|getremd)|(?:kapot|stuk|omver|plat|in|om) ?(?:getrapt|geschopt|geslagen|gebeukt|geramd)|"
        r"(?:aan (?:gort|diggelen|flarden) |kort en klein )(?:getrapt|geslagen|geschopt))"),
    ),
    (
        "at on by near behind beside outside from with into to under against in off of over",
        "the a an my our that this his her their",
        r"bench|bins?|bus shelter|shelter|bus stop|bike|bicycle|fence|gate|sign|post|bollard|planter|swing|slide|postbox|letterbox|phone box|mirror",
        r"(?:(?:kicked|smashed|bashed|battered|beaten|stamped)(?: and (?:kicked|smashed|bashed|battered))? (?:in|up|to (?:pieces|bits)|over|down)|trashed)\b(?! (?:into|by (?:a )?(?:car|van|bus)))",
    ),
    (
        "an am auf bei beim vor neben hinter unter gegen mit zur zum der dem von vom seinem ihrem meinem den",
        "die das ein eine mein meine unser unsere",
        r"\w*(?:bank|haltestelle|hauschen|unterstand|eimer|tonne|korb|fahrrad|zaun|schild|pfosten|briefkasten|kubel|laterne|schaukel)|rad|roller",
        r"(?:zusammen(?:getreten|geschlagen|getrampelt)|(?:kaputt|ein|um|zer) ?(?:getreten|geschlagen|schlagen|treten)|verprugelt|demoliert|zertrummert)",
    ),
    (
        "a au sur devant derriere pres du de avec contre sous dans",
        "le la un une mon ma notre les son sa",
        r"(?:l')?(?:banc|abribus|poubelle|velo|scooter|trottinette|cloture|grillage|barriere|portail|panneau|poteau|jardiniere|lampadaire|balancoire|arret)s?",
        r"(?:tabasse\w*|defonce\w*|demoli\w*|fracasse\w*|massacre\w*|roue\w* de coups|(?:casse\w* |detruit\w* )?a coups de pied\w*)",
    ),
    (
        "en al del junto tras ante con bajo contra de",
        "el la un una mi nuestro nuestra los las su",
        r"bancos?|papeleras?|marquesinas?|paradas?|bicicleta|bici|patinete|valla|cartel|poste|farola|jardinera|columpio|contenedor|buzon",
        r"(?:(?:machacad\w*|destrozad\w*|rot[oa]s?|reventad\w*)? ?a (?:golpes|patadas|palos)|apalead\w*|machacad\w*)",
    ),
    (
        "na przy kolo obok przed pod za o z w od",
        "ta ten moj moja nasz nasza te",
        r"lawk[aie]|kosz\w*|smietnik\w*|wiat[ay]|rower\w*|hulajnog\w*|plot\w*|ogrodzeni\w*|znak\w*|slup\w*|skrzynk\w*|hustawk\w*|donic\w*|szyb\w*",
        r"(?:po|s|roz|wy)?(?:pobi|skopa|rozbi|kopa)(?:t[aey]|ny|na|ne|li|l|to|no)\b",
    ),
    (
        "yaninda", "bu o bizim benim",
        r"(?:bank|cop kutusu|durak|bisiklet\w*|scooter\w*|cit|tabela|direk|salincak|posta kutusu|saksi)(?!t[ae]\b|d[ae]\b|nd[ae]\b)\w{0,4}",
        r"(?:tekmele\w*|dovul\w*|parcalan\w*|parcalamis\w*|dovmus\w*)",
    ),
    (
        "عند امام قرب بجانب علي في", "هذا هذه",
        r"(?:ال)?(?:مقعد|سله|موقف|دراجه|دراجتي|سياج|حاويه|لافته|عمود|زجاج)(?: المهملات| الموقف)?",
        r"(?:ضربو(?:ها|ه)|كسرو(?:ها|ه)|مكسور\w*|محطم\w*|ركلو(?:ها|ه))",
    ),
    (
        "на бия биля коло перед за пид в у з о", "цю та ця наш наша мии моя",
        r"лавк[уа]|лавочк[уа]|зупинк[уа]|смитник\w{0,2}|урн[уа]|велосипед|самокат|паркан\w{0,2}|огорож[уа]|знак|стовп|гоидалк[уа]",
        r"(?:роз|по)(?:били|бита|битии|бито|бив|трощили|трощено|трощена)\b",
    ),
)  # fmt: skip
"""Of each language prepositions, articles, things, and how they are kicked to pieces."""
_KICKS_FIRST: Final = (
    r"\b(?:kicked|smashed|bashed|battered|trashed) (?:in |up )?(?:the|a|my|our|that|their) (?:\w+ )?(?:bench|bins?|shelter|bike|bicycle|fence|gate|sign|bollard|planter|swing|postbox)\b",
    r"\b(?:(?:skopa|pobi|rozbi|poby)(?:l|li|to|no)|zbi(?:l|li|to)) (?:(?:nam|mi|te|nasz\w*|moj\w*) )?(?:lawk\w*|kosz\w*|smietnik\w*|szyb\w*|wiat\w*|rower\w*|plot\w*|znak\w*)\b",
    r"\b(?:han |le han )?(?:roto|dado (?:una )?paliza a|destrozado) (?:la|el|una?) (?:papelera|banco|marquesina|valla|farola)(?: a (?:golpes|patadas))?",
    r"(?:ضربوا|كسروا|ركلوا|حطموا) (?:ال)?(?:مقعد|سله|موقف|دراجه|سياج|حاويه|لافته|عمود|زجاج)(?: المهملات| الموقف)?(?: وضربوه| وكسروها| وكسروه| وضربوها)?",
    r"\b(?:побили|розбили|потрощили) (?:(?:нам|мени|нашу|мои) )?(?:лавк[уа]|лавочку|зупинку|смитник|урну|велосипед|паркан|огорожу|скло)\b",
    r"\b(?:trapt|trappen|trapte|schopt|schoppen|slaan|slaat|rammen|beuken) (?:(?:elke|elk|iedere|weer|altijd|steeds|alweer|avond|nacht|dag|week|weekend|dan|nu) )*(?:de|het|een|onze|mijn) (?:\w*bank|bankje|\w*bak|bushok\w*|\w*fiets|hek|\w*bord|\w*paal|schutting) in elkaar\b",
)
_STEMS_OF_KICKS: Final = (
    "elkaar", "mekaar", "getrapt", "geschopt", "geslagen", "gebeukt", "geramd", "kick", "smash", "bash", "batter", "beaten", "trashed", "stamped",
    "getreten", "schlagen", "treten", "prugel", "demolier", "trummert", "tabass", "defonc", "demoli", "fracass", "massacr", "coups", "golpes", "patadas",
    "palos", "palead", "machacad", "paliza", "destroz", "pobi", "skopa", "rozbi", "kopa", "tekmel", "dovul", "dovmus", "parcala", "ضرب", "كسر", "مكسور",
    "محطم", "ركلو", "حطمو", "били", "бит", "трощ",
)  # fmt: skip
_STEMS_OF_THINGS: Final = (
    "bank", "bak", "bushok", "bushalte", "abri", "fiets", "scooter", "hek", "schutting", "paal", "bord", "brievenbus", "container", "toestel", "schommel",
    "glijbaan", "kliko", "spiegel", "boompje", "hokje", "automaat", "lantaarn", "bench", " bin", "shelter", "stop", "bike", "bicycle", "fence", "gate",
    "sign", " post", "bollard", "planter", "swing", "box", "mirror", "haltestelle", "hauschen", "unterstand", "eimer", "tonne", "korb", "rad", "zaun",
    "schild", "pfosten", "kasten", "kubel", "laterne", "schaukel", "roller", "banc", "poubelle", "velo", "trottinette", "cloture", "grillage", "barriere",
    "portail", "panneau", "poteau", "jardiniere", "lampadaire", "balancoire", "arret", "papelera", "marquesina", "parada", "bici", "patinete", "valla",
    "cartel", "poste", "farola", "jardinera", "columpio", "contenedor", "buzon", "lawk", "kosz", "smietnik", "wiat", "rower", "hulajnog", "plot",
    "ogrodzeni", "znak", "slup", "skrzynk", "hustawk", "donic", "szyb", "kutusu", "durak", "bisiklet", " cit", "tabela", "direk", "salincak", "saksi",
    "مقعد", "سله", "موقف", "دراج", "سياج", "حاويه", "لافته", "عمود", "زجاج", "лавк", "лавочк", "зупинк", "смитник", "урн", "велосипед", "самокат",
    "паркан", "огорож", "знак", "стовп", "гоид", "скл", "дзеркал", "ящик", "клумб", "вазон",
)  # fmt: skip
_ARABIC: Final = re.compile(r"[\u0600-\u06ff]")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")


def _script(text: str) -> int:
    return 1 if _ARABIC.search(text) else 2 if _CYRILLIC.search(text) else 0


def _smashed(script: int) -> Trap:
    """What is kicked to pieces in the languages of one script: where no word of it stands it is not looked for."""
    these = [each for each in _THINGS if _script(each[2]) == script]
    told = [
        rf"{_guarded(at, articles, things)}{_BETWEEN}{{0,7}}? (?:{kicked})" for at, articles, things, kicked in these
    ]
    first = [each for each in _KICKS_FIRST if _script(each) == script]
    stems = tuple(
        tuple(each for each in group if _script(each) == script) for group in (_STEMS_OF_KICKS, _STEMS_OF_THINGS)
    )
    # A list of things and of words of danger is no kick: to look for one is quicker than for all that may stand before it.
    kicks = "|".join([*(rf" (?:{kicked})" for *_, kicked in these), *first])
    return Trap(stems, re.compile("|".join([*told, *first])), only_with(kicks, _SOMEBODY))


SMASHED: Final = tuple(map(_smashed, range(3)))
"""A bench, a bin, a bike, a fence that somebody kicked to pieces."""
ASIDE: Final = Trap(
    (("opzij", "kant", "aside", "side", "seite", "cote", "apart", "lado", "bok", "kenara", "جانب", "вбик", "убик"),),
    re.compile(
        r"\b(?:(?:net |al |nu )*door (?:iemand|een \w+|de \w+|buren|ons|mij) )?(?:(?:half|een beetje|wat|beetje|deels|iets) )*(?:opzij|aan de kant|naar de kant) ?(?:getrokken|gelegd|geschoven|gesleept|geduwd|gezet|geduwd)\b|"
        r"\b(?:pulled|dragged|moved|pushed|shoved) (?:it |that |them )?(?:half |a bit |partly )*(?:aside|to (?:the|one) side|off to the side)\b|"
        r"\b(?:(?:halb|etwas|ein bisschen) )*(?:zur|auf die|an die) seite (?:gezogen|gelegt|geschoben|geraumt)\b|"
        r"\b(?:quelqu'un )?(?:l'a |l'ont |a |ont )?(?:tiree?s?|pousse\w*|deplace\w*|mise?) (?:un peu |a moitie )?sur le (?:cote|bas-cote)\b|\b(?:la |lo )?ha[ns]? apartado(?: un poco)?\b|"
        r"\b(?:odciagn\w+|przesun\w+|odsun\w+) (?:(?:ja|go|to|je) )?(?:(?:troche|nieco) )?na bok\b|\b(?:onu )?kenara (?:cekti\w*|cekmis\w*|itti\w*|itmis\w*|aldi\w*)\b|"
        r"(?:سحب\w*|دفع\w*|حرك\w*) (?:\w+ )?الي (?:ال)?جانب|\b(?:видтягну\w*|видсуну\w*|пересуну\w*) (?:(?:ии|иого|трохи) )*[ву]бик\b"
    ),
    re.compile(_SOMEBODY),
)  # fmt: skip
"""What lies in the way and was pulled aside. Of a person it would say who."""
THINGS: Final = (*SMASHED, ASIDE)
