"""How people in the Netherlands write about emergencies, typos and spoken forms included (pure, data)."""

import re

from loket.emergency.rules import Language, rule, words

_WHO = (
    r"(?:man|mann?en|vrouw|mevrouw|meneer|mneer|heer|dame|meisje|jongen|jongetje|kind|kindje|baby|peuter|kleuter|iemand|persoon|"
    r"mens|mensen|opa|oma|buurman|buurvrouw|buurmeisje|buurjongen|vader|moeder|pa|ma|papa|mama|zoon|zoontje|dochter|dochtertje|"
    r"broer|broertje|zus|zusje|oudere|bejaarde|fietser|fietsster|wandelaar|voetganger|motorrijder|scooterrijder|bestuurder|"
    r"collega|vriend|vriendin|partner|echtgenoot|echtgenote|tante|oom|neef|nicht|zwemmer|student|scholier|zwangere|gast|kerel)"
)
_CHILD = (
    r"(?:kind|kindje|kindjes|zoon|zoontje|dochter|dochtertje|peuter|kleuter|meisje|jongetje|kleinkind|kleinzoon|kleindochter|"
    r"baby|dreumes|broertje|zusje|neefje|nichtje|jongen|jochie|kleintje)"
)
_FAMILY = (
    r"(?:man|vrouw|vriend|vriendin|ex|ex-man|exman|ex-vriend|exvriend|vader|moeder|pa|ma|papa|mama|stiefvader|stiefmoeder|zoon|"
    r"partner|echtgenoot|broer|schoonvader|oom)"
)
_MY = r"(?:mijn|mn|m'n|me|zijn|zn|z'n|haar|d'r|hun|onze|ons|jouw|uw)"
_BUILDING = (
    r"(?:dak|muur|plafond|gevel|steiger|bouwkraan|hijskraan|kraan|flat|huis|pand|gebouw|woning|viaduct|balkon|balkons|galerij|"
    r"tunnel|brug|verdieping|vloer|tribune|podium|schoorsteen|schuur|garage|school|trap)"
)
_WATERS = r"(?:water|gracht|sloot|kanaal|vaart|plas|vijver|haven|zee|zwembad|rivier|singel|meer|maas|vliet|schie|put)"
_FIRE = r"(?:brand|brandt|brandd|brant|fik|fikk|hens|vuur|vlam)"
_LAMP = (
    r"(?:lamp|lantaarn|lantaren|lantarn|licht|verlichting|straatverlichting|led|paal|mast|armatuur|schijnwerper|peer|tl|neon|"
    r"verkeerslicht|stoplicht|kaars)"
)

