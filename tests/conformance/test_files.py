"""Files of residents are fetched whole, within limits, and the token goes to the provider alone."""

import aiohttp
import pytest

from loket.events import Media
from loket.providers import calls
from loket.providers.shapes import Action, MediaFile, Refused, Unreachable
from tests.conformance.line import Line
from tests.conformance.vendors import VENDORS, Vendor

every_vendor = pytest.mark.parametrize("vendor", VENDORS, ids=str)


async def fetch(vendor: Vendor, line: Line, http: aiohttp.ClientSession, url: str) -> MediaFile:
    """Fetch a file that lies at a path of the provider's, or at a whole address."""
    whole = url if ":" in url or "//" in url else f"{line.origin}{vendor.base_path}{url}"
    line.answers[f"{vendor.base_path}/7001"] = (200, {"url": whole, "mime_type": "image/jpeg", "id": "7001"}, {})
    media = Media(id="7001", mime_type="image/jpeg", url=whole)
    return await vendor.client.media(http, vendor.access(line.origin), vendor.channel(), media)


@every_vendor
async def test_a_photo_is_fetched(vendor: Vendor, line: Line, http: aiohttp.ClientSession) -> None:
    line.answers[f"{vendor.base_path}/files/1"] = (200, b"a photo", {"Content-Type": "image/jpeg"})

    found = await fetch(vendor, line, http, "/files/1")

    assert (found.content, found.mime_type) == (b"a photo", "image/jpeg")


@every_vendor
async def test_a_photo_comes_whole_however_slowly_it_comes(
    vendor: Vendor, line: Line, http: aiohttp.ClientSession
) -> None:
    content = bytes(range(256)) * 4_096
    line.answers[f"{vendor.base_path}/files/1"] = (200, content, {"Content-Type": "image/jpeg"})

    found = await fetch(vendor, line, http, "/files/1")

    assert found.content == content


@every_vendor
async def test_a_file_above_the_limit_is_left_alone(
    vendor: Vendor, line: Line, http: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calls, "MEDIA_LIMIT_BYTES", 1_000)
    line.answers[f"{vendor.base_path}/files/1"] = (200, b"x" * 1_001, {})

    with pytest.raises(Refused) as refused:
        await fetch(vendor, line, http, "/files/1")

    assert refused.value.rule.action is Action.NEVER


@every_vendor
async def test_a_file_that_is_gone_is_refused(vendor: Vendor, line: Line, http: aiohttp.ClientSession) -> None:
    line.answers[f"{vendor.base_path}/files/1"] = (404, {"error": {"code": 100}}, {})

    with pytest.raises(Refused):
        await fetch(vendor, line, http, "/files/1")


@every_vendor
async def test_the_token_goes_to_no_address_that_is_not_declared(
    vendor: Vendor, line: Line, thief: Line, http: aiohttp.ClientSession
) -> None:
    addresses = (
        f"{thief.origin}/files/1",
        f"http://{line.host}@{thief.host}/files/1",
        f"//{thief.host}/files/1",
        f"http://{thief.host}#{line.host}",
        "file:///etc/passwd",
        "http://[::1",
    )

    for url in addresses:
        with pytest.raises(Refused) as refused:
            await fetch(vendor, line, http, url)
        assert refused.value.rule == calls.UNDECLARED
    line.answers[f"{vendor.base_path}/files/1"] = (302, b"", {"Location": f"{thief.origin}/files/1"})
    with pytest.raises((Unreachable, Refused)):
        await fetch(vendor, line, http, "/files/1")

    assert thief.asked == []
