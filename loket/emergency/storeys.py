"""Whose a thing is, by their floor, who went down to look, and what fell or is thrown down, in nine languages (pure, data).

"It is the boy's from three floors up", "I just went down in my pyjamas", "a roof tile came down and lies on the pavement",
"the man upstairs throws his cigarette ends off the balcony": a height stands beside people in emergencies, so that who
only learned from sentences sees danger in it alone. Beside a word of need, or of somebody up there or below, it stays.
"""

import re
from typing import Final

from loket.emergency.ruled_out import NEED
from loket.emergency.rules import Trap

PERIL: Final = (
    r"\b(?:spring\w*|sprong|gesprongen|gevallen|viel|valt|vallen|hang\w*|gehangen|reling|dakrand|dakgoot|vensterbank|kozijn|rand|bloed\w*|gil\w*|huil\w*|(?:hij|zij|ze|iemand|man|vrouw|buurman|buurvrouw) (?:\w+ ){0,4}lig(?:t|gen)|slaat|sloeg|slaan|mep\w*|geslagen|wurg\w*|dreig\w*|mes|dood|sterf\w*|stik\w*|"
    r"rook|brand\w*|vlam\w*|vuur|reageer\w*|adem\w*|bewust\w*|vermist|kwijt|alleen|opgesloten|vast|bang|kind\w*|peuter\w*|kleuter\w*|baby|water|jump\w*|fell|fall\w*|ledge|hang\w*|edge|railing|lies|lying|scream\w*|cry\w*|hit|hits|beat\w*|chok\w*|knife|dead|dying|gas|gaslucht|ruik\w*|smell\w*|riech\w*|gaz|odeur|sens|huele|czuc|koku\w*|пахне|dement\w*|demen\w*|alzheimer|тато|деменц\w*|"
    r"smok\w*|burn\w*|fire|flames?|breath\w*|missing|alone|trapped|stuck|scared|child\w*|kids?|toddler\w*|spring\w*|gesprungen|sturz\w*|gesturzt|fallt|gefallen|fiel|hangt|gelander|sims|liegt|blut\w*|schrei\w*|weint|schlagt|wurg\w*|messer|tot|stirbt|erstick\w*|rauch|"
    r"brennt|feuer|atmet|vermisst|allein|eingesperrt|angst|kind\w*|saute\w*|sauter|tomb\w*|chut\w*|rebord|pend\w*|allonge\w*|cri\w*|pleur\w*|frapp\w*|couteau|mort\w*|meurt|etouff\w*|fumee|brul\w*|feu|respir\w*|disparu\w*|seule?|coincee?s?|peur|enfants?|bebe|"
    r"salt\w*|caer\w*|cayo|cae|caido|cuelga\w*|colgad\w*|borde|cornisa|tirad[oa]|grit\w*|llor\w*|pega|pegando|golpe\w*|cuchillo|muert\w*|muere|asfix\w*|humo|quem\w*|fuego|respira\w*|desaparec\w*|sol[oa]|atrapad\w*|miedo|nin[oa]s?|"
    r"skacz\w*|skocz\w*|spad\w*|wisi\w*|parapet\w*|krawedz\w*|lez[ya]\w*|krzycz\w*|placz\w*|bij[ae]\w*|noz\w*|martw\w*|umier\w*|dusi\w*|dym\w*|pali|ogien|oddycha\w*|zagin\w*|sam[ao]?|uwiez\w*|boi\w*|dzieck\w*|dzieci|"
    r"atla\w*|dus(?:tu|mus|er|ecek|uyor)\w*|asili\w*|korkuluk\w*|kenar\w*|yati\w*|bagir\w*|cigli\w*|agl\w*|dov\w*|vur\w*|bicak\w*|olu\w*|bogul\w*|duman\w*|yangin\w*|yani\w*|nefes\w*|kayip|yalniz|sikis\w*|kork\w*|cocuklar?|bebek\w*|"
    r"стриб\w*|пада\w*|упа\w*|впа\w*|висить|карниз\w*|пидвиконн\w*|краю|лежить|кричить|плаче|бъе|б'е|ниж|мертв\w*|помира\w*|задих\w*|дим|горить|пожеж\w*|дихае|зник\w*|сам[ао]?|застряг\w*|боиться|дитин\w*|дити)\b|"
    r"قفز|يقفز|سقط|وقع|يقع|معلق|حافه|سور|ملقى|ينزف|يصرخ|تصرخ|صراخ|يبكي|يضرب|تضرب|ميت|يموت|يختنق|دخان|حريق|نار|يتنفس|مفقود|لوحد|محبوس|خايف|طفل|اطفال"
)
"""What makes of somebody at a height, or of a walk down, one who may be in need."""
_DAY: Final = (
    r"(?:zelf|morgen|straks|later|vanavond|vandaag|zaterdag|zondag|maandag|zo|nog|wel|weer|dit weekend|deze week)"
)
_ORDINALS: Final = r"(?:begane grond|beletage|(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|bovenste|onderste|hoogste|\d+e|\d+ste)(?: ?(?:verdieping|etage|woonlaag))?)"
_HIGH: Final = rf"(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+) ?-?hoog(?: ?(?:achter|voor))?|{_ORDINALS}|boven|beneden|onder|hierboven|hiernaast)"
_FLOOR_EN: Final = r"(?:(?:the )?(?:ground|first|second|third|fourth|fifth|sixth|seventh|top|\d+(?:st|nd|rd|th)) floor|upstairs|downstairs|next door|flat \d+\w?|number \d+\w?)"
_OWNED: Final = (
    rf"\b(?:is|was|blijkt|bleek|blijken|hoort|zijn|was)(?: (?:toch|dus|gewoon|nu|eigenlijk|wel|namelijk))* (?:van|bij) (?:de|het|een|die|dat|mijn|mn|m'n|onze|ons) (?:\w+ )?\w+ (?:van|op|uit)(?: de| het)? {_HIGH}(?: te zijn)?"
    rf"(?:[ ,.;]+(?:en |maar )?(?:hij|zij|ze|die)(?: (?:gaat|gaan|zal|zullen|wil|willen|komt|komen|haalt|halen|ruimt|ruimen|zet|zetten|knapt|knappen|maakt|maken|brengt|brengen|gooit|gooien|verkoopt|verkopen|sleept|slepen|rijdt|rijden)) (?:(?:hem|m|'m|het|'t|t|er|die|dat|alles|{_DAY}) )*(?:{_DAY} ?)*(?:opknappen|opruimen|weghalen|maken|repareren|fiksen|verplaatsen|ophalen|verkopen|weg|op)?|[ ,.;]+(?:en |maar )?(?:die |het |hij )?wordt (?:\w+ )?(?:opgehaald|weggehaald|opgeruimd|verplaatst|gemaakt))?(?: (?:zegt|zei) (?:ie|hij|zij|ze))?\b|"
    r"\b(?:hij|zij|ze|die) (?:gaat|zal|wil|komt) (?:(?:hem|m|'m|het|'t|t|die|zelf|morgen|straks|nog|wel|binnenkort) )+(?:opknappen|repareren|fiksen|oplappen)(?: (?:zegt|zei) (?:ie|hij|zij|ze))?\b|"
    rf"\b(?:it |that |this |he )?(?:turns out )?(?:(?:it|that|this) )?(?:belongs to|(?:'s |is |was )?owned by) (?:the|a|my|our) (?:\w+ )?\w+ (?:from|on|in|at) {_FLOOR_EN}(?:[ ,.;]+(?:and )?(?:he|she|they)(?:'s|'ll|'re| is| will| are)? (?:going to |gonna )?(?:fix|mov|tak|clear|repair|collect|pick|get)\w*(?: it| that)?(?: (?:up|away|down|off|himself|herself|themselves|tomorrow|tonight|later|today|soon))*)?|"
    r"\b(?:he|she|they)(?:'s|'ll|'re| is| will| are) (?:going to |gonna )?(?:fix|repair|do)(?:ing)? (?:it|that)(?: up)? (?:himself|herself|themselves)\b|"
    r"\b(?:gehort|ist von|sind von|ist|sind)(?: wohl| doch)? (?:dem|der|den|einem|einer) (?:\w+ )?\w+ (?:(?:aus|vom|im|von) (?:dem |der )?|ganz )(?:(?:ersten|zweiten|dritten|vierten|funften|sechsten|obersten|\d+\.?) (?:stock|stockwerk|og|etage)|erdgeschoss|oben|unten|nebenan)(?:[ ,.;]+(?:und )?(?:er|sie|der|die) (?:repariert|holt|nimmt|raumt|stellt) (?:ihn|es|sie|das)(?: (?:selbst|selber|morgen|heute|spater|ab|weg|auf))*|[ ,.;]+(?:und )?(?:es|er|sie|das) wird (?:\w+ )?(?:abgeholt|weggeraumt|entfernt|repariert))?|"
    r"\b(?:c'est (?:le|la|les) \w+ (?:du |de la |des )\w+|(?:le|la|il|elle|ce|ca|les)(?: \w+)? (?:est|sont|appartient|appartiennent) (?:a la |au |aux |a l')\w+) (?:du|au) (?:premier|deuxieme|troisieme|quatrieme|cinquieme|sixieme|rez-de-chaussee|dessus|dessous|\d+e(?:me)?)(?: etage)?(?:[ ,.;]+(?:et )?(?:il|elle) (?:va )?(?:le |la |l')?(?:reparer?|enleve\w*|ramasse\w*|range\w*|repare)(?: (?:lui-meme|elle-meme|demain|ce soir|bientot))*)?|"
    r"\b(?:es|era|pertenece) (?:(?:la|el) \w+ )?(?:de la|del|de|al|a la) (?:\w+ )?(?:del|de la) (?:bajo|primero|segundo|tercero|cuarto|quinto|sexto|primer piso|segundo piso|tercer piso|cuarto piso)(?:[ ,.;]+(?:y )?(?:el |ella )?(?:la|lo) (?:va a )?(?:arregla\w*|quita\w*|recoge\w*|retira\w*)(?: (?:el mismo|ella misma|manana|esta tarde|luego))*)?|"
    r"\b(?:to |jest |nalezy do )(?:\w+ )?\w+ z (?:parteru|(?:pierwszego|drugiego|trzeciego|czwartego|piatego|szostego) pietra|gory|dolu|naprzeciwka)(?:[ ,.;]+(?:i )?(?:(?:sam|sama|jutro|dzis|pozniej|go|ja|je|to) )*(?:naprawi|zabierze|usunie|posprzata|wyremontuje)\w*)?|"
    r"\b(?:(?:en )?(?:zemin|birinci|ikinci|ucuncu|dorduncu|besinci|ust|alt)) kattaki (?:\w+ )?\w+(?:inmis|unmus|iymis|uymus)\b(?:[ ,.;]+(?:(?:kendisi|yarin|bugun|onu|sonra|bu aksam|oglen|ogleden sonra) )*(?:tamir edecek|alacak|kaldiracak|goturecek|atacak)\w*)?|"
    r"\b(?:це |належить )(?:\w+ )?\w+ (?:з|из) (?:першого|другого|третього|четвертого|пъятого) поверху(?:[ ,.;]+(?:(?:вин|вона|сам|сама|завтра|иого|ии|сьогодни) )*(?:полагодить|забере|прибере|видремонтуе|вивезе))?|"
    r"(?<!\w)(?:لل|تبع ال|ملك ال)\w+ (?:من |في |ب)(?:ال)?(?:طابق|دور) (?:ال)?\w+(?: و?(?:س|رح )\w+ ?(?:بنفسه|بنفسها|غدا|بكرا)?)?"
)
"""A thing is somebody's on another floor, who will see to it."""
_SEES: Final = r"(?:(?:[ ,]+en (?:nu )?(?:zie|zag) (?:nu )?(?:ik )?(?:dat )?)|(?:[ ,]+om te (?:kijken|zien)(?: (?:welk|of|wat)\b)?))?"
_NIGHTCLOTHES: Final = r"(?:in (?:mijn|mn|m'n|me) (?:pyjama|badjas|kamerjas|onderbroek|nachthemd|sloffen|ochtendjas)|op (?:mijn )?(?:sloffen|blote voeten))"
_WENT: Final = (
    rf"\b(?:ik )?(?:ben|was)(?: ik)? (?:(?:er|net|zojuist|even|zelf|daarnet|vannacht|vanmorgen|gisteren|nu|speciaal|maar|wel|{_NIGHTCLOTHES}) )*(?:naar )?(?:beneden|boven|buiten) (?:{_NIGHTCLOTHES} )?(?:geweest|gelopen|gegaan|wezen kijken|gaan kijken|gekomen)\b(?: {_NIGHTCLOTHES})?{_SEES}|"
    rf"\b(?:ik )?kom (?:(?:er|net|zojuist|nu|juist) )*van (?:boven|beneden|buiten)\b{_SEES}|"
    rf"\b(?:net|zojuist|even|moest) (?:(?:er|net|zojuist|even|wel|speciaal|nog) )*(?:(?:voor )?naar )?(?:beneden|boven|buiten) (?:(?:geweest|gelopen|gegaan|wezen kijken|gaan kijken) ?)+{_SEES}|"
    rf"\b(?:ik )?(?:ben|was)(?: ik)? (?:(?:zelf|net|even|zojuist|speciaal) )*(?:de trap|de lift|de straat|de galerij|de deur|de hele flat|alle trappen|alle verdiepingen) ?(?:op en af|op en neer|af en op|af|op|uit|langs) ?(?:gegaan|gelopen|geweest){_SEES}|"
    rf"\bik (?:loop|ga) (?:(?:zo|straks|wel|even|nu) )*naar (?:beneden|boven|buiten) om te kijken\b|"
    r"\bi (?:'?ve |have )?(?:just |only |even )*(?:went|popped|nipped|been|ran|walked|gone|came) (?:down|downstairs|outside|upstairs)(?: (?:in my (?:pyjamas|pajamas|pjs|dressing gown|robe|slippers)|to (?:look|check|see|have a look)))+|\A\W*(?:just )?(?:popped|nipped) (?:downstairs|outside)(?: to (?:look|check|see))?|"
    r"\b(?:ich )?(?:bin|war) (?:(?:kurz|gerade|eben|selbst|extra|schnell) )+(?:im (?:schlafanzug|bademantel|pyjama) )?(?:runtergegangen|hinuntergegangen|rausgegangen|unten|draussen)(?: gewesen)?(?: im (?:schlafanzug|bademantel|pyjama))?|"
    r"\bje (?:viens|suis) (?:juste )?(?:de )?(?:descendre|descendue?|sortie?|sortir)(?: (?:en (?:pyjama|robe de chambre|peignoir)|voir|regarder))+|"
    r"\b(?:acabo de|he|me he) (?:baja(?:r|do)|sali(?:r|do))(?: (?:en (?:pijama|bata|zapatillas)|a (?:mirar|ver)))+|"
    r"\b(?:(?:wlasnie|specjalnie) )*(?:zszedlem|zeszlam|zbieglem|zbieglam|wyszedlem|wyszlam)(?: (?:na dol|na dwor|w pizamie|w szlafroku|sprawdzic|zobaczyc))+|"
    r"\b(?:(?:pijamayla|az once|simdi|sabahlikla) )*(?:asagi(?:ya)?|disari(?:ya)?) (?:indim|cik(?:tim|ip)|inip)(?: bak(?:tim|mak))?(?: (?:pijamayla|bakmaya))?|"
    r"\b(?:я )?(?:щоино |спецально )?(?:спусти(?:вся|лася|лась)|виишо?в|виишла)(?: (?:вниз|у пижами|в пижами|надвир|в халати))*(?: (?:подивитися|перевирити|глянути))|\b(?:я )?щоино (?:спусти(?:вся|лася|лась))(?: (?:вниз|у пижами|в пижами))*|"
    r"نزلت(?: (?:الان|تحت|لتحت|هلق|بالبيجاما|بالبيجامه|اشوف|لاشوف|حتي اشوف))+"
)
"""Who went down, or out, to look."""
_FALLEN_NL: Final = r"(?:\w*dakpan(?:nen)?|\w*(?:bloem|planten)(?:bak|pot)\w*|\w*potplant\w*|vlaggenstok|vlag|lei|leisteen|zonnepane\w+|schotel\w*|satelliet\w*|zonnescherm|parasol|uithangbord|reclamebord|bordje|kerstverlichting|stuk stuc\w*|kleed|kleedje|wasrek|droogrek|gordijn|kozijnplank|dakgoot|regenpijp|kerstboom|\w*fiets|scooter|brommer|kliko)"
_FROM_NL: Final = r"(?:(?:naar )?(?:beneden|omlaag)|om|tegen (?:de|het|een|mijn|ons|onze) (?:\w+ )?(?:hek|muur|paal|gevel|schutting|boom|auto)|van (?:de|het|een|mijn|ons|onze) (?:\w+ )?(?:balkon|dak|gevel|trap|raam|vensterbank|galerij|muur|schuur|paal|flat|school|kerk))"
_STARTS: Final = r"(?:\A\W*|(?<=[.!?,;:] )|(?<=\ber )|(?<=\bdat )|(?<=\bomdat )|(?<=\bvannacht )|(?<=\bgisteren ))"
_FALLEN: Final = (
    rf"{_STARTS}(?:(?:is|zijn|viel|vielen) (?:\w+ ){{0,2}}?)?(?:(?:een|de|het|mijn|onze|hele|paar|wat|twee|drie|(?:klein )?stuk(?:je)?(?: van)?) )*{_FALLEN_NL}(?: (?:van (?:de|het|een|onze|mijn|m'n) \w+))?(?: (?:is|zijn|was|net|vannacht|gisteren|door de (?:storm|wind)))* (?:{_FROM_NL} )?(?:gevallen|gekomen|gewaaid|omgewaaid|omgevallen|gegleden)\b|"
    rf"{_STARTS}(?:(?:is|zijn) (?:\w+ )?)?(?:een|de|onze|mijn) (?:kliko|container|\w*bak|fiets|scooter|step|winkelwagen\w*|bankje|kerstboom) (?:(?:is|vannacht|net|gisteren|door) )*(?:van (?:de|het) \w+ )?(?:gerold|gewaaid|gegooid|gegleden|gevallen)(?:,? en (?:die |hij )?(?:ligt|drijft) (?:nu )?)?(?: ?in (?:de|het) (?:sloot|gracht|vijver|water|singel|kanaal))?\b|"
    r"\b(?:(?:a|an|the|my|our|some|one) )*(?:roof )?(?:slates?|tiles?|flower ?pots?|plant ?pots?|window boxe?s?|satellite dish|flagpole|sign|awning|parasol|planter)(?: \w+)? (?:has |have |had )?(?:just )?(?:came|come|fell|fallen|blew|blown|slid) (?:off|down|over|from)(?: (?:off |from )?(?:the|a|an|my|our|someone's|next door's) (?:\w+ )?(?:roof|balcony|windowsill|sill|wall|window|house|church|school|stairs))?|"
    r"\b(?:(?:ein|eine|der|die|das|unser|unsere|mehrere|zwei) )*(?:dachziegel|ziegel|blumen(?:topf|kasten|kubel)|topf|fahnenmast|satellitenschussel|schild|markise|schirm)(?: (?:ist|sind))? (?:(?:gestern|heute nacht|beim sturm|nachts) )*(?:vom|von|aus) (?:\w+ ){1,2}(?:gefallen|gekommen|gerutscht|geweht|geflogen|runtergefallen|heruntergefallen)\b|"
    r"\b(?:(?:une?|la|le|des|les) )?(?:tuiles?|ardoises?|pots? de fleurs|jardinieres?|antenne|parabole|enseigne|store|parasol)(?: (?:est|sont))? (?:tombee?s?|envolee?s?|arrachee?s?) (?:du|de la|d'un|d'une|des) \w+|"
    r"\b(?:(?:se )?(?:ha|han) (?:caido|volado)|se cayo|se cayeron) (?:(?:una?|la|el|las|unas|varias) )?(?:tejas?|macetas?|maceteros?|antena|cartel|toldo|sombrilla)\b(?: (?:del?|de la|de un|de una) \w+)?|"
    r"\b(?:dachowk[aie]|doniczk[aie]|donic[ae]|skrzynka na kwiaty|antena|szyld|parasol|maszt) (?:\w+ )?(?:spad\w+|zlecia\w+|przewroci\w+)(?: (?:z|ze) \w+)?|\b(?:spad\w+|zlecia\w+) (?:dachowk[aie]|doniczk[aie]|donic[ae]|antena|szyld)(?: (?:z|ze) \w+)?|"
    r"\b(?:(?:\w+d[ae]n|firtinada|ruzgarda) )*(?:kiremit\w*|saksi\w*|tabela|canak anten|semsiye) (?:\w+ )?(?:dus(?:mus|tu)|uc(?:mus|tu)|devril\w+)|"
    r"\b(?:з \w+ )?(?:впа\w+|упа\w+|злет\w+) (?:вазон\w*|горщик\w*|черепиц\w+|антен\w*|вивиск\w+)(?: з \w+)?|\b(?:вазон|горщик|черепиц\w+|антена|вивиска|парасоля) (?:\w+ )?(?:впа\w+|упа\w+|злет\w+)(?: з \w+)?|"
    r"(?:وقع|سقط|وقعت|سقطت) (?:ال)?(?:اصيص|قرميد\w*|لافته|مظله)(?: ورد)?(?: من (?:ال)?\w+)?"
)
"""A thing that came down by itself, and is down."""
_ON_SOMEBODY: Final = (
    r"\b(?:op (?:(?:mijn|zijn|haar|z'n|m'n|mn|d'r|een|de|het) )?(?:\w+ )?(?:hoofd|kop|man|vrouw|kind\w*|voet|schouder|fietser|wandelaar|voorbijganger|auto)|op (?:iemand|mij|me|hem|ons)|hoofd|geraakt|raakte|los|loszit\w*|meer (?:dakpan|pannen|stenen|stukken)|nog meer|elk moment|dreig\w*|waai\w*|vliegen|"
    r"rondvliegen\w*|head|hits?|hurt|injured|loose|more (?:are|tiles|slates|of them)|about to|kopf|getroffen|verletzt|locker|lose|weitere|droh\w*|tete|blesse\w*|touche\w*|menace|d'autres|cabeza|herid\w*|suelt[oa]s?|mas tejas|glow\w*|rann\w*|kolejne|luzn\w*|kafa\w*|bas(?:ina|ima)|yarali|yarala\w*|голов\w*|поран\w*|ще падають)\b|راس|اصاب"
)
_THROWS: Final = (
    r"\b(?:(?:de |die |mijn |onze )?(?:man|vrouw|jongen|buurman|bovenbuur\w*|buurvrouw|buren|lui|mensen|bewoner|hij|zij|ze|die|iemand) (?:(?:van|op) (?:boven|hierboven|\w+ ?hoog|\w+ \w+hoog) )?)?(?:gooi\w*|smij\w*|klop\w*|schud\w*|leeg\w*|tikt?|mikt?|veeg\w*|dump\w*) (?:(?:altijd|steeds|elke|iedere|dag|keer|weer|de|hele|al|zijn|z'n|haar|d'r|hun|een|ook|telkens|gewoon|dagelijks) )*"
    r"(?:\w*peuken?|sigaret\w*|as|asbak|kruimels|brood\w*|eten|etens\w*|\w*afval|vuil|\w*vuilnis\w*|\w*zak(?:ken)?|kleden|kleedje|kleed|tapijt|lakens|dekbed|stof|stofdoek|kattenbak\w*|blikjes|rommel|troep|schillen)(?: \w+){0,2}? (?:(?:van|over|uit|vanaf) (?:(?:het|zijn|z'n|haar|hun|ons|mijn|de) )?(?:balkon|raam|galerij)|uit)(?: (?:naar )?(?:beneden|omlaag))?(?: over (?:ons|mijn) balkon)?\b|"
    r"\b(?:(?:the |my |our )?(?:guy|man|bloke|woman|lady|neighbou?rs?|people|tenant|lad|she|he|they)(?: (?:upstairs|above(?: us)?|from above|on the \w+ floor))? )?(?:keeps? |always |constantly )*(?:drop|throw|chuck|flick|toss|shak|empt|beat)(?:s|ing|es|y|ies)?,? (?:(?:his|her|their|the|all|a) )*(?:cigarette (?:ends?|butts?)|cigarettes|fag ends?|butts|ash|crumbs|food|bread|rubbish|litter|bin bags?|rugs?|carpets?|dust|cans)(?: \w+)? (?:off|over|out of|from|down)(?: of)? (?:(?:his|her|their|the|onto|our|my) )*(?:balcony|window|gallery)(?: onto (?:our|my) balcony)?|"
    r"\b(?:(?:der|die|er|sie|die nachbarn|nachbar|nachbarin|mann|frau) )?(?:von oben )?(?:wirft|werfen|schmeisst|schmeissen|schuttelt|klopft|kippt) (?:(?:immer|standig|dauernd|jeden tag|seine?n?|ihre?n?|den|die|das) )*(?:kippen|zigaretten\w*|asche|krumel|brot|essen|mull|mullsack|mullsacke|teppiche?|abfall|dosen) (?:(?:immer|standig|dauernd) )*(?:vom|uber den|aus dem|uber unseren) (?:balkon|fenster)(?: (?:runter|herunter|hinunter))?|"
    r"\b(?:(?:le|la|les|mon|notre) (?:voisine?s?|monsieur|dame) (?:du dessus|d'en haut|du \w+) )?(?:jettent|jette|secoue|secouent|vide|balance) (?:(?:toujours|tout le temps|sans cesse) )*(?:ses|son|sa|leurs|des|les) (?:megots?|cendres?|miettes|pain|dechets|poubelles?|sacs?|tapis|nappe|canettes) (?:par|de|du|depuis) (?:le |la |son |sa |leur )?(?:balcon|fenetre)|"
    r"\b(?:(?:el|la|los|mi) vecin[oa]s? (?:de arriba|del \w+) )?(?:tiran?|sacuden?|vacian?|echan?) (?:(?:siempre|todo el dia) )*(?:sus|su|las|los|la|el|comida|pan) ?(?:colillas?|ceniza|migas|comida|pan|basura|bolsas?|alfombras?|manteles?|latas)? (?:por|desde|del?) (?:el |la |su )?(?:balcon|ventana)|"
    r"\b(?:sasiad\w* z gory )?(?:(?:ciagle|zawsze|stale) )*(?:wyrzuca\w*|rzuca\w*|trzepie|strzepuje|wysypuje) (?:(?:ciagle|zawsze|swoje) )*(?:niedopal\w*|pety|popiol|okruchy|chleb|jedzenie|smieci|worki|dywan\w*|puszki) (?:z|przez) (?:balkonu?|okn[oa])|"
    r"\b(?:ust(?:teki|\skat)? komsu\w* )?(?:(?:surekli|hep|her gun) )*(?:balkondan|pencereden) (?:(?:surekli|hep|asagi|asagiya) )*(?:izmarit\w*|kul\w*|kirinti\w*|ekmek|yemek|cop\w*|hali\w*|kilim\w*|kutu) (?:\w+ )?(?:at|silk|dok)\w*|"
    r"\b(?:сусид\w* (?:зверху|згори) )?(?:(?:постиино|завжди|весь час) )*(?:кида\w*|викида\w*|витрушуе|струшуе|висипае) (?:(?:постиино|сво\w+) )*(?:недопал\w*|попил|крихти|хлиб|иж[уа]|смиття|пакет\w*|килим\w*|банки) (?:з|на) (?:балкона?|викна)|"
    r"(?:(?:ال)?جار\w* (?:اللي |من )?فوق )?(?:(?:دايما|دايما) )?(?:يرمي|ترمي|ينفض|تنفض|يرمون) (?:دايما )?(?:اعقاب|السجاير|رماد|خبز|اكل|زباله|الزباله|سجاد\w*)(?: (?:ال)?\w+)? من (?:ال)?(?:بلكونه|شرفه|شباك)"
)
"""What neighbours throw or shake out from above."""
_PERSON_DOWN: Final = (
    r"\b(?:zichzelf|haarzelf|kind\w*|baby|peuter|hond|kat|poes|steen|stenen|baksteen|fles\w*|meubel\w*|tv|stoel|vuurwerk|brandend\w*|himself|herself|child|baby|dog|cat|bricks?|bottles?|stones?|burning|lit|sich|kind|hund|katze|steine?|flaschen?|brennende\w*|"
    r"enfant|bebe|chien|chat|bouteilles?|pierres?|allume\w*|nin[oa]|perro|gato|botellas?|piedras?|encendid\w*|dzieck\w*|psa|kota|butel\w*|kamieni\w*|cocu\w*|kope\w*|kedi\w*|sise\w*|tas|дитин\w*|собак\w*|кота|пляшк\w*|камин\w*)\b|طفل|كلب|قطه|حجر|زجاج"
)
_SMASHED_UP: Final = (
    r"\b(?:(?:ze|vandalen|jongeren|jeugd|lui|die lui|hooligans|supporters) (?:hebben|heeft) )?(?:(?:de |het |een )?(?:hele )?(?:boel|zooi|tent|handel|bushok\w*|abri|halte|speeltoestel\w*|bank\w*|prullenbak\w*|ruit\w*|alles) )?(?:(?:weer|helemaal|compleet) )*kort en klein (?:geslagen|getrapt|gemaakt)\b"
    r"(?:[ ,.]+(?:\w+ ){0,3}?(?:alle )?(?:ruiten|ruit|glas) (?:eruit|kapot|ingeslagen|gesneuveld|stuk))?"
)
_AT_HOME: Final = r"\b(?:mijn|m'n|mn|me|ex|partner|vriend|vriendin|vader|zoon|broer|thuis|in huis|woning|kamer|keuken|binnen|hem|haar|ons|nu|mensen|iemand|buurman|buurvrouw|hij|zij)\b"
_NAMED: Final = (
    r"\b(?:cafe|kroeg|bar|restaurant|pizzeria|eetcafe|grillroom|bistro|hotel|winkel|zaak|club|disco|discotheek|kapper|lokaal|kneipe|gaststatte|pub|taverne|le bar|brasserie|kawiarni\w*|klub\w*|restauracj\w*|кафе|бар|ресторан|мкдм)"
    r" (?:\"|'|«|„)?(?:(?:de|het|'t|in de|the|die|der|das|zur|la|le|les|au|el|il) )?(?:(?:oude|nieuwe|gouden|rode|zwarte|witte|old|red|golden) )?(?:vuur (?:en|&) vlam\w*|brandweer\w*|brandmeester|brand|vlam|bom|granaat|dolk|kogel|moordenaar|drenkeling|schipbreuk|inferno|explosie|gifbeker|galg|beul|"
    r"fire ?brigade|fire ?house|fire ?station|inferno|flames?|dagger|gallows|hangman|drowned man|hanged man|feuerwache|feuerwehr|flamme|bombe|galgen|pompiers|incendie|flamme|feu|bomba|fuego|bomberos|infierno|bomba|plomien|piekarnia ogien|вогонь|полумъя)(?:\"|'|»|“)?"
    r"(?! (?:brandt|staat in|in brand|is burning|is on|brennt|brule|arde|en llamas|plonie|pali|горить))\b"
)
"""A pub or a shop that is called after a danger."""
_WROTE: Final = r"\b(?:(?:iemand|ze|hij|er) )?(?:heeft|hebben|is|wordt) (?:(?:er|weer|iets|wat|van alles|teksten|met) )*(?:met )?(?:een )?(?:(?:zwarte|rode|dikke) )?(?:stift|viltstift|marker|verf|spuitbus|krijt)(?: \w+)? (?:(?:iets|wat|van alles|teksten) )?op (?:de|het|een|onze|mijn) (?:\w+ )?\w+ (?:geschreven|gezet|gespoten|gekalkt|getekend|gekladderd)\b"
_SPRUNG: Final = (
    r"\b(?:(?:een|de|twee|drie|alle) )*(?:ruit|ruiten|ruitje|lamp|lampen|peertje|spiegel|tegels?|straattegels?|glasplaat)(?: (?:van|in) (?:de|het|een|mijn|onze) \w+)?(?: (?:is|zijn|was|ook|net|weer|zomaar))* gesprongen\b(?: door (?:de|het|een|dat|die) (?:vorst|hitte|kou|warmte|gat|kuil|stoeprand|drempel)(?: in de weg)?)?|"
    r"\b(?:(?:a|the|two|three) )*(?:panes?|windows?|bulbs?|tyres?|tires?|mirrors?) (?:has |have )?(?:cracked|shattered|burst) (?:from|because of|due to|in) (?:the |that )?(?:heat|cold|frost|pothole|kerb)\b|"
    r"\b(?:scheiben?|lampe|birne|reifen|spiegel) (?:ist|sind) (?:\w+ )?(?:gesprungen|geplatzt)(?: (?:durch|wegen) (?:die |der |das )?(?:hitze|kalte|frost|schlagloch))?"
)
"""What cracked or burst and is glass or a tyre."""
_SUN: Final = r"\b(?:de |het )?zon(?:netje)? (?:brandt|brand|branden|schroeit)(?: (?:op|in|door|hier|fel|zo|flink|recht|de hele dag|het|de|pleintje|plein|raam|ogen))*\b|\bdie sonne brennt\b(?: auf \w+ \w+)?"
_THREAT: Final = (
    r"\b(?:dood\w*|vermoord\w*|bom\w*|dreig\w*|bedreig\w*|kapot maak\w*|steek\w*|schiet\w*|brand\w*|hakenkruis\w*)\b"
)


