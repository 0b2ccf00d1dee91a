"""Object storage: what goes in is what comes out, and trouble is one of ours."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from obstore.store import S3Store

from loket.failures import Code, Permanent, Retryable
from loket.sealing import DataKey, SealedBytes
from loket.settings import WrongStorage
from loket.storage import LARGEST_BYTES, Missing, Storage

SEALED = SealedBytes(bytes(range(256)))


@pytest.fixture
def storage(tmp_path: Path) -> Storage:
    """A folder that does not exist yet."""
    return Storage.at((tmp_path / "a folder" / "media").as_uri())


async def test_what_goes_in_comes_out_and_is_replaced_whole(storage: Storage) -> None:
    await storage.put("denhaag/2026-11/a", SEALED)
    await storage.put("denhaag/2026-11/a", SealedBytes(b"new"))
    await storage.put("delft/2026-11/a", SEALED)

    assert await storage.get("denhaag/2026-11/a") == b"new"
    assert await storage.get("delft/2026-11/a") == SEALED


async def test_what_was_deleted_is_missing_and_deleting_twice_is_no_trouble(storage: Storage) -> None:
    await storage.put("denhaag/2026-11/a", SEALED)

    await storage.delete(["denhaag/2026-11/a", "denhaag/2026-11/never"])
    await storage.delete(["denhaag/2026-11/a"])

    with pytest.raises(Missing) as missing:
        await storage.get("denhaag/2026-11/a")
    assert missing.value.code is Code.STORAGE_UNAVAILABLE


async def test_old_objects_are_found_by_their_folder(storage: Storage, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    for name in ("denhaag/bodies/2026-10/old", "denhaag/bodies/2026-11/new", "delft/bodies/2026-10/old"):
        await storage.put(name, SEALED)
    then = (now - timedelta(days=50)).timestamp()
    for city in ("denhaag", "delft"):
        os.utime(tmp_path / "a folder" / "media" / city / "bodies" / "2026-10" / "old", (then, then))

    old = await storage.older("denhaag/bodies", than=now - timedelta(days=45), most=10)

    assert old == ["denhaag/bodies/2026-10/old"]
    assert await storage.older("nobody/bodies", than=now, most=10) == []


async def test_a_file_larger_than_whatsapp_passes_on_is_never_kept(storage: Storage) -> None:
    with pytest.raises(Permanent) as refused:
        await storage.put("denhaag/2026-11/a", SealedBytes(bytes(LARGEST_BYTES + 1)))

    assert refused.value.code is Code.TOO_LARGE


async def test_a_cloud_that_does_not_answer_is_tried_again() -> None:
    away = Storage(
        S3Store(
            "bucket",
            endpoint="http://127.0.0.1:9",
            access_key_id="a",
            secret_access_key="b",
            region="eu-west-1",
            client_options={"allow_http": True, "timeout": "1s"},
            retry_config={"max_retries": 0},
        )
    )

    for asked in (
        away.put("denhaag/2026-11/a", SEALED),
        away.get("denhaag/2026-11/a"),
        away.delete(["denhaag/2026-11/a"]),
        away.older("denhaag", than=datetime.now(UTC), most=1),
    ):
        with pytest.raises(Retryable) as retryable:
            await asked
        assert retryable.value.code is Code.STORAGE_UNAVAILABLE


@pytest.mark.parametrize(
    "url",
    [
        "",
        "media",
        "ftp://host/media",
        "https://host/media",
        "s3://key:secret@bucket/media",
        "file:///dev/null/media",
        "file+http:///media",
    ],
)
def test_an_address_that_cannot_be_used_is_one_sentence_without_its_secrets(url: str) -> None:
    with pytest.raises(WrongStorage) as wrong:
        Storage.at(url)

    assert str(wrong.value).startswith("LOKET_STORAGE_URL")
    assert "secret@" not in str(wrong.value)


def test_a_sealed_file_opens_only_with_its_key_and_under_its_name() -> None:
    key, plain = DataKey(b"k" * 32), b"a photo" * 1000
    sealed = key.seal_bytes(plain, bound_to="denhaag/2026-11/a")

    assert sealed.find(plain[:20]) == -1
    assert key.open_bytes(sealed, bound_to="denhaag/2026-11/a") == plain
    for other, name in ((key, "delft/2026-11/a"), (DataKey(b"x" * 32), "denhaag/2026-11/a")):
        with pytest.raises(Permanent):
            other.open_bytes(sealed, bound_to=name)
    with pytest.raises(Permanent):
        key.open_bytes(SealedBytes(sealed[:10]), bound_to="denhaag/2026-11/a")
