"""A small S3: keeps objects of one bucket in memory, lists them by prefix, and makes one only when it is not there."""

import hashlib
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

BUCKET: Final = "models"
ADDRESS: Final = f"s3://{BUCKET}"
_LISTED: Final = (
    "<Contents><Key>{}</Key><LastModified>2026-11-26T12:00:00.000Z</LastModified><ETag>{}</ETag><Size>{}</Size>"
    "</Contents>"
)


class Bucket(ThreadingHTTPServer):
    """Its objects by key, and who may come in."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.objects: dict[str, bytes] = {}
        self.turn = threading.Lock()

    @property
    def variables(self) -> Mapping[str, str]:
        """The cloud's own variables, as a pod has them."""
        return {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{self.server_address[1]}",
            "AWS_ALLOW_HTTP": "true",
            "AWS_REGION": "eu-west-1",
            "AWS_ACCESS_KEY_ID": "loket",
            "AWS_SECRET_ACCESS_KEY": "a-secret",
        }


class _Handler(BaseHTTPRequestHandler):
    server: Bucket
    protocol_version = "HTTP/1.1"

    def do_PUT(self) -> None:
        content = self.rfile.read(int(self.headers["content-length"]))
        with self.server.turn:
            if self.headers["if-none-match"] == "*" and self._key in self.server.objects:
                self._answer(HTTPStatus.PRECONDITION_FAILED)
                return
            self.server.objects[self._key] = content
        self._answer(HTTPStatus.OK, tag=_tag(content))

    def do_GET(self) -> None:
        asked = parse_qs(urlsplit(self.path).query)
        if "list-type" in asked:
            self._answer(HTTPStatus.OK, self._listing(asked["prefix"][0]))
        elif self._key in self.server.objects:
            content = self.server.objects[self._key]
            self._answer(HTTPStatus.OK, content, tag=_tag(content))
        else:
            self._answer(HTTPStatus.NOT_FOUND)

    @property
    def _key(self) -> str:
        return unquote(urlsplit(self.path).path).removeprefix(f"/{BUCKET}/")

    def _listing(self, prefix: str) -> bytes:
        with self.server.turn:
            kept = {key: content for key, content in self.server.objects.items() if key.startswith(prefix)}
        each = "".join(_LISTED.format(escape(key), _tag(kept[key]), len(kept[key])) for key in sorted(kept))
        return f"<ListBucketResult><IsTruncated>false</IsTruncated>{each}</ListBucketResult>".encode()

    def _answer(self, status: HTTPStatus, content: bytes = b"", *, tag: str = '"none"') -> None:
        allowed = "Credential=loket/" in self.headers["authorization"]
        self.send_response(status if allowed else HTTPStatus.FORBIDDEN)
        self.send_header("content-length", str(len(content)))
        self.send_header("last-modified", "Thu, 26 Nov 2026 12:00:00 GMT")
        self.send_header("etag", tag)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _tag(content: bytes) -> str:
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'


@contextmanager
def a_bucket() -> Iterator[Bucket]:
    """A bucket that answers."""
    bucket = Bucket()
    thread = threading.Thread(target=bucket.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield bucket
    finally:
        bucket.shutdown()
        thread.join()
        bucket.server_close()
