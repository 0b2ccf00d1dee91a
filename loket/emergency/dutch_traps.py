"""What looks like an emergency in Dutch and is none: taken out of the text before the rules read it (pure, data)."""

from loket.emergency.dutch_words import LAMP
from loket.emergency.rules import trap

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
    r"(?:brand|brandt) (?:van|geweest|was) (?:gisteren|vorige|afgelopen|laatst)|na (?:de|"
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
    "messing messen pistool speelgoed wapen geschoten",
    r"\b(?:messing\w*|messen ?(?:winkel|slijper)\w*|water ?pistool\w*)|speelgoed\w*|"
    r"nep ?(?:wapen|pistool)\w*|wapenstok|stadswapen|gemeentewapen|foto'?s? geschoten|"
    r"te binnen geschoten|opgeschoten|uit de grond geschoten",
)
_STINGS = trap(
    "gestoken & wesp bij bijen hoornaar mug insect",
    r"(?:wesp\w*|bij|bijen|hoornaar\w*|mug\w*|insect\w*)(?:\W+\w+){0,6}\W+gestoken\b|"
    r"gestoken (?:door|van)(?:\W+\w+){0,3}\W+(?:wesp\w*|bij|bijen|hoornaar\w*)",
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
_COURSES = trap("reanimatie hart aed", r"reanimatie ?(?:cursus|les)\w*|hart ?(?:elijk|stikke\w*|je)|aed\b")
_NO_BODY = trap("lichaam lijk drenkeling", r"\bgeen (?:\w+ )?(?:lichaam|lijk|drenkeling)\b(?: in (?:de|het) \w+)?")
TRAPS = (
    _NO_BODY,
    _FIRE,
    _LAMP,
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
)
