"""Files are fetched from the platform alone, and the token goes nowhere else."""

import base64
import hashlib
from typing import Any, Final

import aiohttp
import pytest

from loket.events import Media
from loket.providers import calls
from loket.providers.calls import UNDECLARED
from loket.providers.meta import client
from loket.providers.shapes import Access, Class, MediaFile, Refused, Unreachable
from tests.builders import a_world
from tests.unit.providers.graph import TOKEN, Graph

CHANNEL = a_world()["denhaag"].channels[0]
OTHER = a_world()["delft"].channels[0]


def access(graph: Graph) -> Access:
    return Access(base_url=graph.url, token=TOKEN)


FOUND: Final = "/graph/v23.0/7001"
ASKED: Final = f"{FOUND}?phone_number_id={CHANNEL.number_id}"
DIGEST: Final = hashlib.sha256(b"a photo")


async def test_media_is_fetched_from_where_we_asked(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.by_path = {FOUND: {"url": f"http://{graph.host}/files/7001"}, "/files/7001": b"a photo"}

    found = await client.media(http, access(graph), CHANNEL, Media(id="7001", filename="foto.jpg"))

    assert (found.content, found.filename, found.sha256) == (b"a photo", "foto.jpg", None)
    assert [path for _, path, _ in graph.asked] == [ASKED, "/files/7001"]


async def test_media_is_fetched_at_once_from_the_address_in_its_webhook(
    graph: Graph, http: aiohttp.ClientSession
) -> None:
    graph.by_path = {"/files/7001": b"a photo"}
    url = f"http://{graph.host}/files/7001"

    found = await client.media(http, access(graph), CHANNEL, Media(id="7001", url=url))

    assert found.content == b"a photo"
    assert [path for _, path, _ in graph.asked] == ["/files/7001"]


async def test_media_that_is_not_there_any_more_is_asked_for_again_once(
    graph: Graph, http: aiohttp.ClientSession
) -> None:
    old, new = f"http://{graph.host}/files/old", f"http://{graph.host}/files/new"
    graph.by_path = {FOUND: {"url": new}, "/files/new": b"a photo"}
    graph.by_status = {"/files/old": 404}

    found = await client.media(http, access(graph), CHANNEL, Media(id="7001", url=old))

    assert found.content == b"a photo"
    assert [path for _, path, _ in graph.asked] == ["/files/old", ASKED, "/files/new"]
    graph.asked.clear()
    graph.by_status = {"/files/old": 404, "/files/new": 404}
    with pytest.raises(Refused) as refused:
        await client.media(http, access(graph), CHANNEL, Media(id="7001", url=old))
    assert refused.value.http_status == 404
    assert len(graph.asked) == 3


@pytest.mark.parametrize(
    ("told", "in_webhook", "kept"),
    [
        (base64.b64encode(DIGEST.digest()).decode(), None, DIGEST.hexdigest()),
        (DIGEST.hexdigest().upper(), None, DIGEST.hexdigest()),
        (None, base64.b64encode(DIGEST.digest()).decode(), DIGEST.hexdigest()),
        (None, base64.urlsafe_b64encode(DIGEST.digest()).decode().rstrip("="), DIGEST.hexdigest()),
        (DIGEST.hexdigest(), "of another file", DIGEST.hexdigest()),
        ("no digest", "c2hh", None),
        (7, None, None),
    ],
)
async def test_a_digest_is_hexadecimal_however_it_was_told(
    graph: Graph, http: aiohttp.ClientSession, told: Any, in_webhook: str | None, kept: str | None
) -> None:
    url = f"http://{graph.host}/files/7001"
    graph.by_path = {FOUND: {"url": url, "sha256": told}, "/files/7001": b"a photo"}

    found = await client.media(http, access(graph), CHANNEL, Media(id="7001", sha256=in_webhook))

    assert found.sha256 == kept


async def test_a_media_id_stays_one_part_of_the_path(graph: Graph, http: aiohttp.ClientSession) -> None:
    with pytest.raises(Unreachable):
        await client.media(http, access(graph), CHANNEL, Media(id="../me/accounts?x=1"))

    assert [path.partition("?")[0] for _, path, _ in graph.asked] == ["/graph/v23.0/..%2Fme%2Faccounts%3Fx=1"]


async def test_the_token_never_goes_to_another_host(graph: Graph, http: aiohttp.ClientSession) -> None:
    thief = Graph()
    await thief.start()
    addresses = (
        f"http://{thief.host}/files/7001",
        f"http://{graph.host}@{thief.host}/files/7001",
        f"http://{thief.host}#@{graph.host}/",
        f"http://{thief.host}\\@{graph.host}/",
        f"//{thief.host}/files/7001",
        f"https://{graph.host}/files/7001",
        f"http://lookaside.fbsbx.com.{thief.host}/",
        "http://lookaside.fbsbx.com/files/7001",
        "http://[::1",
        "file:///etc/passwd",
    )
    try:
        for url in addresses:
            graph.by_path = {FOUND: {"url": url}}
            with pytest.raises(Refused) as refused:
                await client.media(http, access(graph), CHANNEL, Media(id="7001", url=url))
            assert refused.value.rule is UNDECLARED
        for redirected in (Media(id="7001"), Media(id="7001", url=f"http://{graph.host}/files/7001")):
            graph.status, graph.headers = 302, {"Location": f"http://{thief.host}/graph/v23.0/7001"}
            with pytest.raises(Refused):
                await client.media(http, access(graph), CHANNEL, redirected)
    finally:
        await thief.stop()

    assert thief.asked == []
    assert {path.partition("?")[0] for _, path, _ in graph.asked} == {FOUND, "/files/7001"}


@pytest.mark.parametrize("url", [None, 7, {}])
async def test_media_without_an_address_is_for_later(graph: Graph, http: aiohttp.ClientSession, url: Any) -> None:
    graph.by_path = {FOUND: {"url": url}}

    with pytest.raises(Unreachable):
        await client.media(http, access(graph), CHANNEL, Media(id="7001"))


async def test_a_file_above_the_limit_is_refused_whether_it_says_so_or_not(
    graph: Graph, http: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calls, "MEDIA_LIMIT_BYTES", 1_000)
    graph.by_path = {"/files/7001": b"x" * 1_001}

    for graph.in_chunks in (False, True):
        with pytest.raises(Refused) as refused:
            await client.media(http, access(graph), CHANNEL, Media(id="7001", url=f"http://{graph.host}/files/7001"))
        assert refused.value.rule is calls.TOO_LARGE


async def test_media_that_is_too_old_is_refused(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.status, graph.body = 400, {"error": {"code": 100}}

    with pytest.raises(Refused) as refused:
        await client.media(http, access(graph), CHANNEL, Media(id="7001"))

    assert refused.value.rule.class_ is Class.REQUEST


async def test_a_file_is_uploaded_under_the_number_that_sends_it(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.body = {"id": "7009"}
    file = MediaFile(content=b"a photo", mime_type="image/png", filename="kaart.png")

    media_id = await client.upload(http, access(graph), OTHER, file)

    assert media_id == "7009"
    assert graph.asked == [("POST", f"/graph/v23.0/{OTHER.number_id}/media", f"Bearer {TOKEN}")]
    assert [part in graph.raw[0] for part in (b"a photo", b"image/png", b"kaart.png", b"whatsapp")] == [True] * 4


async def test_an_upload_without_an_id_is_none(graph: Graph, http: aiohttp.ClientSession) -> None:
    graph.body = {"success": True}

    with pytest.raises(Unreachable):
        await client.upload(http, access(graph), CHANNEL, MediaFile(content=b"x", mime_type="image/png"))
