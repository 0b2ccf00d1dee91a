"""What residents write beside a small report, in nine languages, of which one who learned from sentences makes danger (pure).

They know no more, the lorry empties the bin at last, their husband saw it, the barriers of a bridge stay down,
caterpillars gave their children a rash. What says no more than that must be the whole of a message, or of a sentence
of it; what is left of a text without it must be an emergency by itself. Who knows no way out any more is another thing.
"""

import re
from typing import Final

from loket.emergency.ruled_out import NEED, only_with
from loket.emergency.rules import Trap

_BEFORE: Final = (
    r"(?:(?:oh?|ah?|ja|nee|en|maar|sorry|helaas|haha|oke?|yes|no|and|but|well|unfortunately|nein|und|aber|leider|oui|non|et|mais|desolee?|si|y|pero|perdon|lo siento|"
    r"tak|nie|ale|niestety|przepraszam|evet|hayir|ama|maalesef|так|ни|але|на жаль|вибачте|نعم|لا|بس|لكن|للاسف|اه|عفوا)[ ,.!:;-]+){0,2}"
)
_AFTER: Final = (
    r"(?:[ ,.!;:-]+(?:sorry|helaas|hoor|hihi|haha|top|fijn|super|bedankt|dank (?:je|u)(?: wel)?|dankjewel|mvg|gr|groet(?:jes|en)?|thanks?|thank you|great|cheers|unfortunately|danke(?: schon)?|leider|merci(?: beaucoup)?|desolee?|"
    r"gracias|muchas gracias|lo siento|dziekuje|dzieki|niestety|przepraszam|tesekkur(?:ler| ederim)|sagolun|maalesef|дякую|вибачте|شكرا(?: جزيلا)?|للاسف|عذرا|ok\w*))*"
)
_STARTS: Final = rf"(?:\A\W*|(?<=[.!?\n])\W*){_BEFORE}"
_ENDS: Final = rf"{_AFTER}(?=\W*(?:\Z|[.!?\n]))"


def sentence(*ways: str) -> str:
    """A pattern of what says no more than one of these, and perhaps thanks."""
    return rf"{_STARTS}(?:{'|'.join(ways)}){_ENDS}"


