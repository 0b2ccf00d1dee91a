"""Another one of what a report is about, elsewhere: "the other is in ...", "op 60 ook", "idem on Kade 4" (pure)."""

import re
from typing import Final

from msgspec import structs

from services.notifier.conversation import apart_said, counted, meaning, saying, whereabouts, words
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.pieces import ANOTHER_FROM, Piece, whole
from services.notifier.conversation.places import Found, number_of, same_street
from services.notifier.conversation.shapes import Case

_SURE: Final = 0.9
_LIKELY: Final = 0.3
"""So likely a piece tells what it is about, if it tells more than where; ``_SURE`` where it hardly does."""
_SENTENCES: Final = re.compile(r"[.!?;\n؟]+")
_SAYS_NUMBER: Final = 10
"""Words of who says that it is the same at another number."""
_MARKS: Final = 3
"""Words beside the place of who says only where it is so too: "op de ... ook"."""


def is_told(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message says of another address that it is so there too: "bij mijn dochter ook niet, Spui 15"."""
    current = draft.current()
    return current is not None and is_the_other(draft, current, whole(draft, said, text))


def is_the_other(draft: Draft, case: Case, piece: Piece) -> bool:
    """Whether a piece tells of another one of what a case is about, elsewhere: "the other is in ...", "op 60 ook"."""
    if piece.apart and counted.is_more_of_it(piece.text):
        return True
    if _is_so_there_too(draft, case, piece) or _is_exactly_so(draft, case, piece):
        return True
    if case.acknowledged and apart_said.is_elsewhere(piece.text) and whereabouts.elsewhere(case, piece):
        return True
    return counted.is_the_other(piece.text) and (piece.apart or whereabouts.elsewhere(case, piece))


def _is_so_there_too(draft: Draft, case: Case, piece: Piece) -> bool:
    """Whether a piece says of another exact place than an answered case has that there is one more, or the same."""
    if not (case.acknowledged and case.place.good):
        return False
    if piece.place is not None:
        so_there = counted.is_the_same_there(piece.text) and whereabouts.elsewhere(case, piece)
    else:
        # "Nog een van nr 2" is a photo of the second of what was told of.
        so_there = piece.number is not None and not piece.photo and is_there_too(case, piece.number, piece.text)
    return so_there and not whereabouts.corrects(draft, case.place, piece.text)


def _is_exactly_so(draft: Draft, case: Case, piece: Piece) -> bool:
    """Whether a piece says after a report that it is exactly the same further on, or with another such thing."""
    if piece.photo or not case.acknowledged or not saying.says(words.EXACTLY_SAME, piece.text):
        return False
    best = piece.best
    other = best is not None and piece.routed and best.sub != case.sub and best.p >= ANOTHER_FROM
    return (other and not _names_it(draft, piece)) or is_exactly_so_further_on(piece.text)


def is_exactly_so_further_on(text: str) -> bool:
    """Whether a message says that it is exactly the same further on: "en verderop precies hetzelfde"."""
    return saying.says(words.EXACTLY_SAME, text) and saying.says(words.FURTHER_ON, text)


def is_there_too(case: Case, number: str, text: str) -> bool:
    """Whether a few words say that it is the same at another house number in the street of a case: "op 60 ook"."""
    clause = next((one for one in _SENTENCES.split(text) if number.casefold() in one.casefold()), "")
    few = len(clause.split()) <= _SAYS_NUMBER
    return few and counted.is_the_same_there(clause) and _at_number(case, number) is not None


def _at_number(case: Case, number: str) -> Found | None:
    """Another house number in the street of a case; None where it has none, or that number."""
    street = case.place.street
    if street is None or number == number_of(street):
        return None
    return same_street(Found(street, rough=case.place.rough), number)


def one_more_of(draft: Draft, case: Case, piece: Piece) -> Piece:
    """That piece about what the case is about, unless its words surely tell of something else."""
    if piece.place is None and piece.number is not None:
        piece = structs.replace(piece, place=_at_number(case, piece.number))
    exactly = saying.says(words.EXACTLY_SAME, piece.text)
    if not case.candidates or (_names_it(draft, piece) if exactly else _tells_what(piece)):
        return piece
    return structs.replace(piece, candidates=case.candidates, routed=case.confidence > 0, counts=True)


def _names_it(draft: Draft, piece: Piece) -> bool:
    """Whether the words name what a model takes them for: "exactly the same with the lamp post", not "with the bin"."""
    best = piece.best
    return best is not None and meaning.named(piece.text, [draft.category_name(best.sub)]) is not None


def _tells_what(piece: Piece) -> bool:
    """Whether a piece says itself what it is about: not "op 60 ook", nor "the other one is in ..."."""
    best = piece.best
    if counted.is_the_other(piece.text):
        return best is not None and best.p >= ANOTHER_FROM
    beside = _beside_place(piece)
    # "Ook gat Rubensstraat 19" names it in a word.
    return best is not None and (beside > _SAYS_NUMBER or best.p >= (_LIKELY if beside > _MARKS else _SURE))


def _beside_place(piece: Piece) -> int:
    """How many words a piece has beside its place."""
    place = piece.place.words if piece.place is not None else ""
    return max(len(piece.text.split()) - len(place.split()), 0)