RULES = (
    # People first: what a person needs decides the advice.
    rule("suicide", "certain", "zelfmoord zelfdod suicid", r"\bzelfmoord|\bzelfdod|suicid"),
    rule(
        "suicide",
        "certain",
        "leven",
        r"(?:niet|nie|nooit) (?:meer |langer )?(?:willen? )?(?:verder )?(?:te )?leven\b(?! (?:met|naast|in|tussen|op|onder|bij))|"
        r"leven (?:niet meer|nie meer) (?:aan|zitten)|ein[dt]e? (?:aan|maken aan) (?:mijn|mn|m'n|me|zijn|haar|het) leven|"
        r"geen zin meer in (?:het |t |mijn |m'n )?leven|leven (?:heeft|het|heb) geen (?:zin|nut)|leven (?:helemaal )?(?:beu|moe|zat)\b|"
        r"uit het leven stappen|leven niet meer zitten",
    ),
    rule(
        "suicide",
        "certain",
        "dood kant ophang",
        r"\b(?:ik|hij|zij|ze|die) (?:wil|wilt|wou|gaat|ga|wilde) (?:\w+ ){0,3}(?:dood\b(?!e)|doodgaan)|"
        r"\b(?:liever|gewoon|maar|was ik) dood\b(?! dier)|wil(?:t|de)? (?:zichzelf|mezelf|mijzelf|me eigen) (?:\w+ ){0,2}(?:doden|dood)|"
        r"(?:zichzelf|zich|mezelf|mijzelf|mij|me eigen|z'n eigen) (?:zelf )?(?:van kant|van het leven|ophangen|op te hangen|verhangen)",
    ),
    rule(
        "suicide",
        "certain",
        "eind",
        r"\b(?:ik|hij|ze|zij|vriend|vriendin|man|vrouw|zoon|dochter)\b(?:\W+\w+){0,3}\W+er(?:\W+\w+){0,2}\W+(?:een? |n )?ein[dt]e? (?:aan|an)|"
        r"\ber een ein[dt]e? aan (?:maken|te maken|wil maken) (?:met|aan) (?:alles|mijn leven)",
    ),
    rule(
        "suicide",
        "certain",
        "spring",
        r"\b(?:wil|wilt|gaat|ga|dreigt|staat|op het punt)\b(?:\W+\w+){0,8}\W+(?:springe?n?\b|te springe?n?\b)|"
        r"(?:rand|dak|brug|flat|viaduct|reling|balkon|spoor)\b(?:\W+\w+){0,6}\W+(?:springe?n?|te springe?n?)\b(?! in)|"
        r"voor de (?:trein|tram|metro|bus) (?:te )?(?:spring|gesprongen)",
    ),
    rule(
        "suicide",
        "possible",
        "rand reling polsen pillen snijd",
        r"\b" + _WHO + r"\b(?:\W+\w+){0,6}\W+(?:op|over) de (?:rand|reling) van|polsen (?:door|open)|"
        r"(?:strip|veel|hele|alle|doos|pot|te veel)(?:\W+\w+){0,2}\W+pillen|pillen (?:geslikt|genomen|ingenomen)|"
        r"(?:snijdt|snijd|snij) (?:zich|zichzelf|mezelf|mijzelf|me eigen)",
    ),
    rule(
        "domestic",
        "certain",
        "huiselijk kindermish partnergeweld eerwraak",
        r"huiselijk geweld|kindermishandeling|partnergeweld|eerwraak|huiselijkgeweld",
    ),
    rule(
        "domestic",
        "certain",
        "sla mishand bedreig wurg vermoord sch trap opgesloten pijn stompt opsl vast geweld agressie",
        r"\b" + _MY + r" (?:\w+ )?" + _FAMILY + r"\b(?:\W+(?!met de deu)\w+){0,4}?\W+"
        r"(?:(?:slaat|sloeg|slaan|schopt|schopte|trapt|stompt|mept|ramt) (?!met (?:de )?deur)(?:mij|me|m|ons|hem|haar|de kinder\w*|mijn|m'n|"
        r"mn|zijn|zn|z'n|haar|d'r|het kind|weer|al|steeds|elke|iedere|erop|in)\b|mishandel\w*|bedreig\w* (?:mij|me|ons|haar)|wurg\w*|"
        r"geslagen|in elkaar|vermoord\w*|opgesloten|doet (?:mij|me|ons|haar|hem) pijn|gewelddadig|agressief)",
    ),
    rule(
        "domestic",
        "certain",
        "thuis huis bang kind vrouw moeder",
        r"thuis (?:\w+ ){0,3}(?:geslagen|mishandel\w+|bedreigd|opgesloten)|(?:geslagen|mishandeld|bedreigd) (?:thuis|door m\w+ (?:man|ex|vriend|vader))|"
        r"durf (?:niet|nie) (?:meer )?(?:naar huis|thuis|terug naar)|bang (?:voor|van) (?:mijn|mn|m'n|me) (?:\w+ )?" + _FAMILY + r"\b|"
        r"\b(?:kind|kinderen|kindje|baby|vrouw|moeder|meisje)\b(?:\W+\w+){0,3}\W+(?:mishandeld|geslagen)\b|"
        r"\b(?:slaat|slaan|slat|mishandelt|mishandelen|schopt|trapt) (?:\w+ ){0,2}(?:zijn|zn|z'n|hun|haar|d'r) (?:eigen )?(?:vrouw|kind\w*|vriendin|man|moeder|dochter\w*|zoon\w*|baby)",
    ),
    rule(
        "missing_child",
        "certain",
        "vermist kwijt weg zoek verdwen vind meegenomen ontvoer",
        r"\b" + _CHILD + r"\b(?! fiets)(?:\W+(?!paspoort|pas|fiets|id|tas|sleutel|telefoon|zijn|haar|school|bord)\w+){0,6}?\W+"
        r"(?:(?:is|wordt|al|sinds|raak) (?:\w+ ){0,3}?(?:vermist|weg|kwijt|zoek|verdwenen|weggelopen|ontvoerd|meegenomen)\b|vermist\b|zoekgeraakt|"
        r"weggelopen|kwijtgeraakt|kwijt\b|spoorloos|ontvoerd|meegenomen|(?:nergens|niet|nie) (?:meer )?(?:te )?(?:vinden|terug)|niet thuisgekomen)",
    ),
    rule(
        "missing_child",
        "certain",
        "kwijt vermist amber vind",
        r"\b(?:ben|zijn|raakte?n?) (?:ik |we |wij )?(?:\w+ ){0,2}?(?:mijn|mn|m'n|me|ons|onze|ze|een) (?:\w+ )?" + _CHILD + r"(?: van \w+(?: jaar)?)? (?:\w+ ){0,4}?(?:kwijt|uit het oog)|"
        r"vermist(?:e)? (?:kind|meisje|jongetje|jongen|peuter|kleuter)|amber alert|"
        r"(?:vind|zoek|zie) (?:\w+ )?(?:mijn|mn|m'n|me|ons) (?:\w+ )?" + _CHILD + r" (?:nergens|niet|overal)",
    ),
    rule(
        "injury",
        "certain",
        "adem",
        r"adem\w* (?:\w+ ){0,2}?(?:niet|nie|nauwelijks|slecht|amper|moeilijk|raar)\b|(?:niet|geen|nie|nauwelijks|amper|moeilijk|slecht) (?:\w+ ){0,2}?"
        r"(?:adem|ademt|ademe?n|ademd|ademhal\w*)\b|stopt met ademen|ademnood|adem (?:stokt|happen)|naar adem",
    ),
    rule(
        "injury",
        "certain",
        "lucht stik",
        r"(?:krijgt|krijg|heb|heeft|krijgen|krijgd) (?:\w+ )?(?:geen|bijna geen) lucht\b(?! in)|\b" + _WHO + r"\b(?:\W+\w+){0,4}\W+(?:stikt|stikken|stik)\b|"
        r"verslikt(?:\W+\w+){0,6}\W+(?:lucht|blauw|stik\w*)|\bik stik\b(?! (?:de|van|in))",
    ),
    rule(
        "injury",
        "certain",
        "bewust westen flauw onwel",
        r"bewus\w*loos|buiten (?:bewustzijn|westen|kennis)|\bflauw ?gevallen|valt (?:\w+ )?flauw|\bonwel\b|niet (?:meer )?bij (?:bewustzijn|kennis)|"
        r"bewustzijn (?:verlo|kwijt)",
    ),
    rule(
        "injury",
        "certain",
        "hart beroerte reanim infarct herseninf bloeding attaque cva",
        r"hart ?(?:aanval|infarct|stilstand)|\bberoerte|reanim\w*|hersen(?:infarct|bloeding)|\bcva\b|slagaderlijk",
    ),
    rule(
        "injury",
        "certain",
        "reageer beweeg bewege bewegingl roerloos opstaan overeind",
        r"reageer\w* (?:\w+ ){0,2}?(?:nergens|nergend|niet) (?:meer )?(?:op|meer)\b(?! (?:mijn|mails?|melding|bericht|klacht))(?=.*\b(?:lig|leg|grond|adem|stoep|straat|bed|vloer|man|vrouw|"
        r"buur|vader|moeder|oma|opa|kind))(?!.*(?:stoplicht|verkeerslicht|brug|knop))|"
        r"\b" + _WHO + r"\b(?:\W+\w+){0,8}\W+(?:beweegt|bewegen|beweegd|verroert) (?:\w+ )?(?:niet|nie|geen)|bewegingloos|roerloos|"
        r"\b(?:gevallen|grond|vloer|straat)\b(?:\W+(?!oudere)\w+){0,6}\W+(?:niet|nie) (?:meer )?(?:opstaan|overeind|omhoog)\b(?!.*\b(?:bank|bankje)\b)",
    ),
    rule(
        "injury",
        "certain",
        "bloed",
        r"bloedt\b|bloeden(?:d|de)?\b|bloed (?:heel |erg |hevig |ontzettend |enorm |flink |als |uit |overal|veel|verschrikkelijk|verliest)|"
        r"(?:veel|vol|onder het|onder t|plas|plassen|overal|allemaal|zit onder|liters?) (?:met )?bloed\b|bloed(?:plas|bad|verlies)|hevig\w* bloed",
    ),
    rule(
        "injury",
        "certain",
        "gewond dodelijk levensgevaar slachtoffer",
        r"\b(?:zwaar|zwaar ?ge|licht)?gewond(?:e|en|en)?\b(?! (?:eend|vogel|meeuw|duif|zwaan|kat|poes|egel|hond|dier|ree|vos|reiger|gans|kraai|merel|uil))|zwaargewond\w*|"
        r"in levensgevaar|slachtoffers?\b(?=.*(?:ongeluk|lig|bloed|ongeval|straat|nu))",
    ),
    rule(
        "injury",
        "certain",
        "overdos vergift epilep toeval allergi shock brandwond anafyl",
        r"\boverdos\w*|\bvergiftig(?:d|ing)\b(?=.*\b(?:kind|man|vrouw|zoon|dochter|ik|baby|heeft|gas|rook))|epilep\w*|een toeval\b|allergische (?:reactie|shock)|in shock\b|brandwonden|anafyl\w*",
    ),
    rule(
        "injury",
        "certain",
        "lig leg lag",
        r"(?:^|\W)(?:lig[td]?|legt?|lag|liggen)\b(?!(?:\W+\w+){0,10}\W+(?:te |aan het |een )?(?:slape|slaap|pitte|maffe|zonne|chille))(?:\W+\w+){0,3}?\W+" + _WHO + r"\b(?!.*(?:slaap|slape|zwerver|dakloze|maffe|pitte|dronken|roes))"
        r"(?:\W+\w+){0,8}?\W+(?:hulp|stil|kapot|zwaar|niet goed|niet meer|help|bloed|gevallen|stuiptrek\w*|kramp\w*|te schudden|te schokken|blauw|gilt|schreeuwt|kermt|kreunt)\b",
    ),
    rule(
        "injury",
        "possible",
        "lig leg lag",
        r"(?:^|\W)(?:lig[td]?|legt?|lag|liggen)\b(?:\W+\w+){0,3}?\W+" + _WHO + r"\b(?:\W+\w+){0,4}?\W+(?:grond|straat|stoep|weg|fietspad|vloer|gras|trap|rijbaan|rails|spoor)\b(?!.*(?:slaap|slape|zwerver|dakloze|maffe|pitte|tegel|zooi|rommel|afval|troep))|"
        r"\b" + _WHO + r"\b(?:\W+(?!niet)\w+){0,5}?\W+(?:lig[td]?|legt?) (?:\w+ ){0,3}?(?:op|in|midden op|langs) (?:de |het |t )?(?:grond|straat|stoep|weg|fietspad|vloer|trap|rijbaan|rails|spoor)\b(?!.*(?:slaap|slape|zwerver|dakloze|slaapzak|tegel|zooi|rommel|afval|troep))",
    ),
    rule(
        "injury",
        "possible",
        "gevallen gebroken benauwd borst bevall weeen vliezen gebeten bijt lichaam stuip dood lijk overleden dode stikken",
        r"(?:van (?:de|het|een) (?:trap|ladder|dak|balkon|steiger|galerij|raam|flat)|uit (?:het|een) raam|van \d+ hoog) (?:\w+ )?(?:gevallen|gestort)|"
        r"(?:been|heup|arm|nek|rug|enkel|pols) (?:is )?gebroken|heel(?: erg)? benauwd|pijn (?:op|in) (?:de|mijn|zijn|haar|mn|m'n) borst|vliezen (?:zijn )?gebroken|"
        r"\b(?:bevalt|aan het bevallen|gaat bevallen)\b|hond (?:\w+ ){0,3}(?:bijt|gebeten|aangevallen)|gebeten door (?:een )?hond|stuiptrekk\w*|"
        r"\b(?:dode|overleden) (?:man|vrouw|persoon|baby|mens|kind)\b|\blijk (?:gevonden|in|op|van een)|(?:levenloos|stoffelijk) \w*lichaam|levenloos|"
        r"\b(?:man|vrouw|buurman|buurvrouw|iemand|persoon) (?:\w+ ){0,3}(?:is dood|dood gevonden|overleden in)",
    ),
    rule(
        "water",
        "certain",
        "verdrink verdronk drenkel ijs boven water gracht sloot kana vaart plas vijver haven zee zwembad rivier singel",
        r"\bverdrin?k\w*|verdronken\b(?! (?:egel|kat|dier|eend|schaap))|drenkeling|door het ijs|door t ijs|komt (?:\w+ )?niet (?:meer )?boven\b|"
        r"\b(?:" + _WHO + r"|kinderen|auto|wagen|busje|scootmobiel|rolstoel|kinderwagen)\b(?:\W+(?!kunnen|kan|bijna|straks|als)\w+){0,5}?\W+(?:te water\b|in (?:de|het|t|een) " + _WATERS + r" "
        r"(?:gevallen|beland|geraakt|gereden|gesprongen|lig\w*|drijf\w*|gevalle|terecht))|"
        r"\b(?:lig[td]?|leg|legt|drijft|valt|viel|gevallen|beland|gereden|spartelt|sprong) (?:er |een |iemand |mijn |m'n |de )*(?:" + _WHO + r"|auto) (?:\w+ )?in (?:de|het|t|een) " + _WATERS + r"\b|"
        r"(?:dijk|dam|waterkering) (?:\w+ )?(?:breekt|bezwijkt|doorgebroken|bezweken|doorbraak)|dijkdoorbraak|watersnood",
    ),
    rule(
        "water",
        "possible",
        "water kolk evacu overstroom",
        r"water (?:komt|stroomt|kolkt|stijgt|loopt) (?:\w+ ){0,3}(?:de wijk|het dorp|de huizen|heel snel|steeds hoger|razendsnel|zo hard)|moeten (?:we )?evacuer|evacuatie",
    ),
    rule(
        "electrocution",
        "certain",
        "electro elektro geelek schok stroom spanning",
        r"[eg]?e?le[ck]+tro[ck]u\w*|stroom ?(?:schok|stoot)|(?:kreeg|krijg|krijgt|gekregen|voelde|gehad|kreech) (?:\w+ ){0,5}?schok(?:je|ken)?\b|schok (?:\w+ ){0,5}?(?:gekregen|gehad|kreeg)\b(?! (?:van de rekening|toen))|"
        r"(?:staat|lijkt|staan|is|onder) (?:\w+ ){0,3}?onder (?:stroom|spanning)|schrikdraad .{0,20}kind",
    ),
    rule(
        "electrocution",
        "certain",
        "meterkast stopcontact elektr stroom kortsl vonk schakelkast groepenkast",
        r"\bwater\b(?:\W+\w+){0,8}?\W+(?:meterkast|stopcontact\w*|elektra|elektriciteit\w*|stroom|stroomkast|groepenkast|lampen)\b(?! (?:paal|valt))|"
        r"(?:meterkast|stopcontact\w*|elektrici\w+|stroomkast\w*|groepenkast|schakelkast)\b(?:\W+\w+){0,8}?\W+(?:water|nat|lekt|lekkage|vonk\w*|rook\w*|knettert|gesmolten|smelt|knalt|brand\w*)\b|"
        r"\bvonk(?:t|en|te|je|jes)?\b(?!.*(?:bbq|vuurkorf))|kortsluiting",
    ),
    rule(
        "electrocution",
        "possible",
        "stroom hoogspanning elektr bovenleiding kabel",
        r"(?:stroom|hoogspannings?|elektriciteits?|elektra|bovenleiding)[- ]?(?:draad|draden|kabels?|leiding|lijn)?\b(?:\W+\w+){0,6}?\W+(?:los|hangt|hangen|ligt|liggen|bloot|blote|geraakt|gebroken|gevallen|naar beneden|doorgesneden)\b(?=.*(?:straat|stoep|grond|weg|water|kind|tuin|fietspad|dak|auto))|"
        r"blo(?:te|ot\w*) (?:stroom|elektriciteits?)\w*",
    ),
    rule(
        "gas",
        "certain",
        "gaslucht gaslek gasgeur gasle koolmono monoxide co-melder comelder co ",
        r"gas ?(?:lucht|lek\w*|geur|stank)|koolmono\w*|monoxide|\bco[- ]?(?:melder|alarm|vergiftiging)",
    ),
    rule(
        "gas",
        "certain",
        "gas",
        r"(?:ruik\w*|ruiken|rook|stink\w*|stank|lucht|luchtje|geur|meur\w*|riek\w*)(?:\W+\w+){0,6}?\W+(?:aard)?gas\b|"
        r"\b(?:aard)?gas\b(?:\W+\w+){0,4}?\W+(?:te ruiken|ruik\w*|stink\w*|lek\w*|lekt|ontsnap\w*|lucht|sis\w*|stroomt|vrij|geroken)\b|"
        r"gas ?(?:leiding|buis|pijp|kraan|fles|flessen|aansluiting)\b(?:\W+\w+){0,6}?\W+(?:geraakt|lek\w*|stuk|sis\w*|gebroken|gesprongen|open|kapot\w*|doorgesneden|brand\w*|ontplof\w*)|"
        r"(?:geraakt|kapot\w*|lek\w*|gebroken|sis\w*|open)\b(?:\W+\w+){0,4}?\W+gas(?:leiding|buis|pijp|kraan)",
    ),
    rule(
        "gas",
        "possible",
        "eieren eiere ",
        r"rott?e? ?eiere?n?\b(?!.*(?:riool|put|kolk|sloot|vijver|gracht|water|singel|container))(?<!riool)(?=.*(?:huis|hal|keuken|flat|portiek|binnen|gas|meterkast|trap))",
    ),
    rule("explosion", "certain", "explo ontplof geexplo", r"\bge?explo\w*|\bexplosi(?:e|es)\b|ontplof\w*"),
    rule(
        "explosion",
        "possible",
        "bom granaat pakket plofkraak",
        r"\b(?:bom|handgranaat|granaat|bommelding|explosief|plofkraak)\b|verdacht (?:pakket\w*|koffer|tas)",
    ),
    rule(
        "weapon",
        "certain",
        "schot schiet beschot schoten pistool vuurwapen geweer machete mes wapen zwaard bijl steekpartij gestok neerges hakmes hamer ",
        r"schietpartij|steekpartij|neerge(?:schoten|stoken)|beschoten|doodgeschoten|wordt (?:\w+ )?geschoten|(?:hoor\w*|er zijn|er vielen|vallen) (?:\w+ )?(?:pistool)?schoten|geschoten op\b|"
        r"(?:man|iemand|jongen|ze|hij|er) (?:\w+ ){0,2}schiet\b|aan het schieten|pistool\w*|vuurwapen\w*|\bgeweer|machete\w*|hakmes\w*|kalashnikov|"
        r"(?:met|heeft|heb|trekt|had|zwaait|hebben|zwaaien|bedreigt|een|groot|getrokken) (?:een |n |'n |met |groot |z'n |zijn )*(?:mes|messen|keukenmes|steekwapen|zwaard|bijl|wapen|wapens|honkbalknuppel)\b(?!.*gevonden)|"
        r"met (?:een |n )?mes|gestoken met|(?:iemand|man|jongen|vrouw|hij|zij|hem|haar) (?:\w+ ){0,2}gestoken\b(?!.*(?:wesp|bij\b|bijen|hoornaar|brand|insect|mug))",
    ),
    rule("weapon", "possible", "mes wapen schoten", r"\b(?:mes|messen|wapen|wapens|munitie)\b|pistoolschot|\bschoten\b"),
    rule(
        "violence",
        "certain",
        "elkaar gesla vecht gevecht mishandel overval berov verkracht aanrand aangerand ontvoer kidnap gijz vermoor moord aangeval wurg inbre ingebr bedreig rellen doodsla geweld",
        r"(?:in|mekaar|elkaar) (?:\w+ )?(?:elkaar|mekaar|inmekaar)? ?(?:geslage?n?|geslaan|slaan|slaat|getrapt|trappen|geschopt|schoppen|timmere?n?|rosse?n?|gerost|gebeukt|beuken)\b|"
        r"\bvecht(?:e?n|partij\w*|en|end|t)?\b|\bgevecht|knokpartij|(?:wordt|werd|word|worden|ben|is|zijn|net) (?:\w+ ){0,4}?(?:mishandeld|geslagen|beroofd|overvallen|verkracht|aangerand|gewurgd|gegijzeld|vermoord|ontvoerd|geschopt|belaagd)\b|"
        r"\boverval(?:ler|lers|len)?\b|gewapende|straatroof|beroving|verkracht\w*|aanrand\w*|ontvoer\w*|kidnap\w*|gijzel\w*|"
        r"(?:gaat|dreigt|wil|probeert|komt)(?:\W+\w+){0,3}\W+(?:te )?(?:vermoorden|wurgen|doodslaan|neersteken|verkrachten|doodmaken)|"
        r"\b(?:wordt|net|nu|zijn|wordt er) (?:\w+ ){0,4}ingebroken\b|inbreker\w* (?:\w+ ){0,3}(?:binnen|in|bezig|nu|op|aan|bij)|\bmoord\b",
    ),
    rule(
        "violence",
        "possible",
        "bedreig aangeval aanval slaa slaan schop geslag hulp gilt gille schreeuw inbrek steek knok achterv",
        r"(?:wordt|word|werd|worden|ben|is) (?:\w+ ){0,4}?(?:bedreigd|aangevallen|achtervolgd)\b(?!.*(?:meeuw|vogel|gans|ganzen|kraai|wesp|bij(?:en)?\b))|bedreigt (?:mij|me|ons|mensen|iemand|voorbijgangers)|"
        r"\b(?:slaat|slaan|slat|schopt|schoppen) (?:een |n |de |die |op |in op )*(?:man|vrouw|jongen|meisje|kind|oude|iemand|mensen|mij|me|ons)\b|"
        r"(?:roept|schreeuwt|gilt|gillen|schreeuwen|roepen|geroep|hoor\w*) (?:\w+ ){0,4}om hulp|om hulp (?:\w+ ){0,2}(?:roep\w*|schreeuw\w*|gil\w*|geroepen)|inbreker|knokken",
    ),
    rule(
        "collapse",
        "certain",
        "stort inst bedolven puin bezw neerg gestort",
        r"\b" + _BUILDING + r"\b(?:\W+\w+){0,5}?\W+(?:ingestort|neergestort|stort(?:te)? (?:\w+ )?in\b|instort\w*|bezweken|ineengestort|aan het instorten|op instorten)|"
        r"(?:stort(?:te)? (?:\w+ ){0,4}?in\b|ingestort)(?=.*(?:" + _BUILDING + r"))|bedolven|onder (?:het )?puin|(?:vliegtuig|helikopter)\w* (?:\w+ ){0,3}(?:neer)?gestort",
    ),
    rule(
        "collapse",
        "certain",
        "beneden omgeval omver",
        r"\b(?:balkon\w*|dak|plafond|gevel\w*|muur|galerij|(?:bouw|hijs)?kraan|bouwsteiger)\b(?:\W+\w+){0,4}?\W+(?:naar beneden (?:gekomen|gevallen|gestort|gekome)|omgevallen|omgegaan)\b",
    ),
    rule("collapse", "possible", "inst stort", r"instort\w*|op in te storten|in te storten|\bingestort\b"),
    rule(
        "accident",
        "certain",
        "ongeluk ongeval aanrijd botsing aangereden bekneld beklemd overreden geschept ontspoord onder gereden klem",
        r"(?:ongeluk|ongeval|aanrijding|botsing|aangereden|gebotst|kop-?staart)\w*(?=.*(?:gewond|bloed|bekneld|beklemd|bewusteloos|slachtoffer|ambulance|beweegt|ligt (?:een |er |iemand |op )|liggen mensen|erin|vastzit|zit vast|112|ernstig|zwaar|doden?\b))|"
        r"(?:gewond\w*|ernstig|zwaar|groot|dodelijk|heftig)\b(?:\W+\w+){0,3}?\W+(?:auto|verkeers?|fiets)?-?(?:ongeluk|ongeval|aanrijding|botsing)|\bbekneld\b|\bbeklemd\b|ontspoord|"
        r"\b(?:fietser|fietsster|voetganger|kind|kindje|meisje|jongen|jongetje|vrouw|mevrouw|man|meneer|iemand|oma|opa|scooterrijder|motorrijder|persoon|mens|zoon|zoontje|dochter|dochtertje|scholier|wandelaar|ik ben|oude dame)\b"
        r"(?:\W+(?!heeft|heb|hebben|paal|bord|lantaarn|hek|met)\w+){0,5}?\W+(?:aangereden|overreden|geschept|omver ?gereden|onder (?:de|een) (?:auto|tram|trein|bus|vrachtwagen|metro))\b|"
        r"(?:tak|boom|steen|dakpan|plaat|bord)\w* (?:\w+ ){0,3}?op (?:een |n |mijn |m'n |de )?(?:kind|man|vrouw|mens\w*|fietser|iemand|persoon|wandelaar|voetganger|hoofd)\b|auto (?:\w+ ){0,3}over de kop|"
        r"\bonder (?:de |een )(?:omgevallen )?(?:boom|tram|trein|vrachtwagen)(?: vandaan)?\b(?=.*(?:" + _WHO + r"|lig|vast|klem))(?!.*(?:hond|kat|fiets|spoor|bankje))",
    ),
    rule(
        "accident",
        "possible",
        "ongeluk ongeval aanrijding gebotst botsing frontaal",
        r"(?:is|was|net|zojuist|nu|hier|gebeurd|er) (?:\w+ ){0,3}?(?:een |n )(?:\w+ )?(?:auto)?(?:ongeluk|ongeval|aanrijding|botsing)\b(?!.*(?:paal|bord|hek|wachten|gebeuren|bijna|keer|vorige))|"
        r"^\W*(?:ongeluk|ongeval|aanrijding)\b(?=(?:\W+\w+){0,8}\W*$)|(?:auto'?s|scooter|fiets\w*|brommer|tram|bus|twee)\b(?:\W+\w+){0,5}\W+(?:gebotst|op elkaar (?:geknald|gereden)|frontaal)|(?:gebeurt|gebeurd) (?:\w+ )?een ongeluk\b(?=.*(?:net|nu|zojuist))",
    ),
    rule("fire", "certain", "vlam laaie vuurzee", r"\bvlamm?e?n?\b(?! verdeler)|vlammenzee|vuurzee|lichte?r? ?laaie?\b|steekvlam"),
    rule(
        "fire",
        "certain",
        "brand brant brnad bradn fik hens",
        r"\bin (?:de |d'r |t )?(?:brand|brandt|brant|fik|fikk|hens)\b(?! ?(?:weer|gang|kraan))|\bfikt\b|\bfikken\b|uitslaande|"
        r"\bbrand(?:t|d)?\b *!|\b(?:huis|woning|flat|keuken|auto|schuur|bos|dak|schoorsteen|zolder|natuur|berm|garage|container|binnen|middel|scooter|appartements?|school|winkel|boot|kelder|meterkast|pand|duin|riet|hei|heide|buiten|gras|caravan|bedrijfs?|loods)[- ]?brand\b(?! (?:veilig|gang|weer))|"
        r"\b(?:er is|is er|er woedt|woedt|grote|help|alarm|hevige|zware|melden|hier is|is hier|ik zie|zie|nu|we hebben|net) (?:\w+ )?(?:een )?(?:\w+e )?(?:brand|brant|brandt|brnad|bradn)\b(?! (?:geweest|new))|"
        r"\b(?:brand|brant|brandt|brnad|bradn) (?:bij|in|op|naast|achter|boven|onder|hier|help|nu|snel|uit)\b(?!.*(?:lamp|lantaarn|licht))|"
        r"\b(?:huis|woning|flat|dak|keuken|auto|schuur|bos|gebouw|pand|container|prullenbak|caravan|tent|boom|gras|heg|berm|garage|fiets|scooter|bus|trein|boot|school|winkel|kerk|gordijn\w*|bank|bankje|zolder|kelder|meterkast|afval|papier|heide|riet|alles|iets|het hier|kleren|tafel|hek|haag|loods|vrachtwagen)\b"
        r"(?:\W+(?!lamp|licht|lantaarn|zon)\w+){0,4}?\W+(?:brandt?|brant|fikt|brand(?:en|e))\b|"
        r"\b(?:het|t|alles|hier|er) (?:brandt|brand|brant)\b(?! (?:iets|zo)? ?(?:niet|geen|wel|al|nog|ook|dag|licht|lamp))",
    ),
    rule(
        "fire",
        "certain",
        "rook rooch rooke",
        r"rook ?(?:wolk|pluim|ontwikkeling|kolom)\w*|\b(?:rook|rookt|walm)\b(?:\W+\w+){0,3}?\W+(?:uit|onder|vanuit|van onder)\b(?!.*(?:bbq|barbecue|open haard|haard|kachel|sigaret|schoorsteen|pijp|vuurkorf|vuurkorf|raam dicht))|"
        r"(?:zwarte|dikke|veel|grijze|enorme?|allemaal) rook\b(?!.*(?:bbq|barbecue|haard|kachel|sigaret|vuurkorf|schoorsteen|auto rijdt|overlast))|"
        r"(?:trap\w*|hal|portiek|gang|huis|woning|kamer|flat) (?:\w+ ){0,3}?vol (?:met )?rook|(?:uit|onder|vanuit) (?:\w+ ){1,4}komt (?:\w+ )?(?:rook|walm)\b(?!.*(?:schoorsteen|kachel|bbq))",
    ),
    rule(
        "fire",
        "possible",
        "brand brant fik rook schroei smeul vuur",
        r"\bbrand\b(?! new)|\bbrandt\b|\bbrant\b|\bbrandlucht|\bschroeilucht|brandgeur|\bfik\b|\bfikkie|\bsmeul\w*|rook ?melder\w* (?:\w+ ){0,3}(?:af|piep\w*|loei\w*|gaat|gaan)|\bbrandend(?:e)?\b(?! zon)|"
        r"\b(?:zie|ruik|ruiken|komt|er is|hangt) (?:\w+ ){0,3}?(?:rook|vuur)\b(?! ?(?:werk|overlast))(?!.*(?:bbq|barbecue|haard|kachel|sigaret|wiet|schoorsteen|vuurkorf))|vuurtje (?:gestookt|stoken|gemaakt)|stoken (?:een )?vuur",
    ),
    rule(
        "other",
        "certain",
        "noodgeval noodsit opgesloten auto lift",
        r"\bnoodgeval|\bnoodsituatie|(?:kind\w*|baby|hond|peuter)\b(?:\W+\w+){0,4}\W+(?:opgesloten|alleen) in (?:een |de |die |hete )*(?:auto|wagen)|gifwolk",
    ),
    rule(
        "other",
        "possible",
        "ambulan politie brandweer 112 ziekenw hulpdienst 1-1-2",
        r"(?:bel|belt|stuur|roep|haal|waarschuw|laat|moet ik|kunt u|kan iemand) (?:\w+ ){0,4}?(?:ambulan[cs]e?|politie|brandweer|112|ziekenwagen|hulpdiensten?)\b(?!.*(?:kazerne|open dag|vacature|vergunning))|"
        r"(?:ambulan[cs]e|politie|brandweer|ziekenwagen|hulpdiensten)(?: \w+){0,2} (?:nodig|moet (?:\w+ )?komen|snel|nu|direct|met spoed|aub|alstublieft)\b(?!.*(?:door|langs|parkeer|geparkeerd))",
    ),
    rule(
        "other",
        "possible",
        "help hulp sos nood levensgevaar chloor ammoniak gift lift",
        r"^\W*(?:help|hulp|sos|nood|heelp)(?:\W+(?:help|me|mij|ons|snel|aub|nu|asjeblieft|alstublieft|hulp|nodig|heelp))*\W*$|\bin (?:acute )?nood\b|"
        r"levens(?: in)? gevaar\b|(?:chloor|ammoniak|giftige)\w* (?:\w+ ){0,2}(?:wolk|lucht|gas|stof|dampen)|(?:zit|zitten|sta) (?:\w+ ){0,3}vast in (?:de|een) lift|heb (?:nu |dringend |snel |meteen )hulp nodig",
    ),
)

