"""What people write of their day beside a small report, in nine languages, of which one who learned makes danger (pure).

The tram comes and they must go, they left and know no more, a child says its name and age, a trailer turns out to be a
neighbour's, who drove it off, somebody at home is to bring potatoes. Only what is the whole of a message, or of a
sentence of it, is taken out; what is left of a text without it must be an emergency by itself.
"""

import re
from typing import Final

from loket.emergency.around import sentence
from loket.emergency.letters import plain
from loket.emergency.ruled_out import NEED, stands
from loket.emergency.rules import Trap

_BYE: Final = (
    r"(?:doei+|doeg|dag|later(?: meer)?|tot (?:zo|later|straks)|(?:ik )?moet (?:nu )?(?:gaan|weg|rijden|rennen|door|instappen)|ik (?:moet|ga|stap)(?: nu)? (?:gaan|weg|rijden|in|rennen|er vandoor)|"
    r"bye+|cya|see ya|later|talk later|(?:i )?(?:gotta|got to|have to|need to|must) (?:run|go|dash|hop on|get on)|tschuss|ciao|bis (?:spater|dann)|(?:ich )?muss (?:jetzt )?(?:los|weg|gehen|einsteigen)|"
    r"salut|a plus|au revoir|je (?:dois|file)(?: y)?(?: aller)?|j'y vais|adios|chao|hasta luego|me (?:tengo que ir|voy)|tengo que irme|pa|papa|na razie|musze (?:juz )?(?:leciec|isc|konczyc)|do widzenia|"
    r"gorusuruz|hoscakal\w*|bay bay|gitmem (?:lazim|gerek)|gidiyorum|مع السلامه|باي|لازم اروح|буваи(?:те)?|до побачення|па|мушу (?:бигти|иити)|побиг(?:ла)?)"
)
_HURRIES: Final = (
    r"(?:doei+|doeg|later(?: meer)?|tot (?:zo|later|straks)|(?:ik )?moet (?:nu )?(?:gaan|weg|rijden|rennen|door|instappen)|ik (?:moet|ga|stap)(?: nu)? (?:gaan|weg|rijden|in|rennen|er vandoor)|cya|see ya|later|talk later|(?:i )?(?:gotta|got to|have to|need to|must) (?:run|go|dash|hop on|get on)|"
    r"bis (?:spater|dann)|(?:ich )?muss (?:jetzt )?(?:los|weg|einsteigen)|a plus|j'y vais|hasta luego|tengo que irme|musze (?:juz )?(?:leciec|konczyc|wsiadac)|binmem (?:lazim|gerek)|لازم اروح|мушу (?:бигти|иити)|побиг(?:ла)?)"
)
"""Who is about to step in; a farewell alone, while a train comes, may be one for ever."""


def _comes(nl: str, en: str, de: str, fr: str, es: str, pl: str, tr: str, ar: str, uk: str) -> str:
    """A vehicle of those that these names tell, which is there."""
    return (
        rf"(?:(?:de |mijn |mn |m'n )?(?:{nl}) (?:komt|is|staat|gaat|vertrekt)(?: (?:er|eraan|aan|nu|net|al|zo|bijna|hier|voor))*|"
        rf"(?:the |my )?(?:{en})(?:'s| is| has)? (?:here|coming|arriving|arrived|leaving|just arrived|about to leave|pulling in)(?: now)?|"
        rf"(?:die |der |meine? )?(?:{de}) (?:kommt|ist da|fahrt)(?: (?:gerade|jetzt|gleich|schon))*|(?:le |mon )?(?:{fr}) (?:arrive|est la|part)|"
        rf"(?:ya )?(?:llega|viene|sale|esta aqui) (?:el |mi )?(?:{es})|(?:moj )?(?:{pl}) (?:juz )?(?:jedzie|przyjechal|odjezdza|jest)|"
        rf"(?:{tr}) (?:geldi|geliyor|kalkiyor)|(?:جاء|اجا|وصل|اجي) (?:ال)?(?:{ar})|(?:ال)?(?:{ar}) (?:جاء|اجا|وصل)|"
        rf"(?:вже )?(?:{uk}) (?:вже )?(?:иде|идет|приихав|пидъихав|тут))"
    )


