"""The media role of a process: a worker, a sweeper and, where it is declared, a listener around one storage."""

import asyncio

import aiohttp

from loket.municipalities import Secrets, World
from loket.publishing import Publisher
from loket.sealing import Keyring, Wrapper
from loket.storage import Storage
from services.notifier.consume import Clock
from services.notifier.media.fetch import Fetcher
from services.notifier.media.listening import Listener
from services.notifier.media.scan import Scanner
from services.notifier.media.sweep import Sweeper
from services.notifier.media.transcriber import Transcribers, transcribers_of
from services.notifier.media.worker import MediaWorker
from services.notifier.settings import Settings
from services.notifier.store.database import Database


class MediaRole:
    """Fetches and sweeps."""

    def __init__(
        self,
        *,
        settings: Settings,
        pool: Database,
        world: World,
        storage: Storage,
        wrapper: Wrapper,
        publisher: Publisher,
        keyring: Keyring,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._pool = pool
        self._world = world
        self._storage = storage
        self._wrapper = wrapper
        self._publisher = publisher
        self._keyring = keyring
        self._clock = clock

    async def run(self, stop: asyncio.Event) -> None:
        """Work until ``stop`` is set; what is on its way then is given back."""
        settings = self._settings
        async with aiohttp.ClientSession() as http:
            fetcher = Fetcher(
                http=http,
                world=self._world,
                provider_urls=settings.provider_urls,
                secrets_of=Secrets(settings.secrets_dir),
                storage=self._storage,
                scanner=Scanner(settings.clamav) if settings.clamav else None,
                clock=self._clock,
            )
            worker = MediaWorker(
                pool=self._pool,
                world=self._world,
                wrapper=self._wrapper,
                fetcher=fetcher,
                storage=self._storage,
                clock=self._clock,
            )
            transcribers = transcribers_of(self._world, settings.secrets_dir)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(worker.run(stop), name="media-worker")
                tasks.create_task(Sweeper(self._pool, self._world, self._storage, self._clock).run(stop), name="sweep")
                if transcribers is not None:
                    tasks.create_task(self._listener(transcribers).run(stop), name="listener")

    def _listener(self, transcribers: Transcribers) -> Listener:
        return Listener(
            pool=self._pool,
            world=self._world,
            wrapper=self._wrapper,
            storage=self._storage,
            transcribers=transcribers,
            publisher=self._publisher,
            keyring=self._keyring,
            key=self._settings.identity(),
            clock=self._clock,
        )
