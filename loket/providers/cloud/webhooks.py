"""The Cloud API's webhooks (pure). Source: Meta's Cloud API reference, v23.0 and the pages of 2026."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from loket.codec import NotJson, read_json
from loket.events import Personal, Signal
from loket.providers.cloud import inbound, plain
from loket.providers.cloud.people import residents
from loket.providers.cloud.signals import errors, signals
from loket.providers.fields import as_code, as_list, as_name, as_object, as_raw, as_text, content_id
from loket.providers.shapes import Change, Inbound, NotAWebhook, Parsed, Post, StatusUpdate

_TOLD: Final = frozenset({"messages", "statuses"})
_VALUE: Final = frozenset({"messaging_product", "metadata", "contacts"}) | _TOLD
_CHANGE: Final = frozenset({"field", "value"})
_ENTRY: Final = frozenset({"id", "time", "changes"})
_DOCUMENT: Final = frozenset({"object", "entry"})

Found = Inbound | StatusUpdate | Change
Knows = Callable[[str], bool]


def _codes(value: Any) -> tuple[int, ...]:
    found = (as_code(as_object(error).get("code")) for error in as_list(as_object(value).get("errors")))
    return tuple(code for code in found if code is not None)


def _change(
    entry: Mapping[str, Any],
    field: str,
    value: Any,
    *,
    number_id: str | None = None,
    problem: str | None = None,
    means: tuple[Signal, ...] = (),
    of: tuple[Personal, ...] = (),
) -> Change:
    # The account of a partner's event stands in waba_info: entry.id is then the partner's own business.
    account = as_text(as_object(as_object(value).get("waba_info")).get("waba_id")) or as_text(entry.get("id"))
    return Change(
        number_id=number_id,
        account=account,
        field=field,
        problem=problem,
        codes=_codes(value),
        signals=means,
        residents=of,
        native_id=content_id(entry.get("id"), entry.get("time"), field, value),
        raw=as_raw(value),
    )


def _lists(holder: Mapping[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """What stands in lists beside what is known: errors, and facts of kinds that are not known yet."""
    return {k: v for k, v in holder.items() if k not in known and isinstance(v, list) and v}


def _messages_value(entry: Mapping[str, Any], value: Mapping[str, Any], knows: Knows) -> Iterator[Found]:
    number_id = as_text(as_object(value.get("metadata")).get("phone_number_id"))
    if number_id is None or not knows(number_id):
        yield _change(entry, "messages", value, problem="unknown_number")
        return
    contacts = inbound.contacts_of(value)
    found_any = False
    for message in as_list(value.get("messages")):
        found_any = True
        if as_text(as_object(message).get("id")) is None:
            yield _change(entry, "messages", message, number_id=number_id, problem="unknown_shape")
        else:
            yield inbound.message(message, contacts, number_id)
    for status in as_list(value.get("statuses")):
        found_any = True
        known = inbound.status(as_object(status), number_id)
        yield known or _change(entry, "messages", status, number_id=number_id, problem="unknown_shape")
    if not found_any and not as_list(value.get("errors")):
        yield _change(entry, "messages", value, number_id=number_id, problem="unknown_shape")
        return
    odd = {k: v for k, v in value.items() if k in _TOLD and v and not isinstance(v, list)}
    if beside := odd | _lists(value, _VALUE):
        rest = {k: v for k, v in value.items() if k in beside or k not in _VALUE - {"metadata"}}
        problem = None if beside.keys() == {"errors"} else "unknown_shape"
        yield _change(entry, "messages", rest, number_id=number_id, problem=problem, means=errors(rest))


def _number(value: Mapping[str, Any], knows: Knows) -> str | None:
    """The number of ours that something other than messages is about, when the body names its id."""
    named = [as_object(value.get("metadata")).get("phone_number_id"), value.get("phone_number_id")]
    if value.get("entity_type") == "PHONE_NUMBER":
        named.append(value.get("entity_id"))
    return next((number for number in map(as_text, named) if number is not None and knows(number)), None)


def _odd(entry: Mapping[str, Any], value: Any, field: str = "unknown") -> Change:
    """What has not the shape of what it stands for, in one piece."""
    return _change(entry, field, value, problem="unknown_shape", means=errors(value))


def _beside(entry: Mapping[str, Any], holder: Mapping[str, Any], known: frozenset[str]) -> Iterator[Change]:
    """What stands in lists beside what a level should hold, in one piece."""
    if lists := _lists(holder, known):
        yield _odd(entry, lists)


def _entry(entry: Mapping[str, Any], knows: Knows) -> Iterator[Found]:
    yield from _beside(entry, entry, _ENTRY)
    for raw_change in as_list(entry.get("changes")):
        change = as_object(raw_change)
        field, value = as_name(change.get("field")), change.get("value")
        if field is None or not isinstance(value, dict):
            yield _odd(entry, raw_change, field or "unknown")
            continue
        yield from _beside(entry, change, _CHANGE)
        if field == "messages":
            yield from _messages_value(entry, value, knows)
        else:
            number_id, means = _number(value, knows), signals(field, value)
            yield _change(entry, field, value, number_id=number_id, means=means, of=residents(field, value))


def _found(document: Mapping[str, Any], knows: Knows) -> Iterator[Found]:
    entries = as_list(document.get("entry"))
    if not entries:
        yield _odd({}, document)
        return
    yield from _beside({}, document, _DOCUMENT)
    for raw_entry in entries:
        entry = as_object(raw_entry)
        if as_list(entry.get("changes")):
            yield from _entry(entry, knows)
        else:
            yield _odd(entry, raw_entry)


def parse(post: Post, *, knows: Knows) -> Parsed:
    """Everything that a webhook says: every entry, change, message, status and error; nothing is dropped.

    Args:
        post: as it came.
        knows: whether a ``phone_number_id`` is one of ours. A ``messages`` change for another one, or without one, is
            kept as one change: whose it is, is not guessed.

    Raises:
        NotAWebhook: it is not JSON, not an object, or has no ``entry``.
    """
    texts = plain.read(post.body)
    if texts is None:
        return parse_any(post.body, knows=knows)
    for message in texts:
        if not knows(message.number_id):
            return parse_any(post.body, knows=knows)
    return Parsed(messages=texts)


def parse_any(body: bytes, *, knows: Knows) -> Parsed:
    """What ``parse`` does, the long way, which knows every kind of webhook."""
    try:
        document = read_json(body)
    except NotJson as error:
        raise NotAWebhook from error
    if not isinstance(document, dict) or "entry" not in document:
        raise NotAWebhook
    found = list(_found(document, knows))
    return Parsed(
        messages=tuple(f for f in found if isinstance(f, Inbound)),
        statuses=tuple(f for f in found if isinstance(f, StatusUpdate)),
        changes=tuple(f for f in found if isinstance(f, Change)),
    )
