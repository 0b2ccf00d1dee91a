import asyncio
import base64
import json
from typing import Any

import pytest

from tests.component.simulator.stand import IDS, NUMBERS, WABAS, Stand
from tests.simulated import until


async def test_a_residents_message_arrives_signed_and_in_metas_envelope(stand: Stand, phone: str) -> None:
    wamid = await stand.write(phone, "lantaarn kapot", city="delft")

    await until(lambda: bool(stand.receiver.messages(phone)))

    (arrived,) = stand.receiver.about(phone)
    assert arrived.signed
    assert arrived.app == "meta-delft"
    assert json.loads(arrived.body)["entry"][0]["id"] == WABAS["delft"]
    assert arrived.value["metadata"] == {"display_phone_number": "31150000001", "phone_number_id": IDS["delft"]}
    assert arrived.value["contacts"][0]["user_id"] == arrived.value["messages"][0]["from_user_id"]
    assert arrived.value["messages"][0]["id"] == wamid
    assert arrived.value["messages"][0]["text"] == {"body": "lantaarn kapot"}


@pytest.mark.parametrize("answers", [[500, 503], [201, 204, 302], [401]])
async def test_a_webhook_is_retried_until_exactly_200(stand: Stand, phone: str, answers: list[int]) -> None:
    stand.receiver.answers["meta-denhaag"] = list(answers)

    wamid = await stand.write(phone)

    await until(lambda: len(stand.receiver.messages(phone)) == len(answers) + 1)

    async def ticked() -> bool:
        return [item["status"] for item in await stand.phone(phone)] == ["sent"]

    await until(ticked)
    told = await stand.log(wamid=wamid, type="message")
    attempts = [line["status"] for line in told if line["what"].startswith("webhook.")]
    assert attempts == [*answers, 200]
    assert len({one.body for one in stand.receiver.about(phone)}) == 1


async def test_a_message_has_no_tick_while_ingest_refuses(stand: Stand, phone: str) -> None:
    stand.receiver.answers["meta-denhaag"] = [503] * 4

    await stand.write(phone)

    await until(lambda: bool(stand.receiver.messages(phone)))
    assert [item["status"] for item in await stand.phone(phone)] == ["pending"]
    await until(lambda: len(stand.receiver.messages(phone)) == 5)


async def test_a_stalling_app_never_delays_another(stand: Stand, phone: str) -> None:
    stand.receiver.stall_s = {"meta-denhaag": 3.0}
    for _ in range(80):
        await stand.write(phone, city="denhaag")

    await stand.write(phone, city="delft")
    await until(lambda: any(one.app == "meta-delft" for one in stand.receiver.about(phone)))

    assert len(stand.receiver.messages(phone)) < 81
    stand.receiver.stall_s = {}
    await until(lambda: len(stand.receiver.messages(phone)) == 81)


@pytest.mark.parametrize("words", ["\ud800 \udfff", "a\0b", "😀" * 4096, "   ", '"\\\u2028'])
async def test_a_strange_text_arrives_as_it_was_written(stand: Stand, phone: str, words: str) -> None:
    await stand.write(phone, words)

    await until(lambda: bool(stand.receiver.messages(phone)))

    assert stand.receiver.messages(phone)[0]["text"]["body"] == words
    assert stand.receiver.about(phone)[0].body.isascii()
    assert [item["text"]["body"] for item in await stand.phone(phone)] == [words]


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("location", {"latitude": 52.0, "longitude": 4.3}),
        ("reaction", {"message_id": "wamid.X", "emoji": "👍"}),
        ("button", {"text": "Ja", "payload": "yes"}),
        ("contacts", [{"name": {"formatted_name": "Sanne"}}]),
        ("interactive", {"type": "list_reply", "list_reply": {"id": "1", "title": "Boom"}}),
        ("order", {"catalog_id": "1"}),
    ],
)
async def test_every_type_arrives_as_whatsapp_names_it(stand: Stand, phone: str, kind: str, content: object) -> None:
    message = {"to": NUMBERS["delft"], "type": kind, kind: content, "context": {"message_id": "wamid.Y"}}

    status, _ = await stand.call("POST", f"/control/phones/{phone}/messages", json=message)

    assert status == 202
    await until(lambda: bool(stand.receiver.messages(phone)))
    (arrived,) = stand.receiver.messages(phone)
    assert (arrived["type"], arrived[kind]) == (kind, content)
    assert arrived["context"] == {"from": "31150000001", "id": "wamid.Y"}


async def test_a_photo_arrives_as_an_id_that_can_be_fetched(stand: Stand, phone: str) -> None:
    image = {"bytes_b64": base64.b64encode(b"\x89PNG").decode(), "mime_type": "image/png"}
    message = {"to": NUMBERS["denhaag"], "type": "image", "image": image}
    await stand.call("POST", f"/control/phones/{phone}/messages", json=message)
    await until(lambda: bool(stand.receiver.messages(phone)))
    told = stand.receiver.messages(phone)[0]["image"]

    _, described = await stand.graph("GET", f"{told['id']}?phone_number_id={IDS['denhaag']}")
    path = described["url"].removeprefix(stand.simulator.base).removeprefix("/graph/v23.0/")
    headers = {"Authorization": "Bearer token-denhaag"}
    fetched = await stand.call("GET", path, headers=headers)

    assert told["sha256"] == described["sha256"]
    assert described["file_size"] == 4
    assert fetched == (200, b"\x89PNG")
    assert (await stand.call("GET", told["url"].removeprefix(stand.simulator.base), headers=headers))[0] == 200
    assert (await stand.call("GET", path))[0] == 401
    assert (await stand.call("GET", path.replace("ext=", "ext=1"), headers=headers))[0] == 404
    assert (await stand.graph("GET", told["id"], city="delft"))[0] == 400


