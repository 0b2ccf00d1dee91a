"""What a text itself says is no emergency, in nine languages: nobody is hurt, gas that was measured and is none (pure).

Rules of every language read every text, so what holds them back is shared: a Turkish "bomba" is found by Spanish rules.
Only the words themselves are taken out; a fire in which nobody is hurt stays a fire.
"""

import re
from typing import Final

from loket.emergency.not_hit import NOT_HIT
from loket.emergency.rules import Trap, trap

NEED: Final = (
    r"\b(?:help|hulp|112|snel|ambulance|bloed\w*|bewusteloos|gewonden? (?:man|vrouw|kind)|reageert niet|mes|pistool|blood\w*|bleed\w*|"
    r"unconscious|knife|gun|hilfe|blut\w*|bewusstlos|krankenwagen|messer|au secours|aidez|sang|saign\w*|inconscient\w*|couteau|"
    r"ayuda|socorro|sangre|sangra\w*|inconsciente|cuchillo|pomoc\w*|ratunku|krew|krwi|krwawi\w*|nieprzytomn\w*|noz|nozem|"
    r"imdat|yardim\w*|kanama|kaniyor|kanlar|baygin|bicak\w*|допоможи\w*|рятуи\w*|кров\w*|непритомн\w*|ниж|ножем)\b|نجده|النجده|ساعدو|دم\b|ينزف|فاقد|سكين"
)
"""Words of need: beside them nothing is taken out."""


def only_with(required: str, unless: str = NEED) -> re.Pattern[str]:
    """What calls a trap off: words of need, and a text in which what it asks for does not stand.

    Args:
        required: pattern in plain form that must stand somewhere in the text.
        unless: pattern that calls it off.
    """
    return re.compile(rf"\A(?!.*?(?:{required}))|{unless}", re.DOTALL)


def stands(one: Trap, ready: str) -> bool:
    """Whether of each group of a trap's stems one stands in a plain text: else it is not looked for."""
    return all(any(stem in ready for stem in group) for group in one.stems)


_EXCEPT: Final = r"(?!,? (?:behalve|except|apart from|ausser|sauf|a part|salvo|excepto|menos|oprocz|poza|haric|disinda|الا|باستثناء|крим|окрим)\b)"
_NOBODY_HURT: Final = trap(
    "gewond slachtoffer hurt injur wounded casualt verletz bless victime herid lesionad victima ranny ranni rannych ranion ucierpia poszkodowan ofiar "
    "yarali yaralan & niemand geen nobody no_one noone no-one none no_ without zero keine personne aucun pas_de "
    "sans nadie ningun sin_ nikt nie brak bez yok olmadi madi mamis",
    r"\b(?:(?:er )?(?:is|was|raakte|zijn) )?(?:(?:gelukkig|er|is|was|dus) )*(?:niemand|geen mens) (?:(?:is|was|raakte|erbij|er|daarbij|bij|ernstig) )*gewond(?: geraakt)?\b"
    rf"{_EXCEPT}|\b(?:gelukkig )?geen (?:gewonden?|slachtoffers?)\b{_EXCEPT}|"
    r"\b(?:nobody|no one|noone|no-one|none|no person)(?: (?:is|was|got|has been|were|else|seems?|to be|badly))* (?:hurt|injured|wounded)\b"
    rf"{_EXCEPT}|\b(?:no|without|zero) (?:injuries|injured|casualties|wounded|victims)\b{_EXCEPT}|"
    r"\b(?:(?:es )?(?:ist|wurde|gibt es|gab es) )?(?:niemand|keiner)(?: (?:ist|wurde|dabei|zum gluck))* verletzt(?: (?:worden|wurde))?\b"
    rf"{_EXCEPT}|\bkeine verletzten?\b{_EXCEPT}|"
    r"\b(?:(?:heureusement|et|mais) )?personne (?:n'est|n'a ete|n'etait|n'a) (?:ete )?bless\w*"
    rf"{_EXCEPT}|\b(?:aucune? (?:blesse\w*|victimes?)|(?:il n'y a |y a |il y a )?pas de (?:blesses?|victimes?)|sans (?:faire de )?blesses?)\b{_EXCEPT}|"
    r"\b(?:no (?:hay|hubo|habia|ha habido) )?(?:a )?(?:nadie|ningun[oa]?)(?: (?:esta|ha sido|ha resultado|resulto|salio|fue|hay))*(?: (?:herid\w*|lesionad\w*|victimas?))\b"
    rf"{_EXCEPT}|\b(?:no (?:hay|hubo|ha habido)|sin) (?:heridos|lesionados|victimas)\b{_EXCEPT}|"
    r"\bnikt (?:\w+ )?(?:nie )?(?:ucierpial\w*|(?:jest |zostal )?ran(?:ny|iony)|zostal poszkodowany)\b"
    rf"{_EXCEPT}|\b(?:nie ma|nie bylo|brak|bez) (?:rannych|poszkodowanych|ofiar)\b{_EXCEPT}|"
    rf"\b(?:yarali|yaralanan|yaralimiz) (?:falan |kimse )?(?:yok\w*|olmadi)\b{_EXCEPT}|\b(?:hic ?kimse|kimse) (?:\w+ )?yaralan(?:madi|mamis)\w*\b{_EXCEPT}",
)
_NOBODY_HURT_ARABIC: Final = trap(
    "جرح جريح اصاب مصاب يصب انصاب تاذي & لا ما مو مش لم دون ليس محدا",
    rf"(?:(?:لا|ما|مو|مش|لم) ?(?:يوجد|توجد|في|فيه|فيها|هناك|كان|تقع|يقع)|مافي|بدون|دون|لا) (?:اي )?(?:جرحي|جريح|اصابات|اصابه|مصابين|مصابون){_EXCEPT}|"
    rf"(?:لم يصب|ما انصاب|لم يتاذ\w*|ما تاذي|لم يجرح) (?:اي )?(?:احد|حدا|حد)|(?:محدا|ما ?حدا?|لا احد) (?:انصاب|تاذي|اصيب|مصاب){_EXCEPT}",
)
_NOBODY_HURT_CYRILLIC: Final = trap(
    "поранен постражд травмован жертв & нихто нема без",
    r"\bнихто (?:\w+ )?не (?:постраждав\w*|поранен\w*|травмован\w*|травмувався)\b"
    rf"{_EXCEPT}|\b(?:поранених|постраждалих|жертв) (?:\w+ )?нема\w*\b{_EXCEPT}|\b(?:нема\w*|без) (?:поранених|постраждалих|жертв)\b{_EXCEPT}",
)
NOBODY_HURT: Final = (_NOBODY_HURT, _NOBODY_HURT_ARABIC, _NOBODY_HURT_CYRILLIC)
"""Who is not hurt, by script: where no word of one stands, nothing is looked for in it."""

