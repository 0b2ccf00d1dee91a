"""What the local folder does, S3, Azure and GCS do too: asked of servers that speak their protocols.

Not part of ``make test``, since the servers are no dependency of Loket; one that is missing fails with how to get it.
"""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from loket.failures import Code, Retryable
from loket.sealing import DataKey, SealedBytes
from loket.storage import Missing, Storage
from tests.storage.servers import SERVERS, NotHere, Running

PLAIN = os.urandom(9 * 1024 * 1024)
"""As large as a long video: more than one block of every cloud."""


@pytest.fixture(scope="module", params=SERVERS, ids=lambda server: server.__name__)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One of the servers, and the environment that a pod would have."""
    with pytest.MonkeyPatch.context() as patch:
        try:
            with request.param(tmp_path_factory.mktemp("server")) as running:
                for name, value in running.variables.items():
                    patch.setenv(name, value)
                yield running
        except NotHere as here:
            pytest.fail(str(here))


async def test_what_goes_in_comes_out_is_replaced_whole_and_opens_under_its_name_only(server: Running) -> None:
    storage, key, name = Storage.at(server.url), DataKey(b"k" * 32), "denhaag/2026-11/a"

    await storage.put(name, SealedBytes(b"the one before"))
    await storage.put(name, key.seal_bytes(PLAIN, bound_to=name))
    await storage.put("delft/2026-11/a", SealedBytes(b""))

    assert key.open_bytes(await storage.get(name), bound_to=name) == PLAIN
    assert await storage.get("delft/2026-11/a") == b""


async def test_what_was_deleted_is_missing_and_deleting_twice_is_no_trouble(server: Running) -> None:
    storage = Storage.at(server.url)
    await storage.put("denhaag/2026-11/b", SealedBytes(b"b"))

    await storage.delete(["denhaag/2026-11/b", "denhaag/2026-11/never"])
    await storage.delete(["denhaag/2026-11/b"])

    with pytest.raises(Missing):
        await storage.get("denhaag/2026-11/b")


async def test_old_objects_are_found_by_their_folder_and_no_more_than_asked(server: Running) -> None:
    storage = Storage.at(server.url)
    mine = [f"denhaag/bodies/2026-11/{n}" for n in range(3)]
    for name in (*mine, "delft/bodies/2026-11/0"):
        await storage.put(name, SealedBytes(b"c"))
    now = datetime.now(UTC)

    assert sorted(await storage.older("denhaag/bodies", than=now + timedelta(minutes=5), most=10)) == mine
    assert len(await storage.older("denhaag/bodies", than=now + timedelta(minutes=5), most=2)) == 2
    assert await storage.older("denhaag/bodies", than=now - timedelta(hours=1), most=10) == []
    assert await storage.older("nobody/bodies", than=now + timedelta(minutes=5), most=10) == []


async def test_who_may_not_gets_nothing_and_it_is_tried_again(server: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    await Storage.at(server.url).put("denhaag/2026-11/d", SealedBytes(b"d"))
    for name, value in server.wrong.items():
        monkeypatch.setenv(name, value)
    stranger = Storage.at(server.url)

    for asked in (stranger.get("denhaag/2026-11/d"), stranger.put("denhaag/2026-11/d", SealedBytes(b"e"))):
        with pytest.raises(Retryable) as refused:
            await asked
        assert (refused.value.code, isinstance(refused.value, Missing)) == (Code.STORAGE_UNAVAILABLE, False)


async def test_without_plus_http_nothing_leaves_unencrypted(server: Running) -> None:
    with pytest.raises(Retryable):
        await Storage.at(server.url.replace("+http", "")).put("denhaag/2026-11/f", SealedBytes(b"f"))


async def test_a_server_that_stops_is_trouble_that_passes(server: Running) -> None:
    storage = Storage.at(server.url)
    server.process.terminate()
    server.process.wait(10)

    with pytest.raises(Retryable):
        await storage.put("denhaag/2026-11/g", SealedBytes(b"g"))
