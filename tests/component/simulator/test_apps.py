"""Several apps on one business account, a default callback of its own, and numbers that move."""

import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest

from tests.component.simulator.vendor_stand import VendorStand, a_stand, an_account
from tests.simulated import Simulator, until

NUMBER = "+31700000001"
OLD, NEW = "100000000000070", "100000000000071"


@pytest.fixture(scope="module")
def port(take_port: Callable[[], int]) -> int:
    return take_port()


@pytest.fixture(scope="module")
def process(tmp_path_factory: pytest.TempPathFactory, take_port: Callable[[], int], port: int) -> Iterator[Simulator]:
    base = f"http://127.0.0.1:{port}"
    accounts = [
        an_account("denhaag", "meta", base, default_callback=f"{base}/default/first", business="gemeente"),
        an_account("denhaag", "meta", f"{base}/second", app="second", access_token="two"),
        an_account(
            "denhaag",
            "meta",
            f"{base}/moved",
            app="moved",
            waba=NEW,
            phone_number_id="200000000000071",
            access_token="three",
        ),
        an_account("denhaag", "dialog360", base),
        an_account("delft", "meta", base),
    ]
    with Simulator(tmp_path_factory.mktemp("apps"), take_port(), accounts) as simulator:
        yield simulator


@pytest.fixture
async def stand(process: Simulator, port: int) -> AsyncIterator[VendorStand]:
    async with a_stand(process, port) as made:
        await made.call("POST", f"/control/numbers/{NUMBER}", json={"waba": OLD, "provider": None, "silent": True})
        yield made


def paths(stand: VendorStand, word: bytes) -> list[str]:
    """Where webhooks that hold a word arrived."""
    return sorted(one.path for one in stand.delivered if word in one.body)


async def send(stand: VendorStand, number_id: str, token: str) -> int | None:
    message = {"messaging_product": "whatsapp", "to": "+31600000001", "type": "text", "text": {"body": "dag"}}
    headers = {"Authorization": f"Bearer {token}"}
    _, answer = await stand.call("POST", f"/graph/v23.0/{number_id}/messages", json=message, headers=headers)
    code: int | None = answer.get("error", {}).get("code")
    return code


async def test_every_app_on_the_account_gets_the_message(stand: VendorStand) -> None:
    await stand.write("+31600000001", NUMBER)

    await until(lambda: len(stand.delivered) == 3)

    wamids = {json.loads(one.body)["entry"][0]["changes"][0]["value"]["messages"][0]["id"] for one in stand.delivered}
    assert len(wamids) == 1
    told = [
        "/second/webhooks/meta/meta-denhaag",
        "/webhooks/dialog360/dialog360-denhaag",
        "/webhooks/meta/meta-denhaag",
    ]
    assert paths(stand, b'"messages"') == told


async def test_account_webhooks_go_to_the_default_callback_of_metas_apps_only(stand: VendorStand) -> None:
    await stand.call("POST", "/control/faults", json={"kind": "waba_disabled", "target": f"waba:{OLD}"})

    await until(lambda: len(paths(stand, b"DISABLE")) == 2)

    assert paths(stand, b"account_update") == ["/default/first", "/second/webhooks/meta/meta-denhaag"]


async def test_a_fault_of_one_app_leaves_the_other_working(stand: VendorStand) -> None:
    await stand.call("POST", "/control/faults", json={"kind": "token_expired", "target": "app:meta-denhaag"})

    assert await send(stand, "200000000000070", "token-denhaag") == 190
    assert await send(stand, "200000000000070", "two") is None


async def test_a_number_that_moves_works_in_its_new_account_only(stand: VendorStand) -> None:
    assert await send(stand, "200000000000071", "three") == 133010

    status, _ = await stand.call("POST", f"/control/numbers/{NUMBER}", json={"waba": NEW, "registered": False})
    before = await send(stand, "200000000000071", "three")
    await stand.call(
        "POST",
        "/graph/v23.0/200000000000071/register",
        json={"messaging_product": "whatsapp", "pin": "123456"},
        headers={"Authorization": "Bearer three"},
    )

    assert (status, before) == (200, 133010)
    assert await send(stand, "200000000000071", "three") is None
    assert await send(stand, "200000000000070", "token-denhaag") == 133010
    await stand.write("+31600000002", NUMBER)
    await until(lambda: bool(paths(stand, b'"from":"31600000002"')))
    assert paths(stand, b'"from":"31600000002"') == ["/moved/webhooks/meta/meta-denhaag"]
    await until(lambda: paths(stand, b'"ONBOARDING"') == ["/moved/webhooks/meta/meta-denhaag"])


async def test_a_number_may_leave_a_vendor_for_another(stand: VendorStand) -> None:
    await stand.call("POST", f"/control/numbers/{NUMBER}", json={"provider": "dialog360"})

    assert await send(stand, "200000000000070", "two") == 133010
    await stand.write("+31600000003", NUMBER)
    await until(lambda: bool(stand.delivered and paths(stand, b"31600000003")))
    assert paths(stand, b'"from":"31600000003"') == ["/webhooks/dialog360/dialog360-denhaag"]


async def test_residents_have_one_id_per_portfolio(stand: VendorStand) -> None:
    _, told = await stand.call("GET", "/control/phones/+31600000001/identities")

    ids: dict[str, Any] = told["user_ids"]
    assert set(ids) == {"gemeente", "denhaag", "delft"}
    assert len(set(ids.values())) == 3


async def test_a_fault_of_a_portfolio_hits_its_accounts_only(stand: VendorStand) -> None:
    await stand.call("POST", "/control/faults", json={"kind": "business_disabled", "target": "business:gemeente"})

    assert await send(stand, "200000000000070", "token-denhaag") == 131031
    assert await send(stand, "200000000000070", "two") is None
    assert await send(stand, "200000000000015", "token-delft") is None


async def test_an_app_may_let_messages_come_elsewhere(stand: VendorStand, port: int) -> None:
    path, headers = f"/graph/v23.0/{OLD}/subscribed_apps", {"Authorization": "Bearer two"}
    wanted = {"override_callback_uri": f"http://127.0.0.1:{port}/elsewhere", "verify_token": "x"}

    refused, _ = await stand.call("POST", path, json=wanted, headers=headers)
    stand.challenge = True
    status, _ = await stand.call("POST", path, json=wanted, headers=headers)
    await stand.write("+31600000004", NUMBER)
    await stand.call("POST", "/control/faults", json={"kind": "policy_warning", "target": f"waba:{OLD}"})

    assert (refused, status) == (400, 200)
    await until(lambda: "/elsewhere" in paths(stand, b"31600000004"))
    await until(lambda: bool(paths(stand, b"ACCOUNT_VIOLATION")))
    assert "/second/webhooks/meta/meta-denhaag" in paths(stand, b"ACCOUNT_VIOLATION")
    stand.challenge = False
    assert (await stand.call("POST", path, headers=headers))[0] == 200
