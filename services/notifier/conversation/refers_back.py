"""Whether a message can only be understood with the thing that was told of before it: "er groeit nu ook mos op" (pure).

It says that something is in it, on it or around it, that a part of it went too, or that it is worse than it was, and
names no thing of its own that this could be of. Only the first clause counts: "a van, and somebody sleeps in it".
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation import meaning

_CLAUSES: Final = re.compile(r"[.!?\n؟,،;:]+")
_GREETS: Final = 1
"""Words of a clause that only greets or begins: "hoi, ..."."""
_OF_ITS_OWN: Final = re.compile(
    r"(?<!\w)(?:met|waar\w*|with|that|which|who|mit|avec|dont|qui|que|con|który|która|które|który|z|із|зі|який|яка|яке|"
    r"mijn|onze|my|our|mein\w*|unser\w*|mon|ma|notre|mi|nuestr[oa]|mój|moja|moje|мій|моя|моє)(?!\w)|التي|الذي|(?<!\w)مع(?!\w)",
    re.IGNORECASE,
)
"""Before it, what "it" may mean stands in the message itself: "a fridge with maggots in it"."""
_OF_WHAT: Final = re.compile(r"(?<!\w)(?:van|of|vom|von|des|du|de la|de l['’]\w+|del|z|od)(?!\w)", re.IGNORECASE)
"""Behind a part, what it is of: "het deksel van de container"."""
_ENDS: Final = r"(?: (?:ook|nog|nu|al|hoor|dan|zelfs|now|too|as well|already|auch|jetzt|aussi|maintenant|ahora|también|teraz|też|тепер|теж|вже))*\s*$"
_DONE: Final = r"(?: (?:te )?(?:\w*ge\w+|\w+en))?"
_IN_IT: Final = re.compile(
    rf"(?<!\w)(?:er|d'r)(?!\w)(?: [\w'’-]+){{0,8}}? (?:in|op|doorheen|bovenop|eroverheen){_DONE}{_ENDS}|"
    rf"(?<!\w)(?:er|d'r)(?!\w)(?: [\w'’-]+){{0,8}}? (?:over|heen) ge\w+|(?<!\w)(?:erin|erop|eroverheen|erdoorheen|eronder)(?!\w)|"
    rf"(?<!\w)(?:in|on|inside|into|onto|through|out of|off|underneath|on top of) it(?!\w|['’])|(?<!\w)inside{_ENDS}|"
    rf"(?<!\w)(?:darin|drin|drinnen|drauf|darunter|drunter|obendrauf)(?!\w)|(?<!\w)darauf{_ENDS}|"
    rf"(?<!\w)(?:dedans|(?<!au )(?<!du )(?:dessus|dessous))(?!\w)|à l['’]intérieur(?! d)|"
    rf"(?<!il )(?<!\w)y(?: a| ont)? (?:été )?(?:traîn\w+|dor\w+|habit\w+|pouss\w+|ajout\w+|jet\w+|mis|viv\w+|vit|jou\w+|grimp\w+)|"
    rf"(?<!\w)(?:dentro|adentro|encima){_ENDS}|(?<!\w)(?:se )?les? (?:falta\w*|han? \w+|cay\w+)(?!\w)|"
    rf"(?<!\w)(?:w|na|po|do|przez|pod|nad) (?:nim|niej|niego|nią)(?!\w)|(?<!\w)w środku{_ENDS}|"
    rf"(?:^|(?<!\w)(?:şimdi|artık|hala|hâlâ|bir de|üstelik)) *(?:içinde|içine|içinden|üstünde|üstüne|üzerinde|üzerine|altında|altına)(?!\w)|"
    rf"(?<!\w)(?:в|у|на|по|під|через|до) (?:ньому|нього|ній|неї)(?!\w)|(?<!\w)всередині{_ENDS}|"
    rf"^(?:و?(?:الآن|الان|هلق|هسه|دلوقتي|أيضا|ايضا|كمان|في|صار|صارت|لسه)\s+)*و?(?:ب?داخله|ب?داخلها|جواه|جواها|عليها|فيها|فوقها|فوقه|تحتها|تحته)(?!\w)",
    re.IGNORECASE,
)
_AROUND_IT: Final = re.compile(
    rf"(?<!\w)(?:er|d'r)(?!\w)(?: [\w'’-]+){{0,8}}? (?:bij|omheen|tussen|onder|tegenaan|naast){_DONE}{_ENDS}|(?<!\w)(?:erbij|eromheen|ernaast){_ENDS}|"
    rf"(?<!\w)(?:around|beside|next to|against|to|under|by|near) it(?!\w|['’])|"
    rf"(?<!\w)(?:dabei|daneben|drumherum|drum herum|rundherum|ringsum){_ENDS}|(?<!\w)(?:autour|à côté)(?! d)(?!\w)|(?<!\w)(?:alrededor|al lado)(?! d)(?!\w)|"
    rf"(?<!\w)(?:obok|koło|przy|wokół) (?:niego|niej|nim|nią)(?!\w)|(?<!\w)(?:dookoła|wokół|naokoło|obok){_ENDS}|"
    rf"(?:^|(?<!\w)(?:şimdi|artık|hala|hâlâ|bir de|üstelik)) *(?:etraf|yan|çevres)\w+|(?<!\w)(?:біля|коло|навколо) (?:нього|неї)(?!\w)|"
    rf"(?<!\w)(?:навколо|довкола){_ENDS}|(?<!\w)و?(?:حوله|حولها|بجانبه|بجانبها|جنبه|جنبها|حواليه|حواليها)(?!\w)",
    re.IGNORECASE,
)
_PART: Final = re.compile(
    r"(?<!\w)(?:(?:de|het|'t) (?:rug)?(?:leuning|klep|klepje|deksel|ruit|ruiten|wiel|wielen|achterwiel|voorwiel|draden|bedrading|zitje|zitting|scharnier\w*|poot|poten|banden)|"
    r"(?:the|its) (?:lid|cover|back|backrest|seat|slats?|wheels?|hinges?|windows?|wires?|wiring|tyres)|(?:der|die|das) (?:deckel|klappe|lehne|rückenlehne|sitzfläche|räder|scheiben|kabel|reifen)|"
    r"(?:le|la|les) (?:couvercle|plaque|dossier|assise|roues?|vitres?|fils|pneus)|(?:el|la|los|las) (?:respaldo|tapa|asiento|ruedas?|cristales|ventanillas|cables)|"
    r"(?:oparcie|pokrywa|klapa|koła|szyby|kable|przewody|opony)|(?:kapağı|arkalığı|tahtası|tekerle(?:ği|kleri)|camı|camları|kabloları)|"
    r"(?:кришка|кришки|спинка|спинки|сидіння|колеса|шиби|дроти|шини)|و?(?:الغطاء|غطاؤها|غطاؤه|المسند|العجلات|الأسلاك))(?!\w)",
    re.IGNORECASE,
)
"""What is of a thing, and no thing that is reported by itself."""
_SINCE: Final = re.compile(
    r"(?<!\w)(?:nu|nou|inmiddels|intussen|ondertussen|now|since|meanwhile|jetzt|inzwischen|mittlerweile|maintenant|entre-temps|désormais|ahora|entretanto|"
    r"teraz|już|tymczasem|şimdi|artık|тепер|вже|зараз)(?!\w)|الآن|الان|هلق|دلوقتي|صارت?(?!\w)|أصبحت?(?!\w)",
    re.IGNORECASE,
)
_SUBJECT: Final = re.compile(
    r"^\W*(?:(?:en|maar|nu|inmiddels|and|but|now|und|aber|jetzt|et|mais|maintenant|y|pero|ahora|i|ale|teraz|ve|ama|şimdi|та|і|але|тепер|update|ps)\W+)*"
    r"(?:hij|die (?:is|staat|hangt|ligt|zit|doet|gaat|wordt)|it|its|it['’]s|het (?:hangt|leunt|staat|ligt|is (?:nu|inmiddels) (?:helemaal|nog))|d?er (?:ist|hat|hängt|steht|liegt|wird|neigt|wackelt|kippt|stinkt)|elle|il(?! y)|ça|on[ao]?|він|вона|воно)(?!\w)",
    re.IGNORECASE,
)
_WORSE: Final = Sought(
    r"(?<!\w)(?:(?:nog|steeds|alsmaar|almaar)(?: veel)? (?!meer|weer|keer|verder|eerder|later|onder|over|zeker|achter|ieder|ander|donker(?!d)|wakker|lekker|daar|hier)\w{3,}er|(?:nog|steeds) (?:meer|verder)|erger(?! me| mij)|"
    r"(?:even|much|a lot|far|getting) (?:more|worse|\w{3,}er)|worse|(?:noch|immer) (?:mehr|weiter|\w{4,}er)|schlimmer|(?:encore|bien) (?:plus|pire)|pire|de plus en plus|"
    r"(?:aún|todavía|cada vez|mucho) (?:más|peor|mayor)|peor|jeszcze (?:gorzej|bardziej|\w{4,}(?:iej|sz[aey]))|coraz (?:gorzej|bardziej|więcej|\w{4,}(?:iej|sz[aey]))|gorzej|"
    r"daha da|gittikçe|giderek|(?:ще|дедалі|все) (?:більше|гірше|дужче|сильніше)|гірше)(?!\w)|أسوأ|اسوأ|(?:أكثر|اكثر|أكبر|اكبر) (?:الآن|الان|من)|صارت? \w+ (?:أكثر|اكثر)|صارت? (?:أكبر|اكبر)",
    re.IGNORECASE,
)
_NOW_SO_MANY: Final = Sought(
    r"^\W*(?:er|het) (?:zijn|liggen|staan) er (?:nu|inmiddels|intussen|al|ondertussen) (?:al )?(?:\d+|twee|drie|vier|vijf|zes|meer)(?!\w)|"
    r"^\W*(?:(?:now )?there are (?:now |already )?(?:\d+|two|three|four|five|six|more) (?:of them|now|loose|broken)|(?:jetzt|inzwischen|mittlerweile) sind es (?:schon )?\w+|"
    r"es sind (?:jetzt|inzwischen|mittlerweile) (?:schon )?\w+|(?:maintenant )?il y en a (?:maintenant|déjà) \w+|maintenant il y en a \w+|(?:ahora|ya) (?:son|hay) (?:ya )?(?:\d+|dos|tres|cuatro|cinco)|"
    r"(?:teraz|już) (?:są|jest ich) (?:już )?\w+|(?:şimdi|artık) (?:\d+|iki|üç|dört|beş) tane|(?:тепер|вже) їх (?:вже )?\w+)(?!\w)|^\W*(?:الآن|الان|صاروا|أصبحوا|صار فيه) (?:أصبحوا )?(?:\d+|اثنان|اثنين|ثلاثة|أربعة)",
    re.IGNORECASE,
)
"""So many there are by now of what was told of before."""

_COUNTED_ANEW: Final = Sought(
    r"^\W*(?:(?:nu|vandaag|inmiddels|intussen|ondertussen|vanmorgen|vanochtend) (?:zijn|liggen|staan|hangen) (?:het |er )?(?:er )?(?:al |ineens |zelfs )?(?:\d{1,2}|twee|drie|vier|vijf|zes)|"
    r"het zijn (?:er )?(?:nu|vandaag|inmiddels|intussen|ondertussen) (?:al |zelfs )?(?:\d{1,2}|twee|drie|vier|vijf|zes)|"
    r"(?:today|now|meanwhile|by now),? (?:it['’]s|they['’]re|they are|there are|there['’]s) (?:already |even )?(?:\d{1,2}|two|three|four|five|six)|"
    r"(?:it['’]s|they['’]re|there are) (?:\d{1,2}|two|three|four|five|six) (?:\w+ )?(?:now|today|by now)|"
    r"(?:heute|jetzt|inzwischen|mittlerweile) (?:sind|liegen|stehen) (?:es |da )?(?:schon |sogar )?(?:\d{1,2}|zwei|drei|vier|fünf|sechs)|"
    r"(?:aujourd['’]hui|maintenant|désormais),? (?:c['’]est|ce sont|il y en a|il y a|ils sont) (?:déjà )?(?:\d{1,2}|deux|trois|quatre|cinq|six)|"
    r"(?:hoy|ahora|ya),? (?:son|hay) (?:ya )?(?:\d{1,2}|dos|tres|cuatro|cinco|seis)|"
    r"(?:dziś|dzisiaj|teraz|już) (?:są|jest|leżą|stoją) (?:ich )?(?:już )?(?:\d{1,2}|dwa|dwie|trzy|cztery|pięć)|"
    r"(?:bugün|şimdi|artık) (?:\d{1,2}|iki|üç|dört|beş)(?: tane)?(?: \w+)? (?:var|oldu)|"
    r"(?:сьогодні|тепер|вже|зараз) (?:їх |там )?(?:вже )?(?:\d{1,2}|два|дві|три|чотири|п['’]ять)|"
    r"(?:اليوم|الآن|صاروا|صارت) (?:هم |هي |صاروا |أصبحوا )?(?:\d{1,2}|اثنان|اثنين|ثلاث|ثلاثة|أربع|أربعة|خمسة))(?!\w)",
    re.IGNORECASE,
)
"""How many there are today, with the word for them or without."""
_COUNTS: Final = 8
"""Words of who says no more than that."""
_WHEN_NL: Final = r"(?:vanavond|vannacht|vanmorgen|vanochtend|vanmiddag|vandaag|gister(?:en|avond|nacht|middag|ochtend)?|(?:afgelopen|vorige|deze) (?:nacht|avond|week)|zojuist|zonet|daarnet|momenteel|op dit moment|nu|en nu|en)"
_DO_NL: Final = r"(?:zijn|is|was|waren|staan|staat|stonden|stond|zitten|zit|zaten|zat|hangen|hangt|hingen|liggen|ligt|lagen|lag|lopen|liepen|loopt|slapen|slaapt|sliep|begint|beginnen|begonnen|begon|gaan|gaat|gingen|ging|komen|kwamen|komt|kwam|doen|deden|doet|maken|maakten|draaien|draaiden|draait|schreeuwen|crossen|racen|dealen|blowen|drinken|hebben|hadden|heb je|heeft)"
_THERE_AGAIN: Final = Sought(
    r"(?<!\w)(?:"
    rf"^(?:\w+ ){{0,3}}?(?:ze|zij|hij|ie|die lui|die gasten|die jongens|die jongeren|die gastjes|dezelfde \w+|het zelfde|hetzelfde) {_DO_NL} (?:\w+ ){{0,5}}?(?:weer|alweer|opnieuw|wederom)(?! (?:weg|vertrokken|opgehoepeld|verdwenen|rustig|stil|normaal|goed)(?!\w))|"
    rf"^(?:\w+ ){{0,2}}?(?:{_WHEN_NL} )?{_DO_NL} (?:ze|zij|ie|hij|die lui|die gasten|dezelfde \w+) (?:\w+ ){{0,5}}?(?:weer|alweer|opnieuw|wederom)(?! (?:weg|vertrokken|opgehoepeld|verdwenen|rustig|stil|normaal|goed)(?!\w))|"
    rf"(?:{_WHEN_NL} )(?:(?:al)?weer|wederom)(?: (?:hetzelfde|het zelfde|zo|raak|tot|de hele|een hele|heel|bezig|aan de gang|mis|prijs|feest|begonnen|herrie|lawaai|overlast|geschreeuw|gegil)(?!\w)|$)|"
    r"(?:al)?weer (?:raak|zover|zo ver|begonnen|bezig|hetzelfde|het zelfde|aan de gang|aan de hand|prijs|feest|van dattum|zo laat|tot diep|net zo)(?! (?:met|aan) (?:de |het |een )?(?:bouw|werk|graven|verven)\w*)|(?:zelfde|hetzelfde) (?:liedje|verhaal|gedoe|ellende|tafereel|feest)|daar (?:gaan|zijn|heb je|hebben we|komen) (?:ze|we|hij) (?:\w+ )?weer|"
    r"(?:ligt|lag|lagen|liggen|staat|staan|stond|stonden) (?:er|daar) (?:\w+ ){0,2}?weer (?:\w+ ){0,3}?(?:berg|hoop|lading|stapel|van alles|allerlei|troep|rommel|zooi|bende|hetzelfde|net zoveel|net zo veel)|(?:zag|zagen|hoorde|hoorden) (?:ik|we|wij) (?:ze|hem|er) (?:\w+ ){0,3}?(?:weer|alweer)|"
    # English
    r"(?:saw|seen|heard) (?:them|him|it) (?:\w+ )?again|"
    r"(?:they|he|she)(?: are| re| is| s| were| was) (?:\w+ ){0,2}?(?:back|at it|there|here|out|doing it|shouting|partying|playing|drinking|dealing)(?: \w+){0,3}? again|(?:they|he|she)(?: are| re| is| s| were| was)(?: all)? back(?: (?:tonight|today|now|this|last|and)(?!\w)|$)|"
    r"^(?:\w+ ){0,2}?(?:same (?:thing|story|again)|happening again|at it again|started again|it s (?:started|happening|going on|kicked off)(?: \w+)? again|here (?:we|they) go again|(?:tonight|today|last night|this morning|yesterday) again)|"
    # German
    r"(?:sie|er|die) (?:\w+ ){0,3}?(?:wieder|erneut) (?:\w+ ){0,2}?(?:da|dort|dran|hier|am|unterwegs)(?!\w)|(?:ist|sind|war|waren|sitzen|stehen|hangen|machen|fangen|kommen) (?:sie|die|er|es) (?:\w+ ){0,3}?(?:wieder|erneut)|(?:wieder|erneut) (?:dasselbe|das gleiche|das selbe|so weit|soweit|los|losgegangen|angefangen)|(?:heute|gestern|letzte nacht|heute (?:abend|nacht|fruh|morgen)|gestern (?:abend|nacht)) (?:schon )?wieder(?: (?:bis|das|so|die ganze)(?!\w)|$)|"
    # French
    r"(?:ils|elles|il|elle) (?:sont|est|etaient|etait|ont|recommencent|remettent)(?: (?:encore|de nouveau|a nouveau|la|revenus|revenu|revenues|recommence|remis|ca)(?!\w)){1,3}|(?:ils|elles|il|elle) (?:recommencent|recommence|remettent ca|reviennent)|ca (?:recommence|a recommence|continue de plus belle)|(?:rebelote|encore (?:la )?meme (?:chose|histoire)|c est reparti)|(?:ce soir|cette nuit|hier soir|hier|aujourd hui|ce matin) (?:encore|rebelote|a nouveau|de nouveau)(?: (?:jusqu|la|pareil|toute)(?!\w)|$)|"
    # Spanish
    r"(?:estan|esta|estaban|estaba|han vuelto|ha vuelto|volvieron|vuelven)(?: \w+){0,2}? (?:otra vez|de nuevo|nuevamente)|(?:otra vez|de nuevo) (?:estan|estaban|han|lo mismo|igual|ahi|aqui|alli)|(?:han|ha) vuelto(?: (?:a|hoy|esta|anoche|los|ahi)(?!\w)|$)|(?:vuelven|volvieron) a (?:estar|hacer|empezar|las andadas)|(?:esta noche|anoche|hoy|ayer|esta manana) (?:otra vez|de nuevo)|"
    # Polish
    r"(?:znowu|znow|ponownie) (?:\w+ )?(?:tam |tu |sa |jest |byli |byl |siedz\w+ |stoj\w+ |halas\w+ |krzycz\w+ |to samo|zaczel\w+|sie zacz\w+)|(?:sa|jest|byli|byl|siedza|stoja) (?:\w+ )?(?:znowu|znow|ponownie)|(?:dzis|dzisiaj|wczoraj|dzis wieczorem|wczoraj wieczorem|w nocy|dzis w nocy) (?:znowu|znow)|"
    # Turkish
    r"(?:yine|gene|tekrar|yeniden) (?:orada\w*|burada\w*|geldi\w*|gelmis\w*|basla\w+|toplan\w+|ayni sey|ayni\w*|bagir\w+|otur\w+|muzik\w*)|(?:bu aksam|bu gece|dun gece|dun aksam|bugun|dun|bu sabah|simdi|su an)(?: da)? (?:yine|gene|tekrar)|"
    # Ukrainian
    r"(?:вони|він|вона) (?:\w+ ){0,2}?(?:знову|знов|опять)|(?:знову|знов) (?:\w+ )?(?:там|тут|вони|він|те саме|почал\w+|збира\w+|крич\w+|шумл\w+|гуля\w+)|(?:сьогодні|вчора|вночі|ввечері|цієі ночі|зараз)(?: (?:ввечері|вночі))? (?:знову|знов)|"
    # Arabic
    r"(?:هم|هو|هي|رجعوا|عادوا|موجودون|موجودين|نفس الشي\w*|نفس الموضوع) (?:\w+ ){0,3}?(?:مرة اخري|مرة اخرى|مرة تانية|مرة ثانية|من جديد|مجددا|كمان مرة)|(?:رجعوا|عادوا|تجمعوا|بداوا|بلشوا)(?: \w+){0,3}? (?:مرة اخري|مرة اخرى|مرة تانية|مرة ثانية|من جديد|مجددا|الليلة|اليوم)|^(?:الليلة|اليوم|امس|البارحة|مبارح) (?:ايضا|كمان|مرة اخري|مرة اخرى|من جديد|مجددا|نفس)"
    r")(?!\w)"
)
"""They are there again, or it is going on again, tonight or last night: nothing of its own."""


def _clause(text: str) -> str:
    """The first clause that says something."""
    clauses = [clause.strip() for clause in _CLAUSES.split(text)]
    return next((clause for clause in clauses if len(clause.split()) > _GREETS), text.strip())


def _found(pattern: re.Pattern[str], clause: str) -> bool:
    """Whether a clause refers so to something that it does not name itself."""
    found = pattern.search(clause)
    return found is not None and _OF_ITS_OWN.search(clause) is None


def is_in_it(text: str) -> bool:
    """Whether a message says what is in or on the thing before, or which part of it went: "jetzt ist der Deckel ab"."""
    clause = _clause(text)
    if _found(_IN_IT, clause):
        return True
    return _found(_PART, clause) and _OF_WHAT.search(clause) is None and _is_news(clause)


def _is_news(clause: str) -> bool:
    """Whether a clause says that something is so by now, or too."""
    return _SINCE.search(clause) is not None or meaning.too(clause)


def is_around_it(text: str) -> bool:
    """Whether a message says what lies around or beside the thing before: "inmiddels ligt er ook glas bij"."""
    return _found(_AROUND_IT, _clause(text))


def says_how_it_is(text: str) -> bool:
    """Whether a message says how the thing before is by now: "it is leaning even more", "hij is nu helemaal uit"."""
    clause = _clause(text)
    return any(sign.search(clause) is not None for sign in (_WORSE, _NOW_SO_MANY)) or (
        _SUBJECT.search(clause) is not None and _SINCE.search(clause) is not None
    )


def counts_anew(text: str) -> bool:
    """Whether a few words say how many there are by now of a thing that was told of before: "today it's three"."""
    return len(text.split()) <= _COUNTS and _COUNTED_ANEW.search(text) is not None


def is_there_again(text: str) -> bool:
    """Whether a clause says that they are there again, or that it goes on again: "vanavond zijn ze er weer"."""
    if not _THERE_AGAIN.may_hold_plain(text):
        return False
    return any(_THERE_AGAIN.search(plain(clause)) is not None for clause in _CLAUSES.split(text))
