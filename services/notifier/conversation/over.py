"""A report that is taken back, or is over, in a sentence beside others: "dat bankstel is meegenomen, de ratten niet" (pure).

``closing`` knows whole messages that say no more; here each sentence is read by itself. What a message says to be still
there is not ended, and of two reports the other is meant then. Where it cannot be told which is meant, nothing is done.
"""

# ruff: noqa: E501 - the lists of words are read best as they are, and in their own alphabets

import re
from collections.abc import Sequence
from typing import Final

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.cases import workflow
from services.notifier.cases.workflow import Who
from services.notifier.conversation import closing, gather, gone, meaning, thing_words, told, withdrawing
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.shapes import Case

_LONGEST: Final = 45
_SENTENCES: Final = re.compile(
    r"[.!?;\n؟؛…]+|,\s*(?=(?:maar|but|aber|mais|pero|ale|ama|але|لكن)\s)|\s(?=maar (?:er|de|het|die|dat|daar|nu|een|hier)\s)"
)
_BACK: Final = Sought(
    r"(?<!\w)(?:"
    # Dutch
    r"(?:(?:hoeven|hoeft) (?:jullie|u)|(?:jullie|u) (?:hoeven|hoeft)|je hoeft|hoef je) (?:dus |er |daar |daarvoor |hier )?niet (?:meer )?(?:(?:langs|voor \w+ \w+) )?te komen|"
    r"(?:daar|er) (?:hoeft|hoeven) (?:u|jullie|niemand) niet (?:meer )?voor te komen|"
    r"trek (?:u |jullie |maar |dan |dus ){0,2}in (?:de|die|deze|dit|mijn|m n) melding|trek (?:ik |u |jullie ){0,1}(?:mijn|m n|de|die|deze) melding (?:\w+ ){0,3}in|"
    r"(?:melding|die|deze|hij) (?:mag|kan) (?:\w+ ){0,2}?(?:ingetrokken|geannuleerd|afgesloten|gesloten|doorgestreept|geschrapt)(?: worden)?|(?:loos|vals) alarm|"
    # English
    r"false alarm|(?:please |you can |can you |so )?cancel(?: it| that| this| (?:the|my|that|this) (?:report|one|request))?(?: please| then| now)?$|"
    r"(?:please |you can |you may )(?:close|cancel|drop|withdraw|scrap|strike) (?:it|that|this|the|my)(?: \w+){0,2}|"
    r"(?:i d like to |i want to |i )(?:withdraw|take back|cancel|retract) (?:it|that|this|the|my)(?: \w+){0,2}|"
    r"(?:no need to|you (?:don t|do not) (?:have|need) to|you needn t) (?:come|send (?:any(?:one|body)|someone))(?: out| round| over)?(?: for (?:that|the|it)(?: \w+){0,2}| any ?more)?$|"
    # German
    r"(?:ich )?(?:nehme|ziehe) (?:ich )?(?:das|die|den|meine|diese)(?: \w+){0,2} zuruck|(?:das|die|den|der|diese)(?: \w+)? (?:konnen sie|konnt ihr|kann man|kann) (?:\w+ ){0,2}?(?:streichen|schliessen|abschliessen|loschen|geschlossen werden|gestrichen werden)|"
    r"(?:sie|ihr) (?:mussen|musst|brauchen|braucht) (?:\w+ ){0,3}?nicht (?:mehr )?(?:zu )?kommen|falscher alarm|fehlalarm|"
    # French
    r"vous pouvez (?:donc )?(?:annuler|fermer|clore|cloturer|classer|supprimer|retirer)|(?:j annule|je retire) (?:ma|mon|cette|ce|le|la)|(?:pas|plus) (?:besoin|la peine) de venir|inutile de venir|fausse alerte|"
    # Spanish
    r"(?:pueden|puede|podeis) (?:cerrar|cancelar|anular|retirar|quitar)(?:l[oa])?|(?:retiro|cancelo|anulo) (?:la|el|mi|ese|esa|este|esta)|no (?:hace falta|es necesario) que vengan|no (?:tienen|hay) que venir|falsa alarma|"
    # Polish
    r"mozna (?:juz )?(?:\w+ )?(?:zamknac|anulowac|skreslic|wykreslic)|(?:wycofuje|cofam|odwoluje) (?:to |tamto |moje |te )?(?:zgloszenie|skarge)|nie (?:musicie|trzeba) (?:juz )?(?:\w+ )?przyjezdzac|falszywy alarm|"
    # Turkish
    r"(?:sikayeti|sikayetimi|bildirimi|bildirimimi|basvuruyu|onu) (?:\w+ )?geri (?:aliyorum|cekiyorum|alayim)|(?:kapatabilirsiniz|iptal edebilirsiniz)|gelmenize gerek (?:yok|kalmadi)|yanlis alarm|"
    # Ukrainian
    r"можна (?:вже )?(?:\w+ )?(?:закрити|закривати|скасувати|зняти)|(?:відкликаю|забираю|скасовую|знімаю) (?:це |те |своє |моє |свое |мое )?(?:звернення|скаргу|заявку)|не (?:треба|потрібно) (?:вже |більше )?приіжджати|хибна тривога|"
    # Arabic
    r"(?:اسحب|سحبت) (?:هذا |هذه |تلك |ذلك )?(?:البلاغ|بلاغي|الشكوى|شكواي)|(?:يمكنكم|ممكن|فيكم) (?:اغلاق|الغاء|تسكير) (?:هذا |ذلك )?(?:البلاغ|بلاغي)|(?:لا داعي|لا حاجة) (?:لحضوركم|لمجيئكم|ان تاتوا)|انذار كاذب"
    r")(?!\w)",
    twice=True,
)
"""Nobody needs to come for it, or it can be closed."""
_TAKEN: Final = Sought(
    r"(?<!\w)(?:"
    r"(?:is|zijn|werd|werden|heeft iemand|hebben ze) (?:\w+ ){0,4}?(?:meegenomen|opgehaald|weggehaald|weggesleept|opgeruimd|weggereden|verdwenen|verwijderd)|"
    r"(?:been|was|were|is|are|got|has|have) (?:\w+ ){0,2}?(?:taken away|taken|picked up|removed|collected|cleared away|cleared up|cleared|cleaned up|towed away|gone)|(?:someone|somebody|they) (?:\w+ )?(?:took|picked up|removed|cleared)|"
    r"(?:wurde|wurden|ist|sind|hat jemand) (?:\w+ ){0,4}?(?:abgeholt|mitgenommen|weggeraumt|aufgeraumt|entfernt|abgeschleppt|verschwunden)|"
    r"(?:a|ont) ete (?:\w+ ){0,2}?(?:enleve|ramasse|emporte|debarrasse|retire|nettoye)(?:e|s|es)?|quelqu un l? ?a (?:\w+ )?(?:pris|enleve|emporte|ramasse)|"
    r"(?:se (?:lo|la|los|las) (?:llevaron|han llevado)|ya (?:\w+ )?(?:recogieron|retiraron|limpiaron|quitaron)|han (?:recogido|retirado|limpiado|quitado)|(?:fue|fueron|ha sido|han sido) (?:recogid|retirad|quitad)[oa]s?)|"
    r"(?:zabral|zabrali|zabrano|usunieto|usuneli|posprzatano|posprzatali|wywiezli|wywieziono|odholowano|zniknal|zniknela|zniknelo)|"
    r"(?:alinmis|alindi|aldilar|goturulmus|goturuldu|kaldirildi|kaldirilmis|kaldirdilar|temizlendi|temizlenmis|temizlediler)|"
    r"(?:прибрали|прибрано|забрали|вивезли|вивезено|зник|зникла|зникло|зникли)|"
    r"(?:تم (?:رفع|ازالة|نقل|تنظيف|اخذ)\w*|اخذوه|اخذوها|شالوه|شالوها|ازالوه|ازالوها|نظفوه|نظفوها|نظفوا)"
    r")(?!\w)"
)
"""Somebody took it away: it ends what ought to be gone."""
_STAYS: Final = Sought(
    r"(?<!\w)(?:nog(?! (?:even|een|iets|wat|maar)(?!\w))|blijft|blijven|rest|still|remains?|noch|unverandert|ubrige|toujours|encore|reste|sigue|siguen|todavia|aun|nadal|ciagle|wciaz|jeszcze|zostal\w*|hala|halen|duruyor|досі|ще|залиши\w*|лишил\w*|"
    r"ما زال\w*|لا يزال\w*|لا تزال\w*|مازال\w*|لسا|لسه)(?!\w)"
)
"""What is still so."""
_HOLDS_BACK: Final = re.compile(
    r"(?<!\w)(?:als|wanneer|zodra|totdat|tot|tenzij|vandaag|morgen|vanavond|overmorgen|eerst|voordat|half|deels|helft|gedeeltelijk|bijna|anders|straks|zelf komen|s (?:avonds|nachts)|tussen|wie|waarom|"
    r"if|when|until|unless|today|tomorrow|tonight|first|before|partly|half|almost|wenn|sobald|bis|heute|morgen|zuerst|teilweise|halb|fast|si|quand|aujourd|demain|d abord|avant|moitie|presque|"
    r"cuando|hasta|hoy|manana|primero|antes|mitad|casi|jesli|jezeli|gdy|dopoki|dzis|dzisiaj|jutro|najpierw|polowe|prawie|eger|bugun|yarin|once|yarisi|якщо|коли|поки|сьогодні|завтра|спочатку|половину|маиже|"
    r"اذا|عندما|حتى|اليوم|غدا|بكرا|اولا|نصف|uur|uhr|o clock)(?!\w)"
)
"""Not now, or not all of it."""
_NOT: Final = re.compile(
    r"(?<!\w)(?:niet|geen|nooit|niks|not|no|never|(?:don|isn|hasn|wasn|haven|aren|didn|doesn) t|nicht|kein\w*|nie|pas|jamais|aucun\w*|nunca|nadie|nikt|degil|не|ніхто|لم|لا|ليس|ما)(?!\w)"
)
_MINE: Final = re.compile(
    r"(?<!\w)(?:mijn|m n|onze|my|our|meine?|unsere?|mon|ma|notre|mi|nuestr[oa]|moj|moja|nasz\w*|benim|міи|моя|моє)(?!\w)"
)
"""Of one's own that is taken away no report is over."""
_NOT_CARRIED: Final = frozenset(
    {
        "dakloze of slaper",
        "duiven en meeuwen",
        "geluid evenement",
        "geluidsoverlast buren",
        "geluidsoverlast horeca",
        "overlast jongeren",
        "ratten",
        "vuurwerk",
        "wespen",
    }
)
"""Nobody takes these along."""
_LIKELIER: Final = 3.0
"""So much likelier than those of the others is the category of the report that is meant."""
_LEAST: Final = 0.3
_BUT: Final = re.compile(r"\s*(?:maar|but|aber|mais|pero|ale|ama|але|لكن)\s", re.IGNORECASE)
_FEWEST: Final = 4