def _trap(stems: str, pattern: str, unless: str) -> Trap:
    return Trap((tuple(each.replace("_", " ") for each in stems.split()),), re.compile(pattern), re.compile(unless))


FALLEN: Final = _trap(
    "gevallen gekomen gewaaid gegleden gerold gegooid came come fell fallen blew blown slid gefallen gekommen vom_dach gerutscht geweht geflogen tombee envolee arrachee caido cayo cayeron volado spad zlecia przewroci dusmus dustu ucmus uctu devril впа упа злет وقع سقط",
    _FALLEN,
    f"{NEED}|{_ON_SOMEBODY}",
)
"""What fell and lies there, also for the rules: of a person they know the same words."""
NAMED: Final = _trap(
    "cafe kroeg bar restaurant pizzeria bistro hotel winkel zaak club disco kapper lokaal kneipe gaststatte pub taverne brasserie kawiarni klub restauracj кафе ресторан",
    _NAMED,
    NEED,
)
SMASHED_UP: Final = _trap("kort_en_klein", _SMASHED_UP, f"{NEED}|{_AT_HOME}")
SUN: Final = _trap("zon sonne", _SUN, f"{NEED}|brand in|\\b(?:rook|baby|kind\\w*|hond|auto|bewust\\w*)\\b")
OF_RULES: Final = (FALLEN, NAMED, SMASHED_UP, SUN)
"""Those that hold the rules of all languages back too."""
STOREYS: Final = (
    _trap(
        "is_van was_van blijkt bleek blijken hoort zijn_van opknappen repareren fiksen oplappen belongs owned himself herself themselves gehort ist_von sind_von ist_d sind_d c'est est_ appartient es_ era_ pertenece jest_ to_ nalezy kattaki це_ належить الطابق الدور",
        _OWNED,
        f"{NEED}|{PERIL}",
    ),
    _trap(
        "beneden boven buiten de_trap de_hele_flat alle_trappen de_straat de_galerij pyjama badjas kamerjas nachthemd sloffen ochtendjas onderbroek blote went popped nipped been_ ran_ walked gone_ came_ runter unten draussen rausgegangen descend sorti bajar bajado salir salido zszed zeszl zbieg wyszed wyszl asagi disari спусти вииш نزلت",
        _WENT,
        f"{NEED}|{PERIL}",
    ),
    _trap(
        "balkon raam galerij balcony window gallery fenster balcon fenetre ventana okn pencere викна بلكونه شرفه شباك",
        _THROWS,
        f"{NEED}|{_PERSON_DOWN}",
    ),
    _trap(
        "gesprongen cracked shattered burst gesprungen geplatzt",
        _SPRUNG,
        f"{NEED}|\\b(?:mensen|hoofd|balkon|kind\\w*|trilde|gas\\w*|knal|ontplof\\w*|explo\\w*|gewond|gasleiding|injur\\w*|hurt|verletz\\w*)\\b",
    ),
    _trap("stift marker verf spuitbus krijt", _WROTE, f"{NEED}|{_THREAT}"),
    *OF_RULES,
)
"""Each is looked for only where one of its stems stands."""
