"""Every provider proves who calls, and says the same about the same things."""

import json
from collections.abc import Callable
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec import structs

from loket.providers.shapes import NotAWebhook, Parsed, Post
from tests.conformance.cases import Case, as_change, as_message, as_status, case, every_case
from tests.conformance.vendors import DELIVERY, PUBLIC_URL, SECRET, VENDORS, Vendor

every_vendor = pytest.mark.parametrize("vendor", VENDORS, ids=str)
CASES: Final = [(vendor, one) for vendor in VENDORS for one in every_case(vendor.name)]


def parse(vendor: Vendor, one: Case) -> Parsed:
    return vendor.wire.parse(one.post(), knows=vendor.knows)


def a_post(vendor: Vendor, name: str = "text") -> Post:
    post = case(vendor.name, name).post(headers={b"content-length": b"1"})
    return structs.replace(post, path=f"/webhooks/{vendor.name}/{vendor.name}-denhaag", public_url=PUBLIC_URL)


@pytest.mark.parametrize(("vendor", "one"), CASES, ids=lambda value: str(value) if isinstance(value, Case) else "")
def test_a_webhook_says_what_its_case_tells(vendor: Vendor, one: Case) -> None:
    if one.told.get("refused"):
        with pytest.raises(NotAWebhook):
            parse(vendor, one)
        return

    found = parse(vendor, one)

    assert [as_message(m) for m in found.messages] == one.told["messages"]
    assert [as_status(s) for s in found.statuses] == one.told["statuses"]
    assert [as_change(c) for c in found.changes] == one.told["changes"]


@every_vendor
def test_there_are_enough_cases(vendor: Vendor) -> None:
    assert len(every_case(vendor.name)) >= 15
    assert len(CASES) >= 150


@every_vendor
def test_who_knows_the_secret_is_believed(vendor: Vendor) -> None:
    assert vendor.wire.verify(vendor.sign(a_post(vendor), SECRET), SECRET)


@every_vendor
def test_the_secret_of_another_app_proves_nothing(vendor: Vendor) -> None:
    assert not vendor.wire.verify(vendor.sign(a_post(vendor), "another-secret"), SECRET)


@every_vendor
def test_without_a_proof_nobody_is_believed(vendor: Vendor) -> None:
    assert not vendor.wire.verify(a_post(vendor), SECRET)
    assert not vendor.wire.verify(structs.replace(a_post(vendor), headers={}, query=b"", path=""), SECRET)


@every_vendor
def test_half_a_proof_is_none(vendor: Vendor) -> None:
    whole = vendor.sign(a_post(vendor), SECRET)
    headers = {name: value[:-1] for name, value in whole.headers.items()}

    assert not vendor.wire.verify(structs.replace(whole, headers=headers, query=whole.query[:-1]), SECRET)


@every_vendor
def test_where_the_secret_is_empty_nobody_is_believed(vendor: Vendor) -> None:
    assert not vendor.wire.verify(vendor.sign(a_post(vendor), ""), "")
    assert not vendor.wire.verify(structs.replace(a_post(vendor), path="/webhooks/x/"), "")


@every_vendor
@pytest.mark.parametrize("proof", [b"", b"\xff\xfe", b"sha256=", b"x" * 5_000, "sha256=ü".encode()])
def test_an_odd_proof_is_none_and_breaks_nothing(vendor: Vendor, proof: bytes) -> None:
    whole = vendor.sign(a_post(vendor), SECRET)
    odd = structs.replace(whole, headers=dict.fromkeys(whole.headers, proof), query=b"secret=" + proof)

    assert not vendor.wire.verify(odd, SECRET)


@every_vendor
def test_a_changed_body_is_known_where_the_body_is_signed(vendor: Vendor) -> None:
    whole = vendor.sign(a_post(vendor), SECRET)

    found = vendor.wire.verify(structs.replace(whole, body=whole.body + b"&x=1 "), SECRET)

    assert found is not vendor.signs_body


def _text(found: Parsed) -> None:
    (message,) = found.messages
    assert (message.kind, message.personal.phone) == ("text", "31600000001")
    assert message.personal.text == "er ligt een losse tegel bij Kerkstraat 12"
    assert message.personal.name == "Sam Voorbeeld"
    assert message.personal.native_id
    assert message.personal.raw is None


def _photo(found: Parsed) -> None:
    (message,) = found.messages
    assert (message.kind, message.personal.text) == ("image", "hier ligt het")
    assert message.personal.media is not None
    assert message.personal.media.mime_type == "image/jpeg"
    assert message.personal.media.url


def _tapped(found: Parsed) -> None:
    (message,) = found.messages
    assert message.kind == "interactive"
    assert message.personal.text
    assert message.personal.payload


def _pin(found: Parsed) -> None:
    (message,) = found.messages
    assert message.kind == "location"
    assert message.personal.location is not None
    assert message.personal.location.name
    assert message.personal.location.address


