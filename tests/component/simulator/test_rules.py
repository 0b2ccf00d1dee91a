import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.component.simulator.stand import IDS, NUMBERS, WABAS, Stand
from tests.component.simulator.test_oversight import told
from tests.simulated import until


@pytest.fixture(autouse=True)
async def after(stand: Stand) -> AsyncIterator[None]:
    """Rules and clock are as they were for the next test."""
    yield
    await stand.call("POST", "/control/rules", json={"preset": "local"})
    await stand.call("POST", "/control/clock", json={"factor": 1})


async def rules(stand: Stand, **values: Any) -> None:
    status, answer = await stand.call("POST", "/control/rules", json=values)
    assert status == 200, answer


async def slowly(stand: Stand) -> None:
    """On a busy machine too, a handful of messages goes out within a second of the simulator's."""
    await stand.call("POST", "/control/clock", json={"factor": 0.02})


async def codes(stand: Stand, phone: str, times: int, **more: Any) -> list[int | None]:
    """The error code of each of a number of messages, None for one that was accepted."""
    return [(await stand.send(phone, **more))[1].get("error", {}).get("code") for _ in range(times)]


async def test_a_number_passes_so_many_messages_a_second(stand: Stand, phone: str) -> None:
    await slowly(stand)
    await rules(stand, messages_per_second=3)
    await stand.jump(1.05)

    assert await codes(stand, phone, 4) == [None, None, None, 130429]
    await stand.jump(1.05)
    assert await codes(stand, phone, 1) == [None]


async def test_a_pair_has_a_burst_and_then_one_message_per_pause(stand: Stand, phone: str) -> None:
    await slowly(stand)
    await rules(stand, pair_burst=2, pair_pause_s=0.5)

    assert await codes(stand, phone, 3) == [None, None, 131056]
    await stand.jump(0.55)
    assert await codes(stand, phone, 2) == [None, 131056]


async def test_a_portfolio_writes_first_to_so_many_residents_a_day(stand: Stand) -> None:
    await stand.template("eerst_een", city="delft")
    await stand.call("POST", f"/control/numbers/{NUMBERS['delft']}", json={"tier": "TIER_50"})
    template = {"name": "eerst_een", "language": {"code": "nl"}}

    sent = [
        (await codes(stand, f"+3160002{n:04d}", 1, city="delft", type="template", template=template))[0]
        for n in range(51)
    ]
    known = await codes(stand, "+31600020001", 1, city="delft", type="template", template=template)
    await stand.call("POST", "/control/clock", json={"advance_s": 86_401})
    next_day = await codes(stand, "+31600029999", 1, city="delft", type="template", template=template)

    assert sent == [None] * 50 + [80007]
    assert known == next_day == [None]
    await until(lambda: bool(told(stand, "business_capability_update", "meta-delft")))


async def test_calls_about_accounts_are_counted(stand: Stand) -> None:
    await rules(stand, management_calls_per_hour=1)
    await stand.graph("GET", WABAS["denhaag"])

    _, refused = await stand.graph("GET", WABAS["denhaag"])

    assert refused["error"]["code"] == 80007
    assert (await stand.graph("GET", IDS["denhaag"]))[0] == 200


