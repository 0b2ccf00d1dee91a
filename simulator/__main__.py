"""Starts the simulator: `python -m simulator --host 127.0.0.1 --port N --accounts FILE --state DIR`."""

import argparse
import socket
import sys
from pathlib import Path

import uvicorn

from simulator.accounts import load_accounts
from simulator.answers import HangUp
from simulator.app import create_app
from simulator.vendors.registry import VENDORS


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m simulator",
        description="Plays WhatsApp: the vendors' APIs, their webhooks, and the residents' phones.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default 127.0.0.1)")
    parser.add_argument("--port", type=int, required=True, help="port to listen on; 0 takes a free one")
    parser.add_argument("--accounts", type=Path, required=True, help="JSON file with the business numbers")
    parser.add_argument("--state", type=Path, required=True, help="folder that remembers everything")
    parser.add_argument("--public-url", help="the simulator's address as others reach it, when it is another")
    parser.add_argument(
        "--retry-scale", type=float, default=1.0, help="multiplies the pauses between attempts of a webhook"
    )
    return parser.parse_args()


def main() -> int:
    """Run until a signal; returns 2 when the arguments are wrong."""
    asked = _arguments()
    try:
        accounts = load_accounts(asked.accounts)
        unknown = {a.provider for a in accounts.all} - set(VENDORS)
        if unknown:
            raise ValueError(f"The simulator does not know the provider {', '.join(sorted(unknown))}.")  # noqa: TRY301 - one exit
        if not 0 < asked.retry_scale <= 100:
            raise ValueError("--retry-scale must be above 0 and at most 100.")  # noqa: TRY301 - one exit
        listener = socket.create_server((asked.host, asked.port), backlog=1024)
    except (ValueError, OSError, OverflowError) as error:
        print(error, file=sys.stderr)
        return 2
    port = listener.getsockname()[1]
    base = (asked.public_url or f"http://{asked.host}:{port}").rstrip("/")
    app = HangUp(create_app(accounts, asked.state, base, asked.retry_scale))
    print(f"The simulator listens on {base}; the phones are on {base}/phones.", file=sys.stderr, flush=True)
    config = uvicorn.Config(
        app, http="httptools", ws="none", log_level="warning", access_log=False, timeout_graceful_shutdown=1
    )
    uvicorn.Server(config).run(sockets=[listener])
    listener.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
