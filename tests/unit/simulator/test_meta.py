import base64
import functools
import hashlib
import hmac
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator import ids
from simulator.accounts import Account
from simulator.store.messages import Message
from simulator.vendors.meta.errors import TITLES, GraphError, body
from simulator.vendors.meta.requests import CHECKS, Read, Send, read_request
from simulator.vendors.meta.webhooks import Meta, signature
from simulator.vendors.shape import Called, Received, Report
from tests.unit.simulator.outcome import outcome
from tests.unit.simulator.test_residents import json_values

RESIDENT = "+31600000001"


def an_account() -> Account:
    return Account(
        municipality="delft",
        app="meta-delft",
        provider="meta",
        waba="100000000000015",
        phone_number_id="200000000000015",
        number="+31150000001",
        name="Gemeente Delft",
        callback="http://127.0.0.1:1/webhooks/meta/meta-delft",
        app_secret="invented",
        verify_token="invented",
        access_token="invented",
    )


def a_message(**changed: Any) -> Message:
    fields: dict[str, Any] = {
        "wamid": "wamid.X",
        "phone": RESIDENT,
        "number": "+31150000001",
        "direction": "out",
        "type": "text",
        "content": {"text": {"body": "dag"}},
        "status": "pending",
        "shown": True,
        "at": 1_790_000_000.5,
    }
    return Message(**(fields | changed))


def a_send(**changed: Any) -> dict[str, Any]:
    base = {"messaging_product": "whatsapp", "to": "31600000001", "type": "text", "text": {"body": "dag"}}
    return base | changed


def buttons(*titles: str, text: str = "Klopt dit?") -> dict[str, Any]:
    made = [{"type": "reply", "reply": {"id": str(n), "title": title}} for n, title in enumerate(titles)]
    return {"type": "button", "body": {"text": text}, "action": {"buttons": made}}


def a_list(rows: int, title: str = "Rij") -> dict[str, Any]:
    made = [{"id": str(n), "title": title} for n in range(rows)]
    return {"type": "list", "body": {"text": "Kies"}, "action": {"button": "Kies", "sections": [{"rows": made}]}}


@given(st.from_regex(r"\+[1-9][0-9]{5,14}", fullmatch=True), st.booleans(), st.binary(min_size=9, max_size=9))
def test_a_wamid_is_base64_that_holds_the_number(number: str, outbound: bool, unique: bytes) -> None:
    made = ids.wamid(number, outbound=outbound, unique=unique)

    assert made.startswith("wamid.HB")
    raw = base64.b64decode(made.removeprefix("wamid."), validate=True)
    assert number.removeprefix("+").encode() in raw
    assert ids.wamid(number, outbound=not outbound, unique=unique) != made


def test_a_resident_has_one_id_per_municipality() -> None:
    mine = ids.bsuid("delft", RESIDENT)

    assert mine == ids.bsuid("delft", RESIDENT)
    assert mine != ids.bsuid("denhaag", RESIDENT)
    assert mine.startswith("NL.")
    assert mine[3:].isalnum()


@given(st.binary(), st.text(min_size=1, alphabet=st.characters(codec="utf-8")))
def test_the_signature_is_over_the_raw_bytes(raw: bytes, secret: str) -> None:
    made = signature(secret, raw)

    assert made == "sha256=" + hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()
    assert len(made) == 71


def test_a_message_stands_in_metas_envelope() -> None:
    received = Received(
        message=a_message(content={"text": {"body": "\ud800\0"}, "context": {"id": "wamid.Y"}}),
        bsuid="NL.5",
        profile_name="Sanne Bakker",
        media_base="http://sim/graph/attachments",
    )

    raw = Meta().received(an_account(), received)

    assert b"\\ud800\\u0000" in raw
    assert json.loads(raw) == {
        "object": "whatsapp_business_account",
        "entry": [
            {
                "id": "100000000000015",
                "changes": [
                    {
                        "field": "messages",
                        "value": {
                            "messaging_product": "whatsapp",
                            "metadata": {"display_phone_number": "31150000001", "phone_number_id": "200000000000015"},
                            "contacts": [
                                {"profile": {"name": "Sanne Bakker"}, "wa_id": "31600000001", "user_id": "NL.5"}
                            ],
                            "messages": [
                                {
                                    "context": {"from": "31150000001", "id": "wamid.Y"},
                                    "from": "31600000001",
                                    "from_user_id": "NL.5",
                                    "id": "wamid.X",
                                    "timestamp": "1790000000",
                                    "type": "text",
                                    "text": {"body": "\ud800\0"},
                                }
                            ],
                        },
                    }
                ],
            }
        ],
    }


def test_a_status_carries_what_meta_documents() -> None:
    report = Report(message=a_message(opaque="row-7"), status="delivered", at=1_790_000_001.2, bsuid="NL.5")

    value = json.loads(Meta().reported(an_account(), report))["entry"][0]["changes"][0]["value"]

    status = value["statuses"][0]
    assert (status["id"], status["status"], status["timestamp"]) == ("wamid.X", "delivered", "1790000001")
    assert (status["recipient_id"], status["recipient_user_id"]) == ("31600000001", "NL.5")
    assert status["biz_opaque_callback_data"] == "row-7"
    assert status["pricing"]["category"] == "service"


