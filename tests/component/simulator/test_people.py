import base64
import re
from typing import Any

import pytest

from tests.component.simulator.stand import NUMBERS, Stand
from tests.simulated import until


async def say(stand: Stand, phone: str, path: str, **body: Any) -> Any:
    status, answer = await stand.call("POST", f"/control/phones/{phone}/{path}", json=body)
    assert status in {200, 202}, answer
    return answer


async def test_a_resident_with_a_hidden_number_is_an_id_in_both_directions(stand: Stand, phone: str) -> None:
    await say(stand, phone, "settings", username="sanne", hide_number=True, parent=True)
    await stand.write(phone)
    _, known = await stand.call("GET", f"/control/phones/{phone}/identities")
    bsuid = known["user_ids"]["denhaag"]
    await until(lambda: any(bsuid.encode() in one.body for one in stand.receiver.delivered))

    (arrived,) = stand.receiver.delivered
    status, answer = await stand.send("", to=None, recipient=bsuid)
    await until(lambda: len(stand.receiver.delivered) == 3)

    assert re.fullmatch(r"NL\.[A-Za-z0-9]{1,128}", bsuid)
    (message,), (contact,) = arrived.value["messages"], arrived.value["contacts"]
    assert "from" not in message
    assert message["from_user_id"] == contact["user_id"] == bsuid
    assert message["from_parent_user_id"].startswith("NL.ENT.")
    assert contact["profile"]["username"] == "sanne"
    assert (status, answer["contacts"]) == (200, [{"input": bsuid, "user_id": bsuid}])
    digits = phone.removeprefix("+").encode()
    assert not any(b'"' + digits + b'"' in one.body for one in stand.receiver.delivered)
    for one in stand.receiver.delivered[1:]:
        assert one.value["statuses"][0]["recipient_user_id"] == bsuid


@pytest.mark.parametrize(("rule", "codes"), [("both", (None, None)), ("recipient", (131009, None))])
async def test_an_id_may_stand_where_the_rules_allow_it(
    stand: Stand, phone: str, rule: str, codes: tuple[int | None, int | None]
) -> None:
    await stand.call("POST", "/control/rules", json={"user_id_in": rule})
    await stand.write(phone)
    _, known = await stand.call("GET", f"/control/phones/{phone}/identities")
    bsuid = known["user_ids"]["denhaag"]

    _, in_to = await stand.send(bsuid)
    _, in_recipient = await stand.send("", to=None, recipient=bsuid)
    await stand.call("POST", "/control/rules", json={"preset": "local"})

    assert tuple(one.get("error", {}).get("code") for one in (in_to, in_recipient)) == codes


async def test_a_new_number_is_told_to_every_number_that_knew_the_old_one(stand: Stand, phone: str) -> None:
    new = phone.replace("+31600", "+31699")
    await stand.write(phone, city="denhaag")
    await stand.write(phone, city="delft")

    answer = await say(stand, phone, "change-number", to=new)

    await until(lambda: len([m for m in stand.receiver.messages(phone) if m["type"] == "system"]) == 2)
    for one in stand.receiver.messages(phone):
        if one["type"] == "system":
            assert one["system"]["type"] == "user_changed_number"
            assert one["system"]["wa_id"] == new.removeprefix("+")
            assert one["system"]["user_id"] != one["from_user_id"]
    assert answer == {"told": 2}
    assert not any("contacts" in one.value for one in stand.receiver.delivered if b'"system"' in one.body)


async def test_a_new_user_id_is_told_and_used_from_then_on(stand: Stand, phone: str) -> None:
    await stand.write(phone)
    await until(lambda: bool(stand.receiver.messages(phone)))
    old = stand.receiver.messages(phone)[0]["from_user_id"]

    await say(stand, phone, "change-user-id")
    await until(lambda: len(stand.receiver.messages(phone)) == 2)
    await stand.write(phone)
    await until(lambda: len(stand.receiver.messages(phone)) == 3)

    _, change, later = stand.receiver.messages(phone)
    assert (change["system"]["type"], change["from_user_id"]) == ("user_changed_user_id", old)
    assert later["from_user_id"] == change["system"]["user_id"] != old


async def test_a_change_of_number_opens_no_window(stand: Stand, phone: str) -> None:
    new = phone.replace("+31600", "+31698")
    await stand.write(phone)
    await say(stand, phone, "change-number", to=new)

    await stand.send(new)

    await until(lambda: [one["status"] for one in stand.receiver.statuses(new)] == ["failed"])