_MEASURED: Final = (
    r"(?<!niet )(?<!nooit )\b(?:gemeten|wezen (?:meten|kijken)|gecontroleerd|nagekeken|onderzocht|gecheckt|langs ?geweest|kwam(?:en)? (?:\w+ )?meten|geweest)\b|"
    r"(?<!not )(?<!n't )(?<!never )\b(?:measured|checked|tested|inspected|came (?:\w+ )?and (?:looked|measured|checked))\b|"
    r"(?<!nicht )\b(?:gemessen|gepruft|uberpruft|kontrolliert|nachgemessen)\b|\b(?:mesure[rs]?|verifie[rs]?|controle[rs]?|est venu\w*)\b|"
    r"\b(?:midio|midieron|medido|(?:vino|vinieron|venido) a medir|comprob\w+|revisaron|reviso|revisado)\b|\b(?:zmierzyl\w*|sprawdzil\w*|zbadal\w*|mierzyl\w*)\b|"
    r"\b(?:olct[ui]\w*|kontrol ett\w*|bakti\w*|olcum yap\w*)\b|(?:قاس\w*|فحص\w*|كشفو\w*|قاموا بالقياس)|\b(?:перевир(?:ила|или|ив|ено)|вимиря\w*|замиря\w*|помиря\w*)\b"
)
_STEMS_OF_MEASURED: Final = (
    "gemeten", "meten", "kijken", "gecontroleerd", "nagekeken", "onderzocht", "gecheckt", "geweest", "kwam", "measured", "checked", "tested", "inspected", "came", "gemessen", "pruft",
    "kontrolliert", "mesure", "verifie", "controle", "venu", "midio", "midieron", "medido", "medir", "comprob", "revis", "zmierzyl", "sprawdzil", "zbadal", "mierzyl", "olct", "olcum",
    "kontrol", "bakti", "قاس", "فحص", "كشف", "قياس", "перевир", "вимиря", "замиря", "помиря",
)  # fmt: skip
_NOT_GAS: Final = (
    r"\b(?:dat|het|dit|'?t) (?:is|was|blijkt|bleek) (?:het )?(?:\w+ )?niet(?=\s*(?:[.,!;]|\Z|maar\b|het\b|dus\b|en\b))|\bgeen gas\w*\b|\bgas\w*(?: \w+)? uitgesloten\b|"
    r"\b(?:it'?s|it is|it was|that'?s|it is definitely|is|was|wasn'?t|isn'?t) (?:not|no|any)? ?(?:a )?gas\b|\b(?:it|that) (?:isn't|wasn't|is not|was not)(?: it)?(?=\s*(?:[.,!;]|\Z))|\bno gas\b|\bruled (?:it |that |gas )?out\b|"
    r"\bkein(?:en)? gas\w*\b|\b(?:das|es) ist (?:es )?nicht(?=\s*(?:[.,!;]|\Z))|\bausgeschlossen\b|\bce n'est pas (?:ca|cela|du gaz|le gaz)\b|\bpas de (?:fuite|gaz)\b|"
    r"\bno (?:es|era|hay|habia) (?:eso|gas|fuga|ningun\w* fuga)\b|\b(?:to )?nie (?:jest |ma |bylo )?(?:to )?gazu?\b|\bnie stwierdz\w* gazu\b|\bgaz (?:kacagi )?(?:degil\w*|yok\w*)|"
    r"(?:ليس|مو|مش|ما هو|لا يوجد|ما في) (?:هناك )?(?:تسرب )?(?:ال)?غاز|\b(?:це |то )?не газ\b|\bгазу нема\w*\b"
)
_GAS_AGAIN: Final = (
    r"\b(?:nu|weer|opnieuw|toch|nog steeds|now|again|still|jetzt|wieder|immer noch|maintenant|encore|ahora|otra vez|sigue|teraz|znowu|nadal|simdi|yine|tekrar|hala|"
    r"الان|مجددا|зараз|знову|досi)\b\W+(?:\w+\W+){0,3}?(?:\w*gas\w*|\w*gaz\w*|غاز|газ\w*)|\b(?:gas\w*|gaz\w*|газ\w*) (?:\w+ )?(?:weer|opnieuw|again|wieder|encore|de nouveau|otra vez|znowu|yine|tekrar|знову)\b|"
    r"\b(?:duizelig|misselijk|hoofdpijn|sis\w*|dizzy|sick|headache|hiss\w*|schwindel\w*|ubel|zischt|vertige\w*|nausee\w*|siffle\w*|maread\w*|silb\w*|zawrot\w*|syczy|"
    r"basim|bas donmesi|запаморо\w*|шипить)\b|دوخه|صداع"
)
GAS_RULED_OUT: Final = Trap(
    (("gas", "gaz", "غاز", "газ"), _STEMS_OF_MEASURED),
    re.compile(
        r"\b(?:\w*gas(?: ?le[ck]k?\w*|lucht|geur|geruch| leaks?| lekt)?|fui?[tg][ea] de (?:gas|gaz)|gaz\w*(?: (?:kacag\w*|sizint\w*))?|(?:wyciek |ulatnia (?:sie )?)gaz\w*|(?:витик |запах )?газ\w*)\b|(?:تسرب )?(?:ال)?غاز"
    ),
    only_with(
        rf"(?:{_MEASURED})[^?]{{0,90}}?(?:{_NOT_GAS})|(?:{_NOT_GAS})[^?]{{0,90}}?(?:{_MEASURED})",
        f"{NEED}|{_GAS_AGAIN}",
    ),
)
"""Gas that somebody came to measure, and that it is not. Who smells gas all the same, or again, is believed."""

