"""Whether words tell of a thing in the street that an accident broke: "lantaarnpaal omver", "a van hit a bollard" (pure).

Who is hurt beside such a thing ("she lies next to the lamp post") tells of none, nor does who cycled against one.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought

_THING: Final = Sought(
    r"(?<!\w)(?:"
    r"(?:straat)?lantaarn(?:s|paal|palen)?|lichtmast(?:en)?|(?:verkeers|straatnaam|straat|stop|verbods|waarschuwings|richtings)bord(?:en)?|(?:licht|verkeers|weg|hoek|stroom|laad)?(?:paal|paaltje|paaltjes|palen)|amsterdammertjes?|verkeerslicht(?:en)?|"
    r"stoplicht(?:en)?|(?:brug)?hek(?:je|ken|werk)?|vangrail|(?:brug)?leuning|bushokje|abri|"
    r"(?:street ?)?lamp ?posts?|street ?(?:lights?|lamps?)|(?:light|lamp|utility) ?poles?|poles?|posts?(?! office)|traffic ?lights?|signs?(?! of)|signposts?|bollards?|fences?|fencing|"
    r"railings?|guard ?rails?|barriers?|bus (?:shelter|stop)|"
    r"(?:straßen|strassen)?latern(?:e|en|enmast|enpfahl)|lichtmast|\w*mast|\w*schild|poller|pfosten|ampel(?:mast)?|\w*zaun|(?:brücken)?geländer|leitplanke|wartehäuschen|"
    r"lampadaires?|réverbères?|reverberes?|poteaux?|panneaux?|bornes?|potelets?|feux? (?:tricolores?|rouges?|de circulation)|clôture|cloture|barrières?|barrieres?|rambarde|glissière|abribus|"
    r"farolas?|postes?|señal(?:es)?(?! de vida)|bolardos?|pivotes?|semáforos?|semaforos?|vallas?|barandillas?|verjas?|guardarra[ií]l(?:es)?|marquesinas?|"
    r"latarni\w*|latarn[ięea]|słup\w*|slup\w*|znak(?:u|i|iem)?(?! życia)|sygnalizator\w*|płot\w*|ogrodzeni\w*|barier\w*|wiat[aęy]|"
    r"(?:sokak|cadde|trafik) lamba\w*|dire(?:k|kler\w*|kte\w*|ği\w*|ğe|gi\w*|ge)|levha\w*|tabela\w*|trafik ışı\w*|duba(?:lar\w*|yı|ya|sı)?|çit\w*|korkulu\w*|bariyer\w*|"
    r"ліхтар\w*|стовп\w*|знак\w*(?! життя)|світлофор\w*|паркан\w*|огорож\w*|перил\w*|бар['’]єр\w*"
    r")(?!\w)|(?<!\w)(?:و|ب|ل|ال|وال|بال|لل)?(?:عمود|عامود|أعمدة|إشارة|اشارة|لوحة|لافتة|حاجز|سياج|سور|درابزين)(?!\w)",
    re.IGNORECASE,
)
_AT_HOME: Final = re.compile(r"balkon|balcon|balcón|балкон|شرف|بلكون", re.IGNORECASE)
"""What is broken there is nobody's but their own."""
_NEAR: Final = re.compile(
    r"(?<!\w)(?:naast|bij|achter|voor|tussen|onder|boven|langs|tegenover|aan|op|near|by|beside|behind|between|under|at|next to|opposite|around|on|in front of|"
    r"neben|bei|beim|hinter|vor|zwischen|unter|an|am|auf|nahe|près|pres|côté|cote|devant|derrière|derriere|sous|entre|sur|au|aux|chez|"
    r"junto|cerca|lado|detrás|detras|delante|debajo|entre|en|al|frente|obok|koło|kolo|przy|za|pod|przed|między|na|"
    r"біля|коло|поруч|поряд|за|під|перед|між|на)(?!\w)|(?:بجانب|جنب|عند|قرب|تحت|أمام|قدام|خلف|ورا|بين)",
    re.IGNORECASE,
)
"""Right before it: the thing only tells where somebody is."""
_AND_DUTCH: Final = re.compile(r"(?<!\w)en (?=(?:het|de|een|die|dat|dit|ook|er)(?!\w))", re.IGNORECASE)
"""In Spanish it says where something is."""
_NEAR_BEHIND: Final = re.compile(r"^\W*(?:yanında|önünde|altında|dibinde|arkasında|yakınında|üstünde)", re.IGNORECASE)
_AT_IT: Final = re.compile(
    r"(?:lamba|dire|levha|tabela|trafik|duba|çit|korkulu|bariyer)\w*(?: ışı\w*)?[dt][ae]", re.IGNORECASE
)
"""The same in Turkish: ``direkte``, ``trafik ışığında``."""
_STATE: Final = re.compile(
    r"(?<!\w)(?:"
    r"om|omver\w*|om(?:gevallen|gereden|geknakt|gebogen|gewaaid)|ondersteboven|plat|scheef|krom|verbogen|afgebroken|geknakt|gebroken|kapot|stuk|beschadigd|vernield|los|"
    r"gevallen|ligt|hangt|eraf|geramd|gesloopt|"
    r"down|over|bent|leaning|leans|tilted|tilting|snapped|broken?|smashed|damaged|destroyed|loose|fallen|lying|lies|hanging|hangs|flattened|wrecked|toppled|crooked|"
    r"um|um(?:geknickt|gefahren|gefallen|gestürzt|gekippt|gerissen|gelegt)|(?:ab)?geknickt|schief|krumm|verbogen|abgebrochen|abgerissen|gebrochen|kaputt|beschädigt|zerstört|liegt|hängt|lose|"
    r"couché\w*|renversé\w*|tombé\w*|plié\w*|penché?\w*|tordu\w*|cassé\w*|arraché\w*|abîmé\w*|abimé\w*|endommagé\w*|détruit\w*|brisé\w*|pend|par terre|au sol|à terre|"
    r"caíd[oa]s?|caid[oa]s?|tumbad[oa]s?|doblad[oa]s?|torcid[oa]s?|inclinad[oa]s?|rot[oa]s?|partid[oa]s?|dañad[oa]s?|destrozad[oa]s?|arrancad[oa]s?|derribad[oa]s?|cuelga|colgando|"
    r"(?:en|por) el suelo|cayó|"
    r"przewróc\w*|przewroc\w*|złaman\w*|zlaman\w*|połaman\w*|zgięt\w*|wygięt\w*|krzyw\w*|pochylon\w*|przechylon\w*|zniszczon\w*|uszkodzon\w*|wyrwan\w*|leży|lezy|wisi|powalon\w*|ścięt\w*|"
    r"devir\w*|devril\w*|yıkıl\w*|yıktı\w*|eğil\w*|eğri|yamul\w*|yamuk|kırıl\w*|kırık|kırdı|hasar\w*|düştü|düşmüş|sarkıyor|parçalan\w*|bükül\w*|yatık|yattı|koptu|kopmuş|kopuk|yerde|yere|"
    r"повален\w*|впа[влд]\w*|упа[вл]\w*|зігнут\w*|погнут\w*|нахил\w*|похил\w*|зламан\w*|збит\w*|пошкоджен\w*|розбит\w*|вирван\w*|лежить|висить|перекинут\w*"
    r")(?!\w)|مكسور|انكسر|مائل|مايل|سقط|وقع|طاح|واقع|منحني|معوج|متضرر|تضرر|مدمر|(?:على|ع) ?ال[أا]رض|معلق|يتدلى",
    re.IGNORECASE,
)
_DID: Final = re.compile(
    r"(?<!\w)(?:omver ?(?:gereden|geramd)|omgereden|geramd|gesloopt|afgebroken|omgeknakte?|knocked (?:over|down)|(?:took|taken|takes) out|flattened|snapped|broke|smashed|mowed down|bent|"
    r"umgefahren\w*|umgeknickte\w*|abgeknickte\w*|gerammt|renversé|couché|arraché|cassé|plié|fauché|derribad[oa]|derribó|tirad[oa]|tiró|tumbad[oa]|tumbó|arrancad[oa]|doblad[oa]|"
    r"przewrócił\w*|złamał\w*|skosił\w*|ściął|ścięł\w*|zniszczył\w*|uszkodził\w*|powalił\w*|збил[аои]|збив|повали\w+|зламав|зламала|зніс|знесла|пошкоди\w+)(?!\w)"
    r"|(?:أسقط|كسر|أوقع|هدم|حطم)ت?(?!\w)",
    re.IGNORECASE,
)
"""Right before the thing, what somebody did to it."""
_VEHICLE: Final = re.compile(
    r"(?<!\w)(?:auto|wagen|automobilist|bus|busje|bestelbus\w*|bestelwagen|vrachtwagen|vrachtauto|taxi|tram|car|van|truck|lorry|suv|jeep|driver|pkw|lkw|lieferwagen|transporter|autofahrer\w*|"
    r"voiture|camion|camionnette|fourgon\w*|coche|carro|furgoneta|camión|camion|autobús|conductor|samochód|samochod|samochodem|ciężarówk\w*|furgonetk\w*|dostawcz\w*|kierowc\w*|autobus\w*|"
    r"araba\w*|kamyon\w*|otobüs\w*|minibüs\w*|машин\w*|авто|автівк\w*|автомобіл\w*|автобус\w*|вантажівк\w*|фургон\w*)(?!\w)|سيارة|سياره|شاحنة|باص|حافلة",
    re.IGNORECASE,
)
_HIT: Final = re.compile(
    r"(?<!\w)(?:geknald|knalde?|(?:aan)?gereden|gebotst|bots(?:t|te)|geramd|ramde?|geraakt|geklapt|gecrasht|gevlogen|hit|hits|crashed|smashed|ran|drove|driven|rammed|slammed|plough?ed|plowed|struck|"
    r"gefahren|gekracht|geprallt|gerammt|geknallt|raste|fuhr|prallte|krachte|percuté\w*|rentré\w*|foncé|encastré\w*|heurté\w*|chocado|chocó|choco|estrellad[oa]|empotrad[oa]|estrelló|"
    r"uderzył\w*|uderzyl\w*|wjechał\w*|wjechal\w*|walnął\w*|walnęł\w*|przywalił\w*|çarp\w*|bindirdi|врізал\w*|врізав\w*|в['’]їхал\w*|в['’]їхав|вдарил\w*|вдарив\w*|збил\w*|збив)(?!\w)|صدم|اصطدم|ارتطم",
    re.IGNORECASE,
)
_AGAINST: Final = re.compile(r"(?<!\w)(?:tegen|into|against|gegen|contre|contra|об)(?!\w)", re.IGNORECASE)
_IT_LEANS: Final = re.compile(
    r"(?<!\w)(?:(?:hij|ie|die|deze|paal|ding) (?:hangt|staat|leunt|is) (?:\w+ ){0,3}?(?:schuin|scheef|krom|los|plat|om|kapot|gebogen|geknakt|verbogen)|(?:it|that)(?: is|['’]s|s| now)?(?: \w+){0,2} (?:leaning|leans|bent|crooked|tilted|hanging|broken|down)|"
    r"er (?:steht|hängt|ist) (?:\w+ ){0,2}?(?:schief|krumm|verbogen|umgeknickt|kaputt)|il (?:penche|est (?:\w+ )?(?:tordu|penché|plié|couché))|(?:está|quedó|se quedó) (?:\w+ )?(?:torcid|doblad|inclinad|caíd)[oa]|"
    r"(?:stoi|jest|wisi) (?:\w+ )?(?:krzyw\w+|pochylon\w+|przechylon\w+|zgięt\w+)|(?:yamuk|eğik|eğri) (?:duruyor|oldu|kaldı)|він (?:\w+ )?(?:нахилився|похилився|погнувся|стоїть криво))(?!\w)|و?(?:هو |صار )?مائل",
    re.IGNORECASE,
)
"""In a clause behind the one with the thing: it leans since."""
_GONE: Final = re.compile(
    r"(?<!\w)(?:weg(?! naar)|verdwenen|gestolen|meegenomen|gejat|(?:hangt|staat|zit|is) er niet meer|mist|ontbreekt|missing|gone|stolen|(?:isn['’]t|is not|not) there any ?more|fehlt|fehlen|verschwunden|gestohlen|disparu\w*|manque|volée?s?|"
    r"falta|faltan|desaparecid[oa]|desapareció|robad[oa]|robaron|brakuje|zniknęł\w*|zniknął|skradzion\w*|ukradli|yok|kayıp|kaybol\w*|çalın\w*|зник\w*|немає|нема|вкрали|вкраден\w*|бракує)(?!\w)|اختفى|اختفت|سرق|مسروق|مفقود",
    re.IGNORECASE,
)
_NONE: Final = re.compile(
    r"(?<!\w)(?:geen|mist|ontbreekt|no|missing|stolen|kein\w*|fehlt|plus de|manque|falta|faltan|sin|robaron|brakuje|nie ma|немає|нема|бракує|вкрали|зник|зникла)(?: \w+){0,2}$|(?:لا يوجد|ما في|اختفى|اختفت|سرقوا)$",
    re.IGNORECASE,
)
"""Right before the thing."""
_CLAUSES: Final = re.compile(r"[.,;:!?\n،؛؟。]+|\s[-–—]+\s")
_WORDS: Final = re.compile(r"\S+")
_BEFORE: Final = 3
_BEHIND: Final = 5
_BEHIND_GONE: Final = 7
"""Where it stood comes between."""


