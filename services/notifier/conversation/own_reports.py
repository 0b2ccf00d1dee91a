"""Which of their own reports a resident names: by its number, its rank, its street or its thing (pure).

"Melding DH-2611-00012: het zijn er nu drie", "mijn eerste melding", "op de Mient 45 is het weg", "dit is de tegel". The
thing is what the classifier sees in the message. Only what surely is about one report, and not about the one that is
talked about, counts: what tells of something new names none.
"""

# ruff: noqa: E501, SIM905 - the lists of words are read best as they are, and in their own alphabets

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache
from typing import Final

from msgspec import Struct

from loket.sought import Sought
from loket.wishes import plain
from services.notifier.conversation import counted, meaning
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.fragments import without_pointing
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.numbered import has_figures, number_in
from services.notifier.conversation.others_too import are_told
from services.notifier.conversation.places import number_of
from services.notifier.conversation.shapes import Asked, Case

SURE_THING: Final = 0.8
"""So sure of what a message is about it names the report of that."""
_ALSO: Final = 0.2
"""So likely it may be about another report of theirs just as well."""
_OTHER_THING: Final = 0.6
"""So likely, and routed, a message reports something else at the same place."""
_SOON: Final = timedelta(minutes=15)
"""So soon after a report another number in the street of the one before may be its own."""
_QUESTION: Final = 5
_SHORT: Final = re.compile(r"(?<![\d-])0\d{3,5}(?!\d)")
"""The last part of a case number, as residents write it alone: "melding 00012"."""
_REPORT: Final = r"(?:meldingen|melding|reports?|meldung|signalement|demande|avisos?|reporte|denuncia|zgloszeni\w*|bildirim\w*|звернення|заявк\w*)"
_FIRST: Final = (
    r"eerste|1e|1ste|oudste|first|1st|erste\w?|premier|premiere|primer|primera|pierwsz\w+|ilk|birinci|перш\w+"
)
_SECOND: Final = r"tweede|2e|2de|second|2nd|zweite\w?|deuxieme|second|seconde|segundo|segunda|drug\w+|ikinci|друг\w+"
_LAST: Final = r"laatste|nieuwste|last|latest|letzte\w?|dernier|derniere|ultimo|ultima|ostatni\w+|son|sonuncu|останн\w+"
_OTHER: Final = r"andere|other|andere\w?|autre|otro|otra|inn\w+|diger|obur|інш\w+"
_NEW: Final = frozenset(
    "een nog is wordt a an another ein eine einen noch un une encore otra otro es jeszcze jedno to bir ще це ось هذا is est ist".split()
)
"""Before it a report is announced, or called their first."""
_RANKED: Final = Sought(
    rf"(?<!\w)(?:(?:(?P<other>{_OTHER})|(?P<first>{_FIRST})|(?P<second>{_SECOND})|(?P<last>{_LAST})) {_REPORT}|"
    rf"(?:البلاغ|بلاغي) (?:(?P<first_ar>الاول)|(?P<second_ar>الثاني)|(?P<last_ar>الاخير)|(?P<other_ar>الاخر)))(?!\w)"
)


_NOUN: Final = re.compile(rf"{_REPORT}|البلاغ|بلاغي")


class Named(Struct, frozen=True, kw_only=True):
    """A report that a message names, and what the message says besides. Its ``repr`` shows nothing of that."""

    case: Case
    by: str
    """``number``, ``rank``, ``about``, ``place`` or ``thing``."""
    rest: str

    @property
    def outright(self) -> bool:
        """Whether the report itself is named, and not only what it is about."""
        return self.by in {"number", "rank"}

    def __repr__(self) -> str:
        return f"Named(by={self.by!r})"


def named(draft: Draft, said: Said, text: str) -> Named | None:
    """The open report that a message names; None where it names none, or what is talked about as well."""
    if not draft.cases:
        return None
    by_number = _by_number(draft, text)
    if by_number is not None:
        return by_number
    if len(draft.cases) == 1 or not _has_another(draft):
        return None
    ranked = _by_rank(draft, text)
    if ranked is not None:
        return ranked
    case = _by_place(draft, said, text)
    if case is not None:
        return _unless_current(draft, Named(case=case, by="place", rest=text))
    case = _by_thing(draft, said, text)
    return None if case is None else _unless_current(draft, Named(case=case, by="thing", rest=text))


