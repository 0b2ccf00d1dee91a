"""Whether a message only asks after a report of before: "is er al iemand geweest voor de kapotte bank?" (pure).

It names what is wrong, as a report does, and is none: what it asks after was told already, perhaps elsewhere.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from datetime import timedelta
from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation import meaning, ranks, saying, standing, told, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.shapes import Asked

_ASKS: Final = Sought(
    r"(?<!\w)(?:"
    r"hoe (?:staat|zit) (?:het|dat|'?t)(?: \w+){0,2} (?:mee|met|daarmee|ermee)|hoe staat (?:het|dat|'?t) (?:er|daar|hier)|stand van zaken|"
    r"(?:is|heeft) er (?:\w+ ){0,2}(?:al|inmiddels|intussen) (?:\w+ ){0,2}(?:iemand|iets|wat|nieuws|meer)|(?:iets|meer) bekend|wat is er geworden van|"
    r"any (?:\w+ )?(?:news|updates?|progress)|(?:what(?:'s| is) the )?status (?:of|on)|how(?:'s| is| are) (?:it|things) (?:going|coming along|getting on) with|"
    r"ha(?:s|ve) (?:anyone|anybody|someone|somebody|anything|something)(?: \w+){0,2} (?:been|come|happened|done|looked)|"
    r"(?:did|has) (?:anyone|anybody|someone) (?:already |yet )?(?:come|look)|what(?:'s| is) happening with|what (?:happened|became) (?:to|with|of)|"
    r"wie steht es|(?:wie|was) ist (?:\w+ )?der stand|gibt(?:'s| es)(?: \w+){0,3} neu(?:es|igkeiten)|(?:war|ist) (?:\w+ )?(?:schon|inzwischen|bereits) (?:(?!wieder)\w+ )?jemand|was ist aus|wie weit (?:ist|sind|seid)|"
    r"où en (?:est|sont|êtes)|du nouveau|des nouvelles|quelqu[’']un (?:est[- ](?:il )?(?:déjà )?|a déjà )(?:venu|passé|regardé)|qu[’']en est[- ]il|qu[’']est devenu\w*|"
    r"cómo (?:va|van|sigue) (?:lo|el|la|mi|con)|hay (?:alguna? )?(?:novedad|novedades|noticias)|(?:ya )?ha (?:venido|pasado|ido) (?:ya )?alguien|alguien ha (?:venido|pasado)|qué (?:ha pasado|pasó|hay) con|se sabe algo|"
    r"co (?:jest )?z (?:tą|tym|moim|moją|naszą|naszym)|co słychać (?:w sprawie|z)|na jakim (?:\w+ ){0,2}etapie|czy kto[śs] (?:już|juz)|czy (?:już|juz) kto[śs]|czy co[śs] (?:już|juz|wiadomo)|wiadomo (?:już |juz )?co[śs]|"
    r"jak (?:wygląda|stoi|idzie) sprawa|jakie[śs] (?:nowości|wieści)|"
    r"ne oldu|ne durumda|ne aşamada|(?:kimse|biri|birisi|gelen) (?:\w+ )?(?:geldi|baktı|oldu) m[iıu]|gelişme var m[ıi]|haber var m[ıi]|bakan oldu mu|"
    r"як справи (?:зі?|із)|чи (?:вже )?хтось (?:вже )?(?:приходив|був|дивився|приїжджав)|(?:чи )?є (?:\w+ ){0,2}новини|на якому (?:\w+ )?етапі|який статус|"
    r"(?:شو|ايش|إيش) صار|ماذا (?:حدث|حصل) (?:ب|ل|مع)|ما أخبار|(?:وين|أين|فين) وصل\w*|هل جاء أحد|هل (?:هناك|من|يوجد) (?:أي )?(?:أخبار|جديد)|(?:في|فيه) (?:أي )?جديد|حصل [اإ]يه"
    r")(?!\w)",
    re.IGNORECASE,
)
_TOLD: Final = re.compile(
    r"(?<!\w)(?:(?:door)?gegeven|gemeld|doorgegeven|verteld|geschreven|geappt|gebeld|told you|let you know|reported|wrote|messaged|"
    r"gemeldet|geschrieben|mitgeteilt|prévenu\w*|signalée?s?|écrit|avisé|avisado|reporté|reportado|escribí|dije|comuniqué|"
    r"zgłosi\w*|zgłasza\w*|zglosi\w*|zglasza\w*|pisał[ae]\w*|bildirdi\w*|bildirmişti\w*|yazdığım\w*|yazmıştım|söyledi\w*|söylemişti\w*|"
    r"писав|писала|повідом\w+|звертав\w*|звертала\w*|بل[ّ]?غت\w*|[أا]بلغت\w*|كتبت\w*|خبرت\w*)(?!\w)",
    re.IGNORECASE,
)
"""What the message tells is what was told before."""
_CLAUSES: Final = re.compile(r"[.!?\n؟。,،;:]+")


_FRONTED: Final = re.compile(
    r"\W*(?:sinds|in|bij|op|aan|vanaf|voor|naast|tegenover|gisteren|vandaag|vannacht|vanmorgen|hier|daar|nu|dan|toen|dann|seit|bei|beim|am|im|an|auf|vor|"
    r"heute|gestern|da|hier|nun|could|can|would|please|pourriez|podrían|proszę)(?!\w)",
    re.IGNORECASE,
)
"""Begins a statement whose verb comes first in Dutch and German too, or a request: "sinds gisteren is er al iets kapot"."""


def _asks(clause: str, *, marked: bool) -> bool:
    """Whether a clause asks, and does not state something in the order of a question."""
    found = _ASKS.search(clause)
    return found is not None and (marked or found.start() == 0 or _FRONTED.match(clause) is None)


def only_asks(text: str) -> bool:
    """Whether a message asks how something of before stands, and what it tells beside that is no news."""
    marked, clauses = "?" in text or "؟" in text, _CLAUSES.split(text)
    asks = [_asks(clause, marked=marked) for clause in clauses]
    if not any(asks):
        return False
    beside = [_TOLD.sub(" ", clause) for clause, asked in zip(clauses, asks, strict=True) if not asked]
    if any(saying.says(words.TOO, clause) or meaning.one_more(clause) for clause in beside):
        # "En er ligt ook een matras op de stoep".
        return False
    news = [clause for clause in beside if told.names_a_fault(clause)]
    before = _TOLD.search(text) is not None or saying.says(words.REPORTED_BEFORE, text)
    # "Die lamp is nog steeds uit" is so now, whatever was told of it before.
    return not news or (before and not any(saying.says(words.SO_AGAIN, clause) for clause in news))


def asks_after_the_others(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message asks how the other reports stand, after one was told of: "en de andere?"."""
    if said.photo or said.location is not None or not draft.open_cases():
        return False
    if plain(text) not in words.bare(words.THE_OTHERS):
        return False
    draft.remember(told=None)
    draft.say_later("status_question")
    return True


