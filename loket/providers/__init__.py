"""The providers of WhatsApp that Loket speaks, one folder each, all of one shape.

``wire`` is pure: verify, parse, build, and the table of errors. ``client`` does the calls. To add one, copy its
neighbour, run the conformance tests on it and add a line to ``PROVIDERS``.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final, Protocol

import aiohttp

from loket.declarations import Channel
from loket.events import Media
from loket.providers.cm import client as cm_client
from loket.providers.cm import wire as cm_wire
from loket.providers.content import Capabilities
from loket.providers.dialog360 import client as dialog360_client
from loket.providers.dialog360 import wire as dialog360_wire
from loket.providers.meta import client as meta_client
from loket.providers.meta import wire as meta_wire
from loket.providers.shapes import (
    Accepted,
    Access,
    Health,
    MediaFile,
    Outgoing,
    Parsed,
    Post,
    Request,
    Rule,
    TemplateDraft,
    TemplateState,
)
from loket.providers.twilio import client as twilio_client
from loket.providers.twilio import wire as twilio_wire


class Wire(Protocol):
    """The pure half of a provider."""

    SPACE: str
    """Namespace of its message ids: providers of the same one tell the same message under the same id."""
    CAPABILITIES: Capabilities
    ERRORS: Mapping[int, Rule]

    def verify(self, post: Post, secret: str) -> bool:
        """Whether the webhook comes from who knows the secret, compared in constant time."""
        ...

    def parse(self, post: Post, *, knows: Callable[[str], bool]) -> Parsed:
        """Everything that a webhook says; NotAWebhook when it says nothing that could be kept.

        ``knows`` says whether a number id is one of ours: what is for another number stays in one piece.
        """
        ...

    def build(self, message: Outgoing, channel: Channel, access: Access) -> Request:
        """The request that sends a message; NotOffered for content that the provider cannot send."""
        ...

    def rule(self, code: int | None, http_status: int) -> Rule:
        """What a refusal means; an unknown code is permanent, with an alarm."""
        ...


class Client(Protocol):
    """The half of a provider that does I/O.

    Every call raises Refused with the provider's code and our rule when it says no, Unreachable when it was surely not
    done, and NotOffered when the provider has no such thing.
    """

    async def send(self, http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Accepted:
        """Send; Unclear when nobody knows if it was accepted."""
        ...

    async def mark_read(
        self, http: aiohttp.ClientSession, access: Access, channel: Channel, native_id: str, *, typing: bool
    ) -> None:
        """Show the resident that their message was read, and perhaps that an answer is being written."""
        ...

    async def media(self, http: aiohttp.ClientSession, access: Access, channel: Channel, media: Media) -> MediaFile:
        """Fetch a photo, sound or file that a resident sent."""
        ...

    async def missed(self, http: aiohttp.ClientSession, access: Access, channel: Channel, since: datetime) -> Parsed:
        """Every message of the channel since a moment, and what became of ours, whether a webhook told of it or not."""
        ...

    async def upload(self, http: aiohttp.ClientSession, access: Access, channel: Channel, file: MediaFile) -> str:
        """Give the provider a file to send; its media id."""
        ...

    async def health(self, http: aiohttp.ClientSession, access: Access, channel: Channel) -> Health:
        """What the provider says about the channel's state."""
        ...

    async def templates(
        self, http: aiohttp.ClientSession, access: Access, channel: Channel
    ) -> tuple[TemplateState, ...]:
        """Every template of the channel's account."""
        ...

    async def make_template(
        self, http: aiohttp.ClientSession, access: Access, channel: Channel, draft: TemplateDraft
    ) -> TemplateState:
        """Hand a template in for review."""
        ...


class Provider:
    """One provider: its two halves."""

    def __init__(self, wire: Wire, client: Client) -> None:
        self.wire = wire
        self.client = client


PROVIDERS: Final[Mapping[str, Provider]] = MappingProxyType(
    {
        "meta": Provider(meta_wire, meta_client),
        "dialog360": Provider(dialog360_wire, dialog360_client),
        "twilio": Provider(twilio_wire, twilio_client),
        "cm": Provider(cm_wire, cm_client),
    }
)
"""Every provider by its name in declarations and in webhook paths."""
