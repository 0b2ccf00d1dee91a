"""Who fell over it earlier today, and a knee that was grazed, in nine languages: nobody lies there now (pure).

Said of a loose tile it is why that must be mended. Who lies there, bleeds or cannot get up is believed, and "just now".
"""

import re
from typing import Final

from loket.emergency.ruled_out import NEED
from loket.emergency.rules import Trap

_WORSE: Final = (
    r"\b(?:nu|net|zojuist|hoofd|heup|gebroken|breuk|pols|enkel|rug|nek|ligt|liggen|pijn|ziekenhuis|eerste hulp|dokter|opstaan|overeind|zwanger\w*|flauw|just now|head|hip|broke\w*|wrist|ankle|neck|lying|pain|hospital|doctor|get up|"
    r"jetzt|gerade|kopf|hufte|gebrochen|handgelenk|liegt|schmerz\w*|krankenhaus|arzt|aufstehen|maintenant|vient de|tete|hanche|casse\w*|poignet|allonge\w*|mal|hopital|medecin|relever|"
    r"ahora|acaba|cabeza|cadera|roto|rompio|muneca|tumbad\w*|dolor|hospital|medico|levantar\w*|teraz|wlasnie|glow\w*|biodr\w*|zlama\w*|nadgarst\w*|lezy|bol\w*|szpital\w*|lekarz\w*|wstac|"
    r"simdi|az once|bas\w*|kalca\w*|kirild\w*|kirdi|bilek\w*|yatiyor|agri\w*|hastane\w*|doktor\w*|kalkam\w*|зараз|щоино|голов\w*|стегн\w*|злама\w*|лежить|бол\w*|ликарн\w*|ликар\w*|встати)\b|"
    r"الان|للتو|راس|ورك|كسر|انكسر|يتالم|الم|مستشفي|طبيب|يقوم"
)
_WHEN: Final = (
    r"(?:vandaag|vanochtend|vanmorgen|vanmiddag|gister\w*|eergisteren|laatst|onlangs|vorige week|van de week|afgelopen week|al|ook al|today|yesterday|this morning|this afternoon|last week|recently|the other day|"
    r"heute|gestern|heute morgen|letzte woche|neulich|schon|aujourd'hui|hier|ce matin|la semaine derniere|recemment|deja|hoy|ayer|esta manana|la semana pasada|"
    r"dzis|dzisiaj|wczoraj|rano|w zeszlym tygodniu|niedawno|juz|bugun|dun|bu sabah|gecen hafta|gecenlerde|сьогодни|вчора|вранци|зранку|минулого тижня|нещодавно|вже)"
)
_FELL: Final = (
    rf"\b(?:is|zijn|ben) (?:er|hier|daar|hierover|daarover|erover)(?: (?!niet)\w+)?(?: {_WHEN})+(?: \w+)?(?: over)? (?:gevallen|gestruikeld|onderuit ?gegaan|uitgegleden)\b|\b(?:is|zijn|ben)(?: {_WHEN})+ (?:er|hier|daar)(?:over| over)? (?:gevallen|gestruikeld)\b|"
    rf"\b(?:is|ben|zijn) (?:erover|er over|daarover|hierover) (?:gevallen|gestruikeld)(?: {_WHEN})+|"
    rf"\b(?:fell|tripped|stumbled) over (?:it|that|this|them)(?: {_WHEN})+|\b{_WHEN} (?:\w+ ){{0,3}}?(?:fell|tripped|stumbled) over (?:it|that|this|them)\b|"
    rf"\bist(?: {_WHEN})+ (?:daruber|druber|dort)(?: \w+)? (?:gefallen|gestolpert|gesturzt)\b|"
    rf"\b(?:est tombee?|a trebuche) (?:dessus|dedans|la)(?: {_WHEN})+|\b{_WHEN},? (?:\w+ ){{0,3}}?(?:est tombee?|a trebuche) (?:dessus|dedans)\b|"
    rf"\b(?:se cayo|se ha caido|tropezo|ha tropezado)(?: (?:con|por) (?:ella|el|eso|esto|ahi))?(?: ahi)?(?: {_WHEN})+|\b{_WHEN} (?:\w+ ){{0,3}}?(?:tropezo|se tropezo|ha tropezado)(?: (?:con|por|ahi) \w+)?\b|"
    rf"\b(?:sie )?(?:\w+ )?(?:{_WHEN} )+(?:sie )?(?:o (?:nia|to|niego) )?(?:sie )?(?:potkn\w+|przewroc\w+)|\b(?:potkn\w+|przewroc\w+) sie (?:o (?:nia|to|niego) |na tym )?{_WHEN}|"
    rf"\b(?:{_WHEN} )+(?:\w+ )?(?:takildi|takilip dustu|ayagi takildi)|\b(?:{_WHEN} )+(?:\w+ )?(?:спиткну\w+|перечепи\w+)|\b(?:спиткну\w+|перечепи\w+)(?: об (?:неи|нього|це))?(?: {_WHEN})+|"
    r"(?:تعثر|تعثرت)(?: بها| به| فيها| فيه)? (?:اليوم|امس|البارحه|الصبح)|(?:اليوم|امس|البارحه) (?:\w+ )?(?:تعثر|تعثرت)"
)
_GRAZED: Final = (
    r"\b(?:heeft |had |heb )?(?:er |daar |hier )?(?:zijn|haar|z'n|d'r|mijn|mn|de) (?:knie|knieen|hand|handen|elleboog|scheen|vinger|been|broek|jas|kuit)(?: \w+)?(?: aan)?(?: \w+)? (?:open ?gehaald|geschaafd|bezeerd|gescheurd|geschramd|opengehaald)\b|"
    r"\b(?:scraped|grazed|scratched|skinned|ripped|tore) (?:his|her|my|their) (?:knees?|hands?|elbows?|shin|leg|trousers|coat)\b(?: on it)?|"
    r"\b(?:hat |habe )?(?:sich |mir )?(?:das |die |seine?|ihre?|mein)?(?: )?(?:knie|hand|ellbogen|schienbein|hose)(?: \w+)? (?:aufgeschurft|aufgeschlagen|aufgekratzt|zerrissen)\b|"
    r"\b(?:s'est |me suis |a )(?:erafle\w*|ecorche\w*|egratigne\w*|dechire\w*) (?:le|la|les|son) (?:genou\w*|mains?|coude|tibia|pantalon)\b|"
    r"\bse (?:ha )?(?:rasp\w+|arano|aranado|rasguno) (?:la|las|el) (?:rodillas?|manos?|codo|pierna)\b|\b(?:zdarl\w*|otarl\w*|zadrapal\w*) (?:sobie )?(?:kolan\w+|rek\w+|lokiec)\b|"
    r"\b(?:dizini|elini|dirsegini) (?:siyirdi|cizdi|yaraladi)\b|(?:خدش|خدشت|جرح|جرحت) (?:ركبته|ركبتها|يده|يدها)|\b(?:здер|здерла|обдер|обдерла|подряпав|подряпала) (?:соби )?(?:колин\w+|рук\w|ликоть)"
)
_UNLESS: Final = re.compile(f"{NEED}|{_WORSE}")
SMALL_HURTS: Final = (
    Trap(
        (("gevallen", "gestruikeld", "onderuit", "uitgegleden", "fell", "tripped", "stumbled", "gefallen", "gestolpert", "gesturzt", "tombe", "trebuche", "cayo", "caido", "tropez", "potkn", "przewroc", "takil", "спиткну", "перечепи", "تعثر"),),
        re.compile(_FELL),
        _UNLESS,
    ),
    Trap(
        (("gehaald", "schaafd", "bezeerd", "scheurd", "schramd", "scrape", "graze", "scratch", "skinned", "ripped", "tore", "schurft", "schlagen", "kratzt", "zerrissen", "erafl", "ecorch", "egratign", "dechir", "rasp", "arana", "arano", "rasguno", "zdarl", "otarl", "zadrapal", "siyirdi", "cizdi", "yaraladi", "خدش", "جرح", "здер", "обдер", "подряпа"),),
        re.compile(_GRAZED),
        _UNLESS,
    ),
)  # fmt: skip