_ASKED_LATELY: Final = timedelta(minutes=15)
_OF_ONE: Final = frozenset(
    plain(
        "en and und et y i a ve peki та і а و what about how wat hoe zit het met was ist mit qu'en est il de du d' qué pasa con "
        "co z jak що з із ماذا عن شو عن de het die dat der die das the that le la l' el tę ten ta to bu o цей ця "
        "melding meldingen meldinkje report reports one meldung signalement aviso zgłoszenie zgłoszenia bildirim bildirimim звернення البلاغ بلاغ mijn my meine mon mi moje мій моє"
    ).split()
)
"""Words beside a rank in "en de laatste?"."""


def asks_after_one(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message asks how one of the open reports stands, by its rank in the list: "en de laatste?"."""
    question, replies = draft.memory.question, draft.memory.replies
    alone = not said.photo and said.location is None and said.emergency is None
    if not alone or not ("?" in text or "؟" in text) or (question is not None and question.about is Asked.CATEGORY):
        return False
    is_open = draft.open_cases()[-standing.LISTED :]
    place = ranks.named(text, len(is_open), beside=_OF_ONE) if len(is_open) > 1 else None
    if place is None or not replies or draft.now - replies[-1] > _ASKED_LATELY:
        return False
    draft.remember(told=is_open[place].number)
    draft.say_later("status_question")
    return True


AFTER_ONE: Final = Look(asks_after_one, ranks.RANKED)
AFTER_THE_OTHERS: Final = Look(asks_after_the_others, saying.sign_of(words.THE_OTHERS))
