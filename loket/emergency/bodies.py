"""What residents of nine languages tell of somebody whom they see or hear in need: rules that belong together (pure, data).

Somebody under a vehicle, blood everywhere, somebody who hangs from a height, who moans behind a door that stays shut, a
body in the water, medicine that a child swallowed. Others than Dutch and English ones should be read by a native speaker
before they are relied on.
"""

from collections.abc import Mapping
from typing import Final

from loket.emergency.dutch_words import CHILD, WATERS, WHO
from loket.emergency.rules import Rule, rule

BODIES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "nl": (
        rule(
            "accident",
            "certain",
            "klem bekneld vast & bestuurder automobilist chauffeur inzittende passagier",
            r"\b(?:bestuurder|automobilist\w*|chauffeur|inzittende\w*|passagier\w*)\b(?:\W+\w+){0,3}?\W+(?:klem|bekneld|vast)\b",
        ),
        rule(
            "violence",
            "certain",
            "trap schop slaan slaat mep ram",
            r"\b(?:trapp?en?|trapt|schopp?en?|schopt|slaan|slaat|mepp?en?|mept|ramm?en?|ramt) (?:\w+ ){0,1}"
            r"(?:die|een|n|de|dat|mijn|mn|m'n) (?:\w+ )?(?:jongen|man|meisje|vrouw|kind|gast|jochie|oma|opa|broer\w*|zus\w*|"
            r"vriend\w*|zoon\w*|dochter\w*)\b",
        ),
        rule(
            "injury",
            "possible",
            "bloed",
            r"\b(?:overal|alles|veel|verlie\w+)(?: \w+){0,3} bloed\b|\bbloed (?:overal|verlie\w+)",
        ),
        rule(
            "other",
            "certain",
            "hang hing bungel",
            r"\b" + WHO + r"\b(?:\W+\w+){0,2}?\W+(?:hangt?|hangen|hangend|hing|bungel\w*) (?:nog |half |daar |alleen )?"
            r"(?:aan|uit|van|over) (?:de |het |t |een |zijn |haar |ons |hun )?"
            r"(?:balkon\w*|dakgoot|dakrand|raam|kozijn|galerij|reling|vensterbank)",
        ),
        rule(
            "injury",
            "certain",
            "kreun kerm hulp gil & open deur",
            r"(?:(?:doet|doen|gaat|krijg\w*)(?: \w+){0,3} (?:niet|nie) (?:meer )?open|achter (?:de|zijn|haar|z'n|een) (?:\w+ )?"
            r"(?:voor)?deur)(?=.*(?:kreun\w*|kerm\w*|roep\w* (?:\w+ )?om hulp|gilt|gillen))|"
            r"(?:kreun\w*|kerm\w*|(?:om )?hulp roepen)(?=.*(?:(?:niet|nie) open|achter (?:de|zijn|haar|een) (?:voor)?deur))",
        ),
        rule(
            "injury",
            "possible",
            "open & dagen week gezien",
            r"\b(?:onder|boven|over)?(?:buur\w+|oma|opa|mevrouw|meneer|bejaarde)\b(?:\W+\w+){0,4}?\W+"
            r"(?:al|sinds) (?:\w+ ){0,2}(?:dagen|week|weken)(?: \w+){0,2} (?:niet|nie) (?:\w+ )?(?:open|gezien)",
        ),
        rule(
            "water",
            "certain",
            "lichaam lijk",
            r"\b(?:lichaam|lijk)\b(?:\W+\w+){0,3}?\W+(?:in|uit) (?:de|het|t|een) " + WATERS + r"\b",
        ),
        rule(
            "missing_child",
            "possible",
            "alleen & straat weg kruis stoep buiten",
            r"\b"
            + CHILD
            + r"\b(?: van \w+(?: jaar)?)?(?:\W+\w+){0,2}?\W+(?:loopt|dwaalt|staat|rent|zwerft)(?: \w+){0,2} alleen\b"
            r"(?=.*(?:straat|weg\b|kruis\w*|stoep|buiten|ouder))",
        ),
        rule(
            "violence",
            "possible",
            "klim kruip & buren binnen raam",
            r"\b(?:bij|van) (?:de |mijn |onze )?buren\b(?=.*(?:binnen (?:te )?klim\w*|klim\w* (?:\w+ ){0,2}binnen|"
            r"kruip\w* (?:\w+ ){0,2}binnen))|klim\w* (?:\w+ ){0,3}(?:bij|van) (?:de |mijn )?buren (?:\w+ )?binnen",
        ),
    ),
    "en": (
        rule(
            "suicide",
            "possible",
            "pill tablet medication sleeping",
            r"\b(?:took|taken|swallowed) (?:\w+ )?(?:a lot|lots|too many|loads|all|a whole)(?: of)?(?: \w+){0,2} (?:pills|tablets|medication)",
        ),
        rule(
            "injury",
            "certain",
            "blood bleed",
            r"\bblood (?:is )?(?:everywhere|all over)|losing (?:a lot of |much )?blood",
            r"\b(?:cats?|dogs?|pigeons?|birds?|gulls?|hedgehogs?|fox|rats?|rabbits?|ducks?|swan|mosquito\w*|roadkill|animals?|paint)\b",
        ),
        rule(
            "injury",
            "certain",
            "moan groan help",
            r"(?:(?:not|isn't|isnt|doesn't|doesnt|won't|wont) (?:\w+ ){0,2}(?:answer\w*|open\w*)|behind (?:the|his|her) door)"
            r"(?=.*(?:moan\w*|groan\w*|(?:call\w*|shout\w*) for help))",
        ),
    ),
    "de": (
        rule(
            "suicide",
            "possible",
            "tablette pille",
            r"(?:viele|zu viele|alle|eine packung) (?:\w+ )?(?:tabletten|pillen|schlaftabletten)(?: \w+)? (?:genommen|geschluckt)",
        ),
        rule(
            "injury",
            "possible",
            "blut",
            r"\b(?:uberall|alles voll(?:er)?|viel) (?:\w+ )?blut\b|\bblut uberall|verliert (?:\w+ )?blut",
        ),
        rule(
            "gas",
            "possible",
            "eier",
            r"faulen? eiern?\b(?=.*(?:keller|haus|wohnung|flur|kuche|treppenhaus))(?!.*(?:kanal|gully|abfluss))",
        ),
    ),
    "fr": (
        rule(
            "suicide",
            "possible",
            "medicament comprime cachet",
            r"(?:pris|avale) (?:\w+ )?(?:beaucoup|trop|plein|tous) (?:de |ses |d')?(?:medicaments|comprimes|cachets|somniferes)",
        ),
        rule("injury", "possible", "sang", r"\bsang partout|perd (?:\w+ ){0,2}sang\b|plein de sang"),
        rule(
            "other",
            "possible",
            "suspendu pend accroche & balcon fenetre toit",
            r"\b(?:suspendue?|pend|accrochee?)(?: \w+){0,2} (?:au|a la|a l|du|de la|dans le) ?(?:balcon|fenetre|toit|vide)",
        ),
        rule(
            "injury",
            "certain",
            "gemi appelle",
            r"(?:ne repond (?:pas|plus)|n'ouvre (?:pas|plus)|derriere (?:la|sa) porte)"
            r"(?=.*(?:gemi\w*|appelle (?:\w+ ){0,2}(?:aide|secours)))",
        ),
    ),
    "es": (
        rule(
            "suicide",
            "possible",
            "pastilla",
            r"(?:tomo|tomado|tragado|trago) (?:\w+ )?(?:muchas|demasiadas|todas)(?: \w+)? pastillas",
        ),
        rule("injury", "possible", "sangre", r"\bsangre por tod\w+|llen[oa] de sangre|pierde (?:mucha )?sangre"),
        rule(
            "injury",
            "certain",
            "gime gimi quej auxilio ayuda",
            r"(?:no (?:contesta|abre|responde)|detras de la puerta)(?=.*(?:gim\w*|quej\w*|pid\w* (?:ayuda|auxilio)))",
        ),
    ),
    "pl": (
        rule(
            "suicide",
            "possible",
            "tablet",
            r"(?:wzi\w+|polkn\w+|nalyka\w+) (?:\w+ )?(?:duzo|za duzo|mnostwo|cale|cala) (?:\w+ )?(?:tablet\w+|lekow)",
        ),
        rule(
            "injury",
            "possible",
            "krew krwi",
            r"\bkrew (?:jest )?(?:wszedzie|leci|leje)|wszedzie (?:jest )?krew|(?:duzo|pelno|traci) krwi",
        ),
        rule(
            "injury",
            "certain",
            "jecz jek wola",
            r"(?:nie otwiera|nie odpowiada|za drzwiami)(?=.*(?:jecz\w*|jek\w*|wola (?:\w+ )?(?:pomoc|ratunk)\w*))",
        ),
    ),
    "tr": (
        rule(
            "suicide",
            "possible",
            "hap ilac",
            r"(?:cok(?: fazla)?|bir suru|bir kutu) (?:hap|ilac) (?:ic|yut|al)\w*",
        ),
        rule("injury", "possible", "kan", r"\bher yer(?:de|i)? kan\b|\bkan icinde|\bkan kaybed\w*"),
        rule(
            "accident",
            "certain",
            "altinda & araba tramvay tren otobus kamyon",
            r"\b(?:araba|tramvay|tren|otobus|kamyon)\w* altinda (?:kal\w*|yat\w*|var)"
            r"|(?:adam|kadin|cocuk|biri|kisi|insan)\b(?:\W+\w+){0,2}\W+(?:araba|tramvay|tren|otobus|kamyon)\w* altinda",
        ),
        rule(
            "injury",
            "certain",
            "yut & ilac hap deterjan pil",
            r"\b(?:ilac|hap|deterjan|camasir suyu|pil)\w* (?:\w+ )?yut\w*",
        ),
        rule(
            "injury",
            "certain",
            "inli inle yardim",
            r"(?:kapiyi acmiyor|cevap vermiyor|kapinin arkasinda)(?=.*(?:inli\w*|inle\w*|yardim (?:diye|iste)\w*))",
        ),
    ),
    "ar": (
        rule(
            "suicide",
            "possible",
            "حبوب ادويه",
            r"(?:اخذ\w*|بلع\w*|تناول\w*|شرب\w*) (?:\w+ ){0,2}(?:كثير\w* من|كل|علبه) (?:\w+ )?(?:ال)?(?:حبوب|ادويه|دواء)",
        ),
        rule("injury", "possible", "دم دما", r"\b(?:ال)?دم(?:اء)? في كل مكان|مليء بالدم"),
        rule(
            "accident",
            "certain",
            "تحت & شخص رجل طفل امراه ولد بنت",
            r"\b(?:شخص|رجل|طفل|امراه|ولد|بنت)\b(?: \w+){0,2} تحت (?:ال)?(?:ترام|سياره|قطار|باص|حافله|شاحنه)",
        ),
        rule(
            "other",
            "possible",
            "معلق متدلي يتدلي تتدلي",
            r"\b(?:معلق\w*|متدلي\w*|[يت]تدلي) (?:من|علي|في) (?:ال)?(?:شرفه|بلكون\w*|نافذه|شباك|سطح)",
        ),
        rule("gas", "certain", "غاز", r"(?:ريحه|رايحه|اشم|تسرب|تسريب) (?:\w+ )?(?:ال)?غاز\b"),
        rule(
            "violence",
            "certain",
            "حرامي لص سارق & بيت شقه جيران",
            r"\b(?:حرامي|لص|سارق)\w* (?:\w+ )?(?:في|داخل) (?:\w+ ){0,2}(?:ال)?(?:بيت|شقه|منزل|جيران)",
        ),
    ),
    "uk": (
        rule(
            "suicide",
            "possible",
            "таблет пигул",
            r"(?:випи|наковта|ковтну|прииня|наила)\w* (?:\w+ )?(?:багато|забагато|вси|пачку) (?:\w+ )?(?:таблет|пигул)\w*",
        ),
        rule(
            "injury",
            "possible",
            "кров",
            r"\bкров (?:всюди|скризь|повсюди|навколо)|(?:всюди|скризь|багато|весь в) кров\w*|втрача\w* кров",
        ),
        rule(
            "accident",
            "certain",
            "пид & людина чоловик жинка дитина хтось хлопець дивчина",
            r"\b(?:людина|чоловик|жинка|дитина|хтось|хлопець|дивчина)\b(?:\W+\w+){0,2}\W+пид "
            r"(?:машин|трамва|авто|поизд|потяг|вантаживк)\w*",
        ),
        rule("gas", "certain", "газом газу", r"(?:тхне|смердить|чути|видчува\w*) (?:\w+ )?(?:запах )?газ(?:ом|у)\b"),
        rule(
            "injury",
            "certain",
            "стогн клич",
            r"(?:не видчиня\w*|не видповида\w*|за дверима)(?=.*(?:стогн\w*|клич\w* (?:\w+ )?допомог\w*))",
        ),
    ),
}
"""By language, ISO 639-1, in plain form."""
