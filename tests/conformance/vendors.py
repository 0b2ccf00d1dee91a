"""What the conformance tests know about each provider; to add one, add a line to ``VENDORS``."""

import base64
import hashlib
import hmac
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

from msgspec import Struct, structs

from loket.declarations import Channel
from loket.providers import PROVIDERS, Client, Wire
from loket.providers.content import Capabilities
from loket.providers.shapes import Access, Post
from tests.builders import a_world

SECRET: Final = "an-invented-secret"
PUBLIC_URL: Final = "https://loket.example.org"
DELIVERY: Final = "0b8f3c1e-1111-4222-8333-000000000000"
TOKEN: Final = "an-invented-token"


class Vendor(Struct, frozen=True, kw_only=True):
    """One provider."""

    name: str
    sign: Callable[[Post, str], Post]
    """The same webhook, with the proof that belongs to a secret."""
    signs_body: bool
    """Whether the proof is about the body, so that a changed body is known."""
    account: str
    number_ids: tuple[str, str]
    """Our numbers of denhaag and delft, as they are declared."""
    base_path: str
    authorization: Callable[[Mapping[str, str]], str | None]
    """The token in a call's headers (names in lower case)."""
    accepts: Callable[[str], tuple[int, Any]]
    """Status and body by which the provider accepts a message with that id."""
    refuses: Callable[[int], tuple[int, Any]]
    """Status and body of a refusal with that code."""
    codes: Mapping[str, int]
    """A code of the provider for each of some troubles."""
    token_is_number: bool = False
    """Whether the token alone says from which number a message is sent."""

    tells_reactions: bool = True
    """Whether it tells that a resident reacted to a message."""
    tells_voice: bool = True
    """Whether it tells a note that was spoken from a file with sound."""

    @property
    def wire(self) -> Wire:
        """Its pure half."""
        return PROVIDERS[self.name].wire

    @property
    def client(self) -> Client:
        """The half that does I/O."""
        return PROVIDERS[self.name].client

    @property
    def can(self) -> Capabilities:
        """What it says that it can do."""
        return self.wire.CAPABILITIES

    def knows(self, number_id: str) -> bool:
        """Whether a number is declared."""
        return number_id in self.number_ids

    def channel(self, city: str = "denhaag") -> Channel:
        """A municipality's number by this provider."""
        own = a_world()[city].channels[0]
        number_id = self.number_ids[0 if city == "denhaag" else 1]
        return structs.replace(
            own, provider=self.name, app=f"{self.name}-{city}", account=self.account, number_id=number_id
        )

    def access(self, origin: str, token: str = TOKEN) -> Access:
        """How to call it at an address of ours."""
        callback = f"{PUBLIC_URL}/webhooks/{self.name}/{self.name}-a"
        return Access(base_url=origin + self.base_path, token=token, callback=callback)

    def __str__(self) -> str:
        return self.name


def _with_header(name: bytes, value: Callable[[Post, str], bytes]) -> Callable[[Post, str], Post]:
    def signed(post: Post, secret: str) -> Post:
        return structs.replace(post, headers={**post.headers, name: value(post, secret)})

    return signed


def _sha256(post: Post, secret: str) -> bytes:
    return hmac.new(secret.encode(), post.body, hashlib.sha256).hexdigest().encode()


def _twilio(post: Post, secret: str) -> bytes:
    form = dict(parse_qsl(post.body.decode("utf-8", "replace"), keep_blank_values=True))
    text = post.url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(secret.encode(), text.encode(), hashlib.sha1).digest())


def _in_address(post: Post, secret: str) -> Post:
    return structs.replace(post, query=b"&".join(filter(None, (post.query, b"secret=" + secret.encode()))))


def _bearer(headers: Mapping[str, str]) -> str | None:
    return headers.get("authorization", "").removeprefix("Bearer ") or None


def _basic(headers: Mapping[str, str]) -> str | None:
    given = headers.get("authorization", "").removeprefix("Basic ")
    return base64.b64decode(given).decode().partition(":")[2] or None


def _graph_accepts(native_id: str) -> tuple[int, Any]:
    return 200, {"messaging_product": "whatsapp", "messages": [{"id": native_id}]}


def _graph_refuses(code: int) -> tuple[int, Any]:
    return 400, {"error": {"code": code, "message": "invented", "type": "OAuthException"}}


def _cm_answer(status: str, code: int) -> dict[str, Any]:
    message = {"to": "0031600000001", "status": status, "reference": "r", "parts": 1, "messageErrorCode": code}
    return {"details": "invented", "errorCode": code, "messages": [message]}


_GRAPH_CODES: Final = {"window": 131047, "busy": 130429, "recipient": 131026, "request": 100, "locked": 131031}

VENDORS: Final = (
    Vendor(
        name="meta",
        sign=_with_header(b"x-hub-signature-256", lambda post, secret: b"sha256=" + _sha256(post, secret)),
        signs_body=True,
        account="100000000000070",
        number_ids=("200000000000070", "200000000000015"),
        base_path="/graph/v23.0",
        authorization=_bearer,
        accepts=_graph_accepts,
        refuses=_graph_refuses,
        codes={**_GRAPH_CODES, "access": 190},
    ),
    Vendor(
        name="dialog360",
        sign=_with_header(b"x-360dialog-signature", _sha256),
        signs_body=True,
        account="100000000000070",
        number_ids=("200000000000070", "200000000000015"),
        base_path="/v2",
        authorization=lambda headers: headers.get("d360-api-key"),
        accepts=_graph_accepts,
        refuses=_graph_refuses,
        codes={**_GRAPH_CODES, "access": 190},
        token_is_number=True,
    ),
    Vendor(
        name="twilio",
        sign=_with_header(b"x-twilio-signature", _twilio),
        signs_body=True,
        account="AC00000000000000000000000000000070",
        number_ids=("whatsapp:+31700000001", "whatsapp:+31150000001"),
        base_path="/2010-04-01",
        authorization=_basic,
        accepts=lambda native_id: (201, {"sid": native_id, "status": "queued"}),
        refuses=lambda code: (401 if code == 20003 else 400, {"code": code, "message": "invented", "status": 400}),
        tells_reactions=False,
        tells_voice=False,
        codes={"window": 63016, "busy": 63018, "recipient": 63024, "request": 21617, "locked": 63112, "access": 20003},
    ),
    Vendor(
        name="cm",
        sign=_in_address,
        signs_body=False,
        account="an_invented_namespace",
        number_ids=("0031700000001", "0031150000001"),
        base_path="/v1.0",
        authorization=lambda headers: headers.get("x-cm-producttoken"),
        accepts=lambda _: (200, _cm_answer("Accepted", 0)),
        refuses=lambda code: (400, _cm_answer("Rejected", code)),
        tells_voice=False,
        codes={"window": 62, "busy": 55, "recipient": 59, "request": 304, "locked": 60, "access": 101},
    ),
)
