"""A photo or PDF of staff goes to the resident: sealed, uploaded once, sent, shown; and taken away with them."""

import io
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image

from services.notifier import commands
from services.notifier.conversation.shapes import Purpose
from services.notifier.file_commands import FileWork
from services.notifier.media.enclosing import enclose
from services.notifier.store import live
from tests.builders import NOW
from tests.component.notifier.core import WORLD, WRAPPER
from tests.component.notifier.desk_rows import BEARER
from tests.component.notifier.enclosing_stand import PAPER, PHOTO, Enclosing, an_enclosing
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until

CAPTION = "Zo is de lamp geworden."


def _work(desk: Enclosing, wish: UUID) -> FileWork:
    assert desk.storage is not None
    return FileWork(
        pool=desk.core.database,
        world=WORLD,
        wrapper=WRAPPER,
        storage=desk.storage,
        municipality="denhaag",
        actor="medewerker",
        now=desk.core.clock.now,
        cause=wish,
    )


@pytest.fixture
async def desk(stand: Stand, tmp_path: Path) -> AsyncIterator[Enclosing]:
    async with an_enclosing(stand, tmp_path) as made:
        yield made


async def test_a_photo_with_a_caption_reaches_the_resident_bare_and_both_read_it_in_the_case(desk: Enclosing) -> None:
    case, other = await desk.reported(), await desk.reported("delft")

    answer = await desk.send(case, PHOTO, CAPTION)
    planned = await desk.newest()
    async with desk.stand.sender():
        await desk.stand.reaches(planned, "accepted")

    assert (answer.status_code, answer.headers["location"]) == (303, f"{case}?gedaan=bestand")
    (file,) = desk.stand.graph.uploaded
    sent = desk.stand.graph.of("denhaag")[-1]
    assert (sent.media, sent.text, sent.delivery) == ("m1", CAPTION, str(planned))
    assert file.mime_type == "image/jpeg"
    with Image.open(io.BytesIO(file.content)) as image:
        assert (image.size, dict(image.getexif())) == ((80, 120), {})
    assert b"invented maker" not in file.content
    shown = (await desk.client.get(f"{case}?gedaan=bestand")).text
    assert CAPTION in shown
    assert "Uw foto of bestand gaat naar de bewoner." in shown
    assert "Foto van de gemeente" in shown
    assert "Foto naar de bewoner gestuurd" in shown
    elsewhere = (await desk.client.get(other)).text
    assert CAPTION not in elsewhere
    assert "Foto van de gemeente" not in elsewhere


async def test_a_pdf_goes_under_its_cleaned_name_and_without_words_when_there_are_none(desk: Enclosing) -> None:
    case = await desk.reported()

    await desk.send(case, PAPER)
    planned = await desk.newest()
    async with desk.stand.sender():
        await desk.stand.reaches(planned, "accepted")

    (file,) = desk.stand.graph.uploaded
    sent = desk.stand.graph.of("denhaag")[-1]
    assert (file.mime_type, file.content) == ("application/pdf", PAPER[1])
    assert (sent.filename, sent.text, sent.media) == ("werkbon 3.pdf", "", "m1")
    shown = (await desk.client.get(case)).text
    assert "werkbon 3.pdf (PDF, 909 bytes)" in shown
    assert "PDF naar de bewoner gestuurd" in shown


async def test_nothing_of_it_lies_open_and_staff_can_open_it_in_their_own_municipality_only(desk: Enclosing) -> None:
    case = await desk.reported()
    await desk.send(case, PAPER, CAPTION)

    (row,) = await desk.core.rows("SELECT * FROM media")
    (planned,) = await desk.core.rows("SELECT * FROM delivery WHERE purpose = 'staff'")
    (stored,) = desk.objects()
    given = await desk.client.get(f"/desk/media/denhaag/{row['id']}")
    other_city = await desk.client.get(f"/desk/media/delft/{row['id']}")
    over_api = await desk.client.get(f"/api/v1/municipalities/denhaag/media/{row['id']}", headers=BEARER)

    lying = stored.read_bytes() + row["found"] + row["source"] + planned["body"]
    assert b"%PDF" not in lying
    assert b"werkbon" not in lying
    assert CAPTION.encode() not in lying
    assert (row["delivery"], row["message"], row["state"]) == (planned["id"], None, "fetched")
    assert given.content == over_api.content == PAPER[1]
    assert other_city.status_code == 404
    assert await desk.core.count("media_leftover") == 0


async def test_the_api_tells_of_the_file_beside_its_words(desk: Enclosing) -> None:
    case = await desk.reported()
    await desk.send(case, PHOTO, CAPTION)

    found = (
        await desk.client.get(
            case.replace("/desk/denhaag/meldingen", "/api/v1/municipalities/denhaag/cases"), headers=BEARER
        )
    ).json()

    told = found["messages"][-1]
    assert (told["direction"], told["kind"], told["text"], told["purpose"]) == ("out", "image", CAPTION, Purpose.STAFF)
    (file,) = told["media"]
    assert (file["state"], file["shown"], file["width"], file["height"]) == ("fetched", "image", 80, 120)
    assert (await desk.client.get(file["thumb_url"], headers=BEARER)).headers["content-type"] == "image/jpeg"
    assert found["history"][-1]["what"] == "file_sent"


