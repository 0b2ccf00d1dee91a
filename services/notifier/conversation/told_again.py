"""The same report once more, at the same exact place while the first is open: no second case (pure).

Whoever forgot that they wrote, or has heard nothing yet, tells the same again two days later. That it is the same is
known by what it is about and where, however sure it is that it reports anything at all.
"""

import re
from typing import Final

from services.notifier.conversation import meaning, same_spot, told
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.pieces import ANOTHER_FROM, Piece
from services.notifier.conversation.places import Found
from services.notifier.conversation.shapes import Case

_SENTENCES: Final = re.compile(r"[^.!?\n؟]+[.!?\n؟]*")
_HEARS: Final = re.compile(
    r"(?<!\w)(?:hoor|horen|krijg|krijgen|komt) (?:ik|we|wij|er) (?:\w+ ){0,3}?nog "
    r"(?:iets|wat|een (?:antwoord|reactie|bericht))(?!\w)"
    r"|(?<!\w)(?:hör|höre|hören|kommt|krieg|kriege|bekomme) (?:ich|wir|da) (?:\w+ ){0,2}?noch "
    r"(?:was|etwas|eine antwort)(?!\w)",
    re.IGNORECASE,
)


def of(draft: Draft, piece: Piece) -> Case | None:
    """The open case that a problem tells once more; None where it tells of one more, or shows something."""
    best = piece.best
    if best is None or best.p < ANOTHER_FROM or piece.photo or piece.pin is not None:
        return None
    return _there(draft, best.sub, piece.place, piece.text)


def asked_after(draft: Draft, said: Said, text: str) -> Case | None:
    """The open case that a message tells once more which mostly asks when something is done about it."""
    best = said.candidates[0] if said.candidates else None
    if best is None or best.p < ANOTHER_FROM or said.photo or said.location is not None:
        return None
    return _there(draft, best.sub, draft.place_in(text), text)


def _there(draft: Draft, sub: str, place: Found | None, text: str) -> Case | None:
    if place is None or place.rough:
        return None
    there = [c for c in draft.open_cases() if c.sub == sub and same_spot.is_one(place.words, c.place.street or "")]
    if not there:
        return None
    said = _without_questions(text)
    return None if meaning.another(said) or meaning.too(said) else there[-1]


def _without_questions(text: str) -> str:
    """What a message states: "hoor ik nog wat?" asks for an answer, and tells of nothing more."""
    stated = (s for s in _SENTENCES.findall(text) if ("?" not in s and "؟" not in s) or told.names_a_fault(s))
    return _HEARS.sub(" ", "".join(stated))
