"""What an accident broke, and where: told in two messages, in any order, it is one report beside the emergency (pure).

Whom to call was said at once; the lamp post that lies across the road is mended all the same. Of people who are hurt,
and of an accident that broke nothing, nothing is kept.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final
from uuid import UUID

from msgspec import structs

from loket.emergency import NEVER_PAST
from loket.events import Candidate
from services.notifier.cases import urgency
from services.notifier.conversation import broken_things, gather, meaning
from services.notifier.conversation.draft import Draft
from services.notifier.conversation.inputs import Said
from services.notifier.conversation.memory import Broken
from services.notifier.conversation.pieces import Piece
from services.notifier.conversation.places import Found, same_street

WITHIN: Final = timedelta(minutes=10)
"""So long after the one the other may come."""
LATER: Final = timedelta(days=1)
"""So long after where it is may come in words that speak of the thing: "zo, thuis. Op de paal staat nr 34"."""
_SURE: Final = 0.9
"""As sure of what is to be mended the model is where words only say that something was driven into."""
_ROUTED: Final = 0.6
_LIKELY: Final = 0.5
Left = tuple[Said, str] | None
"""What is left of a message to be taken in, and its words."""


def waiting(draft: Draft) -> Broken | None:
    """What was told of a thing or its place and is no report yet; what is too old is forgotten."""
    told = draft.memory.broken
    if told is None:
        return None
    reported = bool(draft.memory.begun) or any(case.created_at >= told.at for case in draft.open_cases())
    if reported or draft.heard_at - told.at > (WITHIN if told.message is None else LATER):
        draft.remember(broken=None)
        return None
    current = draft.current()
    return told if current is None or current.place.good else None


def look(draft: Draft, said: Said, text: str, told: Broken | None, left: Left) -> Left:
    """Take from a message what it tells of a broken thing near an emergency, or of where that is.

    Args:
        draft: the conversation.
        said: what came.
        text: its words.
        told: what was waiting before it came.
        left: what of it is left beside the emergency.

    Returns:
        What is left of it now: nothing, when it told where a broken thing is.
    """
    at = draft.memory.emergency_at or draft.memory.emergency_over_at
    if (
        at is None
        or said.emergency in NEVER_PAST
        or (draft.now - at > WITHIN and not _speaks_of_it(draft, told, said, text))
    ):
        return left
    if left is not None and not (draft.alarm if told is None else _only_says_where(draft, told, *left)):
        # What is left of it reports something by itself.
        return left
    now = _with_thing(draft, said, text, told or Broken(at=draft.heard_at))
    now = now if now is None else _with_place(draft, said, text, now)
    if now is None or now == told or now == Broken(at=draft.heard_at):
        return left
    if now.message is None or now.rough or not (now.street or now.pin):
        draft.remember(broken=now)
        return left
    if told is None:
        # Both in one message: how much of that is a report was decided.
        return left
    _open(draft, said, now)
    return None


def _speaks_of_it(draft: Draft, told: Broken | None, said: Said, text: str) -> bool:
    """Whether a message is of the kind of the broken thing of which nobody knows where it is, and no place alone."""
    if told is None or told.message is None or not told.candidates or said.emergency is not None:
        return False
    if not text or draft.where(text).only:
        return False
    return sum(c.p for c in said.candidates if c.main == told.candidates[0].main) >= _LIKELY


def _only_says_where(draft: Draft, told: Broken, said: Said, text: str) -> bool:
    """Whether what is left of a message tells where the broken thing is, and reports nothing of its own."""
    if told.message is None:
        return False
    if not text or draft.where(text).only:
        return True
    if draft.alarm:
        return False
    unsure = said.decision != "route" or not said.candidates or said.candidates[0].p < _LIKELY
    about_it = unsure or said.candidates[0].main == (told.candidates[0].main if told.candidates else None)
    return about_it and draft.place_in(text) is not None and not meaning.another(text)


def _with_thing(draft: Draft, said: Said, text: str, told: Broken) -> Broken | None:
    """What is known with the thing that a message names; None when it names its exact place too: that was decided."""
    if told.message is not None or not text or not _names_thing(said, text):
        return told
    place = draft.place_in(text)
    if place is not None and not place.rough:
        return None
    return structs.replace(told, message=said.message, event_id=said.event_id, text=text, candidates=said.candidates)


def _names_thing(said: Said, text: str) -> bool:
    if broken_things.is_one(text):
        return True
    hit = broken_things.was_hit(text) or broken_things.leans_since(text)
    return hit and _of_one_kind(said.candidates) >= _SURE


def _of_one_kind(candidates: Sequence[Candidate]) -> float:
    return sum(c.p for c in candidates if c.main == candidates[0].main)


def _with_place(draft: Draft, said: Said, text: str, told: Broken) -> Broken:
    """What is known with the place that a message names: a pin, an address, a corner, or a number in a street."""
    if said.location is not None:
        return structs.replace(told, pin=said.location, rough=False)
    where, found = draft.where(text), draft.place_in(text)
    if found is None and told.rough and told.street is not None and where.only and where.number is not None:
        found = same_street(Found(told.street, rough=True), where.number)
    known = told.street is not None and not told.rough
    if found is None or (found.rough and (known or told.pin is not None)):
        return told
    return structs.replace(told, street=found.words, rough=found.rough)


def _takes_photo(draft: Draft, said: Said, message: UUID) -> bool:
    """Whether a message has a photo that goes with its words now: from the case that it stood with, or from none."""
    if message == said.message:
        return said.photo and message not in draft.attached and message not in draft.memory.loose
    sent = next((one for one in draft.memory.files if one.message == message and one.photo), None)
    if sent is None or message in draft.memory.loose:
        # What waits for a case is given to the next one anyway.
        return False
    before = draft.cases.get(sent.case) if sent.case is not None else None
    if before is not None:
        draft.change(before, photos=max(before.photos - 1, 0))
    return True


def _open(draft: Draft, said: Said, told: Broken) -> None:
    if told.message is None:
        return
    draft.remember(broken=None)
    best = told.candidates[0].p if told.candidates else 0.0
    piece = Piece(
        message=told.message,
        cause=told.event_id,
        text=told.text,
        candidates=told.candidates,
        routed=best >= _ROUTED,
        photo=_takes_photo(draft, said, told.message),
        pin=told.pin,
        place=Found(told.street, rough=told.rough) if told.street is not None else None,
    )
    case = gather.report(draft, piece) if draft.current() is None else gather.open_case(draft, piece)
    if said.message != told.message:
        case = gather.add_to(draft, case, said)
    urgency.raised(draft, case, urgency.EMERGENCY)
