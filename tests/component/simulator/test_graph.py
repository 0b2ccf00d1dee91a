import asyncio
import time

import aiohttp
import pytest

from tests.component.simulator.stand import IDS, NUMBERS, WABAS, Stand
from tests.simulated import until


def names(statuses: list[dict[str, str]]) -> list[str]:
    return sorted(status["status"] for status in statuses)


async def test_statuses_climb_from_sent_to_read(stand: Stand, phone: str) -> None:
    await stand.write(phone)

    status, answer = await stand.send(phone, biz_opaque_callback_data="row-9")

    assert status == 200
    assert answer["contacts"] == [{"input": phone, "wa_id": phone.removeprefix("+")}]
    await until(lambda: names(stand.receiver.statuses(phone)) == ["delivered", "sent"])
    assert (await stand.call("POST", f"/control/phones/{phone}/read"))[1] == {"read": 1}
    await until(lambda: names(stand.receiver.statuses(phone)) == ["delivered", "read", "sent"])
    for told in stand.receiver.statuses(phone):
        assert told["id"] == answer["messages"][0]["id"]
        assert told["recipient_id"] == phone.removeprefix("+")
        assert told["biz_opaque_callback_data"] == "row-9"
    assert [item["status"] for item in await stand.phone(phone) if item["direction"] == "in"] == ["read"]
    assert len(await stand.log(what="api.accepted", opaque="row-9", to=phone, status=200)) == 1


async def test_free_text_outside_the_window_fails_and_a_template_passes(stand: Stand, phone: str) -> None:
    status, _ = await stand.send(phone)
    await until(lambda: names(stand.receiver.statuses(phone)) == ["failed"])
    await stand.template("status")
    template = {"name": "status", "language": {"code": "nl"}}
    _, sent = await stand.send(phone, type="template", template=template)
    await until(lambda: names(stand.receiver.statuses(phone)) == ["delivered", "failed", "sent"])

    assert status == 200
    assert stand.receiver.statuses(phone)[0]["errors"][0]["code"] == 131047
    assert sent["messages"][0]["message_status"] == "accepted"
    assert [item["type"] for item in await stand.phone(phone)] == ["template"]


async def test_writing_to_one_municipality_opens_no_window_for_another(stand: Stand, phone: str) -> None:
    await stand.write(phone, city="delft")

    await stand.send(phone, city="denhaag")

    await until(lambda: names(stand.receiver.statuses(phone)) == ["failed"])


async def test_a_wrong_token_is_refused_as_meta_does(stand: Stand, phone: str) -> None:
    path = f"{IDS['delft']}/messages"
    message = {"messaging_product": "whatsapp", "to": phone, "type": "text", "text": {"body": "dag"}}

    status, told = await stand.graph("POST", path, token="wrong", json=message)
    other_status, other = await stand.graph("POST", path, city="denhaag", json=message)

    assert (status, told["error"]["code"]) == (401, 190)
    assert set(told["error"]) == {"message", "type", "code", "error_data", "fbtrace_id"}
    assert (other_status, other["error"]["code"], other["error"]["error_subcode"]) == (400, 100, 33)
    assert len(await stand.log(what="api.refused", to=phone)) == 2


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"a":NaN}', b'{"messaging_product":"\\ud800"}', b"\xff"])
async def test_a_bad_body_is_an_invalid_parameter(stand: Stand, body: bytes) -> None:
    status, told = await stand.graph("POST", f"{IDS['delft']}/messages", city="delft", data=body)

    assert (status, told["error"]["code"]) == (400, 100)


async def test_a_resident_is_reached_by_business_scoped_id(stand: Stand, phone: str) -> None:
    await stand.write(phone, city="delft")
    await until(lambda: bool(stand.receiver.messages(phone)))
    bsuid = stand.receiver.messages(phone)[0]["from_user_id"]

    status, answer = await stand.send(phone, city="delft", to=None, recipient=bsuid)

    assert status == 200
    assert answer["contacts"][0]["user_id"] == bsuid
    await until(lambda: names(stand.receiver.statuses(phone)) == ["delivered", "sent"])


