"""Runs the service in one event loop: Faust, and our own HTTP beside it."""

import asyncio
import os
import signal
import sys
from typing import Final

from aiohttp import web
from faust.contrib.asgi import bind_to_running_loop
from pydantic import ValidationError

from loket import telemetry
from loket.bodies import Store
from loket.municipalities import InvalidDeclarations, load
from loket.sealing import Keyring
from loket.settings import WrongStorage
from services.classifier import app as stream
from services.classifier import starting
from services.classifier.calls import Calls
from services.classifier.health import Health
from services.classifier.model.artefact import UnusableModel, load_model
from services.classifier.models import load_models
from services.classifier.opinion import opinions_of
from services.classifier.settings import Settings
from services.classifier.shadow import Shadow
from services.classifier.step import Step
from services.classifier.web import application

_STOP_WITHIN_S: Final = 20.0
_CRASH_WITHIN_S: Final = 3.0
_LOG: Final = telemetry.log(__name__)


def serve() -> int:
    """Serve until SIGTERM or SIGINT; 2 when the settings, declarations or model cannot be used.

    A record that Kafka refuses, and any bug, end the process with 1: its open events stay uncommitted and come again.
    """
    try:
        settings = Settings()  # type: ignore[call-arg] # pydantic-settings reads them from the environment
        world = load(settings.municipalities_dir)
        models = load_models(settings.model_dir, world)
        shadow_model = load_model(settings.shadow_model_dir) if settings.shadow_model_dir is not None else None
        storage = _storage(settings)
        default = starting.default_of(settings, world)
    except ValidationError as error:
        return starting.refuse(starting.wrong_settings(error))
    except (InvalidDeclarations, UnusableModel, WrongStorage, starting.WrongDefault) as error:
        return starting.refuse(str(error))
    telemetry.start("classifier", level=settings.log_level, otlp_endpoint=settings.otlp_endpoint)
    for model in models.all:
        starting.warm(model)
    shadow = None
    if shadow_model is not None:
        starting.warm(shadow_model)
        shadow = Shadow(shadow_model)
    opinions = opinions_of(world, settings.secrets_dir, settings.processes)
    step = Step(models, world, Keyring(settings.keys_dir), shadow, opinions)
    asyncio.run(_serve(settings, step, Calls(models, world, default) if settings.calls else None, storage))
    return 0


def _storage(settings: Settings) -> Store | None:
    if not settings.storage_url:
        return None
    # Without storage the rare large message is left to a person, and the image needs no library for it.
    from loket.storage import Storage  # noqa: PLC0415

    return Storage.at(settings.storage_url)


async def _serve(settings: Settings, step: Step, calls: Calls | None, storage: Store | None) -> None:
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told.set)
    app = stream.build(settings, step, storage, apart=step.waits)
    bind_to_running_loop(app)
    app.finalize()
    health = Health(app)
    pages = application(not_live=health.not_live, not_ready=health.not_ready, measure=health.measure, calls=calls)
    runner = web.AppRunner(pages, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, settings.host, settings.port).start()
    begun = asyncio.create_task(_start(app), name="faust")
    stopping: asyncio.Future[object] = asyncio.ensure_future(told.wait())
    try:
        await asyncio.wait((stopping, app.failed), return_when=asyncio.FIRST_COMPLETED)
        failed = app.failed.done()
        if failed:
            reason = app.failed.result()
            _LOG.error("ends without committing", exc_info=(type(reason), reason, reason.__traceback__))
        # Waited for, not cancelled: Faust swallows a cancellation, and threads of a broken client may never end.
        ending = asyncio.create_task(_stop(app, begun), name="stop")
        _, hanging = await asyncio.wait({ending}, timeout=_CRASH_WITHIN_S if failed else _STOP_WITHIN_S)
        if hanging:
            _LOG.warning("did not end in time")
        if failed or hanging or app.failed.done():
            sys.stdout.flush()
            os._exit(1)
    finally:
        stopping.cancel()
        await runner.cleanup()


async def _start(app: stream.App) -> None:
    """Start Faust; a Kafka that does not answer yet is waited for by the next process, after a moment."""
    try:
        await app.start()
    except Exception as error:  # noqa: BLE001 - whatever kept it from starting ends the process, which is then started again
        app.fail(error)


async def _stop(app: stream.App, begun: asyncio.Task[None]) -> None:
    begun.cancel()
    await asyncio.gather(begun, return_exceptions=True)
    await app.stop()
