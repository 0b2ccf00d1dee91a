import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.accounts import Account
from simulator.vendors.cm.errors import GATEWAY, LATER, CmError, body, later
from simulator.vendors.cm.requests import number, read_event, read_orders, token
from simulator.vendors.cm.routes import asked
from simulator.vendors.cm.webhooks import MESSAGE_LIVES_S, PAUSE_S, REPORT_LIVES_S, Cm
from simulator.vendors.shape import Attempt, Received, Report
from tests.unit.simulator.test_meta import a_message, an_account
from tests.unit.simulator.test_residents import json_values

CM = Cm()
SENDER, RESIDENT = "0031150000001", "0031600000001"


def a_cm_account() -> Account:
    return msgspec.structs.replace(an_account(), provider="cm", phone_number_id=SENDER, waba="guid")


def told(**changed: Any) -> dict[str, Any]:
    received = Received(
        message=a_message(**changed), bsuid="NL.5", profile_name="Sanne", media_base="", base="http://sim"
    )
    value: dict[str, Any] = json.loads(CM.received(a_cm_account(), received))
    return value


def reported(status: str, code: int | None = None) -> dict[str, Any]:
    message = a_message(direction="in", opaque="row-1")
    report = Report(message=message, status=status, at=1_790_000_000.5, bsuid="NL.5", code=code)
    value: dict[str, Any] = json.loads(CM.reported(a_cm_account(), report))["messages"]["msg"]
    return value


def a_request(**changed: Any) -> dict[str, Any]:
    msg = {
        "from": SENDER,
        "to": [{"number": RESIDENT}],
        "body": {"type": "auto", "content": "dag"},
        "allowedChannels": ["WhatsApp"],
        "reference": "row-1",
    } | changed
    return {"messages": {"authentication": {"productToken": "token"}, "msg": [msg]}}


def rich(*items: object) -> dict[str, Any]:
    return a_request(richContent={"conversation": list(items)})


def attempt(kind: str, status: int = 500, age_s: float = 0.0) -> Attempt:
    return Attempt(kind=kind, address="http://sim", status=status, attempts=1, age_s=age_s)


def test_a_text_is_told_as_cm_writes_it() -> None:
    assert told(content={"text": {"body": "dag"}, "context": {"id": "wamid.Y"}}) == {
        "reference": "wamid.X",
        "messageContext": "wamid.Y",
        "from": {"number": "+31600000001", "name": "Sanne"},
        "to": {"number": SENDER},
        "message": {
            "text": "dag",
            "media": {"mediaUri": "", "contentType": "", "title": ""},
            "custom": {"meta_received_time": "2026-09-21T14:13:20", "message_type": "text"},
        },
        "groupings": ["guid", "", ""],
        "timeUtc": "2026-09-21T14:13:20",
        "channel": "WhatsApp",
    }


def test_a_photo_a_place_and_taps_stand_where_cm_puts_them() -> None:
    image = {"image": {"id": "255", "mime_type": "image/png", "caption": "stoep"}}
    photo = told(type="image", content=image)["message"]
    place = {"location": {"latitude": 52.1, "longitude": 4.3, "name": "Plein", "address": "Spui 70"}}
    spot = told(type="location", content=place)["message"]["custom"]
    tap = {"interactive": {"type": "button_reply", "button_reply": {"id": "ja", "title": "Ja"}}}
    tapped = told(type="interactive", content=tap)["message"]

    assert photo["media"]["mediaUri"] == "http://sim/cm/fileproxy/files/" + "0" * 30 + "ff"
    assert (photo["media"]["contentType"], photo["text"]) == ("image/png", "stoep")
    assert spot["location"] == {"latitude": 52.1, "longitude": 4.3, "label": "Plein", "searchQuery": "Spui 70"}
    assert tapped["text"] == "Ja"
    assert tapped["custom"]["interactive"]["button_reply"]["id"] == "ja"


