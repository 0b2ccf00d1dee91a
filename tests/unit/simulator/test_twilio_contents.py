"""Twilio's content: buttons, lists and what is approved as a template."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from simulator.vendors.twilio.contents import Content, fill, read_approval, read_content, read_variables
from tests.unit.simulator.test_twilio import refusal


def a_content(types: dict[str, Any], **more: Any) -> Content:
    return read_content({"friendly_name": "x", "language": "nl", "types": types, **more}, "HX1", 1.0)


QUICK = {"twilio/quick-reply": {"body": "Klopt {{1}}?", "actions": [{"id": "ja", "title": "Ja"}]}}


LIST = {
    "twilio/list-picker": {
        "body": "Kies",
        "button": "Kies",
        "items": [{"id": "1", "item": "Tegel", "description": "los"}],
    }
}


def test_content_becomes_buttons_and_lists_in_whatsapps_shape() -> None:
    buttons = fill(a_content(QUICK), {"1": 'a"b'}).content["interactive"]
    rows = fill(a_content(LIST), {}).content["interactive"]

    assert (buttons["type"], buttons["body"]["text"]) == ("button", 'Klopt a"b?')
    assert buttons["action"]["buttons"] == [{"type": "reply", "reply": {"id": "ja", "title": "Ja"}}]
    assert rows["action"]["sections"][0]["rows"] == [{"id": "1", "title": "Tegel", "description": "los"}]


def test_approved_content_is_a_template() -> None:
    handed_in = read_approval({"name": "klopt", "category": "UTILITY"}, a_content(QUICK))
    named = msgspec.structs.replace(a_content(QUICK), name="klopt")

    template = fill(named, {"1": "dit"}, as_template=True).content["template"]

    assert handed_in["components"] == [
        {"type": "BODY", "text": "Klopt {{1}}?", "example": {"body_text": [["voorbeeld"]]}},
        {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Ja"}]},
    ]
    assert (template["name"], template["language"]) == ("klopt", {"code": "nl"})
    assert [one["parameters"] for one in template["components"]] == [
        [{"type": "text", "text": "dit"}],
        [{"type": "payload", "payload": "ja"}],
    ]


@pytest.mark.parametrize(
    ("read", "code"),
    [
        (lambda: a_content({}), 20422),
        (lambda: a_content({"twilio/carousel": {}}), 20422),
        (lambda: a_content({"twilio/text": {}}), 20422),
        (lambda: a_content({"twilio/quick-reply": {"body": "x", "actions": []}}), 20422),
        (lambda: read_content({"types": []}, "HX1", 1.0), 20422),
        (lambda: read_approval({"name": "x", "category": "UTILITY"}, a_content(LIST)), 20422),
        (lambda: read_approval({"name": "X y", "category": "UTILITY"}, a_content(QUICK)), 20422),
        (lambda: read_approval({"name": "x", "category": "NEWS"}, a_content(QUICK)), 20422),
        (lambda: fill(a_content(QUICK), {}), 21656),
        (lambda: read_variables("[]"), 21656),
        (lambda: read_variables('{"1":1}'), 21656),
    ],
)
def test_content_that_is_not_right_is_refused(read: Callable[[], object], code: int) -> None:
    assert refusal(read) == code
