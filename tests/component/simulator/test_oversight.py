from typing import Any

import pytest

from simulator.faults.kinds import KINDS
from simulator.faults.ladder import LADDER
from tests.component.simulator.stand import IDS, NUMBERS, WABAS, Stand
from tests.simulated import until


def told(stand: Stand, field: str, app: str = "meta-denhaag") -> list[dict[str, Any]]:
    """The values of a field that reached an app, in order."""
    return [
        change["value"]
        for one in stand.receiver.delivered
        if one.app == app
        for entry in one.entries
        for change in entry["changes"]
        if change["field"] == field
    ]


def ban_states(stand: Stand, app: str = "meta-denhaag") -> list[str]:
    return [
        value["ban_info"]["waba_ban_state"]
        for value in told(stand, "account_update", app)
        if value["event"] == "DISABLED_UPDATE"
    ]


async def health(stand: Stand, object_id: str) -> dict[str, Any]:
    _, described = await stand.graph("GET", f"{object_id}?fields=health_status,status,quality_rating")
    return dict(described)


def blocked(described: dict[str, Any]) -> dict[str, list[int]]:
    """The levels that are not AVAILABLE, each with its codes."""
    return {
        entity["entity_type"]: [error["error_code"] for error in entity.get("errors", [])]
        for entity in described["health_status"]["entities"]
        if entity["can_send_message"] != "AVAILABLE"
    }


async def test_a_ban_stops_sending_shows_in_health_and_is_announced_until_it_is_lifted(
    stand: Stand, phone: str
) -> None:
    await stand.write(phone)
    fault = await stand.fault("waba_disabled", target=f"waba:{WABAS['denhaag']}")
    await until(lambda: ban_states(stand) == ["DISABLE"])

    status, refused = await stand.send(phone)
    number, waba = await health(stand, IDS["denhaag"]), await health(stand, WABAS["denhaag"])

    assert (status, refused["error"]["code"]) == (403, 368)
    assert number["health_status"]["can_send_message"] == waba["health_status"]["can_send_message"] == "BLOCKED"
    assert blocked(number) == blocked(waba) == {"WABA": [141014]}
    assert number["status"] == "BANNED"
    assert (await stand.send(phone, city="delft"))[0] == 200

    await stand.call("DELETE", f"/control/faults/{fault}")

    await until(lambda: ban_states(stand) == ["DISABLE", "REINSTATE"])
    assert (await stand.send(phone))[0] == 200
    assert blocked(await health(stand, IDS["denhaag"])) == {}
    assert ban_states(stand, "meta-delft") == []


async def test_a_fault_that_expires_is_lifted_and_announced(stand: Stand, phone: str) -> None:
    await stand.fault("waba_disabled", for_s=0.3)

    await until(lambda: ban_states(stand) == ["DISABLE", "REINSTATE"])

    assert (await stand.send(phone))[0] == 200


async def test_an_account_that_is_scheduled_to_be_disabled_is_disabled_when_the_time_is_over(
    stand: Stand, phone: str
) -> None:
    await stand.write(phone)
    await stand.fault("waba_scheduled_disable", for_s=3_600)
    before, _ = await stand.send(phone)

    await stand.jump(3_601)
    await until(lambda: ban_states(stand) == ["SCHEDULE_FOR_DISABLE", "DISABLE"])
    status, refused = await stand.send(phone)
    await stand.fault("waba_reinstated")
    after, _ = await stand.send(phone)

    assert (before, after) == (200, 200)
    assert (status, refused["error"]["code"]) == (403, 368)
    await until(lambda: ban_states(stand)[2:] == ["REINSTATE"])


