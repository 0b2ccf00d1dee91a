"""A message that names another of the resident's reports than the one that is talked about goes to that one (pure).

It is taken back, added to or asked after as it would be if only that one were open; a photo without words that came
just before goes there too.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from datetime import timedelta
from typing import Final

from msgspec import Struct, structs

from loket.sought import Sought
from loket.wishes import plain, wish_of
from services.notifier.cases import workflow
from services.notifier.cases.evidence import likeliest
from services.notifier.cases.workflow import Who
from services.notifier.conversation import asked_after, closing, fragments, gather, meaning, pieces, thing_words, told
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.own_reports import Named, is_alike, is_short_question, name_of, named
from services.notifier.conversation.saying import says
from services.notifier.conversation.shapes import Case

PHOTO_JUST_BEFORE: Final = timedelta(minutes=2)
_POINTS_AT_MOST: Final = 3
"""Words of who says what a photo shows, beside those that only point."""
_ADDS_FROM: Final = 3
"""Words besides a number, of who tells something of that report."""
_LONGEST_OFF: Final = 9
_RATHER: Final = 0.6
"""So likely a message that says what it is about speaks of that thing."""
_TALK: Final = frozenset({"feedback_yes", "feedback_no", "gibberish", "status_question", "complaint", "greeting", None})
"""What a model takes words for that add something to a report."""
_NEW: Final = frozenset({"report", "question", "human"})
_OFF: Final = (
    "intrekken|trek in|in trekken|annuleren|annuleer|geannuleerd|verwijderen|verwijder|verwijderd|wissen|wis|sluiten|sluit|stoppen|stop|stopzetten|vervallen|"
    "kan weg|mag weg|weghalen|haal weg|mag dicht|kan dicht|cancel|cancelled|withdraw|delete|remove|close|scrap|loschen|losch|zuruckziehen|stornieren|streichen|"
    "schliessen|zurücknehmen|annuler|annulez|supprimer|supprimez|retirer|retirez|fermer|clore|anular|anulen|anule|cancelar|cancelen|retirar|eliminar|borrar|borren|"
    "cerrar|anulować|anulujcie|wycofać|wycofuję|usunąć|usuńcie|skasować|zamknąć|iptal|iptal edin|geri çekiyorum|silin|kapatın|скасувати|скасуйте|видалити|видаліть|"
    "відкликати|відкликаю|закрити|закрийте|إلغاء|الغاء|ألغوا|الغوا|احذفوا|حذف|سحب|أسحب|اغلاق|إغلاق"
)
"""Of a report that is named by its number, no more is needed to take it back."""
_LEAVE: Final = Sought(
    r"(?<!\w)(?:(?:laat|laten) (?:die|de|het|dat) \w+ (?:toch )?(?:maar |nu )?(?:zitten|gaan|schieten|rusten)|"
    r"(?:die|de|het|dat) \w+ (?:hoeft|hoeven) (?:echt |nu |al )?niet meer|never ?mind the|forget (?:about )?(?:the|that)|no longer needed|"
    r"(?:vergessen sie|vergesst|vergiss) (?:die|den|das)|(?:die|der|das) \w+ hat sich erledigt|laissez tomber (?:le|la|l)|oubliez (?:le|la|l)|"
    r"olviden (?:el|la|lo)|olvide (?:el|la|lo)|dejen (?:el|la)|ya no hace falta|zapomnijcie o|nieaktualn\w+|unutun|gerek kalmadi|"
    r"забудьте про|вже не треба|вже не потрібно|неактуально|انسوا|لا داعي|لم يعد ضروريا)(?!\w)"
)
"""Behind it, or in it, is the thing that a resident wants no more done about."""
_NOT: Final = "niet|nooit|waarom|not|never|don't|why|nicht|nie|warum|pas|pourquoi|no|nunca|por qué|dlaczego|neden|niye|не|чому|لا|لم|لماذا"
_ASKS: Final = (
    "wanneer|hoe|waarom|hoezo|wat|waar|wie|weten|status|stand|update|nieuws|bekend|al iets|al iemand|when|how|why|what|where|who|know|news|progress|wann|wie|warum|"
    "was|wo|wer|wissen|quand|comment|pourquoi|que|qui|où|savoir|nouvelles|cuándo|cómo|por qué|qué|quién|saber|novedades|kiedy|jak|dlaczego|co|kto|czy|wiedzieć|"
    "ne zaman|nasıl|neden|ne|kim|mi|коли|як|чому|що|хто|чи|статус|متى|كيف|لماذا|ماذا|شو|ايش|هل"
)
_PHOTO: Final = "foto|foto's|fotos|photo|photos|picture|pic|bild|bilder|image|imagen|zdjęcie|zdjęcia|fotoğraf|fotoğrafı|resim|фото|світлина|صورة|الصورة|صور"


class Heard(Struct, frozen=True, kw_only=True):
    """What is left of a message. Its ``repr`` shows nothing of it."""

    said: Said
    text: str
    other: bool = False
    """Whether it is about another report than what was asked."""
    done: bool = False
    """Whether nothing is left to do."""

    def __repr__(self) -> str:
        return f"Heard(other={self.other}, done={self.done})"


def look(draft: Draft, said: Said, text: str) -> Heard:
    """Find out which of their reports a message is about, and go on with that one."""
    if not text or not draft.cases or said.emergency is not None or said.payload is not None:
        return Heard(said=said, text=text)
    if said.kind == "reaction" or said.location is not None or wish_of(text) is not None:
        return Heard(said=said, text=text)
    found = named(draft, said, text)
    if (found is None or not found.outright) and said.intent != "status_question":
        found = _spoken_of(draft, said, text) or found
    if found is None or _is_new(draft, said, text, found):
        return Heard(said=said, text=text)
    if _is_off(found, said, text) and _cancelled(draft, _back(draft, found, text), said, text):
        return Heard(said=said, text=text, done=True)
    if not said.photo and _asks(found, text):
        return _asked(draft, said, text, found)
    if found.by == "number" and not said.photo and len(found.rest.split()) < _ADDS_FROM:
        return Heard(said=said, text=text)
    return _goes_on(draft, said, text, found)


def _spoken_of(draft: Draft, said: Said, text: str) -> Named | None:
    """The report of the thing that a message says it is about, and no other place: "nog even over die tegel"."""
    clause, open_ = thing_words.spoken_of(text), draft.open_cases()
    if clause is None or not open_ or (len(open_) == 1 and draft.current() is not None):
        return None
    best = likeliest(said.candidates)
    alike = [case for case in open_ if best is not None and best[1] >= _RATHER and is_alike(best[0], case)]
    case = thing_words.named(draft, open_, clause) or (alike[0] if len(alike) == 1 else None)
    if case is None:
        return None
    place = draft.place_in(text)
    if place is not None and name_of(place.words) != name_of(case.place.street or ""):
        return None
    return Named(case=case, by="about", rest=text)


def _is_new(draft: Draft, said: Said, text: str, found: Named) -> bool:
    """Whether a message may report the thing anew: nothing is talked about, and it is no answer to anything."""
    return found.by == "thing" and draft.current() is None and said.intent in _NEW and not is_short_question(text)


# Taken back


def _is_off(found: Named, said: Said, text: str) -> bool:
    """Whether a resident takes the report back that they name."""
    if said.photo or "?" in text or "؟" in text:
        return False
    if meaning.withdraws(text):
        return True
    if found.outright:
        few = len(found.rest.split()) <= _LONGEST_OFF
        return few and (says(_OFF, found.rest) or meaning.withdraws(found.rest)) and not says(_NOT, found.rest)
    return len(text.split()) <= _LONGEST_OFF and _LEAVE.search(plain(text)) is not None


def _back(draft: Draft, found: Named, text: str) -> Case:
    return found.case if found.outright else closing.named_back(draft, text) or found.case


def _cancelled(draft: Draft, case: Case, said: Said, text: str) -> bool:
    if workflow.GEANNULEERD not in workflow.allowed(case.state, Who.RESIDENT):
        return False
    before = draft.current()
    closing.cancel(draft, case, said, why=text)
    if before is not None and before.id != case.id:
        draft.remember(current=before.id)
    draft.say_later("withdrawn")
    closing.report_besides(draft, said, text, case)
    return True


# Asked after


def _asks(found: Named, text: str) -> bool:
    if "?" in text or "؟" in text or asked_after.only_asks(text):
        return True
    return found.outright and says(_ASKS, found.rest)


def _asked(draft: Draft, said: Said, text: str, found: Named) -> Heard:
    """A short question that names a report asks how that one stands: "en de tegel?", "en op de Mient 45?"."""
    if found.outright or not (is_short_question(text) or said.intent == "status_question"):
        return Heard(said=said, text=text)
    draft.remember(told=found.case.number)
    draft.say_later("status_question")
    gather.add_to(draft, found.case, said)
    return Heard(said=said, text=text, done=True)


# Added to


def _goes_on(draft: Draft, said: Said, text: str, found: Named) -> Heard:
    """Go on with the report that is named."""
    shown = _points(said, text)
    if shown:
        _take_photos(draft, found.case)
    draft.remember(current=found.case.id, since_answer=(), together=())
    if shown and not said.photo and says(_PHOTO, text):
        # "Foto van de tegel:", before it comes.
        gather.add_to(draft, found.case, said)
        return Heard(said=said, text=text, other=True, done=True)
    if said.intent in _TALK or found.outright or found.by == "about" or said.decision != "route":
        said = structs.replace(said, intent="report", decision="ask", reason="low_confidence", candidates=())
    if said.photo and found.by == "number" and len(found.rest.split()) < _ADDS_FROM:
        gather.extend(draft, found.case, pieces.whole(draft, said, ""))
        return Heard(said=said, text=text, other=True, done=True)
    # What is left of a number may be taken for a house number.
    left = found.rest.strip(" .,:;-") if found.by == "number" else text
    return Heard(said=said, text=left, other=True)


def _points(said: Said, text: str) -> bool:
    """Whether a message only says what a photo shows: "dit is de tegel", "van de Mient"."""
    if said.photo or told.says_what_is_wrong(text):
        return False
    return len(fragments.without_pointing(text)) <= _POINTS_AT_MOST


def _take_photos(draft: Draft, case: Case) -> None:
    """Give a report the photos without words that just went to another one."""
    memory = draft.memory
    before = draft.cases.get(memory.shown_for) if memory.shown_for is not None else None
    if before is None or before.id == case.id or memory.shown_at is None:
        return
    if draft.now - memory.shown_at > PHOTO_JUST_BEFORE or before.photos < len(memory.shown):
        return
    draft.attached.update(dict.fromkeys(memory.shown, case.id))
    draft.change(before, photos=before.photos - len(memory.shown))
    draft.change(case, photos=case.photos + len(memory.shown))
    draft.happened(case.id, "photo", actor=LOKET)
    draft.remember(shown=(), shown_for=None, shown_at=None)
    draft.say_no_more("added_photo")
    draft.say_later("added_photo")
