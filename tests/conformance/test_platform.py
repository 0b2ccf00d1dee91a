"""Every provider against the simulated platform: what residents send comes in, what we send arrives and is told."""

import base64
import uuid
from typing import Any, Final

import pytest

from loket.providers.content import AskLocation, Button, Buttons, Choices, Content, Row, Template, Text
from loket.providers.shapes import (
    Accepted,
    Action,
    Class,
    NotOffered,
    Outgoing,
    Refused,
    TemplateDraft,
    Unclear,
    Unreachable,
)
from tests.conformance.platform import LINES, Line, Platform

every_line = pytest.mark.parametrize("line", [line for line in LINES if line.city == "denhaag"], ids=lambda li: li.app)
PNG: Final = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


async def send(
    platform: Platform,
    line: Line,
    phone: str,
    content: Content,
    *,
    delivery: str | None = None,
    token: str | None = None,
) -> Accepted:
    message = Outgoing(to=phone[1:], content=content, delivery=delivery or str(uuid.uuid4()))
    return await line.vendor.client.send(platform.http, platform.access(line, token), line.channel, message)


@every_line
async def test_a_text_of_a_resident_comes_in_once(platform: Platform, line: Line, phone: str) -> None:
    await platform.writes(line, phone)

    await platform.until(lambda: bool(platform.messages(line, phone)))

    (message,) = platform.messages(line, phone)
    assert (message.kind, message.personal.text, message.number_id) == ("text", "losse tegel", line.number_id)
    assert message.personal.raw is None


@pytest.mark.parametrize("line", LINES, ids=lambda li: li.app)
async def test_each_municipality_hears_its_own_residents(platform: Platform, line: Line, phone: str) -> None:
    await platform.writes(line, phone)

    await platform.until(lambda: bool(platform.messages(line, phone)))

    others = [other for other in LINES if other.app != line.app]
    assert [other.app for other in others if platform.messages(other, phone)] == []


# CM tries again after five minutes, which is too long for a test.
@pytest.mark.parametrize("line", [line for line in LINES if line.vendor.name != "cm"], ids=lambda li: li.app)
async def test_what_was_not_taken_comes_again_and_is_the_same(platform: Platform, line: Line, phone: str) -> None:
    platform.refuse = 1

    await platform.writes(line, phone)
    await platform.until(lambda: bool(platform.messages(line, phone)))

    assert platform.refuse == 0
    assert len({message.personal.native_id for message in platform.messages(line, phone)}) == 1


@every_line
async def test_a_photo_comes_in_and_can_be_fetched(platform: Platform, line: Line, phone: str) -> None:
    image = {"bytes_b64": base64.b64encode(PNG).decode(), "mime_type": "image/png", "caption": "hier"}
    await platform.writes(line, phone, "image", image=image)
    await platform.until(lambda: bool(platform.messages(line, phone)))
    (message,) = platform.messages(line, phone)
    assert message.personal.media is not None

    found = await line.vendor.client.media(platform.http, platform.access(line), line.channel, message.personal.media)

    assert (message.kind, message.personal.text) == ("image", "hier")
    assert (found.content, found.mime_type) == (PNG, "image/png")


@every_line
async def test_a_pin_comes_in(platform: Platform, line: Line, phone: str) -> None:
    place = {"latitude": 52.0705, "longitude": 4.3007, "name": "Hier", "address": "Kerkstraat 12"}
    await platform.writes(line, phone, "location", location=place)
    await platform.until(lambda: bool(platform.messages(line, phone)))

    (message,) = platform.messages(line, phone)
    assert message.personal.location is not None
    assert (message.personal.location.latitude, message.personal.location.name) == (52.0705, "Hier")
    assert message.personal.raw is None


@every_line
async def test_a_tap_on_a_button_comes_in(platform: Platform, line: Line, phone: str) -> None:
    reply = {"type": "button_reply", "button_reply": {"id": "yes", "title": "Ja"}}
    await platform.writes(line, phone, "interactive", interactive=reply)
    await platform.until(lambda: bool(platform.messages(line, phone)))

    (message,) = platform.messages(line, phone)
    assert (message.kind, message.personal.text, message.personal.payload) == ("interactive", "Ja", "yes")


@every_line
async def test_an_answer_arrives_and_every_step_of_it_is_told(platform: Platform, line: Line, phone: str) -> None:
    delivery = str(uuid.uuid4())
    await platform.writes(line, phone)

    accepted = await send(platform, line, phone, Text(text="Dank u."), delivery=delivery)
    await platform.until(lambda: "delivered" in {s.status for s in platform.statuses(line, delivery)})
    await platform.control("POST", f"/control/phones/{phone}/read")
    await platform.until(lambda: "read" in {s.status for s in platform.statuses(line, delivery)})

    told = platform.statuses(line, delivery)
    assert {"sent", "delivered", "read"} <= {status.status for status in told}
    assert {status.native_id for status in told} == {accepted.native_id}
    assert {status.phone for status in told} == {phone[1:]}
    assert [item["text"]["body"] for item in await platform.shows(phone)] == ["Dank u."]


