"""Who writes voice notes out: an API for transcriptions such as OpenAI's, where a municipality declares one."""

import asyncio
import time
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from loket import telemetry
from loket.codec import clean
from loket.declarations import Municipality
from loket.metrics import TRANSCRIPT_SECONDS
from loket.others import Patience, key_of

_LOG: Final = telemetry.log(__name__)
_LONGEST: Final = 4096
"""So many characters a message of WhatsApp has at most."""
_REFUSED: Final = frozenset({400, 401, 403, 404, 413, 415, 422})
_ENDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {"audio/ogg": "ogg", "audio/mpeg": "mp3", "audio/mp4": "m4a", "audio/aac": "aac", "audio/amr": "amr"}
)
"""That API tells what a sound is by the ending of its name."""


class Written(Struct, frozen=True, kw_only=True):
    """What came of a voice note. Its ``repr`` shows nothing of it."""

    outcome: str
    """``told`` with a text; else ``silent``, ``too_large``, ``refused``, ``failed`` or ``paused``."""
    text: str = ""

    def __repr__(self) -> str:
        return f"Written({self.outcome!r})"


class Transcribers:
    """The declared ones, each with how often it failed."""

    def __init__(
        self,
        world: Mapping[str, Municipality],
        secrets_dir: Path,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        # Only where it is declared: bringing it in takes a second.
        from openai import AsyncOpenAI  # noqa: PLC0415

        self._clock = clock
        self._clients = {
            slug: AsyncOpenAI(
                base_url=m.transcriber.address,
                api_key=key_of(secrets_dir / f"{slug}.{m.transcriber.key}"),
                timeout=m.transcriber.within_s,
                max_retries=0,
            )
            for slug, m in world.items()
            if m.transcriber is not None
        }
        self._world = world
        self._patience = Patience()

    @property
    def slugs(self) -> tuple[str, ...]:
        """The municipalities that declare one."""
        return tuple(self._clients)

    async def close(self) -> None:
        """Let the connections go."""
        for client in self._clients.values():
            await client.close()

    def takes(self, slug: str, size_bytes: int) -> bool:
        """Whether a sound is small enough to be sent."""
        declared = self._world[slug].transcriber
        return declared is not None and size_bytes <= declared.largest_kb * 1024

    async def write_out(self, slug: str, content: bytes, mime_type: str) -> Written:
        """Ask for the text of a sound, in the language that is spoken; never an error."""
        declared = self._world[slug].transcriber
        now = self._clock()
        if declared is None or self._patience.is_over(slug, now):
            return Written(outcome="paused")
        file = (f"voice.{_ENDINGS.get(mime_type, 'ogg')}", content, mime_type)
        try:
            # The client's own limit is for each read: one that sends a byte now and then would never end.
            async with asyncio.timeout(declared.within_s):
                found = await self._clients[slug].audio.transcriptions.create(
                    model=declared.model, file=file, response_format="json"
                )
            text = clean(found.text).strip()[:_LONGEST]
        except Exception as error:  # noqa: BLE001 - whatever another party's service or client does, the resident is asked
            _LOG.warning("a voice note is not written out", municipality=slug, error=type(error).__name__)
            self._patience.failed(slug, now)
            return Written(outcome="refused" if getattr(error, "status_code", None) in _REFUSED else "failed")
        self._patience.worked(slug)
        TRANSCRIPT_SECONDS.labels(slug).observe(self._clock() - now)
        return Written(outcome="told", text=text) if text else Written(outcome="silent")


def transcribers_of(world: Mapping[str, Municipality], secrets_dir: Path) -> Transcribers | None:
    """Who writes voice notes out; None when no municipality declares it, or its client is not installed."""
    if all(m.transcriber is None for m in world.values()):
        return None
    if find_spec("openai") is None:
        _LOG.error("a transcriber is declared, but the extra 'openai' is not installed: residents are asked to type")
        return None
    return Transcribers(world, secrets_dir)
