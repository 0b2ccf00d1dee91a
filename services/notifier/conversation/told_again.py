"""The same report once more, at the same exact place while the first is open: no second case (pure).

Whoever forgot that they wrote, or has heard nothing yet, tells the same again two days later. That it is the same is
known by what it is about and where, however sure it is that it reports anything at all.
"""

# ruff: noqa: E501, RUF001 - the lists of words are read best as they are, and in their own alphabets

import re
from typing import Final

from loket.sought import Sought
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

_REMINDS: Final = Sought(
    r"(?<!\w)(?:herinner (?:u|jullie|je) (?:aan|eraan|nog)|herinner ik (?:u|jullie)|(?:ter |een |vriendelijke |kleine )herinnering|(?:u|jullie) (?:\w+ )?(?:er)?aan (?:te )?herinneren|u (?:\w+ )?herinneren aan|(?:kom|wil) (?:\w+ )?(?:even )?terug(?:komen)? op|rappel|"
    r"(?:a |gentle |friendly |quick )?reminder|remind(?:ing)? you|following up|follow up on|erinnere (?:sie |euch |nochmal )?an|(?:zur |eine |kleine )erinnerung|an (?:\w+ )?erinnern|"
    r"je (?:vous )?(?:rappelle|relance)|(?:petit )?rappel|relance|les recuerdo|le recuerdo|recordatorio|recordarles|przypominam|przypomnienie|przypomnieć|hatırlat\w+|"
    r"нагадую|нагадування|нагадати)(?!\w)|تذكير|للتذكير|أذكركم|اذكركم",
    re.IGNORECASE,
)
"""Who says so has told it before."""


def is_reminder(text: str) -> bool:
    """Whether a message reminds us of what was told before: "ter herinnering: de stoep van Spui 4"."""
    return _REMINDS.search(text) is not None


def reminded_of(draft: Draft, piece: Piece) -> Case | None:
    """The open case of which a message reminds us, by its place, or the only one; None where it shows something."""
    if piece.photo or piece.pin is not None or not is_reminder(piece.text):
        return None
    cases = draft.open_cases()
    if piece.place is None:
        is_it = len(cases) == 1 and (piece.best is None or not piece.routed or piece.best.main == cases[0].main)
        return cases[0] if is_it and not meaning.another(piece.text) else None
    where = piece.place.words.casefold()
    there = [c for c in cases if (c.place.street or "").casefold() == where]
    best = piece.best.sub if piece.best is not None else None
    return next((c for c in reversed(there) if c.sub == best), there[0] if len(there) == 1 else None)


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
