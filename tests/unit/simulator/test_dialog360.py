import hashlib
import hmac
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.vendors.dialog360.errors import OWN, answer
from simulator.vendors.dialog360.routes import asked
from simulator.vendors.dialog360.webhooks import Dialog360, signature
from simulator.vendors.meta.errors import TITLES, GraphError
from simulator.vendors.meta.webhooks import Meta
from simulator.vendors.shape import Received
from tests.unit.simulator.test_meta import a_message, an_account

VENDOR = Dialog360()


def a_received(**changed: Any) -> Received:
    return Received(
        message=a_message(**changed), bsuid="NL.5", profile_name="Sanne Bakker", media_base="http://sim/graph"
    )


@given(st.binary(), st.text(min_size=1, alphabet=st.characters(codec="utf-8")))
def test_the_signature_is_bare_hexadecimal_over_the_raw_bytes(raw: bytes, secret: str) -> None:
    assert signature(secret, raw) == hmac.new(secret.encode(), raw, hashlib.sha256).hexdigest()


def test_a_text_is_told_byte_for_byte_as_meta_does() -> None:
    assert VENDOR.received(an_account(), a_received()) == Meta().received(an_account(), a_received())


def test_a_file_lies_at_metas_host_by_its_mid() -> None:
    trap = 'zie "url":"https://lookaside.fbsbx.com/whatsapp_business/attachments/7"'
    content = {"image": {"id": "7", "caption": trap}}

    told = json.loads(VENDOR.received(an_account(), a_received(type="image", content=content)))

    image = told["entry"][0]["changes"][0]["value"]["messages"][0]["image"]
    assert image["url"] == "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=7"
    assert image["caption"] == trap


@pytest.mark.parametrize("code", sorted(set(TITLES) - set(OWN)))
def test_what_meta_refuses_keeps_metas_body(code: int) -> None:
    status, body = answer(GraphError(code), "trace")

    assert 400 <= status < 500
    assert body["error"]["code"] == code


@pytest.mark.parametrize(
    ("code", "http", "words"), [(190, 401, "Invalid"), (10, 400, "disabled"), (131042, 400, "payment")]
)
def test_what_lies_between_360dialog_and_the_business_is_told_by_360dialog(code: int, http: int, words: str) -> None:
    status, body = answer(GraphError(code), "trace")

    assert (status, body["meta"]["httpCode"], body["meta"]["success"]) == (http, http, False)
    assert words in body["meta"]["developerMessage"]


@pytest.mark.parametrize("raw", [b"", b"[]", b"\xff", b'{"to":5}', b'{"to":[],"biz_opaque_callback_data":{}}'])
def test_a_body_that_says_little_is_still_logged(raw: bytes) -> None:
    assert asked(raw).to is None
