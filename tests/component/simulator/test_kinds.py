"""Kinds of faults that nothing else sets: each does what its sentence says, is told of, and ends."""

import asyncio
import base64
from typing import Any, Final

import pytest

from tests.component.simulator.stand import IDS, NUMBERS, WABAS, Stand
from tests.component.simulator.test_ladder import codes, template_of
from tests.component.simulator.test_oversight import blocked, health, told
from tests.simulated import until

FIXED: Final = """
    waba_disabled waba_scheduled_disable waba_reinstated restricted_business_initiated restricted_customer_initiated
    account_locked number_deleted number_deregistered pin_changed partner_removed token_expired permission_lost
    payment_missing quality_low template_paused template_recategorised limit_reached spam_limited vendor_down
    vendor_slow platform_down rate_limited accepted_then_lost answer_lost receipts_lost webhooks_lost
    webhooks_duplicated webhooks_disordered webhooks_delayed
"""
"""Names that other tools set; they never change."""
NO_CODE: Final = (None, None)


async def test_the_names_that_others_set_are_among_the_kinds(stand: Stand) -> None:
    _, kinds = await stand.call("GET", "/control/faults/kinds")

    assert set(FIXED.split()) - {kind["kind"] for kind in kinds} == set()


@pytest.mark.parametrize(
    ("kind", "stops", "shows", "looks", "says"),
    [
        (
            "business_unverified",
            NO_CODE,
            {"BUSINESS": [141010]},
            {"messaging_limit_tier": "TIER_250", "status": "CONNECTED"},
            {"business_capability_update": 1},
        ),
        ("review_rejected", (368, 368), {"WABA": []}, {"status": "CONNECTED"}, {"account_review_update": 1}),
        ("quality_medium", NO_CODE, {}, {"quality_rating": "YELLOW", "status": "CONNECTED"}, {}),
        (
            "limit_reached",
            (None, 80007),
            {"PHONE_NUMBER": []},
            {"messaging_limit_tier": "TIER_250", "status": "RATE_LIMITED"},
            {"phone_number_quality_update": 1, "business_capability_update": 1, "account_alerts": 1},
        ),
        (
            "number_registered_elsewhere",
            (133010, 133010),
            {"PHONE_NUMBER": [133010]},
            {"status": "DISCONNECTED"},
            {"account_update": 2},
        ),
        ("app_blocked", (200, 200), {"APP": []}, {"status": "CONNECTED"}, {}),
    ],
)
async def test_a_fault_stops_shows_and_says_what_it_should_and_ends(
    stand: Stand,
    phone: str,
    kind: str,
    stops: tuple[int | None, int | None],
    shows: dict[str, list[int]],
    looks: dict[str, str],
    says: dict[str, int],
) -> None:
    await stand.template(template_of(phone))
    await stand.write(phone)
    fields = f"{IDS['denhaag']}?fields=status,quality_rating,messaging_limit_tier"
    _, before = await stand.graph("GET", fields)

    fault = await stand.fault(kind)

    assert await codes(stand, phone) == stops
    assert blocked(await health(stand, IDS["denhaag"])) == shows
    _, now = await stand.graph("GET", fields)
    assert looks.items() <= now.items()
    await until(lambda: all(len(told(stand, field)) == count for field, count in says.items()))
    assert (await stand.send(phone, city="delft"))[0] == 200
    await stand.call("DELETE", f"/control/faults/{fault}")
    assert await codes(stand, phone) == NO_CODE
    assert blocked(await health(stand, IDS["denhaag"])) == {}
    assert (await stand.graph("GET", fields))[1] == before


async def test_a_rejected_review_shows_at_the_account(stand: Stand) -> None:
    path = f"{WABAS['denhaag']}?fields=account_review_status"
    fault = await stand.fault("review_rejected")
    rejected = (await stand.graph("GET", path))[1]["account_review_status"]

    await stand.call("DELETE", f"/control/faults/{fault}")

    assert (rejected, (await stand.graph("GET", path))[1]["account_review_status"]) == ("REJECTED", "APPROVED")
    await until(lambda: len(told(stand, "account_review_update")) == 2)
    assert {value["decision"] for value in told(stand, "account_review_update")} == {"REJECTED", "APPROVED"}


async def test_a_template_of_low_quality_is_told_and_may_still_be_sent(stand: Stand, phone: str) -> None:
    made = await stand.template(template_of(phone))
    await stand.write(phone)

    await stand.fault("template_quality_low", target=f"template:{template_of(phone)}")

    assert await codes(stand, phone) == NO_CODE
    _, seen = await stand.graph("GET", f"{made['id']}?fields=quality_score,status")
    assert (seen["quality_score"]["score"], seen["status"]) == ("RED", "APPROVED")

    def scores() -> list[dict[str, Any]]:
        found = told(stand, "message_template_quality_update")
        return [one for one in found if one["message_template_name"] == template_of(phone)]

    await until(lambda: [one["new_quality_score"] for one in scores()] == ["RED"])
    assert scores()[0]["previous_quality_score"] != "RED"


async def test_files_may_be_away_while_messages_leave(stand: Stand, phone: str) -> None:
    image = {"bytes_b64": base64.b64encode(b"an invented file").decode(), "mime_type": "image/png"}
    await stand.says(phone, NUMBERS["denhaag"], {"type": "image", "image": image})
    await until(lambda: bool(stand.receiver.messages(phone)))
    arrived = stand.receiver.messages(phone)[0]["image"]
    headers = {"Authorization": "Bearer token-denhaag"}
    fault = await stand.fault("media_unavailable")

    described, refused = await stand.graph("GET", arrived["id"])
    fetched, _ = await stand.call("GET", arrived["url"].removeprefix(stand.simulator.base), headers=headers)
    sent, _ = await stand.send(phone)
    await stand.call("DELETE", f"/control/faults/{fault}")

    assert (described, refused["error"]["code"], fetched, sent) == (500, 131000, 500, 200)
    assert (await stand.graph("GET", arrived["id"]))[0] == 200


async def test_a_vendor_that_stalls_lets_its_caller_wait_longer_than_it_wants(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    await stand.fault("vendor_stalls")

    with pytest.raises(TimeoutError):
        async with asyncio.timeout(3.5):
            await stand.send(phone)

    assert (await stand.send(phone, city="delft"))[0] == 200
    assert [item["direction"] for item in await stand.phone(phone)] == ["out"]