TRAPS = re.compile(
    r"\bbrand(?:netel\w*|gang\w*|gevel\w*|kraan\w*|kranen|put\w*|trap\w*|weer ?kazerne\w*|weerauto\w*|weer(?=\W+(?:kazerne|kan|kon|oefen\w*|auto|open|er niet))|veilig\w*|vergunning\w*|stof\w*|"
    r"slang\w*|haspel\w*|meester\w*|punt|hout|alarm(?= gaat (?:elke|iedere|steeds|weer|altijd))|deur\w*|blus\w*|werend\w*|schade\w*|plek\w*|haren|melder(?=\w* (?:kapot|defect|stuk|piept))|merk\w*|kast\w*|uitgang\w*|brief)|"
    r"\b(?:af|uit|door|ver)gebrand\w*|\b(?:uit|af|door|ver)brand\w*|\bdoorgebrand\b|\bgebrand\b|\b(?:zonne|maag|sod|keel)brand\w*|brandend? (?:maag|zon|actueel|vraag)|brandende zon|\bbrand ?new\b|"
    rf"\b\w{{0,12}}{_LAMP}\w*(?:\W+(?!vlam|rook|vonk|in (?:brand|de fik))\w+){{0,10}}?\W+(?<!in )(?<!in de )brand(?:t|d|en|de|den|e)?\b|"
    rf"(?<!in )\b(?:ge)?brand(?:t|d|en|de)?(?:\W+(?!in\b|huis|dak|auto)\w+){{0,4}}?\W+(?:\w{{0,10}}{_LAMP}\w*)|"
    r"(?<!in )\bbrand(?:t|d|en|de|den)?(?: (?:al|nog|ook|weer|de hele|sinds|nu|maar|hij|ie|gewoon|steeds|s|'s|savonds|avonds))* (?:niet|nie|niks|overdag|dag|zwak|altijd|continu|de hele|geen|constant|onnodig|weer|nog|amper|slecht|fel|zo fel)\b(?! het huis)|"
    r"(?:niet|nie|overdag) (?:meer )?(?:brand(?:t|en)?|branden)\b|(?<!in )(?:brand(?:t|en)?) overdag|kaarsen? brand\w*|"
    r"(?<!net )(?<!nu )(?<!zojuist )\bin (?:de )?(?:brand|fik|hens) (?:gestoken|gezet|geweest|gestaan|gevlogen)(?!.*\b(?:net|brandt|fikt|snel|help|112|vlammen|nu in|staat nu)\b)|"
    r"(?:heeft|had|hebben|stond|stonden|vloog) (?:\w+ ){0,3}in (?:de )?(?:brand|fik) (?:gestaan|gestoken|gezet)|(?<=vorige week )in brand|"
    r"(?:brand|brandt) (?:van|geweest|was) (?:gisteren|vorige|afgelopen|laatst)|na (?:de|een|die) brand\b|door (?:de|een|die) brand (?:van|vorige)|"
    r"\bgas ?lantaar\w*|\blachgas\w*|\bgas(?:fles\w*|flessen|bus\w*)(?!.*(?:lek|sis|brand|vuur|ontplof|ruik))|\bgasfornuis\w*|\bgas(?:loos|meter\w*|rekening|aansluiting\w*|kachel|prijs\w*|vrij|pedaal|tank\w*)(?!.*(?:lek|ruik|sis))|"
    r"van (?:het |t )?gas (?:af|los)|\baardgas(?:vrij|loos)\w*|\buitlaat ?gas\w*|\bbiogas|broeikasgas\w*|vol gas\b|gas (?:geven|gegeven|erop|op de plank|terug)|(?:geven|geeft|trekken|op) (?:vol )?gas\b|rotgas|traangas(?! )|"
    r"\bvuurwerk\w*(?:\W+\w+){0,3}?\W+(?:ontplof\w*|explo\w*|bom\w*)(?!.*(?:gewond|hand|bloed|brand))|(?:ontplof\w*|explo\w*|bom\w*|knal\w*)(?:\W+\w+){0,5}?\W+(?:vuurwerk|nitraat|cobra)\w*(?!.*(?:gewond|hand|bloed|brand))|vuurwerkbom\w*|"
    r"zonnebrand\w*|onontploft|explosieve? (?:groei|stijging)|bevolkingsexplosie|tijdbom|"
    r"\bmessing\w*|messen ?(?:winkel|slijper)\w*|\bwater ?pistool\w*|speelgoed\w*|nep ?(?:wapen|pistool)\w*|wapenstok|stadswapen|gemeentewapen|foto'?s? geschoten|te binnen geschoten|opgeschoten|uit de grond geschoten|"
    r"(?:wesp\w*|bij|bijen|hoornaar\w*|mug\w*|insect\w*)(?:\W+\w+){0,6}\W+gestoken\b|gestoken (?:door|van)(?:\W+\w+){0,3}\W+(?:wesp\w*|bij|bijen|hoornaar\w*)|"
    r"slaat nergens op|nergens op sla\w*|\bsla(?:at|an) (?:met (?:de )?deuren|in je gezicht|over|alarm)|klok\w*(?:\W+\w+){0,4} sla\w+|"
    r"schrik\w* (?:me|mij|ons|mijn|m'n)? ?(?:echt |helemaal |iedere keer )?(?:dood|kapot)|om dood van te (?:gaan|vallen)|doodsbang|dood ?(?:moe|zonde|ziek|gewoon|lopende?|eng)|"
    r"dood (?:dier|\w*hout|blad)|dieren ?mishandel\w*|(?:hond|kat|dier|paard|eend)\w*(?:\W+\w+){0,3}\W+mishandeld|"
    r"(?:egel|kat|poes|hond|eend|zwaan|vogel|meeuw|duif|ree|hert|vos|konijn|haas|reiger|gans|dier|das)\w*(?:\W+\w+){0,3}?\W+(?:aangereden|overreden|verdronken|doodgereden|gewond|verdrinkt|bloedt)|"
    r"(?:aangereden|doodgereden|overreden|gewonde?|verdronken|bloedende?) (?:\w+ )?(?:egel|kat|poes|hond|eend|zwaan|vogel|meeuw|duif|ree|hert|vos|konijn|haas|reiger|gans|dier|das)\w*|"
    r"(?:lantaarn|licht|paal|paaltje|bord|hek|boom|brug|lichtmast|verkeers|prullenbak|stoplicht|bushok|abri|muur|bloembak|bank)\w*(?:\W+\w+){0,4}?\W+aangereden|aangereden(?:\W+\w+){0,2}\W+(?:paal|bord|hek|lantaarn|boom|verkeers|licht)\w*|"
    r"(?:voordat|voor|straks|anders|wachten op|wacht op|wachten tot|totdat|tot|komen|gebeuren|gebeurt|dadelijk|kans op|risico op|bijna|zonder|per) (?:er )?(?:\w+ )?(?:een )?(?:\w+ )?(?:ongeluk|ongelukken|ongeval|ongevallen|botsing)\w*(?: gebeur\w*)?|"
    r"(?:ongeluk|ongelukken|ongevallen) (?:gaan |gaat |zal |kunnen )?(?:gebeuren|gebeurt|wachten)|(?:na|door|sinds) (?:de|een|het|die|dat) (?:aanrijding|ongeluk|ongeval|botsing)|ongelukkig\w*|per ongeluk|"
    r"(?:kinderen|jongeren|jongens|jeugd|meisjes|mensen)(?:\W+\w+){0,5}\W+spring\w*(?:\W+\w+){0,6}\W+(?:water|kanaal|gracht|vaart|trampoline|zwem\w*)|spring(?:kussen|plank|en op groen|t (?:niet )?op)|"
    r"(?:boten|bootje|boot|fiets|scooter|winkelwagen\w*|matras|bankje|bank)(?: \w+){0,3} in (?:de|het) (?:water|gracht|sloot|kanaal)|storten? (?:\w+ )?(?:puin|afval|beton|vuil)|gestort(?:e)? (?:afval|puin|grond|vuil|beton)|"
    r"bloed(?:druk|prik\w*|heet|irritant|serieus|hekel|bank|donor\w*|neus)|\bbloedt? (?:geprikt|geven|prikken)|"
    r"reanimatie ?(?:cursus|les)\w*|hart ?(?:elijk|stikke\w*|je)|aed\b"
)

SOFTENS = words(
    (
        "vorige?",
        "gister\\w*",
        "eergisteren",
        "afgelopen",
        "geleden",
        "destijds",
        "laatst",
        "bijna",
        "oefening",
        "grapje",
        "film",
        "filmpje",
        "cursus",
        "training",
        "voorlichting",
        "verzekering",
        "vergunning",
        "museum",
        "verboden",
        "regels",
        "elke (?:nacht|avond|dag|week|keer)",
        "iedere (?:nacht|avond|dag|week|keer)",
        "elk weekend",
        "regelmatig",
        "vaak",
        "soms",
        "wel eens",
        "weleens",
        "altijd",
        "al (?:weken|maanden|jaren)",
        "voordat",
        "stel dat",
        "wat als",
        "bij wie",
        "wanneer",
        "wat kost",
        "aangifte",
        "waar is",
        "geweest",
        "informatie",
        "vacature",
    )
)

NOW = words(
    (
        "nu",
        "net",
        "zojuist",
        "op dit moment",
        "momenteel",
        "meteen",
        "direct",
        "onmiddellijk",
        "snel",
        "help",
        "heelp",
        "hulp",
        "nog steeds",
    )
)

DUTCH = Language("nl", RULES, TRAPS, SOFTENS, NOW)