_TRAM: Final = _comes("tram|bus|lijn \\d+", "tram|bus|line \\d+", "bahn|strassenbahn|tram|bus", "tram|bus", "tranvia|autobus|bus", "tramwaj|autobus", r"tramvay\w*|otobus\w*", "ترام|باص", "трамваи|автобус")  # fmt: skip
_TRAIN: Final = _comes("trein|metro", "train|metro|tube", "zug", "train|metro", "tren|metro", "pociag|metro", r"tren\w*|metro", "قطار|مترو", "потяг|поизд|метро")  # fmt: skip
_SO: Final = r"[ ,.!;،-]+(?:dus |so |also |donc |asi que |wiec )?"
_COMES: Final = sentence(rf"{_TRAM}{_SO}{_BYE}", rf"{_TRAIN}{_SO}{_HURRIES}")
_GOT_ON: Final = sentence(
    r"ik stap (?:(?:nu|net|zo|even|al) )*(?:in|over)|ik stap (?:(?:nu|net|zo|even|al) )*(?:in|uit|op) (?:de|mijn|mn|het) (?:bus|tram|trein|metro|fiets|auto)(?: (?:in|uit|nu))?|ik (?:zit|sta) (?:nu |al )?(?:in|op) (?:de )?(?:tram|bus|trein|metro)",
    r"(?:i'?m )?(?:getting|hopping|just got|about to get) (?:on|off) (?:the|my) (?:bus|tram|train|metro)(?: now)?|ich steige (?:(?:jetzt|gleich|gerade) )*(?:ein|um)|ich steige (?:(?:jetzt|gleich) )*(?:in|aus) (?:den|die|dem|der) (?:bus|bahn|zug|tram)(?: (?:ein|aus))?",
    r"je monte (?:maintenant )?dans (?:le|mon) (?:bus|tram|train|metro)|me subo (?:ahora |ya )?al (?:tren|bus|autobus|tranvia|metro)|wsiadam (?:(?:teraz|juz) )?(?:do (?:tramwaju|autobusu|pociagu))?|(?:simdi )?(?:trene|tramvaya|otobuse|metroya) biniyorum",
    r"(?:انا )?(?:راكب|طالع|اركب|صاعد) (?:ب?ال)?(?:قطار|باص|ترام)(?: الان)?|(?:я )?(?:вже |зараз )?сидаю (?:в|у|на) (?:потяг|поизд|автобус|трамваи)",
)
_LEFT_NL: Final = r"(?:ik )?(?:ben|zit|was)(?: ik)?(?: (?:er|nu|al|alweer|inmiddels|daar|hier))* (?:weg|thuis|vertrokken|verder|onderweg|door ?(?:gereden|gefietst|gelopen)|weg ?(?:gereden|gefietst)|op (?:mijn |het )?werk|niet meer)"
_LEFT: Final = (
    rf"(?:{_LEFT_NL}|(?:i'?m |i am |i )?(?:already )?(?:left|home|gone|on my way|at work|not there)(?: (?:already|now|anymore|any more))*|(?:ich )?bin (?:schon |jetzt |inzwischen )*(?:weg|zu hause|daheim|unterwegs|weitergefahren|nicht mehr da)|"
    r"(?:je |j')(?:suis )?(?:deja )?(?:partie?|rentree?|chez moi|en route)|(?:ya )?(?:me he ido|me fui|estoy en casa|no estoy ahi)|(?:jestem )?(?:juz )?(?:jestem )?(?:w domu|poszedlem|poszlam|pojechalem|pojechalam|w drodze)|"
    r"(?:artik )?(?:evdeyim|gittim|ayrildim|yoldayim)(?: (?:bile|artik))?|(?:انا )?(?:ذهبت|رحت|مشيت|بالبيت|في البيت)(?: (?:من هناك|خلاص))?|(?:я )?(?:вже )?(?:пишов|пишла|вдома|поихав|поихала))"
)
_FORGOT: Final = (
    r"(?:(?:dat |nummer |het nummer |de straat )?(?:weet|wist) ik(?: (?:echt|nu|zo|even|ook|helaas))* niet(?: meer)?|geen idee(?: meer)?|(?:dat )?(?:ben|was) ik vergeten|(?:sorry )?(?:no idea|(?:i )?(?:don'?t|can'?t) remember)|(?:das )?weiss ich (?:leider )?nicht(?: mehr)?|keine ahnung(?: mehr)?|"
    r"je ne (?:me souviens|m'en souviens|sais) (?:plus|pas)|aucune idee|(?:ya )?no (?:me acuerdo|lo se|lo recuerdo)|ni idea|(?:juz )?nie (?:pamietam|wiem)(?: juz)?|(?:artik )?(?:hatirlamiyorum|bilmiyorum)|(?:انا )?(?:لا|ما|مو|مش) ?(?:اتذكر|بتذكر|متذكر|اعرف|بعرف)|(?:вже )?не (?:памъятаю|пам'ятаю|знаю))(?: (?:hoor|sorry|echt))*"
)
_AND: Final = r"(?:[ ,.!;،-]+(?:(?:want|maar|en|cause|because|and|denn|car|porque|bo|cunku|لاني|لانه|бо) )?)"
_NO_MORE: Final = sentence(
    rf"{_FORGOT}{_AND}{_LEFT}",
    rf"{_LEFT}{_AND}{_FORGOT}",
    r"(?:dat |nummer )?weet ik(?: (?:echt|nu|zo|ook|helaas))* niet meer",
    r"(?:ik )?(?:ben|zit)(?: ik)? (?:(?:er|nu|daar|hier) )*(?:al|alweer|inmiddels) (?:weg|thuis|vertrokken|onderweg|door ?(?:gereden|gefietst|gelopen)|weg ?(?:gereden|gefietst)|op (?:mijn |het )?werk)",
)
_CHILD: Final = sentence(
    r"(?:(?:hoi|hallo|hey|hi|hello|salut|bonjour|hola|czesc|merhaba|selam|مرحبا|привит)[ ,!]+)?(?:"
    r"(?:ik (?:ben|heet) [\w-]+,? (?:en )?)?(?:ik )?ben (?:ik )?\d{1,2}(?: jaar(?: oud)?)?|ik ben \d{1,2}(?: jaar(?: oud)?)?|(?:i'?m|i am|my name is|my name's) [\w-]+,? (?:and )?(?:i'?m|i am) \d{1,2}(?: years old)?|"
    r"ich (?:bin|heisse) [\w-]+,? (?:und )?(?:ich )?bin \d{1,2}(?: jahre(?: alt)?)?|je m'appelle [\w-]+,? (?:et )?j'ai \d{1,2} ans|(?:me llamo|soy) [\w-]+,? (?:y )?tengo \d{1,2}(?: anos)?|mam \d{1,2} lat,? i (?:jestem|nazywam sie|mam na imie) [\w-]+|(?:jestem|nazywam sie|mam na imie) [\w-]+,? i mam \d{1,2} lat|"
    r"ben [\w-]+,? \d{1,2} yasindayim|(?:انا|اسمي) \w+،? ?و?(?:عمري|عندي) \w{1,4}(?: سنين| سنوات| سنه)?|(?:мене звати|я) [\w-]+,? (?:і |и )?мени \d{1,2}(?: рок\w*)?|"
    r"(?:ik ben|i'?m|i am|ich bin|je suis|soy|jestem) (?:de |the |a |die |der |la |le |el )?(?:moeder|vader|mama|papa|oma|opa|mother|father|mum|dad|mutter|mere|pere|madre|padre|mama|matka|tata) (?:van|of|von|de|d'|od)?(?: ?\w+){0,2} ?(?:kind\w*|children|kids|enfants|hijos|dzieci)"
    r")"
)
_PARENT: Final = r"(?:mijn |mn |m'n |my |meine? |ma |mon |mi |moja |moj |моя |мии )?(?:mama|mam|papa|pap|moeder|vader|oma|opa|juf|meester|broer|zus|mum|mom|dad|grandma|grandpa|teacher|mutter|vater|lehrerin|maman|papa|mamie|mama|papa|abuela|abuelo|tata|babcia|annem|babam|ماما|بابا|امي|мама|тато|бабуся)"
_STREET: Final = r"(?:\w+(?:straat|laan|weg|plein|kade|singel|gracht|park|hof|dreef|dijk|markt|plantsoen|steeg|brug|horst|kamp)|(?:calle|rue|ulica|вулиця|شارع|sokagi) \w+)(?: \d{1,4}\w?)?"
_SAYS: Final = r"(?:zegt?|zei|says|said|thinks|sagt|meint|dit|dice|mowi|kaz[ae]|каже|تقول|يقول|قالت)(?:[ ,:]+(?:dat|het|dit|die|is|aan|de|in|op|bij|that|it's|it|on|the|dass|das|ist|es|der|que|c'est|la|le|rue|calle|ze|to|jest|ulica|це|вулиця|шо|що|انه|انها|شارع))*"
_TOLD_WHERE: Final = sentence(rf"{_PARENT} {_SAYS} (?:\w+ )?{_STREET}", rf"{_PARENT} (?:\w+ )?{_STREET} diyor")
_OWNER: Final = (
    r"(?:(?:laat maar|nooit mind|klopt niet|never mind|nvm|forget it|erledigt|schon gut|laissez tomber|oubliez|dejelo|olvidelo|juz niewazne|niewazne|bos verin|خلاص|не треба)(?: (?:zitten|hoor))?[ ,.!]+)?(?:"
    r"(?:(?:dit|dat|hij|het|die|'t) )?(?:blijkt|bleek|is|was|blijken)(?: (?:toch|dus|gewoon|nu))* van (?:(?:de|een|die|mijn|mn|m'n|onze|ons|haar|zijn) )?[\w']+(?: (?:van|op|uit) (?:de )?[\w']+ (?:hoog|achter|verdieping|etage|boven|beneden|flat)| van (?:nummer |nr )?\d+\w?| van (?:hier)?(?:boven|beneden|naast|tegenover|hiernaast)| [\w']+)?(?: te zijn)?|"
    r"(?:(?:it )?(?:turns out|looks like|seems),? )?(?:it|that|this)(?:'s| is| was| belongs to)(?: just)?(?: to)? (?:my|the|our|a|next door's) ?[\w' ]{0,30}'?s|(?:it |that )?belongs to (?:my|the|our|a) [\w ]{1,24}|"
    r"(?:(?:er|es|das|der) )?gehort (?:dem|der|meinem|meiner|einem|unserem) [\w ]{1,30}|(?:c'est|il est|elle est) (?:celui|celle|a) (?:du|de la|de mon|de ma|au|mon|ma|la|des) ?[\w ]{1,30}|"
    r"(?:es|era|resulta que es) (?:de|del) (?:la |mi |el )?[\w ]{1,30}|(?:to |okazalo sie ze to )?(?:sasiada|sasiadki|sasiad|szwagra|kolegi|kuzyna)[\w ]{0,16}|"
    r"(?:ust |alt |yan )?komsu(?:nun|numun|munmus|nunmus)\w*|(?:طلعت?|هي|هو) (?:لل?|تبع )?(?:ال)?(?:جار\w*|جيران)[\w ]{0,12}|(?:це )?(?:належить )?сусид\w*[\w ]{0,12})"
)
_TOOK: Final = (
    r"(?:(?:hij|zij|ze|die|(?:de |mijn |onze |die )?(?:\w*buur\w*|eigenaar|eigenares)) (?:heeft|hebben|komt|gaat|zal|zou)(?: (?:hem|m|'m|haar|'t|t|het|ze|die|er|net|nu|zojuist|al|morgen|vanavond|straks|zo|zelf|even|eindelijk|vandaag|inmiddels|weer|later|ook))* "
    r"(?:weg ?(?:gereden|gezet|gesleept|gehaald)|verplaatst|verzet|verplaatsen|weghalen|ophalen|opgehaald|weg)(?: laat maar)?|"
    r"(?:he|she|they|the owner)(?:'s|'ve|'ll| has| have| will)? (?:just |already |now )*(?:moved?|driven|towed|picked|pick|collected?|taken|drove) (?:it|that)(?: (?:away|off|up|in|tomorrow|now))*|"
    r"(?:er|sie) hat (?:ihn|es|sie|das) (?:(?:gerade|jetzt|schon|eben) )*(?:weggefahren|umgeparkt|abgeholt|weggestellt)|(?:il|elle) (?:vient de (?:la|le|l') ?|l'a )(?:deplacer?|enleve[r]?|bouger?|emmene[r]?)|"
    r"acaba de (?:llevarselo|llevarsela|moverlo|moverla|quitarlo)|(?:ya )?(?:se )?(?:lo|la) ha (?:movido|quitado|llevado)|(?:wlasnie |juz )*(?:go|ja|je) (?:wlasnie )?(?:zabral|przestawil|odjechal)\w*|(?:az once |simdi )?(?:cekti|aldi|goturdu)|"
    r"و?(?:اخذها|اخذه|حركها|نقلها)(?: الان)?|(?:вин |вона )?(?:щоино |вже )?(?:ии |иого )?(?:забрав|забрала|переставив|видигнав))"
)
_WHO: Final = r"(?:(?:hij|zij|ze|die)|(?:(?:de|die|mijn|onze|een) )(?:jongen|jongens|meisje|man|vrouw|mensen|student\w*|eigenaar|eigenares|\w*buur\w*|bewoners?|huurder)(?: (?:van|op) (?:de )?[\w']+ (?:hoog|achter|verdieping|etage))?)"
_CLEARS: Final = (
    rf"{_WHO} (?:ruimt|ruimen|haalt|halen|neemt|nemen|zet|zetten|sleept|brengt|gooit)(?: (?:hem|m|'m|het|'t|t|ze|die|dat|alles|de rommel|de troep))(?: (?:morgen|vanavond|straks|zo|vandaag|nu|wel))* zelf(?: (?:morgen|vanavond|straks|zo|vandaag|nu|wel|weer))* (?:op|weg|mee|binnen|naar binnen|naar de stort)|"
    r"(?:he|she|they|the (?:owner|neighbou?r|guy|lad|boy|lady)(?: upstairs| next door)?)(?:'s|'ll|'re| is| will| are)? (?:clear(?:ing)?|tidy(?:ing)?|clean(?:ing)?|pick(?:ing)?|tak(?:e|ing)|mov(?:e|ing)) (?:it|that|them) (?:up |away |in )?(?:himself|herself|themselves|themself)|"
    r"(?:er|sie|der nachbar|die nachbarin|der besitzer) (?:raumt|holt|nimmt|bringt|stellt) (?:ihn|es|sie|das|alles) (?:(?:morgen|heute|gleich|dann) )*selbst(?: (?:morgen|heute|gleich))* (?:weg|ab|mit|auf|rein)|"
    r"(?:il|elle|ils|le voisin|la voisine|le proprietaire) (?:va |vont )?(?:le|la|les|l') ?(?:enlever?|ramasser?|rangera?|range|debarrasser?|reprend|reprendre)(?: (?:lui|elle|eux)[- ](?:meme|memes))|"
    r"(?:el|ella|ellos|el vecino|la vecina|el dueno) (?:mismo |misma )?(?:lo|la|los|las) (?:recoge|quita|retira|va a (?:recoger|quitar|retirar))(?: (?:el|ella) mism[oa])?|(?:sam|sama|wlasciciel|sasiad) (?:to |go |ja |je )?(?:sam |sama )?(?:posprzata|zabierze|sprzatnie|usunie)|"
    r"(?:kendisi|komsu|sahibi) (?:(?:kendisi|onu|bunu|yarin) )*(?:kaldiracak|alacak|toplayacak|temizleyecek)|(?:вин|вона|сусид\w*|власник) (?:сам|сама) (?:(?:це|иого|ии|все) )*(?:прибере|забере|вивезе)|(?:هو|هي|الجار|جاري|صاحبها|صاحبه) (?:سيزيلها|سيزيله|رح يشيلها|رح يشيله|سياخذها|سياخذه)(?: بنفسه| بنفسها)?"
)
"""Whose thing it is clears it away."""
_BELONGS: Final = sentence(rf"{_OWNER}(?:[ ,.!;،-]+(?:{_TOOK}|{_CLEARS}))?", _CLEARS, r"(?:(?:de |mijn |onze )?\w*buur\w*|de eigenaar) heeft (?:(?:hem|m|'m|het|'t|die|net|nu|zojuist|al) )+(?:weg ?(?:gereden|gezet|gehaald)|verplaatst)(?:[ ,.]+laat maar)?")  # fmt: skip
_BELONGS_TOO: Final = r"\b(?:kind\w*|zoon\w*|dochter\w*|baby|hem mee|child\w*|son|daughter|sohn|tochter|fils|fille|enfant|hij[oa]|nin[oa]|syn\w*|cork\w*|dzieck\w*|oglu\w*|kizi\w*|cocu\w*|син\w*|доньк\w*|дитин\w*)\b|ابن|بنت|طفل"

