"""What a report is about after all: "geen tegel maar een gat", "verkeerde categorie, het is grofvuil" (pure).

The new category is taken where the words name it, or the model is sure of it; who says that we have it wrong and names
nothing that we know is read by a person. Nobody who puts us right is left without an answer.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.declarations import Category
from loket.sought import Sought
from services.notifier.cases import workflow
from services.notifier.conversation import gather, meaning, saying, weighing
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.looks import Look
from services.notifier.conversation.places.putright import says_it_is
from services.notifier.conversation.shapes import Asked, Case

_NOT_BUT: Final = Sought(
    r"(?<!\w)(?:(?:geen|niet)\W(?:[^\s.!?;,]+,?\s){1,5}?maar|(?:not|isn['’]?t|no)\W(?:[^\s.!?;,]+,?\s){1,5}?but|(?:kein\w*|nicht)\W(?:[^\s.!?;,]+,?\s){1,5}?sondern|"
    r"pas\W(?:[^\s.!?;,]+,?\s){1,5}?mais|no\W(?:[^\s.!?;,]+,?\s){1,5}?sino|nie\W(?:[^\s.!?;,]+,?\s){1,5}?(?:tylko|lecz)|\w+\Wdeğil\W|не\W(?:[^\s.!?;,]+,?\s){1,5}?а|ليس\W(?:[^\s.!?;,]+,?\s){1,5}?(?:بل|وإنما))"
    r"(?!\w)\W*(?P<what>.+)",
    re.IGNORECASE | re.DOTALL,
)
_MEANT: Final = Sought(
    r"(?<!\w)(?:ik bedoel(?:de)?|i mean(?:t)?|ich mein(?:t)?e|je voulais dire|je veux dire|quer[ií]a decir|quise decir|mia[łl][ea]m na myśli|chodziło mi o|demek istediğim|"
    r"я мав на увазі|я мала на увазі|أقصد|كنت أقصد|قصدي)(?!\w)\W*(?P<what>.+)",
    re.IGNORECASE | re.DOTALL,
)
_TURNED_OUT: Final = Sought(
    r"(?<!\w)(?:blijkt|bleek|bleken|blijken|turns? out|turned out|stellt sich (?:\w+ )?heraus|stellte sich heraus|entpuppt sich|s['’]avère|s['’]est avéré\w*|"
    r"resulta que|result[oó] (?:que|ser)|okazał[ao]? się|okazuje się|meğer|meğerse|виявилос[ья]|виявляється|طلع(?:ت)?|تبين|اتضح)(?!\w)|"
    r"(?<!\w)(?:weggehaald|opgeruimd|meegenomen|ramassée?|enlevée?|emportée?|picked (?:it |that )?up|(?:been |was |were )?(?:removed|taken away|cleared)|weggeräumt|abgeholt|weggenommen|"
    r"recogieron|han recogido|retiraron|han retirado|zabrali|zabrano|ktoś zabrał|posprzątali|posprzątano|kaldırmışlar|kaldırdılar|almışlar|прибрали|забрали|أزالوه|أزالوها|شالوه|شالوها)(?!\w)[^\n]{0,60}?(?<!\w)(?:maar|but|mais|aber|pero|ale|ama|але|لكن)(?!\w)",
    re.IGNORECASE,
)
"""What was reported is something else, or gone, and what is wrong there still is told instead."""
_LIKELY_INSTEAD: Final = 0.6
_SOMETHING_ELSE: Final = (
    "iets anders|wat anders|andere melding|something else|another thing|different thing|separate thing|etwas anderes|was anderes|autre chose|otra cosa|inna sprawa|coś innego|"
    "başka bir şey|başka bir konu|щось інше|інше питання|شيء آخر|موضوع آخر"
)
_NOT_ONLY: Final = "niet alleen|niet enkel|not only|not just|nicht nur|pas seulement|no solo|no sólo|nie tylko|sadece|не тільки|не лише|ليس فقط"
_WRONG: Final = (
    "verkeerde categorie|foute categorie|categorie klopt niet|verkeerd onderwerp|verkeerd begrepen|niet goed begrepen|wrong category|category is wrong|misunderstood|"
    "got it wrong|falsche kategorie|kategorie stimmt nicht|falsch verstanden|missverstanden|mauvaise catégorie|mal compris|catégorie est fausse|"
    "categoría equivocada|categoría está mal|entendido mal|entendieron mal|malentendido|zła kategoria|złą kategorię|źle zrozumieliście|źle zrozumiano|źle mnie|"
    "yanlış kategori|kategori yanlış|yanlış anladınız|yanlış anlamışsınız|неправильна категорія|не та категорія|неправильно зрозуміли|не так зрозуміли|"
    "الفئة خطأ|فئة خاطئة|التصنيف خطأ|فهمتم خطأ|فهمتموني خطأ|فهمتوا غلط"
)
_FROM_THING: Final = frozenset({"feedback_yes", "feedback_no", "gibberish", "stop", None})
"""What a model takes a few words for that would stay without an answer."""
_LONGEST: Final = 18
_NAME: Final = 6
_THERE_IS: Final = "er|wel|there|es gibt|da|il y a|hay|jest|są|var|є|там|هناك|في"
_SURE: Final = 0.9
_BEYOND_DOUBT: Final = 0.97
_LIKELIER: Final = 0.5
"""So likely a category is what follows a "but" that says what something is instead."""


def told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says that an open report is about something else than was understood; it is dealt with then."""
    case = draft.current()
    if case is None or said.photo or said.location is not None or said.emergency is not None:
        return False
    if _is_there_instead(draft, case, said, text):
        return True
    wrong = saying.says(_WRONG, text)
    instead = _NOT_BUT.search(text)
    behind = instead or _MEANT.search(text)
    if not (wrong or behind) or _is_other(draft, text):
        return False
    denied = "" if behind is None else text[behind.start() : behind.start("what")]
    denies = _denies(draft, case, denied)
    if instead is not None and not (wrong or denies or _is_name(instead["what"])):
        return False
    what = text if behind is None else behind["what"]
    category = _named(draft, case, said, what, enough=_SURE if instead is None else _LIKELIER)
    if category is not None and case.state == workflow.GEMELD and not case.assigned:
        settle(draft, gather.add_to(draft, case, said), category)
    elif wrong or category is not None or denies:
        gather.add_to(draft, case, said)
        draft.wait_for_person(f"case:{case.id}")
        draft.say_later("person_reads")
    elif said.intent in _FROM_THING:
        gather.add_to(draft, case, said)
        draft.say_later("added" if case.acknowledged else "report")
    else:
        return False
    return True


