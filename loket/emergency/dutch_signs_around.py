"""Dutch rules for people in an accident, under something, in bad air, in a crowd or before an animal (pure, data).

As in the rules for what is seen of a body, several signs of one text tell it together, in any order.
"""

from typing import Final

from loket.emergency.dutch_signs_body import LIMB, NO_ANSWER, ONE, THEY, signs
from loket.emergency.dutch_words import CHILD

_IN_CAR: Final = (
    rf"(?:{NO_ANSWER}|\b(?:zit|zitten|zat|hangt|ligt|liggen|hangen) (?:er )?(?:nog |\w+ ){{0,4}}(?:erin|in\b|binnen|klem|bekneld|vast|over (?:het|zijn|haar)"
    r" stuur|in (?:de|zijn|haar|hun) gordels?)|(?:komt|kan|kunnen|komen|krijg\w*)(?: \w+){0,4} (?:er )?(?:niet|nie) (?:meer )?(?:er)?uit\b|airbags?|"
    r"mensen (?:die )?erin|\bkermt|\bkreun|\bgil(?:t|len)\b|geschreeuw|roep\w* om hulp|over het stuur)"
)
_HURT: Final = (
    rf"(?:{NO_ANSWER}|\blig(?:t|gen)\b|\bkermt|\bkreunt|\bgil(?:t|len)\b|bloed|\b(?:niet|nie) (?:meer )?(?:overeind|opstaan|omhoog|op staan)|"
    r"\bbot\b|gebroken|\b(?:raar|rare|gekke|vreemde) (?:hoek|stand)|verdraaid|wartaal|buiten westen|\bpijn\b)"
)
_VEHICLE: Final = (
    r"\b(?:auto|wagen|bus|busje|bestel\w*|vracht\w*|truck|taxi|oldtimer|suv|camper|tractor|trekker|scooter|motor|brommer|tram|fatbike|"
    r"personenauto|jeep|pick-?up)\b"
)
_MACHINE: Final = (
    r"(?:tractor|trekker|\w*heftruck|shovel|graafmachine|kraan|wals|\w*pers|perscontainer|vuilniswagen|aanhanger|trailer|machine|"
    r"draaibank|lopende band|\w*maaier|garagedeur|roldeur|schuifpoort|pallets?|stelling|boomstam|hakselaar|versnipperaar|roltrap|"
    r"kiepbak|laadklep|betonmolen|mestverspreider|hooibaal|balen|bulldozer|veegwagen|houtversnipperaar|freesmachine|motorblok)"
)

_PEOPLE: Final = (
    r"\b(?:mensen|kinderen|publiek|groep|menigte|bezoekers?|voetgangers?|fietsers?|wandelaars?|toeschouwers|leerlingen|kleuters|bejaarden|"
    r"terras\w*|optocht|stoet|bushalte|bushokje|wachtenden|rij wachtenden|avondvierdaagse|feestgangers|supporters|gezin)\b"
)

