"""How a case ends because its resident takes it back, and how one goes on after all (pure)."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from loket.emergency.alone import GONE_SIGNS
from loket.sought import signs_of_plain
from loket.wishes import plain
from services.notifier.cases import deadlines, workflow
from services.notifier.cases.workflow import Who
from services.notifier.conversation import (
    corrected,
    gather,
    gone,
    ignored,
    meaning,
    mended,
    pieces,
    saying,
    thing_words,
    told,
    withdrawing,
    words,
)
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places import number_of
from services.notifier.conversation.shapes import Case
from services.notifier.conversation.told_parts import PART_WORDS

REOPENS_WITHIN: Final = timedelta(days=14)
"""A "no" within this time opens a case again by itself, once. Source: how long Dutch reporters may answer, Signalen."""
MISTAKE_WITHIN: Final = timedelta(hours=1)
_LIKELY: Final = 0.5
_TAKES_BACK: Final = (
    meaning.NOT_FOR_US
    | meaning.STILL_THERE
    | meaning.WITHDRAWS
    | withdrawing.LETS_GO
    | mended.SIGNS
    | GONE_SIGNS
    | ignored.SIGN
)
_SHOWN: Final = frozenset({"photo", "video", "file", "pin", "question"})
"""What is answered to a photo, a file or a pin that waits for its words."""
_SENTENCES: Final = re.compile(r"[.!?;\n؟؛…]+")
_BESIDES: Final = re.compile(
    rf"[.!?;:\n؟؛…]+|,\s+(?=(?:{words.BUT}|wel|only|though|dafür|par contre|en cambio|za to|зате)\s)|"
    rf"\s(?=(?:{words.BUT})\s)",
    re.IGNORECASE,
)
RESIDENT: Final = "resident"
"""The actor of what a resident does to a case."""


def taken_back(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message takes a report back, or was not meant for us; it is dealt with then."""
    signs = signs_of_plain(text)
    if not text or said.photo or said.location is not None or not signs & _TAKES_BACK:
        return False
    not_for_us = signs & meaning.NOT_FOR_US and meaning.was_not_for_us(text)
    # What came since a report was answered is to be passed over, and not the report.
    last = signs & ignored.SIGN and draft.memory.wrote_on and draft.current() is not None and ignored.is_last(text)
    if (not_for_us or last) and not _puts_right(draft, text):
        _was_not_for_us(draft, said)
        return True
    if _after_all(draft, said, text):
        return True
    is_mended = gone.which(draft, text) or (mended.open_case(draft, said, text) if signs & mended.SIGNS else None)
    # Beside an open report ``over`` has read each clause.
    back = is_mended is None and (
        (signs & meaning.WITHDRAWS and meaning.withdraws(text))
        or (signs & withdrawing.LETS_GO and not draft.open_cases() and withdrawing.lets_go(text))
    )
    if is_mended is None and (not back or _puts_right(draft, text)):
        return False
    case = is_mended or _which(draft, text)
    if case is None and draft.memory.ended is not None and not (draft.memory.loose or draft.memory.say):
        # Said twice.
        draft.attached[said.message] = draft.memory.ended
        return True
    if case is None:
        if draft.memory.loose or "report" in draft.memory.say:
            draft.remember(loose=(), loose_photos=0, loose_pin=None, say=())
            draft.no_longer_wait(["photo", "question"])
            return True
        return False
    for one in _all_of(draft, text) or (case,):
        cancel(draft, one, said, why=text)
    draft.say_later("withdrawn")
    report_besides(draft, said, text, case)
    return True


def report_besides(draft: Draft, said: Said, text: str, ended: Case) -> None:
    """Report what a message tells of at another address beside taking a report back: "maar nu is op nr 3 ..."."""
    best = said.candidates[0] if said.candidates else None
    if best is None or said.emergency is not None or said.decision != "route" or best.p < pieces.ANOTHER_FROM:
        return
    if said.intent not in pieces.REPORTS:
        return
    known = {plain(each.place.street or "") for each in (ended, *draft.open_cases())}
    for part in _BESIDES.split(text):
        place = draft.place_in(part) if len(part.split()) >= PART_WORDS else None
        if place is None or number_of(place.words) is None or plain(place.words) in known:
            continue
        if best.main == ended.main and not told.says_what_is_wrong(part):
            continue
        if not (saying.says(words.A_REPORT, part) or meaning.withdraws(part) or draft.where(part).only):
            gather.report(draft, pieces.whole(draft, said, part.strip()))
            return


def named_back(draft: Draft, text: str) -> Case | None:
    """The report that the sentence names which takes one back: "de tegel is al gemaakt. De container zit nog vol"."""
    sentences = [one for one in _SENTENCES.split(text) if one.strip()]
    cases = _may_be_taken_back(draft)
    if len(sentences) == 1 or len(cases) <= 1:
        return None
    return thing_words.named(draft, cases, " ".join(filter(meaning.withdraws, sentences)))


def _all_of(draft: Draft, text: str) -> list[Case]:
    """The open reports of the last days, where a resident takes all of them back: "allebei intrekken"."""
    if not meaning.all_together(text):
        return []
    lately = [c for c in draft.open_cases() if draft.heard_at - c.created_at <= REOPENS_WITHIN]
    return [c for c in lately if workflow.GEANNULEERD in workflow.allowed(c.state, Who.RESIDENT)]


