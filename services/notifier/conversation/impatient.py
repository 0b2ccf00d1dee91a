"""Who has an open report and asks how it stands in other words: "kan het niet eerder?", "und?", "hallo?" (pure)."""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from datetime import timedelta
from typing import Final

from loket.sought import Sought
from loket.wishes import plain, wish_of
from services.notifier.cases import workflow
from services.notifier.conversation import gather, meaning, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import QUESTION, Look

_LONGEST: Final = 14
_CALLS_WITHIN: Final = timedelta(hours=24)
"""So long after an answer "hallo?" asks for what comes of it."""
_JUST_ANSWERED: Final = timedelta(minutes=15)
_ASKS: Final = Sought(
    r"(?<!\w)(?:"
    r"(?:kan|kunnen|kunt|zou|kon) (?:het|dat|dit|jullie|u|je|die|hij)(?: \w+){0,2} (?:eerder|sneller|vlugger|vroeger)|(?:eerder|sneller) kan niet|"
    r"waarom (?:duurt|moet) (?:het|dit|dat|alles)(?: \w+){0,3} lang|(?:duurt|gaat) (?:het|dit|dat)(?: \w+){0,2} lang|hoe lang (?:duurt|gaat|moet|nog)|hoelang (?:duurt|gaat|moet|nog)|wat duurt (?:het|dit|dat) lang|"
    r"welke meldingen (?:heb|staan)|(?:mijn|m n|al mijn) (?:open|openstaande|lopende) meldingen|wat heb ik(?: \w+){0,2} (?:open ?staan|gemeld|lopen)|overzicht van (?:mijn|al mijn) meldingen|"
    r"(?:can|could|can t|couldn t) (?:it|this|that|you|they|someone|somebody)(?: \w+){0,3} (?:sooner|earlier|faster|quicker|any sooner)|why (?:is|does|has)(?: \w+){0,3} (?:so long|taking long|this long|forever|ages)|"
    r"how (?:much longer|long will|long does|long is|long until|long till)|what s taking(?: \w+){0,3} long|"
    r"(?:which|what) (?:reports|cases|notifications) (?:do|have|are)(?: \w+){0,2} (?:open|have|filed|made)|my open (?:reports|cases)|all my reports|"
    r"(?:geht|ginge|kann|konnen)(?: \w+){0,3} (?:fruher|schneller|eher)|warum dauert|wieso dauert|wie lange (?:dauert|noch|muss)|dauert(?: \w+){0,2} noch lange|"
    r"welche meldungen (?:habe|sind)|meine (?:offenen|laufenden) meldungen|"
    r"(?:pas|peut|pouvez|possible|pourriez)(?: \w+){0,4} plus (?:tot|vite|rapidement)|pourquoi (?:c est|est ce|ca)(?: \w+){0,4} (?:long|longtemps)|pourquoi (?:ca|cela) prend|combien de temps (?:ca|cela|encore|faut)|"
    r"quels signalements (?:ai|sont|j ai)|mes signalements (?:ouverts|en cours)|"
    r"(?:puede|pueden|podria|podrian|puede ser|no se puede)(?: \w+){0,3} (?:antes|mas rapido|mas pronto)|no puede ser antes|por que (?:tarda|tardan|demora|demoran)|cuanto (?:tarda|tardan|falta|tiempo)|"
    r"que avisos tengo|mis avisos (?:abiertos|pendientes)|"
    r"(?:mozna|moze|mozecie|nie da sie|da sie|nie mozna)(?: \w+){0,3} (?:wczesniej|szybciej)|(?:dlaczego|czemu)(?: \w+){0,3} (?:dlugo|trwa)|jak dlugo (?:jeszcze|to|mam|bedzie)|ile (?:to )?(?:jeszcze )?(?:potrwa|trwa)|"
    r"jakie (?:mam )?(?:otwarte )?zgloszenia|moje otwarte zgloszenia|"
    r"daha (?:erken|hizli|cabuk)(?: \w+){0,3} (?:mi|mu|misiniz|musunuz|olmaz)|(?:neden|niye)(?: \w+){0,3} (?:uzun|suruyor)|ne kadar (?:surer|surecek|daha)|hangi bildirimler\w*|acik bildirimler\w*|"
    r"(?:можна|можете|не можна|не можете|чи не можна)(?: \w+){0,3} (?:раніше|швидше)|чому(?: \w+){0,3} довго|скільки ще|як довго|(?:как|что с) (?:там )?(?:мое|мои|моим|моеи|моего) (?:обращени\w+|заявк\w+|жалоб\w+)|что там с (?:моим|моеи) \w+|почему так долго|сколько еще|які (?:в мене |у мене )?(?:є )?(?:відкриті )?звернення|моі відкриті звернення|мої відкриті звернення|"
    r"(?:ممكن|يمكن|تقدرون|فيكم)(?: \w+){0,3} (?:اسرع|ابكر|بسرعة اكثر)|(?:لماذا|ليش|لماذا كل)(?: \w+){0,3} (?:الوقت|طويل|طولتوا|تاخرتم|التاخير)|كم (?:من الوقت|يستغرق|باقي|سيستغرق)|ما هي بلاغاتي|بلاغاتي المفتوحة"
    r")(?!\w)"
)
_BARE: Final = (
    f"{words.AND_NOW}|en|nou|en dan|en verder|hoe nu verder|hoe verder|wat nu|en toen|and|well|so|what now|what next|now what|and then|und|na|na und|und dann|was nun|was jetzt|wie weiter|wie geht es weiter|"
    "et|alors|et alors|et apres|et ensuite|y|entonces|y bien|y que|que ahora|y luego|i|no i|no i co|i co|i co dalej|co dalej|co teraz|ve|eee|ee|e|peki ya|sonra|ne olacak simdi|"
    "та|ну|і|і що|ну що|і що далі|що далі|що тепер|و|وبعدين|وماذا بعد|ماذا بعد|ماذا الان|طيب و|شو صار"
)
"""What asks for news where nothing else is said, with a question mark."""
_THERE: Final = (
    "ben je er|ben je er nog|ben je daar|bent u er|bent u er nog|bent u daar|zijn jullie er|zijn jullie er nog|is daar iemand|is er iemand|iemand daar|hallo iemand daar|hallo is daar iemand|hallo ben je er|hallo bent u er|leest iemand dit|leest u dit|leest iemand mee|"
    "are you there|you there|anyone there|anybody there|is anyone there|is anybody there|hello anyone there|hello is anyone there|are you still there|is anyone reading this|"
    "ist da jemand|ist jemand da|jemand da|hallo jemand da|hallo ist da jemand|sind sie da|sind sie noch da|seid ihr da|seid ihr noch da|bist du da|liest das jemand|"
    "il y a quelqu'un|y a quelqu'un|quelqu'un|vous êtes là|tu es là|êtes-vous là|vous êtes toujours là|allô|"
    "hay alguien|hay alguien ahí|alguien ahí|está ahí|están ahí|estás ahí|siguen ahí|hola hay alguien|"
    "jest tam ktoś|jest ktoś|jest tu ktoś|halo jest tam ktoś|halo|jesteście tam|są państwo|czy ktoś tam jest|czy ktoś to czyta|"
    "orada mısınız|orada mısın|kimse var mı|kimse yok mu|orada kimse var mı|"
    "ви тут|ти тут|є хто|є там хтось|є тут хтось|хтось є|ви там|ви ще тут|ало|"
    "هل من أحد|في حدا|فيه احد|هل انتم هنا|هل انتم هناك|هل يوجد احد|هل هناك احد|موجودين|الو"
)
"""Who asks so whether anybody is there."""


