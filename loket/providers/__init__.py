"""The providers of WhatsApp that Loket speaks, one folder each, all of one shape.

``wire`` is pure: verify, parse, build, and the table of errors. ``client`` does the calls. To add one, copy its
neighbour, run the conformance tests on it and add a line to ``PROVIDERS``.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, Protocol

import aiohttp

from loket.declarations import Channel
from loket.providers.meta import client as meta_client
from loket.providers.meta import wire as meta_wire
from loket.providers.shapes import Accepted, Access, Health, MediaFile, Outgoing, Parsed, Request, Rule


class Wire(Protocol):
    """The pure half of a provider."""

    SIGNATURE_HEADER: str
    ERRORS: Mapping[int, Rule]

    def verify(self, body: bytes, signature: str | None, secret: str) -> bool:
        """Whether the webhook comes from who knows the secret, compared in constant time."""
        ...

    def parse(self, body: bytes, *, knows: Callable[[str], bool]) -> Parsed:
        """Everything that a webhook says; NotJson when it says nothing that could be kept.

        ``knows`` says whether a number id is one of ours: what is for another number stays in one piece.
        """
        ...

    def build(self, message: Outgoing, channel: Channel) -> Request:
        """The request that sends a message."""
        ...

    def rule(self, code: int | None, http_status: int) -> Rule:
        """What a refusal means; an unknown code is permanent, with an alarm."""
        ...


class Client(Protocol):
    """The half of a provider that does I/O."""

    async def send(self, http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Accepted:
        """Send; Refused with the provider's code and our rule, Unclear when nobody knows if it was accepted."""
        ...

    async def media(self, http: aiohttp.ClientSession, access: Access, channel: Channel, media_id: str) -> MediaFile:
        """Fetch a photo, sound or file that a resident sent."""
        ...

    async def health(self, http: aiohttp.ClientSession, access: Access, channel: Channel) -> Health:
        """What the provider says about the channel's state."""
        ...


class Provider:
    """One provider: its two halves."""

    def __init__(self, wire: Wire, client: Client) -> None:
        self.wire = wire
        self.client = client


PROVIDERS: Final[Mapping[str, Provider]] = MappingProxyType({"meta": Provider(meta_wire, meta_client)})
"""Every provider by its name in declarations and in webhook paths."""
