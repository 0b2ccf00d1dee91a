"""Whether a text tells of an animal in need, and of no human being: for who comes for animals, not for 112 (pure).

A swan with a hook in its beak bleeds, and a deer that was hit lies beside the road: those who help animals are called,
and nobody mends anything. Where a text names a person, or a bite, it is said of them.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.wishes import plain

_MOST: Final = 60
"""Words of who tells of an animal alone."""


def _any(*ways: str) -> re.Pattern[str]:
    """Whole words, in the form that ``loket.wishes.plain`` gives them."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)")


_ANIMAL: Final = _any(
    r"zwaan|zwanen|zwaantjes?|eend|eenden|eendjes?|meerkoet\w*|fuut|futen|gans|ganzen|meeuw|meeuwen|meeuwtje|duif|duiven|duifje|vogels?|vogeltjes?|reigers?|aalscholvers?|ooievaars?|egels?|egeltjes?|hert|herten|hertje|ree|reeen|reetje|konijn\w*|haas|hazen|vos|vossen|vosje|"
    r"hond|honden|hondje|kat|katten|kater|katje|poes|poezen|poesje|kittens?|puppy|puppys|kuikens?|kuikentjes?|kauw|kauwtje|zeehond\w*|schildpad\w*|dier|dieren|diertje|beestje",
    r"swans?|cygnets?|ducks?|ducklings?|goose|geese|goslings?|gulls?|seagulls?|pigeons?|birds?|herons?|cormorants?|storks?|coots?|hedgehogs?|deers?|rabbits?|foxes|fox|dogs?|puppies|cats?|owls?|animals?|fledglings?|chicks?",
    r"schwan|schwane|schwans|ente|enten|entlein|entchen|kuken|ganse|mowen?|tauben?|vogel|reiher|storch|igel|reh|rehe|rehkitz|hirsch|kaninchen|hase|hasen|fuchs|hund|hunde|hundin|welpe|welpen|katzen?|katzchen|tier|tiere|tierchen|eule",
    r"cygnes?|canards?|canetons?|oies?|mouettes?|goelands?|oiseaux?|cigognes?|herissons?|biche|chevreuils?|cerfs?(?! volant)|lapins?|lievre|renards?|chiens?|chienne|chiots?|(?:le|un|mon|notre|ce|du|au|petit|pauvre) chat|chats|chatte|chatons?|animal|animaux",
    r"cisnes?|patos?|patitos?|gansos?|ocas?|gaviotas?|(?:la|una|las|unas|esta) palomas?|pajar(?:o|os|ito)|aves?|garzas?|ciguenas?|erizos?|ciervos?|corzos?|conejos?|liebres?|zorros?|perr[oa]s?|perrit[oa]s?|cachorr[oa]s?|gat[oa]s?|gatit[oa]s?|animales",
    r"labed\w+|labadek|kacz(?:ka|ki|ke|ek|or|uszka|ata|atko)|ges|gesi|mew[aeyi]?|golab|goleb\w+|ptak\w*|ptasz\w+|czapl[aei]|bocian\w*|(?:ranny|maly|ten|jakis) jez|jez (?:utkn\w*|krwawi|zaplat\w*|lezy|jest|w|z)|jeza|jeze|jezyk|sarn[aeyi]?|sarenka|jelen|jelenia|jelenie|krolik\w*|zajac\w*|(?:ranny|maly|ten|jakis) lis|lis (?:utkn\w*|krwawi|zaplat\w*|lezy|jest)|(?:ten|moj|nasz|jakis|bezpanski|ranny|maly|duzy|biedny|lezy|jest) pies|pies (?:jest|zostal|lezy|utkn\w*|krwawi|ma|w|na|zaplat\w*|uwiez\w*|potrac\w*)|psa|psy|piesek|szczeni\w+|kot|kota|koty|kotka|kotek|kociak\w*|zwierz\w+",
    r"kugu\w*|ordek\w*|ordeg\w*|bir kaz|marti(?:ya|yi|nin|lar)?|guvercin\w*|(?:bir|yarali|kucuk|bu|su) kus|kusu|kusun|kuslar|leyle[kg]\w*|kirpi\w*|geyik\w*|geyig\w*|karaca\w*|tavsan\w*|tilki\w*|kope[kg]\w*|kedi\w*|hayvan\w*",
    r"(?:ال|بال|لل)?(?:بجعة|بجع|بطة|بط|اوزة|وزة|نورس|نوارس|حمامة|طاير|طائر|طير|عصفور|لقلق|قنفذ|غزال|ايل|ارنب|ثعلب|كلب|كلبة|جرو|قطة|قط|بسة|حيوان|بومة)",
    r"лебід\w*|лебед\w*|качк\w*|каченя\w*|гуска|гуси|гусак\w*|чаик\w*|голуб\w*|птах\w*|пташ\w*|чапл\w*|лелек\w*|іжач?к?\w*|олен[ья]\w*|косул\w*|козул\w*|крол\w*|зае?ц\w*|лисиц\w*|лис|собак(?:а|и|у|і|ою|о)?|пес|пса|песик\w*|цуцен\w*|щен\w*|кіт|кота|котик\w*|кішк\w*|кицьк\w*|кошен\w*|тварин\w*",
)
_ALSO_OTHERS: Final = _any(r"chat|palomas?|jez|lis|pies|kaz|kus")
"""Words that name an animal beside certain words only: elsewhere they are feet, a talk or a kiss."""
_STUCK_NL: Final = r"(?:hek|hekwerk|net|netten|visnet|vissersnet|kippengaas|gaas|draad|prikkeldraad|lijn|touw|rooster|put|schutting|spijlen|tralies|afrastering|boom|plastic)"
_NEED: Final = _any(
    rf"gewonde?|verwonde?|bloedt?|bloedend\w*|bloeden|vis ?ha(?:ak|ken)|ha(?:ak|kje) in (?:zijn|haar|de|z n|zn) (?:snavel|bek|poot|keel)|(?:vis|hengel) ?(?:lijn|draad|snoer)(?:en)?|verstrikt|{_STUCK_NL}(?: \w+){{0,4}} (?:vast|klem)|(?:vast|klem)(?: \w+){{0,6}} {_STUCK_NL}|"
    r"hang(?:t|en) in (?:een|het|de) (?:net|netten|gaas|draad)|bekneld|(?:gebroken|lamme|kapotte) (?:vleugel|poot|pootje)|(?:vleugel|vleugels|poot|pootje)(?: \w+){0,2} (?:gebroken|kapot|hangt)|(?:vleugel|poot) hangt|aangeschoten|vergiftigd|leeft nog|leven nog|ademt nog|nog levend\w*|half ?dood|op sterven|stervende?|uitgeput|verzwakt|mishandel\w*|verwaarloos\w*|"
    r"kan niet (?:meer )?(?:vliegen|lopen|zwemmen|weg|staan|opstaan|wegkomen)|kunnen niet (?:meer )?(?:vliegen|weg|zwemmen)|kom(?:t|en) er niet (?:meer )?uit|kan er niet (?:meer )?uit|heeft hulp nodig|in nood",
    r"injured|injury|wounded|hurt|bleeds?|bleeding|blood|(?:fish ?|fishing )hooks?|hooks? (?:in|through|stuck in) (?:its|his|her|the|their) (?:beak|mouth|bill|leg|throat|foot)|fishing (?:line|wire|tackle|net)|(?:en)?tangled|caught (?:in|on|up in)(?: \w+){0,4} (?:net|netting|fence|wire|line|string)|"
    r"(?:trapped|stuck)(?: \w+){0,5} (?:fence|net|netting|wire|grid|drain|gully|railings?|tree|line)|(?:broken|dangling|drooping) (?:wing|leg|paw)|(?:wing|leg|paw)(?: s| is| looks)? (?:broken|hanging)|still (?:alive|breathing|moving|flapping)|(?:barely|just about) alive|half dead|dying|"
    r"can(?: ?t|not) (?:fly|walk|swim|move|get (?:up|out|away|free|loose))|abused|neglected|in distress|needs help|exhausted|fell (?:in|into|down) (?:the |a )?(?:drain|gully|hole|well)",
    r"verletzt\w*|blutet|blutend\w*|blut|angelhaken|haken im (?:schnabel|maul|hals)|angelschnur|angelleine|verfangen|verheddert|(?:steckt|hangt|sitzt)(?: \w+){0,5} fest|feststeckt|eingeklemmt|gebrochene[rsnm]? (?:flugel|pfote|bein)|(?:flugel|bein|pfote)(?: ist)? gebrochen|lebt noch|lebend\w*|atmet noch|halbtot|kann nicht (?:mehr )?(?:fliegen|laufen|schwimmen|weg|aufstehen)|misshandelt|in not|braucht hilfe|erschopft",
    r"blesse\w*|saign\w*|sang|hamecons?|(?:fil|ligne) de peche|emmele\w*|empetre\w*|coincee?s?|prise?s? (?:dans|au)|(?:aile|patte)(?: est)? cassee|vit encore|(?:encore|toujours) (?:vivante?|en vie)|respire encore|agonis\w*|mourante?|peut (?:pas|plus) (?:voler|marcher|nager|bouger|sortir)|maltrait\w*|en detresse|besoin d aide|epuisee?",
    r"herid[oa]s?|sangra\w*|sangre|anzuelos?|hilo de pesca\w*|sedal|enredad[oa]s?|atrapad[oa]s?|enganchad[oa]s?|(?:ala|pata) rota|(?:sigue|todavia esta|aun esta) viv[oa]|(?:todavia|aun) respira|respira (?:todavia|aun)|moribund[oa]|agoniza\w*|no puede (?:volar|andar|caminar|nadar|moverse|salir)|maltrat\w*|necesita ayuda|agotad[oa]",
    r"rann[yaei]|rannego|rannych|krwawi\w*|krew|krwi|haczyk\w*|zylk[aiei]|zaplata\w+|utkn\w+|uwiezion\w*|uwiezl\w*|zaklinowa\w+|zlaman\w+ (?:skrzydl\w+|lap\w+)|(?:jeszcze|wciaz|nadal|i|ale) (?:zyje|oddycha|rusza sie)|ledwo (?:zyje|zyw[ya]|oddycha)|zdycha|nie moze (?:latac|chodzic|plywac|sie wydostac|wyjsc|wstac)|potrzebuje pomocy|zaniedban\w+",
    r"yarali\w*|kaniyor\w*|kan icinde|olta\w*|misina\w*|dolan(?:mis|di)\w*|takil(?:mis|di)\w*|sikis(?:mis|ti)\w*|kana(?:di|t)\w* kirik\w*|bacag\w* kirik\w*|hala (?:yasiyor|nefes|canli)\w*|can cekis\w*|ucamiyor|yuruyemiyor|yuzemiyor|cikamiyor|yardima ihtiyac\w*",
    r"و?(?:جريح\w*|مجروح\w*|مصاب\w*|ينزف|تنزف|دم|خطاف|صنارة|خيط صيد|عالق\w*|محبوس\w*|متشابك\w*|مكسور الجناح)|جناح\w* مكسور|و?(?:ما ?زال\w*|لا ?يزال|لا ?تزال|لسا?ه?ا?) (?:حي\w*|علي قيد|على قيد|يتنفس|تتنفس|عايش\w*)|يحتضر|تحتضر|لا (?:يستطيع|تستطيع) (?:الطيران|المشي|الخروج)",
    r"поранен\w*|кров|крові|кровь|кровит\w*|кривав\w*|(?:стікає|стікае) кров\w*|гачок|гачк\w*|волосін\w*|жилк\w*|ліск\w*|заплута\w*|застряг\w*|затис\w*|зламан\w* (?:крил\w*|лап\w*)|(?:крил\w*|лап\w*) зламан\w*|ще (?:жив\w*|диха\w*)|ледве (?:жив\w*|диха\w*)|не може (?:літати|ходити|плавати|вибрати\w*|вилізти|встати)|потребує допомоги|виснажен\w*",
)
_HIT: Final = _any(
    r"aangereden|(?:hit|struck|knocked down|knocked over) by (?:a|the|some) (?:car|van|bus|tram|lorry|truck|scooter|bike)|angefahren\w*|renversee?s?|percutee?s?|atropell\w*|potracon\w+|potracil\w*|carp(?:ti|mis)\w*|(?:صدم|دهس|دعس)ت\w*|збит[аиоі]\w*|збил[аио]?"
)
"""Who was hit is in need where it is said to live: else most write of what lies there dead."""
_JUST_NOW: Final = _any(
    r"net(?! als)|zojuist|zonet|daarnet|juist|just|just now|gerade|soeben|eben|vient d(?: etre| e)?|a l instant|acaba|acaban|recien|wlasnie|przed chwila|az once|simdi|demin|щоино|тільки що|(?:ال)?(?:ان|توه|توا|للتو|الان|هلق)"
)
"""Who was hit just now most likely lives."""
_DEAD: Final = _any(
    r"dode|dood|lijk|doodgereden|platgereden|overreden|kadaver|dead|carcass|run over|ran over|ist tot|liegt tot|tote|toter|totes|toten|uberfahren\w*|morte?s?|cadavre|ecrase\w*|muert[oa]s?|martw\w+|padlin\w*|niezyw\w*|przejechan\w*|olu|olmus|ezilmis|(?:ال)?ميت\w*|نافق\w*|мертв\w*|дохл\w*"
)
_ALIVE: Final = _any(
    r"leeft|leven|levend\w*|ademt|half ?dood|bijna dood|alive|breathing|moving|flapping|half dead|nearly dead|almost dead|lebt|atmet|halb tot|vivante?|vit|en vie|respire|viv[oa]|respira|zyje|zyw[ya]|oddycha|yasiyor\w*|nefes|canli\w*|حي|حية|حيا|يتنفس|تتنفس|عايش\w*|жив\w*|диха\w*"
)
_PEOPLE: Final = _any(
    r"kind|kinderen|kindje|baby|peuter|kleuter\w*|jongen|jongens|jongetje|meisje|man|mannen|vrouw|mevrouw|meneer|heer|dame|dhr|mevr|iemand|mens|mensen|persoon|opa|oma|vader|moeder|papa|mama|zoon|zoontje|dochter\w*|broer\w*|zus|zusje|vriend\w*|buurman|buurvrouw|buurjongen|fietser|wandelaar|bestuurder|automobilist|motorrijder|bijrijder|voorruit|gas|\w+gas|gaslucht|ruiter|slachtoffer|"
    r"gebeten|bijt|beet|gekrabd|aangevallen|viel aan|bewusteloos|ik (?:bloed|ben (?:gewond|gevallen|gestruikeld|aangereden)|heb pijn)|mij|mijn (?:arm|been|hand|vinger|vingers|gezicht|hoofd|enkel|knie|oog)|brand|rook|vlammen|mes|pistool|wapen|geschoten|schiet\w*|airbags?|auto (?:ligt|staat|zit|is) |112",
    r"child|children|kids?|toddler|boys?|girls?|man|men|woman|women|someone|somebody|person|people|grandpa|grandma|father|mother|dad|mum|mom|son|daughter|brother|sister|friend|neighbou?r|cyclist|driver|passenger|windscreen|windshield|rider|smell|walker|victim|bitten|bit (?:him|her|me|us|my|the|a)|bites|biting|attacked|attacking|unconscious|i m (?:bleeding|hurt|injured)|i fell|i am (?:bleeding|hurt|injured)|my (?:arm|leg|hand|finger|face|head|ankle|knee|eye)|mrs?|ms|fire|smoke|flames|knife|gun|shot|shooting|airbags?|crash\w*",
    r"kinder|kindes|mann|manner|frau|herr|jemand|mensch|menschen|leute|junge|madchen|vater|mutter|sohn|tochter|bruder|schwester|freund\w*|nachbar\w*|radfahrer\w*|beifahrer\w*|windschutzscheibe|geruch|riecht|fahrer\w*|reiter\w*|gebissen|beisst|angegriffen|bewusstlos|ich blute|mich|mir|mein (?:arm|bein|finger|kopf|gesicht)|meine (?:hand|finger)|feuer|brennt|rauch|messer|pistole|schiess\w*",
    r"enfants?|gamine?s?|gosses?|celui|celle|lui|passagere?|pare brise|yeux|gaz|odeur|bebe|garcon|fille|fils|homme|femme|quelqu un|personnes?|gens|pere|mere|frere|soeur|ami|amie|monsieur|madame|voisine?|cycliste|conducteur|mordue?|mord|attaque\w*|inconsciente?|je saigne|moi|mon (?:bras|doigt|visage|mari)|ma (?:main|jambe|tete|femme)|feu|fumee|couteau|arme",
    r"nin[oa]s?|yo|pasajer[oa]|parabrisas|olor|bebe|hombre|mujer|alguien|personas?|gente|padre|madre|hijo|hija|hermano|hermana|amig[oa]|vecin[oa]|ciclista|conductor|mordio|mordid[oa]|muerde|ataco|atac\w*|inconsciente|estoy (?:sangrando|herid[oa])|mi (?:brazo|mano|pierna|dedo|cara|cabeza|marido|mujer)|fuego|humo|cuchillo|pistola",
    r"dzieck\w*|dzieci|dziecia\w*|pasazer\w*|szyb[aey]|zapach|niemowl\w*|chlop\w*|dziewczyn\w*|mezczyzn\w*|kobiet\w*|ktos|kogos|osob[aey]|ludzi\w*|ojciec|matka|syn\w*|cork\w*|brat|siostr\w*|sasiad\w*|rowerzyst\w*|kierowc\w*|pogryz\w*|ugryz\w*|atak\w*|zaatakow\w*|nieprzytomn\w*|moj[ae]? (?:reka|noga|palec)|mnie|pan|pani|ogien|dym|noz|pistolet",
    r"cocu[kg]\w*|yolcu\w*|koku\w*|yumurta|bebek\w*|adam\w*|kadin\w*|biri|birisi\w*|kisi\w*|insan\w*|baba\w*|anne\w*|oglum\w*|kizim\w*|kardes\w*|arkadas\w*|komsu\w*|bisikletli|surucu\w*|isir\w*|saldir\w*|baygin|beni|bana|elim|kolum|bacagim|yangin|duman|bicak|silah",
    r"(?:ال)?(?:طفل\w*|اطفال|رضيع|ولد|بنت|رجل|امراة|شخص|ناس|سائق)|ابني|ابنتي|(?:ال)?عجوز|شقة|غاز|جارتي|امي|ابي|اخي|اختي|جاري|عض\w*|هاجم\w*|يدي|رجلي|حريق|دخان|سكين|سلاح",
    r"дитин\w*|собаковод\w*|нікого|обличч\w*|пасажир\w*|газ\w*|запах|діти|дітеи|немовл\w*|хлоп\w*|дівчин\w*|чоловік\w*|жінк\w*|хтось|когось|людин\w*|люди|людеи|батько|мати|мама|тато|син\w*|доньк\w*|брат\w*|сестр\w*|друг|сусід\w*|велосипедист\w*|воді\w*|вкуси\w*|покуса\w*|напа[вл]\w*|непритомн\w*|мене|мені|моя (?:рука|нога)|пожеж\w*|дим|ніж|зброя",
)
_WOUNDS: Final = re.compile(
    r"(?<!\w)(?:(?:gebroken|afgebroken|kapotte|lamme) (?:vleugel\w*|poot\w*)|(?:vleugel\w*|poot\w*) (?:is |zijn |hangt )?(?:\w+ )?(?:los|kapot|stuk|afgebroken|gebroken)|broken (?:wing|leg|paw|beak)s?|(?:wing|leg|paw|beak)s?(?: is| are|'s| looks)? broken|"
    r"(?:aile|patte|bec)s?(?: est| sont)? cassée?s?|(?:flügel|bein|pfote|schnabel)(?: ist)? (?:kaputt|lose|abgebrochen)|(?:ala|pata|pico)s?(?: está)? rot[oa]s?|(?:złaman\w+|zlaman\w+) (?:skrzydł\w+|skrzydl\w+|łap\w+|lap\w+|nog\w+)|(?:skrzydł\w+|łap\w+) (?:\w+ )?(?:złaman\w+)|"
    r"(?:kanad\w*|bacağ\w*|ayağ\w*|gaga\w*|pati\w*) (?:\w+ )?kır[ıi]\w*|kırık (?:kanat\w*|bacak\w*|kanad\w*)|(?:зламан\w+|надламан\w+) (?:крил\w+|лап\w+|дзьоб\w*)|(?:крил\w+|лап\w+) (?:\w+ )?зламан\w+)(?!\w)|(?:جناح|رجل|ساق|منقار)\w* مكسور\w*|مكسور\w* (?:ال)?(?:جناح|رجل|ساق)",
    re.IGNORECASE,
)
"""What of an animal is broken is no thing."""


def without_wounds(text: str) -> str:
    """A text without what of an animal is broken: "gaviota con un ala rota"."""
    return _WOUNDS.sub(" ", text)


def may_be_named(said: str) -> bool:
    """Whether words, as ``loket.wishes.plain`` leaves them, may be part of what names an animal; each by itself too."""
    if said.strip().isdecimal():
        # House numbers, mostly: nearly each is a new one.
        return False
    return _ANIMAL.search(said) is not None or _ALSO_OTHERS.search(said) is not None


def are_in_need(text: str) -> bool:
    """Whether a text tells of an animal in need, and names no person; any string."""
    said = plain(text)
    if _ANIMAL.search(said) is None or len(said.split()) > _MOST:
        return False
    if _PEOPLE.search(said) is not None:
        return False
    alive = _ALIVE.search(said) is not None
    if _NEED.search(said) is None and not (
        (alive or _JUST_NOW.search(said) is not None) and _HIT.search(said) is not None
    ):
        return False
    return alive or _DEAD.search(said) is None
