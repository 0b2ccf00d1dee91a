"""Starts the simulator: `python -m simulator [--host 127.0.0.1] [--port N] [--accounts FILE] [--state DIR]`."""

import argparse
import contextlib
import signal
import socket
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn

from simulator import clock
from simulator.accounts import NOTIFYNL, Accounts, load_accounts
from simulator.answers import HangUp
from simulator.app import Wishes, create_app
from simulator.examples import CALLBACK, example_accounts, first_steps
from simulator.rules import PRESETS
from simulator.vendors.registry import VENDORS


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m simulator",
        description="Plays WhatsApp: the vendors' APIs, their webhooks, and the residents' phones.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default 127.0.0.1)")
    parser.add_argument("--port", type=int, default=8010, help="port to listen on (default 8010); 0 takes a free one")
    parser.add_argument("--accounts", type=Path, help="JSON file with the business numbers; two examples without it")
    parser.add_argument("--callback", default=CALLBACK, help=f"where the examples' webhooks go (default {CALLBACK})")
    parser.add_argument("--state", type=Path, help="folder that remembers everything; forgotten at the end without it")
    parser.add_argument(
        "--rules", choices=sorted(PRESETS), help="start with these limits and habits: local (default) or meta"
    )
    parser.add_argument("--speed", type=float, help="how many times as fast as the world the time runs")
    parser.add_argument("--public-url", help="the simulator's address as others reach it, when it is another")
    parser.add_argument(
        "--retry-scale", type=float, default=1.0, help="multiplies the pauses between attempts of a webhook"
    )
    return parser.parse_args()


def _read(asked: argparse.Namespace) -> Accounts:
    accounts = example_accounts(asked.callback) if asked.accounts is None else load_accounts(asked.accounts)
    unknown = {a.provider for a in accounts.all} - (set(VENDORS) - {NOTIFYNL})
    if unknown:
        raise ValueError(f"The simulator does not know the provider {', '.join(sorted(unknown))}.")
    if not 0 < asked.retry_scale <= 100:
        raise ValueError("--retry-scale must be above 0 and at most 100.")
    if asked.speed is not None and not 0 < asked.speed <= clock.FASTEST:
        raise ValueError(f"--speed must be above 0 and at most {clock.FASTEST:.0f}.")
    if asked.accounts is None and urlsplit(asked.callback).scheme not in {"http", "https"}:
        raise ValueError("--callback must be an http or https address.")
    return accounts


def main() -> int:
    """Run until a signal; returns 2 when the arguments are wrong."""
    asked = _arguments()
    try:
        accounts = _read(asked)
        listener = socket.create_server((asked.host, asked.port), backlog=1024)
    except (ValueError, OSError, OverflowError) as error:
        print(error, file=sys.stderr)
        return 2
    if asked.state is not None:
        _serve(asked, accounts, asked.state, listener)
        return 0
    # The server sends itself the signal again after it has stopped; that must not keep the folder from being removed.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with tempfile.TemporaryDirectory(prefix="simulator-") as state, contextlib.suppress(KeyboardInterrupt):
        _serve(asked, accounts, Path(state), listener)
    return 0


def _serve(asked: argparse.Namespace, accounts: Accounts, state: Path, listener: socket.socket) -> None:
    port = listener.getsockname()[1]
    base = (asked.public_url or f"http://{asked.host}:{port}").rstrip("/")
    wishes = Wishes(
        retry_scale=asked.retry_scale, preset=asked.rules, speed=asked.speed, samples=asked.accounts is None
    )
    app = HangUp(create_app(accounts, state, base, wishes))
    print(f"The simulator listens on {base}; the phones are on {base}/phones.", file=sys.stderr, flush=True)
    if asked.accounts is None:
        print(first_steps(base, accounts), file=sys.stderr, flush=True)
    config = uvicorn.Config(
        app, http="httptools", ws="none", log_level="warning", access_log=False, timeout_graceful_shutdown=1
    )
    uvicorn.Server(config).run(sockets=[listener])
    listener.close()


if __name__ == "__main__":
    sys.exit(main())
