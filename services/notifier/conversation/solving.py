"""Whether a report that staff ended is solved, as its resident says, asked or not (pure)."""

from typing import Final

from msgspec import structs

from loket.wishes import plain, wish_of
from services.notifier.cases import workflow
from services.notifier.conversation import (
    answers,
    asks_back,
    gather,
    gone,
    language_wish,
    meaning,
    mended,
    outcome,
    own_reports,
    pieces,
    saying,
    several_closed,
    so_again,
    solved_shown,
    there,
    unread,
    with_the_answer,
    words,
)
from services.notifier.conversation.buttons import typed
from services.notifier.conversation.closing import REOPENS_WITHIN, RESIDENT, cancel, open_again
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Case
from services.notifier.conversation.told import names_a_fault

_FEEDBACK: Final = frozenset({"feedback_yes", "feedback_no"})
_UNCLEAR: Final = frozenset({None, "gibberish", "report", *_FEEDBACK})
"""What a model takes an answer for that says neither yes nor no."""
_SURE: Final = 0.9
"""So sure of a yes or no that was asked for, its words need not be known."""
_LIKELY: Final = 0.6
_OF_IT: Final = 0.5
"""So likely a message is about something of the kind of a case that was closed."""
_SURE_OF_ANOTHER: Final = 0.9
"""So sure of another kind of problem, at a place, a "yes" is followed by a report."""
_FEW: Final = 6
"""Words below a photo that tell no more than that it shows how it is."""
_BARE: Final = 2
"""Words of a yes; who says more may take it back."""