async def test_what_was_scheduled_and_is_lifted_before_does_not_happen(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    fault = await stand.fault("waba_scheduled_disable", for_s=3_600)
    await until(lambda: ban_states(stand) == ["SCHEDULE_FOR_DISABLE"])  # webhooks may overtake each other
    await stand.call("DELETE", f"/control/faults/{fault}")

    await stand.jump(3_601)
    await until(lambda: ban_states(stand) == ["SCHEDULE_FOR_DISABLE", "REINSTATE"])

    assert (await stand.send(phone))[0] == 200


async def test_a_silent_fault_is_announced_neither_when_it_comes_nor_when_it_goes(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    fault = await stand.fault("account_locked", silent=True)

    status, refused = await stand.send(phone)
    await stand.call("DELETE", f"/control/faults/{fault}")
    await stand.settled()

    assert (status, refused["error"]["code"]) == (403, 131031)
    assert told(stand, "account_update") == []


async def test_reinstating_ends_whatever_lies_on_the_account(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    await stand.fault("waba_scheduled_disable")
    await stand.fault("restricted_customer_initiated")
    assert (await stand.send(phone))[0] == 403

    await stand.fault("waba_reinstated", target=f"number:{NUMBERS['denhaag']}")

    assert (await stand.send(phone))[0] == 200
    await until(lambda: sorted(ban_states(stand)) == ["REINSTATE", "SCHEDULE_FOR_DISABLE"])


async def test_a_restriction_of_templates_leaves_answers_alone(stand: Stand, phone: str) -> None:
    await stand.template("klaar_een")
    await stand.write(phone)
    await stand.fault("restricted_business_initiated")
    template = {"name": "klaar_een", "language": {"code": "nl"}}

    answer, _ = await stand.send(phone)
    status, refused = await stand.send(phone, type="template", template=template)

    assert answer == 200
    assert (status, refused["error"]["code"]) == (403, 368)
    await until(lambda: bool(told(stand, "account_update")))
    restriction = told(stand, "account_update")[0]
    assert restriction["event"] == "ACCOUNT_RESTRICTION"
    types = [one["restriction_type"] for one in restriction["restriction_info"]]
    assert "RESTRICTED_BIZ_INITIATED_MESSAGING" in types
    assert "RESTRICTED_CUSTOMER_INITIATED_MESSAGING" not in types


async def test_a_missing_payment_shows_after_the_message_was_accepted(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    await stand.fault("payment_missing")

    status, _ = await stand.send(phone)

    assert status == 200
    await until(lambda: [one["status"] for one in stand.receiver.statuses(phone)] == ["failed"])
    assert stand.receiver.statuses(phone)[0]["errors"][0]["code"] == 131042
    assert blocked(await health(stand, WABAS["denhaag"])) == {"WABA": [141006]}


@pytest.mark.parametrize(
    ("kind", "http", "code"),
    [
        ("number_deleted", 400, 33),
        ("number_deregistered", 400, 133010),
        ("partner_removed", 403, 200),
        ("permission_lost", 403, 10),
        ("token_invalid", 401, 0),
        ("platform_down", 503, 131016),
        ("vendor_errors", 500, 131000),
        ("pair_limited", 400, 131056),
        ("app_limited", 400, 4),
        ("maintenance", 400, 131057),
        ("name_rejected", 400, 131037),
    ],
)
async def test_a_fault_refuses_messages_with_its_code(
    stand: Stand, phone: str, kind: str, http: int, code: int
) -> None:
    await stand.fault(kind)

    status, refused = await stand.send(phone)

    assert (status, refused["error"]["code"]) == (http, code)
    assert (await stand.send(phone, city="delft"))[0] == 200


async def test_a_removed_partner_is_named_by_the_partners_own_id(stand: Stand) -> None:
    await stand.fault("partner_removed")
    await until(lambda: bool(told(stand, "account_update")))

    entry = next(one.entries[0] for one in stand.receiver.delivered if b"PARTNER_REMOVED" in one.body)

    assert entry["id"] != WABAS["denhaag"]
    assert entry["changes"][0]["value"]["waba_info"]["waba_id"] == WABAS["denhaag"]
    assert isinstance(entry["time"], int)


@pytest.mark.parametrize(
    ("kind", "field", "event"),
    [
        ("quality_low", "phone_number_quality_update", "FLAGGED"),
        ("pin_changed", "security", "PIN_CHANGED"),
        ("app_uninstalled", "account_update", "PARTNER_APP_UNINSTALLED"),
        ("account_offboarded", "account_update", "ACCOUNT_OFFBOARDED"),
        ("waba_deleted", "account_update", "ACCOUNT_DELETED"),
        ("policy_warning", "account_update", "ACCOUNT_VIOLATION"),
    ],
)
async def test_a_fault_is_announced_by_its_field(stand: Stand, kind: str, field: str, event: str) -> None:
    await stand.fault(kind)

    await until(lambda: event in [value["event"] for value in told(stand, field)])


async def test_every_kind_can_be_set_and_lifted(stand: Stand) -> None:
    await stand.template("alle_soorten")

    for kind, declared in KINDS.items():
        target = "template:alle_soorten" if declared.target_types == ("template",) else None
        await stand.fault(kind, target=target)
    await stand.call("DELETE", "/control/faults")

    assert (await stand.call("GET", "/control/faults"))[1] == {"items": []}
    assert blocked(await health(stand, IDS["denhaag"])) == {}


async def test_blocked_calling_turns_the_top_of_health_alone(stand: Stand, phone: str) -> None:
    await stand.fault("calling_blocked")

    described = await health(stand, IDS["denhaag"])

    assert described["health_status"]["can_send_message"] == "BLOCKED"
    assert blocked(described) == {}
    assert (await stand.send(phone))[0] == 200


async def test_a_wrong_secret_is_mended_by_the_retry(stand: Stand, phone: str) -> None:
    fault = await stand.fault("webhooks_missigned")
    stand.receiver.answers["meta-denhaag"] = [401] * 6
    await stand.write(phone)
    await until(lambda: bool(stand.receiver.messages(phone)))

    await stand.call("DELETE", f"/control/faults/{fault}")

    await until(lambda: any(one.signed for one in stand.receiver.about(phone)))
    assert not stand.receiver.about(phone)[0].signed


async def test_webhooks_held_by_an_outage_come_when_it_ends(stand: Stand, phone: str) -> None:
    fault = await stand.fault("platform_down")
    await stand.write(phone, "tijdens de storing")
    assert stand.receiver.messages(phone) == []

    await stand.call("DELETE", f"/control/faults/{fault}")

    await until(lambda: bool(stand.receiver.messages(phone)))


async def test_blocks_lower_the_quality_and_climb_the_ladder(stand: Stand) -> None:
    ratings = []
    for n in range(8):
        path = f"/control/phones/+3160001{n:04d}/block"
        ratings.append((await stand.call("POST", path, json={"to": NUMBERS["delft"]}))[1]["quality_rating"])

    assert ratings == ["GREEN", "YELLOW", "YELLOW", "RED", "RED", "RED", "RED", "RED"]
    _, described = await stand.graph("GET", f"{IDS['delft']}?fields=quality_rating,status", city="delft")
    assert (described["quality_rating"], described["status"]) == ("RED", "RESTRICTED")
    await until(lambda: len(told(stand, "account_update", "meta-delft")) == 2)
    events = [value["event"] for value in told(stand, "account_update", "meta-delft")]
    assert sorted(events) == ["ACCOUNT_RESTRICTION", "ACCOUNT_VIOLATION"]
    assert [v["event"] for v in told(stand, "phone_number_quality_update", "meta-delft")] == ["FLAGGED"]

    status, _ = await stand.call("POST", f"/control/wabas/{WABAS['delft']}/enforce", json={"step": "reinstate"})

    assert status == 201
    _, described = await stand.graph("GET", f"{IDS['delft']}?fields=quality_rating,status", city="delft")
    assert (described["quality_rating"], described["status"]) == ("GREEN", "CONNECTED")


async def test_who_blocks_the_number_gets_nothing_more(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    await stand.call("POST", f"/control/phones/{phone}/block", json={"to": NUMBERS["denhaag"], "report": True})

    await stand.send(phone)
    await until(lambda: bool(stand.receiver.statuses(phone)))
    await stand.settled()

    assert [one["status"] for one in stand.receiver.statuses(phone)] == ["sent"]
    assert [item["direction"] for item in await stand.phone(phone)] == ["out"]


@pytest.mark.parametrize("step", LADDER)
async def test_every_step_of_the_ladder_can_be_taken(stand: Stand, step: str) -> None:
    path = f"/control/wabas/{WABAS['denhaag']}/enforce"

    status, taken = await stand.call("POST", path, json={"step": step, "silent": True})

    assert (status, taken["kind"]) == (201, LADDER[step].kind)