def told_of(draft: Draft, said: Said, text: str) -> bool:
    """Whether a sentence of a message takes an open report back, or says that its thing was taken away; it ends then."""
    if said.photo or said.location is not None or said.emergency is not None or said.payload is not None:
        return False
    if "?" in text or "؟" in text or len(text.split()) > _LONGEST:
        return False
    cases = [c for c in draft.open_cases() if workflow.GEANNULEERD in workflow.allowed(c.state, Who.RESIDENT)]
    if not cases or withdrawing.keeps(text):
        return False
    sentences = [(part, plain(part)) for part in _SENTENCES.split(text) if part.strip()]
    # What says no more is heard as an answer first.
    outright = withdrawing.lets_go(text) and not meaning.withdraws(text)
    ends = [part for part, flat in sentences if _ends(flat) or (outright and withdrawing.lets_go(part))]
    if not ends:
        return False
    others = [part for part, _ in sentences if part not in ends]
    if any(tells_more(draft, part) or (len(cases) == 1 and _goes_on(part)) for part in others):
        return False
    kept = _kept(draft, cases, others)
    if len(kept) == len(cases):
        # What is over was never reported, and what was is not over.
        gather.add_to(draft, kept[-1], said)
        draft.say_later("added" if kept[-1].acknowledged else "report")
        return True
    case = _which(draft, said, cases, kept, ends, stay=any(map(stays, others)))
    if case is None or not (_takes_back(ends) or case.sub in gone.GOES):
        return False
    end(draft, case, said, text, kept)
    return True


