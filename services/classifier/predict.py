"""``python -m services.classifier predict``: answers calls over HTTP and nothing else, without Kafka, keys or secrets.

Signalen's cities call it as often as people type; here that takes no time from the residents' messages.
"""

import asyncio
import signal
from typing import Final

from aiohttp import web
from pydantic import ValidationError

from loket import telemetry
from loket.municipalities import InvalidDeclarations, World, load
from services.classifier import starting
from services.classifier.calls import Calls
from services.classifier.model.artefact import UnusableModel
from services.classifier.models import Models, load_models
from services.classifier.settings import PredictSettings
from services.classifier.web import application

_STOP_WITHIN_S: Final = 10.0


def serve() -> int:
    """Serve until SIGTERM or SIGINT; 2 when the settings, declarations or model cannot be used."""
    try:
        settings = PredictSettings()  # type: ignore[call-arg] # pydantic-settings reads them from the environment
        world = load(settings.municipalities_dir)
        models = load_models(settings.model_dir, world)
        default = starting.default_of(settings, world)
    except ValidationError as error:
        return starting.refuse(starting.wrong_settings(error))
    except (InvalidDeclarations, UnusableModel, starting.WrongDefault) as error:
        return starting.refuse(str(error))
    telemetry.start("classifier", level=settings.log_level, otlp_endpoint=settings.otlp_endpoint)
    for model in models.all:
        starting.warm(model)
    asyncio.run(_serve(settings, world, models, default))
    return 0


async def _serve(settings: PredictSettings, world: World, models: Models, default: str) -> None:
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told.set)

    async def ready() -> str | None:
        return "stopping" if told.is_set() else None

    app = application(not_live=lambda: None, not_ready=ready, measure=lambda: None, calls=Calls(models, world, default))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=_STOP_WITHIN_S)
    await runner.setup()
    try:
        await web.TCPSite(runner, settings.host, settings.port).start()
        await told.wait()
    finally:
        await runner.cleanup()