@pytest.mark.parametrize("status", ["played", "deleted", "warning"])
async def test_a_phone_may_report_any_status(stand: Stand, phone: str, status: str) -> None:
    await stand.write(phone)
    _, sent = await stand.send(phone)
    await until(lambda: len(stand.receiver.statuses(phone)) == 2)

    await say(stand, phone, "statuses", id=sent["messages"][0]["id"], status=status)

    await until(lambda: status in [one["status"] for one in stand.receiver.statuses(phone)])


async def test_messages_to_a_phone_may_fail_with_a_code(stand: Stand, phone: str) -> None:
    await say(stand, phone, "settings", fails_with=131026)
    await stand.write(phone)

    await stand.send(phone)

    await until(lambda: [one["status"] for one in stand.receiver.statuses(phone)] == ["failed"])
    assert stand.receiver.statuses(phone)[0]["errors"][0]["code"] == 131026


async def test_an_open_chat_skips_delivered(stand: Stand, phone: str) -> None:
    await say(stand, phone, "settings", skips_delivered=True)
    await stand.write(phone)
    await stand.send(phone)

    async def arrived() -> bool:
        return len(await stand.phone(phone)) == 2

    await until(arrived)
    await say(stand, phone, "read")

    await until(lambda: {one["status"] for one in stand.receiver.statuses(phone)} == {"sent", "read"})


async def test_an_edit_changes_the_message_and_is_told(stand: Stand, phone: str) -> None:
    wamid = await stand.write(phone, "losse tegl")
    message = {"type": "text", "text": {"body": "losse tegel"}}
    edit = {"original_message_id": wamid, "message": message}

    await say(stand, phone, "messages", to=NUMBERS["denhaag"], type="edit", edit=edit)

    await until(lambda: len(stand.receiver.messages(phone)) == 2)
    assert [one["edit"] for one in stand.receiver.messages(phone) if one["type"] == "edit"] == [edit]
    assert [item["text"]["body"] for item in await stand.phone(phone)] == ["losse tegel"]


async def test_a_revoked_message_leaves_the_phone_and_is_told(stand: Stand, phone: str) -> None:
    wamid = await stand.write(phone)
    revoke = {"original_message_id": wamid}

    await say(stand, phone, "messages", to=NUMBERS["denhaag"], type="revoke", revoke=revoke)

    await until(lambda: len(stand.receiver.messages(phone)) == 2)
    assert (await stand.phone(phone)) == []


async def test_what_whatsapp_does_not_support_comes_with_its_error(stand: Stand, phone: str) -> None:
    await say(stand, phone, "messages", to=NUMBERS["denhaag"], type="unsupported", unsupported={"type": "poll"})

    await until(lambda: bool(stand.receiver.messages(phone)))

    (arrived,) = stand.receiver.messages(phone)
    assert (arrived["errors"][0]["code"], arrived["unsupported"]["type"]) == (131051, "poll")


async def test_a_forwarded_message_has_a_context_without_an_id(stand: Stand, phone: str) -> None:
    text = {"body": "kijk"}
    context = {"frequently_forwarded": True}
    await say(stand, phone, "messages", to=NUMBERS["denhaag"], type="text", text=text, context=context)

    await until(lambda: bool(stand.receiver.messages(phone)))

    (arrived,) = stand.receiver.messages(phone)
    assert arrived["context"] == {"from": "31700000001", "frequently_forwarded": True}


@pytest.mark.parametrize("voice", [True, False])
async def test_a_sound_is_a_voice_note_unless_it_is_a_file(stand: Stand, phone: str, voice: bool) -> None:
    audio = {"bytes_b64": base64.b64encode(b"OggS").decode(), "mime_type": "audio/ogg; codecs=opus", "voice": voice}
    await say(stand, phone, "messages", to=NUMBERS["denhaag"], type="audio", audio=audio)

    await until(lambda: bool(stand.receiver.messages(phone)))

    assert stand.receiver.messages(phone)[0]["audio"]["voice"] is voice


async def test_who_stops_marketing_gets_no_marketing(stand: Stand, phone: str) -> None:
    await stand.template("actie_nu", city="denhaag")
    await say(stand, phone, "preferences", to=NUMBERS["denhaag"], value="stop")
    template = {"name": "actie_nu", "language": {"code": "nl"}}

    await stand.send(phone, type="template", template=template)

    await until(lambda: [one["status"] for one in stand.receiver.statuses(phone)] == ["failed"])
    assert stand.receiver.statuses(phone)[0]["errors"][0]["code"] == 131050
    await until(lambda: any(b'"user_preferences"' in one.body for one in stand.receiver.delivered))
