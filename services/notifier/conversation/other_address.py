"""Whether a message tells of another problem by its own address, another than that of a report (pure)."""

from typing import Final

from services.notifier.conversation import whereabouts
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.pieces import Piece
from services.notifier.conversation.places import Found, number_of
from services.notifier.conversation.shapes import Asked, Case

_ROUTED: Final = 0.6
_HARDLY: Final = 0.1
_MAY_ADD: Final = 0.5
_SAYS_MORE: Final = 2
"""Words beside its address, of who tells of a problem, ..."""
_TELLS_IT: Final = 4
"""... and of who was asked for an address and tells of one all the same."""


def is_told(draft: Draft, case: Case, piece: Piece) -> bool:
    """Whether a piece tells of a problem of another kind at its own address, whatever was asked."""
    if surely_elsewhere(draft, case, piece) or answered_with_other(draft, case, piece):
        return True
    return is_a_fault_elsewhere(draft, case, piece)


def is_a_fault_elsewhere(draft: Draft, case: Case, piece: Piece) -> bool:
    """Whether what is wrong with a thing of the same kind is told with the exact address of another street.

    "Hier voor de deur doet de lantaarn het niet, Nieuweweg 12" moves no lamp post that leans elsewhere.
    """
    best, place = piece.best, piece.place
    if best is None or place is None or number_of(place.words) is None or not (case.acknowledged and case.place.good):
        return False
    if case.sub == draft.municipality.fallback.sub:
        return False
    if not piece.routed or best.p < _ROUTED or piece.addition_p >= _HARDLY or best.sub == case.sub:
        return False
    told = len(piece.text.split()) - len(place.words.split())
    apart = whereabouts.elsewhere(case, piece) and not _in_same_street(case, place)
    return apart and told >= _TELLS_IT and not whereabouts.corrects(draft, case.place, piece.text)


def surely_elsewhere(draft: Draft, case: Case, piece: Piece) -> bool:
    """Whether a problem of another kind is at another exact address than an answered case: it moves nothing of that."""
    if not (case.acknowledged and case.place.good) or not whereabouts.elsewhere(case, piece):
        return False
    if case.sub == draft.municipality.fallback.sub:
        return False  # what that is about may be answered so: ``another_street``
    return _tells_other(draft, case, piece) >= _SAYS_MORE


def answered_with_other(draft: Draft, case: Case, piece: Piece) -> bool:
    """Whether a problem of another kind, with its own address, came when it was asked where the case is."""
    question = draft.memory.question
    asked = question is not None and question.case == case.id and question.about is Asked.PLACE
    if not asked or case.place.street is not None or piece.addition_p >= _HARDLY:
        return False
    return _tells_other(draft, case, piece) >= _TELLS_IT


def _in_same_street(case: Case, place: Found) -> bool:
    """Whether an address is in a street of which a case is: "Kerkstraat 96" after "Kerkstraat / Spui"."""
    street = place.words.casefold().rpartition(" ")[0]
    return street in (case.place.street or "").casefold()


def _tells_other(draft: Draft, case: Case, piece: Piece) -> int:
    """How many words beside its address tell of a problem of another kind than a case; 0 where they do not."""
    best, place = piece.best, piece.place
    if best is None or place is None or number_of(place.words) is None:
        return 0
    of_its_kind = sum(c.p for c in piece.candidates if c.main == case.main)
    # Who surely tells of something else need not be understood: gas bottles are litter, or of drugs.
    sure = piece.routed and best.p >= _ROUTED
    other = sum(c.p for c in piece.candidates) - of_its_kind
    likely = piece.addition_p < _MAY_ADD and other >= _ROUTED and not _in_same_street(case, place)
    if of_its_kind >= _HARDLY or not (sure or likely) or whereabouts.corrects(draft, case.place, piece.text):
        return 0
    return len(piece.text.split()) - len(place.words.split())
