"""Manners of speaking: a crossing that "is suicide", who "dies" of a stench, in nine languages (pure).

What people say of themselves is always believed. Said of a crossing it is said of the crossing.
"""

import re
from functools import lru_cache
from typing import Final

from loket.emergency.letters import plain
from loket.emergency.ruled_out import NEED
from loket.emergency.rules import Trap
from loket.sought import Sought

_NOT_AT: Final = r"(?<!\bbij )(?<!\bop )(?<!\bvan )(?<!\bonder )(?<!\baan )(?<!\bat )(?<!\bon )(?<!\boff )(?<!\bfrom )(?<!\bnear )(?<!\bauf )(?<!\bbei )(?<!\bvon )(?<!\bsur )(?<!\bsous )(?<!\ben )(?<!\bdesde )(?<!\bna )(?<!\bprzy )(?<!\bна )"
_DONE: Final = r"(?!\W+(?:gepleegd|poging\w*|aan de gang|gaande|plegen|note|attempt\w*|committed|being|begangen|versuch\w*|commis|cometid\w*|popeln\w*|girisim\w*|ettim|ediyor\w*|вчини\w*))"
_SUICIDE_THINGS: Final = (
    rf"{_NOT_AT}\b(?:dit|dat|deze|die|het|de|een) (?:\w+ )?\w*(?:bank|bankje|oversteek\w*|kruising|kruispunt|fietspad|zebrapad|weg|straat|rotonde|trap|trappetje|brug|bruggetje|bocht|stoep|tegels?|toestel|afslag|drempel|situatie|plek)"
    rf"(?: \w+){{0,3}}? (?:is|zijn)(?: (?:gewoon|echt|pure|bijna|zowat|ook|toch|hier|nu))* (?:een )?zelfmoord\w*{_DONE}|\b(?:hier )?(?:fietsen|oversteken|lopen|parkeren)(?: hier)? is(?: (?:gewoon|echt|pure|bijna|zowat))* zelfmoord{_DONE}|"
    rf"{_NOT_AT}\b(?:this|that|the|these) (?:\w+ )?(?:crossing|bench|road|street|junction|path|cycle ?path|lane|stairs?|steps|bridge|roundabout|corner|pavement|tiles?|slide|swing)(?: \w+){{0,2}}? (?:is|are)(?: (?:just|pure|basically|practically))? suicide{_DONE}|"
    rf"\b(?:crossing|cycling|walking|driving)(?: (?:here|there|it))? is(?: (?:just|pure|basically|practically))? suicide{_DONE}|"
    rf"{_NOT_AT}\b(?:der|die|das|diese[rs]?) (?:\w+ )?\w*(?:radweg|weg|strasse|kreuzung|ubergang|bank|treppe|brucke|kurve|kreisel|gehweg)(?: \w+){{0,2}}? (?:ist|sind)(?: (?:einfach|echt|reiner|fast))? selbstmord{_DONE}|"
    rf"{_NOT_AT}\b(?:ce|cet|cette|le|la) (?:\w+ )?(?:traversee|passage|carrefour|croisement|piste|rue|route|banc|escalier|pont|virage|rond-point|trottoir)(?: \w+){{0,2}}?,? (?:c'est|est)(?: \w+)? (?:du |un )?suicide{_DONE}|"
    rf"{_NOT_AT}\b(?:este|esta|ese|esa|el|la) (?:\w+ )?(?:cruce|paso|carril|calle|carretera|banco|escalera|puente|curva|rotonda|acera)(?: \w+){{0,2}}? es(?: \w+)? un suicidio{_DONE}|"
    rf"\b(?:to|ta|ten) (?:\w+ )?(?:skrzyzowanie|przejscie|droga|ulica|lawka|schody|most|rondo|sciezka)(?: \w+){{0,2}}? to(?: \w+)? samobojstwo{_DONE}|"
    rf"\b(?:bu|su|o) (?:\w+ )?(?:kavsak|gecit|yol|cadde|sokak|bank|merdiven|kopru|viraj)(?: \w+)? (?:resmen )?intihar{_DONE}|"
    rf"\b(?:цеи|ця|це|тои) (?:\w+ )?(?:перехид|перехрестя|дорога|вулиця|лавка|сходи|мист)(?: \w+)? (?:це )?(?:просто )?самогубство{_DONE}|"
    r"هذا (?:ال)?(?:تقاطع|معبر|طريق|شارع|مقعد|درج|جسر)(?: \w+)? (?:هو )?انتحار"
)
_OF_ONESELF: Final = (
    r"\b(?:wil|wou|ga ik|zou|pleeg|plegen|denk aan|dacht aan|mezelf|me zelf|mijn leven|leven niet|i want|i will|kill|myself|my life|ich will|mich um\w*|mein leben|leben nicht|je veux|me suicider|me tuer|ma vie|"
    r"quiero|matarme|mi vida|chce|zabic|moje zycie|kendimi|hayatim|istiyorum|хочу|вбити|мое життя)\b|اريد|نفسي|حياتي"
)
_STENCH: Final = (
    r"\b(?:(?:ik|we|wij|je|iedereen|mensen|jullie|men) )?(?:ga|gaan|gaat|sterf|sterven|sterft)(?: (?:ik|we|hier|nog|eens|echt|bijna|zowat|gewoon|helemaal))* (?:dood )?(?:van|door) (?:de|het|die|dat|al die|al dat)(?: \w+)? "
    r"(?:\w*stank|\w*herrie|\w*lawaai|geluid|muggen|ratten|zwerfvuil|troep|rommel|rotzooi|meur|kou|warmte|muziek)\b|\bdood van de (?:\w+ )?(?:stank|herrie|meur)\b"
)
_GAS: Final = r"\b\w*gas\w*\b|\b\w*rook\w*\b|\bbrand\w*|koolmono\w*|\bco\b|duizelig|flauw\w*|misselijk|benauwd"


