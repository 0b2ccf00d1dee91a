"""Messages become cases: what belongs together, what is another report, whose photo and place it is (pure)."""

from datetime import timedelta
from typing import Final

from msgspec import structs

from loket import ids
from services.notifier.cases import deadlines, evidence, routing, workflow
from services.notifier.conversation import (
    background,
    fragments,
    goes_on,
    meaning,
    other_address,
    outside,
    the_other,
    there,
    thing_words,
    told_again,
    told_earlier,
    whereabouts,
    whose,
    whose_photo,
)
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.marks import fingerprint
from services.notifier.conversation.pieces import ANOTHER_FROM, Piece, shown, whole
from services.notifier.conversation.shapes import Asked, Case
from services.notifier.conversation.weighing import weigh

AT_ONCE: Final = whose.AT_ONCE
IN_ONE_BREATH: Final = timedelta(seconds=60)
"""Reports so soon after each other, and no place with either, are told of together."""
SAME_WITHIN: Final = timedelta(days=14)
_CLEARLY: Final = 0.1
_LIKELY: Final = 0.1
_SHOWN: Final = 0.9
"""Of a report that a caption speaks of so clearly it shows one more side: "nog een van het gat"."""
_SAYS_WHAT: Final = 0.95
_HARDLY_KNOWN: Final = 0.6
"""What is said so clearly of a report that was so unsure says what it is about ("het bankje", beside its photo)."""
_CAPTION: Final = 3
"""A photo with no more words than these shows what was told of before."""


def report(draft: Draft, piece: Piece) -> Case:
    """Take one problem in: it is a case of its own, or belongs to one that is open."""
    draft.remember(hinted=False)
    current = draft.current()
    if current is not None and the_other.is_the_other(draft, current, piece):
        return open_case(draft, the_other.one_more_of(draft, current, piece))
    if (case := belongs_to(draft, piece)) is not None:
        return extend(draft, case, _heard_for(draft, case, piece))
    return open_case(draft, there.there_too(draft, piece, at_once=AT_ONCE))


def _heard_for(draft: Draft, case: Case, piece: Piece) -> Piece:
    """What came of a problem, or what it is beside, says nothing about what that is, once it is known."""
    best, piece = piece.best, told_again.where_it_was(case, piece)
    tells = best is not None and best.p >= _SAYS_WHAT and case.confidence < _HARDLY_KNOWN
    known = case.sub != draft.municipality.fallback.sub and not tells
    added = (
        piece.addition_p >= goes_on.ADDITION_FROM
        or goes_on.is_of_it(case, piece)
        or fragments.says_only_where(piece.text)
        or background.tells_no_more(piece.text)
        or told_again.is_reminder(piece.text)
    )
    return structs.replace(piece, counts=False) if known and added else piece


def belongs_to(draft: Draft, piece: Piece) -> Case | None:
    """The open case that a problem in words belongs to; None when it is another report."""
    case = draft.current()
    if case is None and (reminded := told_again.reminded_of(draft, piece)) is not None:
        return reminded
    if case is not None and (shown := _shown_before(draft, case, piece)) is not None:
        return shown
    if case is not None and not _is_another(draft, case, piece):
        return case
    if still := told_again.still_so(draft, piece) or told_again.told_before(draft, piece):
        return still
    best = piece.best
    if best is None or not piece.routed or best.p < ANOTHER_FROM or meaning.another(piece.text):
        return told_again.of(draft, piece) if case is None else None
    same = [c for c in draft.open_cases() if c.sub == best.sub and draft.heard_at - c.created_at < SAME_WITHIN]
    return next((c for c in reversed(same) if not whereabouts.elsewhere(c, piece)), None)


def _shown_before(draft: Draft, case: Case, piece: Piece) -> Case | None:
    """Which report of those just told a photo with a word or two shows ("nest"); None when it may be a new one."""
    few = piece.photo and 0 < len(fragments.without_pointing(piece.text)) <= _CAPTION
    if not few or piece.place is not None or not piece.candidates or draft.now - case.changed_at > AT_ONCE:
        return None
    lately = [c for c in draft.open_cases() if draft.now - c.changed_at <= AT_ONCE]
    speaks = {c.id: _speaks_of(piece, c) for c in lately}
    other = piece.routed and piece.candidates[0].p >= _SHOWN and max(speaks.values()) < _CLEARLY
    if not other and (named := thing_words.shown(draft, lately, piece.text)) is not None:
        return named
    if meaning.another(piece.text) and max(speaks.values()) < _SHOWN:
        # "En de vijver" after "bankje kapot, vijver vol plastic": each has its photo.
        wait = [c for c in lately if c.photos == 0]
        told_of = len(lately) > 1 and len(wait) == 1 and abs(lately[0].created_at - wait[0].created_at) <= IN_ONE_BREATH
        return wait[0] if told_of else None
    most = max(lately, key=lambda c: (speaks[c.id], c.id == case.id))
    if speaks[most.id] >= speaks[case.id] + _CLEARLY:
        return most
    return case if case.photos == 0 or speaks[case.id] > 0 else None