_FIREWORKS: Final = (
    r"\b(?:\w*vuurwerk\w*|cobra'?s?|nitraat\w*|\w*fireworks?|bangers?|boller\w*|feuerwerk\w*|petard\w*|artifices?|petardos?|fuegos artificiales|fajerwerk\w*|"
    r"maytap\w*|havai ?fisek\w*|torpil\w*|петард\w*|феи?ерверк\w*|салют\w*)\b|مفرقعات|العاب ناريه"
)
_HARM: Final = (
    r"\b(?:gewond\w*|hand|vingers?|ingestort|brand\w*|rook|dak|gevel|hurt|injur\w*|fingers?|collaps\w*|on fire|smoke|roof|verletz\w*|finger|eingesturzt|brennt|rauch|"
    r"bless\w*|main|doigts?|effondr\w*|feu|incendie|fumee|herid\w*|mano|dedos?|derrumb\w*|humo|incendio|rann\w*|palc\w*|dlon\w*|zawali\w*|pali sie|dym|yarali\w*|parmak\w*|"
    r"yangin\w*|duman\w*|coktu|поранен\w*|рук\w|пальц\w*|обвали\w*|горить|пожеж\w*|дим)\b|جرح|جريح|مصاب|اصبع|حريق|دخان|انهار"
)
_TURNS: Final = r"(?:maar|but|aber|mais|pero|ale|ama|але|vuurwerk|fireworks?|feuerwerk|boller|petard\w*|fajerwerk\w*|петард\w*|er ligt|there is)\b"
"""Who thought of fireworks, but it was a bomb."""
TAKEN_FOR_A_BOMB: Final = Trap(
    (("bom", "bomb", "قنبله", "explo", "бомб", "explod", "انفجار"),),
    re.compile(
        r"\b(?:dacht\w*|leek|leken|lijkt|alsof|net of|thought|sounded|like|dachte\w*|klang|als ob|cru|croyais|dirait|pense|pensaba|pensamos|parecia|crei|myslal\w*|jakby|zdawalo|думав\w*|думал\w*|наче|здалося)"
        rf" (?:(?!{_TURNS})[\w']+ ){{0,6}}?(?:bom|bommen|bombs?|bomben?|bombes?|bombas?|bomby|bombe|explosie|explosion|explosions|бомб\w*)\b"
        r"(?: (?:is|was|had|has|er|hat|war|a|avait|ha|habia|se)?\s?(?:ontploft\w*|afging|went off|gone off|exploded|explodiert|explose|explot\w*|wybuch\w*|вибух\w*))?|"
        r"(?<!maytap )(?<!fisek )(?<!torpil )\b(?:sandim|zannettim|sandik|zannettik|sanki) bomba\w*(?: (?:patla|at)\w*)?|\bbomba\w* (?:patla\w* )?(?:sandim|zannettim|sandik|zannettik|gibi)\b|"
        r"(?:ظننت|ظنيت|حسبت|فكرت|كانه|كان) (?:\w+ )?(?:قنبله|انفجار)(?: انفجرت)?"
    ),
    only_with(
        rf"{_FIREWORKS}|\b(?:gister\w*|vannacht|last night|yesterday|gestern|letzte nacht|hier soir|hier matin|anoche|ayer|wczoraj|dun gece|dun aksam|вчора)\b|البارحه|امبارح",
        f"{NEED}|{_HARM}",
    ),
)
"""Fireworks, or a bang of yesterday, of which somebody thought that it was a bomb."""
_NO_MORE: Final = (
    r"\b(?:(?:voor|van|wat) (?:mij|me|ons)(?: betreft)? (?:hoeft|hoef) (?:het|t|dat|dit|'t)(?: (?:allemaal|dus|nu|eigenlijk|ook|echt|verder|nu ook)){0,2}|"
    r"(?:(?:het|t|dat|dit|'t) )?hoeft (?:het |dus |nu |al )?(?:voor|van) (?:mij|me|ons)(?: (?:allemaal|dus|nu|eigenlijk|ook|echt|verder)){0,2}) niet (?:meer|langer)\b"
)
_WITHDRAWS: Final = (
    r"(?:\b(?:trek|haal|annuleer|schrap|sluit|verwijder|stop|doe|cancel|gooi|wis|mag|kan|kunt|kunnen|mogen)\b[^.!?\n]{0,30}\bmelding\b|"
    r"\bmelding\b[^.!?\n]{0,30}\b(?:intrekken|annuleren|sluiten|stoppen|weg|verwijderen|schrappen|ingetrokken|gesloten|vervallen|dicht)\b|"
    r"\bannuleer (?:hem|m|het|t|maar|die)\b|\btrek (?:hem|m|het|t|maar|die|'m) (?:\w+ )?in\b)"
)
_IS_MENDED: Final = r"\b(?:gemaakt|gerepareerd|opgelost|weggehaald|opgehaald|meegenomen|opgeruimd|geregeld|verhuis\w*|verhuizen|verhuisd|weg|vervangen|schoongemaakt)\b"
_OF_LIFE: Final = (
    r"\b(?:leven\w*|dood|doodgaan|zelfmoord\w*|sterven|spring\w*|einde?|afscheid\w*|pillen|touw|op(?:hangen|gehangen)|alleen|eenzaam\w*|depressi\w*|klaar mee|"
    r"kan niet meer|er niet meer zijn|geen zin meer|genoeg van|vaarwel|mis(?:sen)? (?:mij|me))\b"
)
NO_MORE_NEEDED: Final = Trap(
    (("hoef",), ("melding", "annuleer", "trek", "laat maar")),
    re.compile(_NO_MORE),
    only_with(
        rf"{_NO_MORE}[^.!?\n]{{0,40}}?{_WITHDRAWS}|{_WITHDRAWS}[^.!?\n]{{0,40}}?{_NO_MORE}|{_IS_MENDED}[^.!?\n]{{0,40}}?{_NO_MORE}[^.!?\n]{{0,8}}laat maar",
        f"{NEED}|{_OF_LIFE}",
    ),
)
"""Who takes a report back and says so, "voor mij hoeft het niet meer, trek de melding maar in", does not say it of life."""
RULED_OUT: Final = (*NOBODY_HURT, GAS_RULED_OUT, TAKEN_FOR_A_BOMB, NO_MORE_NEEDED, *NOT_HIT)
