"""A load generator of its own process: ``python -m bench.load HOST PORT PATH PLAN CONCURRENCY``.

PLAN holds one ``signature <tab> body`` a line. Writes one line of JSON: accepted, refused, seconds, p50_ms, p99_ms.
"""

import asyncio
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import uvloop


def _request(host: str, path: str, line: bytes) -> bytes:
    signature, _, body = line.partition(b"\t")
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: facebookexternalua\r\nAccept: */*\r\n"
        f"Content-Type: application/json\r\nX-Hub-Signature-256: {signature.decode()}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def _caller(
    host: str, port: int, requests: Iterator[bytes], statuses: dict[int, int], took_s: list[float]
) -> None:
    reader, writer = await asyncio.open_connection(host, port)
    for request in requests:
        begun = time.perf_counter()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        took_s.append(time.perf_counter() - begun)
        status = int(head[9:12])
        statuses[status] = statuses.get(status, 0) + 1
    writer.close()
    await writer.wait_closed()


async def _run(host: str, port: int, requests: list[bytes], concurrency: int) -> dict[str, float]:
    statuses: dict[int, int] = {}
    took_s: list[float] = []
    shared = iter(requests)
    begun = time.perf_counter()
    await asyncio.gather(*(_caller(host, port, shared, statuses, took_s) for _ in range(concurrency)))
    seconds = time.perf_counter() - begun
    took_s.sort()
    return {
        "accepted": statuses.get(200, 0),
        "refused": sum(n for status, n in statuses.items() if status != 200),
        "seconds": seconds,
        "p50_ms": took_s[len(took_s) // 2] * 1000,
        "p99_ms": took_s[len(took_s) * 99 // 100] * 1000,
    }


def main() -> None:
    """Send everything once."""
    host, port, path, plan, concurrency = sys.argv[1:]
    requests = [_request(host, path, line) for line in Path(plan).read_bytes().splitlines()]
    print(json.dumps(uvloop.run(_run(host, int(port), requests, int(concurrency)))))


if __name__ == "__main__":
    main()
