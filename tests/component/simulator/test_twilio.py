from collections.abc import AsyncIterator, Callable, Iterator

import pytest

from simulator.vendors.twilio.webhooks import decode, signature
from tests.component.simulator.twilio_calls import (
    DELFT,
    DENHAAG,
    NUMBERS,
    SECOND,
    SIDS,
    auth,
    forms,
    send,
    statuses,
    twilio,
)
from tests.component.simulator.vendor_stand import VendorStand, a_stand, an_account
from tests.simulated import Simulator, until


@pytest.fixture(scope="module")
def port(take_port: Callable[[], int]) -> int:
    return take_port()


@pytest.fixture(scope="module")
def process(tmp_path_factory: pytest.TempPathFactory, take_port: Callable[[], int], port: int) -> Iterator[Simulator]:
    callback = f"http://127.0.0.1:{port}"
    accounts = [
        an_account(
            city,
            "twilio",
            callback,
            waba=SIDS[city],
            phone_number_id=f"whatsapp:{NUMBERS[city]}",
            app_secret=f"token-{city}",
        )
        for city in SIDS
    ]
    second = {"number": SECOND, "phone_number_id": f"whatsapp:{SECOND}", "app": "twilio-second"}
    accounts.append(accounts[0] | second)
    accounts[1]["callback"] += "#rc=2&rp=all"
    with Simulator(tmp_path_factory.mktemp("twilio"), take_port(), accounts) as simulator:
        yield simulator


@pytest.fixture
async def stand(process: Simulator, port: int) -> AsyncIterator[VendorStand]:
    async with a_stand(process, port) as made:
        yield made


async def test_a_message_is_queued_and_its_own_callback_hears_of_it(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG)

    status, message = await send(stand, phone)

    assert (status, message["status"], message["direction"]) == (201, "queued", "outbound-api")
    await until(lambda: statuses(stand) == ["delivered", "sent"])
    assert {form["MessageSid"] for form in forms(stand, "/status")} == {message["sid"]}
    await stand.call("POST", f"/control/phones/{phone}/read")
    await until(lambda: statuses(stand) == ["delivered", "read", "sent"])
    for one in [one for one in stand.delivered if one.path.startswith("/status")]:
        assert one.path.endswith("&x=a%2Bb")
        address = f"http://{one.headers['host']}{one.path}"
        assert one.headers["x-twilio-signature"] == signature("token-denhaag", address, decode(one.body))
    _, fetched = await twilio(stand, "GET", f"Messages/{message['sid']}.json")
    assert (fetched["status"], fetched["body"], fetched["error_code"]) == ("read", "Dank u.", None)
    assert len(await stand.log(what="api.accepted", opaque="row-1", to=phone, status=200)) == 1


async def test_without_a_status_callback_nobody_is_told(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG)

    status, _ = await send(stand, phone, StatusCallback="")
    await stand.settled()

    assert status == 201
    assert statuses(stand) == []
    assert [item["status"] for item in await stand.phone(phone)] == ["sent", "delivered"]


async def test_a_residents_message_arrives_as_a_signed_form(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG)
    await until(lambda: bool(stand.delivered))

    told, form = stand.delivered[0], decode(stand.delivered[0].body)

    assert told.headers["content-type"].startswith("application/x-www-form-urlencoded")
    address = f"http://{told.headers['host']}{told.path}"
    assert told.headers["x-twilio-signature"] == signature("token-denhaag", address, form)
    assert (form["From"], form["Body"]) == (f"whatsapp:{phone}", "losse tegel")
    _, listed = await twilio(stand, "GET", f"Messages.json?From=whatsapp:%2B{phone[1:]}")
    assert [message["sid"] for message in listed["messages"]] == [form["MessageSid"]]
    assert (await stand.phone(phone))[0]["status"] == "sent"


async def test_a_refused_webhook_is_not_tried_again_unless_the_address_says_so(stand: VendorStand, phone: str) -> None:
    stand.answers = [500]
    await stand.write(phone, DENHAAG)
    await until(lambda: bool(stand.delivered))
    await stand.settled()
    once = len(stand.delivered)

    stand.answers = [500, 404]
    await stand.write(phone, DELFT)
    await until(lambda: len(stand.delivered) == once + 3)

    assert once == 1
    assert len(await stand.log(what="webhook.given_up", from_=phone)) == 1


