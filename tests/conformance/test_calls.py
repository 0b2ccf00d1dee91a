"""What a call to a provider may end in, and what it never does."""

from typing import Any, Final
from urllib.parse import unquote_plus

import aiohttp
import pytest

from loket.providers import calls
from loket.providers.content import (
    AskLocation,
    Attachment,
    Button,
    Buttons,
    Capabilities,
    Choices,
    Content,
    Reaction,
    Row,
    Template,
    Text,
)
from loket.providers.shapes import (
    Action,
    Class,
    MediaFile,
    NotOffered,
    Outgoing,
    Refused,
    TemplateDraft,
    Unclear,
    Unreachable,
)
from tests.builders import RESIDENT
from tests.conformance.line import Line
from tests.conformance.vendors import DELIVERY, TOKEN, VENDORS, Vendor

every_vendor = pytest.mark.parametrize("vendor", VENDORS, ids=str)
TEXT: Final = "Dank u. Wij kijken ernaar."
CONTENT_SID: Final = "HX" + "0" * 32
FILE_URL: Final = "https://loket.example.org/files/1"


def a_reply(**changes: Any) -> Outgoing:
    values: dict[str, Any] = {"to": RESIDENT, "content": Text(text=TEXT), "delivery": DELIVERY}
    return Outgoing(**(values | changes))


async def send(vendor: Vendor, line: Line, http: aiohttp.ClientSession, **changes: Any) -> str:
    access = vendor.access(line.origin)
    return (await vendor.client.send(http, access, vendor.channel(), a_reply(**changes))).native_id


@every_vendor
async def test_a_text_leaves_once_with_all_that_belongs_to_it(
    vendor: Vendor, line: Line, http: aiohttp.ClientSession
) -> None:
    line.answer = vendor.accepts("invented-1")

    native_id = await send(vendor, line, http)

    (asked,) = line.asked
    said = unquote_plus(asked.body.decode())
    assert native_id
    assert asked.method == "POST"
    assert asked.path.startswith(vendor.base_path)
    assert vendor.authorization(asked.headers) == TOKEN
    assert TEXT in said
    assert RESIDENT in said
    assert DELIVERY.replace("-", "") in said.replace("-", "")


@every_vendor
async def test_each_municipality_sends_from_its_own_number(
    vendor: Vendor, line: Line, http: aiohttp.ClientSession
) -> None:
    line.answer = vendor.accepts("invented-1")
    cities = [(vendor.channel(city), f"{TOKEN}-{city}") for city in ("denhaag", "delft")]

    for channel, token in cities:
        await vendor.client.send(http, vendor.access(line.origin, token), channel, a_reply())

    calls_ = [f"{a.path} {unquote_plus(a.body.decode())} {vendor.authorization(a.headers)}" for a in line.asked]
    marks = [token if vendor.token_is_number else channel.number_id for channel, token in cities]
    assert [[mark in call for mark in marks] for call in calls_] == [[True, False], [False, True]]


BUTTONS: Final = Buttons(text="Klopt dit?", buttons=(Button(id="yes", title="Ja"), Button(id="no", title="Nee")))
CHOICES: Final = Choices(
    text="Wanneer?", label="Kies", rows=(Row(id="day", title="Overdag", description="8 - 18 uur"),)
)
TEMPLATE: Final = Template(name=CONTENT_SID, language="nl", parameters=("DH-1",), payloads=("yes",), text="Zaak DH-1")
CONTENTS: Final[tuple[tuple[str, Content, tuple[str, ...]], ...]] = (
    ("buttons", BUTTONS, ("Klopt dit?", "Ja", "Nee", "yes", "no")),
    ("rows", CHOICES, ("Wanneer?", "Kies", "Overdag", "8 - 18 uur", "day")),
    ("ask_location", AskLocation(text="Waar is het?"), ("Waar is het?",)),
    ("reactions", Reaction(message="wamid.invented", emoji="👍"), ("wamid.invented",)),
    ("attachments", Attachment(kind="image", url=FILE_URL, caption="Zo ziet het eruit"), (FILE_URL, "Zo ziet het")),
    ("uploads", Attachment(kind="image", media_id="7001"), ("7001",)),
    ("templates", TEMPLATE, (CONTENT_SID, "DH-1")),
)
"""What can be sent, the capability that it needs, and what must be found in the request."""


def can(capabilities: Capabilities, needed: str) -> bool:
    return bool(getattr(capabilities, needed))


@every_vendor
@pytest.mark.parametrize(("needed", "content", "parts"), CONTENTS, ids=lambda v: v if isinstance(v, str) else "")
async def test_what_a_provider_can_send_leaves_and_what_it_cannot_does_not(
    vendor: Vendor,
    line: Line,
    http: aiohttp.ClientSession,
    needed: str,
    content: Content,
    parts: tuple[str, ...],
) -> None:
    line.answer = vendor.accepts("invented-1")

    if not can(vendor.can, needed):
        with pytest.raises(NotOffered):
            await send(vendor, line, http, content=content)
        assert line.asked == []
        return
    await send(vendor, line, http, content=content)

    (asked,) = line.asked
    said = unquote_plus(asked.body.decode())
    assert [part for part in parts if part not in said] == []


@every_vendor
async def test_a_resident_without_a_number_is_written_to_where_the_provider_can(
    vendor: Vendor, line: Line, http: aiohttp.ClientSession
) -> None:
    line.answer = vendor.accepts("invented-1")
    reply = {"to": "NL.1349invented", "to_bsuid": True}

    if not vendor.can.bsuid:
        with pytest.raises(NotOffered):
            await send(vendor, line, http, **reply)
        assert line.asked == []
        return
    await send(vendor, line, http, **reply)

    assert "NL.1349invented" in unquote_plus(line.asked[0].body.decode())


