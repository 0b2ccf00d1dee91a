"""A few words that may become anything: kept until it is clear what they are part of, or an answer is due (pure).

"Er is een man" begins a report of somebody who sleeps outside, or a cry for help: no case is opened until it is known.
"""

from typing import Final

from msgspec import structs

from loket.wishes import wish_of
from services.notifier.cases import urgency
from services.notifier.conversation import beside_danger, danger, gather, pieces, saying, words
from services.notifier.conversation import told as told_of
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.memory import Begun
from services.notifier.conversation.pieces import Piece

FEW_WORDS: Final = 4
MOST: Final = 3
"""More than so many pieces are a report that is told slowly."""
LIKELY: Final = 0.1
SURE_FROM: Final = 0.85
"""Few words about somebody that are routed with less than this may yet begin something else: "er ligt iemand"."""
KNOWN_FROM: Final = 0.5
"""So likely something to mend, words are a report also where the next ones cry for help."""


def may_begin(draft: Draft, said: Said, text: str) -> bool:
    """Whether a message is so short and unclear that the next one may say what it is about."""
    return (
        bool(text)
        and len(text.split()) <= FEW_WORDS
        and said.kind == "text"
        and not (said.photo or said.location is not None or draft.memory.loose)
        and draft.current() is None
        and draft.memory.question is None
        and len(draft.memory.begun) < MOST
        and (is_house_number(draft, text) or _is_unclear_report(draft, said, text))
        and draft.where(text).found is None
        and wish_of(text) is None
    )


def is_house_number(draft: Draft, text: str) -> bool:
    """Whether a message tells a house number and nothing else, of a street that is still to come: ``bij nummer 48``."""
    where = draft.where(text)
    told = where.only and where.number is not None and where.found is None
    return told and draft.current() is None and saying.says(words.HOUSE_NUMBER, text)


def _is_unclear_report(draft: Draft, said: Said, text: str) -> bool:
    routed = said.decision == "route" and (_is_sure(said, text) or danger.was_lately(draft))
    return said.intent == "report" and not routed


def _is_sure(said: Said, text: str) -> bool:
    """Whether words that are routed speak of a thing, or surely of what somebody does."""
    return not told_of.names_people(text) or (bool(said.candidates) and said.candidates[0].p >= SURE_FROM)


def keep(draft: Draft, said: Said, text: str) -> None:
    """Keep a message that begins something; by when it is answered it is a report."""
    begun = Begun(
        message=said.message,
        event_id=said.event_id,
        text=text,
        candidates=said.candidates,
        cries=said.emergency is not None,
        counts=said.reason not in {"too_short", "no_text", "key_missing", "classifier_error"}
        and not is_house_number(draft, text),
        number=draft.where(text).number,
        corner=draft.where(text).corner,
        routed=said.decision == "route",
    )
    draft.remember(begun=(*draft.memory.begun, begun))
    draft.say_later("report")


def report(draft: Draft) -> None:
    """Take what was begun for reports: nothing else came of it."""
    begun = draft.memory.begun
    draft.remember(begun=())
    for one in begun:
        piece = _piece(one)
        for told in beside_danger.mended(draft, [piece]) if one.cries else [piece]:
            case = gather.report(draft, told)
            if one.cries:
                urgency.raised(draft, case, urgency.EMERGENCY)


def was_emergency(draft: Draft, said: Said) -> None:
    """What was begun was a cry for help, as it turns out; only what surely is something to mend stays a report.

    Sure it is when the words of the emergency speak of the same: "lantaarnpaal stuk", "en hij valt bijna op een kind".
    """
    begun = draft.memory.begun
    if not begun:
        return
    draft.remember(begun=())
    told = [_piece(one) for one in begun if not one.cries]
    known = [piece for piece in told if piece.best is not None and piece.best.p >= KNOWN_FROM]
    too = pieces.whole(draft, said, "")
    speaks_of_it = {candidate.sub for candidate in too.candidates if candidate.p >= LIKELY} if too.counts else set()
    known = [piece for piece in known if piece.best is not None and piece.best.sub in speaks_of_it]
    if known and beside_danger.is_known(draft, [*known, too]):
        for piece in known:
            gather.report(draft, structs.replace(piece, routed=True))
    elif draft.current() is None:
        draft.say_no_more("report")


def _piece(one: Begun) -> Piece:
    sure = bool(one.candidates) and one.candidates[0].p >= pieces.SURE_BESIDE_EMERGENCY
    return Piece(
        message=one.message,
        cause=one.event_id,
        text=one.text,
        candidates=one.candidates,
        routed=sure if one.cries else one.routed,
        counts=one.counts,
        number=one.number,
        corner=one.corner,
    )
