"""The words of ``meaning``: phrases in nine languages, divided by ``|`` (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from loket.wishes import plain


@cache
def bare(listed: str) -> frozenset[str]:
    """The phrases of a list, each as a whole message would be compared with it."""
    return frozenset(plain(phrase) for phrase in listed.split("|"))


YES: Final = "ja|jawel|jazeker|jep|jup|yes|yep|yeah|jawohl|oui|ouais|si|sí|claro|tak|evet|так|نعم|ايوا|klopt|inderdaad|juist|correct|that's right|stimmt|genau|prima|top|helemaal goed"
BARE_YES: Final = frozenset({"ja", "yes", "oui", "si", "tak", "evet", "так", "نعم", "klopt", "inderdaad", "ja klopt"})
NO: Final = "nee|neen|nope|no|nein|non|nie|hayır|hayir|ні|нет|لا|nog steeds|still|nog altijd|toujours|immer noch"
PLEASED: Final = "prima|top|helemaal goed"
IT_IS: Final = "dat is hem|dat is 'm|dat is deze|die is het|deze is het|het is deze|dat is dezelfde|is dezelfde|is hetzelfde|dat klopt|that's it|that is it|that's the one|that is the one|it's the same|same one|this one|das ist es|das ist sie|ist dieselbe|ist das gleiche|das stimmt|c'est ça|c'est celui|c'est le même|c'est la même|es ese|es ésta|es este|es el mismo|es la misma|to to|to ta|to ten sam|to samo|bu o|aynısı|aynı bildirim|це воно|це та|це те саме|той самий|هذا هو|هذه هي|نفس الشيء|نفسه"
IT_IS_NOT: Final = "niet deze|niet dezelfde|niet hetzelfde|een andere|een ander|is anders|is het niet|not this one|not the same|not it|isn't it|a different one|another one|nicht dieselbe|nicht das gleiche|eine andere|ein anderer|ein anderes|ist es nicht|pas celui|pas le même|pas la même|ce n'est pas|un autre|une autre|no es|otro aviso|es otro|es otra|to nie|inne zgłoszenie|inny|inna|bu değil|o değil|aynı değil|başka|це не|не те саме|інше|інша|ليس هذا|ليست هذه|بلاغ آخر|مختلف"
NOT_SOLVED: Final = "niet opgelost|nog niet|niet gemaakt|niks gedaan|niets gedaan|nog steeds kapot|not solved|not fixed|isn't fixed|still broken|nicht gelöst|nicht behoben|immer noch kaputt|pas résolu|pas réparé|toujours cassé|no está resuelto|no resuelto|sigue roto|sigue igual|nierozwiązane|nie rozwiązano|dalej zepsute|nadal|çözülmedi|düzelmedi|hala bozuk|не вирішено|досі|не вирішили|لم يحل|لم تحل|ما زال"
SOLVED: Final = "is opgelost|opgelost|is gemaakt|het is klaar|solved|fixed|gelöst|behoben|erledigt|résolu|réparé|resuelto|solucionado|arreglado|rozwiązane|naprawione|çözüldü|düzeldi|вирішено|полагодили|تم الحل|تم الإصلاح"
SOMETHING_ELSE: Final = "iets anders|anders|geen van deze|geen van alle|geen van drieën|niets van dit|none of these|none of them|something else|other|etwas anderes|keins davon|nichts davon|autre chose|aucun|autre|otra cosa|ninguno|ninguna|coś innego|żadne|inne|başka bir şey|hiçbiri|başka|щось інше|інше|жодне|شيء آخر|لا شيء من هذا"
ORDINALS: Final = (
    "eerste|de eerste|first|erste|erstes|premier|première|primero|primera|pierwsze|pierwszy|birinci|ilk|перше|перший|الأول|الاول",
    "tweede|second|zweite|zweites|deuxième|segundo|segunda|drugie|drugi|ikinci|друге|другий|الثاني",
    "derde|third|dritte|drittes|troisième|tercero|tercera|trzecie|trzeci|üçüncü|третє|третій|الثالث",
    "vierde|fourth|vierte|quatrième|cuarto|cuarta|czwarte|dördüncü|четверте|الرابع",
)
CARDINALS: Final = (
    "één|een|one|eins|un|uno|jeden|bir|один|واحد",
    "twee|two|zwei|deux|dos|dwa|iki|два|اثنان",
    "drie|three|drei|trois|tres|trzy|üç|три|ثلاثة",
    "vier|four|quatre|cuatro|cztery|dört|чотири|أربعة",
)
"""Also an article in many languages: an answer only where hardly anything else is said."""
LAST: Final = "laatste|last|letzte|dernier|último|última|ostatnie|sonuncu|останнє|الأخير"
NEWEST: Final = "laatste|nieuwste|meest recente|last|latest|newest|most recent|letzte|letzten|neueste|neuesten|dernier|derniere|plus recent|plus recente|ultimo|ultima|mas reciente|ostatnie|ostatnia|ostatniego|ostatniej|najnowsze|sonuncu|son|en yeni|останнє|остання|останнього|останньої|найновіше|الأخير|الأخيرة|الاخير|الاخيرة|آخر|اخر"
WITHDRAWN: Final = "negeer dit|negeer mijn|negeer maar|al weggehaald|al opgehaald|net weggehaald|net opgehaald|zojuist opgehaald|zojuist weggehaald|inmiddels weg|inmiddels opgelost|inmiddels opgehaald|inmiddels gemaakt|niks aan de hand|niets aan de hand|loos alarm|ignore that|ignore this|ignore my|ignore it|please ignore|disregard|already gone|gone already|taken away already|took it away already|already taken away|already picked up|already been fixed|schon weg|schon abgeholt|inzwischen weg|inzwischen erledigt|ignorieren sie|ne tenez pas compte|déjà parti|déjà enlevé|déjà ramassé|ignorez|ya no está|ya lo recogieron|ya se lo llevaron|ya lo quitaron|ignore el aviso|już zabrali|już zabrane|już nie ma|już usunięte|proszę zignorować|artık yok|alıp götürdüler|çoktan alındı|kaldırıldı bile|вже забрали|вже прибрали|вже немає|ігноруйте|أخذوه|تمت إزالته|لم يعد موجودا|تجاهلوا|laat maar|laat maar zitten|laat zitten|vergeet het|vergeet maar|hoeft niet meer|hoeft niet|niet meer nodig|niet nodig|is al opgelost|al opgelost|is al gemaakt|is al weg|alweer weg|was een vergissing|per ongeluk|vergissing|foutje|intrekken|trek mijn melding in|annuleren|annuleer|cancel|cancel it|cancel my report|never mind|nevermind|forget it|forget about it|no longer needed|already fixed|already solved|false alarm|vals alarm|by mistake|my mistake|hat sich erledigt|schon erledigt|vergiss es|vergessen sie es|war ein versehen|nicht mehr nötig|nicht mehr noetig|stornieren|laissez tomber|laisse tomber|annuler|annulez|c'est une erreur|erreur de ma part|plus nécessaire|ce n'est plus nécessaire|déjà réglé|déjà résolu|ya no hace falta|olvídelo|olvidalo|déjelo|fue un error|cancelar mi aviso|ya está arreglado|ya está resuelto|ya no es necesario|nieważne|już nieaktualne|nieaktualne|pomyłka|proszę anulować|anulować|już naprawione|boş ver|boşverin|gerek kalmadı|artık gerek yok|yanlışlık|yanlışlıkla|iptal edin|iptal edebilirsiniz|çözüldü zaten|не треба|вже не треба|не потрібно|вже не потрібно|помилка|помилився|помилилась|скасуйте|вже полагодили|неважливо|لا داعي|انس الأمر|لم يعد ضروريا|كان خطأ|بالخطأ|ألغوا البلاغ|الغوا البلاغ|إلغاء البلاغ"
WRONG_PERSON: Final = "verkeerde persoon|verkeerde app|verkeerde chat|verkeerd nummer|verkeerde nummer|verkeerde gesprek|verkeerd gestuurd|verkeerd verzonden|verkeerd verstuurd|niet voor jullie|niet voor u|was voor iemand anders|voor iemand anders bedoeld|was voor mijn|bestemd voor iemand anders|wrong person|wrong chat|wrong number|wrong app|wrong window|not meant for you|not for you|meant for someone else|falsche person|falscher chat|falsche nummer|war nicht für sie|nicht für euch|nicht fuer sie|mauvaise personne|mauvais numéro|mauvaise conversation|trompé de personne|trompée de personne|pas pour vous|persona equivocada|número equivocado|chat equivocado|me equivoqué de chat|me he equivocado de persona|no era para ustedes|no era para vosotros|nie do was|nie do państwa|zła osoba|zły numer|zły czat|pomyliłem czat|pomyliłam czat|yanlış kişi|yanlış numara|yanlış sohbet|size değildi|size değil|не вам|не для вас|не той чат|не туди|помилився чатом|помилилася чатом|شخص خطأ|رقم خطأ|ليست لكم|لم تكن لكم|لم تكن الرسالة لكم|المحادثة الخطأ"
CORRECTS: Final = "nee|neen|nee sorry|sorry|oeps|oops|correctie|foutje|pardon|wacht|no|no sorry|sorry wrong|correction|wait|nein|entschuldigung|korrektur|moment|non|désolé|désolée|correction|perdón|perdon|corrección|nie|przepraszam|korekta|hayır|pardon|düzeltme|ні|вибачте|виправлення|لا|عفوا|تصحيح|آسف|ik bedoel|ik bedoelde|i mean|i meant|ich meine|je veux dire|quiero decir|miałem na myśli|chodziło mi|yani|я мав на увазі|я мала на увазі|أقصد|قصدي"
MEANT: Final = "ik bedoel|ik bedoelde|bedoelde ik|moet zijn|het moet|i mean|i meant|should be|ich meine|ich meinte|soll heißen|je voulais dire|je veux dire|quería decir|quise decir|quiero decir|miałem na myśli|miałam na myśli|chodziło mi o|powinno być|demek istedim|demek istediğim|я мав на увазі|я мала на увазі|має бути|أقصد|كنت أقصد|قصدي"
ANOTHER_FIRST: Final = "en|ook|oh en|o en|en nog iets|verder|daarnaast|bovendien|trouwens|and|also|oh and|und|auch|außerdem|et|aussi|y|también|i|a także|oraz|też|ve|ayrıca|і|також|ще|و|وأيضا|أيضا"
ANOTHER: Final = "nog een melding|nog iets|nog wat|nog een|iets anders|andere melding|nieuwe melding|ander probleem|tweede melding|daarnaast|en verder|ook nog|en ook|another|another thing|another problem|one more thing|new report|second report|something else|different problem|noch etwas|noch eine|noch ein|neue meldung|anderes problem|une autre|un autre|autre chose|autre problème|nouveau signalement|otra cosa|otro problema|otra incidencia|otro aviso|además|jeszcze coś|jeszcze jedno|inny problem|nowe zgłoszenie|drugie zgłoszenie|bir şey daha|bir de|başka bir|yeni bir bildirim|ayrıca|ще одне|інша проблема|інше|нове звернення|ще одна|شيء آخر|مشكلة أخرى|بلاغ آخر|بلاغ جديد|أيضا"
STILL: Final = "nog steeds|nog altijd|steeds nog|nog niet|nog geen|weer niet|still|yet|not yet|immer noch|noch immer|noch nicht|toujours|encore|pas encore|sigue|siguen|todavía|aún|nadal|ciągle|wciąż|jeszcze nie|hâlâ|hala|halen|henüz|досі|ще не|все ще|й досі|ما زال|لا يزال|ما زالت|لا تزال|لحد الآن"
BOTH: Final = "allebei|beide|alle twee|alles|both|all of it|beides|les deux|ambos|ambas|los dos|oba|obie|obydwa|ikisi de|her ikisi|обидва|обидві|كلاهما|كلها"
SAME_PLACE: Final = "daar|ernaast|zelfde plek|zelfde plaats|zelfde straat|zelfde adres|zelfde hoek|aan de overkant|ertegenover|verderop|daar vlakbij|ook hier|hier ook|there|same place|same spot|same street|same address|next to it|opposite it|dort|daneben|gegenüber davon|selben stelle|gleichen stelle|gleiche stelle|gleichen straße|selben straße|là|là-bas|juste à côté|même endroit|même rue|même adresse|allí|ahí|al lado|mismo sitio|mismo lugar|misma calle|misma dirección|tam|obok tego|tuż obok|tym samym miejscu|tej samej ulicy|orada|aynı yerde|aynı sokakta|hemen yanında|هناك|نفس المكان|نفس الشارع|بجانبه|там|поруч з ним|тому ж місці|тій же вулиці|тій самій вулиці"
HELP_IS_THERE: Final = "brandweer is er|politie is er|ambulance is er|hulp is er|hulp is onderweg|112 gebeld|heb 112 gebeld|112 is gebeld|heb al gebeld|al gebeld|ze zijn er|ze zijn er al|gevaar is geweken|het is onder controle|brand is uit|is geblust|firefighters are here|fire brigade is here|police is here|police are here|ambulance is here|help is here|help has arrived|help is on the way|called 112|already called|they are here|it is out|under control|feuerwehr ist da|polizei ist da|krankenwagen ist da|hilfe ist da|112 angerufen|schon angerufen|sind da|les pompiers sont là|la police est là|les secours sont là|ambulance est là|appelé le 112|appelé 112|déjà appelé|los bomberos están aquí|la policía está aquí|la ambulancia está aquí|llamado al 112|ya han llegado|ya llamé|ya hemos llamado|straż jest|straż już jest|policja jest|karetka jest|pomoc jest|pomoc przyjechała|dzwoniłem na 112|zadzwoniłem na 112|zadzwoniłam na 112|itfaiye geldi|polis geldi|ambulans geldi|yardım geldi|112 aradım|112'yi aradım|пожежники приїхали|поліція приїхала|швидка приїхала|допомога приїхала|допомога вже тут|подзвонив на 112|подзвонила на 112|وصلت الإطفاء|وصلت الشرطة|وصل الإسعاف|وصلت المساعدة|اتصلت بـ 112|اتصلت ب 112"
PERSON: Final = "medewerker|mens|een mens|een medewerker|persoon|agent|human|person|operator|employee|mitarbeiter|mensch|personne|humain|conseiller|persona|humano|empleado|pracownik|człowiek|konsultant|insan|temsilci|görevli|людина|оператор|працівник|شخص|موظف|إنسان"
PERSON_PLEASE: Final = "een medewerker spreken|met een medewerker|een mens spreken|met een mens|een echt persoon|echt mens|echt iemand|iemand spreken|iemand aan de lijn|iemand me bellen|iemand mij bellen|mij terugbellen|bel mij|bel me|teruggebeld worden|geen robot|talk to a human|speak to a human|speak to someone|talk to someone|talk to a person|speak to a person|real person|speak with a person|call me|call me back|mit einem menschen|mit einem mitarbeiter|mit jemandem sprechen|echten menschen|rufen sie mich|parler à quelqu'un|parler à une personne|parler à un conseiller|vraie personne|un humain|rappelez-moi|hablar con una persona|hablar con alguien|persona real|llámenme|llameme|rozmawiać z człowiekiem|porozmawiać z człowiekiem|z pracownikiem|z kimś porozmawiać|proszę o telefon|bir insanla|biriyle görüşmek|bir görevliyle|beni arayın|gerçek bir insan|з людиною|поговорити з кимось|з оператором|зателефонуйте мені|передзвоніть|التحدث مع شخص|التحدث إلى شخص|التكلم مع موظف|اتصلوا بي"
DO_NOT_KNOW: Final = "weet ik niet|weet niet|weet het niet|geen idee|geen nummer|don't know|dont know|no idea|not sure|weiß nicht|weiss nicht|keine ahnung|je ne sais pas|sais pas|aucune idée|no sé|no lo sé|ni idea|nie wiem|nie mam pojęcia|bilmiyorum|не знаю|без поняття|لا أعرف|لا أدري|ما أعرف"
ABUSE: Final = "kanker|kankerlijers|tering|tyfus|klootzak|klootzakken|hoer|hoeren|kutgemeente|kutambtenaren|rot op|flikker op|sukkels|idioten|mongolen|eikels|lul|debielen|fuck you|fuck off|assholes|asshole|bastards|idiots|arschloch|arschlöcher|wichser|verpisst euch|idioten|connard|connards|salauds|enculés|va te faire|cabrones|hijos de puta|gilipollas|idiotas|kurwa|debile|spierdalajcie|idioci|orospu|siktir|aptallar|salaklar|сука|блять|ідіоти|козли|حمير|كلاب|أغبياء"
LANGUAGE_WISHES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "nl": "in het nederlands|nederlands graag|op nederlands|in dutch|dutch please|auf niederländisch|en néerlandais|en holandés|en neerlandés|po holendersku|po niderlandzku|hollandaca|felemenkçe|нідерландською|بالهولندية",
        "en": "in english|english please|speak english|in het engels|engels graag|auf englisch|en anglais|en inglés|po angielsku|ingilizce|англійською|بالإنجليزية|بالانجليزية",
        "de": "auf deutsch|deutsch bitte|in german|german please|in het duits|duits graag|en allemand|en alemán|po niemiecku|almanca|німецькою|بالألمانية",
        "fr": "en français|en francais|français s'il vous plaît|in french|french please|in het frans|auf französisch|en francés|po francusku|fransızca|французькою|بالفرنسية",
        "es": "en español|en espanol|en castellano|español por favor|in spanish|spanish please|in het spaans|auf spanisch|en espagnol|po hiszpańsku|ispanyolca|іспанською|بالإسبانية",
        "pl": "po polsku|in polish|polish please|in het pools|pools graag|auf polnisch|en polonais|en polaco|lehçe|польською|بالبولندية",
        "tr": "türkçe|turkce|in turkish|turkish please|in het turks|turks graag|auf türkisch|en turc|en turco|po turecku|турецькою|بالتركية",
        "ar": "بالعربية|بالعربي|in arabic|arabic please|in het arabisch|arabisch graag|auf arabisch|en arabe|en árabe|po arabsku|arapça|арабською",
        "uk": "українською|in ukrainian|ukrainian please|in het oekraïens|oekraïens graag|auf ukrainisch|en ukrainien|en ucraniano|po ukraińsku|ukraynaca|بالأوكرانية",
    }
)
LANGUAGE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "nl": "nederlands|dutch|niederländisch",
        "en": "english|engels|englisch|anglais|inglés",
        "de": "deutsch|duits|german",
        "fr": "français|frans|french",
        "es": "español|spaans|spanish",
        "pl": "polski|pools|polish",
        "tr": "türkçe|turks|turkish",
        "ar": "عربي|العربية|arabisch|arabic",
        "uk": "українська|oekraïens|ukrainian",
    }
)
