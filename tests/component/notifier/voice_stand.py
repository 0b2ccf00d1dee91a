"""A small API for transcriptions, and the part of the media role that asks it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from msgspec import structs

from deploy.local.kafka import Kafka
from loket.codec import decode
from loket.events import MessageReceived
from loket.identity import event_id
from loket.municipalities import World
from loket.passing import classified
from loket.publishing import Publisher
from loket.talking import Transcriber
from loket.topics import INBOUND
from services.notifier.consume import Batches
from services.notifier.media.listening import KIND, Listener
from services.notifier.media.transcriber import Transcribers
from services.notifier.timers import Timers
from tests.builders import IDENTITY
from tests.component.notifier.core import WORLD, WRAPPER
from tests.component.notifier.kafka_reads import everything_in
from tests.component.notifier.media_stand import MediaStand
from tests.unit.notifier.talking import likely

SOUND: Final = b"OggS" + bytes(24) + b"OpusHead" + bytes(200)


class Api:
    """Says what it is told to, or refuses with ``status``."""

    def __init__(self) -> None:
        self.says = ""
        self.status = 200
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self.address = ""
        self._runner: web.AppRunner | None = None

    async def start(self, port: int) -> None:
        """Listen."""
        app = web.Application()
        app.router.add_post("/v1/audio/transcriptions", self._write_out)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port, reuse_address=True).start()
        self.address = f"http://127.0.0.1:{port}/v1"

    async def stop(self) -> None:
        """Stop listening."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _write_out(self, request: web.Request) -> web.Response:
        self.keys.append(request.headers["Authorization"])
        form = await request.post()
        sound = form["file"]
        assert isinstance(sound, web.FileField)
        self.asked.append({"model": form["model"], "name": sound.filename, "sound": sound.file.read()})
        return web.json_response({"text": self.says}, status=self.status)


class VoiceStand:
    """The core, the media role and the transcriber of denhaag; delft declares none."""

    def __init__(self, files: MediaStand, api: Api, publisher: Publisher, kafka: Kafka, secrets: Path) -> None:
        self.files = files
        self.core = files.core
        self.api = api
        self._kafka = kafka
        declared = Transcriber(address=api.address, model="whisper-1", largest_kb=1, within_s=5)
        self.world = World([structs.replace(WORLD["denhaag"], transcriber=declared), WORLD["delft"]])
        core = self.core
        core.batches = Batches(core.database, self.world, core.keyring, WRAPPER, core.clock)
        core.timers = Timers(core.database, self.world, WRAPPER, core.clock)
        self.transcribers = Transcribers(self.world, secrets)
        self.listener = Listener(
            pool=core.database,
            world=self.world,
            wrapper=WRAPPER,
            storage=files.storage,
            transcribers=self.transcribers,
            publisher=publisher,
            keyring=core.keyring,
            key=IDENTITY,
            clock=core.clock,
        )

    async def send(self, voice: str, sound: bytes = SOUND, **changes: Any) -> None:
        """A voice note comes, and its sound is kept."""
        self.files.platform.keep(voice, sound, "audio/ogg; codecs=opus")
        announced = {"voice": True, "mime_type": "audio/ogg; codecs=opus"}
        await self.core.handle(self.files.photo(voice, voice, kind="audio", announced=announced, **changes))
        await self.files.worker().fetch_due()

    async def published(self, voice: str) -> list[MessageReceived]:
        """What was published of a voice note."""
        wanted = event_id(IDENTITY, "denhaag", KIND, voice)
        found = [decode(value) for value in await everything_in(self._kafka, INBOUND.name)]
        return [one for one in found if isinstance(one, MessageReceived) and one.event_id == wanted]

    async def classify(self, said: MessageReceived) -> None:
        """The classifier takes a transcript for a loose tile, and the notifier hears of it."""
        found = classified(
            said,
            language="nl",
            intent="report",
            intent_p=0.97,
            candidates=likely("losse stoeptegel"),
            decision="route",
        )
        await self.core.handle(found)


@asynccontextmanager
async def a_voice_stand(
    files: MediaStand, publisher: Publisher, kafka: Kafka, folder: Path, port: int
) -> AsyncIterator[VoiceStand]:
    """Between the media role, the API and Kafka."""
    api = Api()
    await api.start(port)
    (folder / "denhaag.transcriber_key").write_text("secret-key\n")
    stand = VoiceStand(files, api, publisher, kafka, folder)
    try:
        yield stand
    finally:
        await stand.transcribers.close()
        await api.stop()
