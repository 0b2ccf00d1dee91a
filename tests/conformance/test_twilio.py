"""What Twilio has of its own."""

import base64
import hashlib
import hmac
import re
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode

import aiohttp
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from loket.events import Media
from loket.providers.content import Template, Text
from loket.providers.shapes import Access, Action, Outgoing, Post, Refused, Unreachable
from loket.providers.twilio import client, wire
from loket.providers.twilio.access import content_url
from loket.providers.twilio.form import read_form
from tests.builders import RESIDENT
from tests.conformance.cases import case
from tests.conformance.line import Line
from tests.conformance.vendors import DELIVERY, PUBLIC_URL, TOKEN, VENDORS

VENDOR = next(vendor for vendor in VENDORS if vendor.name == "twilio")
PATH = "/webhooks/twilio/twilio-denhaag"


def signature(token: str, text: str, digest: str = "sha1") -> bytes:
    return base64.b64encode(hmac.new(token.encode(), text.encode(), digest).digest())


def test_the_example_of_twilios_own_page_is_right() -> None:
    form = {
        "CallSid": "CA1234567890ABCDE",
        "Caller": "+12349013030",
        "Digits": "1234",
        "From": "+12349013030",
        "To": "+18005551212",
    }
    post = Post(
        body=urlencode(form).encode(),
        headers={b"x-twilio-signature": b"0/KCTR6DLpKmkAf8muzZqo1nDgQ="},
        path="/myapp.php",
        query=b"foo=1&bar=2",
        public_url="https://mycompany.com",
    )

    assert wire.verify(post, "12345")


@pytest.mark.parametrize(
    ("called", "signed"),
    [
        ("https://loket.example.org", "https://loket.example.org:443"),
        ("https://loket.example.org:443", "https://loket.example.org"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://loket.example.org", "http://loket.example.org:80"),
        ("https://loket.example.org:8443", "https://loket.example.org"),
    ],
)
def test_the_port_may_be_signed_or_not(called: str, signed: str) -> None:
    headers = {b"x-twilio-signature": signature("token", f"{signed}{PATH}?delivery=1BodyhalloToyou")}
    post = Post(body=b"Body=hallo&To=you", headers=headers, path=PATH, query=b"delivery=1", public_url=called)

    assert wire.verify(post, "token")
    assert not wire.verify(post, "another-token")


def test_another_address_was_not_signed() -> None:
    headers = {b"x-twilio-signature": signature("token", f"https://elsewhere.example.org{PATH}Bodyhallo")}

    assert not wire.verify(Post(body=b"Body=hallo", headers=headers, path=PATH, public_url=PUBLIC_URL), "token")


def test_a_shared_key_signs_with_sha256() -> None:
    headers = {
        b"x-twilio-signature": signature("key", f"{PUBLIC_URL}{PATH}Bodyhallo", "sha256"),
        b"x-twilio-webhooks-signature-settings": b"key=webhooks_sharedkey_1,algorithm=HMAC_SHA256",
    }
    post = Post(body=b"Body=hallo", headers=headers, path=PATH, public_url=PUBLIC_URL)

    assert wire.verify(post, "key")
    odd = {**headers, b"x-twilio-webhooks-signature-settings": b"algorithm=NONE"}
    assert not wire.verify(Post(body=b"Body=hallo", headers=odd, path=PATH, public_url=PUBLIC_URL), "key")


def test_a_body_that_is_no_form_is_signed_by_its_hash() -> None:
    body = b'{"a": 1}'
    query = f"bodySHA256={hashlib.sha256(body).hexdigest()}".encode()
    headers = {b"x-twilio-signature": signature("token", f"{PUBLIC_URL}{PATH}?{query.decode()}")}

    assert wire.verify(Post(body=body, headers=headers, path=PATH, query=query, public_url=PUBLIC_URL), "token")
    assert not wire.verify(Post(body=b"{}", headers=headers, path=PATH, query=query, public_url=PUBLIC_URL), "token")


_ODD = st.text(st.sampled_from("%&=+ ;abcEF01\x00\x1e\x1f\r\n\té🌳_.-~"), max_size=12)


@given(st.lists(st.tuples(_ODD, _ODD), min_size=1, max_size=5), st.booleans())
@example([("Body", "a=b&c%2B+d\x1e\x1f"), ("", "")], True)
def test_every_form_is_read_as_it_was_written(pairs: list[tuple[str, str]], lower: bool) -> None:
    written = urlencode(pairs)
    if lower:
        written = re.sub("%..", lambda found: found.group().lower(), written)

    assert read_form(written.encode()) == tuple(pairs)


@given(st.text(st.sampled_from("%&=+abEF019 zé\r\n\x1e_"), max_size=30).map(str.encode) | st.binary(max_size=30))
@example(b"a=b=c")
@example(b"a==b&c=")
@example(b"a=%zz")
@example(b"a=%4")
@example(b"a=%")
@example(b"a=%3d%1E%1f%26")
@example(b"a=b&c")
@example(b"a=b&&c=d")
@example(b"a=b \t\r\n")
@example(b"a=%\n0")
@example(b"a=%E9")
@settings(max_examples=500, deadline=None)
def test_any_bytes_are_read_as_the_standard_library_reads_them(body: bytes) -> None:
    try:
        wanted = tuple(parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=True, errors="strict"))
    except ValueError:
        wanted = ()

    assert (read_form(body) or ()) == wanted


def test_each_file_of_a_message_comes_in() -> None:
    found = wire.parse(case("twilio", "images_several").post(), knows=VENDOR.knows).messages

    assert [message.kind for message in found] == ["image", "image", "document"]
    assert len({message.personal.native_id for message in found}) == 3
    assert [message.personal.text for message in found] == ["drie", None, None]


