"""Every kind of message by every provider on the simulated platform: heard, sent, and what a provider cannot."""

import base64
import uuid
from typing import Any, Final

import pytest
from msgspec import structs

from loket.providers.content import Attachment, AttachmentKind, Content, Reaction, Template
from loket.providers.fitting import takes_files
from loket.providers.shapes import Accepted, Inbound, MediaFile, NotOffered, Outgoing, TemplateDraft
from tests.conformance.platform import LINES, Line, Platform

every_line = pytest.mark.parametrize("line", [line for line in LINES if line.city == "denhaag"], ids=lambda li: li.app)
CONTENT: Final = b"an invented file"
FILE: Final = {"bytes_b64": base64.b64encode(CONTENT).decode()}
TYPES: Final[dict[AttachmentKind, str]] = {
    "image": "image/png",
    "document": "application/pdf",
    "audio": "audio/ogg",
    "video": "video/mp4",
    "sticker": "image/webp",
}
ROW: Final = {"id": "day", "title": "Overdag", "description": "8 tot 18 uur"}
CARD: Final = {
    "name": {"formatted_name": "Anna Voorbeeld", "first_name": "Anna"},
    "phones": [{"phone": "+31600000009"}],
}


async def heard(platform: Platform, line: Line, phone: str, count: int = 1) -> list[Inbound]:
    """A resident's messages, once they are so many; each has come once."""
    await platform.until(lambda: len(platform.messages(line, phone)) >= count)
    found = platform.messages(line, phone)
    assert len(found) == count
    return found


async def send(platform: Platform, line: Line, phone: str, content: Content) -> Accepted:
    """Send something."""
    message = Outgoing(to=phone[1:], content=content, delivery=str(uuid.uuid4()))
    return await line.vendor.client.send(platform.http, platform.access(line), line.channel, message)


@every_line
@pytest.mark.parametrize("kind", TYPES)
async def test_every_kind_of_file_comes_in_and_can_be_fetched(
    platform: Platform, line: Line, phone: str, kind: AttachmentKind
) -> None:
    told = FILE | {"mime_type": TYPES[kind]} | ({"filename": "brief.pdf"} if kind == "document" else {})
    await platform.writes(line, phone, kind, **{kind: told})

    (message,) = await heard(platform, line, phone)
    assert message.personal.media is not None
    found = await line.vendor.client.media(platform.http, platform.access(line), line.channel, message.personal.media)

    assert (message.kind, message.personal.raw) == (kind, None)
    assert (found.content, found.mime_type.partition(";")[0]) == (CONTENT, TYPES[kind])


@every_line
async def test_a_voice_note_is_sound(platform: Platform, line: Line, phone: str) -> None:
    await platform.writes(line, phone, "audio", audio=FILE | {"mime_type": "audio/ogg; codecs=opus", "voice": True})

    (message,) = await heard(platform, line, phone)

    assert message.kind == "audio"
    assert message.personal.media is not None
    assert message.personal.media.voice is line.vendor.tells_voice


@every_line
async def test_a_line_that_was_chosen_from_a_list_comes_in(platform: Platform, line: Line, phone: str) -> None:
    await platform.writes(line, phone, "interactive", interactive={"type": "list_reply", "list_reply": ROW})

    (message,) = await heard(platform, line, phone)

    assert (message.kind, message.personal.text, message.personal.payload) == ("interactive", "Overdag", "day")
    assert message.personal.raw is None


@every_line
async def test_a_visiting_card_comes_in_and_nothing_of_it_is_lost(platform: Platform, line: Line, phone: str) -> None:
    await platform.writes(line, phone, "contacts", contacts=[CARD])

    (message,) = await heard(platform, line, phone)
    kept = (message.personal.raw or "").encode()
    if message.personal.media is not None:
        where = (platform.http, platform.access(line), line.channel, message.personal.media)
        kept = (await line.vendor.client.media(*where)).content

    assert message.kind == "contacts"
    assert b"Anna Voorbeeld" in kept
    assert b"31600000009" in kept


@every_line
async def test_a_reaction_and_its_removal_come_in_where_the_provider_tells_them(
    platform: Platform, line: Line, phone: str
) -> None:
    await platform.writes(line, phone)
    await send(platform, line, phone, Attachment(kind="image", **await held(platform, line, "image")))
    (shown,) = await platform.arrives(phone)

    for emoji in ({"emoji": "👍"}, {}):
        await platform.writes(line, phone, "reaction", reaction={"message_id": shown["id"], **emoji})
    await platform.writes(line, phone, text={"body": "dank"})
    found = await heard(platform, line, phone, 4 if line.vendor.tells_reactions else 2)

    reactions = [message.personal for message in found if message.kind == "reaction"]
    if not line.vendor.tells_reactions:
        assert reactions == []
        return
    assert {one.text for one in reactions} == {"👍", None}
    assert len({one.reply_to for one in reactions}) == 1
    assert all(one.reply_to for one in reactions)