TOLD: Final = Look(told, saying.sign_of(_WRONG) | _NOT_BUT.bit | _MEANT.bit | _TURNED_OUT.bit)


def _is_there_instead(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether what was reported turned out to be something else, or is gone, and what is wrong there is told instead.

    "Het blijkt een vuilniszak, maar er drijft wel plastic", "quelqu'un l'a ramassée. Mais l'arbre est fendu": the same
    report goes on, at the same place.
    """
    best = said.candidates[0] if said.candidates else None
    if _TURNED_OUT.search(text) is None or best is None or best.sub == case.sub or best.p < _LIKELY_INSTEAD:
        return False
    where = draft.where(text)
    is_open = case.state == workflow.GEMELD and not case.assigned and case.acknowledged
    elsewhere = where.place is not None or "?" in text or "؟" in text
    category = draft.municipality.declared.get(best.sub)
    if said.intent != "report" or not is_open or elsewhere or category is None or saying.says(_SOMETHING_ELSE, text):
        return False
    settle(draft, gather.add_to(draft, case, said), category)
    return True


def _is_other(draft: Draft, text: str) -> bool:
    """Whether a message asks something, tells of a place, of one thing more, or is a story."""
    where = draft.where(text)
    placed = where.found is not None or where.number is not None or says_it_is(text)
    more = saying.says(_NOT_ONLY, text) or meaning.too(text) or meaning.wants_person(text) or meaning.withdraws(text)
    return placed or more or "?" in text or "؟" in text or len(text.split()) > _LONGEST


def _named(draft: Draft, case: Case, said: Said, what: str, *, enough: float) -> Category | None:
    """The category that a message says it is: the one that its words name, else the likeliest where that is likely."""
    declared = draft.municipality.declared
    if said.candidates and said.candidates[0].sub == case.sub and said.candidates[0].p >= _BEYOND_DOUBT:
        # "Geen duif maar een dode meeuw" stays a dead animal.
        return None
    near = [c.sub for c in draft.municipality.categories if c.main == case.main]
    likely = [c.sub for c in (*said.candidates, *case.candidates) if c.sub in declared]
    for subs in (near, list(dict.fromkeys((case.sub, *likely)))):
        place = meaning.named(what, [draft.category_name(sub) for sub in subs])
        if place is not None:
            return declared[subs[place]] if subs[place] != case.sub else None
    best = said.candidates[0] if said.candidates else None
    if best is None or best.sub == case.sub or best.p < enough:
        return None
    return declared.get(best.sub)


def _is_name(what: str) -> bool:
    """Whether what follows a "but" may be what something is called, and does not tell what there is besides."""
    return len(what.split()) <= _NAME and not saying.begins(_THERE_IS, what)


def _denies(draft: Draft, case: Case, what: str) -> bool:
    """Whether words that say what it is not name what a report was taken for."""
    others = [c.sub for c in draft.municipality.categories if c.main == case.main and c.sub != case.sub]
    return meaning.named(what, [draft.category_name(sub) for sub in (case.sub, *others)]) == 0


def is_not_only(text: str) -> bool:
    """Whether a message says that it is not that alone."""
    return saying.says(_NOT_ONLY, text)


def settle(draft: Draft, case: Case, category: Category) -> None:
    """Give a report the category that its resident says it is of."""
    draft.no_longer_wait([f"case:{case.id}"])
    question = draft.memory.question
    if question is not None and (question.case, question.about) == (case.id, Asked.CATEGORY):
        draft.remember(question=None)
    case = weighing.settle_category(draft, case, category, fixed=True)
    draft.remember(current=case.id)
    draft.say_later("chosen" if case.acknowledged else "report")
