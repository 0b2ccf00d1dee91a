"""Staff see what residents sent: over the API and on the pages, and never what nobody may open."""

from datetime import timedelta
from typing import Any

from tests.builders import NOW
from tests.component.notifier.desk_rows import BEARER, TOKEN, a_client
from tests.component.notifier.media_stand import MediaStand, a_photo

LIST = "/api/v1/municipalities/denhaag/conversations"


async def everything(files: MediaStand) -> None:
    """A photo, a sound, a document, a program, one that is away and one that is broken, of one resident."""
    give = files.platform.keep
    give("photo", a_photo())
    give("sound", b"OggS" + bytes(24) + b"OpusHead" + bytes(200), "audio/ogg; codecs=opus")
    give("paper", b"%PDF-1.7\n" + bytes(1_200_000), "application/pdf")
    give("program", b"MZ" + bytes(400), "application/pdf")
    give("broken", b"\xff\xd8\xff\xe0" + bytes(500))
    await files.core.report()
    sent: tuple[tuple[str, dict[str, Any]], ...] = (
        ("photo", {"text": "kijk, <b>hier</b>"}),
        ("sound", {"kind": "audio", "announced": {"voice": True, "mime_type": "audio/ogg"}}),
        ("paper", {"kind": "document", "announced": {"filename": "../../brief <1>.pdf"}}),
        ("program", {"kind": "document", "announced": {"filename": "factuur.pdf"}}),
        ("away", {}),
        ("broken", {}),
    )
    for n, (name, changes) in enumerate(sent):
        files.core.clock.now = NOW + timedelta(seconds=10 + n)
        await files.core.handle(files.photo(f"v1-{name}", name, **changes))
    worker = files.worker()
    while await worker.fetch_due():
        pass


async def test_the_api_lists_what_came_with_each_message_and_gives_it(files: MediaStand) -> None:
    await everything(files)
    async with a_client(files.core.database, storage=files.storage) as client:
        one = (await client.get(LIST, headers=BEARER)).json()["items"][0]["id"]
        messages = (await client.get(f"{LIST}/{one}", headers=BEARER)).json()["messages"]
        listed = {m["media"][0]["kind"] + m["media"][0]["state"]: m["media"][0] for m in messages if m["media"]}
        photo = next(m["media"][0] for m in messages if m["media"] and m["media"][0]["shown"] == "image")
        whole = await client.get(photo["url"], headers=BEARER)
        thumb = await client.get(photo["thumb_url"], headers=BEARER)
        nobody = await client.get(photo["url"])
        other_city = await client.get(photo["url"].replace("denhaag", "delft"), headers=BEARER)

    assert set(listed) == {"imagefetched", "audiofetched", "documentfetched", "imagewaiting", "imagerefused"}
    assert (photo["mime_type"], photo["width"], photo["height"]) == ("image/jpeg", 80, 120)
    # The paper was announced as a photo.
    told = {m["media"][0]["mime_type"] for m in messages if m["media"] and m["media"][0]["contradicts"]}
    assert told == {"application/pdf"}
    assert listed["imagerefused"]["reason"] == "broken"
    assert listed["imagerefused"]["url"] is None
    assert whole.status_code == thumb.status_code == 200
    assert whole.headers["content-type"] == "image/jpeg"
    assert whole.headers["cache-control"] == "private, max-age=3600"
    assert whole.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in whole.headers["content-security-policy"]
    assert nobody.status_code == 401
    assert other_city.status_code == 404


async def test_a_part_of_a_sound_can_be_asked_for_and_a_program_is_only_saved(files: MediaStand) -> None:
    await everything(files)
    rows = await files.core.rows("SELECT id FROM media WHERE state = 'fetched' ORDER BY created_at")
    _, sound, paper, program = (f"/desk/media/denhaag/{row['id']}" for row in rows)
    async with a_client(files.core.database, storage=files.storage) as client:
        outside = await client.get(sound)
        await client.post("/desk/aanmelden", data={"token": TOKEN})
        part = await client.get(sound, headers={"Range": "bytes=0-3"})
        beyond = await client.get(sound, headers={"Range": "bytes=9999-"})
        saved = await client.get(paper)
        danger = await client.get(program)

    assert outside.status_code == 303
    assert (part.status_code, part.content, part.headers["content-range"]) == (206, b"OggS", "bytes 0-3/236")
    assert beyond.status_code == 416
    assert saved.headers["content-disposition"].startswith('attachment; filename="brief 1.pdf"')
    assert danger.headers["content-type"] == "application/octet-stream"
    assert danger.headers["content-disposition"].startswith('attachment; filename="factuur.pdf"')


async def test_a_file_that_storage_does_not_have_is_503_and_the_page_stays(files: MediaStand) -> None:
    await everything(files)
    for path in files.objects():
        path.unlink()
    rows = await files.core.rows("SELECT id FROM media WHERE state = 'fetched' LIMIT 1")
    async with a_client(files.core.database, storage=files.storage) as client:
        await client.post("/desk/aanmelden", data={"token": TOKEN})
        away = await client.get(f"/desk/media/denhaag/{rows[0]['id']}")
        unknown = await client.get("/desk/media/denhaag/not-an-id")

    assert (away.status_code, unknown.status_code) == (503, 404)