_FOOD: Final = (
    r"\b(?:aardappel\w*|piepers|kip|kipfilet|gehakt|soep|rijst|pasta|macaroni|brood|bruin|melk|eieren|kaas|groente\w*|spinazie|sla|tomaat\w*|tomaatjes|pizza|oven|uien|wortels|boodschappen|vlees|patat|toetje|boter|"
    r"potato\w*|chicken|soup|rice|bread|milk|eggs|cheese|tomato\w*|groceries|onions|dinner|mince|kartoffel\w*|hahnchen|suppe|reis|brot|milch|eier|kase|einkaufe|zwiebeln|pommes de terre|patates|poulet|soupe|riz|pain|lait|oeufs|fromage|"
    r"patatas|pollo|sopa|arroz|pan|leche|huevos|queso|ziemniak\w*|kurczak\w*|zup\w*|ryz|chleb|mleko|jajka|ser|patates|tavuk|corba|pilav|ekmek|sut|yumurta|peynir|картопл\w*|курк\w*|суп|рис|хлиб|молоко|яица|сир)\b|بطاطا|بطاطس|دجاج|شوربه|خبز|حليب|بيض|جبن"
)
_ERRAND: Final = (
    r"\b(?:neem|neemt|nemen|mee|haal|haalt|halen|koop|koopt|breng|kook|kookt|zet|doe|doet|maak|warm|opwarmen|bak|vergeet|gaat (?:zo )?in|op \d+|eten|bring|buy|get|pick|grab|take|cook|make|put|forget|bringst|kaufst?|kauf|holst?|koch\w*|nimm|prends|achete\w*|prepare|"
    r"mets|rapporte|compra\w*|trae|coge|cocina|pon|kup|kupisz|wez|przynies|ugotuj|al|alir misin|getir|pisir|yap|купи|вызьми|визьми|принеси|звари)\b|جيب|اشتري|هات|خذ|اطبخ"
)
_NO_MEAL: Final = (
    r"\b(?:\w*brand\w*|rook\w*|vlam\w*|fik|vuur|ruik\w*|lucht|lek\w*|gaslucht|stik\w*|slik\w*|allerg\w*|gif\w*|vergif\w*|mes|snij\w*|sneed|bewust\w*|dood|adem\w*|112|hulp|help|ontplof\w*|sis\w*|duizelig|kwijt|weg|bloed\w*|pijn|gevallen|pillen|"
    r"fire|smok\w*|flame\w*|burn\w*|smell\w*|leak\w*|chok\w*|poison\w*|knife|cut|unconscious|dead|breath\w*|blood|pain|fell|missing|hurt|pills|feuer|brennt|rauch|qualm|riech\w*|erstick\w*|gift\w*|messer|blut\w*|tot|feu|brule\w*|fumee|odeur|etouff\w*|couteau|sang|mort\w*|"
    r"fuego|quem\w*|humo|huele|ahog\w*|cuchillo|sangr\w*|muert\w*|pali|pozar|dym|czuc|dusi|noz|krew|krwi|yangin|yan\w*|duman|koku|boguluyor|bicak|kan|пожеж\w*|горить|дим|пахне|задиха\w*|ниж|кров\w*|dreig\w*|sla\w*|bang|mishandel\w*|"
    r"container|lantaarn\w*|straat|gracht|stoep|street|bin|strasse|rue|calle|ulic\w*|sokak\w*|вулиц\w*)\b|حريق|دخان|رايحه|اختنق|سكين|دم|ميت|شارع"
)

