"""What residents do beside writing, as the Cloud API tells it of a channel (pure).

They choose whether they want messages (Meta, user_preferences), and they call: a call of theirs opens the 24-hour
window as a message does, whether or not anybody answers (Meta, Calling API, user-initiated calls, and its page on the
customer service window, 2026).
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from loket.events import Personal, Signal
from loket.providers.fields import as_instant, as_list, as_object, as_person, as_word

CALLED: Final = "called"
"""Kind of the signal that a resident called."""
_OURS: Final = "BUSINESS_INITIATED"
"""Direction of a call that the business began."""

Value = Mapping[str, Any]


def consent(value: Value) -> Iterator[Signal]:
    """A signal for each choice."""
    for one in map(as_object, as_list(value.get("user_preferences"))):
        state = as_word(one.get("value"))
        yield Signal(kind="consent", about="resident", state=state, reason=as_word(one.get("category")))


def calls(value: Value) -> Iterator[Signal]:
    """A signal for each call that a resident began; how a call went on opens nothing anew."""
    for one in _begun(value):
        yield Signal(kind=CALLED, about="resident", state="connect", at=as_instant(one.get("timestamp")))


def residents(field: str, value: Any) -> tuple[Personal, ...]:
    """Whom the first signals of a change are about, in their order; nobody for a change that is about no resident."""
    told = as_object(value)
    if field == "user_preferences":
        named = map(as_object, as_list(told.get("user_preferences")))
        people = [as_person(one.get("wa_id"), one.get("user_id")) for one in named]
    elif field == "calls":
        people = [as_person(one.get("from"), one.get("from_user_id")) for one in _begun(told)]
    else:
        return ()
    return tuple(Personal(phone=phone, bsuid=bsuid) for phone, bsuid in people)


def _begun(value: Value) -> list[Value]:
    told = map(as_object, as_list(value.get("calls")))
    return [one for one in told if one.get("event") == "connect" and one.get("direction") != _OURS]
