"""Whatever a webhook says, the next service can read what ingest made of it; or it is refused."""

import json
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from loket.codec import decode, encode
from loket.events import AnyEvent
from loket.providers.shapes import NotAWebhook
from loket.sealing import Keyring
from services.ingest.apps import App
from services.ingest.facts import Facts
from tests.builders import RESIDENT
from tests.unit.ingest.webhooks import (
    APPS,
    NUMBERS,
    TOWNS,
    a_text,
    a_webhook,
    opened,
    parse,
    told,
)

ANY_TEXT: Final = st.text(st.characters(exclude_categories=[]))


@pytest.mark.parametrize("town", TOWNS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=ANY_TEXT, native_id=ANY_TEXT.filter(bool))
def test_any_words_under_any_id_come_back_as_they_were(
    facts: Facts, keyring: Keyring, town: str, text: str, native_id: str
) -> None:
    document = a_webhook({"messages": [a_text(text, id=native_id)]}, town=town)

    _, (event,) = told(facts, APPS[town], document)

    assert decode(encode(event).value) == event
    assert (opened(keyring, event).text, opened(keyring, event).native_id) == (text, native_id)


NAMES: Final = (
    *("id", "metadata", "phone_number_id", "contacts", "wa_id", "user_id", "profile", "name", "messages", "statuses"),
    *("errors", "code", "from", "from_user_id", "from_parent_user_id", "timestamp", "type", "text", "body", "image"),
    *("location", "latitude", "longitude", "interactive", "button_reply", "reaction", "emoji", "message_id", "context"),
    *("status", "recipient_id", "recipient_user_id", "biz_opaque_callback_data", "pricing", "billable", "category"),
    *("waba_info", "waba_id", "event", "system", "new_wa_id", "voice", "audio", "filename"),
)
WORDS: Final = (
    *("text", "image", "location", "interactive", "system", "reaction", "audio", "failed", "delivered", "read"),
    *("1795000000", "wamid.x", "9e9", RESIDENT, "NL.12345678901234567890", "brand", *NUMBERS.values()),
)
VALUES: Final[st.SearchStrategy[Any]] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from((10**18, -(10**18), 2**64, 10**40, -(10**400), 253402300800, -62135596801))
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(WORDS)
    | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=20,
)
OBJECTS: Final = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=8)


def the_next_can_read(keyring: Keyring, app: App, events: list[AnyEvent]) -> None:
    assert events
    for event in events:
        assert decode(encode(event).value) == event
        assert event.municipality in {None, app.name.removeprefix("meta-")}
        opened(keyring, event)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    town=st.sampled_from(TOWNS),
    messages=st.lists(OBJECTS.map(lambda found: {"id": "wamid.x"} | found), max_size=2),
    statuses=st.lists(OBJECTS.map(lambda found: {"id": "wamid.y", "status": "failed"} | found), max_size=2),
    other=OBJECTS,
    field=st.sampled_from(("account_update", "account_alerts", "phone_number_quality_update", "security")) | ANY_TEXT,
)
@example("delft", [], [{"id": "wamid.y", "status": "failed", "errors": [{"code": 10**40}]}], {}, "x")
@example(
    "delft",
    [{"id": "wamid.x", "timestamp": 10**400}],
    [{"id": "y", "status": "read", "timestamp": "9" * 3000}],
    {},
    "x",
)
@example(
    "delft",
    [{"id": 10**300, "from": 10**300}],
    [{"id": -(10**300), "status": "read"}],
    {"errors": [{"code": -(2**70)}]},
    "x",
)
def test_any_message_status_or_report_becomes_events_that_the_next_can_read(
    facts: Facts,
    keyring: Keyring,
    town: str,
    messages: list[dict[str, Any]],
    statuses: list[dict[str, Any]],
    other: dict[str, Any],
    field: str,
) -> None:
    document = a_webhook({"messages": messages, "statuses": statuses}, town=town)
    document["entry"][0]["changes"].append({"field": field, "value": other})

    letters, events = told(facts, APPS[town], document)

    assert len(letters) <= len(messages)
    assert len(events) >= len(messages) + len(statuses) + 1
    the_next_can_read(keyring, APPS[town], events)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.binary() | VALUES.map(lambda found: json.dumps({"entry": found}).encode()))
@example(b"")
@example(b"null")
@example(b"NaN")
@example(b'{"entry":NaN}')
@example(b'{"entry":[Infinity]}')
@example(b'{"entry":[]} x')
@example(b'{"entry":"\xff"}')
@example(b'{"entry":"\xed\xa0\x80"}')
@example(b'{"entry":"\\ud800"}')
@example(b'{"entry":1,"entry":[],"entry":{}}')
@example(b'{"entry":' + b"9" * 5_000 + b"}")
@example(b'{"entry":-1e99999}')
@example(b'{"entry":[{"id":1e400,"changes":[{"field":"x","value":{"n":' + b"1" * 5_000 + b"}}]}]}")
@example(b'{"entry":' + b"[" * 10_000 + b"]" * 10_000 + b"}")
@example(b'{"entry":' + b'{"a":' * 10_000 + b"1" + b"}" * 10_000 + b"}")
@example(b'{"entry":' + b"[" * 998 + b"]" * 998 + b"}")
@example(b"[" * 1_000_000)
def test_any_bytes_become_events_that_the_next_can_read_or_are_refused(
    facts: Facts, keyring: Keyring, body: bytes
) -> None:
    for app in APPS.values():
        try:
            _, events = told(facts, app, body)
        except NotAWebhook:
            continue
        the_next_can_read(keyring, app, events)


@pytest.mark.parametrize(
    "body",
    [
        b'{"entry":NaN}',
        b'{"entry":[]} x',
        b'{"entry":"\xff"}',
        b'{"entry":' + b"[" * 10_000 + b"]" * 10_000 + b"}",
        b'{"entry":' + b'{"a":' * 10_000 + b"1" + b"}" * 10_000 + b"}",
        b'{"a":1}',
        b'[{"entry":1}]',
        b"",
    ],
)
def test_what_is_no_webhook_is_refused(body: bytes) -> None:
    with pytest.raises(NotAWebhook):
        parse(APPS["delft"], body)