async def test_receipts_come_back_with_the_delivery_and_are_tried_again(
    line: Line, http: aiohttp.ClientSession
) -> None:
    line.answer = VENDOR.accepts("SM1")

    await client.send(
        http,
        VENDOR.access(line.origin),
        VENDOR.channel(),
        Outgoing(to=RESIDENT, content=Text(text="a"), delivery=DELIVERY),
    )

    form = parse_qs(line.asked[0].body.decode())
    assert form["StatusCallback"] == [f"{PUBLIC_URL}/webhooks/twilio/twilio-a?delivery={DELIVERY}#rc=5&rp=all"]
    assert (form["To"], form["From"]) == ([f"whatsapp:+{RESIDENT}"], ["whatsapp:+31700000001"])


def a_content(sid: str, name: str, *, language: str = "nl", status: str = "approved") -> dict[str, Any]:
    review = {"name": name, "status": status, "category": "UTILITY", "rejection_reason": ""}
    return {"sid": sid, "friendly_name": "x", "language": language, "approval_requests": review}


async def test_a_template_is_sent_by_the_sid_that_its_name_has(line: Line, http: aiohttp.ClientSession) -> None:
    sid = "HX" + "7" * 32
    contents = [
        a_content("HX1", "klaar", status="paused"),
        a_content("HX2", "klaar", language="en"),
        a_content(sid, "klaar"),
    ]
    line.answers["/v1/ContentAndApprovals"] = (200, {"contents": contents, "meta": {"next_page_url": None}}, {})
    line.answer = VENDOR.accepts("SM1")
    template = Template(name="klaar", language="nl", parameters=("DH-1",))

    await client.send(
        http, VENDOR.access(line.origin), VENDOR.channel(), Outgoing(to=RESIDENT, content=template, delivery=DELIVERY)
    )

    form = parse_qs(line.asked[1].body.decode())
    assert (form["ContentSid"], form["ContentVariables"]) == ([sid], ['{"1":"DH-1"}'])
    assert all(VENDOR.authorization(asked.headers) == TOKEN for asked in line.asked)


async def test_a_template_that_is_not_approved_is_switched(line: Line, http: aiohttp.ClientSession) -> None:
    line.answers["/v1/ContentAndApprovals"] = (200, {"contents": [a_content("HX1", "klaar", status="paused")]}, {})
    message = Outgoing(to=RESIDENT, content=Template(name="klaar", language="nl"), delivery=DELIVERY)

    with pytest.raises(Refused) as refused:
        await client.send(http, VENDOR.access(line.origin), VENDOR.channel(), message)

    assert refused.value.rule.action is Action.SWITCH_TEMPLATE
    assert len(line.asked) == 1


async def test_templates_come_page_by_page_from_one_host(line: Line, http: aiohttp.ClientSession) -> None:
    elsewhere = "https://elsewhere.example.org/v1/ContentAndApprovals?Page=1&PageToken=a&PageSize=500"
    page = {"contents": [a_content("HX1", "klaar"), {"sid": 7}, None], "meta": {"next_page_url": elsewhere}}
    line.answer = (200, page)

    found = await client.templates(http, VENDOR.access(line.origin), VENDOR.channel())

    assert {(state.name, state.language, state.status, state.category) for state in found} == {
        ("klaar", "nl", "approved", "utility")
    }
    assert {asked.path for asked in line.asked[1:]} == {"/v1/ContentAndApprovals?PageSize=500&Page=1&PageToken=a"}


def test_the_content_api_has_a_host_of_its_own() -> None:
    real = Access(base_url="https://api.twilio.com/2010-04-01", token="t")

    assert content_url(real) == "https://content.twilio.com/v1"
    assert (
        content_url(Access(base_url="http://127.0.0.1:1/twilio/2010-04-01", token="t"))
        == "http://127.0.0.1:1/twilio/v1"
    )


async def test_an_api_key_is_its_own_user(line: Line, http: aiohttp.ClientSession) -> None:
    line.answer = VENDOR.accepts("SM1")
    message = Outgoing(to=RESIDENT, content=Text(text="a"), delivery=DELIVERY)

    await client.send(http, VENDOR.access(line.origin, "SK1:secret"), VENDOR.channel(), message)
    await client.send(http, VENDOR.access(line.origin), VENDOR.channel(), message)

    given = [base64.b64decode(asked.headers["authorization"].removeprefix("Basic ")) for asked in line.asked]
    assert given == [b"SK1:secret", f"{VENDOR.account}:{TOKEN}".encode()]


async def test_the_token_is_left_behind_where_the_file_lies(line: Line, http: aiohttp.ClientSession) -> None:
    line.answers["/2010-04-01/Media/ME1"] = (307, b"", {"Location": f"{line.origin}/files/1"})
    line.answers["/files/1"] = (200, b"a photo", {"Content-Type": "image/jpeg"})
    media = Media(id="ME1", url=f"{line.origin}/2010-04-01/Media/ME1")

    found = await client.media(http, VENDOR.access(line.origin), VENDOR.channel(), media)

    assert found.content == b"a photo"
    assert ["authorization" in asked.headers for asked in line.asked] == [True, False]


async def test_a_file_without_an_address_is_not_looked_for(line: Line, http: aiohttp.ClientSession) -> None:
    with pytest.raises((Unreachable, Refused)):
        await client.media(http, VENDOR.access(line.origin), VENDOR.channel(), Media(id="ME1"))

    assert line.asked == []
