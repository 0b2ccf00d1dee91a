"""Whole messages that say no more than that somebody is in need: "there is a fire", "iemand gaat dood" (pure, data).

A head that learned from sentences finds so few words harmless, as most messages of so few words are. With anything beside
them but a call for help, "please", or where it is, rules and head say what they are.
"""

import re
from functools import lru_cache
from typing import Final

from loket.emergency.found import Emergency
from loket.emergency.letters import plain

_LONGEST: Final = 90
_FIRST: Final = (
    r"(?:(?:help|hulp|hilfe|au secours|a l'aide|socorro|ayuda|auxilio|pomocy|ratunku|imdat|yardim|النجده|ساعدوني|допоможить|рятуите|hallo|hello|hola|bonjour|merhaba|"
    r"snel|please|o+h?|god|omg|shit|jezus|hoi|hi|hey)[\s,.!]+)*"
)
_LAST: Final = (
    r"(?:[\s,.!]+(?:help|hulp|hilfe|please|pls|aub|alstublieft|asjeblieft|snel|nu|now|quick|hurry|schnell|bitte|jetzt|vite|s'il vous plait|maintenant|rapido|por favor|ahora|"
    r"szybko|prosze|teraz|cabuk|lutfen|simdi|من فضلكم|بسرعه|الان|швидко|будь ласка|зараз|hier|here|ici|aqui|tutaj|tu|burada|هنا|тут))*"
)
_AT: Final = {
    "nl": "op|in|bij|aan|te|voor|naast|achter",
    "en": "at|in|on|near|outside|behind|by",
    "de": "am|im|in|an|auf|vor|bei|beim|hinter",
    "fr": "a|au|dans|sur|chez|devant|rue",
    "es": "en|frente a|junto a|calle",
    "pl": "w|na|przy|u|obok",
    "tr": "",
    "ar": "في|عند|قرب|على",
    "uk": "у|в|на|биля|поруч з",
}
"""Before where it is, in plain letters."""


def _where(language: str) -> str:
    return rf"(?:[\s,]+(?:{_AT[language]})\s+[\w'.-]+(?:\s+[\w'.-]+){{0,4}})?" if _AT[language] else ""


_NL_WHO: Final = r"(?:iemand|een (?:kind|man|vrouw|baby|jongen|meisje|meneer|mevrouw|oude man|oude vrouw)|(?:mijn|m'n|me) (?:man|vrouw|vader|moeder|zoon|dochter|kind|baby|buurman|buurvrouw|oma|opa|vriend|vriendin)|er iemand)"
_EN_WHO: Final = r"(?:someone|somebody|a (?:child|man|woman|baby|boy|girl|kid|person)|my (?:husband|wife|father|mother|dad|mum|mom|son|daughter|child|baby|neighbou?r|friend|grandma|grandpa))"
_DE_WHO: Final = r"(?:jemand|ein (?:kind|mann|baby|junge|madchen)|eine frau|mein (?:mann|vater|sohn|kind|baby|nachbar)|meine (?:frau|mutter|tochter|nachbarin))"
_FR_WHO: Final = r"(?:quelqu'un|un (?:enfant|homme|bebe)|une (?:femme|fille)|mon (?:mari|pere|fils|enfant|bebe|voisin)|ma (?:femme|mere|fille|voisine))"
_ES_WHO: Final = r"(?:alguien|un (?:nino|hombre|bebe)|una (?:nina|mujer)|mi (?:marido|esposo|padre|madre|hijo|hija|bebe|vecino|vecina|mujer|esposa))"
_PL_WHO: Final = r"(?:ktos|dziecko|jakis czlowiek|mezczyzna|kobieta|moj (?:maz|ojciec|syn|sasiad)|moja (?:zona|matka|corka|mama|sasiadka))"
_TR_WHO: Final = r"(?:biri|birisi|bir (?:cocuk|adam|kadin|bebek)|cocuk|bebek|(?:babam|annem|esim|kocam|karim|oglum|kizim|komsum|cocugum|bebegim))"
_AR_WHO: Final = r"(?:شخص|احد|احدهم|في حدا|حدا|طفل|رجل|امراه|ابي|امي|زوجي|زوجتي|ابني|ابنتي|جاري)"
_UK_WHO: Final = (
    r"(?:хтось|людина|чоловик|жинка|дитина|мии (?:чоловик|батько|син|сусид)|моя (?:дружина|мати|мама|донька|сусидка))"
)