async def test_a_jump_of_the_clock_closes_the_window(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    await stand.call("POST", "/control/clock", json={"advance_s": 86_400})

    await stand.send(phone)

    await until(lambda: [one["status"] for one in stand.receiver.statuses(phone)] == ["failed"])
    assert stand.receiver.statuses(phone)[0]["errors"][0]["code"] == 131047


async def test_a_fast_clock_runs_through_seven_days_of_retries(stand: Stand, phone: str) -> None:
    await rules(stand, retries="meta")
    stand.receiver.answers["meta-denhaag"] = [500] * 1000
    wamid = await stand.write(phone)
    await stand.call("POST", "/control/clock", json={"factor": 1_000_000})

    async def given_up() -> bool:
        return bool(await stand.log(what="webhook.given_up", wamid=wamid))

    await until(given_up, within_s=20)

    attempts = await stand.log(what="webhook.refused", wamid=wamid)
    assert len(attempts) > 20


async def test_webhooks_take_as_long_as_the_rules_say(stand: Stand, phone: str) -> None:
    await rules(stand, latency_s=5.0)
    await stand.call("POST", "/control/clock", json={"factor": 0.02})
    wamid = await stand.write(phone)

    await stand.jump(4.8)
    await asyncio.sleep(0.1)
    early = stand.receiver.messages(phone)
    await stand.jump(0.2)
    await until(lambda: [message["id"] for message in stand.receiver.messages(phone)] == [wamid])

    assert early == []


async def test_several_updates_may_come_in_one_webhook(stand: Stand, phone: str) -> None:
    await rules(stand, batch=10)
    wamids = [await stand.write(phone, f"bericht {n}") for n in range(4)]

    await until(lambda: len(stand.receiver.delivered) == 1)

    (one,) = stand.receiver.delivered
    assert one.signed
    (entry,) = one.entries
    arrived = [message["id"] for change in entry["changes"] for message in change["value"]["messages"]]
    assert arrived == wamids

    async def ticked() -> bool:
        return [item["status"] for item in await stand.phone(phone)] == ["sent"] * 4

    await until(ticked)
    assert {line["wamid"] for line in await stand.log(what="webhook.delivered", from_=phone)} == set(wamids)


@pytest.mark.parametrize(
    ("change", "http", "code", "subcode"),
    [
        ({"expires_in_s": -1}, 401, 190, 463),
        ({"revoked": True}, 401, 190, 460),
        ({"permissions": ["whatsapp_business_management"]}, 403, 200, None),
    ],
)
async def test_a_token_may_expire_be_withdrawn_or_lose_a_permission(
    stand: Stand, phone: str, change: dict[str, object], http: int, code: int, subcode: int | None
) -> None:
    token = f"second-{next(iter(change))}"
    made, _ = await stand.call("POST", "/control/tokens", json={"app": "meta-denhaag", "token": token})
    message = {"messaging_product": "whatsapp", "to": phone, "type": "text", "text": {"body": "dag"}}
    path = f"{IDS['denhaag']}/messages"
    first, _ = await stand.graph("POST", path, token=token, json=message)

    await stand.call("POST", "/control/tokens", json={"app": "meta-denhaag", "token": token} | change)
    status, refused = await stand.graph("POST", path, token=token, json=message)

    assert (made, first) == (201, 200)
    assert (status, refused["error"]["code"], refused["error"].get("error_subcode")) == (http, code, subcode)
    assert (await stand.send(phone))[0] == 200


async def test_a_deregistered_number_is_registered_with_its_pin(stand: Stand, phone: str) -> None:
    base = IDS["denhaag"]
    await stand.graph("POST", f"{base}/register", json={"messaging_product": "whatsapp", "pin": "123456"})

    await stand.graph("POST", f"{base}/deregister")
    _, refused = await stand.send(phone)
    _, wrong = await stand.graph("POST", f"{base}/register", json={"messaging_product": "whatsapp", "pin": "000000"})
    right, _ = await stand.graph("POST", f"{base}/register", json={"messaging_product": "whatsapp", "pin": "123456"})

    assert (refused["error"]["code"], wrong["error"]["code"], right) == (133010, 133005, 200)
    assert (await stand.send(phone))[0] == 200


async def test_an_app_that_leaves_hears_nothing_until_it_comes_back(stand: Stand, phone: str) -> None:
    path = f"{WABAS['denhaag']}/subscribed_apps"
    await stand.graph("DELETE", path)
    await stand.write(phone)
    await stand.settled()
    assert (stand.receiver.delivered, (await stand.graph("GET", path))[1]["data"]) == ([], [])

    await stand.graph("POST", path)
    await stand.write(phone)

    await until(lambda: len(stand.receiver.messages(phone)) == 1)


async def test_the_clock_and_the_rules_survive_a_kill(stand: Stand) -> None:
    await rules(stand, batch=7)
    _, before = await stand.call("POST", "/control/clock", json={"advance_s": 3600})
    stand.simulator.kill()
    stand.simulator.start()
    await stand.ready()

    _, after = await stand.call("GET", "/control/clock")

    assert after["now"] >= before["now"]
    assert (await stand.call("GET", "/control/rules"))[1]["rules"]["batch"] == 7


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/control/rules", {"preset": "mars"}),
        ("/control/rules", {"batch": -1}),
        ("/control/rules", {"gravity": 1}),
        ("/control/clock", {"factor": 0}),
        ("/control/clock", {"advance_s": "x"}),
        ("/control/tokens", {"app": "nobody"}),
        ("/control/numbers/+31700000001", {"waba": "elsewhere"}),
        ("/control/numbers/+31700000001", {"tier": "TIER_7"}),
        (f"/control/wabas/{WABAS['delft']}/enforce", {"step": "guillotine"}),
        (f"/control/wabas/{WABAS['delft']}/templates", {"name": "X"}),
        ("/control/phones/+31600000001/settings", {"shoe_size": 43}),
        ("/control/phones/+31600000001/statuses", {"id": "wamid.none", "status": "read"}),
    ],
)
async def test_a_wish_that_makes_no_sense_gets_422_and_one_sentence(
    stand: Stand, path: str, body: dict[str, object]
) -> None:
    status, answer = await stand.call("POST", path, data=json.dumps(body))

    assert status == 422
    assert answer["detail"].endswith(".")


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/control/rules", {"preset": []}),
        ("/control/tokens", {"app": "meta-delft", "token": "\ud800"}),
        ("/control/phones/+31600000001/statuses", {"id": "\ud800", "status": "read"}),
        ("/control/phones/+31600000001/preferences", {"to": "+31700000001", "value": []}),
        ("/control/phones/+31600000001/settings", {"fails_with": 7}),
        ("/control/phones/+31600000001/block", {"to": "\ud800"}),
        ("/control/phones/+31600000001/change-number", {"to": "\ud800"}),
        ("/control/faults", {"kind": "waba_disabled", "target": "waba:\ud800"}),
        (f"/control/wabas/{WABAS['delft']}/enforce", {"step": []}),
        ("/control/wabas/\ud7ff/templates", {}),
    ],
)
async def test_a_strange_value_is_refused_and_breaks_nothing(stand: Stand, path: str, body: dict[str, object]) -> None:
    status, answer = await stand.call("POST", path, data=json.dumps(body))

    assert status in {404, 422}
    assert answer["detail"].endswith(".")


@pytest.mark.parametrize("name", ["\ud800", "x" * 600, "a\0b"])
async def test_a_strange_template_name_is_no_template(stand: Stand, phone: str, name: str) -> None:
    template = {"name": name, "language": {"code": "\ud800"}}

    status, refused = await stand.send(phone, type="template", template=template)

    assert (status, refused["error"]["code"]) in {(404, 132001), (400, 100)}
