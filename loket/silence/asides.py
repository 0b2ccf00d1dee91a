"""What stands beside a wish for silence: words that say the same or nothing, and words that set it a limit (pure).

"Los het gewoon op, ik hoef er verder niks over te horen" tells of nothing else, however many words it takes. "Als het
vol is", "na tien uur" and "in het Engels" ask for less than silence; so does who speaks of what others want.
"""

# ruff: noqa: E501 - lists of words are read best as they are, in their own alphabets

import re
from typing import Final

from loket.plain import plain
from loket.sought import Sought

_IDLE_WORDS: Final = (
    # Dutch
    "als if wenn cuando kiedy коли ik we wij hoef hoeven wil willen er erover ervan hierover daarover verder meer niks niets niet geen over van te dat het dit de een verloop voortgang afloop stand horen weten lezen zien "
    "los lossen regel regelen doe doen maak maken fix fixen ruim repareer pak ga gaat ga gang aan de slag op iets jullie gewoon maar nou nu eens zelf vanzelf wel merk zie geloof vertrouw erop "
    "goed komt komen zo is word wordt gek moe van mijn telefoon piept trilt hele dag steeds heb hebben al druk genoeg bedankt dank u wel je graag svp alstublieft klaar en want ok oke mee bezig "
    "interesseert boeit mij me niet nodig anders niets meer liever rust prima zorg zorgen ervoor gebeurt gemaakt opgelost "
    # English
    "i we don t dont do not need want to know hear anything nothing else about it how goes is going the progress of outcome just please fix sort solve get done it on with out ll see for myself when "
    "it s s trust you your that this will be fine my phone keeps buzzing all day busy enough thanks thank any more further no my me make work job drives crazy mad go ahead and carry "
    # German
    "ich wir muss mussen mochte will wollen brauche den die das der verlauf fortschritt ausgang nicht nichts kein keine weiter weiteres mehr davon daruber dazu horen wissen kennen lesen "
    "erledigen erledigt losen kummern kummert sie es einfach doch mal bitte danke sehe merke ja schon selbst von selbst vertraue darauf wird gut mein handy klingelt standig den ganzen tag genug macht machen um "
    # French
    "je n nous ne ai avons pas plus besoin d en de la le les suite entendre parler savoir connaitre rien autre reglez faites votre travail juste simplement ca cela c est verrai bien moi meme "
    "vois mon telephone sonne sans arret toute journee assez merci veux souhaite tout s il vous plait confiance a tu vous reparez l etat avancement quand sera fini "
    # Spanish
    "yo no necesito necesitamos quiero queremos hace falta que me cuenten saber oir nada mas como va sobre de esto eso el la lo proceso avance arreglenlo arreglen arregle arreglelo haganlo hagan su trabajo y ya solo "
    "simplemente por favor gracias vere yo mismo misma confio en todo ira bien mi telefono suena todo dia basta siga sigan con ello "
    # Polish
    "ja nie musze musimy chce chcemy potrzebuje wiedziec slyszec czytac co dalej jak idzie sie z tym o tej sprawie po prostu to naprawcie zalatwcie zrobcie niech bedzie prosze dziekuje nic wiecej juz "
    "zobacze sam sama ufam ze moj telefon dzwoni caly dzien dosc mam ze bedzie dobrze przebieg przebiegu sprawy znac "
    # Turkish
    "ben biz nasil gittigini gidisati sonucu bilmem bilmek bilmeme duymak duymam ogrenmek gerekmiyor gerek yok istemiyorum istemiyoruz baska bir sey daha fazla bu konuda sadece halledin cozun yapin isinizi lutfen tesekkurler "
    "kendim gorurum zaten telefonum butun gun caliyor yeter hicbir "
    # Ukrainian
    "я ми мені нам не треба потрібно хочу хочемо знати чути читати як іде ідуть справа справи хід про це більше нічого просто вирішіть зробіть виправте полагодьте це будь ласка дякую сам сама побачу "
    "довіряю вам міи телефон дзвонить весь день досить щодо цього ні що далі "
    # Arabic
    "انا نحن لا ما اريد نريد احتاج بدي ان اعرف اسمع اقرا ما يجري يحدث كيف تسير شييا شيء شي اخر عنها عنه عن هذا الموضوع الامور فقط بس حلوا المشكلة حلوها اصلحوها اصلحوه اصلحوا من فضلكم شكرا سارى بنفسي اثق بكم "
    "هاتفي يرن طوال اليوم كفى اي المزيد بعد الان هيك"
)
_IDLE: Final = frozenset(plain(_IDLE_WORDS).split())
"""Words of who says why they want no messages, or that we may go on: nothing is reported with these alone."""
SIGNS: Final = Sought(
    r"bericht|app|stuur|sms|updates?|nummer|lijst|schrijf|messag|text|send|list|number|unsubsc|nachricht|schick|schreib|liste|envo|"
    r"[ée]cri|notif|num[ée]ro|d[ée]sa?bon|mand|env[ií]|escri|mensaj|avisos|baja|wys[ył]|przys|pisz|pisa[cć]|wiadomo|powiadom|numer|"
    r"wypis|mesaj|bildirim|yaz|g[oö]nder|numara|пи[шс]|надсил|присил|повідом|номер|відпиш|رس[اآ]|ترسل|تبع|رقم|اشعار|إشعار",
    re.IGNORECASE,
)
"""Without one of these no clause asks us for silence: "wat een herrie, stop daarmee" is for the neighbours."""
_SENTENCES: Final = re.compile(r"[.!?\n؟…]+")
_PARTS: Final = re.compile(r"[,;:،؛()]+")
_FIRST_WORDS: Final = 5
_SEES: Final = re.compile(
    r"\b(?:zie|zien|merk|see|notice|sehe|merke|verrai|vois|vere|zobacze|gorurum|побачу|سارى|بشوف)\b"
)
"""Who sees for themselves when it is done waits for no word of ours."""
_POLITE: Final = re.compile(
    r"\b(?:als (?:het|dat|t) (?:kan|mag|mogelijk is|u blieft)|if (?:possible|you (?:can|don t mind|could|would)|that s ok)|wenn (?:es geht|moglich|das geht)|si possible|si c est possible|"
    r"si (?:es posible|puede|pueden)|jesli (?:mozna|to mozliwe)|jezeli mozna|mumkunse|якщо (?:можна|можливо)|اذا امكن|اذا ممكن|لو سمحت\w*|لو ممكن)\b"
)
_LIMITS: Final = Sought(
    # Dutch
    r"\b(?:als|wanneer|zodra|tot|totdat|zolang|tenzij|behalve|indien|voordat|"
    r"s (?:nachts|avonds)|na (?:\w+ )?uur|(?:alleen|enkel) (?:over|nog|als|wanneer)|in het (?:engels|nederlands|duits|frans|turks|arabisch|pools|spaans|oekraiens)|bel (?:me|mij|maar|gewoon|liever)|"
    # English
    r"if|when|until|till|unless|except|as soon as|at night|only (?:about|when|if)|in (?:english|dutch)|(?<!not )(?<!t )(?<!or )call me|"
    # German
    r"wenn|sobald|bis|solange|ausser|falls|nachts|auf (?:englisch|deutsch|niederlandisch)|rufen sie mich|ruft mich|"
    # French
    r"si(?= \w)(?! no\b)|quand|lorsque|jusqu|tant que|sauf|la nuit|en (?:anglais|neerlandais|francais)|appelez moi|"
    # Spanish
    r"cuando|hasta que|salvo|a menos|de noche|por la noche|en (?:ingles|holandes|espanol)|llamenme|llameme|"
    # Polish
    r"jesli|jezeli|gdy|kiedy|dopoki|chyba ze|oprocz|zanim|w nocy|po (?:angielsku|niderlandzku|holendersku|polsku)|zadzwoncie|"
    # Turkish
    r"kadar|\w+(?:diginda|duginda|dugunda|tiginda|tugunda|ince|inca|unca|unce)|gece|geceleri|ingilizce|hollandaca|arayin|\w+(?:diyse|duysa|duyse|tiyse|tuysa|diysa|tiysa)|"
    # Ukrainian
    r"якщо|коли|поки|доки|крім|вночі|англіиською|нідерландською|зателефонуите|подзвоніть)\b|"
    # Arabic
    r"(?<!\w)(?:اذا|عندما|لما|حتى|ليلا|بالليل|بالانجليزية|بالهولندية|اتصلوا بي)(?!\w)"
)
_OTHERS: Final = Sought(
    r"\b(?:buren|buurman\w*|buurvrouw\w*|buurt|buurjongen\w*|overburen|neighbou?rs?|nachbar\w*|voisine?s?|vecin[oa]s?|sasiad\w*|komsu\w*|сусід\w*|zeg tegen|tell (?:him|her|them|the)|man wil|vrouw wil|zoon wil|moeder wil|vader wil)\b"
    r"|(?<!\w)(?:جاري|جارنا|جارتي|جارتنا|الجيران|جيراني|جيراننا|الجار)(?!\w)"
)


