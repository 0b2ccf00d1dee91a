"""Residents whose number nobody tells: they are named by a user id, where the channel says and the provider can."""

import json
import uuid
from collections.abc import Mapping
from typing import Any, Final, Literal
from urllib.parse import parse_qs

import pytest
from msgspec import structs

from loket.providers.content import (
    AskLocation,
    Attachment,
    Button,
    Buttons,
    Choices,
    Content,
    Reaction,
    Row,
    Template,
    Text,
)
from loket.providers.shapes import Action, Class, NotOffered, Outgoing, Refused
from tests.conformance.platform import LINES, Line, Platform
from tests.conformance.vendors import DELIVERY, VENDORS, Vendor

Place = Literal["recipient", "to"]

ID: Final = "NL.1349invented"
BY_NAME: Final = {vendor.name: vendor for vendor in VENDORS}
META_BODIES: Final = [BY_NAME["meta"], BY_NAME["dialog360"]]
LINE_OF: Final = {line.vendor.name: line for line in LINES if line.city == "denhaag"}
CONTENTS: Final[tuple[Content, ...]] = (
    Text(text="Dank u."),
    Buttons(text="Klopt dit?", buttons=(Button(id="y", title="Ja"),)),
    Choices(text="Wat is er?", label="Kies", rows=(Row(id="1", title="Tegel"),)),
    AskLocation(text="Waar is het?"),
    Attachment(kind="document", media_id="7", filename="brief.pdf"),
    Reaction(message="wamid.invented", emoji="ok"),
    Template(name="klaar", language="nl", parameters=("DH-1",)),
)

places = pytest.mark.parametrize("place", ["recipient", "to"])


def form_or_object(vendor: Vendor, content: Content, place: Place, *, by_id: bool) -> Mapping[str, Any]:
    """The fields of the request that one vendor is sent."""
    channel = structs.replace(vendor.channel(), bsuid_in=place)
    message = Outgoing(to=ID if by_id else "31600000001", to_bsuid=by_id, content=content, delivery=DELIVERY)
    body = vendor.wire.build(message, channel, vendor.access("http://127.0.0.1")).body
    if body.startswith(b"{"):
        found: dict[str, Any] = json.loads(body)
        return found
    return {name: value[0] for name, value in parse_qs(body.decode()).items()}


@places
@pytest.mark.parametrize("content", CONTENTS, ids=lambda content: type(content).__name__)
@pytest.mark.parametrize("vendor", META_BODIES, ids=str)
def test_a_user_id_stands_where_the_channel_says_and_nowhere_else(
    vendor: Vendor, content: Content, place: Place
) -> None:
    body = form_or_object(vendor, content, place, by_id=True)

    assert {name: body[name] for name in ("to", "recipient") if name in body} == {place: ID}
    assert body["recipient_type"] == "individual"
    assert json.dumps(body).count(ID) == 1


@places
@pytest.mark.parametrize("vendor", META_BODIES, ids=str)
def test_a_number_stands_in_to_whatever_the_channel_says_of_user_ids(vendor: Vendor, place: Place) -> None:
    body = form_or_object(vendor, Text(text="Dank u."), place, by_id=False)

    assert {name: body[name] for name in ("to", "recipient") if name in body} == {"to": "31600000001"}


@places
def test_twilio_has_one_place_for_whoever_it_is(place: Place) -> None:
    twilio = BY_NAME["twilio"]

    by_id, by_number = (form_or_object(twilio, Text(text="Dank u."), place, by_id=known) for known in (True, False))

    assert (by_id["To"], by_number["To"]) == (f"whatsapp:{ID}", "whatsapp:+31600000001")
    assert {name: value for name, value in by_id.items() if name != "To"} == {
        name: value for name, value in by_number.items() if name != "To"
    }


@places
@pytest.mark.parametrize("content", CONTENTS, ids=lambda content: type(content).__name__)
def test_cm_is_never_asked_to_write_to_a_user_id(content: Content, place: Place) -> None:
    with pytest.raises(NotOffered):
        form_or_object(BY_NAME["cm"], content, place, by_id=True)


async def hidden(platform: Platform, line: Line, phone: str) -> str:
    """The user id of a resident who wrote and tells no number."""
    status, _ = await platform.control("POST", f"/control/phones/{phone}/settings", {"hide_number": True})
    assert status == 200
    await platform.writes(line, phone)
    _, known = await platform.control("GET", f"/control/phones/{phone}/identities")
    found: str = known["user_ids"]["denhaag"]
    return found


async def reply(platform: Platform, line: Line, to: str, place: Place) -> str:
    """Answer by a user id; the delivery."""
    delivery = str(uuid.uuid4())
    message = Outgoing(to=to, to_bsuid=True, content=Text(text="Dank u."), delivery=delivery)
    channel = structs.replace(line.channel, bsuid_in=place)
    await line.vendor.client.send(platform.http, platform.access(line), channel, message)
    return delivery


@places
@pytest.mark.parametrize("name", ["meta", "dialog360", "twilio"])
async def test_the_platform_takes_a_user_id_in_either_place(
    platform: Platform, name: str, phone: str, place: Place
) -> None:
    line = LINE_OF[name]
    user_id = await hidden(platform, line, phone)

    delivery = await reply(platform, line, user_id, place)

    await platform.until(lambda: "delivered" in {s.status for s in platform.statuses(line, delivery)})
    assert {(s.bsuid, s.phone) for s in platform.statuses(line, delivery)} == {(user_id, None)}
    assert [item["text"]["body"] for item in await platform.shows(phone)] == ["Dank u."]


@pytest.mark.parametrize("name", ["meta", "dialog360"])
async def test_where_the_platform_takes_it_in_one_place_only_the_other_is_refused_at_once_and_rings(
    platform: Platform, name: str, phone: str
) -> None:
    line = LINE_OF[name]
    user_id = await hidden(platform, line, phone)
    await platform.control("POST", "/control/rules", {"user_id_in": "recipient"})

    try:
        with pytest.raises(Refused) as refused:
            await reply(platform, line, user_id, "to")
        await reply(platform, line, user_id, "recipient")
        await platform.until_shown(phone, 1)
    finally:
        await platform.control("POST", "/control/rules", {"user_id_in": "both"})

    rule = refused.value.rule
    assert refused.value.code == 131009
    assert (rule.class_, rule.action, rule.alarm) == (Class.REQUEST, Action.NEVER, True)
