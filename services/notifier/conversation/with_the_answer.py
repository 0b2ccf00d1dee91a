"""Another report in the answer to "is it solved?": "yes. And at number 32 the bin is broken" (pure).

The answer is what stands before it, whatever the rest sounds like; the report is opened, or a person reads it.
"""

# ruff: noqa: E501, RUF001 - words in their own alphabets

import re
from typing import Final

from msgspec import Struct

from loket.sought import Sought
from services.notifier.conversation import meaning
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places import number_of
from services.notifier.conversation.places.heard import is_marked
from services.notifier.conversation.shapes import Case

LIKELY: Final = 0.6
"""So likely a message is about something of one kind, it is of that kind."""
_SO_LIKELY_THERE: Final = 0.35
"""The same of what is told of another place."""
_FEWEST: Final = 3
_SHORT: Final = 8
"""A house number alone stands in so many words, or is said to be one."""
_ENDS: Final = re.compile(
    r"\s*[.!?;:\n؟،,…]+\s+(?:(?:en|maar|and|but|und|aber|et|mais|y|pero|i|ale|ve|ama|та|і|але)\s+)?|"
    r"\s+(?:en|maar|and|but|und|aber|et|mais|y|pero|i|ale|ve|ama|та|і|але)\s+|\s(?=و\w)",
    re.IGNORECASE,
)
_WORKS_AGAIN: Final = Sought(
    r"(?<!\w)(?:(?:doet|doen) (?:het|'t) weer|(?:werkt|werken|brandt|branden) weer|(?:works?|working) again|(?:funktionier\w*|geht|brennt) wieder|"
    r"remarche|refonctionne|(?:marche|fonctionne) (?:à|de) nouveau|(?:funciona|funcionan) (?:otra vez|de nuevo)|(?:znów|znowu) (?:działa\w*|świeci)|"
    r"(?:działa\w*|świeci) (?:znów|znowu)|(?:tekrar|yine|yeniden) (?:çalışıyor|yanıyor)|знову (?:працює|світить)|(?:працює|світить) знову)(?!\w)|"
    r"(?:يعمل|تعمل|يشتغل|تشتغل) (?:من جديد|مرة أخرى|مرة اخرى|الآن|الان)",
    re.IGNORECASE,
)
_ANOTHER: Final = Sought(
    r"(?<!\w)(?:nog een (?:melding|ding|probleem)|nog iets|iets anders|andere melding|nieuwe melding|another (?:report|thing|problem|issue)|(?:something|one thing) (?:else|more)|"
    r"one more (?:thing|report|problem)|new report|noch eine? (?:meldung|sache|problem)|noch etwas|(?:et)?was anderes|neue meldung|autre (?:signalement|chose|problème)|nouveau signalement|"
    r"otr[ao] (?:aviso|cosa|problema)|nuevo aviso|(?:inn[ey]|now[ey]|jeszcze jedn[oa]|kolejn[ey]) (?:zgłoszenie|sprawa|problem|rzecz)|jeszcze jedno|coś innego|"
    r"(?:bir|başka|yeni) (?:bildirim|şey|sorun)(?:im)?(?: daha)?|ще одн[еау]|ще (?:є )?(?:звернення|проблема)|інш[еау] (?:звернення|проблема)|щось інше)(?!\w)|"
    r"بلاغ (?:آخر|اخر|ثاني|جديد)|(?:شيء|شي|مشكلة) (?:آخر|اخر|أخرى|اخرى|ثاني|ثانية)",
    re.IGNORECASE,
)
"""So somebody says that what follows is another report."""


class Beside(Struct, frozen=True):
    """An answer, and what was told with it. Its ``repr`` shows nothing."""

    solved: bool
    text: str
    is_known: bool
    """Whether it is clear enough what it is about to be opened."""

    def __repr__(self) -> str:
        return "Beside(…)"


def found(draft: Draft, case: Case, said: Said, text: str) -> Beside | None:
    """The yes or no that a message begins with, and the other report that follows it; None of any other answer."""
    cut = _ENDS.search(text)
    best = said.candidates[0] if said.candidates else None
    if cut is None or best is None:
        return None
    head, rest = text[: cut.start()], text[cut.end() :]
    if len(rest.split()) < _FEWEST:
        return None
    solved = True if _WORKS_AGAIN.search(head) is not None else meaning.yes_or_no(head)
    if solved is None:
        return None
    there = _is_elsewhere(draft, case, rest)
    of_its_kind = sum(c.p for c in said.candidates if c.main == best.main)
    other_kind = best.main != case.main and of_its_kind >= LIKELY
    if not (_ANOTHER.search(rest) is not None or there or (other_kind and meaning.beside_it(rest))):
        return None
    known = best.p >= (_SO_LIKELY_THERE if there else LIKELY) and (there or best.sub != case.sub)
    return Beside(solved, rest, known)


def _is_elsewhere(draft: Draft, case: Case, text: str) -> bool:
    """Whether a text names another place than a case has: a house number of the same street is one too."""
    where = draft.where(text)
    street = case.place.street
    if where.found is not None and not where.found.rough:
        named, known = where.found.words.casefold(), (street or "").casefold()
        return named not in known and (known not in named or not known)
    # "Na 1 bui lag dat zand op het fietspad" counts showers.
    told = where.number is not None and (len(text.split()) <= _SHORT or is_marked(text, where.number))
    return told and (street is None or where.number != number_of(street))
