"""A foreign client: pywa reads whatever the simulator sends."""

import base64
import json
from typing import Any

import pytest
from msgspec import structs
from pywa.client import WhatsApp
from pywa.types.base_update import BaseUpdate, RawUpdate
from pywa.types.message_status import MessageStatus

from simulator.store.templates import Template
from simulator.vendors.meta.notices import NOTICES, Notice, body
from tests.component.simulator.pywa_client import PNG, wa
from tests.component.simulator.stand import NUMBERS, WABAS, Stand
from tests.simulated import until
from tests.unit.simulator.test_meta import an_account

__all__ = ["wa"]


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


@pytest.mark.filterwarnings("ignore::pywa.errors.PywaUnknownEnumMemberWarning")
async def test_pywa_reads_every_status(stand: Stand, wa: WhatsApp, phone: str) -> None:
    await stand.write(phone)
    _, sent = await stand.send(phone, biz_opaque_callback_data="row-1")
    await until(lambda: len(stand.receiver.statuses(phone)) == 2)
    for status in ("read", "played", "failed", "deleted", "warning"):
        body = {"id": sent["messages"][0]["id"], "status": status}
        await stand.call("POST", f"/control/phones/{phone}/statuses", json=body)

    await until(lambda: len(stand.receiver.statuses(phone)) == 7)

    updates = [update for one in stand.receiver.delivered if b'"statuses"' in one.body for update in read(wa, one.body)]
    names = {str(update.status) for update in updates if isinstance(update, MessageStatus)}
    assert len(updates) == 7
    assert {update.id for update in updates} == {sent["messages"][0]["id"]}
    # It has no name for the other two, and says so.
    assert names == {"sent", "delivered", "read", "played", "failed", "UNKNOWN"}


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


async def test_pywa_reads_every_notice_about_accounts_numbers_and_templates(wa: WhatsApp) -> None:
    account = structs.replace(an_account(), waba=WABAS["denhaag"])
    template = Template(id="1", waba=account.waba, name="melding", language="nl", category="UTILITY", components=[])
    notice = Notice(account=account, at=1_795_000_000, until=1_795_100_000, template=template, before=template)

    for name, build in NOTICES.items():
        said = build(notice)
        assert len(read(wa, body(account, said, notice.at))) == (said.field not in UNKNOWN_TO_PYWA), name