def asks(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message asks how an open report stands; it stands with the only one there is, and is answered."""
    if said.emergency is not None or said.photo or said.location is not None or len(text.split()) > _LONGEST:
        return False
    if "?" not in text and "؟" not in text and not _ASKS.may_hold_plain(text):
        return False
    is_open = draft.open_cases()
    if not is_open:
        return _waits(draft, text) or _is_anybody_there(draft, text)
    if not _asks(draft, said, text) or draft.place_in(text) is not None:
        return False
    case = draft.current() or (is_open[0] if len(is_open) == 1 else None)
    if case is not None and case.state != workflow.REACTIE_GEVRAAGD:
        # "Mijn dochter viel bijna" beside it is for who works on it.
        gather.add_to(draft, case, said)
    draft.remember(told=None)
    draft.say_later("status_question")
    return True


ASKS: Final = Look(asks, _ASKS.bit | QUESTION)


def _waits(draft: Draft, text: str) -> bool:
    """Whether somebody without an open report, for whom a person is to decide something, asks for news: "und?"."""
    if not draft.memory.person_for or not _is_bare(text):
        return False
    draft.say_later("person_reads")
    return True


def _is_anybody_there(draft: Draft, text: str) -> bool:
    """Whether somebody who has nothing with us asks if we are there: they read who we are, also twice."""
    if not _calls(text) or draft.memory.person_for or draft.memory.emergency_at is not None:
        return False
    draft.remember(last_reply=None)
    draft.say_later("greeting")
    return True


def _calls(text: str) -> bool:
    return ("?" in text or "؟" in text) and plain(text) in words.bare(_THERE)


def _is_bare(text: str) -> bool:
    return ("?" in text or "؟" in text) and plain(text) in words.bare(_BARE)


def _asks(draft: Draft, said: Said, text: str) -> bool:
    if meaning.wants_person(text):
        return False
    if _is_bare(text) or _calls(text):
        return True
    if ("?" in text or "؟" in text) and (wish := wish_of(text)) is not None:
        return wish.intent == "greeting" and _was_answered(draft)
    reports = said.intent == "report" and said.decision == "route"
    return not reports and _ASKS.search(plain(text)) is not None


def _was_answered(draft: Draft) -> bool:
    """Whether a resident read an answer some time ago: who calls out at once has not looked yet."""
    replies = draft.memory.replies
    return bool(replies) and _JUST_ANSWERED < draft.now - replies[-1] <= _CALLS_WITHIN
