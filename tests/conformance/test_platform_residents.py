"""Residents without a number, and those who cannot be reached, by every provider on the simulated platform."""

import uuid

import pytest

from loket.providers.content import Text
from loket.providers.shapes import Action, Class, Inbound, NotOffered, Outgoing, Refused
from tests.conformance.platform import LINES, Line, Platform

every_line = pytest.mark.parametrize("line", [line for line in LINES if line.city == "denhaag"], ids=lambda li: li.app)


@every_line
async def test_a_resident_who_hides_their_number_is_heard_and_answered_where_that_can_be(
    platform: Platform, line: Line, phone: str
) -> None:
    delivery = str(uuid.uuid4())
    status, answer = await platform.control("POST", f"/control/phones/{phone}/settings", {"hide_number": True})
    assert status == 200, answer
    await platform.writes(line, phone, text={"body": f"melding {delivery}"})

    def heard() -> list[Inbound]:
        return [m for told in platform.told(line) for m in told.messages if delivery in (m.personal.text or "")]

    await platform.until(lambda: bool(heard()))
    (message,) = heard()
    assert message.personal.phone is None
    assert message.personal.bsuid is not None
    reply = Outgoing(to=message.personal.bsuid, to_bsuid=True, content=Text(text="Dank u."), delivery=delivery)
    where = (platform.http, platform.access(line), line.channel)

    if not line.vendor.can.bsuid:
        with pytest.raises(NotOffered):
            await line.vendor.client.send(*where, reply)
        return
    await line.vendor.client.send(*where, reply)
    await platform.until(lambda: "delivered" in {s.status for s in platform.statuses(line, delivery)})

    assert {s.bsuid for s in platform.statuses(line, delivery)} == {message.personal.bsuid}
    assert [item["text"]["body"] for item in await platform.shows(phone)] == ["Dank u."]


@every_line
async def test_a_resident_who_cannot_be_reached_is_not_tried_again(platform: Platform, line: Line, phone: str) -> None:
    delivery = str(uuid.uuid4())
    await platform.writes(line, phone)
    status, answer = await platform.control("POST", f"/control/phones/{phone}/settings", {"fails_with": 131026})
    assert status == 200, answer

    def failures() -> list[int | None]:
        return [s.code for s in platform.statuses(line, delivery) if s.status == "failed"]

    try:
        reply = Outgoing(to=phone[1:], content=Text(text="Dank u."), delivery=delivery)
        await line.vendor.client.send(platform.http, platform.access(line), line.channel, reply)
        await platform.until(lambda: bool(failures()))
        code = failures()[0]
    except Refused as refused:
        code = refused.code

    rule = line.vendor.wire.rule(code, 200)
    assert (rule.class_, rule.action) == (Class.RECIPIENT, Action.NEVER)
    assert await platform.shows(phone) == []


@every_line
async def test_a_resident_who_calls_is_told_of_by_who_passes_meta_on(
    platform: Platform, line: Line, phone: str
) -> None:
    status, answer = await platform.control("POST", f"/control/phones/{phone}/calls", {"to": line.number, "lasts_s": 0})
    assert status == 202, answer
    await platform.writes(line, phone)
    await platform.until(lambda: bool(platform.messages(line, phone)))
    await platform.comes(platform.under_way, 0)

    told = [c for p in platform.told(line) for c in p.changes if phone[1:] in {who.phone for who in c.residents}]

    begun = [signal.kind for change in told for signal in change.signals if signal.kind == "called"]
    assert begun == (["called"] if line.vendor.name in {"meta", "dialog360"} else [])
    assert {(change.field, change.problem) for change in told} <= {("calls", None)}
