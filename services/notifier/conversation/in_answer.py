"""A report of its own in the answer to "where is it?": "Kerkstraat 9. And the lamp across from it is out" (pure)."""

import re
from typing import Final

from msgspec import structs

from services.notifier.conversation import answers, gather, meaning, pieces
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places import Found, number_of, same_street
from services.notifier.conversation.shapes import Case
from services.notifier.conversation.told import names_a_fault

_SENTENCES: Final = re.compile(r"(?<=[^\W_][.!?;])\s+(?=\S)|\n+")
_FEWEST: Final = 4
"""Words of a report."""
_OF_ITS_KIND: Final = 0.1
"""What is likelier than this of the kind of the case tells more of it."""


_CLEAR: Final = ((0.5, 0.2), (0.3, 0.1))
_RATHER: Final = (0.5, 0.5)
"""The same of what names a fault."""
_OF_ITS_KIND_TOO: Final = 0.5
"""What is so likely of a category, less likely an addition than the second and less likely of the case's kind is
another report, though it names a place. The wider limit finds more of them by itself too, but takes "Leyweg, bij de
Jumbo ingang parkeergarage" for a parked car (ADR 46)."""


def told(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether an answer tells of another problem, behind where a case is or instead; all is taken in then."""
    return _behind(draft, case, said, text) or _instead(draft, case, said, text)


def _instead(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether an answer with a place tells clearly of something else: "the bollard in Visserssteeg is gone"."""
    best = said.candidates[0] if said.candidates else None
    if best is None or best.sub == case.sub or said.intent != "report" or said.emergency is not None:
        return False
    limits = (*_CLEAR, _RATHER) if names_a_fault(text) else _CLEAR
    if not any(best.p >= likely and 0.0 < said.addition_p < added for likely, added in limits):
        return False
    if sum(c.p for c in said.candidates if c.main == case.main) >= _OF_ITS_KIND_TOO or draft.place_in(text) is None:
        return False
    if draft.where(text).only or len(found := pieces.pieces_of(draft, said, text)) > 1:
        return False
    gather.report(draft, structs.replace(found[0], apart=True))
    return True


def _behind(draft: Draft, case: Case, said: Said, text: str) -> bool:
    """Whether an answer tells where a case is, and in what follows of another problem; both are taken in then."""
    cut = _SENTENCES.search(text)
    if cut is None or said.emergency is not None or case.place.good:
        return False
    head, rest = text[: cut.start()], text[cut.end() :].strip()
    where = draft.where(head)
    if not where.only or where.found is None or where.found.rough or len(rest.split()) < _FEWEST:
        return False
    other = structs.replace(pieces.whole(draft, said, rest), photo=False)
    if not _is_of_another(case, said, other):
        return False
    beside = _beside(where.found, other)
    if beside is None and not meaning.another(rest):
        return False
    gather.only_where(draft, case, structs.replace(said, photo=False), head)
    gather.report(draft, structs.replace(other, place=beside or where.found, photo=said.photo, apart=True))
    return True


def _is_of_another(case: Case, said: Said, other: pieces.Piece) -> bool:
    """Whether what follows is surely about something of another kind than the case."""
    best = other.best
    if best is None or not other.routed or best.p < pieces.ANOTHER_FROM or said.intent in answers.NO_ANSWER:
        return False
    return sum(c.p for c in other.candidates if c.main == case.main) < _OF_ITS_KIND


def _beside(found: Found, other: pieces.Piece) -> Found | None:
    """Another place than that of the case, which the rest names: another address, or another number in the street."""
    if other.place is not None and not other.place.rough:
        return None if other.place.words.casefold() == found.words.casefold() else other.place
    if other.number is None or other.number == number_of(found.words):
        return None
    return same_street(found, other.number)