def _has_another(draft: Draft) -> bool:
    open_, current = draft.open_cases(), draft.memory.current
    return len(open_) > 1 or (len(open_) == 1 and open_[0].id != current) or _asked_of(draft) is not None


def _unless_current(draft: Draft, found: Named) -> Named | None:
    """What is named, unless that is talked about anyhow, and nothing was asked of another one."""
    asked, current = _asked_of(draft), draft.current()
    if asked is not None and asked.id != found.case.id:
        return found
    return None if current is not None and current.id == found.case.id else found


def _asked_of(draft: Draft) -> Case | None:
    """The report of which the resident was asked whether it is solved."""
    question = draft.memory.question
    return draft.cases.get(question.case) if question is not None and question.about is Asked.SOLVED else None


# By number and rank


def _by_number(draft: Draft, text: str) -> Named | None:
    if not has_figures(text):
        return None
    own = {case.number: case for case in draft.open_cases() if case.number is not None}
    found = number_in(text, draft.municipality.case_prefix, own)
    if found is not None:
        case = own.get(found[0])
        return None if case is None else Named(case=case, by="number", rest=found[1])
    for short in _SHORT.finditer(text):
        ends = f"-{int(short[0]):05d}"
        fitting = [case for number, case in own.items() if number.endswith(ends)]
        if len(fitting) == 1:
            return Named(case=fitting[0], by="number", rest=f"{text[: short.start()]} {text[short.end() :]}")
    return None


def _by_rank(draft: Draft, text: str) -> Named | None:
    if not _RANKED.may_hold_plain(text):
        return None
    flat = plain(text)
    found = _RANKED.search(flat)
    if found is None or not _NEW.isdisjoint(flat[: found.start()].split()[-1:]):
        return None
    cases, current = draft.open_cases(), draft.current()
    which = (found.lastgroup or "").removesuffix("_ar")
    others = [case for case in cases if current is not None and case.id != current.id]
    case = {
        "first": cases[0],
        "second": cases[1] if len(cases) > 1 else None,
        "last": cases[-1],
        "other": others[0] if len(others) == 1 else None,
    }[which]
    # The word for it stays: "ik trek mijn melding in".
    noun = " ".join(word for word in found[0].split() if _NOUN.fullmatch(word))
    rest = f"{flat[: found.start()]}{noun}{flat[found.end() :]}"
    return None if case is None else Named(case=case, by="rank", rest=rest)


# By place


def is_short_question(text: str) -> bool:
    """Whether hardly more than a thing is asked after: "en de tegel?"."""
    return ("?" in text or "؟" in text) and len(text.split()) <= _QUESTION


def _by_place(draft: Draft, said: Said, text: str) -> Case | None:
    """The report whose street a message names, and no other of theirs, where the one talked about needs no place."""
    current = draft.current()
    if current is None or not current.place.good or _waits_for_place(draft):
        return None
    flat = f" {plain(text)} "
    named = [(c, name_of(c.place.street)) for c in draft.open_cases() if c.place.street is not None]
    there = [c for c, street in named if street and street in flat and f" {street} " in flat]
    if not there or (_is_one_more(text) and not is_short_question(text)):
        return None
    exact = [case for case in there if f" {plain(case.place.street or '')} " in flat]
    fitting = exact or there
    if len(fitting) != 1 or _tells_of_other(said, fitting[0], current):
        return None
    if not exact and not _is_street_alone(draft, current, text):
        return None
    return fitting[0]


@lru_cache(maxsize=256)
def name_of(street: str) -> str:
    """The name of a street, without the number."""
    return plain(street.removesuffix(number_of(street) or ""))


def _street(case: Case) -> str:
    street = case.place.street
    return "" if street is None else name_of(street)