_KNOWS_NO_MORE: Final = sentence(
    r"(?:ik (?:weet|heb|kan) )?(?:er )?(?:verder|meer|zoveel|veel) (?:weet|heb|kan) ik(?: (?:er|ook|je|u|jullie|even|nu|zelf|echt|helaas|daar|hier|over|van|dan dit|dan dat))* (?:niet|niks|niets)(?: (?:van|over|aan|meer|zeggen|vertellen|over zeggen|over vertellen))*",
    r"(?:dat|dit) is (?:alles|het enige|al) (?:wat|dat) ik (?:weet|heb|zag)|ik weet (?:er )?(?:verder|ook) (?:ook )?(?:niet|niks|niets)(?: (?:meer|van|over))?|meer (?:info\w*|informatie|details|gegevens) heb ik (?:ook )?niet",
    r"i (?:don'?t|do not) (?:really )?know (?:any ?(?:thing)? ?more|more|anything else)(?: (?:than (?:that|this)|about it))?|that'?s (?:really )?all i (?:know|have|saw)(?: about it)?|(?:i )?(?:can'?t|cannot) tell you (?:any )?more",
    r"mehr (?:weiss|kann|hab|habe) ich (?:(?:auch|leider|dazu|daruber|ihnen) )*(?:nicht|sagen nicht)(?: (?:sagen|dazu))?|das ist alles,? was ich weiss",
    r"je n'?(?:en )?(?:sais|ai|peux) (?:(?:vraiment|malheureusement) )*pas (?:(?:en )?dire )?plus|(?:je )?n'en sais pas plus|j'en sais pas plus|c'est tout ce que je sais|je n'en sais rien de plus",
    r"(?:yo )?no se (?:nada )?mas(?: (?:de eso|que eso|del tema))?|(?:eso )?es todo lo que se|mas no se|no puedo decir(?:les|le)? mas",
    r"(?:nic )?wiecej (?:juz )?nie wiem|(?:ja )?nie wiem (?:nic )?wiecej|to wszystko,? co wiem|nic wiecej nie moge powiedziec",
    r"(?:ben )?(?:daha )?(?:fazla\w*|baska (?:bir )?sey|otesini) bilmiyorum|(?:tum )?bildigim (?:bu kadar|bunlar)|hepsi bu kadar",
    r"(?:я )?(?:бильше )?(?:ничого )?(?:бильше )?не знаю (?:ничого )?бильше|(?:я )?бильше (?:ничого )?не знаю|це все,? що (?:я )?знаю",
    r"(?:انا )?(?:لا اعرف|ما بعرف|ما اعرف|مو عارف|مش عارف|لا اعلم) (?:شي\w* )?(?:اكثر|غير هيك|غير ذلك)(?: من (?:ذلك|هيك|هذا|كده))?|(?:هذا|هاد) (?:كل|هو كل) (?:ما|شي|اللي) (?:اعرفه|بعرفه|اعرف)",
)
_EMPTY: Final = sentence(
    r"(?:hij|ie|de (?:\w*bak|\w*container)|'?t|het) is (?:(?:nu|al|net|weer|inmiddels) )*leeg(?: (?:zie|zag) ik(?: (?:nu|net))?)?|(?:ik )?(?:zie|zag) (?:(?:nu|net) )?dat (?:hij|de bak|de container|het) (?:(?:nu|al) )*leeg is",
    r"(?:it'?s|it is|the bin is) (?:already )?empty(?: (?:already|now))?(?:,? i (?:just )?(?:see|saw)(?: now)?)?|(?:sie|er|es|die tonne) ist (?:(?:schon|jetzt) )*leer(?:,? sehe ich(?: (?:gerade|jetzt))?)?",
    r"(?:il|elle) est (?:deja )?vide(?: maintenant)?(?:,? je viens de (?:le )?voir)?|(?:ya )?esta (?:ya )?vaci[oa](?:,? acabo de ver(?:lo)?)?|(?:juz )?(?:jest )?(?:juz )?pust[yae](?:,? wlasnie widze)?|(?:artik )?(?:bosalmis|bos)(?: bile)?(?:,? simdi gordum)?|"
    r"(?:вже )?порожн\w+(?:,? щоино (?:по)?бачи(?:в|ла))?|(?:صار\w* )?(?:فاضي\w*|فارغ\w*)(?:[،,]? (?:هلق )?شفت\w*)?",
    r"(?:ze|zij) hebben (?:hem|m|'m|het|'t|alles|de \w+) (?:(?:nu|net|al|zojuist|inmiddels) )*(?:opgehaald|weggehaald|geleegd|gemaakt|opgeruimd)",
)
"""They fetched it, or it is empty by now."""
_HELPED_TO_TYPE: Final = sentence(
    r"(?:mijn|mn|m'n) (?:klein)?(?:zoon|dochter|kind) (?:helpt|hielp) (?:me|mij) (?:even )?(?:met|bij) (?:het )?(?:typen|schrijven|appen|dit bericht)|my (?:grand)?(?:son|daughter|child) is helping me (?:to )?(?:type|write|text)(?: this)?|"
    r"mein(?:e)? (?:enkel(?:in|kind)?|sohn|tochter) hilft mir (?:beim|zu) (?:tippen|schreiben)|(?:mon|ma) (?:petit|petite)?[- ]?(?:fils|fille) m'aide a (?:ecrire|taper)|mi (?:nieto|nieta|hijo|hija) me ayuda a escribir|"
    r"(?:moj |moja )?(?:wnuk|wnuczka|syn|corka) pomaga mi pisac|(?:torunum|oglum|kizim) yazmama yardim ediyor|(?:мии |моя )?(?:онук|онука|онучка|син|донька) допомагае мени писати|(?:حفيدي|حفيدتي|ابني|بنتي) (?:عم )?[يبت]?[يت]?ساعدني (?:ب?ال)?(?:اكتب|كتابه)",
    r"(?:ik ben|i'?m|ich bin|j'ai|tengo|mam) \d\d(?: (?:jaar|years old|jahre alt|ans|anos|lat))?,? (?:dus |so |und |et |y |i |je )?(?:niet zo handig|not (?:so |very )?(?:handy|good)|nicht so geschickt|ne suis pas douee?|no se me da bien|slabo mi idzie)[\w' ]{0,30}|"
    r"\d\d yasindayim,? bu (?:uygulamayi|telefonu) (?:\w+ )?bilmiyorum|мени \d\d,? (?:я )?погано розбираюся[\w ]{0,20}|عمري \d\d سنه (?:و)?ما بعرف (?:\w+ )?(?:ب)?التطبيق",
)
"""Who needs help with a telephone, and with nothing else."""
_STEMS_OF_NO_MORE: Final = (
    "weet ik", "ik weet", "heb ik", "kan ik", "dat ik", "wat ik", "know", "tell you", "weiss", "mehr kann", "mehr hab", "sais", "pas plus", "pas dire plus", "lo que se", "no se ", "mas no se", "decir", "wiem", "powiedziec",
    "bilmiyorum", "bildigim", "bu kadar", "знаю", "اعرف", "بعرف", "عارف", "اعلم",
)  # fmt: skip
_CREW: Final = r"(?:(?:vuilnis|vuil|veeg|kolken|gemeente|zuig|afval)(?:wagen|auto|truck)|wagen|vuilnismannen|mannen van de gemeente|gemeente)"
_EMPTIES: Final = (
    rf"\b(?:ik )?zie(?:n)? (?:(?:net|nu|juist|zo|daar|dat|eindelijk|al) )*(?:de|een|het) {_CREW}(?: (?:van de gemeente|net|nu|er|al|daar))*(?: (?:staan|rijden|komen|aankomen|bezig|aan het werk))?(?=\W*(?:\Z|[.,!;]|en\b))|"
    r"\b(?:(?:ik )?(?:zie|zag|hoor) (?:(?:net|nu|juist|zo|daar|eindelijk|al|hier) )*(?:dat )?)?(?:ze|zij|die|de mannen|de gemeente|iemand)? ?(?:(?:zijn|is|gaan|komen) )?(?:(?:hem|m|'m|'t|het|de (?:\w*bak|\w*container|boel|put|kolk|straat|rommel|troep)|die|alles|er|nu|net|al|nou|juist|eindelijk) )*aan het (?:legen|leegmaken|leeghalen|leegzuigen|opruimen|schoonmaken|vegen|maken|repareren)(?: (?:zijn|nu))?\b|"
    r"\b(?:hij|ie|de (?:\w*bak|\w*container)|alles|het) (?:wordt|word|is) (?:(?:nu|net|nou|juist|eindelijk|zojuist|inmiddels|al) )*(?:leeg)?(?:geleegd|gemaakt|gehaald|opgehaald|opgeruimd)(?: zie ik)?\b|"
    r"\b(?:i (?:can )?(?:just )?(?:see|saw) (?:(?:that|now|just) )*)?(?:they|they're|they are|someone's|someone is|it's|it is|the (?:crew|lorry|truck|council))(?: (?:are|is|being|just|now|finally|right now|here))* (?:being )?(?:empty(?:ing)?|emptied|clear(?:ing)? it|clean(?:ing)?|collect(?:ing)?)(?: (?:it|the bins?|that|up))*(?: (?:now|right now|as we speak|finally|at last))*\b|"
    r"\bi (?:can )?(?:just )?see the (?:bin |rubbish |garbage )?(?:truck|lorry|van)(?: (?:outside|now|here|there))*\b|"
    r"\b(?:ich sehe (?:(?:gerade|jetzt|eben) )*(?:den|die) (?:mull)?(?:wagen|auto|laster|mullabfuhr|leute)(?: (?:stehen|kommen))?|(?:sie|die) leeren (?:(?:ihn|sie|es|die tonne|den container|gerade|jetzt|eben) ?)+|(?:er|sie|es) wird (?:(?:gerade|jetzt|eben|endlich) )*(?:geleert|abgeholt|gereinigt))(?!\w)|"
    r"\b(?:je vois (?:(?:justement|enfin) )?(?:le|les|un) (?:camion|eboueurs|agents)|ils? (?:le |la |les )?(?:sont en train de (?:le |la |les )?(?:vider|nettoyer|ramasser|reparer)|(?:vident|nettoient|ramassent))(?: (?:en ce moment|maintenant|justement))*)\b|"
    r"\b(?:veo (?:(?:justo|ahora) )?(?:el|a los|un) (?:camion|basureros|operarios)|(?:ya |justo |ahora )*(?:lo|la|los|las) estan (?:vaciando|limpiando|recogiendo|arreglando)(?: (?:ahora|ya|mismo))*)\b|"
    r"\b(?:(?:wlasnie )?widze (?:(?:wlasnie|juz) )?(?:smieciarke|ekipe|samochod gminy)|(?:wlasnie|juz|teraz) (?:(?:go|ja|to|je) )?(?:oprozniaja|sprzataja|zabieraja|czyszcza|naprawiaja))\b|"
    r"\b(?:(?:cop )?(?:kamyon\w*|araci) (?:goruyorum|goruyom)|(?:(?:simdi|su an|su anda|tam) )+(?:bosaltiyor\w*|temizliyor\w*|topluyor\w*|aliyorlar|tamir ediyor\w*))\b|"
    r"(?:ارى|اري|شايف|شايفه|شفت) (?:ال)?(?:شاحنه|سياره البلديه|عمال)|(?:عم )?(?:يفرغون\w*|يفضو\w*|ينظفون\w*|ينظفو\w*|يشيلو\w*|يصلحون\w*)(?: (?:الان|هلق|حاليا|هلا))?|"
    r"\b(?:(?:я )?бачу (?:(?:якраз|вже) )?(?:машину|смиттевоз|сміттевоз)|(?:вони )?(?:(?:якраз|вже|зараз|саме) )+(?:(?:иого|ии|их) )?(?:спорожнюють|вивозять|прибирають|забирають|ремонтують))\b"
)
_STEMS_OF_EMPTIES: Final = (
    "wagen", "vuilauto", "vuilnisauto", "veegauto", "afvalauto", "truck", "vuilnismannen", "aan het ", "geleegd", "opgehaald", "gemaakt", "leeggehaald", "opgeruimd", "empt", "clear", "clean", "collect", "lorry", "leeren", "geleert", "abgeholt", "gereinigt", "mull", "camion",
    "eboueur", "vide", "nettoi", "nettoy", "ramass", "basurero", "vaciando", "limpiando", "recogiendo", "arreglando", "smieciark", "oprozni", "sprzata", "zabieraja", "czyszcz", "kamyon", "bosalt", "temizl", "toplu",
    "شاحن", "البلديه", "عمال", "يفرغ", "يفض", "ينظف", "يشيل", "يصلح", "машин", "смиттевоз", "спорожн", "вивоз", "прибира", "забира",
)  # fmt: skip
_PEOPLE: Final = (
    r"\b(?:kind\w*|man|vrouw|meisje|jongen|mens\w*|baby|oma|opa|child\w*|boy|girl|woman|person|somebody|someone|frau|mann|madchen|junge|femme|homme|enfants?|fille|garcon|mujer|hombre|nin[oa]s?|kobiet\w*|mezczyzn\w*|dzieck\w*|dzieci|"
    r"cocu\w*|kadin\w*|adam\w*|жинк\w*|чоловик\w*|дитин\w*|дити|inbreker\w*|burglar\w*|dief|thief|wapen\w*|weapon\w*)\b|طفل|امراه|رجل|ولد"
)
_BUSY: Final = rf"\A\W*{_BEFORE}(?:(?:ze|zij|de mannen) zijn (?:er )?(?:(?:nu|al|net|druk|volop) )*mee bezig|they(?:'re| are) (?:(?:now|already) )*working on it|(?:ik )?zie hem (?:(?:net|nu|juist) )*wegrijden|i (?:just )?saw (?:it|them) driv(?:e|ing) off){_AFTER}\W*\Z"
_WHO_SAW: Final = (
    rf"\A\W*{_BEFORE}(?:(?:mijn|mn|m'n) (?:man|vrouw|vriend|vriendin|zoon|dochter) (?:heeft (?:het|'t|dat) gezien|zag (?:het|'t|dat))(?: \w+)?,? (?:maar )?ik (?:zelf )?(?:niet|was er niet bij)|my (?:husband|wife|son|daughter|partner) saw it,? (?:but )?(?:not me|i didn'?t)|"
    r"mein(?:e)? (?:mann|frau|sohn|tochter) hat es gesehen,? (?:aber )?ich (?:selbst )?nicht|c'est (?:mon mari|ma femme|mon fils|ma fille) qui l'a vue?,? (?:mais )?pas moi|lo vio mi (?:marido|mujer|hijo|hija),? (?:pero )?yo no|"
    r"(?:moj |moja )?(?:maz|zona|syn|corka) to widzial[ae]?,? (?:ale )?nie ja|(?:kocam|karim|esim|oglum|kizim) gordu,? (?:ama )?ben gormedim|(?:чоловик|дружина|син|донька) бачи(?:в|ла),? (?:але )?не я|(?:زوجي|زوجتي|ابني|بنتي) شاف\w*،?,? (?:بس )?(?:مو|مش|ما شفته|ليس) ?انا)"
    rf"{_AFTER}\W*\Z"
)
_BATTERY: Final = (
    rf"\A\W*{_BEFORE}(?:(?:de )?(?:(?:mijn|mn|m'n) )?(?:batterij|accu|telefoon|tel)(?: van (?:mijn|mn|m'n|de) (?:telefoon|tel|mobiel))? (?:is|raakt) (?:bijna|zo) (?:leeg|op)|my (?:battery|phone) is (?:nearly|almost|about to be) (?:dead|empty|out)|mein (?:akku|handy) ist (?:fast|gleich) leer|"
    r"(?:ma batterie|mon telephone|mon portable) est (?:presque|bientot) (?:vide|a plat|decharge)|se me (?:acaba|esta acabando) la bateria|(?:casi )?no me queda bateria|(?:zaraz padnie mi telefon|bateria mi sie konczy|telefon mi (?:zaraz )?pada)|(?:telefonumun sarji|pilim|sarjim) bit(?:iyor|mek uzere)|"
    r"(?:батарея сидае|телефон (?:маиже сив|сидае))|(?:بطاريتي|بطاريه (?:هاتفي|جوالي|موبايلي|تلفوني)) (?:قربت|رح|علي وشك|ستـ?) ?(?:تخلص|تنتهي)?)"
    rf"(?:,? (?:later meer|more later|spater mehr|la suite plus tard))?{_AFTER}\W*\Z"
)
_TRAIN: Final = (
    rf"\A\W*{_BEFORE}(?:(?:ik )?moet (?:(?:nu|zo|even|snel) )*(?:de|mijn|een) (?:trein|bus|tram) (?:halen|pakken)|(?:i )?(?:have|need|'ve got|got) to catch (?:my|the|a) (?:train|bus|tram)|(?:ich )?muss (?:(?:jetzt|gleich|schnell) )*(?:zum|den) (?:zug|bus)(?: (?:kriegen|erwischen|nehmen))?|"
    r"(?:je )?dois prendre (?:mon|le|un) (?:train|bus|tram)|(?:tengo|debo) que (?:coger|tomar|pillar) (?:el|un|mi) (?:tren|autobus|bus|tranvia)|musze (?:(?:juz|teraz) )*(?:leciec|biec|isc|zdazyc) na (?:pociag|autobus|tramwaj)|(?:trene|otobuse|tramvaya) (?:yetismem|binmem) (?:lazim|gerek)|"
    r"(?:мени )?треба (?:бигти )?на (?:потяг|автобус|трамваи)|لازم الحق (?:ال)?(?:قطار|باص|ترام))"
    rf"(?:,? (?:foto|photo|bild|zdjecie|фото)\w* (?:volgt|later|follows|folgt|spater|suit|luego|pozniej|пизнише))?{_AFTER}\W*\Z"
)
_IN_BED: Final = (
    rf"\A\W*{_BEFORE}(?:ik lig (?:al )?in bed,? (?:en )?(?:morgen|ik kijk morgen)[\w ]{{0,30}}|i'?m (?:already )?in bed,? (?:i'?ll |will )?(?:look|check|send)[\w ]{{0,30}}tomorrow|ich liege (?:schon )?im bett,? (?:ich )?(?:schaue?|sehe|gucke?|schicke?)[\w ]{{0,30}}morgen[\w ]{{0,12}}|"
    r"je suis (?:deja )?au lit,? (?:je )?(?:regarderai|regarde|verrai|enverrai)[\w ]{0,20}demain|(?:ya )?estoy en la cama,? manana (?:lo )?(?:miro|veo|mando)[\w ]{0,20}|leze (?:juz )?w lozku,? jutro (?:zobacze|sprawdze|wysle)[\w ]{0,20}|yatakta(?:yim)?(?: artik)?,? yarin (?:bakarim|gonderirim)[\w ]{0,20}|"
    r"(?:я )?вже (?:в|у) лижку,? завтра (?:подивлюся|гляну|надишлю)[\w ]{0,20}|(?:انا )?(?:بالسرير|في السرير)[،,]? (?:بكرا|غدا) (?:بشوف|ارى|اري|ابعث)[\w ]{0,20})"
    rf"{_AFTER}\W*\Z"
)
_RAIN: Final = rf"\A\W*{_BEFORE}(?:(?:het|it'?s|it is|es) (?:regent|pouring|raining|regnet|schuttet)(?: (?:pijpenstelen|down|hard|heavily|cats and dogs|in stromen|so|zo))*(?: (?:hier|here|today|vandaag|heute|outside|again|weer))*){_AFTER}\W*\Z"
_BRIDGE: Final = (
    r"\b(?:slag)?bomen (?:\w+ ){0,3}?(?:blijven|staan|zijn|gaan|zitten) (?:(?:nog|steeds|al|weer|maar|niet|gewoon) )*(?:dicht|omhoog|open|omlaag|beneden|vast)\b|\b(?:blijven|staan|gaan) de (?:slag)?bomen (?:(?:nog|steeds|al|niet|maar) )*(?:dicht|omhoog|open|omlaag|beneden)\b|"
    r"\b(?:de )?(?:brug) (?:al )?(?:\w+ ){0,3}?(?:weer )?(?:omlaag|dicht|naar beneden)(?: is)?\b|\b(?:de )?tram (?:staat|staan|zit) (?:(?:ook|nu|al|nog) )*vast(?: (?:door|voor|vanwege|bij|op) de brug)?\b|\b(?:een )?(?:hele|lange) rij auto'?s\b|"
    r"\bbarriers? (?:\w+ )?(?:stay|stays|are|is|remain) (?:still )?(?:down|shut|closed|stuck|up)\b|\b(?:the )?tram(?: is|'s| are)? (?:also )?stuck(?: (?:because of|at|by|before) the bridge)?\b|\b(?:whole|long) (?:queue|line) of cars\b|"
    r"\bschranken bleiben (?:\w+ )?(?:unten|zu|geschlossen)\b|\b(?:strassenbahn|tram) (?:steckt|steht) (?:\w+ ){0,4}?(?:fest)?\b|\bbarrieres restent (?:fermees|baissees)\b|\btram(?:way)? est (?:aussi )?(?:bloque|coince)(?: (?:a cause du|devant le) pont)?\b|"
    r"\bbarreras (?:siguen|estan) (?:bajadas|cerradas)\b|\btranvia esta (?:tambien )?(?:parado|atascado|bloqueado)(?: por el puente)?\b|\bszlabany (?:\w+ ){0,2}?(?:zamkniete|opuszczone)\b|\btramwaj (?:tez )?stoi(?: przez most)?\b|"
    r"\bbariyerler (?:\w+ )?(?:kapali|inik)\b|\btramvay (?:\w+ ){0,3}?(?:bekliyor|kaldi)\b|\bшлагбауми (?:\w+ )?(?:опущени|закрити)\b|\bтрамваи (?:теж )?стоить(?: через мист)?\b|(?:ال)?حواجز (?:\w+ ){0,3}?(?:مغلقه|نازله)|(?:ال)?ترام واقف(?: بسبب الجسر)?"
)
_BRIDGE_NAMED: Final = r"brug|bridge|brucke|pont\b|puente|most\b|mostu|moscie|kopru|جسر|мист\b|мосту"
_HIT: Final = r"\b(?:klem|bekneld|onder de (?:slag)?boo?m|geraakt|aangereden|gevallen|te water|trein|overweg|spoor|hit|trapped|pinned|train|level crossing|railway|eingeklemmt|zug|bahnubergang|coince sous|passage a niveau|atrapad\w*|tren|paso a nivel|przygniot\w*|pociag|przejazd\w*|tren|hemzemin|потяг|переизд\w*)\b|قطار|عالق تحت"
_RASH: Final = (
    r"\b(?:(?:twee|drie|een paar|alle|onze|mijn|mn|de|veel|meerdere) )*(?:kind\w*|meisjes?|jongens?|dochter\w*|zoon\w*|buren|mensen|leden|spelers|iedereen)?(?: uit (?:ons|het) team)? ?(?:hebben|heeft|heb|zit|zitten|krijgen|kreeg|kregen)? ?(?:(?:al|nu|allemaal|ook|onder|de|last van|overal) )*(?:uitslag|jeuk|bultjes|bulten|rode vlekken|huiduitslag)\b|"
    r"\b(?:two|three|some|all|my|our|the|of) ?(?:\w+ ){0,4}?(?:(?:already|now|has|have|is|are|got|covered in|full of) )+(?:an? )?(?:itch\w*|rash\w*|red spots|bumps|hives)\b|"
    r"\b(?:\w+ ){0,5}?(?:hat|haben|hab|lauter) (?:\w+ )?(?:ausschlag|pusteln|juckreiz|quaddeln)\b|\b(?:\w+ ){0,5}?(?:ont|a|est|sont) (?:\w+ )?(?:des boutons|couverte?s? de boutons|des plaques|des demangeaisons|qui gratte)\b|"
    r"\b(?:\w+ ){0,5}?(?:tienen?|esta|estan) (?:\w+ ){0,2}?(?:sarpullido|ronchas|picor\w*|urticaria)\b|\b(?:\w+ ){0,5}?maja? (?:\w+ )?(?:wysypk\w*|bable|swedzen\w*)\b|\b(?:\w+ ){0,5}?(?:kizariklik|kasinti|kabar\w+)(?: var| oldu)?\b|"
    r"\b(?:\w+ ){0,6}?(?:висип\w*|пухир\w*|свербить|свербиж)\b|(?:\w+ ){0,4}?(?:عندهما|عندهم|عنده|عندها) (?:طفح|حبوب|حكه)"
)
_CATERPILLARS: Final = r"rups|caterpillar|raupe|chenille|oruga|gasienic|tirtil|يرق|دود|гусен|гусин"
_SWOLLEN: Final = (
    r"\b(?:benauwd\w*|adem\w*|stikt?|opgezwollen|dikke (?:keel|tong|lippen)|flauw\w*|shock|allergisch\w*|breath\w*|swollen|swelling|throat|faint\w*|luft|atem\w*|geschwollen|schock|respir\w*|gonfle\w*|etouffe\w*|"
    r"hinchad\w*|ahoga\w*|oddych\w*|dusi\w*|spuch\w*|nefes\w*|sisti|siskin|диха\w*|задиха\w*|набряк\w*|oog|ogen|eyes?)\b|تنفس|متورم|يختنق"
)
_FED_UP: Final = (
    r"\b(?:(?:ik ben|wij zijn|we zijn|ben) (?:er )?(?:(?:nu|echt|zo|helemaal|he-le-maal|heel|goed|onderhand|ondertussen|compleet) )*(?:klaar mee|zat|beu)|(?:ik|wij|we) (?:heb|hebben) (?:het|er) (?:(?:nu|echt|zo|helemaal|he-le-maal|wel|onderhand) )*(?:gehad|genoeg van|mee gehad)|"
    r"(?:i'?m|i am|we'?re|we are) (?:(?:so|really|totally|completely) )*(?:done with|fed up with|sick (?:and tired )?of)(?: (?:it|this|that))?|ich habe? (?:\w+ )?die nase voll(?: davon)?|(?:ich bin|wir sind) es leid|j'en ai (?:\w+ )?(?:marre|assez|ras le bol)|(?:on|nous) en a(?:vons)? (?:marre|assez)|"
    r"est(?:oy|amos) hart[oa]s?(?: de esto)?|mam(?:y)? (?:juz )?(?:tego )?dosc(?: tego)?|biktim(?: artik)?|biktik(?: artik)?|(?:мени|нам) (?:вже )?(?:це )?набридло|(?:я )?втоми(?:вся|лася) вид цього)\b|(?:مللت|تعبت|تعبنا|زهقت|طفح الكيل) ?(?:من (?:هذا|هالشي|هيك))?|"
    r"\bwanneer (?:gaan|gaat|komen) (?:jullie|de gemeente|u) (?:\w+ ){0,3}?(?:handhaven|controleren|bekeuren|optreden|schoonmaken|beboeten)\b|\bwhen are you (?:\w+ ){0,2}?going to (?:enforce|fine|check|do something)(?: \w+){0,3}"
)
_NUISANCE: Final = (
    r"hondenpoep|hondendrol|drollen|\bpoep|kattenpoep|hondenstront|afval\w*|vuilnis\w*|rommel|troep|fietsen|scooters|geparkeerd|parkeer|herrie|ratten|duiven|\bdog (?:poo|mess|shit|poop)|rubbish|litter|garbage|parking|parked|noise|\brats\b|pigeons|"
    r"hundekot|hundehaufen|\bmull|larm|parken|ratten|crottes?|poubelles?|dechets|ordures|bruit|\brats\b|cacas?|mierdas?|basura|ruido|ratas|psie kupy|psich kup|smieci\w*|halas\w*|szczur\w*|kopek (?:kakasi|pisligi|boku)|\bcop\w*|gurultu\w*|"
    r"собач\w*|смитт\w*|шум\w*|براز|وسخ|زباله|ضجيج"
)
_WORSE: Final = r"\b(?:leven|dood\w*|zelfmoord|slaat|geslagen|bedreig\w*|bang|vermoord\w*|life|kill\w*|suicid\w*|afraid|hits? me|leben|umbring\w*|angst|vie|suicide|mourir|peur|vida|matar\w*|suicid\w*|miedo|zyci\w*|zabi\w*|boje|hayat\w*|oldur\w*|korku\w*|життя|вби\w*|боюс\w*)\b|حياه|اقتل|خايف"

