"""Residents who call: what is told of it, in Meta's form, and that they may be answered for a day."""

from typing import Any

import pytest
from pywa.client import WhatsApp
from pywa.types.calls import CallConnect, CallDirection, CallTerminate, CallTerminateStatus

from tests.component.simulator.pywa_client import wa
from tests.component.simulator.stand import IDS, NUMBERS, WABAS, Stand
from tests.component.simulator.test_pywa_reads import read
from tests.simulated import until

__all__ = ["wa"]
DAY_S = 24 * 3600


async def call(stand: Stand, phone: str, city: str = "denhaag", **more: Any) -> str:
    status, answer = await stand.call("POST", f"/control/phones/{phone}/calls", json={"to": NUMBERS[city], **more})
    assert status == 202, answer
    return str(answer["id"])


def calls(stand: Stand) -> list[dict[str, Any]]:
    """What arrived about calls, in order."""
    return [one["value"]["calls"][0] for one in changes(stand) if one["field"] == "calls"]


def changes(stand: Stand) -> list[dict[str, Any]]:
    return [change for one in stand.receiver.delivered for entry in one.entries for change in entry["changes"]]


async def test_a_call_that_nobody_takes_rings_for_half_a_minute(stand: Stand, phone: str) -> None:
    known = await call(stand, phone)
    await until(lambda: len(calls(stand)) == 1)
    await stand.jump(30)
    await until(lambda: len(calls(stand)) == 2)

    begun, ended = calls(stand)
    digits = phone.removeprefix("+")
    for one in (begun, ended):
        assert (one["id"], one["from"], one["to"], one["direction"]) == (
            known,
            digits,
            NUMBERS["denhaag"].removeprefix("+"),
            "USER_INITIATED",
        )
        assert one["from_user_id"].startswith("NL.")
    assert (begun["event"], begun["session"]["sdp_type"]) == ("connect", "offer")
    assert begun["session"]["sdp"].startswith("v=0\r\n")
    assert (ended["event"], ended["status"]) == ("terminate", "FAILED")
    assert not {"start_time", "end_time", "duration", "session"} & ended.keys()
    (told,) = {(one.app, one.signed) for one in stand.receiver.delivered}
    assert told == ("meta-denhaag", True)
    value = changes(stand)[0]["value"]
    assert value["metadata"]["phone_number_id"] == IDS["denhaag"]
    assert value["contacts"][0]["wa_id"] == digits
    assert stand.receiver.delivered[0].entries[0]["id"] == WABAS["denhaag"]


async def test_a_call_that_is_taken_tells_how_long_they_talked(stand: Stand, phone: str) -> None:
    await call(stand, phone, city="delft", lasts_s=42)
    await stand.jump(42)
    await until(lambda: len(calls(stand)) == 2)

    begun, ended = sorted(calls(stand), key=lambda one: str(one["event"]))
    assert (begun["event"], ended["event"]) == ("connect", "terminate")
    assert (ended["status"], ended["duration"]) == ("COMPLETED", 42)
    assert int(ended["end_time"]) - int(ended["start_time"]) == 42
    assert int(ended["start_time"]) <= int(begun["timestamp"])
    assert int(ended["end_time"]) <= int(ended["timestamp"])
    assert {one.app for one in stand.receiver.delivered} == {"meta-delft"}


async def test_pywa_reads_both_events_of_a_call(stand: Stand, wa: WhatsApp, phone: str) -> None:
    known = await call(stand, phone, lasts_s=7)
    await until(lambda: len(calls(stand)) == 1)
    await stand.jump(7)
    await until(lambda: len(calls(stand)) == 2)

    begun, ended = (update for one in stand.receiver.delivered for update in read(wa, one.body))

    assert isinstance(begun, CallConnect)
    assert isinstance(ended, CallTerminate)
    assert (begun.id, begun.direction, ended.id) == (known, CallDirection.USER_INITIATED, known)
    assert (ended.status, ended.duration) == (CallTerminateStatus.COMPLETED, 7)
    assert begun.from_user.wa_id == phone.removeprefix("+")
    assert begun.session is not None


async def test_who_hides_their_number_calls_by_their_id(stand: Stand, phone: str) -> None:
    await stand.call("POST", f"/control/phones/{phone}/settings", json={"hide_number": True, "parent": True})

    await call(stand, phone)
    await until(lambda: len(calls(stand)) == 1)

    (one,) = calls(stand)
    await stand.jump(30)
    assert "from" not in one
    assert one["from_parent_user_id"].startswith("NL.ENT.")
    (contact,) = changes(stand)[0]["value"]["contacts"]
    assert contact["user_id"] == one["from_user_id"]
    assert "wa_id" not in contact
    # As at Meta the id of a call holds the number in base64, and no field does.
    assert f'"{phone.removeprefix("+")}"'.encode() not in stand.receiver.delivered[0].body


async def test_a_call_opens_the_window_for_a_day(stand: Stand, phone: str) -> None:
    async def status_of_a_text() -> str:
        before = len(stand.receiver.statuses(phone))
        await stand.send(phone)
        await until(lambda: len(stand.receiver.statuses(phone)) > before)
        return str(stand.receiver.statuses(phone)[before]["status"])

    await stand.write(phone)
    await stand.jump(DAY_S + 60)
    closed = await status_of_a_text()
    await call(stand, phone)
    opened = await status_of_a_text()
    await stand.jump(30)
    await stand.settled()
    await stand.jump(DAY_S + 60)

    assert (closed, opened) == ("failed", "sent")
    assert await status_of_a_text() == "failed"


async def test_who_was_blocked_by_the_number_does_not_get_through(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    body = {"messaging_product": "whatsapp", "block_users": [{"user": phone}]}
    assert (await stand.graph("POST", f"{IDS['denhaag']}/block_users", json=body))[0] == 200

    await call(stand, phone)
    await stand.write(phone, city="delft")
    await stand.settled()

    assert calls(stand) == []


@pytest.mark.parametrize(
    "wish", [{"lasts_s": -1}, {"lasts_s": 1.5}, {"lasts_s": True}, {"lasts_s": 90_000}, {"to": "x"}]
)
async def test_a_call_that_makes_no_sense_is_refused(stand: Stand, phone: str, wish: dict[str, Any]) -> None:
    status, answer = await stand.call("POST", f"/control/phones/{phone}/calls", json={"to": NUMBERS["denhaag"], **wish})

    assert status == 422
    assert answer["detail"]
    assert await stand.log(what="resident.called", from_=phone) == []