async def test_a_file_is_uploaded_once_however_often_it_is_sent(desk: Enclosing) -> None:
    case = await desk.reported()
    await desk.send(case)
    planned = await desk.newest()
    desk.stand.graph.plans["denhaag"] = [131000]

    async with desk.stand.sender():
        await until(lambda: len(desk.stand.graph.calls) == 1)
        await desk.stand.reaches(planned, "planned")
        desk.core.clock.now += timedelta(minutes=1)
        await desk.stand.reaches(planned, "accepted")

    assert len(desk.stand.graph.uploaded) == 1
    assert [one.media for one in desk.stand.graph.of("denhaag")] == ["m1"]


async def test_an_upload_that_is_refused_for_now_is_tried_again(desk: Enclosing) -> None:
    case = await desk.reported()
    await desk.send(case)
    planned = await desk.newest()
    desk.stand.graph.upload_plans = [131000]

    async with desk.stand.sender():
        await until(lambda: not desk.stand.graph.upload_plans)
        await desk.stand.reaches(planned, "planned")
        desk.core.clock.now += timedelta(minutes=1)
        await desk.stand.reaches(planned, "accepted")

    assert len(desk.stand.graph.uploaded) == len(desk.stand.graph.of("denhaag")) == 1


async def test_an_upload_that_is_refused_for_good_sends_nothing_and_waits_for_a_person(desk: Enclosing) -> None:
    case = await desk.reported()
    await desk.send(case, PHOTO, CAPTION)
    desk.stand.graph.upload_plans = [131053]

    async with desk.stand.sender():
        await desk.fails(await desk.newest())

    assert desk.stand.graph.of("denhaag") == []
    assert await desk.core.value("SELECT waits_for FROM conversation") == "person"


async def test_whoever_sends_a_failed_file_again_uploads_it_anew(desk: Enclosing) -> None:
    case = await desk.reported()
    await desk.send(case)
    planned = await desk.newest()
    desk.stand.graph.plans["denhaag"] = [131051]

    async with desk.stand.sender():
        await desk.fails(planned)
        await commands.resend(desk.core.database, "denhaag", planned, actor="medewerker", now=desk.core.clock.now)
        await desk.stand.reaches(planned, "accepted")

    assert len(desk.stand.graph.uploaded) == 2
    assert desk.stand.graph.of("denhaag")[-1].media == "m2"


async def test_a_sender_that_lost_the_delivery_while_it_uploaded_sends_nothing(desk: Enclosing) -> None:
    case = await desk.reported()
    await desk.send(case)
    planned = await desk.newest()
    lease = await desk.stand.lease()
    (claimed,) = await desk.stand.claim(lease)
    await desk.core.rows("UPDATE delivery SET state = 'in_doubt', lease_token = 99 WHERE id = $1", planned)

    await desk.stand.post().send(lease, claimed)

    assert len(desk.stand.graph.uploaded) == 1
    assert desk.stand.graph.of("denhaag") == []
    assert await desk.core.state(planned) == "in_doubt"


async def test_a_file_goes_with_its_resident_and_after_its_time(desk: Enclosing) -> None:
    erased, old = await desk.reported(), await desk.reported("delft")
    await desk.send(erased, PHOTO, CAPTION)
    await desk.send(old)
    assert len(desk.objects()) == 4

    await desk.core.rows("UPDATE conversation SET wrapped_key = NULL WHERE municipality = 'denhaag'")
    await desk.sweeper.files()
    assert [path.parts[-3] for path in desk.objects()] == ["delft", "delft"]

    (resident,) = await desk.core.rows("SELECT id FROM conversation WHERE municipality = 'delft'")
    before = await live.of_conversation(desk.core.database, "delft", resident["id"])
    desk.core.clock.now = NOW + timedelta(days=400)
    await desk.sweeper.files()
    assert desk.objects() == []
    assert await live.of_conversation(desk.core.database, "delft", resident["id"]) != before
    await desk.sign_in()
    assert "Deze foto wordt niet meer bewaard." in (await desk.client.get(old)).text


async def test_what_is_kept_no_longer_is_not_sent_and_its_words_do_not_go_alone(desk: Enclosing) -> None:
    case = await desk.reported()
    await desk.send(case, PHOTO, CAPTION)
    planned = await desk.newest()
    await desk.core.rows("DELETE FROM media")

    async with desk.stand.sender():
        assert await desk.fails(planned) == "file_gone"

    assert CAPTION not in [one.text for one in desk.stand.graph.taken]
    assert "Dit bestand wordt niet meer bewaard. Stuur het opnieuw" in (await desk.client.get(case)).text


async def test_a_file_whose_delivery_was_never_planned_is_swept_and_one_being_planned_is_not(desk: Enclosing) -> None:
    case = await desk.reported()
    await desk.send(case)
    await desk.core.rows(
        "INSERT INTO media_leftover SELECT municipality || '/2026-11/' || id, now() + interval '59 minutes' FROM media"
    )

    assert await desk.sweeper.files() == 0
    await desk.core.rows("UPDATE media_leftover SET since = now() - interval '1 second'")
    assert await desk.sweeper.files() == 1


async def test_the_same_wish_twice_sends_one_file(desk: Enclosing) -> None:
    case = await desk.reported()
    wish = UUID(int=7)
    work = _work(desk, wish)
    first = await work.send(enclose(PHOTO[1], None), CAPTION, case_id=UUID(case.rpartition("/")[2]))
    again = await work.send(enclose(PHOTO[1], None), CAPTION, case_id=UUID(case.rpartition("/")[2]))

    assert first.id == again.id
    assert await desk.core.count("media") == 1
    assert await desk.core.value("SELECT count(*) FROM case_history WHERE what = 'file_sent'") == 1
    # What the second one stored lies noted, and is swept.
    assert await desk.core.count("media_leftover") == 1