def answered(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether a message answers whether it is solved."""
    unsolved = several_closed.chosen(draft, said, text)
    if unsolved:
        return len([solved(draft, one, said, solved=False, text=text) for one in unsolved]) > 0
    beside = with_the_answer.found(draft, case, said, text)
    if beside is not None and solved(draft, case, said, solved=beside.solved, text=text):
        _another_beside(draft, draft.cases[case.id], said, beside.text, is_known=beside.is_known)
        return True
    case = _named(draft, case, said, text)
    but = outcome.behind_but(text)
    says = _says(draft, case, said, text, but)
    if says is None:
        return asks_back.told_how_it_stands(draft, case, said, text) or _left_open(draft, case, said, text)
    if said.photo and said.intent == "report" and says and not mended.is_told(draft, case, said, text):
        return False
    return _which(draft, case, said, text, is_solved=says, but=but)


def _which(draft: Draft, case: Case, said: Said, text: str, *, is_solved: bool, but: str | None) -> bool:
    """Take in a yes or a no of one of several reports that were closed together, or ask of which it is."""
    cases = several_closed.meant(draft, case, said, text, is_solved=is_solved)
    if not cases:
        if not several_closed.ask(draft, case):
            gather.add_to(draft, case, said)
            solved_shown.for_person(draft, case)
        return True
    for other in cases[:-1]:
        solved(draft, other, said, solved=is_solved, text=text)
    return _told(draft, cases[-1], said, text, is_solved=is_solved, but=but)


def _named(draft: Draft, case: Case, said: Said, text: str) -> Case:
    """The report that was closed lately and is named, else the one that was asked about."""
    lately = [
        c
        for c in draft.cases.values()
        if c.id == case.id or (c.state == workflow.AFGEHANDELD and c.closed_within(REOPENS_WITHIN, draft.now))
    ]
    return own_reports.which_of(draft, said, text, lately, case)


def _told(draft: Draft, case: Case, said: Said, text: str, *, is_solved: bool, but: str | None) -> bool:
    """Take in a yes or a no, with what was told beside it; whether that was all."""
    if not is_solved:
        taken = solved(draft, case, said, solved=False, text=text)
        if taken and outcome.tells_more(text):
            best = said.candidates[0] if said.candidates else None
            known = best is not None and said.decision == "route" and best.p >= _OF_IT and best.sub != case.sub
            _another_beside(draft, draft.cases[case.id], said, text, is_known=known)
        return taken
    if _reports_besides(draft, case, said, text, but):
        solved(draft, case, said, solved=True, text=text)
        return False
    taken = solved(draft, case, said, solved=True, text=text)
    if taken and but is not None:
        # What there is behind a "but" only a person can tell: rubble that was left, or that it took long.
        solved_shown.for_person(draft, case)
    return taken


def _says(draft: Draft, case: Case, said: Said, text: str, but: str | None) -> bool | None:
    """What a message answers to "is it solved?"; None when it does not say."""
    if outcome.is_in_part(text):
        return False
    if saying.begins(words.DO_NOT_KNOW, text) or asks_back.will_look(text):
        # "No idea", "nie wiem", "ik ga kijken of het opgelost is".
        return None
    says = True if gone.is_over(case, text) else meaning.yes_or_no(text)
    if says and asks_back.asks(text):
        return None
    if says is None and mended.is_told(draft, case, said, text):
        return None if draft.current() is not None else True
    if says is None:
        says = typed(draft, text)
    if says and said.intent == "feedback_no" and len(text.split()) > _BARE:
        # "Ja, maar er ligt nog puin."
        return False
    if says and but is not None and (meaning.yes_or_no(but) is False or outcome.is_unchanged(but)):
        return False
    if says is None and (outcome.is_unchanged(text) or outcome.is_after_all_not(text)):
        return None if _is_elsewhere(draft, case, text) else False
    if says is None and so_again.is_told(draft, case, said, text):
        return False
    return _as_the_model_sees_it(draft, case, said, text) if says is None else says


def _as_the_model_sees_it(draft: Draft, case: Case, said: Said, text: str) -> bool | None:
    is_sure = said.intent in _FEEDBACK and said.intent_p >= _SURE and wish_of(text) is None
    if not is_sure or meaning.does_not_know(text) or _is_elsewhere(draft, case, text):
        return None
    return said.intent == "feedback_yes"


def _left_open(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether an answer that says neither yes nor no is dealt with: who was asked never reads "we do not understand".

    Who does not know, or only says "ok", is left in peace; a person reads the rest.
    """
    if said.kind == "reaction" or not case.closed_within(REOPENS_WITHIN, draft.now) or draft.current() is not None:
        return False
    if draft.place_in(text) is not None or said.location is not None:
        return False
    knows_not = meaning.does_not_know(text) or asks_back.will_look(text)
    if knows_not or plain(text) in words.bare(words.WILL_DO) or not any(c.isalnum() for c in text):
        gather.add_to(draft, case, said)
        return True
    # "Ziet er nu zo uit" below a photo tells of nothing else, whatever the model makes of it.
    shows_it = said.photo and said.addition_p >= _SURE and len(text.split()) <= _FEW and not names_a_fault(text)
    if not (shows_it or _is_unclear(said, text)) or (said.photo and not solved_shown.may_show(draft)):
        return False
    gather.add_to(draft, case, said)
    solved_shown.for_person(draft, case)
    return True


def _is_unclear(said: Said, text: str) -> bool:
    """Whether a message is no report, no question and no wish, as far as anybody can see."""
    if said.intent not in _UNCLEAR and said.intent_p >= _LIKELY:
        return False
    if said.intent == "report" and said.decision == "route":
        return False
    if answers.names_category(said, text):
        return False
    other = meaning.withdraws(text) or meaning.was_not_for_us(text) or meaning.wants_person(text)
    return not other and wish_of(text) is None and language_wish.wanted(text) is None and "?" not in text


def _reports_besides(draft: Draft, case: Case, said: Said, text: str, but: str | None) -> bool:
    """Whether a "yes" goes on with another report: "top, nu ik u toch heb: het bankje op het plein mist een plank"."""
    best = said.candidates[0] if said.candidates else None
    if best is None or said.decision != "route" or best.main == case.main:
        return False
    if but is not None and said.intent in _FEEDBACK:
        place = draft.place_in(but)
        return best.p >= _LIKELY and place is not None and not place.rough
    return said.intent == "report" and best.p >= _SURE_OF_ANOTHER and draft.place_in(text) is not None


def _another_beside(draft: Draft, case: Case, said: Said, text: str, *, is_known: bool) -> None:
    """Keep what an answer tells of besides: as a report of its own where it is clear, else for a person."""
    if not is_known and case.solved:
        solved_shown.for_person(draft, case)
        return
    if not is_known:
        # "We have opened it again" is answer enough.
        draft.wait_for_person(f"solved_but:{case.id}")
        return
    piece = pieces.whole(draft, said, text)
    # The photo stands with the report that is not solved.
    piece = structs.replace(piece, photo=False, routed=True, counts=True)
    if piece.place is None and piece.pin is None:
        piece = there.same_place(case.place, piece) or piece
    is_open = draft.current()
    gather.open_case(draft, piece)
    if said.photo:
        draft.attached[said.message] = case.id
    if is_open is not None:
        draft.remember(current=is_open.id)


def _is_elsewhere(draft: Draft, case: Case, text: str) -> bool:
    """Whether a message names another place than that of a case."""
    place = draft.place_in(text)
    if place is None or case.place.street is None:
        return place is not None
    named, known = place.words.casefold(), case.place.street.casefold()
    return named not in known and known not in named


def told_unasked(draft: Draft, said: Said, text: str) -> bool:
    """Whether a resident says of a case that was closed lately that it is, or is not, solved.

    That a case which staff ended another way is not over goes to a person; so does what they say of the case that goes
    on instead of theirs, however long that takes.
    """
    left = several_closed.left(draft, said, text)
    if left is not None:
        return solved(draft, left, said, solved=True, text=text)
    again = so_again.case_of(draft, said, text)
    if again is not None:
        return solved(draft, again, said, solved=False, text=text)
    after_all_not = outcome.is_after_all_not(text)
    if (said.intent not in _FEEDBACK and not after_all_not) or said.kind == "reaction" or draft.current() is not None:
        return False
    if asks_back.asks(text):
        return False
    is_no = after_all_not or said.intent == "feedback_no"
    surely = after_all_not or said.intent_p >= _LIKELY
    late = [c for c in draft.cases.values() if _is_told(draft, c, is_no=is_no, surely=surely)]
    late = [c for c in late if not _is_elsewhere(draft, c, text)]
    if len(text.split()) <= answers.SHORT:
        # No more than a yes or a no is no answer to what they have not read.
        late = [c for c in late if not unread.is_so(draft, c)]
    if not late:
        return False
    case = own_reports.which_of(draft, said, text, late, late[-1])
    if case.state == workflow.AFGEHANDELD:
        return _which(draft, case, said, text, is_solved=not is_no, but=outcome.behind_but(text))
    gather.add_to(draft, case, said)
    draft.wait_for_person(f"not_solved:{case.id}")
    draft.say_later("person_reads")
    return True


def _is_told(draft: Draft, case: Case, *, is_no: bool, surely: bool) -> bool:
    """Whether a yes or no may be about a case: one that was handled, or one that its resident did not end."""
    lately = case.closed_within(REOPENS_WITHIN, draft.now)
    if case.state == workflow.AFGEHANDELD:
        # Who said that it is solved may find that it is not after all.
        return lately and (case.solved is None or surely)
    was_ended = case.state == workflow.GEANNULEERD and case.id != draft.memory.ended
    return is_no and was_ended and (lately or case.merged_into is not None)


def solved(draft: Draft, case: Case, said: Said, *, solved: bool, text: str) -> bool:
    """Take in whether a case is solved: "no" opens it again once by itself, then a person decides."""
    if case.state != workflow.AFGEHANDELD:
        return solved and not text and _is_after_all(draft, case, said)
    several_closed.note_answer(draft, case, solved=solved)
    case = gather.add_to(draft, case, said)
    draft.happened(case.id, "solved", became="yes" if solved else "no", why=text or None, actor=RESIDENT)
    if solved:
        draft.change(case, solved=True)
        draft.say_later("thanks")
        return True
    if case.id in draft.memory.reopened or not case.closed_within(REOPENS_WITHIN, draft.now):
        draft.change(case, solved=False)
        draft.wait_for_person(f"not_solved:{case.id}")
        draft.say_later("person_reads")
        return True
    # What they sent before, a photo or words that nobody understood, the department reads with it.
    draft.no_longer_wait([f"solved_but:{case.id}"])
    open_again(draft, draft.change(case, solved=False), text)
    draft.remember(reopened=(*draft.memory.reopened, case.id)[-20:])
    return True


def _is_after_all(draft: Draft, case: Case, said: Said) -> bool:
    """Whether a tap says that a case is solved which the same resident's "no" had opened again: it ends by that."""
    if case.id not in draft.memory.reopened or case.solved is not False or case.state in workflow.CLOSED:
        return False
    draft.happened(case.id, "solved", became="yes", actor=RESIDENT)
    cancel(draft, draft.change(case, solved=True), said, why=None)
    draft.say_later("withdrawn")
    return True