def _waits_for_place(draft: Draft) -> bool:
    """Whether a report was just asked where it is."""
    question = draft.memory.question
    case = draft.cases.get(question.case) if question is not None and question.about is Asked.PLACE else None
    return case is not None and not case.place.good


@lru_cache(maxsize=64)
def _is_one_more(text: str) -> bool:
    return meaning.another(text) or meaning.too(text) or counted.is_the_same_there(text) or are_told(text)


def _tells_of_other(said: Said, case: Case, current: Case) -> bool:
    """Whether a message tells of something else at the place of a report, or of the one that is talked about."""
    best = said.candidates[0] if said.candidates else None
    if best is None or said.decision != "route" or best.p < _OTHER_THING:
        return False
    return not is_alike(best.sub, case) or is_alike(best.sub, current)


def _is_street_alone(draft: Draft, current: Case, text: str) -> bool:
    """Whether a street is named without a number, or with one that puts right what was told of it."""
    found = draft.place_in(text)
    if found is None or number_of(found.words) is None:
        return True
    return meaning.corrects(text) and draft.heard_at - current.created_at > _SOON


# By thing


def _by_thing(draft: Draft, said: Said, text: str) -> Case | None:
    """The report of the thing that a message is surely about, as the classifier sees it."""
    best = said.candidates[0] if said.candidates else None
    if best is None:
        return None
    thing = _thing(best.sub)
    fitting = [case for case in draft.open_cases() if _thing(case.sub) == thing]
    if len(fitting) != 1 or sum(c.p for c in said.candidates if _same_thing(c.sub, best.sub)) < SURE_THING:
        return None
    if draft.where(text).only:
        # "Nee, nummer 14" names no thing, whatever a model makes of it.
        return None
    alone = is_short_question(text) or len(without_pointing(text)) <= 1
    if (_is_one_more(text) and not alone) or _may_be_of(draft, said, best.sub):
        return None
    place = draft.place_in(text)
    if place is None or name_of(place.words) == _street(fitting[0]) or meaning.corrects(text):
        return fitting[0]
    return None


def _may_be_of(draft: Draft, said: Said, sub: str) -> bool:
    """Whether a message may be about what is talked about, or about what was asked of a report that was closed."""
    asked, current = _asked_of(draft), draft.current()
    about = [case for case in (current if asked is None else None, asked) if case is not None]
    return any(
        is_alike(sub, case) or sum(c.p for c in said.candidates if is_alike(c.sub, case)) >= _ALSO for case in about
    )


def is_alike(sub: str, case: Case) -> bool:
    """Whether a category is of the same thing as that of a case."""
    return _same_thing(sub, case.sub)


def _same_thing(sub: str, other: str) -> bool:
    """Whether two categories are of the same thing: a lamp post that is out, and one that leans."""
    return sub == other or _thing(sub) == _thing(other)


@lru_cache(maxsize=512)
def _thing(sub: str) -> str:
    return sub.partition(" ")[0]


# Of those that were closed


def which_of(draft: Draft, said: Said, text: str, cases: Sequence[Case], meant: Case) -> Case:
    """Of several reports the one that a message names, by its number, address or thing; else the one that is meant.

    Args:
        draft: of the conversation.
        said: what was said.
        text: its words.
        cases: those that it may be about.
        meant: the one that it is about where it names none, or that one as well.
    """
    if len(cases) <= 1:
        return meant
    found = number_in(text, draft.municipality.case_prefix, {c.number for c in cases if c.number is not None})
    numbered = [case for case in cases if found is not None and case.number == found[0]]
    if numbered:
        return numbered[0]
    flat = f" {plain(text)} "
    there = [case for case in cases if case.place.street is not None and f" {plain(case.place.street)} " in flat]
    if len(there) == 1:
        return there[0]
    best = said.candidates[0] if said.candidates else None
    if there or best is None or best.p < SURE_THING or is_alike(best.sub, meant):
        return meant
    fitting = [case for case in cases if is_alike(best.sub, case)]
    return fitting[0] if len(fitting) == 1 else meant