SIGNS_AROUND: Final = (
    signs(
        "accident",
        "certain",
        "auto wagen bus bestel vracht truck taxi oldtimer suv camper tractor trekker scooter motor tram fatbike jeep & inge inrijd op_in in_op op_een op_de in_een in_de in_gere op_gere rijdt_in reed_in in_geknald in_gescho",
        _VEHICLE,
        _PEOPLE,
        r"\b(?:(?:groep|menigte|publiek|mensen|kinderen|terras|optocht|stoet|bushalte|bushokje|rij|voetgangers|fietsers|wandelaars|kraam)(?: \w+){0,2} (?:in|op) ?(?:gereden|geknald|gedenderd|gereje|geschoten|gevlogen|gejakkerd)|ingereden op|(?:rijdt|reed|rijden) (?:\w+ )?in op|(?:rijdt|reed|knalde?|knalt|rijd|rijden) (?:zo |vol |hard |met opzet |expres )*(?:op|in) (?:een |de |op |die )*(?:groep|menigte|publiek|mensen|kinderen|terras|optocht|stoet|bushok\w*|voetgangers|fietsers|wandelaars))\b",
        unless=r"boete|parkeer\w*|paal|verkeersremmer|rijdt (?:\w+ )?(?:rustig|stapvoets)|vergunning",
    ),
    signs(
        "accident",
        "certain",
        "auto wagen bus bestel vracht truck taxi oldtimer suv camper tractor trekker jeep & bos berm greppel kop kant kop dak zij ondersteboven winkel etalage gevel talud boom paal vangrail sloot muur pui viaduct & zit antwoord niemand lig hang roep uit stuur airbag kerm kreun gil reageer beweeg erin",
        _VEHICLE,
        r"\b(?:(?:in|tegen|door|van|op) (?:het|de|een|zijn|z'n|haar|die|onze) (?:\w+ )?(?:bos|berm|greppel|kop|kant|dak|zij|zijkant|winkel\w*|etalage|gevel|talud|boom|paal|vangrail|sloot|muur|pui|viaduct|bosjes|boomgaard|dijk|ravijn)|ondersteboven|over de kop|(?:winkel|etalage|pui|gevel|bos|greppel|sloot) in)\b",
        _IN_CAR,
        unless=r"poes|kat\b|hond\b|parkeer\w*|geparkeerd|staat al|wrak staat|weggesleept|afgesleept|weken|dagen|niemand (?:er)?in|leeg\b|poot|verlaten|eigenaar|sleutel|bord\b|wkn|wandelpad",
    ),
    signs(
        "accident",
        "certain",
        "stuur & hangt ligt hang zit slap voorover bewus",
        r"\b(?:hangt|ligt|zit|hing|gezakt)(?: \w+){0,4} (?:over|op|tegen|achter) (?:het|zijn|haar|z'n) stuur\b",
        rf"(?:{NO_ANSWER}|\b(?:hangt|ligt|hing)(?: \w+){{0,4}} (?:over|op|tegen)|\bslap|voorover|grauw|blauw|toeter|claxon)",
        THEY,
        unless=r"tas|slot|folder|briefje|fietsstuur|rommel",
    ),
    signs(
        "accident",
        "certain",
        "lig kermt kreun & onder naast bovenop met_ & scooter fiets brommer motor bakfiets fatbike rollator scootmobiel step_",
        ONE,
        r"\blig(?:t|gen)\b",
        r"\b(?:onder|naast|half onder|met) (?:zijn|haar|z'n|d'r|hun) (?:\w+ )?(?:scooter|fiets|brommer|motor|bakfiets|fatbike|rollator|scootmobiel|step|racefiets)\b",
        rf"(?:{NO_ANSWER}|aan te raken|aan te komen|kruispunt|kruising|rijbaan|middenop|midden op|\bstil\b|kermt|kreunt|bloed|roerloos|been|sloot|kreukel)",
        unless=r"slaapt|slapen|slaap\b|dronken|roes|bierblikjes",
    ),
    signs(
        "accident",
        "certain",
        "doorgereden door_gere reed_door rijdt_door weggereden vandoor weggescheurd doorgescheurd gevlucht vluchtte & geschept omver geraakt lig grond bloed gegrepen been",
        ONE,
        r"\b(?:doorgereden|door gereden|reed (?:gewoon |zo )?door|rijdt (?:gewoon |zo )?door|weggereden|(?:is )?ervandoor|er vandoor|weggescheurd|doorgescheurd|gevlucht|vluchtte)\b",
        r"\b(?:omver ?(?:gereden)?|(?:van|uit) (?:zijn|haar|de|z'n) fiets|van de sokken|geschept|gegrepen|aangetikt|geramd|overhoop)\b",
        rf"(?:{NO_ANSWER}|\blig(?:t|gen)\b|bloed|niet (?:meer )?(?:op|overeind|opstaan)|kermt|been|hoofd)",
        unless=r"hekje|paal|bord\b|heg|lantaarn|aangifte|(?:ligt|liggen) (?:al|er) (?:weken|dagen)|fietsenrek|kat\b|egel|hond\b|dagen",
    ),
    signs(
        "accident",
        "certain",
        "tractor trekker heftruck shovel graafm kraan wals pers vuilnisw aanhanger trailer machine draaibank band maaier deur poort pallet stelling boomstam hakselaar versnipper roltrap kiepbak laadklep molen mest hooibaal balen bulldozer veegwagen motorblok & onder tussen in_de in_een vast geplet bedolven & lig klem vast zit gekomen beland geplet terecht bedolven getrokken gegrepen",
        rf"(?:{ONE}|{LIMB}|\bhij\b|\bik\b)",
        rf"(?:\b(?:{CHILD}|hij|man|vrouw|vader|collega|boer\w*|buurman|jongen|broer|\w*arm|\w*hand|mouw|haren|vingers?|voet|\w*been|benen|monteur|chauffeur|medewerker|opa|hovenier|ik|leerjongen|stagiair\w*)\b(?: \w+){{0,4}} (?:onder|tussen|in|door) (?:de |een |die |zijn |het |haar )?(?:\w+ )?{_MACHINE}\b(?: \w+){{0,2}} (?:lig\w*|klem|vast|gekomen|beland|geplet|terecht\w*|gekneld|getrokken|gegrepen|gezogen|gelopen|gedraaid)|"
        rf"\b{_MACHINE}\b(?: \w+){{0,3}} (?:op|over|bovenop) (?:een |mijn |de |zijn |onze )?(?:{CHILD}|hem|man|vrouw|vader|collega|boer|buurman|broer|opa|chauffeur|hovenier)(?! zijn)\b|"
        rf"\b(?:lig\w*|zit|klem|vast|komt|gekomen) (?:\w+ ){{0,4}}(?:onder|tussen|in) (?:de |een |die |zijn |het )?(?:\w+ )?{_MACHINE}\b)",
        unless=r"fiets (?:\w+ )*vast|afval|rommel|vuilnis\b|zak\b|katten?\b|geparkeerd|wasmachine|parkeer\w*|koffie\w*|sleutel|flesje|statiegeld|dozen|karton|pasje|kaart|muntje|frisdrank|kassabon|hond\b",
    ),
    signs(
        "accident",
        "certain",
        "ladder dak steiger balkon boom klimrek raam hoogwerker trap goot verdieping galerij klimwand brug viaduct zolder vide toren stelling & gevallen gelazerd gedonderd gekukeld stort getuimeld beneden gesodem geflikker gekieper viel valt neergekomen & lig beweeg kreun been rug nek hoofd bloed reageer stil kerm gil adem",
        ONE,
        r"\b(?:ladder|dak|steiger|balkon|boom|klimrek|raam|hoogwerker|trap|dakgoot|verdieping|galerij|klimwand|viaduct|vide|hooizolder|toren|speeltoestel|stelling|rek|keukentrap|\d hoog|(?:twee|drie|vier|vijf) hoog)\b(?: \w+){0,5} (?:(?:af ?)?(?:gevallen|gelazerd|gedonderd|gekukeld|gestort|getuimeld|gesodemieterd|geflikkerd|gekieperd)|naar beneden (?:gekomen|gevallen|gestort)|neergekomen)|\b(?:viel|valt|stortte|donderde|tuimelde|kukelde|lazerde)(?: \w+){0,4} (?:van|uit) (?:de|het|een|zijn) (?:ladder|dak|steiger|balkon|boom|klimrek|raam|hoogwerker|trap|galerij|klimwand|viaduct|stelling|rek|vide|zolder|dakgoot|verdieping|hooizolder|brug|kruk|keukentrap)",
        rf"(?:{NO_ANSWER}|\bkermt|\bkreunt|bloed|\b(?:niet|nie) (?:meer )?(?:overeind|opstaan|omhoog)|\bbot\b|(?:raar|rare|gekke|vreemde) (?:hoek|stand)|verdraaid|gebroken|buiten westen|op (?:zijn|haar|z'n) (?:rug|hoofd|nek))",
        unless=r"blad|tak\b|takken|dakpan\w*|kat\b|vogel|nest|gips",
    ),
    signs(
        "injury",
        "certain",
        "trap badkamer douche wc bed vloer keuken kelder gang grond & lig & koud uren gister nacht vanmorgen kreun verward heup been opstaan overeind antwoord dag",
        r"\b(?:vader|moeder|opa|oma|pa|ma|buurman|buurvrouw|mevrouw|meneer|oudere|\w*man|\w*vrouw|oom|tante|schoon\w+|hij|ze)\b",
        r"\blig(?:t|gen)\b(?: \w+){0,8} (?:onder ?aan de trap|beneden aan de trap|(?:naast|voor) (?:het|zijn|haar|z'n) bed|(?:op|in) de (?:badkamer\w*|douche|wc|vloer|keuken\w*|kelder|gang|grond|hal|koude tegels)|in bad)\b",
        rf"(?:{NO_ANSWER}|\bijskoud|\bal (?:\w+ )?(?:uren|uur|sinds|de hele (?:nacht|dag))|sinds (?:gister\w*|vannacht|vanochtend|vanmorgen)|kreunt|kermt|verward|wartaal|\bheup|\b(?:been|voet) (?:\w+ ){{0,3}}(?:raar|gek|vreemd|naar buiten)|\b(?:niet|nie) (?:meer |zelf )*(?:op|overeind|opstaan|omhoog)\b)",
        unless=r"slaapt|slapen|dakloze|zwerver|matras|rommel|sleutel|lekkage|hond\b|kat\b|poes",
    ),
    signs(
        "other",
        "certain",
        "hangt bungel hang & tuig touw gordel harnas lijn ondersteboven bakje gondel hoogwerker vingertop rand_ aan_een aan_zijn aan_haar aan_de klimmer",
        rf"(?:{ONE}|\b(?:hij|zij|ze)\b)",
        r"\b(?:hangt|hangen|hing|bungel\w*)\b",
        r"\b(?:ondersteboven|(?:in|aan) (?:zijn|haar|z'n|het|een|hun) (?:tuig|touw|touwen|harnas|klimgordel|vangnet|veiligheidslijn|vingers|vingertoppen)|aan (?:een|zijn|haar) (?:arm|hand|vingers?|vingertoppen|been|voet)|aan de (?:rand|dakgoot|reling|balustrade))\b",
        unless=r"bord|vlag|vlaggen|schommel|lamp|poster|spandoek|schoenen|jas\b|kleren|was\b|vogel|kat\b|slinger|ketting",
    ),
    signs(
        "accident",
        "certain",
        "rails spoor overweg & rolstoel scootmob kinderwagen buggy rollator auto bus vracht fietser vrouw man kind wiel & vast klem niet trein bomen stil omgevallen",
        rf"(?:\b(?:rolstoel|scootmobiel|kinderwagen|buggy|rollator|auto|busje|vrachtwagen|schoolbus|tractor|trekker)\b|{ONE})",
        r"\b(?:op|tussen|in|vast in) (?:de |het |t )?(?:rails|tramrails|spoor|treinrails|overweg|spoorwegovergang|spoorbomen|trambaan)\b",
        r"\b(?:vast|klem|stilgevallen|omgevallen|omgekieperd|krijg\w*(?: \w+){0,3} (?:niet|nie)|kom\w*(?: \w+){0,3} (?:niet|nie)|zit(?: \w+){0,4} vast|gestrand)\b",
        r"\b(?:trein|bomen|slagbomen|tram|komt|vast|krijg\w*|machinist|rood|bel|snel)\b",
        unless=r"bandje|fietsband|gevaarlijk voor|altijd|regelmatig|iedere|elke|steeds|breder|afgelopen|al (?:weken|dagen)|soms|vaak|iedereen|wie|je (?:wiel|band)",
    ),
    signs(
        "gas",
        "certain",
        "hoofdpijn misselijk duizelig suf slap flauw overge kots brak wazig braken slaperig tollig & ketel geiser kachel haard barbecue bbq houtskool aggregaat generator vuurkorf schoorsteen cv petroleum & allemaal iedereen alle hele wij we_ kinderen ook gezin alletwee allebei",
        r"\b(?:hoofdpijn|koppijn|barstende|misselijk|duizelig|suf|slap|flauw|overgeven|kots\w*|braken|wazig|slaperig|draaierig|licht in het hoofd)\b",
        r"(?:\bcv\b|ketel|geiser|kachel|haard\b|barbecue|\bbbq|houtskool|aggregaat|generator|vuurkorf|schoorsteen|petroleum)",
        r"\b(?:allemaal|iedereen|alledrie|allebei|alletwee|alle (?:drie|vier|vijf|kinderen)|hele (?:gezin|familie|klas|groep)|de kinderen|ook de (?:hond|kat|kinderen|kanarie|parkiet)|met z'?n (?:allen|drieen|vieren|tween)|ons gezin|mijn (?:man|vrouw|zoon|dochter|kind\w*|ouders) en ik)\b",
        unless=r"stank|stinkt|buren stoken|houtrook|rook van de (?:buur|buren)|buitenlucht|elke avond|iedere avond",
    ),
    signs(
        "gas",
        "certain",
        "chloor bleek javel glorix ammoniak ontstopper ontkalker azijn zoutzuur schoonmaak reiniger & hoest adem benauwd prik tranen ogen keel wolk damp duizelig misselijk stik",
        r"\b(?:chloor\w*|bleek\w*|javel|glorix|ammoniak|ontstopper|ontkalker|zoutzuur|\w*reiniger|schoonmaak\w+)\b",
        r"\b(?:gemengd|gemixt|vermengd|bij elkaar|door elkaar|(?:met|en|bij|op) (?:de |het |een |wat )?(?:\w+ )?(?:azijn|chloor|bleek\w*|ammoniak|ontkalker|zoutzuur|ontstopper|glorix))\b",
        r"\b(?:hoest\w*|hoesten|adem\w*|benauwd|tranen|keel|stik\w*|geen lucht|bijtende|duizelig|groene? (?:wolk|damp)|gele? (?:wolk|damp)|buiten westen)\b",
        unless=r"zwembad|graffiti|advies|mag ik|hoe krijg",
    ),
    signs(
        "injury",
        "certain",
        "bes taxus paddenst vingerhoed rattengif muizengif slakkenk mierenlok wasblok wastab waspod vaatwasb lampenolie aansteker nicotine vape vloeistof knoopcel magneet wiet spacecake hasj pillen pil tablet lijm verdunner kalk & gegeten ingeslikt doorgeslikt gedronken mond gekauwd binnen gesnoept geslikt slikte at_ dronk",
        rf"\b(?:{CHILD}|kinderen|tweeling|nichtje|neefje|peuters?|kleuters?)\b",
        r"\b(?:bes|besjes|bessen|taxus\w*|paddenstoel\w*|paddestoel\w*|vingerhoedskruid|oleander|rattengif|muizengif|gif|slakkenkorrels?|mierenlok\w*|\w*wasblok\w*|wastablet\w*|waspods?|vaatwas\w*|lampenolie|aansteker\w*|nicotine\w*|vape\w*|knoopcel\w*|magneetjes?|spacecake|wiet\w*|hasj|pil|pilletje|pilletjes|pillen|tablet\w*|lijm|verdunner|kalktablet\w*|korrels)\b",
        r"\b(?:(?:op|mee)?gegeten|(?:in|door)?geslikt|ingeslikt|doorgeslikt|(?:op|in)?gedronken|in (?:zijn|haar|z'n|d'r|het) mond(?:je)?|gekauwd|binnen gekregen|binnengekregen|gesnoept|slikte|(?:zit|zat|zitten) (?:\w+ )?(?:ervan|er van|van de \w+) te (?:eten|snoepen))\b",
        unless=r"eetbaar|mag|kan(?:t|) geen kwaad|poep|hond\b|konijn|plukken|struiken (?:weg|snoeien)|zou kunnen|kunnen (?:eten|pakken)|straks|bang dat|voorkomen",
    ),
    signs(
        "gas",
        "certain",
        "ammoniak chloor gele_ groene_ gifgroen bijtend prikkend chemisch zuur_ zwavel & wolk damp mist lucht nevel lek vat tank ontsnap & hoest ogen tranen keel adem benauwd misselijk",
        r"\b(?:(?:ammoniak|chloor)\w*|(?:gele|gelige|groene|groenige|gifgroene|bijtende|prikkende|chemische|oranje)) ?(?:\w+ ){0,2}?(?:wolk|damp\w*|mist|gaswolk|nevel|walm)\b|\b(?:wolk|damp|mist|nevel|walm)\b(?: \w+){0,4} (?:ammoniak|chloor|zuur|bijtend\w*)\b|(?:ammoniak|chloor)\w*",
        r"\b(?:wolk|damp\w*|mist|gaswolk|nevel|walm|lek\w*|ontsnapt|vat|vaten|tank\w*)\b",
        r"\b(?:hoest\w*|tranen\w*|keel|adem\w*|benauwd|mensen (?:vallen|braken|rennen)|onwel|braken|naar adem)\b",
        unless=r"zwembadgeur|urine|kattenpis|wc\b",
    ),
    signs(
        "other",
        "certain",
        "lift & vast stil hangt blijf opgesloten & flauw benauwd hyperv paniek hart zwanger suiker lucht insuline zuurstof onwel adem wee pijn rook bewus zweet overge medicij baby",
        r"\b(?:lift|liftje|personenlift)\b",
        r"\b(?:vast|stil(?:gevallen)?|hangen|hangt|opgesloten|komen er niet uit|gaat niet open|tussen (?:twee|de) (?:verdiepingen|etages))\b",
        r"\b(?:flauw\w*|benauwd\w*|hyperventil\w*|hartpatient|pijn op|\w*zwanger\w*|suikerziekte|insuline|zuurstof\w*|onwel|adem\w*|geen lucht|ween|rook|zakt weg|grauw|zweet\w*|slap|overgeven|medicijnen|paniekaanval)\b",
        rf"(?:{ONE}|\b(?:we|wij|ik|ze|hij|iemand|mensen)\b)",
        unless=r"moet(?:en)? (?:nu )?(?:met )?de trap|niemand (?:er)?in|leeg|trappen lopen|buiten gebruik|al (?:weken|dagen)|monteur",
    ),
    signs(
        "other",
        "certain",
        "gedrukt geperst geplet vertrapt verdruk voet armen_niet duwen dring volk geen_kant & mensen podium tunnel festival hek uitgang menigte concert massa volk perron ingang plein stadion tribune",
        r"\b(?:doodgedrukt|platgedrukt|plat ?gedrukt|geplet|vertrapt|verdrukking|(?:onder|in) de (?:voet|verdrukking) (?:gelopen|raakt|raken)?|(?:tegen|op) (?:de|het) (?:hek\w*|muur|podium|dranghek\w*)(?: \w+)? (?:gedrukt|geperst|geduwd)|(?:kan|kunnen) (?:\w+ ){0,2}(?:armen|borst) (?:\w+ )?(?:niet|nie)(?: meer)? (?:bewegen|omhoog)|(?:kunnen|kan|kon|krijgen|krijg) (?:\w+ ){0,3}(?:geen kant (?:meer )?(?:op|uit)|geen lucht|niet (?:meer )?ademen))\b",
        r"\b(?:mensen|podium|tunnel|festival\w*|uitgang|menigte|concert|massa|volk|perron|ingang|stadion|tribune|drukte|poortjes|optocht)\b",
        r"\b(?:dring\w*|duw\w*|dood\w*|plat\w*|geplet|steeds meer|vol\b|val\w*|gil\w*|huil\w*|lucht|adem\w*|vertrapt|verdrukking|kinderen|hek\w*)\b",
        unless=r"bus\b|tram\b|trein\b|parkeer|fietsen|verkeer|afval|gras|bloem\w*|plant\w*|perk\w*|blikjes|platgedrukte|geen lucht meer in|band",
    ),
    signs(
        "water",
        "certain",
        "ijs schaats wak schots sneeuw & gezakt erdoor weg gat wak muts zakt gezien onder schots & gat wak ijs schots",
        rf"(?:{ONE}|\b(?:hij|zij|ze|iemand)\b)",
        r"(?:\b(?:ijs|wak|ijsschots|schots|schaats\w*)\b)",
        r"\b(?:(?:door|onder) (?:het |t )?ijs\b|erdoor(?:heen)? (?:gezakt|gezakt|gegaan)|er ?door(?:heen)? gezakt|zakt(?:e)? (?:er|door)|in (?:een|het) (?:\w+ )?(?:wak|gat)\b|weg in (?:het|een) (?:\w+ )?gat|(?:drijft|drijven) (?:\w+ ){0,3}(?:ijs)?schots|(?:zie|zien) (?:alleen|enkel) (?:nog )?(?:zijn|haar|een|z'n) (?:muts|hand|hoofd|arm))",
        unless=r"eend|zwaan|hond\b|gans|meerkoet|kat\b|gered\b|lesmateriaal|wat je doet|toen (?:de|het|mijn|onze|een)|zakte\b.*\book al|kunnen zakken|kan zakken|straks|dikte|betreden|wegdek|asfalt|tegels|ijsco|ijsje",
    ),
    signs(
        "other",
        "certain",
        "bijen wesp hoornaar horzel hommel & zwerm nest keer overal tientallen honderd gezicht onder_de & op_ steek steken stek gestok aangevallen vallen in_haar in_zijn onder_de aan",
        r"\b(?:bijen\w*|wespen\w*|hoornaars?\w*|horzels?|hommels)\b",
        rf"\b(?:(?:bijen\w*|wespen\w*|hoornaars?|horzels|hommels|zwerm|nest)(?: \w+){{0,2}} (?:op|over|om|rond|rondom) (?:mijn|m'n|me|een|onze|hem|haar|de|het|zijn) (?:\w+ )?(?:{ONE[2:-2]}|hem|haar|hoofd|gezicht)\b|(?:\d\d|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|tientallen|honderd\w*) (?:keer|steken|maal)|overal (?:\w+ )?(?:steken|gestoken)|(?:zit|zitten|zat) (?:helemaal )?onder de (?:bijen|wespen|hoornaars|horzels|steken)|"
        rf"{ONE}(?: \w+){{0,5}} aangevallen (?:\w+ ){{0,3}}(?:zwerm|bijen|wespen|hoornaars))",
        unless=r"imker\w* (?:nodig|gezocht)|in de (?:boom|spouw|schuur)|keer gemeld|keer gebeld|bijenhotel|bloem\w*",
    ),
    signs(
        "other",
        "certain",
        "hond pitbull stafford rottweiler herder staffie bully stier wolf zwijn & gebeten bijt laat_niet vast hangt los_ vallen aan valt_aan grijp",
        r"\b(?:\w*hond\w*|pitbull|stafford\w*|staffie|rottweiler|\w*herder|bully|stier|wolf|zwijn|koe|koeien)\b",
        rf"(?:\blaat (?:\w+ ){{0,4}}(?:niet|nie) (?:meer )?los\b|\b(?:hangt|vast|vastgebeten|verbeten) (?:\w+ ){{0,3}}(?:arm|been|hand|kuit|gezicht|keel|hals)|\b(?:al |nu al |heeft )(?:\w+ )?(?:twee|drie|vier|vijf|meerdere|\d) (?:\w+ )?(?:mensen|kinderen|man|vrouwen|personen|leerlingen|voorbijgangers)(?: \w+)? (?:gebeten|te pakken|gegrepen)|\b(?:valt|vallen) (?:\w+ ){{0,2}}(?:mensen|kinderen|iedereen|voorbijgangers|wandelaars) aan\b|\bbijt (?:\w+ ){{0,3}}(?:in (?:\w+ )?(?:arm|been|gezicht|hand|nek|keel)|{ONE[2:-2]}\b)|(?:staat|trapt|stampt|bovenop|gooit|neemt) (?:\w+ ){{0,4}}(?:op de ho(?:r|o)ns))",
        unless=r"losloop\w*|al maanden|vaker|regelmatig|altijd|bijna|vogel|eend|fietsband|aanlijn\w*|muilkorf|kat\b|mijn hond|m'n hond|onze hond|hondje|schaap|schapen|speelt|kauw\w*",
    ),
    signs(
        "water",
        "certain",
        "water & stijgt hoger tot_ omhoog & zit vast kan kom krijg deur",
        r"\bwater\b(?: \w+){0,6} (?:stijgt|steeds hoger|omhoog|tot (?:aan )?(?:mijn|zijn|haar|ons|onze|hun|de|over de) (?:\w+ )?(?:knieen|middel|kin|borst|ramen|stuur|nek|heupen|buik|schouders|lippen))\b|\btot (?:aan )?(?:mijn|zijn|haar|onze|hun) (?:middel|kin|borst|nek|heupen|buik|schouders|lippen) in (?:het )?water",
        r"\b(?:zit|zitten|kan|kunnen|kom|komen|krijg|krijgen)\b(?: \w+){0,6} (?:vast|opgesloten|er niet (?:meer )?uit|niet (?:meer )?(?:open|eruit|weg|los)|geen kant)\b",
        unless=r"zwembad|douche|wc\b|toilet|put\b|gootsteen|riool|gras|plas\b",
    ),
    signs(
        "water",
        "certain",
        "aak schip boot pont duwbak sloep kano sup_ ponton jacht vlot & los_ losgesl losgerak stuurloos drift drijft recht_op motor omgesl gekaps zink maakt zinken & mensen roei zwem brug terras kind opvarend sup kano steiger boord vrouw man iemand erop erin we_ ligt",
        r"\b(?:\w*aak|\w*schip|\w*boot|\w*bootje|\w*pont|duwbak|sloep|kano|ponton|\w*jacht|vlot|rubberboot\w*|sup)\b",
        r"\b(?:losgeslagen|los ?geslagen|losgeraakt|stuurloos|op drift|op hol|(?:drijft|vaart|stuurt|komt) (?:\w+ ){0,3}(?:recht op|recht af op|zonder stuur)|omgeslagen|gekapseisd|ondersteboven|zinkt|zinken|aan het zinken|maakt water|(?:recht) (?:af )?op (?:een |de |die )?(?:\w+ )?(?:roeiers?|zwemmers?|brug|terras|steiger|kano\w*|kinderen|mensen|sloep))\b",
        rf"(?:\b(?:mensen|roei\w+|zwem\w+|kinderen|opvarenden?|kano\w*|terras|aan boord|passagiers|erop|erin|ik|wij)\b|{ONE})",
        unless=r"verlaten|onbemand|leeg|eigenaar|gezonken|ligt (?:al|er) (?:\w+ )?(?:weken|maanden|dagen)|halfgezonken|wrak|speelgoed|papieren|regen\w*|winters?|elke week|opgehaald|leek (?:\w+ ){0,6}wel|meerkoet\w*|polyester",
    ),
    signs(
        "explosion",
        "possible",
        "pakket tas_ koffer doos rugzak fles_ emmer & draad draden tape lont timer tikt tikkend wekker klokje",
        r"\b(?:pakket\w*|tas|koffer|doos|rugzak|jerrycan|emmer)\b",
        r"\b(?:draadjes|draden|lont|timer|tikt|tikkend\w*|klokje|wekker)\b",
        r"\b(?:deur|voordeur|portiek|brievenbus|auto|gevel|station|school|ingang|hal|winkel|moskee|kerk|synagoge|gemeentehuis|onder|niemand|onbeheerd)\b",
        unless=r"afval|grofvuil|kabels|lamp|snoer|bezorg\w*|ophalen|kluwen|kapotte",
    ),
    signs(
        "explosion",
        "certain",
        "cobra vuurwerk rotje nitraat vlinder mortier strijker vuurpijl & hand vinger oog ogen gezicht & weg kwijt eraf zat bloed af_ zien niks",
        r"\b(?:cobra\w*|vuurwerk\w*|rotjes?|nitra\w*|vlinderbom\w*|mortier\w*|strijkers?|vuurpijl\w*)\b",
        r"\b(?:(?:zijn|haar|z'n|d'r|mijn|m'n) (?:halve |hele |linker|rechter)*(?:hand|vingers?|oog|ogen|gezicht|duim)|(?:twee|drie|vier) vingers)\b(?: \w+){0,3} (?:weg|kwijt|eraf|zat|zaten|was|af|bloed\w*|kapot|open|aan flarden|niks|niet|verbrand|zwart|missen)\b",
        unless=r"vorige|spandoek|poster|standbeeld",
    ),
    signs(
        "collapse",
        "certain",
        "boom eik kastanje beuk populier wilg linde plataan iep tak_ mast kraan bouwkraan paal & auto busje caravan tent fiets & zit erin klem dak lig onder vast & mensen iemand gezin bestuurder kind man vrouw ze_",
        r"\b(?:boom|eik|kastanje|beuk|populier|wilg|linde|plataan|iep|tak|mast|kraan|lichtmast)\b",
        r"\b(?:op|over|bovenop) (?:een |de |het |onze |mijn |die |hun )?(?:rijdende )?(?:auto|busje|caravan|tent|bus|tram)\b",
        r"\b(?:mensen|iemand|gezin|bestuurder|bestuurster|inzittenden?|kind\w*|man|vrouw|ze|hij)\b(?: \w+){0,5} (?:erin|er nog in|in|klem|bekneld|vast|onder|eronder|er ?niet uit)\b",
        unless=r"geparkeerde|niemand|leeg|zaten er niet|net uit",
    ),
)
"""Rules for what happens to people around us."""