def _speaks_of(piece: Piece, case: Case) -> float:
    """How much a few words speak of a case: by its category, half as much by another of the same kind."""
    return sum(c.p * (1.0 if c.sub == case.sub else 0.5) for c in piece.candidates if c.main == case.main)


def _is_another(draft: Draft, case: Case, piece: Piece) -> bool:
    best, said_so = piece.best, meaning.another(piece.text)
    if best is None:
        return goes_on.shows_one_more(case, piece)
    at_once = draft.now - case.changed_at <= AT_ONCE
    if not said_so and (fragments.says_only_where(piece.text) or (at_once and background.tells_no_more(piece.text))):
        # "Naast speeltuin": whatever the classifier makes of it.
        return False
    is_where = at_once and goes_on.is_its_place(case, piece, best)
    if not said_so and (is_where or whereabouts.corrects(draft, case.place, piece.text)):
        return False
    if said_so and case.acknowledged and meaning.beside_it(piece.text):
        # "En het hek er tegenover is beklad": where the model sees nothing of the first it is another.
        return all(c.sub != case.sub for c in piece.candidates if c.p >= _LIKELY)
    if (piece.apart and best.sub != case.sub) or other_address.is_told(draft, case, piece):
        return True
    fallback = draft.municipality.fallback.sub
    if case.sub == fallback and (goes_on.is_told_beside(case, piece, best) or goes_on.is_told_apart(piece, best)):
        return True
    if at_once and case.sub not in {best.sub, fallback}:
        return goes_on.tells_of_another(case, piece, best)
    return not (at_once and goes_on.is_added(case, piece, best.sub)) and goes_on.is_one_more(draft, case, piece, best)


def open_case(draft: Draft, piece: Piece) -> Case:
    """Open a case with what waits for one and a problem; a person looks until it is sure."""
    fallback = draft.municipality.fallback
    case = Case(
        id=ids.named(draft.conversation.id, f"case:{piece.cause}"),
        conversation=draft.conversation.id,
        number=None,
        state=workflow.GEMELD,
        main=fallback.main,
        sub=fallback.sub,
        department=draft.municipality.department(fallback.department),
        confidence=0.0,
        language=draft.conversation.language,
        priority=fallback.priority,
        created_at=draft.heard_at,
        changed_at=draft.now,
        due=deadlines.due_day(draft.heard_at, fallback.term_workdays, draft.municipality.closing_days),
    )
    before = draft.current()
    draft.remember(current=case.id, thanked=None, question=None, wrote_on=False, placed_at=None)
    case = take_loose(draft, draft.change(case))
    if before is not None:
        case = whose_photo.take_over(draft, before, case, piece)
    draft.attached[piece.message] = case.id
    thing_words.note(draft, case, piece.text)
    case = weigh(draft, _as_asked(draft, told_earlier.placed(draft, _learn(draft, case, piece), piece.text), piece))
    draft.happened(case.id, "opened", became=case.sub, actor=LOKET)
    draft.say_later("report")
    return case


def _as_asked(draft: Draft, case: Case, piece: Piece) -> Case:
    """A case that does not say what it is about is about what its resident asked just before."""
    asked = draft.memory.asked_about
    draft.remember(asked_about=())
    if not asked or piece.routed:
        return case
    found = evidence.add(case.evidence, asked, routed=False, categories=len(draft.municipality.categories))
    return draft.change(case, evidence=found)


def take_loose(draft: Draft, case: Case) -> Case:
    """Give a case the photos and the pin that waited for one."""
    memory = draft.memory
    if not memory.loose:
        return case
    draft.attached.update(dict.fromkeys(memory.loose, case.id))
    place = structs.replace(case.place, pin=memory.loose_pin or case.place.pin)
    case = draft.change(case, place=place, photos=case.photos + memory.loose_photos)
    draft.remember(loose=(), loose_photos=0, loose_pin=None, loose_asked=False)
    draft.no_longer_wait(["photo"])
    return case


