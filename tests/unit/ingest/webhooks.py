"""Webhooks of both municipalities' apps, and what ingest makes of them."""

import json
from typing import Any, Final

from loket.events import AnyEvent, ChannelReported, MessageReceived, Personal, ReceiptReported
from loket.providers import PROVIDERS
from loket.providers.shapes import Access, Parsed, Post
from loket.sealing import Keyring
from services.ingest.apps import App
from services.ingest.facts import Facts, Letter
from tests.builders import NOW, RESIDENT, a_world

WORLD: Final = a_world()
TOWNS: Final = ("denhaag", "delft")
NUMBERS: Final = {"denhaag": "200000000000070", "delft": "200000000000015"}
ACCOUNTS: Final = {"denhaag": "100000000000070", "delft": "100000000000015"}


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
