"""Dutch rules for fear at home: what is heard through a wall, what is taken away, who is at the door (pure, data)."""

from loket.emergency.dutch_together import HE, JOKE, KIN, ME, signs
from loket.emergency.dutch_words import CHILD

AT_HOME = (
    signs(
        "domestic",
        "certain",
        "eten drinken telefoon buiten bellen deur_uit huis_ dokter gaan weg & geen niet nie & mag geeft geven laat laten krijg van_",
        rf"\b(?:mijn|mn|m'n|me|haar|zijn|z'n|onze) {KIN}\b(?: \w+){{0,2}} (?:geeft|geven|gunt|laat|laten) {ME}(?: \w+){{0,3}} (?:geen (?:eten|drinken|water)|niet (?:eten|drinken|bellen|naar buiten|de deur uit|naar de dokter)|niks te eten)|"
        rf"\b{KIN} (?:laat|laten) (?:mij|me) (?:niet|nie) (?:meer )?(?:eten|buiten|naar buiten|bellen|gaan)\b|"
        rf"\bmag (?:ik )?(?:\w+ )?van (?:mijn|mn|m'n|me) {KIN}(?: \w+){{0,2}} (?:niet|nie|geen)(?: \w+){{0,3}} (?:bellen|telefoon|de deur uit|naar buiten|naar (?:de|een) dokter|eten|naar school)\b|"
        r"\b(?:hij|zij|ze) (?:laat|laten) (?:mij|me|ons|haar|hem) (?:niet|nie) (?:meer )?(?:naar buiten|buiten|gaan|weg|het huis uit|de deur uit|eruit)\b|\blaat (?:mij|me|ons|haar) (?:het huis|de deur) niet uit\b|\blaten (?:mij|me|ons|haar|mijn \w+) (?:niet|nie) (?:meer )?naar buiten\b|"
        r"\b(?:krijg|krijgt|kreeg|krijgen)\b(?: \w+){0,4} (?:geen eten|niks te eten|niets te eten)\b.*\b(?:opgesloten|kelder|zolder|dagen|straf|stiefvader|stiefmoeder|schoon\w+)",
        without=JOKE
        + r"|restaurant|bezorg|voedselbank|uitkering|\bduiven|\bhond (?:geen|niet)|bijstand|ziekenhuis|dieet|huisarts zegt",
    ),
    signs(
        "domestic",
        "certain",
        "hondenhok kippenhok kelder kruipruimte bezemkast balkon schuur kooi kruipkast berging buitengesloten & kind jonge meisje zoon dochter peuter kleuter opa oma zusje broertje bonma",
        rf"\b(?:{CHILD}|oma|opa|bonma|buurkindje|buurjong\w+|buurmeisje|stiefkind|kinderen)\b",
        r"\b(?:slaapt(?: \w+){0,3} (?:hondenhok|kippenhok|kooi|kelder|schuurtje|schuur)|moet(?:en)? (?:\w+ ){0,4}slapen|zit (?:al |nog |steeds |weer )*(?:opgesloten|vast)|opgesloten|buitengesloten|gehouden|op slot|mag niet (?:naar )?binnen)\b",
        r"\b(?:hondenhok|kippenhok|kruipruimte|kruipkast|bezemkast|kooi|kelder|balkon|schuur|schuurtje|berging)\b",
        r"\b(?:vries\w*|kou|sneeuw\w*|regen\w*|straf|dagen|huilt|roept|gilt|vader|moeder|stief\w+|opgesloten|hondenhok|buren|ouders|sleutel)\b",
        without=JOKE + r"|\bhond\b|\bkat\b|\bpoes\b|fiets|verhuur|sleutel kwijt|per ongeluk|konijn|dakloze?",
    ),
    signs(
        "domestic",
        "certain",
        "telefoon mobiel sleutel paspoort gsm & afgepakt gepakt afgenomen stuk kapot heeft_mijn verstopt & hij man vriend ex vader broer schoon ze_ zij_ & boven drinkt gedronken dronken bang opgesloten dreig boos tablet laptop mag_ trouwen komt woest beneden vliegen",
        r"\b(?:mijn|m'n|mn|me|haar|ons|onze) (?:telefoon|mobiel\w*|huissleutels?|sleutels?|paspoort|gsm)\b",
        r"\b(?:afgepakt|gepakt|afgenomen|verstopt|stuk ?ge\w+|kapot ?ge\w+|ingenomen|heeft mijn telefoon)\b",
        rf"\b(?:hij|zij|ze|{KIN})\b",
        r"\b(?:komt (?:nu |zo )?(?:naar )?boven|de trap op|gedronken|dronken|bang|opgesloten|dreig\w*|boos|woest|via (?:de|mijn) (?:tablet|laptop)|dit is (?:de )?(?:tablet|laptop)|trouwen|mag (?:\w+ )?niet (?:weg|naar buiten)|vliegen)\b",
        without=JOKE + r"|scooter|zakkenroll|buurman|buurvrouw|straatrov|op straat|verzekering",
    ),
    signs(
        "domestic",
        "certain",
        "praten bellen fluister stil_zijn geluid & hij papa vader man ex vriend stief pa_",
        r"\b(?:kan|mag|durf|kunnen|durven|mogen)\b(?: \w+){0,2} (?:niet|nie|geen)(?: \w+)? (?:praten|bellen|geluid maken)\b|\b(?:ik fluister|fluister ik|moet (?:\w+ )?fluisteren|moeten stil zijn|moet stil zijn)\b",
        rf"{HE}(?: \w+)? (?:is (?:in|hier|naast|thuis|boven|beneden|binnen|buiten|terug|dronken|boos|achter)|zit (?:in|naast|hier|beneden|boven)|ligt naast|staat|luistert|hoort|slaapt|loopt|komt|mag (?:het |dit )?niet)",
        without=JOKE
        + r"|\bdoof\b|schor|keelpijn|vergadering|wachtrij|beltegoed|bibliotheek|baby slaapt|\bles\b|bezwaar",
    ),
    signs(
        "domestic",
        "certain",
        "verstop zit_ zitten ligt_ lig_ schuil onder_ & kast bed_ mijn_bed het_bed wc toilet badkamer zolder kelder schuur tafel slaapkamer garage kamer_ & boos schreeuw tier raast bonk bons ramt trapt slaa zoekt dronken gooit beukt woest tekeer hamer mes_ sloop vloek timmer",
        r"\b(?:ik|we|wij|zusje|broertje|kids|kinderen|mama|mam|zus|broer|moeder)\b(?:\W+\w+){0,6}?\W+(?:verstopt|zit|zitten|lig|liggen|schuil|schuilen|onder|op|in)\b(?: \w+){0,4} (?:kast|bed|wc|toilet|badkamer|zolder|kelder|schuur|tafel|slaapkamer|garage)\b",
        r"\b(?:hij|pap|papa|pappa|vader|pa|stief\w+|ex|vriend|man|moeder|mama)\b(?:\W+\w+){0,6}?\W+(?:boos|schreeuwt|tiert|raast|bonkt|bonst|ramt|trapt|slaat|zoekt|dronken|gooit|beukt|woest|tekeer|hamer|mes|sloopt|vloekt|timmert|slaan)\b",
        without=JOKE
        + r"|timmerman|klusser|bouwvakker|aannemer|monteur|verbouw|loodgieter|karaoke|wesp|\bmuis\b|muizen|\brat",
    ),
    signs(
        "domestic",
        "certain",
        "naar_boven trap_op voor_de_deur voor_mijn_deur voor_onze_deur aan_de_deur tuin onderweg op_weg binnengekomen regenpijp komt_zo over_5 terug straat de_deur thuis & gedronken dronken woest af_ dood dreig straatverbod contactverbod huisverbod enkelband graf benzine hamer moker ramt bonkt beukt aan_mij geklommen sleutel geslagen & hij ex vader man_ vriend stief",
        rf"\b(?:hij|ex|ex-man|ex-vriend|(?:mijn|mn|m'n|me|haar) {KIN}|papa|vader|stief\w+)\b(?:\W+\w+){{0,8}}?\W+(?:(?:op weg )?naar boven|de trap op|voor (?:de|mijn|onze|haar|m'n) deur|aan (?:de|mijn) deur|in (?:de|mijn|onze) (?:voor|achter)?tuin|binnengekomen|regenpijp|komt (?:zo|nu|eraan)|zo thuis|ramt (?:op )?de deur|tegen de deur)\b",
        r"\b(?:gedronken|dronken|woest|maakt? (?:me|mij|ons|haar|ik je|je|hij \w+) (?:af|dood)|dreigt|gedreigd|straatverbod|contactverbod|huisverbod|enkelband|het graf in|benzine|hamer|moker|ramt|bonkt|beukt|bonst|regenpijp|gaat (?:hij|ie) (?:\w+ )?(?:weer )?(?:slaan|aan mij)|geslagen|oude sleutel)\b",
        without=JOKE
        + r"|hoe vraag|aanvragen|\bpaaltje|verbouw|bouwvakker|pakket|collecte|dronken jongeren|klusser|buurman klust",
    ),
    signs(
        "domestic",
        "certain",
        "straatverbod contactverbod huisverbod & staat zit_ is_hij hij_is terug loopt komt rijdt",
        r"\b(?:straat|contact|huis|gebieds)verbod\b",
        r"\b(?:hij|ex|ie|papa|zij|ze)\b(?: \w+){0,2} (?:staat|zit|loopt|is|komt|rijdt)(?: \w+){0,3} (?:nu|terug|tuin|deur|binnen|straat|raam|achter|weer|galerij|school)\b",
        without=JOKE + r"|aanvragen|hoe vraag|hoelang|hoe lang|bezwaar|jongeren|dronken",
    ),
    signs(
        "domestic",
        "certain",
        "smeek smek niet_doen hou_op houd_op ophouden jammer gil krijs gegil & klap bonk bons smijt dreun gooi muur vliegen meubel servies stil zweep riem ophou doffe",
        r"\b(?:smeekt?|smeken|niet doen|hou(?:d)? op|(?:moet|moeten) ophouden|jammert|gilt|gil|gillen|gegil|krijst|krijsen)\b",
        r"\b(?:klap|klappen|bonken|gebonk|bonst|bons|smijt\w*|dreun\w*|riem|doffe|meubels|servies|borden vliegen|door de muur|tegen de muur|(?:ineens|opeens|plots\w*|daarna|nu) (?:is het )?(?:\w+ )?(?:dood)?stil|stil nu|niks meer|moet(?:en)? ophouden)\b",
        r"\b(?:vrouw\w*|buurvrouw|meisje|kind\w*|jongetje|kleine|moeder|ze|zij|haar|papa|pap|mama)\b",
        without=JOKE
        + r"|meeuw|\bkat\b|katten|\bpoes|\bvos|kraai|speeltuin|schoolplein|voetbal|feest|muziek|karaoke|spelen|kermis|trampoline|concert|vuurwerk|bezorger|container|heien|hijs|verhui[sz]\w*|\btv\b|televisie|game|wedstrijd",
    ),
    signs(
        "domestic",
        "certain",
        "gil krijs schreeuw & los_gelaten losgelaten los_laten loslaten laat_me_los",
        r"\b(?:gil\w*|krijs\w*|schreeuw\w*)(?: \w+){0,5} (?:los ?(?:gelaten|laten)|laat me los)\b",
        without=JOKE + r"|\bhond\b|honden|spelen|speeltuin",
    ),
    signs(
        "domestic",
        "certain",
        "papa pappa pap_ vader stief mama mam_ moeder pa_ opa oom hij_ broer zij_ ze_ & slaa sloeg schop trap wurg stomp mept bijt knijp klappen pijn",
        rf"\b(?:papa|pappa|pap|vader|stief\w+|mama|mam|moeder|pa|opa|oom|broer|zus|tante|hij|zij|ze)(?: heeft| gaat)?(?: nu| weer| net)? (?:slaat|slaan|sloeg|schopt|schopte|trapt|wurgt|wurgde|stompt|mept|bijt|geslagen)"
        rf" (?:nu |weer |net |steeds |nog )*(?:mij|mama|mam|papa|opa|oma|zusje|broertje|haar baby|zijn kind\w*|(?:mijn|m'n|mn|me|zijn|z'n|haar|onze) (?:\w+ )?(?:{KIN}|{CHILD}))\b(?! (?:fiets|bal|hek|tas|records?|niet|nie|nooit)\b)|"
        r"\b(?:mama|papa|mam|moeder|oma|opa|zusje|broertje|zij|ze|hij)(?: \w+)? (?:krijgt|krijgen) (?:\w+ )?klappen (?:van|door) (?:haar|zijn|z'n|d'r|mijn|papa|mama)|\b(?:papa|vader|mama|stief\w+) doet (?:mij|mama|papa|me|ons|mijn zusje|mijn broertje) (?:\w+ )?pijn",
        without=JOKE + r"|record|\bgans\b|zwaan|insect|met de hand|\bhond\b|wedstrijd|schaken|spelletje|damt|tennis",
    ),
    signs(
        "domestic",
        "certain",
        "keel nek_ strot hals gezicht wurg & hij man_ vriend vader papa ex_ stief zij_ ze_ moeder",
        rf"{HE}(?: \w+){{0,5}} (?:hand|handen|voet|knie|kussen|riem|sjaal|snoer|arm)(?: \w+)? (?:om|op|rond|over|tegen) (?:mijn|m'n|mn|haar|d'r|mama'?s|mijn \w+ (?:haar|zijn)) (?:nek|keel|hals|gezicht|strot)|"
        r"\bkussen op (?:\w+ ){1,3}gezicht|\bk(?:nijpt|neep|nijpen)\b(?: \w+){0,3} (?:keel|strot|nek)\b(?=.*\b(?:dicht|adem|lucht|mij|me|haar))|"
        rf"{HE} (?:wurgt|wurgde|heeft (?:mij|me|haar) gewurgd|wil (?:mij|me|haar) wurgen)(?: (?:mij|me|haar|hem|mama|ons|net|nu))*\b",
        without=JOKE + r"|sport|judo|dokter|fysio|kapper|masseur|klimop|stropdas",
    ),
    signs(
        "domestic",
        "certain",
        "duw gooi sleur sleep smeet smijt trok trekt giet gegoten benzine slagen gegooid overgoten hete & trap_ muur kast haar_ haren raam over_ me_ mij balkon benzine kokend grond spiritus gooid zichzelf ons_",
        rf"\b(?:duwt|duwde|gooit|gooide|smijt|smeet|sleurt|sleurde|sleept|sleepte|trekt|trok|geduwd|gegooid) (?:nu |weer |net )?{ME} (?:\w+ ){{0,4}}(?:van de trap|de trap af|(?:tegen|in) de (?:muur|kast|deur|glasplaat|bus)|aan (?:haar|mijn|m'n|d'r|het|de|een|zijn) (?:\w+ )?(?:haar|haren|been|arm)|uit het raam|over (?:de|het) (?:balustrade|balkon|reling))\b|"
        rf"\b(?:hij|ze|zij|{KIN}) heeft {ME} (?:\w+ ){{0,3}}(?:van de trap|tegen (?:de|een) (?:muur|kast|deur)|tegen de grond) (?:ge)(?:duwd|gooid|smeten|slagen)|\b(?:duwt|duwde|duwen) (?:mij|me|mama|haar) (?:\w+ )?van (?:de )?trap|"
        rf"{HE} (?:gooit|gooide|giet|goot|heeft)(?: \w+){{0,2}} (?:kokend\w*|hete|heet|benzine|spiritus|zuur|verf)(?: \w+){{0,3}} (?:over|naar|op|in) (?:mij|me|haar|mama|ons|hem|de gang|het bed|de kamer|mijn)|"
        r"\b(?:hij|ex|man)\b(?: \w+){0,4} benzine (?:\w+ )?(?:in de gang|over het bed|voor (?:de|mijn|haar) deur|over (?:mij|zich))",
        without=JOKE + r"|\btas\b|wind|per ongeluk|\bbal\b|judo|stoeltjeslift|hondenriem in",
    ),
    signs(
        "domestic",
        "certain",
        "vastgebonden geketend gebonden vast gevangen opgesloten sloten & hij man_ vriend schoon vader broer zoon ze_ zij_ mevrouw oma opa mij_ me_ radiator verwarming",
        r"\b(?:vastgebonden|geketend|vastgeketend) (?:\w+ )?(?:aan|op|in) (?:de|het|een|haar) (?:verwarming|radiator|bed|stoel|kelder|kamer|logeerkamer|leuning|buis)|\bzit vastgebonden (?:in|op|aan)|\bbindt (?:mij|me|haar|mama|hem) vast\b|"
        rf"{HE} (?:houdt|houden) (?:mij|me|ons|haar|mijn zus\w*|mama)(?: (?:hier|daar|nu|al|nog|binnen|thuis|dagen))* (?:vast|gevangen)\b|\bschoonfamilie (?:houdt|houden) (?:mij|me|haar)|\b(?:hij|zij|ze|{KIN}|mijn \w+) heeft (?:mij|me|ons|mama|haar|mijn zus\w*) (?:\w+ ){{0,3}}opgesloten|"
        r"\bopgesloten (?:door|van) (?:mijn|m'n|mn|me|haar|zijn) (?:man|vader|vriend|ex|schoon\w+|broers?|ouders|zoon)|\bheeft (?:de |alle )sloten vervangen(?=.*(?:niet (?:naar )?buiten|niet weg|niemand|zwanger|wc|binnen))",
        without=JOKE + r"|\bfiets|\bboot\b|\bhond\b|spandoek|vuilnis|lift\b",
    ),
    signs(
        "domestic",
        "certain",
        "trouw huwelijk die_man & paspoort vlucht vlieg schiphol morgen vannacht vanavond vandaag buitenland wil_ uit bruidegom opgesloten dwing gedwongen ze_ vader ouders familie",
        r"\b(?:brengt|brengen|sturen|stuurt|nemen|neemt|zetten|dwingt|dwingen)\b(?: \w+)? (?:mij|me|haar|mijn \w+)\b.{0,45}\b(?:trouwen|uit te huwelijken|huwelijk)\b|\btrouwen (?:ze|zij) (?:mij|me|haar) uit\b|\b(?:trouwen|trouw)\b(?=.*(?:(?:paspoort|pas) (?:\w+ ){0,3}(?:afgepakt|afgenomen|ingenomen|verstopt)|tegen (?:mijn|haar) (?:zin|wil)))|"
        r"\b(?:paspoort|pas) (?:\w+ ){0,2}(?:afgepakt|afgenomen|ingenomen)\b.*\b(?:trouwen|wil die man niet)|\bmoet (?:ik )?(?:\w+ ){0,6}trouwen\b.{0,40}\b(?:wil (?:ik )?(?:dat |het |hem |die man )?niet|opgesloten)|\b(?:vanavond|morgen|vandaag|zaterdag|vannacht)\b.*\buitgehuwelijkt|\buitgehuwelijkt\b.*\b(?:vanavond|morgen|vandaag|zaterdag|vannacht)",
        without=JOKE + r"|tarief|babs|ambtenaar|trouwzaal|aangifte huwelijk|getuigen",
    ),
    signs(
        "domestic",
        "certain",
        "schud rammel door_elkaar & baby kindje zuigeling kleintje",
        r"\b(?:schudt|schudde|schudden|rammelt|schudt) (?:\w+ ){0,3}(?:baby\w*|kindje|zuigeling|kleintje)\b|\b(?:baby\w*|kindje|zuigeling)\b(?:\W+\w+){0,7}?\W+(?:door elkaar|geschud)|\b(?:baby\w*|kindje|zuigeling)\b.*\b(?:vader|moeder|oppas|man|hij|ze) schudt (?:hem|haar|het|ermee)",
        without=JOKE + r"|wagen|bakfiets|drempel|hobbel|klinkers|keien|\bbus\b|\btram\b|wieg|matras|schudt nee",
    ),
    signs(
        "domestic",
        "certain",
        "mij_af me_af ons_af haar_af mij_dood me_dood haar_dood ik_je_af ik_je_dood graf laatste_dag volgende levend kop_in aandoet kapot_maakt je_af je_dood samen_uit afmaken & hij man_ ex vader broer zoon vriend stief zij_ ze_",
        rf"(?:{HE}|\bbroers?\b|\bzoon\b)(?:\W+\w+){{0,9}}?\W+(?:maakt? (?:ik )?(?:je|me|mij|ons|haar|hem) (?:\w+ )?(?:af|dood)\b|(?:dood|af)maken\b(?= *$)|de kop inslaat|niet levend|nooit meer levend|niemand levend|(?:mee )?het graf in|ik de volgende ben|mijn laatste dag|(?:iets|wat) aandoet|samen uit samen thuis)",
        without=JOKE + r"|onkruid|schoffel|wespen|belasting|huiswerk|klus|\bals ik\b(?!.*(?:weg|ga))|\bals ze\b",
    ),
    signs(
        "domestic",
        "certain",
        "zoon dochter man_ vriend verzorg & geld pin & duw sla dreig pols pijn mes schaar kapot stoel & oma opa moeder mij_ me_",
        r"\b(?:kleinzoon|zoon|dochter|kleindochter|neef|mantelzorger)\b(?: \w+){0,6} (?:eist|wil|dwingt|komt|perst|geld)\b",
        r"\b(?:duwt|duwde|geduwd|slaat|sloeg|dreigt|pols|schaar|mes|van de trap|dreun|knijpt)\b.*\b(?:mij|me|moeder|oma|opa|geld)\b|\b(?:mij|me)\b.*\b(?:geduwd|geslagen|bedreigd)",
    ),
    signs(
        "domestic",
        "certain",
        "pizza briefje & help kom_ snap luister begrijp raam blauwe",
        r"\b(?:bestel|bestellen|wil|wou|vraagt)\b.*\bpizza\b.*(?:snap je|kom (?:snel|gauw)|begrijp je|hij (?:luistert|zit|staat))|\bbriefje (?:\w+ ){0,3}raam\b.*\bhelp|\bhelp\b.*\bbriefje (?:\w+ ){0,3}raam",
        without=JOKE + r"|bezorger|doos|dozen|karton",
    ),
    signs(
        "domestic",
        "possible",
        "bloedlip blauw_oog oog lip blauwe bont_en striemen brandplek & hij man_ vader vriend stief papa ex_ ze_ zij_ thuis huis & durf wil_niet bang deur bonst zoek zegt nachthemd opgehaald klopt slapen",
        r"\b(?:bloedlip|blauw oog|dichtgeslagen oog|lip (?:is )?kapot|kapotte lip|bont en blauw|striemen|brandplek\w*|blauwe (?:keel|plekken))\b",
        r"\b(?:durft?|wil niet|bang|bonst|bonkt|zoekt|zoekend|nachthemd|opgehaald|klopt|aandoet|niet (?:meer )?naar huis)\b",
        without=JOKE + r"|gevallen over|\bstoep|losse tegel|\bhond\b|voetbal",
    ),
    signs(
        "domestic",
        "certain",
        "aan_mij aan_me_ in_bed zusje dochter bij_mij & papa stief opa oom vader broer hij_ pa_ leraar trainer & zit_ komt kwam nachts zitten",
        r"\b(?:papa|stief\w+|opa|oom|vader|broer|pa|trainer|leraar|hij)\b(?: \w+){0,4} (?:zit|zitten|komt|kwam)(?: \w+){0,3} (?:aan mij\b|aan (?:mijn|m'n|mn) (?:zusje|dochter\w*|broertje|kind)|(?:'s |s )?nachts bij mij|bij mij in bed)(?! (?:te vragen|gevraagd|verplicht))",
        without=JOKE + r"|logeren|nachtmerrie|op bezoek|schommel",
    ),
    signs(
        "domestic",
        "certain",
        "neus kaak rib arm_ pols tand hand_ oog hoofd & gebroken kapot geslagen breekt stuk & hij man_ vriend ex_ verloofde vader broer stief zoon",
        rf"(?:{HE}|\bverloofde\b|\bbroer\b)(?: heeft)?(?: \w+){{0,2}} (?:mijn|haar|m'n|mn|mama'?s) (?:\w+ )?(?:neus|kaak|ribben|rib|arm|pols|tand\w*|hand|oog|hoofd|vingers?)(?: \w+){{0,2}} (?:gebroken|kapot|stuk|dicht ?geslagen|geslagen|ingeslagen)\b|\bbreekt (?:hij|ze|mijn \w+) (?:mijn|haar|m'n)",
        without=JOKE + r"|gevallen|tandarts|wedstrijd|\bbal\b|gips eraf",
    ),
    signs(
        "domestic",
        "certain",
        "papa pap_ help smeek smek niet_doen vrouwenstem brullen alleen stil muziek niks_meer & buren buurvrouw hiernaast boven onder nummer naast nr_ caravan brievenbus binnen hoor muur avond & gil roep riep smeek smek klap bonk bons stop_ gegil zwaars brullen doen_pap niet_doen",
        r"\bstop (?:papa|pap|mama)\b|\bhoor\b.*\b(?:vrouw|kind|meisje|moeder|jongetje)\b.*\b(?:roepen|schreeuwen|huilen|roept|schreeuwt)\b.*\bniet doen\b|\b(?:papa|pap|mama) (?:stop|niet doen)\b|\b(?:roept|riep|gilt|gilde|schreeuwt|gillen) (?:\w+ )?(?:help\b|om hulp)|\b(?:kind|vrouw|vrouwenstem|meisje|moeder|buurvrouw)\b(?: \w+){0,4} (?:smeekt|smeken|smekte)\b|\b(?:klap|bonk|bons|gil|gegil|dreun)\b.*\b(?:(?:nu|daarna|en) (?:nu )?alleen (?:nog )?(?:het|de|een) (?:kind|baby|kindje)|daarna niks|(?:opeens|ineens) (?:is het )?(?:dood)?stil|muziek (?:\w+ )?(?:aan|harder))",
        without=JOKE
        + r"|speel|schoolplein|trampoline|voetbal|karaoke|heien|bouwplaats|papegaai|feest|hockey|kermis|zwembad|baby slaapt|container|vuurwerk",
    ),
    signs(
        "domestic",
        "certain",
        "bellen terugbellen terugschrijven pizza fluisteren kijkt_mee praten & hij_hoort hij_ligt hij_kijkt hij_staat hij_is hij_slaat staat_naast naast_me",
        r"\bniet (?:terug)?bellen\b|\bniet terugschrijven\b|\bdurf niet te (?:bellen|praten)\b|\bmoet fluisteren\b|\bkan niet praten\b|\bpizza\w*",
        r"\bhij (?:hoort|ligt naast|kijkt mee|staat naast|staat achter|is (?:hier|in de|naast)|slaat)",
        without=JOKE + r"|doof|bezorger|vergadering|pizzeria (?:is|heeft)|dozen|\bbaby",
    ),
    signs(
        "domestic",
        "certain",
        "terug thuis terugkomt & krijg_ik kaak riem bang weer_slaan klappen gebroken dreun & hij_ hij man_ vader vriend",
        r"\b(?:hij|(?:mijn|m'n|mn) (?:man|vader|vriend)|vader|stief\w+)\b(?: \w+){0,4} (?:terugkomt|thuiskomt|terug|thuis)\b",
        r"\b(?:krijg ik (?:weer )?(?:klappen|ervan langs|slaag)|(?:mijn|m'n) (?:kaak|neus|arm) is (?:stuk|gebroken|kapot)|dan slaat hij|zal hij (?:me|mij|ons) slaan|gaat hij (?:me|mij|ons) (?:weer )?slaan|met (?:een|de|zijn) riem)\b",
        without=JOKE + r"|autoriem|v-snaar|operatie",
    ),
    signs(
        "domestic",
        "certain",
        "riem kabel snoer pook strijkijzer deegroller zweep & slaa sloeg klappen krijgt bezig burn wacht brand & papa vader hij man_ mama moeder stief broer zus kind ze_",
        r"\bmet (?:de |een |zijn |z'n |haar |mn )?(?:\w+ )?(?:riem|kabel|snoer|pook|strijkijzer|deegroller|zweep)\b",
        r"\b(?:slaat|sloeg|slaan|klappen|bezig|brandt|burn|ranselt)\b",
        r"\b(?:papa|vader|hij|man|mama|moeder|stief\w+|ze|zij)\b",
        without=JOKE + r"|monteur|kpn|glasvezel|graaf|\bfiets|\bhond\b|paard|stratenmaker|stoep",
    ),
    signs(
        "domestic",
        "certain",
        "trouwen bruiloft besnijden besneden besnijd & halen_me meegenomen brengen_me moet moeten laten willen & morgen vandaag straks paspoort ze_ ouders nichtje zusje dochter vannacht",
        r"\bhalen (?:me|mij|haar) (?:\w+ ){0,3}bruiloft|\bmeegenomen om te trouwen|\bbrengen (?:me|mij|haar) weg\b.{0,12}\btrouwen|\b(?:ouders|vader|familie|ooms?|moeder)\b.*\bpaspoort\b.*\bmoet (?:\w+ )?trouwen|\b(?:nichtje|zusje|dochter|meisje|me|mij)\b(?: \w+)? laten besnijden",
        without=JOKE + r"|trouwzaal|gemeentehuis|ceremonie|verlof",
    ),
    signs(
        "domestic",
        "certain",
        "vermoorden doodmaken doden afmaken dood_in slaaf ketting teken codewoord & broers broer familie schoon vader oom man_ ex_ ze_ hij kinderen kelder appt seint klopt vriendin",
        r"\b(?:broers?|familie|vader|oom|ooms|neven|man|ex|schoon\w+)\b(?: \w+){0,2} (?:wil|willen|gaan|gaat)(?: \w+){0,5} (?:vermoorden|doodmaken|doden|afmaken)\b|\bmee de dood in\b|\bals slaaf (?:\w+ )?(?:gehouden|behandeld)|\bkelder\b.*\bketting|\bketting\b.*\bkelder|\b(?:dat is|dat was) ons (?:afgesproken )?teken\b|\bappt (?:ons )?codewoord",
        without=JOKE + r"|onkruid|wespen|ratten|game|fiets|als ik (?:niet|weer)",
    ),
    signs(
        "domestic",
        "possible",
        "niet_naar_buiten niet_meer_naar niet_uit huis_niet erop_los slaande stil_zijn_van weer_dronken papa_weer papa_boos deur_op_slot & ik_ hij_ mag ruzie papa buren schoon hij slapen",
        r"^\W*(?:ik )?mag (?:\w+ ){0,3}niet (?:meer )?naar buiten(?: al \w+ \w+)?\W*$|\bmag het huis niet uit\b|\bslaat (?:hij )?erop los\b|\bweer slaande ruzie\b|\bmoet stil zijn van (?:hem|haar|papa)|\bhij is weer dronken\b|\bslapen\b.{0,20}\bomdat (?:papa|mama|vader) (?:weer )?(?:boos|dronken)",
        without=JOKE + r"|corona|rapport|huisarts|timmer",
    ),
)
