"""Words that tell of danger, or of somebody who may be in it, in nine languages (pure).

A model that only learned from sentences sees danger in how words stand together: "achter mijn school", "tweede rek vanaf
de trap". Where nothing but such a model sees it, a word of danger must stand there too. The lists are wide: to find one
too many only leaves a message with those who look after it.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.emergency.letters import plain
from loket.sought import Sought

_DANGER: Final = Sought(
    r"(?<!\w)(?:help|hulp|112|snel|spoed|ambulance|brandweer|politie|gewond\w*|bloed\w*|bebloed|dood|sterft|sterven|doodgaan|bewusteloos|bewegen|beweegt|beweging|reageert|antwoord\w*|adem\w*|stikt?|stikken|flauw\w*|bijkomen|wakker|"
    r"(?:neer|om|in|af|uit)?gevallen|valt|vallen|viel|springt?|springen|sprong|gesprongen|hangt|brand\w*|vuur|vlam\w*|fik|rook|rookt|ruik\w*|stinkt|lucht|gas\w*|\w+gas|lek\w*|ontplof\w*|knal\w*|explo\w*|verdrink\w*|verdronken|zink\w*|onder|kopje|vast|klem|bekneld|opgesloten|"
    r"aangereden|geraakt|botsing|gebotst|ongeluk|ongeval|mes|messen|pistool|wapen\w*|geweer|schiet\w*|geschoten|schot\w*|steek\w*|gestoken|vecht\w*|sla\w*|geslagen|schop\w*|bedreig\w*|bang|gil\w*|schreeuw\w*|roept|huilt|kwijt|vermist|verdwenen|zoek|meegenomen|meelopen|ontvoer\w*|"
    r"stroom|draad|draden|kabel\w*|elektr\w*|vonk\w*|instort\w*|ingestort|pillen|pijn|ziek|misselijk|duizelig|hoofdpijn|benauwd|raar|vreemd|scheef|praat|ijs|(?:op|het|t) spoor|rails|water|gracht|kanaal|vijver|zee|sloot|dak|reling|balkon|ni(?:ks|ets) meer|doet ni(?:ks|ets)|zegt ni(?:ks|ets)|grauw|blauw\w*|bleek|rilt|trilt|zweet|slap|steken|hart|borst)(?!\w)",
    re.IGNORECASE,
)
_DANGER_EN: Final = Sought(
    r"(?<!\w)(?:hurry|quick\w*|fire|firefighters|police|injur\w*|hurt|wound\w*|blood\w*|bleed\w*|dead|dying|die|unconscious|mov(?:e|es|ing)|respon\w*|breath\w*|chok\w*|faint\w*|wake|awake|fell|fall\w*|jump\w*|hang\w*|burn\w*|flames?|smok\w*|smell\w*|gas|leak\w*|"
    r"explo\w*|bang|drown\w*|sink\w*|under|stuck|trapped|locked|hit|crash\w*|accident|knife|gun|weapon\w*|shoot\w*|shots?|shot|stab\w*|fight\w*|beat\w*|kick\w*|threat\w*|scared|afraid|scream\w*|shout\w*|cry\w*|lost|missing|find|taken|hid\w*|electr\w*|wires?|cables?|spark\w*|"
    r"collaps\w*|pills|pain|sick|dizzy|headache|weird|funny|ice|tracks?|water|canal|pond|sea|roof|ledge|balcony|blue|gr[ea]y|pale|shak\w*|sweat\w*|limp|chest|heart|nothing)(?!\w)",
    re.IGNORECASE,
)
_DANGER_DE: Final = Sought(
    r"(?<!\w)(?:hilfe|schnell|notarzt|krankenwagen|feuer\w*|polizei|verletz\w*|blut\w*|tot|stirbt|sterben|bewusstlos\w*|beweg\w*|reagier\w*|antwort\w*|atm\w*|atem\w*|erstick\w*|ohnmächtig|gefallen|gestürzt|fällt|spring\w*|gesprungen|hängt|brenn\w*|flamm\w*|"
    r"rauch\w*|qualm\w*|riech\w*|gas\w*|leck|explo\w*|knall\w*|ertrink\w*|untergeh\w*|unter|eingeklemmt|eingesperrt|fest|angefahren|erfasst|unfall|messer|pistole|waffe\w*|schie[sß]\w*|geschossen|schüsse|prügel\w*|schlägt|schlagen|droh\w*|angst|schrei\w*|vermisst|verschwunden|"
    r"verloren|strom|draht|drähte|kabel\w*|funken|einsturz\w*|eingestürzt|tabletten|schmerz\w*|schlecht|schwindel\w*|komisch|eis|gleis\w*|wasser|kanal|teich|see|dach|geländer|balkon|nichts mehr|blass|bleich|zittert|herz|brust)(?!\w)",
    re.IGNORECASE,
)
_DANGER_FR: Final = Sought(
    r"(?<!\w)(?:aide[rz]?|secours|vite|urgen\w*|pompiers|bless\w*|sang|saign\w*|morte?|meurt|mourir|inconscient\w*|bouge\w*|réagi\w*|répond\w*|respir\w*|étouff\w*|évanoui\w*|tomb\w*|saut\w*|pend|brûl\w*|feu|flammes?|fumée|sent|odeur|gaz|fuite|explos\w*|noie|noyer|coul\w*|sous|"
    r"coincé\w*|enfermé\w*|renversé\w*|percuté\w*|accident|couteau|pistolet|arme\w*|tir\w*|coups?|frapp\w*|bat|battent|menac\w*|peur|cri\w*|hurl\w*|disparu\w*|perdue?|trouve|courant|câbles?|fils? électriques?|étincel\w*|effondr\w*|médicaments|cachets|mal|vertige\w*|bizarre|"
    r"glace|rails|voie ferrée|eau|étang|mer|toit|balcon|plus rien|pâle|tremble|cœur|coeur|poitrine)(?!\w)",
    re.IGNORECASE,
)
_DANGER_ES: Final = Sought(
    r"(?<!\w)(?:ayuda\w*|socorro|rápido|urgen\w*|bomberos|herid\w*|sangr\w*|muert\w*|muere|morir|inconsciente|mueve|reacciona|respond\w*|respir\w*|ahog\w*|asfixi\w*|desmay\w*|cay\w*|cae|caíd\w*|salt\w*|cuelga|quem\w*|fuego|llamas|arde|humo|huele|olor|gas|fuga|explo\w*|"
    r"hund\w*|debajo|atrapad\w*|encerrad\w*|atropell\w*|accidente|cuchillo|pistola|arma\w*|dispar\w*|tiros|golpe\w*|pega\w*|pelea\w*|amenaz\w*|miedo|grit\w*|desaparecid\w*|perdid\w*|encuentro|corriente|cables?|chispas|derrumb\w*|pastillas|dolor|duele|mare\w*|rar[oa]|hielo|vías?|"
    r"agua|canal|estanque|mar|tejado|balcón|nada más|pálid[oa]|tiembla|corazón|pecho)(?!\w)",
    re.IGNORECASE,
)
_DANGER_PL: Final = Sought(
    r"(?<!\w)(?:pomoc\w*|ratun\w*|szybko|karetk\w*|pogotowie|straż|policj\w*|rann\w*|krew|krwi|krwaw\w*|martw\w*|umiera\w*|nieprzytomn\w*|rusza\w*|reaguj\w*|odpowiada|oddych\w*|dusi\w*|zemdla\w*|upad\w*|wpad\w*|spad\w*|skacz\w*|skocz\w*|wisi|pali|pożar\w*|ogień|płonie|płomie\w*|"
    r"dym\w*|śmierdzi|czuć|zapach|gaz\w*|wyciek\w*|wybuch\w*|ton\w*|uton\w*|pod|uwięz\w*|zakleszcz\w*|potrąc\w*|wypad\w*|nóż|nożem|pistolet\w*|broń|bronią|strzel\w*|strzał\w*|bij\w*|kopi\w*|groz\w*|boj\w*|krzy\w*|zgin\w*|zagin\w*|znikn\w*|zgubi\w*|prąd\w*|kabel|kable|przewod\w*|iskr\w*|"
    r"zawali\w*|tabletki|leki|ból|boli|słabo|dziwn\w*|lód|lodem|lodzie|tor\w*|wod\w*|kana[łl]\w*|staw\w*|morz\w*|dach\w*|balkon\w*|blad[ya]|trzęsie|serce|klatce)(?!\w)",
    re.IGNORECASE,
)
_DANGER_TR: Final = Sought(
    r"(?<!\w)(?:yardım\w*|imdat|çabuk|acil\w*|ambulans\w*|itfaiye|polis\w*|yaral\w*|kan|kanı\w*|kanama\w*|öl[dümüyürme]\w*|baygın\w*|bayıl\w*|kıpırda\w*|hareket\w*|tepki\w*|cevap\w*|nefes\w*|boğul\w*|düş\w*|atla\w*|yan[ıd]\w*|yangın\w*|ateş\w*|alev\w*|duman\w*|kok\w*|gaz\w*|sız\w*|patla\w*|bat\w*|altında|"
    r"sıkış\w*|kilitli|çarp\w*|kaza\w*|bıçak\w*|silah\w*|tabanca\w*|ateş etti|vur\w*|döv\w*|tehdit\w*|kork\w*|bağır\w*|çığlık\w*|kayıp|kaybol\w*|kaybett\w*|elektrik\w*|kablo\w*|kıvılcım\w*|çök\w*|hap\w*|ağrı\w*|tuhaf|buz\w*|ray\w*|su|suya|suda|kanal\w*|göl\w*|deniz\w*|çatı\w*|balkon\w*|solgun|titri\w*|kalb\w*|göğs\w*)(?!\w)",
    re.IGNORECASE,
)
_DANGER_UK: Final = Sought(
    r"(?<!\w)(?:допомо\w*|рятуй\w*|швидк\w*|поліці\w*|пожеж\w*|поранен\w*|кров\w*|мертв\w*|помира\w*|вмира\w*|непритомн\w*|рухає\w*|реагу\w*|відповіда\w*|диха\w*|задиха\w*|впа[влд]\w*|падає|стриб\w*|висить|горить|вогонь|полум\w*|дим\w*|пахне|запах\w*|газ\w*|витік|вибух\w*|тоне|тону\w*|"
    r"під|застряг\w*|замкнен\w*|збил\w*|збит\w*|аварі\w*|ніж|ножем|пістолет\w*|збро\w*|стріля\w*|постріл\w*|б'є|б’є|б'ють|погрож\w*|боюся|крич\w*|зник\w*|загуби\w*|загубил\w*|струм\w*|дроти|кабел\w*|іскр\w*|обвали\w*|таблетки|біль|болить|погано|дивн\w*|лід|льод\w*|колі[юії]\w*|вод[аиуі]\w*|"
    r"канал\w*|став\w*|мор[еія]\w*|дах\w*|балкон\w*|блід\w*|трясе\w*|серце|груд\w*)(?!\w)",
    re.IGNORECASE,
)
_DANGER_AR: Final = Sought(
    r"النجدة|ساعدو|ساعدني|مساعدة|بسرعة|إسعاف|اسعاف|إطفاء|شرطة|جريح|جرح|مصاب|دم|ينزف|تنزف|ميت|مات|يموت|تموت|مغمى|فاقد|يتحرك|تتحرك|يرد|ترد|يستجيب|يتنفس|تتنفس|يختنق|وقع|سقط|يقفز|نط|حريق|نار|يحترق|تحترق|دخان|رائحة|ريحة|غاز|تسرب|انفجار|انفجر|يغرق|تغرق|غرق|تحت|عالق|محبوس|صدم|دهس|حادث|"
    r"سكين|مسدس|سلاح|إطلاق|رصاص|يضرب|تضرب|ضرب|يهدد|خايف|خائف|صراخ|يصرخ|ضاع|ضاعت|مفقود|اختفى|كهرباء|أسلاك|سلك|شرار|انهار|حبوب|ألم|وجع|دوخة|غريب|جليد|سكة|ماء|مي|قناة|بحر|سطح|شرفة|بلكون|شاحب|يرتجف|قلب|صدر"
)
_FIGHT: Final = re.compile(
    r"\b(?:vecht\w*|gevecht\w*|vocht|vochten|gevochten|slaan elkaar|slaags|knokpartij|mes(?:sen)? (?:naar|op)|steekpartij|schietpartij|steken elkaar|fight\w*|brawl\w*|stabb?\w*|with (?:a )?kni(?:fe|ves)|kampf\w*|prugel\w*|schlag(?:en|erei)\w*|mit (?:einem )?messern?|"
    r"se (?:battent|tapent|bagarrent|frappent)|bagarre\w*|rixe|au couteau|avec (?:un |des )?couteaux?|pelea\w*|pelean\w*|se pegan|rina|con (?:un )?cuchillos?|navajas?|bija sie|bije sie|bojk\w*|nozami|z nozem|kavga\w*|dovus\w*|bicakla\w*|"
    r"бються|б'ються|биик\w*|биються|ножем|ножами)\b|يتقاتل\w*|يتضارب\w*|شجار|مشاجر\w*|سكاكين|بالسكين"
)
"""People who fight, in the plain letters of ``loket.emergency``."""
_ALL: Final = (
    _DANGER,
    _DANGER_EN,
    _DANGER_DE,
    _DANGER_FR,
    _DANGER_ES,
    _DANGER_PL,
    _DANGER_TR,
    _DANGER_UK,
    _DANGER_AR,
)


def stand_in(text: str) -> bool:
    """Whether a word of danger stands in a text."""
    return any(each.search(text) is not None for each in _ALL)


def are_of_a_fight(text: str) -> bool:
    """Whether a text tells of people who fight each other."""
    return _FIGHT.search(plain(text)) is not None
