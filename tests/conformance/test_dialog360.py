"""What 360dialog has of its own beside Meta's."""

import aiohttp
import pytest
from msgspec import structs

from loket.events import Media
from loket.providers import calls
from loket.providers.content import Text
from loket.providers.dialog360 import client, wire
from loket.providers.shapes import Action, Class, Outgoing, Refused, Unreachable
from tests.builders import RESIDENT
from tests.conformance.cases import case
from tests.conformance.line import Line
from tests.conformance.vendors import SECRET, TOKEN, VENDORS

VENDOR = next(vendor for vendor in VENDORS if vendor.name == "dialog360")
REPLY = Outgoing(to=RESIDENT, content=Text(text="Dank u."), delivery="d-1")


@pytest.mark.parametrize("name", [b"x-loket-secret", b"authorization"])
@pytest.mark.parametrize("prefix", [b"", b"Bearer "])
def test_a_header_of_our_own_choice_proves_who_calls(name: bytes, prefix: bytes) -> None:
    post = case("dialog360", "text").post(headers={name: prefix + SECRET.encode()})

    assert wire.verify(post, SECRET)
    assert not wire.verify(post, "another-secret")
    assert not wire.verify(structs.replace(post, headers={name: prefix + SECRET[:-1].encode()}), SECRET)


@pytest.mark.parametrize(
    ("status", "sentence", "class_", "action"),
    [
        (400, "Your WhatsApp for Business API has been disabled. Contact us.", Class.CHANNEL, Action.HOLD),
        (400, "Could not send message due to lack of payment.", Class.CHANNEL, Action.HOLD),
        (400, "You have exceeded the limit of 1 request every 1 seconds.", Class.BUSY, Action.AGAIN),
        (401, "Invalid api_key or token expired", Class.ACCESS, Action.HOLD),
        (403, "This URL is blocked. More info: ...", Class.REQUEST, Action.NEVER),
        (502, "WhatsApp for Business API not available", Class.BUSY, Action.AGAIN),
        (500, "Internal server error", Class.BUSY, Action.AGAIN),
        (400, "Something that nobody has read before", Class.UNKNOWN, Action.NEVER),
    ],
)
async def test_what_360dialog_says_itself_has_a_rule(
    line: Line, http: aiohttp.ClientSession, status: int, sentence: str, class_: Class, action: Action
) -> None:
    line.answer = (status, {"meta": {"httpCode": status, "developerMessage": sentence, "success": False}})

    with pytest.raises(Refused) as refused:
        await client.send(http, VENDOR.access(line.origin), VENDOR.channel(), REPLY)

    assert refused.value.code is None
    assert (refused.value.rule.class_, refused.value.rule.action) == (class_, action)


async def test_an_integrity_error_of_meta_is_what_it_is_at_meta(line: Line, http: aiohttp.ClientSession) -> None:
    for error in ({"code": 368, "message": "Temporarily blocked"}, {"code": 100, "error_subcode": 33}):
        line.answer = (403, {"error": error})

        with pytest.raises(Refused) as refused:
            await client.send(http, VENDOR.access(line.origin), VENDOR.channel(), REPLY)

        assert (refused.value.code, refused.value.rule.class_) == (error["code"], Class.CHANNEL)


async def test_a_file_at_metas_host_is_fetched_from_360dialog(line: Line, http: aiohttp.ClientSession) -> None:
    url = "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=7001&ext=1&hash=a"
    line.answers["/v2/7001"] = (200, {"url": url, "sha256": "00" * 32}, {})
    line.answers["/v2/whatsapp_business/attachments/"] = (200, b"a photo", {"Content-Type": "image/jpeg"})

    found = await client.media(http, VENDOR.access(line.origin), VENDOR.channel(), Media(id="7001"))

    assert (found.content, found.sha256) == (b"a photo", "00" * 32)
    assert line.asked[1].path == "/v2/whatsapp_business/attachments/?mid=7001&ext=1&hash=a"
    assert {asked.headers["d360-api-key"] for asked in line.asked} == {TOKEN}


async def test_a_file_that_is_gone_is_asked_for_once_more(line: Line, http: aiohttp.ClientSession) -> None:
    url = "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=7001"
    line.answers["/v2/7001"] = (200, {"url": url}, {})
    line.answers["/v2/whatsapp_business/attachments/"] = (404, {}, {})

    with pytest.raises(Refused):
        await client.media(http, VENDOR.access(line.origin), VENDOR.channel(), Media(id="7001", url=url))

    assert len(line.asked) == 3


@pytest.mark.parametrize(
    "url", ["", "https://lookaside.fbsbx.com.example.org/x", "//example.org/x", "x", "http://[::1"]
)
async def test_any_other_address_is_left_alone(line: Line, http: aiohttp.ClientSession, url: str) -> None:
    line.answers["/v2/7001"] = (200, {"url": url}, {})

    with pytest.raises(Refused) as refused:
        await client.media(http, VENDOR.access(line.origin), VENDOR.channel(), Media(id="7001", url=url))

    assert refused.value.rule == calls.UNDECLARED
    assert len(line.asked) == 1


@pytest.mark.parametrize("url", [None, 7])
async def test_without_an_address_it_is_tried_again_later(line: Line, http: aiohttp.ClientSession, url: object) -> None:
    line.answers["/v2/7001"] = (200, {"url": url}, {})

    with pytest.raises(Unreachable):
        await client.media(http, VENDOR.access(line.origin), VENDOR.channel(), Media(id="7001"))


async def test_templates_come_page_by_page(line: Line, http: aiohttp.ClientSession) -> None:
    one = {"name": "klaar", "language": "nl", "status": "approved", "category": "UTILITY", "rejected_reason": "NONE"}
    line.answer = (200, {"waba_templates": [one, {"name": 7}, None], "count": 3, "total": 3})

    (found,) = await client.templates(http, VENDOR.access(line.origin), VENDOR.channel())

    assert (found.name, found.language, found.status, found.category) == ("klaar", "nl", "approved", "utility")
    assert found.reason is None
    assert line.asked[0].path == "/v2/v1/configs/templates?limit=200&offset=0"


async def test_health_tells_the_worst_of_what_counts(line: Line, http: aiohttp.ClientSession) -> None:
    entities = [
        {"entity_type": "PHONE_NUMBER", "id": "1", "can_send_message": "BLOCKED", "errors": [{"error_code": 138024}]},
        {"entity_type": "WABA", "id": "2", "can_send_message": "LIMITED", "errors": [{"error_code": 141010}]},
        {"entity_type": "APP", "id": "3", "can_send_message": "AVAILABLE"},
    ]
    line.answer = (200, {"health_status": {"can_send_message": "BLOCKED", "entities": entities}})

    found = await client.health(http, VENDOR.access(line.origin), VENDOR.channel())

    assert (found.can_send, found.codes) == ("LIMITED", (141010,))
    assert [entity.can_send for entity in found.entities] == ["AVAILABLE", "LIMITED", "AVAILABLE"]
