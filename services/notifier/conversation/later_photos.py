"""A photo that comes a day or two later and shows how it is by now, or the same better to be seen (pure).

"Vandaag: zadel ook weg", "better shot of the broken chain": it stands with the open report that it fits, else with the
last one, unless its words are surely of something else.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

from collections.abc import Sequence
from typing import Final

from msgspec import structs

from services.notifier.conversation import again, gather, meaning, pieces, refers_back, saying, thing_words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.goes_on import SURELY_ADDED
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.shapes import Case

_NOW: Final = (
    "vandaag|nu|inmiddels|intussen|ondertussen|vanmorgen|vanochtend|vanmiddag|vanavond|today|now|meanwhile|this morning|this afternoon|tonight|heute|jetzt|inzwischen|mittlerweile|"
    "aujourd'hui|maintenant|entre temps|ce matin|ce soir|hoy|ahora|esta mañana|esta tarde|dzisiaj|dziś|teraz|tymczasem|bugün|şimdi|artık|bu sabah|сьогодні|тепер|зараз|вже|اليوم|الآن|هلق|دلوقتي"
)
_MORE: Final = (
    "nog meer|steeds meer|alweer meer|alleen maar meer|nog erger|erger|even more|more of it|more again|worse|noch mehr|immer mehr|schlimmer|encore plus|de plus en plus|encore pire|pire|todavía más|"
    "aún más|cada vez más|peor|jeszcze więcej|coraz więcej|więcej|gorzej|daha fazla|daha da fazla|daha çok|daha kötü|ще більше|дедалі більше|все більше|гірше|صار أكثر|صارت أكثر|أكثر من قبل|أكثر من أمس|أسوأ"
)
_SHOWS: Final = (
    "betere foto|beter te zien|beter zichtbaar|duidelijkere foto|duidelijker foto|duidelijker te zien|scherpere foto|zo ziet het er nu uit|zo ziet het er vandaag uit|zo ligt het er nu bij|zo is het nu|"
    "stand van vandaag|stand van zaken|stand nu|situatie vandaag|situatie nu|better shot|better photo|better picture|better pic|better view|clearer photo|clearer picture|clearer shot|closer shot|seen better|"
    "what it looks like now|what it looks like today|how it looks now|how it looks today|situation today|besseres foto|besseres bild|besser zu sehen|besser zu erkennen|so sieht es jetzt aus|"
    "so sieht es heute aus|stand heute|stand jetzt|meilleure photo|photo plus nette|on voit mieux|mieux visible|à quoi ça ressemble|état actuel|état du jour|mejor foto|foto mejor|foto más clara|se ve mejor|"
    "así está ahora|así está hoy|situación hoy|lepsze zdjęcie|wyraźniejsze zdjęcie|lepiej widać|tak to teraz wygląda|tak to dziś wygląda|tak wygląda teraz|stan na dziś|daha iyi fotoğraf|daha iyi bir fotoğraf|"
    "daha net fotoğraf|daha net bir fotoğraf|daha iyi görünüyor|şimdi böyle|son hali|son durum|краще фото|чіткіше фото|краще видно|так зараз виглядає|тепер так виглядає|стан на сьогодні|"
    "صورة أوضح|صورة أفضل|أوضح هنا|هكذا أصبح|هكذا الآن|هيك صار"
)
_LONGEST: Final = 18
_LITTLE: Final = 0.1
"""So likely it is of a report, where its words say no more than that it is so now."""


def told(draft: Draft, said: Said, text: str) -> bool:
    """Whether the caption of a photo says that it shows what an earlier conversation was about; it stands with that."""
    if not said.photo or said.location is not None or said.emergency is not None or draft.current() is not None:
        return False
    if len(text.split()) > _LONGEST or meaning.another(text) or "?" in text or "؟" in text:
        return False
    where = draft.where(text)
    if where.found is not None or where.number is not None:
        return False
    case = _fitting(draft, said, text)
    if case is None:
        return False
    gather.extend(draft, case, structs.replace(pieces.whole(draft, said, text), candidates=()))
    return True


TOLD: Final = Look(told, saying.sign_of(_NOW) | saying.sign_of(_MORE) | saying.sign_of(_SHOWS))


def announced(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says that a better photo of another report than the last one follows; it goes there then."""
    current = draft.current()
    if current is None or said.photo or said.location is not None or said.emergency is not None:
        return False
    if len(text.split()) > _LONGEST or "?" in text or "؟" in text or not saying.says(_SHOWS, text):
        return False
    case = thing_words.named(draft, draft.open_cases(), text)
    if case is None or case.id == current.id or draft.place_in(text) is not None:
        return False
    draft.remember(current=case.id, since_answer=(), together=(), shown=(), shown_late=None)
    gather.add_to(draft, case, said)
    draft.say_later("added" if case.acknowledged else "report")
    return True


ANNOUNCED: Final = Look(announced, saying.sign_of(_SHOWS))


def _fitting(draft: Draft, said: Said, text: str) -> Case | None:
    cases = [case for case in draft.open_cases() if draft.heard_at - case.created_at < gather.SAME_WITHIN]
    same = saying.says(_SHOWS, text) or saying.says(_MORE, text) or refers_back.says_how_it_is(text)
    if not cases or not (same or saying.says(_NOW, text)):
        return None
    subs = {each.sub for each in said.candidates if each.p >= again.LIKELY}
    likely = [case for case in cases if case.sub in subs]
    case = thing_words.named(draft, likely or cases, text) or (likely or cases)[-1]
    if likely or not _is_of_another(cases, said):
        return case if likely or same or _may_be_of(case, said, cases) else None
    return None


def _may_be_of(case: Case, said: Said, cases: Sequence[Case]) -> bool:
    """Whether words that only say that something is so now may be of a report: the only one, or one that is likely."""
    return len(cases) == 1 or any(each.sub == case.sub and each.p >= _LITTLE for each in said.candidates)


def _is_of_another(cases: Sequence[Case], said: Said) -> bool:
    """Whether a caption is surely of another kind of thing than all that was reported."""
    best = said.candidates[0] if said.candidates else None
    if best is None or said.decision != "route" or said.intent not in pieces.REPORTS or best.p < pieces.ANOTHER_FROM:
        return False
    return all(case.main != best.main for case in cases) and said.addition_p < SURELY_ADDED
