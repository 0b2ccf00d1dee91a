import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import aiohttp
import pytest

from tests.component.simulator.vendor_stand import VendorStand, a_stand, an_account
from tests.simulated import Simulator, until

DENHAAG, DELFT = "+31700000001", "+31150000001"
KEY = {"D360-API-KEY": "token-denhaag"}


@pytest.fixture(scope="module")
def port(take_port: Callable[[], int]) -> int:
    return take_port()


@pytest.fixture(scope="module")
def process(tmp_path_factory: pytest.TempPathFactory, take_port: Callable[[], int], port: int) -> Iterator[Simulator]:
    callback = f"http://127.0.0.1:{port}"
    accounts = [
        an_account("denhaag", "dialog360", callback),
        an_account("delft", "dialog360", callback),
        an_account("denhaag", "meta", callback, access_token="meta-token", app_secret="meta-secret"),
    ]
    with Simulator(tmp_path_factory.mktemp("dialog360"), take_port(), accounts) as simulator:
        yield simulator


@pytest.fixture
async def stand(process: Simulator, port: int) -> AsyncIterator[VendorStand]:
    async with a_stand(process, port) as made:
        yield made


def values(stand: VendorStand, app: str = "dialog360-denhaag") -> list[dict[str, Any]]:
    bodies = [json.loads(one.body) for one in stand.delivered if one.path.endswith(app)]
    return [body["entry"][0]["changes"][0]["value"] for body in bodies]


def statuses(stand: VendorStand) -> list[str]:
    return sorted(status["status"] for value in values(stand) for status in value.get("statuses", []))


def a_text(phone: str, **more: Any) -> dict[str, Any]:
    return {"messaging_product": "whatsapp", "to": phone[1:], "type": "text", "text": {"body": "Dank u."}} | more


async def test_a_message_goes_out_and_its_receipts_come_back_signed(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG)

    body = a_text(phone, biz_opaque_callback_data="row-1")
    status, answer = await stand.call("POST", "/360dialog/messages", headers=KEY, json=body)

    assert (status, answer["contacts"][0]["wa_id"]) == (200, phone[1:])
    await until(lambda: statuses(stand) == ["delivered", "sent"])
    ours = [one for one in stand.delivered if one.path.endswith("dialog360-denhaag")]
    for told in ours:
        expected = hmac.new(b"secret-denhaag", told.body, hashlib.sha256).hexdigest()
        assert told.headers["x-360dialog-signature"] == expected
        assert "x-hub-signature-256" not in told.headers
    assert {item["status"] for item in await stand.phone(phone)} == {"sent", "delivered"}
    assert len(await stand.log(what="api.accepted", opaque="row-1", to=phone, status=200)) == 1


async def test_two_vendors_on_one_number_tell_the_same_message(stand: VendorStand, phone: str) -> None:
    wamid = await stand.write(phone, DENHAAG)

    await until(lambda: len(stand.delivered) == 2)

    ids = {value["messages"][0]["id"] for app in ("dialog360-denhaag", "meta-denhaag") for value in values(stand, app)}
    assert ids == {wamid}


async def test_the_apis_of_meta_and_360dialog_do_not_open_each_other(stand: VendorStand, phone: str) -> None:
    graph = "/graph/v23.0/200000000000070/messages"
    bearer = {"Authorization": "Bearer token-denhaag"}

    at_meta, _ = await stand.call("POST", graph, headers=bearer, json=a_text(phone))
    wrong = {"D360-API-KEY": "meta-token"}
    status, told = await stand.call("POST", "/360dialog/messages", headers=wrong, json=a_text(phone))

    assert at_meta == 401
    assert status == 401
    assert told["meta"] == {
        "httpCode": 401,
        "developerMessage": "Invalid api_key or token expired",
        "success": False,
    }


async def test_a_residents_photo_is_fetched_with_the_host_replaced(stand: VendorStand, phone: str) -> None:
    image = {"bytes_b64": "iVBORw==", "mime_type": "image/png", "caption": "stoep"}
    await stand.write(phone, DENHAAG, type="image", image=image)
    await until(lambda: bool(values(stand)))
    told = values(stand)[0]["messages"][0]["image"]

    status, described = await stand.call("GET", f"/360dialog/{told['id']}", headers=KEY)
    host = "https://lookaside.fbsbx.com"
    got = await stand.call("GET", described["url"].replace(host, "/360dialog"), headers=KEY)
    direct = await stand.call("GET", told["url"].replace(host, "/360dialog"), headers=KEY)

    assert status == 200
    assert described["url"].startswith(f"{host}/whatsapp_business/attachments/?mid={told['id']}&ext=")
    assert got == direct == (200, b"\x89PNG")
    other = {"D360-API-KEY": "token-delft"}
    assert (await stand.call("GET", f"/360dialog/{told['id']}", headers=other))[0] == 400
    expired = described["url"].replace(host, "/360dialog").replace("ext=1", "ext=0")
    assert (await stand.call("GET", expired, headers=KEY))[0] == 404


async def test_a_raw_webhook_is_signed_as_asked(stand: VendorStand) -> None:
    expected = hmac.new(b"secret-denhaag", b"{}", hashlib.sha256).hexdigest()

    for how in ("valid", "wrong", "missing"):
        status, told = await stand.call("POST", f"/control/webhooks/dialog360-denhaag?signature={how}", data=b"{}")
        assert (status, told) == (200, {"status": 200})

    signatures = [one.headers.get("x-360dialog-signature") for one in stand.delivered]
    assert [signature == expected for signature in signatures] == [True, False, False]
    assert signatures[2] is None