@every_line
async def test_a_reaction_is_sent_and_taken_away_where_that_can_be(platform: Platform, line: Line, phone: str) -> None:
    await platform.writes(line, phone)
    (message,) = await heard(platform, line, phone)
    put = Reaction(message=message.personal.native_id or "", emoji="👍")

    if not line.vendor.can.reactions:
        with pytest.raises(NotOffered):
            await send(platform, line, phone, put)
        return
    await send(platform, line, phone, put)
    await send(platform, line, phone, structs.replace(put, emoji=""))

    await platform.until_shown(phone, 2)
    shown = [item["reaction"] for item in await platform.shows(phone)]
    assert [one["emoji"] for one in shown] == ["👍", ""]
    assert {one["message_id"] for one in shown} == {put.message}


async def held(platform: Platform, line: Line, kind: AttachmentKind) -> dict[str, Any]:
    """Where the provider gets a file: uploaded before, or at an address."""
    file = MediaFile(content=CONTENT, mime_type=TYPES[kind], filename="brief.pdf")
    where = (platform.http, platform.access(line), line.channel, file)
    if line.vendor.can.uploads:
        return {"media_id": await line.vendor.client.upload(*where)}
    with pytest.raises(NotOffered):
        await line.vendor.client.upload(*where)
    # How a file at an address is named is all that Twilio goes by.
    ending = {"image": "png", "document": "pdf", "audio": "ogg", "video": "mp4", "sticker": "webp"}[kind]
    return {"url": f"https://loket.example.org/files/7.{ending}"}


@every_line
@pytest.mark.parametrize("kind", TYPES)
async def test_every_kind_of_file_is_sent(platform: Platform, line: Line, phone: str, kind: AttachmentKind) -> None:
    await platform.writes(line, phone)
    caption = "Hier is het." if kind in {"image", "document", "video"} else None

    content = Attachment(kind=kind, caption=caption, filename="brief.pdf", **await held(platform, line, kind))
    await send(platform, line, phone, content)

    (item,) = await platform.arrives(phone)
    assert item["type"] == kind
    assert item[kind].get("caption") == caption


@every_line
async def test_a_file_of_ours_is_uploaded_once_and_its_id_serves_every_try(
    platform: Platform, line: Line, phone: str
) -> None:
    await platform.writes(line, phone)
    if not takes_files(line.vendor.can):
        with pytest.raises(NotOffered):
            await send(platform, line, phone, Attachment(kind="image", media_id="7", caption="Zo is de lamp."))
        return
    known = Attachment(kind="image", caption="Zo is de lamp geworden.", **await held(platform, line, "image"))

    for _ in range(2):
        await send(platform, line, phone, known)

    await platform.until_shown(phone, 2)
    shown = [item["image"] for item in await platform.shows(phone)]
    assert [one["caption"] for one in shown] == ["Zo is de lamp geworden."] * 2
    assert len({one["id"] for one in shown}) == 1
    with pytest.raises(NotOffered):
        await send(platform, line, phone, Attachment(kind="image", stored=True))


async def an_approved_template(platform: Platform, line: Line, name: str) -> None:
    """A template with a button: made by the provider's API, or in the provider's own application."""
    where = (platform.http, platform.access(line), line.channel)
    text, example = "Uw melding {{1}} is klaar.", "DH-1"
    if not line.vendor.can.template_management:
        body = {"type": "BODY", "text": text, "example": {"body_text": [[example]]}}
        buttons = {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Niet klaar"}]}
        made = {"name": name, "language": "nl", "category": "UTILITY", "components": [body, buttons]}
        status, answer = await platform.control("POST", f"/control/wabas/{line.account}/templates", made)
        assert status == 201, answer
        return
    draft = TemplateDraft(
        name=name, language="nl", category="utility", body=text, examples=(example,), buttons=("Niet klaar",)
    )
    await line.vendor.client.make_template(*where, draft)
    await platform.control("POST", "/control/clock", {"advance_s": 1})

    async def state() -> str | None:
        return next((one.status for one in await line.vendor.client.templates(*where) if one.name == name), None)

    await platform.comes(state, "approved")


@every_line
async def test_a_template_is_sent_with_its_words_and_its_button_answers(
    platform: Platform, line: Line, phone: str
) -> None:
    name = f"knop_{phone[-4:]}"
    await an_approved_template(platform, line, name)

    await send(platform, line, phone, Template(name=name, language="nl", parameters=("DH-7",), payloads=("open",)))
    (item,) = await platform.arrives(phone)
    (button,) = item["template"]["buttons"]
    await platform.writes(line, phone, "button", button=button, context={"message_id": item["id"]})
    (message,) = await heard(platform, line, phone)

    assert (item["type"], item["template"]["text"]) == ("template", "Uw melding DH-7 is klaar.")
    assert button["text"] == "Niet klaar"
    assert (message.kind, message.personal.text) == ("button", "Niet klaar")
    assert message.personal.payload == button["payload"]
    assert message.personal.reply_to


async def test_cm_tells_a_message_again_after_five_minutes(platform: Platform, phone: str) -> None:
    line = next(one for one in LINES if one.app == "cm-denhaag")
    platform.refuse = 1

    await platform.writes(line, phone)
    await platform.until(lambda: platform.refuse == 0)
    await platform.control("POST", "/control/clock", {"advance_s": 300})

    (message,) = await heard(platform, line, phone)
    assert message.personal.text == "losse tegel"
