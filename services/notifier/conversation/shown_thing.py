"""A photo of a thing that is somebody's own: it is asked about, and not reported: "corner sofa, 3 years old" (pure).

How old a thing is tells who wants to bring it away, or to know what it costs; nobody says so of what lies in a street.
The question comes with the photo or right after it, and a person reads both. So it is with a letter that they got.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation import saying, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places import number_of
from services.notifier.conversation.told import names_a_fault

_LONGEST: Final = 8
_LONGEST_TO_KIN: Final = 14
_AGE: Final = Sought(
    r"(?<!\w)\d{1,2} (?:(?:jaar|jaren|maanden?) oud|(?:years?|yrs?|months?) old|(?:jahre?|monate?) alt|ans?|mois|años?|meses|lata|lat|roku?|miesi\w+|yaşında|yıllık|senelik|aylık|"
    r"роки|років|рік|місяц\w+|سنوات|سنة|سنين|أشهر)(?!\w)",
    re.IGNORECASE,
)
_SINCE: Final = Sought(
    r"(?<!\w)(?:al|sinds|ligt|staat|for|since|seit|schon|liegt|steht|depuis|il y a|traîne|desde|hace|lleva\w*|od|już|leży|stoi|beri|вже|лежить|стоїть|منذ)(?!\w)",
    re.IGNORECASE,
)
"""So long it lies there."""

_FOND: Final = re.compile("[😍🥰😘😻💕💖💗💞🎂🍰🧁🥳💃🤗💐👗👰🎁]")
"""Nobody sends these with what is broken in a street."""
_CALLED: Final = re.compile(
    r"\W{0,3}(?P<name>[^\W\d_]{3,}),? (?:kijk(?: (?:eens|dan|nou|s|ns))?|moet je zien|look(?: at)?|schau(?: mal)?|guck(?: mal)?|regarde|mira|zobacz(?:cie)?|patrz|bak(?:sana)?|глянь|дивись|подивись|"
    r"شوفي?|انظري?)(?!\w)",
    re.IGNORECASE,
)
_NOBODY_WORDS: Final = (
    "hallo hoi hey heey goedemorgen goedemiddag goedenavond gemeente beste dag nou joh zeg jeetje maar want dus dan jullie kunt kunnen moet even please hello council "
    "just and then bitte hallo stadt gemeinde und bonjour mairie alors voici hola ayuntamiento por pero dzien dobry prosze czesc halo merhaba belediye "
    "lutfen привіт прошу вітаю ось مرحبا السلام"
)
_NOBODY: Final = frozenset(_NOBODY_WORDS.split())
"""Words before "look" that call nobody by name."""
_KIN: Final = (
    r"(?:mam|mama|mams|ma|moeder|pap|papa|paps|pa|vader|oma|opa|omi|zus|zusje|broer|broertje|tante|oom|jongens|meiden|mum|mummy|mom|mommy|dad|daddy|gran|granny|grandma|grandpa|nan|sis|bro|guys|girls|mutti|mami|vati|papi|omi|schwesterherz|leute|"
    r"maman|papa|mamie|papy|papi|tonton|tata|les filles|mamá|papá|abuela|abuelo|tía|tío|chicas|chicos|mamo|tato|babciu|dziadku|siostro|ciociu|dziewczyny|anne|anneciğim|baba|babacığım|babaanne|anneanne|abla|abi|teyze|kızlar|"
    r"мамо|мам|тату|бабусю|дідусю|сестро|брате|тітко|дівчата|ماما|يا ماما|بابا|يا بابا|يا امي|امي|تيتا|ستي|جدتي|خالتي|عمتي|بنات|يا بنات)"
)
_LOOK: Final = r"(?:kijk|kijken|moet je (?:kijken|zien)|zie je|zie(?: eens)?|look|see|check (?:this|it) out|schau|guck|sieh|regarde|regardez|mira|mirad|miren|zobacz|zobaczcie|patrz|popatrz|bak|baksana|bakın|дивись|дивіться|глянь|подивись|شوفي|شوف|انظري|انظر|شوفوا)"
_FOR_KIN: Final = re.compile(
    rf"\W{{0,3}}(?:(?:hoi|hey|hi|hallo|ha|haha|hee|oh|ah|hello|hola|coucou|salut|cześć|hej|selam|привіт|مرحبا)\W{{1,3}})?(?:{_LOOK}(?: (?:eens|dan|nou|ns|s|even|toch|mal|doch|un peu|esto|bunu|this|at this))?\W{{1,3}}{_KIN}(?!\w)|{_KIN}\W{{1,3}}{_LOOK}(?!\w)|"
    rf"(?:lieve|lieverd|liefste|allerliefste|dear|dearest|liebe|liebste|lieber|chère|cher|ma chère|querida|querido|kochana|kochany|droga|canım|sevgili|люба|дорога|عزيزتي|حبيبتي)\W{{1,3}}(?:\w+\W{{1,3}})?{_KIN}(?!\w))",
    re.IGNORECASE,
)
"""Who calls their mother to look, or begins as to her, writes to nobody here."""


_POST: Final = (
    "met de post|per post|bij de post|in de bus|in mijn brievenbus|in de brievenbus|brief|brieven|briefje|aanslag|aanslagbiljet|formulier|deze rekening|rekening van|rekening gekregen|rekening ontvangen|factuur|acceptgiro|aanmaning|herinnering|beschikking|parkeerboete|deze boete|boete gekregen|boete ontvangen|bekeuring gekregen|naheffing|dwangbevel|kwijtschelding|uitkering|"
    "in the mail|in the post|by post|letter|letters|bill|invoice|tax bill|parking fine|penalty notice|this form|reminder|mit der post|per post|brief|briefe|schreiben|bescheid|rechnung|formular|mahnung|bußgeldbescheid|diesen strafzettel|"
    "par la poste|courrier|lettre|facture|formulaire|cette amende|avis d'imposition|relance|por correo|carta|cartas|factura|formulario|esta multa|recibo|pocztą|list|pismo|rachunek|faktura|fakturę|formularz|ten mandat|wezwanie|"
    "postayla|posta ile|mektup|mektubu|fatura|faturası|bu form|bu formu|bu ceza|поштою|лист|листа|рахунок|квитанція|квитанцію|бланк|цей штраф|رسالة|الرسالة|بالبريد|فاتورة|الفاتورة|استمارة|هذه المخالفة|هذه الغرامة"
)
"""What a municipality sends people."""


def is_of_post(draft: Draft, said: Said, text: str) -> bool:
    """Whether a caption speaks of a letter or a bill that somebody got, and tells of nothing in a street."""
    if not said.photo or said.intent == "report" or not saying.says(_POST, text):
        return False
    return draft.place_in(text) is None and not names_a_fault(text)


def is_own(draft: Draft, said: Said, text: str) -> bool:
    """Whether a caption says what a thing is and how old, and neither where it is nor what is wrong."""
    if not said.photo or len(text.split()) > _LONGEST or _AGE.search(text) is None or _SINCE.search(text) is not None:
        return False
    return draft.place_in(text) is None and not names_a_fault(text)


def is_for_somebody(draft: Draft, said: Said, text: str) -> bool:
    """Whether a caption is for somebody of one's own: "Kasia zobacz jaki tort 😍". Nothing of the street is named."""
    if not said.photo or len(text.split()) > _LONGEST_TO_KIN or names_a_fault(text):
        return False
    place = draft.place_in(text)
    if _FOR_KIN.match(text) is not None:
        # A name in a greeting is no place: "lieve oma, groetjes uit Zeeland".
        return place is None or number_of(place.words) is None
    return place is None and _is_fond(said, text)


def _is_fond(said: Said, text: str) -> bool:
    few = said.decision != "route" and len(text.split()) <= _LONGEST
    return few and (_FOND.search(text) is not None or _calls(text))


def _calls(text: str) -> bool:
    """Whether somebody is called by name to look: "Kasia zobacz", "Jan, kijk eens"."""
    called = _CALLED.match(text)
    return called is not None and plain(called["name"]) not in _NOBODY


def is_asked_about(said: Said, text: str) -> bool:
    """Whether a caption is a question about what it shows, and tells of nothing that is wrong."""
    asks = said.photo and said.intent == "question" and ("?" in text or "؟" in text)
    # "Welke zal ik aandoen, schat?" is for somebody at home.
    return asks and not names_a_fault(text) and not saying.says(words.BELOVED, text)