def are_idle(clauses: str) -> bool:
    """Whether words beside a wish for silence tell of nothing else: why it is wished, or that we may go on."""
    return _IDLE.issuperset(_POLITE.sub(" ", plain(clauses)).split())


def limit(text: str) -> bool:
    """Whether a text asks for silence at times only, of something only, or speaks of what others want."""
    if not (_LIMITS.may_hold_plain(text) or _OTHERS.may_hold_plain(text)):
        return False
    parts = [
        (n, flat)
        for n, sentence in enumerate(_SENTENCES.split(text))
        for part in _PARTS.split(sentence)
        if (flat := _POLITE.sub(" ", plain(part)).strip())
    ]
    for n, (sentence, part) in enumerate(parts):
        if SIGNS.search(part) is None:
            continue
        around = [own for of, own in parts[max(0, n - 1) : n + 2] if of >= sentence and own != part]
        if _OTHERS.search(part) is not None or _limits(part) or any(map(_begins_with_one, around)):
            return True
    return False


def _limits(part: str) -> bool:
    return _LIMITS.search(part) is not None and _SEES.search(part) is None


def _begins_with_one(part: str) -> bool:
    """Whether a part beside it is all about when, or of what: "stuur mij geen berichten, alleen als het klaar is"."""
    return _limits(part) and _LIMITS.search(" ".join(part.split()[:_FIRST_WORDS])) is not None