@every_line
async def test_an_answer_names_the_message_that_it_answers(platform: Platform, line: Line, phone: str) -> None:
    await platform.writes(line, phone)
    accepted = await send(platform, line, phone, Text(text="Welke straat?"))
    (item,) = await platform.arrives(phone)

    await platform.writes(line, phone, text={"body": "Kerkstraat"}, context={"message_id": item["id"]})
    await platform.until(lambda: len(platform.messages(line, phone)) == 2)

    answer = next(m for m in platform.messages(line, phone) if m.personal.text == "Kerkstraat")
    assert answer.personal.reply_to == accepted.native_id


CHOICE: Final = Row(id="day", title="Overdag")
CONTENTS: Final[tuple[tuple[str, Content, str], ...]] = (
    ("buttons", Buttons(text="Klopt dit?", buttons=(Button(id="yes", title="Ja"),)), "button"),
    ("rows", Choices(text="Wanneer?", label="Kies", rows=(CHOICE,)), "list"),
    ("ask_location", AskLocation(text="Waar is het?"), "location_request_message"),
)


@every_line
@pytest.mark.parametrize(("needed", "content", "kind"), CONTENTS, ids=lambda v: v if isinstance(v, str) else "")
async def test_what_a_provider_can_send_is_on_the_phone(
    platform: Platform, line: Line, phone: str, needed: str, content: Content, kind: str
) -> None:
    await platform.writes(line, phone)

    if not getattr(line.vendor.can, needed):
        with pytest.raises(NotOffered):
            await send(platform, line, phone, content)
        assert await platform.shows(phone) == []
        return
    await send(platform, line, phone, content)

    (item,) = await platform.arrives(phone)
    assert item["interactive"]["type"] == kind


@every_line
async def test_outside_the_window_nothing_arrives_and_the_reason_is_told(
    platform: Platform, line: Line, phone: str
) -> None:
    delivery = str(uuid.uuid4())

    def failures() -> list[int | None]:
        return [s.code for s in platform.statuses(line, delivery) if s.status == "failed"]

    try:
        await send(platform, line, phone, Text(text="Uw melding is klaar."), delivery=delivery)
        await platform.until(lambda: bool(failures()))
        code = failures()[0]
    except Refused as refused:
        code = refused.code

    rule = line.vendor.wire.rule(code, 200)
    assert (rule.class_, rule.action) == (Class.MESSAGE, Action.NEVER)
    assert await platform.shows(phone) == []


@every_line
async def test_a_token_that_is_not_ours_holds_the_channel(platform: Platform, line: Line, phone: str) -> None:
    await platform.writes(line, phone)

    with pytest.raises(Refused) as refused:
        await send(platform, line, phone, Text(text="Dank u."), token="another-token")

    assert (refused.value.rule.class_, refused.value.rule.action) == (Class.ACCESS, Action.HOLD)
    assert await platform.shows(phone) == []


@every_line
async def test_when_the_vendor_is_down_the_message_waits(platform: Platform, line: Line, phone: str) -> None:
    await platform.writes(line, phone)
    fault = {"kind": "vendor_down", "target": f"app:{line.app}", "for_s": 30}
    status, answer = await platform.control("POST", "/control/faults", fault)
    assert status == 201, answer

    with pytest.raises((Refused, Unreachable, Unclear)) as raised:
        await send(platform, line, phone, Text(text="Dank u."))

    if isinstance(raised.value, Refused):
        assert raised.value.rule.action is Action.AGAIN
    assert await platform.shows(phone) == []


@every_line
async def test_a_message_is_marked_as_read_where_that_can_be(platform: Platform, line: Line, phone: str) -> None:
    await platform.writes(line, phone)
    await platform.until(lambda: bool(platform.messages(line, phone)))
    native_id = platform.messages(line, phone)[0].personal.native_id or ""
    where: tuple[Any, ...] = (platform.http, platform.access(line), line.channel, native_id)

    if not line.vendor.can.read_marks:
        with pytest.raises(NotOffered):
            await line.vendor.client.mark_read(*where, typing=False)
        return
    await line.vendor.client.mark_read(*where, typing=line.vendor.can.typing)

    _, answer = await platform.control("GET", f"/control/phones/{phone}/messages")
    assert [item["status"] for item in answer["items"]] == ["read"]


@every_line
async def test_health_is_told_where_it_is(platform: Platform, line: Line) -> None:
    where = (platform.http, platform.access(line), line.channel)

    if not line.vendor.can.health:
        with pytest.raises(NotOffered):
            await line.vendor.client.health(*where)
        return

    assert (await line.vendor.client.health(*where)).can_send == "AVAILABLE"


@every_line
async def test_a_template_is_handed_in_approved_and_sent_outside_the_window(
    platform: Platform, line: Line, phone: str
) -> None:
    where = (platform.http, platform.access(line), line.channel)
    name = f"klaar_{phone[-4:]}"
    draft = TemplateDraft(
        name=name, language="nl", category="utility", body="Uw melding {{1}} is klaar.", examples=("DH-1",)
    )
    if not line.vendor.can.template_management:
        with pytest.raises(NotOffered):
            await line.vendor.client.make_template(*where, draft)
        return
    await line.vendor.client.make_template(*where, draft)

    async def state() -> str | None:
        found = await line.vendor.client.templates(*where)
        return next((one.status for one in found if (one.name, one.language) == (name, "nl")), None)

    await platform.control("POST", "/control/clock", {"advance_s": 1})
    await platform.comes(state, "approved")

    await send(platform, line, phone, Template(name=name, language="nl", parameters=("DH-1",)))

    (item,) = await platform.arrives(phone)
    assert item["type"] == "template"
