"""One question at a time, only where the answer matters, at most twice for a case; and what residents answer (pure)."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from loket.providers.content import AskLocation, Choices, Content, Row, Text
from loket.providers.fitting import DESCRIPTION_LIMIT, ROW_LIMIT
from services.notifier.cases import workflow
from services.notifier.cases.near import Near
from services.notifier.conversation import (
    another_street,
    answers,
    asked_by_staff,
    asked_follower,
    describing,
    gather,
    late_choice,
    meaning,
    not_clear,
    pieces,
    placing,
    same,
    same_after_all,
    several_closed,
    solving,
    told_earlier,
    unanswered,
    weighing,
    withdrawing,
)
from services.notifier.conversation.buttons import in_one, payload, yes_or_no
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Asked, Case, Question

OFFERED: Final = 3
_MAY_FOLLOW: Final = frozenset({"greeting", "unreadable", told_earlier.ASKED_WHAT})
"""Who reads no more than these has told nothing yet."""
_OTHER: Final = "other"
_NAMED: Final = "="
"""Before the category in the id of its row: what was offered may be tapped when something else is likelier by then."""


# Asking


def may_follow(draft: Draft) -> bool:
    """Whether something is still missing that the resident may be about to send."""
    say = draft.memory.say
    if (say and _MAY_FOLLOW.issuperset(say)) or draft.memory.loose or draft.memory.begun:
        return True
    question = draft.memory.question
    if question is not None and question.about is Asked.PLACE and question.case in draft.cases:
        # Who was asked where it is, and has named a street, often sends the number next.
        place = draft.cases[question.case].place
        if not place.good and (place.street is not None or place.spot is not None):
            return True
    new = [case for case in draft.open_cases() if not case.acknowledged]
    return any(not (case.place.good and _is_sure(draft, case)) for case in new)


def _is_sure(draft: Draft, case: Case) -> bool:
    return case.sub != draft.municipality.fallback.sub


def next_question(draft: Draft, about: list[Case], lead: str, near: Mapping[UUID, Near]) -> Content | None:
    """What is to be asked now, with what is said before it; None when nothing is.

    What is missing comes first, then whether it is what somebody else reported, then what helps.

    Args:
        draft: of the conversation; it remembers the question.
        about: the cases that are talked about, the most important first.
        lead: what is said first; may be empty.
        near: own case -> what somebody else reported close by.
    """
    if (which := several_closed.content(draft, lead)) is not None:
        return which
    for case in about:
        times = draft.memory.asked.get(case.id.hex, 0)
        if case.state != workflow.GEMELD:
            continue
        found = _ask_missing(draft, case, lead, several=len(about) > 1) if times < answers.AT_MOST else None
        offered = same.offer(draft, case, near.get(case.id), lead) if found is None else None
        if offered is not None:
            question, content = offered
            draft.remember(question=question)
            return content
        if found is None and times == 0:
            found = _ask_photo(draft, case, lead)
        if found is not None:
            question, content = found
            asked = {**draft.memory.asked, case.id.hex: times + 1}
            draft.remember(question=question, asked={k: v for k, v in asked.items() if _known(draft, k)})
            unanswered.watch(draft, question)
            return content
    return None


def _known(draft: Draft, name: str) -> bool:
    return any(case.id.hex == name for case in draft.cases.values())


def _ask_missing(draft: Draft, case: Case, lead: str, *, several: bool) -> tuple[Question, Content] | None:
    if not _is_sure(draft, case) and weighing.will_ask_category(draft, case):
        options = weighing.offered(draft, case)[:OFFERED]
        question = Question(about=Asked.CATEGORY, case=case.id, at=draft.now, options=options)
        return question, _choices(draft, case, options, in_one(lead, draft.text("ask_category")))
    # A house number in another municipality helps nobody here.
    if not (case.place.good or case.place.elsewhere or draft.memory.outside):
        again = not_clear.AGAIN in draft.memory.say
        if case.place.street is None and not again and answers.is_just_asked(draft, case.id):
            return None
        key = "ask_number" if case.place.street else "ask_place_of" if several else "ask_place"
        key = f"{key}_again" if again and not several else key
        told = draft.text(key, category=draft.category_name(case.sub), street=case.place.street or "")
        question = Question(about=Asked.PLACE, case=case.id, at=draft.now)
        return question, AskLocation(text=in_one(lead, told), label=draft.text("send_location"))
    return None


def _ask_photo(draft: Draft, case: Case, lead: str) -> tuple[Question, Content] | None:
    if draft.municipality.category(case.sub).photo and not case.photos:
        question = Question(about=Asked.PHOTO, case=case.id, at=draft.now)
        return question, Text(text=in_one(lead, draft.text("ask_photo")))
    return None


def _choices(draft: Draft, case: Case, options: tuple[str, ...], text: str) -> Choices:
    rows = [
        Row(
            id=payload(Asked.CATEGORY, case.id, f"{_NAMED}{sub}"),
            title=name if len(name) <= ROW_LIMIT else f"{name[: ROW_LIMIT - 1].rstrip()}…",
            description=None if len(name) <= ROW_LIMIT else name[:DESCRIPTION_LIMIT],
        )
        for sub, name in ((sub, draft.category_name(sub)) for sub in options)
    ]
    rows.append(Row(id=payload(Asked.CATEGORY, case.id, _OTHER), title=draft.text("other")))
    return Choices(text=text, label=draft.text("choose"), rows=tuple(rows))


def ask_solved(draft: Draft, case: Case, lead: str) -> Content:
    """Ask whether a case is solved, after what is said about it."""
    draft.remember(question=Question(about=Asked.SOLVED, case=case.id, at=draft.now))
    return yes_or_no(draft, Asked.SOLVED, case.id, in_one(lead, draft.text("ask_solved")))


# Answers


def answered(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message was an answer to a question, by a tap or in words; it is dealt with then."""
    tapped = said.payload is not None and _tapped(draft, said)
    if tapped or (text and same_after_all.is_told(draft, said, text)):
        return True
    question = draft.memory.question
    if question is None or question.case not in draft.cases or not text:
        return _unasked(draft, said, text)
    if asked_by_staff.comes_first(draft, question, text):
        return False
    case = draft.cases[question.case]
    if question.about is Asked.SOLVED and case.merged_into is not None:
        return asked_follower.answered(draft, case, said, text) or _unasked(draft, said, text)
    if question.about is Asked.SOLVED:
        return solving.answered(draft, case, said, text)
    if question.about is Asked.SAME and draft.now - question.at <= answers.ALIVE and case.state not in workflow.CLOSED:
        return same.answered(draft, case, said, text)
    if draft.now - question.at > answers.ALIVE or case.state != workflow.GEMELD:
        draft.remember(question=None)
        return _unasked(draft, said, text)
    match question.about:
        case Asked.CATEGORY:
            chosen = _chosen_in_words(draft, case, question, said, text)
            return chosen or describing.told_where(draft, case, said, text)
        case Asked.PLACE:
            return placing.placed(draft, case, said, text)
        case _:
            return _no_photo(draft, case, said, text)


