"""Who connects and sends nothing, or half, or without a signature holds up nobody who signs."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from tests.component.ingest.bodies import body, change, text
from tests.component.ingest.running import DELFT, DEN_HAAG, IngestProcess, Log

MANY = 300
APP = DEN_HAAG[0]
NOTHING = b""
HALF_A_HEADER = f"POST /webhooks/meta/{APP} HTTP/1.1\r\nHost: ingest\r\nX-Hub-Sig".encode()
A_PROMISE = f"POST /webhooks/meta/{APP} HTTP/1.1\r\nHost: ingest\r\nContent-Length: 3000000\r\n\r\n".encode()
HALF_A_BODY = A_PROMISE + b"{" + b" " * 20_000


@asynccontextmanager
async def silent(ingest: IngestProcess, sent: Sequence[bytes]) -> AsyncIterator[None]:
    """So many connections, each of which sends its words and then nothing."""
    host, port = ingest.url.removeprefix("http://").split(":")
    opened = await asyncio.gather(*(asyncio.open_connection(host, int(port)) for _ in sent))
    try:
        for (_, writer), words in zip(opened, sent, strict=True):
            writer.write(words)
        await asyncio.gather(*(writer.drain() for _, writer in opened))
        yield
    finally:
        for _, writer in opened:
            writer.transport.abort()


async def test_signed_webhooks_are_taken_while_hundreds_say_nothing(ingest: IngestProcess, log: Log) -> None:
    words = (NOTHING, HALF_A_HEADER, A_PROMISE, HALF_A_BODY)

    async with silent(ingest, [words[n % len(words)] for n in range(MANY)]):
        begin = time.monotonic()
        answers = [
            await ingest.post(app, body(change([text(number)], number_id=number_id), account=account))
            for number, (app, account, number_id) in enumerate((DEN_HAAG, DELFT, DEN_HAAG), start=9101)
        ]
        took_s = time.monotonic() - begin
        ready = ingest.get("/health/ready")[0]

    assert answers == [(200, b"")] * 3
    assert took_s < 5
    assert [e.municipality for e in await log.events()].count("delft") == 1
    assert len(await log.events()) == 3
    assert ready == 200


async def test_signed_webhooks_are_taken_while_hundreds_come_without_a_signature(ingest: IngestProcess) -> None:
    before = ingest.count("loket_webhooks_total", app=APP, outcome="bad_signature")

    unsigned = [ingest.post(APP, body(change([text(9200)])), signature=None) for _ in range(MANY)]
    *refused, taken = await asyncio.gather(*unsigned, ingest.post(APP, body(change([text(9201)]))))

    assert refused == [(401, b"")] * MANY
    assert taken == (200, b"")
    assert ingest.count("loket_webhooks_total", app=APP, outcome="bad_signature") == before + MANY
