"""A photo with words that name one of several reports just told, or its number: "en dit is het gat, met mijn schoen" (pure).

It stands with that report and opens none. Words that tell of one more thing, or where something is, are left to be heard.
"""

# ruff: noqa: E501, RUF001, SIM905 - the lists of words are read best as they are, and in their own alphabets

import re
from collections.abc import Sequence
from typing import Final

from msgspec import structs

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.cases.evidence import likeliest
from services.notifier.conversation import gather, meaning, photo_words, pieces, saying, thing_words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.shapes import Case

_LONGEST: Final = 24
_LIKELY: Final = 0.5
_SURE: Final = 0.9
_FEW: Final = 3
"""Words that may come before the first comma of who only says "look": "kijk, de leuning ligt ernaast"."""
_CLAUSE: Final = re.compile(r"[.,;:!?\n،؛()]+")
_BESIDE: Final = re.compile(
    r"(?<!\w)(?:met|zonder|waar|waarin|naast|with|where|next to|mit|neben|wo|avec|où|à côté|con|donde|junto|z|ze|gdzie|obok|ile|yanında|з|із|де|поруч|مع|حيث|بجانب)(?!\w)",
    re.IGNORECASE,
)
"""What the photo shows beside the thing, or what happened there, says nothing about which of them it is."""
_ONE_MORE: Final = (
    "een|'n|ook|nog|andere|ander|tweede|derde|verderop|elders|another|also|too|second|third|other|further|elsewhere|ein|eine|einen|auch|noch|andere|anderer|anderes|weiteres|weiter|"
    "un|une|aussi|encore|autre|deuxième|plus loin|otro|otra|una|también|segundo|segunda|más allá|jeszcze|też|także|również|inny|inna|drugi|druga|dalej|bir|başka|ikinci|ileride|"
    "ще|також|теж|інший|інша|другий|друга|далі|أيضا|كمان|آخر|أخرى|ثاني|ثانية"
)
"""Words of who tells of a thing that was not told of yet."""
_NO_MORE: Final = "nog een keer|nog een foto|nog eens|once more|one more photo|noch einmal|nochmal|noch mal|encore une fois|otra vez|jeszcze raz|ще раз|مرة أخرى|een foto|a photo|a picture|ein foto|ein bild|une photo|una foto|andere kant|ander kant|other side|other angle|andere seite|anderen seite|autre côté|otro lado|drugiej strony|інший бік|іншого боку|الجهة الأخرى"
"""But not so: these show the same, or the next one of what was told."""
_NOT: Final = "niet|geen|not|isn't|nicht|kein|keine|pas|nie|değil|не|ليس|ليست|gemaakt|gerepareerd|weer heel|fixed|repaired|repariert|réparé|réparée|arreglado|naprawione|tamir edildi|полагодили|تم إصلاحه"
"""What it is not, or that it is mended, is told otherwise."""
_LEAD: Final = frozenset("en and und et y i a ve а та і й و ja oh o".split())
_FILLS: Final = (
    "en|and|und|et|y|i|ve|та|і|و|dit|dat|deze|hier|hierbij|is|de|het|foto|fotos|photo|picture|pic|bild|imagen|zdjecie|fotograf|resim|фото|صورة|bij|van|voor|hoort|of|for|zu|von|pour|du|para|del|do|od|icin|до|для|"
    "this|that|here|the|das|dies|ist|der|die|c|est|voici|ceci|la|le|este|esta|es|el|to|jest|bu|це|هذه|هذا"
)
_POINTS: Final = "nr|nummer|no|num|number|nummern|numero|numer|numara|номер|رقم|punt|puntje|point|item|onderdeel|melding|geval|plek|locatie|report|punkt|meldung|stelle|signalement|aviso|punto|zgloszenie|madde|bildirim|пункт|звернення|بند|بلاغ|one"
_ONE_OF_IT: Final = "nog een|nog eentje|nog 1|one more|another|noch eins|noch eine|encore une|otra|otra mas|jeszcze jedno|jeszcze jedna|bir tane daha|ще одне|ще одна|واحدة ثانية"
"""One more photo of the same: "nog een van nr 2"."""
_NUMBERED: Final = Sought(
    rf"^(?:(?:{_ONE_OF_IT}) )?(?:(?:{_FILLS}) ){{0,6}}(?P<named>(?:{_POINTS}) )?(?P<n>[1-9])(?:e|ste|de|st|nd|rd|er|ere)?(?: |$)"
)
_MAY_STAND: Final = frozenset(f"{_FILLS}|{_POINTS}".split("|"))
_FEWEST: Final = 6
"""Words of who only says the rank of a report: "dit is de eerste"."""
_BARE: Final = re.compile(r"\W*(?P<n>[1-9])(?:\s*[).:,–-]\s|\s*(?:[).:]|e|ste|de|st|nd|rd)?\s*$)")
"""A number by itself, or as of a list: "2) het gat", not "2 matrassen"."""
_MOST_BESIDE: Final = 12


