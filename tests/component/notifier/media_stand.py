"""A small stand-in for the platform's files, and the media role around it."""

import asyncio
import hashlib
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import aiohttp
from aiohttp import web
from msgspec import Struct
from PIL import Image

from loket.events import Media, MessageClassified
from loket.municipalities import Secrets
from loket.storage import Storage
from services.notifier.media.fetch import Fetcher
from services.notifier.media.scan import Scanner
from services.notifier.media.sweep import Sweeper
from services.notifier.media.worker import MediaWorker
from services.notifier.store.media import object_key, open_found, open_media_key
from tests.builders import a_personal, secrets_dir
from tests.component.notifier.core import WORLD, WRAPPER, Core

LEASE: Final = timedelta(seconds=0.4)


def a_photo(*, gps: tuple[float, float] | None = None, size: tuple[int, int] = (120, 80), kind: str = "JPEG") -> bytes:
    """A picture as a phone makes it: with a maker, turned on its side, perhaps with a position."""
    image = Image.new("RGB", size, (30, 90, 160))
    exif = Image.Exif()
    exif[0x010F] = "An invented maker"
    exif[0x0112] = 6
    if gps is not None:
        exif.get_ifd(0x8825).update(
            {
                1: "N" if gps[0] >= 0 else "S",
                2: (abs(gps[0]), 0.0, 0.0),
                3: "E" if gps[1] >= 0 else "W",
                4: (abs(gps[1]), 0.0, 0.0),
            }
        )
    into = io.BytesIO()
    image.save(into, kind, exif=exif)
    return into.getvalue()


class Platform:
    """Files by id; ``refuses`` holds status codes that come first, ``moved`` addresses that are not its own."""

    def __init__(self) -> None:
        self.files: dict[str, tuple[bytes, str]] = {}
        self.sha256: dict[str, str] = {}
        self.refuses: dict[str, list[int]] = {}
        self.moved: dict[str, str] = {}
        self.fetched: list[str] = []
        self.tokens: list[str] = []
        self.base_url = ""
        self.asked = asyncio.Event()
        self.free = asyncio.Event()
        self.free.set()
        self._runner: web.AppRunner | None = None

    def keep(self, media: str, content: bytes, mime_type: str = "image/jpeg") -> None:
        """Have a file."""
        self.files[media] = (content, mime_type)

    async def start(self, port: int) -> None:
        """Listen."""
        app = web.Application()
        app.router.add_get("/v23.0/{media}", self._describe)
        app.router.add_get("/files/{media}", self._give)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port, reuse_address=True).start()
        self.base_url = f"http://127.0.0.1:{port}/v23.0"

    async def stop(self) -> None:
        """Stop listening."""
        self.free.set()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _describe(self, request: web.Request) -> web.Response:
        media = request.match_info["media"]
        self.tokens.append(request.headers["Authorization"])
        if media not in self.files:
            return web.json_response({"error": {"code": 100, "message": "does not exist"}}, status=400)
        content, mime_type = self.files[media]
        url = self.moved.get(media, self.base_url.replace("/v23.0", f"/files/{media}"))
        digest = self.sha256.get(media, hashlib.sha256(content).hexdigest())
        described = {"id": media, "url": url, "mime_type": mime_type, "sha256": digest, "file_size": len(content)}
        return web.json_response(described)

    async def _give(self, request: web.Request) -> web.Response:
        media = request.match_info["media"]
        self.fetched.append(media)
        self.asked.set()
        await self.free.wait()
        if self.refuses.get(media):
            return web.Response(status=self.refuses[media].pop(0))
        content, mime_type = self.files[media]
        return web.Response(body=content, headers={"Content-Type": mime_type})


class Kept(Struct, frozen=True, kw_only=True):
    """A file's row, opened."""

    state: str
    code: str | None
    found: Any
    content: bytes | None
    thumb: bytes | None
    attempts: int


class MediaStand:
    """The media role of one or more processes, on the core's database and a local folder."""

    def __init__(
        self, core: Core, platform: Platform, http: aiohttp.ClientSession, folder: Path, secrets: Secrets
    ) -> None:
        self.core = core
        self.platform = platform
        self.folder = folder
        self.storage = Storage.at(folder.as_uri())
        self.sweeper = Sweeper(core.database, WORLD, self.storage, core.clock)
        self._http = http
        self._secrets = secrets

    def worker(self, *, scanner: Scanner | None = None) -> MediaWorker:
        """One more process."""
        fetcher = Fetcher(
            http=self._http,
            world=WORLD,
            provider_urls={"meta": self.platform.base_url},
            secrets_of=self._secrets,
            storage=self.storage,
            scanner=scanner,
            clock=self.core.clock,
        )
        return MediaWorker(
            pool=self.core.database,
            world=WORLD,
            wrapper=WRAPPER,
            fetcher=fetcher,
            storage=self.storage,
            clock=self.core.clock,
            lease=LEASE,
        )

    def photo(self, event_id: str = "v1-photo", media: str = "m1", **changes: Any) -> MessageClassified:
        """A classified photo without words."""
        kind = changes.pop("kind", "image")
        city = changes.get("municipality", "denhaag")
        announced = {"id": media, "mime_type": "image/jpeg"} | changes.pop("announced", {})
        personal = a_personal(text=changes.pop("text", None), media=Media(**announced))
        return self.core.said(
            event_id,
            None,
            personal=personal,
            kind=kind,
            candidates=(),
            intent=None,
            decision="ask",
            reason="no_text",
            provider="meta",
            app=f"meta-{city}",
            **changes,
        )

    async def kept(self, municipality: str = "denhaag") -> list[Kept]:
        """Every file of a municipality, oldest first."""
        rows = await self.core.rows("SELECT * FROM media WHERE municipality = $1 ORDER BY created_at, id", municipality)
        found = []
        for row in rows:
            key = open_media_key(WRAPPER, row)
            name = object_key(row["municipality"], row["id"], row["created_at"])
            content = await self.storage.get(name) if row["is_kept"] else None
            thumb = await self.storage.get(f"{name}.thumb") if row["has_thumb"] else None
            found.append(
                Kept(
                    state=row["state"],
                    code=row["code"],
                    found=open_found(key, row),
                    content=key.open_bytes(content, bound_to=name) if content else None,
                    thumb=key.open_bytes(thumb, bound_to=f"{name}.thumb") if thumb else None,
                    attempts=row["attempts"],
                )
            )
        return found

    def objects(self) -> list[Path]:
        """Every object in the folder."""
        return sorted(path for path in self.folder.rglob("*") if path.is_file())


@asynccontextmanager
async def a_media_stand(core: Core, folder: Path, port: int) -> AsyncIterator[MediaStand]:
    """The media role between the core, the platform's files and a folder."""
    platform = Platform()
    await platform.start(port)
    async with aiohttp.ClientSession() as http:
        yield MediaStand(core, platform, http, folder / "media", Secrets(secrets_dir(folder / "secrets")))
    await platform.stop()
