"""What stands before Google's storage and not before its free copy: a look at the token, and PUT without a form.

``fake-gcs-server`` keeps objects and answers the XML API's GET, DELETE and list, but asks nobody who they are, and
takes a PUT only as a signed address, whose answer is JSON's (its issue 331). The gate asks for the token that a service
account signs for itself, as Google does, and passes every request on as it came; of a PUT it says that its address was
signed, and makes of the answer what the XML API's is: no body, the tag in a header.
"""

import base64
import http.client
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

_KEPT_BACK: Final = frozenset({"authorization", "connection", "content-length", "host", "transfer-encoding"})
_SIGNED: Final = "X-Goog-Algorithm=GOOG4-RSA-SHA256"


def _decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def may(authorization: str, public: rsa.RSAPublicKey, email: str) -> bool:
    """Whether a header holds a self-signed token of this account that has not run out.

    Source: Google, "Using OAuth 2.0 for Server to Server Applications", service account authorization without OAuth.
    """
    kind, _, token = authorization.partition(" ")
    head, _, rest = token.partition(".")
    claims, _, signature = rest.partition(".")
    if kind != "Bearer" or not signature:
        return False
    try:
        public.verify(_decoded(signature), f"{head}.{claims}".encode(), padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        return False
    said = json.loads(_decoded(claims))
    return bool(said["iss"] == email and said["iat"] - 60 <= time.time() < said["exp"])


@contextmanager
def before(port: int, public: rsa.RSAPublicKey, email: str) -> Iterator[int]:
    """A gate before the server on a port of loopback; gives its own port."""

    class Gate(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _pass_on(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if not may(self.headers.get("Authorization", ""), public, email):
                self._answer(401, b"", {})
                return
            path = self.path
            if self.command == "PUT":
                path += ("&" if "?" in path else "?") + _SIGNED
            headers = {name: value for name, value in self.headers.items() if name.lower() not in _KEPT_BACK}
            server = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            try:
                server.request(self.command, path, body, headers)
                found = server.getresponse()
                answer, told = found.read(), dict(found.getheaders())
                if self.command == "PUT" and found.status == HTTPStatus.OK:
                    answer, told = b"", {"ETag": json.loads(answer)["etag"]}
                self._answer(found.status, answer, told)
            except OSError:
                self._answer(503, b"", {})
            finally:
                server.close()

        def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
            self.send_response(status)
            for name, value in headers.items():
                if name.lower() not in _KEPT_BACK | {"date", "server"}:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
            """Nothing."""

        do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = _pass_on  # noqa: N815 - the library's names

    with ThreadingHTTPServer(("127.0.0.1", 0), Gate) as gate:
        gate.daemon_threads = True
        served = threading.Thread(target=gate.serve_forever, name="gate")
        served.start()
        try:
            yield gate.server_address[1]
        finally:
            gate.shutdown()
            served.join()
