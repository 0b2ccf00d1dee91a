"""What looks like an emergency in Dutch and is none: taken out of the text before the rules read it (pure, data)."""

import re

from loket.emergency.dutch_traps_home import AT_HOME_TRAPS
from loket.emergency.dutch_words import LAMP
from loket.emergency.rules import Trap, trap

_FIRE = trap(
    "brand",
    r"\b(?:brand(?:netel\w*|gang\w*|gevel\w*|kraan\w*|kranen|put\w*|trap\w*|weer ?kazerne\w*|"
    r"weerauto\w*|weer(?=\W+(?:kazerne|kan|kon|oefen\w*|auto|open|er niet))|veilig\w*|"
    r"vergunning\w*|stof\w*|"
    r"slang\w*|haspel\w*|meester\w*|punt|hout|alarm(?= gaat (?:elke|iedere|steeds|weer|"
    r"altijd))|deur\w*|blus\w*|werend\w*|schade\w*|plek\w*|haren|melder(?=\w* (?:kapot|"
    r"defect|stuk|piept))|merk\w*|kast\w*|uitgang\w*|brief)|"
    r"(?:af|uit|door|ver)gebrand\w*|(?:uit|af|door|ver)brand\w*|doorgebrand\b|"
    r"gebrand\b|brand ?new\b|(?:zonne|maag|sod|keel)brand\w*)|"
    r"brandend? (?:maag|zon|actueel|vraag)|brandende zon",
)
_LAMP = trap(
    "brand & lamp lantaarn lantaren lantarn licht led paal mast armatuur schijnwerper peer tl neon kaars",
    rf"\b\w{{0,12}}{LAMP}\w*(?:\W+(?!vlam|rook|vonk|in (?:brand|"
    rf"de fik))\w+){{0,10}}?\W+(?<!in )(?<!in de )brand(?:t|d|en|de|den|e)?\b|"
    rf"(?<!in )\b(?:ge)?brand(?:t|d|en|de)?(?:\W+(?!in\b|huis|dak|"
    rf"auto)\w+){{0,4}}?\W+(?:\w{{0,10}}{LAMP}\w*)",
)
_AT_A_LAMP = re.compile(
    r"(?:^\W*|\ber is (?:een )?|[.!,:] ?|\bzie (?:een )?)(?:brand|brandje) (?:in|bij|onder|achter|naast) (?:(?:de|het|een|die) )?(?:lantaa?r\w*|licht|straat|verkeers)?(?:paal|paaltje|mast|lantaarn)\b"
    r"(?!.*\b(?:niet|nog|lamp|lampen|licht|lichten|overdag|dag|nacht|knipper\w*)\b)"
)
"""Fire beside a lamp post: no lamp "burns" there."""
_BURNS_NOT = trap(
    "brand & niet nie niks dag zwak altijd continu de_hele geen constant onnodig weer nog amper slecht fel kaars",
    r"(?<!in )\bbrand(?:t|d|en|de|den)?(?: (?:al|nog|ook|weer|de hele|sinds|nu|maar|hij|ie|"
    r"gewoon|steeds|s|'s|savond|savonds|avonds))* (?:niet|nie|niks|overdag|dag|zwak|altijd|continu|"
    r"de hele|geen|constant|onnodig|weer|nog|amper|slecht|fel|zo fel)\b(?! het huis)|"
    r"(?:niet|nie|overdag) (?:meer )?(?:brand(?:t|en)?|branden)\b|(?<!in )(?:brand(?:t|"
    r"en)?) overdag|kaarsen? brand\w*",
)
_FIRE_OVER = trap(
    "brand fik hens & gest geza gezet gew gistere vorige afgelopen laatst na_ door",
    r"(?<!net )(?<!nu )(?<!zojuist )\bin (?:de )?(?:brand|fik|hens) (?:gestoken|gezet|"
    r"geweest|gestaan)(?!.*\b(?:net|brandt|fikt|snel|help|112|vlammen|nu in|staat nu)\b)|"
    r"(?:heeft|had|hebben|stond|stonden|vloog) (?:\w+ ){0,3}in (?:de )?(?:brand|"
    r"fik) (?:gestaan|gestoken|gezet)|(?<=vorige week )in brand|"
    r"\w*(?:brand|brandt) (?:van|geweest|was) (?:gisteren|vorige?|afgelopen|laatst)|na (?:de|"
    r"een|die) brand\b|door (?:de|een|die) brand (?:van|vorige)",
)
_GAS = trap(
    "gas",
    r"\b(?:gas ?lantaar\w*|lachgas\w*|gas(?:fles\w*|flessen|bus\w*)(?!.*(?:lek|sis|brand|"
    r"vuur|ontplof|ruik))|gasfornuis\w*|gas(?:loos|meter\w*|rekening|aansluiting\w*|"
    r"kachel|prijs\w*|vrij|pedaal|tank\w*)(?!.*(?:lek|ruik|sis))|"
    r"aardgas(?:vrij|loos)\w*|uitlaat ?gas\w*|biogas)|"
    r"van (?:het |t )?gas (?:af|los)|"
    r"broeikasgas\w*|vol gas\b|gas (?:geven|gegeven|erop|op de plank|terug)|(?:geven|geeft|"
    r"trekken|op) (?:vol )?gas\b|rotgas|traangas(?! )",
)
_BANGS = trap(
    "ontplof explo bom knal vuurwerk",
    r"\bvuurwerk\w*(?:\W+\w+){0,3}?\W+(?:ontplof\w*|explo\w*|bom\w*)(?!.*(?:gewond|hand|"
    r"bloed|brand))|(?:ontplof\w*|explo\w*|bom\w*|knal\w*)(?:\W+\w+){0,5}?\W+(?:vuurwerk|"
    r"nitraat|cobra)\w*(?!.*(?:gewond|hand|bloed|brand))|vuurwerkbom\w*|"
    r"onontploft|explosieve? (?:groei|stijging)|bevolkingsexplosie|tijdbom",
)
_WEAPONS = trap(
    "messing messen pistool speelgoed wapen geschoten pijl",
    r"\b(?:messing\w*|messen ?(?:winkel|slijper)\w*|water ?pistool\w*)|speelgoed\w*|"
    r"nep ?(?:wapen|pistool)\w*|wapenstok|stadswapen|gemeentewapen|foto'?s? geschoten|"
    r"te binnen geschoten|opgeschoten|uit de grond geschoten|(?:vuur)?pijl(?:en)? (?:af)?geschoten",
)
_STINGS = trap(
    "gestoken & wesp bij bijen hoornaar mug insect",
    r"(?:wesp\w*|bij|bijen|hoornaar\w*|mug\w*|insect\w*)(?:\W+\w+){0,6}\W+gestoken\b|"
    r"gestoken (?:door|van)(?:\W+\w+){0,3}\W+(?:wesp\w*|bij|bijen|hoornaar\w*)|"
    r"(?:wordt|werd|is|zijn|was) (?:\w+ ){0,4}gestoken\b(?! met)",
)
_STINGS = Trap(
    _STINGS.stems, _STINGS.pattern, re.compile(r"\b(?:keer|overal|tientallen|zwerm|tong|keel|benauwd|adem\w*)\b")
)
_STRIKES = trap(
    "sla",
    r"slaat nergens op|nergens op sla\w*|\bsla(?:at|an) (?:met (?:de )?deuren|in je gezicht|"
    r"over|alarm)|klok\w*(?:\W+\w+){0,4} sla\w+",
)
_DEATH = trap(
    "schrik dood mishandel",
    r"schrik\w* (?:me|mij|ons|mijn|m'n)? ?(?:echt |helemaal |iedere keer )?(?:dood|kapot)|"
    r"om dood van te (?:gaan|vallen)|doodsbang|dood ?(?:moe|zonde|ziek|gewoon|lopende?|eng)|"
    r"dood (?:dier|\w*hout|blad)|dieren ?mishandel\w*|(?:hond|kat|dier|paard|"
    r"eend)\w*(?:\W+\w+){0,3}\W+mishandeld",
)
_ANIMALS = trap(
    "aangereden overreden verdronken doodgereden gewond verdrink bloed"
    " & egel kat poes hond eend zwaan vogel meeuw duif ree hert vos konijn haas reiger gans dier das",
    r"(?:egel|kat|poes|hond|eend|zwaan|vogel|meeuw|duif|ree|hert|vos|konijn|haas|reiger|"
    r"gans|dier|das)\w*(?:\W+\w+){0,3}?\W+(?:aangereden|overreden|verdronken|doodgereden|"
    r"gewond|verdrinkt|bloedt)|"
    r"(?:aangereden|doodgereden|overreden|gewonde?|verdronken|bloedende?) (?:\w+ )?(?:egel|"
    r"kat|poes|hond|eend|zwaan|vogel|meeuw|duif|ree|hert|vos|konijn|haas|reiger|gans|dier|"
    r"das)\w*",
)
_POSTS = trap(
    "aangereden",
    r"(?:lantaarn|licht|paal|paaltje|bord|hek|boom|brug|lichtmast|verkeers|prullenbak|"
    r"stoplicht|bushok|abri|muur|bloembak|bank)\w*(?:\W+\w+){0,4}?\W+aangereden|"
    r"aangereden(?:\W+\w+){0,2}\W+(?:paal|bord|hek|lantaarn|boom|verkeers|licht)\w*",
)
_ACCIDENTS = trap(
    "ongeluk ongeval botsing aanrijding",
    r"(?:voordat|voor|straks|anders|wachten op|wacht op|wachten tot|totdat|tot|komen|"
    r"gebeuren|gebeurt|dadelijk|kans op|risico op|bijna|zonder|"
    r"per) (?:er )?(?:\w+ )?(?:een )?(?:\w+ )?(?:ongeluk|ongelukken|ongeval|ongevallen|"
    r"botsing)\w*(?: gebeur\w*)?|"
    r"(?:ongeluk|ongelukken|ongevallen) (?:gaan |gaat |zal |kunnen )?(?:gebeuren|gebeurt|"
    r"wachten)|(?:na|door|sinds) (?:de|een|het|die|dat) (?:aanrijding|ongeluk|ongeval|"
    r"botsing)|ongelukkig\w*|per ongeluk",
)
_WATER = trap(
    "spring water gracht sloot kanaal",
    r"(?:kinderen|jongeren|jongens|jeugd|meisjes|"
    r"mensen)(?:\W+\w+){0,5}\W+spring\w*(?:\W+\w+){0,6}\W+(?:water|kanaal|gracht|vaart|"
    r"trampoline|zwem\w*)|spring(?:kussen|plank|en op groen|t (?:niet )?op)|"
    r"(?:boten|bootje|boot|fiets|scooter|winkelwagen\w*|matras|bankje|"
    r"bank)(?: \w+){0,3} in (?:de|het) (?:water|gracht|sloot|kanaal)",
)
_DUMPS = trap(
    "stort",
    r"storten? (?:\w+ )?(?:puin|afval|beton|vuil)|gestort(?:e)? (?:afval|puin|grond|vuil|beton)",
)
_BLOOD = trap(
    "bloed",
    r"bloed(?:druk|prik\w*|heet|irritant|serieus|hekel|bank|donor\w*|neus)|\bbloedt? (?:geprikt|geven|prikken)",
)
_COURSES = trap(
    "reanimatie hart aed",
    r"reanimatie ?(?:cursus|les)\w*|hart ?(?:elijk|stikke\w*|je)",
)
# Who asks where one hangs, quickly, needs it.
_DEVICES = Trap((("aed",),), re.compile(r"\baed\b"), re.compile(r"\b(?:snel|nu|gauw|meteen|direct|spoed|haast)\b"))
_NO_BODY = trap("lichaam lijk drenkeling", r"\bgeen (?:\w+ )?(?:lichaam|lijk|drenkeling)\b(?: in (?:de|het) \w+)?")
_NOTHING = trap(
    "niks niets niemand geen",
    r"\b(?:niks|niets|niemand|geen|geeneen|gelukkig niet) (?:is |was |raakte? )?(?:\w+ )?(?:ingestort|in (?:de )?(?:fik|brand|hens)|ontploft|"
    r"gewond|gewonden|gestoken|gebeten|gewond ?geraakt|slachtoffers?)\b(?: (?:gegaan|geraakt|gevallen))?|\bniemand (?:zit |zat )?erin\b|\b(?:zit|zat|zaten) (?:er )?niemand (?:er)?in\b",
)
_SPEECH = trap(
    "vlam ontplof springen verdri gegijzeld hartaanval beroerte hartver flauw bloed",
    r"\bin vuur en vlam (?:van|voor|over)\b|\bop (?:ontploffen|exploderen|springen)\b(?= (?:vanwege|door|van|om)\b)|"
    r"\bverdrin?k\w* (?:\w+ )?in (?:de |het |mijn |al die |jullie |een )*(?:formulier\w*|papier\w*|werk|rekeningen|post|mails?|regels|schulden|afval|"
    r"brieven|aanvragen|zee van)\b|\bverdrin?k\w*(?=\W+(?:haha\w*|lol|hihi)\b)|"
    r"\bgegijzeld (?:\w+ )?(?:door (?:een |de |die |dit |jullie |het )?(?:meeuw\w*|kat|poes|hond|gans|ganzen|zwaan|telefoon\w*|keuzemenu|app|regen|"
    r"website|systeem|procedure\w*)|in de tijd)\b|"
    r"\b(?:schrik|schrok|schrikken|schrikt|betaal\w*|lach\w*|bezorg\w*|(?:kreeg|krijg|krijgt|geeft|gaf)(?=(?: \w+){0,2} (?:bijna|zowat|haast)))(?: (?:me|mij|ons|mezelf|je|bijna|zowat|haast|echt|iedereen))* (?:bijna |zowat |haast )?een "
    r"(?:hartaanval|hartverzakking|beroerte)(?= (?:elke|iedere|van|door|als|toen|om)\b|,| was|\W*$)|"
    r"\bval\w*(?: \w+)? flauw van (?:de |het |die |jullie )?(?:lucht|stank|geur|prij\w+|rekening|bedrag\w*|kosten)\b|\bbloed\w* (?:\w+ )?leeg aan\b",
)
_NOBODY = r"(?:\W+(?!man\b|vrouw\b|kind\b|iemand\b)\w+)"
_DOGS = trap(
    "kat poes hond kip schaap schapen eend konijn zwaan cavia egel & gebeten aangevallen gepakt doodgebeten onder_een onder_de onder_mijn",
    r"\bhond\w* (?:\w+ ){0,3}(?:kat|poes|hond|hondje|kip|kippen|schaap|schapen|eend|konijn|zwaan|cavia)\b(?: \w+){0,2} (?:gebeten|aangevallen|gepakt|"
    r"doodgebeten)\b|\b(?:kat|poes|egel|hond|konijn|kitten|eend)\w* (?:zit |ligt |zat |vast )*onder (?:een|de|mijn) (?:auto|bus|tram|vrachtwagen)\b",
)
_SOON = trap("straks & ijs", r"\bstraks (?:zakt|gaat|zakken|liggen?|valt) (?:\w+ ){0,5}(?:het|t) ijs\b")
_THINGS = trap(
    "klok automaat lamp computer app website fontein bankje & reanim elektrocut coma hartstilstand overleden",
    rf"\b\w*(?:klok|automaat|lamp|computer|app|website|fontein|bankje)\b{_NOBODY}{{0,12}}?\W+(?:reanim\w+|geelektrocuteerd|coma|"
    rf"hartstilstand|overleden)\b(?:{_NOBODY}{{0,8}}?\W+reanim\w+)?",
)
_PRICE = trap("euro leges prijs kosten tarief & moord", r"\bis (?:gewoon |echt |pure )?moord\b")
_ENDED_WELL = trap(
    "weer_thuis genezen hersteld dank_voor veel_dank gered allang_weg al_lang_weg goed_afge & hart beroerte herseninf klem bekneld ongeluk ongeval aanrijding botsing gebroken bewusteloos onwel",
    r"\b(?:had|hadden|kreeg|kregen|was|waren|werd|bij|na|door|sinds|van)\b(?: \w+){0,6}? (?:hart ?(?:stilstand|aanval|infarct)|beroerte|herseninfarct|klem|bekneld|gebroken|ongeluk|ongeval|aanrijding|botsing|bewusteloos|onwel)\b"
    r"(?=.*\b(?:(?:al )?weer thuis|genezen|hersteld|veel dank|dank voor|(?:hem|haar|me|mij|ons) gered|(?:al ?lang|alweer) weg|goed afgelopen)\b)"
    r"(?!.*\b(?:nu|net|help|opnieuw|weer (?:onwel|een))\b)",
)
_ASKED = trap(
    "melder & verplicht verhuur kopen gratis subsidie ophangen plaatsen eis",
    r"\b(?:koolmonoxide|co|rook|gas)[- ]?melders?\b(?=.*\b(?:verplicht|verhuur\w*|kopen|gratis|subsidie|ophangen|plaatsen|eis|eisen)\b)"
    r"(?!.*\b(?:piept|gaat|loeit|af)\b)",
)
_SHOW = trap(
    "bleek bleken & vuurwerksh onweer lasser film show kanon",
    r"\b(?:vonk\w*|knal\w*|ontplof\w*|schoten|explosie\w*)\b(?=.*\b(?:bleek|bleken) (?:\w+ ){0,2}(?:vuurwerkshow|onweer\w*|lasser\w*|film\w*|\w*show|kanon\w*)\b)",
)
_JEST = trap(
    "haha lol grapje geintje & sos ambulance mayday",
    r"\b(?:sos|mayday|bel (?:de |een )?ambulance)\b(?=.*\b(?:haha\w*|lol|grapje|geintje)\b)",
)
TRAPS = (
    *AT_HOME_TRAPS,
    _NOTHING,
    _SPEECH,
    _DOGS,
    _SOON,
    _THINGS,
    _PRICE,
    _ENDED_WELL,
    _ASKED,
    _SHOW,
    _JEST,
    _NO_BODY,
    _FIRE,
    Trap(_LAMP.stems, _LAMP.pattern, _AT_A_LAMP),
    _BURNS_NOT,
    _FIRE_OVER,
    _GAS,
    _BANGS,
    _WEAPONS,
    _STINGS,
    _STRIKES,
    _DEATH,
    _ANIMALS,
    _POSTS,
    _ACCIDENTS,
    _WATER,
    _DUMPS,
    _BLOOD,
    _COURSES,
    _DEVICES,
)
