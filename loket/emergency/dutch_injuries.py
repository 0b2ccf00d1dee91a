"""Dutch rules for accidents, injuries and drowning (pure, data)."""

from loket.emergency.dutch_words import WATERS, WHO
from loket.emergency.rules import rule

INJURIES = (
    rule(
        "accident",
        "certain",
        "ongeluk ongeval aanrijd botsing aangereden bekneld beklemd overreden geschept ontspoord onder_de "
        "onder_een gereden klem",
        r"(?:ongeluk|ongeval|aanrijding|botsing|aangereden|gebotst|"
        r"kop-?staart)\w*(?=.*(?:gewond|bloed|bekneld|beklemd|bewusteloos|slachtoffer|ambulance|"
        r"beweegt|ligt (?:een |er |iemand |op )|liggen mensen|erin|vastzit|zit vast|112|ernstig|"
        r"zwaar|doden?\b))|"
        r"(?:gewond\w*|ernstig|zwaar|groot|dodelijk|heftig)\b(?:\W+\w+){0,3}?\W+(?:auto|"
        r"verkeers?|fiets)?-?(?:ongeluk|ongeval|aanrijding|botsing)|\bbekneld\b|\bbeklemd\b|"
        r"ontspoord|"
        r"\b(?:fietser|fietsster|voetganger|kind|kindje|meisje|jongen|jongetje|vrouw|mevrouw|"
        r"man|meneer|(?<!door )iemand|oma|opa|scooterrijder|motorrijder|persoon|mens|zoon|zoontje|dochter|"
        r"dochtertje|scholier|wandelaar|ik ben|oude dame)\b"
        r"(?:\W+(?!heeft|heb|hebben|paal|bord|lantaarn|hek|met)\w+){0,5}?\W+(?:aangereden|"
        r"overreden|geschept|omver ?gereden|onder (?:de|een) (?:auto|tram|trein|bus|vrachtwagen|"
        r"metro))\b|"
        r"(?:tak|boom|steen|dakpan|plaat|bord)\w* (?:\w+ ){0,3}?op (?:een |n |mijn |m'n |"
        r"de )?(?:kind|man|vrouw|mens\w*|fietser|iemand|persoon|wandelaar|voetganger|hoofd)\b|"
        r"auto (?:\w+ ){0,3}over de kop|"
        r"\bonder (?:de |een )(?:omgevallen )?(?:boom|tram|trein|"
        r"vrachtwagen)(?: vandaan)?\b(?=.*(?:" + WHO + r"|lig|vast|klem))(?!.*(?:hond|kat|fiets|spoor|bankje))",
    ),
    rule(
        "accident",
        "certain",
        "over_een over_de over_n & gere gre",
        r"\bover (?:een |de |n )(?:fietser|fietsster|voetganger|kind|man|vrouw|mens|persoon|"
        r"jongen|meisje)\b.{0,12}\bge?re\w+",
    ),
    rule(
        "accident",
        "certain",
        "boom muur gevel paal lantaarn huis kop bocht & auto scooter motor fiets brommer bus tram fatbike & gewond ligt "
        "bloed bestuurder iemand kermt erin vast ambulance",
        r"(?:auto|scooter|motor|fiets|brommer|bus|tram|"
        r"fatbike)\b.{0,25}\b(?:tegen (?:een |de )?(?:boom|muur|gevel|paal|lantaarn\w*|huis)|"
        r"over de kop|uit de bocht)\b(?=.*(?:gewond|ligt|bloed|bestuurder|iemand|kermt|erin|"
        r"vast|ambulance))",
    ),
    rule(
        "accident",
        "possible",
        "ongeluk ongeval aanrijding gebotst botsing frontaal",
        r"(?:is|was|net|zojuist|nu|hier|gebeurd|er) (?:\w+ ){0,3}?(?:een |"
        r"n )(?:\w+ )?(?:auto)?(?:ongeluk|ongeval|aanrijding|botsing)\b(?!.*(?:paal|bord|hek|"
        r"wachten|gebeuren|bijna|keer|vorige))|"
        r"^\W*(?:ongeluk|ongeval|aanrijding)\b(?=(?:\W+\w+){0,8}\W*$)|(?:auto'?s|scooter|"
        r"fiets\w*|brommer|tram|bus|twee)\b(?:\W+\w+){0,5}\W+(?:gebotst|op elkaar (?:geknald|"
        r"gereden)|frontaal)|(?:gebeurt|gebeurd) (?:\w+ )?een ongeluk\b(?=.*(?:net|nu|zojuist))",
    ),
    rule(
        "injury",
        "certain",
        "adem",
        r"adem\w* (?:\w+ ){0,2}?(?:niet|nie|nauwelijks|slecht|amper|moeilijk|raar)\b|(?:niet|"
        r"geen|nie|nauwelijks|amper|moeilijk|slecht) (?:\w+ ){0,2}?"
        r"(?:adem|ademt|ademe?n|ademd|ademhal\w*)\b|stopt met ademen|ademnood|adem (?:stokt|"
        r"happen)|naar adem",
    ),
    rule(
        "injury",
        "certain",
        "lucht stik",
        r"(?:krijgt|krijg|heb|heeft|krijgen|krijgd) (?:\w+ )?(?:geen|bijna geen) lucht\b(?! in)|\b"
        + WHO
        + r"\b(?:\W+\w+){0,4}\W+(?:stikt|stikken|stik)\b|"
        r"verslikt(?:\W+\w+){0,6}\W+(?:lucht|blauw|stik\w*)|\bik stik\b(?! (?:de|van|in))",
    ),
    rule(
        "injury",
        "certain",
        "bewust westen flauw onwel",
        r"bewus\w*loos|buiten (?:bewustzijn|westen|kennis)|\bflauw ?gevallen|"
        r"valt (?:\w+ )?flauw|\bonwel\b|niet (?:meer )?bij (?:bewustzijn|kennis)|"
        r"bewustzijn (?:verlo|kwijt)",
    ),
    rule(
        "injury",
        "certain",
        "hart beroerte reanim infarct herseninf bloeding attaque cva",
        r"hart ?(?:aanval|infarct|stilstand)|\bberoerte|reanim\w*|hersen(?:infarct|bloeding)|" r"\bcva\b|slagaderlijk",
    ),
    rule(
        "injury",
        "certain",
        "reageer beweeg bewege bewegingl roerloos opstaan overeind",
        r"reageer\w* (?:\w+ ){0,2}?(?:nergens|nergend|niet) (?:meer )?(?:op|meer)\b(?! (?:mijn|"
        r"mails?|melding|bericht|klacht))(?=.*\b(?:lig|leg|grond|adem|stoep|straat|bed|vloer|"
        r"man|vrouw|"
        r"buur|vader|moeder|oma|opa|kind))(?!.*(?:stoplicht|verkeerslicht|brug|knop))|"
        r"\b" + WHO + r"\b(?:\W+\w+){0,8}\W+(?:beweegt|bewegen|beweegd|verroert) (?:\w+ )?(?:niet|nie|geen)|"
        r"bewegingloos|roerloos|"
        r"\b(?:gevallen|grond|vloer|straat)\b(?:\W+(?!oudere)\w+){0,6}\W+(?:niet|"
        r"nie) (?:meer )?(?:opstaan|overeind|omhoog)\b(?!.*\b(?:bank|bankje)\b)",
    ),
    rule(
        "injury",
        "certain",
        "bloed",
        r"bloedt\b|bloeden(?:d|de)?\b|bloed (?:heel |erg |hevig |ontzettend |enorm |flink |als |"
        r"uit |overal|veel|verschrikkelijk|verliest)|"
        r"(?:veel|vol|onder het|onder t|plas|plassen|overal|allemaal|zit onder|"
        r"liters?) (?:met )?bloed\b|bloed(?:plas|bad|verlies)|hevig\w* bloed",
    ),
    rule(
        "injury",
        "certain",
        "gewond dodelijk levensgevaar slachtoffer",
        r"\b(?:zwaar|zwaar ?ge|licht)?gewond(?:e|en|en)?\b(?! (?:eend|vogel|meeuw|duif|zwaan|"
        r"kat|poes|egel|hond|dier|ree|vos|reiger|gans|kraai|merel|uil))|zwaargewond\w*|"
        r"in levensgevaar|slachtoffers?\b(?=.*(?:ongeluk|lig|bloed|ongeval|straat|nu))",
    ),
    rule(
        "injury",
        "certain",
        "overdos vergift epilep toeval allergi shock brandwond anafyl",
        r"\boverdos\w*|\bvergiftig(?:d|ing)\b(?=.*\b(?:kind|man|vrouw|zoon|dochter|ik|baby|"
        r"heeft|gas|rook))|epilep\w*|een toeval\b|allergische (?:reactie|shock)|in shock\b|"
        r"brandwonden|anafyl\w*",
    ),
    rule(
        "injury",
        "certain",
        "lig leg lag & hulp stil kapot zwaar niet help bloed gevallen stuip kramp schud schok blauw gilt schreeuw kermt "
        "kreun",
        r"(?:^|\W)(?:lig[td]?|legt?|lag|liggen)\b(?!(?:\W+\w+){0,10}\W+(?:te |aan het |"
        r"een )?(?:slape|slaap|pitte|maffe|zonne|chille))(?:\W+\w+){0,3}?\W+"
        + WHO
        + r"\b(?!.*(?:slaap|slape|zwerver|dakloze|maffe|pitte|dronken|roes))"
        r"(?:\W+\w+){0,8}?\W+(?:hulp|stil|kapot|zwaar|niet goed|niet meer|help|bloed|gevallen|"
        r"stuiptrek\w*|kramp\w*|te schudden|te schokken|blauw|gilt|schreeuwt|kermt|kreunt)\b",
    ),
    rule(
        "injury",
        "certain",
        "zakt wakker schuim blauw gestikt stikken pols hartslag verlamd scheef",
        WHO
        + r"\b.{0,40}\b(?:in elkaar|ineen) ?(?:ge)?zak\w*|(?:in elkaar|ineen) ?gezakt\b(?=.*\b"
        + WHO
        + r")|(?:niet|nie|moeilijk) (?:meer )?wakker (?:te )?(?:krijgen|te maken|worden)|"
        r"krijg \w+ (?:\w+ )?niet (?:meer )?wakker|schuim op (?:de|zijn|haar|z'n|d'r) mond|"
        r"schuimbekk\w*|" + WHO + r"\b.{0,30}\bblauw (?:aangelopen|aan het|gezicht|in)|blauw aangelopen|\b(?:gestikt|"
        r"aan het stikken)\b(?! in het (?:afval|vuil))|\bgeen (?:hartslag|pols)\b|half verlamd|"
        r"gezicht hangt scheef",
    ),
    rule(
        "injury",
        "possible",
        "lig leg lag & grond straat stoep weg fietspad vloer gras trap rijbaan rails spoor",
        r"(?:^|\W)(?:lig[td]?|legt?|lag|liggen)\b(?:\W+\w+){0,3}?\W+"
        + WHO
        + r"\b(?:\W+\w+){0,4}?\W+(?:grond|straat|stoep|weg|fietspad|vloer|gras|trap|rijbaan|rails|"
        r"spoor)\b(?!.*(?:slaap|slape|zwerver|dakloze|maffe|pitte|tegel|zooi|rommel|afval|"
        r"troep))|"
        r"\b" + WHO + r"\b(?:\W+(?!niet)\w+){0,5}?\W+(?:lig[td]?|legt?) (?:\w+ ){0,3}?(?:op|in|midden op|"
        r"langs) (?:de |het |t )?(?:grond|straat|stoep|weg|fietspad|vloer|trap|rijbaan|rails|"
        r"spoor)\b(?!.*(?:slaap|slape|zwerver|dakloze|slaapzak|tegel|zooi|rommel|afval|troep))",
    ),
    rule(
        "injury",
        "possible",
        "gevallen gebroken benauwd borst bevall ween vliezen gebeten bijt lichaam stuip dood lijk overleden dode stikken",
        r"(?:van (?:de|het|een) (?:trap|ladder|dak|balkon|steiger|galerij|raam|flat)|uit (?:het|"
        r"een) raam|van \d+ hoog) (?:\w+ )?(?:gevallen|gestort)|"
        r"(?:been|heup|arm|nek|rug|enkel|pols) (?:is )?gebroken|heel(?: erg)? benauwd|"
        r"pijn (?:op|in) (?:de|mijn|zijn|haar|mn|m'n) borst|vliezen (?:zijn )?gebroken|"
        r"(?:heb|heeft|krijgt?|sterke|haar|met) (?:al )?ween\b|\bween (?:om de|elke|zijn begonnen)|"
        r"\b(?:bevalt|aan het bevallen|gaat bevallen)\b|hond (?:\w+ ){0,3}(?:bijt|gebeten|"
        r"aangevallen)|gebeten door (?:een )?hond|stuiptrekk\w*|"
        r"\b(?:dode|overleden) (?:man|vrouw|persoon|baby|mens|kind)\b|\blijk (?:gevonden|in|op|"
        r"van een)|(?:levenloos|stoffelijk) \w*lichaam|levenloos|"
        r"\b(?:man|vrouw|buurman|buurvrouw|iemand|persoon) (?:\w+ ){0,3}(?:is dood|"
        r"dood gevonden|overleden in)",
    ),
    rule(
        "water",
        "certain",
        "verdrink verdrik verdronk drenkel het_ijs t_ijs boven dijk dam waterkering watersnood",
        r"\bverdrin?k\w*|verdronken\b(?! (?:egel|kat|dier|eend|schaap))|drenkeling|door het ijs|"
        r"door t ijs|komt (?:\w+ )?niet (?:meer )?boven\b|"
        r"(?:dijk|dam|waterkering) (?:\w+ )?(?:breekt|bezwijkt|doorgebroken|bezweken|doorbraak)|"
        r"dijkdoorbraak|watersnood",
    ),
    rule(
        "water",
        "certain",
        "water gracht sloot kana vaart plas vijver haven zee zwembad rivier singel meer maas vliet schie put & te_water "
        "gevalle beland geraakt gereden gesprongen terecht lig leg drijf valt viel spartelt sprong",
        r"\b(?:" + WHO + r"|kinderen|auto|wagen|busje|scootmobiel|rolstoel|kinderwagen)\b(?:\W+(?!kunnen|kan|"
        r"bijna|straks|als)\w+){0,5}?\W+(?:te water\b|in (?:de|het|t|een) " + WATERS + r" "
        r"(?:gevallen|beland|geraakt|gereden|gesprongen|lig\w*|drijf\w*|gevalle|terecht))|"
        r"\b(?:lig[td]?|leg|legt|drijft|valt|viel|gevallen|beland|gereden|spartelt|"
        r"sprong) (?:er |een |iemand |mijn |m'n |de )*(?:"
        + WHO
        + r"|auto) (?:\w+ )?in (?:de|het|t|een) "
        + WATERS
        + r"\b",
    ),
    rule(
        "water",
        "certain",
        "auto bus wagen scootmobiel taxi & in_ge inge",
        r"\b(?:auto|wagen|busje|bus|scootmobiel|taxi)\b.{0,30}\b"
        + WATERS
        + r" in ?(?:gereden|geraakt|gegleden|gereje|gevlogen|gerold)",
    ),
    rule(
        "water",
        "possible",
        "water kolk evacu overstroom",
        r"water (?:komt|stroomt|kolkt|stijgt|loopt) (?:\w+ ){0,3}(?:de wijk|het dorp|de huizen|"
        r"heel snel|steeds hoger|razendsnel|zo hard)|moeten (?:we )?evacuer|evacuatie",
    ),
    rule(
        "injury",
        "certain",
        "mond gezicht wartaal onduidelijk & scheef slap wartaal onduidelijk beneden",
        # A stroke, as people see it: the mouth hangs, the words are gone.
        r"\b(?:mond|mondhoek\w*|gezicht)\b(?! van (?:de |het |een )?(?:put|kolk|goot|riool|beeld|bak|container))(?:\W+\w+){0,5}?\W+(?:scheef|slap|naar beneden)\b|"
        r"\b(?:praat|spreekt|praten|sprak) (?:\w+ ){0,2}(?:wartaal|onduidelijk)\b(?=.*\b(?:ineens|opeens|plotseling|arm|"
        r"been|hangt|hoofdpijn)\b)|\b(?:ineens|opeens|plotseling)\b(?:\W+\w+){0,8}?\W+(?:wartaal|onduidelijk)\b",
    ),
    rule(
        "injury",
        "certain",
        "opstaan overeind & hulp gevallen grond vloer lig",
        r"\b(?:kan|kon|komt?|krijg\w*) (?:\w+ ){0,3}(?:niet|nie) (?:meer |zelf |zelfstandig )*(?:opstaan|overeind)\b"
        r"(?=.*(?:\bhulp|gevallen|grond|vloer|\blig))|"
        r"(?:\bhulp|gevallen|grond|vloer|\blig\w*)\b.*\b(?:kan|kon|komt?|krijg\w*) (?:\w+ ){0,3}(?:niet|nie) "
        r"(?:meer |zelf |zelfstandig )*(?:opstaan|overeind)\b",
    ),
    rule(
        "accident",
        "certain",
        "klem bekneld & hoofd hand arm been vinger voet",
        r"\b(?:hoofd\w*|handje?|arm|been|vingers?|voet)\b(?:\W+\w+){0,3}?\W+(?:klem|bekneld)\b|"
        r"\b(?:klem|bekneld)\b(?:\W+\w+){0,2}?\W+(?:met )(?:\w+ )?(?:hoofd\w*|handje?|arm|been|vingers?|voet)\b",
    ),
)