def is_one(text: str) -> bool:
    """Whether a text says of a thing that it is down, bent or broken."""
    if not _THING.may_hold(text) or _AT_HOME.search(text) is not None:
        return False
    return any(_is_broken(clause, found) for clause in _CLAUSES.split(text) for found in _THING.finditer(clause))


def was_hit(text: str) -> bool:
    """Whether a text says of a thing that a car or something heavier drove into it."""
    if not _THING.may_hold(text):
        return False
    return any(
        _VEHICLE.search(clause) is not None and any(_is_hit(clause, found) for found in _THING.finditer(clause))
        for clause in _CLAUSES.split(text)
    )


def leans_since(text: str) -> bool:
    """Whether a text says that something drove against a thing, and in a clause behind that how this stands now."""
    if not _THING.may_hold(text):
        return False
    clauses = _CLAUSES.split(text)
    return any(
        _HIT.search(clause) is not None and any(_is_hit(clause, found) for found in _THING.finditer(clause))
        for at, clause in enumerate(clauses)
        if any(_IT_LEANS.search(behind) is not None for behind in clauses[at:])
    )


def is_gone(text: str) -> bool:
    """Whether a text says of a thing in the street that it is not there any more: "het hek langs de kade is weg"."""
    if not _THING.may_hold(text) or "?" in text or "؟" in text:
        return False
    return any(_is_not_there(clause, found) for clause in _CLAUSES.split(text) for found in _THING.finditer(clause))


