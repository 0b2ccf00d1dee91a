"""Whether a message says that the one before was for somebody else: "dit was voor mn moeder" (pure).

Beside the fixed phrases (``words.WRONG_PERSON``): for whom of one's own it was, or that it was not for the municipality.
Who asks says nothing, and "dat was voor mijn moeder niet te doen" goes on about something else.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from loket.wishes import plain

_NL: Final = r"(?:schoon)?(?:moeder|vader|ouders|zus|zusje|broer|broertje|zoon|dochter)|ma|mam|mama|pa|pap|papa|man|vrouw|vriend|vriendin|vrienden|partner|oma|opa|tante|oom|nicht|neef|buurvrouw|buurman|buren|baas|collega|collegas|collega s|huisgenoot|kapper|kinderen|kids"
_EN: Final = r"mum|mom|mother|dad|father|parents|sister|brother|husband|wife|partner|boyfriend|girlfriend|friend|friends|mate|son|daughter|kids|nan|gran|grandma|grandad|aunt|uncle|cousin|neighbou?r|boss|colleague|flatmate|roommate|landlord"
_DE: Final = r"mutter|mama|mutti|vater|papa|eltern|schwester|bruder|mann|frau|partner|partnerin|freund|freundin|freunde|sohn|tochter|oma|opa|tante|onkel|nachbarin|nachbarn?|chef|chefin|kollegen?|kollegin|mitbewohner"
_FR: Final = r"mere|maman|pere|papa|parents|soeur|sœur|frere|mari|femme|compagnon|compagne|copine|copain|ami|amie|fils|fille|mamie|papi|tante|oncle|voisine?|patron|patronne|collegue"
_ES: Final = r"madre|mama|padre|papa|padres|hermana|hermano|marido|mujer|esposa|esposo|pareja|novia|novio|hija|hijo|amiga|amigo|abuela|abuelo|tia|tio|vecina|vecino|jefe|jefa|companera|companero"
_PL: Final = r"mamy|mame|matki|taty|ojca|siostry|brata|meza|zony|partnera|partnerki|chlopaka|dziewczyny|kolezanki|kolegi|przyjaciolki|przyjaciela|corki|syna|babci|dziadka|cioci|wujka|sasiadki|sasiada|szefa|szefowej"
_TR: Final = r"(?:annem|babam|kardesim|ablam|abim|kocam|esim|karim|kizim|oglum|arkadasim|sevgilim|nisanlim|komsum|patronum|teyzem|halam|dayim|amcam|anneannem|babaannem)"
_UK: Final = r"мами|мамі|тата|татові|сестри|сестрі|брата|братові|чоловіка|чоловікові|дружини|дружині|подруги|подрузі|друга|другові|доньки|доньці|дочки|сина|синові|бабусі|дідуся|тітки|сусідки|сусіда|начальника|начальниці|колеги"
_AR: Final = r"(?:امي|ماما|ابي|بابا|اختي|اخي|اخوي|زوجي|زوجتي|مرتي|جوزي|صديقتي|صديقي|صاحبتي|صاحبي|ابني|بنتي|ابنتي|جدتي|جارتي|جاري|مديري|خالتي|عمتي)"
_END: Final = (
    r"(?= *$| (?:haha\w*|hihi|lol|hoor|sorry|oeps|excuus|pardon|eigenlijk|natuurlijk|dus|foutje|verkeerd\w*|per ongeluk|bedoeld|bestemd|en niet|niet voor|ipv|in plaats|vergeet|negeer|laat maar|fijne|groetjes|"
    r"and not|not for|not you|actually|oops|ignore|wrong|my bad|apologies|und nicht|nicht fur|gedacht|bestimmt|eigentlich|entschuldigung|tut mir leid|et pas|pas pour|desole\w*|excusez|oubliez|y no|no para|perdon|disculp\w*|lo siento|"
    r"a nie|nie do|przepraszam|а не|не вам|вибачте|перепрошую|وليس|ومش|ومو|مش|مو|ليس|اسف\w*|عفوا|معذرة)(?!\w))"
)
"""Nothing comes behind it, or what tells no more than that it was a mistake."""
_SOUGHT: Final = Sought(
    r"(?<!\w)(?:"
    rf"(?:was|waren|is bedoeld|was bedoeld|is bestemd|bedoeld|bestemd)(?: (?:eigenlijk|natuurlijk|bedoeld|bestemd)){{0,2}} voor (?:mijn|mn|m n|me|onze) (?:{_NL}){_END}|"
    rf"(?:was|waren) voor de (?:groepsapp|familieapp|familie app|groepsgroep|app groep|appgroep|familiegroep|buurtapp|buurt app){_END}|"
    rf"(?:en|was|is|waren|dus|dit|dat|oeps|sorry|bedoeld|bestemd)(?: (?:dit|dat|toch|helemaal|eigenlijk|dus|was|is)){{0,2}} niet (?:voor|aan) (?:de )?(?:gemeente|stadhuis|stadsdeel)(?: bedoeld| bestemd)?{_END}|niet (?:bedoeld|bestemd) voor de gemeente|"
    rf"(?:was|were|is|s)(?: (?:actually|only|really|supposed to be)){{0,2}}(?: (?:meant|intended))?(?: to go)? (?:for|to) my (?:{_EN}){_END}|(?:was|were|meant) for (?:the|our|my) (?:group chat|family chat|group){_END}|"
    rf"not (?:meant |intended )?for the (?:council|municipality|city council|town hall|city hall){_END}|"
    rf"(?:war|waren|ist)(?: (?:eigentlich|nur)){{0,1}} (?:fur|an) meinen? (?:{_DE}){_END}|nicht (?:fur|an) die (?:stadt|gemeinde|stadtverwaltung|verwaltung)(?: gedacht| bestimmt| gerichtet){{0,1}}{_END}|"
    rf"(?:etait|etaient)(?: (?:destinee?|adressee?))?(?: en fait)? (?:pour|a) (?:ma|mon|mes) (?:{_FR}){_END}|pas (?:destine )?(?:pour|a) la (?:mairie|commune|municipalite|ville){_END}|"
    rf"(?:era|eran|iba|iban)(?: (?:dirigid[oa]|destinad[oa]))?(?: en realidad)? (?:para|a) mis? (?:{_ES}){_END}|no (?:era |iba )?(?:para|al?) (?:el )?(?:ayuntamiento|municipio){_END}|"
    rf"(?:to |wiadomosc |zdjecie )(?:bylo |byla |mialo byc |miala byc |mialo isc )?(?:do|dla) (?:mojej |mojego |moich )?(?:{_PL}){_END}|nie (?:bylo )?do (?:urzedu|gminy|miasta|ratusza){_END}|"
    rf"(?:bu |mesaj )?{_TR}[ae] (?:yaz\w+|gonder\w+|atacak\w*|atiyor\w*|gidecek\w*|olacak\w*)|(?:bu |mesaj )?{_TR} icindi|belediye(?:ye|niz)? (?:icin )?degil(?:di)?{_END}|"
    rf"(?:це|то|повідомлення|фото)(?: (?:було|було б|мало бути))? (?:для|до) (?:моєі |мого |моих )?(?:{_UK}){_END}|(?:це|то) я (?:{_UK}) (?:писав|писала|надсилав|надсилала)|не (?:для|до) (?:муніципалітету|мэріі|меріі|міськради|громади|мерії){_END}|"
    rf"(?:كانت?|هذه|هذا|هاي|هاد|الرسالة|الصورة)(?: (?:الرسالة|الصورة|كانت|كان)){{0,2}} (?:موجهة )?(?:ل|الى |ل )(?:ال)?{_AR}{_END}|(?:ليست?|مش|مو|وليست?|ومش|ومو) (?:لل|الى ال)(?:بلدية|بلديه)"
    r")(?!\w)"
)
_TOWN: Final = Sought(
    r"^(?:\w+ ){0,6}?(?:(?:verkeerde|foute|andere) (?:gemeente|stad)|wrong (?:city|town|municipality|council|borough)|falschen? (?:stadt|gemeinde)|mauvaise (?:ville|commune|mairie)|"
    r"(?:ciudad|municipio|ayuntamiento) (?:equivocad[ao]|que no es)|(?:zle|nie to) miasto|zla gmina|yanlis (?:sehir|belediye)\w*|не те місто|не та громада|(?:المدينة|البلدية) (?:الخطا|الغلط))"
    r"(?: (?:lol|haha\w*|hihi|sorry|hoor|oeps|oops|dus|denk ik|zeg|dit|trouwens|blijkbaar|natuurlijk|i think|my bad|pardon|perdon|desole\w*)){0,2}$"
)
_CLAUSES: Final = re.compile(r"[,.!?;:\n؟؛،…()]+|\s-\s")
_LETTERS: Final = re.compile(
    r"o+h*|a+h+|oe+ps\w*|u+ps\w*|o+ps\w*|so+r+y+\w*|srr+y+|sor+|ojej\w*|haha\w*|hihi\w*|he+|e+h+|hm+|o+i"
)
_SORRY_WORDS: Final = (
    "excuus excuses excuseer pardon my bad mijn foutje fout sorry apologies hoppla mist entschuldigung sorry tut mir leid desole desolee "
    "mince perdon disculpe disculpen lo siento przepraszam wybacz upsi pardon kusura bakmayin ozur dilerim вибачте вибач перепрошую ои упс "
    "اسف اسفة عفوا معذرة سوري"
)
_SORRY: Final = frozenset(_SORRY_WORDS.split())
_MOST: Final = 5


def is_told(text: str) -> bool:
    """Whether a message says for whom of one's own the one before was, or that it was not for this municipality."""
    if "?" in text or "؟" in text:
        return False
    if _SOUGHT.may_hold_plain(text) and _SOUGHT.search(plain(text)) is not None:
        return True
    return _TOWN.may_hold_plain(text) and any(_TOWN.match(plain(one)) is not None for one in _CLAUSES.split(text))


SIGN: Final = _SOUGHT.bit | _TOWN.bit
"""The sign of texts that may say so (``loket.sought.signs_of_plain``)."""


def is_sorry(text: str) -> bool:
    """Whether a message is an apology and nothing else: "oooh sorry"."""
    said = plain(text).split() if 0 < len(text) <= _MOST * 8 else []
    return 0 < len(said) <= _MOST and all(w in _SORRY or _LETTERS.fullmatch(w) is not None for w in said)
