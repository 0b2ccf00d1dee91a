"""Whether a resident asks to end a report of theirs, in any verb for it: "stop maar met die melding" (pure).

Beside the fixed phrases (``words.WITHDRAWN``). It must be one report: "stop de meldingen" means our messages, and
"bildirimi durdurun" may.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation.saying import begins, says

_ENDED: Final = Sought(
    r"(?<!\w)(?:"
    r"(?:stop|stopt|stoppen)(?: (?:u|jullie|maar|dan|nu|ook|toch|aub|dus)){0,2} (?:met )?(?:de|die|deze|mijn|onze) melding|"
    r"(?:laat|haal|doe|trek|schrap|sluit|annuleer|verwijder|wis|vergeet|stop)(?: (?:u|maar|dan)){0,2} (?:de|die|deze|mijn|onze) melding"
    r"(?: (?:dan|toch|nu))?(?: maar)?(?: (?:zitten|vervallen|gaan|weg|eraf|in|dicht|af|schieten|rusten))?|"
    r"(?:de|die|deze|mijn|onze) melding(?: (?:maar|dan|toch|nu|graag|kan|mag|mogen jullie|kunt u|kunnen jullie|moet)){0,3} "
    r"(?:stoppen|stopzetten|stop|intrekken|annuleren|sluiten|schrappen|verwijderen|vervallen|eruit|dicht|weg|weghalen)|"
    r"(?:stop|drop|scrap|withdraw|remove|delete|close|cancel|forget|abandon|discard)(?: about)? (?:the|that|this|my|our) report|"
    r"(?:stoppen|stoppt|stopp|streichen|streich|beenden|schliessen|loschen|losch|vergessen|stornieren|annullieren|lassen)(?: sie)? (?:die|diese|meine|unsere) meldung|"
    r"(?:die|diese|meine|unsere) meldung(?: (?:bitte|dann|doch|wieder|kann|kannst du|konnen sie)){0,3} (?:stoppen|zuruckziehen|zuruck|loschen|streichen|stornieren|beenden|schliessen|weg|vergessen)|"
    r"(?:arretez|arrete|stoppez|stoppe|annulez|retirez|retire|supprimez|oubliez|abandonnez|fermez|cloturez|laissez tomber|laisse tomber)(?: tout)?(?: avec)? (?:ce|le|mon|notre) signalement|"
    r"(?:paren|pare|detengan|detenga|anulen|anule|cancelen|cancele|retiren|retire|olviden|olvide|borren|borre|dejen|cierren|cierre)(?: ya)?(?: con)? (?:ese|este|el|mi|nuestro) aviso|"
    r"(?:zatrzymajcie|zatrzymac|wstrzymajcie|wstrzymac|wycofajcie|wycofac|anulujcie|skasujcie|skasowac|zamknijcie|zamknac|usunac|usuncie|zostawcie)(?: juz)?(?: to| tamto| moje| nasze)? zgloszenie|"
    r"bildirimimi(?: artik)? (?:durdurun|durdurabilirsiniz|kapatin|kapatabilirsiniz|geri cek\w*|iptal)|(?:bu|o|su)? ?bildirimi (?:kapatin|kapatabilirsiniz|geri cek\w*|iptal)|"
    r"(?:зупиніть|зупинити|припиніть|скасуите|скасувати|закриите|закрити|видаліть|видалити|заберіть|відкличте|відкликати)(?: вже)?(?: це| те| моє| наше)? звернення|"
    r"(?:اوقفوا|اوقف|الغوا|الغ|الغاء|اسحبوا|اسحب|اغلقوا|احذفوا|اتركوا) (?:هذا |هاد |ذلك )?(?:البلاغ|بلاغي|بلاغنا)"
    r")(?!\w)"
)
_LONGEST: Final = 18
_LET_BE: Final = Sought(
    r"(?<!\w)(?:"
    r"laat (?:u |jullie )?(?:dat|die|deze|dit|het|hem)(?: (?:dus|dan|nu|toch|ook|verder|gerust|maar|bord|ding|een)){1,4} (?:zitten|rusten|gaan|schieten|varen)|"
    r"(?:daar|hier|er|daarvoor|hiervoor) (?:hoeft|hoeven|hoef)(?: (?:dus|je|u|jullie|we|niemand|men)){0,2} (?:nu |dus )?(?:niks|niets|niet|niemand)? ?(?:meer )(?:(?:aan|voor|mee|naar|langs|om) )?(?:te|wat|iets) (?:doen|komen|gebeuren|kijken|worden|sturen)|"
    r"(?:hoeven|hoeft) (?:jullie|u) (?:dus |nu )?(?:niet|niets|niks) meer (?:voor |aan |naar )?(?:langs )?te (?:komen|doen|kijken)|(?:mag|kan) (?:dus |weer )?van de lijst|"
    r"(?:you|ye) can (?:leave|skip|drop|forget|ignore|strike|cross off) (?:that|this|it)(?: one)?|(?:leave|skip|drop|forget|strike) (?:that|this) one|no need to (?:come|do anything|look|send any(?:one|body)) (?:\w+ ){0,3}any ?more|"
    r"nothing (?:more |else )?(?:needs|has) to be done|don t bother with (?:that|it|this)(?: one)?(?: any ?more)?$|"
    r"(?:das|die|den|der|es) (?:konnen sie|konnt ihr|kannst du) (?:also |dann |nun |jetzt )?(?:lassen|vergessen|streichen|weglassen)|lassen? (?:sie )?(?:das|es|den|die)(?: (?:also|dann|nun|mal))? (?:gut )?sein|"
    r"(?:braucht|brauchen|muss|mussen) (?:ihr |sie |niemand |man |da )?(?:nicht|nichts|niemand|keiner)? ?mehr (?:etwas |was )?(?:zu )?(?:kommen|machen|tun|gemacht werden)|da (?:muss|braucht) (?:niemand|keiner) mehr|"
    r"(?:laissez|laisse) (?:donc )?(?:ca|cela|celui la|celle la)(?: donc)?(?: tomber)?$|vous pouvez (?:donc )?(?:laisser tomber|oublier|laisser) (?:ca|cela|celui la|celle la|ce|cette|le|la)|"
    r"plus besoin (?:de venir|d y aller|d intervenir|de s en occuper|de faire|pour)|"
    r"(?:dejenl[oa]|pueden dejarl[oa]|dejen es[eoa])(?: (?:asi|estar|ya))?|no (?:hay|tienen) que (?:hacer nada|venir)(?: ya)? mas|olvidense de es[eoa]|ya no (?:hay que|tienen que|es preciso|deben) (?:hacer|venir|ir)|"
    r"(?:to|te|tego|ta|ten|tym) (?:\w+ )?mozna (?:sobie )?(?:odpuscic|zostawic|skreslic|pominac)|odpusccie (?:to|te|ten|sobie)|nie (?:musicie|trzeba) juz(?: nic| tam)? (?:przyjezdzac|robic|naprawiac)?|"
    r"(?:onu|bunu) (?:artik )?(?:bos verin|birakin|birakabilirsiniz|gecin|gecebilirsiniz)|(?:yapmaniza|gelmenize|ugrasmaniza|bakmaniza) (?:artik )?gerek (?:yok|kalmadi)|"
    r"(?:це|те|иого|іі|з цим|там|туди) (?:вже )?можна (?:вже )?(?:не робити|не чіпати|лишити|залишити|викреслити)|лишіть (?:це|те)|можете (?:вже |туди ){0,2}не (?:приіжджати|приіздити|робити)|нічого (?:вже |робити |більше ){1,2}не (?:треба|потрібно)|"
    r"(?:اتركوه|اتركوها|بلاها|بلاه)|(?:لا حاجة|ما في حاجة|ما في داعي|لم تعد هناك حاجة|ما عاد في داعي)(?: (?:لذلك|اليه|اليها|لكم|بعد|تجو\w*|لحضوركم|له|لها))?"
    r")(?!\w)"
)
"""Nothing more needs doing about something, with other words between: "laat dat dus maar zitten"."""
_ONLY_IF: Final = re.compile(
    r"(?:als|wanneer|zodra|zolang|tenzij|if|when|once|as soon as|unless|wenn|sobald|falls|si (?!ya no)|quand|des que|cuando|jesli|jezeli|gdy|jak tylko|eger|якщо|коли|اذا|عندما)(?!\w)(?! (?:het|dat|t) (?:kan|mag))"
)
"""What only is so later, begins so: "als hij opgehaald is hoeft u niet meer te komen"."""
_NOT: Final = Sought(
    r"(?<!\w)(?:niet|nooit|geen|waarom|wie heeft|not|never|don t|dont|didn t|why|who|nicht|nie wieder|warum|wieso|wer hat|ne|n|pas|pourquoi|no|nunca|por que|porque|quien|"
    r"nie|dlaczego|czemu|kto|neden|niye|kim|etmeyin|kapatmayin|не|чому|хто|لا|لم|لماذا|ليش)(?!\w)"
)
"""Beside it the report is to go on, or it is asked why it does not."""
_KEEP: Final = (
    "niet annuleren|niet intrekken|niet stoppen|niet verwijderen|niet sluiten|niet weghalen|not cancel|not withdraw|not close|not remove|not delete|"
    "don't cancel|don't close|don't withdraw|nicht löschen|nicht stornieren|nicht schließen|ne pas annuler|n'annulez pas|no anular|no anulen|no cancelar|"
    "nie anulować|nie usuwać|nie zamykać|iptal etmeyin|silmeyin|не скасовувати|не скасовуйте|не закривайте|لا تلغوا|لا تحذفوا"
)
"""Who says so takes nothing back."""
_WHY: Final = "waarom|hoezo|why|how come|warum|wieso|weshalb|pourquoi|por qué|dlaczego|czemu|neden|niye|niçin|чому|навіщо|لماذا|ليش"


def asks_why(text: str) -> bool:
    """Whether a message asks why something is so."""
    return begins(_WHY, text)


def keeps(text: str) -> bool:
    """Whether a message asks that a report is not ended: "melding niet annuleren"."""
    return says(_KEEP, text)


def ends_a_report(text: str) -> bool:
    """Whether a message asks to end one report: not in a question, nor in a denial."""
    if "?" in text or "؟" in text:
        return False
    flat = plain(text)
    return _ENDED.search(flat) is not None and _NOT.search(flat) is None


def lets_be(text: str) -> bool:
    """Whether a message of few words says that no more needs doing about something: not in a question."""
    if not _LET_BE.may_hold_plain(text) or "?" in text or "؟" in text or len(text.split()) > _LONGEST:
        return False
    flat = plain(text)
    return _LET_BE.search(flat) is not None and _ONLY_IF.match(flat) is None


LETS_BE: Final = _LET_BE.bit
"""The sign of texts that may say so (``loket.sought.signs_of_plain``)."""
