"""What a file is found to be: too large, broken, a program, a place, something that ClamAV knows."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

from services.notifier.media.scan import Scanner
from services.notifier.media.shapes import Shown
from services.notifier.media.worker import MediaWorker
from tests.component.notifier.media_stand import MediaStand, a_photo

EICAR_LIKE = b"an invented sample that the stand-in for ClamAV knows"


async def test_what_is_too_large_or_broken_is_refused_and_what_is_a_program_is_never_shown(files: MediaStand) -> None:
    files.platform.keep("large", b"\xff\xd8\xff" + bytes(6 * 1024 * 1024))
    files.platform.keep("broken", b"\xff\xd8\xff\xe0" + bytes(500))
    files.platform.keep("program", b"MZ" + bytes(500))
    for name in ("large", "broken", "program"):
        await files.core.handle(files.photo(f"v1-{name}", name))

    worker = files.worker()
    while await worker.fetch_due():
        pass

    rows = {kept.code or kept.state: kept for kept in await files.kept()}
    assert set(rows) == {"too_large", "broken", "fetched"}
    assert rows["too_large"].content is None
    assert rows["broken"].state == "refused"
    assert rows["fetched"].found.shown is Shown.DANGER


async def test_where_a_photo_was_taken_becomes_the_place_of_a_case_without_one(files: MediaStand) -> None:
    files.platform.keep("m1", a_photo(gps=(52.0775, 4.3078)))
    await files.core.report()
    await files.core.handle(files.photo())

    await files.worker().fetch_due()

    (case,) = await files.core.cases()
    assert case["has_place"]
    history = await files.core.rows("SELECT what, became FROM case_history ORDER BY n")
    assert ("place", "photo") in [tuple(row) for row in history]


async def test_where_a_photo_was_taken_does_not_count_against_what_the_resident_said(files: MediaStand) -> None:
    files.platform.keep("m1", a_photo(gps=(52.0775, 4.3078)))
    files.platform.keep("m2", a_photo(gps=(-33.9, 18.4)))
    await files.core.report(text="losse tegel Kerkstraat 12")
    await files.core.report(event_id="v1-2", text="losse tegel", municipality="delft")
    await files.core.handle(files.photo(), files.photo("v1-3", "m2", municipality="delft"))
    before = (await files.core.cases())[0]["version"]

    worker = files.worker()
    while await worker.fetch_due():
        pass

    assert (await files.core.cases())[0]["version"] == before
    assert not (await files.core.cases("delft"))[0]["has_place"]


class Clam:
    """ClamAV's INSTREAM: finds one sample, and takes no stream above a size."""

    def __init__(self) -> None:
        self.seen: list[int] = []
        self.port = 0

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one connection."""
        assert await reader.readuntil(b"\0") == b"zINSTREAM\0"
        content = b""
        while size := int.from_bytes(await reader.readexactly(4), "big"):
            content += await reader.readexactly(size)
        self.seen.append(len(content))
        said = b"stream: Invented-Sample FOUND\0" if EICAR_LIKE in content else b"stream: OK\0"
        writer.write(said)
        await writer.drain()
        writer.close()
        await writer.wait_closed()


async def test_what_clamav_finds_is_kept_aside_and_what_it_cannot_say_waits(
    files: MediaStand, take_port: Callable[[], int]
) -> None:
    clam, port = Clam(), take_port()
    files.platform.keep("clean", a_photo())
    files.platform.keep("bad", b"%PDF-1.7\n" + EICAR_LIKE, "application/pdf")
    await files.core.handle(files.photo("v1-1", "clean"), files.photo("v1-2", "bad", kind="document"))
    worker: MediaWorker = files.worker(scanner=Scanner(f"127.0.0.1:{port}"))

    await worker.fetch_due()
    assert {(kept.state, kept.code) for kept in await files.kept()} == {("waiting", "scanner")}
    server = await asyncio.start_server(clam, "127.0.0.1", port)
    files.core.clock.now += timedelta(seconds=3)
    async with server:
        await worker.fetch_due()

    assert {(kept.state, kept.code) for kept in await files.kept()} == {("fetched", None), ("refused", "malware")}
    assert sorted(clam.seen) == sorted(len(files.platform.files[name][0]) for name in ("clean", "bad"))
    bad = next(kept for kept in await files.kept() if kept.code == "malware")
    assert bad.found.malware == "Invented-Sample"


async def test_a_case_stays_whatever_clamav_finds_in_its_photo(files: MediaStand, take_port: Callable[[], int]) -> None:
    files.platform.keep("bad", a_photo() + EICAR_LIKE)
    await files.core.report(text="losse tegel Kerkstraat 12")
    await files.core.handle(files.photo(media="bad"))
    (before,) = await files.core.cases()
    port = take_port()

    async with await asyncio.start_server(Clam(), "127.0.0.1", port):
        await files.worker(scanner=Scanner(f"127.0.0.1:{port}")).fetch_due()

    (kept,) = await files.kept()
    assert (kept.state, kept.code, kept.thumb) == ("refused", "malware", None)
    assert await files.core.cases() == [before]
    assert (before["state"], before["has_place"]) == ("gemeld", True)


async def test_without_a_scanner_nobody_is_asked_about_a_file(files: MediaStand) -> None:
    files.platform.keep("bad", a_photo() + EICAR_LIKE)
    await files.core.handle(files.photo(media="bad"))

    await files.worker().fetch_due()

    (kept,) = await files.kept()
    assert (kept.state, kept.code, kept.found.malware) == ("fetched", None, None)