def _nowhere(found: Parsed) -> None:
    (message,) = found.messages
    assert message.personal.location is None
    assert message.personal.raw is not None


def _status(status: str) -> Callable[[Parsed], None]:
    def check(found: Parsed) -> None:
        (told,) = found.statuses
        assert (told.status, told.delivery, told.phone) == (status, DELIVERY, "31600000001")
        assert (told.code is not None) is (status == "failed")
        assert told.native_id

    return check


def _strange_status(found: Parsed) -> None:
    (told,) = found.statuses
    assert told.status not in {"sent", "delivered", "read", "played", "failed", "deleted"}


def _strangers(found: Parsed) -> None:
    (told,) = found.changes
    assert (told.problem, told.number_id) == ("unknown_number", None)
    assert not found.messages
    assert told.raw


SCENARIOS: Final = {
    "text": _text,
    "image_with_caption": _photo,
    "interactive_button": _tapped,
    "location_with_name": _pin,
    "location_impossible": _nowhere,
    "status_sent": _status("sent"),
    "status_delivered": _status("delivered"),
    "status_read": _status("read"),
    "status_failed": _status("failed"),
    "status_unknown": _strange_status,
    "unknown_number": _strangers,
}
"""What every provider can tell, by the name of its case."""


@every_vendor
@pytest.mark.parametrize("name", SCENARIOS)
def test_every_provider_says_the_same_of_the_same(vendor: Vendor, name: str) -> None:
    SCENARIOS[name](parse(vendor, case(vendor.name, name)))


@every_vendor
@pytest.mark.parametrize("name", ["text", "image_with_caption", "status_failed", "unknown_number"])
def test_what_is_told_twice_is_one(vendor: Vendor, name: str) -> None:
    def ids() -> tuple[Any, ...]:
        found = parse(vendor, case(vendor.name, name))
        return (
            [m.personal.native_id for m in found.messages],
            [(s.native_id, s.status, s.code) for s in found.statuses],
            [c.native_id for c in found.changes],
        )

    assert ids() == ids()


@every_vendor
def test_a_failure_is_in_the_table(vendor: Vendor) -> None:
    (status,) = parse(vendor, case(vendor.name, "status_failed")).statuses

    assert status.code in vendor.wire.ERRORS


def not_webhooks() -> list[bytes]:
    deep = b'{"entry":' + b"[" * 10_000 + b"]" * 10_000 + b"}"
    return [b"", b"null", b"[]", b"7", b'"text"', b"<xml/>", b"\xff\xfe", b'{"entry": NaN}', b"{} {}", b"{", deep]


@every_vendor
@pytest.mark.parametrize("body", not_webhooks(), ids=lambda body: repr(body[:12]))
def test_what_is_no_webhook_is_called_so(vendor: Vendor, body: bytes) -> None:
    with pytest.raises(NotAWebhook):
        vendor.wire.parse(Post(body=body, headers={}), knows=vendor.knows)


def _bodies() -> st.SearchStrategy[bytes]:
    shapes = st.recursive(
        st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(),
        lambda children: (
            st.lists(children, max_size=4)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "entry",
                        "changes",
                        "value",
                        "field",
                        "messages",
                        "msg",
                        "from",
                        "to",
                        "number",
                        "message",
                        "custom",
                    ]
                )
                | st.text(max_size=8),
                children,
                max_size=4,
            )
        ),
        max_leaves=20,
    )
    forms = st.binary(max_size=40).map(lambda tail: b"MessageSid=SM1&To=" + tail)
    return st.binary(max_size=200) | shapes.map(lambda value: json.dumps(value).encode()) | forms


@every_vendor
@given(body=_bodies(), query=st.binary(max_size=30))
@example(body=b"MessageSid=%ED%A0%80", query=b"delivery=%00&number=%FF")
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes_are_a_webhook_or_are_not(vendor: Vendor, body: bytes, query: bytes) -> None:
    post = Post(body=body, headers={}, query=query, path="/webhooks/x", public_url=PUBLIC_URL)

    vendor.wire.verify(vendor.sign(post, SECRET), SECRET)
    try:
        found = vendor.wire.parse(post, knows=lambda _: True)
    except NotAWebhook:
        return

    assert found.messages or found.statuses or found.changes


@every_vendor
@given(name=st.sampled_from(["text", "image_with_caption", "status_failed"]), draw=st.data())
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_damaged_webhook_loses_nothing(vendor: Vendor, name: str, draw: st.DataObject) -> None:
    body = bytearray(case(vendor.name, name).body)
    for _ in range(draw.draw(st.integers(1, 4))):
        body[draw.draw(st.integers(0, len(body) - 1))] = draw.draw(st.integers(0, 255))
    post = structs.replace(case(vendor.name, name).post(), body=bytes(body))

    try:
        found = vendor.wire.parse(post, knows=vendor.knows)
    except NotAWebhook:
        return

    assert found.messages or found.statuses or found.changes
