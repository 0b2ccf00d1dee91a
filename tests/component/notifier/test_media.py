"""What residents sent is fetched once, looked at, sealed and kept; whatever breaks on the way."""

import asyncio
import io
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import aiohttp
import pytest
from PIL import Image
from prometheus_client import REGISTRY

from loket.municipalities import Secrets
from services.notifier.media.scan import Scanner
from services.notifier.media.shapes import Shown, State
from services.notifier.media.worker import MediaWorker
from services.notifier.store import media as store
from tests.builders import secrets_dir
from tests.component.notifier.core import WORLD, WRAPPER, Core
from tests.component.notifier.media_stand import MediaStand, Platform, a_photo

EICAR_LIKE = b"an invented sample that the stand-in for ClamAV knows"


@pytest.fixture
async def stand(core: Core, tmp_path: Path, take_port: Callable[[], int]) -> AsyncIterator[MediaStand]:
    """The media role between the core, the platform's files and a folder."""
    platform = Platform()
    await platform.start(take_port())
    async with core.database.connection() as connection:
        await connection.execute("TRUNCATE media_leftover")
    async with aiohttp.ClientSession() as http:
        yield MediaStand(core, platform, http, tmp_path / "media", Secrets(secrets_dir(tmp_path / "secrets")))
    await platform.stop()


def counted(outcome: str, kind: str = "image", municipality: str = "denhaag") -> float:
    """How many files ended so."""
    return (
        REGISTRY.get_sample_value("loket_media_total", {"municipality": municipality, "kind": kind, "outcome": outcome})
        or 0.0
    )


async def test_a_photo_is_kept_sealed_upright_and_without_what_the_phone_wrote_into_it(stand: MediaStand) -> None:
    stand.platform.keep("m1", a_photo())
    await stand.core.handle(stand.photo())

    await stand.worker().fetch_due()

    (kept,) = await stand.kept()
    assert (kept.state, kept.found.shown, kept.found.mime_type) == ("fetched", Shown.IMAGE, "image/jpeg")
    assert kept.content is not None
    with Image.open(io.BytesIO(kept.content)) as image:
        assert image.size == (80, 120)
        assert not dict(image.getexif())
    assert kept.thumb is not None
    names = [path.relative_to(stand.folder).as_posix() for path in stand.objects()]
    assert [name.split("/")[:2] for name in names] == [["denhaag", "2026-11"]] * 2
    for path in stand.objects():
        assert b"JFIF" not in path.read_bytes()


async def test_the_same_message_twice_is_one_file_and_another_municipality_has_its_own(stand: MediaStand) -> None:
    stand.platform.keep("m1", a_photo())
    await stand.core.handle(stand.photo(), stand.photo(municipality="delft"))
    await stand.core.handle(stand.photo())

    await stand.worker().fetch_due()

    assert [len(await stand.kept(city)) for city in ("denhaag", "delft")] == [1, 1]
    assert stand.platform.fetched == ["m1", "m1"]
    assert sorted(set(stand.platform.tokens)) == [
        "Bearer access_token of meta-delft",
        "Bearer access_token of meta-denhaag",
    ]


async def test_two_workers_fetch_each_file_once(stand: MediaStand) -> None:
    for n in range(12):
        stand.platform.keep(f"m{n}", a_photo())
        await stand.core.handle(stand.photo(f"v1-{n}", f"m{n}"))
    workers = [stand.worker(), stand.worker()]

    while sum(await asyncio.gather(*(worker.fetch_due() for worker in workers))):
        pass

    assert sorted(stand.platform.fetched) == sorted(f"m{n}" for n in range(12))
    assert {kept.state for kept in await stand.kept()} == {"fetched"}


async def test_a_file_whose_process_died_in_the_middle_is_fetched_by_another(stand: MediaStand) -> None:
    stand.platform.keep("m1", a_photo())
    await stand.core.handle(stand.photo())
    async with stand.core.database.transaction() as connection:
        lost = await store.claim(
            connection,
            WRAPPER,
            list(WORLD),
            now=stand.core.clock(),
            lease=timedelta(seconds=0.3),
            limit=4,
            each=4,
        )
    assert len(lost) == 1
    worker = stand.worker()

    assert await worker.fetch_due() == 0
    await asyncio.sleep(0.35)
    assert await worker.fetch_due() == 1

    assert [kept.state for kept in await stand.kept()] == ["fetched"]
    async with stand.core.database.transaction() as connection:
        assert not await store.settle(
            connection,
            lost[0],
            state=State.GONE,
            why=None,
            found=None,
            is_kept=False,
            has_thumb=False,
            now=stand.core.clock(),
        )
    assert [kept.state for kept in await stand.kept()] == ["fetched"]