def _ends(flat: str) -> bool:
    if _BACK.search(flat) is not None:
        # "Vandaag hoeft u niet te komen" is about when.
        return _HOLDS_BACK.search(flat) is None or _TAKEN.search(flat) is not None
    return _is_taken(flat)


def _is_taken(flat: str) -> bool:
    return all(each.search(flat) is None for each in (_HOLDS_BACK, _NOT, _MINE)) and _TAKEN.search(flat) is not None


def _takes_back(ends: Sequence[str]) -> bool:
    return any(_BACK.search(plain(part)) is not None or withdrawing.lets_go(part) for part in ends)


def tells_more(draft: Draft, part: str) -> bool:
    """Whether a sentence tells of something else that is wrong, elsewhere or new."""
    if stays(part):
        return False
    return draft.place_in(part) is not None and told.says_what_is_wrong(part)


def _goes_on(part: str) -> bool:
    """Whether something else is there now: "de zwaan is weggehaald, maar er drijft plastic" is the same report."""
    return _BUT.match(part) is not None and len(part.split()) >= _FEWEST and not stays(part)


def _kept(draft: Draft, cases: Sequence[Case], others: Sequence[str]) -> list[Case]:
    """The reports of which a sentence says that they are still so."""
    found = [thing_words.named(draft, cases, part) for part in others if stays(part)]
    return [case for case in cases if case in found]