_HEADACHE: Final = (
    r"\b(?:(?:ik|we|wij) krijg(?:en)? er (?:\w+ )?(?:hoofdpijn|koppijn) van|(?:it |that |this )?(?:gives|giving|gave) (?:me|us) a headache|(?:ich|wir) (?:kriege?n?|bekommen?) (?:\w+ )?kopfschmerzen|(?:ca|cela) (?:me|nous) donne mal a la tete|(?:me|nos) da dolor de cabeza|"
    r"glowa (?:mnie|nas) (?:juz )?boli|basim(?:iz)? agriyor|голова (?:вже )?болить)\b|(?:وجعلي|وجع) راس\w*"
)
_NOISE: Final = r"\b(?:herrie|lawaai|geluid\w*|muziek|gebonk|gedreun|noise|music|barking|larm|krach|musik|bruit|musique|ruido|musica|halas\w*|muzyk\w*|gurultu\w*|muzik\w*|шум\w*|музик\w*)\b|صوت|ضجيج|موسيق"
_FUMES: Final = r"\bgas\w*|\bgaz\w*|газ|غاز|\b(?:geur|lucht|stank|ruik\w*|smell\w*|fumes|geruch|riecht|odeur|sent|olor|huele|zapach|smierdzi|koku\w*|запах)\b|رايح|koolmonoxide|monoxid"


