"""Who was nearly hit by a car was not, and an animal that was is for the city to fetch, in nine languages (pure).

Rules of every language read every text, so these hold them all back. Only the words themselves are taken out: whoever
lies there beside them is found all the same.
"""

import re
from typing import Final

from loket.emergency.rules import Trap, trap

_NEARLY: Final = (
    r"\b(?:bijna|haast|net niet) (?:\w+ ){0,6}?(?:aangereden|geschept|overreden|omver ?(?:gereden|gelopen)|(?:van (?:mijn|m'n|mn|haar|zijn|z'n|de) (?:sokken|fiets|sokke) )(?:gereden|geraakt)|geraakt)\b|"
    r"\b(?:nearly|almost) (?:got |was |were |been )?(?:hit|run over|ran over|knocked (?:over|down|off)|struck|mowed down)\b(?: by (?:a |an |the )?(?:car|bus|bike|van|scooter|tram|lorry|truck|taxi|cyclist|moped)s?)?|"
    r"\b(?:fast|beinahe) (?:\w+ ){0,5}?(?:angefahren|uberfahren|umgefahren|erfasst)\b(?: worden)?|"
    r"\bfailli (?:\w+ )?(?:se |me |etre |nous )?(?:faire )?(?:renvers|ecras|percut|fauch)\w*|\b(?:presque|manque de) (?:\w+ ){0,2}?(?:renvers|ecras|percut)\w*|"
    r"\b(?:casi|por poco) (?:me |le |la |lo |nos |los )?(?:atropell|arroll)\w*|"
    r"\b(?:prawie|o malo|malo)(?: co)?(?: (?:mnie|go|ja|nas|ich))?(?: nie)? (?:\w+ ){0,3}?(?:potrac|przejech)\w*|"
    r"\b(?:az kalsin|neredeyse|az daha) (?:\w+ ){0,4}?(?:carpiyordu|carpacakti|eziyordu|eziliyordu|ezilecekti|ezecekti)\w*|"
    r"\b(?:мало|ледь|трохи|маиже) не (?:\w+ ){0,3}?(?:зби|переиха|сби)\w*|"
    r"(?:كاد|كادت|كدت|كان رح|كانت رح) (?:\w+ ){0,3}?(?:تصدم|يصدم|اصدم|انصدم|تدهس|يدهس|ادهس|اندهس|تدعس|يدعس)\w*"
)
_STEMS_NEARLY: Final = (
    "bijna haast net_niet nearly almost fast beinahe failli presque manque casi por_poco prawie malo kalsin neredeyse az_daha "
    "мало ледь трохи маиже كاد كدت كان_رح كانت_رح"
)
_STEMS_OF_HITS: Final = (
    "gereden geschept overreden gelopen geraakt hit run_ ran_ knocked struck mowed fahren erfasst renvers ecras percut fauch "
    "atropell arroll potrac przejech carpi carpa eziyor ezili ezecek зби сби переиха تصدم يصدم اصدم انصدم تدهس يدهس ادهس اندهس دعس"
)
_ANIMAL_NL: Final = r"(?:kat|poes|kater|kitten|hond|hondje|egel|eend|gans|zwaan|meeuw|duif|vos|konijn|hert|ree|rat)"
_ANIMAL_EN: Final = r"(?:cat|kitten|dog|puppy|hedgehog|duck|goose|swan|gull|seagull|pigeon|fox|rabbit|deer|rat)"
_ANIMAL_DE: Final = r"(?:katze|kater|hund|igel|ente|gans|schwan|mowe|taube|fuchs|hase|kaninchen|reh|ratte)"
_ANIMAL_FR: Final = r"(?:chat|chatte|chaton|chien|chienne|herisson|canard|oie|cygne|mouette|pigeon|renard|lapin|rat)"
_ANIMAL_ES: Final = r"(?:gat[oa]|gatit[oa]|perr[oa]|perrit[oa]|erizo|pato|ganso|cisne|gaviota|paloma|zorro|conejo|rata)"
_ANIMAL_PL: Final = r"(?:kot\w*|pies|psa|psem|jez\w*|kaczk\w*|ges|gesi|labed\w*|mew\w*|golab|golebi\w*|lis|lisa|krolik\w*|sarn\w*|szczur\w*)"
_ANIMAL_TR: Final = (
    r"(?:kedi\w*|kopek\w*|kopeg\w*|kirpi\w*|ordek\w*|kaz|kugu\w*|marti\w*|guvercin\w*|tilki\w*|tavsan\w*)"
)
_ANIMAL_UK: Final = r"(?:кот\w*|киш\w*|кицьк\w*|собак\w*|пса|пес|ижак\w*|качк\w*|гус\w*|лебид\w*|чаик\w*|голуб\w*|лис\w*|крол\w*|щур\w*)"
_ANIMAL_AR: Final = r"(?:قطه|قط|بسه|كلب|كلبه|قنفد|قنفذ|بطه|اوزه|بجعه|حمامه|ثعلب|ارنب|جرذ)"
_ANIMALS: Final = (
    rf"\b(?:aangereden|overreden|doodgereden|platgereden) (?:\w+ )?{_ANIMAL_NL}\b|\b{_ANIMAL_NL} (?:(?:is|werd|was|net|zojuist|gisteren|door|een|de|auto) )*(?:aangereden|overreden|doodgereden|platgereden)\b|"
    rf"\b{_ANIMAL_EN} (?:(?:has|was|got|been|just) )*(?:run over|ran over|hit by a (?:car|van|bus)|knocked down)\b|\b(?:hit|ran over|run over|killed) (?:a|the|our|my) (?:\w+ )?{_ANIMAL_EN}\b|"
    rf"\b{_ANIMAL_DE} (?:(?:ist|wurde|hier|von|einem|auto|gerade) )*(?:angefahren|uberfahren|totgefahren)\b|\b(?:angefahrene|uberfahrene|totgefahrene)[rsn]? (?:\w+ )?{_ANIMAL_DE}\b|"
    rf"\b{_ANIMAL_FR} (?:(?:a|est|ete|s'est|fait|faite) )*(?:renvers|ecras|percut)\w*(?: par une voiture)?|\b(?:renvers|ecras|percut)\w* (?:un|une|le|la|notre|mon|ma) (?:\w+ )?{_ANIMAL_FR}\b|"
    rf"\b(?:atropell|arroll)\w* (?:a )?(?:un|una|el|la|al|mi|nuestr[oa]) (?:\w+ )?{_ANIMAL_ES}\b|\b{_ANIMAL_ES} (?:(?:fue|ha sido|esta) )*(?:atropellad|arrollad)\w*|"
    rf"\b{_ANIMAL_PL} (?:(?:zostal|zostala|jest|przez|auto|samochod) )*(?:potracon|przejechan)\w*(?: przez (?:auto|samochod))?|\b(?:potracon|przejechan|potracil|przejechal)\w* (?:\w+ )?{_ANIMAL_PL}\b|"
    rf"\b{_ANIMAL_TR} (?:(?:bir )?(?:araba|arac|otobus|kamyon) )?(?:carp|ezil|ezm|ez)\w*|\b(?:ezilmis|ezilen) (?:bir )?{_ANIMAL_TR}\b|"
    rf"\b(?:збит|збил|збив|переиха)\w* (?:\w+ )?{_ANIMAL_UK}\b|\b{_ANIMAL_UK} (?:збит|збил|збив|переиха)\w*|"
    rf"(?:دهس|صدم|دعس)\w* (?:سياره |السياره )?{_ANIMAL_AR}\b|{_ANIMAL_AR} (?:مدهوس|مصدوم|مدعوس)\w*|(?:اندهس|انصدم)\w* {_ANIMAL_AR}\b"
)
_STEMS_HIT: Final = (
    "gereden overreden run_over ran_over hit_ knocked killed fahren renvers ecras percut atropell arroll potrac przejech carp ezil "
    "ezm ezd збит збил збив переиха دهس صدم دعس"
)
_STEMS_OF_ANIMALS: Final = (
    "kat poes kitten hond egel eend gans zwaan meeuw duif vos konijn hert ree rat cat dog puppy hedgehog duck goose swan gull pigeon fox rabbit "
    "deer hund igel ente schwan mowe taube fuchs hase kaninchen chat chien herisson canard oie cygne mouette lapin gat perr erizo pato "
    "cisne gaviota paloma zorro conejo kot pies psa psem jez kaczk ges labed mew golab golebi lis krolik sarn szczur kedi kopek kopeg kirpi "
    "ordek kaz kugu marti guvercin tilki tavsan кот киш кицьк собак пса пес ижак качк гус лебид чаик голуб лис крол щур قط بسه كلب قنف بطه اوزه "
    "بجعه حمامه ثعلب ارنب جرذ"
)
_PEOPLE: Final = (
    r"\b(?:man|vrouw|kind|kindje|jongen|meisje|iemand|fietser|scooter|motor|bestuurder|mensen|ambulance|112|hulp|help|bewusteloos|gebeten|bijt|"
    r"woman|child|boy|girl|someone|somebody|cyclist|driver|people|unconscious|bit|bitten|biting|mann|frau|junge|madchen|jemand|radfahrer\w*|fahrer|leute|hilfe|gebissen|"
    r"homme|femme|enfant|garcon|fille|quelqu'un|cycliste|conducteur|gens|secours|mordu\w*|hombre|mujer|nino|nina|alguien|ciclista|conductor|gente|ayuda|socorro|mordi\w*|"
    r"mezczyzn\w*|kobiet\w*|dziecko|dziecka|chlopiec|dziewczyn\w*|ktos|rowerzyst\w*|kierowc\w*|ludzi\w*|pomocy|ratunku|pogryz\w*|adam|kadin|cocuk|cocuga|kiz|birisi|birine|bisiklet\w*|surucu|yardim|imdat|"
    r"чоловик\w*|жинк\w*|дитин\w*|хлоп\w*|дивчин\w*|хтось|велосипедист\w*|водии|люди|людеи|допоможить|рятуите|покуса\w*)\b|رجل|امراه|طفل|ولد|بنت|شخص|سايق|ناس|النجده|ساعدو|عض"
)
"""Beside those an animal is not all."""
_BLOOD: Final = (
    r"\b(?:(?:veel|overal|much|lots of|a lot of|viel|uberall|beaucoup de|du|plein de|mucha|muchisima|hay|duzo|pelno|cok|her yer|багато|всюди) )*"
    r"(?:bloed|blood|blut|sang|sangre|krwi|krew|kan|кров\w*)"
    r"(?: (?:overal|everywhere|uberall|partout|por todas partes|en el suelo|op de (?:weg|straat)|on the (?:road|street)|auf der strasse|wszedzie|icinde|всюди|на дорози))*\b|\bدم\b"
)
"""Of an animal: looked for before that is taken out."""
NOT_HIT: Final = (
    trap(f"{_STEMS_NEARLY} & {_STEMS_OF_HITS}", _NEARLY),
    Trap(
        trap(f"{_STEMS_HIT} & {_STEMS_OF_ANIMALS} & bloed blood blut sang krwi krew kan кров دم", "").stems,
        re.compile(_BLOOD),
        re.compile(rf"\A(?!.*?(?:{_ANIMALS}))|{_PEOPLE}", re.DOTALL),
    ),
    Trap(trap(f"{_STEMS_HIT} & {_STEMS_OF_ANIMALS}", "").stems, re.compile(_ANIMALS), re.compile(_PEOPLE)),
)