def _unasked(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message answers what nobody asks any more; it is dealt with then."""
    late = late_choice.chosen(draft, text, offered=OFFERED) if text and not said.photo else None
    if late is None:
        return solving.told_unasked(draft, said, text)
    case, sub = late
    _choose(draft, case, said, sub)
    return True


def _tapped(draft: Draft, said: Said) -> bool:
    about, _, rest = (said.payload or "").partition(":")
    name, _, value = rest.partition(":")
    case = next((c for c in draft.cases.values() if c.id.hex == name), None)
    if case is None:
        return False
    if about == Asked.SOLVED and value in {"yes", "no"} and case.merged_into is not None:
        asked_follower.decided(draft, case, said, solved=value == "yes")
        return True
    if about == Asked.SOLVED and value in {"yes", "no"}:
        return solving.solved(draft, case, said, solved=value == "yes", text="")
    if about == Asked.SAME and value in {"yes", "no"}:
        return same.decided(draft, case, said, same=value == "yes")
    if about == Asked.CATEGORY and case.state == workflow.GEMELD and not case.assigned:
        # Who tapped one row may tap another one, until staff say what it is.
        if value == _OTHER and not case.fixed:
            _choose(draft, case, said, None)
            return True
        sub = value.removeprefix(_NAMED) if value.startswith(_NAMED) else _offered(draft, case, value)
        if sub is not None and sub in {c.sub for c in draft.municipality.categories}:
            _choose(draft, case, said, sub)
            return True
    return False


def _offered(draft: Draft, case: Case, place: str) -> str | None:
    """The category of a row that was sent when rows were named by their place only."""
    if case.fixed or not place.isdecimal():
        return None
    question = draft.memory.question
    is_this = question is not None and question.case == case.id and question.about is Asked.CATEGORY
    options = question.options if is_this and question is not None else tuple(c.sub for c in case.candidates)
    return options[int(place)] if int(place) < len(options) else None


def _chosen_in_words(draft: Draft, case: Case, question: Question, said: Said, text: str) -> bool:
    if said.photo or said.location is not None or meaning.was_not_for_us(text):
        return False
    names = [draft.category_name(sub) for sub in question.options]
    place = describing.choice(draft, text, names)
    best = said.candidates[0] if said.candidates else None
    if (
        said.decision == "route"
        and said.intent == "report"
        and best is not None
        and len(text.split()) > answers.FEW_WORDS
    ):
        whole = pieces.whole(draft, said, text)
        # German "also" tells of nothing else: what does has its own place.
        if another_street.is_told(case, whole) or (whole.place is not None and meaning.another(text)):
            return False
        # What the resident tells of in words is what it is about, whatever else stands in them.
        place = question.options.index(best.sub) if best.sub in question.options else None
    if place is None and (meaning.does_not_know(text) or _denies(said, text) or not_clear.is_said(draft, said, text)):
        place = len(names)
    if place is None and best is not None and answers.names_category(said, text):
        _choose(draft, case, said, best.sub)
        return True
    if place is None:
        return False
    _choose(draft, case, said, question.options[place] if place < len(names) else None)
    describing.placed_too(draft, case, said, text, chosen=place)
    return True


def _denies(said: Said, text: str) -> bool:
    """Whether a few words are a no in any other way: a person reads them."""
    if said.decision == "route" or len(text.split()) > answers.SHORT_ANSWER:
        return False
    return said.intent == "feedback_no" or meaning.yes_or_no(text) is False


def _choose(draft: Draft, case: Case, said: Said, sub: str | None) -> None:
    """The resident said what it is about; None: none of what we offered, so that a person reads it.

    So they do where it was offered before it was taken off the list, and nothing took its place.
    """
    draft.remember(question=None)
    case = gather.add_to(draft, case, said)
    if sub is None or not _is_declared(draft, sub):
        draft.remember(asked={**draft.memory.asked, case.id.hex: answers.AT_MOST})
        draft.wait_for_person(f"case:{case.id}")
        draft.say_later("person_reads")
        return
    category = draft.municipality.category(sub)
    draft.no_longer_wait([f"case:{case.id}"])
    case = weighing.settle_category(draft, case, category, fixed=True)
    draft.remember(current=case.id)
    draft.say_later("chosen")


def _is_declared(draft: Draft, sub: str) -> bool:
    return draft.municipality.category(sub).sub != draft.municipality.fallback.sub


def _no_photo(draft: Draft, case: Case, said: Said, text: str) -> bool:
    if said.photo or withdrawing.lets_go(text) or meaning.yes_or_no(text) is not False:
        return False
    if len(text.split()) > answers.SHORT_ANSWER:
        return False
    where = draft.where(text)
    if where.found is not None or where.number is not None:
        # "Nee, de tegel is bij Mient 54" puts something right.
        return False
    draft.remember(question=None)
    draft.attached[said.message] = case.id
    return True