@given(json_values)
def test_whatever_a_phone_sent_is_told(value: object) -> None:
    for kind in ("interactive", "button", "text", "image", "location", "order"):
        assert told(type=kind, content={kind: value})["message"]["custom"]["message_type"] == kind


@pytest.mark.parametrize(("status", "code"), [("sent", "0"), ("delivered", "2"), ("read", "4"), ("deleted", "3")])
def test_a_report_names_the_reference_and_nothing_else(status: str, code: str) -> None:
    assert reported(status) == {
        "received": "2026-09-21T14:13:20",
        "to": RESIDENT,
        "reference": "row-1",
        "status": {"code": code, "errorCode": "", "errorDescription": ""},
        "operator": "",
    }


@pytest.mark.parametrize(("meta", "code"), [(131047, "62"), (131048, "63"), (131026, "59"), (368, "51"), (1, "51")])
def test_a_failure_is_told_in_cms_numbers(meta: int, code: str) -> None:
    status = reported("failed", meta)["status"]

    assert (status["code"], status["errorCode"]) == ("3", code)
    assert status["errorDescription"]


def test_cms_numbers_differ_from_each_other() -> None:
    assert sorted(known.code for known in LATER.values()) == list(range(51, 66))
    assert later(123456).code == 51


def test_a_hidden_number_stands_nowhere() -> None:
    received = Received(message=a_message(), bsuid="NL.5", profile_name="Sanne", media_base="", hidden=True)
    report = Report(message=a_message(), status="sent", at=1.0, bsuid="NL.5", hidden=True)
    bodies = CM.received(a_cm_account(), received) + CM.reported(a_cm_account(), report)

    assert b"31600000001" not in bodies
    assert bodies.count(b'"NL.5"') == 2
    assert [order.phone for order in read_orders(a_request(to=[{"number": "NL.5"}]))] == ["NL.5"]


def test_nothing_is_signed() -> None:
    assert set(CM.headers(a_cm_account(), b"{}")) == {"Content-Type"}


def test_a_webhook_of_somebody_else_comes_to_another_address() -> None:
    account = msgspec.structs.replace(a_cm_account(), callback="http://sim/cm?secret=geheim&n=1", app_secret="geheim")

    assert CM.spoiled(account, b"{}", "wrong")[0] == "http://sim/cm?secret=geheimx&n=1"
    assert CM.spoiled(account, b"{}", "missing")[0] == "http://sim/cm?secret=&n=1"


def test_a_message_is_retried_for_a_month_and_a_report_for_a_week() -> None:
    assert CM.pause_s(attempt("message", age_s=MESSAGE_LIVES_S - PAUSE_S)) == 300
    assert CM.pause_s(attempt("message", age_s=MESSAGE_LIVES_S)) is None
    assert CM.pause_s(attempt("sent", age_s=REPORT_LIVES_S - PAUSE_S)) == 300
    assert CM.pause_s(attempt("sent", age_s=REPORT_LIVES_S)) is None


def test_a_message_needs_exactly_200_and_a_report_any_success() -> None:
    assert [CM.took(attempt("message", status)) for status in (0, 200, 204)] == [False, True, False]
    assert [CM.took(attempt("read", status)) for status in (0, 200, 204, 400)] == [False, True, True, False]


def test_only_residents_open_windows() -> None:
    incoming = json.dumps(told()).encode()

    assert list(CM.writers(incoming)) == [("+31600000001", SENDER)]
    assert list(CM.writers(b"\xff")) == list(CM.writers(b'{"messages":{}}')) == []


def test_an_order_is_read_for_every_number() -> None:
    orders = read_orders(a_request(to=[{"number": RESIDENT}, {"number": "+31600000002"}, {"number": "0031x"}]))

    assert [(order.phone, order.code) for order in orders] == [
        ("+31600000001", 0),
        ("+31600000002", 0),
        (None, 303),
    ]
    assert orders[2].details == "Gsm '0031x' is not a number."
    assert orders[0].parts[0].content == {"text": {"body": "dag"}}