async def test_a_file_that_is_away_is_asked_for_again_until_it_comes(stand: MediaStand) -> None:
    stand.platform.keep("m1", a_photo())
    stand.platform.refuses["m1"] = [404, 404, 503, 404, 404]
    await stand.core.handle(stand.photo())
    worker = stand.worker()

    await worker.fetch_due()
    (waiting,) = await stand.kept()
    stand.core.clock.now += timedelta(seconds=3)
    await worker.fetch_due()
    stand.core.clock.now += timedelta(seconds=11)
    await worker.fetch_due()
    stand.core.clock.now += timedelta(seconds=31)
    await worker.fetch_due()

    assert (waiting.state, waiting.code) == ("waiting", "expired")
    (kept,) = await stand.kept()
    assert (kept.state, kept.attempts) == ("fetched", 4)


async def test_after_seven_days_the_platform_has_it_no_longer_and_the_case_stays(stand: MediaStand) -> None:
    await stand.core.report()
    await stand.core.handle(stand.photo(media="unknown"))
    worker = stand.worker()
    before = counted("refused")

    await worker.fetch_due()
    assert [kept.state for kept in await stand.kept()] == ["waiting"]
    stand.core.clock.now += timedelta(days=7, seconds=1)
    await worker.fetch_due()

    assert [(kept.state, kept.code) for kept in await stand.kept()] == [("gone", "refused")]
    assert counted("refused") == before + 1
    assert len(await stand.core.cases()) == 1


async def test_a_file_that_differs_from_its_digest_is_fetched_again_and_then_kept_aside(stand: MediaStand) -> None:
    stand.platform.keep("m1", a_photo())
    await stand.core.handle(stand.photo(announced={"sha256": "0" * 64}))
    worker = stand.worker()

    await worker.fetch_due()
    (first,) = await stand.kept()
    stand.core.clock.now += timedelta(seconds=3)
    await worker.fetch_due()

    assert (first.state, first.code) == ("waiting", "sha_mismatch")
    (kept,) = await stand.kept()
    assert (kept.state, kept.code, kept.content) == ("refused", "sha_mismatch", stand.platform.files["m1"][0])
    assert stand.platform.fetched == ["m1", "m1"]


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1:9/secret",
        "http://lookaside.fbsbx.com/plain",
        "https://lookaside.fbsbx.com@evil.example/x",
        "https://evil.example/lookaside.fbsbx.com",
        "file:///etc/passwd",
        "http://[::1",
    ],
)
async def test_an_address_that_is_not_the_providers_is_refused_and_counted_and_the_case_stays(
    stand: MediaStand, url: str
) -> None:
    stand.platform.keep("m1", a_photo())
    await stand.core.report()
    await stand.core.handle(stand.photo(announced={"url": url}))
    before = counted("undeclared_address")

    await stand.worker().fetch_due()

    assert [(kept.state, kept.code) for kept in await stand.kept()] == [("refused", "undeclared_address")]
    assert counted("undeclared_address") == before + 1
    assert stand.platform.tokens == []
    (case,) = await stand.core.cases()
    assert case["photos"] == 1


async def test_no_token_goes_where_the_platform_itself_points_if_that_is_not_declared(
    stand: MediaStand, take_port: Callable[[], int]
) -> None:
    elsewhere = Platform()
    await elsewhere.start(take_port())
    elsewhere.keep("m1", a_photo())
    stand.platform.keep("m1", a_photo())
    stand.platform.moved["m1"] = elsewhere.base_url.replace("/v23.0", "/files/m1")
    await stand.core.handle(stand.photo())

    await stand.worker().fetch_due()
    await elsewhere.stop()

    assert [(kept.state, kept.code) for kept in await stand.kept()] == [("refused", "undeclared_address")]
    assert elsewhere.fetched == []


async def test_what_is_too_large_or_broken_is_refused_and_what_is_a_program_is_never_shown(stand: MediaStand) -> None:
    stand.platform.keep("large", b"\xff\xd8\xff" + bytes(6 * 1024 * 1024))
    stand.platform.keep("broken", b"\xff\xd8\xff\xe0" + bytes(500))
    stand.platform.keep("program", b"MZ" + bytes(500))
    for name in ("large", "broken", "program"):
        await stand.core.handle(stand.photo(f"v1-{name}", name))

    worker = stand.worker()
    while await worker.fetch_due():
        pass

    rows = {kept.code or kept.state: kept for kept in await stand.kept()}
    assert set(rows) == {"too_large", "broken", "fetched"}
    assert rows["too_large"].content is None
    assert rows["broken"].state == "refused"
    assert rows["fetched"].found.shown is Shown.DANGER


