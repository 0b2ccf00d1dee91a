"""What a resident answers who was asked where it is: a place, none that can be found, or something else (pure)."""

from typing import Final

from msgspec import structs

from services.notifier.conversation import (
    answers,
    gather,
    in_answer,
    meaning,
    not_clear,
    of_the_thing,
    other_address,
    outside,
    pieces,
    to_come,
    whereabouts,
)
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.fragments import says_only_where, stands_beside, tells_where
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Case
from services.notifier.conversation.told import says_what_is_wrong

_SURE_REPORT: Final = 0.95


def placed(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """A short answer to "where is it" counts as the place, though no crew is sent by it; what is more is a message."""
    if said.photo or said.location is not None or said.kind == "reaction":
        return False
    if _is_none(draft, case, said, text) or in_answer.told(draft, case, said, text):
        return True
    piece = pieces.pieces_of(draft, said, text)[0]
    if _is_no_place(draft, case, said, text, piece):
        return False
    if meaning.wants_person(text):
        draft.wait_for_person("human")
        draft.say_later("human")
    piece = structs.replace(piece, candidates=())
    for other in gather.placeless(draft, case):
        gather.extend(draft, other, piece)
    case = gather.extend(draft, case, piece)
    if not case.place.good and piece.place is None and case.place.street is None:
        if answers.is_number_alone(text, number=piece.number, spot=piece.spot):
            draft.say_later("added")
            return True
        case = whereabouts.in_their_words(draft, case, text)
        draft.remember(question=None, asked={**draft.memory.asked, case.id.hex: answers.AT_MOST})
        draft.happened(case.id, "place", actor=LOKET)
    if case.place.good:
        draft.remember(question=None)
    draft.say_later("added_location")
    return True


def _is_none(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether an answer to "where is it" is dealt with though it tells no place; what reports something is none."""
    if not case.place.good and not_clear.is_told(draft, said, text):
        return _not_clear(draft, case, said)
    if _tells_none(draft, case, said, text) or to_come.announces_something_else(draft, text):
        return True
    nothing = meaning.tells_no_place(text, draft.municipality.name) or of_the_thing.says_nothing(text)
    return not case.place.good and nothing and _still_unknown(draft, case, said)


def _is_no_place(draft: Draft, case: Case, said: Said, text: str, piece: pieces.Piece) -> bool:
    """Whether what came after "where is it" tells of another problem, or something else that is no place."""
    announced = draft.current() is None and piece.routed and not draft.where(text).only
    if announced or other_address.answered_with_other(draft, case, piece):
        return True
    return _tells_something_else(case, said, text, piece) and outside.named(draft, case, text) is None


def _still_unknown(draft: Draft, case: Case, said: Said) -> bool:
    """After an answer that tells no place a resident is asked once more, and then the case goes on as it is."""
    gather.add_to(draft, case, said)
    again = draft.memory.asked.get(case.id.hex, 0) < answers.AT_MOST
    draft.remember(question=draft.memory.question if again else None)
    draft.say_later("added" if again else "noted")
    return True


def _not_clear(draft: Draft, case: Case, said: Said) -> bool:
    """Who does not understand the question is asked once more in other words, and then the case goes on as it is."""
    gather.add_to(draft, case, said)
    if draft.memory.asked.get(case.id.hex, 0) < answers.AT_MOST:
        draft.remember(current=case.id)
        draft.say_later(not_clear.AGAIN)
    else:
        draft.remember(question=None)
        draft.say_later("noted")
    return True


def _tells_something_else(case: Case, said: Said, text: str, piece: pieces.Piece) -> bool:
    """Whether what came after "where is it" is no answer to it: another report, a question, a story."""
    is_other = said.intent in answers.NO_ANSWER and piece.place is None and not any(c.isdigit() for c in text)
    best = piece.best
    is_report = piece.routed and best is not None and best.p >= pieces.ANOTHER_FROM and best.sub != case.sub
    if of_the_thing.is_landmark_alone(text):
        return False
    wants_only = meaning.wants_person(text) and (piece.place is None or piece.place.rough)
    if is_other or wants_only or (is_report and meaning.another(text)):
        return True
    if piece.place is not None or says_only_where(text):
        return is_report and best is not None and best.p >= _SURE_REPORT and says_what_is_wrong(text)
    if piece.spot is None and (of_the_thing.is_told(text) or _tells_more_of_it(case, piece)):
        return True
    return len(text.split()) > answers.SHORT_ANSWER or is_report or (piece.spot is None and not tells_where(text))


def _tells_more_of_it(case: Case, piece: pieces.Piece) -> bool:
    """Whether words without a place, and without one such as "beside", surely tell of the thing itself."""
    best = piece.best
    surely = best is not None and piece.routed and best.sub == case.sub and best.p >= _SURE_REPORT
    return surely and piece.number is None and not stands_beside(piece.text)


def _tells_none(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether an answer to "where is it" is that they will tell, cannot tell, or do not know."""
    agrees = meaning.agrees(text)
    if agrees:
        draft.attached[said.message] = case.id
        return True
    if agrees is None and (not meaning.does_not_know(text) or draft.place_in(text) is not None):
        # "Speeltuin de Zonnebloem? Weet de naam niet precies": that is where.
        return False
    draft.remember(question=None, asked={**draft.memory.asked, case.id.hex: answers.AT_MOST})
    gather.add_to(draft, case, said)
    draft.say_later("noted")
    return True
