"""What the tests of the guard share: a platform that takes messages, an app that sends to it, letters to answer."""

import asyncio
import time
from typing import cast

import aiohttp

from loket.declarations import Channel
from loket.emergency import Emergency, Level
from loket.events import Personal
from loket.providers import PROVIDERS, Client
from loket.providers.shapes import Accepted, Access, Health, Inbound, MediaFile, Outgoing
from services.ingest.apps import App
from services.ingest.facts import Letter
from tests.builders import RESIDENT, a_world

WORLD = a_world()


class Platform:
    """A client that takes messages, or fails as it is told to."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, Outgoing]] = []
        self.fails: Exception | None = None
        self.open = asyncio.Event()
        self.open.set()

    async def send(self, http: aiohttp.ClientSession, access: Access, channel: Channel, message: Outgoing) -> Accepted:
        """Take it."""
        self.sent.append((channel.number_id, message))
        await self.open.wait()
        if self.fails is not None:
            raise self.fails
        return Accepted(native_id=f"wamid.answer-{len(self.sent)}")

    async def media(self, http: aiohttp.ClientSession, access: Access, channel: Channel, media_id: str) -> MediaFile:
        """The guard fetches nothing."""
        raise AssertionError

    async def health(self, http: aiohttp.ClientSession, access: Access, channel: Channel) -> Health:
        """The guard asks for nothing."""
        raise AssertionError


def an_app(platform: Platform, municipality: str = "denhaag") -> App:
    town = WORLD[municipality]
    return App(
        provider="meta",
        name=f"meta-{municipality}",
        wire=PROVIDERS["meta"].wire,
        client=cast("Client", platform),
        secret="s",
        verify_token="v",
        access=Access(base_url="http://127.0.0.1:9", token="t"),
        numbers={c.number_id: (town, c) for c in town.channels},
        accounts={},
    )


def a_letter(
    number: int = 1,
    *,
    municipality: str = "denhaag",
    aliases: tuple[str, ...] = ("v1-user", "v1-phone"),
    kind: str = "fire",
    level: Level = "certain",
    language: str = "nl",
    phone: str | None = RESIDENT,
    bsuid: str | None = None,
) -> Letter:
    town = WORLD[municipality]
    personal = Personal(native_id=f"wamid.{number}", phone=phone, bsuid=bsuid, text="brand")
    return Letter(
        event_id=f"v1-{municipality}-{number}",
        municipality=town,
        channel=town.channels[0],
        aliases=aliases,
        emergency=Emergency(kind, level, language),
        inbound=Inbound(number_id=town.channels[0].number_id, kind="text", sent_at=None, personal=personal),
    )


def now() -> float:
    return time.perf_counter()