async def test_where_a_photo_was_taken_becomes_the_place_of_a_case_without_one(stand: MediaStand) -> None:
    stand.platform.keep("m1", a_photo(gps=(52.0775, 4.3078)))
    await stand.core.report()
    await stand.core.handle(stand.photo())

    await stand.worker().fetch_due()

    (case,) = await stand.core.cases()
    assert case["has_place"]
    history = await stand.core.rows("SELECT what, became FROM case_history ORDER BY n")
    assert ("place", "photo") in [tuple(row) for row in history]


async def test_where_a_photo_was_taken_does_not_count_against_what_the_resident_said(stand: MediaStand) -> None:
    stand.platform.keep("m1", a_photo(gps=(52.0775, 4.3078)))
    stand.platform.keep("m2", a_photo(gps=(-33.9, 18.4)))
    await stand.core.report(text="losse tegel Kerkstraat 12")
    await stand.core.report(event_id="v1-2", text="losse tegel", municipality="delft")
    await stand.core.handle(stand.photo(), stand.photo("v1-3", "m2", municipality="delft"))
    before = (await stand.core.cases())[0]["version"]

    worker = stand.worker()
    while await worker.fetch_due():
        pass

    assert (await stand.core.cases())[0]["version"] == before
    assert not (await stand.core.cases("delft"))[0]["has_place"]


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


async def test_what_clamav_finds_is_kept_aside_and_what_it_cannot_say_waits(
    stand: MediaStand, take_port: Callable[[], int]
) -> None:
    clam, port = Clam(), take_port()
    stand.platform.keep("clean", a_photo())
    stand.platform.keep("bad", b"%PDF-1.7\n" + EICAR_LIKE, "application/pdf")
    await stand.core.handle(stand.photo("v1-1", "clean"), stand.photo("v1-2", "bad", kind="document"))
    worker: MediaWorker = stand.worker(scanner=Scanner(f"127.0.0.1:{port}"))

    await worker.fetch_due()
    assert {(kept.state, kept.code) for kept in await stand.kept()} == {("waiting", "scanner")}
    server = await asyncio.start_server(clam, "127.0.0.1", port)
    stand.core.clock.now += timedelta(seconds=3)
    async with server:
        await worker.fetch_due()

    assert {(kept.state, kept.code) for kept in await stand.kept()} == {("fetched", None), ("refused", "malware")}
    assert sorted(clam.seen) == sorted(len(stand.platform.files[name][0]) for name in ("clean", "bad"))
    bad = next(kept for kept in await stand.kept() if kept.code == "malware")
    assert bad.found.malware == "Invented-Sample"


async def test_erasing_a_resident_erases_their_files_and_nobody_elses(stand: MediaStand) -> None:
    stand.platform.keep("m1", a_photo())
    await stand.core.handle(stand.photo(), stand.photo("v1-2", municipality="delft"))
    await stand.worker().fetch_due()
    assert len(stand.objects()) == 4

    await stand.core.rows("UPDATE conversation SET wrapped_key = NULL WHERE municipality = 'denhaag'")
    await stand.sweeper.files()

    assert await stand.kept() == []
    assert {path.relative_to(stand.folder).parts[0] for path in stand.objects()} == {"delft"}
    assert await stand.core.count("media_leftover") == 0


async def test_files_are_deleted_when_they_were_kept_as_long_as_declared(stand: MediaStand) -> None:
    stand.platform.keep("m1", a_photo())
    await stand.core.handle(stand.photo())
    await stand.worker().fetch_due()

    stand.core.clock.now += timedelta(days=364)
    await stand.sweeper.files()
    assert len(stand.objects()) == 2
    stand.core.clock.now += timedelta(days=2)
    await stand.sweeper.files()

    assert (stand.objects(), await stand.core.count("media"), await stand.core.count("message")) == ([], 0, 1)


async def test_a_worker_gives_back_what_it_has_not_finished_when_it_stops(stand: MediaStand) -> None:
    stand.platform.keep("m1", a_photo())
    stand.platform.free.clear()
    await stand.core.handle(stand.photo())
    stop = asyncio.Event()
    running = asyncio.create_task(stand.worker().run(stop))
    await asyncio.wait_for(stand.platform.asked.wait(), 10)

    stop.set()
    await asyncio.wait_for(running, 5)

    (row,) = await stand.core.rows("SELECT state, attempts, leased_until FROM media")
    assert tuple(row) == ("waiting", 0, None)
