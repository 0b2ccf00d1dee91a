"""Whether a message goes on about the problem before it, whatever its words alone would be about (pure)."""

from datetime import timedelta
from typing import Final

from services.notifier.conversation import aftermath, meaning, whereabouts, words
from services.notifier.conversation.pieces import Piece
from services.notifier.conversation.shapes import Case

ADDITION_FROM: Final = 0.1
"""So likely a message only goes on about the report before it: of additions that no model had learned .58 are over it,
of reports .018."""
_FEW: Final = 9
"""Words of who says what the thing before is like."""


def at_once(case: Case, piece: Piece, sub: str, *, since: timedelta, within: timedelta) -> bool:
    """Whether a piece tells right after a report what came of it, or what it is like: "ik durf er niet meer langs".

    Args:
        case: the report.
        piece: what is told after it.
        sub: the category that is likeliest for it.
        since: time since the report.
        within: so long after it a piece is told at once.
    """
    if since > within or whereabouts.elsewhere(case, piece):
        return False
    if of_the_same(piece.text):
        return True
    said_so = meaning.another(piece.text)
    return not said_so and (piece.addition_p >= ADDITION_FROM or aftermath.is_of(piece.text, sub, case.sub))


def of_the_same(text: str) -> bool:
    """Whether a message begins as one that goes on: "vooral aan de kant van de fietsenstalling", "tiene un agujero"."""
    if meaning.begins(words.MAINLY, text):
        return True
    return len(text.split()) <= _FEW and meaning.begins(words.HAS, text) and not meaning.too(text)


def says_where_it_is(text: str) -> bool:
    """Whether a message of the same kind says where the thing before is: "is die steeg naast Javastraat 97"."""
    return meaning.begins(words.WHERE_IT_IS, text) and not meaning.too(text) and not meaning.another(text)
