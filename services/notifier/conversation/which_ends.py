"""Which of several reports a message takes back: the one of the clause that does so, not one that stays (pure).

"Over die fiets: die is weg. Annuleer alleen de melding van de fiets, de boom is nog steeds gevaarlijk" speaks of both, and
more of the tree. Each clause is read by itself: what it names, whether it ends that, and whether it says that it stays.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from collections.abc import Sequence
from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.cases import workflow
from services.notifier.cases.workflow import Who
from services.notifier.conversation import meaning, over, thing_words, withdrawing
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.shapes import Case

_LONGEST: Final = 45
_CLAUSES: Final = re.compile(
    r"[.!?;:\n؟؛…،]+|,\s|\s-\s|\s(?=(?:maar|but|aber|mais|pero|ale|ama|але|لكن)\s)|"
    r"\s(?=(?:dus|so|also|donc|así que|więc|en|and|und|et|y|i|ve|і|та) (?:trek|haal|annuleer|schrap|sluit|stop|die|hij|de|het|please|you|cancel|close|the|stornieren|bitte|die|der|das|annulez|le|la|anulen|el|proszę|скасуйте)\s)",
    re.IGNORECASE,
)
_ONLY: Final = r"(?: (?:u|jullie|maar|dan|dus|alleen|enkel|slechts|gerust|graag|aub|only|just|please|about|sie|ihr|bitte|nur|bloss|seulement|uniquement|juste|donc|svp|solo|solamente|unicamente|prosze|tylko|jedynie|тільки|лише|будь ласка|فقط)){0,3}"
_ENDS: Final = Sought(
    r"(?<!\w)(?:"
    # Dutch
    rf"trek{_ONLY} (?:de|die|het|dat|deze|mijn|m n) (?:\w+ ){{1,6}}?in$|(?:annuleer|schrap|cancel){_ONLY} (?:de|die|het|dat|deze|mijn|m n) (?:melding(?: \w+){{0,6}}|\w+)$|"
    rf"(?:haal|streep|verwijder|sluit|stop|wis|doe|gooi){_ONLY} (?:de|die|deze|mijn|m n) melding(?: \w+){{0,6}}$|"
    r"(?:melding|die van|dat van|meldingen)(?: \w+){0,4}? (?:mag|kan|kunt u|kunnen jullie|mag je|kun je|mogen jullie)(?: (?:u|je|jullie|nu|dus|wel|weer|ook|gewoon|maar)){0,3} "
    r"(?:weg|dicht|eraf|eruit|vervallen|gesloten|geannuleerd|ingetrokken|annuleren|intrekken|sluiten|schrappen|verwijderen|afgesloten|van de lijst|doorgestreept)(?!\w)|"
    r"^(?:en |dus |maar ){1,2}(?:die|deze|hij) (?:kan|mag)(?: (?:nu|dus|wel|weer|ook|gewoon)){0,2} (?:weg|dicht|eraf|eruit|vervallen|van de lijst)(?!\w)|"
    r"(?:alleen|enkel|graag) (?:de|die|het|mijn) (?:\w+ ){1,5}?(?:annuleren|intrekken|schrappen)(?!\w)|^(?:de|die|het|dat) (?:\w+ ){1,3}?(?:graag|aub|maar) (?:annuleren|intrekken|schrappen)(?!\w)|"
    # English
    rf"(?:cancel|withdraw|scrap|forget){_ONLY} (?:the|that|my|this)(?: \w+){{1,6}}$|(?:close|remove|delete|drop|strike|ignore){_ONLY} (?:the|that|my|this) (?:\w+ )?(?:report|request|complaint|ticket|one)(?: \w+){{0,6}}$|"
    r"(?:report|one|request|complaint)(?: \w+){0,4}? (?:can|may) (?:now |just |also )?be (?:closed|cancelled|canceled|withdrawn|removed|dropped|scrapped)|"
    # German
    rf"(?:stornieren|stornier|storniert|annullieren|vergessen){_ONLY} (?:die|das|den|meine|diese)(?: \w+){{1,6}}$|(?:streichen|streicht|loschen|loscht|schliessen|ziehen|nehmen){_ONLY} (?:die|meine|diese) meldung(?: \w+){{0,6}}$|"
    r"(?:meldung)(?: \w+){0,4}? (?:konnen sie|konnt ihr|kann)(?: \w+){0,2} (?:streichen|schliessen|loschen|stornieren|geschlossen werden|gestrichen werden)|"
    # French
    rf"(?:annulez|annule|annuler|oubliez){_ONLY} (?:le|la|l|les|mon|ma|ce|celui|cette)(?: \w+){{1,6}}$|(?:retirez|supprimez|fermez|cloturez|classez){_ONLY} (?:le|la|mon|ma|ce|cette) (?:signalement|plainte|demande)(?: \w+){{0,6}}$|"
    # Spanish
    rf"(?:anulen|anule|anular|cancelen|cancele|cancelar|olviden){_ONLY} (?:el|la|lo|mi|ese|esa)(?: \w+){{1,6}}$|(?:retiren|retire|cierren|cierre|borren){_ONLY} (?:el|la|mi|ese) (?:aviso|reporte|queja|denuncia)(?: \w+){{0,6}}$|"
    # Polish
    rf"(?:anulujcie|anulowac|wycofajcie|wycofac|wycofuje){_ONLY} \w+(?: \w+){{0,4}}$|(?:usuncie|skasujcie|zamknijcie|skreslcie|skreslic|zamknac){_ONLY} (?:\w+ )?zgloszenie(?: \w+){{0,4}}$|"
    # Turkish
    r"(?:bildirimini|bildirimi|sikayetini|kaydini|basvurusunu|ihbarini) (?:iptal|geri|kapat|sil)\w*|(?:sadece|yalnizca) (?:\w+ ){1,3}?iptal\w*|"
    # Ukrainian
    rf"(?:скасуите|скасувати|відкликаю){_ONLY} (?:звернення|заявку|скаргу|те|це|про)(?: \w+){{0,5}}$|(?:закриите|закрити|видаліть|приберіть|заберіть|зніміть){_ONLY} (?:звернення|заявку|скаргу)(?: \w+){{0,5}}$|"
    # Arabic
    rf"(?:الغوا|الغ|الغاء|اسحبوا|اغلقوا|احذفوا){_ONLY} (?:بلاغ|البلاغ|الشكوى|شكوى)(?: \w+){{0,4}}"
    r")"
)
"""A clause that takes one report back, by what it is about."""
_STAYS: Final = re.compile(
    r"(?<!\w)(?:(?:niet|wel|not|nicht|pas|no|nie|не|degil)$|(?:laten|blijven) staan|moet(?:en)? (?:\w+ )?(?:wel|nog|blijven|gebeuren)|graag (?:wel|nog)|(?:alleen|enkel) (?:de|het|die) \w+ graag|"
    r"(?:keep|leave) the|(?:stays|stay|needed)(?!\w)|should (?:stay|remain)|soll (?:bleiben|noch)|bleibt|muss (?:noch|bleiben)|reste|laissez l|garde[rz]|(?:dejen|mantengan) (?:el|la)|queda|zostaje|zostawcie|ma zostac|kalsin|"
    r"залишіть|залишається|хаи залишається|اتركوا|يبقى|تبقى|خلوا)(?!\w)"
)
"""What is not taken back, beside what ``over`` knows."""


def told_of(draft: Draft, said: Said, text: str) -> bool:
    """Whether a clause takes back one of several open reports, which is known by what it names or what stays."""
    if said.photo or said.location is not None or said.emergency is not None or said.payload is not None:
        return False
    if len(draft.open_cases()) <= 1 or len(text.split()) > _LONGEST or meaning.all_together(text):
        return False
    clauses = [(part, plain(part)) for part in _CLAUSES.split(text) if part.strip()]
    others = [part for part, flat in clauses if not _ends(part, flat)]
    if len(others) == len(clauses):
        return False
    cases = [c for c in draft.open_cases() if workflow.GEANNULEERD in workflow.allowed(c.state, Who.RESIDENT)]
    if len(cases) <= 1 or any(over.tells_more(draft, part) for part in others):
        return False
    said_to_stay = [thing_words.named(draft, cases, part) for part, flat in clauses if _stays(flat)]
    kept = [case for case in cases if case in said_to_stay]
    case = _meant(draft, [case for case in cases if case not in kept], clauses)
    if case is None:
        return False
    over.end(draft, case, said, text, kept)
    return True


def _meant(draft: Draft, left: Sequence[Case], clauses: Sequence[tuple[str, str]]) -> Case | None:
    """The report that is taken back: named there, or just before, or the only one that does not stay.

    Args:
        draft: the conversation.
        left: the reports of which nobody said that they stay.
        clauses: each as it was written, and in plain words.
    """
    before: Case | None = None
    for part, flat in clauses:
        if not _stays(flat):
            before = thing_words.named(draft, left, part) or before
            if _ends(part, flat):
                return before or (left[0] if len(left) == 1 else None)
    return None


def _ends(part: str, flat: str) -> bool:
    if withdrawing.denies(flat):
        return False
    return _ENDS.search(flat) is not None or withdrawing.ends_a_report(part) or withdrawing.lets_go(part)


def _stays(flat: str) -> bool:
    return over.stays(flat) or _STAYS.search(flat) is not None


TOLD: Final = Look(told_of, _ENDS.bit | withdrawing.ENDS | withdrawing.LETS_GO)
