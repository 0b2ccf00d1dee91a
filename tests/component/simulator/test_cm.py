import json
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.component.simulator.vendor_stand import VendorStand, a_stand, an_account
from tests.simulated import Simulator, until

NUMBERS = {"denhaag": "+31700000001", "delft": "+31150000001"}
SENDERS = {city: "00" + number[1:] for city, number in NUMBERS.items()}
DENHAAG = NUMBERS["denhaag"]


@pytest.fixture(scope="module")
def port(take_port: Callable[[], int]) -> int:
    return take_port()


@pytest.fixture(scope="module")
def process(tmp_path_factory: pytest.TempPathFactory, take_port: Callable[[], int], port: int) -> Iterator[Simulator]:
    callback = f"http://127.0.0.1:{port}"
    accounts = [
        an_account(city, "cm", callback, phone_number_id=SENDERS[city], waba=f"guid-{city}") for city in NUMBERS
    ]
    for account in accounts:
        account["callback"] += "?secret=geheim"
    with Simulator(tmp_path_factory.mktemp("cm"), take_port(), accounts, retry_scale=0.001) as simulator:
        yield simulator


@pytest.fixture
async def unhurried(tmp_path: Path, take_port: Callable[[], int]) -> AsyncIterator[VendorStand]:
    """A simulator whose pauses are as long as CM's."""
    port = take_port()
    accounts = [an_account("denhaag", "cm", f"http://127.0.0.1:{port}", phone_number_id=SENDERS["denhaag"])]
    with Simulator(tmp_path, take_port(), accounts, retry_scale=1.0) as simulator:
        async with a_stand(simulator, port) as made:
            yield made


@pytest.fixture
async def stand(process: Simulator, port: int) -> AsyncIterator[VendorStand]:
    async with a_stand(process, port) as made:
        yield made


def a_msg(phone: str, city: str = "denhaag", **more: Any) -> dict[str, Any]:
    return {
        "from": SENDERS[city],
        "to": [{"number": "00" + phone[1:]}],
        "body": {"type": "auto", "content": "Dank u."},
        "allowedChannels": ["WhatsApp"],
        "reference": "row-1",
    } | more


async def send(
    stand: VendorStand, *msgs: dict[str, Any], city: str = "denhaag", key: str | None = None
) -> tuple[int, Any]:
    body = {"messages": {"authentication": {"productToken": key or f"token-{city}"}, "msg": list(msgs)}}
    return await stand.call("POST", "/cm/v1.0/message", json=body)


def bodies(stand: VendorStand) -> list[dict[str, Any]]:
    return [json.loads(one.body) for one in stand.delivered]


def reports(stand: VendorStand) -> list[dict[str, Any]]:
    return [body["messages"]["msg"] for body in bodies(stand) if "messages" in body]


def codes(stand: VendorStand) -> list[str]:
    return sorted(report["status"]["code"] for report in reports(stand))


async def test_a_message_is_accepted_and_reported_by_its_reference(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG)

    status, told = await send(stand, a_msg(phone))
    await until(lambda: codes(stand) == ["0", "2"])
    await stand.call("POST", f"/control/phones/{phone}/read")
    await until(lambda: codes(stand) == ["0", "2", "4"])

    assert status == 200
    assert told == {
        "details": "Created 1 message(s)",
        "errorCode": 0,
        "messages": [
            {
                "to": "00" + phone[1:],
                "status": "Accepted",
                "reference": "row-1",
                "parts": 1,
                "messageDetails": None,
                "messageErrorCode": 0,
            }
        ],
    }
    assert {(report["reference"], report["to"]) for report in reports(stand)} == {("row-1", "00" + phone[1:])}
    assert len(await stand.log(what="api.accepted", opaque="row-1", to=phone, status=200)) == 1


async def test_the_secret_stands_in_the_address_and_the_header_opens_too(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG)
    await until(lambda: bool(stand.delivered))
    body = {"messages": {"msg": [a_msg(phone)]}}

    status, _ = await stand.call("POST", "/cm/v1.0/message", json=body, headers={"X-CM-PRODUCTTOKEN": "token-denhaag"})

    assert status == 200
    assert stand.delivered[0].path == "/webhooks/cm/cm-denhaag?secret=geheim"
    assert not any("signature" in name for name in stand.delivered[0].headers)


