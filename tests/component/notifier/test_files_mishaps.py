"""What may happen to a file of staff on its way: its object, its upload, its process, its resident."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from services.notifier import commands
from services.notifier.delivery.enclosing import Uploading
from services.notifier.store import enclosures
from tests.component.notifier.core import WORLD, WRAPPER
from tests.component.notifier.enclosing_stand import PAPER, PHOTO, Enclosing, an_enclosing
from tests.component.notifier.sending_stand import Stand

WAY = WORLD["denhaag"].channels[0]


@pytest.fixture
async def desk(stand: Stand, tmp_path: Path) -> AsyncIterator[Enclosing]:
    async with an_enclosing(stand, tmp_path) as made:
        yield made


async def planned(desk: Enclosing, text: str = "") -> tuple[str, UUID]:
    """A photo of staff that waits to be sent: the case's address and the delivery."""
    case = await desk.reported()
    await desk.send(case, PHOTO, text)
    return case, await desk.newest()


async def test_a_damaged_object_fails_its_own_delivery_only(desk: Enclosing) -> None:
    _, delivery = await planned(desk)
    for path in desk.objects():
        path.write_bytes(path.read_bytes()[:-1] + b"\x00\x01")

    async with desk.stand.sender() as sender:
        assert await desk.fails(delivery) == "file_gone"
        later = await desk.core.report("v1-later", "nog een tegel", aliases=("v1-later",))
        sender.wake.set()
        await desk.stand.reaches(later, "accepted")

    assert desk.stand.graph.uploaded == []


async def test_a_file_with_an_odd_name_goes_under_what_is_left_of_it(desk: Enclosing) -> None:
    case = await desk.reported()
    name = '../\u202efdp.é 日本 \x07bon|?*"<x>.pdf'
    await desk.send(case, (name, PAPER[1], "application/pdf"))

    async with desk.stand.sender():
        await desk.stand.reaches(await desk.newest(), "accepted")

    sent = desk.stand.graph.of("denhaag")[-1]
    assert sent.filename is not None
    assert sent.filename.startswith("fdp.é 日本 ")
    assert sent.filename.endswith("x.pdf")
    assert not set(sent.filename) & set('/\\"<>|:*?\x07\u202e')
    assert desk.stand.graph.uploaded[0].content == PAPER[1]


async def test_a_pdf_of_plain_characters_and_another_ending_goes_as_a_pdf(desk: Enclosing) -> None:
    case = await desk.reported()
    paper = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
    answer = await desk.send(case, ("brief.txt", paper, "text/plain"))

    async with desk.stand.sender():
        await desk.stand.reaches(await desk.newest(), "accepted")

    assert answer.status_code == 303
    assert desk.stand.graph.of("denhaag")[-1].filename == "brief.txt.pdf"
    assert desk.stand.graph.uploaded[0].mime_type == "application/pdf"


async def test_who_dies_between_the_upload_and_the_message_sends_nothing_twice(desk: Enclosing) -> None:
    _, delivery = await planned(desk, "Zo is de lamp.")
    lease = await desk.stand.lease()
    (claimed,) = await desk.stand.claim(lease)
    assert claimed.content is not None
    post = desk.stand.post()
    uploading = Uploading(pool=post.pool, http=post.http, storage=post.storage, wrapper=post.wrapper, clock=post.clock)
    await uploading.known(lease, claimed, WAY, post.access(WAY), claimed.content)
    await desk.stand.lapse()

    async with desk.stand.sender(holder="next"):
        await desk.stand.reaches(delivery, "in_doubt")
        await commands.resend(desk.core.database, "denhaag", delivery, actor="medewerker", now=desk.core.clock.now)
        await desk.stand.reaches(delivery, "accepted")

    assert [(one.media, one.text) for one in desk.stand.graph.of("denhaag")] == [("m2", "Zo is de lamp.")]
    assert len(desk.stand.graph.uploaded) == 2


@pytest.mark.parametrize(("days", "known"), [(27, "m1"), (29, None)])
async def test_an_upload_is_used_again_while_the_platform_has_it(desk: Enclosing, days: int, known: str | None) -> None:
    _, delivery = await planned(desk)
    async with desk.stand.sender():
        await desk.stand.reaches(delivery, "accepted")
    later = desk.core.clock.now + timedelta(days=days)

    async with desk.core.database.connection() as connection:
        found = await enclosures.of_delivery(connection, WRAPPER, "denhaag", delivery, WAY, now=later)

    assert found is not None
    assert found.upload == known


async def test_a_resident_who_is_erased_before_it_leaves_gets_no_file_and_none_is_uploaded(desk: Enclosing) -> None:
    _, delivery = await planned(desk)
    await desk.core.rows("UPDATE conversation SET wrapped_key = NULL")

    async with desk.stand.sender():
        await desk.stand.reaches(delivery, "cancelled")

    assert (desk.stand.graph.uploaded, desk.stand.graph.taken) == ([], [])
    assert await desk.core.count("media") == 0


async def test_a_resident_who_is_erased_while_it_is_uploaded_gets_no_message(desk: Enclosing) -> None:
    _, delivery = await planned(desk)
    lease = await desk.stand.lease()
    (claimed,) = await desk.stand.claim(lease)
    desk.stand.graph.uploading = lambda: desk.core.rows("UPDATE conversation SET wrapped_key = NULL")

    await desk.stand.post().send(lease, claimed)

    assert len(desk.stand.graph.uploaded) == 1
    assert desk.stand.graph.of("denhaag") == []
    assert await desk.core.value("SELECT failed_class FROM delivery WHERE id = $1", delivery) == "file_gone"
