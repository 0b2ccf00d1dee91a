"""A report of its own in the answer to "where is it?": "Kerkstraat 9. And the lamp across from it is out" (pure)."""

import re
from typing import Final

from msgspec import structs

from services.notifier.conversation import answers, gather, meaning, pieces
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places import Found, number_of, same_street
from services.notifier.conversation.shapes import Case

_SENTENCES: Final = re.compile(r"(?<=[^\W_][.!?;])\s+(?=\S)|\n+")
_FEWEST: Final = 4
"""Words of a report."""
_OF_ITS_KIND: Final = 0.1
"""What is likelier than this of the kind of the case tells more of it."""


def told(draft: Draft, case: Case, said: Said, text: str) -> bool:
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
