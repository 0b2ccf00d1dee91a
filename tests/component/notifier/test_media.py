"""What residents sent is fetched once, looked at, sealed and kept; whatever breaks on the way."""

import asyncio
import io
from collections.abc import Callable
from datetime import timedelta

import pytest
from PIL import Image
from prometheus_client import REGISTRY

from services.notifier.media.shapes import Shown, State
from services.notifier.store import media as store
from tests.component.notifier.core import WORLD, WRAPPER
from tests.component.notifier.media_stand import MediaStand, Platform, a_photo


def counted(outcome: str, kind: str = "image", municipality: str = "denhaag") -> float:
    """How many files ended so."""
    return (
        REGISTRY.get_sample_value("loket_media_total", {"municipality": municipality, "kind": kind, "outcome": outcome})
        or 0.0
    )


async def test_a_photo_is_kept_sealed_upright_and_without_what_the_phone_wrote_into_it(files: MediaStand) -> None:
    files.platform.keep("m1", a_photo())
    await files.core.handle(files.photo())

    await files.worker().fetch_due()

    (kept,) = await files.kept()
    assert (kept.state, kept.found.shown, kept.found.mime_type) == ("fetched", Shown.IMAGE, "image/jpeg")
    assert kept.content is not None
    with Image.open(io.BytesIO(kept.content)) as image:
        assert image.size == (80, 120)
        assert not dict(image.getexif())
    assert kept.thumb is not None
    names = [path.relative_to(files.folder).as_posix() for path in files.objects()]
    assert [name.split("/")[:2] for name in names] == [["denhaag", "2026-11"]] * 2
    for path in files.objects():
        assert b"JFIF" not in path.read_bytes()


async def test_the_same_message_twice_is_one_file_and_another_municipality_has_its_own(files: MediaStand) -> None:
    files.platform.keep("m1", a_photo())
    await files.core.handle(files.photo(), files.photo(municipality="delft"))
    await files.core.handle(files.photo())

    await files.worker().fetch_due()

    assert [len(await files.kept(city)) for city in ("denhaag", "delft")] == [1, 1]
    assert files.platform.fetched == ["m1", "m1"]
    assert sorted(set(files.platform.tokens)) == [
        "Bearer access_token of meta-delft",
        "Bearer access_token of meta-denhaag",
    ]


async def test_two_workers_fetch_each_file_once(files: MediaStand) -> None:
    for n in range(12):
        files.platform.keep(f"m{n}", a_photo())
        await files.core.handle(files.photo(f"v1-{n}", f"m{n}"))
    workers = [files.worker(), files.worker()]

    while sum(await asyncio.gather(*(worker.fetch_due() for worker in workers))):
        pass

    assert sorted(files.platform.fetched) == sorted(f"m{n}" for n in range(12))
    assert {kept.state for kept in await files.kept()} == {"fetched"}


async def test_a_file_whose_process_died_in_the_middle_is_fetched_by_another(files: MediaStand) -> None:
    files.platform.keep("m1", a_photo())
    await files.core.handle(files.photo())
    async with files.core.database.transaction() as connection:
        lost = await store.claim(
            connection,
            WRAPPER,
            list(WORLD),
            now=files.core.clock(),
            lease=timedelta(seconds=0.3),
            limit=4,
            each=4,
        )
    assert len(lost) == 1
    worker = files.worker()

    assert await worker.fetch_due() == 0
    await asyncio.sleep(0.35)
    assert await worker.fetch_due() == 1

    assert [kept.state for kept in await files.kept()] == ["fetched"]
    async with files.core.database.transaction() as connection:
        assert not await store.settle(
            connection,
            lost[0],
            state=State.GONE,
            why=None,
            found=None,
            is_kept=False,
            has_thumb=False,
            now=files.core.clock(),
        )
    assert [kept.state for kept in await files.kept()] == ["fetched"]


async def test_a_file_that_ends_the_process_again_and_again_is_left_alone(files: MediaStand) -> None:
    files.platform.keep("m1", a_photo())
    await files.core.handle(files.photo())
    for _ in range(5):
        async with files.core.database.transaction() as connection:
            now, gone = files.core.clock(), timedelta(seconds=-1)
            assert await store.claim(connection, WRAPPER, list(WORLD), now=now, lease=gone, limit=1, each=1)

    await files.worker().fetch_due()

    assert [(kept.state, kept.code) for kept in await files.kept()] == [("refused", "bug")]
    assert files.platform.fetched == []


