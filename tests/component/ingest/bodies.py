"""Webhook bodies as Meta sends them, made to measure."""

import json
from collections.abc import Sequence
from typing import Any

import pytest

from tests.component.ingest.running import DEN_HAAG

NESTED = b'{"entry":' + b"[" * 999 + b"]" * 999 + b"}"
DOUBTFUL = [
    pytest.param(b'{"entry":[],"x":NaN}', 400, id="NaN"),
    pytest.param(b'{"entry":[],"x":-Infinity}', 400, id="infinity"),
    pytest.param(b'{"entry":[]} {}', 400, id="trailing data"),
    pytest.param(b'{"entry":[],"x":"\xff"}', 400, id="invalid UTF-8"),
    pytest.param(b'{"entry":["\xed\xa0\x80"]}', 400, id="a surrogate in UTF-8"),
    pytest.param(NESTED.replace(b"[]", b"[[]]"), 400, id="1,001 levels"),
    pytest.param(b"[" * 200_000, 400, id="200,000 levels"),
    pytest.param(b'{"entry":' + b"[" * 10_000 + b"]" * 10_000 + b"}", 400, id="10,000 levels"),
    pytest.param(b'{"entry":' + b'{"a":' * 10_000 + b"1" + b"}" * 10_000 + b"}", 400, id="10,000 objects"),
    pytest.param(b"[]", 400, id="a list"),
    pytest.param(b'"entry"', 400, id="a text"),
    pytest.param(b"{}", 400, id="no entry"),
    pytest.param(b"", 400, id="nothing"),
    pytest.param(NESTED, 200, id="1,000 levels"),
    pytest.param(b'{"entry":null}', 200, id="an entry that is none"),
    pytest.param(b'{"entry":[{"id":"\\ud800"}]}', 200, id="a lone surrogate"),
    pytest.param(b'{"entry":[' + b"1" * 5000 + b"]}", 200, id="5,000 digits"),
]
"""Bodies that might be webhooks, each with the answer that it gets."""


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
