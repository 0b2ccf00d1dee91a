"""Staff who send files at the desk, the platform that gets them, and the folder in which they lie sealed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
from pydantic import SecretStr

from loket.municipalities import World
from loket.storage import Storage
from services.notifier.desk.app import create_app
from services.notifier.media.scan import Scanner
from services.notifier.media.sweep import Sweeper
from tests.component.notifier.core import WORLD, WRAPPER
from tests.component.notifier.desk_rows import TOKEN, OnlyToken
from tests.component.notifier.media_stand import a_photo
from tests.component.notifier.sending_stand import Stand
from tests.simulated import until

PHOTO = ("lamp.jpg", a_photo(gps=(52.0775, 4.3078)), "image/jpeg")
PAPER = ("werkbon <3>.pdf", b"%PDF-1.7\n" + bytes(900), "application/pdf")


class Enclosing:
    """A desk with storage in front of a ``Stand``."""

    def __init__(self, stand: Stand, folder: Path, client: httpx.AsyncClient) -> None:
        self.stand = stand
        self.core = stand.core
        self.folder = folder
        self.client = client
        self.storage = stand.storage
        assert stand.storage is not None
        self.sweeper = Sweeper(self.core.database, WORLD, stand.storage, self.core.clock)

    async def reported(self, city: str = "denhaag") -> str:
        """The desk's address of the case of a new resident of a municipality, who has read the answer."""
        await self.core.report(f"v1-{city}", municipality=city)
        await self.core.rows("UPDATE delivery SET state = 'read' WHERE municipality = $1", city)
        (case,) = await self.core.cases(city)
        return f"/desk/{city}/meldingen/{case['id']}"

    async def send(self, where: str, file: tuple[str, bytes, str] | None = PHOTO, text: str = "") -> httpx.Response:
        """Send the form for a file."""
        files: Any = {"bijschrift": (None, text)} | ({"bestand": file} if file else {"bestand": ("", b"")})
        return await self.client.post(f"{where}/bestanden", files=files)

    async def sign_in(self) -> None:
        """Let the desk know us, for twelve hours."""
        await self.client.post("/desk/aanmelden", data={"token": TOKEN})

    async def fails(self, delivery: UUID) -> str:
        """Wait until a delivery has failed; the class of its failure."""

        async def failed() -> bool:
            return bool(await self.core.value("SELECT failed_at IS NOT NULL FROM delivery WHERE id = $1", delivery))

        await until(failed)
        return str(await self.core.value("SELECT failed_class FROM delivery WHERE id = $1", delivery))

    async def newest(self, city: str = "denhaag") -> UUID:
        """The delivery that was planned last."""
        return UUID(str((await self.core.deliveries(city))[-1]["id"]))

    def objects(self) -> list[Path]:
        """Every object in the folder."""
        return sorted(path for path in self.folder.rglob("*") if path.is_file())


@asynccontextmanager
async def an_enclosing(
    stand: Stand, folder: Path, *, world: World = WORLD, scanner: Scanner | None = None
) -> AsyncIterator[Enclosing]:
    """A signed-in member of staff at a desk that has storage."""
    stand.storage = Storage.at((folder / "media").as_uri())
    app = create_app(
        pool=stand.core.database,
        world=world,
        settings=OnlyToken(SecretStr(TOKEN)),
        wrapper=WRAPPER,
        clock=stand.core.clock,
        storage=stand.storage,
        scanner=scanner,
    )
    transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 40000))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8080") as client:
        made = Enclosing(stand, folder / "media", client)
        await made.sign_in()
        yield made