RULES: Final = {
    "window": (Class.MESSAGE, Action.NEVER),
    "busy": (Class.BUSY, Action.AGAIN),
    "recipient": (Class.RECIPIENT, Action.NEVER),
    "request": (Class.REQUEST, Action.NEVER),
    "locked": (Class.CHANNEL, Action.HOLD),
    "access": (Class.ACCESS, Action.HOLD),
}


@every_vendor
@pytest.mark.parametrize("trouble", RULES)
async def test_a_refusal_says_what_to_do(vendor: Vendor, line: Line, http: aiohttp.ClientSession, trouble: str) -> None:
    line.answer = vendor.refuses(vendor.codes[trouble])

    with pytest.raises(Refused) as refused:
        await send(vendor, line, http)

    assert refused.value.code == vendor.codes[trouble]
    assert (refused.value.rule.class_, refused.value.rule.action) == RULES[trouble]
    assert RESIDENT not in str(refused.value)
    assert TOKEN not in str(refused.value)


@every_vendor
async def test_an_unknown_code_is_for_ever_and_rings(vendor: Vendor, line: Line, http: aiohttp.ClientSession) -> None:
    line.answer = vendor.refuses(987_654)

    with pytest.raises(Refused) as refused:
        await send(vendor, line, http)

    assert (refused.value.code, refused.value.rule.class_, refused.value.rule.alarm) == (987_654, Class.UNKNOWN, True)


@every_vendor
@pytest.mark.parametrize("body", [b"<html>busy</html>", b"", {}, [1], {"error": "no object"}, {"messages": [7]}])
@pytest.mark.parametrize("status", [429, 500, 502, 503])
async def test_when_the_provider_is_busy_later_will_do(
    vendor: Vendor, line: Line, http: aiohttp.ClientSession, status: int, body: Any
) -> None:
    line.answer, line.headers = (status, body), {"Retry-After": "7"}

    with pytest.raises(Refused) as refused:
        await send(vendor, line, http)

    assert (refused.value.rule.class_, refused.value.rule.action) == (Class.BUSY, Action.AGAIN)
    assert (refused.value.code, refused.value.after_s) == (None, 7.0)


@every_vendor
@pytest.mark.parametrize(
    "body", [{}, [], b"ok", b"\xff", {"messages": []}, {"messages": [{}]}, {"sid": 5}, {"sid": ""}]
)
async def test_a_yes_that_names_nothing_is_no_yes(
    vendor: Vendor, line: Line, http: aiohttp.ClientSession, body: Any
) -> None:
    line.answer = (200, body)

    with pytest.raises((Unclear, Refused)):
        await send(vendor, line, http)

    assert len(line.asked) == 1


@every_vendor
async def test_when_the_connection_drops_nobody_knows(vendor: Vendor, line: Line, http: aiohttp.ClientSession) -> None:
    line.hangs_up = True

    with pytest.raises(Unclear):
        await send(vendor, line, http)

    assert len(line.asked) == 1


@every_vendor
async def test_when_no_answer_comes_in_time_nobody_knows(
    vendor: Vendor, line: Line, http: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    soon = aiohttp.ClientTimeout(total=0.2)
    monkeypatch.setattr(calls, "TIMEOUT", soon)
    line.stalls_s = 1.0

    with pytest.raises(Unclear):
        await send(vendor, line, http)


@every_vendor
async def test_where_nobody_listens_nothing_was_accepted(
    vendor: Vendor, line: Line, http: aiohttp.ClientSession
) -> None:
    await line.stop()

    with pytest.raises(Unreachable):
        await send(vendor, line, http)


@every_vendor
async def test_a_redirect_takes_the_token_nowhere(
    vendor: Vendor, line: Line, thief: Line, http: aiohttp.ClientSession
) -> None:
    line.answer, line.headers = (307, {}), {"Location": f"{thief.origin}{vendor.base_path}/messages"}

    with pytest.raises(Refused):
        await send(vendor, line, http)

    assert thief.asked == []
    assert len(line.asked) == 1


CALLS: Final = ("read_marks", "uploads", "health", "templates", "make_template")


@every_vendor
@pytest.mark.parametrize("call", CALLS)
async def test_what_a_provider_does_not_have_is_said_at_once(
    vendor: Vendor, line: Line, http: aiohttp.ClientSession, call: str
) -> None:
    where = (http, vendor.access(line.origin), vendor.channel())
    client = vendor.client
    needed = "template_management" if "template" in call else call
    draft = TemplateDraft(name="klaar", language="nl", category="utility", body="Zaak {{1}}", examples=("DH-1",))
    line.answer = (200, {"id": "7001", "sid": CONTENT_SID, "status": "PENDING", "success": True})
    made: dict[str, Any] = {
        "read_marks": lambda: client.mark_read(*where, "wamid.invented", typing=vendor.can.typing),
        "uploads": lambda: client.upload(*where, MediaFile(content=b"x", mime_type="image/png")),
        "health": lambda: client.health(*where),
        "templates": lambda: client.templates(*where),
        "make_template": lambda: client.make_template(*where, draft),
    }

    if not can(vendor.can, needed):
        with pytest.raises(NotOffered):
            await made[call]()
        assert line.asked == []
        return
    await made[call]()

    assert line.asked
    assert all(vendor.authorization(asked.headers) == TOKEN for asked in line.asked)