async def test_a_file_that_is_away_is_asked_for_again_until_it_comes(files: MediaStand) -> None:
    files.platform.keep("m1", a_photo())
    files.platform.refuses["m1"] = [404, 404, 503, 404, 404]
    await files.core.handle(files.photo())
    worker = files.worker()

    await worker.fetch_due()
    (waiting,) = await files.kept()
    files.core.clock.now += timedelta(seconds=3)
    await worker.fetch_due()
    files.core.clock.now += timedelta(seconds=11)
    await worker.fetch_due()
    files.core.clock.now += timedelta(seconds=31)
    await worker.fetch_due()

    assert (waiting.state, waiting.code) == ("waiting", "expired")
    (kept,) = await files.kept()
    assert (kept.state, kept.attempts) == ("fetched", 4)


async def test_after_seven_days_the_platform_has_it_no_longer_and_the_case_stays(files: MediaStand) -> None:
    await files.core.report()
    await files.core.handle(files.photo(media="unknown"))
    worker = files.worker()
    before = counted("gone")

    await worker.fetch_due()
    assert [kept.state for kept in await files.kept()] == ["waiting"]
    files.core.clock.now += timedelta(days=7, seconds=1)
    await worker.fetch_due()

    assert [(kept.state, kept.code) for kept in await files.kept()] == [("gone", "refused")]
    assert counted("gone") == before + 1
    assert len(await files.core.cases()) == 1


async def test_a_file_that_differs_from_its_digest_is_fetched_again_and_then_kept_aside(files: MediaStand) -> None:
    files.platform.keep("m1", a_photo())
    await files.core.handle(files.photo(announced={"sha256": "0" * 64}))
    worker = files.worker()

    await worker.fetch_due()
    (first,) = await files.kept()
    files.core.clock.now += timedelta(seconds=3)
    await worker.fetch_due()

    assert (first.state, first.code) == ("waiting", "sha_mismatch")
    (kept,) = await files.kept()
    assert (kept.state, kept.code, kept.content) == ("refused", "sha_mismatch", files.platform.files["m1"][0])
    assert files.platform.fetched == ["m1", "m1"]


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
    files: MediaStand, url: str
) -> None:
    files.platform.keep("m1", a_photo())
    await files.core.report()
    await files.core.handle(files.photo(announced={"url": url}))
    before = counted("undeclared_address")

    await files.worker().fetch_due()

    assert [(kept.state, kept.code) for kept in await files.kept()] == [("refused", "undeclared_address")]
    assert counted("undeclared_address") == before + 1
    assert files.platform.tokens == []
    (case,) = await files.core.cases()
    assert case["photos"] == 1


async def test_no_token_goes_where_the_platform_itself_points_if_that_is_not_declared(
    files: MediaStand, take_port: Callable[[], int]
) -> None:
    elsewhere = Platform()
    await elsewhere.start(take_port())
    elsewhere.keep("m1", a_photo())
    files.platform.keep("m1", a_photo())
    files.platform.moved["m1"] = elsewhere.base_url.replace("/v23.0", "/files/m1")
    await files.core.handle(files.photo())

    await files.worker().fetch_due()
    await elsewhere.stop()

    assert [(kept.state, kept.code) for kept in await files.kept()] == [("refused", "undeclared_address")]
    assert elsewhere.fetched == []


async def test_erasing_a_resident_erases_their_files_and_nobody_elses(files: MediaStand) -> None:
    files.platform.keep("m1", a_photo())
    await files.core.handle(files.photo(), files.photo("v1-2", municipality="delft"))
    await files.worker().fetch_due()
    assert len(files.objects()) == 4

    await files.core.rows("UPDATE conversation SET wrapped_key = NULL WHERE municipality = 'denhaag'")
    await files.sweeper.files()

    assert await files.kept() == []
    assert {path.relative_to(files.folder).parts[0] for path in files.objects()} == {"delft"}
    assert await files.core.count("media_leftover") == 0


async def test_files_are_deleted_when_they_were_kept_as_long_as_declared(files: MediaStand) -> None:
    files.platform.keep("m1", a_photo())
    await files.core.handle(files.photo())
    await files.worker().fetch_due()

    files.core.clock.now += timedelta(days=364)
    await files.sweeper.files()
    assert len(files.objects()) == 2
    files.core.clock.now += timedelta(days=2)
    await files.sweeper.files()

    assert (files.objects(), await files.core.count("media"), await files.core.count("message")) == ([], 0, 1)


async def test_a_worker_gives_back_what_it_has_not_finished_when_it_stops(files: MediaStand) -> None:
    files.platform.keep("m1", a_photo())
    files.platform.free.clear()
    await files.core.handle(files.photo())
    stop = asyncio.Event()
    running = asyncio.create_task(files.worker().run(stop))
    await asyncio.wait_for(files.platform.asked.wait(), 10)

    stop.set()
    await asyncio.wait_for(running, 5)

    (row,) = await files.core.rows("SELECT state, attempts, leased_until FROM media")
    assert tuple(row) == ("waiting", 0, None)
