"""By what something is, told by a resident who was asked what it is about (pure)."""

from typing import Final

from msgspec import structs

from services.notifier.conversation import answers, gather, pieces, whereabouts
from services.notifier.conversation.draft import LOKET, Draft
from services.notifier.conversation.fragments import describes_where, says_only_where
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.shapes import Case

_THINGS: Final = 3
"""Words of a thing by which something is: "het oude pompgebouw"."""


def told_where(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether words tell no more than by what it is, though they were asked what it is about."""
    if said.photo or said.location is not None or case.place.street is not None or case.place.good:
        return False
    if not says_only_where(text, things=_THINGS) or not describes_where(text):
        return False
    piece = structs.replace(pieces.whole(draft, said, text), candidates=())
    case = gather.extend(draft, case, piece)
    if case.place.street is None:
        whereabouts.in_their_words(draft, case, text)
        draft.happened(case.id, "place", actor=LOKET)
    draft.say_later("added_location")
    return True


def placed_too(draft: Draft, case: Case, said: Said, text: str) -> None:
    """Who says what it is about may say where as well: "die Bank steht gegenüber von Nr. 138"."""
    piece = pieces.pieces_of(draft, said, text)[0]
    case = draft.cases[case.id]
    if piece.place is not None or (piece.number is not None and len(text.split()) > answers.FEW_WORDS):
        draft.change(case, place=whereabouts.placed(case.place, piece, corrected=False))
