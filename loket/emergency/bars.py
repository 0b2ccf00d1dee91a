"""Where a noise comes from, who looked out for it, and praise for those who came, in nine languages (pure, data).

"I stuck my head out of the window, the noise is from the pub on the corner", "good that the police were so quick at that
burglary": a window, a gallery, a siren stand beside danger in what was learned. What is left must be one by itself.
"""

import re
from typing import Final

from loket.emergency.ruled_out import NEED, only_with
from loket.emergency.rules import Trap

_PLACE_NL: Final = r"(?:\w*(?:cafe|kroeg|bar|restaurant|terras|sportschool|school|kerk|disco|club|buurthuis|festival|feest|feestje|kantine|supermarkt|buren|hotel|snackbar|shishalounge|lounge|podium|plein|boot|bouwplaats))"
_NOISE_FROM: Final = (
    rf"\b(?:het|de|die|dat|al dat|al die|zulke)? ?(?:geluid|herrie|muziek|lawaai|bas|gedreun|gebonk|kabaal|geluidsoverlast|overlast|'?t|het) (?:komt|kwam|is|bleek)(?: (?:echt|duidelijk|toch|gewoon|niet|wel|dus|allemaal|altijd|eigenlijk))* (?:uit|van|vanuit|bij) (?:de|het|een|dat|die) (?:\w+ )?{_PLACE_NL}(?: \w+)?(?: op (?:de hoek|nummer \d+\w?|het plein))?\b|"
    r"\b(?:the |all that |it |that )?(?:noise|music|racket|bass|sound|it)(?:'s| is| was)? ?(?:comes|came|coming|is)? ?(?:\w+ )?from (?:the|a|that) (?:\w+ )?(?:pub|bar|club|restaurant|gym|cafe|school|church|party|hotel|festival)(?: (?:on|at) (?:the corner|the square|number \d+\w?))?|"
    r"\b(?:der |die |das )?(?:krach|larm|musik|es|gerausch|bass)(?: \w+)? (?:kommt|kam)(?: \w+){0,2} (?:aus|von) (?:der|dem|einer|einem) (?:\w+ )?(?:kneipe|bar|gaststatte|disco|club|restaurant|cafe|fitnessstudio|schule|kirche|party)(?: (?:an der ecke|in nummer \d+\w?))?|"
    r"\b(?:le bruit|la musique|ce bruit|ca|cela|tout ca)(?: \w+)? vient (?:\w+ )?(?:du|de la|de l'|d'un|d'une) ?(?:\w+ )?(?:bar|bistrot|cafe|restaurant|boite|club|fete|salle|ecole|eglise)(?: (?:au coin|d'en face|au \d+))?|"
    r"\b(?:el ruido|la musica|todo)? ?viene (?:\w+ )?(?:del|de la|de un) (?:\w+ )?(?:bar|pub|cafe|restaurante|discoteca|club|gimnasio|fiesta|colegio|iglesia)(?: (?:de la esquina|del numero \d+))?|"
    r"\b(?:halas|muzyka|to|dzwiek) (?:\w+ )?(?:jest |dochodzi |idzie |leci )?z (?:\w+ )?(?:pubu|baru|klubu|restauracji|knajpy|silowni|szkoly|kosciola|imprezy)(?: (?:na rogu|pod numerem \d+))?|"
    r"\b(?:gurultu|ses|muzik)(?: \w+)? ?(?:\w+ )?(?:kosedeki )?(?:bardan|kafeden|kahveden|restorandan|kulupten|spor salonundan|okuldan|dugunden) geliyor|"
    r"\b(?:шум|музика|гамир|це|звук) (?:\w+ )?(?:иде |лунае |доноситься )?(?:з|из) (?:\w+ )?(?:пабу|бару|клубу|ресторану|кафе|спортзалу|школи|церкви)(?: (?:на рози|в будинку \d+))?|"
    r"(?:ال)?و?(?:ال)?(?:صوت|موسيقي|ضجه|ازعاج)(?: \w+)? (?:جاي|ياتي|يجي|من) ?(?:من )?(?:ال)?(?:بار|مقهي|كافيه|مطعم|نادي|مدرسه)(?: (?:علي الزاويه|رقم \d+))?"
)
"""A noise is from a pub, a gym, a feast."""
_LOOKED: Final = (
    r"\b(?:(?:ik )?(?:ben|heb|keek|hing|stak)(?: ik)? (?:(?:net|even|zelf|zojuist|nu|ook) )*(?:(?:uit|op|voor) (?:het|de|ons|mijn|m'n) (?:raam|galerij|balkon|dakterras|voordeur|deur)|mijn hoofd (?:uit|buiten) het raam)(?: (?:gestoken|gekeken|gaan (?:staan|kijken|luisteren)|gestaan|gehangen|geluisterd))*)(?= en\b|[,.;!]|\Z)|"
    r"\bi (?:just )?(?:stuck|poked|put) my head out(?: of (?:the|my) (?:window|door))?|\bi (?:just )?(?:looked|had a look|listened|went and looked) out(?: of)? (?:the|my) window|"
    r"\b(?:ich )?(?:hab|habe) (?:(?:gerade|kurz|eben|mal) )*aus dem fenster (?:geschaut|gesehen|geguckt|gehorcht)|\b(?:ich )?(?:schaute|guckte|sah) aus dem fenster|"
    r"\b(?:j'ai|je viens de) (?:regarde|regarder|passer la tete|passe la tete) (?:par|a) la fenetre|\b(?:me (?:he )?asom(?:e|ado) (?:a|por) la ventana|he mirado por la ventana|mire por la ventana)|"
    r"\b(?:wyjrza\w+|wygladn\w+|spojrza\w+) (?:przez|za) okno|\bpencereden (?:bak|dinle)(?:tim|tik|inca)|\b(?:визирну\w+|подиви\w+) (?:у|в) викно|(?:طليت|نظرت) من (?:ال)?(?:شباك|نافذه)"
)
"""Who looked out of a window, or stood outside their door, to hear where it comes from."""
_ALARM: Final = (
    r"\b(?:schot\w*|schoten|geschoten|gil\w*|gegil|krijs\w*|huil\w*|gekerm|knal\w*|rook|brand\w*|vlam\w*|gas\w*|ruik\w*|vecht\w*|gevecht|mes|wapen|spring\w*|gesprongen|gevallen|val\w*|hang\w*|reling|shot\w*|gun\w*|scream\w*|cry\w*|bang\w*|smok\w*|fire|gas|smell\w*|fight\w*|knife|jump\w*|fell|ledge|"
    r"schuss\w*|schusse|schrei\w*|knall\w*|rauch\w*|brenn\w*|feuer|riech\w*|messer|sprin\w*|gesturzt|coups? de feu|tirs?|cri\w*|hurl\w*|fumee|feu|brul\w*|odeur|gaz|couteau|saut\w*|tomb\w*|disparos?|tiros?|grit\w*|humo|fuego|huele|cuchillo|salt\w*|cayo|"
    r"strzal\w*|krzyk\w*|krzycz\w*|dym|ogien|pali|czuc|noz\w*|skocz\w*|spad\w*|silah\w*|ciglik\w*|bagir\w*|duman\w*|yan\w*|koku\w*|bicak\w*|atla\w*|dustu|пострил\w*|стриля\w*|крик\w*|крича\w*|дим|горить|пожеж\w*|ниж|стриб\w*|впа\w*|упа\w*)\b|اطلاق|رصاص|صراخ|يصرخ|دخان|حريق|نار|غاز|سكين|قفز|سقط|وقع"
)
_WEED: Final = (
    r"\b(?:ruik\w*|stink\w*|rook|riekt|meurt|stank|lucht|geur)(?: \w+){0,4}? (?:naar|van) (?:de )?(?:wiet|hasj|weed|cannabis|marihuana|joints?|blowen)\b|\b(?:wiet|hasj|hennep)(?:lucht|geur|stank|walm)\b|"
    r"\b(?:smell\w*|reek\w*|stink\w*|stench)(?: \w+){0,2}? of (?:weed|cannabis|pot|hash|marijuana)\b|\b(?:riech\w*|stink\w*)(?: \w+){0,3}? nach (?:gras|cannabis|hasch|marihuana|kiffen)\b|"
    r"\b(?:sent|pue|odeur)(?: \w+){0,2}? (?:le |de |l'|du )?(?:cannabis|shit|beuh|joint|herbe)\b|\b(?:huele|olor|apesta) a (?:porro\w*|marihuana|hierba|maria)\b|\b(?:smierdzi|czuc|zapach)(?: \w+){0,2}? (?:trawk\w*|marihuan\w*|ziol\w*)|"
    r"\b(?:esrar|ot|marihuana) kok\w*|\b(?:пахне|смердить|тхне|запах\w*) (?:\w+ )?(?:травк\w*|коноплею|марихуан\w*|анаш\w*)|(?:ريحه|رايحه) (?:ال)?(?:حشيش|ماريجوانا|كنابيس)"
)
"""The smell of what people smoke, which is no gas."""
_OF_NOISE: Final = r"\b(?:geluid\w*|herrie|muziek|lawaai|gedreun|kabaal|bas|noise|music|racket|bass|sound|larm|krach|musik|gerausch\w*|bruit|musique|ruido|musica|halas\w*|muzyk\w*|gurultu\w*|muzik|ses|шум|музик\w*|гамир|cafe|bar|kroeg|\w*lounge|airco)\b|صوت|موسيقي|ضجه"
_SERVICES_NL: Final = r"(?:politie|brandweer\w*|ambulance\w*|hulpdiensten|agenten|spuitgasten|broeders|verplegers)"
_THANKED: Final = (
    rf"\b(?:mooi|fijn|goed|top|knap|super|netjes|geweldig|wat mooi|blij|petje af|chapeau|hulde|lof|respect|complimenten?|compliment\w*|dank\w*|bedankt\w*|een pluim)(?: (?:dat|voor|aan|hoe|dank|veel|hartelijk))* (?:de|onze|jullie) (?:mannen (?:en vrouwen )?van de )?{_SERVICES_NL}"
    r"(?: (?:(?:gisteren|toen|vorige|laatst|vannacht|afgelopen|vorig|week|nacht|weekend|maand|jaar|er|hier|zo|heel|lekker|ontzettend|super) )*(?:snel|vlot|rap)(?: (?:was|waren|kwam|kwamen|ter plaatse|er))*(?: (?:bij|met|na) (?:die|de|dat|het|onze|een) \w+)?)?\b|"
    r"\b(?:(?:big |huge |many )?thanks?(?: you)?(?: so much)?(?: to)?|well done(?: to)?|kudos to|hats off to|good that|great that|please thank|compliments to) (?:the|our) (?:police|fire ?(?:brigade|fighters|men)|ambulance(?: \w+)?|paramedics|emergency services)(?: (?:came|were|was|arrived)(?: \w+){0,2} (?:quick(?:ly)?|fast)(?: (?:yesterday|last \w+))?(?: (?:at|with|after) (?:that|the) \w+)?)?|"
    r"\b(?:(?:ein )?(?:grosses |dickes |riesiges )?(?:lob|dank|dankeschon|danke)|super|toll|gut|schon)(?: (?:an|dass|vielen))* (?:die|der) (?:polizei|feuerwehr\w*|sanitater\w*|rettungskrafte\w*)(?: (?:gestern|letzte woche|so|nachts) )*(?: ?(?:so )?schnell (?:da war\w*|kam\w*|vor ort war\w*)(?: bei (?:dem|der) \w+)?)?|"
    r"\b(?:(?:un )?(?:grand |enorme )?(?:merci|bravo|chapeau)|felicitations) (?:a la |aux |a l')(?:police|pompiers|ambulanciers|secours)(?: (?:d'etre venus|venus|arrives) (?:si |tres )?vite(?: (?:hier|la semaine derniere))?)?|"
    r"\b(?:(?:muchas )?gracias|felicidades|enhorabuena|bravo) (?:a|por) (?:la|los|las) (?:policia|bomberos|ambulancia|sanitarios)(?: (?:que|por) \w+ (?:tan |muy )?rapido(?: ayer)?)?|"
    r"\b(?:(?:wielkie )?(?:podziekowania|brawa|pochwaly)|dziekuje|brawo) dla (?:policji|strazy\w*(?: pozarnej)?|strazakow|ratownikow|karetki)|"
    r"\b(?:polise|itfaiyeye|itfaiyecilere|ambulans\w*|saglik ekibine) (?:cok )?(?:tesekkur\w*|sagolsun\w*|bravo)|\b(?:велика |велике |щира )?(?:подяка|дякую|дякуемо|спасибо) (?:полиции|пожежникам|рятувальникам|швидкии|медикам)|(?:شكرا|تحيه)(?: \w+)? (?:لل|ل|الي ال)(?:شرطه|اطفاء|رجال الاطفاء|اسعاف|مسعفين)"
)
"""Praise for those who came."""
_ALARM_OF_SMELL: Final = r"\b(?:brand\w*|vlam\w*|gas|gaslucht|gaslek|rook (?:uit|komt)|fire|flames?|gas|feuer|brennt|feu|gaz|fuego|pozar|yangin|пожеж\w*)\b|حريق|غاز"
_AGAIN: Final = r"\b(?:nu|nog niet|komt? niet|kwam niet|duurt|wacht\w*|weer|still|not here|waiting|again|jetzt (?:wieder|noch)|noch nicht|encore|toujours pas|otra vez|todavia no|znowu|jeszcze nie|hala|yine|знову|ще не) (?:brand\w*|ambulance|politie|inbre\w*|inbraak|binnen|police|fire|burglar\w*|feuer|einbrecher|pompiers|policia|policja|itfaiye|полиц\w*)|\b(?:hulp|help|snel (?:komen|nodig)|stuur)\b"