_CRIES: Final[tuple[tuple[str, str, str], ...]] = (
    ("fire", "nl", r"(?:er is |het is |hier is |wij hebben |ik heb )?(?:een )?(?:grote |flinke )?brand|er (?:is|woedt) (?:een )?brand|(?:mijn|het|ons) (?:huis|woning|flat|keuken|schuur) staat in brand"),
    ("fire", "en", r"(?:there is |there's |there s |we have |i have )?(?:a )?(?:big |huge |house )?fire|(?:my|the|our) (?:house|flat|kitchen|home|building|shed) is on fire"),
    ("fire", "de", r"(?:es gibt |hier ist )?(?:ein )?(?:grosses )?feuer|es brennt|brennt es|(?:mein|das|unser) haus brennt|in der (?:strasse|wohnung|kuche) brennt es"),
    ("fire", "fr", r"il y a (?:le feu|un incendie|un feu)|(?:ma|la|notre) (?:maison|cuisine) (?:brule|est en feu)"),
    ("fire", "es", r"hay (?:un )?(?:incendio|fuego)|(?:mi|la) (?:casa|cocina) se (?:quema|esta quemando)|se quema (?:mi|la) casa"),
    ("fire", "pl", r"(?:jest |mamy )?pozar|pali sie(?: (?:dom|mieszkanie|kuchnia))?|(?:moj |nasz )?dom (?:sie )?plonie"),
    ("fire", "tr", r"(?:\w+[dt][ea] )?yangin(?: var| cikti)?|ev(?:im|imiz)? yaniyor"),
    ("fire", "ar", r"(?:هناك |في |يوجد |عندنا )?حريق(?: كبير)?|البيت (?:يحترق|عم يحترق)|بيتي يحترق"),
    ("fire", "uk", r"(?:у нас |тут |е )?пожежа|горить (?:будинок|квартира|дим|хата)|(?:мии )?будинок горить"),
    ("other", "nl", rf"(?:er )?(?:gaat )?{_NL_WHO} (?:gaat |is |ligt |aan het )?(?:dood|dood gaan|dood te gaan|doodgaan|sterven|stervende|te sterven|stikt|te stikken)|er gaat {_NL_WHO} dood|{_NL_WHO} (?:sterft|stikt|ademt niet|ademt niet meer|haalt geen adem)"),
    ("other", "en", rf"{_EN_WHO}(?: is|'s|s)? (?:dying|choking|not breathing|unconscious|about to die)"),
    ("other", "de", rf"{_DE_WHO} (?:stirbt|liegt im sterben|erstickt|atmet nicht(?: mehr)?)"),
    ("other", "fr", rf"{_FR_WHO} (?:meurt|est en train de mourir|va mourir|s'etouffe|ne respire plus)"),
    ("other", "es", rf"{_ES_WHO} (?:se muere|se esta muriendo|se ahoga|no respira)"),
    ("other", "pl", rf"{_PL_WHO} (?:umiera|dusi sie|nie oddycha)"),
    ("other", "tr", rf"{_TR_WHO} (?:oluyor|bogulaniyor|boguluyor|nefes almiyor|nefes alamiyor)"),
    ("other", "ar", rf"{_AR_WHO} (?:يموت|تموت|عم يموت|يختنق|لا يتنفس)"),
    ("other", "uk", rf"{_UK_WHO} (?:помирае|вмирае|задихаеться|не дихае)"),
    ("other", "nl", r"(?:(?:ik|we|wij|iemand) (?:heb|hebben|heeft) )?(?:snel |direct |nu )?(?:een |de )?ambulance(?: (?:graag|nodig|nu|sturen|komen))?|(?:bel|stuur|kan er) (?:snel |nu )?(?:een |de )?ambulance(?: komen)?"),
    ("other", "en", r"(?:(?:i|we) need |send |call )?(?:an? )?ambulance(?: needed| now)?"),
    ("other", "de", r"(?:(?:ich|wir) brauch\w* |schickt |ruft )?(?:einen |den )?(?:krankenwagen|rettungswagen|notarzt)"),
    ("other", "fr", r"(?:il (?:me |nous )?faut |envoyez |appelez )?(?:une )?ambulance"),
    ("other", "es", r"(?:necesit\w+ |envien |llamen )?(?:a )?(?:una )?ambulancia"),
    ("other", "pl", r"(?:potrzebuj\w+ |wyslijcie |wezwijcie )?(?:karetk\w+|pogotowi\w+)"),
    ("other", "tr", r"ambulans(?: (?:lazim|gonderin|cagirin|istiyorum))?"),
    ("other", "ar", r"(?:اريد |نحتاج |احتاج |ارسلوا )?(?:سياره )?(?:اسعاف|الاسعاف)"),
    ("other", "uk", r"(?:потрибна |викличте |надишлить )?(?:швидка|швидку)(?: допомога| допомогу)?"),
    ("water", "nl", rf"(?:er (?:ligt|is|drijft) )?{_NL_WHO} (?:ligt |is |viel |gevallen )?(?:in het water|te water)|(?:er is )?(?:een )?(?:kind|baby|man|vrouw|iemand) (?:in het water|te water)(?: gevallen)?|{_NL_WHO} verdrinkt"),
    ("water", "en", rf"{_EN_WHO}(?: is|'s| fell| has fallen)? (?:in the water|into the water|in the canal|drowning)|(?:child|kid|man|woman|baby) in the (?:water|canal)"),
    ("water", "de", rf"(?:{_DE_WHO}|kind) (?:ertrinkt|(?:ist |liegt )?(?:im wasser|ins wasser gefallen))"),
    ("water", "fr", rf"(?:{_FR_WHO}|enfant) (?:est (?:tombe\w* )?)?(?:dans l'eau|se noie)|{_FR_WHO} se noie"),
    ("water", "es", rf"(?:{_ES_WHO}|nino) (?:esta |se (?:cayo|ha caido) )?(?:en el agua|al agua)"),
    ("water", "pl", rf"{_PL_WHO} (?:jest |wpad\w+ )?(?:w wodzie|do wody)|{_PL_WHO} (?:sie )?(?:tonie|topi)(?: sie)?"),
    ("water", "tr", rf"{_TR_WHO} (?:suda|suya dustu)"),
    ("water", "ar", rf"{_AR_WHO} (?:في الماء|وقع في الماء|يغرق)"),
    ("water", "uk", rf"{_UK_WHO} (?:у води|в води|упала у воду|впав у воду|тоне)"),
    ("accident", "nl", r"(?:er is |hier is )?(?:een )?(?:ernstig |zwaar |groot |flink )?(?:auto|verkeers)?ongeluk(?: gebeurd)|er is (?:een )?(?:ernstig |zwaar )(?:auto|verkeers)?ongeluk"),
    ("accident", "en", r"there (?:has been|was|is|'s been) an? (?:serious |bad |terrible |car )?accident"),
    ("accident", "de", r"es (?:gab|ist|hat) (?:gerade )?(?:einen|ein) (?:schweren |schlimmen )?(?:unfall|autounfall)(?: passiert| gegeben)?"),
    ("accident", "fr", r"il y a (?:eu )?un (?:grave )?accident(?: grave)?"),
    ("accident", "es", r"(?:ha habido|hubo|hay) un accidente(?: grave)?"),
    ("accident", "pl", r"(?:byl|jest|zdarzyl sie|stal sie) (?:powazny )?wypadek"),
    ("accident", "tr", r"(?:trafik )?kaza(?:si)? (?:oldu|var)"),
    ("accident", "ar", r"(?:حصل|وقع|صار|هناك|في) حادث(?: سير| خطير)?"),
    ("accident", "uk", r"(?:сталася|трапилася|е) (?:серииозна )?(?:авария|дтп)"),
    ("suicide", "nl", r"ik heb (?:(?:heel )?veel |te veel |een (?:hele )?doos |een (?:heel )?potje |alle |mijn )?(?:slaap)?pillen (?:geslikt|genomen|ingenomen)"),
    ("suicide", "en", r"i (?:have |ve |'ve |just )?(?:taken|took|swallowed) (?:a lot of |too many |all (?:of )?my |all the |some |many )?(?:sleeping )?pills"),
    ("suicide", "de", r"ich habe (?:viele |zu viele |alle |meine )?(?:schlaf)?(?:tabletten|pillen) (?:genommen|geschluckt)"),
    ("suicide", "fr", r"j'ai (?:pris|avale) (?:beaucoup de |trop de |tous (?:mes|les) |des )?(?:cachets|medicaments|comprimes|pilules)"),
    ("suicide", "es", r"(?:me )?(?:he tomado|tome) (?:muchas |demasiadas |todas (?:mis|las) |unas )?pastillas"),
    ("suicide", "pl", r"(?:wziel\w+|wzial\w+|polknel\w+|lyknel\w+) (?:duzo |za duzo |wszystkie |garsc )?tabletek|(?:wziel\w+|wzial\w+) (?:wszystkie )?tabletki"),
    ("suicide", "tr", r"(?:cok (?:fazla )?|butun |bir suru )hap (?:ictim|yuttum|aldim)"),
    ("suicide", "ar", r"(?:تناولت|بلعت|اخذت) (?:الكثير من |كل |كتير )?(?:ال)?(?:حبوب|حبوبا|الحبوب)(?: كثيره)?"),
    ("suicide", "uk", r"я (?:випи\w+|прииня\w+|наковтал\w+) (?:багато |уси )?(?:таблеток|пигулок|таблетки)"),
    ("violence", "nl", r"ik word (?:nu |hier )?(?:bedreigd|aangevallen|geslagen|mishandeld|gestoken)"),
    ("violence", "en", r"i(?:'m| am|m) being (?:threatened|attacked|beaten|stabbed)"),
    ("violence", "de", r"ich werde (?:gerade |hier )?(?:bedroht|angegriffen|geschlagen)"),
    ("violence", "fr", r"(?:on me menace|on m'agresse|je me fais (?:agresser|menacer|frapper))"),
    ("violence", "es", r"(?:me estan (?:amenazando|atacando|pegando)|me amenazan)"),
    ("violence", "pl", r"(?:groza mi|ktos mi grozi|bija mnie|atakuja mnie)"),
    ("violence", "tr", r"(?:beni tehdit ediyorlar|tehdit ediliyorum|saldiriya ugradim|bana saldiriyorlar)"),
    ("violence", "ar", r"(?:يهددونني|احد يهددني|يضربونني|يهاجمونني)"),
    ("violence", "uk", r"(?:мени погрожують|мене бьють|на мене напали)"),
)  # fmt: skip
"""Kind, language and how it is said, in plain letters."""
_NOT: Final = re.compile(
    r"(?<!\w)(?:hydrant\w*|alarm\w*|oefening|drill|station|truck|escape|door|exit|works|pit|place|fietspad|parkeer\w*|lamp\w*|lantaarn\w*|licht\w*|light\w*|bak|bin|container\w*|post|zaal|dienst|chauffeur|vrij|no|not|geen|niet|kein|nicht|"
    r"pas|nie|yok|degil|не|لا|gone|over|weg)(?!\w)|[?؟]"
)
"""Beside it the words are of something else, of a small fire, or are denied or asked."""
_WAYS: Final = tuple(
    (kind, language, re.compile(rf"\A\W*{_FIRST}(?:{said}){_where(language)}{_LAST}\W*\Z"))
    for kind, language, said in _CRIES
)


@lru_cache(maxsize=64)
def told(text: str) -> Emergency | None:
    """The emergency of which a message tells in so many words, and of nothing else; None of any other message."""
    if len(text) > _LONGEST:
        return None
    ready = plain(text).replace("\u2019", "'")
    if _NOT.search(ready) is not None:
        return None
    for kind, language, way in _WAYS:
        if way.match(ready) is not None:
            return Emergency(kind, "certain", language)
    return None
