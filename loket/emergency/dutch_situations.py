"""Dutch rules for emergencies that are told without a word of danger: what is seen, by what it looks like (pure, data)."""

from loket.emergency.dutch_words import CHILD, WATERS, WHO
from loket.emergency.rules import rule

_PILLS = r"(?:pillen|pilletjes|tabletten|medicijnen|slaappillen|slaaptabletten|paracetamol\w*|oxazepam\w*)"
_TAKEN = r"(?:geslikt|ingenomen|genomen|opgegeten|doorgeslikt|achterover\w*|naar binnen)"
_VEHICLE = r"(?:auto|tram|trein|bus|vrachtwagen|vrachtauto|busje|metro|scooter|bakfiets|fatbike|bestelbus|motor)"
_PEOPLE = (
    rf"(?:{WHO}|mensen|bouwvakkers?|werklui|werkmannen|arbeiders?|kinderen|voorbijgangers?|hand|handen|arm|been|benen|"
    r"voet|voeten)"
)

SITUATIONS = (
    rule(
        "injury",
        "certain",
        "chloor bleek ontstopper afwas schoonmaak antivries wasmiddel ammoniak terpentine benzine vaatwas pillen batterij "
        "tabletten medicijnen & gedronken dronk drinkt geslikt slikt slikte gegeten doorgesli slokken ingeslik",
        rf"\b{CHILD}\b(?=.*\b(?:(?:van |slok\w* )?(?:de |het )?(?:chloor|bleek\w*|ontstopper|afwasmiddel|schoonmaak\w*|antivries|"
        r"wasmiddel|ammoniak|terpentine|benzine|vaatwas\w*|pillen|tabletten|medicijnen|knoopcel\w*|batterij\w*)\b"
        r"(?:\W+\w+){0,4}?\W+(?:(?:op|in)?gedronken|(?:door|in)?geslikt|(?:op)?gegeten)|(?:dronk|drinkt|slikte|slokken?)"
        r"(?:\W+\w+){0,5}?\W+(?:chloor|bleek\w*|ontstopper|schoonmaakmiddel|antivries|wasmiddel)))",
    ),
    rule(
        "suicide",
        "certain",
        "pil tablet medicij slaap paracet oxazep doos strip potje & alle hele heel teveel te_veel twee drie handvol & slikt "
        "genomen gegeten achterover binnen",
        rf"\b(?:al |alle|hele|heel|teveel|te veel|twee|drie|handvol)(?:\W+\w+){{0,4}}?\W+(?:{_PILLS}|doos|doosje|strips?|strippen|"
        rf"potje|pot)\b(?:\W+(?!vergeten)\w+){{0,4}}?\W+{_TAKEN}\b|\b(?:slikte|neemt|slikt) (?:\w+ )?(?:alle|een hele) (?:\w+ )?"
        rf"(?:{_PILLS}|doos|strip)",
    ),
    rule(
        "suicide",
        "certain",
        "niet_meer afscheid vaarwel & pillen tabletten afscheid vaarwel kat hond touw",
        rf"\b(?:ik (?:kan|hoef|trek) (?:\w+ )?niet (?:langer|meer)|kan niet meer)\b(?=.*\b(?:{_PILLS}|afscheid\w*|vaarwel|touw))|"
        rf"{_PILLS} (?:\w+ ){{0,2}}(?:voor me|voor mij|klaar)\b|\bafscheidsbrief|\bdit is mijn afscheid",
    ),
    rule(
        "suicide",
        "certain",
        "reling leuning dakrand balustrade & buiten over verkeerde rand voeten benen",
        rf"\b{WHO}\b(?:\W+\w+){{0,5}}?\W+(?:buitenkant van|buiten|over|verkeerde kant van|andere kant van) (?:de |het )?(?:brug)?"
        r"(?:reling|leuning|balustrade|dakrand)\b(?=.*(?:brug|dak\b|flat|huil|benen|voeten|springt?))",
    ),
    rule(
        "injury",
        "certain",
        "borst & arm kaak zweet benauwd drukk druk pijn",
        r"\b(?:druk\w*|pijn|band|gewicht|steken|beklemm\w*|olifant|steen)\b(?:\W+\w+){0,5}?\W+borst\w*(?=.*(?:\barm|\bkaak|zwe[e]?t|"
        r"benauwd|uitstra\w*|misselijk|grauw|bleek))|\bborst\b(?=.*(?:straalt|trekt|uitstra\w*)(?: \w+){0,3} (?:arm|kaak|schouder))",
    ),
    rule(
        "injury",
        "certain",
        "tong lippen keel gezicht & dik zwel zwol opge & noten pinda adem piept wesp gestoken benauwd lucht allerg garna gegeten",
        r"\b(?:tong|lippen|keel|gezicht)\b(?:\W+\w+){0,4}?\W+(?:dik|dikker|zwelt|zwellen|opgezwollen|gezwollen|opzwel\w*|"
        r"opgezet)\b(?=.*(?:adem|piep|benauwd|lucht|noten|nootjes|pinda|wesp|allerg|garna))|(?:noten|pinda\w*|wesp|garna\w*)\b"
        r"(?=.*\b(?:tong|keel|lippen)\b)(?=.*(?:dik\b|zwel|zwol))",
    ),
    rule(
        "gas",
        "certain",
        "koolmon co-m co_m comelder co-al co_al & wakker suf slap slaperig hoofdpijn misselijk flauw duf",
        r"(?:koolmon\w*|\bco[- ]?(?:melder|alarm))(?=.*(?:wakker|\bsuf|slap\b|slaperig|hoofdpijn|misselijk|flauw|duf))|"
        r"(?:wakker|\bsuf|slap\b|slaperig)(?=.*(?:koolmon\w*|\bco[- ]?(?:melder|alarm)))",
    ),
    rule(
        "injury",
        "certain",
        "ogen lippen wakker & open blauw paars krijg reageer & oma opa moeder vader kind baby man vrouw zoon dochter mama "
        "papa zij hij ze die",
        r"\b(?:doet|krijgt) (?:\w+ ){0,2}ogen (?:niet|nie) (?:meer )?open|\bogen (?:niet|nie) meer open|\b(?:blauwe|paarse) lippen|"
        r"lippen (?:\w+ ){0,2}(?:blauw|paars)",
    ),
    rule(
        "collapse",
        "certain",
        "steiger balkon galerij muur dak gevel plafond kraan puin trap & onder bedolven",
        rf"\b(?:steiger|balkon\w*|galerij|muur|dak|gevel|plafond|hijskraan|bouwkraan)\b(?:\W+\w+){{0,6}}?\W+(?:omgevallen|omgegaan|"
        r"naar beneden|neer|neergekomen|gevallen|gestort|ingestort|losgekomen|om)\b(?:\W+\w+){0,8}?\W+"
        rf"(?:{_PEOPLE}(?:\W+\w+){{0,3}}?\W+(?:onder|eronder)\b|onder(?: (?:het|de) (?:puin|steiger|balkon|stenen|muur))?"
        rf"(?:\W+\w+){{0,4}}?\W+{_PEOPLE}\b)|"
        rf"\b{_PEOPLE}\b(?:\W+\w+){{0,3}}?\W+onder (?:de |het |een )?(?:ingestorte |omgevallen |gevallen )?(?:steiger|balkon|puin|muur|hijskraan)\b",
    ),
    rule(
        "injury",
        "certain",
        "ladder dak steiger balkon trap hoog verdieping raam & benen & voel gevoel beweg",
        r"\b(?:ladder|dak|steiger|balkon|trap|hoog|verdieping|raam)\b(?=.*\bbenen\b)(?=.*\b(?:(?:voelt?|gevoel\w*)(?:\W+\w+){0,4}\W+(?:niet|nie|niks|geen)|geen gevoel|(?:voelt?|beweg\w*) (?:\w+ ){0,3}benen (?:\w+ )?(?:niet|nie)|"
        r"benen (?:\w+ )?(?:niet|nie) (?:meer )?(?:voelen|bewegen)))",
    ),
    rule(
        "accident",
        "certain",
        "onder botste gebotst botst dwars reed rijdt gegrepen geschept & tram trein bus auto vrachtw metro scooter & fiets "
        "kind jongen meisje man vrouw iemand voetg been",
        rf"\b{WHO}\b(?:\W+\w+){{0,4}}?\W+(?:half )?onder (?:de |een |die )?(?:tram|trein|bus|vrachtwagen|metro|auto|vrachtauto)\b"
        rf"|\b{WHO}\b(?:\W+\w+){{0,3}}?\W+(?:door )(?:de |een )?{_VEHICLE}\b(?:\W+\w+){{0,2}}?\W+(?:gegrepen|geschept|geraakt|"
        rf"meegesleurd)\b|(?:been|arm)(?:\W+\w+){{0,3}}?\W+(?:raar|gek|verkeerd|verdraaid)\b(?=.*{_VEHICLE})",
    ),
    rule(
        "accident",
        "certain",
        "auto wrak & zit zitten kan kunnen bestuur & vast eruit uit klem bekneld",
        rf"\b(?:auto|wagen|wrak)\b(?=.*\b(?:{WHO}|bestuurder|ze|ik|we|mensen)\b(?:\W+\w+){{0,4}}?\W+(?:zit\w*|kan|kunnen|krijg\w*)"
        r"(?:\W+\w+){0,3}?\W+(?:klem|bekneld|(?:er )?niet (?:meer )?(?:er)?uit))(?=.*(?:boom|botst|kop|sloot|paal|kreukel|ongeluk|"
        r"gebotst|geknald|vangrail|kant|benen|rook))",
    ),
    rule(
        "violence",
        "certain",
        "trap schop slaan slaat stamp & grond vier drie vijf zes allemaal groep",
        r"\b(?:trapp?en|trapt|schopp?en|schopt|slaan|stampen|beuken)(?:\W+\w+){0,6}?\W+(?:op|tegen) (?:een |die |n |de |zijn |z'n |"
        r"iemand|hem|haar)(?:\w+ )?(?:gozer|jongen|man|gast|vent|kerel|meisje|vrouw|jochie|hoofd|kop|iemand|hem|haar|knul)\b|"
        r"\b(?:trappen|schoppen|slaan)\b(?=.*(?:op de grond|op grond))(?=.*\b(?:met z'?n (?:drie\w*|vier\w*|vijf\w*|allen|zessen)|"
        r"jongen|man|gast|gozer|hem|haar)\b)",
    ),
    rule(
        "domestic",
        "certain",
        "maak dood hou_op houd_op stop laat sla & dood gil gilt schreeuw roep & hou_op houd_op dood vermoor maakt laat sla",
        r"\b(?:gilt|gillen|schreeuwt|schreeuwen|roept|hoor)\b(?=.*(?:je maakt (?:me|mij) dood|maak me niet dood|hij maakt (?:me|haar) "
        r"(?:dood|af)|laat me los|ik ga dood|sla (?:me|mij) niet))|\bje maakt me (?:dood|kapot)\b|"
        r"(?:hou|houd) op[^a-z]+(?:\w+ ){0,3}(?:je|hij) maakt",
    ),
    rule(
        "fire",
        "certain",
        "vuilnis afval container prullen zak oud_papier vuil kliko rommel karton matras & aangestoken fik brand vlam vuur",
        r"\b(?:vuilnis\w*|afval\w*|container|prullenbak|vuilniszak\w*|vuil|kliko|rommel|karton|matras)\b(?=.*\b(?:aangestoken|in de fik|"
        r"in brand|fik|vlammen|vuur)\b)(?=.*(?:vlammen|vuur|brandt?|fik)\b.*\b(?:deur|gevel|portiek|muur|schuur|raam|balkon|auto's))",
    ),
    rule(
        "explosion",
        "certain",
        "knal klap & ruiten ramen raam deur pui",
        r"\b(?:mega|enorme|harde|keiharde|grote|gigantische|dikke|zware) (?:knal|klap)\b(?=.*\b(?:ruiten?|ramen|pui|deur|voordeur)\b"
        r"(?:\W+\w+){0,3}?\W+(?:eruit|kapot|gesprongen|aan diggelen|stuk|weg|ligt|uit))",
    ),
    rule(
        "water",
        "certain",
        "water gracht sloot kana vaart plas vijver haven zee singel vliet & zie boven zien drijft drijven zwaai",
        rf"\b{WHO}\b(?:\W+\w+){{0,8}}?\W+(?:in|het|de|t) {WATERS}\b(?=.*(?:\b(?:zie|zien) (?:\w+ ){{0,2}}(?:niet|nie)\b|(?:niet|nie) "
        r"(?:meer )?(?:te zien|boven)|geen hoofd|(?:drijft|drijven) (?:\w+ ){0,2}(?:weg|af)\b|zwaait (?:\w+ )?(?:niet|nie)))|"
        rf"\b{WHO}\b(?:\W+\w+){{0,8}}?\W+(?:drijft|drijven) (?:steeds |verder |heel |hard )*(?:weg|af|de zee op)\b",
    ),
    rule(
        "other",
        "certain",
        "auto wagen & baby kind peuter kleuter dreumes & opgesloten dicht alleen zon heet hete warm slot",
        r"\b(?:baby|kind|kindje|peuter|kleuter|dreumes)\b(?:\W+\w+){0,6}?\W+(?:in|achterin) (?:de |een |die |deze )?(?:hete |bloedhete |"
        r"snikhete )(?:auto|wagen)\b|"
        r"\b(?:baby|kind|kindje|peuter|kleuter|dreumes)\b(?:\W+\w+){0,6}?\W+(?:in|achterin) (?:de |een |die |deze )?(?:\w+ )?(?:auto|wagen)\b"
        r"(?=.*(?:hitte|heet|zon\b|warm|reageer|huilt|zweet|slot|opgesloten|bezweet))|\bauto\b(?=.*\b(?:baby|kindje|peuter|dreumes|kind)\b"
        r"(?:\W+\w+){0,4}?\W+(?:opgesloten|alleen|zit vast))(?=.*(?:hitte|heet|hete|zon\b|warm|reageer|bezweet))",
    ),
    rule(
        "water",
        "certain",
        "gracht sloot kanaal haven singel vijver vaart vliet & auto busje wagen kind peuter scootmobiel jongen meisje man vrouw iemand meneer fiets",
        rf"\b(?:auto|busje|vrachtwagen|scootmobiel|taxi|{CHILD}|meneer|mevrouw|iemand)\b(?: (?:is|net|zo|hier"
        r"|met|ligt|zit|nu|dood|bewusteloos|zo))* (?:in|de|het|t) (?:de |het )?(?:gracht|sloot|kanaal|haven"
        r"|singel|vijver|vaart|vliet)(?: (?:in|beland|gevallen|gereden|gegaan|met|drijvend))?\W*(?:$|[!.,]"
        r"|met|help|snel)",
    ),
    rule(
        "collapse",
        "certain",
        "steiger balkon & omgewaaid afgebroken weg om_ losgebroken scheef & man mensen schilder gezin feest eronder onder bouwvak kind werk iemand stoep",
        r"\b\w*(?:steiger|balkon)\b(?=.*\b(?:omgewaaid|afgebroken|losgebroken|omgevallen|omgegaan"
        r"|losgescheurd)\b)(?=.*\b(?:man|mensen|schilders?|gezin|feest\w*|eronder|bouwvakkers?|kind\w*|iemand"
        r"|stoep|erop|werklui)\b)",
    ),
    rule(
        "suicide",
        "certain",
        "pillen tabletten & klaar hand op_ naast",
        r"\b(?:pillen|slaaptabletten|slaappillen|tabletten)\b (?:\w+ )?(?:klaar|in mijn hand|op mijn schoot"
        r"|naast (?:me|mijn bed))\b|\b(?:tien|twintig|dertig|veertig|vijftig|\d\d) (?:slaaptabletten"
        r"|slaappillen|pillen|paracetamol\w*|oxazepam\w*) (?:op|geslikt|ingenomen|genomen|gehad)\b",
    ),
    rule(
        "violence",
        "certain",
        "trappen trapt schoppen schopt & jongens gasten mannen nog grond stoep",
        r"\b(?:jongens|gasten|mannen|gozers|knullen|man)\b(?:\W+\w+){0,2}?\W+(?:trappen|schoppen"
        r"|stampen) (?:op )?(?:mijn|m'n|mn|een|die|een) (?:\w+ )?(?:zoon\w*|broer\w*|vriend|jongen|man|kind"
        r"|gast|dochter)\b|\b(?:trappen|schoppen) (?:hem|haar|mijn zoon|m'n broer) (?:nog|helemaal|verrot"
        r"|dood|kapot)",
    ),
    rule(
        "injury",
        "certain",
        "worden wordt krijg & wakker & niet nie",
        rf"\b(?:{WHO}|twee|we|ik|ze|hij|maten)\b(?:\W+\w+){{0,3}}?\W+(?:wordt|worden) (?:niet"
        r"|nie) (?:meer )?wakker\b(?!.*\b(?:van|wekker)\b)",
    ),
)