def _around(stems: str | tuple[str, ...], pattern: str, unless: re.Pattern[str] | str = NEED) -> Trap:
    told = tuple(each.replace("_", " ") for each in stems.split()) if isinstance(stems, str) else stems
    return Trap((told,), re.compile(pattern), unless if isinstance(unless, re.Pattern) else re.compile(unless))


AROUND: Final = (
    _around(_STEMS_OF_NO_MORE, _KNOWS_NO_MORE),
    _around(_STEMS_OF_EMPTIES, _EMPTIES, f"{NEED}|{_PEOPLE}"),
    _around("leeg empty leer vide vaci pust bosal bos_ порожн فاضي فارغ opgehaald weggehaald geleegd gemaakt opgeruimd", _EMPTY, f"{NEED}|{_PEOPLE}"),
    _around("typen schrijven appen bericht type write text tippen schreiben ecrire taper escribir pisac yazmama писати اكتب كتابه handig handy good geschickt douee da_bien idzie bilmiyorum розбираюся التطبيق", _HELPED_TO_TYPE),
    _around("mee_bezig working_on_it wegrijden drive_off driving_off", _BUSY),
    _around("gezien zag saw gesehen vu vio widzial gordu бачи شاف", _WHO_SAW),
    _around("batterij accu telefoon tel_ battery phone akku handy batterie bateri telefon sarj pilim батарея телефон بطاري", _BATTERY),
    _around("trein bus tram train zug tren tranvia pociag trene otobus tramva потяг автобус قطار باص ترام", _TRAIN),
    _around("bed bett lit cama lozku yatakta лижку سرير", _IN_BED),
    _around("regent pouring raining regnet schuttet", _RAIN),
    _around("boom bomen brug tram rij_auto barri line_of queue_of schranken strassenbahn barrer tranvia szlaban tramva bariyer шлагбаум трамваи حواجز ترام", _BRIDGE, only_with(_BRIDGE_NAMED, f"{NEED}|{_HIT}")),
    _around("uitslag jeuk bult vlekken itch rash spots bumps hives ausschlag pusteln juck quaddeln boutons plaques demang gratte sarpullido ronchas picor urticaria wysypk bable swedz kizarik kasinti kabar висип пухир сверб طفح حبوب حكه", _RASH, only_with(_CATERPILLARS, f"{NEED}|{_SWOLLEN}")),
    _around("hoofdpijn koppijn headache kopfschmerz mal_a_la_tete dolor_de_cabeza glowa basim голова راس", _HEADACHE, only_with(_NOISE, f"{NEED}|{_FUMES}")),
    _around("klaar_mee zat_ zat beu gehad genoeg done_with fed_up sick nase leid marre assez ras_le hart dosc biktim biktik набридло втоми مللت تعب زهقت طفح wanneer when_are", _FED_UP, only_with(_NUISANCE, f"{NEED}|{_WORSE}")),
)  # fmt: skip
"""Each is looked for only where one of its stems stands."""