async def test_the_same_key_sends_once(stand: Stand, phone: str) -> None:
    message = {"to": NUMBERS["delft"], "type": "text", "text": {"body": "dag"}}
    headers = {"Idempotency-Key": "k1"}

    answers = [
        await stand.call("POST", f"/control/phones/{phone}/messages", json=message, headers=headers) for _ in range(3)
    ]

    assert len({answer["id"] for _, answer in answers}) == 1
    assert len(await stand.phone(phone)) == 1


@pytest.mark.parametrize(("how", "signed"), [("valid", True), ("wrong", False), ("missing", False)])
async def test_a_raw_webhook_is_delivered_as_it_is(stand: Stand, how: str, signed: bool) -> None:
    stand.receiver.answers["meta-delft"] = [418]

    answered = await stand.call("POST", f"/control/webhooks/meta-delft?signature={how}", data=b"\xff not json")

    assert answered == (200, {"status": 418})
    assert [(one.body, one.signed) for one in stand.receiver.delivered] == [(b"\xff not json", signed)]


async def test_a_raw_webhook_that_reaches_nobody_says_so(stand: Stand) -> None:
    await stand.settled()
    await stand.receiver.stop()

    status, told = await stand.call("POST", "/control/webhooks/meta-delft", data=b"{}")

    assert (status, told["status"]) == (200, 0)
    assert told["error"]


async def test_what_waits_survives_a_kill(stand: Stand, phone: str) -> None:
    await stand.settled()
    await stand.receiver.stop()
    await stand.write(phone, "voor de storing")
    await stand.send(phone, biz_opaque_callback_data="row-1")
    stand.simulator.kill()
    stand.simulator.start()
    await stand.ready()
    await stand.receiver.start()

    def all_there() -> bool:
        statuses = {status["status"] for status in stand.receiver.statuses(phone)}
        return bool(stand.receiver.messages(phone)) and statuses == {"sent", "delivered"}

    await until(all_there)

    assert [message["text"]["body"] for message in stand.receiver.messages(phone)] == ["voor de storing"]
    assert [(item["direction"], item["type"]) for item in await stand.phone(phone)] == [("out", "text"), ("in", "text")]
    assert await stand.log(what="resident.sent", from_=phone)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/control/phones/abc/messages", b"{}"),
        ("/control/phones/+31600000001/messages", b""),
        ("/control/phones/+31600000001/messages", b"[]"),
        ("/control/phones/+31600000001/messages", b'{"to":"+31999999999","type":"text","text":{"body":"x"}}'),
        ("/control/phones/+31600000001/messages", b'{"to":"+31700000001","type":"text","text":"\\ud800"}'),
        ("/control/phones/+31600000001/messages", b"[" * 100_000),
        ("/control/faults", b'{"kind":"meteorite","target":"app:meta-delft"}'),
        ("/control/webhooks/meta-delft?signature=odd", b"{}"),
        ("/phones/frames/+31600000001", b'{"number":"\\ud800"}'),
    ],
)
async def test_a_bad_request_gets_422_and_one_sentence(stand: Stand, path: str, body: bytes) -> None:
    method = "PUT" if path.startswith("/phones/frames") else "POST"

    status, told = await stand.call(method, path, data=body)

    assert status == 422
    assert told["detail"].endswith(".")


async def test_events_tell_of_a_message_and_its_tick(stand: Stand, phone: str) -> None:
    async with stand.http.get(f"{stand.simulator.base}/control/phones/{phone}/events") as stream:
        wamid = await stand.write(phone)
        seen: list[dict[str, Any]] = []
        async with asyncio.timeout(5):
            async for line in stream.content:
                if line.startswith(b"data: "):
                    seen.append(json.loads(line[6:])["item"])
                if [item["status"] for item in seen][-1:] == ["sent"]:
                    break

    assert {item["id"] for item in seen} == {wamid}


async def test_an_encoded_plus_is_the_same_phone(stand: Stand, phone: str) -> None:
    await stand.write(phone, city="delft")
    await stand.write(phone, city="denhaag")

    _, told = await stand.call("GET", f"/control/phones/{phone}/messages?with=+31150000001")

    assert len(await stand.phone(phone.replace("+", "%2B"))) == 2
    assert [item["with"] for item in told["items"]] == [NUMBERS["delft"]]


async def test_webhooks_may_leave_in_any_order_and_none_is_lost(stand: Stand, phone: str) -> None:
    await stand.fault("webhooks_disordered")
    await stand.call("POST", "/control/clock", json={"factor": 0.02})
    written = [await stand.write(phone, f"bericht {n}") for n in range(30)]

    def arrived() -> list[str]:
        return sorted((message["id"] for message in stand.receiver.messages(phone)), key=written.index)

    await stand.jump(1.0)
    await until(lambda: len(arrived()) >= 4)
    await asyncio.sleep(0.1)
    early = arrived()
    await stand.jump(1.0)
    await until(lambda: arrived() == written)

    assert early != written[: len(early)]