def stays(part: str) -> bool:
    """Whether a sentence says that something is still so."""
    return _STAYS.search(plain(part)) is not None


def _which(
    draft: Draft, said: Said, cases: Sequence[Case], kept: Sequence[Case], ends: Sequence[str], *, stay: bool
) -> Case | None:
    """The report that ends: the one that is named, else the one that does not stay; None where that cannot be told."""
    left = [case for case in cases if case not in kept]
    named = next((case for part in ends if (case := thing_words.named(draft, left, part)) is not None), None)
    if named is not None and len(cases) > 1:
        return named
    if len(left) > 1:
        carried = [case for case in left if case.sub in gone.GOES - _NOT_CARRIED]
        taken = any(_TAKEN.search(plain(part)) is not None for part in ends)
        # What stays is heard by the model as well.
        likeliest = None if stay else _likeliest(said, left)
        return likeliest or (carried[0] if taken and len(carried) == 1 else None)
    # What is all that there is must be what is meant: it is taken back outright, or the model hears the same.
    surely = bool(kept) or named is not None or _takes_back(ends) or _likely(said, left[0]) >= _LEAST
    return left[0] if surely else None


def _likely(said: Said, case: Case) -> float:
    return sum(c.p for c in said.candidates if c.sub == case.sub)


def _likeliest(said: Said, cases: Sequence[Case]) -> Case | None:
    by = sorted(cases, key=lambda case: _likely(said, case), reverse=True)
    first, second = _likely(said, by[0]), _likely(said, by[1]) if len(by) > 1 else 0.0
    return by[0] if first >= _LEAST and first >= _LIKELIER * second else None


def end(draft: Draft, case: Case, said: Said, text: str, kept: Sequence[Case] = ()) -> None:
    """Take one report back, and go on with the one that was talked about, or is said to stay, where that is another."""
    before = draft.current()
    closing.cancel(draft, case, said, why=text)
    if before is not None and before.id != case.id:
        draft.remember(current=before.id)
    elif len(kept) == 1:
        # "De bank is nog kapot": a photo that follows shows that.
        draft.remember(current=kept[0].id)
    draft.say_later("withdrawn")
    closing.report_besides(draft, said, text, case)


TOLD: Final = Look(told_of, _BACK.bit | _TAKEN.bit | withdrawing.LETS_GO)
