"""``python -m services.ingest``: serve until SIGTERM or SIGINT."""

import gc
import signal
import sys

import uvicorn
from pydantic import ValidationError

from loket import telemetry
from loket.municipalities import InvalidDeclarations, load
from loket.settings import WrongStorage
from services.ingest.app import Ingest
from services.ingest.apps import UnknownProvider
from services.ingest.settings import Settings


def _refuse(reason: str) -> int:
    sys.stderr.write(f"ingest does not start: {reason}\n")
    return 2


def main() -> int:
    """Start, serve and end; 2 when the settings or declarations cannot be used."""
    try:
        settings = Settings()  # type: ignore[call-arg] # pydantic-settings reads them from the environment
        settings.identity()
    except ValidationError as error:
        wrong = "; ".join(f"LOKET_{'.'.join(str(p) for p in e['loc']).upper()}: {e['msg']}" for e in error.errors())
        return _refuse(wrong)
    except ValueError:
        return _refuse("LOKET_IDENTITY_KEY is not base64 of 32 bytes")
    telemetry.start("ingest", level=settings.log_level, otlp_endpoint=settings.otlp_endpoint)
    try:
        ingest = Ingest(settings, load(settings.municipalities_dir, settings.secrets_dir))
    except (InvalidDeclarations, UnknownProvider, WrongStorage) as error:
        return _refuse(str(error))
    config = uvicorn.Config(
        ingest,
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http="httptools",
        ws="none",
        interface="asgi3",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        backlog=2048,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=15,
    )
    server = uvicorn.Server(config)
    # Uvicorn raises the signal once more when it has ended in good order: that is then no reason for another exit code.
    for signal_number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(signal_number, lambda *_: setattr(server, "should_exit", True))
    # What was loaded stays: the collector need not look at it again and again, and a POST leaves no cycles behind.
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 50)
    server.run()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
