"""Who waits and tells that nobody came asks how their report stands; a bot that sends us its menu wants nothing (pure)."""

# ruff: noqa: E501, RUF001 - words in their own alphabets

import re
from datetime import timedelta
from typing import Final

from loket.sought import Sought
from services.notifier.cases import workflow
from services.notifier.conversation import gather, told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.shapes import Asked, Case

_LONGEST: Final = 12
_BEGINS: Final = 60
"""In so many characters a menu begins."""
_WAITS_FROM: Final = timedelta(hours=12)
"""Before that nobody was expected, unless staff told a day."""
_DAY: Final = r"(?:werk)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?"
_NOBODY: Final = Sought(
    r"(?<!\w)(?:"
    r"(?:ze|jullie|zij|die) (?:zijn|is) (?:\w+ ){0,3}niet (?:\w+ )?(?:geweest|gekomen|langs ?geweest|langs ?gekomen)|niet (?:langs ?)?(?:geweest|gekomen)|"
    r"(?:niemand|geen mens) (?:is )?(?:\w+ ){0,2}(?:gekomen|geweest|gezien|langs ?geweest|langs ?gekomen|verschenen)|nooit (?:iemand )?(?:gekomen|geweest)|"
    r"(?:nog )?(?:niks|niets) (?:gebeurd|gedaan|gehoord|van (?:jullie |u )?gehoord)|"
    rf"\d+ (?:{_DAY}) (?:\w+ ){{0,3}}(?:nog )?(?:steeds )?(?:niks|niets)|"
    r"(?:nobody|no one|noone) (?:has |ever )?(?:came|come|been|showed up|shown up|turned up)|nothing (?:has |was )?(?:happened|been done|done)|(?:they|you) (?:never|did ?n[o'’]t|have ?n[o'’]t) (?:came|come|been|show(?:ed|n)? up|turn(?:ed)? up)|"
    r"(?:niemand|keiner) (?:ist |war )?(?:\w+ )?(?:gekommen|da|erschienen|vorbeigekommen)|(?:es )?(?:ist )?(?:noch )?nichts passiert|"
    r"personne n[e'’ ]\s?(?:est|a) (?:\w+ )?(?:venue?|passée?)|rien n[e'’ ]\s?(?:a été fait|s[’']est passé|est fait)|ils ne sont pas (?:venus|passés)|"
    r"(?:no (?:ha venido|vino|ha pasado) nadie|nadie (?:ha venido|vino|ha pasado|vino)|no han venido|no ha pasado nada)|"
    r"nikt (?:\w+ )?nie (?:przyszedł|przyjechał|był|przyszla|przyjechala)|nikogo (?:\w+ )?nie było|nic (?:\w+ )?(?:się )?nie (?:stało|zrobiono|wydarzyło|dzieje)|"
    r"(?:hiç )?kimse gelmedi|gelen (?:giden )?olmadı|gelmediler|hiçbir şey (?:olmadı|yapılmadı)|"
    r"ніхто (?:\w+ )?не (?:приїхав|прийшов|приїжджав|приходив|був)|нікого не було|нічого не (?:зроблено|сталося|зробили)"
    r")(?!\w)|(?:لم (?:يأت|يأتي|يحضر)|ما (?:اجا|إجا|جاء|حضر)) (?:أحد|احد|حدا)|(?:لم|ما) (?:يحدث|صار|حصل) (?:أي )?(?:شيء|شي)",
    re.IGNORECASE,
)
_MENU: Final = Sought(
    r"(?<!\w)(?:kies|toets|druk(?: op)?|choose|press|select|reply|wählen sie|drücken sie|tapez|appuyez sur|choisissez|pulse|marque|elija|wybierz|naciśnij|"
    r"натисніть|оберіть)\s+['\"*]?[0-9]['\"*]?\s+(?:voor|om|for|to|für|um|pour|para|aby|dla|żeby|для|щоб)(?!\w)|"
    r"(?<!\w)için\s+[0-9]['’]?\w*\s+(?:bas|tuşla|seç)\w*|(?:اضغط|اختر)\s+(?:على\s+)?[0-9٠-٩]\s+ل|"
    r"(?<!\w)(?:ongeldige (?:keuze|invoer)|invalid (?:choice|option|selection)|ungültige (?:auswahl|eingabe)|choix (?:invalide|non valide)|opción no válida|"
    r"nieprawidłowy wybór|geçersiz seçim|неправильний вибір)(?!\w)|اختيار غير صالح",
    re.IGNORECASE,
)


def asks_where_they_are(draft: Draft, said: Said, text: str) -> bool:
    """Whether who waits for a crew only tells that nobody came, or that nothing was done: they read how it stands."""
    if said.emergency is not None or said.photo or said.location is not None or len(text.split()) > _LONGEST:
        return False
    if _NOBODY.search(text) is None or _was_asked(draft):
        return False
    waits = [case for case in draft.open_cases() if _is_waited_for(draft, case)]
    if not waits:
        return False
    if draft.place_in(text) is not None or told.names_a_fault(text):
        # A report: "niemand gekomen voor het grofvuil, Spui 3".
        return False
    if len(waits) == 1:
        # The department reads it.
        gather.add_to(draft, waits[0], said)
    draft.remember(told=waits[0].number if len(waits) == 1 else None)
    draft.say_later("status_question")
    return True


WHERE_THEY_ARE: Final = Look(asks_where_they_are, _NOBODY.bit)


def _is_waited_for(draft: Draft, case: Case) -> bool:
    return case.acknowledged and (case.state != workflow.GEMELD or draft.heard_at - case.created_at >= _WAITS_FROM)


def _was_asked(draft: Draft) -> bool:
    """Whether the resident was asked if a report is solved: then it is the answer to that."""
    question = draft.memory.question
    asked = None if question is None or question.about is not Asked.SOLVED else draft.cases.get(question.case)
    return asked is not None and asked.state == workflow.AFGEHANDELD and asked.solved is None


def is_menu(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message is what another bot lets people choose from: "kies 1 voor verkoop, 2 voor service"."""
    del draft
    if said.emergency is not None or said.photo or _MENU.search(text, _BEGINS) is None:
        return False
    # "I only hear: press 1 for waste, and the lamp is broken".
    return not told.names_a_fault(text)


MENU: Final = Look(is_menu, _MENU.bit)