async def test_media_goes_up_and_away(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG)
    form = aiohttp.FormData({"messaging_product": "whatsapp"})
    form.add_field("file", b"\x89PNG", filename="kaart.png", content_type="image/png")

    _, uploaded = await stand.call("POST", "/360dialog/media", headers=KEY, data=form)
    message = a_text(phone, type="image", image={"id": uploaded["id"]})
    status, _ = await stand.call("POST", "/360dialog/messages", headers=KEY, json=message)
    await until(lambda: statuses(stand) == ["delivered", "sent"])

    assert status == 200
    assert [item["type"] for item in await stand.phone(phone)] == ["text", "image"]
    assert (await stand.call("DELETE", f"/360dialog/{uploaded['id']}", headers=KEY))[1] == {"success": True}
    assert (await stand.call("GET", f"/360dialog/{uploaded['id']}", headers=KEY))[0] == 400


async def test_free_text_outside_the_window_fails_with_metas_code(stand: VendorStand, phone: str) -> None:
    await stand.call("POST", "/360dialog/messages", headers=KEY, json=a_text(phone))

    await until(lambda: statuses(stand) == ["failed"])

    failed = next(status for value in values(stand) for status in value.get("statuses", []))
    assert failed["errors"][0]["code"] == 131047


async def test_health_has_the_four_levels(stand: VendorStand) -> None:
    status, told = await stand.call("GET", "/360dialog/health_status", headers=KEY)

    assert status == 200
    assert told["id"] == "200000000000070"
    kinds = [entity["entity_type"] for entity in told["health_status"]["entities"]]
    assert kinds[:4] == ["PHONE_NUMBER", "WABA", "BUSINESS", "APP"]


async def test_the_webhook_is_set_up_with_headers_of_our_own(stand: VendorStand, phone: str) -> None:
    key = {"D360-API-KEY": "token-delft"}
    _, before = await stand.call("GET", "/360dialog/v1/configs/webhook", headers=key)

    wanted = {"url": before["url"] + "?x=1", "headers": {"Authorization": "Bearer geheim"}}
    status, told = await stand.call("POST", "/360dialog/v1/configs/webhook", headers=key, json=wanted)
    await stand.write(phone, DELFT)
    await until(lambda: bool(stand.delivered))

    assert (status, told) == (200, wanted)
    assert stand.delivered[0].path.endswith("dialog360-delft?x=1")
    assert stand.delivered[0].headers["authorization"] == "Bearer geheim"
    assert (await stand.call("POST", "/360dialog/v1/configs/webhook", headers=key, json={"url": 1}))[0] == 400


@pytest.mark.parametrize(
    ("kind", "http", "code"), [("rate_limited", 429, 130429), ("spam_limited", 403, 131048), ("token_expired", 401, 0)]
)
async def test_a_fault_is_refused_as_360dialog_does(
    stand: VendorStand, phone: str, kind: str, http: int, code: int
) -> None:
    await stand.fault(kind, "app:dialog360-denhaag")

    status, told = await stand.call("POST", "/360dialog/messages", headers=KEY, json=a_text(phone))
    other, _ = await stand.call(
        "POST", "/360dialog/messages", headers={"D360-API-KEY": "token-delft"}, json=a_text(phone)
    )

    assert (status, told["error"]["code"] if code else told["meta"]["httpCode"]) == (http, code or 401)
    assert other == 200
    assert len(await stand.log(what="api.refused", to=phone, app="dialog360-denhaag")) == 1


async def test_a_vendor_that_is_down_answers_no_json_while_meta_goes_on(stand: VendorStand, phone: str) -> None:
    await stand.fault("vendor_down", "vendor:dialog360")

    status, told = await stand.call("POST", "/360dialog/messages", headers=KEY, json=a_text(phone))
    graph = "/graph/v23.0/200000000000070/messages"
    at_meta, _ = await stand.call("POST", graph, headers={"Authorization": "Bearer meta-token"}, json=a_text(phone))

    assert status == 503
    assert told.startswith(b"<!DOCTYPE")
    assert at_meta == 200


async def test_a_path_that_is_not_open_is_blocked(stand: VendorStand) -> None:
    status, told = await stand.call("POST", "/360dialog/v1/contacts", headers=KEY, json={})

    assert (status, told["meta"]["success"]) == (403, False)


async def test_templates_are_made_listed_sent_and_deleted(stand: VendorStand, phone: str) -> None:
    path = "/360dialog/v1/configs/templates"
    body = {"type": "BODY", "text": "Uw melding is klaar."}
    wanted = {"name": "melding_klaar", "language": "nl", "category": "UTILITY", "components": [body]}

    made, told = await stand.call("POST", path, headers=KEY, json=wanted)

    async def approved() -> bool:
        listed = (await stand.call("GET", path, headers=KEY))[1]
        return {("melding_klaar", "approved")} <= {(one["name"], one["status"]) for one in listed["waba_templates"]}

    await stand.jump(1.0)
    await until(approved)
    template = {"name": "melding_klaar", "language": {"code": "nl"}}
    sent, _ = await stand.call(
        "POST", "/360dialog/messages", headers=KEY, json=a_text(phone, type="template", template=template)
    )
    await until(lambda: statuses(stand) == ["delivered", "sent"])
    deleted, _ = await stand.call("DELETE", f"{path}/melding_klaar", headers=KEY)

    assert (made, told["name"], sent, deleted) == (201, "melding_klaar", 200, 200)
    listed = (await stand.call("GET", path, headers=KEY))[1]
    assert listed["count"] == listed["total"] == len(listed["waba_templates"])
    assert "melding_klaar" not in {one["name"] for one in listed["waba_templates"]}
    assert (await stand.call("DELETE", f"{path}/melding_klaar", headers=KEY))[0] == 400
    assert (await stand.call("POST", path, headers=KEY, json={"name": "x"}))[0] == 400
