"""What a webhook says becomes events: each once, whose it is, sealed, and readable for the next service."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from loket import identity
from loket.codec import decode, encode
from loket.events import AnyEvent, ChannelReported, MessageReceived, Personal, ReceiptReported
from loket.failures import Code, Permanent
from loket.identity import WAMID
from loket.providers import PROVIDERS
from loket.providers.shapes import Access, NotAWebhook, Parsed, Post
from loket.sealing import KeyMissing, Keyring, ensure_keys, erase_key
from loket.topics import partition_of
from services.ingest.apps import App
from services.ingest.facts import Facts, Letter
from tests.builders import IDENTITY, NEIGHBOUR, NOW, RESIDENT, a_world

WORLD: Final = a_world()
TOWNS: Final = ("denhaag", "delft")
NUMBERS: Final = {"denhaag": "200000000000070", "delft": "200000000000015"}
ACCOUNTS: Final = {"denhaag": "100000000000070", "delft": "100000000000015"}
ANY_TEXT: Final = st.text(st.characters(exclude_categories=[]))


def an_app(town: str, *, shared: bool = False) -> App:
    declared = WORLD[town]
    channel = declared.channels[0]
    return App(
        provider="meta",
        name=f"meta-{town}",
        wire=PROVIDERS["meta"].wire,
        client=PROVIDERS["meta"].client,
        secret="s",
        verify_token="v",
        access=Access(base_url="http://127.0.0.1:9", token="t"),
        numbers={channel.number_id: (declared, channel)},
        accounts={} if shared else {channel.account: (declared, channel)},
    )


APPS: Final = {town: an_app(town) for town in TOWNS}


@pytest.fixture(scope="module")
def keyring(tmp_path_factory: pytest.TempPathFactory) -> Keyring:
    folder = tmp_path_factory.mktemp("keys")
    ensure_keys(folder, WORLD.scopes, NOW.date())
    return Keyring(folder)


@pytest.fixture(scope="module")
def facts(keyring: Keyring) -> Facts:
    return Facts(IDENTITY, keyring)


def parse(app: App, document: Any) -> Parsed:
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    return app.wire.parse(Post(body=body, headers={}), knows=app.knows)


def told(facts: Facts, app: App, document: Any) -> tuple[list[Letter], list[AnyEvent]]:
    parsed = parse(app, document)
    letters = facts.letters(app, parsed)
    return letters, facts.events(app, letters, parsed, NOW)


def a_webhook(
    *values: dict[str, Any], town: str = "denhaag", number_id: str | None = None, field: str = "messages"
) -> dict[str, Any]:
    metadata = {"metadata": {"phone_number_id": number_id or NUMBERS[town]}} if field == "messages" else {}
    changes = [{"field": field, "value": metadata | value} for value in values]
    return {"object": "whatsapp_business_account", "entry": [{"id": ACCOUNTS[town], "changes": changes}]}


def a_text(text: str = "losse tegel", **changes: Any) -> dict[str, Any]:
    return {
        "from": RESIDENT,
        "id": "wamid.1",
        "timestamp": "1795000000",
        "type": "text",
        "text": {"body": text},
    } | changes


def a_status(**changes: Any) -> dict[str, Any]:
    return {
        "id": "wamid.out",
        "status": "delivered",
        "timestamp": "1795000001",
        "recipient_id": RESIDENT,
        "biz_opaque_callback_data": "0b8f3c1e-1111-4222-8333-000000000000",
    } | changes


def opened(keyring: Keyring, event: AnyEvent) -> Personal:
    assert isinstance(event, MessageReceived | ReceiptReported | ChannelReported)
    return keyring.open_personal(event.personal, event_id=event.event_id)


@pytest.mark.parametrize("town", TOWNS)
def test_a_message_belongs_to_the_municipality_of_its_number(facts: Facts, keyring: Keyring, town: str) -> None:
    ((letter,), (event,)) = told(facts, APPS[town], a_webhook({"messages": [a_text("stoep kapot")]}, town=town))

    assert isinstance(event, MessageReceived)
    assert (event.municipality, event.channel, event.kind) == (town, "whatsapp", "text")
    assert (event.provider, event.app, event.received_at) == ("meta", f"meta-{town}", NOW)
    assert event.event_id == letter.event_id == identity.event_id(IDENTITY, town, WAMID, "wamid.1")
    assert event.aliases == identity.aliases(IDENTITY, town, bsuid=None, phone=RESIDENT)
    assert event.personal.key_id == f"{town}.2026-11"
    personal = opened(keyring, event)
    assert (personal.text, personal.phone, personal.native_id) == ("stoep kapot", RESIDENT, "wamid.1")


def test_the_same_message_is_the_same_event_again_and_another_one_in_the_other_municipality(facts: Facts) -> None:
    first, again, there = (
        told(facts, APPS[town], a_webhook({"messages": [a_text()]}, town=town))[1][0]
        for town in ("denhaag", "denhaag", "delft")
    )

    assert first.event_id == again.event_id != there.event_id
    assert isinstance(first, MessageReceived)
    assert isinstance(there, MessageReceived)
    assert not set(first.aliases) & set(there.aliases)


def test_three_messages_and_two_statuses_in_one_post_are_five_events(facts: Facts) -> None:
    document = a_webhook(
        {"messages": [a_text(id="wamid.1"), a_text(id="wamid.2", **{"from": NEIGHBOUR})]},
        {"statuses": [a_status(), a_status(status="read")], "messages": [a_text(id="wamid.3")]},
    )

    _, events = told(facts, APPS["denhaag"], document)

    assert [type(event) for event in events] == [MessageReceived] * 3 + [ReceiptReported] * 2
    assert len({event.event_id for event in events}) == 5


def test_messages_of_one_resident_go_to_one_partition(facts: Facts) -> None:
    document = a_webhook({"messages": [a_text(id=f"wamid.{n}") for n in range(5)]})

    _, events = told(facts, APPS["denhaag"], document)

    assert len({partition_of(encode(event).key) for event in events}) == 1


def test_an_emergency_is_known_before_anything_is_sealed(tmp_path: Path) -> None:
    without_keys = Facts(IDENTITY, Keyring(tmp_path))
    document = a_webhook({"messages": [a_text("brand!! er slaan vlammen uit het dak"), a_text(id="wamid.2")]})
    parsed = parse(APPS["denhaag"], document)

    urgent, calm = without_keys.letters(APPS["denhaag"], parsed)

    assert urgent.emergency is not None
    assert (urgent.emergency.kind, urgent.emergency.level) == ("fire", "certain")
    assert calm.emergency is None
    with pytest.raises(KeyMissing):
        without_keys.events(APPS["denhaag"], [urgent], parsed, NOW)


def test_an_emergency_travels_with_the_message(facts: Facts) -> None:
    _, (event,) = told(facts, APPS["delft"], a_webhook({"messages": [a_text("ik ruik gas in huis")]}, town="delft"))

    assert isinstance(event, MessageReceived)
    assert (event.emergency, event.emergency_level) == ("gas", "certain")


def test_the_month_of_the_key_is_the_month_in_which_it_came(tmp_path: Path) -> None:
    ensure_keys(tmp_path, WORLD.scopes, NOW.date())
    facts = Facts(IDENTITY, Keyring(tmp_path))
    parsed = parse(APPS["denhaag"], a_webhook({"messages": [a_text()]}))
    letters = facts.letters(APPS["denhaag"], parsed)

    (later,) = facts.events(APPS["denhaag"], letters, parsed, NOW + timedelta(days=10))

    assert isinstance(later, MessageReceived)
    assert later.personal.key_id == "denhaag.2026-12"


def test_an_erased_key_is_permanent_and_the_other_municipality_goes_on(tmp_path: Path) -> None:
    ensure_keys(tmp_path, WORLD.scopes, NOW.date())
    erase_key(tmp_path, "denhaag.2026-11")
    facts = Facts(IDENTITY, Keyring(tmp_path))

    with pytest.raises(Permanent) as error:
        told(facts, APPS["denhaag"], a_webhook({"messages": [a_text()]}))

    assert error.value.code is Code.KEY_ERASED
    assert len(told(facts, APPS["delft"], a_webhook({"messages": [a_text()]}, town="delft"))[1]) == 1


def test_a_receipt_names_its_delivery_and_each_step_is_an_event_of_its_own(facts: Facts, keyring: Keyring) -> None:
    failed = a_status(status="failed", errors=[{"code": 131026}])
    document = a_webhook({"statuses": [a_status(), a_status(status="read"), failed, a_status()]}, town="delft")

    _, events = told(facts, APPS["delft"], document)

    delivered, read, refused, again = events
    assert len({delivered.event_id, read.event_id, refused.event_id}) == 3
    assert again.event_id == delivered.event_id
    assert isinstance(refused, ReceiptReported)
    assert (refused.municipality, refused.status, refused.code) == ("delft", "failed", 131026)
    assert refused.delivery == "0b8f3c1e-1111-4222-8333-000000000000"
    assert refused.message_ref == identity.message_ref(IDENTITY, "delft", "wamid.out")
    assert refused.aliases == identity.aliases(IDENTITY, "delft", bsuid=None, phone=RESIDENT)
    assert opened(keyring, refused).native_id == "wamid.out"


@pytest.mark.parametrize("number_id", ["999", NUMBERS["delft"]])
def test_a_number_that_is_not_this_apps_is_nobodys_and_its_content_stays_sealed_under_the_app(
    facts: Facts, keyring: Keyring, number_id: str
) -> None:
    letters, (event,) = told(facts, APPS["denhaag"], a_webhook({"messages": [a_text("geheim")]}, number_id=number_id))

    assert letters == []
    assert isinstance(event, ChannelReported)
    assert (event.municipality, event.channel, event.problem) == (None, None, "unknown_number")
    assert event.personal.key_id == "app.meta-denhaag.2026-11"
    assert "geheim" in (opened(keyring, event).raw or "")
    assert b"geheim" not in encode(event).value


def test_a_report_about_an_account_is_its_municipalitys(facts: Facts) -> None:
    document = a_webhook({"event": "DISABLED_UPDATE"}, field="account_update", town="delft")

    _, (event,) = told(facts, APPS["delft"], document)

    assert isinstance(event, ChannelReported)
    assert (event.municipality, event.channel, event.field) == ("delft", "whatsapp", "account_update")


def test_a_report_about_an_account_that_several_share_is_nobodys(facts: Facts) -> None:
    document = a_webhook({"event": "DISABLED_UPDATE"}, field="account_update")

    _, (event,) = told(facts, an_app("denhaag", shared=True), document)

    assert isinstance(event, ChannelReported)
    assert (event.municipality, event.channel) == (None, None)
    assert event.personal.key_id.startswith("app.meta-denhaag.")


def test_nothing_of_a_resident_is_readable_in_an_event_or_in_what_a_log_would_show(facts: Facts) -> None:
    message = a_text("mevrouw Pietersen belt 0612345678", from_user_id="NL.12345678901234567890")
    document = a_webhook({"messages": [message], "statuses": [a_status()], "contacts": [{"wa_id": RESIDENT}]})

    letters, events = told(facts, APPS["denhaag"], document)

    shown = "".join([*map(repr, letters), *map(repr, events), *(encode(e).value.decode() for e in events)])
    shown += "".join(str(encode(event).headers) + str(encode(event).key) for event in events)
    for secret in ("Pietersen", RESIDENT, "wamid", "NL.1234"):
        assert secret not in shown


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


def test_a_key_that_stands_twice_counts_as_its_last(facts: Facts, keyring: Keyring) -> None:
    body = json.dumps(a_webhook({"messages": [a_text()]})).encode().replace(b'"body": ', b'"body": "eerst", "body": ')
    assert body.count(b'"body"') == 2

    _, (event,) = told(facts, APPS["denhaag"], body)

    assert opened(keyring, event).text == "losse tegel"


def test_a_resident_who_changes_number_keeps_who_they_were(facts: Facts) -> None:
    parsed = parse(APPS["denhaag"], a_webhook({"messages": [a_text()]}))
    (inbound,) = parsed.messages
    moved = Personal(native_id="wamid.1", phone=NEIGHBOUR, was_phone=RESIDENT)
    changed = Parsed(
        messages=(type(inbound)(number_id=inbound.number_id, kind="system", sent_at=None, personal=moved),)
    )

    (letter,) = facts.letters(APPS["denhaag"], changed)

    assert letter.aliases == identity.aliases(IDENTITY, "denhaag", bsuid=None, phone=NEIGHBOUR)
    assert letter.former == identity.aliases(IDENTITY, "denhaag", bsuid=None, phone=RESIDENT)
