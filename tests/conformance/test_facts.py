"""The same resident and the same message are the same, whichever way they come."""

from datetime import datetime
from pathlib import Path
from typing import Final

import pytest
from msgspec import structs

from loket.events import MessageReceived, ReceiptReported
from loket.identity import WAMID, message_ref
from loket.providers.shapes import Access, Parsed
from loket.sealing import Keyring
from services.ingest.apps import App
from services.ingest.facts import Facts
from tests.builders import IDENTITY, NOW, a_keyring, a_world
from tests.conformance.cases import case
from tests.conformance.vendors import DELIVERY, SECRET, TOKEN, VENDORS, Vendor

every_vendor = pytest.mark.parametrize("vendor", VENDORS, ids=str)
MOMENT: Final[datetime] = NOW


@pytest.fixture
def keyring(tmp_path: Path) -> Keyring:
    return a_keyring(tmp_path / "keys", today=NOW.date())


def an_app(vendor: Vendor) -> App:
    municipality = a_world()["denhaag"]
    return App(
        provider=vendor.name,
        name=f"{vendor.name}-denhaag",
        wire=vendor.wire,
        client=vendor.client,
        secret=SECRET,
        verify_token="verify",
        access=Access(base_url="https://example.org", token=TOKEN),
        numbers={vendor.number_ids[0]: (municipality, vendor.channel())},
        accounts={},
    )


def told(vendor: Vendor, name: str) -> Parsed:
    return vendor.wire.parse(case(vendor.name, name).post(), knows=vendor.knows)


def heard(vendor: Vendor, keyring: Keyring, name: str = "text", native_id: str | None = None) -> MessageReceived:
    parsed = told(vendor, name)
    if native_id is not None:
        (one,) = parsed.messages
        named = structs.replace(one, personal=structs.replace(one.personal, native_id=native_id, bsuid=None))
        parsed = structs.replace(parsed, messages=(named,))
    facts, app = Facts(IDENTITY, keyring), an_app(vendor)
    (event,) = facts.events(app, facts.letters(app, parsed), parsed, MOMENT)
    assert isinstance(event, MessageReceived)
    return event


def test_a_resident_is_the_same_by_every_vendor(keyring: Keyring) -> None:
    by_phone = {heard(vendor, keyring, native_id="x").aliases for vendor in VENDORS}

    assert len(by_phone) == 1


def test_a_message_is_the_same_by_every_vendor_that_tells_whatsapps_id(keyring: Keyring) -> None:
    ids = {vendor.name: heard(vendor, keyring, native_id="wamid.invented-1").event_id for vendor in VENDORS}

    same = {vendor.name for vendor in VENDORS if vendor.wire.SPACE == WAMID}
    assert len({ids[name] for name in same}) == 1
    assert same == {"meta", "dialog360", "cm"}
    assert all(ids[name] != ids["meta"] for name in ids.keys() - same)


@every_vendor
def test_a_receipt_finds_its_delivery(vendor: Vendor, keyring: Keyring) -> None:
    parsed = told(vendor, "status_delivered")
    facts, app = Facts(IDENTITY, keyring), an_app(vendor)

    (event,) = facts.events(app, [], parsed, MOMENT)

    assert isinstance(event, ReceiptReported)
    assert (event.delivery, event.status) == (DELIVERY, "delivered")
    assert event.message_ref == message_ref(IDENTITY, "denhaag", parsed.statuses[0].native_id)


@every_vendor
def test_an_event_shows_nothing_of_the_resident(vendor: Vendor, keyring: Keyring) -> None:
    shown = repr(heard(vendor, keyring))

    assert [word for word in ("31600000001", "Voorbeeld", "Kerkstraat", "wamid.") if word in shown] == []