def add_to(draft: Draft, case: Case, said: Said) -> Case:
    """Let a message stand with a case that says nothing new about it, but for its photo."""
    if draft.attached.get(said.message) == case.id:
        return case
    draft.attached[said.message] = case.id
    if not said.photo:
        return case
    draft.happened(case.id, "photo", actor=LOKET)
    return draft.change(case, photos=case.photos + 1)


def extend(draft: Draft, case: Case, piece: Piece) -> Case:
    """Add to a case what a message says about it."""
    had = case
    draft.attached[piece.message] = case.id
    draft.remember(current=case.id)
    case = weigh(draft, _learn(draft, take_loose(draft, case), piece))
    moved = whereabouts.moved(case.place, had.place)
    if moved:
        draft.happened(case.id, "place", actor=LOKET)
    question = draft.memory.question
    if case.place.good and question is not None and (question.case, question.about) == (case.id, Asked.PLACE):
        draft.remember(question=None)
    if piece.photo:
        draft.happened(case.id, "photo", actor=LOKET)
        if case.acknowledged and not piece.text:
            draft.remember(since_answer=(*draft.memory.since_answer, piece.message))
    if piece.text:
        whose_photo.told_of(draft, case)
        thing_words.note(draft, case, piece.text)
    if not case.acknowledged:
        draft.say_later("report")
    elif piece.pin is not None or (moved and not piece.photo):
        draft.say_later("added_location")
    else:
        draft.say_later(piece.thanks)
    return case


def _learn(draft: Draft, case: Case, piece: Piece) -> Case:
    """Take from a problem what it says about category, place and photos."""
    found = case.evidence
    corrected = case.evidence.messages > 0 and whereabouts.corrects(draft, case.place, piece.text)
    best = piece.best
    if best is not None:
        places = piece.number is not None or piece.place is not None
        if corrected and piece.routed and best.sub != case.sub and (best.p >= _SHOWN or not places):
            # "Kleine correctie, de container staat bij 220" puts right where it is, not what.
            found = evidence.Evidence(heard=found.heard)
        found = evidence.add(
            found, piece.candidates, routed=piece.routed, categories=len(draft.municipality.categories)
        )
    found = structs.replace(found, heard=routing.heard(draft.municipality, piece.text, found.heard))
    place = whereabouts.placed(case.place, piece, corrected=corrected)
    place = outside.look(draft, case, place, piece.text)
    return draft.change(case, evidence=found, place=place, photos=case.photos + piece.photo)


# Without words


def bare(draft: Draft, said: Said) -> None:
    """A photo, a pin or a file without words: shared out among what was just told, or kept for the report to come."""
    case = whose.whose(draft, said)
    if case is None:
        draft.remember(
            loose=(*draft.memory.loose, said.message),
            loose_photos=draft.memory.loose_photos + said.photo,
            loose_pin=said.location or draft.memory.loose_pin,
        )
        draft.say_later(shown(said))
        return
    piece = whole(draft, said, "")
    if said.photo and case.acknowledged:
        draft.remember(last_photo=said.native_id)
    whose_photo.note(draft, case, said)
    if said.location is not None:
        draft.say_later("pinned")
        for other in placeless(draft, case):
            extend(draft, other, structs.replace(piece, message=said.message))
    extend(draft, case, piece)


def only_where(draft: Draft, case: Case, said: Said, text: str) -> None:
    """Take a message that only says where it is for the case that is talked about, and for what was told with it."""
    piece = structs.replace(whole(draft, said, text), candidates=())
    for other in placeless(draft, case):
        extend(draft, other, structs.replace(piece, photo=False))
    extend(draft, case, piece)


def placeless(draft: Draft, case: Case) -> list[Case]:
    """The other cases that were told of together with one and have no place: one place counts for all of them."""
    told = {c.id: c for c in map(draft.cases.get, draft.memory.together) if c is not None}
    if case.id not in told:
        told = {c.id: c for c in draft.open_cases() if abs(c.created_at - case.created_at) <= IN_ONE_BREATH}
    return [c for c in told.values() if c.id != case.id and c.place.street is None and c.place.pin is None]


def note_report(draft: Draft, text: str) -> bool:
    """Note a report's words; whether the resident sent exactly the same just before."""
    mark = fingerprint(" ".join(text.casefold().split()))
    same = draft.memory.last_text == mark
    draft.remember(last_text=mark)
    return same