async def test_a_read_mark_turns_the_residents_ticks(stand: Stand, phone: str) -> None:
    wamid = await stand.write(phone)
    mark = {"messaging_product": "whatsapp", "status": "read", "message_id": wamid}

    typing = mark | {"typing_indicator": {"type": "text"}}
    status, told = await stand.graph("POST", f"{IDS['denhaag']}/messages", json=typing)
    refused, _ = await stand.graph("POST", f"{IDS['delft']}/messages", city="delft", json=mark)

    assert (status, told) == (200, {"success": True})
    assert refused == 400
    assert [item["status"] for item in await stand.phone(phone)] == ["read"]


async def test_media_goes_up_to_the_phone_and_away(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    form = aiohttp.FormData({"messaging_product": "whatsapp", "type": "image/png"})
    form.add_field("file", b"\x89PNG", filename="kaart.png", content_type="image/png")

    _, uploaded = await stand.graph("POST", f"{IDS['denhaag']}/media", data=form)
    status, _ = await stand.send(phone, type="image", image={"id": uploaded["id"], "caption": "Hier"})

    async def shown() -> bool:
        return [item["type"] for item in await stand.phone(phone)] == ["text", "image"]

    assert status == 200
    await until(shown)
    image = (await stand.phone(phone))[1]["image"]
    assert await stand.call("GET", image["url"]) == (200, b"\x89PNG")
    assert (await stand.graph("DELETE", uploaded["id"], city="delft"))[0] == 400
    assert (await stand.graph("DELETE", uploaded["id"]))[0] == 200
    assert (await stand.graph("GET", uploaded["id"]))[0] == 400
    assert (await stand.send(phone, type="image", image={"id": uploaded["id"]}))[0] == 400


async def test_a_number_and_its_business_account_describe_themselves(stand: Stand) -> None:
    _, health = await stand.graph("GET", f"{IDS['delft']}?fields=health_status,quality_rating", city="delft")
    _, waba = await stand.graph("GET", WABAS["delft"], city="delft")

    assert health["quality_rating"] == "GREEN"
    kinds = [entity["entity_type"] for entity in health["health_status"]["entities"]]
    assert kinds == ["PHONE_NUMBER", "WABA", "BUSINESS", "APP"]
    assert waba["id"] == WABAS["delft"]
    for path in (f"{WABAS['delft']}/subscribed_apps", f"{WABAS['delft']}/message_templates"):
        assert (await stand.graph("GET", path, city="delft"))[0] == 200
    assert (await stand.graph("POST", f"{WABAS['delft']}/subscribed_apps", city="delft")) == (200, {"success": True})
    assert (await stand.graph("GET", "nowhere/at/all", city="delft"))[0] == 400


@pytest.mark.parametrize(
    ("kind", "http", "code"),
    [("rate_limited", 429, 130429), ("spam_limited", 400, 131048), ("token_expired", 401, 190)],
)
async def test_a_refusing_fault_hits_its_municipality_only(
    stand: Stand, phone: str, kind: str, http: int, code: int
) -> None:
    fault = await stand.fault(kind)

    status, told = await stand.send(phone)
    other, _ = await stand.send(phone, city="delft")

    assert (status, told["error"]["code"]) == (http, code)
    assert other == 200
    assert (await stand.call("DELETE", f"/control/faults/{fault}"))[0] == 200
    assert (await stand.send(phone))[0] == 200


async def test_a_vendor_that_is_down_answers_no_json(stand: Stand, phone: str) -> None:
    await stand.fault("vendor_down")

    status, told = await stand.send(phone)

    assert status == 503
    assert told.startswith(b"<!DOCTYPE")


async def test_an_unreachable_vendor_drops_the_connection(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    await stand.fault("vendor_unreachable")

    with pytest.raises(aiohttp.ClientConnectionError):
        await stand.send(phone)

    await asyncio.sleep(0.3)
    assert [item["direction"] for item in await stand.phone(phone)] == ["out"]


async def test_a_slow_vendor_answers_late(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    await stand.fault("vendor_slow")

    start = time.monotonic()
    status, _ = await stand.send(phone)

    assert status == 200
    assert time.monotonic() - start >= 3.0


async def test_a_lost_answer_still_reaches_the_phone(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    await stand.fault("answer_lost")

    with pytest.raises(aiohttp.ClientConnectionError):
        await stand.send(phone, biz_opaque_callback_data="row-lost")

    await until(lambda: names(stand.receiver.statuses(phone)) == ["delivered", "sent"])
    assert {told["biz_opaque_callback_data"] for told in stand.receiver.statuses(phone)} == {"row-lost"}
    assert [line["status"] for line in await stand.log(what="api.accepted", opaque="row-lost")] == [0]


async def test_a_message_may_be_accepted_and_then_lost(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    await stand.fault("accepted_then_lost")

    status, _ = await stand.send(phone)
    await asyncio.sleep(0.4)

    assert status == 200
    assert [item["direction"] for item in await stand.phone(phone)] == ["out"]
    assert stand.receiver.statuses(phone) == []


async def test_receipts_may_be_lost(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    await stand.fault("receipts_lost")

    await stand.send(phone)

    async def shown() -> bool:
        return [item["direction"] for item in await stand.phone(phone)] == ["out", "in"]

    await until(shown)
    await asyncio.sleep(0.1)
    assert stand.receiver.statuses(phone) == []
    assert len(await stand.log(what="webhook.lost", to=phone)) == 2


async def test_webhooks_may_come_twice(stand: Stand, phone: str) -> None:
    await stand.fault("webhooks_duplicated")

    await stand.write(phone)

    await until(lambda: len(stand.receiver.messages(phone)) == 2)


async def test_webhooks_may_be_late(stand: Stand, phone: str) -> None:
    await stand.fault("webhooks_delayed")
    await stand.call("POST", "/control/clock", json={"factor": 0.02})
    await stand.write(phone)

    await stand.jump(2.8)
    await asyncio.sleep(0.1)
    early = stand.receiver.messages(phone)
    await stand.call("POST", "/control/clock", json={"factor": 1, "advance_s": 0.2})
    await until(lambda: bool(stand.receiver.messages(phone)))

    assert early == []


async def test_webhooks_may_be_lost(stand: Stand, phone: str) -> None:
    await stand.fault("webhooks_lost")

    wamid = await stand.write(phone)
    await asyncio.sleep(0.2)

    assert stand.receiver.messages(phone) == []
    assert len(await stand.log(what="webhook.lost", wamid=wamid)) == 1


async def test_a_fault_ends_by_itself(stand: Stand, phone: str) -> None:
    await stand.fault("rate_limited", for_s=60)
    assert (await stand.send(phone))[0] == 429

    await stand.jump(60)

    assert (await stand.send(phone))[0] == 200
    assert (await stand.call("GET", "/control/faults"))[1] == {"items": []}


async def test_the_kinds_and_the_accounts_are_listed_without_secrets(stand: Stand) -> None:
    _, kinds = await stand.call("GET", "/control/faults/kinds")
    _, listed = await stand.call("GET", "/control/accounts")

    assert {"vendor_down", "answer_lost", "webhooks_lost"} <= {kind["kind"] for kind in kinds}
    assert all(set(kind) == {"kind", "target_types", "about"} for kind in kinds)
    assert [account["number"] for account in listed] == list(NUMBERS.values())
    assert not any("secret" in name or "token" in name for account in listed for name in account)


async def test_the_log_goes_on_after_a_line(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    first = (await stand.log(what="resident.sent", from_=phone))[0]

    _, rest = await stand.call("GET", f"/control/log?after={first['n']}")

    assert all(line["n"] > first["n"] for line in rest["items"])
    assert {"n", "at", "what", "app", "from", "to", "wamid", "opaque", "status"} <= set(first)


@pytest.mark.parametrize("version", ["v22.0", "v24.0", "v25.0"])
async def test_other_versions_answer_alike(stand: Stand, version: str) -> None:
    path, headers = f"/graph/{version}/{IDS['delft']}", {"Authorization": "Bearer token-delft"}

    assert (await stand.call("GET", path, headers=headers))[0] == 200
    assert (await stand.call("GET", f"{path}/nowhere", headers=headers))[0] == 400
