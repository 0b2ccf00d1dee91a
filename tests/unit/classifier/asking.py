"""What the tests of second opinions share: a small API for completions, and a municipality that asks it."""

import json
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from msgspec import structs

from loket.declarations import Municipality
from loket.judging import Opinion
from services.classifier.opinion import Opinions

REPORT = "er is iets met de put bij nummer 12, bel mij op 06 12345678 of j.jansen@example.org"


class Api(ThreadingHTTPServer):
    """A small API for completions: answers what it is told to, and only what the question allows."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.says = ""
        self.status = 200
        self.go_on = threading.Event()
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str | None] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(BaseHTTPRequestHandler):
    server: Api

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.asked.append(body)
        self.server.keys.append(self.headers["authorization"])
        if self.server.says == "wait":
            self.server.go_on.wait(10)
        message = {"role": "assistant", "content": self.server.says}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        told = {"id": "1", "object": "chat.completion", "created": 0, "model": body["model"], "choices": [choice]}
        raw = json.dumps(told).encode()
        self.send_response(self.server.status if self.path == "/v1/chat/completions" else 404)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(raw)))
        self.end_headers()
        # Whoever waited may be gone.
        with suppress(BrokenPipeError):
            self.wfile.write(raw)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def asks(town: Municipality, api: Api, **more: Any) -> Municipality:
    opinion = Opinion(address=api.address, model="small", **more)
    return structs.replace(town, judging=structs.replace(town.judging, opinion=opinion))


Looking = tuple[Opinions, Municipality]


def named(sub: str) -> str:
    return json.dumps({"category": sub})
