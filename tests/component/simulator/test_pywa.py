"""A foreign client: pywa's functions work unchanged against the simulator."""

from collections.abc import Callable
from typing import Any

import pytest
from pywa.client import WhatsApp
from pywa.types.callback import Button, Section, SectionList, SectionRow
from pywa.types.others import Contact
from pywa.types.templates import (
    BodyText,
    Buttons,
    QuickReplyButton,
    Template,
    TemplateCategory,
    TemplateLanguage,
)

from tests.component.simulator.pywa_client import PNG, run, wa
from tests.component.simulator.stand import IDS, Stand
from tests.simulated import until

__all__ = ["wa"]


async def shown(stand: Stand, phone: str, count: int) -> list[dict[str, Any]]:
    """What a phone received, once it is so much."""

    async def there() -> bool:
        return len([item for item in await stand.phone(phone) if item["direction"] == "in"]) == count

    await until(there)
    return [item for item in await stand.phone(phone) if item["direction"] == "in"]


SENDERS: dict[str, Callable[[WhatsApp, str], Any]] = {
    "text": lambda wa, to: wa.send_message(to=to, text="Dank u.", tracker="row-1"),
    "image": lambda wa, to: wa.send_image(to=to, image=PNG, mime_type="image/png", caption="Hier"),
    "document": lambda wa, to: wa.send_document(
        to=to, document=b"%PDF-1.7", filename="brief.pdf", mime_type="application/pdf"
    ),
    "video": lambda wa, to: wa.send_video(to=to, video=b"film", mime_type="video/mp4", caption="Hier"),
    "audio": lambda wa, to: wa.send_audio(to=to, audio=b"geluid", mime_type="audio/ogg"),
    "voice": lambda wa, to: wa.send_voice(to=to, voice=b"geluid", mime_type="audio/ogg"),
    "sticker": lambda wa, to: wa.send_sticker(to=to, sticker=b"plaatje", mime_type="image/webp"),
    "contacts": lambda wa, to: wa.send_contact(
        to=to, contact=Contact(name=Contact.Name(formatted_name="A", first_name="A"))
    ),
    "location": lambda wa, to: wa.send_location(to=to, latitude=52.08, longitude=4.31, name="Stadhuis"),
    "interactive": lambda wa, to: wa.send_message(
        to=to,
        text="Klopt dit?",
        buttons=[Button(title="Ja", callback_data="ja"), Button(title="Nee", callback_data="nee")],
    ),
}


@pytest.mark.parametrize("kind", SENDERS)
async def test_pywa_sends(stand: Stand, wa: WhatsApp, phone: str, kind: str) -> None:
    await stand.write(phone)

    sent = await run(lambda: SENDERS[kind](wa, phone))

    (item,) = await shown(stand, phone, 1)
    assert (item["id"], item["type"]) == (sent.id, "audio" if kind == "voice" else kind)


async def test_pywa_sends_a_list_and_asks_for_a_place(stand: Stand, wa: WhatsApp, phone: str) -> None:
    await stand.write(phone)
    rows = [SectionRow(title="Afval", callback_data="afval", description="Naast de bak")]
    choices = SectionList(button_title="Kies", sections=[Section(title="Soort", rows=rows)])

    await run(lambda: wa.send_message(to=phone, text="Waar gaat het over?", buttons=choices))
    await run(lambda: wa.request_location(to=phone, text="Waar is het?"))

    kinds = [item["interactive"]["type"] for item in await shown(stand, phone, 2)]
    assert kinds == ["list", "location_request_message"]


async def test_pywa_reacts_reads_and_types(stand: Stand, wa: WhatsApp, phone: str) -> None:
    wamid = await stand.write(phone)

    await run(lambda: wa.send_reaction(to=phone, emoji="👍", message_id=wamid))
    await run(lambda: wa.remove_reaction(to=phone, message_id=wamid))
    read = await run(lambda: wa.mark_message_as_read(message_id=wamid))
    typing = await run(lambda: wa.indicate_typing(message_id=wamid))

    emojis = [item["reaction"]["emoji"] for item in await shown(stand, phone, 2)]
    assert emojis == ["👍", ""]
    assert (bool(read), bool(typing)) == (True, True)
    assert [item["status"] for item in await stand.phone(phone) if item["direction"] == "out"] == ["read"]


async def test_pywa_blocks_residents_and_lifts_it(stand: Stand, wa: WhatsApp, phone: str) -> None:
    await stand.write(phone)
    stranger = phone.replace("+31600", "+31688")

    blocked = await run(lambda: wa.block_users([phone, stranger]))
    # Its own reader of the list wants a member that Meta's page does not have.
    _, listed = await stand.graph("GET", f"{IDS['denhaag']}/block_users")
    status, refused = await stand.send(phone)
    await stand.write(phone, "hoort u mij")
    await run(lambda: wa.unblock_users([phone]))
    await stand.write(phone, "en nu")
    await until(lambda: len(stand.receiver.messages(phone)) == 2)

    assert [one.wa_id for one in blocked.added_users] == [one["wa_id"] for one in listed["data"]] == [phone[1:]]
    assert [one.input for one in blocked.failed_users] == [stranger]
    assert (status, refused["error"]["code"]) == (400, 130403)
    assert [m["text"]["body"] for m in stand.receiver.messages(phone)] == ["losse tegel", "en nu"]
    assert (await stand.graph("GET", f"{IDS['denhaag']}/block_users"))[1]["data"] == []


async def test_pywa_handles_files(stand: Stand, wa: WhatsApp) -> None:
    uploaded = await run(lambda: wa.upload_media(media=PNG, mime_type="image/png", filename="kaart.png"))
    address = await run(lambda: wa.get_media_url(media_id=uploaded.id))
    fetched = await run(lambda: wa.get_media_bytes(url=address.url))
    gone = await run(lambda: wa.delete_media(media_id=uploaded.id))

    assert (address.mime_type, address.file_size, fetched, bool(gone)) == ("image/png", len(PNG), PNG, True)


async def test_pywa_makes_and_sends_a_template(stand: Stand, wa: WhatsApp, phone: str) -> None:
    body = BodyText("Uw melding {{1}} is klaar.", "DH-1")
    draft = Template(
        name="pywa_klaar",
        language=TemplateLanguage.DUTCH,
        category=TemplateCategory.UTILITY,
        components=[body, Buttons(buttons=[QuickReplyButton(text="Dank u")])],
    )

    created = await run(lambda: wa.create_template(template=draft))
    await stand.jump(1.0)
    await until(lambda: any(b"APPROVED" in one.body for one in stand.receiver.delivered))
    await run(
        lambda: wa.send_template(
            to=phone,
            name="pywa_klaar",
            language=TemplateLanguage.DUTCH,
            params=[
                BodyText.params("DH-7"),  # type: ignore[arg-type]  # works on the class, which its types do not say
                QuickReplyButton.params(callback_data="dank", index=0),
            ],
        )
    )

    (item,) = await shown(stand, phone, 1)
    assert created.status == "PENDING"
    assert item["template"]["text"] == "Uw melding DH-7 is klaar."
    assert item["template"]["buttons"] == [{"text": "Dank u", "payload": "dank"}]


async def test_pywa_knows_an_error_by_its_code(stand: Stand, wa: WhatsApp, phone: str) -> None:
    await stand.fault("rate_limited")

    with pytest.raises(Exception, match="130429") as refused:
        await run(lambda: wa.send_message(to=phone, text="dag"))

    assert type(refused.value).__name__ != "HTTPStatusError"