async def test_a_residents_message_carries_metas_id_and_is_marked_read(stand: VendorStand, phone: str) -> None:
    wamid = await stand.write(phone, DENHAAG)
    await until(lambda: bool(stand.delivered))

    told = bodies(stand)[0]
    event = {
        "channel": "WhatsApp",
        "event": {"type": "MarkAsRead", "custom": {"message_id": told["reference"]}},
        "from": {"number": SENDERS["denhaag"]},
        "to": {"number": "00" + phone[1:]},
    }
    key = {"X-CM-PRODUCTTOKEN": "token-denhaag"}
    status, _ = await stand.call("POST", "/cm/v1.0/event", json=event, headers=key)
    wrong, _ = await stand.call("POST", "/cm/v1.0/event", json=event | {"event": {"type": "Typing"}}, headers=key)

    assert (told["reference"], told["from"]["number"], told["message"]["text"]) == (wamid, phone, "losse tegel")
    assert (status, wrong) == (200, 400)
    assert [item["status"] for item in await stand.phone(phone)] == ["read"]


async def test_a_photo_lies_at_an_address_until_it_is_deleted(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG, type="image", image={"bytes_b64": "iVBORw==", "mime_type": "image/png"})
    await until(lambda: bool(stand.delivered))

    path = bodies(stand)[0]["message"]["media"]["mediaUri"].removeprefix(stand.simulator.base)
    got = await stand.call("GET", path)
    deleted, _ = await stand.call("DELETE", path)

    assert got == (200, b"\x89PNG")
    assert deleted == 204
    assert (await stand.call("GET", path))[0] == 404
    assert (await stand.call("GET", "/cm/fileproxy/files/../x"))[0] == 404


async def test_free_text_outside_the_window_fails_and_a_template_passes(stand: VendorStand, phone: str) -> None:
    status, _ = await send(stand, a_msg(phone))
    await until(lambda: codes(stand) == ["3"])
    body = {"type": "BODY", "text": "Uw melding is klaar."}
    made = {"name": "klaar", "language": "nl", "category": "UTILITY", "components": [body]}
    assert (await stand.call("POST", "/control/wabas/guid-denhaag/templates", json=made))[0] == 201
    whatsapp = {"namespace": "x", "element_name": "klaar", "language": {"policy": "deterministic", "code": "nl"}}
    template = {"conversation": [{"template": {"whatsapp": whatsapp}}]}
    await send(stand, a_msg(phone, richContent=template))
    await until(lambda: codes(stand) == ["0", "2", "3"])
    unknown = {"conversation": [{"template": {"whatsapp": whatsapp | {"element_name": "onbekend"}}}]}
    await send(stand, a_msg(phone, richContent=unknown))
    await until(lambda: codes(stand) == ["0", "2", "3", "3"])

    assert status == 200
    failed = [report["status"]["errorCode"] for report in reports(stand) if report["status"]["code"] == "3"]
    assert failed == ["62", "51"]
    assert [item["type"] for item in await stand.phone(phone)] == ["template"]


async def test_each_message_is_judged_by_itself(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG)
    bad = a_msg(phone, body={"content": ""}, reference="row-2")
    foreign = a_msg(phone, city="delft", reference="row-3")

    some, told = await send(stand, a_msg(phone), bad, foreign)
    none, refused = await send(stand, bad)

    assert (some, told["errorCode"], told["details"]) == (200, 201, "Created 1 message(s)")
    assert [one["messageErrorCode"] for one in told["messages"]] == [0, 304, 301]
    assert (none, refused["errorCode"]) == (400, 201)
    assert len(await stand.log(what="api.refused", opaque="row-2", code=304)) == 2


