"""A foreign client: pywa's functions work unchanged against the simulator, and pywa reads whatever it sends."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from pywa.client import WhatsApp
from pywa.types.base_update import BaseUpdate, RawUpdate
from pywa.types.callback import Button, Section, SectionList, SectionRow
from pywa.types.message_status import MessageStatus
from pywa.types.others import Contact
from pywa.types.templates import (
    BodyText,
    Buttons,
    QuickReplyButton,
    Template,
    TemplateCategory,
    TemplateLanguage,
)

from tests.component.simulator.stand import IDS, NUMBERS, SECRETS, TOKENS, WABAS, Stand
from tests.simulated import until

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@pytest.fixture
async def wa(stand: Stand) -> AsyncIterator[WhatsApp]:
    """A client of pywa whose session goes to the simulator."""
    with httpx.Client(timeout=10) as session:
        yield a_client(session, stand.simulator.base)


def a_client(session: httpx.Client, base: str) -> WhatsApp:
    made = WhatsApp(
        phone_id=IDS["denhaag"],
        token=TOKENS["denhaag"],
        waba_id=WABAS["denhaag"],
        app_secret=SECRETS["meta-denhaag"],
        verify_token="verify-denhaag",
        session=session,
        server=None,
    )
    session.base_url = httpx.URL(f"{base}/graph/v23.0")
    return made


async def run(call: Callable[[], Any]) -> Any:
    return await asyncio.to_thread(call)


async def shown(stand: Stand, phone: str, count: int) -> list[dict[str, Any]]:
    """What a phone received, once it is so much."""

    async def there() -> bool:
        return len([item for item in await stand.phone(phone) if item["direction"] == "in"]) == count

    await until(there)
    return [item for item in await stand.phone(phone) if item["direction"] == "in"]


SENDERS: dict[str, Callable[[WhatsApp, str], Any]] = {
    "text": lambda wa, to: wa.send_message(to=to, text="Dank u.", tracker="row-1"),
    "image": lambda wa, to: wa.send_image(to=to, image=PNG, mime_type="image/png", caption="Hier"),
    "document": lambda wa, to: wa.send_document(
        to=to, document=b"%PDF-1.7", filename="brief.pdf", mime_type="application/pdf"
    ),
    "contacts": lambda wa, to: wa.send_contact(
        to=to, contact=Contact(name=Contact.Name(formatted_name="A", first_name="A"))
    ),
    "location": lambda wa, to: wa.send_location(to=to, latitude=52.08, longitude=4.31, name="Stadhuis"),
    "interactive": lambda wa, to: wa.send_message(
        to=to,
        text="Klopt dit?",
        buttons=[Button(title="Ja", callback_data="ja"), Button(title="Nee", callback_data="nee")],
    ),
}


@pytest.mark.parametrize("kind", SENDERS)
async def test_pywa_sends(stand: Stand, wa: WhatsApp, phone: str, kind: str) -> None:
    await stand.write(phone)

    sent = await run(lambda: SENDERS[kind](wa, phone))

    (item,) = await shown(stand, phone, 1)
    assert (item["id"], item["type"]) == (sent.id, kind)


async def test_pywa_sends_a_list_and_asks_for_a_place(stand: Stand, wa: WhatsApp, phone: str) -> None:
    await stand.write(phone)
    rows = [SectionRow(title="Afval", callback_data="afval", description="Naast de bak")]
    choices = SectionList(button_title="Kies", sections=[Section(title="Soort", rows=rows)])

    await run(lambda: wa.send_message(to=phone, text="Waar gaat het over?", buttons=choices))
    await run(lambda: wa.request_location(to=phone, text="Waar is het?"))

    kinds = [item["interactive"]["type"] for item in await shown(stand, phone, 2)]
    assert kinds == ["list", "location_request_message"]


async def test_pywa_reacts_reads_and_types(stand: Stand, wa: WhatsApp, phone: str) -> None:
    wamid = await stand.write(phone)

    await run(lambda: wa.send_reaction(to=phone, emoji="👍", message_id=wamid))
    await run(lambda: wa.remove_reaction(to=phone, message_id=wamid))
    read = await run(lambda: wa.mark_message_as_read(message_id=wamid))
    typing = await run(lambda: wa.indicate_typing(message_id=wamid))

    emojis = [item["reaction"]["emoji"] for item in await shown(stand, phone, 2)]
    assert emojis == ["👍", ""]
    assert (bool(read), bool(typing)) == (True, True)
    assert [item["status"] for item in await stand.phone(phone) if item["direction"] == "out"] == ["read"]


async def test_pywa_handles_files(stand: Stand, wa: WhatsApp) -> None:
    uploaded = await run(lambda: wa.upload_media(media=PNG, mime_type="image/png", filename="kaart.png"))
    address = await run(lambda: wa.get_media_url(media_id=uploaded.id))
    fetched = await run(lambda: wa.get_media_bytes(url=address.url))
    gone = await run(lambda: wa.delete_media(media_id=uploaded.id))

    assert (address.mime_type, address.file_size, fetched, bool(gone)) == ("image/png", len(PNG), PNG, True)


async def test_pywa_makes_and_sends_a_template(stand: Stand, wa: WhatsApp, phone: str) -> None:
    body = BodyText("Uw melding {{1}} is klaar.", "DH-1")
    draft = Template(
        name="pywa_klaar",
        language=TemplateLanguage.DUTCH,
        category=TemplateCategory.UTILITY,
        components=[body, Buttons(buttons=[QuickReplyButton(text="Dank u")])],
    )

    created = await run(lambda: wa.create_template(template=draft))
    await stand.jump(1.0)
    await until(lambda: any(b"APPROVED" in one.body for one in stand.receiver.delivered))
    await run(
        lambda: wa.send_template(
            to=phone,
            name="pywa_klaar",
            language=TemplateLanguage.DUTCH,
            params=[
                BodyText.params("DH-7"),  # type: ignore[arg-type]  # works on the class, which its types do not say
                QuickReplyButton.params(callback_data="dank", index=0),
            ],
        )
    )

    (item,) = await shown(stand, phone, 1)
    assert created.status == "PENDING"
    assert item["template"]["text"] == "Uw melding DH-7 is klaar."
    assert item["template"]["buttons"] == [{"text": "Dank u", "payload": "dank"}]


async def test_pywa_knows_an_error_by_its_code(stand: Stand, wa: WhatsApp, phone: str) -> None:
    await stand.fault("rate_limited")

    with pytest.raises(Exception, match="130429") as refused:
        await run(lambda: wa.send_message(to=phone, text="dag"))

    assert type(refused.value).__name__ != "HTTPStatusError"


def read(wa: WhatsApp, body: bytes) -> list[BaseUpdate]:
    """What pywa makes of a webhook; it looks at one change at a time, so each is given to it alone."""
    updates: list[BaseUpdate] = []
    document = json.loads(body)
    for entry in document["entry"]:
        for change in entry["changes"]:
            one = {**document, "entry": [{**entry, "changes": [change]}]}
            raw = RawUpdate(json.dumps(one).encode(), hmac_header=None, update_hash="x")
            handler = wa._get_handler_type(raw)
            if handler is None:
                assert change["field"] in UNKNOWN_TO_PYWA, change
                continue
            updates.append(wa._handlers_to_updates[handler].from_update(wa, raw))
    return updates


# pywa has no type for these fields; it passes them on raw.
UNKNOWN_TO_PYWA = {
    "phone_number_quality_update",
    "phone_number_name_update",
    "business_capability_update",
    "account_review_update",
    "account_alerts",
    "security",
}

MEDIA = {"bytes_b64": base64.b64encode(PNG).decode(), "mime_type": "image/png"}
MESSAGES: dict[str, dict[str, Any]] = {
    "text": {"text": {"body": "lantaarn kapot"}},
    "image": {"image": MEDIA | {"caption": "hier"}},
    "video": {"video": MEDIA | {"mime_type": "video/mp4"}},
    "audio": {"audio": MEDIA | {"mime_type": "audio/ogg; codecs=opus"}},
    "document": {"document": MEDIA | {"filename": "brief.pdf", "mime_type": "application/pdf"}},
    "sticker": {"sticker": MEDIA | {"mime_type": "image/webp", "animated": True}},
    "location": {"location": {"latitude": 52.0, "longitude": 4.3}},
    "reaction": {"reaction": {"message_id": "wamid.X", "emoji": "👍"}},
    "reaction_removed": {"type": "reaction", "reaction": {"message_id": "wamid.X"}},
    "button": {"button": {"text": "Ja", "payload": "yes"}, "context": {"message_id": "wamid.Y"}},
    "button_reply": {
        "type": "interactive",
        "interactive": {"type": "button_reply", "button_reply": {"id": "1", "title": "Ja"}},
        "context": {"message_id": "wamid.Y"},
    },
    "list_reply": {
        "type": "interactive",
        "interactive": {"type": "list_reply", "list_reply": {"id": "1", "title": "Boom", "description": "hoog"}},
        "context": {"message_id": "wamid.Y"},
    },
    "flow_reply": {
        "type": "interactive",
        "interactive": {
            "type": "nfm_reply",
            "nfm_reply": {"name": "flow", "body": "Sent", "response_json": '{"flow_token":"t","naam":"x"}'},
        },
        "context": {"message_id": "wamid.Y"},
    },
    "contacts": {"contacts": [{"name": {"formatted_name": "Sanne", "first_name": "Sanne"}}]},
    "order": {
        "order": {
            "catalog_id": "1",
            "text": "graag",
            "product_items": [{"product_retailer_id": "a", "quantity": 1, "item_price": 1.0, "currency": "EUR"}],
        }
    },
    "unsupported": {"unsupported": {"type": "poll"}},
    "forwarded": {"type": "text", "text": {"body": "kijk"}, "context": {"forwarded": True}},
}


@pytest.mark.parametrize("kind", MESSAGES)
@pytest.mark.parametrize("hidden", [False, True])
async def test_pywa_reads_every_message(stand: Stand, wa: WhatsApp, phone: str, kind: str, hidden: bool) -> None:
    await stand.call("POST", f"/control/phones/{phone}/settings", json={"hide_number": hidden, "username": "sanne"})
    message = {"to": NUMBERS["denhaag"], "type": kind} | MESSAGES[kind]
    status, answer = await stand.call("POST", f"/control/phones/{phone}/messages", json=message)
    assert status == 202, answer

    await until(lambda: bool(stand.receiver.delivered))

    (update,) = read(wa, stand.receiver.delivered[0].body)
    assert update.id == answer["id"]


async def test_pywa_reads_edits_revocations_and_new_identities(stand: Stand, wa: WhatsApp, phone: str) -> None:
    wamid = await stand.write(phone)
    base = f"/control/phones/{phone}"
    edit = {"original_message_id": wamid, "message": {"type": "text", "text": {"body": "anders"}}}
    for kind, content in (("edit", edit), ("revoke", {"original_message_id": wamid})):
        body = {"to": NUMBERS["denhaag"], "type": kind, kind: content}
        assert (await stand.call("POST", f"{base}/messages", json=body))[0] == 202
    await stand.call("POST", f"{base}/change-user-id")
    await stand.call("POST", f"{base}/change-number", json={"to": phone.replace("+31600", "+31697")})
    await stand.call("POST", f"{base}/preferences", json={"to": NUMBERS["denhaag"], "value": "stop"})

    await until(lambda: len(stand.receiver.delivered) == 6)

    names = [type(update).__name__ for one in stand.receiver.delivered for update in read(wa, one.body)]
    assert {"EditedMessage", "DeletedMessage", "PhoneNumberChange", "UserMarketingPreferences"} <= set(names)
    assert len(names) == 6


async def test_pywa_reads_every_status(stand: Stand, wa: WhatsApp, phone: str) -> None:
    await stand.write(phone)
    _, sent = await stand.send(phone, biz_opaque_callback_data="row-1")
    await until(lambda: len(stand.receiver.statuses(phone)) == 2)
    for status in ("read", "played", "failed"):
        body = {"id": sent["messages"][0]["id"], "status": status}
        await stand.call("POST", f"/control/phones/{phone}/statuses", json=body)

    await until(lambda: len(stand.receiver.statuses(phone)) == 5)

    updates = [update for one in stand.receiver.delivered if b'"statuses"' in one.body for update in read(wa, one.body)]
    names = {str(update.status) for update in updates if isinstance(update, MessageStatus)}
    assert {"sent", "delivered", "read", "played", "failed"} <= names


async def test_pywa_reads_whatever_every_fault_announces(stand: Stand, wa: WhatsApp) -> None:
    await stand.template("pywa_soorten")
    _, kinds = await stand.call("GET", "/control/faults/kinds")
    for kind in kinds:
        target = "template:pywa_soorten" if kind["target_types"] == ["template"] else None
        await stand.fault(kind["kind"], target=target)
        await stand.call("DELETE", "/control/faults")
    await stand.settled()

    updates = [update for one in stand.receiver.delivered for update in read(wa, one.body)]

    names = {type(update).__name__ for update in updates}
    assert {"AccountUpdate", "TemplateStatusUpdate", "TemplateCategoryUpdate", "TemplateQualityUpdate"} <= names
    assert all(one.signed for one in stand.receiver.delivered)
