"""Dutch rules for people shut in, stuck, fallen into something, or under what is about to come down (pure, data)."""

from typing import Final

from loket.emergency.dutch_signs_body import NO_ANSWER, ONE, THEY, signs
from loket.emergency.dutch_words import CHILD

_CHILD: Final = rf"\b(?:{CHILD}|kinderen|kids|peuters?|kleuters?|jochie|tweeling)\b"
_ANIMALS: Final = r"hond\b|hondje|kat\b|katten|poes|kitten|egel|eend|vogel|zwaan|schaap|hert\b|ree\b|koe\b|kalf|paard\b|das\b|geit|konijn|duif|vos\b|kip\b|meeuw"
_NOT_NOW: Final = r"altijd|vaak|soms|regelmatig|elke|iedere|bijna|straks|kan zo|zou|al (?:weken|maanden|jaren)|(?:kwam|is|zijn|kreeg) (?:ze|hij|zij|weer|hem|haar) (?:weer )?los|flashmob|dans\w*"

SIGNS_PLACES: Final = (
    signs(
        "other",
        "certain",
        "vrieskist vriezer koelcel vriescel koelcont container kluis kruipruimte sauna trailer laadruimte vrachtwagen kofferbak & klopt geklop bonst lucht graden opgesloten dicht zit_vast slot & iemand kind mensen man zoon meisje jongen we_ wij collega vakantiekracht dochter ik_",
        rf"(?:{ONE}|\b(?:mensen|wij|we|ik|vakantiekracht|verstekelingen)\b)",
        r"\b(?:vrieskist|vriezer|koelcel|vriescel|koelcontainer|kluis|kruipruimte|sauna|trailer|laadruimte|vrachtwagen|kofferbak|\w*container\w*)\b",
        r"\b(?:klopt|geklop|bonst|gebons|geen lucht|(?:min|graden)\b|opgesloten|deksel (?:\w+ ){0,2}(?:vast|dicht)|deur (?:\w+ ){0,5}dicht ?gevallen)",
        r"\b(?:er ?in|zit|zitten|opgesloten|binnen|lucht)\b",
        unless=rf"{_ANIMALS}|{_NOT_NOW}|afval|pasje|vol\b|klep|restafval|papier\b|glas\b|milieustraat|storing|parkeer\w*|draait",
    ),
    signs(
        "other",
        "certain",
        "arm hand been voet vinger hoofd beentje handje kop & container rooster put spaken spijlen wc brievenbus bankje hek prullenbak ondergrondse deur reling paal & vast krijg klem komt los paars",
        r"\b(?:(?:zijn|zn|z'n|haar|mijn|m'n|mn|met) (?:een )?(?:arm|armpje|hand|handje|been|beentje|voet|voetje|vinger|vingers|vingertje|hoofd|hoofdje|kop|koppie)|(?:beentje|handje|voetje|armpje|koppie|hoofdje|vingertje)|^\W*(?:arm|hand|been|voet))\b"
        r"(?: \w+){0,4} (?:in|tussen) (?:de |het |een |die )?(?:\w+ )?(?:\w*container|rooster|put|\w*put|spaken|spijlen|wc|brievenbus|bankje|hek|prullenbak|ondergrondse|\w*deur|reling|paal|stoel|schommel)\b",
        r"\b(?:vast|klem|paars|krijg\w*(?: \w+){0,5} (?:niet|los)|kom\w*(?: \w+){0,4} (?:niet|los))\b",
        unless=rf"{_ANIMALS}|{_NOT_NOW}|sleutel|telefoon|zak\b|fietsslot|tas\b",
    ),
    signs(
        "other",
        "certain",
        "put silo schacht riool mestkelder gierkelder kuil bouwput & gevallen getuimeld beland gegleden weggezakt erin hoor zit roept & kind jong meisje zoon man iemand peuter jochie oom hem haar ik_ vrouw collega boer opa weggezakt",
        rf"(?:{ONE}|{_CHILD}|\bik hoor (?:hem|haar)\b|weggezakt)",
        r"\b(?:\w*put|\w*silo|schacht|liftschacht|riool|mestkelder|gierkelder|kuil|rioolbuis)\b(?! (?:is|staat|loopt|zit) (?:\w+ )?(?:verstopt|vol|over|los|kapot))",
        r"(?:\b(?:in|erin|door) ?(?:gevallen|gezakt|beland|gegleden|getuimeld)|(?:put|silo|schacht|kelder|kuil|riool) (?:in )?(?:gevallen|gezakt|getuimeld|beland|gegleden|terecht\w*)|weggezakt in|\bzit er ?in\b|\bhoor (?:\w+ )?(?:hem|haar|iemand) (?:\w+ )?(?:roepen|huilen|gillen|zachter|kermen)|\broept (?:\w+ ){0,4}iemand\b)",
        unless=rf"{_ANIMALS}|{_NOT_NOW}|sleutel\w*|telefoon|bal\b|portemonnee|bestraat|tegel|kan (?:er )?in|kunnen|gevaarlijk|struikel\w*",
    ),
    signs(
        "other",
        "possible",
        "hoor hore & kerm kreun jammer geklop gebonk hulp kloppen & muur deur pand put riool schacht brievenbus hiernaast leegst buren woning flat",
        r"\bhoo?re?\w*\b(?: \w+){0,6} (?:ge)?(?:kermen?|kreunt?|kreunen|jammer\w*|kermt)\b|\bgejammer|\bgekreun|\bgekerm",
        r"\b(?:muur|deur|pand|put|riool|schacht|brievenbus|hiernaast|leegstaand\w*|woning|flat|garagebox|bosjes)\b",
        unless=rf"{_ANIMALS}|katten|seks|muziek|leiding\w*|verwarming|pijpen|lift\b|piept|kraakt|hinges|scharnier\w*|schommel|ambtenaar|klagen",
    ),
    signs(
        "other",
        "possible",
        "stier wolf koeien paarden zwijn python tijger leeuw krokodil beer_ pitbull slang & los ontsnapt loopt lopen rent op_de op_hol & winkelstraat markt snelweg weg kinderopvang speeltuin schoolplein kleuters kinderkamer kinderen fietspad mensen a1 a2 rijbaan",
        r"\b(?:stier|wolf|koeien|paarden|wild zwijn|zwijnen|python|tijger|leeuw|krokodil|beer|pitbull|slang)\b",
        r"\b(?:los|losgebroken|ontsnapt\w*|loopt|rent|lopen|rennen|op hol|gromt)\b",
        r"\b(?:winkelstraat|markt|snelweg|provinciale weg|kinderopvang|speeltuin|schoolplein|kleuters|kinderkamer|kinderen|fietspad|rijbaan|mensen)\b",
        unless=rf"{_NOT_NOW}|tuinslang|brandslang|aanlijn\w*|losloop\w*|bord|beeld|kunstwerk|sticker|tekening|gespot|wandel\w*|hooi|poep|drollen|mest|circus|ijsbeer|teddybeer|knuffel|paardenpoep|hek (?:is )?(?:kapot|los)|slang van",
    ),
    signs(
        "collapse",
        "certain",
        "hijskraan plaat tak boom gevel steiger container bouwplaat balkon tent & hangt bungelt knapt scheurt slingert & boven onder & mensen kinderen school terras rij bushalte speelpl markt gezin",
        r"\b(?:hijskraan|\w*plaat|tak|boom|gevelplaat|steiger|container|balkon|feesttent|last|betonblok)\b",
        r"\b(?:touw|ketting|kabel|bast|draadje|bout|schroef|vezels?)\b(?: \w+){0,3} (?:bijna|knapt|breekt|scheurt|door|laat)\b|\b(?:hangt|hangend) (?:\w+ ){0,3}(?:nog )?(?:alleen )?(?:nog )?(?:maar )?aan (?:een|1|twee) (?:\w+ )?(?:reep|draadje|bout|schroef|vezel|kabel|touwtje|haak)\b",
        r"\b(?:boven|onder|eronder)\b",
        r"\b(?:mensen|kinderen|school\w*|terras|rij|bushalte|speelplaats|speeltuin|markt|gezin)\b",
        unless=rf"{_NOT_NOW}|lamp|bord\b|spandoek|vlag|schommel",
    ),
    signs(
        "injury",
        "certain",
        "bevall bevalt vruchtwater & begon toilet wc portiek auto trein bus lift straat nu_ hal trap winkel tram",
        r"\b(?:bevalling (?:is |al )*begonnen|(?:ze|vrouw|vriendin|dochter|zus|meisje|iemand|ik) (?:\w+ ){0,3}(?:bevalt|bevallen|beval)\b(?! van een)|vruchtwater)",
        r"\b(?:toilet|wc|portiek|auto|taxi|trein|bus|lift|straat|nu|hal|trap|winkel|tram|stoep|begonnen|perron)\b",
        unless=r"bevallen ons|bevalt (?:me|mij|ons|het|dit|goed|prima|niet|slecht)|aangifte|zou|verlof|uitgerekend|pas bevallen|net bevallen (?:en|dus)",
    ),
    signs(
        "injury",
        "certain",
        "weg_ wegge stokje valt zakt & wit bleek grauw krom blijft bloed kotst koud zweet trilt bijkomen steeds",
        rf"(?:{ONE}|{THEY}|^\W*kop\b)",
        r"\b(?:(?:valt|zakt|viel|zakte) (?:\w+ )?weg|van (?:zijn|haar|z'n) stokje|even weg (?:geweest)?|was (?:ineens |even )?weg en)\b",
        r"\b(?:lijkbleek|wit|bleek|grauw|krom|blijft weg|bloed\w*|kotst|zweet|bijkomen|kop open|wartaal|vingers)\b",
        unless=r"bestrating|stoep\w* (?:zakt|verzakt)|tegels?|verf|belijning|lijnen|zebrapad|grond\b|oever|weg zakt|signaal|wifi|spaart|muur|zand|bank\b",
    ),
    signs(
        "injury",
        "certain",
        "bleek chloor ontstopper antivries gif terpentine lampenolie methanol paddenst afwasmachine kwik benzine & gedronken dronk gegeten ingeslikt binnengekregen",
        r"\b(?:bleek|bleekmiddel|chloor|\w*ontstopper|antivries|terpentine|lampenolie|methanol|rattengif|gif|giftige (?:paddenstoel\w*|bessen|plant\w*)|wasbenzine|benzine)\b(?: \w+){0,3} (?:gedronken|gegeten|ingeslikt|doorgeslikt|binnen ?gekregen|op ?gedronken)\b|\b(?:dronk|drinkt|slikte|at)\b(?: \w+){0,4} (?:bleek|chloor|\w*ontstopper|antivries|terpentine|lampenolie|methanol|rattengif)\b",
        unless=rf"{_ANIMALS}|vis\b|vissen|bleek (?:dat|te|het|de|een)|bang dat|zou|voorkomen",
    ),
    signs(
        "injury",
        "certain",
        "allerg noten nootjes pinda garna wesp bij_ schaaldier & tong lip keel opgezw pen_ epipen piep adem & dik zwel zwol ballon leeg thuis piept lucht benauwd kwijt nauw opgezw",
        r"\b(?:allerg\w*|noten|nootjes|pinda\w*|garna\w*|wesp\w*|bij|schaaldier\w*|alg reactie)\b",
        r"(?:\b(?:tong|lip|lippen|keel|hals|gezicht)\b(?: \w+){0,5} (?:dik|dikker|zwel\w*|zwol\w*|ballon\w*|opgez\w+|dicht|nauwer)|\b(?:epi-?)?pen(?: \w+){0,2} (?:leeg|thuis|kwijt|op)\b|opgezwollen|zwelt op|\bpiept (?:bij|en|als)|geen lucht)",
        unless=r"eikenprocessie\w*|rups\w*|gras\b|pollen|bomen|fiets|balpen",
    ),
    signs(
        "injury",
        "certain",
        "lig & niemand poos gezicht & durft stopt modder helpt doet bord_ voorover poos",
        ONE,
        r"\blig(?:t|gen)\b",
        r"\b(?:niemand (?:\w+ )?(?:durft|stopt|helpt|doet iets|kijkt om)|gezicht in (?:de |het )?(?:modder|gras|plas|water|zand|sneeuw))\b",
        unless=rf"{_ANIMALS}|{_NOT_NOW}|rommel|afval|tegel|bord\b|fiets(?:en)? lig|troep|glas\b|tak\b|slaapt|slapen",
    ),
    signs(
        "gas",
        "certain",
        "gifwolk gifgas vat_ vaten tankwagen leiding silo damp & damp lucht prik hoest vreet vogels wolk gif & hoest prik vreet vogels mensen iedereen gelekt lekt dood keel gif",
        r"\b(?:gifwolk|gifgas|giftige (?:wolk|damp\w*)|(?:vat|vaten|tankwagen|silo)\b(?: \w+){0,6} (?:gelekt|lekt|lek|omgevallen|gescheurd|prikkende|damp\w*)|vat (?:van|met)\b)",
        r"\b(?:hoest\w*|prikk\w+|prikt|vreet|vogels vallen|damp\w*|gifwolk|keel|ogen|benauwd|braken)\b",
        unless=rf"{_NOT_NOW}|barbecue|bier|regenton|wijnvat|ook niet|boot\b",
    ),
    signs(
        "other",
        "certain",
        "buitenkant vensterbank dakrand dakgoot raam kozijn balkonhek balkon dak_ & kind peuter kleuter meisje jongetje jochie zoon dochter baby dreumes & zit klimt hangt staat hoog verdieping kruipt buitenkant",
        _CHILD,
        r"\b(?:(?:aan de )?buitenkant van (?:het|de) (?:balkon\w*|raam|hek)|(?:op|in|uit|aan) (?:de |het |een )?(?:vensterbank|dakrand|dakgoot|open raam|kozijn|raamkozijn|balkonhek|balkonrand))\b",
        r"\b(?:hoog|verdieping|buitenkant|klimt|hangt|kruipt|zit|staat)\b",
        unless=rf"{_ANIMALS}|{_NOT_NOW}|bal\b|vlieger|speelgoed|plant\w*|bloembak|knuffel|frisbee|hek (?:is )?los",
    ),
    signs(
        "violence",
        "certain",
        "viaduct brug & steen stenen tegel kei_ keien fiets blok & gooi smijt snelweg auto",
        r"\b(?:viaduct|brug|loopbrug|fietsbrug)\b",
        r"\b(?:stenen|steen|stoeptegels?|tegels|keien|blokken|betonblok)\b",
        r"\b(?:gooien|gooit|smijten|smijt|laten vallen|op (?:de )?(?:auto\w*|a\d+|snelweg))\b",
        r"\b(?:auto\w*|a\d+|snelweg|automobilisten|voorruit|verkeer)\b",
        unless=rf"{_NOT_NOW}|liggen (?:nog|op)|afgelopen|loszit\w*|los\b|dump\w*",
    ),
    signs(
        "injury",
        "certain",
        "hitte zonnesteek bloedheet oververhit snikheet & ijlt gloeiend slik suf wartaal aanspre flauw valt weg_ reage & man vrouw dame oma opa kind baby meneer mevrouw moeder vader buur loper werker iemand hij ze_ client",
        rf"(?:{ONE}|\w*werker\b|\b(?:hij|ze|zij)\b)",
        r"\b(?:hitte|zonnesteek|bloedheet|oververhit|snikheet|hitteberoerte)\b",
        rf"\b(?:ijlt|gloeiend|gloeit|slikken|suf|wartaal|aanspreekbaar|valt (?:\w+ )?weg|flauw|zweet niet|wankelt|{NO_ANSWER})",
        unless=rf"{_ANIMALS}|asfalt|plein|klimaat\w*|hitteplan|folder|woning\w* (?:is|worden)|bomen|schaduwplek\w* (?:maken|graag)",
    ),
    signs(
        "accident",
        "certain",
        "brug & open omhoog opent & nog_ staat erop rollator kind vrouw fiets man iemand",
        r"\bbrug\b(?: \w+){0,3} (?:gaat (?:\w+ )?(?:open|omhoog)|opent|gaat omhoog)\b",
        rf"(?:{ONE}|\brollator\b|\bkinderen\b)(?: \w+){{0,5}} (?:op staat|erop|er nog op|op de brug|hangt|tussen|klem)\b",
        unless=rf"{_NOT_NOW}|wachten|lang\b|file|storing|niet open",
    ),
)
"""Rules for places that hold people fast."""