def _is_not_there(clause: str, found: re.Match[str]) -> bool:
    if _is_where(clause, found):
        return False
    behind = " ".join(_WORDS.findall(clause[found.end() :])[:_BEHIND_GONE])
    return _GONE.search(behind) is not None or _NONE.search(_just_before(clause, found)) is not None


def _is_hit(clause: str, found: re.Match[str]) -> bool:
    if _is_where(clause, found):
        return False
    return _HIT.search(clause) is not None or _AGAINST.search(_just_before(clause, found)) is not None


def _is_broken(clause: str, found: re.Match[str]) -> bool:
    if _is_where(clause, found):
        return False
    behind = " ".join(_WORDS.findall(clause[found.end() :])[:_BEHIND])
    return _STATE.search(behind) is not None or _DID.search(_just_before(clause, found)) is not None


def _is_where(clause: str, found: re.Match[str]) -> bool:
    if _AT_IT.fullmatch(found[0]) is not None or _NEAR_BEHIND.match(clause[found.end() :]) is not None:
        return True
    return _NEAR.search(_AND_DUTCH.sub("", _just_before(clause, found))) is not None


def _just_before(clause: str, found: re.Match[str]) -> str:
    return " ".join(_WORDS.findall(clause[: found.start()])[-_BEFORE:])
