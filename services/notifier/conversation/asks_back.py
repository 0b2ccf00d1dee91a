"""Who is asked whether it is solved and asks back what that is about, or will look first: neither a yes nor a no (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
from services.notifier.conversation import gather, saying, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Case

_ASKS: Final = (
    "wat|welke|wanneer|sinds wanneer|hoe|hoezo|wie|waar|waarom|waarvan|door wie|is het|is dat|is dit|is die|is mijn|zijn jullie|hebben jullie|heeft iemand|"
    "what|what's|which|when|since when|how|who|where|why|is it|is this|is that|is the|is my|has it|did you|have you|"
    "was ist|was wurde|was genau|was meinen|was meinst|was bedeutet|was heißt|was soll|welche|welches|wann|seit wann|wie|wieso|warum|wer|wo|ist es|ist das|ist die|ist der|ist meine|"
    "quoi|qu'est-ce|qu'est ce|quel|quelle|quand|depuis quand|comment|qui a|où|pourquoi|est-ce|est ce|c'est quoi|"
    "qué|que es lo que|cuál|cuándo|desde cuándo|cómo|quién|dónde|por qué|a qué se|"
    "co|czego|jaki|jaka|jakie|które|która|który|kiedy|od kiedy|jak|kto|gdzie|dlaczego|czemu|czy|"
    "ne|neyi|nasıl|hangi|hangisi|ne zaman|kim|nerede|neden|niye|niçin|"
    "що|яке|яка|який|котре|коли|відколи|як|хто|де|чому|навіщо|чи|"
    "ما|ماذا|شو|ايش|أي|متى|منذ متى|كيف|من|أين|وين|لماذا|ليش|هل"
)
"""What a question begins with; some type no question mark."""
_PARTICLE: Final = Sought(r"(?<!\w)(?:m[ıiuü]|m[ıiuü]yd[ıiuü]|m[ıiuü]ş|m[ıiuü]s[ıiuü]n[ıiuü]z)(?!\w)", re.IGNORECASE)
"""What makes a question of a Turkish sentence."""
_SENTENCES: Final = re.compile(r"(?<=[.!?؟\n])\s+")
_WILL_LOOK: Final = Sought(
    r"(?<!\w)(?:"
    r"(?:ik (?:ga|zal|moet|wil|kan)|(?:ga|zal|moet|kan) ik|^(?:ga|zal))(?: \w+){0,5} (?:kijken|checken|controleren|nakijken)|"
    r"(?:kijk|check|controleer|weet|zie)(?: ik)?(?: het| dat)?(?: pas)? (?:straks|morgen|vanavond|vanmiddag|later|zo)|"
    r"(?:dan|straks|morgen|vanavond|later) (?:kijk|check|zie) ik|"
    r"(?:i['’]?ll|i will|i['’]?m going to|i have to|i need to|let me|^will|^gonna|^going to)(?: \w+){0,3} (?:check|look|see)|(?:check|look|know|see)(?: it| that)? (?:later|tonight|tomorrow)|"
    r"(?:ich (?:schaue?|gucke?|sehe|prüfe|kontrolliere|werde|muss|weiß)|(?:schaue?|gucke?|sehe|prüfe|werde|muss) ich|^(?:schaue?|gucke?|sehe|werde))(?: \w+){0,4} "
    r"(?:nach|nachsehen|nachschauen|nachgucken|vorbei|prüfen|morgen|später|gleich|abend)|"
    r"(?:je (?:vais|dois|passerai)|j['’]irai|laissez-moi)(?: \w+){0,3} (?:voir|regarder|vérifier)|(?:regarderai|vérifierai|verrai|je regarde|je vérifie)(?: \w+){0,2} (?:demain|soir|plus tard|tout à l['’]heure)|regarderai|vérifierai|"
    r"(?:voy a|iré a|tengo que|déjeme|déjame)(?: \w+){0,2} (?:mirar\w*|ver|verlo|verla|comprobar\w*|revisar\w*)|(?:lo|la) (?:miro|miraré|reviso|revisaré|compruebo|comprobaré|veré)|"
    r"sprawdzę|zobaczę|popatrzę|zerknę|obejrzę|"
    r"bakacağım|bakıcam|bakarım|bakayım|kontrol ede(?:ceğim|rim|yim)|"
    r"перевірю|подивлюс[яь]|гляну|погляну"
    r")(?!\w)|سأتحقق|سأرى|سأنظر|سأفحص|رح شوف|راح أشوف|بشوف|سوف أتحقق|سوف أنظر",
    re.IGNORECASE,
)
_LONGEST: Final = 14


def asks(text: str) -> bool:
    """Whether all that a message says of being solved stands in a question: "wat is opgelost?"."""
    if saying.begins(words.YES, text) or saying.begins(words.NO, text):
        return False
    told = [one for one in _SENTENCES.split(text) if saying.says(words.SOLVED, one)]
    return bool(told) and all(_is_question(one) for one in told)


def _is_question(sentence: str) -> bool:
    marked = "?" in sentence or "؟" in sentence
    return marked or saying.begins(_ASKS, sentence) or _PARTICLE.search(sentence) is not None


def will_look(text: str) -> bool:
    """Whether somebody who was asked whether it is solved will look first: "ik ga straks even kijken"."""
    if len(text.split()) > _LONGEST or saying.begins(words.YES, text) or saying.begins(words.NO, text):
        return False
    return _WILL_LOOK.search(text) is not None


def told_how_it_stands(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether a message asks back about a case that was closed: its resident reads what became of it."""
    if draft.current() is not None or not asks(text):
        return False
    gather.add_to(draft, case, said)
    draft.remember(told=case.number)
    draft.say_later("status_question")
    return True