def test_a_conversation_becomes_whatsapps_messages() -> None:
    media = {"media": {"mediaName": "kaart.png", "mediaUri": "https://example.org/k.png", "mimeType": "image/png"}}
    template = {
        "template": {
            "whatsapp": {
                "namespace": "x",
                "element_name": "klaar",
                "language": {"policy": "deterministic", "code": "nl"},
                "localizable_params": [{"default": "7"}],
            }
        }
    }
    place = {"location": {"latitude": "52.07", "longitude": "4.31", "label": "Stadhuis", "searchQuery": "Spui 70"}}
    ask = {
        "interactive": {
            "type": "location_request_message",
            "body": {"text": "Waar?"},
            "action": {"name": "send_location"},
        }
    }
    said = {"text": "dag", "context": {"message_id": "wamid.Y"}}

    parts = read_orders(rich(said, media, template, place, ask))[0].parts

    assert [part.type for part in parts] == ["text", "image", "template", "location", "interactive"]
    assert parts[0].content == {"text": {"body": "dag"}, "context": {"id": "wamid.Y"}}
    assert parts[1].content == {"image": {"link": "https://example.org/k.png"}}
    parameters = parts[2].content["template"]["components"][0]["parameters"]
    assert parameters == [{"type": "text", "text": "7"}]
    assert parts[3].content["location"]["name"] == "Stadhuis"


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        (a_request(to=[]), 302),
        (a_request(to=[{"number": "31600000001"}]), 303),
        (a_request(**{"from": ""}), 301),
        (a_request(body={"content": ""}), 304),
        (a_request(body=None), 304),
        (a_request(body={"content": "x" * 4097}), 304),
        (a_request(reference="x" * 33), 305),
        (a_request(allowedChannels=["SMS"]), 305),
        (rich(), 305),
        (rich({"reaction": {}}), 305),
        (rich({"media": {"mediaUri": "kaart.png"}}), 305),
        (rich({"template": {}}), 305),
        (rich({"interactive": {"type": "button"}}), 305),
        (rich({"location": {"latitude": 52}}), 305),
    ],
)
def test_a_message_that_is_not_right_is_rejected_by_itself(request_: dict[str, Any], code: int) -> None:
    assert [order.code for order in read_orders(request_)] == [code]


@pytest.mark.parametrize(
    ("given_", "code"),
    [
        ({}, 202),
        ({"messages": {"msg": []}}, 203),
        ({"messages": {"msg": [1]}}, 202),
        ({"messages": {"msg": [{}] * 1001}}, 203),
    ],
)
def test_a_request_that_is_not_right_is_refused_whole(given_: dict[str, Any], code: int) -> None:
    with pytest.raises(CmError) as caught:
        read_orders(given_)

    assert caught.value.code == code
    assert body(caught.value) == {"details": GATEWAY[code], "errorCode": code, "messages": []}


@given(json_values, json_values, json_values)
def test_whatever_is_asked_is_read_or_rejected(one: object, two: object, three: object) -> None:
    for request_ in (
        a_request(to=one, body=two, reference=three),
        rich(one, {"text": two}, {"media": three}),
        rich({"template": one}, {"interactive": two}, {"location": three}),
    ):
        assert all(order.code in GATEWAY for order in read_orders(request_))
        asked(request_)


@given(json_values)
def test_whatever_event_comes_is_read_or_refused(value: object) -> None:
    for event in ({"event": value}, {"event": {"type": "MarkAsRead", "custom": value}, "from": value}):
        with pytest.raises(CmError):
            read_event(event)


def test_the_token_stands_in_the_header_or_the_body() -> None:
    assert token("header", a_request()) == "header"
    assert token("", a_request()) == "token"
    assert token("", {"messages": {"authentication": {"producttoken": "small"}}}) == "small"
    assert token("", {"messages": {"authentication": [1]}}) == token("", {}) == ""


@given(st.text())
def test_a_number_begins_with_two_zeros_or_a_plus(text: str) -> None:
    read = number(text)

    assert read is None or (text.startswith(("00", "+")) and read.startswith("+"))