@pytest.mark.parametrize("bare", [False, True])
def test_a_failed_status_names_its_error_and_perhaps_no_contact(bare: bool) -> None:
    report = Report(message=a_message(), status="failed", at=1.0, bsuid="NL.5", code=131047, bare=bare)

    value = json.loads(Meta().reported(an_account(), report))["entry"][0]["changes"][0]["value"]

    assert value["statuses"][0]["errors"][0]["code"] == 131047
    assert "24 hours" in value["statuses"][0]["errors"][0]["error_data"]["details"]
    assert ("contacts" not in value) is bare


@given(st.sampled_from([*CHECKS, "poll", ""]), json_values, json_values)
def test_whatever_is_asked_is_read_or_refused_as_meta_does(kind: str, content: object, extra: object) -> None:
    asked = a_send(type=kind, context=extra, biz_opaque_callback_data=extra) | {kind: content}

    read = outcome(lambda: read_request(asked))

    if isinstance(read, GraphError):
        assert body(read, "A1")["error"]["code"] in TITLES
    else:
        assert isinstance(read, Send)
        assert read.type == kind


@given(st.sampled_from(["button", "list", "location_request_message", "x"]), json_values, json_values)
def test_whatever_interactive_is_asked_is_read_or_refused(kind: str, action: object, part: object) -> None:
    for inner in (action, {"buttons": [part]}, {"button": "x", "sections": [{"rows": [part]}]}):
        interactive = {"type": kind, "body": {"text": "x"}, "action": inner, "header": part}
        asked = a_send(type="interactive", interactive=interactive)

        assert isinstance(outcome(functools.partial(read_request, asked)), Send | GraphError)


@pytest.mark.parametrize(
    "asked",
    [
        a_send(),
        a_send(to="+31600000001", text={"body": "😀" * 4096}),
        a_send(type="interactive", interactive=buttons("Ja", "Nee", "Anders")),
        a_send(type="interactive", interactive=a_list(10)),
        a_send(
            type="interactive",
            interactive={
                "type": "location_request_message",
                "body": {"text": "Waar?"},
                "action": {"name": "send_location"},
            },
        ),
        a_send(type="template", template={"name": "status", "language": {"code": "nl"}}),
        a_send(type="reaction", reaction={"message_id": "wamid.X", "emoji": ""}),
        a_send(type="document", document={"id": "5", "filename": "brief.pdf"}),
        {"messaging_product": "whatsapp", "recipient": "NL.5", "type": "text", "text": {"body": "dag"}},
    ],
)
def test_what_meta_accepts_is_accepted(asked: dict[str, Any]) -> None:
    assert isinstance(read_request(asked), Send)


@pytest.mark.parametrize(
    ("asked", "code", "word"),
    [
        (a_send(messaging_product="sms"), 100, "messaging_product"),
        (a_send(to=""), 100, "to"),
        (a_send(to="06-12"), 131009, "to"),
        (a_send(text={}), 100, "text.body"),
        (a_send(text={"body": "x" * 4097}), 100, "4096"),
        (a_send(type="poll"), 100, "type"),
        (a_send(type="interactive", interactive=buttons("a", "b", "c", "d")), 131009, "buttons"),
        (a_send(type="interactive", interactive=buttons("x" * 21)), 100, "20"),
        (a_send(type="interactive", interactive=buttons("x", text="x" * 1025)), 100, "1024"),
        (a_send(type="interactive", interactive=a_list(11)), 131009, "rows"),
        (a_send(type="interactive", interactive=a_list(1, "x" * 25)), 100, "24"),
        (a_send(type="template", template={"name": "status"}), 100, "language"),
        (a_send(type="template", template={"language": {"code": "nl"}}), 100, "name"),
        (a_send(type="image", image={}), 100, "id"),
        (a_send(biz_opaque_callback_data="x" * 513), 100, "512"),
    ],
)
def test_what_meta_refuses_is_refused_with_its_code(asked: dict[str, Any], code: int, word: str) -> None:
    with pytest.raises(GraphError) as refused:
        read_request(asked)

    assert refused.value.code == code
    assert word in refused.value.details


def test_a_read_mark_may_show_typing() -> None:
    asked = {"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.X"}

    assert read_request(asked) == Read(message_id="wamid.X", typing=False)
    assert read_request(asked | {"typing_indicator": {"type": "text"}}) == Read(message_id="wamid.X", typing=True)


def test_a_call_whose_end_is_told_late_began_when_it_began() -> None:
    called = Called(
        id="wacid.A", phone=RESIDENT, event="terminate", at=1_000_050.2, begun=1_000_000.9, bsuid="NL.1", lasted_s=42
    )

    told = json.loads(Meta().called(an_account(), called))["entry"][0]["changes"][0]["value"]["calls"][0]

    assert (told["start_time"], told["end_time"], told["duration"]) == ("1000000", "1000042", 42)
    assert told["timestamp"] == "1000050"
