"""Whom somebody is with, and why it is urgent: that reports nothing of its own (pure).

"Wij lopen met de hond in de duinen" tells of no dog dirt, "kids play there so pls be quick" of no nuisance by youths.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from services.notifier.conversation import fragments, saying
from services.notifier.conversation.told import names_a_fault

_WITH: Final = Sought(
    r"(?<!\w)(?:(?:lopen?|wandel(?:en)?|fietsen?|ben|zijn|zitten?|stond|liep(?:en)?|uitlaten) [^.;!?]{0,30}?(?:met (?:de|het|mijn|m'n|mn|onze|ons) (?:hond|honden|hondje|kind|kinderen|kids|kleintje|"
    r"kleinkinderen|dochter|zoon|zoontje|dochtertje|baby|man|vrouw|moeder|vader|oma|opa|buggy|kinderwagen|rollator))|"
    r"(?:laat|laten|liet|lieten|ging|gaan|ga) (?:net |nu |altijd |even )?(?:de|mijn|m'n|onze) (?:hond|honden|hondje) (?:uit|uitlaten)|(?:de|mijn|onze) hond (?:aan het )?uitlaten|"
    r"(?:walk|walking|walked|strolling|cycling|out) (?:here |there |home )?(?:with )?(?:the|my|our) (?:dog|dogs|kids|children|son|daughter|baby|husband|wife|mum|pram)|"
    r"mit (?:dem|meinem|unserem|den|meinen|unseren|meiner|der) (?:hund|hunden|kind|kindern|sohn|tochter|mann|frau|kinderwagen) (?:\w+ ){0,4}(?:unterwegs|spazieren|draußen)|"
    r"(?:sind|bin|gehen|gehe|laufen|laufe) (?:\w+ ){0,2}mit (?:dem|meinem|unserem|den|meinen|unseren|meiner|der) (?:hund|hunden|kind|kindern|sohn|tochter|mann|frau)|"
    r"promen(?:ons|ais|er) (?:le|mon|notre|les|nos) chiens?|promène (?:le|mon|notre|les|nos) chiens?|en promenade avec (?:le|mon|notre|les|mes|nos) (?:chien|enfants|fils|fille)|"
    r"(?:paseando|paseo|paseamos|caminando|de paseo) (?:(?:al|a mi|a los|con el|con mi|con los|con mis) )(?:perro|perros|hijo|hija|niños|hijos)|"
    r"(?:spaceruj\w+|spacer\w*|idziemy|idę|chodzę) (?:\w+ ){0,2}z (?:psem|psami|dzieckiem|dziećmi|mężem|żoną|wózkiem)|"
    r"(?:köpeğimle|köpekle|köpeğimizle|çocuklarla|çocuğumla|eşimle|bebekle) (?:\w+ ){0,3}(?:yürüyoruz|yürüyorum|yürüyüşteyiz|yürüyüşteyim|geziyoruz|geziyorum|dolaşıyoruz|dolaşıyorum)|"
    r"(?:гуляємо|гуляю|йдемо|йду|вигулюю) (?:\w+ ){0,2}(?:з|із|зі) (?:собакою|песиком|псом|дітьми|дитиною|сином|донькою|візочком)|вигулю\w+ собак\w+)(?!\w)|"
    r"(?:نتمشى|اتمشى|أتمشى|أمشي|نمشي|ماشيين|ماشي) (?:\w+ ){0,2}مع (?:ال)?(?:كلب|كلبي|أطفال|اطفال|أولاد|ابني|بنتي|زوجي|زوجتي)",
    re.IGNORECASE,
)
_DIRT: Final = Sought(
    r"(?<!\w)(?:\w*poep\w*|\w*stront\w*|drol\w*|schijt\w*|poo\w*|shit\w*|fouling|turds?|mess|\w*kot|kacke|haufen|scheiße|crottes?|merde|cacas?|excrement\w*|mierda|kup\w+|gówn\w+|odchod\w+|"
    r"kaka\w*|bok|boku|dışkı\w*|pislik\w*|лайн\w+|гімн\w+|какаш\w+|послід\w*|екскремент\w*)(?!\w)|براز|فضلات|خراء|"
    r"(?<!\w)(?:loslopend\w*|los|aangevallen|gebeten|bijt|unleashed|bitten|attacked|gebissen|mordu|mordió|pogryz\w*|ısırd\w*|вкус\w+)(?!\w)",
    re.IGNORECASE,
)
_MORE: Final = (
    "maar|en er|er ligt|er liggen|er staat|er is|er zijn|er hangt|en toen|toen|en zag|zagen|zag|en nu|but|and there|there is|there are|there's|and saw|saw|and now|aber|und da|da liegt|da ist|und sahen|gesehen|"
    "mais|et il y a|il y a|et on a vu|pero|y hay|hay|vimos|ale|jest|leży|są|widzimy|ama|var|gördük|але|є|лежить|бачимо|لكن|يوجد|في هناك|شفنا|nest|nid|nido|gniazdo|vond|vonden|gevonden|found|gefunden|trouvé|encontré|encontramos|znalazłem|znalazłam|znaleźliśmy|buldum|bulduk|знайшов|знайшла|знайшли|وجدت|وجدنا|لقيت|لقينا"
)
"""Beside it something is told of."""
_PLAY: Final = Sought(
    r"(?<!\w)(?:(?:spelen|lopen|fietsen|rennen|komen) (?:daar |hier |er |ook |veel |kleine |mijn |onze |vaak |elke dag ){0,3}(?:kinderen|kids|kindjes|peuters|kleintjes|ouderen)|"
    r"(?:kinderen|kids|kindjes|peuters|kleintjes) (?:spelen|lopen|fietsen|rennen|komen)|"
    r"(?:kids|children|little ones|toddlers|kiddies) (?:\w+ )?(?:play|walk|cycle|run around|cross|come|pass|are playing)|"
    r"(?:spielen|laufen|kommen) (?:dort |da |hier |viele |kleine |auch ){0,3}kinder|kinder (?:spielen|laufen|kommen)|"
    r"enfants (?:y |qui )?(?:jouent|passent|viennent)|(?:juegan|pasan) (?:allí |ahí |aquí |muchos |los ){0,2}niños|niños (?:juegan|pasan)|"
    r"bawią się (?:tam |tu |tutaj )?dzieci|dzieci (?:się )?(?:tam |tu |tutaj )?(?:się )?(?:bawią|chodzą|biegają)|"
    r"çocuklar (?:orada |burada |orda |burda )?(?:oynuyor|oynuyorlar|geçiyor)|(?:граються|гуляють|бігають|ходять) (?:там |тут )?діти|діти (?:там |тут )?(?:граються|гуляють|бігають|ходять))(?!\w)|"
    r"(?:الأطفال|أطفال|الاطفال|الأولاد|الاولاد) (?:يلعبون|بيلعبوا|تلعب|يمرون)|يلعب (?:هناك |هنا )?(?:الأطفال|أطفال)",
    re.IGNORECASE,
)
_TROUBLE: Final = Sought(
    r"(?<!\w)(?:\w*voetbal\w*|football|soccer|fußball|foot|ball|bal|fútbol|piłk\w+|futbol|nacht\w*|'s nachts|night\w*|nuit|noche|noc\w*|gece\w*|вночі|hard|luid|loud|laut|noise|noisy|herrie|lawaai|lärm|bruit|ruido|hałas\w*|"
    r"gürültü\w*|шум\w*|schreeuw\w*|gil\w*|scream\w*|shout\w*|schrei\w*|crient|gritan|krzycz\w*|bağır\w*|кричать|throw\w*|gooi\w*|werfen|jettent|tiran|rzucaj\w*|against|tegen|gegen|contre|contra|overlast|nuisance|"
    r"vernielen|slopen|roken|drinken|smok\w*|drink\w*|vuurwerk|fireworks)(?!\w)|ليل|صراخ|ضجيج|كرة",
    re.IGNORECASE,
)
"""What makes a nuisance of children."""
_LONGEST: Final = 14


def is_told(text: str) -> bool:
    """Whether a message tells no more than whom its resident is out with."""
    if len(text.split()) > _LONGEST or _WITH.search(text) is None or "?" in text or "؟" in text:
        return False
    return not tells_of_dirt(text) and not names_a_fault(text) and not saying.says(_MORE, text)


def tells_of_dirt(text: str) -> bool:
    """Whether a message tells what a dog left, or did."""
    return _DIRT.search(text) is not None


def is_why(text: str) -> bool:
    """Whether a message tells only why something is urgent: that children play there."""
    if len(text.split()) > _LONGEST or _PLAY.search(text) is None:
        return False
    return _TROUBLE.search(text) is None and not names_a_fault(text)


def tells_no_more(text: str) -> bool:
    """Whether words tell only where something is, or why it is urgent: "kids play there so pls be quick"."""
    return fragments.tells_only_where(text) or is_why(text)