async def test_a_wrong_token_and_a_bad_body_are_refused_whole(stand: VendorStand, phone: str) -> None:
    wrong = await send(stand, a_msg(phone), key="x")
    bad = await stand.call("POST", "/cm/v1.0/message", data=b"{")
    empty = await send(stand)

    assert wrong == (
        400,
        {"details": "No account found for the given authentication", "errorCode": 101, "messages": []},
    )
    assert (bad[0], bad[1]["errorCode"]) == (400, 202)
    assert (empty[0], empty[1]["errorCode"]) == (400, 203)
    assert len(await stand.log(what="api.refused", to=phone, code=101, opaque="row-1")) == 1


async def test_what_meta_refuses_is_reported_later(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG)
    await stand.fault("spam_limited", "app:cm-denhaag")

    status, _ = await send(stand, a_msg(phone))

    assert status == 200
    await until(lambda: codes(stand) == ["3"])
    assert reports(stand)[0]["status"]["errorCode"] == "63"


@pytest.mark.parametrize(("kind", "http"), [("token_expired", 400), ("vendor_down", 503)])
async def test_a_fault_on_every_call_is_refused_at_once(stand: VendorStand, phone: str, kind: str, http: int) -> None:
    await stand.fault(kind, "app:cm-denhaag")

    status, _ = await send(stand, a_msg(phone))
    other, _ = await send(stand, a_msg(phone, "delft"), city="delft")

    assert (status, other) == (http, 200)


async def test_a_message_is_told_again_until_exactly_200(stand: VendorStand, phone: str) -> None:
    stand.answers = [204, 500]
    await stand.write(phone, DENHAAG)
    await until(lambda: len(stand.delivered) == 3)

    await send(stand, a_msg(phone))
    await until(lambda: codes(stand) == ["0", "2"])

    gaps = [later.at - one.at for one, later in zip(stand.delivered[:2], stand.delivered[1:3], strict=True)]
    assert all(0.25 < gap < 2 for gap in gaps), gaps


async def test_buttons_go_out_and_their_tap_comes_back(stand: VendorStand, phone: str) -> None:
    await stand.write(phone, DENHAAG)
    button = {"type": "reply", "reply": {"id": "ja", "title": "Ja"}}
    interactive = {"type": "button", "body": {"text": "Klopt dit?"}, "action": {"buttons": [button]}}

    await send(stand, a_msg(phone, richContent={"conversation": [{"interactive": interactive}]}))
    await until(lambda: codes(stand) == ["0", "2"])
    shown = (await stand.phone(phone))[1]
    tap = {"type": "button_reply", "button_reply": {"id": "ja", "title": "Ja"}}
    await stand.write(phone, DENHAAG, type="interactive", interactive=tap, context={"message_id": shown["id"]})
    await until(lambda: len(bodies(stand)) == 4)

    assert shown["interactive"] == interactive
    told = bodies(stand)[3]
    assert told["message"]["custom"]["interactive"] == tap
    assert told["messageContext"] == "row-1"


async def pace(stand: VendorStand, factor: float) -> None:
    assert (await stand.call("POST", "/control/clock", json={"factor": factor}))[0] == 200


async def test_a_message_is_told_every_five_minutes_for_a_month_on_a_faster_clock(
    unhurried: VendorStand, phone: str
) -> None:
    stand, day_s = unhurried, 24 * 3600
    stand.answers = [503] * 10_000
    await pace(stand, 1_000)
    wamid = await stand.write(phone, DENHAAG)
    await until(lambda: len(stand.delivered) >= 4)
    gaps = [later.at - one.at for one, later in pairwise(stand.delivered[:4])]
    await pace(stand, 1)

    async def logged(what: str) -> list[Any]:
        return await stand.log(wamid=wamid, what=what)

    async def missed(count: int) -> bool:
        return len(await logged("webhook.refused")) == count

    for _ in range(3):
        tries = len(stand.delivered)
        await until(partial(missed, tries))
        await stand.jump(10 * day_s)
        await until(partial(missed, tries + 1))
    alive = await logged("webhook.given_up")
    await stand.jump(2 * day_s)
    await stand.settled()
    given_up = await logged("webhook.given_up")

    assert all(0.25 < gap < 2 for gap in gaps), gaps
    assert alive == []
    assert [line["attempt"] for line in given_up] == [len(stand.delivered)]
    assert len({one.body for one in stand.delivered}) == 1
