"""The problems that a message tells: one, or several, each with its own words, place and photo (pure)."""

from typing import Final
from uuid import UUID

from msgspec import Struct, structs

from loket.codec import clean
from loket.events import Candidate, Location
from services.notifier.conversation import meaning
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.places import Found, position_in

ANOTHER_FROM: Final = 0.6
"""A message that is this likely about something else than the case is another report."""
PART_WORDS: Final = 4
"""A part of fewer words, such as "en het stinkt", tells more of the same."""
_REPORTS: Final = frozenset({None, "report"})
_NO_EVIDENCE: Final = frozenset({"too_short", "no_text", "key_missing", "classifier_error"})


class Piece(Struct, frozen=True, kw_only=True):
    """One problem, as a message or a part of one tells it. Its ``repr`` shows nothing."""

    message: UUID
    cause: str
    text: str
    candidates: tuple[Candidate, ...] = ()
    routed: bool = False
    counts: bool = True
    """Whether it says anything about the category."""
    photo: bool = False
    pin: Location | None = None
    place: Found | None = None
    spot: str | None = None
    """What it stands beside, where a town has many of those: a place only together with a street."""
    number: str | None = None
    """A house number without a street."""
    corner: bool = False
    """Whether the street is one of the two of a crossing."""

    def __repr__(self) -> str:
        return "Piece(…)"

    @property
    def best(self) -> Candidate | None:
        """What it is likeliest about, if it says anything about that."""
        return self.candidates[0] if self.counts and self.candidates else None


def pieces_of(draft: Draft, said: Said, text: str) -> list[Piece]:
    """The problems that a message tells: one, or each part of one that holds several.

    A place that stands with the first counts for the others too, unless they have their own; and all of it does where
    the resident says so ("allebei").
    """
    raw = said.text or ""
    parts = [
        (p, words) for p in said.parts if len((words := clean(raw[p.start : p.end]).strip()).split()) >= PART_WORDS
    ]
    if len(parts) < 2:
        return [whole(draft, said, text)]
    found: list[Piece] = []
    for n, (part, words) in enumerate(parts):
        found.append(
            Piece(
                message=said.message,
                cause=f"{said.event_id}:{n}" if n else said.event_id,
                text=words,
                candidates=part.candidates,
                routed=True,
                photo=said.photo and n == 0,
                pin=said.location or position_in(text),
                place=draft.place_in(words),
                spot=draft.spot_in(words),
                corner=draft.where(words).corner,
            )
        )
    shared = found[0].place or (draft.place_in(text) if meaning.all_together(text) else None)
    return [structs.replace(piece, place=piece.place or shared) for piece in found]


def _is_report_too(said: Said) -> bool:
    return said.intent == "question" and bool(said.candidates) and said.candidates[0].p >= ANOTHER_FROM


def whole(draft: Draft, said: Said, text: str) -> Piece:
    """A message as one problem."""
    return Piece(
        message=said.message,
        cause=said.event_id,
        text=text,
        candidates=said.candidates,
        routed=said.decision == "route" and (said.intent in _REPORTS or _is_report_too(said)),
        counts=said.reason not in _NO_EVIDENCE and (said.intent in _REPORTS or _is_report_too(said)),
        photo=said.photo,
        pin=said.location or position_in(text),
        place=draft.place_in(text),
        spot=draft.spot_in(text),
        number=draft.where(text).number,
        corner=draft.where(text).corner,
    )
