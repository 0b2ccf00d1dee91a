"""Voice notes become messages in words: written out after their sound was kept, and sent the way of every message."""

import asyncio
import contextlib
from datetime import timedelta
from typing import Final

from msgspec import structs

from loket import identity, telemetry
from loket.emergency import detect
from loket.events import MessageReceived
from loket.failures import Permanent, Retryable
from loket.identity import IdentityKey
from loket.metrics import TRANSCRIPTS
from loket.municipalities import World
from loket.publishing import Publisher
from loket.sealing import KeyMissing, Keyring, Wrapper
from loket.storage import Storage
from services.notifier.consume import Clock
from services.notifier.conversation.inputs import Unheard
from services.notifier.media.transcriber import Transcribers, Written
from services.notifier.planning import plan_all
from services.notifier.store import conversations, media, transcripts, write
from services.notifier.store.database import Database
from services.notifier.store.transcripts import Spoken

KIND: Final = "transcript"
"""Kind of the message that a voice note becomes; its id is derived from the voice note's."""
POLL_S: Final = 0.3
AT_ONCE: Final = 4
LEASE: Final = timedelta(seconds=30)
"""Longer than the slowest transcriber and Kafka together take; a second run publishes the same event again."""
TRIES: Final = 2
AGAIN_AFTER: Final = timedelta(seconds=0.5)
AWAY: Final = timedelta(seconds=5)
LATE: Final = timedelta(minutes=10)
"""After so long the resident has typed it, and words that come now would be taken for another report."""


class Listener:
    """One process that lets voice notes be written out."""

    def __init__(
        self,
        *,
        pool: Database,
        world: World,
        wrapper: Wrapper,
        storage: Storage,
        transcribers: Transcribers,
        publisher: Publisher,
        keyring: Keyring,
        key: IdentityKey,
        clock: Clock,
    ) -> None:
        self._pool = pool
        self._world = world
        self._wrapper = wrapper
        self._storage = storage
        self._transcribers = transcribers
        self._publisher = publisher
        self._keyring = keyring
        self._key = key
        self._clock = clock

    async def run(self, stop: asyncio.Event) -> None:
        """Listen until ``stop`` is set; what is on its way then is written out by another, or later."""
        await self._publisher.start()
        try:
            while not stop.is_set():
                pause_s = POLL_S
                try:
                    if await self.listen():
                        continue
                except Retryable as retryable:
                    pause_s = retryable.after_s
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(pause_s):
                        await stop.wait()
        finally:
            await self._transcribers.close()

    async def listen(self) -> int:
        """Work on what is due now, one round; how many voice notes were tried.

        Raises:
            Retryable: PostgreSQL is away; what was claimed comes again when its lease has run out.
        """
        async with self._pool.transaction() as connection:
            found = await transcripts.claim(
                connection,
                self._wrapper,
                self._transcribers.slugs,
                now=self._clock(),
                lease=LEASE,
                limit=AT_ONCE,
            )
        await asyncio.gather(*(self._one(spoken) for spoken in found))
        return len(found)

    async def _one(self, spoken: Spoken) -> None:
        with telemetry.span("write out a voice note", parent=spoken.speaker.traceparent) as span:
            span.set_attribute("loket.municipality", spoken.municipality)
            try:
                written = await self._written(spoken)
                if written.outcome == "failed" and spoken.attempts < TRIES:
                    await self._again(spoken, AGAIN_AFTER)
                    return
                if written.outcome == "told":
                    await self._publish(spoken, written.text)
            except (Retryable, KeyMissing):
                # Storage or Kafka is away, or the key of this month is not here yet.
                await self._again(spoken, AWAY)
                return
            except Permanent:
                written = Written(outcome="refused")
        await self._settle(spoken, written)

    async def _written(self, spoken: Spoken) -> Written:
        slug, found = spoken.municipality, spoken.found
        if found is None:
            return Written(outcome="no_sound")
        if self._clock() - spoken.since > LATE:
            return Written(outcome="late")
        if not self._transcribers.takes(slug, found.size_bytes):
            return Written(outcome="too_large")
        sealed = await self._storage.get(spoken.object)
        content = await asyncio.to_thread(spoken.data_key.open_bytes, sealed, bound_to=spoken.object)
        return await self._transcribers.write_out(slug, content, found.mime_type)

    async def _publish(self, spoken: Spoken, text: str) -> None:
        """Let the text go the way of every message; the same voice note twice is the same event."""
        slug, speaker = spoken.municipality, spoken.speaker
        event_id = identity.event_id(self._key, slug, KIND, speaker.event_id)
        emergency = detect(text)
        said = structs.replace(speaker.personal, text=text, transcript_of=speaker.event_id)
        event = MessageReceived(
            event_id=event_id,
            municipality=slug,
            received_at=spoken.since,
            channel=spoken.channel,
            aliases=speaker.aliases,
            kind=KIND,
            sent_at=speaker.sent_at,
            provider=spoken.provider,
            app=spoken.app,
            emergency=emergency.kind if emergency else None,
            emergency_level=emergency.level if emergency else None,
            personal=self._keyring.seal(said, scope=slug, event_id=event_id, month=self._clock().date()),
        )
        await self._publisher.publish([event], traceparent=telemetry.traceparent() or speaker.traceparent)

    async def _again(self, spoken: Spoken, after: timedelta) -> None:
        async with self._pool.transaction() as connection:
            await transcripts.put_off(connection, spoken, due_at=self._clock() + after)

    async def _settle(self, spoken: Spoken, written: Written) -> None:
        now, told = self._clock(), written.outcome == "told"
        async with self._pool.transaction() as connection:
            if not told:
                # Conversations are always locked first.
                key = await media.conversation_of(connection, spoken.municipality, spoken.message)
                locked = await conversations.lock(connection, self._wrapper, [key]) if key is not None else {}
                if not await transcripts.settle(connection, spoken, outcome=written.outcome, told=False, now=now):
                    return
                inputs = [(k, Unheard(event_id=spoken.speaker.event_id)) for k in locked]
                await write.write(connection, self._world, plan_all(self._world, locked, inputs, now), now=now)
            elif not await transcripts.settle(connection, spoken, outcome="told", told=True, now=now):
                return
        TRANSCRIPTS.labels(spoken.municipality, written.outcome).inc()
