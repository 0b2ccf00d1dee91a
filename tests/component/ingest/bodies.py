"""Webhook bodies as Meta sends them, made to measure."""

import json
from collections.abc import Sequence
from typing import Any

from tests.component.ingest.running import DEN_HAAG


def text(number: int, words: str = "er ligt een losse tegel", *, wamid: str | None = None) -> dict[str, Any]:
    """A text message of resident ``number``."""
    return {
        "from": f"3160000{number:04d}",
        "from_user_id": f"NL.{number:020d}",
        "id": wamid or f"wamid.in-{number}",
        "timestamp": "1795000000",
        "type": "text",
        "text": {"body": words},
    }


def status(number: int, value: str = "delivered") -> dict[str, Any]:
    """A status of a message to resident ``number``."""
    return {
        "id": f"wamid.out-{number}",
        "status": value,
        "timestamp": "1795000001",
        "recipient_id": f"3160000{number:04d}",
        "recipient_user_id": f"NL.{number:020d}",
        "biz_opaque_callback_data": "0b8f3c1e-1111-4222-8333-000000000000",
    }


def change(
    messages: Sequence[dict[str, Any]] = (), statuses: Sequence[dict[str, Any]] = (), *, number_id: str = DEN_HAAG[2]
) -> dict[str, Any]:
    """A change of field ``messages``."""
    value: dict[str, Any] = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "31700000001", "phone_number_id": number_id},
    }
    if messages:
        value["contacts"] = [
            {"profile": {"name": "Anna Bewoner"}, "wa_id": m["from"], "user_id": m["from_user_id"]} for m in messages
        ]
        value["messages"] = list(messages)
    if statuses:
        value["statuses"] = list(statuses)
    return {"field": "messages", "value": value}


def body(*changes: dict[str, Any], account: str = DEN_HAAG[1]) -> bytes:
    """One entry with these changes."""
    document = {"object": "whatsapp_business_account", "entry": [{"id": account, "changes": list(changes)}]}
    return json.dumps(document, ensure_ascii=False).encode()