MANNERS: Final = (
    Trap(
        (("zelfmoord", "suicid", "selbstmord", "samoboj", "intihar", "самогуб", "انتحار"),),
        re.compile(_SUICIDE_THINGS),
        re.compile(f"{NEED}|{_OF_ONESELF}"),
    ),
    Trap(
        (("dood", "sterf", "sterv"), ("van", "door"), ("stank", "herrie", "lawaai", "geluid", "muggen", "ratten", "vuil", "troep", "rommel", "rotzooi", "meur", "kou", "warmte", "muziek")),
        re.compile(_STENCH),
        re.compile(f"{NEED}|{_OF_ONESELF}|{_GAS}"),
    ),
    Trap(
        (("moord",), ("brand",)),
        re.compile(r"\bmoord en brand\b"),
        re.compile(NEED),
    ),
)  # fmt: skip
"""Taken out of a text before rules of any language read it."""

_LONGEST: Final = 120
_PET: Final = r"(?:hond|hondje|kat|poes|poesje|konijn|papegaai|dog|cat|puppy|kitten|rabbit|parrot|hund|katze|kaninchen|chien|chienne|chat|chatte|lapin|perr[oa]|perrit[oa]|gat[oa]|gatit[oa]|conejo|pies|psa|kot|kota|kotka|krolik)"
_LOST_PETS: Final = (
    rf"\b(?:mijn|mn|m'n|onze|ons|my|our|mein|meine|unser|unsere|mon|ma|notre|mi|nuestr[oa]|moj|moja|nasz) (?:\w+ )?{_PET} (?:is|ist|est|a|se|sie|has|hat|zaginal|zginal|uciekl|jest)(?: \w+)? ?(?:weg|kwijt|zoek|weggelopen|vermist|ontsnapt|ervandoor|"
    r"missing|lost|gone|run away|ran away|escaped|entlaufen|weggelaufen|verschwunden|vermisst|disparu\w*|perdue?|echappee?|enfuie?|ha perdido|ha escapado|perdio|escapo|zaginiony)?\b|"
    rf"\b(?:mijn|mn|m'n|onze|ons|my|our|mein|meine|unser|unsere|mon|ma|notre|mi) {_PET} (?:ran away|ran off|escaped|got out|got away|ontsnapte|liep weg|lief weg|s'est (?:echappee?|enfuie?)|se (?:escapo|perdio))\b|"
    r"\b(?:zaginal|zginal|uciekl)(?: mi| nam)? (?:moj )?(?:pies|kot|krolik)\b|\b(?:kopegim|kedim|kopegimiz|kedimiz) (?:kayip|kayboldu|kacti)\b|(?:كلبي|قطتي|كلبنا|قطتنا) (?:ضاع|ضاعت|هرب|هربت|مفقود\w*)|"
    r"\b(?:(?:мии|моя|наш|наша) )?(?:собака|пес|кит|кишка) (?:зник|зникла|втик|втекла|загубився|загубилась|загубилася|пропав|пропала)\b"
)
_PICK_UP: Final = (
    r"\b(?:vergeet|denk|niet vergeten|zou|kan|kun|kunt|wil)(?: (?:je|jij|u|aan|om|niet|even|straks|vanmiddag|dat))* (?:de|onze|mijn|mn|het) (?:kinderen|kids|kleine|kleintjes|kind|jongens|meiden|zoon|dochter)(?: (?:niet|straks|vanmiddag|van school|uit school|even|vanaf|om|\d+|uur|te|naar))* (?:op te halen|ophalen|op halen|halen|te halen|te brengen)\b(?: (?:om|voor) \d+(?: uur)?)?|"
    r"\b(?:don'?t forget|remember|can you|could you)(?: to)? (?:pick|collect|fetch|get)(?: up)? (?:the|our|my) (?:kids|children|little one|son|daughter|boys|girls)(?: up)?(?: from school)?|"
    r"\b(?:vergiss|denk|kannst du)(?: (?:nicht|bitte|dran|daran))*,? (?:die|unsere) (?:kinder|kleinen)(?: (?:nicht|um|\d+|uhr|von der schule))*,? (?:abzuholen|abholen|zu holen)|"
    r"\bn'oublie(?:z)? pas (?:de |d')?(?:recuperer|chercher|aller chercher|prendre) les (?:enfants|petits|gosses)|\bno (?:te )?olvides (?:de )?(?:recoger|buscar) a los (?:ninos|peques|chicos)|"
    r"\bnie zapomnij (?:odebrac|zabrac) (?:dzieci|malych)|\b(?:cocuklari|cocugu) (?:okuldan )?almayi unutma\w*|(?:لا تنسي?|ما تنسي?) (?:ان )?(?:تجيب|تجيبي|تاخذ|تاخذي|احضار) (?:ال)?(?:اولاد|اطفال)|"
    r"\bне забудь (?:забрати|взяти) дитеи"
)
"""What was meant for who lives with the writer."""
PETS_AND_HOME: Final = (
    Trap(
        (("hond", "kat", "poes", "konijn", "papegaai", "dog", "cat", "puppy", "kitten", "rabbit", "parrot", "hund", "kaninchen", "chien", "chat", "lapin", "perr", "gat", "conejo", "pies", "kot", "krolik", "kopeg", "kedi", "كلب", "قطت", "собак", "пес", "кит", "кишк"),),
        re.compile(_LOST_PETS),
        re.compile(f"{NEED}|\\b(?:water|ijs|kind|baby|child|eis|enfant|nino|dziecko|cocuk|дитин\\w*)\\b"),
    ),
    Trap(
        (("vergeet", "vergeten", "denk", "zou", "kan", "kun", "wil", "forget", "remember", "can you", "could you", "vergiss", "kannst", "oublie", "olvides", "zapomnij", "unutma", "تنس", "забудь"),),
        re.compile(_PICK_UP),
        re.compile(NEED),
    ),
)  # fmt: skip
"""For one who only learned from sentences: a dog that ran away, children to be fetched from school."""


_PETS_SOUGHT: Final = Sought(_LOST_PETS)
PETS_SIGN: Final = _PETS_SOUGHT.bit
"""Of texts that may tell of a pet that ran away (``loket.sought.signs_of_plain``)."""


@lru_cache(maxsize=64)
def is_lost_pet(text: str) -> bool:
    """Whether a text tells that its writer's dog or cat ran away, and of nobody in need."""
    if len(text) > _LONGEST or not _PETS_SOUGHT.may_hold_plain(text):
        return False
    ready, (pets, _) = plain(text), PETS_AND_HOME
    if not any(stem in ready for stem in pets.stems[0]):
        return False
    return pets.pattern.search(ready) is not None and not (pets.unless and pets.unless.search(ready))
