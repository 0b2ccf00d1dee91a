"""The least that any webhook receiver must do: check the signature, produce with acknowledgement, answer 200.

A bare ASGI application, against which ingest is measured: ``python -m bench.bare_app BOOTSTRAP PORT``; the app secret
comes in ``BENCH_APP_SECRET``.
"""

import hashlib
import hmac
import os
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

import uvicorn
from aiokafka import AIOKafkaProducer

from loket.topics import INBOUND, MAX_RECORD_BYTES

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

_EMPTY: Final = [(b"content-length", b"0")]


class BareApp:
    """Raw ASGI, nothing else."""

    def __init__(self, bootstrap: str, secret: bytes) -> None:
        self._bootstrap = bootstrap
        self._secret = secret
        self._producer: AIOKafkaProducer | None = None

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
            return
        if scope["method"] != "POST":
            await _answer(send, 200)
            return
        body = b""
        while True:
            message = await receive()
            body += message["body"]
            if not message["more_body"]:
                break
        signature = next((v for k, v in scope["headers"] if k == b"x-hub-signature-256"), b"")
        wanted = b"sha256=" + hmac.digest(self._secret, body, hashlib.sha256).hex().encode()
        if not hmac.compare_digest(signature, wanted):
            await _answer(send, 401)
            return
        assert self._producer is not None
        # A key that differs with each message, so that they spread over the partitions as ingest's do.
        await self._producer.send_and_wait(INBOUND.name, body, key=signature[-16:])
        await _answer(send, 200)

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        await receive()
        self._producer = AIOKafkaProducer(
            bootstrap_servers=self._bootstrap, acks="all", enable_idempotence=True, max_request_size=MAX_RECORD_BYTES
        )
        await self._producer.start()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self._producer.stop()
        await send({"type": "lifespan.shutdown.complete"})


async def _answer(send: Send, status: int) -> None:
    await send({"type": "http.response.start", "status": status, "headers": _EMPTY})
    await send({"type": "http.response.body", "body": b""})


def main() -> None:
    """Serve until a signal."""
    app = BareApp(sys.argv[1], os.environ["BENCH_APP_SECRET"].encode())
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=int(sys.argv[2]),
        loop="uvloop",
        http="httptools",
        ws="none",
        access_log=False,
        server_header=False,
        log_level="warning",
    )


if __name__ == "__main__":
    main()