def _trap(stems: str, pattern: str, unless: str) -> Trap:
    return Trap((tuple(each.replace("_", " ") for each in stems.split()),), re.compile(pattern), re.compile(unless))


THANKED: Final = _trap(
    "politie brandweer ambulance hulpdienst agenten spuitgast broeders police fire_brigade firefight firemen paramedic emergency_services polizei feuerwehr sanitater rettungskraft pompiers secours policia bomberos sanitarios policji straz ratownik karetki polise itfaiye saglik_ekib полиции пожежник рятувальник швидкии медикам شرطه اطفاء اسعاف مسعفين",
    _THANKED,
    f"{NEED.replace('snel|', '')}|{_AGAIN}",
)
"""Also for the rules, that know the same words of who is wanted at once."""
BARS: Final = (
    _trap("komt kwam bleek noise music racket bass sound from kommt kam vient viene dochodzi z_ geliyor з_ من", _NOISE_FROM, f"{NEED}|{_ALARM}"),
    _trap("raam galerij balkon dakterras deur gordijn head window fenster fenetre ventana okno pencere викно شباك نافذه", _LOOKED, only_with(_OF_NOISE, f"{NEED}|{_ALARM}").pattern),
    _trap("wiet hasj weed cannabis marihuana joint blowen hennep pot_ hash marijuana gras hasch kiffen shit beuh herbe porro hierba maria trawk ziol esrar ot_ травк конопл марихуан анаш حشيش ماريجوانا كنابيس", _WEED, f"{NEED}|{_ALARM_OF_SMELL}"),
    THANKED,
)  # fmt: skip
"""Each is looked for only where one of its stems stands."""