def ended_together(draft: Draft, case: Case) -> list[Case]:
    """The reports that their resident took back with one message, oldest first; that one among them."""
    if case.closed_at is None:
        return [case]
    ended = [c for c in draft.cases.values() if (c.state, c.closed_at) == (case.state, case.closed_at)]
    return [c for c in ended if c.merged_into is None or c.id == case.id]


def opened_together(draft: Draft, case: Case) -> list[Case]:
    """The reports that one message opened again, the one that is heard of last at the end; that one among them."""
    opened = [c for c in draft.cases.values() if (c.state, c.changed_at) == (workflow.HEROPEND, case.changed_at)]
    return sorted(opened, key=lambda one: one.due) or [case]


def numbers_of(cases: Sequence[Case]) -> str:
    """The numbers of reports, as their resident reads them."""
    return ", ".join(case.number for case in cases if case.number is not None)


def _after_all(draft: Draft, said: Said, text: str) -> bool:
    """Whether a report that its resident took back is to go on: it is opened again."""
    case = draft.cases.get(draft.memory.ended) if draft.memory.ended is not None else None
    if case is None or draft.current() is not None or not meaning.still_there(text) or draft.place_in(text) is not None:
        return False
    taken_back = case.state == workflow.GEANNULEERD and case.merged_into is None
    if not taken_back or not case.closed_within(REOPENS_WITHIN, draft.now):
        return False
    open_again(draft, gather.add_to(draft, case, said), text)
    return True


def new_term(draft: Draft, case: Case) -> date:
    """The last day of the term of a case that is opened again: it begins anew."""
    term = draft.municipality.category(case.sub).term_workdays
    return deadlines.due_day(draft.heard_at, term, draft.municipality.closing_days)


def open_again(draft: Draft, case: Case, text: str) -> None:
    """Let a case that was ended go on, with what its resident said."""
    workflow.check(case.state, workflow.HEROPEND, Who.RESIDENT)
    draft.change(case, state=workflow.HEROPEND, due=new_term(draft, case))
    draft.happened(case.id, "state", was=case.state, became=workflow.HEROPEND, why=text or None, actor=RESIDENT)
    draft.remember(current=case.id, ended=None)
    draft.say_later("reopened")


def _puts_right(draft: Draft, text: str) -> bool:
    """Whether a message that tells of a mistake only says where it is instead: "foutje, nummer 14"."""
    case, where = draft.current(), draft.where(text)
    if case is None:
        return False
    if not where.only:
        return corrected.is_instead(draft, case, text)
    return where.number is not None if where.found is None else where.found.words != case.place.street


def _says_nothing(draft: Draft, case: Case) -> bool:
    """Whether a report says neither what it is about nor where: "kijk mam de taart is gelukt!!" was no report."""
    lead = max((each.p for each in case.candidates), default=0.0)
    nowhere = case.place.street is None and case.place.spot is None and case.place.pin is None
    return case.sub == draft.municipality.fallback.sub and nowhere and lead < _LIKELY


def _was_not_for_us(draft: Draft, said: Said) -> None:
    case = draft.current()
    draft.remember(say=tuple(key for key in draft.memory.say if key != "unreadable"))
    if case is None and draft.memory.loose:
        # A photo with words of which nothing was made yet.
        left = tuple(key for key in draft.memory.say if key not in _SHOWN)
        draft.remember(loose=(), loose_photos=0, loose_pin=None, say=left)
        draft.say_later("not_for_us")
    is_late = case is None or draft.heard_at - case.created_at > MISTAKE_WITHIN or case.state != workflow.GEMELD
    if case is not None and not is_late:
        if draft.memory.wrote_on and not _says_nothing(draft, case):
            # Of what came since its answer one was the mistake: the report itself stays.
            gather.add_to(draft, case, said)
        else:
            cancel(draft, case, said, why=None)
        draft.say_later("not_for_us")
    draft.no_longer_wait(["unclear", "question", "photo"] if case is None else ["unclear", "question"])


def cancel(draft: Draft, case: Case, said: Said, *, why: str | None) -> None:
    """Take a case back for its resident."""
    draft.attached[said.message] = case.id
    draft.change(case, state=workflow.GEANNULEERD, acknowledged=True)
    draft.happened(case.id, "state", was=case.state, became=workflow.GEANNULEERD, why=why, actor=RESIDENT)
    draft.no_longer_wait([f"case:{case.id}"])
    left = tuple(key for key in draft.memory.say if key != "report")
    still = any(not c.acknowledged for c in draft.open_cases())
    question = draft.memory.question
    draft.remember(
        say=(*left, "report") if still else left,
        question=None if question is not None and question.case == case.id else question,
        ended=case.id,
        current=None,
    )


def _may_be_taken_back(draft: Draft) -> list[Case]:
    return [c for c in draft.open_cases() if workflow.GEANNULEERD in workflow.allowed(c.state, Who.RESIDENT)]


def _which(draft: Draft, text: str) -> Case | None:
    """The open case that a resident takes back: the one they name, else the one that is talked about."""
    cases = _may_be_taken_back(draft)
    if not cases:
        return None
    for case in reversed(cases):
        if case.number is not None and case.number.casefold() in text.casefold():
            return case
    if (back := named_back(draft, text)) is not None:
        return back
    named = meaning.named(text, [draft.category_name(c.sub) for c in cases]) if len(cases) > 1 else None
    if named is not None:
        return cases[named]
    current = draft.current()
    return current if current in cases else cases[-1]
