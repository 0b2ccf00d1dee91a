"""Lone surrogates and NULs in what a resident sends: kept as they came, and readable for staff."""

import httpx
from msgspec.structs import replace

from loket.events import Location, Media, Personal
from services.notifier.store.seals import open_key
from tests.component.notifier.core import WRAPPER, Core
from tests.component.notifier.desk_rows import BASE, TOKEN, Rows
from tests.component.notifier.names import NUMBER

ODD = "losse tegel \ud800 bij \x00 de deur \udfff"
SHOWN = "losse tegel \ufffd bij \ufffd de deur \ufffd"


async def test_odd_characters_are_kept_as_they_came_and_stop_no_case(core: Core) -> None:
    place = Location(latitude=52.0775, longitude=4.3078, name="\ud800 huis \x00", address="Kerkstraat \x00 12\ud800")
    file = Media(id="\ud8001", filename="\x00\ud800.pdf", mime_type="\x00")
    said = Personal(phone=NUMBER, name="Sam \ud800\x00", text=ODD, native_id="wamid.\ud800")
    pinned, filed = replace(said, text=None, location=place), replace(said, media=file)

    aside = await core.handle(
        core.said("v1-1", personal=said),
        core.said("v1-2", personal=pinned, kind="location", candidates=(), intent=None),
        core.said("v1-3", personal=filed, kind="document", candidates=(), intent=None, decision="ask"),
    )
    await core.wait(30)

    assert aside == ()
    rows = await core.rows("SELECT m.*, v.wrapped_key FROM message m JOIN conversation v ON v.id = m.conversation")
    kept = []
    for row in rows:
        key = open_key(WRAPPER, row, row["conversation"])
        assert key is not None
        kept.append(key.open(row["body"], Personal, bound_to=f"message:{row['id']}"))
    assert [one.text for one in kept if one.text] == [ODD, ODD]
    assert [one.location for one in kept if one.location] == [place]
    assert [one.media for one in kept if one.media] == [file]
    assert [row["has_place"] for row in await core.cases()] == [True]
    assert await core.count("delivery") >= 1


async def test_staff_read_a_mark_where_an_odd_character_stood(rows: Rows, client: httpx.AsyncClient) -> None:
    conversation = await rows.say("denhaag", "sam", ODD)
    case = await rows.case_of("denhaag", conversation)

    for path in (f"cases/{case}", f"conversations/{conversation}"):
        answer = await client.get(f"{BASE}/denhaag/{path}")
        assert [m["text"] for m in answer.json()["messages"] if m["direction"] == "in"] == [SHOWN]
    await client.get("/desk/aanmelden", params={"token": TOKEN})
    for page in (f"/desk/denhaag/meldingen/{case}", f"/desk/denhaag/gesprekken/{conversation}"):
        assert SHOWN in (await client.get(page)).text
