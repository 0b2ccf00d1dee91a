"""What a webhook says becomes events: each once, whose it is, sealed."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from loket import identity
from loket.codec import encode
from loket.events import ChannelReported, MessageReceived, Personal, ReceiptReported
from loket.failures import Code, Permanent
from loket.identity import WAMID
from loket.providers.shapes import Parsed
from loket.sealing import KeyMissing, Keyring, ensure_keys, erase_key
from loket.topics import partition_of
from services.ingest.facts import Facts
from tests.builders import IDENTITY, NEIGHBOUR, NOW, RESIDENT
from tests.unit.ingest.webhooks import (
    APPS,
    NUMBERS,
    TOWNS,
    WORLD,
    a_status,
    a_text,
    a_webhook,
    an_app,
    opened,
    parse,
    told,
)


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


def test_a_wish_about_marketing_names_the_residents_it_is_of(facts: Facts) -> None:
    wishes = [{"wa_id": RESIDENT, "user_id": "NL.1", "category": "marketing_messages", "value": "stop"}]
    wishes.append(wishes[0] | {"wa_id": NEIGHBOUR, "user_id": "NL.2", "value": "resume"})
    webhook = a_webhook({"user_preferences": wishes}, field="user_preferences")

    _, (event,) = told(facts, APPS["denhaag"], webhook)

    assert isinstance(event, ChannelReported)
    assert [(s.kind, s.state) for s in event.signals] == [("consent", "stop"), ("consent", "resume")]
    assert [s.aliases for s in event.signals] == [
        identity.aliases(IDENTITY, "denhaag", bsuid="NL.1", phone=RESIDENT),
        identity.aliases(IDENTITY, "denhaag", bsuid="NL.2", phone=NEIGHBOUR),
    ]
    assert RESIDENT.encode() not in encode(event).value