_BALL: Final = (
    r"\b(?:heeft |hebben )?(?:(?:onze|mijn|zijn|hun|de|een|die) )?(?:bal|voetbal|frisbee) (?:op|over|tegen) (?:het|een|ons|de|mijn) (?:\w+ ){0,3}?(?:\w+ )?(?:geschoten|geschopt|getrapt|gegooid)\b|"
    r"\b(?:(?:onze|mijn|mn|de|een|die) )?(?:bal|voetbal|frisbee|vlieger|pluimbal|bumerang) (?:(?:ligt|zit|is|hangt|vloog) )(?:\w+ )?op (?:het|een|ons|de) (?:\w+)?dak\b|\b(?:our |my |the |a )?(?:ball|football|frisbee|kite)(?:'s| is| went| landed| got stuck)? (?:stuck )?(?:up )?on (?:the|a) roof\b|"
    r"\b(?:unser |mein |der )?(?:ball|fussball|frisbee|drachen) (?:liegt|ist) auf dem dach\b|\b(?:notre |mon |le )?(?:ballon|frisbee|cerf-volant) est sur le toit\b|\b(?:nuestra |mi |la |el )?(?:pelota|balon|cometa) (?:esta|cayo) en el tejado\b|"
    r"\b(?:nasza |moja )?pilka (?:jest|lezy|wpadla) na dachu\b|\btopumuz? catida\b|\b(?:наш )?м'?яч (?:лежить |застряг )?на даху\b|(?:ال)?كرت?ن?ا? (?:ال)?(?:علي|فوق) السطح"
)
_YESTERDAY: Final = r"(?:gister\w*|eergisteren|vorige week|van de week|yesterday|last (?:week|night)|gestern|letzte woche|la semaine derniere|ayer|la semana pasada|wczoraj|w zeszlym tygodniu|dun|gecen hafta|вчора|минулого тижня)"
_SMALL_BLOOD: Final = r"(?:(?:een )?(?:klein )?(?:beetje|druppeltje|drupje)|a (?:little|tiny) (?:bit of )?|(?:ein )?(?:kleines )?bisschen|un (?:petit )?peu de|un poco de|troche|biraz|трохи|трошки)"
_BLED: Final = rf"\b{_SMALL_BLOOD} ?(?:bloed|blood|blut|sang|sangre|krwi|kan|крови)\b|\b(?:heeft|had) bloed (?:aan|op) (?:zijn|haar|z'n|d'r|de) \w+,? (?:een )?klein beetje\b|\b(?:bloed|blood|blut|sang|sangre|krwi|kan|крови)(?: (?:op|aan|on|an|am|sur|en|na) (?:\w+ )?\w+)?,? {_SMALL_BLOOD}"
_MUCH: Final = r"\b(?:112|ambulance|hulp|help|veel|stopt niet|blijft bloeden|hoofd|much|a lot|lots|won't stop|head|unconscious|viel|kopf|hort nicht|beaucoup|tete|mucha|cabeza|duzo|glow\w*|cok|basi\w*|багато|голов\w*|nu|now|jetzt|maintenant|ahora|teraz|simdi|зараз)\b"