async def test_a_photo_lies_behind_the_password_and_a_redirect(stand: VendorStand, phone: str) -> None:
    image = {"bytes_b64": "iVBORw==", "mime_type": "image/png"}
    await stand.write(phone, DENHAAG, type="image", image=image)
    await until(lambda: bool(stand.delivered))
    form = decode(stand.delivered[0].body)
    path = form["MediaUrl0"].removeprefix(stand.simulator.base)

    status, _ = await stand.call("GET", path)
    other, _ = await stand.call("GET", path, headers=auth("delft"))
    got = await stand.call("GET", path, headers=auth())

    assert (status, other) == (401, 404)
    assert got == (200, b"\x89PNG")
    async with stand.http.get(form["MediaUrl0"], headers=auth(), allow_redirects=False) as answer:
        there = answer.headers["Location"].removeprefix(stand.simulator.base)
        assert answer.status == 307
    assert await stand.call("GET", there) == (200, b"\x89PNG")
    assert (await stand.call("GET", there + "0"))[0] == 403
    assert (await stand.call("GET", path + ".json", headers=auth()))[1]["content_type"] == "image/png"
    assert (await stand.call("DELETE", path, headers=auth()))[0] == 204
    assert (await stand.call("GET", path, headers=auth()))[0] == 404


async def test_free_text_outside_the_window_is_undelivered(stand: VendorStand, phone: str) -> None:
    status, message = await send(stand, phone)

    assert status == 201
    await until(lambda: statuses(stand) == ["undelivered"])
    assert forms(stand, "/status")[0]["ErrorCode"] == "63016"
    _, fetched = await twilio(stand, "GET", f"Messages/{message['sid']}.json")
    assert (fetched["status"], fetched["error_code"]) == ("undelivered", 63016)
    assert await stand.phone(phone) == []


@pytest.mark.parametrize(("kind", "code"), [("rate_limited", "63018"), ("spam_limited", "63018")])
async def test_what_meta_refuses_is_told_later(stand: VendorStand, phone: str, kind: str, code: str) -> None:
    await stand.write(phone, DENHAAG)
    await stand.fault(kind, "app:twilio-denhaag")

    status, _ = await send(stand, phone)

    assert status == 201
    await until(lambda: statuses(stand) == ["failed"])
    assert forms(stand, "/status")[0]["ErrorCode"] == code


async def test_a_wrong_password_and_a_gone_token_are_refused_at_once(stand: VendorStand, phone: str) -> None:
    path = f"/twilio/2010-04-01/Accounts/{SIDS['denhaag']}/Messages.json"

    wrong = await stand.call("POST", path, headers=auth("denhaag", "x"), data={"To": f"whatsapp:{phone}"})
    foreign = await stand.call("GET", path, headers=auth("delft"))
    await stand.fault("token_expired", "app:twilio-denhaag")
    gone = await send(stand, phone)

    assert (wrong[0], wrong[1]["code"]) == (401, 20003)
    assert set(wrong[1]) == {"code", "message", "more_info", "status"}
    assert (foreign[0], foreign[1]["code"]) == (404, 20404)
    assert (gone[0], gone[1]["code"]) == (401, 20003)
    assert len(await stand.log(what="api.refused", to=phone, code=20003)) == 2


async def test_a_fault_of_one_number_leaves_the_others_of_its_account(stand: VendorStand, phone: str) -> None:
    await stand.fault("token_expired", f"number:{SECOND}")

    status, _ = await send(stand, phone)
    other, told = await send(stand, phone, From=f"whatsapp:{SECOND}")

    assert (status, other, told["code"]) == (201, 401, 20003)


async def test_a_vendor_that_is_down_answers_no_json(stand: VendorStand, phone: str) -> None:
    await stand.fault("vendor_down", "vendor:twilio")

    status, told = await send(stand, phone)

    assert status == 503
    assert told.startswith(b"<!DOCTYPE")