def told_of(draft: Draft, said: Said, text: str) -> bool:
    """Whether the words of a photo say which of several reports just told it shows; it stands with that then."""
    if not said.photo or said.location is not None or said.emergency is not None or not text:
        return False
    if len(text.split()) > _LONGEST or "?" in text or "؟" in text:
        return False
    cases = [case for case in draft.open_cases() if draft.now - case.changed_at <= gather.AT_ONCE]
    if len(cases) < 2:
        return False
    case = _numbered(draft, text) or _named(draft, said, cases, text)
    if case is None or case.sub == draft.municipality.fallback.sub:
        return False  # of what is not known yet the words of a photo say more
    together = draft.memory.together if case.id in draft.memory.together else ()
    draft.remember(since_answer=(), shown=(), shown_late=None)
    gather.extend(draft, case, structs.replace(pieces.whole(draft, said, text), candidates=(), number=None))
    draft.remember(together=together)
    return True


TOLD: Final = Look(told_of)


def _numbered(draft: Draft, text: str) -> Case | None:
    """The report of a letter that is told by its number in that: "foto bij punt 2"."""
    told = [case for each in draft.memory.together if (case := draft.cases.get(each)) is not None]
    number = _number(text)
    if number is None or number[0] > len(told) or "/" in text or len(text.split()) > _MOST_BESIDE:
        return None
    return told[number[0] - 1] if draft.place_in(number[1]) is None else None


def _number(text: str) -> tuple[int, str] | None:
    """The number that the words of a photo begin with, and what stands behind it; None where that may count things."""
    if (bare := _BARE.match(text)) is not None:
        return int(bare["n"]), text[bare.end() :]
    flat = plain(text)
    found = _NUMBERED.match(flat)
    if found is not None and (found["named"] or _is_last(found)):
        return int(found["n"]), flat[found.end() :]
    said = flat.split() if len(text.split()) <= _FEWEST else []
    ranks = [
        photo_words.words()[w][1] for w in said if photo_words.words().get(w, (None, 0))[0] is photo_words.Kind.RANK
    ]
    others = [w for w in said if photo_words.words().get(w, (None, 0))[0] is not photo_words.Kind.RANK]
    return (ranks[0] + 1, "") if len(ranks) == 1 and all(w in _MAY_STAND for w in others) else None


def _is_last(found: re.Match[str]) -> bool:
    """Whether nothing stands behind a number: not "foto van 2 matrassen"."""
    return found.end() >= len(found.string)


def _named(draft: Draft, said: Said, cases: Sequence[Case], text: str) -> Case | None:
    """The report whose thing is named in what stands before the first comma, where no place or other thing is told."""
    head = _head(text)
    if (
        not head
        or saying.says(_NOT, head)
        or (saying.says(_ONE_MORE, head) and not saying.says(_NO_MORE, head))
        or meaning.one_more(text)
    ):
        return None
    where = draft.where(text)
    if where.found is not None or where.number is not None:
        return None
    best = said.candidates[0] if said.candidates else None
    known = best is not None and any(case.sub == best.sub for case in cases)
    if best is not None and not known and best.p >= _SURE and said.decision == "route":
        return None
    case = thing_words.named(draft, cases, _CLAUSE.split(text, maxsplit=1)[0]) or thing_words.named(draft, cases, head)
    rather = likeliest(said.candidates)
    if case is None and rather is not None and rather[1] >= _LIKELY:
        fitting = [each for each in cases if each.sub == rather[0]]
        case = fitting[0] if len(fitting) == 1 else None
    return case


def _head(text: str) -> str:
    """What stands before the first comma, without "and" before it, and without what is beside the thing."""
    clauses = [each.strip() for each in _CLAUSE.split(text) if each.strip()]
    if len(clauses) > 1 and len(clauses[0].split()) < _FEW and not _names(clauses[0]):
        clauses = clauses[1:]
    if not clauses:
        return ""
    first, _, rest = clauses[0].partition(" ")
    head = rest if plain(first) in _LEAD else clauses[0]
    beside = _BESIDE.search(head)
    return head[: beside.start()] if beside is not None and beside.start() > 0 else head


def _names(clause: str) -> bool:
    """Whether a clause has a word that may be a thing: "de bank", not "kijk"."""
    return len(clause.split()) > 1