def _trap(stems: str, pattern: str, unless: str = NEED) -> Trap:
    return Trap((tuple(each.replace("_", " ") for each in stems.split()),), re.compile(pattern), re.compile(unless))


_MEAL: Final = Trap(
    (("aardappel", "piepers", "kip", "gehakt", "soep", "rijst", "pasta", "macaroni", "brood", "bruin", "melk", "eieren", "kaas", "groente", "spinazie", "sla", "tomaat", "pizza", "oven", "uien", "wortel", "boodschap", "vlees", "patat", "toetje", "boter", "potato", "chicken", "soup", "rice", "bread", "milk", "eggs", "cheese", "tomato", "grocer", "onion", "dinner", "mince", "kartoffel", "hahnchen", "suppe", "reis", "brot", "milch", "eier", "kase", "einkaufe", "zwiebel", "pommes", "poulet", "soupe", "riz", "pain", "lait", "oeufs", "fromage", "pollo", "sopa", "arroz", "pan", "leche", "huevo", "queso", "ziemniak", "kurczak", "zup", "ryz", "chleb", "mleko", "jajk", "ser", "tavuk", "corba", "pilav", "ekmek", "sut", "yumurta", "peynir", "картопл", "курк", "суп", "рис", "хлиб", "молоко", "яица", "сир", "بطاط", "دجاج", "شوربه", "خبز", "حليب", "بيض", "جبن"),),
    re.compile(r"\A[\s\S]{1,240}\Z"),
    re.compile(rf"\A(?![\s\S]*?(?:{_FOOD}))|\A(?![\s\S]*?(?:{_ERRAND}))|{_NO_MEAL}"),
)  # fmt: skip
"""Who brings the potatoes home, or what stands in the oven, and nothing that burns."""
EVERYDAY: Final = (
    _trap("tram bus trein metro lijn line train bahn zug tranvia tren tramwaj pociag tramva otobus ترام باص قطار مترو трамва автобус потяг поизд", _COMES),
    _trap("stap zit_ sta_ getting hopping got_on get_on steige monte subo wsiadam biniyor راكب طالع اركب صاعد сидаю", _GOT_ON),
    _trap(
        "weet_ik wist_ik idee vergeten idea remember weiss ahnung souviens sais acuerdo lo_se recuerdo pamieta wiem hatirla bilmiyor اتذكر بتذكر متذكر اعرف بعرف пам'ят памъят знаю ben_ zit_ was_",
        _NO_MORE,
    ),
    _trap("ben heet heiss bin_ i'm i_am name appelle llamo soy_ mam_ jestem yasinda мене мени اسمي عمري انا je_suis", _CHILD, "\\b(?:gewond|alleen|kwijt|verdwaald|bang|lost|alone|hurt|scared|allein|verletzt|verlaufen|angst|seule?|perdue?|blessee?|peur|perdid[oa]|sol[oa]|miedo|sam[a]?|zgubi\\w*|boje|kayip|yalniz|kork\\w*|загуби\\w*|боюся|сам[ао]?)\\b|ضايع|ضعت|خايف"),
    _trap("bal_ voetbal frisbee vlieger pluimbal ball kite ballon cerf-volant pelota balon cometa pilka topumu мяч كر", _BALL),
    _trap("zegt zei_ says said thinks sagt meint dit_ dice mowi diyor каже تقول يقول قالت", _TOLD_WHERE),
    _trap("blijk bleek is_van was_van turns looks_like it's that's belongs gehort c'est celui celle es_de era_de sasiad szwagr koleg kuzyn komsu buur eigena zelf himself herself themsel selbst meme_ memes recoge quita retira posprzata zabierze sprzatnie usunie kaldiracak alacak toplayacak temizleyecek прибере забере вивезе سيزيل يشيل سياخذ جار جيران сусид", _BELONGS, f"{NEED}|{_BELONGS_TOO}"),
    _MEAL,
    Trap(
        (("bloed", "blood", "blut", "sang", "krwi", "kan", "кров"), ("gister", "vorige", "van de week", "yesterday", "last", "gestern", "letzte", "derniere", "ayer", "pasada", "wczoraj", "zeszlym", "dun", "gecen", "вчора", "минулого")),
        re.compile(_BLED),
        re.compile(rf"\A(?![\s\S]*?\b{_YESTERDAY}\b)|{_MUCH}"),
    ),
)  # fmt: skip
"""Each is looked for only where one of its stems stands."""


def is_of_a_meal(text: str) -> bool:
    """Whether a text tells somebody at home what to buy or to cook, and of no danger; any string."""
    ready = plain(text)
    return stands(_MEAL, ready) and _MEAL.pattern.search(ready) is not None and not _holds_back(ready)


def _holds_back(ready: str) -> bool:
    return _MEAL.unless is not None and _MEAL.unless.search(ready) is not None