async def test_buttons_go_as_content_and_their_tap_comes_back(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG)
    types = {"twilio/quick-reply": {"body": "Klopt {{1}}?", "actions": [{"id": "ja", "title": "Ja"}]}}
    declared = {"friendly_name": "klopt", "language": "nl", "types": types}

    made, content = await stand.call("POST", "/twilio/v1/Content", headers=auth(), json=declared)
    status, message = await send(stand, phone, Body="", ContentSid=content["sid"], ContentVariables='{"1":"dit"}')
    await until(lambda: statuses(stand) == ["delivered", "sent"])
    shown = (await stand.phone(phone))[1]
    tap = {"type": "button_reply", "button_reply": {"id": "ja", "title": "Ja"}}
    answered = {"context": {"message_id": shown["id"]}}
    await stand.write(phone, DENHAAG, type="interactive", interactive=tap, **answered)
    await until(lambda: len(forms(stand, "/webhooks")) == 2)

    assert (made, status) == (201, 201)
    assert shown["interactive"]["body"]["text"] == "Klopt dit?"
    tapped = forms(stand, "/webhooks")[1]
    assert (tapped["ButtonPayload"], tapped["OriginalRepliedMessageSid"]) == ("ja", message["sid"])


async def test_approved_content_reaches_a_resident_outside_the_window(stand: VendorStand, phone: str) -> None:
    types = {"twilio/text": {"body": "Uw melding {{1}} is klaar."}}
    declared = {"friendly_name": "klaar", "language": "nl", "types": types}
    _, content = await stand.call("POST", "/twilio/v1/Content", headers=auth(), json=declared)
    one = f"/twilio/v1/Content/{content['sid']}"
    wanted = {"name": "melding_klaar", "category": "UTILITY"}
    sending = {"Body": "", "ContentSid": content["sid"], "ContentVariables": '{"1":"7"}'}

    status, asked = await stand.call("POST", f"{one}/ApprovalRequests/whatsapp", headers=auth(), json=wanted)

    async def approved() -> bool:
        told = (await stand.call("GET", f"{one}/ApprovalRequests", headers=auth()))[1]
        return bool(told["whatsapp"]["status"] == "approved")

    await stand.jump(1.0)
    await until(approved)
    await send(stand, phone, **sending)
    await until(lambda: statuses(stand) == ["delivered", "sent"])
    await stand.fault("template_paused", "template:melding_klaar")
    await send(stand, phone, **sending)
    await until(lambda: statuses(stand) == ["delivered", "failed", "sent"])

    assert (status, asked["status"]) == (201, "received")
    assert [item["type"] for item in await stand.phone(phone)] == ["template"]
    assert {form.get("ErrorCode") for form in forms(stand, "/status")} == {None, "63041"}
    _, listed = await stand.call("GET", "/twilio/v1/ContentAndApprovals", headers=auth())
    assert content["sid"] in {one["sid"] for one in listed["contents"]}
    assert (await stand.call("GET", one, headers=auth("delft")))[0] == 404
    assert (await stand.call("DELETE", one, headers=auth()))[0] == 204
    assert (await send(stand, phone, **sending))[1]["code"] == 21655


async def test_twilio_forgets_a_text_or_a_message_and_the_phone_keeps_it(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG)
    await until(lambda: bool(stand.delivered))
    one = f"Messages/{decode(stand.delivered[0].body)['MessageSid']}.json"

    refused, _ = await twilio(stand, "POST", one, data={"Body": "anders"})
    status, redacted = await twilio(stand, "POST", one, data={"Body": ""})
    deleted, _ = await twilio(stand, "DELETE", one)

    assert (refused, status, redacted["body"], deleted) == (422, 200, "", 204)
    assert (await twilio(stand, "GET", one))[0] == 404
    assert (await stand.phone(phone))[0]["text"]["body"] == "losse tegel"


async def test_what_twilio_does_not_have_is_not_found(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG, type="reaction", reaction={"message_id": "wamid.X", "emoji": "👍"})

    status, told = await stand.call("POST", "/twilio/v2/Indicators/Typing.json", headers=auth(), data={"x": "y"})
    await stand.settled()

    assert (status, told["code"]) == (404, 20404)
    assert stand.delivered == []


async def test_messages_that_no_webhook_told_are_found_page_by_page(stand: VendorStand, phone: str) -> None:
    await stand.fault("webhooks_lost", "app:twilio-denhaag")
    for word in ("een", "twee", "drie"):
        await stand.write(phone, DENHAAG, text={"body": word})

    query = f"From=whatsapp:%2B{phone[1:]}&DateSent%3E=2020-01-01&PageSize=2"
    _, first = await twilio(stand, "GET", f"Messages.json?{query}")
    _, second = await stand.call("GET", f"/twilio{first['next_page_uri']}", headers=auth())

    assert stand.delivered == []
    assert [message["body"] for message in first["messages"] + second["messages"]] == ["drie", "twee", "een"]
    assert second["next_page_uri"] is None
